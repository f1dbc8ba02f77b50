// SPDX-License-Identifier: MPL-2.0
//! Whole letters as a caseworker would write them, all without findings.

use super::{Raekke, raekke};
use crate::brev::sagen::Afsnitsnavn::{
    Afgoerelse, AndenHjaelp, Betaling, Bisidder, Fakta, Forloeb, Fravigelse, FritValg, Garanti, Hensyn, Hilsen,
    Indsats, Klage, KlageForsinkelse, Retsgrundlag,
};
use crate::fakta::Valgmulighed;

const KOMMUNE: &str = r#""navn": "Nordvig Kommune", "adresse": "Rådhusvej 1, 8000 Nordvig", "telefon": "12 34 56 78",
    "tilbud": [{ "navn": "Huset", "adresse": "Havnegade 12, 8000 Nordvig", "intensitet": "dag" }]"#;

fn delvist_afslag() -> Raekke {
    raekke("alle", "a partial refusal")
        .en("delvistAfslag")
        .fakta(
            r#""anmodningsdato": "2020-10-01", "meddelelsesdato": "2020-10-07", "oensketIntensitet": "doegn",
            "behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "tilstraekkeligt": "dag",
            "behovTaetPersonale": false, "behovNytMiljoe": false, "livstruende": false, "belastning": "moderat",
            "gravid": false, "afdaekForbrug": true, "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true,
            "afdaekBolig": true, "afdaekAndet": true, "visiteret": true, "visiteretIntensitet": "dag""#,
        )
        .valg(
            r#""intensitet": "dag", "indsats": "Dagbehandling fire dage om ugen.", "formaal": "At du bliver stoffri.",
            "startdato": "2020-10-12", "tilbud": { "navn": "Huset", "adresse": "Havnegade 12, 8000 Nordvig" },
            "hovedhensyn": ["Dagbehandling er nok til, at du kan blive stoffri."], "andenHjaelp": "Du kan få en støtteperson.""#,
        )
        .kommune(KOMMUNE)
        .rettet(Afgoerelse, "Kære Anna\n\nDu får dagbehandling. Du får ikke døgnbehandling, som du har bedt om.")
        .rettet(Indsats, "Du får dagbehandling fire dage om ugen på Huset, Havnegade 12, 8000 Nordvig. Formålet er, at du bliver stoffri.\n\n- Du begynder 12. oktober 2020.\n- Du har samtaler med Mette hver mandag.")
        .rettet(Retsgrundlag, "Vi har afgjort sagen efter serviceloven § 101, stk. 1 og 2.")
        .rettet(Fakta, "Vi har lagt vægt på:\n\n- Du har brugt kokain i to år.\n- Du har et job og en bolig.\n- Du ringede til os den 1. oktober 2020.\n- Du har en psykisk lidelse, som du får medicin for.")
        .rettet(Hensyn, "Dagbehandling er nok, fordi du bor stabilt og møder til aftaler. Vi har ikke lagt vægt på, hvad de to slags behandling koster. Du behøver ikke have prøvet dagbehandling, før du kan få døgnbehandling. Vi har set på, hvad der hjælper netop dig.")
        .rettet(FritValg, "Du kan vælge et andet sted, der giver behandling af samme karakter. Det må gerne ligge i en anden kommune, og prisen har ingen betydning. Ring til os, hvis du vil have hjælp til at vælge. Vælger du et andet sted, kan der gå mere end 14 dage. Der kan være ventetid.")
        .rettet(Garanti, "Du har ret til at begynde senest den 15. oktober 2020. Det er 14 dage efter, at du bad om behandling.")
        .rettet(Forloeb, "Du får tilbud om en samtale med en læge. Vi laver en plan sammen med dig.")
        .rettet(AndenHjaelp, "Du kan få en støtteperson. Du kan også få gratis rådgivning ved siden af behandlingen.")
        .rettet(Klage, "Du kan klage til Ankestyrelsen. Send eller fortæl klagen til os: Nordvig Kommune, Rådhusvej 1, 8000 Nordvig, tlf. 12 34 56 78. Vi skal have klagen senest fire uger efter, at du fik afgørelsen. Det er den 4. november 2020. Du behøver ikke begrunde klagen. En anden må klage for dig. Vi ser på sagen igen. Holder vi fast, sender vi den til Ankestyrelsen inden fire uger.")
        .rettet(KlageForsinkelse, "Er du ikke begyndt efter 14 dage, kan du klage over det.")
        .rettet(Bisidder, "Du må tage en med til møder. Du må også lade en anden tale for dig.")
        .rettet(Betaling, "Behandlingen er gratis. Prisen for mad er 30 kr. om dagen.")
        .rettet(Hilsen, "Med venlig hilsen\n\nMette Jensen\n\n[Navn]\n\n[Adresse]")
}

fn anonym() -> Raekke {
    raekke("alle", "an anonymous grant")
        .en("anonymBevilling")
        .fakta(
            r#""behandlingskraevende": true, "kunAlkohol": false, "kunOrdineretEfterForskrift": false, "hjaelpAfsnitV": "ingen",
            "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true, "oenskerAnonymitet": true"#,
        )
        .valg(r#""indsats": "Gruppe.", "formaal": "Stoffrihed.""#)
        .kommune(KOMMUNE)
        .rettet(Afgoerelse, "Kære borger\n\nDu får gratis og anonym ambulant behandling.")
        .rettet(Indsats, "Du får ti møder i en gruppe. Formålet er, at du bliver stoffri. Du må selv vælge mellem de steder, vi har aftale med.")
        .rettet(Retsgrundlag, "Vi har afgjort sagen efter serviceloven § 101 a, stk. 1 og 4.")
        .rettet(Klage, "Du kan ikke klage til Ankestyrelsen eller en anden myndighed over denne afgørelse. Du kan altid bede om behandling efter § 101. En afgørelse efter § 101 kan du klage over til Ankestyrelsen inden fire uger. Ring til os på tlf. 12 34 56 78.")
        .rettet(Hilsen, "Med venlig hilsen\n\nMette Jensen\n\nNordvig Kommune, Rådhusvej 1, 8000 Nordvig")
}

#[test]
fn nothing_is_found_in_a_good_letter() {
    for raekke in [delvist_afslag(), anonym()] {
        let (tjek, _) = raekke.tjek();
        let fundne: Vec<_> = tjek
            .fund
            .iter()
            .map(|fund| (fund.id.id(), &fund.hvad, &fund.sted))
            .collect();
        assert!(fundne.is_empty(), "{}: {fundne:#?}", raekke.navn);
    }
}

#[test]
fn each_thing_spoiled_is_found() {
    let reglerne = |raekke: Raekke| {
        let (tjek, _) = raekke.tjek();
        let mut ider: Vec<_> = tjek.fund.iter().map(|fund| fund.id.id()).collect();
        ider.dedup();
        ider
    };
    let uden = |afsnit| {
        let mut raekke = delvist_afslag();
        raekke.afsnit.retain(|(navn, ..)| *navn != afsnit);
        raekke
    };
    for (navn, raekke, ventet) in [
        ("the facts left out", uden(Fakta).uden(Fakta), vec!["BT-02"]),
        ("the considerations left out", uden(Hensyn).uden(Hensyn), vec!["BT-03"]),
        (
            "the wrong day",
            uden(Garanti).rettet(Garanti, "Du begynder 19. oktober 2020."),
            vec!["BT-17"],
        ),
        (
            "price as a reason",
            uden(Hensyn).rettet(Hensyn, "Døgnbehandling er for dyrt."),
            vec!["BT-11"],
        ),
        (
            "a departure told of",
            delvist_afslag().rettet(Fravigelse, "Du ønsker dagbehandling."),
            vec![],
        ),
    ] {
        assert_eq!(reglerne(raekke), ventet, "{navn}");
    }
}

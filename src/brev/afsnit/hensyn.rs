// SPDX-License-Identifier: MPL-2.0
//! The meaning of a rule or a consideration for this citizen, as sentences to them.

use crate::vurdering::Udfald;

/// The sentence for a rule that holds, or does not; `None` where another rule's sentence covers it.
pub(super) fn hensyn(id: &str, udfald: Udfald) -> Option<&'static str> {
    match udfald {
        Udfald::Opfyldt => naar_opfyldt(id),
        Udfald::IkkeOpfyldt => naar_ikke_opfyldt(id),
        Udfald::Uafklaret => None,
    }
}

fn naar_opfyldt(id: &str) -> Option<&'static str> {
    om_omfattet(id)
        .or_else(|| om_intensitet(id))
        .or_else(|| om_frit_valg(id))
}

fn om_omfattet(id: &str) -> Option<&'static str> {
    Some(match id {
        "OM-01" => "Dit forbrug har følger, som gør, at du er omfattet af reglerne om behandling.",
        "OM-02" => {
            "Du er blevet afhængig af udskrevet medicin, og det har skadet dig. Også det er omfattet af reglerne."
        }
        "OM-03" => "Hjælp med alkohol får du efter sundhedsloven og ikke efter § 101. Alkoholbehandling er gratis.",
        "OM-04" => {
            "Medicin, som du tager efter lægens anvisning og uden problemer, er ikke et stofmisbrug efter reglerne."
        }
        "OM-05" => {
            "Du er stoppet med stoffer og har brug for hjælp til at blive ved med det. Også det er omfattet af \
            reglerne."
        }
        _ => return None,
    })
}

fn om_intensitet(id: &str) -> Option<&'static str> {
    Some(match id {
        "INT-01" => {
            "Hverken ambulant behandling eller dagbehandling er nok for dig. Det taler afgørende for døgnbehandling."
        }
        "INT-02" => "Du har brug for personale tæt på, også uden for aftalte møder. Det taler for døgnbehandling.",
        "INT-03" => "Du har brug for at komme væk fra dine vante omgivelser. Det taler for døgnbehandling.",
        "INT-04" => {
            "Din situation er meget svær, og døgnbehandling er især for dem, der har det sværest. Det taler for døgnbehandling."
        }
        "INT-05" => {
            "Du er gravid og i en udsat situation. Det taler for en særlig døgnbehandling for gravide. Der kan du få \
                ro og støtte. Du kan også indgå en aftale om, at stedet må holde dig tilbage."
        }
        "INT-06" => {
            "Dine problemer fylder meget, og det er svært for dig at holde fast i behandlingen. Når det er sådan, \
                hjælper intensiv behandling ofte bedst. Det taler for mindst dagbehandling."
        }
        "INT-07" => "Du har brug for et fast program på hverdage. Det taler for dagbehandling.",
        "INT-08" => "Ambulant behandling er ikke nok for dig. Dagbehandling er nok. Det taler for dagbehandling.",
        "INT-09" => {
            "Dine problemer er få og afgrænsede, og du har let ved at holde fast i behandlingen. Når det er sådan, \
                hjælper mindre intensiv behandling ofte lige så godt. Det taler for ambulant behandling."
        }
        "INT-11" => {
            "Når de nærmeste bruger stoffer, er det sværere at holde fast i behandlingen. Det taler imod \
            ambulant behandling."
        }
        "INT-12" => "Det er sværere at være i behandling uden et sted at bo. Det kan anden hjælp gøre noget ved.",
        "INT-13" => "Du har svært ved at få noget ud af at møde op. Behandlingen bør derfor komme derhen, hvor du er.",
        "INT-15" => {
            "Din psykiske lidelse har betydning for, hvordan behandlingen skal lægges til rette. Den er ikke en grund til at sige nej."
        }
        _ => return None,
    })
}

fn om_frit_valg(id: &str) -> Option<&'static str> {
    Some(match id {
        "FV-01" => "Du har en gældende afgørelse om behandling. Den giver dig ret til at vælge et andet sted.",
        "FV-02" => "Stedet giver samme slags behandling som den, du har fået bevilget.",
        "FV-03" => "Stedet er godkendt af socialtilsynet og står i Tilbudsportalen.",
        "FV-04" => "Stedet kan give dig det, du har fået bevilget.",
        "FV-06" => {
            "Det frie valg kan kun begrænses af hensyn til dig selv. Vi vurderer, at du lige nu ikke kan overskue \
                valget, og at stedet ikke dækker dit behov. Lovens ord er, at du ikke kan træffe et rationelt valg."
        }
        _ => return None,
    })
}

fn naar_ikke_opfyldt(id: &str) -> Option<&'static str> {
    Some(match id {
        // OM-02 fails together with OM-01, whose sentence covers both.
        "OM-01" => {
            "Behandling efter § 101 er for mennesker, hvis forbrug bliver ved med at skade dem selv eller deres \
                nærmeste. Ud fra det, vi ved, er det ikke sådan for dig lige nu."
        }
        "FV-01" => "Frit valg kræver en gældende afgørelse om behandling. Den har du ikke lige nu.",
        "FV-02" => {
            "Du kan vælge et andet sted, men ikke en anden slags behandling. Er døgnbehandling bevilget, kan du ikke \
                vælge ambulant behandling eller dagbehandling, og omvendt. Stedet giver en anden slags behandling end \
                den, du har fået bevilget."
        }
        "FV-03" => "Et sted, du selv vælger, skal være godkendt af socialtilsynet og stå i Tilbudsportalen.",
        "FV-04" => "Stedet skal kunne give dig det, du har fået bevilget. Det kan det ikke.",
        "FV-05" => "Frit valg gælder ikke for behandling efter § 101 a.",
        "AN-01" => {
            "Anonym behandling er for mennesker med et forbrug af stoffer, der kræver behandling. Den er ikke for \
                dem, der kun har et problem med alkohol eller kun tager medicin efter lægens anvisning."
        }
        "AN-02" => {
            "Anonym behandling er for mennesker, der ikke samtidig har brug for anden social hjælp. Du har også brug \
                for anden hjælp. Det hele hænger bedst sammen, når du får behandling efter § 101."
        }
        "AN-03" => "Anonym behandling foregår mest i grupper. Derfor passer den ikke til dig lige nu.",
        "AN-04" => "Anonym behandling er et kort forløb. Du har brug for et længere forløb.",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regler::{Baerer, OMRAADER, Omraadenavn, Regelslags, regler};

    /// Every rule that can carry a conclusion of that area, with its outcome then.
    fn baerere(navn: Omraadenavn) -> Vec<(&'static str, Udfald)> {
        let raekker = OMRAADER
            .iter()
            .filter(|omraade| omraade.navn == navn)
            .flat_map(|omraade| omraade.raekker);
        raekker
            .flat_map(|raekke| raekke.baeres_af)
            .flat_map(|baerer| match baerer {
                Baerer::Opfyldte(regler) => regler
                    .iter()
                    .map(|regel| (regel.id, Udfald::Opfyldt))
                    .collect::<Vec<_>>(),
                Baerer::Fejlende(regler) | Baerer::FejlerSammen(regler) => {
                    regler.iter().map(|regel| (regel.id, Udfald::IkkeOpfyldt)).collect()
                }
            })
            .collect()
    }

    #[test]
    fn whatever_carries_a_conclusion_that_a_letter_reasons_from_has_words() {
        // Covered by another rule, or carries nothing that a letter reasons from.
        let uden = [
            ("OM-02", Udfald::IkkeOpfyldt),
            ("FV-05", Udfald::Opfyldt),
            ("FV-06", Udfald::IkkeOpfyldt),
        ];
        let omraader = [
            Omraadenavn::Omfattet,
            Omraadenavn::Intensitet,
            Omraadenavn::FritValg,
            Omraadenavn::Begraensning,
        ];
        for (id, udfald) in omraader.into_iter().flat_map(baerere) {
            assert_eq!(
                hensyn(id, udfald).is_none(),
                uden.contains(&(id, udfald)),
                "{id} {udfald:?}"
            );
        }
        for (id, udfald) in baerere(Omraadenavn::Anonym) {
            assert_eq!(
                hensyn(id, udfald).is_some(),
                udfald == Udfald::IkkeOpfyldt,
                "{id} {udfald:?}"
            );
        }
    }

    #[test]
    fn every_consideration_is_weighed_in_words() {
        // INT-10 and INT-14 depend on the answer and on the choice; the code that knows those makes their words.
        let overvejelser = regler().filter(|regel| matches!(regel.slags, Regelslags::Overvejelse(_)));
        for regel in overvejelser.filter(|regel| !["INT-10", "INT-14"].contains(&regel.id)) {
            assert!(hensyn(regel.id, Udfald::Opfyldt).is_some(), "{}", regel.id);
        }
    }

    #[test]
    fn nothing_is_said_of_what_is_not_settled() {
        assert!(regler().all(|regel| hensyn(regel.id, Udfald::Uafklaret).is_none()));
    }
}

// SPDX-License-Identifier: MPL-2.0
//! The findings as rows: what each finds, when, its severity, reason and sources.

use super::Alvor;
use crate::brev::sagen::Fundnavn;
use crate::fakta::{Faktum, Valgmulighed};
use crate::kilder::{Kilde, Retskilde, bek1477, fvl, nr, ofl, pm, rsl, sel, sel_101, vej};
use crate::regelsaet::Lov;
use crate::vurdering::{Postslags, Tilfoejet};

/// A finding as a row.
pub(super) struct Tjekregel {
    pub(super) id: Fundnavn,
    pub(super) alvor: Alvor,
    /// What it finds, as a sentence.
    pub(super) hvad: &'static str,
    /// When, as a clause.
    pub(super) betingelse: &'static str,
    /// Why it matters.
    pub(super) hvorfor: &'static str,
    pub(super) fakta: &'static [Faktum],
    /// The state of the law from which it applies.
    pub(super) fra: Lov,
    pub(super) kilder: &'static [Kilde],
}

/// The findings as rows of the catalogue.
pub fn tjekraekker() -> Vec<Tilfoejet> {
    let raekker = TJEKREGLER.iter().map(|regel| Tilfoejet {
        id: regel.id.id(),
        omraade: "brevtjek",
        slags: Postslags::Brevtjek,
        hvad: regel.hvad,
        betingelse: regel.betingelse,
        fakta: regel.fakta,
        fra: regel.fra,
        kilder: regel.kilder,
    });
    raekker.collect()
}

/// The row of a finding; the rows follow the order of the ids (a test holds them to it).
pub(super) fn tjekregel(id: Fundnavn) -> &'static Tjekregel {
    &TJEKREGLER[usize::from(id.nr())]
}

const IKKE_LAEST: &str = "ikke kontrolleret mod lovens ordlyd";

static TJEKREGLER: [Tjekregel; Fundnavn::ID.len()] = [
    Tjekregel {
        id: Fundnavn::Bt01,
        alvor: Alvor::Fejl,
        hvad: "Retsgrundlaget mangler eller passer ikke til afgørelsen.",
        betingelse: "brevet skal nævne reglerne og ikke gør det, eller nævner andre end dem, der gælder for afgørelsen den dag",
        hvorfor: "En begrundelse skal henvise til de regler, afgørelsen er truffet efter.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[fvl("§ 24, stk. 1"), pm(Retskilde::Pm51_13), pm(Retskilde::Pm23_18)],
    },
    Tjekregel {
        id: Fundnavn::Bt02,
        alvor: Alvor::Fejl,
        hvad: "De oplysninger, der er lagt vægt på, mangler.",
        betingelse: "brevet skal nævne de oplysninger, der er lagt vægt på, og ikke gør det",
        hvorfor: "En begrundelse skal kort sige, hvilke oplysninger der har haft væsentlig betydning.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[fvl("§ 24, stk. 2")],
    },
    Tjekregel {
        id: Fundnavn::Bt03,
        alvor: Alvor::Fejl,
        hvad: "Hovedhensynene i skønnet mangler.",
        betingelse: "brevet skal nævne de hovedhensyn, der har været bestemmende for skønnet, og ikke gør det",
        hvorfor: "Når afgørelsen bygger på et skøn, skal begrundelsen sige, hvilke hensyn der har været afgørende.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[fvl("§ 24, stk. 1")],
    },
    Tjekregel {
        id: Fundnavn::Bt04,
        alvor: Alvor::Fejl,
        hvad: "Den konkrete indsats eller formålet med den mangler.",
        betingelse: "brevet skal beskrive indsatsen og dens formål og ikke gør det",
        hvorfor: "Borgeren skal kunne se, hvilken hjælp der gives, og hvad den skal føre til.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[sel("§ 3, stk. 2"), nr("3.6.2"), vej("7")],
    },
    Tjekregel {
        id: Fundnavn::Bt05,
        alvor: Alvor::Fejl,
        hvad: "Klagevejledningen mangler eller er forkert.",
        betingelse: "brevet skal have klagevejledning og ikke har den, nævner et forkert sted at klage, eller nævner Ankestyrelsen eller en frist i et brev efter § 101 a",
        hvorfor: "Borgeren skal vide, hvor, hvordan og hvornår der kan klages. En forkert vejledning kan koste borgeren klagen.",
        fakta: &[Faktum::Delegeret],
        fra: Lov::Fra2017,
        kilder: &[fvl("§ 25, stk. 1"), rsl("§ 67, stk. 1"), sel("§ 101 a, stk. 6")],
    },
    Tjekregel {
        id: Fundnavn::Bt06,
        alvor: Alvor::Fejl,
        hvad: "Klagefristen er en anden end den, der gælder.",
        betingelse: "sagsbehandleren har skrevet en frist eller dato, der afviger fra FR-04",
        hvorfor: "Klagefristen er 4 uger fra den dag, borgeren fik afgørelsen, og flyttes, hvis den sidste dag er \
            lørdag, søndag eller helligdag.",
        fakta: &[Faktum::Meddelelsesdato],
        fra: Lov::Fra2017,
        kilder: &[rsl("§ 67, stk. 1"), sel("§ 166, stk. 1"), pm(Retskilde::Pm38_23)],
    },
    Tjekregel {
        id: Fundnavn::Bt07,
        alvor: Alvor::Fejl,
        hvad: "Oplysning om frit valg mangler, eller den står i et brev efter § 101 a.",
        betingelse: "brevet skal oplyse om frit valg og ikke gør det, eller det er efter § 101 a, hvor der ikke er frit valg",
        hvorfor: "Borgeren skal vide, at der kan vælges et andet tilbud af samme karakter, hvor der er hjælp til det, og hvad det betyder for de 14 dage.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[sel_101::FRIT_VALG_2017, sel_101::FRIT_VALG_2020, nr("3.6.4"), vej("36")],
    },
    Tjekregel {
        id: Fundnavn::Bt08,
        alvor: Alvor::Advarsel,
        hvad: "Afslaget nævner ingen anden hjælp.",
        betingelse: "afgørelsen er et afslag, et delvist afslag eller en henvisning fra anonym behandling, og brevet ikke nævner anden hjælp",
        hvorfor: "Et afslag bør sige, hvilken anden hjælp borgeren kan få.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[nr("3.6.3"), vej("52")],
    },
    Tjekregel {
        id: Fundnavn::Bt09,
        alvor: Alvor::Fejl,
        hvad: "Der er afgjort, før afdækningen er fuldstændig.",
        betingelse: "afgørelsen er efter § 101, og mindst et af de seks områder ikke er afdækket",
        hvorfor: "Afgørelsen skal bygge på en helhedsorienteret afdækning. BEK 1477/2019 § 1, stk. 6, har en regel om \
            en afdækning, der ikke kan gøres færdig på grund af borgerens forhold eller manglende oplysninger fra \
            andre.",
        fakta: &[
            Faktum::AfdaekForbrug,
            Faktum::AfdaekSociale,
            Faktum::AfdaekHelbred,
            Faktum::AfdaekArbejde,
            Faktum::AfdaekBolig,
            Faktum::AfdaekAndet,
        ],
        fra: Lov::Fra2020,
        kilder: &[
            bek1477("§ 1, stk. 6").med_forbehold("kun bestemmelsens første led er kontrolleret"),
            sel_101::AFDAEKNING,
        ],
    },
    Tjekregel {
        id: Fundnavn::Bt10,
        alvor: Alvor::Fejl,
        hvad: "Afgørelsen afviger fra det, oplysningerne peger på, uden en grund.",
        betingelse: "valget fraviger det, oplysningerne peger på, uden grund og tekst; en advarsel, når de peger på et skøn eller endnu ikke på noget, og ingen hensyn er skrevet",
        hvorfor: "Afgørelsen skal bygge på en konkret vurdering af borgerens behov, og den skal kunne forklares.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[sel("§ 1, stk. 3"), fvl("§ 24, stk. 1")],
    },
    Tjekregel {
        id: Fundnavn::Bt11,
        alvor: Alvor::Fejl,
        hvad: "Begrundelsen er ulovlig.",
        betingelse: "sagsbehandleren begrunder i et brev uden fuldt medhold med pris, afstand, psykisk lidelse, \
            rådgivning, ventetid, en fast regel uden konkret grund, eller at mindre intensiv behandling skal prøves \
            først; eller vælger anderledes af økonomi eller mangel på tilbud",
        hvorfor: "Loven giver ret til behandling efter en konkret vurdering. Den grund må ikke indgå.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[sel_101::BEHANDLING, vej("15"), nr("3.3"), pm(Retskilde::Pm23_18)],
    },
    Tjekregel {
        id: Fundnavn::Bt12,
        alvor: Alvor::Fejl,
        hvad: "Behandlingen begynder efter de 14 dage.",
        betingelse: "startdatoen er efter FR-01, og borgeren ikke bruger frit valg",
        hvorfor: "Behandlingen skal begynde senest 14 dage efter anmodningen. Kun borgerens frie valg kan flytte starten.",
        fakta: &[Faktum::Anmodningsdato, Faktum::BenytterFritValg],
        fra: Lov::Fra2017,
        kilder: &[sel_101::FRIST_2017, sel_101::FRIST_2020, vej("21"), nr("3.4.1")],
    },
    Tjekregel {
        id: Fundnavn::Bt13,
        alvor: Alvor::Fejl,
        hvad: "Brevet røber, hvem borgeren er.",
        betingelse: "et brev har ti cifre i form af et CPR-nummer, eller et brev til en anonym borger har et navn eller en adresse",
        hvorfor: "Den, der er i behandling efter § 101 a, har ret til at være anonym.",
        fakta: &[Faktum::OenskerAnonymitet],
        fra: Lov::Fra2017,
        kilder: &[sel("§ 101 a, stk. 1"), vej("54")],
    },
    Tjekregel {
        id: Fundnavn::Bt14,
        alvor: Alvor::Advarsel,
        hvad: "Der er ikke noteret partshøring.",
        betingelse: "borgeren ikke får fuldt medhold, og partshøring ikke er noteret",
        hvorfor: "Borgeren skal kende de oplysninger, der taler imod borgerens ønske, og kunne udtale sig om dem, før \
            der afgøres.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[fvl("§ 19").med_forbehold(IKKE_LAEST)],
    },
    Tjekregel {
        id: Fundnavn::Bt15,
        alvor: Alvor::Advarsel,
        hvad: "Brevet er svært at læse.",
        betingelse: "lixtallet er over 45, en sætning har mere end 30 ord, eller der er en forkortelse, som borgeren ikke kan kende",
        hvorfor: "Borgeren skal kunne forstå afgørelsen uden hjælp.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[nr("3.6.2")],
    },
    Tjekregel {
        id: Fundnavn::Bt16,
        alvor: Alvor::Advarsel,
        hvad: "Der er et felt, som ikke er udfyldt.",
        betingelse: "brevet har en tom plads eller en skabelonvariabel uden værdi",
        hvorfor: "Brevet mangler noget, som borgeren skal have at vide.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[fvl("§ 24, stk. 1"), nr("3.6.2")],
    },
    Tjekregel {
        id: Fundnavn::Bt17,
        alvor: Alvor::Fejl,
        hvad: "Brevet og sagen siger ikke det samme.",
        betingelse: "intensitet, tilbud eller en dato i brevet er en anden end i sagen",
        hvorfor: "Borgeren skal kunne stole på det, der står i brevet, og sagen skal vise det, der er afgjort.",
        fakta: &[],
        fra: Lov::Fra2017,
        kilder: &[ofl("§ 13, stk. 1"), rsl("§ 10")],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rows_stand_in_the_order_of_the_ids() {
        let raekker: Vec<_> = TJEKREGLER.iter().map(|regel| regel.id.id()).collect();
        assert_eq!(raekker, Fundnavn::ID);
    }
}

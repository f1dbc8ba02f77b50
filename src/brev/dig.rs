// SPDX-License-Identifier: MPL-2.0
//! Answers as sentences to the citizen, such as "Du er hjemløs."

use crate::fakta::{Fakta, Faktum, Udsagn};
use crate::vurdering::ord;

/// The sentence about a fact's present answer; `None` when it is unknown, or a letter gives it no weight.
pub fn saetning(faktum: Faktum, fakta: &Fakta) -> Option<String> {
    udsagn(faktum)?.om(faktum, fakta).map(|udsagn| ord::saetning(&udsagn))
}

fn udsagn(faktum: Faktum) -> Option<Udsagn> {
    om_forbruget(faktum)
        .or_else(|| om_situationen(faktum))
        .or_else(|| om_valget(faktum))
        .or_else(|| om_anonym_behandling(faktum))
}

fn om_forbruget(faktum: Faktum) -> Option<Udsagn> {
    Some(match faktum {
        Faktum::Behandlingskraevende => Udsagn::JaNej(
            "du har et vedvarende forbrug af stoffer, som skader dig eller dem, der er tæt på dig",
            "du har ikke et vedvarende forbrug af stoffer, som skader dig eller dem, der er tæt på dig",
        ),
        Faktum::FastholdelseAfOphoer => Udsagn::JaNej(
            "du er holdt op med stoffer, og du har brug for hjælp til at blive ved med det",
            "du har ikke brug for behandling for at blive ved med at være stoffri",
        ),
        Faktum::KunAlkohol => Udsagn::JaNej("du bruger kun alkohol og ingen stoffer", "du bruger ikke kun alkohol"),
        Faktum::KunOrdineretEfterForskrift => Udsagn::JaNej(
            "du tager kun medicin, som lægen har skrevet ud til dig, og du tager den uden problemer",
            "dit forbrug er andet end medicin, der tages efter lægens anvisning og uden problemer",
        ),
        Faktum::AfhaengigAfOrdineret => Udsagn::JaNej(
            "du er afhængig af medicin, som lægen har skrevet ud, og det har givet dig problemer eller skader",
            "du er ikke afhængig af udskrevet medicin på en måde, der har givet dig problemer eller skader",
        ),
        _ => return None,
    })
}

fn om_situationen(faktum: Faktum) -> Option<Udsagn> {
    Some(match faktum {
        Faktum::Gravid => Udsagn::JaNej("du er gravid", "du er ikke gravid"),
        Faktum::SaerligtUdsatGravid => Udsagn::JaNej(
            "du er i en særligt udsat situation under graviditeten",
            "du er ikke i en særligt udsat situation under graviditeten",
        ),
        Faktum::Belastning => Udsagn::Hver(&[
            "samlet set fylder dine problemer lidt",
            "samlet set fylder dine problemer noget",
            "samlet set fylder dine problemer meget",
            "samlet set fylder dine problemer rigtig meget",
        ]),
        Faktum::Fastholdelse => Udsagn::Hver(&[
            "det er let for dig at holde fast i en behandling",
            "det er noget svært for dig at holde fast i en behandling",
            "det er svært for dig at holde fast i en behandling",
        ]),
        Faktum::IsoleredeProblemer => Udsagn::JaNej(
            "dine problemer er få og afgrænsede",
            "dine problemer hænger sammen med flere sider af dit liv",
        ),
        Faktum::Livstruende => Udsagn::JaNej(
            "din situation kan være farlig for dit liv",
            "din situation er ikke farlig for dit liv",
        ),
        Faktum::Tilstraekkeligt => Udsagn::Hver(&[
            "en fagperson har vurderet, at ambulant behandling er nok for dig",
            "en fagperson har vurderet, at ambulant behandling ikke er nok for dig, og at dagbehandling er nok",
            "en fagperson har vurderet, at hverken ambulant behandling eller dagbehandling er nok for dig",
            "det er ikke fagligt vurderet, hvilken behandling der er nok for dig",
        ]),
        Faktum::BehovStruktur => Udsagn::JaNej(
            "du har brug for et fast program på hverdage",
            "du har ikke brug for et fast program på hverdage",
        ),
        Faktum::BehovTaetPersonale => Udsagn::JaNej(
            "du har brug for intensiv behandling med personale tæt på",
            "du har ikke brug for intensiv behandling med personale tæt på",
        ),
        Faktum::BehovNytMiljoe => Udsagn::JaNej(
            "du har brug for at komme væk fra dine vante omgivelser og relationer",
            "du har ikke brug for at komme væk fra dine vante omgivelser og relationer",
        ),
        Faktum::TidligereUtilstraekkelig => Udsagn::Hver(&[
            "du har ikke været i behandling før, eller den behandling, du fik, var nok",
            "du har fået ambulant behandling før, og den var ikke nok",
            "du har fået dagbehandling før, og den var ikke nok",
            "du har fået døgnbehandling før, og den var ikke nok",
        ]),
        Faktum::NetvaerkMedForbrug => Udsagn::JaNej(
            "nogle af dem, du er tæt på, bruger stoffer",
            "dem, du er tæt på, bruger ikke stoffer",
        ),
        Faktum::KanIkkeMoedeFrem => Udsagn::JaNej(
            "det er svært for dig at få noget ud af at møde op på behandlingsstedet",
            "du kan have gavn af at møde op på behandlingsstedet",
        ),
        Faktum::Hjemloes => Udsagn::JaNej("du er hjemløs", "du er ikke hjemløs"),
        Faktum::OensketIntensitet => Udsagn::Hver(&[
            "du har ønsket ambulant behandling",
            "du har ønsket dagbehandling",
            "du har ønsket døgnbehandling",
            "du har ikke haft et bestemt ønske om, hvor intensiv behandlingen skal være",
        ]),
        Faktum::PsykiskLidelse => Udsagn::JaNej("du har en psykisk lidelse", "du har ikke en psykisk lidelse"),
        _ => return None,
    })
}

fn om_valget(faktum: Faktum) -> Option<Udsagn> {
    Some(match faktum {
        Faktum::Visiteret => Udsagn::JaNej(
            "du har fået en afgørelse om behandling",
            "du har ikke fået en afgørelse om behandling",
        ),
        Faktum::VisiteretIntensitet => Udsagn::Foran("den behandling, du har fået bevilget, er"),
        Faktum::AfbrudtUdenNyVisitation => Udsagn::JaNej(
            "du har afbrudt et forløb, og der er ikke truffet en ny afgørelse om behandling",
            "du har ikke afbrudt et forløb, eller du har fået en ny afgørelse bagefter",
        ),
        Faktum::ValgtIntensitet => Udsagn::Foran("det sted, du har valgt, giver"),
        Faktum::ValgtGodkendt => Udsagn::JaNej(
            "det sted, du har valgt, er godkendt af socialtilsynet",
            "det sted, du har valgt, er ikke godkendt af socialtilsynet",
        ),
        Faktum::ValgtRegistreret => Udsagn::JaNej(
            "det sted, du har valgt, står i Tilbudsportalen",
            "det sted, du har valgt, står ikke i Tilbudsportalen",
        ),
        Faktum::ValgtKanOpfylde => Udsagn::JaNej(
            "det sted, du har valgt, kan give dig den behandling, du har fået bevilget",
            "det sted, du har valgt, kan ikke give dig den behandling, du har fået bevilget",
        ),
        Faktum::ManglerEvneTilValg => Udsagn::JaNej(
            "efter vores vurdering har du det lige nu så svært, at du ikke kan overskue valget af sted",
            "du kan selv overskue valget af sted",
        ),
        Faktum::ValgTilgodeserBehov => Udsagn::JaNej(
            "det sted, du har valgt, dækker dit behov for behandling",
            "det sted, du har valgt, dækker ikke dit behov for behandling",
        ),
        Faktum::EfterParagraf101a => Udsagn::JaNej(
            "du får anonym behandling efter § 101 a",
            "din sag handler ikke om anonym behandling efter § 101 a",
        ),
        _ => return None,
    })
}

fn om_anonym_behandling(faktum: Faktum) -> Option<Udsagn> {
    Some(match faktum {
        Faktum::HjaelpAfsnitV => Udsagn::Hver(&[
            "du hverken får eller har brug for anden hjælp efter serviceloven",
            "du får eller har kun brug for hjælp på grund af et fysisk handicap",
            "du får eller har kun brug for et midlertidigt sted at bo",
            "du får eller har kun brug for hjælp på grund af et fysisk handicap og et midlertidigt sted at bo",
            "du får eller har brug for hjælp på grund af et psykisk handicap",
            "du får eller har brug for anden hjælp efter serviceloven til sociale problemer",
        ]),
        Faktum::KanIndgaaIGruppe => Udsagn::JaNej(
            "du kan være med i en gruppe",
            "det passer ikke for dig at være med \
            i en gruppe lige nu",
        ),
        Faktum::KortForloebTilstraekkeligt => Udsagn::JaNej(
            "et kort forløb er nok til at hjælpe dig",
            "du har brug for et længere forløb",
        ),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fakta::Slags;
    use crate::regler::{OMRAADER, Omraadenavn, Regelslags, regler};

    /// Facts that can carry a conclusion in a letter, or that it weighs.
    fn fakta_i_breve() -> Vec<Faktum> {
        let i_breve = |navn| {
            !matches!(
                navn,
                Omraadenavn::Afdaekning | Omraadenavn::Kontrakt | Omraadenavn::Tilbageholdelse
            )
        };
        let konklusioner = OMRAADER
            .iter()
            .filter(|omraade| i_breve(omraade.navn))
            .flat_map(|omraade| omraade.fakta);
        let overvejelser = regler()
            .filter(|regel| matches!(regel.slags, Regelslags::Overvejelse(_)))
            .flat_map(|regel| regel.fakta);
        konklusioner.chain(overvejelser).copied().collect()
    }

    #[test]
    fn every_fact_that_a_letter_can_give_weight_to_has_a_sentence_for_every_answer() {
        for faktum in fakta_i_breve() {
            let mut fakta = Fakta::default();
            assert_eq!(saetning(faktum, &fakta), None, "{faktum:?}: unknown");
            for nr in 0..faktum.antal_svar() {
                fakta.svar(faktum, Some(nr));
                let tekst = saetning(faktum, &fakta).unwrap_or_default();
                assert!(
                    tekst.starts_with(char::is_uppercase) && tekst.ends_with('.'),
                    "{faktum:?} {nr}: {tekst}"
                );
                assert!(!tekst.contains("borger"), "{faktum:?}: {tekst}");
            }
        }
    }

    #[test]
    fn the_form_of_a_sentence_fits_the_type_of_the_answer() {
        for faktum in Faktum::ALLE {
            let passer = match (udsagn(faktum), faktum.slags()) {
                (None, _) | (Some(Udsagn::JaNej(..)), Slags::JaNej) => true,
                (Some(Udsagn::Hver(udsagn)), Slags::Valg(vaerdier)) => udsagn.len() == vaerdier.len(),
                (Some(Udsagn::Er(_) | Udsagn::Foran(_)), Slags::Valg(_)) => true,
                _ => false,
            };
            assert!(passer, "{faktum:?}");
        }
    }
}

// SPDX-License-Identifier: MPL-2.0
//! Answers as parts of sentences, such as "borgerens samlede belastning er middelsvær".

use super::{Beskrivelse, Fakta, Faktum, Slags, Udsagn, Vaerdi};
use crate::kalender;

/// The clause for the fact's present answer, without initial capital or full stop; `None` when it is not known.
pub fn udsagn(faktum: Faktum, fakta: &Fakta) -> Option<String> {
    faktum.beskrivelse().udsagn.om(faktum, fakta)
}

impl Udsagn {
    /// The clause for the present answer of a fact that this form fits; `None` when the answer is unknown.
    pub fn om(self, faktum: Faktum, fakta: &Fakta) -> Option<String> {
        if let Slags::Dato = faktum.slags() {
            let dag = kalender::uden_ugedag(fakta.dato(faktum)?);
            return Some(self.med_ord(&format!("den {dag}")));
        }
        fakta.nr(faktum).map(|nr| self.for_svar(faktum.slags(), nr))
    }

    /// The clause for an answer by its place among the values (a set: one bit a value; a number: itself).
    fn for_svar(self, slags: Slags, nr: u8) -> String {
        match (self, slags) {
            (Self::JaNej(ja, nej), _) => if nr == 1 { ja } else { nej }.to_owned(),
            (Self::Hver(udsagn), _) => udsagn.get(usize::from(nr)).copied().unwrap_or_default().to_owned(),
            (Self::Flere(_, ingen), _) if nr == 0 => ingen.to_owned(),
            (_, Slags::Valg(vaerdier)) => self.med_ord(vaerdier.get(usize::from(nr)).map_or("", |v| v.tekst)),
            (_, Slags::Maengde(vaerdier)) => self.med_ord(&opremsning(vaerdier, nr)),
            _ => self.med_ord(&nr.to_string()),
        }
    }

    fn med_ord(self, ord: &str) -> String {
        match self {
            Self::Er(subjekt) => format!("{subjekt} er {ord}"),
            Self::Foran(foran) | Self::Flere(foran, _) => format!("{foran} {ord}"),
            Self::JaNej(..) | Self::Hver(_) => ord.to_owned(),
        }
    }
}

impl Beskrivelse {
    /// The clause for an answer by its place among the fact's values (a set: one bit a value; a number: itself); a fact
    /// that is a day has no places, see [`udsagn`].
    pub fn udsagn_for(&self, nr: u8) -> String {
        self.udsagn.for_svar(self.faktum.slags(), nr)
    }
}

/// The words of a set's values, such as "opioider, kokain og cannabis".
fn opremsning(vaerdier: &[Vaerdi], maengde: u8) -> String {
    let ord: Vec<_> = (0..)
        .zip(vaerdier)
        .filter(|(bit, _)| maengde & (1 << bit) != 0)
        .map(|(_, v)| v.tekst)
        .collect();
    opremset(&ord, "og")
}

/// Words in a row, the last after a conjunction: "a, b og c"; "ingen" when there are none.
pub fn opremset(ord: &[&str], bindeord: &str) -> String {
    match ord.split_last() {
        None => "ingen".to_owned(),
        Some((sidste, [])) => (*sidste).to_owned(),
        Some((sidste, foerste)) => format!("{} {bindeord} {sidste}", foerste.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kalender::Dato;

    /// Every clause that the fact can give; for numbers only the least and the greatest.
    fn alle_udsagn(faktum: Faktum) -> Vec<String> {
        let mut fakta = Fakta::default();
        let svar: Vec<u8> = match faktum.slags() {
            Slags::Tal(mindst, hoejst) => vec![mindst, hoejst],
            Slags::Dato => {
                fakta.svar_dato(faktum, Some(Dato::fast(2020, 10, 12)));
                return udsagn(faktum, &fakta).into_iter().collect();
            }
            _ => (0..faktum.antal_svar()).collect(),
        };
        svar.into_iter()
            .filter_map(|nr| {
                fakta.svar(faktum, Some(nr));
                udsagn(faktum, &fakta)
            })
            .collect()
    }

    #[test]
    fn every_answer_gives_its_own_clause_that_fits_inside_a_sentence() {
        for faktum in Faktum::ALLE {
            let alle = alle_udsagn(faktum);
            assert_eq!(alle.len().max(2), usize::from(faktum.antal_svar()).max(2), "{faktum:?}");
            for (i, tekst) in alle.iter().enumerate() {
                assert!(tekst.starts_with(char::is_lowercase), "{faktum:?}: {tekst}");
                assert!(tekst.ends_with(char::is_alphanumeric), "{faktum:?}: {tekst}");
                assert!(!tekst.contains("  "), "{faktum:?}: {tekst}");
                assert!(!alle[..i].contains(tekst), "{faktum:?}: {tekst} twice");
            }
        }
    }

    #[test]
    fn the_form_of_a_statement_fits_the_type_of_the_answer() {
        for faktum in Faktum::ALLE {
            let passer = match (faktum.beskrivelse().udsagn, faktum.slags()) {
                (Udsagn::JaNej(..), Slags::JaNej) | (Udsagn::Flere(..), Slags::Maengde(_)) => true,
                (Udsagn::Hver(udsagn), Slags::Valg(vaerdier)) => udsagn.len() == vaerdier.len(),
                (Udsagn::Foran(_), Slags::Valg(_)) => true,
                (Udsagn::Er(_), Slags::Valg(_) | Slags::Tal(..) | Slags::Dato) => true,
                _ => false,
            };
            assert!(passer, "{faktum:?}");
        }
    }

    #[test]
    fn an_unknown_answer_gives_no_clause() {
        let fakta = Fakta::default();
        assert!(Faktum::ALLE.into_iter().all(|faktum| udsagn(faktum, &fakta).is_none()));
    }

    #[test]
    fn clauses_of_every_type() {
        let mut fakta = Fakta::default();
        fakta.svar_dato(Faktum::Anmodningsdato, Some(Dato::fast(2020, 9, 28)));
        for (faktum, nr, ventet) in [
            (Faktum::Alder, 34, "borgerens alder er 34"),
            (
                Faktum::BehovStruktur,
                0,
                "borgeren har ikke behov for et fast program på hverdage",
            ),
            (Faktum::Belastning, 2, "borgerens samlede belastning er middelsvær"),
            (Faktum::OensketIntensitet, 3, "borgeren ønsker intet bestemt"),
            (
                Faktum::VisiteretIntensitet,
                0,
                "borgeren er visiteret til ambulant behandling",
            ),
            (Faktum::Stoffer, 0, "borgeren bruger ingen stoffer"),
            (Faktum::Stoffer, 1, "borgeren bruger opioider"),
            (Faktum::Stoffer, 0b11, "borgeren bruger opioider og kokain"),
            (
                Faktum::Stoffer,
                0b100_0011,
                "borgeren bruger opioider, kokain og andre stoffer",
            ),
        ] {
            fakta.svar(faktum, Some(nr));
            assert_eq!(udsagn(faktum, &fakta).as_deref(), Some(ventet));
        }
        assert_eq!(
            udsagn(Faktum::Anmodningsdato, &fakta).as_deref(),
            Some("datoen for anmodningen er den 28. september 2020")
        );
    }
}

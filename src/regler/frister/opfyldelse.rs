// SPDX-License-Identifier: MPL-2.0
//! Whether a date was met, and where it stands on a day: the columns that tell, and the one function that reads them.

use super::Frist;
use super::tilstand::{Tilstand, Tilstandsslags};
use crate::fakta::{Fakta, Faktum};
use crate::kalender::Dato;
use crate::kilder::Kilde;
use crate::regelsaet::Lov;
use crate::regler::Forhold;

/// Whose date it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Ejer {
    /// The municipality must have acted.
    Kommunen,
    /// The institution must have acted.
    Stedet,
    /// The citizen may act, and need not.
    Borgeren,
    /// Something ends by itself.
    Ingen,
}

/// A condition of law on how a date is met.
#[derive(Debug)]
pub struct Vilkaar {
    /// When it holds, in words of law.
    pub hvornaar: &'static str,
    /// The facts that it reads.
    pub fakta: &'static [Faktum],
    /// Whether it holds.
    pub holder: fn(&Forhold) -> bool,
    /// The state of the law from which it is asked.
    pub fra: Lov,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

/// An event that lifts a date when it happens by then.
#[derive(Debug)]
pub struct Afloesning {
    /// The event.
    pub begivenhed: Faktum,
    /// What happened, as a sentence without its full stop.
    pub hvad: &'static str,
    /// What it rests on.
    pub kilder: &'static [Kilde],
}

/// The conditions of a date that are known to hold.
#[derive(Clone, Copy, Debug)]
pub struct KendteVilkaar {
    /// What must be known besides the event is known, or nothing must.
    pub kraever: bool,
    /// The date may be departed from.
    pub kan_fraviges: bool,
}

impl Frist {
    /// Where the date stands on a day, with the facts known then. An event of a later day has not happened, and one
    /// before [`Frist::tidligst`] belongs to an earlier course.
    pub fn tilstand(&self, dato: Dato, dag: Dato, fakta: &Fakta, vilkaar: KendteVilkaar) -> Tilstand {
        let sag = Forloeb {
            dag,
            fakta,
            frist: self,
        };
        let (slags, sket) = sag.slags(dato, vilkaar);
        let planlagt = self.moedes_af.and_then(|f| fakta.dato(f)).filter(|dag| *dag > sag.dag);
        Tilstand {
            slags,
            dage: u32::try_from(dato.dage_til(sket.unwrap_or(dag)).unsigned_abs()).unwrap_or(u32::MAX),
            sket,
            planlagt,
            bliver_for_sent: planlagt.is_some_and(|dag| dag > dato) && !vilkaar.kan_fraviges,
        }
    }
}

/// The events of a case as a date sees them on a day.
struct Forloeb<'a> {
    dag: Dato,
    fakta: &'a Fakta,
    frist: &'a Frist,
}

impl Forloeb<'_> {
    fn slags(&self, dato: Dato, vilkaar: KendteVilkaar) -> (Tilstandsslags, Option<Dato>) {
        let moedt = self.frist.moedes_af.and_then(|f| self.sket(f));
        if let Some(sket) = moedt.filter(|_| vilkaar.kraever) {
            let slags = match (sket <= dato, vilkaar.kan_fraviges) {
                (true, _) => Tilstandsslags::Opfyldt,
                (false, true) => Tilstandsslags::Afloest,
                (false, false) => Tilstandsslags::ForSent,
            };
            return (slags, Some(sket));
        }
        let afloest = self.frist.afloeses_af.as_ref().and_then(|a| self.sket(a.begivenhed));
        if let Some(sket) = afloest.filter(|sket| *sket <= dato) {
            return (Tilstandsslags::Afloest, Some(sket));
        }
        let slags = match self.dag.cmp(&dato) {
            std::cmp::Ordering::Less => Tilstandsslags::Loeber,
            std::cmp::Ordering::Equal => Tilstandsslags::IDag,
            std::cmp::Ordering::Greater if vilkaar.kan_fraviges => Tilstandsslags::Afloest,
            std::cmp::Ordering::Greater if self.ville_vaere_noteret() => Tilstandsslags::Overskredet,
            std::cmp::Ordering::Greater => Tilstandsslags::Usikker,
        };
        (slags, None)
    }

    /// Whether the case would hold the event if the date were met, and does not.
    fn ville_vaere_noteret(&self) -> bool {
        let Some(moedes_af) = self.frist.moedes_af else {
            return false;
        };
        let er_noteret = self.fakta.dato(moedes_af).is_some_and(|dag| dag <= self.dag);
        let skal_ske = match self.frist.ejer {
            Ejer::Kommunen | Ejer::Stedet => true,
            Ejer::Borgeren | Ejer::Ingen => false,
        };
        skal_ske && !er_noteret && self.frist.tyder_paa.iter().all(|f| self.sket(*f).is_none())
    }

    /// The day of an event that has happened by now in this course.
    fn sket(&self, begivenhed: Faktum) -> Option<Dato> {
        let fra = self.frist.tidligst.and_then(|f| self.fakta.dato(f));
        let sket = self.fakta.dato(begivenhed)?;
        (sket <= self.dag && fra.is_none_or(|fra| sket >= fra)).then_some(sket)
    }
}

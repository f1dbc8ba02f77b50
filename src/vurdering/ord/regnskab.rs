// SPDX-License-Identifier: MPL-2.0
//! How a date was counted, in words.

use super::enhedsord;
use crate::fakta::{Faktum, Udsagn};
use crate::kalender::{Sprunget, kort, lang, uden_ugedag};
use crate::regler::frister::Enhed;
use crate::vurdering::{FristSvar, Regnskab};

/// How a date was counted, such as "28 dage fra datoen for … (26. november 2026); flyttet fra fredag den 25. december
/// 2026: juledag 25.12.2026."
pub fn regnskab(frist: &FristSvar) -> String {
    let Regnskab {
        fra,
        laengde,
        foer_forskydning,
        sprunget,
        ..
    } = &frist.regnskab;
    let fra = format!("{} ({})", dagens_navn(fra.faktum), uden_ugedag(fra.dato));
    let mut tekst = match laengde.antal {
        0 => fra,
        antal => format!("{antal} {} fra {fra}", enhedsord(laengde.enhed, antal)),
    };
    if laengde.fratrukket > 0 {
        let dage = enhedsord(Enhed::Dage, laengde.fratrukket);
        tekst.push_str(&format!(", minus {} {dage}", laengde.fratrukket));
    }
    if *foer_forskydning != frist.dato {
        tekst.push_str(&format!("; flyttet fra {}", lang(*foer_forskydning)));
        tekst.push_str(&format!(": {}", dage(sprunget)));
    } else if !sprunget.is_empty() {
        tekst.push_str(&format!("; sprunget over: {}", dage(sprunget)));
    }
    tekst.push('.');
    tekst
}

fn dage(sprunget: &[Sprunget]) -> String {
    let dage = sprunget.iter().map(|dag| format!("{} {}", dag.grund, kort(dag.dato)));
    dage.collect::<Vec<_>>().join(", ")
}

/// What the day of a fact is called, such as "datoen for anmodningen".
fn dagens_navn(faktum: Faktum) -> &'static str {
    match faktum.beskrivelse().udsagn {
        Udsagn::Er(navn) | Udsagn::Foran(navn) => navn,
        Udsagn::JaNej(..) | Udsagn::Hver(_) | Udsagn::Flere(..) => faktum.id(),
    }
}

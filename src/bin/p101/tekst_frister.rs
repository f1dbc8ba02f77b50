// SPDX-License-Identifier: MPL-2.0
//! The dates of an assessment: each with what must have happened, and how it was counted.

use paragraf101::fakta::{Faktum, Udsagn};
use paragraf101::kalender::{Sprunget, kort, lang, uden_ugedag};
use paragraf101::vurdering::ord::enhedsord;
use paragraf101::vurdering::{FristSvar, Regnskab};

use crate::ombrydning::Side;
use crate::tekst::kilder;

/// Where the lines of a date begin.
const INDRYK: usize = 7;

/// The dates, in order of id.
pub fn frister(side: &mut Side, frister: &[FristSvar]) {
    if frister.is_empty() {
        return;
    }
    side.overskrift("DATOER");
    for frist in frister {
        side.punkt(0, &format!("{:<INDRYK$}", frist.id), &lang(frist.dato));
        side.afsnit(INDRYK, frist.hvad);
        side.punkt(INDRYK, "Regnet: ", &regnskab(frist));
        if let Some(alternativ) = &frist.alternativ {
            side.punkt(
                INDRYK,
                "Ved siden af: ",
                &format!("{}, {}.", lang(alternativ.dato), alternativ.grund),
            );
        }
        for usikkert in &frist.regnskab.usikkert {
            side.punkt(INDRYK, "Usikkert: ", usikkert);
        }
        kilder(side, INDRYK, &frist.kilder);
    }
}

/// "28 dage fra datoen for … (26. november 2026); flyttet fra fredag den 25. december 2026: juledag 25.12.2026."
fn regnskab(frist: &FristSvar) -> String {
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
        let dage = enhedsord(paragraf101::regler::frister::Enhed::Dage, laengde.fratrukket);
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

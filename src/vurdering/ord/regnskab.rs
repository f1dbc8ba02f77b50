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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kalender::Dato;
    use crate::regler::frister::{Ejer, Tilstandsslags};
    use crate::vurdering::{Laengde, RegnskabFra, TilstandSvar};

    #[test]
    fn a_date_tells_how_it_was_counted() {
        let dag = |maaned, dag| Dato::ny(2026, maaned, dag).unwrap();
        let rows = [
            (
                "counted alone",
                (14, Enhed::Dage, 0),
                (dag(12, 10), dag(12, 10), vec![]),
                "14 dage fra datoen for anmodningen (26. november 2026).",
            ),
            (
                "one, with days taken off",
                (1, Enhed::Maaneder, 2),
                (dag(12, 24), dag(12, 24), vec![]),
                "1 måned fra datoen for anmodningen (26. november 2026), minus 2 dage.",
            ),
            (
                "moved",
                (29, Enhed::Dage, 0),
                (
                    dag(12, 28),
                    dag(12, 25),
                    vec![(dag(12, 25), "juledag"), (dag(12, 26), "2. juledag")],
                ),
                "29 dage fra datoen for anmodningen (26. november 2026); flyttet fra fredag den 25. december 2026: juledag \
                 25.12.2026, 2. juledag 26.12.2026.",
            ),
            (
                "with days passed over",
                (3, Enhed::Hverdage, 0),
                (dag(11, 30), dag(11, 30), vec![(dag(11, 29), "søndag")]),
                "3 hverdage fra datoen for anmodningen (26. november 2026); sprunget over: søndag 29.11.2026.",
            ),
            (
                "the day itself",
                (0, Enhed::Dage, 0),
                (dag(11, 26), dag(11, 26), vec![]),
                "datoen for anmodningen (26. november 2026).",
            ),
        ];
        for (navn, (antal, enhed, fratrukket), (dato, foer_forskydning, sprunget), ventet) in rows {
            let frist = FristSvar {
                id: "FR-01",
                dato,
                hvad: "",
                regler: Vec::new(),
                kilder: Vec::new(),
                alternativ: None,
                regnskab: Regnskab {
                    fra: RegnskabFra {
                        faktum: Faktum::Anmodningsdato,
                        dato: dag(11, 26),
                    },
                    laengde: Laengde {
                        antal,
                        enhed,
                        fratrukket,
                    },
                    foer_forskydning,
                    sprunget: sprunget
                        .into_iter()
                        .map(|(dato, grund)| Sprunget { dato, grund })
                        .collect(),
                    usikkert: Vec::new(),
                },
                ejer: Ejer::Kommunen,
                moedes_af: None,
                tilstand: TilstandSvar {
                    slags: Tilstandsslags::Loeber,
                    dage: 0,
                    tekst: String::new(),
                    sket: None,
                    planlagt: None,
                },
            };
            assert_eq!(regnskab(&frist), ventet, "{navn}");
        }
    }
}

// SPDX-License-Identifier: MPL-2.0
//! The formulas of the eight areas on complete facts, and which rules carry which conclusion.

use super::{Baerende, Felt, Fuld, Omraade, Situation};

const JA_NEJ: &[&str] = &[];
const INTENSITET: &[&str] = &["ambulant", "dag", "doegn"];
const DOEGN: u8 = 2;

/// The areas, in the order of an assessment.
pub static OMRAADER: [Omraade; 8] = [
    Omraade {
        navn: "omfattet",
        fakta: &[
            ("behandlingskraevende", JA_NEJ),
            ("fastholdelseAfOphoer", JA_NEJ),
            ("kunAlkohol", JA_NEJ),
            ("kunOrdineretEfterForskrift", JA_NEJ),
            ("afhaengigAfOrdineret", JA_NEJ),
        ],
        regler: &["OM-01", "OM-02", "OM-03", "OM-04", "OM-05"],
        raekker: &[("ja", "ja"), ("nej", "nej")],
        formel: |f, _| {
            let &[kraever, ophoert, alkohol, forskrift, ordineret] = f else {
                unreachable!()
            };
            let holder = [kraever, ordineret, alkohol, forskrift, ophoert].map(ja);
            let ja = ja(ophoert) || ((ja(kraever) || ja(ordineret)) && !ja(alkohol) && !ja(forskrift));
            Fuld::ny(usize::from(!ja), &holder)
        },
        // Covered by the ways in that hold. Not covered by what excludes, and by both ways in when neither holds.
        baerer: |raekker, viden| match raekker {
            ["ja"] => viden.opfyldte(&["OM-01", "OM-02", "OM-05"]),
            _ => viden
                .opfyldte(&["OM-03", "OM-04"])
                .og(viden.ikke_opfyldte_hvis_alle(&["OM-01", "OM-02"])),
        },
    },
    Omraade {
        navn: "intensitet",
        fakta: &INTENSITETENS_FAKTA,
        regler: &[
            "INT-01", "INT-02", "INT-03", "INT-04", "INT-05", "INT-06", "INT-07", "INT-08", "INT-09",
        ],
        raekker: &[
            ("kun døgn er nok", "doegn"),
            ("døgnpeg, men mindre er nok", "skoen"),
            ("døgnpeg", "doegn"),
            ("dagpeg, men ambulant er nok", "skoen"),
            ("dagpeg", "dag"),
            ("ambulant", "ambulant"),
            ("intet peger", "skoen"),
        ],
        formel: intensitet,
        baerer: |raekker, viden| {
            let mut baerende = Baerende::default();
            for raekke in raekker {
                baerende = baerende.og(viden.opfyldte(match *raekke {
                    "kun døgn er nok" => &["INT-01"],
                    "døgnpeg, men mindre er nok" => &["INT-02", "INT-03", "INT-04", "INT-05", "INT-08"],
                    "døgnpeg" => &["INT-02", "INT-03", "INT-04", "INT-05"],
                    "dagpeg, men ambulant er nok" | "dagpeg" => &["INT-06", "INT-07", "INT-08"],
                    "ambulant" => &["INT-09"],
                    _ => &[],
                }));
            }
            baerende
        },
    },
    Omraade {
        navn: "fritValg",
        fakta: &[
            ("efterParagraf101a", JA_NEJ),
            ("visiteret", JA_NEJ),
            ("visiteretIntensitet", INTENSITET),
            ("valgtIntensitet", INTENSITET),
            ("valgtGodkendt", JA_NEJ),
            ("valgtRegistreret", JA_NEJ),
            ("valgtKanOpfylde", JA_NEJ),
            ("afbrudtUdenNyVisitation", JA_NEJ),
        ],
        regler: &["FV-01", "FV-02", "FV-03", "FV-04", "FV-05"],
        raekker: &[("ret", "ret"), ("ingenRet", "ingenRet")],
        formel: |f, _| {
            let &[p101a, visiteret, til, valgt, godkendt, registreret, kan, afbrudt] = f else {
                unreachable!()
            };
            let holder = [
                ja(visiteret) && !ja(afbrudt),
                (valgt == DOEGN) == (til == DOEGN),
                ja(godkendt) && ja(registreret),
                ja(kan),
                !ja(p101a),
            ];
            Fuld::ny(usize::from(holder.contains(&false)), &holder)
        },
        baerer: |raekker, viden| match raekker {
            ["ret"] => viden.opfyldte(&["FV-01", "FV-02", "FV-03", "FV-04", "FV-05"]),
            _ => viden.ikke_opfyldte(&["FV-01", "FV-02", "FV-03", "FV-04", "FV-05"]),
        },
    },
    Omraade {
        navn: "begraensning",
        fakta: &[("manglerEvneTilValg", JA_NEJ), ("valgTilgodeserBehov", JA_NEJ)],
        regler: &["FV-06"],
        raekker: &[("kan", "kan"), ("kanIkke", "kanIkke")],
        formel: |f, _| {
            let kan = ja(f[0]) && !ja(f[1]);
            Fuld::ny(usize::from(!kan), &[kan])
        },
        baerer: |raekker, viden| match raekker {
            ["kan"] => viden.opfyldte(&["FV-06"]),
            _ => viden.ikke_opfyldte(&["FV-06"]),
        },
    },
    Omraade {
        navn: "anonym",
        fakta: &[
            ("behandlingskraevende", JA_NEJ),
            ("kunAlkohol", JA_NEJ),
            ("kunOrdineretEfterForskrift", JA_NEJ),
            (
                "hjaelpAfsnitV",
                &[
                    "ingen",
                    "kunFysisk",
                    "kunParagraf80",
                    "kunFysiskOgParagraf80",
                    "psykisk",
                    "andet",
                ],
            ),
            ("kanIndgaaIGruppe", JA_NEJ),
            ("kortForloebTilstraekkeligt", JA_NEJ),
        ],
        regler: &["AN-01", "AN-02", "AN-03", "AN-04"],
        raekker: &[
            ("iMaalgruppen", "iMaalgruppen"),
            ("udenForMaalgruppen", "udenForMaalgruppen"),
        ],
        formel: |f, _| {
            let &[kraever, alkohol, forskrift, hjaelp, gruppe, kort] = f else {
                unreachable!()
            };
            let holder = [
                ja(kraever) && !ja(alkohol) && !ja(forskrift),
                hjaelp < 4,
                ja(gruppe),
                ja(kort),
            ];
            Fuld::ny(usize::from(holder.contains(&false)), &holder)
        },
        baerer: |raekker, viden| match raekker {
            ["iMaalgruppen"] => viden.opfyldte(&["AN-01", "AN-02", "AN-03", "AN-04"]),
            _ => viden.ikke_opfyldte(&["AN-01", "AN-02", "AN-03", "AN-04"]),
        },
    },
    Omraade {
        navn: "afdaekning",
        fakta: &[
            ("afdaekForbrug", JA_NEJ),
            ("afdaekSociale", JA_NEJ),
            ("afdaekHelbred", JA_NEJ),
            ("afdaekArbejde", JA_NEJ),
            ("afdaekBolig", JA_NEJ),
            ("afdaekAndet", JA_NEJ),
        ],
        regler: &["AFD-01", "AFD-02", "AFD-03", "AFD-04", "AFD-05", "AFD-06"],
        raekker: &[("fuldstaendig", "fuldstaendig"), ("ufuldstaendig", "ufuldstaendig")],
        formel: |f, _| {
            let holder: Vec<_> = f.iter().map(|svar| ja(*svar)).collect();
            Fuld::ny(usize::from(holder.contains(&false)), &holder)
        },
        baerer: |raekker, viden| match raekker {
            ["fuldstaendig"] => viden.opfyldte(&["AFD-01", "AFD-02", "AFD-03", "AFD-04", "AFD-05", "AFD-06"]),
            _ => viden.ikke_opfyldte(&["AFD-01", "AFD-02", "AFD-03", "AFD-04", "AFD-05", "AFD-06"]),
        },
    },
    Omraade {
        navn: "kontrakt",
        fakta: &[
            ("gravid", JA_NEJ),
            ("kommuneBenytterLoven", JA_NEJ),
            ("tilbudtDoegn107", JA_NEJ),
            ("oenskerKontrakt", JA_NEJ),
            ("kanProfitereAfKontrakt", JA_NEJ),
        ],
        regler: &["TB-01", "TB-02"],
        raekker: &[
            ("skalTilbydes", "skalTilbydes"),
            ("kanTilbydes", "kanTilbydes"),
            ("kanIkke", "kanIkke"),
        ],
        formel: |f, situation| {
            let voksen = situation != Situation::Ung;
            let &[gravid, benytter, tilbudt, oensker, profit] = f else {
                unreachable!()
            };
            let skal = ja(gravid) && voksen && ja(tilbudt);
            let kan = !ja(gravid) && voksen && ja(tilbudt) && ja(benytter) && ja(profit) && ja(oensker);
            let raekke = if skal { 0 } else { 2 - usize::from(kan) };
            Fuld::ny(raekke, &[skal, kan])
        },
        baerer: |raekker, viden| match raekker {
            ["skalTilbydes"] => viden.opfyldte(&["TB-01"]),
            ["kanTilbydes"] => viden.opfyldte(&["TB-02"]),
            _ => viden.ikke_opfyldte(&["TB-01", "TB-02"]),
        },
    },
    Omraade {
        navn: "tilbageholdelse",
        fakta: &[
            ("gravid", JA_NEJ),
            ("forstaarKontrakt", JA_NEJ),
            ("kontraktIndgaaet", JA_NEJ),
            ("formodningAfbryder", JA_NEJ),
            ("udsigtForringes", JA_NEJ),
            ("fareForSelvEllerAndre", JA_NEJ),
            ("fareForFoster", JA_NEJ),
            ("mindreIndgribendeForsoegt", JA_NEJ),
        ],
        regler: &["TB-03", "TB-04", "TB-05", "TB-06", "TB-07", "TB-08"],
        raekker: &[
            ("betingelserOpfyldt", "betingelserOpfyldt"),
            ("betingelserIkkeOpfyldt", "betingelserIkkeOpfyldt"),
        ],
        formel: |f, situation| {
            let &[gravid, forstaar, kontrakt, afbryder, udsigt, selv, foster, mindre] = f else {
                unreachable!()
            };
            let loeber = ja(gravid) || situation != Situation::UdloebetKontrakt;
            let holder = [
                ja(kontrakt) && ja(forstaar) && loeber,
                ja(afbryder),
                ja(udsigt),
                ja(selv),
                ja(gravid) && ja(foster),
                ja(mindre),
            ];
            let opfyldt = holder[0] && holder[1] && (holder[2] || holder[3] || holder[4]) && holder[5];
            Fuld::ny(usize::from(!opfyldt), &holder)
        },
        baerer: |raekker, viden| match raekker {
            ["betingelserOpfyldt"] => viden.opfyldte(&["TB-03", "TB-04", "TB-05", "TB-06", "TB-07", "TB-08"]),
            // The three grounds are one condition: it fails when all of them do.
            _ => viden
                .ikke_opfyldte(&["TB-03", "TB-04", "TB-08"])
                .og(viden.ikke_opfyldte_hvis_alle(&["TB-05", "TB-06", "TB-07"])),
        },
    },
];

const INTENSITETENS_FAKTA: [Felt; 10] = [
    ("gravid", JA_NEJ),
    ("saerligtUdsatGravid", JA_NEJ),
    ("belastning", &["let", "moderat", "middelsvaer", "svaer"]),
    ("fastholdelse", &["let", "middelsvaer", "svaer"]),
    ("isoleredeProblemer", JA_NEJ),
    ("livstruende", JA_NEJ),
    ("tilstraekkeligt", &["ambulant", "dag", "kunDoegn", "ikkeVurderet"]),
    ("behovStruktur", JA_NEJ),
    ("behovTaetPersonale", JA_NEJ),
    ("behovNytMiljoe", JA_NEJ),
];

fn intensitet(f: &[u8], _: Situation) -> Fuld {
    let &[
        gravid,
        udsat,
        belastning,
        fastholdelse,
        isolerede,
        livstruende,
        tilstraekkeligt,
        struktur,
        personale,
        miljoe,
    ] = f
    else {
        unreachable!()
    };
    let (ambulant, dag, kun_doegn) = (tilstraekkeligt == 0, tilstraekkeligt == 1, tilstraekkeligt == 2);
    let holder = [
        kun_doegn,
        ja(personale),
        ja(miljoe),
        ja(livstruende) || (belastning == 3 && fastholdelse == 2),
        ja(gravid) && ja(udsat),
        belastning >= 2 && fastholdelse >= 1,
        ja(struktur),
        dag,
        belastning <= 1 && ja(isolerede) && fastholdelse == 0,
    ];
    let doegnpeg = holder[1..5].contains(&true);
    let dagpeg = holder[5..8].contains(&true);
    let raekke = if kun_doegn {
        0
    } else if doegnpeg {
        if ambulant || dag { 1 } else { 2 }
    } else if dagpeg {
        if ambulant { 3 } else { 4 }
    } else if holder[8] || ambulant {
        5
    } else {
        6
    };
    Fuld::ny(raekke, &holder)
}

fn ja(svar: u8) -> bool {
    svar == 1
}

impl Fuld {
    fn ny(raekke: usize, holder: &[bool]) -> Self {
        let bit = (0..).zip(holder).filter(|(_, holder)| **holder);
        Self {
            raekke,
            holder: bit.fold(0, |bit, (nr, _)| bit | (1 << nr)),
        }
    }
}

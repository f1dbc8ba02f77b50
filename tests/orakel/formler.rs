// SPDX-License-Identifier: MPL-2.0
//! The formulas of the eight areas on complete facts, and which rules carry which conclusion.

use super::{Felt, Fuld, Omraade, Situation};

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
        raekker: &["ja", "nej"],
        formel: |f, _| {
            let &[kraever, ophoert, alkohol, forskrift, ordineret] = f else {
                unreachable!()
            };
            let holder = [kraever, ordineret, alkohol, forskrift, ophoert].map(ja);
            let ja = ja(ophoert) || ((ja(kraever) || ja(ordineret)) && !ja(alkohol) && !ja(forskrift));
            Fuld::ny(usize::from(!ja), &holder)
        },
        baerer: |raekke, opfyldt, ikke| match raekke {
            0b01 => opfyldt & 0b10011,
            _ if ikke & 0b00011 == 0b00011 => opfyldt & 0b01100 | 0b00011,
            _ => opfyldt & 0b01100,
        },
    },
    Omraade {
        navn: "intensitet",
        fakta: &INTENSITETENS_FAKTA,
        regler: &[
            "INT-01", "INT-02", "INT-03", "INT-04", "INT-05", "INT-06", "INT-07", "INT-08", "INT-09",
        ],
        raekker: &["doegn", "skoen", "doegn", "skoen", "dag", "ambulant", "skoen"],
        formel: intensitet,
        baerer: |raekker, opfyldt, _| {
            let af_raekke = [
                0b0_0000_0001,
                0b0_1001_1110,
                0b0_0001_1110,
                0b0_1110_0000,
                0b0_1110_0000,
                0b1_0000_0000,
                0,
            ];
            let naaede = (0..7).filter(|nr| raekker & (1 << nr) != 0);
            naaede.fold(0, |bit, nr| bit | (opfyldt & af_raekke[nr]))
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
        raekker: &["ret", "ingenRet"],
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
        baerer: alle_eller_dem_der_svigter,
    },
    Omraade {
        navn: "begraensning",
        fakta: &[("manglerEvneTilValg", JA_NEJ), ("valgTilgodeserBehov", JA_NEJ)],
        regler: &["FV-06"],
        raekker: &["kan", "kanIkke"],
        formel: |f, _| {
            let kan = ja(f[0]) && !ja(f[1]);
            Fuld::ny(usize::from(!kan), &[kan])
        },
        baerer: alle_eller_dem_der_svigter,
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
        raekker: &["iMaalgruppen", "udenForMaalgruppen"],
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
        baerer: alle_eller_dem_der_svigter,
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
        raekker: &["fuldstaendig", "ufuldstaendig"],
        formel: |f, _| {
            let holder: Vec<_> = f.iter().map(|svar| ja(*svar)).collect();
            Fuld::ny(usize::from(holder.contains(&false)), &holder)
        },
        baerer: alle_eller_dem_der_svigter,
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
        raekker: &["skalTilbydes", "kanTilbydes", "kanIkke"],
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
        baerer: |raekke, opfyldt, ikke| match raekke {
            0b001 => opfyldt & 0b01,
            0b010 => opfyldt & 0b10,
            _ => ikke,
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
        raekker: &["betingelserOpfyldt", "betingelserIkkeOpfyldt"],
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
        baerer: |raekke, opfyldt, ikke| match raekke {
            0b01 => opfyldt,
            // The three grounds are one condition: it fails when all of them do.
            _ if ikke & 0b011100 == 0b011100 => ikke,
            _ => ikke & !0b011100,
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

fn alle_eller_dem_der_svigter(raekke: u32, opfyldt: u32, ikke: u32) -> u32 {
    if raekke == 0b01 { opfyldt } else { ikke }
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

// SPDX-License-Identifier: MPL-2.0
//! The legal basis of a decision, by type, intensity and state of the law.

use crate::brev::dokument::{Blok, Del};
use crate::brev::{Grundlag, Kolonne, Udfald};
use crate::fakta::{Faktum, Intensitet};
use crate::kilder::{Henvisning, Kilde, rsl, sel, sel_101};
use crate::regler::konklusion::Afgoerelsestype;

/// A provision and its content, in a few plain words.
type Hjemmel = (Kilde, &'static str);

/// The residential place that a grant of a stay also rests on.
const DOEGN: Kilde = sel("§ 107, stk. 2, nr. 2");

const BEHANDLING: Hjemmel = (sel_101::BEHANDLING, "kommunen skal tilbyde behandling for stofmisbrug");
const HVEM_DER_FAAR: Hjemmel = (
    sel_101::BEHANDLING,
    "hvem kommunen skal tilbyde behandling for stofmisbrug",
);
const AFDAEKNING: Hjemmel = (
    sel_101::AFDAEKNING,
    "afgørelsen bygger på en afdækning af hele din situation",
);
const FRIT_VALG: [Hjemmel; 2] = [
    (sel_101::FRIT_VALG_2017, "du kan vælge et andet behandlingssted"),
    (sel_101::FRIT_VALG_2020, "du kan vælge et andet behandlingssted"),
];
const BEGRAENSNING: [Hjemmel; 2] = [
    (
        sel_101::BEGRAENSNING_2017,
        "det frie valg kan begrænses af hensyn til dig",
    ),
    (
        sel_101::BEGRAENSNING_2020,
        "det frie valg kan begrænses af hensyn til dig",
    ),
];
const SENERE_START: [Hjemmel; 2] = [
    (
        sel_101::FRAVIGELSE_2017,
        "de 14 dage kan fraviges, når du selv vælger behandlingssted",
    ),
    (
        sel_101::FRAVIGELSE_2020,
        "de 14 dage kan fraviges, når du selv vælger behandlingssted",
    ),
];
const AENDRING: Hjemmel = (sel("§ 3, stk. 2"), "en væsentlig ændring af hjælpen er en ny afgørelse");
const ANONYM: Hjemmel = (
    sel("§ 101 a, stk. 1"),
    "kommunen skal tilbyde anonym, ambulant behandling",
);
const ANONYM_AFGOERELSE: Hjemmel = (sel("§ 101 a, stk. 4"), "kommunen afgør det efter en samtale med dig");
const ANONYM_DELEGERET: Hjemmel = (
    sel("§ 101 a, stk. 5"),
    "kommunen har ladet behandlingsstedet afgøre det efter en samtale med dig",
);
const ANONYM_MAALGRUPPE: Hjemmel = (sel("§ 101 a, stk. 1"), "hvem anonym behandling er for");
const RAADGIVNING: [Hjemmel; 3] = [
    (sel("§ 10"), "kommunen skal give gratis rådgivning, også anonymt"),
    (sel("§ 12"), "kommunen skal rådgive om muligheder og hjælp"),
    (rsl("§ 5"), "kommunen skal se på alle muligheder for hjælp"),
];

/// The provisions behind a decision, as in force on the letter's day.
pub fn retsgrundlag(sag: &Grundlag, udfald: &Udfald) -> Vec<Henvisning> {
    let mut henvisninger = Vec::new();
    for (kilde, _) in hjemler(sag, udfald) {
        henvisninger.extend(kilde.paa(sag.dag));
    }
    henvisninger.extend(doegn(udfald).and_then(|kilde| kilde.paa(sag.dag)));
    henvisninger
}

/// The section that names them.
pub(super) fn skriv(sag: &Grundlag, udfald: &Udfald) -> Vec<Blok> {
    let doegn = doegn(udfald).map(|kilde| format!(", jf. {}", kilde.sted));
    let mut punkter = Vec::new();
    for (kilde, hvad) in hjemler(sag, udfald) {
        if let Some(henvisning) = kilde.paa(sag.dag) {
            let jf = doegn.as_deref().filter(|_| hvad == BEHANDLING.1).unwrap_or_default();
            punkter.push(vec![Del::Kilde(henvisning.sted + jf), format!(" – {hvad}").into()]);
        }
    }
    vec![
        Blok::tekst("Vi har truffet afgørelsen efter disse regler:"),
        Blok::Punkter(punkter),
    ]
}

fn doegn(udfald: &Udfald) -> Option<Kilde> {
    (udfald.er_tildeling() && udfald.intensitet() == Some(Intensitet::Doegn)).then_some(DOEGN)
}

/// Those of both states of the law; only the one in force on the day is shown.
fn hjemler(sag: &Grundlag, udfald: &Udfald) -> Vec<Hjemmel> {
    let mut hjemler = match udfald.kolonne() {
        Kolonne::AnonymBevilling if udfald.er_delegeret() => vec![ANONYM, ANONYM_DELEGERET],
        Kolonne::AnonymBevilling => vec![ANONYM, ANONYM_AFGOERELSE],
        Kolonne::AnonymHenvisning => vec![ANONYM_MAALGRUPPE],
        Kolonne::FritValg => Vec::new(),
        Kolonne::FuldtMedhold | Kolonne::Mindre => vec![BEHANDLING, AFDAEKNING],
        Kolonne::Afslag => vec![HVEM_DER_FAAR],
    };
    match udfald.afgoerelse() {
        Afgoerelsestype::FritValgImoedekommet | Afgoerelsestype::FritValgAfslag => hjemler.extend(FRIT_VALG),
        Afgoerelsestype::FritValgBegraenset => hjemler.extend(BEGRAENSNING),
        Afgoerelsestype::Aendring => hjemler.push(AENDRING),
        Afgoerelsestype::AnonymHenvisning => hjemler.extend(RAADGIVNING),
        _ => {}
    }
    if begynder_senere_efter_frit_valg(sag, udfald) {
        hjemler.extend(SENERE_START);
    }
    hjemler
}

/// Whether the start may lie after the 14 days because the citizen chose the provider.
pub(super) fn begynder_senere_efter_frit_valg(sag: &Grundlag, udfald: &Udfald) -> bool {
    let senere =
        matches!((sag.dele.afgoerelse.startdato, sag.frist("FR-01")), (Some(start), Some(frist)) if start > frist);
    let valgt =
        sag.fakta.er_ja(Faktum::BenytterFritValg) || udfald.afgoerelse() == Afgoerelsestype::FritValgImoedekommet;
    udfald.er_tildeling() && valgt && senere
}

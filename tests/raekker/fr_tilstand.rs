// SPDX-License-Identifier: MPL-2.0
//! Rows for where a date stands: every date in every state that it can have, on both sides of each condition.
//!
//! A request of 28 September 2020 makes FR-01 and FR-02 fall on 12 October; a holding from 1 October makes FR-08 fall on
//! 5 October and FR-09 on 15 October.

use crate::raekke::{Raekke, raekker};

/// The states that each date can have, and why. A date that no fact meets can neither be kept nor overrun.
pub const KAN_HAVE: &[(&str, &[&str])] = &[
    // Serviceloven § 101, stk. 4: begun in time; stk. 6: may be departed from on frit valg.
    (
        "FR-01",
        &[
            "opfyldt",
            "forSent",
            "loeber",
            "iDag",
            "overskredet",
            "afloest",
            "usikker",
        ],
    ),
    // BEK 1477/2019 § 1, stk. 1: decided on an afdækning; stk. 6: which may be finished later for some reasons.
    (
        "FR-02",
        &["opfyldt", "forSent", "loeber", "iDag", "overskredet", "usikker"],
    ),
    // Sundhedsloven § 142, stk. 1: offered, and the citizen may say no.
    ("FR-03", &["loeber", "iDag", "usikker"]),
    ("FR-04", &["loeber", "iDag", "usikker"]),
    ("FR-05", &["loeber", "iDag", "usikker"]),
    ("FR-06", &["loeber", "iDag", "usikker"]),
    ("FR-07", &["loeber", "iDag", "usikker"]),
    // LTB § 6, stk. 2: nothing is to be decided of a holding that has ended.
    ("FR-08", &["loeber", "iDag", "afloest", "usikker"]),
    // LTB § 7, stk. 1-2: the holding must have ended.
    (
        "FR-09",
        &["opfyldt", "forSent", "loeber", "iDag", "overskredet", "usikker"],
    ),
    (
        "FR-10",
        &["opfyldt", "forSent", "loeber", "iDag", "overskredet", "usikker"],
    ),
    ("FR-11", &["loeber", "iDag", "usikker"]),
    // Retsplejeloven § 469, stk. 4: the citizen may ask, and need not.
    ("FR-12", &["opfyldt", "forSent", "loeber", "iDag", "usikker"]),
    ("FR-13", &["loeber", "iDag", "usikker"]),
    ("FR-14", &["loeber", "iDag", "usikker"]),
    ("FR-15", &["loeber", "iDag", "usikker"]),
    ("FR-16", &["loeber", "iDag", "usikker"]),
];

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "FR-01" {
        "2020-10-11" {"anmodningsdato": "2020-09-28"} => Tilstand("loeber", 1), "the day before, nothing recorded";
        "2020-10-12" {"anmodningsdato": "2020-09-28"} => Tilstand("iDag", 0), "on the day, nothing recorded";
        "2020-10-13" {"anmodningsdato": "2020-09-28"} => Tilstand("overskredet", 1), "the day after, nothing recorded";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-12"}
            => Tilstand("opfyldt", 0), "begun on the day";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-11"}
            => Tilstand("opfyldt", 1), "begun the day before";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13"}
            => Tilstand("forSent", 1), "begun the day after";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-23"}
            => Tilstand("forSent", 11), "begun on the day of the assessment, late";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-24"}
            => Tilstand("overskredet", 11), "to begin tomorrow, the date has gone by";
        "2020-10-11" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-12"}
            => Tilstand("loeber", 1), "to begin tomorrow, on the date";
        "2020-10-11" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-11"}
            => Tilstand("opfyldt", 1), "begun before its date comes";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-09-28"}
            => Tilstand("opfyldt", 14), "begun on the day of the request";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-09-27"}
            => Tilstand("usikker", 11), "begun before the request: an earlier course";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "benytterFritValg": true}
            => Tilstand("afloest", 11), "another place is chosen, not begun (serviceloven § 101, stk. 6)";
        "2020-10-12" {"anmodningsdato": "2020-09-28", "benytterFritValg": true}
            => Tilstand("iDag", 0), "another place is chosen, on the day";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "benytterFritValg": false}
            => Tilstand("overskredet", 11), "no other place is chosen, not begun";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "benytterFritValg": true, "ivaerksatDato": "2020-10-13"}
            => Tilstand("afloest", 1), "another place is chosen, begun the day after";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "benytterFritValg": true, "ivaerksatDato": "2020-10-12"}
            => Tilstand("opfyldt", 0), "another place is chosen, begun on the day";
        "2019-10-23" {"anmodningsdato": "2019-09-28", "benytterFritValg": true}
            => Tilstand("afloest", 11), "the same under the set of 2017 (serviceloven § 101, stk. 5)";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "udskrivningsdato": "2020-10-23"}
            => Tilstand("usikker", 11), "discharged, so it began some day";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "udskrivningsdato": "2020-10-24"}
            => Tilstand("overskredet", 11), "discharge is to come";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "udskrivningsdato": "2020-09-27"}
            => Tilstand("overskredet", 11), "discharged before the request: an earlier course";
    }
    "FR-02" {
        "2020-10-11" {"anmodningsdato": "2020-09-28"} => Tilstand("loeber", 1), "the day before, nothing decided";
        "2020-10-12" {"anmodningsdato": "2020-09-28"} => Tilstand("iDag", 0), "on the day, nothing decided";
        "2020-10-13" {"anmodningsdato": "2020-09-28"} => Tilstand("overskredet", 1), "the day after, nothing decided";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "visitationsdato": "2020-10-12", "afdaekForbrug": true,
            "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true, "afdaekBolig": true,
            "afdaekAndet": true}
            => Tilstand("opfyldt", 0), "decided on the day on a complete afdækning (BEK 1477/2019 § 1, stk. 1-2)";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "visitationsdato": "2020-10-13", "afdaekForbrug": true,
            "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true, "afdaekBolig": true,
            "afdaekAndet": true}
            => Tilstand("forSent", 1), "decided the day after on a complete afdækning";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "visitationsdato": "2020-10-12", "afdaekForbrug": true,
            "afdaekSociale": true, "afdaekHelbred": true, "afdaekArbejde": true, "afdaekBolig": true}
            => Tilstand("usikker", 11), "decided in time, one area of the afdækning is not known";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "visitationsdato": "2020-10-12", "afdaekBolig": false}
            => Tilstand("usikker", 11), "decided in time on an incomplete afdækning (BEK 1477/2019 § 1, stk. 6)";
        "2020-10-11" {"anmodningsdato": "2020-09-28", "visitationsdato": "2020-10-11"}
            => Tilstand("loeber", 1), "decided, afdækning not known, the date is ahead";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "visitationsdato": "2020-10-24"}
            => Tilstand("overskredet", 11), "to be decided tomorrow";
        "2019-10-23" {"anmodningsdato": "2019-09-28", "visitationsdato": "2019-10-12"}
            => Tilstand("opfyldt", 0), "under the set of 2017 the afdækning is not asked for";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "meddelelsesdato": "2020-10-13"}
            => Tilstand("usikker", 11), "the citizen has a decision";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13"}
            => Tilstand("usikker", 11), "treatment has begun, so somebody decided";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "udskrivningsdato": "2020-10-13"}
            => Tilstand("usikker", 11), "discharged, so somebody decided";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "benytterFritValg": true}
            => Tilstand("overskredet", 11), "frit valg moves the start and not the decision";
    }
    "FR-03" {
        "2020-10-11" {"anmodningsdato": "2020-09-28"} => Tilstand("loeber", 1), "the day before";
        "2020-10-12" {"anmodningsdato": "2020-09-28"} => Tilstand("iDag", 0), "on the day";
        "2020-10-13" {"anmodningsdato": "2020-09-28"} => Tilstand("usikker", 1), "the citizen may not have wanted it";
        "2020-10-23" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-08"}
            => Tilstand("usikker", 15), "begun without a consultation recorded";
    }
    "FR-04" {
        "2020-11-01" {"meddelelsesdato": "2020-10-05"} => Tilstand("loeber", 1), "the day before";
        "2020-11-02" {"meddelelsesdato": "2020-10-05"} => Tilstand("iDag", 0), "on the day";
        "2020-11-03" {"meddelelsesdato": "2020-10-05"} => Tilstand("usikker", 1), "no fact tells of a complaint";
    }
    "FR-05" {
        "2020-10-18" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": true}
            => Tilstand("loeber", 1), "the day before";
        "2020-10-19" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": true} => Tilstand("iDag", 0), "on the day";
        "2020-10-20" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": true}
            => Tilstand("usikker", 1), "no fact tells whether reasons were asked for";
    }
    "FR-06" {
        "2020-11-11" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Tilstand("loeber", 1), "the day before";
        "2020-11-12" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Tilstand("iDag", 0), "on the day";
        "2020-11-13" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Tilstand("usikker", 1), "no fact tells of the follow-up";
    }
    "FR-07" {
        "2021-04-11" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Tilstand("loeber", 1), "the day before";
        "2021-04-12" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Tilstand("iDag", 0), "on the day";
        "2021-04-13" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Tilstand("usikker", 1), "no fact tells of the follow-up";
    }
    "FR-08" {
        "2020-10-04" {"tilbageholdtFra": "2020-10-01"} => Tilstand("loeber", 1), "the day before";
        "2020-10-05" {"tilbageholdtFra": "2020-10-01"} => Tilstand("iDag", 0), "on the day";
        "2020-10-06" {"tilbageholdtFra": "2020-10-01"} => Tilstand("usikker", 1), "no fact tells what was decided";
        "2020-10-06" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-05"}
            => Tilstand("afloest", 0), "the holding ended on the day (LTB § 6, stk. 2)";
        "2020-10-03" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-02"}
            => Tilstand("afloest", 3), "the holding ended before its date comes";
        "2020-10-07" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-06"}
            => Tilstand("usikker", 2), "the holding ended the day after";
        "2020-10-04" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-05"}
            => Tilstand("loeber", 1), "the holding is to end on the day";
        "2020-10-06" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-09-30"}
            => Tilstand("usikker", 1), "an earlier holding ended";
    }
    "FR-09" {
        "2020-10-14" {"tilbageholdtFra": "2020-10-01"} => Tilstand("loeber", 1), "the day before";
        "2020-10-15" {"tilbageholdtFra": "2020-10-01"} => Tilstand("iDag", 0), "on the day";
        "2020-10-16" {"tilbageholdtFra": "2020-10-01"} => Tilstand("overskredet", 1), "still held the day after";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-15"}
            => Tilstand("opfyldt", 0), "ended on the day";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-16"}
            => Tilstand("forSent", 1), "ended the day after";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-27"}
            => Tilstand("overskredet", 11), "to end tomorrow";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-09-30"}
            => Tilstand("usikker", 11), "an earlier holding ended";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "udskrivningsdato": "2020-10-26"}
            => Tilstand("usikker", 11), "discharged, so it ended some day";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "udskrivningsdato": "2020-09-30"}
            => Tilstand("overskredet", 11), "discharged before the holding";
        "2020-10-16" {"tilbageholdtFra": "2020-10-01", "alder": 17}
            => Tilstand("overskredet", 1), "17 years old, still held the day after";
    }
    "FR-10" {
        "2020-10-09" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false}
            => Tilstand("loeber", 1), "the day before";
        "2020-10-10" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false}
            => Tilstand("iDag", 0), "on the day";
        "2020-10-11" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false}
            => Tilstand("overskredet", 1), "still held the day after";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false,
            "tilbageholdelseOphoert": "2020-10-10"}
            => Tilstand("opfyldt", 0), "ended on the day";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false,
            "tilbageholdelseOphoert": "2020-10-11"}
            => Tilstand("forSent", 1), "ended the day after";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false,
            "tilbageholdelseOphoert": "2020-09-30"}
            => Tilstand("usikker", 16), "an earlier holding ended";
        "2020-10-26" {"tilbageholdtFra": "2020-10-01", "tilbageholdteDageFoer": 52, "gravid": false,
            "udskrivningsdato": "2020-10-11"}
            => Tilstand("usikker", 16), "discharged, so it ended some day";
    }
    "FR-11" {
        "2020-10-16" {"domstolsbegaering": "2020-10-12"} => Tilstand("loeber", 1), "the day before";
        "2020-10-17" {"domstolsbegaering": "2020-10-12"} => Tilstand("iDag", 0), "on the day";
        "2020-10-18" {"domstolsbegaering": "2020-10-12"} => Tilstand("usikker", 1), "no fact tells of the court";
    }
    "FR-12" {
        "2020-11-08" {"tilbageholdelseOphoert": "2020-10-12"} => Tilstand("loeber", 1), "the day before";
        "2020-11-09" {"tilbageholdelseOphoert": "2020-10-12"} => Tilstand("iDag", 0), "on the day";
        "2020-11-10" {"tilbageholdelseOphoert": "2020-10-12"}
            => Tilstand("usikker", 1), "not asked for: the citizen need not (retsplejeloven § 469, stk. 4)";
        "2020-11-20" {"tilbageholdelseOphoert": "2020-10-12", "domstolsbegaering": "2020-11-09"}
            => Tilstand("opfyldt", 0), "asked for on the day";
        "2020-11-20" {"tilbageholdelseOphoert": "2020-10-12", "domstolsbegaering": "2020-11-10"}
            => Tilstand("forSent", 1), "asked for the day after";
        "2020-11-20" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-12",
            "domstolsbegaering": "2020-10-01"}
            => Tilstand("opfyldt", 39), "asked for on the first day of the holding";
        "2020-11-20" {"tilbageholdtFra": "2020-10-01", "tilbageholdelseOphoert": "2020-10-12",
            "domstolsbegaering": "2020-09-30"}
            => Tilstand("usikker", 11), "asked for before the holding: an earlier one";
        "2020-11-20" {"tilbageholdelseOphoert": "2020-10-12", "domstolsbegaering": "2020-11-21"}
            => Tilstand("usikker", 11), "to be asked for tomorrow";
    }
    "FR-13" {
        "2020-10-12" {"magtanvendelse": "2020-10-12"} => Tilstand("loeber", 1), "the day before";
        "2020-10-13" {"magtanvendelse": "2020-10-12"} => Tilstand("iDag", 0), "on the day";
        "2020-10-14" {"magtanvendelse": "2020-10-12"} => Tilstand("usikker", 1), "no fact tells of the report";
    }
    "FR-14" {
        "2020-10-14" {"magtanvendelse": "2020-10-12"} => Tilstand("loeber", 1), "the day before";
        "2020-10-15" {"magtanvendelse": "2020-10-12"} => Tilstand("iDag", 0), "on the day";
        "2020-10-16" {"magtanvendelse": "2020-10-12"} => Tilstand("usikker", 1), "no fact tells of the report";
    }
    "FR-15" {
        "2021-04-11" {"kontraktdato": "2020-10-12", "gravid": false} => Tilstand("loeber", 1), "the day before";
        "2021-04-12" {"kontraktdato": "2020-10-12", "gravid": false} => Tilstand("iDag", 0), "on the day";
        "2021-04-13" {"kontraktdato": "2020-10-12", "gravid": false}
            => Tilstand("usikker", 1), "it has ended by itself, if not before";
    }
    "FR-16" {
        "2020-10-11" {"anmodningsdato": "2020-09-28", "substitution": true} => Tilstand("loeber", 1), "the day before";
        "2020-10-12" {"anmodningsdato": "2020-09-28", "substitution": true} => Tilstand("iDag", 0), "on the day";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "substitution": true}
            => Tilstand("usikker", 1), "no fact tells when substitution began";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "substitution": true, "ivaerksatDato": "2020-10-12"}
            => Tilstand("usikker", 1), "the start of the social treatment does not tell";
    }
};

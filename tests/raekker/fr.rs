// SPDX-License-Identifier: MPL-2.0
//! Rows for FR: each date on both sides of every condition and threshold, with days counted by hand.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "FR-01" {
        "2020-10-05" {"anmodningsdato": "2020-09-28"} => Dato("2020-10-12"), "14 calendar days, on a Monday";
        "2020-10-05" {"anmodningsdato": "2020-09-26"}
            => DatoMedAlternativ("2020-10-10", "2020-10-09"), "a Saturday is kept, Friday stands beside it";
        "2020-10-05" {"anmodningsdato": "2020-09-27"}
            => DatoMedAlternativ("2020-10-11", "2020-10-09"), "a Sunday is kept, Friday stands beside it";
        "2020-04-05" {"anmodningsdato": "2020-03-26"}
            => DatoMedAlternativ("2020-04-09", "2020-04-08"), "skærtorsdag is kept";
        "2020-04-05" {"anmodningsdato": "2020-03-30"}
            => DatoMedAlternativ("2020-04-13", "2020-04-08"),
            "2. påskedag is kept, the last weekday is before all of Easter";
        "2020-12-12" {"anmodningsdato": "2020-12-11"}
            => DatoMedAlternativ("2020-12-25", "2020-12-24"), "juledag is kept, 24 December is a weekday by law";
        "2020-12-12" {"anmodningsdato": "2020-12-10"} => Dato("2020-12-24"), "24 December is no holiday by law";
        "2020-05-25" {"anmodningsdato": "2020-05-22"} => Dato("2020-06-05"), "5 June is no holiday by law";
        "2020-05-10" {"anmodningsdato": "2020-05-08"}
            => Dato("2020-05-22"), "the Friday after Kristi himmelfartsdag is no holiday by law";
        "2023-12-20" {"anmodningsdato": "2023-12-18"}
            => DatoMedAlternativ("2024-01-01", "2023-12-29"), "over New Year into another set";
        "2023-05-01" {"anmodningsdato": "2023-04-21"}
            => DatoMedAlternativ("2023-05-05", "2023-05-04"), "store bededag is a holiday in 2023";
        "2024-04-20" {"anmodningsdato": "2024-04-12"}
            => Dato("2024-04-26"), "the fourth Friday after Easter is a weekday in 2024";
        "2020-02-20" {"anmodningsdato": "2020-02-15"}
            => DatoMedAlternativ("2020-02-29", "2020-02-28"), "onto the leap day";
        "2021-02-20" {"anmodningsdato": "2021-02-15"} => Dato("2021-03-01"), "no leap day in 2021";
        "2019-12-28" {"anmodningsdato": "2019-12-25"} => Dato("2020-01-08"), "under the set of 2017, over its end";
        "2020-10-05" {} => HolderIkke, "the day of the request is not known";
        "2020-10-05" {"anmodetOmBehandling": true} => HolderIkke, "asked for, but the day is not known";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "anmodetOmBehandling": true}
            => Dato("2020-10-12"), "treatment was asked for";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "anmodetOmBehandling": false}
            => HolderIkke, "only advice was asked for";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "indsat": true} => HolderIkke, "in prison";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "indsat": false} => Dato("2020-10-12"), "not in prison";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "efterParagraf101a": true} => HolderIkke, "under § 101 a";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "efterParagraf101a": false}
            => Dato("2020-10-12"), "not under § 101 a";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "kunAlkohol": true, "fastholdelseAfOphoer": false}
            => HolderIkke, "concluded not to be covered";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "kunAlkohol": true} => Dato("2020-10-12"), "perhaps not covered";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "behandlingskraevende": true, "kunAlkohol": false,
            "kunOrdineretEfterForskrift": false}
            => Dato("2020-10-12"), "concluded to be covered";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "benytterFritValg": true}
            => Dato("2020-10-12"), "frit valg is used: still shown";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "alder": 18} => Dato("2020-10-12"), "18 years old";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "alder": 17} => HolderIkke, "17 years old";
    }
    "FR-02" {
        "2020-10-05" {"anmodningsdato": "2020-09-28"} => Dato("2020-10-12"), "the same day as FR-01";
        "2020-10-05" {"anmodningsdato": "2020-09-26"}
            => DatoMedAlternativ("2020-10-10", "2020-10-09"), "the same Saturday as FR-01";
        "2019-12-28" {"anmodningsdato": "2019-12-25"} => Dato("2020-01-08"), "under the set of 2017";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "benytterFritValg": true}
            => Dato("2020-10-12"), "frit valg does not move it";
        "2020-10-05" {} => HolderIkke, "the day of the request is not known";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "anmodetOmBehandling": false}
            => HolderIkke, "only advice was asked for";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "indsat": true} => HolderIkke, "in prison";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "efterParagraf101a": true} => HolderIkke, "under § 101 a";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "kunAlkohol": true, "fastholdelseAfOphoer": false}
            => HolderIkke, "concluded not to be covered";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "alder": 17} => HolderIkke, "17 years old";
    }
    "FR-03" {
        "2020-10-05" {"anmodningsdato": "2020-09-28"} => Dato("2020-10-12"), "no start is recorded: the day of FR-01";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-08"}
            => Dato("2020-10-08"), "by the start";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-20"}
            => Dato("2020-10-20"), "by a late start";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-10"}
            => Dato("2020-10-10"), "a start on a Saturday has no other day beside it";
        "2020-10-05" {"anmodningsdato": "2020-09-26"}
            => DatoMedAlternativ("2020-10-10", "2020-10-09"), "the Saturday of FR-01";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "laegesamtaleDato": "2020-10-01"}
            => HolderIkke, "the consultation has taken place";
        "2020-10-05" {"ivaerksatDato": "2020-10-08"} => HolderIkke, "FR-01 is not listed: no request";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "indsat": true, "ivaerksatDato": "2020-10-08"}
            => HolderIkke, "FR-01 is not listed: in prison";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "efterParagraf101a": true} => HolderIkke, "under § 101 a";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "kunAlkohol": true, "fastholdelseAfOphoer": false}
            => HolderIkke, "concluded not to be covered";
        "2024-08-31" {"anmodningsdato": "2024-08-26", "indlagtEllerIntegreret": true}
            => Dato("2024-09-09"), "in hospital, the day before the region answers";
        "2024-09-01" {"anmodningsdato": "2024-08-26", "indlagtEllerIntegreret": true}
            => HolderIkke, "in hospital, the region answers";
        "2024-09-01" {"anmodningsdato": "2024-08-26", "indlagtEllerIntegreret": false}
            => Dato("2024-09-09"), "not in hospital";
        "2024-09-01" {"anmodningsdato": "2024-08-26"} => Dato("2024-09-09"), "perhaps in hospital";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "alder": 17} => HolderIkke, "17 years old";
    }
    "FR-04" {
        "2020-10-05" {"meddelelsesdato": "2020-10-05"} => Dato("2020-11-02"), "28 days, on a Monday";
        "2020-10-05" {"meddelelsesdato": "2020-10-03"} => Dato("2020-11-02"), "from Saturday to Monday";
        "2020-10-05" {"meddelelsesdato": "2020-10-04"} => Dato("2020-11-02"), "from Sunday to Monday";
        "2020-02-05" {"meddelelsesdato": "2020-02-01"} => Dato("2020-03-02"), "from the leap day, a Saturday";
        "2021-02-05" {"meddelelsesdato": "2021-02-01"} => Dato("2021-03-01"), "no leap day in 2021";
        "2020-03-15" {"meddelelsesdato": "2020-03-12"} => Dato("2020-04-14"), "from skærtorsdag past all of Easter";
        "2027-03-05" {"meddelelsesdato": "2027-03-01"} => Dato("2027-03-30"), "from 2. påskedag";
        "2023-04-10" {"meddelelsesdato": "2023-04-07"} => Dato("2023-05-08"), "store bededag 2023, a Friday";
        "2024-04-01" {"meddelelsesdato": "2024-03-29"} => Dato("2024-04-26"), "the fourth Friday after Easter 2024";
        "2020-11-28" {"meddelelsesdato": "2020-11-27"} => Dato("2020-12-28"), "from juledag";
        "2023-12-04" {"meddelelsesdato": "2023-12-03"}
            => Dato("2024-01-02"), "31 December on a Sunday, then New Year's Day";
        "2026-11-28" {"meddelelsesdato": "2026-11-26"}
            => DatoMedAlternativ("2026-12-24", "2026-12-28"), "24 December is doubtful";
        "2026-12-05" {"meddelelsesdato": "2026-12-03"}
            => DatoMedAlternativ("2026-12-31", "2027-01-04"), "31 December is doubtful";
        "2025-05-10" {"meddelelsesdato": "2025-05-08"}
            => DatoMedAlternativ("2025-06-05", "2025-06-06"), "5 June is doubtful";
        "2027-05-10" {"meddelelsesdato": "2027-05-08"}
            => Dato("2027-06-07"), "5 June on a Saturday makes no difference";
        "2027-04-10" {"meddelelsesdato": "2027-04-09"}
            => DatoMedAlternativ("2027-05-07", "2027-05-10"), "the Friday after Kristi himmelfartsdag is doubtful";
        "2020-04-25" {"meddelelsesdato": "2020-04-23"}
            => DatoMedAlternativ("2020-05-22", "2020-05-25"), "from Kristi himmelfartsdag onto the doubtful Friday";
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "efterParagraf101a": true} => HolderIkke, "under § 101 a";
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "efterParagraf101a": false}
            => Dato("2020-11-02"), "not under § 101 a";
        "2020-10-05" {} => HolderIkke, "the day of receipt is not known";
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "alder": 17} => HolderIkke, "17 years old";
    }
    "FR-05" {
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": true}
            => Dato("2020-10-19"), "14 days after an oral decision";
        "2020-10-05" {"meddelelsesdato": "2020-09-26", "meddeltMundtligt": true}
            => Dato("2020-10-10"), "a Saturday is kept";
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": false} => HolderIkke, "given in writing";
        "2020-10-05" {"meddelelsesdato": "2020-10-05"} => HolderIkke, "not known how it was given";
        "2020-10-05" {"meddeltMundtligt": true} => HolderIkke, "the day of receipt is not known";
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": true} + {"afgoerelse": {"type": "afslag"}}
            => Dato("2020-10-19"), "a refusal";
        "2020-10-05" {"meddelelsesdato": "2020-10-05", "meddeltMundtligt": true}
            + {"afgoerelse": {"type": "anonymBevilling"}}
            => HolderIkke, "the citizen gets everything asked for";
    }
    "FR-06" {
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Dato("2020-11-12"), "one month after the end";
        "2020-02-05" {"udskrivningsdato": "2020-01-31", "udskrivningsaarsag": "andetTilbud"}
            => Dato("2020-02-29"), "clamped to the leap day";
        "2021-02-05" {"udskrivningsdato": "2021-01-31", "udskrivningsaarsag": "hospital"}
            => Dato("2021-02-28"), "clamped to 28 February";
        "2021-04-05" {"udskrivningsdato": "2021-03-31", "udskrivningsaarsag": "andenAarsag"}
            => Dato("2021-04-30"), "clamped to 30 April";
        "2018-10-05" {"udskrivningsdato": "2018-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Dato("2018-11-12"), "under the set of 2017";
        "2020-10-15" {"udskrivningsdato": "2020-10-10", "udskrivningsaarsag": "faerdigbehandlet"}
            => Dato("2020-11-10"), "a day of the week makes no difference";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "oensketAfBorger"}
            => HolderIkke, "ended at the citizen's wish";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "udeblevet"} => HolderIkke, "stayed away";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "bortvist"} => HolderIkke, "expelled";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "flyttet"} => HolderIkke, "moved";
        "2020-10-05" {"udskrivningsdato": "2020-10-12"} => HolderIkke, "not known how it ended";
        "2020-10-05" {"udskrivningsaarsag": "faerdigbehandlet"} => HolderIkke, "not known when it ended";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet",
            "efterParagraf101a": true}
            => HolderIkke, "under § 101 a";
    }
    "FR-07" {
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet"}
            => Dato("2021-04-12"), "six months after the end";
        "2020-09-05" {"udskrivningsdato": "2020-08-31", "udskrivningsaarsag": "andetTilbud"}
            => Dato("2021-02-28"), "clamped to 28 February";
        "2019-09-05" {"udskrivningsdato": "2019-08-31", "udskrivningsaarsag": "hospital"}
            => Dato("2020-02-29"), "clamped to the leap day";
        "2020-03-05" {"udskrivningsdato": "2020-02-29", "udskrivningsaarsag": "andenAarsag"}
            => Dato("2020-08-29"), "from the leap day";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "udeblevet"} => HolderIkke, "stayed away";
        "2020-10-05" {"udskrivningsaarsag": "faerdigbehandlet"} => HolderIkke, "not known when it ended";
        "2020-10-05" {"udskrivningsdato": "2020-10-12", "udskrivningsaarsag": "faerdigbehandlet",
            "efterParagraf101a": true}
            => HolderIkke, "under § 101 a";
    }
    "FR-08" {
        "2020-10-12" {"tilbageholdtFra": "2020-10-12"} => Dato("2020-10-15"), "three weekdays from a Monday";
        "2020-10-12" {"tilbageholdtFra": "2020-10-08"} => Dato("2020-10-12"), "Saturday counts, Sunday does not";
        "2020-10-12" {"tilbageholdtFra": "2020-10-11"} => Dato("2020-10-14"), "from a Sunday";
        "2020-04-12" {"tilbageholdtFra": "2020-04-08"}
            => Dato("2020-04-15"), "over Easter: Saturday, Tuesday, Wednesday";
        "2023-05-05" {"tilbageholdtFra": "2023-05-04"} => Dato("2023-05-09"), "over store bededag 2023";
        "2024-04-26" {"tilbageholdtFra": "2024-04-25"} => Dato("2024-04-29"), "no store bededag in 2024";
        "2020-12-24" {"tilbageholdtFra": "2020-12-23"} => Dato("2020-12-29"), "24 December counts, Christmas does not";
        "2020-06-05" {"tilbageholdtFra": "2020-06-04"} => Dato("2020-06-08"), "5 June counts";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "alder": 17} => Dato("2020-10-15"), "17 years old";
        "2020-10-12" {} => HolderIkke, "no holding is recorded";
    }
    "FR-09" {
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "gravid": false} => Dato("2020-10-26"), "14 days";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "gravid": true} => Dato("2020-11-02"), "21 days when pregnant";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12"} => Dato("2020-10-26"), "not known whether pregnant: the shorter";
        "2020-12-12" {"tilbageholdtFra": "2020-12-11", "gravid": false}
            => Dato("2020-12-25"), "never moved from a holiday";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "alder": 17} => Dato("2020-10-26"), "17 years old";
        "2020-10-12" {"gravid": true} => HolderIkke, "no holding is recorded";
    }
    "FR-10" {
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "tilbageholdteDageFoer": 0, "gravid": false}
            => Dato("2020-12-12"), "two months";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "tilbageholdteDageFoer": 0, "gravid": true}
            => Dato("2021-01-12"), "three months when pregnant";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "tilbageholdteDageFoer": 0}
            => Dato("2020-12-12"), "not known whether pregnant: the shorter";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "tilbageholdteDageFoer": 50, "gravid": false}
            => Dato("2020-10-23"), "50 days are used";
        "2021-01-05" {"tilbageholdtFra": "2020-12-31", "tilbageholdteDageFoer": 1, "gravid": false}
            => Dato("2021-02-27"), "clamped to 28 February before a day is taken off";
        "2020-01-05" {"tilbageholdtFra": "2019-12-31", "tilbageholdteDageFoer": 0, "gravid": false}
            => Dato("2020-02-29"), "clamped to the leap day";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "tilbageholdteDageFoer": 184, "gravid": false}
            => Dato("2020-06-11"), "more days than there are: before the start";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "tilbageholdteDageFoer": 0, "alder": 17}
            => Dato("2020-12-12"), "17 years old";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12", "gravid": false} => HolderIkke, "earlier days are not known";
        "2020-10-12" {"tilbageholdteDageFoer": 10, "gravid": false} => HolderIkke, "no holding is recorded";
    }
    "FR-11" {
        "2020-10-12" {"domstolsbegaering": "2020-10-12"} => Dato("2020-10-17"), "five søgnedage, Saturday counts";
        "2020-10-12" {"domstolsbegaering": "2020-10-08"} => Dato("2020-10-14"), "Sunday does not count";
        "2020-04-12" {"domstolsbegaering": "2020-04-08"} => Dato("2020-04-17"), "over Easter";
        "2023-05-05" {"domstolsbegaering": "2023-05-04"} => Dato("2023-05-11"), "over store bededag 2023";
        "2024-04-26" {"domstolsbegaering": "2024-04-25"} => Dato("2024-05-01"), "no store bededag in 2024";
        "2020-10-12" {"domstolsbegaering": "2020-10-12", "alder": 17} => Dato("2020-10-17"), "17 years old";
        "2020-10-12" {} => HolderIkke, "no court review was asked for";
    }
    "FR-12" {
        "2020-10-12" {"tilbageholdelseOphoert": "2020-10-12"} => Dato("2020-11-09"), "four weeks after the end";
        "2020-11-12" {"tilbageholdelseOphoert": "2020-11-27"} => Dato("2020-12-25"), "never moved from a holiday";
        "2020-10-12" {"tilbageholdelseOphoert": "2020-10-12", "alder": 17} => Dato("2020-11-09"), "17 years old";
        "2020-10-12" {"tilbageholdtFra": "2020-10-12"} => HolderIkke, "the holding has not ended";
    }
    "FR-13" {
        "2020-10-12" {"magtanvendelse": "2020-10-12"} => Dato("2020-10-13"), "the day after";
        "2020-10-12" {"magtanvendelse": "2020-02-28"} => Dato("2020-02-29"), "onto the leap day, a Saturday";
        "2020-10-12" {"magtanvendelse": "2020-10-12", "alder": 17} => Dato("2020-10-13"), "17 years old";
        "2020-10-12" {} => HolderIkke, "no force is recorded";
    }
    "FR-14" {
        "2020-10-12" {"magtanvendelse": "2020-10-12"} => Dato("2020-10-15"), "the third day";
        "2020-12-23" {"magtanvendelse": "2020-12-22"} => Dato("2020-12-25"), "never moved from a holiday";
        "2020-10-12" {"magtanvendelse": "2020-10-12", "alder": 17} => Dato("2020-10-15"), "17 years old";
        "2020-10-12" {} => HolderIkke, "no force is recorded";
    }
    "FR-15" {
        "2020-10-12" {"kontraktdato": "2020-10-12", "gravid": false} => Dato("2021-04-12"), "six months";
        "2020-10-12" {"kontraktdato": "2020-08-31", "gravid": false} => Dato("2021-02-28"), "clamped to 28 February";
        "2020-10-12" {"kontraktdato": "2020-10-12", "gravid": false, "termin": "2021-01-05"}
            => Dato("2021-04-12"), "not pregnant: a termin makes no difference";
        "2020-10-12" {"kontraktdato": "2020-10-12", "gravid": true, "termin": "2021-01-05"}
            => Dato("2021-01-05"), "at birth when pregnant";
        "2020-10-12" {"kontraktdato": "2020-10-12", "gravid": true} => HolderIkke, "pregnant, the termin is not known";
        "2020-10-12" {"kontraktdato": "2020-10-12"} => HolderIkke, "not known whether pregnant";
        "2020-10-12" {"gravid": false} => HolderIkke, "no contract is recorded";
        "2020-10-12" {"gravid": true, "termin": "2021-01-05"} => HolderIkke, "pregnant, no contract is recorded";
        "2020-10-12" {"kontraktdato": "2020-10-12", "gravid": false, "alder": 17} => HolderIkke, "17 years old";
    }
    "FR-16" {
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": true} => Dato("2020-10-12"), "14 calendar days";
        "2020-10-05" {"anmodningsdato": "2020-09-26", "substitution": true}
            => DatoMedAlternativ("2020-10-10", "2020-10-09"), "a Saturday is kept";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": false} => HolderIkke, "no substitution";
        "2020-10-05" {"anmodningsdato": "2020-09-28"} => HolderIkke, "perhaps substitution";
        "2020-10-05" {"substitution": true} => HolderIkke, "the day of the request is not known";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": true, "anmodetOmBehandling": false}
            => HolderIkke, "only advice was asked for";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": true, "indsat": true} => HolderIkke, "in prison";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": true, "efterParagraf101a": true}
            => HolderIkke, "under § 101 a";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": true, "kunOrdineretEfterForskrift": true,
            "fastholdelseAfOphoer": false}
            => HolderIkke, "concluded not to be covered";
        "2024-08-31" {"anmodningsdato": "2024-08-26", "substitution": true, "indlagtEllerIntegreret": true}
            => Dato("2024-09-09"), "in hospital, the day before the region answers";
        "2024-09-01" {"anmodningsdato": "2024-08-26", "substitution": true, "indlagtEllerIntegreret": true}
            => HolderIkke, "in hospital, the region answers";
        "2024-09-01" {"anmodningsdato": "2024-08-26", "substitution": true, "indlagtEllerIntegreret": false}
            => Dato("2024-09-09"), "not in hospital";
        "2024-09-01" {"anmodningsdato": "2024-08-26", "substitution": true}
            => Dato("2024-09-09"), "perhaps in hospital";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "substitution": true, "alder": 17} => HolderIkke, "17 years old";
    }
};

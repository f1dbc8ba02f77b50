// SPDX-License-Identifier: MPL-2.0
//! Rows for AD: each warning given and not given, on both sides of every day.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "AD-01" {
        "2020-10-05" {"alder": 17} => Holder, "17 years old";
        "2018-10-05" {"alder": 17} => Holder, "17 years old under the set of 2017";
        "2024-10-05" {"alder": 0} => Holder, "not yet one year old under the set of 2024";
        "2020-10-05" {"alder": 18} => HolderIkke, "18 years old";
        "2020-10-05" {} => HolderIkke, "an unknown age is 18 or more";
    }
    "AD-02" {
        "2020-10-05" {"afslagPgaPris": true} => Holder, "refused because of the price";
        "2020-10-05" {"afslagPgaPris": false} => HolderIkke, "not because of the price";
        "2020-10-05" {} => HolderIkke, "not known whether because of the price";
        "2020-10-05" {"afslagPgaPris": true, "alder": 17} => HolderIkke, "17 years old";
    }
    "AD-03" {
        "2020-10-05" {"afslagPgaIkkeLokalt": true} => Holder, "refused because it is not local";
        "2020-10-05" {"afslagPgaIkkeLokalt": false} => HolderIkke, "not because it is not local";
    }
    "AD-04" {
        "2020-10-13" {"anmodningsdato": "2020-09-28"} => Holder, "the day after FR-01, no start recorded";
        "2020-10-12" {"anmodningsdato": "2020-09-28"} => HolderIkke, "the day of FR-01";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-14"}
            => Holder, "the start is still to come";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13"}
            => HolderIkke, "begun today, though late";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-12"} => HolderIkke, "begun in time";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "benytterFritValg": true} => HolderIkke, "frit valg is used";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "benytterFritValg": false} => Holder, "frit valg is not used";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "indsat": true} => HolderIkke, "FR-01 is not listed";
        "2020-10-13" {} => HolderIkke, "no request is recorded";
        "2020-10-12" {"anmodningsdato": "2020-09-27"} => Holder, "FR-01 on a Sunday has passed on Monday";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "udskrivningsdato": "2020-10-13"}
            => HolderIkke, "discharged, so it began some day";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "udskrivningsdato": "2020-10-14"}
            => Holder, "discharge is still to come";
        "2020-10-13" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-09-27"}
            => HolderIkke, "begun before the request: nobody can tell";
    }
    "AD-05" {
        "2020-10-20" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13"}
            => Holder, "begun the day after FR-01";
        "2020-10-20" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-12"}
            => HolderIkke, "begun on the day of FR-01";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13"}
            => Holder, "a start to come is too late";
        "2020-10-20" {"anmodningsdato": "2020-09-28"} => HolderIkke, "no start is recorded";
        "2020-10-20" {"ivaerksatDato": "2020-10-13"} => HolderIkke, "no request is recorded";
        "2020-10-20" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13", "benytterFritValg": true}
            => HolderIkke, "frit valg is used";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13", "benytterFritValg": true}
            => HolderIkke, "frit valg is used, a start to come";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-12"}
            => HolderIkke, "a start to come on the day of FR-01";
        "2020-10-20" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13", "benytterFritValg": false}
            => Holder, "frit valg is not used";
        "2020-10-20" {"anmodningsdato": "2020-09-28", "ivaerksatDato": "2020-10-13", "efterParagraf101a": true}
            => HolderIkke, "FR-01 is not listed";
    }
    "AD-06" {
        "2020-10-05" {"anmodetOmBehandling": true, "raadgivningIStedet": true}
            => Holder, "advice in place of treatment";
        "2020-10-05" {"anmodetOmBehandling": true, "raadgivningIStedet": false}
            => HolderIkke, "no advice in place of treatment";
        "2020-10-05" {"anmodetOmBehandling": true} => HolderIkke, "not known whether advice was given instead";
        "2020-10-05" {"anmodetOmBehandling": false, "raadgivningIStedet": true}
            => HolderIkke, "only advice was asked for";
        "2020-10-05" {"raadgivningIStedet": true} => HolderIkke, "not known what was asked for";
        "2020-10-05" {"anmodetOmBehandling": true, "fastholdelseAfOphoer": true} + {"afgoerelse": {"type": "afslag"}}
            => Holder, "a covered person is refused";
        "2020-10-05" {"anmodetOmBehandling": true, "fastholdelseAfOphoer": true}
            + {"afgoerelse": {"type": "delvistAfslag"}}
            => HolderIkke, "a covered person gets part of it";
        "2020-10-05" {"anmodetOmBehandling": true} + {"afgoerelse": {"type": "afslag"}}
            => HolderIkke, "not known whether the refused is covered";
        "2020-10-05" {"anmodetOmBehandling": true, "fastholdelseAfOphoer": true}
            => HolderIkke, "a covered person, no decision yet";
        "2020-10-05" {"fastholdelseAfOphoer": true} + {"afgoerelse": {"type": "afslag"}}
            => HolderIkke, "a covered person who is not known to have asked";
    }
    "AD-07" {
        "2020-10-05" {"visitationsdato": "2020-10-02", "afdaekBolig": false}
            => Holder, "decided, one area is not covered";
        "2020-10-05" {"afdaekBolig": false} => HolderIkke, "not decided";
        "2020-10-05" {"visitationsdato": "2020-10-02"} => HolderIkke, "not known whether the areas are covered";
        "2020-10-05" {"visitationsdato": "2020-10-02", "afdaekForbrug": true, "afdaekSociale": true,
            "afdaekHelbred": true,
            "afdaekArbejde": true, "afdaekBolig": true, "afdaekAndet": true} => HolderIkke, "all six areas are covered";
        "2020-01-01" {"visitationsdato": "2019-12-31", "afdaekBolig": false}
            => Holder, "the first day of the set of 2020";
        "2019-12-31" {"visitationsdato": "2019-12-31", "afdaekBolig": false}
            => HolderIkke, "the last day of the set of 2017";
    }
    "AD-08" {
        "2020-10-05" {"indsat": true} => Holder, "in prison";
        "2020-10-05" {"indsat": false} => HolderIkke, "not in prison";
    }
    "AD-09a" {
        "2020-10-05" {"kunOrdineretEfterForskrift": true, "behandlingskraevende": true}
            => Holder, "as prescribed, and in need of treatment";
        "2020-10-05" {"kunOrdineretEfterForskrift": true, "behandlingskraevende": false}
            => HolderIkke, "as prescribed, no need of treatment";
        "2020-10-05" {"kunOrdineretEfterForskrift": true} => HolderIkke, "as prescribed, perhaps in need of treatment";
        "2020-10-05" {"kunOrdineretEfterForskrift": false, "behandlingskraevende": true}
            => HolderIkke, "not as prescribed";
    }
    "AD-09b" {
        "2020-10-05" {"kunOrdineretEfterForskrift": true, "afhaengigAfOrdineret": true}
            => Holder, "as prescribed, and harmfully dependent";
        "2020-10-05" {"kunOrdineretEfterForskrift": true, "afhaengigAfOrdineret": false}
            => HolderIkke, "as prescribed, not dependent";
        "2020-10-05" {"kunOrdineretEfterForskrift": false, "afhaengigAfOrdineret": true}
            => HolderIkke, "not as prescribed";
    }
    "AD-09c" {
        "2020-10-05" {"kunAlkohol": true, "stoffer": ["cannabis"]} => Holder, "alcohol only, and a drug";
        "2020-10-05" {"kunAlkohol": true, "stoffer": []} => HolderIkke, "alcohol only, no drug";
        "2020-10-05" {"kunAlkohol": true} => HolderIkke, "alcohol only, drugs not known";
        "2020-10-05" {"kunAlkohol": false, "stoffer": ["cannabis"]} => HolderIkke, "not alcohol only";
    }
    "AD-09d" {
        "2020-10-05" {"kunAlkohol": true, "alkoholmisbrug": false} => Holder, "alcohol only, and no alcohol problem";
        "2020-10-05" {"kunAlkohol": true, "alkoholmisbrug": true} => HolderIkke, "alcohol only, an alcohol problem";
        "2020-10-05" {"kunAlkohol": false, "alkoholmisbrug": false} => HolderIkke, "not alcohol only";
    }
    "AD-09e" {
        "2020-10-05" {"saerligtUdsatGravid": true, "gravid": false}
            => Holder, "pregnant and vulnerable, and not pregnant";
        "2020-10-05" {"saerligtUdsatGravid": true, "gravid": true} => HolderIkke, "pregnant and vulnerable";
        "2020-10-05" {"saerligtUdsatGravid": false, "gravid": false} => HolderIkke, "not pregnant";
    }
    "AD-09f" {
        "2020-10-05" {"gravid": true, "venterBarn": false} => Holder, "pregnant, and expects no child";
        "2020-10-05" {"gravid": true, "venterBarn": true} => HolderIkke, "pregnant, and expects a child";
        "2020-10-05" {"gravid": false, "venterBarn": false} => HolderIkke, "not pregnant";
    }
    "AD-09g" {
        "2020-10-05" {"fareForFoster": true, "gravid": false} => Holder, "danger to the foetus, and not pregnant";
        "2020-10-05" {"fareForFoster": true, "gravid": true} => HolderIkke, "danger to the foetus, pregnant";
        "2020-10-05" {"fareForFoster": false, "gravid": false} => HolderIkke, "no danger to the foetus";
    }
    "AD-09h" {
        "2020-10-05" {"isoleredeProblemer": true, "kompleksSocial": true}
            => Holder, "isolated problems, and very complex ones";
        "2020-10-05" {"isoleredeProblemer": true, "kompleksSocial": false} => HolderIkke, "isolated problems";
        "2020-10-05" {"isoleredeProblemer": false, "kompleksSocial": true} => HolderIkke, "complex problems";
    }
    "AD-09i" {
        "2020-10-05" {"livstruende": true, "belastning": "let"} => Holder, "life-threatening, and light";
        "2020-10-05" {"livstruende": true, "belastning": "moderat"} => Holder, "life-threatening, and moderate";
        "2020-10-05" {"livstruende": true, "belastning": "middelsvaer"}
            => HolderIkke, "life-threatening, and fairly severe";
        "2020-10-05" {"livstruende": true} => HolderIkke, "life-threatening, the burden is not known";
        "2020-10-05" {"livstruende": false, "belastning": "let"} => HolderIkke, "not life-threatening";
    }
    "AD-09j" {
        "2020-10-05" {"svaerPsykiskLidelse": true, "psykiskLidelse": false}
            => Holder, "a severe mental disorder, and none";
        "2020-10-05" {"svaerPsykiskLidelse": true, "psykiskLidelse": true} => HolderIkke, "a severe mental disorder";
        "2020-10-05" {"svaerPsykiskLidelse": false, "psykiskLidelse": false} => HolderIkke, "no mental disorder";
    }
    "AD-09k" {
        "2020-10-05" {"heroinbehandling": true, "substitution": false}
            => Holder, "heroin treatment, and no substitution";
        "2020-10-05" {"heroinbehandling": true, "substitution": true} => HolderIkke, "heroin treatment as substitution";
        "2020-10-05" {"heroinbehandling": false, "substitution": false} => HolderIkke, "neither";
    }
    "AD-09l" {
        "2020-10-05" {"fraAndenKommune": true, "opholdskommune": "egen"}
            => Holder, "from another municipality, and from ours";
        "2020-10-05" {"fraAndenKommune": true, "opholdskommune": "anden"} => HolderIkke, "from another municipality";
        "2020-10-05" {"fraAndenKommune": true, "opholdskommune": "uenighed"}
            => HolderIkke, "the municipalities disagree";
        "2020-10-05" {"fraAndenKommune": false, "opholdskommune": "egen"} => HolderIkke, "from ours";
    }
    "AD-09m" {
        "2020-10-20" {"anmodningsdato": "2020-10-06", "visitationsdato": "2020-10-05"}
            => Holder, "visited the day before the request";
        "2020-10-20" {"anmodningsdato": "2020-10-05", "visitationsdato": "2020-10-05"}
            => HolderIkke, "visited on the day of the request";
        "2020-10-20" {"anmodningsdato": "2020-10-06"} => HolderIkke, "not visited";
        "2020-10-20" {"visitationsdato": "2020-10-05"} => HolderIkke, "no request is recorded";
        "2020-10-20" {"anmodningsdato": "2020-10-06", "visitationsdato": "2020-05-05", "udskrivningsdato": "2020-10-05"}
            => HolderIkke, "requested the day after a discharge: a new course";
        "2020-10-20" {"anmodningsdato": "2020-10-06", "visitationsdato": "2020-05-05", "udskrivningsdato": "2020-10-06"}
            => Holder, "requested on the day of the discharge";
    }
    "AD-09n" {
        "2020-10-20" {"visitationsdato": "2020-10-06", "ivaerksatDato": "2020-10-05"}
            => Holder, "begun the day before the visitation";
        "2020-10-20" {"visitationsdato": "2020-10-05", "ivaerksatDato": "2020-10-05"}
            => HolderIkke, "begun on the day of the visitation";
        "2020-10-20" {"visitationsdato": "2020-10-06"} => HolderIkke, "not begun";
        "2020-10-20" {"anmodningsdato": "2020-10-02", "visitationsdato": "2020-10-06",
            "ivaerksatDato": "2020-05-05", "udskrivningsdato": "2020-10-01"}
            => HolderIkke, "a new course";
    }
    "AD-09o" {
        "2020-10-20" {"ivaerksatDato": "2020-10-06", "udskrivningsdato": "2020-10-05"}
            => Holder, "discharged the day before the start";
        "2020-10-20" {"ivaerksatDato": "2020-10-05", "udskrivningsdato": "2020-10-05"}
            => HolderIkke, "discharged on the day of the start";
        "2020-10-20" {"ivaerksatDato": "2020-10-06"} => HolderIkke, "not discharged";
        "2020-10-20" {"anmodningsdato": "2020-10-02", "ivaerksatDato": "2020-10-06", "udskrivningsdato": "2020-10-01"}
            => HolderIkke, "a new course";
    }
    "AD-09p" {
        "2020-10-20" {"visitationsdato": "2020-10-06", "meddelelsesdato": "2020-10-05"}
            => Holder, "told the day before the decision";
        "2020-10-20" {"visitationsdato": "2020-10-05", "meddelelsesdato": "2020-10-05"}
            => HolderIkke, "told on the day of the decision";
        "2020-10-20" {"anmodningsdato": "2020-10-02", "visitationsdato": "2020-10-06",
            "meddelelsesdato": "2020-10-05", "udskrivningsdato": "2020-10-01"}
            => Holder, "a new course makes no difference";
    }
    "AD-09q" {
        "2020-10-20" {"kontraktdato": "2020-10-06", "ivaerksatDato": "2020-10-05"}
            => Holder, "begun the day before the contract";
        "2020-10-20" {"kontraktdato": "2020-10-05", "ivaerksatDato": "2020-10-05"}
            => HolderIkke, "begun on the day of the contract";
        "2020-10-20" {"kontraktdato": "2020-10-06"} => HolderIkke, "not begun";
    }
    "AD-09r" {
        "2020-10-20" {"kontraktdato": "2020-10-06", "tilbageholdtFra": "2020-10-05"}
            => Holder, "held the day before the contract";
        "2020-10-20" {"kontraktdato": "2020-10-05", "tilbageholdtFra": "2020-10-05"}
            => HolderIkke, "held on the day of the contract";
    }
    "AD-09s" {
        "2020-10-20" {"tilbageholdtFra": "2020-10-06", "tilbageholdelseOphoert": "2020-10-05"}
            => Holder, "ended the day before it began";
        "2020-10-20" {"tilbageholdtFra": "2020-10-05", "tilbageholdelseOphoert": "2020-10-05"}
            => HolderIkke, "ended on the day it began";
    }
    "AD-09t" {
        "2020-10-20" {"tilbageholdtFra": "2020-10-06", "magtanvendelse": "2020-10-05"}
            => Holder, "force the day before the holding";
        "2020-10-20" {"tilbageholdtFra": "2020-10-05", "magtanvendelse": "2020-10-05"}
            => HolderIkke, "force on the day of the holding";
    }
    "AD-09u" {
        "2020-10-20" {"tilbageholdtFra": "2020-10-06", "domstolsbegaering": "2020-10-05"}
            => Holder, "court review asked for the day before the holding";
        "2020-10-20" {"tilbageholdtFra": "2020-10-05", "domstolsbegaering": "2020-10-05"}
            => HolderIkke, "court review asked for on the day of the holding";
    }
    "AD-10" {
        "2020-10-05" {"institutionAfviser": "andet", "valgtOffentligt": true}
            => Holder, "a public institution refuses for another reason";
        "2020-10-05" {"institutionAfviser": "kapacitet", "valgtOffentligt": true}
            => HolderIkke, "a public institution refuses for capacity";
        "2020-10-05" {"institutionAfviser": "nej", "valgtOffentligt": true}
            => HolderIkke, "a public institution does not refuse";
        "2020-10-05" {"institutionAfviser": "andet", "valgtOffentligt": false}
            => HolderIkke, "a private institution refuses";
        "2020-10-05" {"institutionAfviser": "andet"} => HolderIkke, "not known whether it is public";
    }
    "AD-11" {
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"navn": "Kim Eksempel"}}
            => Holder, "anonymity is wanted, a name is given";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"adresse": "Eksempelvej 1"}}
            => Holder, "anonymity is wanted, an address is given";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"reference": "ref. 010190-1234"}}
            => Holder, "ten digits in CPR form with a hyphen";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"reference": "0101901234"}}
            => Holder, "ten digits in CPR form without a hyphen";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"reference": "010190 1234"}}
            => Holder, "ten digits in CPR form with a space";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"reference": "321390-1234"}}
            => HolderIkke, "no such day";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"reference": "90101901234"}}
            => HolderIkke, "eleven digits";
        "2020-10-05" {"oenskerAnonymitet": true} + {"borger": {"reference": "A-17"}}
            => HolderIkke, "a reference does not identify";
        "2020-10-05" {"oenskerAnonymitet": true} => HolderIkke, "nothing identifies";
        "2020-10-05" {"oenskerAnonymitet": false} + {"borger": {"navn": "Kim Eksempel"}}
            => HolderIkke, "anonymity is not wanted";
        "2020-10-05" {} + {"borger": {"navn": "Kim Eksempel"}} => HolderIkke, "not known whether anonymity is wanted";
    }
    "AD-12" {
        "2020-10-27" {"tilbageholdtFra": "2020-10-12", "gravid": false} => Holder, "the day after 14 days";
        "2020-10-26" {"tilbageholdtFra": "2020-10-12", "gravid": false} => HolderIkke, "on the 14th day";
        "2020-11-03" {"tilbageholdtFra": "2020-10-12", "gravid": true} => Holder, "pregnant, the day after 21 days";
        "2020-11-02" {"tilbageholdtFra": "2020-10-12", "gravid": true} => HolderIkke, "pregnant, on the 21st day";
        "2020-10-27" {"tilbageholdtFra": "2020-10-12"} => Holder, "not known whether pregnant: the shorter";
        "2020-10-24" {"tilbageholdtFra": "2020-10-12", "gravid": false, "tilbageholdteDageFoer": 50}
            => Holder, "the holdings in all are too long first";
        "2020-10-23" {"tilbageholdtFra": "2020-10-12", "gravid": false, "tilbageholdteDageFoer": 50}
            => HolderIkke, "on the last day of the holdings in all";
        "2020-10-27" {"tilbageholdtFra": "2020-10-12", "gravid": false, "tilbageholdelseOphoert": "2020-10-20"}
            => HolderIkke, "the holding has ended";
        "2020-10-27" {"tilbageholdtFra": "2020-10-12", "gravid": false, "tilbageholdelseOphoert": "2020-10-27"}
            => HolderIkke, "the holding ended too late, today";
        "2020-10-27" {"tilbageholdtFra": "2020-10-12", "gravid": false, "tilbageholdelseOphoert": "2020-10-28"}
            => Holder, "the holding is to end tomorrow";
        "2020-10-27" {"tilbageholdtFra": "2020-10-12", "gravid": false, "udskrivningsdato": "2020-10-27"}
            => HolderIkke, "discharged, so the holding ended some day";
        "2020-10-27" {"tilbageholdtFra": "2020-10-12", "gravid": false, "udskrivningsdato": "2020-10-28"}
            => Holder, "discharge is still to come";
        "2020-10-27" {} => HolderIkke, "no holding is recorded";
    }
    "AD-13" {
        "2020-10-05" {"kraeverLavereFoerst": true} => Holder, "a lower intensity is demanded first";
        "2020-10-05" {"kraeverLavereFoerst": false} => HolderIkke, "nothing is demanded first";
    }
    "AD-14" {
        "2024-09-01" {"indlagtEllerIntegreret": true} => Holder, "the first day of the region's responsibility";
        "2024-08-31" {"indlagtEllerIntegreret": true} => HolderIkke, "the day before";
        "2024-09-01" {"indlagtEllerIntegreret": false} => HolderIkke, "not in hospital";
        "2024-09-01" {} => HolderIkke, "not known whether in hospital";
    }
    "AD-15" {
        "2026-11-23" {} => Holder, "the day after the last check of the sources";
        "2026-11-22" {} => HolderIkke, "the day of the last check";
        "2026-11-23" {"alder": 17} => HolderIkke, "17 years old";
    }
    "AD-16" {
        "2020-10-20" {"laegesamtaleDato": "2020-10-06", "ivaerksatDato": "2020-10-05"}
            => Holder, "the consultation the day after the start";
        "2020-10-20" {"laegesamtaleDato": "2020-10-05", "ivaerksatDato": "2020-10-05"}
            => HolderIkke, "the consultation on the day of the start";
        "2020-10-20" {"laegesamtaleDato": "2020-10-06"} => HolderIkke, "not begun";
        "2020-10-20" {"ivaerksatDato": "2020-10-05"} => HolderIkke, "no consultation";
    }
};

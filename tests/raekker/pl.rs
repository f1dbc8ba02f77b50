// SPDX-License-Identifier: MPL-2.0
//! Rows for PL: each duty where it holds and where it does not, on both sides of every condition and period.

use crate::raekke::{Raekke, raekker};

/// The rows, in order of id.
pub const RAEKKER: &[Raekke] = raekker! {
    "PL-01" {
        "2020-10-05" {"anmodningsdato": "2020-09-28"} => Styrke("skal"), "treatment was asked for on a known day";
        "2020-10-05" {"anmodetOmBehandling": true} => Holder, "treatment was asked for, the day is not known";
        "2020-10-05" {} => HolderIkke, "nothing is known of a request";
        "2020-10-05" {"anmodetOmBehandling": false} => HolderIkke, "only advice was asked for";
        "2018-03-01" {"anmodetOmBehandling": true} => Styrke("skal"), "sundhedsloven holds under the set of 2017";
        "2020-03-01" {"anmodetOmBehandling": true} => Styrke("skal"), "sundhedsloven holds before the guidelines";
        "2020-10-05" {"anmodetOmBehandling": true, "laegesamtaleOplyst": true} => Udfoert, "the citizen was told of it";
        "2020-10-05" {"anmodetOmBehandling": true, "behandlingskraevende": false, "afhaengigAfOrdineret": false,
            "fastholdelseAfOphoer": false}
            => HolderIkke, "the citizen is not covered";
        "2020-10-05" {"anmodetOmBehandling": true, "behandlingskraevende": false}
            => Holder, "it is not clear whether the citizen is covered";
        "2020-10-05" {"anmodetOmBehandling": true, "efterParagraf101a": true}
            => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"anmodetOmBehandling": true, "efterParagraf101a": false}
            => Holder, "the case is not under § 101 a";
        "2024-09-01" {"anmodetOmBehandling": true, "indlagtEllerIntegreret": true}
            => HolderIkke, "the region answers from 1 September 2024";
        "2024-08-31" {"anmodetOmBehandling": true, "indlagtEllerIntegreret": true}
            => Holder, "the region does not answer the day before";
        "2024-09-01" {"anmodetOmBehandling": true, "indlagtEllerIntegreret": false}
            => Holder, "neither in hospital nor in integrated treatment";
        "2024-09-01" {"anmodetOmBehandling": true} => Holder, "whether in hospital is not known";
        "2020-10-05" {"alder": 17, "anmodetOmBehandling": true} => HolderIkke, "the citizen is 17";
        "2020-10-05" {"alder": 18, "anmodetOmBehandling": true} => Holder, "the citizen is 18";
    }
    "PL-02a" {
        "2020-10-05" {"visiteret": true} => Styrke("skal"), "the citizen is visited to treatment";
        "2020-10-05" {"visiteret": false} => HolderIkke, "the citizen is not visited";
        "2020-10-05" {} => HolderIkke, "whether visited is not known";
        "2019-12-31" {"visiteret": true} => Styrke("boer"), "a recommendation on the last day of the set of 2017";
        "2020-01-01" {"visiteret": true} => Styrke("skal"), "a duty by statute from 2020";
        "2024-01-01" {"visiteret": true} => Styrke("skal"), "a duty under the set of 2024";
    }
    "PL-02b" {
        "2020-10-05" {"visiteret": true} => Styrke("boer"), "the citizen is visited to treatment";
        "2018-03-01" {"visiteret": true} => Styrke("boer"), "a recommendation under the set of 2017 too";
        "2020-10-05" {"visiteret": false} => HolderIkke, "the citizen is not visited";
    }
    "PL-03" {
        "2020-10-05" {"stoffer": ["opioider"], "behandlingskraevende": true, "kunAlkohol": false,
            "kunOrdineretEfterForskrift": false}
            => Styrke("skal"), "a covered citizen uses opioids";
        "2020-10-05" {"stoffer": ["opioider", "cannabis"], "fastholdelseAfOphoer": true}
            => Holder, "opioids among others, help to stay stopped";
        "2020-10-05" {"stoffer": ["cannabis"], "fastholdelseAfOphoer": true} => HolderIkke, "other drugs only";
        "2020-10-05" {"stoffer": [], "fastholdelseAfOphoer": true} => HolderIkke, "no drugs";
        "2020-10-05" {"fastholdelseAfOphoer": true} => HolderIkke, "the drugs are not known";
        "2020-10-05" {"stoffer": ["opioider"], "behandlingskraevende": true}
            => HolderIkke, "it is not clear whether the citizen is covered";
        "2020-10-05" {"stoffer": ["opioider"], "kunOrdineretEfterForskrift": true, "fastholdelseAfOphoer": false}
            => HolderIkke, "the citizen is not covered";
        "2020-03-01" {"stoffer": ["opioider"], "fastholdelseAfOphoer": true}
            => Styrke("boer"), "a recommendation before the guidelines";
        "2020-08-31" {"stoffer": ["opioider"], "fastholdelseAfOphoer": true}
            => Styrke("boer"), "a recommendation on the day before the guidelines";
        "2020-09-01" {"stoffer": ["opioider"], "fastholdelseAfOphoer": true}
            => Styrke("skal"), "a duty from the day of the guidelines";
        "2020-10-05" {"alder": 17, "stoffer": ["opioider"], "fastholdelseAfOphoer": true}
            => HolderIkke, "the citizen is 17";
    }
    "PL-04" {
        "2020-10-05" {"stoffer": ["opioider"], "behandlingskraevende": true, "kunAlkohol": false,
            "kunOrdineretEfterForskrift": false}
            => Styrke("skal"), "a covered citizen uses opioids";
        "2020-10-05" {"stoffer": ["kokain", "amfetamin"], "fastholdelseAfOphoer": true}
            => HolderIkke, "other drugs only";
        "2020-10-05" {"stoffer": ["opioider"]} => HolderIkke, "it is not clear whether the citizen is covered";
        "2020-08-31" {"stoffer": ["opioider"], "fastholdelseAfOphoer": true}
            => Styrke("boer"), "a recommendation on the day before the guidelines";
        "2020-09-01" {"stoffer": ["opioider"], "fastholdelseAfOphoer": true}
            => Styrke("skal"), "a duty from the day of the guidelines";
    }
    "PL-05" {
        "2020-10-05" {"stoffer": ["cannabis"], "alkoholmisbrug": true}
            => Styrke("skal"), "drugs and an alcohol problem";
        "2020-10-05" {"stoffer": [], "alkoholmisbrug": true} => HolderIkke, "alcohol and no drugs";
        "2020-10-05" {"alkoholmisbrug": true} => HolderIkke, "the drugs are not known";
        "2020-10-05" {"stoffer": ["cannabis"], "alkoholmisbrug": false} => HolderIkke, "drugs and no alcohol problem";
        "2020-08-31" {"stoffer": ["andre"], "alkoholmisbrug": true}
            => Styrke("boer"), "a recommendation on the day before the guidelines";
        "2020-09-01" {"stoffer": ["andre"], "alkoholmisbrug": true}
            => Styrke("skal"), "a duty from the day of the guidelines";
    }
    "PL-06" {
        "2020-10-05" {"gravid": true} => Styrke("boer"), "the citizen is pregnant";
        "2020-10-05" {"gravid": false, "venterBarn": true} => Holder, "a father-to-be";
        "2020-10-05" {"gravid": false, "venterBarn": false} => HolderIkke, "no child is expected";
        "2020-10-05" {"gravid": false} => HolderIkke, "whether a child is expected is not known";
        "2018-03-01" {"gravid": true} => Styrke("boer"), "a recommendation under the set of 2017";
    }
    "PL-07" {
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": true}
            => Styrke("skal"), "pregnant, offered residential treatment, age not known";
        "2020-10-05" {"alder": 18, "gravid": true, "tilbudtDoegn107": true} => Holder, "the same at 18";
        "2020-10-05" {"alder": 17, "gravid": true, "tilbudtDoegn107": true} => HolderIkke, "the same at 17";
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": false} => HolderIkke, "not offered residential treatment";
        "2020-10-05" {"gravid": true} => HolderIkke, "whether offered residential treatment is not known";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true} => HolderIkke, "not pregnant";
        "2018-03-01" {"gravid": true, "tilbudtDoegn107": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-08" {
        "2020-10-05" {"bekymringForBarn": true} => Styrke("skal"), "there is reason to worry for a child";
        "2020-10-05" {"bekymringForBarn": false} => HolderIkke, "there is none";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2020-10-05" {"bekymringForBarn": true, "efterParagraf101a": true, "oenskerAnonymitet": true}
            => Holder, "also when the citizen is anonymous";
        "2020-10-05" {"alder": 17, "bekymringForBarn": true} => Holder, "also when the citizen is 17";
        "2018-03-01" {"bekymringForBarn": true} => Styrke("skal"), "a duty under the set of 2017";
        "2024-01-01" {"bekymringForBarn": true} => Styrke("skal"), "a duty under barnets lov";
    }
    "PL-09a" {
        "2020-10-05" {"hjemmeboendeBoern": true} => Styrke("skal"), "children at home";
        "2020-10-05" {"hjemmeboendeBoern": false} => HolderIkke, "no children at home";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"hjemmeboendeBoern": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-09b" {
        "2020-10-05" {"hjemmeboendeBoern": true} => Styrke("boer"), "children at home";
        "2020-10-05" {"hjemmeboendeBoern": false} => HolderIkke, "no children at home";
    }
    "PL-10" {
        "2020-10-05" {"betydeligNedsatFunktionsevne": true} => Styrke("skal"), "substantially reduced functioning";
        "2020-10-05" {"alvorligeSocialeProblemer": true} => Holder, "serious social problems";
        "2020-10-05" {"betydeligNedsatFunktionsevne": false, "alvorligeSocialeProblemer": false}
            => HolderIkke, "neither";
        "2020-10-05" {"betydeligNedsatFunktionsevne": false} => HolderIkke, "one is not so, the other not known";
        "2020-10-05" {"alvorligeSocialeProblemer": true, "handleplan141": "nej"} => Holder, "no plan and none offered";
        "2020-10-05" {"alvorligeSocialeProblemer": true, "handleplan141": "har"} => HolderIkke, "there is a plan";
        "2020-10-05" {"alvorligeSocialeProblemer": true, "handleplan141": "tilbudt"}
            => HolderIkke, "a plan was offered";
        "2020-10-05" {"alvorligeSocialeProblemer": true, "efterParagraf101a": true}
            => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"alvorligeSocialeProblemer": true, "efterParagraf101a": false}
            => Holder, "the case is not under § 101 a";
        "2018-03-01" {"alvorligeSocialeProblemer": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-11" {
        "2020-10-05" {"handleplan141": "har", "visiteret": true}
            => Styrke("skal"), "there is a plan and the citizen is visited";
        "2020-10-05" {"handleplan141": "tilbudt", "visiteret": true} => HolderIkke, "a plan is only offered";
        "2020-10-05" {"handleplan141": "nej", "visiteret": true} => HolderIkke, "there is no plan";
        "2020-10-05" {"visiteret": true} => HolderIkke, "whether there is a plan is not known";
        "2020-10-05" {"handleplan141": "har", "visiteret": false} => HolderIkke, "the citizen is not visited";
    }
    "PL-12" {
        "2020-10-05" {"svaerPsykiskLidelse": true} => Styrke("skal"), "a severe mental disorder";
        "2020-10-05" {"psykiskLidelse": true, "kompleksSocial": true}
            => Holder, "a mental disorder and very complex social problems";
        "2020-10-05" {"svaerPsykiskLidelse": false, "psykiskLidelse": true, "kompleksSocial": false}
            => HolderIkke, "a mental disorder without them";
        "2020-10-05" {"svaerPsykiskLidelse": false, "psykiskLidelse": false, "kompleksSocial": true}
            => HolderIkke, "complex social problems without a disorder";
        "2020-10-05" {"psykiskLidelse": true} => HolderIkke, "how severe and how complex is not known";
        "2019-12-31" {"svaerPsykiskLidelse": true} => Styrke("kan"), "a possibility on the last day of the set of 2017";
        "2020-01-01" {"svaerPsykiskLidelse": true} => Styrke("skal"), "a duty from 2020";
        "2024-01-01" {"svaerPsykiskLidelse": true} => Styrke("skal"), "a duty under the set of 2024";
    }
    "PL-13" {
        "2020-10-05" {"udskrivesFraPsykiatri": true, "fastholdelseAfOphoer": true}
            => Styrke("skal"), "a covered citizen is being discharged";
        "2020-10-05" {"udskrivesFraPsykiatri": false, "fastholdelseAfOphoer": true} => HolderIkke, "no discharge";
        "2020-10-05" {"udskrivesFraPsykiatri": true} => HolderIkke, "it is not clear whether the citizen is covered";
        "2020-10-05" {"udskrivesFraPsykiatri": true, "kunAlkohol": true, "fastholdelseAfOphoer": false}
            => HolderIkke, "the citizen is not covered";
        "2018-03-01" {"udskrivesFraPsykiatri": true, "fastholdelseAfOphoer": true}
            => Styrke("skal"), "psykiatriloven holds under the set of 2017";
    }
    "PL-14a" {
        "2020-10-05" {"visiteret": true} => Styrke("skal"), "the citizen is visited to treatment";
        "2020-10-05" {"visiteret": false} => HolderIkke, "the citizen is not visited";
        "2020-10-05" {"visiteret": true, "efterParagraf101a": true} => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"visiteret": true, "efterParagraf101a": false} => Holder, "the case is not under § 101 a";
        "2018-03-01" {"visiteret": true} => Styrke("skal"), "a duty under the set of 2017";
        "2020-07-15" {"visiteret": true} => Styrke("skal"), "a duty between the new vejledning and the guidelines";
    }
    "PL-14b" {
        "2020-10-05" {"visiteret": true} => Styrke("boer"), "the citizen is visited to treatment";
        "2020-10-05" {"visiteret": false} => HolderIkke, "the citizen is not visited";
        "2020-10-05" {"visiteret": true, "efterParagraf101a": true} => HolderIkke, "the case is under § 101 a";
    }
    "PL-15" {
        "2020-10-05" {} => Styrke("boer"), "in a case of which nothing is known";
        "2018-03-01" {} => Styrke("boer"), "a recommendation under the set of 2017";
        "2020-10-05" {"efterParagraf101a": true} => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"efterParagraf101a": false} => Holder, "the case is not under § 101 a";
        "2020-10-05" {"repraesentant": true} => Udfoert, "somebody assists the citizen";
        "2020-10-05" {"repraesentant": false} => Holder, "nobody assists the citizen";
        "2020-10-05" {"alder": 17} => HolderIkke, "the citizen is 17";
    }
    "PL-16" {
        "2020-10-05" {"fertilAlder": true, "visiteret": true} => Styrke("boer"), "of fertile age and visited";
        "2020-10-05" {"fertilAlder": false, "visiteret": true} => HolderIkke, "not of fertile age";
        "2020-10-05" {"fertilAlder": true, "visiteret": false} => HolderIkke, "not visited";
        "2020-10-05" {"fertilAlder": true} => HolderIkke, "whether visited is not known";
        "2018-03-01" {"fertilAlder": true, "visiteret": true}
            => Styrke("boer"), "runs before its source, as a recommendation";
    }
    "PL-17" {
        "2020-10-05" {"opholdskommune": "uenighed"} => Styrke("skal"), "the municipalities disagree";
        "2020-10-05" {"opholdskommune": "egen"} => HolderIkke, "our own citizen";
        "2020-10-05" {"opholdskommune": "anden"} => HolderIkke, "another municipality's citizen";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"opholdskommune": "uenighed"}
            => Styrke("skal"), "retssikkerhedsloven holds under the set of 2017";
    }
    "PL-18" {
        "2020-10-05" {"botilbudAfAndenKommune": true}
            => Styrke("skal"), "in a residential offer by another municipality's help";
        "2020-10-05" {"botilbudAfAndenKommune": false} => HolderIkke, "not so";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"botilbudAfAndenKommune": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-19" {
        "2020-10-05" {"visiteretIntensitet": "doegn"} => Styrke("boer"), "visited to residential treatment";
        "2020-10-05" {"visiteretIntensitet": "dag"} => HolderIkke, "visited to day treatment";
        "2020-10-05" {"visiteretIntensitet": "ambulant"} => HolderIkke, "visited to outpatient treatment";
        "2020-10-05" {"visiteret": true} => HolderIkke, "the intensity is not known";
        "2018-03-01" {"visiteretIntensitet": "doegn"} => Styrke("boer"), "a recommendation under the set of 2017";
    }
    "PL-20" {
        "2020-10-05" {"saerligtKompleks": true} => Styrke("boer"), "specialist knowledge is needed";
        "2020-10-05" {"saerligtKompleks": false} => HolderIkke, "the municipality's own suffices";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"saerligtKompleks": true} => Styrke("boer"), "a recommendation under the set of 2017";
    }
    "PL-21" {
        "2020-10-05" {"visiteretIntensitet": "doegn"} => Styrke("skal"), "visited to residential treatment";
        "2020-10-05" {"visiteretIntensitet": "dag"} => HolderIkke, "visited to day treatment";
        "2020-10-05" {} => HolderIkke, "the intensity is not known";
        "2018-03-01" {"visiteretIntensitet": "doegn"} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-22" {
        "2020-10-05" {"anmodningsdato": "2020-09-28"} => Styrke("skal"), "the day of the request is known";
        "2020-10-05" {"anmodetOmBehandling": true} => HolderIkke, "the day of the request is not known";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "efterParagraf101a": true}
            => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"anmodningsdato": "2020-09-28", "efterParagraf101a": false}
            => Holder, "the case is not under § 101 a";
        "2018-03-01" {"anmodningsdato": "2018-02-26"} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-23" {
        "2020-10-05" {"flytterKommune": true, "bekymringForBarn": true}
            => Styrke("skal"), "the family moves and there is reason to worry";
        "2020-10-05" {"flytterKommune": false, "bekymringForBarn": true} => HolderIkke, "the family stays";
        "2020-10-05" {"flytterKommune": true, "bekymringForBarn": false} => HolderIkke, "there is no reason to worry";
        "2020-10-05" {"flytterKommune": true} => HolderIkke, "whether there is reason to worry is not known";
        "2018-03-01" {"flytterKommune": true, "bekymringForBarn": true}
            => Styrke("skal"), "a duty under the set of 2017";
        "2024-01-01" {"flytterKommune": true, "bekymringForBarn": true} => Styrke("skal"), "a duty under barnets lov";
    }
    "PL-24" {
        "2020-10-05" {} => Styrke("boer"), "in a case of which nothing is known";
        "2020-01-01" {} => Styrke("boer"), "from the first day of 2020";
        "2019-12-31" {} => HolderIkke, "not on the last day of the set of 2017";
        "2020-10-05" {"resultatMeddelt": true} => Udfoert, "the citizen was told the result";
        "2020-10-05" {"resultatMeddelt": false} => Holder, "the citizen was not told the result";
        "2020-10-05" {"efterParagraf101a": true} => Holder, "also under § 101 a";
    }
    "PL-25" {
        "2020-10-05" {} => Styrke("skal"), "in a case of which nothing is known";
        "2018-03-01" {} => Styrke("skal"), "under the set of 2017";
        "2024-01-01" {} => Styrke("skal"), "under the set of 2024";
        "2020-10-05" {"alder": 17} => Holder, "also when the citizen is 17";
        "2020-10-05" {"efterParagraf101a": true} => Holder, "also under § 101 a";
    }
    "PL-26" {
        "2020-10-05" {"substitution": true} => Styrke("boer"), "needs or gets substitution";
        "2020-10-05" {"substitution": false} => HolderIkke, "does not";
        "2020-10-05" {"heroinbehandling": true} => HolderIkke, "whether substitution is not known";
        "2018-03-01" {"substitution": true} => Styrke("boer"), "a recommendation under the set of 2017";
    }
    "PL-27" {
        "2020-10-05" {"visiteret": true} + {"kommune": {"navn": "Ny Kommune", "gavekort": true}}
            => Styrke("kan"), "visited, and the municipality uses gift cards";
        "2020-10-05" {"visiteret": true} + {"kommune": {"navn": "Ny Kommune", "gavekort": false}}
            => HolderIkke, "the municipality does not use them";
        "2020-10-05" {"visiteret": true} + {"kommune": {"navn": "Ny Kommune"}}
            => HolderIkke, "the municipality does not say";
        "2020-10-05" {"visiteret": true} => HolderIkke, "the municipality is not configured";
        "2020-10-05" {"visiteret": false} + {"kommune": {"navn": "Ny Kommune", "gavekort": true}}
            => HolderIkke, "not visited";
        "2020-01-01" {"visiteret": true} + {"kommune": {"navn": "Ny Kommune", "gavekort": true}}
            => Styrke("kan"), "from the first day of 2020";
        "2019-12-31" {"visiteret": true} + {"kommune": {"navn": "Ny Kommune", "gavekort": true}}
            => HolderIkke, "not on the last day of the set of 2017";
    }
    "PL-28" {
        "2020-10-05" {} => Styrke("skal"), "in a case of which nothing is known";
        "2020-01-01" {} => Styrke("skal"), "from the first day of 2020";
        "2019-12-31" {} => HolderIkke, "not on the last day of the set of 2017";
        "2020-10-05" {"efterParagraf101a": true} => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"efterParagraf101a": false} => Holder, "the case is not under § 101 a";
    }
    "PL-29" {
        "2020-10-05" {"visiteret": true, "egetTilbudIndenFrist": false}
            => Styrke("skal"), "no own provider can begin in time";
        "2020-10-05" {"visiteret": true, "egetTilbudIndenFrist": true} => HolderIkke, "one can";
        "2020-10-05" {"visiteret": true} => HolderIkke, "whether one can is not known";
        "2020-10-05" {"visiteret": false, "egetTilbudIndenFrist": false} => HolderIkke, "not visited";
        "2020-10-05" {"visiteret": true, "egetTilbudIndenFrist": false, "efterParagraf101a": true}
            => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"visiteret": true, "egetTilbudIndenFrist": false, "efterParagraf101a": false}
            => Holder, "the case is not under § 101 a";
        "2018-03-01" {"visiteret": true, "egetTilbudIndenFrist": false}
            => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-30" {
        "2020-10-05" {} => Styrke("skal"), "in a case of which nothing is known";
        "2020-01-01" {} => Styrke("skal"), "from the first day of 2020";
        "2019-12-31" {} => HolderIkke, "not on the last day of the set of 2017";
        "2020-10-05" {"efterParagraf101a": true} => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"kunAlkohol": true, "fastholdelseAfOphoer": false} => HolderIkke, "the citizen is not covered";
        "2020-10-05" {"fastholdelseAfOphoer": true, "efterParagraf101a": false}
            => Holder, "the citizen is covered, and not under § 101 a";
    }
    "PL-31" {
        "2020-10-05" {"opholdskommune": "anden"} => Styrke("skal"), "another municipality's citizen";
        "2020-10-05" {"opholdskommune": "egen"} => HolderIkke, "our own citizen";
        "2020-10-05" {"opholdskommune": "uenighed"} => HolderIkke, "the municipalities disagree";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"opholdskommune": "anden"} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-32" {
        "2020-10-05" {"substitution": true} => Styrke("skal"), "needs or gets substitution";
        "2020-10-05" {"substitution": false, "heroinbehandling": true} => Holder, "treatment with diacetylmorphine";
        "2020-10-05" {"substitution": false, "heroinbehandling": false} => HolderIkke, "neither";
        "2020-10-05" {"substitution": false} => HolderIkke, "one is not so, the other not known";
        "2018-03-01" {"heroinbehandling": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-33" {
        "2020-10-05" {"visiteret": true} => Styrke("skal"), "the citizen is visited to treatment";
        "2020-10-05" {"visiteret": false} => HolderIkke, "the citizen is not visited";
        "2018-03-01" {"visiteret": true} => Styrke("skal"), "serviceloven holds under the set of 2017";
    }
    "PL-34a" {
        "2020-10-05" {"gravid": true, "behandlingskraevende": true, "kunAlkohol": false,
            "kunOrdineretEfterForskrift": false}
            => Styrke("skal"), "pregnant and covered";
        "2020-10-05" {"gravid": false, "fastholdelseAfOphoer": true} => HolderIkke, "covered and not pregnant";
        "2020-10-05" {"gravid": true} => HolderIkke, "it is not clear whether she is covered";
        "2020-10-05" {"gravid": true, "kunAlkohol": true, "fastholdelseAfOphoer": false}
            => HolderIkke, "she is not covered";
        "2020-08-31" {"gravid": true, "fastholdelseAfOphoer": true}
            => Styrke("boer"), "a recommendation on the day before the guidelines";
        "2020-09-01" {"gravid": true, "fastholdelseAfOphoer": true}
            => Styrke("skal"), "a duty from the day of the guidelines";
    }
    "PL-34b" {
        "2020-10-05" {"gravid": true, "fastholdelseAfOphoer": true} => Styrke("boer"), "pregnant and covered";
        "2020-10-05" {"gravid": false, "fastholdelseAfOphoer": true} => HolderIkke, "covered and not pregnant";
        "2020-10-05" {"gravid": true} => HolderIkke, "it is not clear whether she is covered";
    }
    "PL-35" {
        "2020-10-05" {"gravid": true, "bekymringForBarn": true} => Styrke("skal"), "pregnant, and reason to worry";
        "2020-10-05" {"venterBarn": true, "bekymringForBarn": true}
            => Holder, "a child is expected, and reason to worry";
        "2020-10-05" {"gravid": false, "venterBarn": false, "bekymringForBarn": true}
            => HolderIkke, "no child is expected";
        "2020-10-05" {"gravid": true, "bekymringForBarn": false} => HolderIkke, "no reason to worry";
        "2020-10-05" {"gravid": true} => HolderIkke, "whether there is reason to worry is not known";
        "2018-03-01" {"gravid": true, "bekymringForBarn": true} => Styrke("skal"), "a duty under the set of 2017";
        "2024-01-01" {"gravid": true, "bekymringForBarn": true} => Styrke("skal"), "a duty under barnets lov";
    }
    "PL-36" {
        "2020-10-05" {"indsat": true} => Styrke("skal"), "in prison";
        "2020-10-05" {"indsat": false} => HolderIkke, "not in prison";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"indsat": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-37" {
        "2020-10-05" {"udskrivningsdato": "2020-10-01"} => Styrke("boer"), "the day of discharge is known";
        "2020-10-05" {"udskrivningsaarsag": "faerdigbehandlet"} => HolderIkke, "it is not";
        "2018-03-01" {"udskrivningsdato": "2018-02-26"}
            => Styrke("boer"), "runs before its source, as a recommendation";
    }
    "PL-38" {
        "2020-10-05" {"udskrivningsaarsag": "udeblevet"} => Styrke("boer"), "the citizen stayed away";
        "2020-10-05" {"udskrivningsaarsag": "bortvist"} => HolderIkke, "the citizen was sent away";
        "2020-10-05" {"udskrivningsaarsag": "oensketAfBorger"} => HolderIkke, "the citizen wished it";
        "2020-10-05" {"udskrivningsdato": "2020-10-01"} => HolderIkke, "the cause is not known";
    }
    "PL-39" {
        "2020-10-05" {"psykiskLidelse": true} => Styrke("boer"), "a mental disorder";
        "2020-10-05" {"saerligtKompleks": true} => Holder, "specialist knowledge is needed";
        "2020-10-05" {"psykiskLidelse": false, "saerligtKompleks": false} => HolderIkke, "neither";
        "2020-10-05" {"psykiskLidelse": false} => HolderIkke, "one is not so, the other not known";
    }
    "PL-40" {
        "2020-10-05" {"psykiskLidelse": true} => Styrke("boer"), "a mental disorder";
        "2020-10-05" {"psykiskLidelse": false} => HolderIkke, "no mental disorder";
        "2020-10-05" {"svaerPsykiskLidelse": true} => HolderIkke, "facts do not complete each other";
    }
    "PL-41a" {
        "2020-10-05" {"tilbageholdtFra": "2020-10-01"} => Styrke("skal"), "a holding was put into effect";
        "2020-10-05" {} => HolderIkke, "none is recorded";
        "2018-03-01" {"tilbageholdtFra": "2018-02-26"} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-41b" {
        "2020-10-05" {"tilbageholdtFra": "2020-10-01"} => Styrke("boer"), "a holding was put into effect";
        "2020-10-05" {} => HolderIkke, "none is recorded";
    }
    "PL-42a" {
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": true} => Styrke("skal"), "a contract must be offered";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => Holder, "a contract may be offered";
        "2020-10-05" {"tilbudtDoegn107": true, "kommuneBenytterLoven": true, "kanProfitereAfKontrakt": true,
            "oenskerKontrakt": true}
            => Holder, "must or may, whether pregnant or not";
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": false}
            => HolderIkke, "pregnant, not offered residential treatment";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": false, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => HolderIkke, "not pregnant, not offered residential treatment";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": false,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => HolderIkke, "the municipality does not use the act";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": false, "oenskerKontrakt": true}
            => HolderIkke, "the citizen cannot profit from it";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": false}
            => HolderIkke, "the citizen does not want it";
        "2020-10-05" {"alder": 17, "gravid": true, "tilbudtDoegn107": true} => HolderIkke, "the citizen is 17";
        "2018-03-01" {"gravid": true, "tilbudtDoegn107": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-42b" {
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": true} => Styrke("boer"), "a contract must be offered";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": true,
            "kanProfitereAfKontrakt": true, "oenskerKontrakt": true}
            => Holder, "a contract may be offered";
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": true, "kontraktSkriftlig": true}
            => Udfoert, "it is written and signed";
        "2020-10-05" {"gravid": true, "tilbudtDoegn107": true, "kontraktSkriftlig": false} => Holder, "it is not";
        "2020-10-05" {"gravid": false, "tilbudtDoegn107": true, "kommuneBenytterLoven": false}
            => HolderIkke, "none may be offered";
    }
    "PL-43" {
        "2020-10-05" {"efterParagraf101a": true} => Styrke("skal"), "the case is under § 101 a";
        "2020-10-05" {"efterParagraf101a": false} => HolderIkke, "it is not";
        "2020-10-05" {} => HolderIkke, "it is not known";
        "2018-03-01" {"efterParagraf101a": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-44" {
        "2020-10-05" {"handleplan141": "har", "kompleksSocial": true}
            => Styrke("kan"), "there is a plan, and the problems are complex";
        "2020-10-05" {"handleplan141": "tilbudt", "kompleksSocial": true}
            => Holder, "a plan was offered, and the problems are complex";
        "2020-10-05" {"handleplan141": "nej", "kompleksSocial": true} => HolderIkke, "there is no plan";
        "2020-10-05" {"kompleksSocial": true} => HolderIkke, "whether there is a plan is not known";
        "2020-10-05" {"handleplan141": "har", "kompleksSocial": false} => HolderIkke, "the problems are not complex";
        "2020-01-01" {"handleplan141": "har", "kompleksSocial": true} => Styrke("kan"), "from the first day of 2020";
        "2019-12-31" {"handleplan141": "har", "kompleksSocial": true}
            => HolderIkke, "not on the last day of the set of 2017";
    }
    "PL-45" {
        "2020-10-05" {} + {"afgoerelse": {"type": "aendring"}}
            => Styrke("skal"), "the decision is a substantial change";
        "2020-10-05" {} + {"afgoerelse": {"type": "bevilling"}} => HolderIkke, "the decision is a grant";
        "2020-10-05" {} => HolderIkke, "no decision is being drafted";
        "2018-03-01" {} + {"afgoerelse": {"type": "aendring"}} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-46" {
        "2020-10-05" {"visiteret": true} => Styrke("skal"), "the citizen is visited to treatment";
        "2020-10-05" {"visiteret": false} => HolderIkke, "the citizen is not visited";
        "2020-10-05" {"visiteret": true, "efterParagraf101a": true} => HolderIkke, "the case is under § 101 a";
        "2020-10-05" {"visiteret": true, "efterParagraf101a": false} => Holder, "the case is not under § 101 a";
        "2018-03-01" {"visiteret": true} => Styrke("skal"), "a duty under the set of 2017";
    }
    "PL-47" {
        "2020-10-05" {"laegesamtaleDato": "2020-10-01"} => Styrke("boer"), "the day of the consultation is known";
        "2020-10-05" {"laegesamtaleOplyst": true} => HolderIkke, "the citizen was only told of it";
        "2018-03-01" {"laegesamtaleDato": "2018-02-26"}
            => Styrke("boer"), "runs before its source, as a recommendation";
    }
};

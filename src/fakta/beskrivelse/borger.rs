// SPDX-License-Identifier: MPL-2.0
//! Facts of the citizen.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kalender::Dato;
use crate::kilder::{bek430, bl, ltb, nr, rsl, sel, sel_101, vej};

const DECEMBER_2023: Dato = Dato::fast(2023, 12, 31);

pub(super) static FAKTA: [Beskrivelse; 11] = [
    Beskrivelse {
        faktum: Faktum::Alder,
        spoergsmaal: "Hvor gammel er borgeren?",
        hjaelp: "Skriv alderen i hele år. For unge under 18 år gælder andre regler, som ikke vurderes her.",
        udsagn: Udsagn::Er("borgerens alder"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger],
        kilder: &[sel_101::UNGE_2017, sel_101::UNGE_2020, sel_101::UNGE_2024, vej("22")],
    },
    Beskrivelse {
        faktum: Faktum::Opholdskommune,
        spoergsmaal: "Hvilken kommune er borgerens opholdskommune?",
        hjaelp: "Som regel er det kommunen, hvor borgeren bor eller plejer at opholde sig. En uenighed mellem kommuner må ikke forsinke borgeren.",
        udsagn: Udsagn::Hver(&[
            "vores kommune er borgerens opholdskommune",
            "en anden kommune er borgerens opholdskommune",
            "kommunerne er uenige om, hvilken kommune der er borgerens opholdskommune",
        ]),
        hvem: &[Hvem::Sagsbehandler, Hvem::AndenMyndighed],
        kilder: &[rsl("§ 9"), vej("12"), nr("3.4.4")],
    },
    Beskrivelse {
        faktum: Faktum::BotilbudAfAndenKommune,
        spoergsmaal: "Bor borgeren i et botilbud i vores kommune med en anden kommunes medvirken?",
        hjaelp: "Svar ja, hvis den oprindelige opholdskommune har medvirket til opholdet. Den er så stadig handlekommune, altså den kommune, der skal hjælpe borgeren.",
        udsagn: Udsagn::JaNej(
            "borgeren bor i et botilbud i vores kommune med en anden kommunes medvirken",
            "borgeren bor ikke i et botilbud i vores kommune med en anden kommunes medvirken",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::AndenMyndighed],
        kilder: &[rsl("§ 9, stk. 7"), vej("12")],
    },
    Beskrivelse {
        faktum: Faktum::Indsat,
        spoergsmaal: "Er borgeren indsat i fængsel eller arresthus?",
        hjaelp: "Under indsættelsen gælder de 14 dage i serviceloven ikke. Borgeren er stadig omfattet af § 101.",
        udsagn: Udsagn::JaNej(
            "borgeren er indsat i fængsel eller arresthus",
            "borgeren er ikke indsat i fængsel eller arresthus",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::AndenMyndighed, Hvem::Borger],
        kilder: &[vej("6"), vej("22"), vej("23")],
    },
    Beskrivelse {
        faktum: Faktum::Gravid,
        spoergsmaal: "Er borgeren gravid?",
        hjaelp: "Svar ja, så snart graviditeten er kendt. Den har betydning for tilbuddet og for en kontrakt med mulighed for tilbageholdelse.",
        udsagn: Udsagn::JaNej("borgeren er gravid", "borgeren er ikke gravid"),
        hvem: &[Hvem::Borger, Hvem::Laege],
        kilder: &[ltb("§ 1, stk. 1"), vej("65"), nr("2.3.10"), nr("3.5.11")],
    },
    Beskrivelse {
        faktum: Faktum::VenterBarn,
        spoergsmaal: "Venter borgeren barn?",
        hjaelp: "Svar ja både for gravide og for andre kommende forældre.",
        udsagn: Udsagn::JaNej("borgeren venter barn", "borgeren venter ikke barn"),
        hvem: &[Hvem::Borger, Hvem::Laege],
        kilder: &[vej("75"), vej("76"), nr("2.3.10"), nr("3.5.11")],
    },
    Beskrivelse {
        faktum: Faktum::SaerligtUdsatGravid,
        spoergsmaal: "Er borgeren gravid og i en særligt udsat situation?",
        hjaelp: "Det ses typisk ved et betydeligt misbrug, en sårbar livssituation og udeblivelse fra svangreomsorgen. Graviditeten alene er ikke nok.",
        udsagn: Udsagn::JaNej(
            "borgeren er i en særligt udsat situation under graviditeten",
            "borgeren er ikke i en særligt udsat situation under graviditeten",
        ),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler, Hvem::Laege],
        kilder: &[vej("65"), nr("2.3.10")],
    },
    Beskrivelse {
        faktum: Faktum::FertilAlder,
        spoergsmaal: "Er borgeren i den fertile alder?",
        hjaelp: "Svaret afgør kun, om borgeren bør have tilbud om rådgivning om prævention. Det gælder uanset køn.",
        udsagn: Udsagn::JaNej(
            "borgeren er i den fertile alder",
            "borgeren er ikke i den fertile alder",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[nr("2.3.11")],
    },
    Beskrivelse {
        faktum: Faktum::HjemmeboendeBoern,
        spoergsmaal: "Har borgeren hjemmeboende børn under 18 år?",
        hjaelp: "Svar ja, også når der ikke er grund til bekymring for børnene.",
        udsagn: Udsagn::JaNej(
            "borgeren har hjemmeboende børn under 18 år",
            "borgeren har ikke hjemmeboende børn under 18 år",
        ),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[bek430("§ 2, stk. 4"), vej("44"), nr("3.5.10")],
    },
    Beskrivelse {
        faktum: Faktum::BekymringForBarn,
        spoergsmaal: "Er der grund til at tro, at et barn kan have behov for særlig støtte?",
        hjaelp: "Det gælder også et barn, der ikke er født endnu. En begrundet bekymring er nok. Der skal ikke være bevis.",
        udsagn: Udsagn::JaNej(
            "der er grund til at tro, at et barn kan have behov for særlig støtte",
            "der er ikke grund til at tro, at et barn kan have behov for særlig støtte",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::AndenMyndighed],
        kilder: &[sel("§ 153").til(DECEMBER_2023), bl("§ 133"), vej("44"), vej("55")],
    },
    Beskrivelse {
        faktum: Faktum::FlytterKommune,
        spoergsmaal: "Flytter familien til en anden kommune?",
        hjaelp: "Har et født eller ventet barn behov for særlig støtte, skal den nye kommune have besked.",
        udsagn: Udsagn::JaNej(
            "familien flytter til en anden kommune",
            "familien flytter ikke til en anden kommune",
        ),
        hvem: &[Hvem::Borger, Hvem::Sagsbehandler],
        kilder: &[sel("§ 152").til(DECEMBER_2023), bl("§ 132"), nr("3.5")],
    },
];

// SPDX-License-Identifier: MPL-2.0
//! Facts of the contract with the possibility of holding, and of a holding.

use super::{Beskrivelse, Udsagn};
use crate::fakta::{Faktum, Hvem};
use crate::kilder::{bek1677, ltb, rpl, sel, vej};

pub(super) static FAKTA: [Beskrivelse; 19] = [
    Beskrivelse {
        faktum: Faktum::KommuneBenytterLoven,
        spoergsmaal: "Har kommunen besluttet at bruge tilbageholdelsesloven over for borgere, der ikke er gravide?",
        hjaelp: "Det er en beslutning, som kommunalbestyrelsen træffer for hele kommunen. For gravide gælder loven altid.",
        udsagn: Udsagn::JaNej(
            "kommunen bruger tilbageholdelsesloven over for borgere, der ikke er gravide",
            "kommunen bruger ikke tilbageholdelsesloven over for borgere, der ikke er gravide",
        ),
        hvem: &[Hvem::Sagsbehandler],
        kilder: &[ltb("§ 1, stk. 2"), vej("79")],
    },
    Beskrivelse {
        faktum: Faktum::TilbudtDoegn107,
        spoergsmaal: "Har borgeren fået tilbudt døgnophold efter servicelovens § 107, stk. 2, nr. 2?",
        hjaelp: "Svar også ja, hvis borgeren er i gang med opholdet. Døgnophold efter andre regler tæller ikke.",
        udsagn: Udsagn::JaNej(
            "borgeren har fået tilbudt eller er i gang med døgnophold efter servicelovens § 107, stk. 2, nr. 2",
            "borgeren har ikke fået tilbudt og er ikke i gang med døgnophold efter servicelovens § 107, stk. 2, nr. 2",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[
            ltb("§ 1, stk. 1"),
            ltb("§ 2, stk. 1"),
            sel("§ 107, stk. 2, nr. 2"),
            vej("62"),
        ],
    },
    Beskrivelse {
        faktum: Faktum::OenskerKontrakt,
        spoergsmaal: "Ønsker borgeren en kontrakt om behandling med mulighed for tilbageholdelse?",
        hjaelp: "Kontrakten er frivillig, og borgeren må ikke presses. Et nej ændrer ikke retten til anden behandling.",
        udsagn: Udsagn::JaNej(
            "borgeren ønsker en kontrakt om behandling med mulighed for tilbageholdelse",
            "borgeren ønsker ikke en kontrakt om behandling med mulighed for tilbageholdelse",
        ),
        hvem: &[Hvem::Borger],
        kilder: &[ltb("§ 3, stk. 1"), vej("79"), vej("81")],
    },
    Beskrivelse {
        faktum: Faktum::KanProfitereAfKontrakt,
        spoergsmaal: "Er det vurderet, at borgeren kan få gavn af kontrakten?",
        hjaelp: "Vurderingen skal gælde netop denne borger. Spørgsmålet har betydning for borgere, der ikke er gravide.",
        udsagn: Udsagn::JaNej(
            "det er vurderet, at borgeren kan få gavn af kontrakten",
            "det er vurderet, at borgeren ikke kan få gavn af kontrakten",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[ltb("§ 2, stk. 1"), vej("79")],
    },
    Beskrivelse {
        faktum: Faktum::ForstaarKontrakt,
        spoergsmaal: "Er borgeren i stand til at forstå kontrakten?",
        hjaelp: "Borgeren skal kunne forstå indholdet, og at kontrakten kan føre til tilbageholdelse mod borgerens vilje.",
        udsagn: Udsagn::JaNej(
            "borgeren er i stand til at forstå kontrakten",
            "borgeren er ikke i stand til at forstå kontrakten",
        ),
        hvem: &[Hvem::Behandler, Hvem::Laege, Hvem::Sagsbehandler],
        kilder: &[ltb("§ 3"), vej("67"), vej("81")],
    },
    Beskrivelse {
        faktum: Faktum::KontraktSkriftlig,
        spoergsmaal: "Er der en skriftlig kontrakt, som borgeren har skrevet under på?",
        hjaelp: "Svar kun ja, hvis kontrakten er skriftlig, og borgeren har skrevet under.",
        udsagn: Udsagn::JaNej(
            "kontrakten er skriftlig og underskrevet af borgeren",
            "kontrakten er ikke både skriftlig og underskrevet af borgeren",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[ltb("§ 3"), vej("67"), vej("81")],
    },
    Beskrivelse {
        faktum: Faktum::KontraktIndgaaet,
        spoergsmaal: "Er der indgået en kontrakt med mulighed for tilbageholdelse, som stadig gælder?",
        hjaelp: "Svar nej, hvis kontrakten er opsagt eller på anden måde ophørt. Et tilbud om kontrakt tæller ikke.",
        udsagn: Udsagn::JaNej(
            "der er indgået en kontrakt med mulighed for tilbageholdelse, som stadig gælder",
            "der er ingen gældende kontrakt med mulighed for tilbageholdelse",
        ),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler, Hvem::Borger],
        kilder: &[ltb("§ 3"), ltb("§ 4"), vej("67"), vej("81")],
    },
    Beskrivelse {
        faktum: Faktum::Kontraktdato,
        spoergsmaal: "Hvilken dag blev kontrakten indgået?",
        hjaelp: "Kontrakten skal indgås, før behandlingen begynder. Er borgeren ikke gravid, kan den højst gælde 6 måneder fra denne dag.",
        udsagn: Udsagn::Er("datoen for kontrakten"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Behandler],
        kilder: &[ltb("§ 3, stk. 1"), ltb("§ 4, stk. 1"), vej("83")],
    },
    Beskrivelse {
        faktum: Faktum::Termin,
        spoergsmaal: "Hvornår har borgeren termin?",
        hjaelp: "For gravide gælder kontrakten frem til fødslen. Skriv den dag, som læge eller jordemoder har oplyst.",
        udsagn: Udsagn::Er("datoen for terminen"),
        hvem: &[Hvem::Borger, Hvem::Laege],
        kilder: &[ltb("§ 4, stk. 2"), vej("69")],
    },
    Beskrivelse {
        faktum: Faktum::FormodningAfbryder,
        spoergsmaal: "Er der en aktuel og begrundet formodning om, at borgeren vil afbryde behandlingen?",
        hjaelp: "Formodningen skal bygge på borgerens adfærd i den seneste tid. En svag mistanke eller erfaring med andre borgere er ikke nok.",
        udsagn: Udsagn::JaNej(
            "der er en aktuel og begrundet formodning om, at borgeren vil afbryde behandlingen",
            "der er ikke en aktuel og begrundet formodning om, at borgeren vil afbryde behandlingen",
        ),
        hvem: &[Hvem::Behandler],
        kilder: &[ltb("§ 5, stk. 1"), vej("71"), vej("85")],
    },
    Beskrivelse {
        faktum: Faktum::UdsigtForringes,
        spoergsmaal: "Bliver udsigten til bedring så forringet uden tilbageholdelse, at det vil være uforsvarligt at lade være?",
        hjaelp: "Udsigten til ophør af misbruget eller til en betydelig og afgørende bedring skal blive væsentligt forringet. Se på netop denne borgers forløb indtil nu, tilstand og det, borgeren ellers vender tilbage til.",
        udsagn: Udsagn::JaNej(
            "det vil være uforsvarligt ikke at tilbageholde, fordi udsigten til ophør af misbruget eller en betydelig og afgørende bedring ellers bliver væsentligt forringet",
            "udsigten til ophør af misbruget eller til bedring bliver ikke så forringet, at det vil være uforsvarligt ikke at tilbageholde",
        ),
        hvem: &[Hvem::Behandler, Hvem::Laege],
        kilder: &[ltb("§ 5, stk. 1, nr. 1"), vej("71"), vej("85")],
    },
    Beskrivelse {
        faktum: Faktum::FareForSelvEllerAndre,
        spoergsmaal: "Er borgeren til så stor fare for sig selv eller andre, at det vil være uforsvarligt ikke at tilbageholde?",
        hjaelp: "Faren skal være nærliggende og væsentlig, altså her og nu eller lige forestående. En mulig eller fjern risiko er ikke nok.",
        udsagn: Udsagn::JaNej(
            "det vil være uforsvarligt ikke at tilbageholde, fordi borgeren er til nærliggende og væsentlig fare for sig selv eller andre",
            "borgeren er ikke til en sådan fare for sig selv eller andre, at det vil være uforsvarligt ikke at tilbageholde",
        ),
        hvem: &[Hvem::Behandler, Hvem::Laege],
        kilder: &[ltb("§ 5, stk. 1, nr. 2"), vej("71"), vej("85")],
    },
    Beskrivelse {
        faktum: Faktum::FareForFoster,
        spoergsmaal: "Er faren for, at den gravide skader fosteret, så nærliggende, at det vil være uforsvarligt ikke at tilbageholde?",
        hjaelp: "Det gælder kun gravide. Adfærden skal her og nu tyde på, at hun vil forlade stedet for at tage stoffer.",
        udsagn: Udsagn::JaNej(
            "det vil være uforsvarligt ikke at tilbageholde, fordi der er nærliggende fare for, at den gravide skader fosteret",
            "der er ikke en sådan fare for fosteret, at det vil være uforsvarligt ikke at tilbageholde",
        ),
        hvem: &[Hvem::Behandler, Hvem::Laege],
        kilder: &[ltb("§ 5, stk. 1, nr. 3"), vej("71")],
    },
    Beskrivelse {
        faktum: Faktum::MindreIndgribendeForsoegt,
        spoergsmaal: "Er mindre indgribende tiltag forsøgt uden at være tilstrækkelige?",
        hjaelp: "Tænk på samtaler, møder og ekstra støtte fra personalet, også om natten. Begge led skal være opfyldt.",
        udsagn: Udsagn::JaNej(
            "mindre indgribende tiltag er forsøgt og har ikke været tilstrækkelige",
            "mindre indgribende tiltag mangler at blive forsøgt, eller de har været tilstrækkelige",
        ),
        hvem: &[Hvem::Behandler],
        kilder: &[ltb("§ 5, stk. 2"), vej("71"), vej("85")],
    },
    Beskrivelse {
        faktum: Faktum::TilbageholdtFra,
        spoergsmaal: "Hvilken dag blev tilbageholdelsen sat i værk?",
        hjaelp: "Skriv dagen, hvor borgeren faktisk blev holdt tilbage. Fristerne regnes herfra.",
        udsagn: Udsagn::Er("datoen for tilbageholdelsens start"),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[ltb("§ 6, stk. 2"), ltb("§ 7"), vej("72"), vej("86")],
    },
    Beskrivelse {
        faktum: Faktum::TilbageholdteDageFoer,
        spoergsmaal: "Hvor mange dage har borgeren før været tilbageholdt i den periode, der tælles?",
        hjaelp: "For gravide tælles hele kontraktperioden, for andre 6 måneder. Skriv 0, hvis det er første gang.",
        udsagn: Udsagn::Er("antallet af tidligere dage med tilbageholdelse"),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[ltb("§ 7, stk. 1"), ltb("§ 7, stk. 2"), vej("73"), vej("87")],
    },
    Beskrivelse {
        faktum: Faktum::Domstolsbegaering,
        spoergsmaal: "Hvilken dag bad borgeren om at få tilbageholdelsen prøvet ved retten?",
        hjaelp: "En anmodning fra en, der handler på borgerens vegne, tæller også. Kommunen skal indbringe sagen for retten inden 5 søgnedage.",
        udsagn: Udsagn::Er("datoen for anmodningen om prøvelse ved retten"),
        hvem: &[Hvem::Sagsbehandler, Hvem::Borger, Hvem::Behandler],
        kilder: &[ltb("§ 8, stk. 1"), rpl("§ 469, stk. 2"), vej("63")],
    },
    Beskrivelse {
        faktum: Faktum::TilbageholdelseOphoert,
        spoergsmaal: "Hvilken dag ophørte tilbageholdelsen?",
        hjaelp: "Tilbageholdelsen skal ophøre, så snart betingelserne ikke længere er opfyldt. Lad feltet stå tomt, hvis den stadig er i gang.",
        udsagn: Udsagn::Er("datoen for tilbageholdelsens ophør"),
        hvem: &[Hvem::Behandler, Hvem::Sagsbehandler],
        kilder: &[ltb("§ 7"), rpl("§ 469, stk. 4"), vej("73"), vej("87")],
    },
    Beskrivelse {
        faktum: Faktum::Magtanvendelse,
        spoergsmaal: "Hvilken dag blev der brugt magt?",
        hjaelp: "Det kan være at holde borgeren fast eller spærre vejen ud. Skriv den seneste dag, hvis der er flere.",
        udsagn: Udsagn::Er("datoen for magtanvendelsen"),
        hvem: &[Hvem::Behandler],
        kilder: &[ltb("§ 9"), bek1677("§ 3, stk. 4"), vej("64")],
    },
];

// SPDX-License-Identifier: MPL-2.0
//! The sentences of a letter, one row on each side of every condition.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use paragraf101::brev::Afsnitsnavn;
use paragraf101::fakta::Valgmulighed;
use paragraf101::sag::Sag;
use serde_json::{Value, json};

/// A day treatment that the facts point to, complete, in a municipality with a minimal configuration.
fn grundsag() -> Value {
    json!({
        "format": "p101-sag/1",
        "vurderingsdato": "2026-11-26",
        "fakta": {
            "anmodningsdato": "2026-11-12", "alder": 34, "behandlingskraevende": true, "kunAlkohol": false,
            "kunOrdineretEfterForskrift": false, "tilstraekkeligt": "dag", "behovStruktur": true, "behovTaetPersonale": false,
            "behovNytMiljoe": false, "livstruende": false, "gravid": false, "belastning": "moderat", "fastholdelse": "let",
        },
        "afgoerelse": {
            "type": "bevilling", "intensitet": "dag", "tilbud": { "navn": "Stedet" }, "indsats": "Samtaler.",
            "formaal": "Ro.", "omfang": "hver dag", "startdato": "2026-11-20", "varighed": "4 måneder",
        },
        "kommune": { "navn": "Nordvig Kommune" },
    })
}

/// Merges objects recursively and replaces everything else; `null` removes.
fn flet(maal: &mut Value, aendring: &Value) {
    match (maal, aendring) {
        (Value::Object(maal), Value::Object(aendring)) => {
            for (noegle, vaerdi) in aendring {
                flet(maal.entry(noegle.clone()).or_insert(Value::Null), vaerdi);
            }
        }
        (maal, aendring) => *maal = aendring.clone(),
    }
}

/// The text of a section in the changed case's letter; empty if the letter does not have it.
fn afsnit(navn: &str, afsnit: &str, aendring: &Value) -> String {
    let mut json = grundsag();
    flet(&mut json, aendring);
    let sag = Sag::fra_tekst(json.to_string().as_bytes()).unwrap_or_else(|fejl| unreachable!("{navn}: {fejl}"));
    let brev = sag.brev().unwrap_or_else(|fejl| unreachable!("{navn}: {fejl}"));
    let afsnit = brev.afsnit(Afsnitsnavn::med_id(afsnit).unwrap());
    afsnit.map(|afsnit| afsnit.tekst.clone()).unwrap_or_default()
}

type Raekke = (&'static str, &'static str, Value, &'static str, bool);

fn check(raekker: impl IntoIterator<Item = Raekke>) {
    for (navn, id, aendring, saetning, ventet) in raekker {
        let tekst = afsnit(navn, id, &aendring);
        assert_eq!(tekst.contains(saetning), ventet, "{navn}: {saetning}\n{tekst}");
    }
}

fn fakta(fakta: Value) -> Value {
    json!({ "fakta": fakta })
}

fn valg(valg: Value) -> Value {
    json!({ "afgoerelse": valg })
}

fn kommune(kommune: Value) -> Value {
    json!({ "kommune": kommune })
}

fn begge(fakta: Value, valg: Value) -> Value {
    json!({ "fakta": fakta, "afgoerelse": valg })
}

#[test]
fn the_decision_says_what_was_asked_for_and_is_not_given() {
    const MINDRE: &str = "Du får ikke alt det, du har bedt om.";
    const OENSKET: &str = "Du har ønsket døgnbehandling. Det får du ikke denne gang.";
    check([
        ("nothing known of the wish", "afgoerelse", json!({}), MINDRE, false),
        (
            "the wish met in part",
            "afgoerelse",
            fakta(json!({ "oensketImoedekommet": false })),
            MINDRE,
            true,
        ),
        (
            "the wish met",
            "afgoerelse",
            fakta(json!({ "oensketImoedekommet": true })),
            MINDRE,
            false,
        ),
        (
            "a partial refusal",
            "afgoerelse",
            valg(json!({ "type": "delvistAfslag" })),
            MINDRE,
            true,
        ),
        (
            "another intensity",
            "afgoerelse",
            fakta(json!({ "oensketIntensitet": "doegn" })),
            OENSKET,
            true,
        ),
        (
            "no particular intensity",
            "afgoerelse",
            fakta(json!({ "oensketIntensitet": "ingen" })),
            "Du har ønsket",
            false,
        ),
        (
            "the same intensity",
            "afgoerelse",
            fakta(json!({ "oensketIntensitet": "dag" })),
            "Du har ønsket",
            false,
        ),
        (
            "everything asked for",
            "afgoerelse",
            fakta(json!({ "oensketIntensitet": "dag", "oensketImoedekommet": true })),
            MINDRE,
            false,
        ),
    ]);
}

#[test]
fn the_grant_says_what_is_given() {
    check([
        ("a provider by name", "indsats", json!({}), "- Sted: Stedet\n", true),
        (
            "a provider with an address",
            "indsats",
            valg(json!({ "tilbud": { "adresse": "Gaden 2" } })),
            "- Sted: Stedet, Gaden 2\n",
            true,
        ),
        (
            "no provider",
            "indsats",
            valg(json!({ "tilbud": null })),
            "- Sted: [behandlingsstedets navn]",
            true,
        ),
        (
            "goals in place of a purpose",
            "indsats",
            begge(json!({ "maal": ["stoffrihed"] }), json!({ "formaal": null })),
            "- Formål: Behandlingen sigter mod stoffrihed.",
            true,
        ),
        (
            "a purpose before goals",
            "indsats",
            fakta(json!({ "maal": ["stoffrihed"] })),
            "- Formål: Ro.",
            true,
        ),
        (
            "no goal",
            "indsats",
            begge(json!({ "maal": [] }), json!({ "formaal": null })),
            "- Formål: [indsatsens formål]",
            true,
        ),
        (
            "no duration",
            "indsats",
            valg(json!({ "varighed": null })),
            "[behandlingens varighed]",
            true,
        ),
        (
            "no duration under § 101 a",
            "indsats",
            valg(json!({ "type": "anonymBevilling", "intensitet": null, "varighed": null })),
            "- Varighed: et afgrænset, kortere forløb",
            true,
        ),
        (
            "no intensity",
            "indsats",
            valg(json!({ "intensitet": null })),
            "[behandlingens intensitet]",
            true,
        ),
        (
            "frit valg refused, the treatment known",
            "indsats",
            begge(
                json!({ "visiteretIntensitet": "dag" }),
                json!({ "type": "fritValgAfslag" }),
            ),
            "Vi har før besluttet, at du får dagbehandling.",
            true,
        ),
        (
            "frit valg refused, the treatment not known",
            "indsats",
            valg(json!({ "type": "fritValgAfslag" })),
            "Vi har før truffet en afgørelse om din behandling.",
            true,
        ),
        (
            "frit valg refused to someone not covered",
            "indsats",
            begge(
                json!({ "visiteretIntensitet": "dag", "kunAlkohol": true, "fastholdelseAfOphoer": false }),
                json!({ "type": "fritValgAfslag" }),
            ),
            "at du får dagbehandling",
            false,
        ),
    ]);
}

#[test]
fn considerations_are_weighed_and_the_wish_is_answered() {
    const UDEN_GRUND: &str = "[hvorfor ønsket ikke er fulgt]";
    let oensker = |oensket: &str, tilstraekkeligt: &str| {
        fakta(json!({ "oensketIntensitet": oensket, "tilstraekkeligt": tilstraekkeligt }))
    };
    check([
        (
            "a wish followed",
            "hensyn",
            oensker("dag", "dag"),
            "Derfor har vi fulgt det.",
            true,
        ),
        (
            "a wish for more than what suffices",
            "hensyn",
            oensker("doegn", "dag"),
            "Vi har valgt noget andet, fordi en fagperson har vurderet, at dagbehandling er nok for dig.",
            true,
        ),
        (
            "a wish against no judgement",
            "hensyn",
            oensker("doegn", "ikkeVurderet"),
            UDEN_GRUND,
            true,
        ),
        (
            "outpatient suffices, and day was chosen",
            "hensyn",
            oensker("doegn", "ambulant"),
            UDEN_GRUND,
            true,
        ),
        (
            "a wish not followed, with reasons",
            "hensyn",
            begge(
                json!({ "oensketIntensitet": "doegn", "tilstraekkeligt": "ikkeVurderet" }),
                json!({ "begrundelse": "Fordi." }),
            ),
            "Vi har ikke fulgt det. Længere nede kan du læse hvorfor.",
            true,
        ),
        (
            "a wish not followed, with a departure",
            "hensyn",
            begge(
                json!({ "oensketIntensitet": "doegn", "tilstraekkeligt": "ikkeVurderet" }),
                json!({ "fravigelse": { "tekst": "Fordi." } }),
            ),
            UDEN_GRUND,
            false,
        ),
        (
            "earlier outpatient treatment",
            "hensyn",
            fakta(json!({ "tidligereUtilstraekkelig": "ambulant" })),
            "Det taler for dagbehandling eller døgnbehandling.",
            true,
        ),
        (
            "earlier residential treatment",
            "hensyn",
            fakta(json!({ "tidligereUtilstraekkelig": "doegn" })),
            "Derfor har vi overvejet et andet indhold eller mål.",
            true,
        ),
        (
            "no earlier treatment",
            "hensyn",
            fakta(json!({ "tidligereUtilstraekkelig": "ingen" })),
            "du har fået før",
            false,
        ),
        (
            "outpatient judged enough",
            "hensyn",
            begge(
                json!({ "tilstraekkeligt": "ambulant", "behovStruktur": false }),
                json!({ "intensitet": "ambulant" }),
            ),
            "En fagperson har vurderet, at ambulant behandling er nok for dig.",
            true,
        ),
        (
            "day judged enough",
            "hensyn",
            json!({}),
            "En fagperson har vurderet, at ambulant behandling er nok for dig.",
            false,
        ),
        (
            "own considerations in place of the draft's",
            "hensyn",
            valg(json!({ "hovedhensyn": ["du har brug for ro"] })),
            "- Du har brug for ro.\n\nSamlet",
            true,
        ),
    ]);
}

#[test]
fn what_it_all_comes_to() {
    const SKOEN: &str = "Oplysningerne peger ikke alle samme vej.";
    const UAFKLARET: &str = "Der er ting, som vi ikke ved endnu.";
    const MANGLER: &str = "[de hensyn, der har afgjort skønnet]";
    let valgt = |intensitet: &str| {
        json!({
            "visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": intensitet, "valgtGodkendt": true,
            "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false, "efterParagraf101a": false,
        })
    };
    let modstrid = json!({ "behovTaetPersonale": true });
    let ukendt = json!({ "tilstraekkeligt": null, "behovStruktur": null });
    check([
        (
            "the facts and the choice agree",
            "hensyn",
            json!({}),
            "Det er også det, vi har valgt.",
            true,
        ),
        ("facts that conflict", "hensyn", fakta(modstrid.clone()), SKOEN, true),
        ("and no reasons", "hensyn", fakta(modstrid.clone()), MANGLER, true),
        (
            "and reasons",
            "hensyn",
            begge(modstrid.clone(), json!({ "begrundelse": "Fordi." })),
            MANGLER,
            false,
        ),
        (
            "and considerations",
            "hensyn",
            begge(modstrid, json!({ "hovedhensyn": ["Ro."] })),
            MANGLER,
            false,
        ),
        ("facts that are missing", "hensyn", fakta(ukendt), UAFKLARET, true),
        (
            "a choice that departs",
            "hensyn",
            valg(json!({ "intensitet": "ambulant" })),
            "Samlet peger oplysningerne på dagbehandling. Vi har valgt ambulant behandling.",
            true,
        ),
        (
            "a grant to someone not covered",
            "hensyn",
            fakta(json!({ "kunAlkohol": true, "fastholdelseAfOphoer": false })),
            "peger oplysningerne på, at du ikke er omfattet af reglerne om behandling. Vi giver dig alligevel behandling.",
            true,
        ),
        (
            "a refusal to someone covered",
            "hensyn",
            valg(json!({ "type": "afslag" })),
            "peger oplysningerne på, at du er omfattet af reglerne om behandling. Vi giver dig alligevel ikke behandling nu.",
            true,
        ),
        (
            "a refusal to someone not covered",
            "hensyn",
            begge(
                json!({ "kunAlkohol": true, "fastholdelseAfOphoer": false }),
                json!({ "type": "afslag" }),
            ),
            "Samlet peger oplysningerne på, at du ikke er omfattet af reglerne.",
            true,
        ),
        (
            "a refusal while it is not settled",
            "hensyn",
            begge(json!({ "kunAlkohol": null }), json!({ "type": "afslag" })),
            UAFKLARET,
            true,
        ),
        (
            "a provider granted by right",
            "hensyn",
            begge(valgt("dag"), json!({ "type": "fritValgImoedekommet" })),
            "at du har ret til at vælge stedet. Derfor har vi sagt ja.",
            true,
        ),
        (
            "a provider granted beyond the right",
            "hensyn",
            begge(valgt("doegn"), json!({ "type": "fritValgImoedekommet" })),
            "peger oplysningerne på, at du ikke har ret til at vælge stedet. Vi giver dig alligevel din behandling der.",
            true,
        ),
        (
            "a provider granted while the right is not settled",
            "hensyn",
            valg(json!({ "type": "fritValgImoedekommet" })),
            UAFKLARET,
            true,
        ),
        (
            "a provider refused against the right",
            "hensyn",
            begge(valgt("dag"), json!({ "type": "fritValgAfslag" })),
            "peger oplysningerne på, at du har ret til at vælge stedet. Vi giver dig alligevel ikke din behandling der.",
            true,
        ),
        (
            "a provider refused without a right",
            "hensyn",
            begge(valgt("doegn"), json!({ "type": "fritValgAfslag" })),
            "Vi har valgt",
            false,
        ),
        (
            "a provider refused while the right is not settled",
            "hensyn",
            valg(json!({ "type": "fritValgAfslag" })),
            UAFKLARET,
            true,
        ),
        (
            "outside § 101 a, not shown by the facts",
            "hensyn",
            valg(json!({ "type": "anonymHenvisning", "intensitet": null })),
            "Anonym behandling er ikke det rette for dig, fordi [grunden].",
            true,
        ),
        (
            "outside § 101 a",
            "hensyn",
            begge(
                json!({ "hjaelpAfsnitV": "psykisk" }),
                json!({ "type": "anonymHenvisning", "intensitet": null }),
            ),
            "Anonym behandling er ikke det rette for dig, fordi [grunden].",
            false,
        ),
    ]);
}

#[test]
fn a_departure_is_told_with_its_ground() {
    let med = |tekst: Value| json!({ "fravigelse": { "grund": "helbred", "tekst": tekst } });
    check([
        ("none", "fravigelse", json!({}), "", true),
        (
            "a departure without a word",
            "fravigelse",
            valg(json!({ "intensitet": "doegn" })),
            "[hvorfor valget er et andet]",
            true,
        ),
        (
            "a departure with its ground",
            "fravigelse",
            valg(
                json!({ "intensitet": "doegn", "fravigelse": { "grund": "helbred", "tekst": "Lægen anbefaler det." } }),
            ),
            "Oplysningerne peger på dagbehandling. Vi har valgt døgnbehandling.\n\nLægen anbefaler det.",
            true,
        ),
        (
            "reasons where the facts agree",
            "fravigelse",
            valg(med(json!("Fordi."))),
            "Vi har også lagt vægt på noget andet.",
            true,
        ),
        (
            "reasons where facts conflict",
            "fravigelse",
            begge(json!({ "behovTaetPersonale": true }), med(json!("Fordi."))),
            "Oplysningerne peger ikke på én bestemt løsning.",
            true,
        ),
        (
            "reasons where facts are missing",
            "fravigelse",
            begge(
                json!({ "tilstraekkeligt": null, "behovStruktur": null }),
                med(json!("Fordi.")),
            ),
            "Oplysningerne peger ikke på én bestemt løsning.",
            true,
        ),
    ]);
    assert_eq!(afsnit("none", "fravigelse", &json!({})), "");
}

#[test]
fn frit_valg_and_the_way_to_use_it() {
    const MEDICIN: &str = "et andet sted til din medicinske behandling";
    const HEROIN: &str = "Valget gælder ikke for behandling med ordineret heroin.";
    const FRIST: &str = "kan du ikke kræve, at behandlingen begynder inden for 14 dage";
    let valgt = json!({
        "visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": "doegn", "valgtGodkendt": true,
        "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false, "efterParagraf101a": false,
    });
    check([
        (
            "no phone",
            "fritValg",
            json!({}),
            "Kontakt os, hvis du vil have hjælp.",
            true,
        ),
        (
            "a phone",
            "fritValg",
            kommune(json!({ "telefon": "00 00 01 01" })),
            "Ring til os på tlf. 00 00 01 01.",
            true,
        ),
        ("no medicine", "fritValg", json!({}), MEDICIN, false),
        (
            "substitution",
            "fritValg",
            fakta(json!({ "substitution": true })),
            MEDICIN,
            true,
        ),
        (
            "substitution alone",
            "fritValg",
            fakta(json!({ "substitution": true })),
            HEROIN,
            false,
        ),
        (
            "heroin",
            "fritValg",
            fakta(json!({ "heroinbehandling": true })),
            HEROIN,
            true,
        ),
        ("the 14 days in a grant", "fritValg", json!({}), FRIST, true),
        (
            "the 14 days in a refusal of frit valg",
            "fritValg",
            begge(valgt, json!({ "type": "fritValgAfslag" })),
            FRIST,
            false,
        ),
    ]);
}

#[test]
fn when_the_treatment_begins() {
    const BEKLAGER: &str = "Det er senere, end du har ret til. Det beklager vi.";
    const VALGT: &str = "Det er senere end de 14 dage, fordi du selv har valgt behandlingssted.";
    let start = |dag: &str| valg(json!({ "startdato": dag }));
    let aendring = |ivaerksat: Value| begge(json!({ "ivaerksatDato": ivaerksat }), json!({ "type": "aendring" }));
    check([
        ("on the last day", "garanti", start("2026-11-26"), BEKLAGER, false),
        ("a day late", "garanti", start("2026-11-27"), BEKLAGER, true),
        (
            "a day late by own choice",
            "garanti",
            begge(
                json!({ "benytterFritValg": true }),
                json!({ "startdato": "2026-11-27" }),
            ),
            VALGT,
            true,
        ),
        (
            "no start",
            "garanti",
            valg(json!({ "startdato": null })),
            "- Din behandling begynder: [startdato]",
            true,
        ),
        (
            "the day of the request",
            "garanti",
            json!({}),
            "- Du bad om behandling: torsdag den 12. november 2026",
            true,
        ),
        (
            "no day of the request",
            "garanti",
            fakta(json!({ "anmodningsdato": null })),
            "Du bad om behandling:",
            false,
        ),
        (
            "in custody",
            "garanti",
            fakta(json!({ "indsat": true })),
            "gælder ikke, mens du er indsat",
            true,
        ),
        (
            "not in custody",
            "garanti",
            fakta(json!({ "indsat": false })),
            "mens du er indsat",
            false,
        ),
        (
            "a change of what has begun",
            "garanti",
            aendring(json!("2026-11-20")),
            "Du er i behandling nu",
            true,
        ),
        (
            "a change of what has not begun",
            "garanti",
            aendring(Value::Null),
            "Du er i behandling nu",
            false,
        ),
        (
            "complaint over delay",
            "klageForsinkelse",
            json!({}),
            "senest torsdag den 26. november 2026",
            true,
        ),
        (
            "complaint over delay, no date",
            "klageForsinkelse",
            fakta(json!({ "anmodningsdato": null })),
            "senest 14 dage efter, at du bad om den",
            true,
        ),
        (
            "no complaint over delay once begun",
            "klageForsinkelse",
            aendring(json!("2026-11-20")),
            "Ankestyrelsen",
            false,
        ),
    ]);
}

#[test]
fn what_comes_next() {
    const SAMTALE: &str = "Du har ret til en gratis samtale med en læge";
    const SENEST: &str = "Samtalen skal være holdt senest torsdag den 26. november 2026.";
    check([
        ("the consultation", "forloeb", json!({}), SAMTALE, true),
        (
            "it took place",
            "forloeb",
            fakta(json!({ "laegesamtaleDato": "2026-11-18" })),
            SAMTALE,
            false,
        ),
        (
            "treatment has begun",
            "forloeb",
            begge(json!({ "ivaerksatDato": "2026-11-20" }), json!({ "type": "aendring" })),
            SAMTALE,
            false,
        ),
        (
            "it is not the municipality's",
            "forloeb",
            fakta(json!({ "indlagtEllerIntegreret": true })),
            SAMTALE,
            false,
        ),
        (
            "before the start, which is in time",
            "forloeb",
            json!({}),
            SENEST,
            false,
        ),
        (
            "no start yet",
            "forloeb",
            valg(json!({ "startdato": null })),
            SENEST,
            true,
        ),
        (
            "a start on the last day",
            "forloeb",
            valg(json!({ "startdato": "2026-11-26" })),
            SENEST,
            false,
        ),
        (
            "a late start",
            "forloeb",
            valg(json!({ "startdato": "2026-11-27" })),
            SENEST,
            true,
        ),
        (
            "after day treatment",
            "forloeb",
            json!({}),
            "Efter døgnbehandlingen",
            false,
        ),
        (
            "after a stay",
            "forloeb",
            valg(json!({ "intensitet": "doegn" })),
            "Efter døgnbehandlingen",
            true,
        ),
        (
            "a plan for what begins",
            "forloeb",
            json!({}),
            "laver behandlingsstedet en behandlingsplan",
            true,
        ),
        (
            "a plan for what has begun",
            "forloeb",
            begge(json!({ "ivaerksatDato": "2026-11-20" }), json!({ "type": "aendring" })),
            "retter din behandlingsplan til",
            true,
        ),
        (
            "payment for a stay",
            "betaling",
            valg(json!({ "intensitet": "doegn" })),
            "mad og logi",
            true,
        ),
        (
            "no payment for day treatment",
            "betaling",
            json!({}),
            "mad og logi",
            false,
        ),
    ]);
}

#[test]
fn other_help_and_free_advice() {
    let raadgivning = |raadgivning: Value| kommune(json!({ "raadgivning": raadgivning }));
    check([
        (
            "in a grant",
            "andenHjaelp",
            json!({}),
            "hjælper vi dig hen til dem, der kan hjælpe",
            true,
        ),
        (
            "as written",
            "andenHjaelp",
            valg(json!({ "andenHjaelp": "Du kan få en mentor." })),
            "Du kan få en mentor.",
            true,
        ),
        (
            "in a refusal",
            "andenHjaelp",
            begge(
                json!({ "kunAlkohol": false, "behandlingskraevende": false }),
                json!({ "type": "afslag" }),
            ),
            "Du kan søge igen",
            true,
        ),
        (
            "alcohol alone",
            "andenHjaelp",
            begge(
                json!({ "kunAlkohol": true, "fastholdelseAfOphoer": false }),
                json!({ "type": "afslag" }),
            ),
            "Du kan få gratis alkoholbehandling.",
            true,
        ),
        (
            "alcohol alone, yet covered",
            "andenHjaelp",
            begge(
                json!({ "kunAlkohol": true, "fastholdelseAfOphoer": true }),
                json!({ "type": "afslag" }),
            ),
            "Du kan få gratis alkoholbehandling.",
            false,
        ),
        (
            "outside § 101 a",
            "andenHjaelp",
            valg(json!({ "type": "anonymHenvisning", "intensitet": null })),
            "henvende dig til din egen kommune",
            true,
        ),
        (
            "no advice configured",
            "andenHjaelp",
            json!({}),
            "rådgivning hos kommunen.",
            true,
        ),
        (
            "by phone",
            "andenHjaelp",
            raadgivning(json!({ "telefon": "1" })),
            "rådgivning på tlf. 1.",
            true,
        ),
        (
            "on the net",
            "andenHjaelp",
            raadgivning(json!({ "web": "nord.example" })),
            "rådgivning på nord.example.",
            true,
        ),
        (
            "by both",
            "andenHjaelp",
            raadgivning(json!({ "telefon": "1", "web": "nord.example" })),
            "rådgivning på tlf. 1 eller på nord.example.",
            true,
        ),
    ]);
}

#[test]
fn the_ways_to_complain() {
    const KONTRAKT: &str = "Du kan ikke klage over, at vi ikke tilbyder en kontrakt";
    const KONTRAKT_GRAVID: &str = "Har vi ikke tilbudt dig en kontrakt";
    let afgoerelse = |noegle: &str, vaerdi: &str| valg(json!({ noegle: vaerdi }));
    check([
        (
            "by Digital Post",
            "klage",
            afgoerelse("forsendelse", "digitalPost"),
            "ligger i din Digitale Post",
            true,
        ),
        (
            "by letter",
            "klage",
            afgoerelse("forsendelse", "brev"),
            "kommer frem til din adresse",
            true,
        ),
        (
            "handed over",
            "klage",
            afgoerelse("forsendelse", "udleveret"),
            "får brevet i hånden",
            true,
        ),
        ("not said how", "klage", json!({}), "kommer frem til dig", true),
        (
            "not received yet",
            "klage",
            json!({}),
            "Vi regner fra dagen efter.",
            true,
        ),
        (
            "received on a day whose four weeks end on a holiday",
            "klage",
            fakta(json!({ "meddelelsesdato": "2026-11-27" })),
            "De 4 uger slutter fredag den 25. december 2026. Den dag kan fristen ikke slutte",
            true,
        ),
        (
            "received on a day whose four weeks end on a workday",
            "klage",
            fakta(json!({ "meddelelsesdato": "2026-11-25" })),
            "De 4 uger slutter",
            false,
        ),
        (
            "the municipality's address",
            "klage",
            kommune(json!({ "adresse": "Gaden 1" })),
            "- Adresse: Gaden 1",
            true,
        ),
        (
            "its phone",
            "klage",
            kommune(json!({ "telefon": "1" })),
            "- Tlf. 1",
            true,
        ),
        (
            "its mail",
            "klage",
            kommune(json!({ "mail": "a@b.example" })),
            "- Mail: a@b.example",
            true,
        ),
        (
            "its secure post",
            "klage",
            kommune(json!({ "sikkerPost": "s@b.example" })),
            "- Sikker post: s@b.example",
            true,
        ),
        (
            "its department",
            "klage",
            kommune(json!({ "afdeling": "Afdelingen" })),
            "- Nordvig Kommune, Afdelingen",
            true,
        ),
        (
            "no municipality",
            "klage",
            json!({ "kommune": null }),
            "[kommunens navn og adresse]",
            true,
        ),
        ("no medicine", "klage", json!({}), "Styrelsen for Patientklager", false),
        (
            "substitution",
            "klage",
            fakta(json!({ "substitution": true })),
            "Styrelsen for Patientklager",
            true,
        ),
        (
            "heroin",
            "klage",
            fakta(json!({ "heroinbehandling": true })),
            "Styrelsen for Patientklager",
            true,
        ),
        ("a contract not wanted", "klage", json!({}), KONTRAKT, false),
        (
            "a contract wanted",
            "klage",
            fakta(json!({ "oenskerKontrakt": true })),
            KONTRAKT,
            true,
        ),
        (
            "a contract wanted and made",
            "klage",
            fakta(json!({ "oenskerKontrakt": true, "kontraktIndgaaet": true })),
            KONTRAKT,
            false,
        ),
        (
            "a contract wanted by a pregnant woman",
            "klage",
            fakta(json!({ "oenskerKontrakt": true, "gravid": true })),
            KONTRAKT_GRAVID,
            true,
        ),
        ("not held", "klage", json!({}), "byretten", false),
        (
            "held",
            "klage",
            fakta(json!({ "tilbageholdtFra": "2026-11-20" })),
            "byretten",
            true,
        ),
    ]);
}

#[test]
fn the_end_of_the_letter() {
    check([
        ("no phone", "hilsen", json!({}), "Har du spørgsmål", false),
        (
            "a phone",
            "hilsen",
            kommune(json!({ "telefon": "1" })),
            "ringe på tlf. 1.",
            true,
        ),
        (
            "and its hours",
            "hilsen",
            kommune(json!({ "telefon": "1", "telefontid": "kl. 9-12" })),
            "ringe på tlf. 1, kl. 9-12.",
            true,
        ),
        (
            "the municipality",
            "hilsen",
            json!({}),
            "Med venlig hilsen\n\nNordvig Kommune",
            true,
        ),
        (
            "its department first",
            "hilsen",
            kommune(json!({ "afdeling": "Afdelingen" })),
            "\n\nAfdelingen, Nordvig Kommune",
            true,
        ),
        ("nobody", "hilsen", json!({ "kommune": null }), "[kommunens navn]", true),
    ]);
}

#[test]
fn the_facts_given_weight() {
    let frit_valg = json!({
        "visiteret": true, "visiteretIntensitet": "dag", "valgtIntensitet": "dag", "valgtGodkendt": true, "valgtRegistreret": true,
        "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false, "efterParagraf101a": false, "manglerEvneTilValg": true,
        "valgTilgodeserBehov": false,
    });
    check([
        (
            "what carried the conclusion",
            "fakta",
            json!({}),
            "- Du har brug for et fast program på hverdage.",
            true,
        ),
        ("what did not", "fakta", json!({}), "gravid", false),
        (
            "what a limit of frit valg rests on, though it is not so",
            "fakta",
            begge(frit_valg.clone(), json!({ "type": "fritValgBegraenset" })),
            "- Det sted, du har valgt, dækker ikke dit behov for behandling.",
            true,
        ),
        (
            "what a right does not rest on",
            "fakta",
            begge(frit_valg, json!({ "type": "fritValgImoedekommet" })),
            "§ 101 a",
            false,
        ),
        (
            "own facts in place of the draft's",
            "fakta",
            valg(json!({ "faktiskeOmstaendigheder": ["du er træt"] })),
            "Vi har især lagt vægt på disse oplysninger:\n\n- Du er træt.",
            true,
        ),
        (
            "nothing known",
            "fakta",
            fakta(json!({
                "behandlingskraevende": null, "tilstraekkeligt": null, "behovStruktur": null, "belastning": null,
                "fastholdelse": null,
            })),
            "[de oplysninger, der er lagt vægt på]",
            true,
        ),
        (
            "a wish is a fact of a refusal to someone covered",
            "fakta",
            begge(json!({ "oensketIntensitet": "doegn" }), json!({ "type": "afslag" })),
            "- Du har ønsket døgnbehandling.",
            true,
        ),
        (
            "nor does a refusal to someone who is not covered rest on the intensity",
            "fakta",
            begge(
                json!({ "kunAlkohol": true, "fastholdelseAfOphoer": false }),
                json!({ "type": "afslag" }),
            ),
            "fast program",
            false,
        ),
        (
            "and not of a refusal to someone who is not",
            "fakta",
            begge(
                json!({ "oensketIntensitet": "doegn", "kunAlkohol": true, "fastholdelseAfOphoer": false }),
                json!({ "type": "afslag" }),
            ),
            "døgnbehandling",
            false,
        ),
    ]);
}

// SPDX-License-Identifier: MPL-2.0
//! The language of everything that people read: the rules of `docs/stilark.md` that a machine can check. Each guard is
//! a function from a text to its fault. It runs over every question, every row of the catalogue and every letter of the
//! atlas, after a test on planted faults.

#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml lets only functions marked #[test] unwrap"
)]

mod ord;
mod tekster;

use ord::IKKE_ORD;
use paragraf101::fakta::Faktum;
use paragraf101::sag::katalog;
use paragraf101::vurdering::Postslags;
use tekster::{Tekst, Tekstslags, breve, fakta, ny, ordene, regler, svarnavne};

/// Known violations of a guard; each must still be one, so that no exception outlives its fault.
type Undtagne<'a> = &'a [(&'static str, &'static str)];

/// Runs a guard over texts, and fails with every fault that is not excepted.
fn check(navn: &str, tekster: &[Tekst], fejl: impl Fn(&Tekst) -> Option<String>, undtagne: Undtagne) {
    let mut fundne = Vec::new();
    let mut brugte = vec![false; undtagne.len()];
    for tekst in tekster {
        let Some(fejl) = fejl(tekst) else { continue };
        match undtagne.iter().position(|(stump, _)| tekst.tekst.contains(stump)) {
            Some(nr) => brugte[nr] = true,
            None => fundne.push(format!("{}: {fejl}: {}", tekst.sted, tekst.tekst)),
        }
    }
    assert!(
        fundne.is_empty(),
        "{navn}, {} texts:\n{}",
        fundne.len(),
        fundne.join("\n")
    );
    let doede: Vec<_> = undtagne
        .iter()
        .zip(brugte)
        .filter(|(_, brugt)| !brugt)
        .map(|(u, _)| u.0)
        .collect();
    assert!(doede.is_empty(), "{navn}: exceptions that nothing needs: {doede:?}");
}

/// Tests a guard on texts with and without the fault.
fn proev(slags: Tekstslags, fejl: impl Fn(&Tekst) -> Option<String>, raekker: &[(&str, &str, bool)]) {
    for (navn, tekst, ventet) in raekker {
        assert_eq!(fejl(&ny(*navn, slags, *tekst)).is_some(), *ventet, "{navn}: {tekst}");
    }
}

// 1. Startkomma.

/// Words that begin a clause after *at* and *end*.
const GRUNDLED: &[&str] = &[
    "der",
    "det",
    "du",
    "I",
    "vi",
    "borgeren",
    "kommunen",
    "loven",
    "navn",
    "behandlingen",
    "tilbuddet",
    "stedet",
    "han",
    "hun",
];
const FORHOLDSORD: &[&str] = &["på", "for", "om", "til", "af", "med", "over", "efter", "i", "ved"];
const VERBER: &[&str] = &["er", "har", "kan", "skal", "var", "bliver", "vil", "må"];

fn startkomma(tekst: &Tekst) -> Option<String> {
    // "samtidig med at" is one conjunction; its comma stands before it.
    let tekst = tekst.tekst.replace("samtidig med at", "samtidig-med-at");
    let ord = ordene(&tekst);
    let mangler = ord.windows(3).find(|vindue| {
        let [foer, ord, efter] = [vindue[0], vindue[1], vindue[2]];
        match ord {
            "at" => FORHOLDSORD.contains(&foer) && GRUNDLED.contains(&efter),
            "end" => !foer.ends_with(',') && ["der", "du", "I", "vi", "loven"].contains(&efter),
            "og" => !foer.ends_with([',', '(']) && ["når", "hvis", "fordi", "selvom"].contains(&efter),
            "vidt" => foer.ends_with("så") && efter == "det",
            _ => false,
        }
    });
    let lange = ord
        .windows(4)
        .find(|vindue| match [vindue[0], vindue[1], vindue[2], vindue[3]] {
            [foer, "end", led, verbum] => !foer.ends_with(',') && GRUNDLED.contains(&led) && VERBER.contains(&verbum),
            [foer, "uden", "at", led] => !foer.ends_with(',') && GRUNDLED.contains(&led),
            _ => false,
        });
    mangler
        .or(lange)
        .map(|sted| format!("no comma in »{}«", sted.join(" ")))
}

#[test]
fn startkomma_is_missed_where_it_is_missing() {
    proev(
        Tekstslags::Hvad,
        startkomma,
        &[
            ("på at", "Oplysningerne peger på at du er omfattet.", true),
            ("på, at", "Oplysningerne peger på, at du er omfattet.", false),
            ("for at, as an aim", "Tilbuddet er til for at hjælpe.", false),
            ("for at, as a clause", "Sørg for at borgeren ved det.", true),
            ("end loven", "Den har varet længere end loven tillader.", true),
            ("end, loven", "Den har varet længere, end loven tillader.", false),
            ("end det er", "Det er senere end det er lovligt.", true),
            (
                "end det, as a noun",
                "Et andet tilbud end det, kommunen har valgt.",
                false,
            ),
            ("og når", "Det gælder både i dag og når behandlingen begynder.", true),
            (
                ", og når",
                "Det gælder både i dag, og når behandlingen begynder.",
                false,
            ),
            ("så vidt det", "Kun så vidt det er nødvendigt.", true),
            ("uden at navn", "Vis kortet uden at navn kan ses.", true),
            (", uden at navn", "Vis kortet, uden at navn kan ses.", false),
            ("uden at, as an aim", "Ring uden at sige dit navn.", false),
        ],
    );
}

#[test]
fn every_clause_has_its_comma() {
    check("startkomma", &fakta(), startkomma, &[]);
    check("startkomma", &regler(), startkomma, &[]);
    check("startkomma", breve(), startkomma, &[]);
}

// 2. References back have something to refer to.

fn henvisning(tekst: &Tekst) -> Option<String> {
    let foerste = ordene(&tekst.tekst).first().copied().unwrap_or_default().to_owned();
    if ["Så", "Ellers"].contains(&foerste.as_str()) {
        return Some(format!("begins with {foerste}"));
    }
    let saetninger: Vec<_> = tekst.tekst.split(". ").collect();
    let skyldes = saetninger
        .iter()
        .position(|saetning| saetning.starts_with("Det skyldes"))?;
    let foer = skyldes.checked_sub(1).map(|nr| saetninger[nr]).unwrap_or_default();
    // The reason is for the choice, not for what the facts point to or what else was weighed.
    let peger_galt = foer.is_empty() || foer.contains("peger") || foer.contains("lagt vægt på");
    peger_galt.then(|| format!("»Det skyldes« after »{foer}«"))
}

#[test]
fn what_points_back_is_missed_where_nothing_stands_before() {
    proev(
        Tekstslags::Hjaelp,
        henvisning,
        &[
            ("begins with Så", "Så kan de 14 dage fraviges.", true),
            ("begins with Ellers", "Ellers skal kommunen finde et andet.", true),
            ("names the answer", "Er svaret ja, kan de 14 dage fraviges.", false),
            ("Så later", "Er du i tvivl? Så ring.", false),
            ("Såfremt is another word", "Såvel stoffer som alkohol tæller.", false),
            (
                "what the facts say is not due to it",
                "Oplysningerne peger ikke på én løsning. Det skyldes økonomien.",
                true,
            ),
            (
                "right after what is due",
                "Behandlingen begynder senere. Det skyldes dit eget valg.",
                false,
            ),
            ("after nothing", "Det skyldes økonomien.", true),
        ],
    );
}

#[test]
fn nothing_points_back_to_what_is_not_there() {
    check("henvisning", &fakta(), henvisning, &[]);
    check("henvisning", &regler(), henvisning, &[]);
    check("henvisning", breve(), henvisning, &[]);
}

// 3. Names of answers.

/// Whether a help text names an answer after *Vælg* or *Svar* as if it were a word of the sentence.
fn svar_uden_tegn(hjaelp: &str, navne: &[&str]) -> Option<String> {
    navne.iter().find_map(|navn| {
        ["Vælg ", "vælg ", "Svar ", "svar "].iter().find_map(|foran| {
            let (_, efter) = hjaelp.split_once(&format!("{foran}{navn}"))?;
            let helt_ord = !efter.starts_with(char::is_alphabetic);
            helt_ord.then(|| format!("{foran}{navn}"))
        })
    })
}

#[test]
fn names_of_answers_are_missed_where_they_stand_bare() {
    for (navn, hjaelp, ventet) in [
        ("bare", "Vælg ingen, hvis behandlingen var nok.", true),
        ("marked", "Vælg »ingen«, hvis behandlingen var nok.", false),
        ("another word that begins alike", "Vælg ingenting.", false),
        (
            "in the middle",
            "Ønsket vejer tungt, så vælg ingen, hvis det passer.",
            true,
        ),
    ] {
        assert_eq!(svar_uden_tegn(hjaelp, &["ingen"]).is_some(), ventet, "{navn}: {hjaelp}");
    }
}

#[test]
fn names_of_answers_stand_in_quotation_marks() {
    for faktum in Faktum::ALLE {
        let fundet = svar_uden_tegn(faktum.beskrivelse().hjaelp, &svarnavne(faktum));
        assert_eq!(fundet, None, "{}", faktum.id());
    }
}

// 4. Length.

/// The most words of a sentence that the check of letters accepts from others too.
const LAENGSTE: usize = paragraf101::brev::sprog::LAENGSTE_SAETNING;

/// The words of each sentence; an exception after a semicolon in a condition counts as its own sentence.
fn saetninger(tekst: &str) -> Vec<Vec<&str>> {
    let mut saetninger = vec![Vec::new()];
    let ord = ordene(tekst);
    for (nr, et) in ord.iter().enumerate() {
        if let (true, Some(saetning)) = (et.contains(char::is_alphanumeric), saetninger.last_mut()) {
            saetning.push(*et);
        }
        let naeste = ord.get(nr + 1).map(|o| o.trim_start_matches(['»', '(']));
        let stort = naeste.is_some_and(|o| o.starts_with(char::is_uppercase));
        if et.ends_with(';') || (et.ends_with(['.', '!', '?', ':']) && stort) {
            saetninger.push(Vec::new());
        }
    }
    saetninger
}

fn for_lang(tekst: &Tekst) -> Option<String> {
    let laengst = saetninger(&tekst.tekst).iter().map(Vec::len).max().unwrap_or(0);
    (laengst > LAENGSTE).then(|| format!("a sentence of {laengst} words"))
}

#[test]
fn long_sentences_are_missed() {
    let ord = |antal: usize| vec!["ord"; antal].join(" ");
    for (navn, tekst, ventet) in [
        ("as long as it may be", format!("Et {}.", ord(29)), false),
        ("a word too long", format!("Et {}.", ord(30)), true),
        ("two short ones", format!("Et {}. Et {}.", ord(20), ord(20)), false),
        (
            "an abbreviation ends no sentence",
            format!("Et {} stk. 2 {}.", ord(15), ord(15)),
            true,
        ),
    ] {
        let tekst = ny(navn, Tekstslags::Hvad, tekst);
        assert_eq!(for_lang(&tekst).is_some(), ventet, "{navn}: {}", tekst.tekst);
    }
}

#[test]
fn no_row_has_a_long_sentence() {
    check("længde", &regler(), for_lang, &[]);
    check("længde", &fakta(), for_lang, &[]);
    check("længde", breve(), for_lang, &[]);
}

// 5. A rule, not a claim about the citizen.

/// Words that show that a sentence is a rule.
const REGELORD: &[&str] = &[
    "skal",
    "kan",
    "kræver",
    "hvis",
    "når",
    "bør",
    "må",
    "peger på",
    "peger det på",
    "ret til",
    "den, der",
    "efter sundhedsloven",
    "en fuldstændig afdækning",
    "gælder",
    "er især for",
    "typisk",
    "udelukker",
];

fn paastand(tekst: &Tekst) -> Option<String> {
    let smaa = tekst.tekst.to_lowercase();
    let har = |regelord: &&str| {
        smaa.match_indices(*regelord).any(|(fra, fundet)| {
            let foer = smaa[..fra].chars().next_back();
            let efter = smaa[fra + fundet.len()..].chars().next();
            !foer.is_some_and(char::is_alphabetic) && !efter.is_some_and(char::is_alphabetic)
        })
    };
    (!REGELORD.iter().any(har)).then(|| "reads as a claim".to_owned())
}

#[test]
fn a_claim_about_the_citizen_is_missed() {
    proev(
        Tekstslags::Hvad,
        paastand,
        &[
            (
                "a claim",
                "Det vil være uforsvarligt ikke at tilbageholde, fordi borgeren er til fare for sig selv eller andre.",
                true,
            ),
            (
                "the same as a rule",
                "Tilbageholdelse kan bygge på, at det vil være uforsvarligt at lade være, fordi borgeren er til fare.",
                false,
            ),
            ("a word that only begins alike", "Borgeren har en skalkeskjul.", true),
        ],
    );
}

#[test]
fn every_rule_about_the_citizen_reads_as_a_rule() {
    let om_borgeren = |slags| matches!(slags, Postslags::Regel | Postslags::Overvejelse | Postslags::Note);
    let regler = katalog().regler.into_iter().filter(|post| om_borgeren(post.slags));
    let tekster: Vec<_> = regler.map(|post| ny(post.id, Tekstslags::Hvad, post.hvad)).collect();
    check("regel eller påstand", &tekster, paastand, &[]);
}

// 6. Marks, and run-on sentences.

fn tegn(tekst: &Tekst) -> Option<String> {
    if tekst.tekst.contains('"') {
        return Some("straight quotation marks".to_owned());
    }
    let samler_saetninger = !matches!(tekst.slags, Tekstslags::Betingelse);
    (samler_saetninger && tekst.tekst.contains("; ")).then(|| "a semicolon between sentences".to_owned())
}

#[test]
fn straight_quotes_and_semicolons_are_missed() {
    let raekker = [
        ("straight", "Skriv \"ja\".", true),
        ("angled", "Skriv »ja«.", false),
        ("a semicolon", "Det er nok; mere skal der ikke til.", true),
        ("a full stop", "Det er nok. Mere skal der ikke til.", false),
    ];
    proev(Tekstslags::Hvad, tegn, &raekker);
    proev(
        Tekstslags::Betingelse,
        tegn,
        &[(
            "an exception of a condition",
            "borgeren er gravid; ikke ved frit valg",
            false,
        )],
    );
}

#[test]
fn quotation_marks_are_angled_and_sentences_end_with_full_stops() {
    check("tegn", &fakta(), tegn, &[]);
    check("tegn", &regler(), tegn, &[]);
    check("tegn", breve(), tegn, &[]);
}

// 7. One word for one thing.

fn ikke_ord(tekst: &Tekst) -> Option<String> {
    let smaa = tekst.tekst.to_lowercase();
    let (_, i_stedet, hvorfor) = IKKE_ORD.iter().find(|(ord, ..)| smaa.contains(ord))?;
    Some(format!("write {i_stedet} ({hvorfor})"))
}

#[test]
fn a_word_that_was_left_is_missed() {
    let raekker = [
        ("left", "Borgeren har et alkoholmisbrug.", true),
        ("with a capital", "Domstolsprøvelse er mulig.", true),
        ("the word that was chosen", "Borgeren har et alkoholproblem.", false),
    ];
    proev(Tekstslags::Hvad, ikke_ord, &raekker);
}

#[test]
fn one_thing_has_one_word() {
    check("ord", &fakta(), ikke_ord, &[]);
    check("ord", &regler(), ikke_ord, &[]);
    check("ord", breve(), ikke_ord, &[]);
}

/// A letter never says *man*.
#[test]
fn letters_speak_to_the_citizen() {
    let man = |tekst: &Tekst| {
        let fundet = ordene(&tekst.tekst)
            .iter()
            .any(|o| o.trim_matches(|c: char| !c.is_alphabetic()).eq_ignore_ascii_case("man"));
        fundet.then(|| "man".to_owned())
    };
    proev(
        Tekstslags::Brev,
        man,
        &[
            ("man", "Så får man hjælp.", true),
            ("du", "Så får du hjælp. Mange gør.", false),
        ],
    );
    check("man", breve(), man, &[]);
}

// SPDX-License-Identifier: MPL-2.0
use super::super::Skabelon;
use super::*;

/// Line, column, the offending text, and part of the expectation.
pub(super) type Ventet<'a> = &'a [(u32, u32, &'a str, &'a str)];

pub(super) fn check(navn: &str, skabelon: &str, ventet: Ventet) {
    let fejl = Skabelon::laes(skabelon).map_or_else(|fejl| fejl, |_| Vec::new());
    let fundet: Vec<_> = fejl.iter().map(|f| (f.linje, f.kolonne, f.fundet.as_str())).collect();
    let ventede: Vec<_> = ventet
        .iter()
        .map(|(linje, kolonne, fundet, _)| (*linje, *kolonne, *fundet))
        .collect();
    assert_eq!(fundet, ventede, "{navn}");
    for (fejl, (.., forventet)) in fejl.iter().zip(ventet) {
        assert!(fejl.forventet.contains(forventet), "{navn}: {}", fejl.forventet);
    }
}

#[test]
fn tags() {
    let rows: &[(&str, &str, Ventet)] = &[
        (
            "spaces inside",
            "{{  kommune.navn }}{{ #hvis  ikke\tsag.dato }}{{ /hvis }}",
            &[],
        ),
        ("braces that are none", "a { b } c }} d", &[]),
        ("literal braces", "{{{{ikke en variabel}}", &[]),
        ("empty", "{{}}", &[(1, 1, "{{}}", "en variabel, {{#hvis NAVN}}")]),
        (
            "two names",
            "{{a b}}",
            &[(1, 1, "{{a b}}", "en variabel, {{#hvis NAVN}}")],
        ),
        (
            "not ended",
            "Kære {{borger.navn\nvelkommen",
            &[(1, 6, "{{borger.navn", "med }} på samme linje")],
        ),
        (
            "not ended in the text",
            "a {{",
            &[(1, 3, "{{", "med }} på samme linje")],
        ),
        (
            "ended by one",
            "{{sag.dato}",
            &[(1, 1, "{{sag.dato}", "med }} på samme linje")],
        ),
        (
            "not ended before the next",
            "{{sag.dato {{borger.navn}}",
            &[(1, 1, "{{sag.dato ", "med }} på samme linje")],
        ),
        (
            "hash forgotten",
            "{{hvis sag.dato}}",
            &[(1, 1, "{{hvis sag.dato}}", "{{#hvis NAVN}}")],
        ),
        (
            "in English",
            "{{#if sag.dato}}",
            &[(1, 1, "{{#if sag.dato}}", "{{#hvis NAVN}}")],
        ),
        (
            "colon forgotten",
            "{{#ellers}}",
            &[(1, 1, "{{#ellers}}", "{{:ellers}}")],
        ),
        (
            "a condition without a name",
            "{{#hvis}}{{/hvis}}",
            &[(1, 1, "{{#hvis}}", "{{#hvis ikke NAVN}}")],
        ),
        (
            "a condition of two",
            "{{#hvis sag.dato og borger.navn}}{{:ellers}}{{/hvis}}",
            &[(1, 1, "{{#hvis sag.dato og borger.navn}}", "{{#hvis NAVN}}")],
        ),
        (
            "a loop without a list",
            "{{#for x}}{{x.navn}}{{/for}}",
            &[(1, 1, "{{#for x}}", "{{#for x i NAVN}}")],
        ),
        (
            "an end with a name",
            "{{/hvis sag.dato}}",
            &[(1, 1, "{{/hvis sag.dato}}", "{{/hvis}}")],
        ),
    ];
    for (navn, skabelon, ventet) in rows {
        check(navn, skabelon, ventet);
    }
}

#[test]
fn what_is_opened_is_closed() {
    let rows: &[(&str, &str, Ventet)] = &[
        (
            "an end alone",
            "{{/hvis}}",
            &[(1, 1, "{{/hvis}}", "{{#hvis …}} før {{/hvis}}")],
        ),
        (
            "another end alone",
            "{{/for}}",
            &[(1, 1, "{{/for}}", "{{#for …}} før {{/for}}")],
        ),
        (
            "no end",
            "a\n{{#hvis sag.dato}}",
            &[(2, 1, "{{#hvis sag.dato}}", "{{/hvis}} længere nede")],
        ),
        (
            "the wrong end",
            "{{#hvis sag.dato}}{{/for}}",
            &[
                (1, 1, "{{#hvis sag.dato}}", "{{/hvis}} længere nede"),
                (1, 19, "{{/for}}", "{{#for …}} før"),
            ],
        ),
        (
            "crossed",
            "{{#hvis sag.dato}}{{#for x i kommune.tilbud}}{{/hvis}}{{/for}}",
            &[
                (1, 19, "{{#for x i kommune.tilbud}}", "{{/for}} længere nede"),
                (1, 55, "{{/for}}", "{{#for …}} før"),
            ],
        ),
        (
            "two of ellers",
            "{{#hvis sag.dato}}{{:ellers}}{{:ellers}}{{/hvis}}",
            &[(1, 30, "{{:ellers}}", "{{/hvis}}: der er allerede et {{:ellers}}")],
        ),
        (
            "ellers alone",
            "{{:ellers}}",
            &[(1, 1, "{{:ellers}}", "kun mellem {{#hvis …}} og {{/hvis}}")],
        ),
        (
            "ellers in a loop",
            "{{#hvis sag.dato}}{{#for x i kommune.tilbud}}{{:ellers}}{{/for}}{{/hvis}}",
            &[(1, 46, "{{:ellers}}", "kun mellem")],
        ),
    ];
    for (navn, skabelon, ventet) in rows {
        check(navn, skabelon, ventet);
    }
}

#[test]
fn all_errors_come_at_once_and_in_order() {
    check(
        "three kinds",
        "{{#hvis borger.nvn}}\n{{x}}\n{{kommune.tilbud}}\n{{#hvis sag.dato}}",
        &[
            // The first two errors are at the same place.
            (1, 1, "{{#hvis borger.nvn}}", "måske mente du borger.navn"),
            (1, 1, "{{#hvis borger.nvn}}", "{{/hvis}} længere nede"),
            (2, 1, "{{x}}", "en variabel"),
            (3, 1, "{{kommune.tilbud}}", "da kommune.tilbud er en liste"),
            (4, 1, "{{#hvis sag.dato}}", "{{/hvis}} længere nede"),
        ],
    );
}

#[test]
fn bounds() {
    let dybt = |antal: usize| {
        let (aabn, luk) = ("{{#hvis sag.dato}}", "{{/hvis}}");
        format!("{}x{}", aabn.repeat(antal), luk.repeat(antal))
    };
    let mange = |antal: usize| "{{x}}".repeat(antal);
    let rows: &[(&str, String, usize, &str)] = &[
        ("as long as it may be", "å".repeat(MAKS_TEGN), 0, ""),
        (
            "one longer",
            "å".repeat(MAKS_TEGN + 1),
            1,
            "højst 20000 tegn i en skabelon",
        ),
        ("as deep as it may be", dybt(MAKS_DYBDE), 0, ""),
        (
            "one deeper",
            dybt(MAKS_DYBDE + 1),
            1,
            "højst 8 #hvis og #for inden i hinanden",
        ),
        (
            "far deeper is told once",
            dybt(700),
            1,
            "højst 8 #hvis og #for inden i hinanden",
        ),
        (
            "as many errors as are told",
            mange(MAKS_FEJL - 1),
            MAKS_FEJL - 1,
            "en variabel",
        ),
        ("one more", mange(MAKS_FEJL), MAKS_FEJL, "at de første rettes først"),
        ("far more", mange(4000), MAKS_FEJL, "at de første rettes først"),
        ("nothing but openings", "{{".repeat(MAKS_TEGN / 2), 0, ""),
        (
            "openings that nothing ends",
            "{{a".repeat(6000),
            MAKS_FEJL,
            "at de første rettes først",
        ),
    ];
    for (navn, skabelon, antal, sidste) in rows {
        let fejl = Skabelon::laes(skabelon).map_or_else(|fejl| fejl, |_| Vec::new());
        assert_eq!(fejl.len(), *antal, "{navn}");
        let forventet = fejl.last().map_or("", |fejl| &fejl.forventet);
        assert!(forventet.contains(sidste), "{navn}: {forventet}");
    }
    let for_lang = format!("{}\nå", "å".repeat(MAKS_TEGN - 1));
    check(
        "where it is too long",
        &for_lang,
        &[(2, 1, "20001 tegn", "højst 20000 tegn")],
    );
}

#[test]
fn an_error_reads_as_a_sentence() {
    let fejl = Skabelon::laes("\n {{kommune.nav}}").unwrap_err();
    assert_eq!(
        fejl[0].to_string(),
        "linje 2, kolonne 2: fundet \"{{kommune.nav}}\", forventet en kendt variabel; måske mente du kommune.navn"
    );
}

#[test]
fn a_template_is_written_as_it_is_read() {
    let rows = [
        ("text", "a { } }} \n b", "a { } }} \n b"),
        ("literal braces", "{{{{{ {{{{{{{{", "{{{{{ {{{{{{{{"),
        ("a value after literal braces", "{{{{{{sag.dato}}}", "{{{{{{sag.dato}}}"),
        ("spaces in tags", "{{ sag.dato }}", "{{sag.dato}}"),
        (
            "a condition",
            "{{ #hvis   ikke sag.dato}}a{{:ellers }}b{{/hvis}}",
            "{{#hvis ikke sag.dato}}a{{:ellers}}b{{/hvis}}",
        ),
        (
            "an empty ellers",
            "{{#hvis sag.dato}}{{:ellers}}{{/hvis}}",
            "{{#hvis sag.dato}}{{:ellers}}{{/hvis}}",
        ),
        (
            "a loop",
            "{{#for  x i kommune.tilbud}}- {{x.navn}}\n{{/for}}",
            "{{#for x i kommune.tilbud}}- {{x.navn}}\n{{/for}}",
        ),
    ];
    let dybt = format!(
        "{}x{}",
        "{{#hvis sag.dato}}".repeat(MAKS_DYBDE),
        "{{/hvis}}".repeat(MAKS_DYBDE)
    );
    for (navn, skabelon, ventet) in rows.into_iter().chain([("as deep as it may be", &*dybt, &*dybt)]) {
        let laest = Skabelon::laes(skabelon).unwrap();
        assert_eq!(laest.to_string(), ventet, "{navn}");
        assert_eq!(Skabelon::laes(ventet).unwrap(), laest, "{navn}");
    }
}

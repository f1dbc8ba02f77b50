// SPDX-License-Identifier: MPL-2.0
use super::super::super::Skabelon;
use super::super::tests::{Ventet, check};
use super::super::{FOR, HVIS};
use super::{LAENGSTE, rettet};

#[test]
fn names() {
    let rows: &[(&str, &str, Ventet)] = &[
        ("known", "{{borger.navn}} {{frist.FR-04}} {{sag.dato}}", &[]),
        (
            "a slip",
            "a {{kommune.telefn}}",
            &[(
                1,
                3,
                "{{kommune.telefn}}",
                "en kendt variabel; måske mente du kommune.telefon",
            )],
        ),
        (
            "the law's own letters",
            "{{afgørelse.type}}",
            &[(1, 1, "{{afgørelse.type}}", "måske mente du afgoerelse.type")],
        ),
        (
            "no slip of any in its group",
            "{{borger.cprnummer}}",
            &[(
                1,
                1,
                "{{borger.cprnummer}}",
                "en kendt variabel: borger.navn, borger.adresse, borger.reference",
            )],
        ),
        (
            "a group alone",
            "{{borger}}",
            &[(1, 1, "{{borger}}", "borger.navn, borger.adresse")],
        ),
        (
            "no group at all",
            "{{x}}",
            &[(
                1,
                1,
                "{{x}}",
                "en variabel, der begynder med borger, kommune, afgoerelse, sag, frist",
            )],
        ),
        (
            "a key of the case that has no row",
            "{{kommune.skabeloner}}",
            &[(1, 1, "{{kommune.skabeloner}}", "en kendt variabel: kommune.navn")],
        ),
        (
            "a date that is none of the law",
            "{{frist.FR-17}}",
            &[(1, 1, "{{frist.FR-17}}", "måske mente du frist.FR-")],
        ),
        (
            "after letters of two bytes and a line end",
            "æøå\r\nåå {{x}}",
            &[(2, 4, "{{x}}", "en variabel")],
        ),
        (
            "a long one is cut",
            "{{aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgggggggggg}}",
            &[(
                1,
                1,
                "{{aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffff…",
                "en variabel",
            )],
        ),
    ];
    for (navn, skabelon, ventet) in rows {
        check(navn, skabelon, ventet);
    }
}

#[test]
fn values_used_as_what_they_are_not() {
    let rows: &[(&str, &str, Ventet)] = &[
        (
            "a list written",
            "{{afgoerelse.hovedhensyn}}",
            &[(
                1,
                1,
                "{{afgoerelse.hovedhensyn}}",
                "{{#for x i afgoerelse.hovedhensyn}} … {{/for}}",
            )],
        ),
        (
            "yes or no written",
            "{{afgoerelse.partshoert}}",
            &[(
                1,
                1,
                "{{afgoerelse.partshoert}}",
                "{{#hvis afgoerelse.partshoert}} … {{/hvis}}",
            )],
        ),
        (
            "a text gone through",
            "{{#for x i borger.navn}}{{/for}}",
            &[(
                1,
                1,
                "{{#for x i borger.navn}}",
                "en af listerne kommune.tilbud, afgoerelse.faktiskeOmstaendigheder, afgoerelse.hovedhensyn",
            )],
        ),
        (
            "anything asked for",
            "{{#hvis kommune.tilbud}}{{/hvis}}{{#hvis sag.dato}}{{/hvis}}{{#hvis afgoerelse.doegn}}{{/hvis}}",
            &[],
        ),
        (
            "an item of texts",
            "{{#for x i afgoerelse.hovedhensyn}}{{x}}{{#hvis x}}{{/hvis}}{{/for}}",
            &[],
        ),
        (
            "a key of a text",
            "{{#for x i afgoerelse.hovedhensyn}}{{x.navn}}{{/for}}",
            &[(1, 36, "{{x.navn}}", "x uden punktum: hvert led er en tekst")],
        ),
        (
            "an item of providers",
            "{{#for x i kommune.tilbud}}{{x.navn}}{{#hvis x.anonym}}{{/hvis}}{{/for}}",
            &[],
        ),
        (
            "a provider written",
            "{{#for x i kommune.tilbud}}{{x}}{{/for}}",
            &[(1, 28, "{{x}}", "et af navnene x.navn, x.adresse, x.telefon, x.web")],
        ),
        (
            "no key of a provider",
            "{{#for x i kommune.tilbud}}{{x.pris}}{{/for}}",
            &[(1, 28, "{{x.pris}}", "et af navnene x.navn")],
        ),
        (
            "a provider's yes or no written",
            "{{#for x i kommune.tilbud}}{{x.anonym}}{{/for}}",
            &[(1, 28, "{{x.anonym}}", "{{#hvis x.anonym}}")],
        ),
        (
            "an item gone through",
            "{{#for x i kommune.tilbud}}{{#for y i x.navn}}{{/for}}{{/for}}",
            &[(1, 28, "{{#for y i x.navn}}", "en af listerne")],
        ),
        (
            "an item after its loop",
            "{{#for x i kommune.tilbud}}{{/for}}{{x.navn}}",
            &[(1, 36, "{{x.navn}}", "en variabel, der begynder med")],
        ),
        (
            "an item of a list that is none is not told again",
            "{{#for x i kommune.tilbd}}{{x.navn}}{{/for}}",
            &[(1, 1, "{{#for x i kommune.tilbd}}", "måske mente du kommune.tilbud")],
        ),
    ];
    for (navn, skabelon, ventet) in rows {
        check(navn, skabelon, ventet);
    }
}

#[test]
fn names_of_items() {
    let langt = "x".repeat(LAENGSTE);
    let rows: &[(&str, &str, bool)] = &[
        ("a letter", "t", true),
        ("a word in Danish", "stedÅ2", true),
        ("as long as it may be", &langt, true),
        ("one longer", &format!("{langt}x"), false),
        ("a number first", "2t", false),
        ("a dot", "t.x", false),
        ("a brace", "{t", false),
        ("a group of variables", "kommune", false),
        ("a word of the language", "ikke", false),
        ("the loop's own word", "i", false),
    ];
    for (navn, x, godt) in rows {
        let skabelon = format!("{{{{#for {x} i kommune.tilbud}}}}{{{{/for}}}}");
        assert_eq!(Skabelon::laes(&skabelon).is_ok(), *godt, "{navn}");
    }
    check(
        "the name of an outer loop; what stands in it is not told again",
        "{{#for x i kommune.tilbud}}{{#for x i kommune.tilbud}}{{x}}{{/for}}{{/for}}",
        &[(
            1,
            28,
            "{{#for x i kommune.tilbud}}",
            "et andet navn end x efter #for, da det er i brug",
        )],
    );
    check(
        "the name of a group; what stands in it is not told again",
        "{{#for kommune i kommune.tilbud}}{{kommune.mail}}{{/for}}",
        &[(
            1,
            1,
            "{{#for kommune i kommune.tilbud}}",
            "et andet navn end kommune efter #for",
        )],
    );
}

#[test]
fn a_tag_that_is_none_is_told_which_was_meant() {
    for (ord, ventet) in [
        ("#hvis a og b", HVIS),
        ("hvis a", HVIS),
        ("#if a", HVIS),
        ("#for x", FOR),
        ("#each x", FOR),
        ("#ellers", "{{:ellers}}"),
        (":else nu", "{{:ellers}}"),
        ("/hvis a", "{{/hvis}}"),
        ("/for x", "{{/for}}"),
        ("/if", HVIS),
        (
            "a b",
            "en variabel, {{#hvis NAVN}}, {{:ellers}}, {{/hvis}}, {{#for x i NAVN}} eller {{/for}}",
        ),
    ] {
        let fundet = rettet(&ord.split(' ').collect::<Vec<_>>());
        assert_eq!(fundet, ventet, "{ord}");
    }
}

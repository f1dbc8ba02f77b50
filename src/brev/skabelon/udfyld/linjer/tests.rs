// SPDX-License-Identifier: MPL-2.0
use super::super::tests::{TOM, blokke, check};
use crate::brev::dokument::fra_tekst;

#[test]
fn lines() {
    check(
        TOM,
        &[
            (
                "tags alone on a line leave no line",
                "a\n{{#hvis sag.dato}}\nb\n{{/hvis}}\nc",
                "a b c",
            ),
            (
                "nor when nothing is written",
                "a\n{{#hvis kommune.web}}\nb\n{{/hvis}}\nc",
                "a c",
            ),
            (
                "an empty line is one",
                "a\n\n{{#hvis kommune.web}}b{{/hvis}}\n\nc",
                "a\n\nc",
            ),
            (
                "one space where nothing is written",
                "a {{#hvis kommune.web}}b{{/hvis}} c",
                "a c",
            ),
            (
                "the space after where nothing is written",
                "a{{#hvis kommune.web}}b{{/hvis}} c",
                "a c",
            ),
            (
                "no space where nothing is written",
                "a{{#hvis kommune.web}}b{{/hvis}}c",
                "ac",
            ),
            ("spaces that the template wrote", "a  c", "a  c"),
            (
                "no item of nothing",
                "- a\n- {{#hvis kommune.web}}b{{/hvis}}\n- c",
                "- a\n- c",
            ),
            ("an item in a condition", "{{#hvis sag.dato}}- a{{/hvis}}", "- a"),
            ("a dash is written", "-", "-"),
            ("literal braces", "{{{{x}} er en variabel", "{{x}} er en variabel"),
        ],
    );
}

#[test]
fn a_dash_and_its_words_are_an_item_beside_a_tag_that_writes_nothing() {
    for skabelon in [
        "-{{#hvis kommune.web}}b{{/hvis}} c",
        "- {{#hvis kommune.web}}b{{/hvis}}c",
        "- {{#hvis kommune.web}}b{{/hvis}} c",
    ] {
        assert_eq!(blokke(TOM, skabelon), fra_tekst("- c"), "{skabelon}");
    }
    let uden_rum = "-{{#hvis kommune.web}}b{{/hvis}}c";
    assert_eq!(blokke(TOM, uden_rum), fra_tekst("-c"));
}

#[test]
fn a_template_without_tags_reads_as_edited_text() {
    for tekst in [
        "Du får hjælp.\n\nDen er gratis.",
        "Vægt på:\n- for\n  og imod\n- mere",
        "  a  \n\n\n  b \r\n\r\n",
        "-for\nog\n-\n- \n-  x",
        "",
    ] {
        assert_eq!(blokke(TOM, tekst), fra_tekst(tekst), "{tekst:?}");
    }
}

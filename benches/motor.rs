// SPDX-License-Identifier: MPL-2.0
//! Evaluations per second of the native core, each figure the median of five rounds of one run.
//!
//! `make bench` runs it beside the same measurements through WebAssembly.

use std::hint::black_box;
use std::time::{Duration, Instant};

use paragraf101::fil::fejl::Fejlliste;
use paragraf101::fil::trae::{Knude, Vaerdi};
use paragraf101::sag::Sag;

const ROUNDS: usize = 5;
const ROUND: Duration = Duration::from_millis(200);

fn main() -> Result<(), Fejlliste> {
    let cases = [
        ("typical case", include_str!("../examples/eksempel.json").to_owned()),
        (
            "nothing known",
            r#"{"format":"p101-sag/1","vurderingsdato":"2026-11-16"}"#.to_owned(),
        ),
    ];
    for (name, text) in cases {
        let sag = Sag::fra_tekst(text.as_bytes())?;
        let (forhold, regelsaet) = (sag.forhold(), sag.regelsaet());
        let conclusions = rate(|| forhold.vurder_under(regelsaet.clone()));
        println!("native, {name}: {:>9} /s conclusions without texts", round(conclusions));
        report(name, conclusions, "whole assessment with trace", rate(|| sag.vurder()));
        report(
            name,
            conclusions,
            "the same as JSON text",
            rate(|| serde_json::to_string(&sag.vurder())),
        );
        report(
            name,
            conclusions,
            "read the case from JSON text",
            rate(|| Sag::fra_tekst(text.as_bytes())),
        );
        report(name, conclusions, "what-if of all areas", rate(|| sag.hvad_hvis()));
        report(name, conclusions, "next question", rate(|| sag.naeste(None)));
        let mut session = sag.session();
        let mut answer = false;
        let changed = rate(|| {
            answer = !answer;
            session.svar("behovStruktur", &Knude::uden_sted(Vaerdi::Bool(answer)))
        });
        report(name, conclusions, "one changed answer", changed);
    }
    Ok(())
}

fn report(case: &str, base: f64, what: &str, rate: f64) {
    println!(
        "native, {case}: {:>9} /s {what} ({:.2} of conclusions)",
        round(rate),
        rate / base
    );
}

fn round(rate: f64) -> String {
    format!("{rate:.0}")
}

/// Runs per second: the median of the rounds, after one warm-up round.
fn rate<T>(mut work: impl FnMut() -> T) -> f64 {
    let mut round = || {
        let start = Instant::now();
        let mut times = 0;
        while start.elapsed() < ROUND {
            black_box(work());
            times += 1;
        }
        f64::from(times) / start.elapsed().as_secs_f64()
    };
    round();
    let mut rates: Vec<f64> = (0..ROUNDS).map(|_| round()).collect();
    rates.sort_by(f64::total_cmp);
    rates[ROUNDS / 2]
}

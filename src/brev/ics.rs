// SPDX-License-Identifier: MPL-2.0
//! The dates of an assessment as a calendar file (RFC 5545). It names dates and law, but no person.

use super::gengivelse::ren;
use crate::VERSION;
use crate::kalender::{Dato, lang, uden_ugedag};
use crate::kilder::{Henvisning, Maade};
use crate::vurdering::ord::{STOETTER, regnskab, saetning, tilstandsord};
use crate::vurdering::{FristSvar, Vurdering};

/// The most octets in a line, without its line break.
const LINJE: usize = 75;

/// A calendar with an all-day event, shown as free, for each date that applies. Without dates it holds no event.
pub fn ics(vurdering: &Vurdering) -> String {
    let mut ud = Linjer(String::new());
    ud.linje("BEGIN", "VCALENDAR");
    ud.linje("VERSION", "2.0");
    ud.linje("PRODID", &format!("-//Paragraf 101//p101 {VERSION}//DA"));
    ud.linje("CALSCALE", "GREGORIAN");
    for frist in &vurdering.frister {
        ud.begivenhed(frist, vurdering.kvittering.vurderingsdato);
    }
    ud.linje("END", "VCALENDAR");
    ud.0
}

/// The lines of the file, folded.
struct Linjer(String);

impl Linjer {
    fn begivenhed(&mut self, frist: &FristSvar, vurderingsdato: Dato) {
        self.linje("BEGIN", "VEVENT");
        self.linje("UID", &format!("{}-{}@paragraf101", frist.id, frist.dato));
        self.linje("DTSTAMP", &format!("{}T000000Z", dag(vurderingsdato)));
        self.linje("DTSTART;VALUE=DATE", &dag(frist.dato));
        self.linje("DTEND;VALUE=DATE", &dag(frist.dato.plus_dage(1)));
        self.linje("SUMMARY", &tekst(&resume(frist)));
        let beskrivelse: Vec<String> = beskrivelse(frist, vurderingsdato)
            .iter()
            .map(|linje| tekst(linje))
            .collect();
        self.linje("DESCRIPTION", &beskrivelse.join("\\n"));
        self.linje("TRANSP", "TRANSPARENT");
        self.linje("END", "VEVENT");
    }

    /// A content line from a name and an escaped value; beyond [`LINJE`] it folds, and the next line begins with a
    /// space.
    fn linje(&mut self, navn: &str, vaerdi: &str) {
        let mut fylder = 0;
        for tegn in navn.chars().chain([':']).chain(vaerdi.chars()) {
            if fylder + tegn.len_utf8() > LINJE {
                self.0.push_str("\r\n ");
                fylder = 1;
            }
            self.0.push(tegn);
            fylder += tegn.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// What is due; once that is settled, after a word for it. The word has no days: a calendar is read later too.
fn resume(frist: &FristSvar) -> String {
    match tilstandsord(frist.tilstand.slags) {
        Some(stod) => format!("{stod}: {}", frist.hvad),
        None => frist.hvad.to_owned(),
    }
}

/// Where the date stood, and on which day.
fn stand(frist: &FristSvar, vurderingsdato: Dato) -> String {
    format!(
        "Pr. {}: {}",
        uden_ugedag(vurderingsdato),
        saetning(&frist.tilstand.tekst)
    )
}

fn beskrivelse(frist: &FristSvar, vurderingsdato: Dato) -> Vec<String> {
    let kilder: Vec<String> = frist.kilder.iter().map(kilde).collect();
    let mut linjer = vec![stand(frist, vurderingsdato), format!("Regnet: {}", regnskab(frist))];
    if let Some(alternativ) = &frist.alternativ {
        linjer.push(format!(
            "Ved siden af: {}, {}.",
            lang(alternativ.dato),
            alternativ.grund
        ));
    }
    linjer.extend(
        frist
            .regnskab
            .usikkert
            .iter()
            .map(|usikkert| format!("Usikkert: {usikkert}")),
    );
    if !kilder.is_empty() {
        linjer.push(format!("Kilder: {}.", kilder.join("; ")));
    }
    linjer.push(STOETTER.to_owned());
    linjer
}

/// The place with its reservation. The name of the person in the municipality who checked it stays out of a calendar.
fn kilde(kilde: &Henvisning) -> String {
    let ukontrolleret = kilde.maade == Maade::IkkeKontrolleret && kilde.af.is_none();
    match (&kilde.forbehold, ukontrolleret) {
        (Some(forbehold), _) => format!("{} ({forbehold})", kilde.sted),
        (None, true) => format!("{} (ikke kontrolleret)", kilde.sted),
        (None, false) => kilde.sted.clone(),
    }
}

fn dag(dato: Dato) -> String {
    format!("{:04}{:02}{:02}", dato.aar(), dato.maaned(), dato.dag())
}

/// A text, escaped as a value.
fn tekst(tekst: &str) -> String {
    let mut ud = String::with_capacity(tekst.len());
    for tegn in ren(tekst).chars() {
        if matches!(tegn, '\\' | ';' | ',') {
            ud.push('\\');
        }
        ud.push(tegn);
    }
    ud
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sag::Sag;

    fn eksempel() -> Vurdering {
        Sag::fra_tekst(include_bytes!("../../examples/eksempel.json"))
            .unwrap()
            .vurder()
    }

    /// The lines, unfolded.
    fn ufoldet(ics: &str) -> Vec<String> {
        let ufoldet = ics.replace("\r\n ", "");
        ufoldet.split_terminator("\r\n").map(str::to_owned).collect()
    }

    fn vaerdier(ics: &str, navn: &str) -> Vec<String> {
        let navn = format!("{navn}:");
        let linjer = ufoldet(ics).into_iter();
        linjer
            .filter_map(|linje| linje.strip_prefix(&navn).map(str::to_owned))
            .collect()
    }

    #[test]
    fn every_date_is_an_event_of_that_day() {
        let vurdering = eksempel();
        let ics = ics(&vurdering);
        let ventet = |hvad: fn(&FristSvar) -> String| vurdering.frister.iter().map(hvad).collect::<Vec<_>>();
        assert!(vurdering.frister.len() > 3);
        assert_eq!(
            vaerdier(&ics, "UID"),
            ventet(|f| format!("{}-{}@paragraf101", f.id, f.dato))
        );
        assert_eq!(vaerdier(&ics, "DTSTART;VALUE=DATE"), ventet(|f| dag(f.dato)));
        assert_eq!(vaerdier(&ics, "DTEND;VALUE=DATE"), ventet(|f| dag(f.dato.plus_dage(1))));
        assert_eq!(vaerdier(&ics, "SUMMARY"), ventet(|f| tekst(&resume(f))));
        let stempel = format!("{}T000000Z", dag(vurdering.kvittering.vurderingsdato));
        assert_eq!(vaerdier(&ics, "DTSTAMP"), vec![stempel; vurdering.frister.len()]);
    }

    #[test]
    fn the_whole_of_one_event() {
        let mut vurdering = eksempel();
        vurdering.frister.truncate(1);
        insta::assert_snapshot!(ics(&vurdering).replace('\r', "").replace(VERSION, "VERSION"));
    }

    #[test]
    fn lines_are_folded_between_characters() {
        let rows = [
            ("75 octets", "a".repeat(73), vec![75]),
            ("76 octets", "a".repeat(74), vec![75, 2]),
            (
                "a letter of two octets over the end",
                format!("{}æ", "a".repeat(72)),
                vec![74, 3],
            ),
            (
                "a letter of two octets at the end",
                format!("{}æ", "a".repeat(71)),
                vec![75],
            ),
            ("three lines", "a".repeat(73 + 74 + 1), vec![75, 75, 2]),
            ("nothing", String::new(), vec![2]),
        ];
        for (navn, vaerdi, ventet) in rows {
            let mut linjer = Linjer(String::new());
            linjer.linje("X", &vaerdi);
            let laengder: Vec<_> = linjer.0.split_terminator("\r\n").map(str::len).collect();
            assert_eq!(laengder, ventet, "{navn}");
            assert_eq!(vaerdier(&linjer.0, "X"), [vaerdi], "{navn}");
        }
    }

    #[test]
    fn nothing_in_a_text_is_a_line_of_its_own() {
        let rows = [
            ("signs of lists", r"a,b;c\d:e", r"a\,b\;c\\d:e"),
            ("a line end", "a\r\nBEGIN:VEVENT\nb", r"a BEGIN:VEVENT b"),
            ("a turn of direction", "a\u{202e}b", "a\u{fffd}b"),
            ("a control character", "a\0b", "a\u{fffd}b"),
        ];
        for (navn, raa, ventet) in rows {
            let mut vurdering = eksempel();
            vurdering.frister.truncate(1);
            for frist in &mut vurdering.frister {
                frist.kilder.truncate(1);
                frist.kilder[0].sted = raa.to_owned();
                frist.kilder[0].forbehold = None;
                frist.kilder[0].maade = Maade::Original;
            }
            let beskrivelse = vaerdier(&ics(&vurdering), "DESCRIPTION");
            assert!(
                beskrivelse[0].contains(&format!(r"\nKilder: {ventet}.\n")),
                "{navn}: {beskrivelse:?}"
            );
        }
    }

    #[test]
    fn a_reservation_is_told_and_a_name_is_not() {
        let rows = [
            ("read", None, Maade::GemtKopi, None, "§ 1"),
            (
                "not read",
                None,
                Maade::IkkeKontrolleret,
                None,
                "§ 1 (ikke kontrolleret)",
            ),
            (
                "with a reservation",
                Some("ny tekst"),
                Maade::IkkeKontrolleret,
                None,
                "§ 1 (ny tekst)",
            ),
            (
                "read by someone in the municipality",
                None,
                Maade::IkkeKontrolleret,
                Some("Jurist Jensen"),
                "§ 1",
            ),
        ];
        for (navn, forbehold, maade, af, ventet) in rows {
            let mut henvisning = eksempel().frister[0].kilder[0].clone();
            henvisning.sted = "§ 1".to_owned();
            henvisning.forbehold = forbehold.map(str::to_owned);
            henvisning.maade = maade;
            henvisning.af = af.map(str::to_owned);
            assert_eq!(kilde(&henvisning), ventet, "{navn}");
        }
    }

    #[test]
    fn without_dates_there_is_no_event() {
        let mut vurdering = eksempel();
        vurdering.frister.clear();
        assert_eq!(vaerdier(&ics(&vurdering), "BEGIN"), ["VCALENDAR"]);
    }
}

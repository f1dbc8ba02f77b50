// SPDX-License-Identifier: MPL-2.0
//! Writes documents and calendars for other programs to read: `scripts/check-documents.sh` gives them to LibreOffice
//! and to independent libraries. The folder is `dokumenter` in the target folder's `tmp`.

// The helpers below are test code too, but clippy.toml lets only functions marked #[test] unwrap.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use paragraf101::brev::dokument::{Blok, Del, Dokument, Dokumentafsnit, Tabel, fra_tekst};
use paragraf101::brev::gengivelse::{Format, gengiv};
use paragraf101::brev::ics;
use paragraf101::kalender::Dato;
use paragraf101::sag::Sag;
use paragraf101::vurdering::Vurdering;

fn tekst(tekst: &str) -> Del {
    Del::Tekst(tekst.into())
}

fn afsnit(overskrift: &str, broedtekst: &str) -> Dokumentafsnit {
    Dokumentafsnit {
        overskrift: overskrift.into(),
        blokke: fra_tekst(broedtekst),
    }
}

fn linjer(linjer: &[&str]) -> Vec<String> {
    linjer.iter().map(|linje| (*linje).to_owned()).collect()
}

/// A two-page letter.
fn brev() -> Dokument {
    let foerst = Blok::Tekst(vec![
        tekst("Du er bevilget ambulant behandling for dit stofmisbrug efter "),
        Del::Kilde("serviceloven § 101, stk. 1 og 2".into()),
        tekst(". Behandlingen begynder senest "),
        Del::Dato(Dato::fast(2020, 10, 12)),
        tekst(". Dit CPR-nummer er "),
        Del::Flettefelt("CPR"),
        tekst(". Formålet er "),
        Del::Pladsholder("formål".into()),
        tekst("."),
    ]);
    Dokument {
        titel: "Afgørelse om behandling for stofmisbrug".into(),
        afsender: linjer(&[
            "Nordvig Kommune",
            "Rusmiddelcentret",
            "Havnegade 1, 9999 Nordvig",
            "Telefon 99 99 99 99",
        ]),
        modtager: linjer(&["[Navn]", "[Adresse]"]),
        dato: Dato::fast(2020, 9, 28),
        reference: Some("2020-4711".into()),
        afsnit: vec![
            Dokumentafsnit {
                overskrift: String::new(),
                blokke: vec![foerst],
            },
            afsnit(
                "Din behandling",
                "Du får ambulant behandling. Det betyder, at du bor hjemme og kommer til samtaler.\n\n\
                 - To samtaler om ugen med en fast behandler\n- En samtale med en læge, hvis du vil\n- En plan, som vi laver \
                 sammen med dig",
            ),
            afsnit(
                "Reglerne",
                "Afgørelsen er truffet efter serviceloven § 101, stk. 1 og 2. Du kan finde loven på retsinformation.dk.",
            ),
            afsnit(
                "Sådan har vi vurderet",
                "Vi har lagt vægt på, at din samlede belastning er moderat, at du har bolig og arbejde, og at du selv \
                 ønsker at blive boende hjemme, mens du er i behandling. Vi har også lagt vægt på, at du tidligere har haft \
                 gavn af samtaler, og at din familie støtter dig.\n\nDet taler imod, at du flere gange er holdt op midt i et \
                 forløb. Derfor ringer din behandler til dig, hvis du ikke kommer, og vi ser på planen igen efter en måned.",
            ),
            afsnit(
                "Frit valg",
                "Du kan vælge et andet godkendt tilbud end det, vi har peget på. Tilbuddet skal være af samme karakter. Det \
                 gælder både offentlige og private tilbud. Vi hjælper dig gerne med at finde et.\n\nVælger du et andet tilbud, \
                 gælder fristen på 14 dage ikke, hvis du selv vil vente på en plads dér. Det står i serviceloven § 101, stk. 4 \
                 og 5.",
            ),
            Dokumentafsnit {
                overskrift: "Vigtige datoer".into(),
                blokke: vec![Blok::tekst("Her er de datoer, som gælder for dig:"), datoer()],
            },
            afsnit(
                "Hvis du vil klage",
                "Du kan klage over afgørelsen. Du skal klage til os inden 4 uger fra den dag, du har fået brevet. Du kan klage \
                 skriftligt, ringe eller komme forbi. Du behøver ikke skrive hvorfor.\n\nVi ser på sagen igen. Holder vi fast i \
                 afgørelsen, sender vi klagen til Ankestyrelsen inden 4 uger. Det står i retssikkerhedsloven §§ 66 og 67.",
            ),
            afsnit(
                "Hjælp fra en, du kender",
                "Du må altid tage en med, når du taler med os. Du kan også bede en anden om at tale eller skrive for dig. Det \
                 står i forvaltningsloven § 8.",
            ),
            afsnit("", "Med venlig hilsen\n\nRusmiddelcentret, Nordvig Kommune"),
        ],
    }
}

fn datoer() -> Blok {
    let raekke = |hvad: &str, dato, hvorfor: &str| vec![vec![tekst(hvad)], vec![Del::Dato(dato)], vec![tekst(hvorfor)]];
    Blok::Tabel(Tabel {
        hoved: linjer(&["Hvad", "Senest", "Hvorfor"]),
        raekker: vec![
            raekke(
                "Behandlingen begynder",
                Dato::fast(2020, 10, 12),
                "14 dage fra den dag, du bad om den",
            ),
            raekke(
                "Du kan klage",
                Dato::fast(2020, 10, 26),
                "4 uger fra den dag, du fik brevet",
            ),
            vec![
                vec![tekst("Vi taler om planen igen")],
                vec![Del::Dato(Dato::fast(2020, 11, 12))],
                Vec::new(),
            ],
        ],
    })
}

/// A note with a table over several pages.
fn notat() -> Dokument {
    let raekke = |nr: usize| {
        let svar = if nr.is_multiple_of(3) { "ja" } else { "ikke oplyst" };
        let dato = Dato::fast(2020, 9, 1).plus_dage(nr.try_into().unwrap_or_default());
        let oplysning = format!("Oplysning nr. {nr}: Har borgeren et sted at bo, når behandlingen er slut?");
        vec![
            vec![Del::Tekst(oplysning)],
            vec![tekst(svar)],
            vec![Del::Dato(dato)],
            vec![Del::Kilde(format!("VEJ 10327/2017, pkt. {nr}"))],
        ]
    };
    let tabel = Blok::Tabel(Tabel {
        hoved: linjer(&["Oplysning", "Svar", "Oplyst", "Kilde"]),
        raekker: (1..=40).map(raekke).collect(),
    });
    Dokument {
        titel: "Notat om vurderingen".into(),
        afsender: linjer(&["Nordvig Kommune"]),
        modtager: Vec::new(),
        dato: Dato::fast(2020, 9, 28),
        reference: None,
        afsnit: vec![
            Dokumentafsnit {
                overskrift: "Oplysninger".into(),
                blokke: vec![tabel.clone(), tabel],
            },
            afsnit(
                "Vurderingen",
                "Oplysningerne peger på dagbehandling.\n\n- for\n- imod\n\nRedskabet hjælper dig. Afgørelsen er din.",
            ),
        ],
    }
}

/// Text that looks like markup, in every place.
fn opmaerkning() -> Dokument {
    let fjendtlige = [
        "<script>alert(1)</script> & <!-- <w:p/> --> ]]> &amp; &#x41;",
        "{{borger.navn}} {{#hvis}} ${x} %s \\n",
        "{ PAGE } { DDEAUTO c:\\windows\\system32\\cmd.exe \"/k calc\" } \u{13}PAGE\u{15}",
        "*fed* _kursiv_ `kode` [tekst](http://eksempel.dk) ![x](y) ~~væk~~ | a | b | <http://eksempel.dk>",
        "- punkt",
        "+ punkt",
        "# overskrift #",
        "12. punkt og 3) punkt",
        "> citat",
        "===",
        "---",
        "``` kode",
        "du får \u{202e}galsfa\u{202c} hjælp \u{2066}nu\u{2069}\u{200f}",
        "tegn \0\u{1}\u{8}\u{b}\u{1b}[31m\u{7f}\u{85}\u{9b}\u{feff}\u{fffe}\u{ffff}.",
        "linje\nskift\r\nog\ttabulator\u{2028}og\u{2029}mere",
        "משפט بالعربية og 😀 e\u{301} \u{1d400}",
        "\"anførsel\" 'apostrof' =1+1 @sum",
    ];
    let tabel = Tabel {
        hoved: vec![fjendtlige[0].into(), fjendtlige[3].into()],
        raekker: fjendtlige
            .iter()
            .map(|t| vec![vec![tekst(t)], vec![Del::Kilde((*t).into())]])
            .collect(),
    };
    let mut blokke: Vec<Blok> = fjendtlige.iter().copied().map(Blok::tekst).collect();
    blokke.push(Blok::Punkter(fjendtlige.iter().map(|t| vec![tekst(t)]).collect()));
    blokke.push(Blok::Punkter(
        fjendtlige.iter().map(|t| vec![Del::Pladsholder((*t).into())]).collect(),
    ));
    blokke.push(Blok::Tabel(tabel));
    Dokument {
        titel: fjendtlige[0].into(),
        afsender: linjer(&fjendtlige),
        modtager: linjer(&fjendtlige),
        dato: Dato::fast(2199, 12, 31),
        reference: Some(fjendtlige[2].into()),
        afsnit: fjendtlige
            .iter()
            .map(|t| afsnit(t, "Tekst."))
            .chain([Dokumentafsnit {
                overskrift: String::new(),
                blokke,
            }])
            .collect(),
    }
}

fn tomt() -> Dokument {
    Dokument {
        titel: "Notat".into(),
        afsender: Vec::new(),
        modtager: Vec::new(),
        dato: Dato::fast(1900, 1, 1),
        reference: None,
        afsnit: Vec::new(),
    }
}

/// The assessments of the examples, by their names.
fn vurderinger() -> Vec<(String, Vurdering)> {
    let eksempler = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let filer = fs::read_dir(eksempler).unwrap().map(|fil| fil.unwrap().path());
    let sager = filer.filter(|fil| fil.extension().is_some_and(|endelse| endelse == "json"));
    let vurdering = |fil: PathBuf| {
        let Ok(sag) = Sag::fra_tekst(&fs::read(&fil).unwrap()) else {
            unreachable!("{fil:?} is no case");
        };
        (fil.file_stem().unwrap().to_str().unwrap().to_owned(), sag.vurder())
    };
    sager.map(vurdering).collect()
}

#[test]
fn documents_and_calendars_are_files_for_other_programs() {
    let mappe = Path::new(env!("CARGO_TARGET_TMPDIR")).join("dokumenter");
    if mappe.exists() {
        fs::remove_dir_all(&mappe).unwrap();
    }
    fs::create_dir_all(&mappe).unwrap();
    for (navn, dokument) in [
        ("brev", brev()),
        ("notat", notat()),
        ("opmaerkning", opmaerkning()),
        ("tomt", tomt()),
    ] {
        for format in Format::ALLE {
            let bytes = gengiv(&dokument, format);
            assert!(!bytes.is_empty(), "{navn}: {format:?}");
            fs::write(mappe.join(format!("{navn}.{}", format.id())), bytes).unwrap();
        }
    }
    let vurderinger = vurderinger();
    assert!(vurderinger.len() >= 10);
    for (navn, vurdering) in vurderinger {
        let kalender = ics(&vurdering);
        assert!(kalender.ends_with("END:VCALENDAR\r\n"), "{navn}");
        fs::write(mappe.join(format!("{navn}.ics")), kalender).unwrap();
        let json = serde_json::to_vec(&vurdering).unwrap();
        fs::write(mappe.join(format!("{navn}.json")), json).unwrap();
    }
}

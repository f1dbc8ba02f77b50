// SPDX-License-Identifier: MPL-2.0
//! The municipality's configuration: its own wording is read when it is, so that no letter meets a bad template.

use super::dele::kommune;
use super::egne_kilder::egne_kilder;
use super::form::KOMMUNE;
use crate::brev::Kommune;
use crate::brev::skabelon::{Skabelon, Skabelonfejl};
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti, meld};
use crate::fil::laes_tekst;
use crate::fil::skema::Form;
use crate::fil::trae::{Knude, kort_tekst};
use crate::vurdering::EgenKilde;

/// Reads a municipality's configuration that stands alone: what a case has under `kommune`.
///
/// # Errors
///
/// Every error of the text or its content, as in a case; paths begin in the configuration.
///
/// ```
/// use paragraf101::sag::laes_kommune;
///
/// assert!(laes_kommune(br#"{"navn":"Nordvig Kommune"}"#).is_ok());
/// assert!(laes_kommune(br#"{"navn":"Nordvig Kommune","skabeloner":{"hilsen":"{{navn}}"}}"#).is_err());
/// ```
pub fn laes_kommune(tekst: &[u8]) -> Result<Kommune, Fejlliste> {
    let form = Form::Objekt(KOMMUNE.as_slice().into());
    let rod = laes_tekst(tekst, &form)?;
    efterse(&rod, &Sti::ROD)?;
    Ok(kommune(&rod))
}

/// Checks what the form of a case cannot: every template and every citation; gives the citations.
pub(super) fn efterse(kommune: &Knude, sti: &Sti) -> Result<Vec<EgenKilde>, Fejlliste> {
    let mut fejl = skabelonfejl(kommune, sti);
    match egne_kilder(kommune, sti) {
        Ok(kilder) if fejl.is_empty() => return Ok(kilder),
        Ok(_) => {}
        Err(Fejlliste(daarlige)) => fejl.extend(daarlige),
    }
    Err(Fejlliste::ordnet(fejl))
}

/// One error for everything that is wrong with a template.
fn skabelonfejl(kommune: &Knude, sti: &Sti) -> Vec<Fejl> {
    let sti = sti.noegle("skabeloner");
    let mut fejl = Vec::new();
    for (afsnit, knude) in kommune.objekt("skabeloner").into_iter().flat_map(Knude::felter) {
        for forventet in forventet(knude.som_tekst().unwrap_or_default()) {
            meld(&mut fejl, || {
                Fejl::ved(Fejlkode::UdenForOmraade, &sti.noegle(afsnit), knude, forventet)
            });
        }
    }
    fejl
}

/// What was expected of a template instead, once for everything that is wrong with it.
fn forventet(skabelon: &str) -> Vec<String> {
    if skabelon.trim().is_empty() {
        // An empty section would take the place of what the law demands; who wants the product's own leaves out the key.
        return vec!["en skabelon, der siger noget (udelad nøglen for at bruge den indbyggede tekst)".to_owned()];
    }
    let fejl = Skabelon::laes(skabelon).err().unwrap_or_default();
    fejl.iter().map(i_ord).collect()
}

fn i_ord(fejl: &Skabelonfejl) -> String {
    let Skabelonfejl {
        linje,
        kolonne,
        fundet,
        forventet,
    } = fejl;
    let fundet = kort_tekst(fundet);
    format!(
        "en skabelon uden fejl: i skabelonens linje {linje}, kolonne {kolonne} står \"{fundet}\", hvor der ventes \
         {forventet}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sag::Sag;

    /// The path, the place in the file and part of what was expected of each error.
    type Ventet<'a> = &'a [(&'a str, Option<u32>, &'a str)];

    fn check(navn: &str, fejl: &Fejlliste, ventet: Ventet) {
        let stier: Vec<_> = fejl.0.iter().map(|fejl| (&*fejl.sti, fejl.linje)).collect();
        let ventede: Vec<_> = ventet.iter().map(|(sti, linje, _)| (*sti, *linje)).collect();
        assert_eq!(stier, ventede, "{navn}");
        for (fejl, (.., forventet)) in fejl.0.iter().zip(ventet) {
            assert!(fejl.forventet.contains(forventet), "{navn}: {}", fejl.forventet);
        }
    }

    const RAEKKER: [(&str, &str, Ventet); 5] = [
        (
            "an unknown variable",
            "{\"navn\": \"X\", \"skabeloner\": {\n \"klage\": \"Ring\\ntil {{kommune.tlf}}\"}}",
            &[(
                "skabeloner.klage",
                Some(2),
                "linje 2, kolonne 5 står \"{{kommune.tlf}}\", hvor der ventes en kendt variabel: kommune.navn, ",
            )],
        ),
        (
            "two errors in one template",
            "{\"navn\": \"X\", \"skabeloner\": {\"klage\": \"{{x}} {{/for}}\"}}",
            &[
                ("skabeloner.klage", Some(1), "linje 1, kolonne 1 står"),
                ("skabeloner.klage", Some(1), "linje 1, kolonne 7 står"),
            ],
        ),
        (
            "templates and citations, in the order of the file",
            "{\"navn\": \"X\",\n\"kilder\": [{\"id\": \"XX-01\", \"regelsaet\": \"2024-01\", \"fra\": \"2027-01-01\", \
             \"sted\": \"§ 1\"}],\n\"skabeloner\": {\"hilsen\": \"{{\", \"klage\": \"{{#hvis borger.navn}}\"}}",
            &[
                ("kilder[0].id", Some(2), "id'et på en regel"),
                ("skabeloner.hilsen", Some(3), "slutter med }}"),
                ("skabeloner.klage", Some(3), "{{/hvis}}"),
            ],
        ),
        (
            "nothing but spaces",
            "{\"navn\": \"X\", \"skabeloner\": {\"klage\": \" \\n\"}}",
            &[("skabeloner.klage", Some(1), "en skabelon, der siger noget")],
        ),
        (
            "what could turn a line around is shown by its number",
            "{\"navn\": \"X\", \"skabeloner\": {\"klage\": \"{{\u{202e}}}\"}}",
            &[("skabeloner.klage", Some(1), "står \"{{\\u202e}}\"")],
        ),
    ];

    #[test]
    fn a_configuration_alone_tells_all_that_is_wrong_with_it() {
        for (navn, tekst, ventet) in RAEKKER {
            check(navn, &laes_kommune(tekst.as_bytes()).unwrap_err(), ventet);
        }
    }

    #[test]
    fn a_case_tells_the_same_of_its_configuration() {
        for (navn, tekst, ventet) in RAEKKER {
            let sag = format!("{{\"format\":\"p101-sag/1\",\"vurderingsdato\":\"2026-11-16\",\"kommune\":{tekst}}}");
            let fejl = Sag::fra_tekst(sag.as_bytes()).unwrap_err();
            assert!(
                fejl.0.iter().all(|fejl| fejl.kode == Fejlkode::UdenForOmraade),
                "{navn}"
            );
            let stier: Vec<_> = ventet.iter().map(|(sti, ..)| format!("kommune.{sti}")).collect();
            let ventet: Vec<_> = stier.iter().zip(ventet).map(|(sti, v)| (&**sti, v.1, v.2)).collect();
            check(navn, &fejl, &ventet);
        }
    }

    #[test]
    fn a_configuration_without_errors_is_read_whole() {
        let tekst =
            r#"{"navn":"X","skabeloner":{"hilsen":"Hilsen {{kommune.navn}}","klage":null},"tilbud":[{"navn":"Y"}]}"#;
        let kommune = laes_kommune(tekst.as_bytes()).unwrap();
        assert_eq!((kommune.skabeloner.len(), kommune.tilbud.len()), (1, 1));
    }

    #[test]
    fn a_list_of_errors_has_an_end() {
        let afsnit = super::super::form::AFSNIT.iter();
        let skabeloner: Vec<_> = afsnit
            .map(|id| format!("\"{id}\":\"{}\"", "{{}}".repeat(5000)))
            .collect();
        let tekst = format!("{{\"navn\":\"X\",\"skabeloner\":{{{}}}}}", skabeloner.join(","));
        // Fifteen sections, of which each tells fifty.
        assert_eq!(laes_kommune(tekst.as_bytes()).unwrap_err().0.len(), 15 * 50);
    }
}

// SPDX-License-Identifier: MPL-2.0
//! The municipality's configuration. Its templates are parsed when it is read, so that no letter meets a bad one; its
//! citations replace the product's own.

use crate::brev::skabelon::{Skabelon, Skabelonfejl};
use crate::brev::{Kilde, Kommune};
use crate::fil::del::{Laesbar, Ordret};
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti, meld};
use crate::fil::laes_tekst;
use crate::fil::trae::{Knude, kort_tekst};
use crate::kilder::{Henvisning, Maade};
use crate::regelsaet::Regelsaet;
use crate::vurdering::{EgenKilde, Katalog};

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
    let rod = laes_tekst(tekst, &Kommune::FORM)?;
    kontrollerede_kilder(Some(&rod), &Sti::ROD)?;
    Ok(Kommune::laes(&rod).unwrap_or_default())
}

/// The configuration's citations. Checks them and the templates, which the form cannot do.
pub(super) fn kontrollerede_kilder(kommune: Option<&Knude>, sti: &Sti) -> Result<Vec<EgenKilde>, Fejlliste> {
    let Some(kommune) = kommune else {
        return Ok(Vec::new());
    };
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

/// One phrase of what was expected for each error in a template.
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

/// The configuration's citations. One for a set that is not the product's adds that set, which must be later.
///
/// # Errors
///
/// `uden-for-omraade` for an id that no row has, and for a new set that does not begin after the newest.
fn egne_kilder(kommune: &Knude, i_kommune: &Sti) -> Result<Vec<EgenKilde>, Fejlliste> {
    let alle = i_kommune.noegle("kilder");
    let liste = kommune.liste("kilder").unwrap_or_default().iter().enumerate();
    let (gode, daarlige): (Vec<_>, Vec<_>) = liste
        .filter_map(|(nr, knude)| egen_kilde(knude, &alle.plads(nr)).transpose())
        .partition(Result::is_ok);
    if daarlige.is_empty() {
        return Ok(gode.into_iter().flatten().collect());
    }
    Err(Fejlliste(daarlige.into_iter().filter_map(Result::err).collect()))
}

/// One citation; `None` when the form of a case, which demands its keys, was not checked.
fn egen_kilde(knude: &Knude, sti: &Sti) -> Result<Option<EgenKilde>, Fejl> {
    let Some(kilde) = Kilde::laes(knude) else {
        return Ok(None);
    };
    let Kilde {
        id: Ordret(id),
        regelsaet: Ordret(regelsaet),
        fra,
        sted: Ordret(sted),
        url,
        kontrolleret,
        af,
    } = kilde;
    let uden_for = |noegle: &'static str, forventet: String| {
        let sti = sti.noegle(noegle);
        knude.hent(noegle).map_or_else(
            || Fejl::ny(Fejlkode::UdenForOmraade, &sti, String::new(), forventet.clone(), None),
            |vaerdi| Fejl::ved(Fejlkode::UdenForOmraade, &sti, vaerdi, forventet.clone()),
        )
    };
    if !Katalog::kender(&id) {
        return Err(uden_for(
            "id",
            "id'et på en regel, frist, pligt eller advarsel, fx PL-12".to_owned(),
        ));
    }
    let indbyggede = Regelsaet::indbyggede();
    let kendt = indbyggede.iter().any(|saet| saet.navn == regelsaet);
    if !kendt && indbyggede.iter().any(|saet| fra <= saet.fra) {
        let navne = indbyggede.map(|saet| saet.navn).join(", ");
        let forventet = format!("en dag efter det nyeste regelsæts første, når sættet ikke er et af {navne}");
        return Err(uden_for("fra", forventet));
    }
    let henvisning = Henvisning {
        titel: "Kommunens egen kildehenvisning".to_owned(),
        sted,
        url: url.map(|Ordret(url)| url),
        fra: Some(fra),
        til: None,
        kontrolleret,
        maade: if kontrolleret.is_some() {
            Maade::Original
        } else {
            Maade::IkkeKontrolleret
        },
        forbehold: None,
        af: af.map(|Ordret(af)| af),
    };
    Ok(Some(EgenKilde {
        id,
        regelsaet,
        fra,
        henvisning,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::brev::Afsnitsnavn;
    use crate::fakta::Valgmulighed;
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
        let afsnit = Afsnitsnavn::ID.iter();
        let skabeloner: Vec<_> = afsnit
            .map(|id| format!("\"{id}\":\"{}\"", "{{}}".repeat(5000)))
            .collect();
        let tekst = format!("{{\"navn\":\"X\",\"skabeloner\":{{{}}}}}", skabeloner.join(","));
        // Fifteen sections with fifty errors each.
        assert_eq!(laes_kommune(tekst.as_bytes()).unwrap_err().0.len(), 15 * 50);
    }
}

// SPDX-License-Identifier: MPL-2.0
//! The parts of a case that only letters, notes and checks read: from the checked tree to typed values.

use super::laest::dato;
use crate::brev::{
    Afgoerelse, Afsnitsnavn, Borger, Fravigelse, Kommune, Oprindelse, Raadgivning, Sagsdele, Tilbud, Tilbudssted,
    Tilsidesat,
};
use crate::fakta::{Faktum, Valgmulighed};
use crate::fil::trae::{Knude, Vaerdi};

/// The parts, from a tree that the form of a case has checked.
pub(super) fn sagsdele(rod: &Knude) -> Sagsdele {
    // What is not there is read as an object without keys.
    let tom = Knude::uden_sted(Vaerdi::Objekt(Vec::new()));
    let del = |noegle| rod.objekt(noegle).unwrap_or(&tom);
    Sagsdele {
        afgoerelse: afgoerelse(del("afgoerelse")),
        borger: borger(del("borger")),
        kommune: kommune(del("kommune")),
        oprindelse: oprindelse(del("oprindelse")),
    }
}

fn afgoerelse(a: &Knude) -> Afgoerelse {
    Afgoerelse {
        intensitet: valg(a, "intensitet"),
        tilbud: a.objekt("tilbud").map(|t| Tilbudssted {
            navn: tekst(t, "navn"),
            adresse: tekst(t, "adresse"),
        }),
        indsats: tekst(a, "indsats"),
        omfang: tekst(a, "omfang"),
        formaal: tekst(a, "formaal"),
        startdato: dato(a, "startdato"),
        varighed: tekst(a, "varighed"),
        faktiske_omstaendigheder: tekster(a, "faktiskeOmstaendigheder"),
        hovedhensyn: tekster(a, "hovedhensyn"),
        begrundelse: tekst(a, "begrundelse"),
        fravigelse: a.objekt("fravigelse").map(|f| Fravigelse {
            grund: valg(f, "grund"),
            tekst: tekst(f, "tekst"),
        }),
        anden_hjaelp: tekst(a, "andenHjaelp"),
        partshoert: a.bool("partshoert"),
        bemaerkninger: tekst(a, "bemaerkninger"),
        afsnit: afsnitstekster(a, "afsnit"),
        udkast: afsnitstekster(a, "udkast"),
        fravalgt: led(a, "fravalgt")
            .filter_map(|led| Afsnitsnavn::med_id(led.som_tekst()?))
            .collect(),
        tilsidesat: led(a, "tilsidesat")
            .filter_map(|t| {
                Some(Tilsidesat {
                    id: valg(t, "id")?,
                    grund: tekst(t, "grund")?,
                })
            })
            .collect(),
        forsendelse: valg(a, "forsendelse"),
    }
}

fn borger(b: &Knude) -> Borger {
    Borger {
        navn: tekst(b, "navn"),
        adresse: tekst(b, "adresse"),
        reference: tekst(b, "reference"),
    }
}

/// The municipality's configuration, from a tree that its form has checked.
pub(super) fn kommune(k: &Knude) -> Kommune {
    Kommune {
        navn: tekst(k, "navn"),
        afdeling: tekst(k, "afdeling"),
        adresse: tekst(k, "adresse"),
        telefon: tekst(k, "telefon"),
        telefontid: tekst(k, "telefontid"),
        mail: tekst(k, "mail"),
        sikker_post: tekst(k, "sikkerPost"),
        web: tekst(k, "web"),
        aabningstid: tekst(k, "aabningstid"),
        tilbud: led(k, "tilbud").map(tilbud).collect(),
        raadgivning: k.objekt("raadgivning").map(|r| Raadgivning {
            telefon: tekst(r, "telefon"),
            web: tekst(r, "web"),
            tekst: tekst(r, "tekst"),
        }),
        skabeloner: afsnitstekster(k, "skabeloner"),
    }
}

fn tilbud(t: &Knude) -> Tilbud {
    Tilbud {
        navn: tekst(t, "navn").unwrap_or_default(),
        adresse: tekst(t, "adresse"),
        telefon: tekst(t, "telefon"),
        web: tekst(t, "web"),
        intensitet: valg(t, "intensitet"),
        anonym: t.bool("anonym"),
        udenfor_kommunen: t.bool("udenforKommunen"),
    }
}

fn oprindelse(o: &Knude) -> Vec<Oprindelse> {
    let mut oprindelse = Vec::new();
    for faktum in Faktum::ALLE {
        if let Some(knude) = o.hent(faktum.id()) {
            oprindelse.push(Oprindelse {
                faktum,
                hvem: valg(knude, "hvem"),
                hvornaar: dato(knude, "hvornaar"),
            });
        }
    }
    oprindelse
}

/// A text that says something; one of spaces alone is none.
fn tekst(objekt: &Knude, noegle: &str) -> Option<String> {
    let tekst = objekt.tekst(noegle)?.trim();
    (!tekst.is_empty()).then(|| tekst.to_owned())
}

fn tekster(objekt: &Knude, noegle: &str) -> Vec<String> {
    let tekster = led(objekt, noegle).filter_map(Knude::som_tekst).map(str::trim);
    tekster.filter(|tekst| !tekst.is_empty()).map(str::to_owned).collect()
}

fn led<'a>(objekt: &'a Knude, noegle: &str) -> impl Iterator<Item = &'a Knude> {
    objekt.liste(noegle).unwrap_or_default().iter()
}

fn valg<V: Valgmulighed>(objekt: &Knude, noegle: &str) -> Option<V> {
    V::med_id(objekt.tekst(noegle)?)
}

/// The texts of sections, in the order of a letter.
fn afsnitstekster(objekt: &Knude, noegle: &str) -> Vec<(Afsnitsnavn, String)> {
    let mut tekster = Vec::new();
    let Some(skrevne) = objekt.objekt(noegle) else {
        return tekster;
    };
    for (nr, id) in (0..).zip(Afsnitsnavn::ID) {
        if let Some(tekst) = skrevne.tekst(id) {
            tekster.push((Afsnitsnavn::fra_nr(nr), tekst.to_owned()));
        }
    }
    tekster
}

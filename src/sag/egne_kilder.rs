// SPDX-License-Identifier: MPL-2.0
//! Citations that a municipality's configuration puts in place of the product's own, and the sets they add.

use super::laest::dato;
use crate::fil::fejl::{Fejl, Fejlkode, Fejlliste, Sti};
use crate::fil::trae::Knude;
use crate::kilder::{Henvisning, Maade};
use crate::regelsaet::Regelsaet;
use crate::vurdering::{EgenKilde, Katalog};

/// The configuration's citations. One for a set that is not the product's adds that set, which must be later.
///
/// # Errors
///
/// `uden-for-omraade` for an id that no row has, and for a new set that does not begin after the newest.
pub(super) fn egne_kilder(kommune: &Knude, i_kommune: &Sti) -> Result<Vec<EgenKilde>, Fejlliste> {
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

/// One citation; `None` when the form of a case, which demands these keys, was not checked.
fn egen_kilde(knude: &Knude, sti: &Sti) -> Result<Option<EgenKilde>, Fejl> {
    let tekst = |noegle: &str| knude.tekst(noegle).map(str::to_owned);
    let (Some(id), Some(regelsaet), Some(sted)) = (tekst("id"), tekst("regelsaet"), tekst("sted")) else {
        return Ok(None);
    };
    let Some(fra) = dato(knude, "fra") else {
        return Ok(None);
    };
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
    let kontrolleret = dato(knude, "kontrolleret");
    let henvisning = Henvisning {
        titel: "Kommunens egen kildehenvisning".to_owned(),
        sted,
        url: tekst("url"),
        fra: Some(fra),
        til: None,
        kontrolleret,
        maade: if kontrolleret.is_some() {
            Maade::Original
        } else {
            Maade::IkkeKontrolleret
        },
        forbehold: None,
        af: tekst("af"),
    };
    Ok(Some(EgenKilde {
        id,
        regelsaet,
        fra,
        henvisning,
    }))
}

// SPDX-License-Identifier: MPL-2.0
//! TypeScript types of input and output, generated from the Rust types for the build of the browser boundary.

use std::collections::BTreeMap;

use ts_rs::{Config, TS, TypeVisitor};

use crate::brev::{Brev, Forsendelse, Fravigelsesgrund, Konklusionsord, Notat, Omraadeord, Ordliste, Tjek};
use crate::fakta::{Faktaoversigt, Intensitet};
use crate::fil::fejl::Fejl;
use crate::fil::udskrift;
use crate::sag::sagens_form;
use crate::triage::Stilling;
use crate::vurdering::{
    HvadHvis, Katalog, Mangelliste, Naeste, OmraadeHvadHvis, Sammenligning, Spoergsmaal, Vurdering,
};

/// Declarations of the case and of every answer, each type once, sorted by name: the order in which types are visited
/// differs between builds.
pub fn typescript() -> String {
    let mut samler = Samler::default();
    samler.visit::<Vurdering>();
    samler.visit::<HvadHvis>();
    samler.visit::<OmraadeHvadHvis>();
    samler.visit::<Naeste>();
    samler.visit::<Spoergsmaal>();
    samler.visit::<Mangelliste>();
    samler.visit::<Sammenligning>();
    samler.visit::<Katalog>();
    samler.visit::<Brev>();
    samler.visit::<Tjek>();
    samler.visit::<Faktaoversigt>();
    samler.visit::<Notat>();
    samler.visit::<Ordliste>();
    samler.visit::<Omraadeord>();
    samler.visit::<Konklusionsord>();
    samler.visit::<Intensitet>();
    samler.visit::<Forsendelse>();
    samler.visit::<Fravigelsesgrund>();
    samler.visit::<Fejl>();
    let sag = udskrift::typescript(&sagens_form(), "Sagsdata");
    let fakta = "export type Fakta = NonNullable<Sagsdata[\"fakta\"]>;\nexport type Faktumnavn = keyof Fakta;\n";
    format!(
        "/** A case. */\n{sag}\n/** The answers of a case, and their names. */\n{fakta}\n{}",
        samler.erklaeringer.into_values().collect::<String>()
    )
}

/// Declarations of the public's answers and of their result, as [`typescript`] does for a case.
pub fn triage() -> String {
    let mut samler = Samler::default();
    samler.visit::<Stilling>();
    samler.visit::<Fejl>();
    let svar = udskrift::typescript(&crate::triage::form(), "Triagesvar");
    let navne = "export type Triagespoergsmaal = keyof Triagesvar;\n";
    format!(
        "/** The answers given so far; what is absent has not been asked. */\n{svar}\n/** The names of the questions. */\n{navne}\n{}",
        samler.erklaeringer.into_values().collect::<String>()
    )
}

/// Declares a type and every type it consists of.
#[derive(Default)]
struct Samler {
    config: Config,
    erklaeringer: BTreeMap<String, String>,
}

impl TypeVisitor for Samler {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        // A list or optional value has no declaration of its own, but the visitor still enters its content.
        let navn = T::ident(&self.config);
        let erklaeres = T::output_path().is_some();
        if erklaeres && !self.erklaeringer.contains_key(&navn) {
            let docs = T::docs().unwrap_or_default();
            // The formatter of the whole file wants the closing brace of an object on its own line.
            let erklaering = T::decl(&self.config).replace(", };", ",\n};");
            self.erklaeringer.insert(navn, format!("{docs}export {erklaering}\n\n"));
            T::visit_dependencies(self);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{triage, typescript};

    #[test]
    fn every_type_is_declared_once_and_absent_is_not_null() {
        let ud = typescript();
        for navn in [
            "Sagsdata",
            "Vurdering",
            "Henvisning",
            "Naeste",
            "Spoergsmaal",
            "Fejlkode",
            "Notat",
            "Ordliste",
            "Konklusionsord",
            "Afsnitsnavn",
            "Svartype",
        ] {
            assert_eq!(ud.matches(&format!("export type {navn} = ")).count(), 1, "{navn}");
        }
        let svar = ud.split("export type Faktumnavn").nth(1).unwrap();
        assert!(!svar.contains("null"), "{svar}");
    }

    #[test]
    fn the_types_of_the_public_questions_are_whole() {
        let ud = triage();
        for navn in [
            "Triagesvar",
            "Triagespoergsmaal",
            "Stilling",
            "Ende",
            "Konklusion",
            "Fejl",
            "Fejlkode",
        ] {
            assert_eq!(ud.matches(&format!("export type {navn} = ")).count(), 1, "{navn}");
        }
        assert!(ud.contains("hjaelpAfsnitV?: \"ingen\" | "), "{ud}");
    }
}

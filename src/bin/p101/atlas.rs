// SPDX-License-Identifier: MPL-2.0
//! The atlas of outcomes: every type of decision with every conclusion behind its letter, each with a sample case, the
//! trace and the letter. For a jurist to approve, and to diff between releases.

use std::fmt::Write;

use paragraf101::VERSION;
use paragraf101::brev::gengivelse::{Format, gengiv};
use paragraf101::fakta::{Fakta, Faktum, Intensitet, Valgmulighed};
use paragraf101::kalender::Dato;
use paragraf101::regler::konklusion::Afgoerelsestype;
use paragraf101::regler::{Konklusion, OMRAADER, Omraadenavn};
use paragraf101::sag::Sag;
use paragraf101::vurdering::ord::{STOETTER, konklusionstekst, kort, saetning};
use paragraf101::vurdering::{REGELHASH, Vurdering};
use serde_json::{Map, Value, json};

/// The assessment date of every sample case.
const DAG: Dato = Dato::fast(2026, 11, 26);

/// The whole atlas as Markdown.
pub fn atlas() -> String {
    let udfald: Vec<_> = Afgoerelsestype::alle().flat_map(udfald).collect();
    let mut ud = indledning(udfald.len());
    for (nr, udfald) in udfald.iter().enumerate() {
        udfald.skriv(nr + 1, &mut ud);
    }
    ud
}

fn indledning(antal: usize) -> String {
    let dag = DAG.to_string();
    format!(
        "# Atlas over udfald\n\n\
         Her står alle {antal} udfald: hver type afgørelse med hver konklusion, som brevet bygger på. Ved hvert udfald står en \
         opdigtet sag, de regler, der bærer konklusionerne, og brevet, som det bliver skrevet. Atlasset er til at læse igennem \
         og godkende, og til at sammenligne fra udgave til udgave.\n\n\
         Version {VERSION}, regler {REGELHASH}, vurderet {dag}. {STOETTER}\n"
    )
}

/// One outcome: a type, the conclusions behind its letter, and a case that reaches them.
struct Udfald {
    afgoerelse: Afgoerelsestype,
    konklusioner: Vec<(Omraadenavn, Konklusion)>,
    /// What distinguishes it besides the conclusions.
    saerkende: Vec<String>,
    sag: Value,
}

impl Udfald {
    fn skriv(&self, nr: usize, ud: &mut String) {
        let konklusioner = self
            .konklusioner
            .iter()
            .map(|(navn, konklusion)| format!("{}: {}", navn.tekst(), kort(*navn, *konklusion)));
        let dele: Vec<_> = konklusioner.chain(self.saerkende.iter().cloned()).collect();
        // Writing to a String cannot fail.
        let _ = write!(
            ud,
            "\n---\n\n## {nr}. {} ({})\n\n",
            saetning(self.afgoerelse.tekst()).trim_end_matches('.'),
            dele.join(", ")
        );
        let Ok(sag) = Sag::fra_tekst(self.sag.to_string().as_bytes()) else {
            return;
        };
        let vurdering = sag.vurder();
        let _ = write!(ud, "Sagen:\n\n```json\n{}\n```\n\n", self.sag["fakta"]);
        let _ = write!(ud, "Sporet:\n\n{}\n", spor(&vurdering, &self.konklusioner));
        match sag.brev() {
            Ok(brev) => {
                let brev = String::from_utf8_lossy(&gengiv(&brev.dokument(), Format::Markdown)).into_owned();
                let _ = write!(ud, "Brevet:\n\n{}\n", som_citat(&brev));
                let _ = write!(ud, "{}", fund(&sag));
            }
            Err(fejl) => {
                for fejl in fejl.0 {
                    let _ = writeln!(ud, "Brevet kan ikke skrives. Det kræver {}.", fejl.forventet);
                }
            }
        }
    }
}

/// The rules that carried the conclusions, as steps of law.
fn spor(vurdering: &Vurdering, konklusioner: &[(Omraadenavn, Konklusion)]) -> String {
    let mut ud = String::new();
    for (navn, _) in konklusioner {
        let svar = vurdering.omraade(*navn);
        let _ = writeln!(ud, "- {}", konklusionstekst(*navn, svar.konklusion));
        for regel in vurdering.regler.iter().filter(|regel| svar.regler.contains(&regel.id)) {
            let trin = regel.trin.as_deref().unwrap_or("det er ikke oplyst");
            let steder: Vec<_> = regel.kilder.iter().map(|kilde| kilde.sted.as_str()).collect();
            let _ = writeln!(
                ud,
                "  - {} ({}): {trin} [{}]",
                regel.id,
                regel.udfald.tekst(),
                steder.join("; ")
            );
        }
    }
    ud
}

fn fund(sag: &Sag) -> String {
    let Ok(tjek) = sag.tjek() else {
        return String::new();
    };
    let fund: Vec<_> = tjek
        .fund
        .iter()
        .map(|fund| format!("- {}: {}\n", fund.id.id(), fund.hvad))
        .collect();
    match fund.is_empty() {
        true => "Brevtjekket har ikke fundet noget.\n".to_owned(),
        false => format!("Brevtjekket finder:\n\n{}", fund.concat()),
    }
}

fn som_citat(tekst: &str) -> String {
    let linjer = tekst.lines().map(|linje| format!("> {linje}\n"));
    linjer.collect::<String>().replace("> \n", ">\n")
}

/// Every outcome of a type: the conclusions of its areas, and whatever else changes its letter.
fn udfald(afgoerelse: Afgoerelsestype) -> Vec<Udfald> {
    let varianter = varianter(afgoerelse);
    let kombinationer = omraader(afgoerelse)
        .iter()
        .fold(vec![Vec::new()], |kombinationer, navn| {
            let mulige = mulige_konklusioner(*navn);
            let udvidet = kombinationer.iter().flat_map(|hidtil: &Vec<_>| {
                mulige.iter().map(|konklusion| {
                    let mut nye = hidtil.clone();
                    nye.push((*navn, *konklusion));
                    nye
                })
            });
            udvidet.collect()
        });
    kombinationer
        .into_iter()
        .filter_map(|konklusioner| Some((fakta_der_giver(&konklusioner)?, konklusioner)))
        .flat_map(|(fakta, konklusioner)| {
            varianter
                .iter()
                .map(move |variant| variant.udfald(afgoerelse, &fakta, konklusioner.clone()))
        })
        .collect()
}

fn omraader(afgoerelse: Afgoerelsestype) -> &'static [Omraadenavn] {
    match afgoerelse {
        Afgoerelsestype::Bevilling
        | Afgoerelsestype::DelvistAfslag
        | Afgoerelsestype::Afslag
        | Afgoerelsestype::Aendring => &[Omraadenavn::Omfattet, Omraadenavn::Intensitet],
        Afgoerelsestype::FritValgImoedekommet => &[Omraadenavn::FritValg, Omraadenavn::Intensitet],
        Afgoerelsestype::FritValgAfslag => &[Omraadenavn::FritValg],
        Afgoerelsestype::FritValgBegraenset => &[Omraadenavn::Begraensning],
        Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning => &[Omraadenavn::Anonym],
    }
}

/// What changes a letter besides the conclusions.
struct Variant {
    intensitet: Option<Intensitet>,
    medhold: bool,
    delegeret: bool,
}

fn varianter(afgoerelse: Afgoerelsestype) -> Vec<Variant> {
    let ny = |intensitet, medhold, delegeret| Variant {
        intensitet,
        medhold,
        delegeret,
    };
    let intensiteter = Intensitet::alle();
    match afgoerelse {
        Afgoerelsestype::Bevilling | Afgoerelsestype::FritValgImoedekommet => intensiteter
            .flat_map(|i| [ny(Some(i), true, false), ny(Some(i), false, false)])
            .collect(),
        Afgoerelsestype::DelvistAfslag | Afgoerelsestype::Aendring => {
            intensiteter.map(|i| ny(Some(i), false, false)).collect()
        }
        Afgoerelsestype::Afslag | Afgoerelsestype::FritValgAfslag | Afgoerelsestype::FritValgBegraenset => {
            vec![ny(None, false, false)]
        }
        Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning => {
            vec![ny(None, false, false), ny(None, false, true)]
        }
    }
}

impl Variant {
    fn udfald(
        &self,
        afgoerelse: Afgoerelsestype,
        fakta: &Fakta,
        konklusioner: Vec<(Omraadenavn, Konklusion)>,
    ) -> Udfald {
        let mut kendte = som_json(fakta);
        kendte.insert("anmodningsdato".to_owned(), json!("2026-11-16"));
        kendte.insert("alder".to_owned(), json!(34));
        if self.delegeret {
            kendte.insert("delegeret".to_owned(), json!(true));
        }
        if let Some(intensitet) = self.intensitet {
            let oensket = if self.medhold {
                intensitet
            } else {
                andet_end(intensitet)
            };
            kendte.insert("oensketIntensitet".to_owned(), json!(oensket.id()));
            kendte.insert("oensketImoedekommet".to_owned(), json!(self.medhold));
        }
        let intensitet = self
            .intensitet
            .map(|intensitet| format!("valgt: {}", intensitet.tekst()));
        let medhold = self.medhold.then(|| "fuldt medhold".to_owned());
        let delegeret = self.delegeret.then(|| "delegeret".to_owned());
        Udfald {
            afgoerelse,
            konklusioner,
            saerkende: [intensitet, medhold, delegeret].into_iter().flatten().collect(),
            sag: json!({
                "format": "p101-sag/1",
                "vurderingsdato": DAG.to_string(),
                "fakta": kendte,
                "afgoerelse": self.valg(afgoerelse),
                "kommune": {
                    "navn": "Nordvig Kommune", "adresse": "Havnepladsen 1, 0000 Nordvig", "telefon": "00 00 01 01",
                },
            }),
        }
    }

    fn valg(&self, afgoerelse: Afgoerelsestype) -> Value {
        let mut valg = json!({
            "type": afgoerelse.id(),
            "tilbud": { "navn": "Stedet" },
            "indsats": "Samtaler og gruppe.",
            "omfang": "efter aftale med dig",
            "formaal": "At du får det bedre.",
            "startdato": "2026-11-30",
            "varighed": "4 måneder",
            "begrundelse": "[Her står sagsbehandlerens egen begrundelse.]",
            "andenHjaelp": "[Her står den anden hjælp.]",
            "fravigelse": { "grund": "fagligVurdering", "tekst": "[Her står, hvorfor valget er et andet.]" },
            "partshoert": true,
        });
        if let Some(intensitet) = self.intensitet {
            valg["intensitet"] = json!(intensitet.id());
        }
        valg
    }
}

fn andet_end(intensitet: Intensitet) -> Intensitet {
    match intensitet {
        Intensitet::Doegn => Intensitet::Dag,
        Intensitet::Ambulant | Intensitet::Dag => Intensitet::Doegn,
    }
}

/// The conclusions of an area, *unsettled* last.
fn mulige_konklusioner(navn: Omraadenavn) -> Vec<Konklusion> {
    let mut mulige = Vec::new();
    let raekker = OMRAADER
        .iter()
        .filter(|omraade| omraade.navn == navn)
        .flat_map(|omraade| omraade.raekker);
    for konklusion in raekker.map(|raekke| raekke.konklusion).chain([Konklusion::Uafklaret]) {
        if !mulige.contains(&konklusion) {
            mulige.push(konklusion);
        }
    }
    mulige
}

/// Answers that reach all of the conclusions, if any case does.
fn fakta_der_giver(konklusioner: &[(Omraadenavn, Konklusion)]) -> Option<Fakta> {
    let mut fakta = Fakta::default();
    for (navn, konklusion) in konklusioner
        .iter()
        .filter(|(_, konklusion)| *konklusion != Konklusion::Uafklaret)
    {
        udfyld(&mut fakta, *navn, *konklusion)?;
    }
    Some(fakta)
}

/// Completes an area's facts with the first answers, in order, that reach the conclusion.
fn udfyld(fakta: &mut Fakta, navn: Omraadenavn, konklusion: Konklusion) -> Option<()> {
    let omraade = OMRAADER.iter().find(|omraade| omraade.navn == navn)?;
    let aabne: Vec<Faktum> = omraade
        .fakta
        .iter()
        .copied()
        .filter(|faktum| !fakta.kender(*faktum))
        .collect();
    let aabne: Vec<Faktum> = aabne.into_iter().filter(|faktum| faktum.antal_svar() > 0).collect();
    let antal: u32 = aabne.iter().map(|faktum| u32::from(faktum.antal_svar())).product();
    for mut nr in 0..antal {
        for faktum in &aabne {
            let svar = u32::from(faktum.antal_svar());
            fakta.svar(*faktum, u8::try_from(nr % svar).ok());
            nr /= svar;
        }
        let raekke = omraade.foerste(&fakta.som_fulde(DAG));
        if omraade.raekker[raekke].konklusion == konklusion {
            return Some(());
        }
    }
    None
}

fn som_json(fakta: &Fakta) -> Map<String, Value> {
    let kendte = Faktum::ALLE.into_iter().filter_map(|faktum| {
        let svar = serde_json::to_value(fakta.svar_paa(faktum)?).ok()?;
        Some((faktum.id().to_owned(), svar))
    });
    kendte.collect()
}

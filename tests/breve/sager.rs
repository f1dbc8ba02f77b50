// SPDX-License-Identifier: MPL-2.0
//! Cases for every type of decision, with optional facts and configuration on and off.

use paragraf101::brev::Brev;
use paragraf101::fakta::Valgmulighed;
use paragraf101::regler::konklusion::Afgoerelsestype;
use paragraf101::sag::Sag;
use serde_json::{Value, json};

/// A case with a complete decision.
#[derive(Clone, Debug)]
pub struct Sagsdata {
    pub afgoerelse: Afgoerelsestype,
    pub intensitet: Option<&'static str>,
    /// What the facts point to.
    pub peger_paa: &'static str,
    pub oensket: Option<&'static str>,
    /// Whether the choice departs from it, and says why.
    pub fraviger: bool,
    pub delegeret: bool,
    pub medicin: bool,
    pub modtaget: bool,
    pub navn: bool,
    /// Whether the municipality's configuration is complete.
    pub konfiguration: bool,
    /// Whether the caseworker wrote the facts given weight and the considerations.
    pub egne_grunde: bool,
    pub frit_valg: bool,
    pub startdato: &'static str,
    pub forsendelse: Option<&'static str>,
}

impl Sagsdata {
    /// A case whose choice follows what the facts point to.
    pub fn ny(afgoerelse: Afgoerelsestype, intensitet: Option<&'static str>) -> Self {
        Self {
            afgoerelse,
            intensitet,
            peger_paa: intensitet.unwrap_or("dag"),
            oensket: None,
            fraviger: false,
            delegeret: false,
            medicin: false,
            modtaget: false,
            navn: false,
            konfiguration: true,
            egne_grunde: false,
            frit_valg: false,
            startdato: "2026-11-20",
            forsendelse: None,
        }
    }

    pub fn er_101_a(&self) -> bool {
        matches!(
            self.afgoerelse,
            Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning
        )
    }

    /// Whether the citizen stays anonymous: a case with a name has anonymity waived.
    pub fn anonym(&self) -> bool {
        self.er_101_a() && !self.navn
    }

    pub fn brev(&self) -> Brev {
        self.brev_paa("2026-11-26")
    }

    pub fn brev_paa(&self, dag: &str) -> Brev {
        let sag = self.sag(dag);
        sag.brev().unwrap_or_else(|fejl| unreachable!("{self:?}: {fejl}"))
    }

    pub fn sag(&self, dag: &str) -> Sag {
        let tekst = self.json(dag).to_string();
        Sag::fra_tekst(tekst.as_bytes()).unwrap_or_else(|fejl| unreachable!("{self:?}: {fejl}"))
    }

    pub fn json(&self, dag: &str) -> Value {
        let mut sag = json!({
            "format": "p101-sag/1",
            "vurderingsdato": dag,
            "fakta": self.fakta(),
            "afgoerelse": self.valg(),
            "kommune": self.kommune(),
        });
        if self.navn {
            sag["borger"] = json!({ "navn": "Kim Eksempel", "adresse": "Vejen 1, 0000 Nordvig" });
        }
        sag
    }

    fn fakta(&self) -> Value {
        let mut fakta = match self.afgoerelse {
            Afgoerelsestype::AnonymBevilling => json!({ "hjaelpAfsnitV": "ingen", "efterParagraf101a": true }),
            Afgoerelsestype::AnonymHenvisning => json!({ "hjaelpAfsnitV": "psykisk", "efterParagraf101a": true }),
            Afgoerelsestype::Afslag if !self.fraviger => json!({ "kunAlkohol": true, "fastholdelseAfOphoer": false }),
            _ => json!({}),
        };
        let faelles = json!({
            "anmodningsdato": "2026-11-12", "anmodetOmBehandling": true, "alder": 34, "behandlingskraevende": true,
        });
        udvid(&mut fakta, faelles);
        if self.afgoerelse != Afgoerelsestype::Afslag || self.fraviger {
            udvid(
                &mut fakta,
                json!({ "kunAlkohol": false, "kunOrdineretEfterForskrift": false }),
            );
        }
        udvid(&mut fakta, self.pegende_fakta());
        udvid(&mut fakta, self.valgte_fakta());
        if self.er_101_a() {
            udvid(
                &mut fakta,
                json!({ "kanIndgaaIGruppe": true, "kortForloebTilstraekkeligt": true }),
            );
        }
        for (navn, vaerdi) in [
            ("delegeret", self.delegeret),
            ("substitution", self.medicin),
            ("benytterFritValg", self.frit_valg),
        ] {
            fakta[navn] = json!(vaerdi);
        }
        if let Some(oensket) = self.oensket {
            fakta["oensketIntensitet"] = json!(oensket);
            fakta["oensketImoedekommet"] = json!(true);
        }
        if self.modtaget {
            fakta["meddelelsesdato"] = json!("2026-11-26");
        }
        if self.er_101_a() && self.navn {
            fakta["oenskerAnonymitet"] = json!(false);
        }
        fakta
    }

    /// Facts that point to one intensity.
    fn pegende_fakta(&self) -> Value {
        let (tilstraekkeligt, struktur) = match self.peger_paa {
            "doegn" => ("kunDoegn", false),
            "dag" => ("dag", true),
            _ => ("ambulant", false),
        };
        json!({
            "tilstraekkeligt": tilstraekkeligt, "behovStruktur": struktur, "behovTaetPersonale": false,
            "behovNytMiljoe": false, "livstruende": false, "gravid": false, "belastning": "moderat", "fastholdelse": "let",
            "isoleredeProblemer": self.peger_paa == "ambulant",
        })
    }

    /// Facts about the chosen provider.
    fn valgte_fakta(&self) -> Value {
        let visiteret = self.intensitet.unwrap_or("dag");
        let valgt = |intensitet: &str, mangler_evne: bool| {
            json!({
                "visiteret": true, "visiteretIntensitet": visiteret, "valgtIntensitet": intensitet, "valgtGodkendt": true,
                "valgtRegistreret": true, "valgtKanOpfylde": true, "afbrudtUdenNyVisitation": false,
                "efterParagraf101a": false, "manglerEvneTilValg": mangler_evne, "valgTilgodeserBehov": false,
            })
        };
        match self.afgoerelse {
            Afgoerelsestype::FritValgImoedekommet if self.fraviger => valgt(anden_slags(visiteret), false),
            Afgoerelsestype::FritValgImoedekommet => valgt(visiteret, false),
            Afgoerelsestype::FritValgAfslag if self.fraviger => valgt("dag", false),
            Afgoerelsestype::FritValgAfslag => valgt("doegn", false),
            Afgoerelsestype::FritValgBegraenset => valgt("dag", true),
            _ => json!({}),
        }
    }

    fn valg(&self) -> Value {
        let mut valg = json!({
            "type": self.afgoerelse.id(), "tilbud": { "navn": "Stedet", "adresse": "Gaden 2" },
            "indsats": "Samtaler og gruppe.", "formaal": "At du får det bedre.", "omfang": "to gange om ugen",
            "startdato": self.startdato, "varighed": "4 måneder", "andenHjaelp": "Du kan få en mentor.", "partshoert": true,
        });
        if let Some(intensitet) = self.intensitet {
            valg["intensitet"] = json!(intensitet);
        }
        if let Some(forsendelse) = self.forsendelse {
            valg["forsendelse"] = json!(forsendelse);
        }
        if self.egne_grunde {
            valg["faktiskeOmstaendigheder"] = json!(["Du har selv fortalt om din hverdag"]);
            valg["hovedhensyn"] = json!(["Du har brug for ro"]);
        }
        if self.fraviger {
            valg["fravigelse"] = json!({ "grund": "fagligVurdering", "tekst": "Din læge anbefaler det." });
        }
        valg
    }

    fn kommune(&self) -> Value {
        if !self.konfiguration {
            return json!({ "navn": "Nordvig Kommune" });
        }
        json!({
            "navn": "Nordvig Kommune", "afdeling": "Rusmiddelcenter Nordvig", "adresse": "Havnepladsen 1, 0000 Nordvig",
            "telefon": "00 00 01 01", "telefontid": "mandag til fredag kl. 9-14", "mail": "post@nordvig.example",
            "sikkerPost": "sikker@nordvig.example", "web": "https://nordvig.example",
            "raadgivning": { "telefon": "00 00 01 04", "web": "https://nordvig.example/raad" },
        })
    }
}

/// An intensity that one cannot choose instead.
fn anden_slags(intensitet: &str) -> &'static str {
    if intensitet == "doegn" { "dag" } else { "doegn" }
}

fn udvid(fakta: &mut Value, flere: Value) {
    if let (Value::Object(fakta), Value::Object(flere)) = (fakta, flere) {
        fakta.extend(flere);
    }
}

/// Every type with every possible intensity, and everything that changes its letter on and off.
pub fn alle_sager() -> Vec<Sagsdata> {
    let mut sager = Vec::new();
    for afgoerelse in Afgoerelsestype::alle() {
        for grund in grundsager(afgoerelse) {
            for bits in 0_u32..1 << 6 {
                let til = |nr: u32| bits & (1 << nr) != 0;
                let mut sag = grund.clone();
                sag.delegeret = til(0) && sag.er_101_a();
                sag.medicin = til(1);
                sag.modtaget = til(2);
                sag.navn = til(3);
                sag.konfiguration = til(4);
                sag.egne_grunde = til(5);
                sag.forsendelse = [None, Some("digitalPost"), Some("brev"), Some("udleveret")][(bits % 4) as usize];
                sager.push(sag);
            }
        }
    }
    sager
}

fn grundsager(afgoerelse: Afgoerelsestype) -> Vec<Sagsdata> {
    let intensiteter = [Some("ambulant"), Some("dag"), Some("doegn")];
    match afgoerelse {
        Afgoerelsestype::Bevilling
        | Afgoerelsestype::DelvistAfslag
        | Afgoerelsestype::Aendring
        | Afgoerelsestype::FritValgImoedekommet => intensiteter
            .into_iter()
            .flat_map(|intensitet| {
                ["ambulant", "dag", "doegn"].into_iter().flat_map(move |peger_paa| {
                    let efter_valg = afgoerelse == Afgoerelsestype::FritValgImoedekommet;
                    let grund = Sagsdata {
                        peger_paa,
                        // Among the grants after a choice, those whose facts point to day treatment depart from the
                        // right.
                        fraviger: if efter_valg {
                            peger_paa == "dag"
                        } else {
                            intensitet != Some(peger_paa)
                        },
                        ..Sagsdata::ny(afgoerelse, intensitet)
                    };
                    [None, intensitet].map(|oensket| Sagsdata {
                        oensket,
                        ..grund.clone()
                    })
                })
            })
            .collect(),
        Afgoerelsestype::Afslag | Afgoerelsestype::FritValgAfslag => [false, true]
            .map(|fraviger| Sagsdata {
                fraviger,
                ..Sagsdata::ny(afgoerelse, None)
            })
            .to_vec(),
        Afgoerelsestype::FritValgBegraenset | Afgoerelsestype::AnonymBevilling | Afgoerelsestype::AnonymHenvisning => {
            vec![Sagsdata::ny(afgoerelse, None)]
        }
    }
}

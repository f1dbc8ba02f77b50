// SPDX-License-Identifier: MPL-2.0
//! A letter beside its case, as the findings read them.

use super::raekker::{Tjekregel, tjekregel};
use super::{Alvor, Fund, Sted};
use crate::brev::dokument::Del;
use crate::brev::sagen::{Afsnitsnavn, Fundnavn, Grundlag};
use crate::brev::sprog::tegn::{er_ordtegn, find};
use crate::brev::sprog::{Loebetekst, Lovhenvisning, Plads, Saetning, lovhenvisninger};
use crate::brev::{Brev, Brevafsnit, Brevdel, Krav, Ordlyd, Udfald, krav};
use crate::fakta::Faktum;
use crate::kilder::{Kilde, grundlag};

/// The merge fields, as they read in text.
pub(super) const FLETTEFELTER: [&str; 3] = ["[Navn]", "[Adresse]", "[CPR]"];

/// A letter beside its case.
pub(super) struct Laesning<'a> {
    pub(super) sag: &'a Grundlag<'a>,
    pub(super) udfald: &'a Udfald,
    pub(super) brev: &'a Brev,
    skrevet: Vec<Skrevet<'a>>,
}

/// Text from the caseworker.
pub(super) struct Skrevet<'a> {
    /// The section it is in, or would be in.
    pub(super) afsnit: Afsnitsnavn,
    /// Whether it is the whole section, so that positions in it are positions in the section.
    pub(super) er_afsnittet: bool,
    pub(super) tekst: &'a str,
    pub(super) loebende: Loebetekst,
    pub(super) saetninger: Vec<Saetning>,
}

impl<'a> Laesning<'a> {
    pub(super) fn ny(sag: &'a Grundlag<'a>, udfald: &'a Udfald, brev: &'a Brev) -> Self {
        Self {
            sag,
            udfald,
            brev,
            skrevet: skrevet(sag, brev),
        }
    }

    /// The caseworker's text: edited sections of the letter, then the fields for reasons.
    pub(super) fn skrevet(&self) -> &[Skrevet<'a>] {
        &self.skrevet
    }

    /// The section as the caseworker edited it.
    pub(super) fn rettet(&self, navn: Afsnitsnavn) -> Option<&Skrevet<'a>> {
        self.skrevet.iter().find(|s| s.er_afsnittet && s.afsnit == navn)
    }

    /// The text of a section, unless it is the product's draft.
    pub(super) fn egen_ordlyd(&self, navn: Afsnitsnavn) -> Option<&'a Brevafsnit> {
        let afsnit = self.brev.afsnit(navn)?;
        (afsnit.ordlyd != Ordlyd::Udkast && !er_tomt(afsnit)).then_some(afsnit)
    }

    pub(super) fn krav(&self, del: Brevdel) -> Krav {
        krav(self.udfald.kolonne(), del, self.udfald.er_delegeret())
    }

    /// Whether the letter lacks a section or its content.
    pub(super) fn mangler(&self, navn: Afsnitsnavn) -> bool {
        self.brev.afsnit(navn).is_none_or(er_tomt)
    }

    /// Whether the letter lacks the section of a part that the law requires.
    pub(super) fn mangler_paakraevet(&self, del: Brevdel) -> bool {
        self.krav(del) == Krav::Skal && self.mangler(del.afsnit())
    }

    /// The reason for overriding findings of that id.
    pub(super) fn tilsidesat(&self, id: Fundnavn) -> Option<String> {
        let tilsidesat = self.sag.dele.afgoerelse.tilsidesat.iter();
        tilsidesat
            .filter(|t| t.id == id && !t.grund.trim().is_empty())
            .map(|t| t.grund.clone())
            .next()
    }

    /// A finding with the severity, reason, facts and sources of its row.
    pub(super) fn fund(&self, id: Fundnavn, afsnit: Afsnitsnavn, hvad: impl Into<String>) -> Fund {
        let Tjekregel {
            alvor,
            hvorfor,
            fakta,
            kilder,
            ..
        } = tjekregel(id);
        Fund {
            id,
            alvor: *alvor,
            afsnit,
            hvad: hvad.into(),
            hvorfor: (*hvorfor).to_owned(),
            sted: None,
            fakta: fakta.to_vec(),
            kilder: grundlag(kilder, self.sag.dag).kilder,
            tilsidesat: None,
        }
    }

    /// The same finding with different sources.
    pub(super) fn paa(&self, fund: Fund, kilder: &[Kilde]) -> Fund {
        Fund {
            kilder: grundlag(kilder, self.sag.dag).kilder,
            ..fund
        }
    }
}

impl Fund {
    pub(super) fn med_hvorfor(self, hvorfor: impl Into<String>) -> Self {
        let hvorfor = hvorfor.into();
        Self { hvorfor, ..self }
    }

    pub(super) fn med_fakta(self, fakta: &[Faktum]) -> Self {
        Self {
            fakta: fakta.to_vec(),
            ..self
        }
    }

    pub(super) fn som_advarsel(self) -> Self {
        Self {
            alvor: Alvor::Advarsel,
            ..self
        }
    }

    pub(super) fn ved(self, sted: Option<Sted>) -> Self {
        Self { sted, ..self }
    }
}

impl Sted {
    /// The place of a range of characters in a text.
    pub(super) fn i(tekst: &str, plads: Plads) -> Option<Self> {
        let laengde = plads.til.checked_sub(plads.fra)?;
        Some(Self {
            fra: plads.fra,
            til: plads.til,
            tekst: tekst.chars().skip(plads.fra).take(laengde).collect(),
        })
    }

    /// The place of a range of bytes in a text.
    pub(super) fn af_bytes(tekst: &str, bytes: std::ops::Range<usize>) -> Option<Self> {
        let ord = tekst.get(bytes.clone())?;
        let fra = tekst.get(..bytes.start)?.chars().count();
        Some(Self {
            fra,
            til: fra + ord.chars().count(),
            tekst: ord.to_owned(),
        })
    }
}

impl Skrevet<'_> {
    /// A place in the caseworker's text, mapped to the letter's section; none if the section does not hold it.
    pub(super) fn sted(&self, brev: &Brev, plads: Plads) -> Option<Sted> {
        let her = Sted::i(self.tekst, plads)?;
        if self.er_afsnittet {
            return Some(her);
        }
        let tekst = &brev.afsnit(self.afsnit)?.tekst;
        let saetning = self.saetninger.iter().map(Saetning::plads);
        let mut om = saetning.filter(|saetning| saetning.fra <= plads.fra && plads.til <= saetning.til);
        let helt = Plads {
            fra: 0,
            til: self.tekst.chars().count(),
        };
        // The whole text, or the sentence if the draft divided it.
        [Some(helt), om.next()].into_iter().flatten().find_map(|om| {
            let om_tekst = self.loebende.udsnit(om.fra, om.til);
            let fra = tekst.get(..find(&om_tekst, tekst)?)?.chars().count() + plads.fra - om.fra;
            Sted::i(
                tekst,
                Plads {
                    fra,
                    til: fra + her.tekst.chars().count(),
                },
            )
        })
    }

    /// Whether a sentence is about § 101; a letter under § 101 a may mention those rules.
    pub(super) fn er_om_101(&self, saetning: &Saetning) -> bool {
        er_om_101(&self.loebende, saetning)
    }
}

fn skrevet<'a>(sag: &'a Grundlag, brev: &'a Brev) -> Vec<Skrevet<'a>> {
    let mut skrevet = Vec::new();
    let mut tilfoej = |afsnit, er_afsnittet, tekst: &'a str, loebende: Loebetekst| {
        skrevet.push(Skrevet {
            afsnit,
            er_afsnittet,
            tekst,
            saetninger: loebende.saetninger(),
            loebende,
        });
    };
    for afsnit in &brev.afsnit {
        if afsnit.ordlyd == Ordlyd::Rettet {
            let loebende = Loebetekst::af_afsnit(&afsnit.blokke, &afsnit.tekst);
            tilfoej(afsnit.id, true, &afsnit.tekst, loebende);
        }
    }
    let valg = &sag.dele.afgoerelse;
    let mut felter: Vec<(Afsnitsnavn, &String)> = Vec::new();
    felter.extend(valg.begrundelse.iter().map(|tekst| (Afsnitsnavn::Hensyn, tekst)));
    felter.extend(valg.hovedhensyn.iter().map(|tekst| (Afsnitsnavn::Hensyn, tekst)));
    let fravigelse = valg
        .fravigelse
        .as_ref()
        .and_then(|fravigelse| fravigelse.tekst.as_ref());
    felter.extend(fravigelse.map(|tekst| (Afsnitsnavn::Fravigelse, tekst)));
    felter.extend(valg.anden_hjaelp.iter().map(|tekst| (Afsnitsnavn::AndenHjaelp, tekst)));
    for (afsnit, tekst) in felter {
        tilfoej(afsnit, false, tekst, Loebetekst::af_tekst(tekst));
    }
    skrevet
}

/// Whether a sentence refers to § 101 itself, not only to § 101 a.
pub(super) fn er_om_101(tekst: &Loebetekst, saetning: &Saetning) -> bool {
    let Plads { fra, til } = saetning.plads();
    let tegn: Vec<char> = tekst.udsnit(fra, til).chars().collect();
    let om_101 = |henvisning: &Lovhenvisning| henvisning.paragraffer.iter().any(|p| p == "101");
    lovhenvisninger(&tegn).iter().any(om_101)
}

/// Whether a section says nothing: only placeholders, and lead-ins to nothing.
fn er_tomt(afsnit: &Brevafsnit) -> bool {
    for blok in &afsnit.blokke {
        for linje in blok.linjer() {
            if !siger_intet(linje) {
                return false;
            }
        }
    }
    true
}

fn siger_intet(linje: &[Del]) -> bool {
    let mut ord = String::new();
    for del in linje {
        if !matches!(del, Del::Pladsholder(_)) {
            ord.push_str(&del.ord());
        }
    }
    let ord = uden_parenteser(&ord);
    let ord = ord.trim();
    ord.ends_with(':') || !ord.chars().any(er_ordtegn)
}

/// A text without its square brackets and their content, the form of a placeholder in edited text.
pub(super) fn uden_parenteser(tekst: &str) -> String {
    let mut dybde = 0_u32;
    let mut ud = String::new();
    for tegn in tekst.chars() {
        match tegn {
            '[' => dybde += 1,
            ']' => dybde = dybde.saturating_sub(1),
            tegn if dybde == 0 => ud.push(tegn),
            _ => {}
        }
    }
    ud
}

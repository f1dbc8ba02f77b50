// SPDX-License-Identifier: MPL-2.0
//! Legal sources as typed data: a text in its editions, and a place in it that a rule cites.
//!
//! A citation is shown only for days when it was in force; an unread source is never shown as read.

mod tekster;

use crate::kalender::Dato;

pub use tekster::{Retskilde, Udgave};

/// First day of the changed § 101, BEK 1477/2019 and the `2020-01` rule set.
pub const JANUAR_2020: Dato = Dato::fast(2020, 1, 1);
/// First day of VEJ 9449/2020, which replaced VEJ 10327/2017.
pub const VEJ_9449: Dato = Dato::fast(2020, 6, 29);
/// First day of the national guidelines (NR).
pub const SEPTEMBER_2020: Dato = Dato::fast(2020, 9, 1);
/// First day of barnets lov and the `2024-01` rule set.
pub const JANUAR_2024: Dato = Dato::fast(2024, 1, 1);
/// First day on which the region answers for integrated treatment (sundhedsloven § 82 c).
pub const SEPTEMBER_2024: Dato = Dato::fast(2024, 9, 1);
/// The day on which every source was last checked.
pub const KONTROLLERET: Dato = Dato::fast(2026, 11, 22);

/// The mark on a rule that only the later guidelines mention.
pub const FAGLIGT_GRUNDLAG: &str = "fagligt grundlag fra september 2020, ikke gældende på vurderingsdatoen";
/// The mark on a rule whose later source is a different text.
pub const SENERE_RETSKILDE: &str = "senere retskilde, ikke gældende på vurderingsdatoen";
/// The mark on a citation of VEJ 2017 after VEJ 9449 replaced it.
pub const IKKE_MOD_NY_TEKST: &str = "ikke kontrolleret mod den nye tekst";

/// How a source was last checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Maade {
    /// Against a stored public copy.
    GemtKopi,
    /// Against the official original.
    Original,
    /// Not at all.
    IkkeKontrolleret,
}

/// A place in a legal text that a rule rests on, and the part of the text's life in which the rule cites it.
#[derive(Clone, Copy, Debug)]
pub struct Kilde {
    /// The text.
    pub tekst: Retskilde,
    /// The place in it, such as `§ 101, stk. 1`; empty where the whole text is meant.
    pub sted: &'static str,
    /// First day on which the rule cites this place; `None`: from the text's own first day.
    pub fra: Option<Dato>,
    /// Last day on which the rule cites this place; `None`: to the text's own last day.
    pub til: Option<Dato>,
    /// What a reader must know before relying on it.
    pub forbehold: Option<&'static str>,
}

impl Kilde {
    /// The place in the text, cited as long as the text is in force.
    pub const fn ny(tekst: Retskilde, sted: &'static str) -> Self {
        Self {
            tekst,
            sted,
            fra: None,
            til: None,
            forbehold: None,
        }
    }

    /// The same, cited from that day.
    pub const fn fra(mut self, dag: Dato) -> Self {
        self.fra = Some(dag);
        self
    }

    /// The same, cited to and including that day.
    pub const fn til(mut self, dag: Dato) -> Self {
        self.til = Some(dag);
        self
    }

    /// The same, with a reservation.
    pub const fn med_forbehold(mut self, forbehold: &'static str) -> Self {
        self.forbehold = Some(forbehold);
        self
    }

    /// The citation as it reads on a day, or `None` when it was not in force then.
    pub fn paa(&self, dag: Dato) -> Option<Henvisning> {
        if self.fra.is_some_and(|fra| dag < fra) || self.til.is_some_and(|til| dag > til) {
            return None;
        }
        let udgave = self.tekst.udgave(dag)?;
        Some(self.henvisning(udgave))
    }

    fn henvisning(&self, udgave: &Udgave) -> Henvisning {
        Henvisning {
            titel: udgave.titel.into(),
            sted: self.tekst.sted(self.sted),
            url: udgave.url.map(Into::into),
            fra: senest(self.fra, udgave.fra),
            til: tidligst(self.til, udgave.til),
            kontrolleret: (udgave.maade != Maade::IkkeKontrolleret).then_some(KONTROLLERET),
            maade: udgave.maade,
            forbehold: self.forbehold.or(udgave.forbehold).map(Into::into),
            af: None,
        }
    }

    fn afloest(&self) -> Henvisning {
        Henvisning {
            titel: "Vejledning nr. 9449 af 29/06/2020 om behandlingstilbud på det sociale stofmisbrugsområde m.v."
                .into(),
            sted: format!("VEJ 9449/2020 (afløser VEJ 10327/2017, pkt. {})", self.sted),
            url: Some("https://www.retsinformation.dk/eli/retsinfo/2020/9449".into()),
            fra: Some(VEJ_9449),
            til: None,
            kontrolleret: None,
            maade: Maade::IkkeKontrolleret,
            forbehold: Some(IKKE_MOD_NY_TEKST.into()),
            af: None,
        }
    }

    fn senere(&self) -> Option<Henvisning> {
        let udgave = self.tekst.udgaver().first()?;
        Some(Henvisning {
            forbehold: Some(match self.tekst {
                Retskilde::Nr => FAGLIGT_GRUNDLAG.into(),
                _ => SENERE_RETSKILDE.into(),
            }),
            ..self.henvisning(udgave)
        })
    }
}

/// A citation as it is shown: what, where, when in force, when and how checked.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typer", derive(ts_rs::TS))]
#[cfg_attr(feature = "typer", ts(optional_fields))]
pub struct Henvisning {
    /// Title of the text, in the edition in force.
    pub titel: String,
    /// The place, with the text's short name.
    pub sted: String,
    /// Public address, where one is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// First day in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
    pub fra: Option<Dato>,
    /// Last day in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
    pub til: Option<Dato>,
    /// The day of the last check.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "typer", ts(optional, type = "string"))]
    pub kontrolleret: Option<Dato>,
    /// How it was checked.
    pub maade: Maade,
    /// What a reader must know before relying on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forbehold: Option<String>,
    /// Who checked it, when a municipality's configuration overrides the citation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub af: Option<String>,
}

/// The citations of a rule on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grundlag {
    /// The citations to show; never empty when the rule has a source.
    pub kilder: Vec<Henvisning>,
    /// Whether the rule rests only on later sources, which makes it a recommendation on that day.
    pub kun_senere: bool,
}

/// The citations to show on a day: those in force; failing them, the successor of VEJ 2017; failing that, the later
/// professional basis, marked as such.
pub fn grundlag(kilder: &[Kilde], dag: Dato) -> Grundlag {
    let gaeldende: Vec<_> = kilder.iter().filter_map(|k| k.paa(dag)).collect();
    if !gaeldende.is_empty() {
        return Grundlag {
            kilder: gaeldende,
            kun_senere: false,
        };
    }
    let afloeste: Vec<_> = kilder
        .iter()
        .filter(|k| k.tekst == Retskilde::Vej && dag >= VEJ_9449)
        .map(Kilde::afloest)
        .collect();
    if !afloeste.is_empty() {
        return Grundlag {
            kilder: afloeste,
            kun_senere: false,
        };
    }
    Grundlag {
        kilder: kilder.iter().filter_map(Kilde::senere).collect(),
        kun_senere: true,
    }
}

fn senest(a: Option<Dato>, b: Option<Dato>) -> Option<Dato> {
    a.max(b)
}

fn tidligst(a: Option<Dato>, b: Option<Dato>) -> Option<Dato> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

macro_rules! genveje {
    ($($(#[$doc:meta])* $navn:ident = $tekst:ident;)*) => {
        $($(#[$doc])* pub const fn $navn(sted: &'static str) -> Kilde { Kilde::ny(Retskilde::$tekst, sted) })*
    };
}

genveje! {
    /// Serviceloven.
    sel = Sel;
    /// Barnets lov.
    bl = Bl;
    /// Forvaltningsloven.
    fvl = Fvl;
    /// Retssikkerhedsloven.
    rsl = Rsl;
    /// Sundhedsloven.
    sul = Sul;
    /// Offentlighedsloven.
    ofl = Ofl;
    /// Retsplejeloven.
    rpl = Rpl;
    /// Lov om tilbageholdelse af stofmisbrugere i behandling.
    ltb = Ltb;
    /// Psykiatriloven.
    psykl = Psykl;
    /// VEJ 10327/2017, by point.
    vej = Vej;
    /// Nationale retningslinjer, by anvisning.
    nr = Nr;
    /// BEK 430/2014 on quality standards.
    bek430 = Bek430;
    /// BEK 1477/2019 on afdækning and quality standards.
    bek1477 = Bek1477;
    /// BEK 1677/2016 on holding.
    bek1677 = Bek1677;
    /// BEK 1094/2019 on data.
    bek1094 = Bek1094;
}

/// A principafgørelse or principmeddelelse of Ankestyrelsen.
pub const fn pm(tekst: Retskilde) -> Kilde {
    Kilde::ny(tekst, "")
}

/// Serviceloven § 101 by subject, whose sub-sections moved on 2020-01-01.
pub mod sel_101 {
    use super::{JANUAR_2020, JANUAR_2024, Kilde, bl, sel};
    use crate::kalender::Dato;

    const DECEMBER_2019: Dato = Dato::fast(2019, 12, 31);
    const DECEMBER_2023: Dato = Dato::fast(2023, 12, 31);

    /// The duty to offer treatment.
    pub const BEHANDLING: Kilde = sel("§ 101, stk. 1");
    /// The decision is made on a holistic afdækning.
    pub const AFDAEKNING: Kilde = sel("§ 101, stk. 2").fra(JANUAR_2020);
    /// A provider may do the afdækning.
    pub const AFDAEKNING_VED_TILBUD: Kilde = sel("§ 101, stk. 3").fra(JANUAR_2020);
    /// The 14 days, until 2019.
    pub const FRIST_2017: Kilde = sel("§ 101, stk. 2").til(DECEMBER_2019);
    /// The 14 days, from 2020.
    pub const FRIST_2020: Kilde = sel("§ 101, stk. 4").fra(JANUAR_2020);
    /// Frit valg, until 2019.
    pub const FRIT_VALG_2017: Kilde = sel("§ 101, stk. 4").til(DECEMBER_2019);
    /// Frit valg, from 2020.
    pub const FRIT_VALG_2020: Kilde = sel("§ 101, stk. 5").fra(JANUAR_2020);
    /// The 14 days may be departed from on frit valg, until 2019.
    pub const FRAVIGELSE_2017: Kilde = sel("§ 101, stk. 5").til(DECEMBER_2019);
    /// The 14 days may be departed from on frit valg, from 2020.
    pub const FRAVIGELSE_2020: Kilde = sel("§ 101, stk. 6").fra(JANUAR_2020);
    /// Frit valg may be limited, until 2019.
    pub const BEGRAENSNING_2017: Kilde = sel("§ 101, stk. 6").til(DECEMBER_2019);
    /// Frit valg may be limited, from 2020.
    pub const BEGRAENSNING_2020: Kilde = sel("§ 101, stk. 7").fra(JANUAR_2020);
    /// Behandlingsplan, from 2020.
    pub const PLAN: Kilde = sel("§ 101, stk. 8").fra(JANUAR_2020);
    /// Gift cards, from 2020.
    pub const GAVEKORT: Kilde = sel("§ 101, stk. 9").fra(JANUAR_2020);
    /// Young people under 18, until 2019.
    pub const UNGE_2017: Kilde = sel("§ 101, stk. 3").til(DECEMBER_2019);
    /// Young people under 18, from 2020 to 2023.
    pub const UNGE_2020: Kilde = sel("§ 101, stk. 12").fra(JANUAR_2020).til(DECEMBER_2023);
    /// Young people under 18, from 2024.
    pub const UNGE_2024: Kilde = bl("§ 33").fra(JANUAR_2024);
}

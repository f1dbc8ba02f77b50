// SPDX-License-Identifier: MPL-2.0
//! The legal texts and their editions.

use super::{JANUAR_2020, JANUAR_2024, Maade, SEPTEMBER_2020};
use crate::kalender::Dato;

/// A legal text that rules cite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retskilde {
    /// Serviceloven.
    Sel,
    /// Barnets lov.
    Bl,
    /// Forvaltningsloven.
    Fvl,
    /// Retssikkerhedsloven.
    Rsl,
    /// Sundhedsloven.
    Sul,
    /// Offentlighedsloven.
    Ofl,
    /// Retsplejeloven.
    Rpl,
    /// Lov om tilbageholdelse af stofmisbrugere i behandling.
    Ltb,
    /// Psykiatriloven.
    Psykl,
    /// VEJ 10327/2017.
    Vej,
    /// Nationale retningslinjer.
    Nr,
    /// BEK 430/2014.
    Bek430,
    /// BEK 1477/2019.
    Bek1477,
    /// BEK 1677/2016.
    Bek1677,
    /// BEK 1094/2019.
    Bek1094,
    /// Principmeddelelse 23-18.
    Pm23_18,
    /// Principmeddelelse 38-23.
    Pm38_23,
    /// Principafgørelse 214-09.
    Pm214_09,
    /// Principafgørelse 236-11.
    Pm236_11,
    /// Principafgørelse 50-13.
    Pm50_13,
    /// Principafgørelse 51-13.
    Pm51_13,
    /// Principafgørelse 54-09.
    Pm54_09,
    /// Principafgørelse C-42-05.
    PmC42_05,
}

/// One edition of a legal text.
#[derive(Debug)]
pub struct Udgave {
    /// Title with number and date, in Danish.
    pub titel: &'static str,
    /// Public address.
    pub url: Option<&'static str>,
    /// First day in force; `None`: before the covered period.
    pub fra: Option<Dato>,
    /// Last day in force; `None`: still in force when checked.
    pub til: Option<Dato>,
    /// How it was checked.
    pub maade: Maade,
    /// What a reader must know before relying on it.
    pub forbehold: Option<&'static str>,
}

impl Retskilde {
    /// The edition in force on a day.
    pub fn udgave(self, dag: Dato) -> Option<&'static Udgave> {
        self.udgaver()
            .iter()
            .find(|u| u.fra.is_none_or(|fra| fra <= dag) && u.til.is_none_or(|til| dag <= til))
    }

    /// A place in the text with the text's short name, such as `serviceloven § 101, stk. 1`.
    pub fn sted(self, sted: &str) -> String {
        let navn = self.navn();
        match (self, sted) {
            (_, "") => navn.to_owned(),
            (Self::Vej, sted) => format!("{navn}, pkt. {sted}"),
            (Self::Nr, sted) if sted.starts_with("kap.") => format!("{navn}, {sted}"),
            (Self::Nr, sted) if sted.matches('.').count() == 1 => format!("{navn}, retningslinje {sted}"),
            (Self::Nr, sted) => format!("{navn}, anvisning {sted}"),
            (_, sted) => format!("{navn} {sted}"),
        }
    }

    /// The short name that citations begin with.
    pub fn navn(self) -> &'static str {
        match self {
            Self::Sel => "serviceloven",
            Self::Bl => "barnets lov",
            Self::Fvl => "forvaltningsloven",
            Self::Rsl => "retssikkerhedsloven",
            Self::Sul => "sundhedsloven",
            Self::Ofl => "offentlighedsloven",
            Self::Rpl => "retsplejeloven",
            Self::Ltb => "lov om tilbageholdelse af stofmisbrugere i behandling",
            Self::Psykl => "psykiatriloven",
            Self::Vej => "VEJ 10327/2017",
            Self::Nr => "nationale retningslinjer",
            Self::Bek430 => "BEK 430/2014",
            Self::Bek1477 => "BEK 1477/2019",
            Self::Bek1677 => "BEK 1677/2016",
            Self::Bek1094 => "BEK 1094/2019",
            Self::Pm23_18 => "principmeddelelse 23-18",
            Self::Pm38_23 => "principmeddelelse 38-23",
            Self::Pm214_09 => "principafgørelse 214-09",
            Self::Pm236_11 => "principafgørelse 236-11",
            Self::Pm50_13 => "principafgørelse 50-13",
            Self::Pm51_13 => "principafgørelse 51-13",
            Self::Pm54_09 => "principafgørelse 54-09",
            Self::PmC42_05 => "principafgørelse C-42-05",
        }
    }

    /// The editions, oldest first.
    pub fn udgaver(self) -> &'static [Udgave] {
        match self {
            Self::Sel => &SEL,
            Self::Bl => &BL,
            Self::Fvl => &FVL,
            Self::Rsl => &RSL,
            Self::Sul => &SUL,
            Self::Ofl => &OFL,
            Self::Rpl => &RPL,
            Self::Ltb => &LTB,
            Self::Psykl => &PSYKL,
            Self::Vej => &VEJ,
            Self::Nr => &NR,
            Self::Bek430 => &BEK430,
            Self::Bek1477 => &BEK1477,
            Self::Bek1677 => &BEK1677,
            Self::Bek1094 => &BEK1094,
            Self::Pm23_18 => &PM_23_18,
            Self::Pm38_23 => &PM_38_23,
            Self::Pm214_09 => &PM_214_09,
            Self::Pm236_11 => &PM_236_11,
            Self::Pm50_13 => &PM_50_13,
            Self::Pm51_13 => &PM_51_13,
            Self::Pm54_09 => &PM_54_09,
            Self::PmC42_05 => &PM_C_42_05,
        }
    }
}

const FORTSAT_GAELDENDE: &str = "ikke kontrolleret, om afgørelsen fortsat gælder";

/// An edition that covers the whole period and was checked against a stored copy.
const fn hele_perioden(titel: &'static str, url: Option<&'static str>) -> Udgave {
    Udgave {
        titel,
        url,
        fra: None,
        til: None,
        maade: Maade::GemtKopi,
        forbehold: None,
    }
}

/// A statute at the address of the consolidation that the sources name; later ones were not looked up.
const fn med_senere_udgaver(titel: &'static str, url: &'static str) -> Udgave {
    Udgave {
        forbehold: Some("senere lovbekendtgørelser er ikke slået op"),
        ..hele_perioden(titel, Some(url))
    }
}

static SEL: [Udgave; 3] = [
    Udgave {
        til: Some(Dato::fast(2019, 12, 31)),
        ..hele_perioden(
            "Lov om social service, LBK nr. 988 af 17/08/2017",
            Some("https://www.retsinformation.dk/eli/lta/2017/988"),
        )
    },
    Udgave {
        fra: Some(JANUAR_2020),
        til: Some(Dato::fast(2023, 12, 31)),
        ..hele_perioden(
            "Lov om social service, som ændret ved lov nr. 1421 af 17/12/2019",
            Some("https://www.retsinformation.dk/eli/lta/2019/1421"),
        )
    },
    Udgave {
        fra: Some(JANUAR_2024),
        forbehold: Some("ordlyden i LBK nr. 1129 fra 2025 er ikke kontrolleret"),
        ..hele_perioden(
            "Lov om social service, LBK nr. 1129 fra 2025",
            Some("https://www.retsinformation.dk/eli/lta/2025/1129"),
        )
    },
];

static BL: [Udgave; 1] = [Udgave {
    fra: Some(JANUAR_2024),
    ..hele_perioden(
        "Barnets lov, lov nr. 721 af 13/06/2023",
        Some("https://www.retsinformation.dk/eli/lta/2023/721"),
    )
}];
static FVL: [Udgave; 1] = [hele_perioden(
    "Forvaltningsloven, LBK nr. 433 af 22/04/2014",
    Some("https://www.retsinformation.dk/eli/lta/2014/433"),
)];
static RSL: [Udgave; 1] = [med_senere_udgaver(
    "Lov om retssikkerhed og administration på det sociale område",
    "https://www.retsinformation.dk/eli/lta/2019/826",
)];
static SUL: [Udgave; 1] = [med_senere_udgaver(
    "Sundhedsloven",
    "https://www.retsinformation.dk/eli/lta/2019/903",
)];
static OFL: [Udgave; 1] = [med_senere_udgaver(
    "Lov om offentlighed i forvaltningen",
    "https://www.retsinformation.dk/eli/lta/2013/606",
)];
static RPL: [Udgave; 1] = [med_senere_udgaver(
    "Lov om rettens pleje",
    "https://www.retsinformation.dk/eli/lta/2017/1101",
)];
static LTB: [Udgave; 1] = [hele_perioden(
    "Lov om tilbageholdelse af stofmisbrugere i behandling, LBK nr. 972 af 08/08/2017",
    Some("https://www.retsinformation.dk/eli/lta/2017/972"),
)];
static PSYKL: [Udgave; 1] = [med_senere_udgaver(
    "Lov om anvendelse af tvang i psykiatrien m.v.",
    "https://www.retsinformation.dk/eli/lta/2019/936",
)];
static VEJ: [Udgave; 1] = [Udgave {
    til: Some(Dato::fast(2020, 6, 28)),
    ..hele_perioden(
        "Vejledning nr. 10327 af 14/12/2017 om behandlingstilbud på det sociale stofmisbrugsområde m.v.",
        Some("https://www.retsinformation.dk/eli/retsinfo/2017/10327"),
    )
}];
static NR: [Udgave; 1] = [Udgave {
    fra: Some(SEPTEMBER_2020),
    ..hele_perioden(
        "Nationale retningslinjer for social stofmisbrugsbehandling, Socialstyrelsen, september 2020",
        None,
    )
}];
static BEK430: [Udgave; 1] = [Udgave {
    til: Some(Dato::fast(2019, 12, 31)),
    ..hele_perioden(
        "Bekendtgørelse nr. 430 af 30/04/2014 om kvalitetsstandard for social behandling for stofmisbrug efter § 101",
        Some("https://www.retsinformation.dk/eli/lta/2014/430"),
    )
}];
static BEK1477: [Udgave; 1] = [Udgave {
    fra: Some(JANUAR_2020),
    ..hele_perioden(
        "Bekendtgørelse nr. 1477 af 17/12/2019 om afdækning, gavekort og kvalitetsstandard for social behandling for stofmisbrug efter § 101",
        Some("https://www.retsinformation.dk/eli/lta/2019/1477"),
    )
}];
static BEK1677: [Udgave; 1] = [hele_perioden(
    "Bekendtgørelse nr. 1677 af 16/12/2016 om magtanvendelse og indberetning ved tilbageholdelse af stofmisbrugere i behandling",
    Some("https://www.retsinformation.dk/eli/lta/2016/1677"),
)];
static BEK1094: [Udgave; 1] = [Udgave {
    fra: Some(JANUAR_2020),
    ..hele_perioden(
        "Bekendtgørelse nr. 1094 af 22/10/2019 om dataindberetninger på socialområdet",
        Some("https://www.retsinformation.dk/eli/lta/2019/1094"),
    )
}];

/// A decision that nobody here has checked for whether it still stands.
const fn ukontrolleret(titel: &'static str, url: Option<&'static str>) -> Udgave {
    Udgave {
        maade: Maade::IkkeKontrolleret,
        forbehold: Some(FORTSAT_GAELDENDE),
        ..hele_perioden(titel, url)
    }
}

static PM_23_18: [Udgave; 1] = [Udgave {
    fra: Some(Dato::fast(2018, 5, 30)),
    ..hele_perioden(
        "Ankestyrelsens principmeddelelse 23-18, KEN nr. 9379 af 30/05/2018",
        Some("https://www.retsinformation.dk/eli/retsinfo/2018/9379"),
    )
}];
static PM_38_23: [Udgave; 1] = [Udgave {
    fra: Some(Dato::fast(2023, 1, 1)),
    maade: Maade::IkkeKontrolleret,
    forbehold: Some("kun omtalen af meddelelsen er set"),
    ..hele_perioden("Ankestyrelsens principmeddelelse 38-23 om klagefrist", None)
}];
static PM_214_09: [Udgave; 1] = [ukontrolleret("Ankestyrelsens principafgørelse 214-09", None)];
static PM_236_11: [Udgave; 1] = [ukontrolleret("Ankestyrelsens principafgørelse 236-11", None)];
static PM_50_13: [Udgave; 1] = [ukontrolleret("Ankestyrelsens principafgørelse 50-13", None)];
static PM_51_13: [Udgave; 1] = [ukontrolleret(
    "Ankestyrelsens principafgørelse 51-13",
    Some("https://www.retsinformation.dk/Forms/R0710.aspx?id=173060"),
)];
static PM_54_09: [Udgave; 1] = [ukontrolleret("Ankestyrelsens principafgørelse 54-09", None)];
static PM_C_42_05: [Udgave; 1] = [ukontrolleret(
    "Ankestyrelsens principafgørelse C-42-05",
    Some("https://www.retsinformation.dk/Forms/R0710.aspx?id=154458"),
)];

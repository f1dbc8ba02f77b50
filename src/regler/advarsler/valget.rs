// SPDX-License-Identifier: MPL-2.0
//! AD: unlawful reasons to refuse what the citizen asks for or chose.

use crate::fakta::{Faktum, InstitutionAfviser};
use crate::kilder::{Retskilde, nr, pm, sel_101, sul, vej};
use crate::regler::Advarsel;
use crate::regler::konklusion::Afgoerelsestype;

/// AD-02: refused because of the price.
pub static AD_02: Advarsel = Advarsel {
    id: "AD-02",
    hvad: "Prisen er ikke en lovlig grund til at afslå det tilbud, borgeren har valgt: se i stedet på, om tilbuddet \
        kan opfylde det, borgeren er visiteret til.",
    betingelse: "kommunen vil afslå det valgte tilbud på grund af prisen",
    fakta: &[Faktum::AfslagPgaPris],
    naar: |s| s.afslag_pga_pris(),
    kilder: &[vej("15")],
    ..Advarsel::GRUND
};

/// AD-03: refused because the provider is not local or usual.
pub static AD_03: Advarsel = Advarsel {
    id: "AD-03",
    hvad: "Frit valg gælder også tilbud, der ikke er lokale, eller som kommunen ikke plejer at bruge: se i stedet på, \
        om tilbuddet kan opfylde det, borgeren er visiteret til.",
    betingelse: "kommunen vil afslå det valgte tilbud, fordi det ikke er lokalt eller normalt anvendt",
    fakta: &[Faktum::AfslagPgaIkkeLokalt],
    naar: |s| s.afslag_pga_ikke_lokalt(),
    kilder: &[vej("15")],
    ..Advarsel::GRUND
};

/// AD-06: advice, or a refusal, in place of the treatment that was asked for.
pub static AD_06: Advarsel = Advarsel {
    id: "AD-06",
    hvad: "Borgeren har bedt om behandling: rådgivning kan ikke erstatte en behandling, der er behov for. Den, der er \
        omfattet af § 101, har ret til behandling. Tag stilling til anmodningen i en afgørelse.",
    betingelse: "der er bedt om behandling, og der tilbydes rådgivning i stedet, eller en borger, der er omfattet, får \
        afslag",
    fakta: &[Faktum::AnmodetOmBehandling, Faktum::RaadgivningIStedet],
    naar: |s| {
        let afslag = s.omstaendigheder.afgoerelsestype == Some(Afgoerelsestype::Afslag);
        s.anmodet_om_behandling() && (s.raadgivning_i_stedet() || (s.er_omfattet() && afslag))
    },
    kilder: &[sel_101::BEHANDLING, nr("3.3")],
    ..Advarsel::GRUND
};

/// AD-10: a public institution refuses for another reason than capacity.
pub static AD_10: Advarsel = Advarsel {
    id: "AD-10",
    hvad: "En offentlig institution kan kun afvise borgeren, hvis der ikke er plads: bed institutionen om at \
        genoverveje sit svar.",
    betingelse: "den valgte institution er offentlig og afviser af en anden grund end kapacitet",
    fakta: &[Faktum::ValgtOffentligt, Faktum::InstitutionAfviser],
    naar: |s| s.valgt_offentligt() && s.institution_afviser() == InstitutionAfviser::Andet,
    kilder: &[sul("§ 142, stk. 7")],
    ..Advarsel::GRUND
};

/// AD-13: a lower intensity is demanded first.
pub static AD_13: Advarsel = Advarsel {
    id: "AD-13",
    hvad: "Mindre intensiv behandling behøver ikke at være prøvet først: vurder konkret, om den er tilstrækkelig for \
        borgeren.",
    betingelse: "der kræves forsøg med mindre intensiv behandling først",
    fakta: &[Faktum::KraeverLavereFoerst],
    naar: |s| s.kraever_lavere_foerst(),
    kilder: &[sel_101::BEHANDLING, pm(Retskilde::Pm23_18), pm(Retskilde::Pm50_13)],
    ..Advarsel::GRUND
};

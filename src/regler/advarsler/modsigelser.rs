// SPDX-License-Identifier: MPL-2.0
//! AD-09: answers and dates that contradict each other.

use crate::fakta::{Belastning, Faktum, Opholdskommune};
use crate::kilder::{ltb, rsl};
use crate::regler::{Advarsel, Forhold};

/// A warning of two answers that cannot both be right: its facts, the two answers in words, and when they are given.
macro_rules! svar {
    ($($(#[$doc:meta])* $NAVN:ident $id:literal: $($faktum:ident),+; $a:literal og $b:literal naar $naar:expr;)*) => {$(
        $(#[$doc])*
        pub static $NAVN: Advarsel = Advarsel {
            id: $id,
            hvad: concat!("To svar passer ikke sammen: »", $a, "« og »", $b, "«. Ret det forkerte."),
            betingelse: concat!($a, ", og ", $b),
            fakta: &[$(Faktum::$faktum),+],
            naar: $naar,
            kilder: &[rsl("§ 10")],
            ..Advarsel::GRUND
        };
    )*};
}

/// A warning of two dates out of order: the event that must come first, the one that must come after it, what each is
/// in words, and, where given, when nothing is wrong after all.
macro_rules! datoer {
    ($($(#[$doc:meta])* $NAVN:ident $id:literal:
        $foerst:ident $a:literal foer $sidst:ident $b:literal
        $(undtagen ved $undtagelse:ident: $($ogsaa:ident),+)?;)*) => {$(
        $(#[$doc])*
        pub static $NAVN: Advarsel = Advarsel {
            id: $id,
            hvad: concat!("To datoer passer ikke sammen: ", $a, " er dateret efter ", $b, ". Ret den forkerte."),
            betingelse: concat!($a, " er dateret efter ", $b),
            fakta: &[Faktum::$foerst, Faktum::$sidst $(, $(Faktum::$ogsaa),+)?],
            naar: |s| er_efter(s, Faktum::$foerst, Faktum::$sidst),
            $(ikke_hvis: $undtagelse,)?
            kilder: &[rsl("§ 10")],
            ..Advarsel::GRUND
        };
    )*};
}

svar! {
    /// AD-09a.
    AD_09A "AD-09a": Behandlingskraevende, KunOrdineretEfterForskrift;
        "borgeren tager kun ordineret medicin efter lægens anvisning og uden problemer"
        og "forbruget er behandlingskrævende"
        naar |s| s.kun_ordineret_efter_forskrift() && s.behandlingskraevende();
    /// AD-09b.
    AD_09B "AD-09b": KunOrdineretEfterForskrift, AfhaengigAfOrdineret;
        "borgeren tager kun ordineret medicin efter lægens anvisning og uden problemer"
        og "afhængighed af ordineret medicin har givet borgeren problemer eller skader"
        naar |s| s.kun_ordineret_efter_forskrift() && s.afhaengig_af_ordineret();
    /// AD-09c.
    AD_09C "AD-09c": Stoffer, KunAlkohol;
        "problemet er kun alkohol" og "der er angivet stoffer"
        naar |s| s.kun_alkohol() && !s.stoffer().er_tom();
    /// AD-09d.
    AD_09D "AD-09d": KunAlkohol, Alkoholmisbrug;
        "problemet er kun alkohol" og "der er ikke et alkoholproblem"
        naar |s| s.kun_alkohol() && !s.alkoholmisbrug();
    /// AD-09e.
    AD_09E "AD-09e": Gravid, SaerligtUdsatGravid;
        "borgeren er gravid i en særligt udsat situation" og "borgeren er ikke gravid"
        naar |s| s.saerligt_udsat_gravid() && !s.gravid();
    /// AD-09f.
    AD_09F "AD-09f": Gravid, VenterBarn;
        "borgeren er gravid" og "borgeren venter ikke barn"
        naar |s| s.gravid() && !s.venter_barn();
    /// AD-09g.
    AD_09G "AD-09g": Gravid, FareForFoster;
        "der er fare for fosteret" og "borgeren er ikke gravid"
        naar |s| s.fare_for_foster() && !s.gravid();
    /// AD-09h.
    AD_09H "AD-09h": IsoleredeProblemer, KompleksSocial;
        "problemerne er få og afgrænsede" og "de sociale problemer er meget komplekse"
        naar |s| s.isolerede_problemer() && s.kompleks_social();
    /// AD-09i.
    AD_09I "AD-09i": Belastning, Livstruende;
        "situationen kan være livstruende" og "belastningen er let eller moderat"
        naar |s| s.livstruende() && s.belastning() <= Belastning::Moderat;
    /// AD-09j.
    AD_09J "AD-09j": PsykiskLidelse, SvaerPsykiskLidelse;
        "borgeren har en svær psykisk lidelse" og "borgeren har ikke en psykisk lidelse"
        naar |s| s.svaer_psykisk_lidelse() && !s.psykisk_lidelse();
    /// AD-09k.
    AD_09K "AD-09k": Substitution, Heroinbehandling;
        "borgeren får eller har behov for ordineret heroin" og "borgeren hverken får eller har behov for \
            substitutionsmedicin"
        naar |s| s.heroinbehandling() && !s.substitution();
    /// AD-09l.
    AD_09L "AD-09l": Opholdskommune, FraAndenKommune;
        "borgerens hjemkommune er en anden kommune" og "opholdskommunen er vores kommune"
        naar |s| s.fra_anden_kommune() && s.opholdskommune() == Opholdskommune::Egen;
}

datoer! {
    /// AD-09m.
    AD_09M "AD-09m": Anmodningsdato "anmodningen" foer Visitationsdato "visitationen"
        undtagen ved er_nyt_forloeb: Udskrivningsdato;
    /// AD-09n.
    AD_09N "AD-09n": Visitationsdato "visitationen" foer IvaerksatDato "behandlingens start"
        undtagen ved er_nyt_forloeb: Anmodningsdato, Udskrivningsdato;
    /// AD-09o.
    AD_09O "AD-09o": IvaerksatDato "behandlingens start" foer Udskrivningsdato "udskrivningen"
        undtagen ved er_nyt_forloeb: Anmodningsdato;
    /// AD-09p.
    AD_09P "AD-09p": Visitationsdato "visitationen" foer Meddelelsesdato "meddelelsen af afgørelsen";
    /// AD-09r.
    AD_09R "AD-09r": Kontraktdato "kontrakten" foer TilbageholdtFra "tilbageholdelsens start";
    /// AD-09s.
    AD_09S "AD-09s": TilbageholdtFra "tilbageholdelsens start" foer TilbageholdelseOphoert "tilbageholdelsens ophør";
    /// AD-09t.
    AD_09T "AD-09t": TilbageholdtFra "tilbageholdelsens start" foer Magtanvendelse "magtanvendelsen";
    /// AD-09u.
    AD_09U "AD-09u": TilbageholdtFra "tilbageholdelsens start" foer Domstolsbegaering "anmodningen om prøvelse ved \
        retten";
}

/// AD-09q: a date that may be right, when the citizen was first treated without the possibility of being held.
pub static AD_09Q: Advarsel = Advarsel {
    id: "AD-09q",
    hvad: "Kontrakten er dateret efter behandlingens start: ret den dato, der ikke er rigtig, medmindre borgeren først \
        var i behandling uden mulighed for tilbageholdelse.",
    betingelse: "kontrakten er dateret efter behandlingens start",
    fakta: &[Faktum::IvaerksatDato, Faktum::Kontraktdato],
    naar: |s| er_efter(s, Faktum::Kontraktdato, Faktum::IvaerksatDato),
    kilder: &[rsl("§ 10"), ltb("§ 3, stk. 1")],
    ..Advarsel::GRUND
};

/// Whether both days are known and the first is the later.
fn er_efter(s: &Forhold, foerst: Faktum, sidst: Faktum) -> bool {
    matches!((s.dato(foerst), s.dato(sidst)), (Some(foerst), Some(sidst)) if foerst > sidst)
}

/// Whether treatment was requested anew after a discharge, so that the earlier dates belong to another course.
fn er_nyt_forloeb(s: &Forhold) -> bool {
    er_efter(s, Faktum::Anmodningsdato, Faktum::Udskrivningsdato)
}

// SPDX-License-Identifier: MPL-2.0
//! What can be known about a case: every fact, its type and its answers, in the order of the file format.

mod beskrivelse;
mod oversigt;
mod svar;
mod svarvaerdi;
mod udsagn;
mod vaerdier;

pub use beskrivelse::{Beskrivelse, Gruppe, Udsagn};
pub use oversigt::{Faktaoversigt, Faktumoplysning, Svartype, Vaerdioplysning};
pub use svar::{Fakta, FuldeFakta};
pub use svarvaerdi::Svar;
pub use udsagn::{opremset, udsagn};
pub(crate) use vaerdier::valg;
pub use vaerdier::*;

use crate::kalender::Dato;

/// The type of a fact's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slags {
    /// Yes or no.
    JaNej,
    /// One of the values.
    Valg(&'static [Vaerdi]),
    /// Any number of the values.
    Maengde(&'static [Vaerdi]),
    /// A whole number within bounds, both included.
    Tal(u8, u8),
    /// A day.
    Dato,
}

macro_rules! laeser {
    ($Navn:ident $laeser:ident ja_nej) => {
        pub fn $laeser(&self) -> bool {
            self.nr(Faktum::$Navn) == 1
        }
    };
    ($Navn:ident $laeser:ident valg $T:ident) => {
        pub fn $laeser(&self) -> $T {
            $T::fra_nr(self.nr(Faktum::$Navn))
        }
    };
    ($Navn:ident $laeser:ident maengde $T:ident) => {
        pub fn $laeser(&self) -> Maengde {
            Maengde(self.nr(Faktum::$Navn))
        }
    };
    ($Navn:ident $laeser:ident tal $min:literal $max:literal) => {
        pub fn $laeser(&self) -> Option<u8> {
            self.tal(Faktum::$Navn)
        }
    };
    ($Navn:ident $laeser:ident dato) => {
        pub fn $laeser(&self) -> Option<Dato> {
            self.dato(Faktum::$Navn)
        }
    };
}

macro_rules! slags {
    (ja_nej) => {
        Slags::JaNej
    };
    (valg $T:ident) => {
        Slags::Valg($T::VAERDIER)
    };
    (maengde $T:ident) => {
        Slags::Maengde($T::VAERDIER)
    };
    (tal $min:literal $max:literal) => {
        Slags::Tal($min, $max)
    };
    (dato) => {
        Slags::Dato
    };
}

macro_rules! vaerdi_id {
    (valg $T:ident) => {
        $T::ID
    };
    (maengde $T:ident) => {
        $T::ID
    };
    ($($andet:tt)*) => {
        &[]
    };
}

macro_rules! fakta {
    ($($Navn:ident $laeser:ident $id:literal ($($slags:tt)*);)*) => {
        /// A fact, named as in the file format.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each fact's meaning is its Beskrivelse")]
        pub enum Faktum { $($Navn),* }

        impl Faktum {
            /// Every fact, in the order of the file format.
            pub const ALLE: [Self; [$(Self::$Navn),*].len()] = [$(Self::$Navn),*];
            /// All ids, in the same order.
            pub const ID: [&'static str; Self::ALLE.len()] = [$($id),*];
            const VAERDI_ID: [&'static [&'static str]; Self::ALLE.len()] = [$(vaerdi_id!($($slags)*)),*];
            const SLAGS: [Slags; Self::ALLE.len()] = [$(slags!($($slags)*)),*];
        }

        #[allow(missing_docs, reason = "each fact's meaning is its Beskrivelse")]
        impl FuldeFakta<'_> { $(laeser!($Navn $laeser $($slags)*);)* }
    };
}

fakta! {
    Anmodningsdato anmodningsdato "anmodningsdato" (dato);
    AnmodetOmBehandling anmodet_om_behandling "anmodetOmBehandling" (ja_nej);
    EfterParagraf101a efter_paragraf_101a "efterParagraf101a" (ja_nej);
    OenskerAnonymitet oensker_anonymitet "oenskerAnonymitet" (ja_nej);
    Repraesentant repraesentant "repraesentant" (ja_nej);

    Alder alder "alder" (tal 0 120);
    Opholdskommune opholdskommune "opholdskommune" (valg Opholdskommune);
    BotilbudAfAndenKommune botilbud_af_anden_kommune "botilbudAfAndenKommune" (ja_nej);
    Indsat indsat "indsat" (ja_nej);
    Gravid gravid "gravid" (ja_nej);
    VenterBarn venter_barn "venterBarn" (ja_nej);
    SaerligtUdsatGravid saerligt_udsat_gravid "saerligtUdsatGravid" (ja_nej);
    FertilAlder fertil_alder "fertilAlder" (ja_nej);
    HjemmeboendeBoern hjemmeboende_boern "hjemmeboendeBoern" (ja_nej);
    BekymringForBarn bekymring_for_barn "bekymringForBarn" (ja_nej);
    FlytterKommune flytter_kommune "flytterKommune" (ja_nej);

    Behandlingskraevende behandlingskraevende "behandlingskraevende" (ja_nej);
    FastholdelseAfOphoer fastholdelse_af_ophoer "fastholdelseAfOphoer" (ja_nej);
    Stoffer stoffer "stoffer" (maengde Stof);
    KunAlkohol kun_alkohol "kunAlkohol" (ja_nej);
    Alkoholmisbrug alkoholmisbrug "alkoholmisbrug" (ja_nej);
    KunOrdineretEfterForskrift kun_ordineret_efter_forskrift "kunOrdineretEfterForskrift" (ja_nej);
    AfhaengigAfOrdineret afhaengig_af_ordineret "afhaengigAfOrdineret" (ja_nej);

    AfdaekForbrug afdaek_forbrug "afdaekForbrug" (ja_nej);
    AfdaekSociale afdaek_sociale "afdaekSociale" (ja_nej);
    AfdaekHelbred afdaek_helbred "afdaekHelbred" (ja_nej);
    AfdaekArbejde afdaek_arbejde "afdaekArbejde" (ja_nej);
    AfdaekBolig afdaek_bolig "afdaekBolig" (ja_nej);
    AfdaekAndet afdaek_andet "afdaekAndet" (ja_nej);
    ProfilForbrug profil_forbrug "profilForbrug" (valg Profil);
    ProfilSociale profil_sociale "profilSociale" (valg Profil);
    ProfilHelbred profil_helbred "profilHelbred" (valg Profil);
    ProfilArbejde profil_arbejde "profilArbejde" (valg Profil);
    ProfilBolig profil_bolig "profilBolig" (valg Profil);
    ProfilAndet profil_andet "profilAndet" (valg Profil);
    Redskab redskab "redskab" (valg Redskab);
    ResultatMeddelt resultat_meddelt "resultatMeddelt" (ja_nej);
    LaegesamtaleOplyst laegesamtale_oplyst "laegesamtaleOplyst" (ja_nej);
    LaegesamtaleDato laegesamtale_dato "laegesamtaleDato" (dato);

    Belastning belastning "belastning" (valg Belastning);
    Fastholdelse fastholdelse "fastholdelse" (valg Fastholdelse);
    IsoleredeProblemer isolerede_problemer "isoleredeProblemer" (ja_nej);
    Livstruende livstruende "livstruende" (ja_nej);
    Tilstraekkeligt tilstraekkeligt "tilstraekkeligt" (valg Tilstraekkeligt);
    BehovStruktur behov_struktur "behovStruktur" (ja_nej);
    BehovTaetPersonale behov_taet_personale "behovTaetPersonale" (ja_nej);
    BehovNytMiljoe behov_nyt_miljoe "behovNytMiljoe" (ja_nej);
    TidligereUtilstraekkelig tidligere_utilstraekkelig "tidligereUtilstraekkelig" (valg TidligereBehandling);
    NetvaerkMedForbrug netvaerk_med_forbrug "netvaerkMedForbrug" (ja_nej);
    KanIkkeMoedeFrem kan_ikke_moede_frem "kanIkkeMoedeFrem" (ja_nej);
    Hjemloes hjemloes "hjemloes" (ja_nej);
    OensketIntensitet oensket_intensitet "oensketIntensitet" (valg OensketIntensitet);
    OensketImoedekommet oensket_imoedekommet "oensketImoedekommet" (ja_nej);
    Maal maal "maal" (maengde Maal);

    PsykiskLidelse psykisk_lidelse "psykiskLidelse" (ja_nej);
    SvaerPsykiskLidelse svaer_psykisk_lidelse "svaerPsykiskLidelse" (ja_nej);
    KompleksSocial kompleks_social "kompleksSocial" (ja_nej);
    SaerligtKompleks saerligt_kompleks "saerligtKompleks" (ja_nej);
    Substitution substitution "substitution" (ja_nej);
    Heroinbehandling heroinbehandling "heroinbehandling" (ja_nej);
    Handleplan141 handleplan_141 "handleplan141" (valg Handleplan);
    BetydeligNedsatFunktionsevne betydelig_nedsat_funktionsevne "betydeligNedsatFunktionsevne" (ja_nej);
    AlvorligeSocialeProblemer alvorlige_sociale_problemer "alvorligeSocialeProblemer" (ja_nej);
    UdskrivesFraPsykiatri udskrives_fra_psykiatri "udskrivesFraPsykiatri" (ja_nej);
    IndlagtEllerIntegreret indlagt_eller_integreret "indlagtEllerIntegreret" (ja_nej);

    Visiteret visiteret "visiteret" (ja_nej);
    VisiteretIntensitet visiteret_intensitet "visiteretIntensitet" (valg Intensitet);
    Visitationsdato visitationsdato "visitationsdato" (dato);
    IvaerksatDato ivaerksat_dato "ivaerksatDato" (dato);
    EgetTilbudIndenFrist eget_tilbud_inden_frist "egetTilbudIndenFrist" (ja_nej);
    RaadgivningIStedet raadgivning_i_stedet "raadgivningIStedet" (ja_nej);
    KraeverLavereFoerst kraever_lavere_foerst "kraeverLavereFoerst" (ja_nej);

    ValgtIntensitet valgt_intensitet "valgtIntensitet" (valg Intensitet);
    ValgtGodkendt valgt_godkendt "valgtGodkendt" (ja_nej);
    ValgtRegistreret valgt_registreret "valgtRegistreret" (ja_nej);
    ValgtKanOpfylde valgt_kan_opfylde "valgtKanOpfylde" (ja_nej);
    ValgtOffentligt valgt_offentligt "valgtOffentligt" (ja_nej);
    BenytterFritValg benytter_frit_valg "benytterFritValg" (ja_nej);
    AfslagPgaPris afslag_pga_pris "afslagPgaPris" (ja_nej);
    AfslagPgaIkkeLokalt afslag_pga_ikke_lokalt "afslagPgaIkkeLokalt" (ja_nej);
    AfbrudtUdenNyVisitation afbrudt_uden_ny_visitation "afbrudtUdenNyVisitation" (ja_nej);
    ManglerEvneTilValg mangler_evne_til_valg "manglerEvneTilValg" (ja_nej);
    ValgTilgodeserBehov valg_tilgodeser_behov "valgTilgodeserBehov" (ja_nej);
    InstitutionAfviser institution_afviser "institutionAfviser" (valg InstitutionAfviser);

    HjaelpAfsnitV hjaelp_afsnit_v "hjaelpAfsnitV" (valg HjaelpAfsnitV);
    TilknytningArbejdeUddannelse tilknytning_arbejde_uddannelse "tilknytningArbejdeUddannelse" (ja_nej);
    Forsoergelse forsoergelse "forsoergelse" (valg Forsoergelse);
    TidligereBehandling tidligere_behandling "tidligereBehandling" (ja_nej);
    KanIndgaaIGruppe kan_indgaa_i_gruppe "kanIndgaaIGruppe" (ja_nej);
    KortForloebTilstraekkeligt kort_forloeb_tilstraekkeligt "kortForloebTilstraekkeligt" (ja_nej);
    HjemkommuneOplyst hjemkommune_oplyst "hjemkommuneOplyst" (ja_nej);
    FraAndenKommune fra_anden_kommune "fraAndenKommune" (ja_nej);
    HjemkommuneDokumenteret hjemkommune_dokumenteret "hjemkommuneDokumenteret" (ja_nej);
    Delegeret delegeret "delegeret" (ja_nej);

    Meddelelsesdato meddelelsesdato "meddelelsesdato" (dato);
    MeddeltMundtligt meddelt_mundtligt "meddeltMundtligt" (ja_nej);
    Udskrivningsdato udskrivningsdato "udskrivningsdato" (dato);
    Udskrivningsaarsag udskrivningsaarsag "udskrivningsaarsag" (valg Udskrivningsaarsag);

    KommuneBenytterLoven kommune_benytter_loven "kommuneBenytterLoven" (ja_nej);
    TilbudtDoegn107 tilbudt_doegn_107 "tilbudtDoegn107" (ja_nej);
    OenskerKontrakt oensker_kontrakt "oenskerKontrakt" (ja_nej);
    KanProfitereAfKontrakt kan_profitere_af_kontrakt "kanProfitereAfKontrakt" (ja_nej);
    ForstaarKontrakt forstaar_kontrakt "forstaarKontrakt" (ja_nej);
    KontraktSkriftlig kontrakt_skriftlig "kontraktSkriftlig" (ja_nej);
    KontraktIndgaaet kontrakt_indgaaet "kontraktIndgaaet" (ja_nej);
    Kontraktdato kontraktdato "kontraktdato" (dato);
    Termin termin "termin" (dato);
    FormodningAfbryder formodning_afbryder "formodningAfbryder" (ja_nej);
    UdsigtForringes udsigt_forringes "udsigtForringes" (ja_nej);
    FareForSelvEllerAndre fare_for_selv_eller_andre "fareForSelvEllerAndre" (ja_nej);
    FareForFoster fare_for_foster "fareForFoster" (ja_nej);
    MindreIndgribendeForsoegt mindre_indgribende_forsoegt "mindreIndgribendeForsoegt" (ja_nej);
    TilbageholdtFra tilbageholdt_fra "tilbageholdtFra" (dato);
    TilbageholdteDageFoer tilbageholdte_dage_foer "tilbageholdteDageFoer" (tal 0 184);
    Domstolsbegaering domstolsbegaering "domstolsbegaering" (dato);
    TilbageholdelseOphoert tilbageholdelse_ophoert "tilbageholdelseOphoert" (dato);
    Magtanvendelse magtanvendelse "magtanvendelse" (dato);
}

impl Faktum {
    /// The id in files.
    pub fn id(self) -> &'static str {
        Self::ID[self as usize]
    }

    /// The type of its answer.
    pub fn slags(self) -> Slags {
        Self::SLAGS[self as usize]
    }

    /// The ids of the values to choose from; none where the answer is not a choice.
    pub fn vaerdi_id(self) -> &'static [&'static str] {
        Self::VAERDI_ID[self as usize]
    }

    /// The fact with that id.
    pub fn med_id(id: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|f| f.id() == id)
    }

    /// The number of answers if the engine completes the fact; 0 for numbers and dates.
    pub fn antal_svar(self) -> u8 {
        match self.slags() {
            Slags::JaNej => 2,
            Slags::Valg(v) => v.len() as u8,
            Slags::Maengde(v) => 1 << v.len(),
            Slags::Tal(..) | Slags::Dato => 0,
        }
    }

    /// The part of a case that it belongs to.
    pub fn gruppe(self) -> Gruppe {
        beskrivelse::gruppe(self)
    }

    /// Question, help, statement and source.
    pub fn beskrivelse(self) -> &'static Beskrivelse {
        beskrivelse::slaa_op(self)
    }
}

impl serde::Serialize for Faktum {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

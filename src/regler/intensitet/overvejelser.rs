// SPDX-License-Identifier: MPL-2.0
//! INT-10 to INT-15: what is weighed but never decides.

use crate::fakta::{Faktum, FuldeFakta, Intensitet, OensketIntensitet, TidligereBehandling};
use crate::kilder::{nr, sel, vej};
use crate::regler::{Fortolkning, Peger, Regel, Regelslags};

/// INT-10: earlier treatment did not suffice.
pub static INT_10: Regel = Regel {
    id: "INT-10",
    hvad: "Når tidligere behandling ikke slog til, bør det overvejes at ændre intensitet, indhold eller mål.",
    betingelse: "tidligere behandling har ikke været tilstrækkelig",
    fakta: &[Faktum::TidligereUtilstraekkelig],
    opfyldt: int_10,
    slags: Regelslags::Overvejelse(over_den_tidligere),
    kilder: &[nr("3.10.8"), nr("2.3.4"), nr("2.1.4"), vej("17")],
    ..Regel::GRUND
};

fn int_10(f: &FuldeFakta) -> bool {
    f.tidligere_utilstraekkelig() != TidligereBehandling::Ingen
}

fn over_den_tidligere(f: &FuldeFakta) -> Peger {
    match f.tidligere_utilstraekkelig() {
        TidligereBehandling::Ambulant => Peger::For(&[Intensitet::Dag, Intensitet::Doegn]),
        TidligereBehandling::Dag => Peger::For(&[Intensitet::Doegn]),
        TidligereBehandling::Doegn | TidligereBehandling::Ingen => Peger::Neutral,
    }
}

/// INT-11: a closest network that uses drugs.
pub static INT_11: Regel = Regel {
    id: "INT-11",
    hvad: "Når de nærmeste bruger stoffer, kan risikoen for tilbagefald være øget. Redskabet læser det som et hensyn imod ambulant behandling.",
    betingelse: "det nærmeste netværk har et forbrug af stoffer",
    fakta: &[Faktum::NetvaerkMedForbrug],
    opfyldt: int_11,
    slags: Regelslags::Overvejelse(|_| Peger::Imod(&[Intensitet::Ambulant])),
    fortolkning: Some(&Fortolkning {
        emne: "Netværk med forbrug",
        valg: "kilderne nævner en øget risiko for tilbagefald; at det taler imod ambulant, er redskabets læsning",
    }),
    kilder: &[nr("3.10.5")],
    ..Regel::GRUND
};

fn int_11(f: &FuldeFakta) -> bool {
    f.netvaerk_med_forbrug()
}

/// INT-12: homelessness is a barrier.
pub static INT_12: Regel = Regel {
    id: "INT-12",
    hvad: "Hjemløshed er en barriere, som anden hjælp kan fjerne eller mindske, og siger ikke i sig selv noget om intensiteten.",
    betingelse: "borgeren er hjemløs",
    fakta: &[Faktum::Hjemloes],
    opfyldt: int_12,
    slags: Regelslags::Overvejelse(|_| Peger::Neutral),
    kilder: &[nr("2.6"), nr("2.6.6")],
    ..Regel::GRUND
};

fn int_12(f: &FuldeFakta) -> bool {
    f.hjemloes()
}

/// INT-13: cannot come to the place of treatment.
pub static INT_13: Regel = Regel {
    id: "INT-13",
    hvad: "Har borgeren på grund af sit funktionsniveau ikke gavn af at komme på behandlingsstedet, bør behandlingen komme derhen, hvor borgeren er.",
    betingelse: "borgeren kan på grund af sit funktionsniveau ikke få gavn af at komme på behandlingsstedet",
    fakta: &[Faktum::KanIkkeMoedeFrem],
    opfyldt: int_13,
    slags: Regelslags::Overvejelse(|_| Peger::Imod(&[Intensitet::Ambulant, Intensitet::Dag])),
    kilder: &[nr("2.4.5")],
    ..Regel::GRUND
};

fn int_13(f: &FuldeFakta) -> bool {
    f.kan_ikke_moede_frem()
}

/// INT-14: what the citizen wishes.
pub static INT_14: Regel = Regel {
    id: "INT-14",
    hvad: "Borgerens eget ønske vejer tungt. Vælger kommunen anderledes, skal det begrundes.",
    betingelse: "borgeren ønsker en bestemt intensitet",
    fakta: &[Faktum::OensketIntensitet],
    opfyldt: int_14,
    slags: Regelslags::Overvejelse(for_oensket),
    kilder: &[vej("23"), nr("2.3.3"), nr("3.6.1"), sel("§ 1, stk. 3")],
    ..Regel::GRUND
};

fn int_14(f: &FuldeFakta) -> bool {
    f.oensket_intensitet() != OensketIntensitet::Ingen
}

fn for_oensket(f: &FuldeFakta) -> Peger {
    match f.oensket_intensitet() {
        OensketIntensitet::Ambulant => Peger::For(&[Intensitet::Ambulant]),
        OensketIntensitet::Dag => Peger::For(&[Intensitet::Dag]),
        OensketIntensitet::Doegn => Peger::For(&[Intensitet::Doegn]),
        OensketIntensitet::Ingen => Peger::Neutral,
    }
}

/// INT-15: a mental disorder.
pub static INT_15: Regel = Regel {
    id: "INT-15",
    hvad: "En psykisk lidelse kan præge, hvordan behandlingen lægges til rette, men aldrig være grund til at afvise den.",
    betingelse: "borgeren har en psykisk lidelse",
    fakta: &[Faktum::PsykiskLidelse],
    opfyldt: int_15,
    slags: Regelslags::Overvejelse(|_| Peger::Neutral),
    kilder: &[nr("2.6.14"), nr("2.4.7")],
    ..Regel::GRUND
};

fn int_15(f: &FuldeFakta) -> bool {
    f.psykisk_lidelse()
}

// SPDX-License-Identifier: MPL-2.0
//! Parses the text of a template into parts, with every error at once.
//!
//! Open blocks are on an explicit stack, so that no text makes the parser recurse. A condition or loop with an error
//! still opens, so that its end matches; its body is checked and thrown away.

mod navne;
mod stykker;

use navne::{Brug, Fund, Loekke};
use stykker::{Stykke, stykker};

use super::{Led, MAKS_DYBDE, MAKS_TEGN, Opslag, Skabelonfejl, Variabel};

/// The most errors reported for a template; nobody reads more.
const MAKS_FEJL: usize = 50;
/// Characters of a tag shown in an error.
const VIST: usize = 60;

const HVIS: &str = "{{#hvis NAVN}} eller {{#hvis ikke NAVN}}";
const FOR: &str = "{{#for x i NAVN}}, hvor x er et navn, du selv vælger";

pub(super) fn laes(tekst: &str) -> Result<Vec<Led>, Vec<Skabelonfejl>> {
    let mut laeser = Laeser {
        tekst,
        rod: Vec::new(),
        aabne: Vec::new(),
        fejl: Vec::new(),
    };
    if let Some((slut, _)) = tekst.char_indices().nth(MAKS_TEGN) {
        let fundet = format!("{} tegn", tekst.chars().count());
        laeser.meld(slut, &fundet, format!("højst {MAKS_TEGN} tegn i en skabelon"));
        return Err(laeser.fejl);
    }
    for stykke in stykker(tekst) {
        match stykke {
            Stykke::Tekst(tekst) => laeser.skriv_tekst(tekst),
            Stykke::Maerke { fra, indhold } => laeser.maerke(fra, indhold),
            Stykke::Uafsluttet { fra, indhold } => {
                let forventet = "at mærket slutter med }} på samme linje; to krølleparenteser, der skal stå i brevet, \
                                 skrives {{{{";
                laeser.meld(fra, &format!("{{{{{indhold}"), forventet.to_owned());
            }
        }
    }
    laeser.slut()
}

struct Laeser<'a> {
    tekst: &'a str,
    rod: Vec<Led>,
    /// Outermost first.
    aabne: Vec<Ramme<'a>>,
    fejl: Vec<Skabelonfejl>,
}

/// A condition or a loop that is still open.
struct Ramme<'a> {
    fra: usize,
    indhold: &'a str,
    slags: Rammeslags,
    led: Vec<Led>,
}

enum Rammeslags {
    Hvis {
        /// Absent if it had an error.
        betingelse: Option<(bool, Opslag)>,
        /// The parts before `:ellers`.
        da: Option<Vec<Led>>,
    },
    For {
        navn: String,
        /// Absent if it had an error.
        liste: Option<Variabel>,
    },
}

impl Rammeslags {
    fn ord(&self) -> &'static str {
        match self {
            Self::Hvis { .. } => "hvis",
            Self::For { .. } => "for",
        }
    }
}

impl<'a> Laeser<'a> {
    fn skriv(&mut self, led: Led) {
        let led_i = self.aabne.last_mut().map_or(&mut self.rod, |ramme| &mut ramme.led);
        match (led_i.last_mut(), led) {
            (Some(Led::Tekst(foran)), Led::Tekst(tekst)) => foran.push_str(&tekst),
            (_, led) => led_i.push(led),
        }
    }

    fn skriv_tekst(&mut self, tekst: &str) {
        self.skriv(Led::Tekst(tekst.to_owned()));
    }

    /// A tag, from the braces at `fra`.
    fn maerke(&mut self, fra: usize, indhold: &'a str) {
        let ord: Vec<&str> = indhold.split_whitespace().collect();
        match ord.as_slice() {
            ["#hvis", "ikke", navn] => self.aabn_hvis(fra, indhold, true, navn),
            ["#hvis", navn] => self.aabn_hvis(fra, indhold, false, navn),
            ["#for", navn, "i", liste] => self.aabn_for(fra, indhold, navn, liste),
            [":ellers"] => self.ellers(fra, indhold),
            ["/hvis"] => self.luk(fra, indhold, "hvis"),
            ["/for"] => self.luk(fra, indhold, "for"),
            // A malformed opening tag still opens a block: its body belongs to it, and its end tag closes it.
            ["#hvis", ..] => {
                self.meld_maerke(fra, indhold, HVIS.to_owned());
                self.aabn(
                    fra,
                    indhold,
                    Rammeslags::Hvis {
                        betingelse: None,
                        da: None,
                    },
                );
            }
            ["#for", ..] => {
                self.meld_maerke(fra, indhold, FOR.to_owned());
                let navn = ord.get(1).copied().unwrap_or_default().to_owned();
                self.aabn(fra, indhold, Rammeslags::For { navn, liste: None });
            }
            [navn] if !navn.starts_with(['#', ':', '/']) => {
                if let Some(opslag) = self.find(fra, indhold, navn, Brug::Skrives) {
                    self.skriv(Led::Vaerdi(opslag));
                }
            }
            andet => self.meld_maerke(fra, indhold, navne::rettet(andet)),
        }
    }

    fn aabn_hvis(&mut self, fra: usize, indhold: &'a str, ikke: bool, navn: &str) {
        let opslag = self.find(fra, indhold, navn, Brug::Spoerges);
        let betingelse = opslag.map(|opslag| (ikke, opslag));
        self.aabn(fra, indhold, Rammeslags::Hvis { betingelse, da: None });
    }

    fn aabn_for(&mut self, fra: usize, indhold: &'a str, navn: &str, liste: &str) {
        let liste = match self.find(fra, indhold, liste, Brug::Gennemgaas) {
            Some(Opslag::Variabel(liste)) => Some(liste),
            _ => None,
        };
        let forkert = navne::forkert_loekkenavn(navn, &self.loekker());
        let liste = liste.filter(|_| forkert.is_none());
        if let Some(forventet) = forkert {
            self.meld_maerke(fra, indhold, forventet);
        }
        let navn = navn.to_owned();
        self.aabn(fra, indhold, Rammeslags::For { navn, liste });
    }

    fn aabn(&mut self, fra: usize, indhold: &'a str, slags: Rammeslags) {
        if self.aabne.len() == MAKS_DYBDE {
            let forventet = format!("højst {MAKS_DYBDE} #hvis og #for inden i hinanden");
            self.meld_maerke(fra, indhold, forventet);
        }
        let led = Vec::new();
        self.aabne.push(Ramme {
            fra,
            indhold,
            slags,
            led,
        });
    }

    fn ellers(&mut self, fra: usize, indhold: &str) {
        match self.aabne.last_mut() {
            Some(Ramme {
                slags: Rammeslags::Hvis { da: da @ None, .. },
                led,
                ..
            }) => *da = Some(std::mem::take(led)),
            Some(Ramme {
                slags: Rammeslags::Hvis { .. },
                ..
            }) => self.meld_maerke(fra, indhold, "{{/hvis}}: der er allerede et {{:ellers}}".to_owned()),
            _ => self.meld_maerke(
                fra,
                indhold,
                "{{:ellers}} kun mellem {{#hvis …}} og {{/hvis}}".to_owned(),
            ),
        }
    }

    fn luk(&mut self, fra: usize, indhold: &str, ord: &str) {
        match self.aabne.iter().rposition(|ramme| ramme.slags.ord() == ord) {
            None => self.meld_maerke(fra, indhold, format!("{{{{#{ord} …}}}} før {{{{/{ord}}}}}")),
            Some(plads) => {
                // Open blocks inside it end here too; each is reported at its beginning.
                for ramme in self.aabne.split_off(plads + 1) {
                    self.ikke_lukket(&ramme);
                }
                self.luk_den_sidste();
            }
        }
    }

    fn luk_den_sidste(&mut self) {
        // Nothing is kept beyond the depth, so that no tree is deeper than its readers can recurse.
        let for_dyb = self.aabne.len() > MAKS_DYBDE;
        let Some(ramme) = self.aabne.pop().filter(|_| !for_dyb) else {
            return;
        };
        match ramme.slags {
            Rammeslags::Hvis {
                betingelse: Some((ikke, opslag)),
                da,
            } => {
                let (da, ellers) = match da {
                    Some(da) => (da, Some(ramme.led)),
                    None => (ramme.led, None),
                };
                self.skriv(Led::Hvis {
                    ikke,
                    opslag,
                    da,
                    ellers,
                });
            }
            Rammeslags::For {
                navn,
                liste: Some(liste),
            } => self.skriv(Led::For {
                navn,
                liste,
                krop: ramme.led,
            }),
            Rammeslags::Hvis { betingelse: None, .. } | Rammeslags::For { liste: None, .. } => {}
        }
    }

    fn slut(mut self) -> Result<Vec<Led>, Vec<Skabelonfejl>> {
        for ramme in std::mem::take(&mut self.aabne) {
            self.ikke_lukket(&ramme);
        }
        if self.fejl.is_empty() {
            return Ok(self.rod);
        }
        Err(self.fejl)
    }

    fn ikke_lukket(&mut self, ramme: &Ramme) {
        let ord = ramme.slags.ord();
        self.meld_maerke(ramme.fra, ramme.indhold, format!("{{{{/{ord}}}}} længere nede"));
    }

    /// The meaning of a name, if it can be used that way.
    fn find(&mut self, fra: usize, indhold: &str, navn: &str, brug: Brug) -> Option<Opslag> {
        if self.fejl.len() >= MAKS_FEJL {
            // No more is reported, and the template is rejected anyway: its meaning does not matter.
            return None;
        }
        match navne::find(navn, brug, &self.loekker()) {
            Fund::Kendt(opslag) => Some(opslag),
            Fund::Ukendt(forventet) => {
                self.meld_maerke(fra, indhold, forventet);
                None
            }
            Fund::Foelgefejl => None,
        }
    }

    fn loekker(&self) -> Vec<Loekke<'_>> {
        let loekker = self.aabne.iter().filter_map(|ramme| match &ramme.slags {
            Rammeslags::For { navn, liste } => Some(Loekke {
                navn,
                liste: liste.as_ref(),
            }),
            Rammeslags::Hvis { .. } => None,
        });
        loekker.collect()
    }

    fn meld_maerke(&mut self, fra: usize, indhold: &str, forventet: String) {
        self.meld(fra, &format!("{{{{{indhold}}}}}"), forventet);
    }

    fn meld(&mut self, fra: usize, fundet: &str, forventet: String) {
        let (fundet, forventet) = match self.fejl.len() {
            MAKS_FEJL.. => return,
            nr if nr + 1 == MAKS_FEJL => ("flere fejl".to_owned(), "at de første rettes først".to_owned()),
            _ => (kort(fundet), forventet),
        };
        let (linje, kolonne) = sted(self.tekst, fra);
        let fejl = Skabelonfejl {
            linje,
            kolonne,
            fundet,
            forventet,
        };
        // An unclosed block is reported at its beginning, but found at the end.
        let foran = |anden: &Skabelonfejl| (anden.linje, anden.kolonne) <= (linje, kolonne);
        let plads = self.fejl.partition_point(foran);
        self.fejl.insert(plads, fejl);
    }
}

/// The line and column of a byte.
fn sted(tekst: &str, fra: usize) -> (u32, u32) {
    let foran = tekst.get(..fra).unwrap_or(tekst);
    let linje = 1 + foran.matches('\n').count();
    let kolonne = 1 + foran.rsplit('\n').next().unwrap_or_default().chars().count();
    // A template is far shorter than this.
    let tal = |antal| u32::try_from(antal).unwrap_or(u32::MAX);
    (tal(linje), tal(kolonne))
}

fn kort(tekst: &str) -> String {
    let mut kort: String = tekst.chars().take(VIST).collect();
    if kort.len() < tekst.len() {
        kort.push('…');
    }
    kort
}

#[cfg(test)]
mod tests;

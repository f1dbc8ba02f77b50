// SPDX-License-Identifier: MPL-2.0
//! JSON text (RFC 8259) to the tree of [`super::trae`].
//!
//! An own parser, because the contract needs four things at once: the line and column of every value and key, the
//! order of keys, every duplicate key, and a bound on depth that says where it was crossed. `json-syntax` gives the
//! first three. This one reads in linear time and does not recurse: open containers lie on a list of its own, because
//! the stack in the browser is small.
//!
//! Stricter than the grammar: duplicate keys, more than 64 open containers, and escapes of lone surrogates are
//! errors. Laxer: a leading byte order mark in UTF-8 is skipped, which the RFC allows and Windows editors write.

mod tegn;

use tegn::Tegn;

use super::fejl::{Fejl, Fejlkode, Fejlliste, MAKS_LED, Sti, meld};
use super::trae::{Knude, MAKS_DYBDE, Noegle, Sted, Tal, Vaerdi};

/// A text that was read.
#[derive(Debug)]
pub struct Laest {
    /// The value.
    pub rod: Knude,
    /// One error for every key that stood in its object before.
    pub dobbelte: Vec<Fejl>,
}

/// Reads a JSON text in UTF-8.
///
/// # Errors
///
/// `ikke-json` or `for-dyb` at the first place where reading cannot go on, after any duplicate keys before it.
///
/// ```
/// use paragraf101::fil::json;
///
/// assert!(json::laes(br#"{ "alder": 34 }"#).is_ok());
/// assert!(json::laes(br#"{ "alder": 34, }"#).is_err());
/// ```
pub fn laes(bytes: &[u8]) -> Result<Laest, Fejlliste> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let tekst = std::str::from_utf8(bytes).map_err(|fejl| ikke_utf8(bytes, fejl.valid_up_to()))?;
    let mut laeser = Laeser {
        tegn: Tegn::i(tekst),
        aabne: Vec::new(),
        dobbelte: Vec::new(),
    };
    match laeser.dokument() {
        Ok(rod) => Ok(Laest {
            rod,
            dobbelte: laeser.dobbelte,
        }),
        Err(fejl) => {
            // Report the duplicate keys found so far as well.
            while let Some(aaben) = laeser.aabne.pop() {
                laeser.find_dobbelte(&aaben.indhold);
            }
            laeser.dobbelte.push(fejl);
            Err(Fejlliste::ordnet(laeser.dobbelte))
        }
    }
}

fn ikke_utf8(bytes: &[u8], gyldige: usize) -> Fejlliste {
    let (foer, efter) = bytes.split_at_checked(gyldige).unwrap_or((bytes, &[]));
    let foer = String::from_utf8_lossy(foer);
    let linje = 1 + foer.matches('\n').count();
    let kolonne = 1 + foer.rsplit('\n').next().unwrap_or_default().chars().count();
    let sted = Sted {
        linje: maettet(linje),
        kolonne: maettet(kolonne),
    };
    let vaerdi = efter
        .first()
        .map(|byte| format!("byte 0x{byte:02x}"))
        .unwrap_or_default();
    Fejl::ny(Fejlkode::IkkeJson, &Sti::ROD, vaerdi, "JSON i UTF-8", Some(sted)).into()
}

fn maettet(antal: usize) -> u32 {
    u32::try_from(antal).unwrap_or(u32::MAX)
}

/// A list or an object that is not closed yet.
struct Aaben {
    sted: Sted,
    indhold: Indhold,
}

enum Indhold {
    Liste(Vec<Knude>),
    /// The key is the one whose value comes next.
    Objekt(Vec<(Noegle, Knude)>, Option<Noegle>),
}

struct Laeser<'a> {
    tegn: Tegn<'a>,
    /// From the outermost.
    aabne: Vec<Aaben>,
    dobbelte: Vec<Fejl>,
}

impl Laeser<'_> {
    fn dokument(&mut self) -> Result<Knude, Fejl> {
        self.tegn.mellemrum();
        if self.tegn.kig().is_none() {
            return Err(self.ikke_json("JSON, men teksten er tom"));
        }
        let rod = self.rod()?;
        self.tegn.mellemrum();
        if self.tegn.kig().is_some() {
            return Err(self.ikke_json("at JSON-teksten slutter efter den første værdi"));
        }
        Ok(rod)
    }

    fn rod(&mut self) -> Result<Knude, Fejl> {
        loop {
            self.tegn.mellemrum();
            let sted = self.tegn.sted();
            let Some(vaerdi) = self.vaerdi(sted)? else {
                continue;
            };
            let mut knude = Knude {
                vaerdi,
                sted: Some(sted),
            };
            // The value may be the last of its container, and that the last of its own.
            loop {
                if self.aabne.is_empty() {
                    return Ok(knude);
                }
                let Some(lukket) = self.laeg(knude)? else {
                    break;
                };
                knude = lukket;
            }
        }
    }

    /// A whole value, or `None` when a container was opened and the first value in it comes next.
    fn vaerdi(&mut self, sted: Sted) -> Result<Option<Vaerdi>, Fejl> {
        let vaerdi = match self.tegn.kig() {
            Some(b'[' | b'{') if self.aabne.len() == MAKS_DYBDE => {
                return Err(ved_sti(&self.aabne, &|sti| Fejl::for_dyb(sti, Some(sted))));
            }
            Some(b'[') => {
                self.tegn.frem(1);
                self.tegn.mellemrum();
                if !self.tegn.tag(b']') {
                    self.aabne.push(Aaben {
                        sted,
                        indhold: Indhold::Liste(Vec::new()),
                    });
                    return Ok(None);
                }
                Vaerdi::Liste(Vec::new())
            }
            Some(b'{') => {
                self.tegn.frem(1);
                self.tegn.mellemrum();
                if !self.tegn.tag(b'}') {
                    self.aabne.push(Aaben {
                        sted,
                        indhold: Indhold::Objekt(Vec::new(), None),
                    });
                    self.noegle()?;
                    return Ok(None);
                }
                Vaerdi::Objekt(Vec::new())
            }
            Some(b'"') => Vaerdi::Tekst(self.streng()?),
            Some(b'-' | b'0'..=b'9') => Vaerdi::Tal(self.tal()?),
            _ if self.tegn.ord("true") => Vaerdi::Bool(true),
            _ if self.tegn.ord("false") => Vaerdi::Bool(false),
            _ if self.tegn.ord("null") => Vaerdi::Null,
            _ => return Err(self.ikke_json("JSON: en værdi")),
        };
        Ok(Some(vaerdi))
    }

    /// Puts a value in the innermost container; returns that container when it ends here.
    fn laeg(&mut self, knude: Knude) -> Result<Option<Knude>, Fejl> {
        let (slut, forventet) = match self.aabne.last_mut().map(|aaben| &mut aaben.indhold) {
            Some(Indhold::Objekt(felter, noegle)) => {
                felter.extend(noegle.take().map(|noegle| (noegle, knude)));
                (b'}', "JSON: et komma eller } efter værdien")
            }
            Some(Indhold::Liste(led)) => {
                led.push(knude);
                (b']', "JSON: et komma eller ] efter værdien")
            }
            None => return Ok(None),
        };
        self.tegn.mellemrum();
        if self.tegn.tag(slut) {
            return Ok(self.luk());
        }
        if !self.tegn.tag(b',') {
            // The error is one of the container, not of the item after this one.
            let udenom = self.aabne.split_last().map_or(&[][..], |(_, udenom)| udenom);
            return Err(self.ikke_json_ved(udenom, forventet));
        }
        if slut == b'}' {
            self.tegn.mellemrum();
            self.noegle()?;
        }
        Ok(None)
    }

    /// A key and its colon.
    fn noegle(&mut self) -> Result<(), Fejl> {
        let sted = Some(self.tegn.sted());
        if self.tegn.kig() != Some(b'"') {
            return Err(self.ikke_json("JSON: en nøgle i anførselstegn"));
        }
        let tekst = self.streng()?;
        if let Some(Indhold::Objekt(_, noegle)) = self.aabne.last_mut().map(|aaben| &mut aaben.indhold) {
            *noegle = Some(Noegle { tekst, sted });
        }
        self.tegn.mellemrum();
        if self.tegn.tag(b':') {
            Ok(())
        } else {
            Err(self.ikke_json("JSON: et kolon efter nøglen"))
        }
    }

    fn luk(&mut self) -> Option<Knude> {
        let Aaben { sted, indhold } = self.aabne.pop()?;
        self.find_dobbelte(&indhold);
        let vaerdi = match indhold {
            Indhold::Liste(led) => Vaerdi::Liste(led),
            Indhold::Objekt(felter, _) => Vaerdi::Objekt(felter),
        };
        Some(Knude {
            vaerdi,
            sted: Some(sted),
        })
    }

    /// Sorts places instead of keeping a set of names: no copies, and no hash order. What is looked at stands
    /// in the innermost container that is still open.
    fn find_dobbelte(&mut self, indhold: &Indhold) {
        let Indhold::Objekt(felter, _) = indhold else {
            return;
        };
        let mut orden: Vec<&(Noegle, Knude)> = felter.iter().collect();
        // Stable: of equal names the first in the text comes first.
        orden.sort_by(|(a, _), (b, _)| a.tekst.cmp(&b.tekst));
        let gentaget = orden.windows(2).filter_map(|par| match par {
            [(foerste, _), (anden, knude)] if foerste.tekst == anden.tekst => Some((anden, knude)),
            _ => None,
        });
        for (noegle, knude) in gentaget {
            meld(&mut self.dobbelte, || {
                let forventet = "hver nøgle højst én gang i et objekt";
                ved_sti(&self.aabne, &|sti| {
                    let her = sti.noegle(&noegle.tekst);
                    Fejl::ny(Fejlkode::DobbeltNoegle, &her, knude.kort_json(), forventet, noegle.sted)
                })
            });
        }
    }

    fn streng(&mut self) -> Result<String, Fejl> {
        self.tegn.streng().map_err(|forventet| self.ikke_json(forventet))
    }

    fn tal(&mut self) -> Result<Tal, Fejl> {
        self.tegn.tal().map_err(|forventet| self.ikke_json(forventet))
    }

    fn ikke_json(&self, forventet: &str) -> Fejl {
        self.ikke_json_ved(&self.aabne, forventet)
    }

    fn ikke_json_ved(&self, aabne: &[Aaben], forventet: &str) -> Fejl {
        let (vaerdi, sted) = (self.tegn.uddrag(), Some(self.tegn.sted()));
        ved_sti(aabne, &|sti| {
            Fejl::ny(Fejlkode::IkkeJson, sti, vaerdi.clone(), forventet, sted)
        })
    }
}

/// Makes an error at the place that reading has come to in these containers.
fn ved_sti(aabne: &[Aaben], lav: &dyn Fn(&Sti) -> Fejl) -> Fejl {
    // One step more than a path shows, so that it can tell that it was cut.
    trin(&Sti::ROD, aabne.get(..=MAKS_LED).unwrap_or(aabne), lav)
}

fn trin(sti: &Sti, aabne: &[Aaben], lav: &dyn Fn(&Sti) -> Fejl) -> Fejl {
    match aabne.split_first() {
        None => lav(sti),
        Some((aaben, indre)) => match &aaben.indhold {
            Indhold::Liste(led) => trin(&sti.plads(led.len()), indre, lav),
            Indhold::Objekt(_, Some(noegle)) => trin(&sti.noegle(&noegle.tekst), indre, lav),
            Indhold::Objekt(_, None) => trin(sti, indre, lav),
        },
    }
}

#[cfg(test)]
mod tests;

// SPDX-License-Identifier: MPL-2.0
//! The whole catalogue of rules as one page for a jurist, to read on a screen and to print: no script, nothing to fetch.

mod henvisninger;
mod stil;

use paragraf101::VERSION;
use paragraf101::brev::gengivelse::escaped;
use paragraf101::fakta::Faktum;
use paragraf101::kalender::uden_ugedag;
use paragraf101::kilder::{Henvisning, KONTROLLERET, Maade};
use paragraf101::regler::Fortolkning;
use paragraf101::vurdering::ord::{STOETTER, TABEL_LAESES, konklusionstekst, saetning};
use paragraf101::vurdering::{Katalog, Omraadepost, Opfyldelse, Post};

use crate::katalogdele::{DELE, baeres_af, ejerord, ens_perioder, kontrol, om_kilden, slagsord, vilkaarene};
use henvisninger::Henvisninger;
use stil::STIL;

/// How the page is to be read.
const VEJLEDNING: [&str; 3] = [
    "Hvert spørgsmål har en tabel. Rækkerne læses oppefra, og den første række, der holder, gælder. Under tabellen står reglerne.",
    "En regel siger, hvad den bygger på, hvilke oplysninger den læser, og hvordan redskabet læser kilden, hvor det har måttet vælge. \
     Redskabet konkluderer kun det, som alle mulige svar på det ukendte er enige om.",
    "Kilden er et sted og ikke en ordlyd. Hvor et sted har et forbehold, står det ved det.",
];

/// The catalogue.
pub fn katalog(katalog: &Katalog) -> String {
    let side = Side {
        katalog,
        henvisninger: Henvisninger::ny(katalog),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>Reglerne i Paragraf 101</title>\n<style>\n{STIL}</style>\n</head>\n<body>\n{}{}<main>\n{}{}{}{}{}</main>\n</body>\n</html>\n",
        side.hoved(),
        side.indhold(),
        side.omraader(),
        side.lister(),
        side.i_breve(),
        side.ikke_kodet(),
        side.oplysninger(),
    )
}

struct Side<'a> {
    katalog: &'a Katalog,
    henvisninger: Henvisninger<'a>,
}

impl Side<'_> {
    fn hoved(&self) -> String {
        let afsnit: String = VEJLEDNING
            .iter()
            .map(|tekst| format!("<p>{}</p>\n", escaped(tekst)))
            .collect();
        let kontrolleret = format!(
            "Hvor intet andet står, er stedet kontrolleret den {} mod en gemt kopi.",
            uden_ugedag(KONTROLLERET)
        );
        format!(
            "<header>\n<h1>Reglerne i Paragraf 101</h1>\n<p class=\"ingres\">{}</p>\n{afsnit}<p>{}</p>\n\
             <p class=\"maerke\">Version {} · {} rækker · reglernes hash <code>{}</code></p>\n</header>\n",
            escaped(STOETTER),
            escaped(&kontrolleret),
            escaped(VERSION),
            self.katalog.regler.len(),
            escaped(self.katalog.regelhash),
        )
    }

    /// The way to each part.
    fn indhold(&self) -> String {
        let omraader = self.katalog.omraader.iter().map(|o| (o.id_i_siden(), o.spoergsmaal));
        let lister = self.listerne().map(|(id, navn)| (id.to_owned(), navn));
        let resten = RESTEN.map(|(id, navn)| (id.to_owned(), navn));
        let punkter = omraader.chain(lister).chain(resten);
        let led: String = punkter
            .map(|(id, navn)| format!("<li><a href=\"#{id}\">{}</a></li>\n", escaped(navn)))
            .collect();
        format!("<nav aria-label=\"Indhold\">\n<h2>Indhold</h2>\n<ol>\n{led}</ol>\n</nav>\n")
    }

    fn omraader(&self) -> String {
        let omraade = |omraade: &Omraadepost| {
            let regler: String = omraade
                .regler
                .iter()
                .filter_map(|id| self.post(id))
                .map(|p| self.regel(p))
                .collect();
            format!(
                "<section id=\"{}\">\n<h2>{}</h2>\n{}{}{regler}</section>\n",
                omraade.id_i_siden(),
                escaped(omraade.spoergsmaal),
                self.tabel(omraade),
                omraade
                    .fortolkning
                    .map(|valg| self.fortolkning(valg))
                    .unwrap_or_default(),
            )
        };
        self.katalog.omraader.iter().map(omraade).collect()
    }

    fn tabel(&self, omraade: &Omraadepost) -> String {
        let raekke = |(nr, raekke): (usize, &paragraf101::vurdering::Raekkepost)| {
            let baeres_af: Vec<_> = baeres_af(raekke).iter().map(|led| self.tekst(&saetning(led))).collect();
            format!(
                "<tr><th scope=\"row\">{nr}</th><td>{}</td><td class=\"konklusion\">{}</td><td>{}</td></tr>\n",
                self.tekst(&saetning(raekke.hvornaar)),
                escaped(konklusionstekst(omraade.id, raekke.konklusion)),
                baeres_af.join("<br>"),
            )
        };
        let raekker: String = (1..).zip(&omraade.raekker).map(raekke).collect();
        format!(
            "<table class=\"beslutning\">\n<caption>{TABEL_LAESES}</caption>\n<thead>\n<tr><th scope=\"col\">Nr.</th>\
             <th scope=\"col\">Hvornår</th><th scope=\"col\">Konklusion</th><th scope=\"col\">Bæres af</th></tr>\n\
             </thead>\n<tbody>\n{raekker}</tbody>\n</table>\n"
        )
    }

    /// The parts of the catalogue that have no decision table.
    fn listerne(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let i_omraade = |id: &str| self.katalog.omraader.iter().any(|omraade| omraade.regler.contains(&id));
        let har_tabel = move |del: &str| self.katalog.regler.iter().any(|p| p.omraade == del && i_omraade(p.id));
        DELE.into_iter().filter(move |(del, _)| !har_tabel(del))
    }

    fn lister(&self) -> String {
        let liste = |(del, overskrift): (&str, &str)| {
            let poster = self.katalog.regler.iter().filter(|post| post.omraade == del);
            let poster: String = poster.map(|post| self.regel(post)).collect();
            format!(
                "<section id=\"{del}\">\n<h2>{}</h2>\n{poster}</section>\n",
                escaped(overskrift)
            )
        };
        self.listerne().map(liste).collect()
    }

    fn regel(&self, post: &Post) -> String {
        let mut led = vec![("Når", self.tekst(&saetning(post.betingelse)))];
        led.extend((!post.fakta.is_empty()).then(|| ("Læser", laeser(post.fakta))));
        led.extend(
            post.opfyldelse
                .iter()
                .flat_map(|opfyldelse| self.opfyldelse(opfyldelse)),
        );
        let fortolkning = post.fortolkning.map(|valg| self.tekst(&saetning(valg.valg)));
        led.extend(fortolkning.map(|valg| ("Redskabets læsning", valg)));
        let naevnt = self.henvisninger.naevner(post.id);
        led.extend((!naevnt.is_empty()).then_some(("Nævnt i", naevnt)));
        let led: String = led
            .iter()
            .map(|(navn, tekst)| format!("<dt>{navn}</dt><dd>{tekst}</dd>\n"))
            .collect();
        let kilder: String = ens_perioder(&post.perioder)
            .iter()
            .map(|ens| {
                let kilder: String = ens.periode.kilder.iter().map(kilde).collect();
                format!("<dt>Regelsæt {}</dt><dd><ul>{kilder}</ul></dd>\n", escaped(&ens.navn()))
            })
            .collect();
        format!(
            "<article id=\"{id}\">\n<h3><a href=\"#{id}\">{id}</a> <small>{}</small></h3>\n<p class=\"hvad\">{}</p>\n\
             <dl>\n{led}{kilder}</dl>\n</article>\n",
            slagsord(post.slags),
            self.tekst(post.hvad),
            id = post.id,
        )
    }

    /// Whose a date is, what tells whether it was met, and the law on that.
    fn opfyldelse(&self, opfyldelse: &Opfyldelse) -> Vec<(&'static str, String)> {
        let moedes_af = match opfyldelse.moedes_af {
            Some(faktum) => laeser(&[faktum]),
            None => "Ingen oplysning i sagen.".to_owned(),
        };
        let mut led = vec![
            ("Hvis frist", escaped(&saetning(ejerord(opfyldelse.ejer)))),
            ("Opfyldes af", moedes_af),
        ];
        led.extend(opfyldelse.tidligst.map(|faktum| ("Tidligst fra", laeser(&[faktum]))));
        let tyder_paa = opfyldelse.tyder_paa;
        led.extend((!tyder_paa.is_empty()).then(|| ("Tyder på opfyldt", laeser(tyder_paa))));
        led.extend(vilkaarene(opfyldelse).map(|(ord, vilkaar)| {
            let perioder: String = ens_perioder(&vilkaar.perioder)
                .iter()
                .map(|ens| {
                    let kilder: String = ens.periode.kilder.iter().map(kilde).collect();
                    format!("<p>Regelsæt {}:</p><ul>{kilder}</ul>", escaped(&ens.navn()))
                })
                .collect();
            (ord, format!("{}{perioder}", self.tekst(&saetning(vilkaar.hvornaar))))
        }));
        led
    }

    fn fortolkning(&self, valg: &Fortolkning) -> String {
        format!(
            "<p class=\"valg\"><strong>Redskabets læsning.</strong> {}: {}</p>\n",
            escaped(valg.emne),
            self.tekst(&saetning(valg.valg))
        )
    }

    fn i_breve(&self) -> String {
        let valg = |valg: &Fortolkning| [escaped(valg.emne), self.tekst(&saetning(valg.valg))];
        to_spalter(RESTEN[0], ["Emne", "Valg"], self.katalog.fortolkninger.iter().map(valg))
    }

    fn ikke_kodet(&self) -> String {
        let raekke = self
            .katalog
            .ikke_kodet
            .iter()
            .map(|r| [escaped(r.sted), self.tekst(r.hvorfor)]);
        to_spalter(RESTEN[1], ["Sted", "Hvorfor ikke"], raekke)
    }

    /// Every fact with its question, and the rows that read it.
    fn oplysninger(&self) -> String {
        let raekke = |faktum: Faktum| {
            let laeses = self.katalog.regler.iter().filter(|post| post.fakta.contains(&faktum));
            let laeses: Vec<_> = laeses.map(|post| henvisninger::til(post.id)).collect();
            let spoergsmaal = escaped(faktum.beskrivelse().spoergsmaal);
            let id = faktum.id();
            (!laeses.is_empty()).then(|| {
                [
                    format!("<span id=\"f-{id}\">{spoergsmaal}</span> <code>{id}</code>"),
                    laeses.join(", "),
                ]
            })
        };
        to_spalter(
            RESTEN[2],
            ["Spørgsmål", "Læses af"],
            Faktum::ALLE.into_iter().filter_map(raekke),
        )
    }

    fn post(&self, id: &str) -> Option<&Post> {
        self.katalog.regler.iter().find(|post| post.id == id)
    }

    /// The text with every id in it as a link.
    fn tekst(&self, tekst: &str) -> String {
        self.henvisninger.i(tekst)
    }
}

/// What stands after the rules: place and heading.
const RESTEN: [(&str, &str); 3] = [
    ("breve", "Valg mellem læsninger i breve"),
    ("ikke-kodet", "Det vurderer redskabet ikke"),
    ("oplysninger", "Oplysningerne, og hvor de læses"),
];

trait Plads {
    /// The place in the page that is linked to.
    fn id_i_siden(&self) -> String;
}

impl Plads for Omraadepost {
    fn id_i_siden(&self) -> String {
        use paragraf101::fakta::Valgmulighed;
        format!("o-{}", self.id.id())
    }
}

/// The questions of the facts that a row reads.
fn laeser(fakta: &[Faktum]) -> String {
    let led = |faktum: &Faktum| {
        let spoergsmaal = escaped(faktum.beskrivelse().spoergsmaal);
        format!("<li><a href=\"#f-{}\">{spoergsmaal}</a></li>", faktum.id())
    };
    format!("<ul>{}</ul>", fakta.iter().map(led).collect::<String>())
}

fn kilde(kilde: &Henvisning) -> String {
    let sted = escaped(&kilde.sted);
    let sted = match &kilde.url {
        Some(url) if url.starts_with("https://") => format!("<a href=\"{}\">{sted}</a>", attribut(url)),
        _ => sted,
    };
    let (forbehold, dage) = om_kilden(kilde);
    let er_som_de_fleste = kilde.maade == Maade::GemtKopi && kilde.kontrolleret == Some(KONTROLLERET);
    let kontrol = kontrol(kilde).filter(|_| !er_som_de_fleste);
    let om: Vec<_> = dage.into_iter().chain(kontrol).chain(forbehold).collect();
    let om = if om.is_empty() {
        String::new()
    } else {
        format!(" <small>{}</small>", escaped(&om.join(", ")))
    };
    format!("<li>{sted}{om}</li>")
}

/// An address as the value of an attribute, which no text rule may touch.
fn attribut(url: &str) -> String {
    let mut ud = String::with_capacity(url.len());
    for tegn in url.chars() {
        match tegn {
            '&' => ud.push_str("&amp;"),
            '"' => ud.push_str("&quot;"),
            '<' => ud.push_str("&lt;"),
            '>' => ud.push_str("&gt;"),
            _ => ud.push(tegn),
        }
    }
    ud
}

fn to_spalter((id, overskrift): (&str, &str), hoved: [&str; 2], raekker: impl Iterator<Item = [String; 2]>) -> String {
    let raekker: String = raekker
        .map(|[a, b]| format!("<tr><th scope=\"row\">{a}</th><td>{b}</td></tr>\n"))
        .collect();
    let hoved = hoved.map(|navn| format!("<th scope=\"col\">{navn}</th>")).concat();
    format!(
        "<section id=\"{id}\">\n<h2>{}</h2>\n<table>\n<thead>\n<tr>{hoved}</tr>\n</thead>\n<tbody>\n{raekker}</tbody>\n</table>\n</section>\n",
        escaped(overskrift)
    )
}

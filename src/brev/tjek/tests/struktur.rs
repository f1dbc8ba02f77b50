// SPDX-License-Identifier: MPL-2.0
//! BT-01 to BT-04, BT-07 and BT-08.

use super::{Raekke, raekke};
use crate::brev::dokument::{Blok, Del};
use crate::brev::sagen::Afsnitsnavn::{self, AndenHjaelp, Fakta, FritValg, Hensyn, Indsats, Retsgrundlag};

const FULDT: &str = r#""oensketIntensitet": "ambulant", "oensketImoedekommet": true, "benytterFritValg": true"#;
const AMBULANT: &str = r#""intensitet": "ambulant", "indsats": "Samtaler.", "formaal": "Stoffrihed.""#;
const DOEGN: &str = r#""intensitet": "doegn", "indsats": "Ophold.", "formaal": "Stoffrihed.""#;

pub(super) fn raekker() -> Vec<Raekke> {
    let mut alle = retsgrundlag();
    alle.extend(retsgrundlag_efter_type());
    alle.extend(fakta_og_hensyn());
    alle.extend(indsats());
    alle.extend(frit_valg());
    alle.extend(anden_hjaelp());
    alle
}

fn pladsholder(hvad: &str) -> Vec<Del> {
    vec![Del::Pladsholder(hvad.to_owned())]
}

fn regler(navn: &'static str, afgoerelse: &'static str, valg: &'static str, tekst: &str) -> Raekke {
    raekke("BT-01", navn)
        .en(afgoerelse)
        .valg(valg)
        .rettet(Retsgrundlag, tekst)
}

fn retsgrundlag() -> Vec<Raekke> {
    vec![
        raekke("BT-01", "the draft has it"),
        raekke("BT-01", "missing in a refusal").uden(Retsgrundlag).finder(""),
        raekke("BT-01", "empty in a refusal")
            .rettet(Retsgrundlag, " \n ")
            .finder(""),
        raekke("BT-01", "only a placeholder")
            .udkast(Retsgrundlag, vec![Blok::Tekst(pladsholder("regel"))])
            .finder(""),
        raekke("BT-01", "only announced")
            .udkast(
                Retsgrundlag,
                vec![Blok::tekst("Reglerne er:"), Blok::Punkter(vec![pladsholder("regel")])],
            )
            .finder(""),
        raekke("BT-01", "missing where it only should be")
            .en("bevilling")
            .valg(AMBULANT)
            .fakta(FULDT)
            .uden(Retsgrundlag),
        raekke("BT-01", "missing where it must be")
            .en("bevilling")
            .valg(AMBULANT)
            .uden(Retsgrundlag)
            .finder(""),
        regler(
            "named in words",
            "afslag",
            "",
            "Vi har brugt serviceloven § 101, stk. 1.",
        ),
        regler(
            "named in a range",
            "delvistAfslag",
            AMBULANT,
            "Serviceloven § 101, stk. 1-2.",
        ),
        regler(
            "named in a list",
            "delvistAfslag",
            AMBULANT,
            "Efter § 101, stk. 1 og 2, i serviceloven.",
        ),
        regler(
            "only one of two",
            "delvistAfslag",
            AMBULANT,
            "Serviceloven § 101, stk. 1.",
        )
        .finder(""),
        regler(
            "only one of two, before there were two",
            "delvistAfslag",
            AMBULANT,
            "Serviceloven § 101, stk. 1.",
        )
        .dag("2019-12-31"),
        regler(
            "no reference at all",
            "afslag",
            "",
            "Vi har brugt reglerne om stofmisbrug.",
        )
        .finder(""),
        regler(
            "the place in another statute",
            "afslag",
            "",
            "Sundhedsloven § 101, stk. 1.",
        )
        .finder(""),
        regler(
            "wrong where it only should be",
            "bevilling",
            AMBULANT,
            "Serviceloven § 100, stk. 1.",
        )
        .fakta(FULDT)
        .finder(""),
        raekke("BT-01", "a template that lacks it")
            .skabelon(Retsgrundlag, "Loven.")
            .finder(""),
    ]
}

fn retsgrundlag_efter_type() -> Vec<Raekke> {
    let doegn = "Serviceloven § 101, stk. 1-2, jf. § 107, stk. 2, nr. 2.";
    vec![
        regler("residential with its place", "delvistAfslag", DOEGN, doegn),
        regler(
            "residential without its place",
            "delvistAfslag",
            DOEGN,
            "Serviceloven § 101, stk. 1-2.",
        )
        .finder(""),
        regler(
            "residential with another number",
            "delvistAfslag",
            DOEGN,
            "Serviceloven § 101, stk. 1-2, jf. § 107, stk. 2, nr. 1.",
        )
        .finder(""),
        regler("outpatient as if residential", "delvistAfslag", AMBULANT, doegn).finder("§ 107, stk. 2, nr. 2"),
        regler(
            "frit valg from 2020",
            "fritValgAfslag",
            "",
            "Serviceloven § 101, stk. 5.",
        ),
        regler(
            "frit valg by the place of 2017",
            "fritValgAfslag",
            "",
            "Serviceloven § 101, stk. 4.",
        )
        .finder(""),
        regler("frit valg in 2017", "fritValgAfslag", "", "Serviceloven § 101, stk. 4.").dag("2019-12-31"),
        regler(
            "frit valg in 2017 by the place of 2020",
            "fritValgAfslag",
            "",
            "Serviceloven § 101, stk. 5.",
        )
        .dag("2019-12-31")
        .finder(""),
        regler(
            "a sub-section that was not there",
            "fritValgAfslag",
            "",
            "Serviceloven § 101, stk. 4 og 7.",
        )
        .dag("2019-12-31")
        .finder("§ 101, stk. 4 og 7"),
        regler(
            "the last sub-section that was there",
            "fritValgAfslag",
            "",
            "Serviceloven § 101, stk. 4 og 6.",
        )
        .dag("2019-12-31"),
        regler("limited", "fritValgBegraenset", "", "Serviceloven § 101, stk. 7.")
            .fakta(r#""manglerEvneTilValg": true, "valgTilgodeserBehov": false"#),
        regler(
            "limited by the place of frit valg",
            "fritValgBegraenset",
            "",
            "Serviceloven § 101, stk. 5.",
        )
        .fakta(r#""manglerEvneTilValg": true, "valgTilgodeserBehov": false"#)
        .finder(""),
        regler(
            "a change",
            "aendring",
            AMBULANT,
            "Serviceloven § 101, stk. 1-2, og § 3, stk. 2.",
        ),
        regler(
            "a change without its place",
            "aendring",
            AMBULANT,
            "Serviceloven § 101, stk. 1-2.",
        )
        .finder(""),
        regler(
            "frit valg used, later start",
            "fritValgImoedekommet",
            r#""intensitet": "ambulant", "startdato": "2020-10-20""#,
            "Serviceloven § 101, stk. 1, 2, 5 og 6.",
        )
        .fakta(r#""anmodningsdato": "2020-10-01", "benytterFritValg": true"#),
        regler(
            "frit valg used, later start, place missing",
            "fritValgImoedekommet",
            r#""intensitet": "ambulant", "startdato": "2020-10-16""#,
            "Serviceloven § 101, stk. 1, 2 og 5.",
        )
        .fakta(r#""anmodningsdato": "2020-10-01", "benytterFritValg": true"#)
        .finder(""),
        regler(
            "frit valg used, start on the last day",
            "fritValgImoedekommet",
            r#""intensitet": "ambulant", "startdato": "2020-10-15""#,
            "Serviceloven § 101, stk. 1, 2 og 5.",
        )
        .fakta(r#""anmodningsdato": "2020-10-01", "benytterFritValg": true"#),
        regler("anonymous", "anonymBevilling", "", "Serviceloven § 101 a, stk. 1 og 4."),
        regler(
            "anonymous by § 101",
            "anonymBevilling",
            "",
            "Serviceloven § 101, stk. 1 og 4.",
        )
        .finder(""),
        regler(
            "anonymous and delegated",
            "anonymBevilling",
            "",
            "Serviceloven § 101 a, stk. 1 og 4.",
        )
        .fakta(r#""delegeret": true"#)
        .finder(""),
        regler(
            "outside the target group",
            "anonymHenvisning",
            "",
            "Serviceloven § 101 a, stk. 1, §§ 10 og 12, og retssikkerhedsloven § 5.",
        ),
        regler(
            "outside the target group, advice missing",
            "anonymHenvisning",
            "",
            "Serviceloven § 101 a, stk. 1, og retssikkerhedsloven § 5.",
        )
        .finder(""),
        regler(
            "named as if anonymous",
            "afslag",
            "",
            "Serviceloven § 101, stk. 1, og § 101 a.",
        )
        .finder("§ 101 a"),
    ]
}

fn fakta_og_hensyn() -> Vec<Raekke> {
    let fuldt = |bt, navn| raekke(bt, navn).en("bevilling").valg(AMBULANT).fakta(FULDT);
    vec![
        raekke("BT-02", "there"),
        raekke("BT-02", "missing").uden(Fakta).finder(""),
        raekke("BT-02", "only a bracket")
            .rettet(Fakta, "- [oplysning]")
            .finder(""),
        raekke("BT-02", "words beside a bracket").rettet(Fakta, "- Du bor alene.\n- [oplysning]"),
        raekke("BT-02", "words after a bracket").rettet(Fakta, "[oplysning] Du bor alene."),
        fuldt("BT-02", "missing, fully in favour").uden(Fakta),
        raekke("BT-02", "missing, outside the target group")
            .en("anonymHenvisning")
            .uden(Fakta)
            .finder(""),
        raekke("BT-02", "an anonymous grant has none").en("anonymBevilling"),
        raekke("BT-03", "there"),
        raekke("BT-03", "missing").uden(Hensyn).finder(""),
        raekke("BT-03", "only a placeholder")
            .udkast(Hensyn, vec![Blok::Tekst(pladsholder("hensyn"))])
            .finder(""),
        fuldt("BT-03", "missing, fully in favour").uden(Hensyn),
    ]
}

fn indsats() -> Vec<Raekke> {
    let bevilling = |navn, valg| raekke("BT-04", navn).en("bevilling").valg(valg);
    vec![
        bevilling("both there", AMBULANT),
        bevilling(
            "effort missing",
            r#""intensitet": "ambulant", "formaal": "Stoffrihed.""#,
        )
        .finder(""),
        bevilling("purpose missing", r#""intensitet": "ambulant", "indsats": "Samtaler.""#).finder(""),
        bevilling("section missing", AMBULANT).uden(Indsats).finder(""),
        bevilling("edited with a purpose", "")
            .rettet(Indsats, "Du får samtaler hver uge. Formålet er, at du bliver stoffri."),
        bevilling("edited without a purpose", AMBULANT)
            .rettet(Indsats, "Du får samtaler hver uge.")
            .finder(""),
        bevilling("fully in favour, too", r#""intensitet": "ambulant""#)
            .fakta(FULDT)
            .finder(""),
        raekke("BT-04", "a refusal has none").en("afslag"),
        raekke("BT-04", "a refusal of frit valg only says where").en("fritValgAfslag"),
        raekke("BT-04", "an anonymous grant").en("anonymBevilling").finder(""),
    ]
}

fn frit_valg() -> Vec<Raekke> {
    let rettet = |navn, afgoerelse, tekst: &str| {
        raekke("BT-07", navn)
            .en(afgoerelse)
            .valg(AMBULANT)
            .rettet(FritValg, tekst)
    };
    let helt = "Du kan vælge et andet tilbud af samme karakter. Ring til os, hvis du vil have hjælp. Så kan der gå mere end 14 dage.";
    vec![
        raekke("BT-07", "the draft has it").en("bevilling").valg(AMBULANT),
        raekke("BT-07", "missing in a grant")
            .en("bevilling")
            .valg(AMBULANT)
            .uden(FritValg)
            .finder(""),
        raekke("BT-07", "missing, fully in favour")
            .en("bevilling")
            .valg(AMBULANT)
            .fakta(FULDT)
            .uden(FritValg)
            .finder(""),
        raekke("BT-07", "not in a refusal").en("afslag"),
        rettet("edited and whole", "bevilling", helt),
        rettet(
            "edited without the choice",
            "bevilling",
            "Tilbud af samme karakter: ring til os, så hjælper vi. Så kan 14 dage blive til flere.",
        )
        .finder(""),
        rettet(
            "edited without the character",
            "bevilling",
            "Du kan vælge et andet tilbud. Vi hjælper dig gerne. Så kan der gå mere end 14 dage.",
        )
        .finder(""),
        rettet(
            "edited without the help",
            "bevilling",
            "Du kan vælge et andet tilbud af samme karakter. Så kan der gå mere end 14 dage.",
        )
        .finder(""),
        rettet(
            "edited without the 14 days",
            "bevilling",
            "Du kan vælge et andet tilbud af samme karakter. Ring til os.",
        )
        .finder(""),
        rettet(
            "used, with what it does",
            "fritValgImoedekommet",
            "Du har valgt et andet tilbud. Derfor gælder de 14 dage ikke.",
        ),
        rettet(
            "used, without what it does",
            "fritValgImoedekommet",
            "Du har valgt et andet tilbud.",
        )
        .finder(""),
        rettet(
            "refused, with what remains",
            "fritValgAfslag",
            "Du kan stadig vælge mellem andre tilbud.",
        ),
        rettet("refused, without what remains", "fritValgAfslag", "Du kan ikke få det.").finder(""),
        raekke("BT-07", "anonymous and silent").en("anonymBevilling"),
        raekke("BT-07", "anonymous and told of it")
            .en("anonymBevilling")
            .rettet(Indsats, "Formålet er stoffrihed. Du har frit valg.")
            .finder("frit valg"),
        raekke("BT-07", "anonymous and told that there is none")
            .en("anonymBevilling")
            .rettet(Indsats, "Formålet er stoffrihed. Der er ikke frit valg."),
        raekke("BT-07", "referred and told of § 101")
            .en("anonymHenvisning")
            .rettet(Hensyn, "Efter § 101 har du frit valg."),
        raekke("BT-07", "anonymous with the section")
            .en("anonymBevilling")
            .udkast(FritValg, vec![Blok::tekst("Du kan vælge.")])
            .finder(""),
    ]
}

fn anden_hjaelp() -> Vec<Raekke> {
    let hjaelp = r#""andenHjaelp": "Du kan få hjælp til bolig.""#;
    let navn: Afsnitsnavn = AndenHjaelp;
    vec![
        raekke("BT-08", "a refusal with other help").valg(hjaelp),
        raekke("BT-08", "a refusal without").advarer(""),
        raekke("BT-08", "a refusal without the section")
            .valg(hjaelp)
            .uden(navn)
            .advarer(""),
        raekke("BT-08", "a refusal with the section edited").rettet(navn, "Du kan få hjælp til bolig."),
        raekke("BT-08", "a refusal with the municipality's wording").skabelon(navn, "Du kan få hjælp til bolig."),
        raekke("BT-08", "a partial refusal without")
            .en("delvistAfslag")
            .valg(AMBULANT)
            .advarer(""),
        raekke("BT-08", "a grant of less needs none")
            .en("bevilling")
            .valg(AMBULANT),
        raekke("BT-08", "outside the target group, in the draft").en("anonymHenvisning"),
        raekke("BT-08", "outside the target group, missing")
            .en("anonymHenvisning")
            .uden(navn)
            .advarer(""),
    ]
}

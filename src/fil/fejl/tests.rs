// SPDX-License-Identifier: MPL-2.0
use serde_json::json;

use super::*;

#[test]
fn koderne_er_kontraktens() {
    use Fejlkode::*;
    for (kode, ventet) in [
        (UkendtNoegle, "ukendt-noegle"),
        (ForkertType, "forkert-type"),
        (UgyldigDato, "ugyldig-dato"),
        (UdenForOmraade, "uden-for-omraade"),
        (DobbeltNoegle, "dobbelt-noegle"),
        (IkkeJson, "ikke-json"),
        (ForDyb, "for-dyb"),
        (FoerFoersteRegelsaet, "foer-foerste-regelsaet"),
        (ForkertFormat, "forkert-format"),
        (UmuligKombination, "umulig-kombination"),
    ] {
        assert_eq!(serde_json::to_value(kode).unwrap(), json!(ventet));
    }
}

fn alder(vaerdi: &str, sted: Option<Sted>) -> Fejl {
    let fakta = Sti::ROD.noegle("fakta");
    Fejl::ny(
        Fejlkode::UdenForOmraade,
        &fakta.noegle("alder"),
        vaerdi.to_owned(),
        "et helt tal fra 0 til 120",
        sted,
    )
}

#[test]
fn listen_som_json() {
    let fejl = alder("134", Some(Sted { linje: 1, kolonne: 12 }));
    let ventet = json!({ "format": "p101-fejl/1", "fejl": [ { "kode": "uden-for-omraade", "sti": "fakta.alder",
        "vaerdi": "134", "forventet": "et helt tal fra 0 til 120", "linje": 1, "kolonne": 12 } ] });
    assert_eq!(serde_json::to_value(Fejlliste::from(fejl)).unwrap(), ventet);
    let uden_sted = serde_json::to_value(alder("134", None)).unwrap();
    assert!(uden_sted.get("linje").is_none() && uden_sted.get("kolonne").is_none());
}

#[test]
fn listen_som_linjer() {
    let rod = Fejl::ny(Fejlkode::IkkeJson, &Sti::ROD, "\"ab".to_owned(), "JSON", None);
    let liste = Fejlliste(vec![
        alder("134", Some(Sted { linje: 1, kolonne: 12 })),
        alder("\"134\"", None),
        alder("", None),
        rod,
    ]);
    let ventet = "fakta.alder (linje 1, kolonne 12): \"134\" – forventet et helt tal fra 0 til 120\n\
        fakta.alder: \"134\" – forventet et helt tal fra 0 til 120\n\
        fakta.alder: forventet et helt tal fra 0 til 120\n\
        filen: \"\"ab\" – forventet JSON";
    assert_eq!(liste.to_string(), ventet);
}

#[test]
fn listen_stopper_og_siger_det() {
    let mut liste = Vec::new();
    for _ in 0..MAKS_FEJL + 5 {
        meld(&mut liste, || alder("134", None));
    }
    assert_eq!(liste.len(), MAKS_FEJL);
    assert!(Fejlliste(liste).to_string().ends_with("er ikke vist"));
}

#[test]
fn stier() {
    let rod = Sti::ROD;
    let kommune = rod.noegle("kommune");
    let tilbud = kommune.noegle("tilbud");
    let foerste = tilbud.plads(0);
    assert_eq!(rod.to_string(), "");
    assert_eq!(rod.plads(2).to_string(), "[2]");
    assert_eq!(foerste.noegle("navn").to_string(), "kommune.tilbud[0].navn");
    assert_eq!(kommune.noegle("a.b\n").to_string(), r#"kommune["a.b\n"]"#);
    assert_eq!(kommune.noegle("").to_string(), r#"kommune[""]"#);
    assert_eq!(rod.noegle(&"x".repeat(5000)).to_string().chars().count(), 82);
}

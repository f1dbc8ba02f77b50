// SPDX-License-Identifier: MPL-2.0
//! The known name that was probably meant by one that is not known.

/// Bytes of a name beyond which it is no slip of a known one.
const LAENGSTE: usize = 100;

/// The known name that is nearest, if it is near; æ, ø and å count as ae, oe and aa.
pub fn naermeste<'a>(skrevet: &str, navne: &[&'a str]) -> Option<&'a str> {
    if skrevet.len() > LAENGSTE {
        return None;
    }
    let foldet = fold(skrevet);
    let afstande = navne.iter().map(|navn| (afstand(&foldet, &fold(navn)), *navn));
    // The first of the nearest.
    let (mindst, navn) = afstande.min_by_key(|(afstand, _)| *afstand)?;
    (mindst <= navn.len().div_ceil(4)).then_some(navn)
}

fn fold(tekst: &str) -> Vec<char> {
    let mut ud = Vec::new();
    for tegn in tekst.chars() {
        match tegn {
            'æ' | 'Æ' => ud.extend(['a', 'e']),
            'ø' | 'Ø' => ud.extend(['o', 'e']),
            'å' | 'Å' => ud.extend(['a', 'a']),
            _ => ud.push(tegn.to_ascii_lowercase()),
        }
    }
    ud
}

/// Levenshtein's distance, one row at a time.
fn afstand(a: &[char], b: &[char]) -> usize {
    let mut raekke: Vec<usize> = (0..=b.len()).collect();
    for (i, fra) in a.iter().enumerate() {
        let mut skraa = i;
        let mut venstre = i + 1;
        let mut ny = vec![venstre];
        for (til, over) in b.iter().zip(raekke.iter().skip(1)) {
            venstre = (skraa + usize::from(fra != til)).min(venstre + 1).min(over + 1);
            skraa = *over;
            ny.push(venstre);
        }
        raekke = ny;
    }
    raekke.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::naermeste;

    #[test]
    fn forslag() {
        let navne = ["belastning", "fastholdelse", "alder"];
        for (skrevet, ventet) in [
            ("belastnng", Some("belastning")),
            ("BELASTNING", Some("belastning")),
            ("fastholdelser", Some("fastholdelse")),
            ("aldr", Some("alder")),
            ("navn", None),
            ("", None),
        ] {
            assert_eq!(naermeste(skrevet, &navne), ventet, "{skrevet}");
        }
        assert_eq!(naermeste(&"æ".repeat(1_000_000), &navne), None);
    }
}

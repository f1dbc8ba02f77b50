// SPDX-License-Identifier: MPL-2.0
//! How many questions it takes: every state of partial knowledge, and which question ends soonest in each.

/// Every state of partial knowledge of some questions, with the most questions that it can still take to conclude.
///
/// A state is a number in a mixed radix: a digit a question, its largest value meaning *open*. So every state that knows
/// one answer more has a smaller number, and one pass in order settles them all.
pub(crate) struct Gitter {
    antal_svar: Vec<usize>,
    vaegte: Vec<usize>,
    tilbage: Vec<u8>,
}

impl Gitter {
    /// Questions with so many answers each. `konkluder` gives the conclusion, a number below 32, of every way to answer
    /// them all; those are numbered with the last question changing fastest.
    pub(crate) fn ny(antal_svar: Vec<usize>, konkluder: &mut dyn FnMut(usize) -> u32) -> Self {
        let mut vaegte = Vec::with_capacity(antal_svar.len());
        let mut antal = 1;
        for svar in &antal_svar {
            vaegte.push(antal);
            antal *= svar + 1;
        }
        let mut gitter = Self {
            antal_svar,
            vaegte,
            tilbage: Vec::with_capacity(antal),
        };
        let mut konklusioner = Vec::with_capacity(antal);
        for tilstand in 0..antal {
            let mulige = gitter.mulige(tilstand, &konklusioner, konkluder);
            konklusioner.push(mulige);
            let tilbage = if mulige.is_power_of_two() {
                0
            } else {
                gitter.vaerste(tilstand).map_or(0, |(_, n)| n)
            };
            gitter.tilbage.push(tilbage);
        }
        gitter
    }

    /// The place of the question with the smallest worst number of questions still needed, and that number with its own;
    /// `None` when there is nothing to ask. The first of equals.
    pub(crate) fn bedste(&self) -> Option<(usize, u8)> {
        let intet_kendt = self.tilbage.len() - 1;
        (self.tilbage[intet_kendt] > 0).then(|| self.vaerste(intet_kendt))?
    }

    fn vaerste(&self, tilstand: usize) -> Option<(usize, u8)> {
        let aabne = (0..self.antal_svar.len()).filter(|plads| self.er_aaben(tilstand, *plads));
        aabne
            .map(|plads| {
                let vaerst = self.med_svar(tilstand, plads).map(|naeste| self.tilbage[naeste]).max();
                (plads, 1 + vaerst.unwrap_or(0))
            })
            .min_by_key(|(plads, tilbage)| (*tilbage, *plads))
    }

    /// The conclusions that are possible in a state, one bit each.
    fn mulige(&self, tilstand: usize, konklusioner: &[u32], konkluder: &mut dyn FnMut(usize) -> u32) -> u32 {
        match (0..self.antal_svar.len()).find(|plads| self.er_aaben(tilstand, *plads)) {
            Some(plads) => self
                .med_svar(tilstand, plads)
                .fold(0, |bit, naeste| bit | konklusioner[naeste]),
            None => 1 << konkluder(self.besvarelse(tilstand)),
        }
    }

    fn ciffer(&self, tilstand: usize, plads: usize) -> usize {
        tilstand / self.vaegte[plads] % (self.antal_svar[plads] + 1)
    }

    fn er_aaben(&self, tilstand: usize, plads: usize) -> bool {
        self.ciffer(tilstand, plads) == self.antal_svar[plads]
    }

    /// The states that know one answer more.
    fn med_svar(&self, tilstand: usize, plads: usize) -> impl Iterator<Item = usize> {
        let vaegt = self.vaegte[plads];
        (1..=self.antal_svar[plads]).map(move |skridt| tilstand - skridt * vaegt)
    }

    /// The number of the way to answer everything that a state without open questions is.
    fn besvarelse(&self, tilstand: usize) -> usize {
        (0..self.antal_svar.len()).fold(0, |nr, plads| {
            nr * self.antal_svar[plads] + self.ciffer(tilstand, plads)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three questions with two answers each; what is concluded from their digits.
    fn bedste(konklusion: fn([usize; 3]) -> bool) -> Option<(usize, u8)> {
        Gitter::ny(vec![2; 3], &mut |nr| {
            u32::from(konklusion([nr / 4, nr / 2 % 2, nr % 2]))
        })
        .bedste()
    }

    #[test]
    fn the_question_that_ends_soonest_is_not_always_the_first() {
        // Two questions settle this, when the middle one is asked first: it says which of the others matters.
        assert_eq!(bedste(|[a, b, c]| if b == 1 { a == 1 } else { c == 1 }), Some((1, 2)));
    }

    #[test]
    fn the_first_of_equals_is_asked() {
        assert_eq!(bedste(|[a, b, c]| a + b + c == 3), Some((0, 3)));
        assert_eq!(bedste(|[_, b, c]| b + c == 2), Some((1, 2)));
    }

    #[test]
    fn what_cannot_change_the_conclusion_is_not_asked() {
        assert_eq!(bedste(|[_, b, _]| b == 1), Some((1, 1)));
        assert_eq!(bedste(|_| true), None);
        assert_eq!(Gitter::ny(Vec::new(), &mut |_| 0).bedste(), None);
    }
}

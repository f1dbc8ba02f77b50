// SPDX-License-Identifier: MPL-2.0
//! The decision tree: how many questions a conclusion needs, and which comes first.

/// Open questions, and the conclusion of every way to answer all of them.
#[derive(Clone)]
pub(crate) struct Spoergetrae {
    /// The number of answers to each question.
    antal_svar: Vec<usize>,
    /// The conclusions as numbers; the last question changes fastest.
    konklusioner: Vec<u8>,
}

impl Spoergetrae {
    pub(crate) fn ny(antal_svar: Vec<usize>, konklusioner: Vec<u8>) -> Self {
        Self {
            antal_svar,
            konklusioner,
        }
    }

    /// The question that leaves the fewest at worst, and that number, itself included; ties go to the first. `None`
    /// when there is nothing to ask.
    pub(crate) fn bedste(&self) -> Option<(usize, u8)> {
        let antal = self.antal_svar.len();
        if let Some(plads) = (0..antal).find(|plads| self.er_ligegyldig(*plads)) {
            let (bedste, tilbage) = self.efter(plads, 0).bedste()?;
            return Some((bedste + usize::from(bedste >= plads), tilbage));
        }
        if self.kraever_alle() {
            return (antal > 0).then_some((0, antal as u8));
        }
        (0..antal)
            .map(|plads| (plads, 1 + self.vaerste_efter(plads)))
            .min_by_key(|(_, tilbage)| *tilbage)
    }

    /// The subtree after an answer to a question.
    pub(crate) fn efter(&self, plads: usize, svar: usize) -> Self {
        let skridt = self.skridt(plads);
        let mut antal_svar = self.antal_svar.clone();
        let antal = antal_svar.remove(plads);
        let mut tilbage = Vec::with_capacity(self.konklusioner.len() / antal);
        for svarene in self.konklusioner.chunks(antal * skridt) {
            tilbage.extend_from_slice(&svarene[svar * skridt..][..skridt]);
        }
        Self::ny(antal_svar, tilbage)
    }

    /// Whether no answer to a question changes the conclusion.
    pub(crate) fn er_ligegyldig(&self, plads: usize) -> bool {
        let skridt = self.skridt(plads);
        self.konklusioner
            .chunks(self.antal_svar[plads] * skridt)
            .all(|svarene| {
                let (foerste, andre) = svarene.split_at(skridt);
                andre.chunks(skridt).all(|andet| andet == foerste)
            })
    }

    /// Whether some answers provably need every question; if `false`, they may still.
    ///
    /// Weigh each way to answer by the product of its answers' weights, where the weights of one question sum to zero.
    /// If one question fewer were always enough, the ways to answer would fall into groups that conclude alike and
    /// leave a question open, so each group, and the total, would sum to zero.
    fn kraever_alle(&self) -> bool {
        let mut summer: Vec<_> = self.konklusioner.iter().copied().map(u32::from).collect();
        for antal in self.antal_svar.iter().rev() {
            summer = summer.chunks(*antal).map(vejet_sum).collect();
        }
        summer != [0]
    }

    fn vaerste_efter(&self, plads: usize) -> u8 {
        let tilbage = |svar| self.efter(plads, svar).bedste().map_or(0, |(_, tilbage)| tilbage);
        (0..self.antal_svar[plads]).map(tilbage).max().unwrap_or(0)
    }

    /// The stride of a question: the distance between two ways to answer that differ by one in it.
    fn skridt(&self, plads: usize) -> usize {
        self.antal_svar[plads + 1..].iter().product()
    }
}

/// The sum with weights that themselves sum to zero.
fn vejet_sum(led: &[u32]) -> u32 {
    let mut sum = 0_u32;
    let mut vaegt = 0_u32;
    for et in led {
        vaegt += 1;
        sum = sum.wrapping_add(et.wrapping_sub(led[0]).wrapping_mul(vaegt));
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three questions with two answers each.
    fn trae(konklusion: fn([usize; 3]) -> bool) -> Spoergetrae {
        let konklusioner = (0..8).map(|nr| u8::from(konklusion([nr / 4, nr / 2 % 2, nr % 2])));
        Spoergetrae::ny(vec![2; 3], konklusioner.collect())
    }

    #[test]
    fn the_question_that_ends_soonest_is_not_always_the_first() {
        // Two questions settle this if the middle one comes first: it says which of the others matters.
        let skillevej = trae(|[a, b, c]| if b == 1 { a == 1 } else { c == 1 });
        assert_eq!(skillevej.bedste(), Some((1, 2)));
        let [nej, ja] = [0, 1].map(|svar| skillevej.efter(1, svar));
        assert_eq!((nej.bedste(), ja.bedste()), (Some((1, 1)), Some((0, 1))));
        assert_eq!((nej.efter(1, 0).bedste(), ja.efter(0, 1).bedste()), (None, None));
    }

    #[test]
    fn the_first_of_equals_is_asked() {
        assert_eq!(trae(|[a, b, c]| a + b + c == 3).bedste(), Some((0, 3)));
        assert_eq!(trae(|[_, b, c]| b + c == 2).bedste(), Some((1, 2)));
    }

    #[test]
    fn what_cannot_change_the_conclusion_is_not_asked() {
        assert_eq!(trae(|[_, b, _]| b == 1).bedste(), Some((1, 1)));
        assert_eq!(trae(|_| true).bedste(), None);
        assert_eq!(Spoergetrae::ny(Vec::new(), vec![1]).bedste(), None);
    }

    /// The same from its definition: the fewest questions that always suffice.
    fn efter_bogen(trae: &Spoergetrae) -> Option<(usize, u8)> {
        let foerste = trae.konklusioner[0];
        if trae.konklusioner.iter().all(|k| *k == foerste) {
            return None;
        }
        let tilbage = |trae: &Spoergetrae| efter_bogen(trae).map_or(0, |(_, tilbage)| tilbage);
        let vaerst = |plads: usize| {
            (0..trae.antal_svar[plads])
                .map(|svar| tilbage(&trae.efter(plads, svar)))
                .max()
        };
        (0..trae.antal_svar.len())
            .map(|plads| (plads, 1 + vaerst(plads).unwrap()))
            .min_by_key(|(_, tilbage)| *tilbage)
    }

    #[test]
    fn every_table_of_three_questions_is_asked_as_the_book_says() {
        for nr in 0..3_u32.pow(8) {
            let konklusioner = (0..8).map(|plads| (nr / 3_u32.pow(plads) % 3) as u8).collect();
            let trae = Spoergetrae::ny(vec![2; 3], konklusioner);
            assert_eq!(trae.bedste(), efter_bogen(&trae), "{nr}");
        }
        for nr in 0..1 << 12 {
            let trae = Spoergetrae::ny(vec![2, 3, 2], (0..12).map(|plads| (nr >> plads & 1) as u8).collect());
            assert_eq!(trae.bedste(), efter_bogen(&trae), "{nr}");
        }
    }
}

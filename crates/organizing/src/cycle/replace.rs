//! Replacing an ask: proposed by one of the two, agreed by the other (E8).

use super::{Answer, Ask, Asked, End, Ended, Presence, Proposal, Row, Sizes};
use crate::{AskId, Day, PersonId, Personal, Refusal};

impl Ask {
    /// The proposal that waits for an answer: the newest one, unless it was set aside.
    pub fn proposed(&self) -> Option<&Proposal> {
        match self.rows().last()? {
            Row::Proposed(proposal) => Some(proposal),
            _ => None,
        }
    }

    /// Proposes another ask in the place of this one. What was proposed before is set aside by it.
    ///
    /// # Errors
    /// `ask-closed-already`; `ask-replace-not-theirs` for anyone but the two; `ask-what-missing`,
    /// `ask-too-long`, `ask-size-unknown`, `ask-due-before`, `ask-due-far`,
    /// `ask-ended-before`, `ask-ended-in-the-future`, `ask-rows-full`.
    pub fn propose(
        &mut self,
        proposal: Proposal,
        sizes: &Sizes,
        today: Day,
    ) -> Result<(), Refusal> {
        self.one_of_two(proposal.by)?;
        self.check_day(proposal.on, today)?;
        self.instead(&proposal, None).check(sizes, today)?;
        self.add(Row::Proposed(proposal))
    }

    /// Sets a proposal aside: by the one who made it, or the other who does not agree. The ask
    /// stands as it was.
    ///
    /// # Errors
    /// `ask-closed-already`, `ask-replace-not-theirs`, `ask-replace-nothing`, `ask-rows-full`.
    pub fn set_aside(&mut self, answer: Answer) -> Result<(), Refusal> {
        self.one_of_two(answer.by)?;
        self.proposed().ok_or(Refusal::of("ask-replace-nothing"))?;
        self.add(Row::SetAside(answer))
    }

    /// The other of the two agrees: this ask ends, and the one that takes its place is returned.
    /// `id` is that of the new ask, `this` of this one. Where the person asked has an account, the
    /// two halves are not written by the same hand.
    ///
    /// # Errors
    /// `ask-closed-already`, `ask-replace-not-theirs`, `ask-replace-nothing`; `ask-replace-alone`
    /// for the one who proposed it; `ask-to-someone-gone`; `ask-ended-before`,
    /// `ask-ended-in-the-future`, `ask-due-before` where the day proposed has passed,
    /// `ask-rows-full`. The ask is then unchanged.
    pub fn agree(
        &mut self,
        answer: Answer,
        this: AskId,
        id: AskId,
        to: Presence,
        today: Day,
    ) -> Result<Ask, Refusal> {
        self.one_of_two(answer.by)?;
        let proposal = self.proposed().ok_or(Refusal::of("ask-replace-nothing"))?.clone();
        let one_hand = to == Presence::Account && answer.noted == proposal.noted;
        if answer.by == proposal.by || one_hand {
            return Err(Refusal::of("ask-replace-alone"));
        }
        if to == Presence::Gone {
            return Err(Refusal::of("ask-to-someone-gone"));
        }
        self.check_day(answer.on, today)?;
        if answer.on < proposal.on {
            return Err(Refusal::at("on", "ask-ended-before"));
        }
        if proposal.due < answer.on {
            return Err(Refusal::at("due", "ask-due-before"));
        }
        let asked = Asked { on: answer.on, ..self.instead(&proposal, Some(this)) };
        self.add(Row::Agreed(answer))?;
        let (by, on) = (answer.noted, answer.on);
        self.add(Row::Ended(Ended { how: End::Replaced(id), by, on, line: Personal::default() }))?;
        Ok(Ask::begin(asked))
    }

    /// The ask as proposed: the same two, the same support, the same role.
    fn instead(&self, proposal: &Proposal, of: Option<AskId>) -> Asked {
        Asked {
            what: proposal.what.clone(),
            size: proposal.size,
            hours: 0,
            on: proposal.on,
            due: proposal.due,
            early: None,
            instead_of: of,
            ..self.asked().clone()
        }
    }

    fn one_of_two(&self, who: PersonId) -> Result<(), Refusal> {
        if !self.is_open() {
            return Err(Refusal::of("ask-closed-already"));
        }
        match [self.asked().of, self.asked().by].contains(&who) {
            true => Ok(()),
            false => Err(Refusal::of("ask-replace-not-theirs")),
        }
    }
}

impl Answer {
    /// The answer of someone who writes it down themselves.
    pub fn own(by: PersonId, on: Day) -> Answer {
        Answer { by, noted: by, on }
    }
}

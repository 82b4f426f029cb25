//! The declaration that goes with electronic cards, drafted from what was recorded and from
//! nothing else. A person reads, changes and signs it.

use super::{Broken, Link, Showing};
use crate::Day;
use crate::packs::{Electronic, Pack};

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// What can be said, since it was recorded.
    pub statements: Vec<Statement>,
    /// What cannot be said, and stands in the way.
    pub missing: Vec<Missing>,
}

/// One thing that can be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// So many signed on a screen, each with the six items.
    Electronic(u32),
    /// So many signed on paper.
    Paper(u32),
    /// The signatures are of these days.
    Between(Day, Day),
    /// The text that was signed, by its versions.
    Text(Vec<u16>),
    /// So many signers received what they had signed.
    Confirmed(u32),
    /// So many cards were withdrawn and are not counted.
    Withdrawn(u32),
    /// What was recorded has not been changed since: the chain holds, and this is its head.
    Unchanged(Link),
}

/// One thing that cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// There is no card that counts.
    NoCards,
    /// The chain is broken there; what was recorded may have been changed.
    Changed(Broken),
    /// So many signers have not been seen to receive a confirmation, which this place asks for.
    Confirmations(u32),
    /// Our sources do not say that this place takes electronic cards.
    ElectronicNotStated,
    /// Electronic cards are only for workers who are not represented: say that they are not.
    OnlyUnrepresented,
    /// The pack has not been checked for long.
    OldPack(Day),
}

impl Declaration {
    /// Drafts it. `chain` is what checking the chain gave ([`super::verify`]).
    pub fn draft(
        showing: &Showing,
        chain: Result<Link, Broken>,
        pack: &Pack,
        today: Day,
    ) -> Declaration {
        let electronic = showing.confirmed + showing.unconfirmed;
        let counted =
            |count: u32, statement: fn(u32) -> Statement| (count > 0).then(|| statement(count));
        let text: Vec<u16> = showing.versions.iter().copied().collect();
        let statements = [
            counted(electronic, Statement::Electronic),
            counted(showing.paper, Statement::Paper),
            showing.days.map(|(first, last)| Statement::Between(first, last)),
            (!text.is_empty()).then_some(Statement::Text(text)),
            counted(showing.confirmed, Statement::Confirmed),
            counted(showing.withdrawn, Statement::Withdrawn),
            chain.ok().map(Statement::Unchanged),
        ];
        let rule = pack.card.as_ref();
        let asked = rule.is_some_and(|rule| rule.confirmation) && showing.unconfirmed > 0;
        let allowed = rule.map_or(Electronic::NotStated, |rule| rule.electronic);
        let missing = [
            (showing.counted == 0).then_some(Missing::NoCards),
            chain.err().map(Missing::Changed),
            asked.then_some(Missing::Confirmations(showing.unconfirmed)),
            match allowed {
                Electronic::NotStated if electronic > 0 => Some(Missing::ElectronicNotStated),
                Electronic::Unrepresented if electronic > 0 => Some(Missing::OnlyUnrepresented),
                _ => None,
            },
            pack.is_old(today).then_some(Missing::OldPack(pack.checked())),
        ];
        Declaration {
            statements: statements.into_iter().flatten().collect(),
            missing: missing.into_iter().flatten().collect(),
        }
    }
}

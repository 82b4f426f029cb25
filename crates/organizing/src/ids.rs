use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(pub [u8; 16]);
    )*};
}

ids! {
    /// A worker in the unit.
    WorkerId,
    /// A turf: a part of the workplace that someone owns.
    TurfId,
    /// A person with an account in this space.
    MemberId,
    /// A recorded one-on-one.
    ConversationId,
    /// One import of a roster.
    ImportId,
    /// A structure test.
    TestId,
    /// A photo or a paper that shows an act.
    EvidenceId,
    /// An issue under its shared name.
    IssueId,
    /// A demand.
    DemandId,
    /// A petition.
    PetitionId,
    /// A fight.
    FightId,
    /// A signed card.
    CardId,
    /// Someone who takes part: a worker on the list by the id of their record, a member who is on
    /// no list by the id of their account.
    PersonId,
    /// An ask.
    AskId,
    /// A run of an engine.
    RunId,
    /// Two who meet about the people whom one of them is developing.
    PairId,
    /// A worker's request for help.
    RequestId,
    /// Coaches who meet.
    CircleId,
    /// A gathering.
    GatheringId,
    /// Somebody who signed up to a gathering, or came to it.
    GuestId,
}

impl From<WorkerId> for PersonId {
    fn from(worker: WorkerId) -> PersonId {
        PersonId(worker.0)
    }
}

impl From<MemberId> for PersonId {
    fn from(member: MemberId) -> PersonId {
        PersonId(member.0)
    }
}

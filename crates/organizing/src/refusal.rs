/// The method says no: a sentence that a person can act on.
///
/// It names a message in the Fluent catalogues, with the field it concerns, so that the same
/// refusal can be told in any language beside the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Refusal {
    /// The id of the sentence in the catalogues, such as `name-missing`.
    pub sentence: &'static str,
    /// The form field that it is about, where there is one.
    pub field: Option<&'static str>,
}

impl Refusal {
    /// A refusal that concerns the whole act.
    pub const fn of(sentence: &'static str) -> Refusal {
        Refusal { sentence, field: None }
    }

    /// A refusal about one field.
    pub const fn at(field: &'static str, sentence: &'static str) -> Refusal {
        Refusal { sentence, field: Some(field) }
    }
}

impl Refusal {
    /// Every sentence that a rule of this crate may say, for the catalogues to hold.
    pub const SENTENCES: [&str; 93] = [
        "arc-already-there",
        "arc-before-last-move",
        "arc-moves-full",
        "arc-not-on-path",
        "assessment-history-full",
        "assessment-in-the-future",
        "assessment-needs-support",
        "assessment-of-excluded",
        "boss-event-before-drive",
        "boss-event-in-the-future",
        "boss-event-too-long",
        "boss-event-turf-unknown",
        "cell-too-long",
        "contested-gone",
        "contested-unusable",
        "conversation-history-full",
        "conversation-in-the-future",
        "conversation-listening",
        "conversation-tie-to-self",
        "conversation-too-long",
        "conversation-too-many",
        "decision-in-the-future",
        "decision-needs-reason",
        "decision-too-long",
        "email-not-an-address",
        "merge-with-itself",
        "name-missing",
        "name-too-long",
        "name-without-letters",
        "phone-not-a-phone",
        "plan-after-too-many",
        "plan-after-unknown",
        "plan-before-drive",
        "plan-begun-in-the-future",
        "plan-done-before-begun",
        "plan-done-in-the-future",
        "plan-in-a-circle",
        "plan-milestone-days",
        "plan-milestone-missing",
        "plan-milestone-too-long",
        "plan-milestone-twice",
        "plan-too-many",
        "roster-never-taken",
        "roster-no-such-column",
        "row-only-a-name",
        "sheet-full",
        "test-act-after",
        "test-act-before",
        "test-act-in-the-future",
        "test-act-of-excluded",
        "test-acts-full",
        "test-already-over",
        "test-before-drive",
        "test-box-corrections-full",
        "test-box-counted",
        "test-box-over-unit",
        "test-box-too-small",
        "test-box-unknown",
        "test-box-without-turf",
        "test-closes-before-opens",
        "test-closes-missing",
        "test-easier-not-met",
        "test-kind-missing",
        "test-mark-above-target",
        "test-mark-missing",
        "test-mark-percent",
        "test-name-missing",
        "test-name-too-long",
        "test-named-self",
        "test-named-too-many",
        "test-named-twice",
        "test-not-a-vote",
        "test-opens-missing",
        "test-question-missing",
        "test-question-too-long",
        "test-target-missing",
        "test-target-percent",
        "test-too-long",
        "test-too-many-owners",
        "test-turf-twice",
        "test-turf-unknown",
        "test-turf-without-owner",
        "turf-exists",
        "turf-has-parts",
        "turf-inside-itself",
        "turf-name-missing",
        "turf-name-taken",
        "turf-name-too-long",
        "turf-too-deep",
        "turf-too-many",
        "turf-too-many-owners",
        "turf-unknown",
        "turf-unknown-parent",
    ];
}

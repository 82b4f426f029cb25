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
    pub const SENTENCES: [&str; 80] = [
        "assessment-history-full",
        "assessment-in-the-future",
        "assessment-needs-support",
        "assessment-of-excluded",
        "card-before-drive",
        "card-before-it",
        "card-exists",
        "card-in-the-future",
        "card-no-contact",
        "card-no-employer",
        "card-no-phone",
        "card-no-signature",
        "card-no-signer",
        "card-no-text",
        "card-text-third-party",
        "card-too-long",
        "card-too-many",
        "card-unknown",
        "card-withdrawn",
        "cell-too-long",
        "contested-gone",
        "contested-unusable",
        "conversation-history-full",
        "conversation-in-the-future",
        "conversation-listening",
        "conversation-tie-to-self",
        "conversation-too-long",
        "conversation-too-many",
        "email-not-an-address",
        "fight-before-drive",
        "fight-in-the-future",
        "fight-no-demand",
        "fight-too-long",
        "fight-too-many",
        "issue-exists",
        "issue-joined-to-itself",
        "issue-name-missing",
        "issue-name-taken",
        "issue-name-too-long",
        "issue-too-many",
        "issue-too-many-wordings",
        "issue-unknown",
        "merge-with-itself",
        "movement-period",
        "name-missing",
        "name-too-long",
        "name-without-letters",
        "outcome-before-fight",
        "pack-checked-in-the-future",
        "pack-figure-twice",
        "pack-out-of-range",
        "pack-too-long",
        "pack-two-values",
        "pack-unreadable",
        "pack-without-date",
        "pack-without-figures",
        "pack-without-name",
        "pack-without-source",
        "petition-no-demand",
        "petition-too-many-demands",
        "phone-not-a-phone",
        "roster-never-taken",
        "roster-no-such-column",
        "row-only-a-name",
        "sheet-full",
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
        "voters-delete-before",
        "voters-kept-too-long",
        "voters-no-case",
        "voters-too-many",
    ];
}

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

//! Words for people: Fluent catalogues, one file a feature and language, bound into the program.

pub mod typed;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, types::FluentNumber};
use unic_langid::LanguageIdentifier;

/// A language of the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
}

impl Language {
    /// Every language, in the order offered.
    pub const ALL: [Language; 2] = [Language::En, Language::Es];

    /// Its tag, as in `lang="es"`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Es => "es",
        }
    }

    /// The language with this tag.
    pub fn of_tag(tag: &str) -> Option<Language> {
        Language::ALL.into_iter().find(|l| l.tag() == tag)
    }

    /// Its own name for itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::En => "English",
            Language::Es => "Español",
        }
    }

    /// The first language of an `Accept-Language` header that the program speaks.
    pub fn accepted(header: &str) -> Language {
        header
            .split(',')
            .filter_map(|part| part.split(';').next())
            .filter_map(|tag| tag.trim().split('-').next())
            .find_map(|tag| Language::of_tag(&tag.to_ascii_lowercase()))
            .unwrap_or_default()
    }
}

/// The catalogue of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

/// A value put into a sentence.
pub type Value<'a> = FluentValue<'a>;

impl Words {
    /// Binds the files of one language together.
    ///
    /// # Errors
    /// A sentence that says which file does not parse or which message stands twice.
    pub fn bind(language: Language, files: &[&str]) -> Result<Words, String> {
        let mut bundle = bundle(language)?;
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned())
                .map_err(|(_, errors)| format!("a catalogue does not parse: {errors:?}"))?;
            bundle.add_resource(resource).map_err(|e| format!("a message stands twice: {e:?}"))?;
        }
        Ok(Words { language, bundle })
    }

    /// The language of this catalogue.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A sentence by its id. A missing id shows itself, so that it is seen and mended.
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A sentence with values put in.
    pub fn say_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|m| m.value()) else {
            return format!("⟦{id}⟧");
        };
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(*name, value.clone());
        }
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned()
    }

    /// Whether there is a sentence of this id.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}

fn bundle(language: Language) -> Result<FluentBundle<FluentResource>, String> {
    let id: LanguageIdentifier = language.tag().parse().map_err(|_| "no such language")?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| grouped(value, ','),
        Language::Es => |value, _| grouped(value, '\u{202f}'),
    }));
    Ok(bundle)
}

/// Whole numbers grouped as readers of the language expect ("1,000", "1 000"); others as they are.
fn grouped(value: &FluentValue<'_>, mark: char) -> Option<String> {
    let FluentValue::Number(FluentNumber { value, .. }) = value else { return None };
    if value.fract() != 0.0 || value.abs() < 1_000.0 {
        return None;
    }
    let digits = format!("{:.0}", value.abs());
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if *value < 0.0 {
        out.push('-');
    }
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i) % 3 == 0 {
            out.push(mark);
        }
        out.push(digit);
    }
    Some(out)
}

/// Says a sentence: `say!(words, "people-found", count = 12)`.
#[macro_export]
macro_rules! say {
    ($words:expr, $id:expr) => { $words.say($id) };
    ($words:expr, $id:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $words.say_with($id, &[$((stringify!($name), $crate::words::Value::from($value))),+])
    };
}

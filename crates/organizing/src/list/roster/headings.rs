//! What headings say: the words that rosters, voter lists and membership systems use, in English
//! and Spanish, and the words that mark what is never taken in.

use super::{Because, Field};
use crate::list::name::fold;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// How much of a heading is looked at.
const HEADING_CHARS_MAX: usize = 120;

/// Facts about people that the list never takes in (`method.md` E19, E20).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Never {
    /// When someone was born.
    Birth,
    /// Numbers that states give to people.
    StateNumber,
    /// Citizenship, immigration, visa.
    Immigration,
    /// Race, gender and the like: never of one person.
    Group,
    /// Health.
    Health,
    /// Family and household.
    Family,
    /// Money, pay and bank accounts.
    Money,
    /// Police and courts.
    Police,
    /// Religion.
    Religion,
    /// Sexuality.
    Sexuality,
    /// Passwords and sign-ins.
    SignIn,
    /// Whether someone took the job to organize.
    Salt,
}

impl Never {
    /// Every fact.
    pub const ALL: [Never; 12] = [
        Never::Birth,
        Never::StateNumber,
        Never::Immigration,
        Never::Group,
        Never::Health,
        Never::Family,
        Never::Money,
        Never::Police,
        Never::Religion,
        Never::Sexuality,
        Never::SignIn,
        Never::Salt,
    ];

    /// Its id in catalogues ("state-number").
    pub const fn id(self) -> &'static str {
        match self {
            Never::Birth => "birth",
            Never::StateNumber => "state-number",
            Never::Immigration => "immigration",
            Never::Group => "group",
            Never::Health => "health",
            Never::Family => "family",
            Never::Money => "money",
            Never::Police => "police",
            Never::Religion => "religion",
            Never::Sexuality => "sexuality",
            Never::SignIn => "sign-in",
            Never::Salt => "salt",
        }
    }
}

/// The words of `data/headings.txt`.
#[derive(Default)]
struct Words {
    is: HashMap<&'static str, Field>,
    like: HashMap<&'static str, Field>,
    never: HashMap<&'static str, Never>,
    no_use: HashSet<&'static str>,
    spoils: HashSet<&'static str>,
    neutral: HashSet<&'static str>,
    yes_or_no: HashSet<&'static str>,
    someone_else: HashSet<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    let mut section = "";
    for line in include_str!("../../../data/headings.txt").lines() {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name;
        } else if !line.starts_with('#') {
            words.learn(section, line);
        }
    }
    words
});

impl Words {
    fn learn(&mut self, section: &str, line: &'static str) {
        let (list, of) = section.split_once(' ').unwrap_or((section, ""));
        let field = Field::from_id(of).unwrap_or(Field::Ignore);
        let fact = Never::ALL.into_iter().find(|never| never.id() == of).unwrap_or(Never::Salt);
        for word in line.split_ascii_whitespace() {
            match list {
                "is" => drop(self.is.insert(word, field)),
                "like" => drop(self.like.insert(word, field)),
                "never" => drop(self.never.insert(word, fact)),
                "no-use" => drop(self.no_use.insert(word)),
                "spoils" => drop(self.spoils.insert(word)),
                "neutral" => drop(self.neutral.insert(word)),
                "yes-or-no" => drop(self.yes_or_no.insert(word)),
                _ => drop(self.someone_else.insert(word)),
            }
        }
    }
}

/// What one heading says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    pub field: Field,
    pub because: Because,
}

/// Reads one heading.
pub(super) fn read(heading: &str) -> Said {
    let ignored = |because| Said { field: Field::Ignore, because };
    let words = words(heading);
    let Some(first) = words.first() else { return ignored(Because::Unknown) };
    let whole = words.concat();
    if let Some(field) = known(&whole) {
        return Said { field, because: Because::Heading };
    }
    if let Some(never) = never(&words, &whole) {
        return ignored(Because::Never(never));
    }
    if WORDS.no_use.contains(whole.as_str()) {
        return ignored(Because::NoUse);
    }
    let someone_else = |word: &String| {
        let singular = word.strip_suffix('s').unwrap_or(word);
        WORDS.someone_else.contains(word.as_str()) || WORDS.someone_else.contains(singular)
    };
    if words.iter().any(someone_else) {
        return ignored(Because::SomeoneElse);
    }
    if WORDS.yes_or_no.contains(first.as_str()) {
        return ignored(Because::NoUse);
    }
    if let Some(field) = without_neutral(&words) {
        return Said { field, because: Because::Heading };
    }
    // A word that tells little gives way to a heading that is one letter off.
    let telling = telling(&words);
    let clear = telling.filter(|field| !vague(*field));
    let like = clear.or_else(|| misspelt(&whole)).or(telling);
    like.map_or(ignored(Because::Unknown), |field| Said { field, because: Because::HeadingLike })
}

/// The field of the most telling word: "Primary address: city" is about the city.
fn telling(words: &[String]) -> Option<Field> {
    if words.iter().any(|word| WORDS.spoils.contains(word.as_str())) {
        return None;
    }
    let found = words.iter().take(8).filter_map(|word| WORDS.like.get(word.as_str()).copied());
    found.min_by_key(|field| vague(*field))
}

fn vague(field: Field) -> bool {
    matches!(field, Field::Address | Field::FullName)
}

/// How many family names a heading of whole names says they begin with ("Last, First": one;
/// "Apellidos y nombre": two).
pub(super) fn family_words(heading: &str) -> u8 {
    let whole = words(heading).concat();
    let says = |signs: &[&str]| signs.iter().any(|sign| whole.contains(sign));
    if says(&["apellidosynombre", "apellidosnombre"]) {
        2
    } else {
        let words = words(heading);
        let place = |sought: &str| words.iter().position(|word| word == sought);
        let last_first = place("last").is_some_and(|last| place("first").is_some_and(|f| last < f));
        u8::from(last_first || says(&["apellidoynombre", "apellidonombre"]))
    }
}

/// Whether a heading is the Spanish "nombre", which is a given name only beside an "apellido".
pub(super) fn is_nombre(heading: &str) -> bool {
    matches!(words(heading).concat().as_str(), "nombre" | "nombres")
}

/// Whether a heading is "Supervisor" and no more, which only its cells explain.
pub(super) fn is_supervisor(heading: &str) -> bool {
    matches!(
        words(heading).concat().as_str(),
        "supervisor" | "supervisora" | "manager" | "jefe" | "encargado"
    )
}

/// Phones and addresses at work come after those at home: the boss may listen there (E22).
pub(super) fn at_work(heading: &str) -> bool {
    words(heading).iter().any(|word| {
        matches!(word.as_str(), "work" | "office" | "business" | "trabajo" | "oficina" | "company")
    })
}

/// A heading's words: folded, with "firstName" taken apart, "#" said and "e-mail" one word.
fn words(heading: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(heading.len() + 8);
    let mut before = ' ';
    for c in heading.chars().take(HEADING_CHARS_MAX) {
        if c.is_uppercase() && before.is_lowercase() {
            spaced.push(' ');
        }
        match c {
            '#' | '№' | 'º' => spaced.push_str(" no "),
            _ => spaced.push(c),
        }
        before = c;
    }
    let folded = fold(&spaced).replace("e mail", "email");
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn known(whole: &str) -> Option<Field> {
    let named = |whole: &str| WORDS.is.get(whole).copied();
    named(whole).or_else(|| {
        // "Phone 2"
        let bare = whole.trim_end_matches(|c: char| c.is_ascii_digit());
        named(bare).filter(|field| field.many() && bare.len() < whole.len())
    })
}

fn never(words: &[String], whole: &str) -> Option<Never> {
    let fact = |text: &str| WORDS.never.get(text).copied();
    fact(whole)
        .or_else(|| words.iter().find_map(|word| fact(word)))
        .or_else(|| words.windows(2).find_map(|pair| fact(&pair.concat())))
}

/// The field of a heading whose other words say nothing ("Employee's primary phone").
fn without_neutral(words: &[String]) -> Option<Field> {
    let telling = words.iter().filter(|word| !WORDS.neutral.contains(word.as_str()));
    let bare: String = telling.map(String::as_str).collect();
    if bare.is_empty() { None } else { known(&bare) }
}

fn misspelt(whole: &str) -> Option<Field> {
    const LETTERS_MIN: usize = 6;
    if whole.len() < LETTERS_MIN {
        return None;
    }
    let ends = |text: &str| (text.bytes().next(), text.bytes().last());
    let (first, last) = ends(whole);
    let near = |known: &str| {
        let ends = ends(known);
        (ends.0 == first || ends.1 == last)
            && known.len() >= LETTERS_MIN
            && known.len().abs_diff(whole.len()) <= 1
            && strsim::osa_distance(known, whole) <= 1
    };
    // The least of them, so that the answer does not hang on the order of a map.
    WORDS.is.iter().filter(|(known, _)| near(known)).min().map(|(_, field)| *field)
}

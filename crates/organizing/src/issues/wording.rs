//! What a wording is about: the subjects and the other words of an issue as it was told.
//!
//! It is only used to suggest which wordings people may want to gather under one name.

use crate::list::name::fold;
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// Subjects and the words for them, our own; the file says how it is read.
const TRADE_WORDS: &str = include_str!("../../data/trade_words.txt");

/// Little words, and words that tell who, when or how much rather than what.
const PASSED_OVER: &str = "a about after all also always an and another any anybody anything are \
    arent as at back be because been before being big but by can cant change could did do does \
    doesnt dont even ever every everybody everyone everything for from get gets getting give good \
    got had has hasnt have havent he her here him his how i if in into is isnt it its just keep \
    keeps less like lot make makes many me most much my need needs never new no nobody none \
    not nothing nowhere of on one only or other our out over really same she should so some \
    someone something still than that thats the their them then there they theyre thing things \
    this time to too up us very want wants was we well were werent what when where which who \
    why will with without wont work working would year years you your \
    boss bosses company day days employer management manager managers month months night nights \
    place supervisor supervisors week weekend weekends weeks summer \
    al algo aqui asi aun cada casi como con cosa cosas cual cuando de del desde donde el ella \
    ellos en entre era es esa ese eso esta estamos estan estar este esto fue ha hace hacen han hay \
    hasta la las le les lo los me mejor mejores mi mis misma mismo mucha mucho muchos muy nada \
    nadie ni no nos nosotros nuestra nuestro nunca o otra otro para pero poco por porque que quien \
    quieren se ser si siempre sin sobre solo somos son su sus tan tanto te tenemos tener tiene \
    tienen toda todo todos tu un una uno va van y ya yo \
    ano anos dia dias empresa gerente gerentes jefa jefe jefes mes noche noches patron semana \
    semanas trabajador trabajadores trabajo trabajamos";

static PASSED: LazyLock<BTreeSet<&str>> =
    LazyLock::new(|| PASSED_OVER.split_ascii_whitespace().collect());

/// A subject's words, by the stem that a phrase begins with.
static TABLE: LazyLock<Table> = LazyLock::new(Table::read);

/// A subject of [`TRADE_WORDS`], by its place in the file.
type Subject = u32;
/// Subjects, a bit for each: the table has at most 64.
type Subjects = u64;

/// What one wording is about.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Meaning {
    /// Its subjects; those plainly said, or else those that are only touched on.
    pub subjects: Subjects,
    /// Whether the subjects are plainly said.
    pub plain: bool,
    /// The stems of its other words; none where the subjects are plainly said.
    pub others: BTreeSet<String>,
}

struct Phrase {
    stems: Vec<String>,
    subject: Subject,
    plain: bool,
}

struct Table {
    by_first: HashMap<String, Vec<Phrase>>,
    words: Words,
}

/// The words of the table, for slips of the pen.
#[derive(Default)]
struct Words {
    written: BTreeSet<String>,
    stems: BTreeSet<String>,
}

/// Meanings of many wordings, each word of them worked out once.
#[derive(Default)]
pub(super) struct Meanings {
    stems: HashMap<String, String>,
}

impl Meanings {
    /// What a wording is about.
    pub fn of(&mut self, wording: &str) -> Meaning {
        // "A/C" is no little word and a letter.
        let folded = fold(&wording.replace("A/C", "AC").replace("a/c", "ac"));
        let mut known = |word: &str| match self.stems.get(word) {
            Some(stem) => stem.clone(),
            None => {
                let stem = meant(word, &TABLE.words);
                self.stems.insert(word.to_owned(), stem.clone());
                stem
            }
        };
        let stems = stems(&folded, &mut known);
        let (mut plain, mut touched) = (0, 0);
        let mut others = BTreeSet::new();
        let mut at = 0;
        while at < stems.len() {
            let found = TABLE.longest(&stems[at..]);
            let bit = |phrase: &Phrase| Subjects::from(1u8).checked_shl(phrase.subject);
            match found {
                Some(phrase) if phrase.plain => plain |= bit(phrase).unwrap_or(0),
                Some(phrase) => touched |= bit(phrase).unwrap_or(0),
                None => {}
            }
            let taken = found.map_or(1, |phrase| phrase.stems.len());
            if found.is_none_or(|phrase| !phrase.plain) {
                others.extend(stems[at..at + taken].iter().cloned());
            }
            at += taken;
        }
        if plain == 0 {
            return Meaning { subjects: touched, plain: false, others };
        }
        Meaning { subjects: plain, plain: true, others: BTreeSet::new() }
    }
}

impl Meaning {
    /// The most words of a wording that are read.
    const WORDS_MAX: usize = 40;

    /// How alike two are, 0 to 1000: the share of their subjects that they have in common; where
    /// they share none and not both say theirs plainly, the share of the other words.
    pub fn alike(&self, other: &Meaning) -> u16 {
        let common = (self.subjects & other.subjects).count_ones() as usize;
        let all = (self.subjects | other.subjects).count_ones() as usize;
        let by_subject = permille(common, all);
        // Where one says plainly what it is about, only its subjects tell.
        if by_subject > 0 || self.plain || other.plain {
            return by_subject;
        }
        let (few, many) = match self.others.len() <= other.others.len() {
            true => (&self.others, &other.others),
            false => (&other.others, &self.others),
        };
        let common = few.iter().filter(|stem| many.iter().any(|known| near(stem, known))).count();
        permille(common, few.len())
    }
}

impl Table {
    fn read() -> Table {
        let mut by_first: HashMap<String, Vec<Phrase>> = HashMap::new();
        let mut words = Words::default();
        let lines = TRADE_WORDS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        for (subject, line) in (0..).zip(lines) {
            let told = line.split_once(':').map_or("", |(_, told)| told);
            for phrase in told.split(',').map(str::trim) {
                let plain = !phrase.starts_with('~');
                let phrase = phrase.trim_start_matches('~');
                let long = phrase.split(' ').filter(|word| word.len() >= TYPO_CHARS_MIN);
                words.written.extend(long.map(str::to_owned));
                let stems = stems(phrase, &mut |word| stem(word));
                words.stems.extend(stems.iter().cloned());
                if let Some(first) = stems.first() {
                    by_first.entry(first.clone()).or_default().push(Phrase {
                        stems,
                        subject,
                        plain,
                    });
                }
            }
        }
        for phrases in by_first.values_mut() {
            phrases.sort_by_key(|phrase| std::cmp::Reverse(phrase.stems.len()));
        }
        Table { by_first, words }
    }

    /// The longest phrase that these stems begin with.
    fn longest(&self, stems: &[String]) -> Option<&Phrase> {
        let phrases = self.by_first.get(stems.first()?)?;
        phrases.iter().find(|phrase| stems.starts_with(&phrase.stems))
    }
}

/// The fewest letters of a word in which a slip of the pen is looked for.
const TYPO_CHARS_MIN: usize = 5;

/// The stems of a folded text, little words left out; a word that is nearly a known one is taken
/// as that.
fn stems(folded: &str, meant: &mut impl FnMut(&str) -> String) -> Vec<String> {
    let words = folded.split(' ').filter(|word| !word.is_empty() && !PASSED.contains(word));
    words.take(Meaning::WORDS_MAX).map(meant).collect()
}

/// The stem of a word, or of the known word that a mistyped one was meant to be. Another form of a
/// known word is no slip.
fn meant(word: &str, known: &Words) -> String {
    let own = stem(word);
    if word.len() < TYPO_CHARS_MIN || known.stems.contains(&own) {
        return own;
    }
    let Some(first) = word.get(..1) else {
        return own;
    };
    let near = known.written.range(first.to_owned()..);
    near.take_while(|one| one.starts_with(first))
        .find(|one| slip(word, one))
        .map_or(own, |one| stem(one))
}

/// Whether one word is the other with a slip: two letters swapped in a short one, one or two
/// changed in a longer.
fn slip(word: &str, known: &str) -> bool {
    let letters = word.chars().count();
    let slips = match letters {
        0..=5 => usize::from(sorted(word) == sorted(known)),
        6..=8 => 1,
        _ => 2,
    };
    letters.abs_diff(known.chars().count()) <= slips && strsim::osa_distance(word, known) <= slips
}

fn sorted(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters
}

/// Whether two stems are one, a slip aside.
fn near(one: &str, other: &str) -> bool {
    one == other || (one.len() > TYPO_CHARS_MIN && slip(one, other))
}

/// A word without the commonest endings of English and Spanish. Not a grammar: it only has to
/// bring forms of one word together.
fn stem(word: &str) -> String {
    let mut stem = word;
    let long = |stem: &str, left: usize| stem.chars().count() >= left;
    if let Some(rest) = stem.strip_suffix("ies").filter(|rest| long(rest, 3)) {
        return format!("{rest}y");
    }
    // "Bonus" and "boss" are no plurals.
    let plural = |rest: &&str| long(rest, 3) && !rest.ends_with(['s', 'u']);
    stem = stem.strip_suffix('s').filter(plural).unwrap_or(stem);
    for ending in ["ing", "ed", "ly"] {
        if let Some(rest) = stem.strip_suffix(ending).filter(|rest| long(rest, 4)) {
            stem = rest;
            break;
        }
    }
    stem.strip_suffix(['a', 'e', 'o']).filter(|rest| long(rest, 4)).unwrap_or(stem).to_owned()
}

fn permille(part: usize, whole: usize) -> u16 {
    u16::try_from(part * 1000 / whole.max(1)).unwrap_or(1000)
}

/// The alikeness from which a merge is suggested.
pub(super) const SUGGESTED_FROM: u16 = 500;

/// How alike two wordings are, 0 to 1000, and whether that suggests gathering them.
pub fn alike(one: &str, other: &str) -> (u16, bool) {
    if fold(one) == fold(other) {
        return (1000, true);
    }
    let mut known = Meanings::default();
    let alike = known.of(one).alike(&known.of(other));
    (alike, alike >= SUGGESTED_FROM)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_phrase_of_the_table_falls_apart_into_one_common_word() {
        let lines = TRADE_WORDS.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let told = lines.map(|line| line.split_once(": ").expect("a name and its words").1);
        let fallen: Vec<&str> = told
            .flat_map(|told| told.split(", ").map(|phrase| phrase.trim_start_matches('~')))
            .filter(|phrase| {
                let left = stems(phrase, &mut |word| stem(word)).len();
                left == 0 || (left == 1 && phrase.contains(' '))
            })
            .collect();
        assert!(fallen.is_empty(), "{fallen:?}");
        let subjects = TRADE_WORDS.lines().filter(|line| line.contains(':')).count();
        assert!(subjects <= Subjects::BITS as usize, "{subjects} subjects");
        assert!(told_is_folded());
    }

    fn told_is_folded() -> bool {
        let lines = TRADE_WORDS.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(|line| line.split([':', ',', '~'])).all(|part| {
            let part = part.trim();
            fold(part) == part
        })
    }
}

//! How the pages of development tell what is known: sizes, outcomes, signs, reasons.

use super::people::People;
use super::weighing::Witnesses;
use crate::call::Call;
use crate::engines::kits::{engines, schools};
use kit::say;
use kit::words::Words;
use organizing::cycle::{
    End, Ended, How, PointOut, Reason, Sign, SizeId, SizeName, Sizes, Usual, Wish,
};
use organizing::development::{Because, Could, Level, Reading};

/// The word of a usual step, in forms and in the ids of sentences.
pub fn usual_word(usual: Usual) -> &'static str {
    match usual {
        Usual::ComeTo => "come-to",
        Usual::BringSomeone => "bring-someone",
        Usual::DoTask => "do-task",
        Usual::LeadTask => "lead-task",
        Usual::LeadOthersIn => "lead-others-in",
    }
}

/// What a step is called.
pub fn size_name(words: &Words, name: &SizeName) -> String {
    match name {
        // Ids size-come-to, size-bring-someone, size-do-task, size-lead-task, size-lead-others-in.
        SizeName::Usual(usual) => words.say(&format!("size-{}", usual_word(*usual))),
        SizeName::Own(own) => own.clone(),
    }
}

/// What the step of an ask is called.
pub fn size(words: &Words, sizes: &Sizes, id: SizeId) -> String {
    sizes.get(id).map_or_else(String::new, |step| size_name(words, &step.name))
}

/// The word of an outcome.
pub fn how_word(how: How) -> &'static str {
    match how {
        How::Done => "done",
        How::Partly => "partly",
        How::Declined => "declined",
    }
}

/// What came of an ask, in a word or two.
pub fn came(words: &Words, ended: &Ended) -> String {
    words.say(match ended.how {
        End::Came(How::Done) => "ask-came-done",
        End::Came(How::Partly) => "ask-came-partly",
        End::Came(How::Declined) => "ask-came-declined",
        End::Replaced(_) => "ask-came-replaced",
    })
}

/// Who said so, and when.
pub fn ended(call: &Call, people: &People, ended: &Ended) -> String {
    let words = call.words();
    let (who, mine) = (people.name(words, ended.by), people.mine(ended.by));
    let (came, day) = (came(words, ended), call.said_day(ended.on));
    say!(words, "ask-ended-by", came = came, day = day, who = who, mine = mine)
}

/// The word of a sign.
pub fn sign_word(sign: Sign) -> &'static str {
    match sign {
        Sign::CameEarly => "came-early",
        Sign::DidWhatTheySaid => "did-it",
        Sign::BroughtSomeone => "brought-someone",
        Sign::TookOnMore => "took-more",
        Sign::CameBack => "came-back",
        Sign::HelpedAnother => "helped",
        Sign::AskedHow => "asked-how",
        Sign::AskedWhy => "asked-why",
        Sign::BroughtAnIdea => "idea",
        Sign::LookedItUp => "looked-up",
        Sign::AskedOthers => "asked-others",
        Sign::AskedWhatNext => "asked-next",
    }
}

/// What was seen.
pub fn sign(words: &Words, sign: Sign) -> String {
    words.say(&format!("sign-{}", sign_word(sign)))
}

/// The word of a wish.
pub fn wish_word(wish: Wish) -> &'static str {
    match wish {
        Wish::More => "more",
        Wish::Same => "same",
        Wish::Less => "less",
        Wish::NotNow => "not-now",
    }
}

/// Every wish.
pub const WISHES: [Wish; 4] = [Wish::More, Wish::Same, Wish::Less, Wish::NotNow];

/// What they wish for.
pub fn wish(words: &Words, wish: Wish) -> String {
    words.say(&format!("wish-{}", wish_word(wish)))
}

/// The word of a level.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::Learn => "learn",
        Level::Do => "do",
        Level::Teach => "teach",
    }
}

/// A reason of a suggestion.
pub fn reason(call: &Call, sizes: &Sizes, reason: &Reason) -> String {
    let words = call.words();
    match reason {
        Reason::First => words.say("because-first"),
        Reason::DoneLast(of) => say!(words, "because-done", size = size(words, sizes, *of)),
        Reason::PartlyLast => words.say("because-partly"),
        Reason::DeclinedLast => words.say("because-declined"),
        Reason::WishMore => words.say("because-wish-more"),
        Reason::WishSame => words.say("because-wish-same"),
        Reason::WishLess => words.say("because-wish-less"),
        Reason::WishNotNow => words.say("because-wish-not-now"),
        Reason::UpTo(of) => say!(words, "because-up-to", size = size(words, sizes, *of)),
        Reason::Time(hours) => say!(words, "because-time", hours = *hours),
        Reason::Open(open) => say!(words, "because-open", count = *open),
        Reason::Skill(skill) => say!(words, "because-skill", skill = skill_name(call, skill)),
        Reason::OpenRole(role) => {
            say!(words, "because-role", role = role_name(call, &role.role))
        }
        Reason::TooLong(days) => say!(words, "because-too-long", days = *days),
    }
}

/// What is pointed out beside an ask of one size; what is said of all of them stands apart.
pub fn of_size(call: &Call, sizes: &Sizes, out: &PointOut) -> Option<String> {
    let words = call.words();
    match out {
        PointOut::Bigger(steps) => Some(say!(words, "ask-out-bigger", steps = u32::from(*steps))),
        PointOut::AboveSaid(to) => {
            Some(say!(words, "ask-out-above", size = size(words, sizes, *to)))
        }
        PointOut::Hours { would, said } => {
            Some(say!(words, "ask-out-hours", would = *would, said = u32::from(*said)))
        }
        PointOut::Wished(Wish::Less) => Some(words.say("ask-out-less")),
        PointOut::Wished(_) | PointOut::Open(_) => None,
    }
}

/// Who could instead, and why, in a sentence.
pub fn could(call: &Call, people: &People, seen: &Witnesses, could: &Could) -> String {
    let words = call.words();
    let told: Vec<String> = (could.because.iter())
        .map(|because| match because {
            Because::Skill(key, level) => {
                let skill = skill_name(call, key);
                let witness = seen.get(&(could.who, key.clone())).filter(|_| *level == Level::Do);
                match witness {
                    Some(by) => {
                        let (who, mine) = (people.name(words, *by), people.mine(*by));
                        say!(words, "could-skill-seen", skill = skill, who = who, mine = mine)
                    }
                    None => say!(words, "could-skill", skill = skill, level = level_word(*level)),
                }
            }
            Because::WishMore => words.say("could-wish"),
            Because::Ready => words.say("could-ready"),
            Because::NeverAsked => words.say("could-never"),
            Because::Idle(days) => say!(words, "could-idle", days = *days),
            Because::Carries(open) => say!(words, "could-carries", count = *open),
        })
        .collect();
    let (who, mine) = (people.first(words, could.who), people.mine(could.who));
    say!(words, "could-one", who = who, mine = mine, why = told.join("; "))
}

/// Every skill that the usual engines train in: its key and its name, by name.
pub fn skills(call: &Call) -> Vec<(String, String)> {
    let language = call.language.tag();
    let mut all: Vec<(String, String)> = engines()
        .iter()
        .flat_map(|engine| &engine.trainings)
        .map(|training| (training.id.clone(), training.name.in_language(language).to_owned()))
        .collect();
    all.sort_by_cached_key(|(_, name)| organizing::list::name::fold(name));
    all.dedup_by(|a, b| a.0 == b.0);
    all
}

/// What a skill or a training is called; one of our own is called what it is.
pub fn skill_name(call: &Call, key: &str) -> String {
    let found = engines().iter().flat_map(|engine| &engine.trainings).find(|one| one.id == key);
    found.map_or_else(|| key.to_owned(), |one| one.name.in_language(call.language.tag()).to_owned())
}

/// What a role is called.
pub fn role_name(call: &Call, key: &str) -> String {
    let found = engines().iter().flat_map(|engine| &engine.roles).find(|role| role.id == key);
    found.map_or_else(|| key.to_owned(), |one| one.name.in_language(call.language.tag()).to_owned())
}

/// What a reading is called, and the question about it where it has one. Besides those that come
/// with the program, `own` are known; of others the key is what they are called.
pub fn reading(call: &Call, own: &[Reading], key: &str) -> (String, Option<String>) {
    let language = call.language.tag();
    let found = schools().iter().flat_map(|school| &school.readings).find(|one| one.id == key);
    match found {
        None => match own.iter().find(|one| one.key == key) {
            Some(one) => (one.title.clone(), Some(one.question.clone())),
            None => (key.to_owned(), None),
        },
        Some(one) => {
            let question = one.question.in_language(language).to_owned();
            (one.title.in_language(language).to_owned(), Some(question))
        }
    }
}

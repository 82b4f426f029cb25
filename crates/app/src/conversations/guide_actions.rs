//! Requests about the guide: reading it, and writing the drive's own.

use super::guide::{Doubt, Fault, built_in, check, doubts, own};
use super::pages;
use crate::call::{Call, Outcome};
use crate::drive::records::{Drive, drive};
use crate::failure::Failure;
use crate::space::kept;
use crate::standing::{Lead, Member, Participant};
use kit::http::Answer;
use kit::words::Language;
use store::Reader;

/// What the page of the guide is drawn from.
pub struct Shown {
    /// The drive.
    pub drive: Drive,
    /// Each language with its text, and what is to be said of it.
    pub texts: Vec<Text>,
    /// Whether someone else changed the guide meanwhile.
    pub changed: bool,
}

/// The guide in one language, as it stands in the form.
pub struct Text {
    /// The language.
    pub language: Language,
    /// The text in the form.
    pub text: String,
    /// The mark of the text that the form was filled from.
    pub was: String,
    /// Whether it is the drive's own.
    pub own: bool,
    /// What is wrong with it.
    pub faults: Vec<Fault>,
    /// Lines to look at again.
    pub doubts: Vec<(usize, Doubt)>,
}

/// GET the guide: what to ask, and for leads the text to change.
pub fn show(me: Member, call: &Call) -> Outcome {
    let shown = call.app.store.read(|shelf| shown(shelf, &me))?;
    Ok(Answer::page(pages::guide::page(call, &me, &shown)))
}

/// POST the drive's own guide in a language; an empty one gives back the guide that came with the
/// program.
pub fn replace(me: Lead, call: &Call) -> Outcome {
    let language = Language::of_tag(call.field("language")).ok_or(Failure::NotFound)?;
    let given_up = call.field("give-up") == "yes";
    let text = if given_up { String::new() } else { call.field("text").replace("\r\n", "\n") };
    if let Err(faults) = check(language, &text) {
        return again(&me, call, 422, language, |mine| (mine.text, mine.faults) = (text, faults));
    }
    let own = text.trim() != built_in(language).trim() && !text.is_empty();
    let (keys, week, kept_text) = (me.keys.clone(), call.week(), text.clone());
    let was = call.field("was").to_owned();
    let in_time = call.app.store.write(me.space(), move |shelf| {
        let mut held = drive(shelf, &keys)?;
        if mark_of(current(&held.value, language)) != was {
            return Ok(false);
        }
        held.value.guide.retain(|(tag, _)| tag != language.tag());
        if own {
            held.value.guide.push((language.tag().to_owned(), kept_text));
        }
        kept::save(shelf, &keys, week, &mut held)?;
        Ok::<_, Failure>(true)
    })?;
    match in_time {
        true => Ok(Answer::see(format!("/d/{}/guide?said=said-guide-kept", me.space()))),
        false => again(&me, call, 409, language, |mine| mine.text = text),
    }
}

/// The page again, with what was typed in one language.
fn again(
    me: &Participant,
    call: &Call,
    status: u16,
    language: Language,
    typed: impl FnOnce(&mut Text),
) -> Outcome {
    let mut shown = call.app.store.read(|shelf| shown(shelf, me))?;
    shown.changed = status == 409;
    if let Some(text) = shown.texts.iter_mut().find(|text| text.language == language) {
        text.doubts.clear();
        typed(text);
    }
    Ok(Answer::page_with(status, pages::guide::page(call, me, &shown)))
}

fn shown(shelf: &mut Reader, me: &Participant) -> Result<Shown, Failure> {
    let drive = drive(shelf, &me.keys)?.value;
    let texts = Language::ALL.map(|language| {
        let text = current(&drive, language);
        Text {
            language,
            text: text.to_owned(),
            was: mark_of(text),
            own: own(&drive, language).is_some(),
            faults: Vec::new(),
            doubts: doubts(language, text),
        }
    });
    Ok(Shown { texts: texts.into(), drive, changed: false })
}

/// The text that a language has now.
fn current(drive: &Drive, language: Language) -> &str {
    own(drive, language).unwrap_or_else(|| built_in(language))
}

/// A mark by which a text is known again.
fn mark_of(text: &str) -> String {
    vault::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

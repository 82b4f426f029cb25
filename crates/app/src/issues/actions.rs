//! Requests about issues: what unites us, and which wordings belong together.

use super::drawn::Drawn;
use super::pages;
use super::records::{Names, names};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept;
use crate::standing::{Lead, Member};
use kit::http::Answer;
use organizing::issues::By;
use organizing::{IssueId, MemberId, Personal, Refusal};
use vault::Id;

/// The most wordings that one form decides about.
const WORDINGS_MAX: usize = 200;

/// GET what workers would change.
pub fn show(me: Member, call: &Call) -> Outcome {
    page(&me, call, 200, None)
}

fn page(me: &Member, call: &Call, status: u16, refused: Option<Refusal>) -> Outcome {
    let by = pages::list::order(call.ask.query.get("sort"));
    let mut drawn = call.app.store.read(|shelf| Drawn::read(shelf, &me.keys))?;
    if by != By::Uniting {
        drawn.ranking.sort(by);
    }
    Ok(Answer::page_with(status, pages::list::page(call, me, &drawn, by, refused)))
}

/// GET one issue.
pub fn one(me: Member, call: &Call) -> Outcome {
    let issue = IssueId(call.id("issue")?.0);
    issue_page(&me, call, issue, 200, None)
}

/// The page of one issue, with what was refused.
///
/// # Errors
/// [`Failure::NotFound`] where there is no such issue.
pub fn issue_page(
    me: &Member,
    call: &Call,
    issue: IssueId,
    status: u16,
    refused: Option<Refusal>,
) -> Outcome {
    let drawn = call.app.store.read(|shelf| Drawn::read(shelf, &me.keys))?;
    drawn.gathered.get(issue).ok_or(Failure::NotFound)?;
    Ok(Answer::page_with(status, pages::issue::page(call, me, &drawn, issue, refused)))
}

/// POST a decision about wordings: `do` says which.
pub fn decide(me: Lead, call: &Call) -> Outcome {
    let act = Act::read(call)?;
    let decided = change(&me, call, move |names, by, on| act.carry_out(names, by, on));
    match decided {
        Err(Failure::Refused(refused)) => page(&Member(me.0), call, 422, Some(refused)),
        Err(failure) => Err(failure),
        Ok(()) => Ok(Answer::see(format!("/d/{}/issues?said=said-issues-decided", me.space()))),
    }
}

/// POST a decision about one issue: another name, wordings set apart, joined, taken away.
pub fn decide_one(me: Lead, call: &Call) -> Outcome {
    let id = call.id("issue")?;
    let issue = IssueId(id.0);
    let (wordings, name) = (wordings(call), call.field("name").to_owned());
    let into: Option<IssueId> = call.field("into").parse().ok().map(|id: Id| IssueId(id.0));
    let what = call.field("do").to_owned();
    let there = call.app.store.read(|shelf| {
        Ok::<_, Failure>(names(shelf, &me.keys)?.value.gathered().get(issue).is_some())
    })?;
    if !there {
        return Err(Failure::NotFound);
    }
    let decided = change(&me, call, move |names, by, on| match what.as_str() {
        "rename" => names.rename(issue, &name, by, on),
        "apart" => names.set_apart(issue, &wordings, by, on),
        "join" => {
            let into = into.ok_or(Refusal::at("into", "issues-join-missing"))?;
            names.join(issue, into, by, on)
        }
        "dissolve" => names.dissolve(issue),
        _ => Err(Refusal::of("form-unreadable")),
    });
    let gone = matches!(call.field("do"), "join" | "dissolve");
    let space = me.space();
    match decided {
        Err(Failure::Refused(refused)) => {
            issue_page(&Member(me.0), call, issue, 422, Some(refused))
        }
        Err(failure) => Err(failure),
        Ok(()) if gone => Ok(Answer::see(format!("/d/{space}/issues?said=said-issues-decided"))),
        Ok(()) => Ok(Answer::see(format!("/d/{space}/issues/{id}?said=said-issues-decided"))),
    }
}

fn change(
    me: &Lead,
    call: &Call,
    act: impl FnOnce(&mut Names, MemberId, organizing::Day) -> Result<(), Refusal> + Send + 'static,
) -> Result<(), Failure> {
    let (keys, week, today) = (me.keys.clone(), call.week(), call.today);
    call.app.store.write(me.space(), move |shelf| {
        let mut held = names(shelf, &keys)?;
        act(&mut held.value, MemberId(keys.member.0), today)?;
        kept::save(shelf, &keys, week, &mut held)
    })
}

fn wordings(call: &Call) -> Vec<Personal> {
    let sent = call.ask.form.all("wording").take(WORDINGS_MAX);
    sent.filter(|wording| !wording.is_empty()).map(Personal::new).collect()
}

/// What a form decides.
enum Act {
    Name(IssueId, String, Vec<Personal>),
    Gather(IssueId, Vec<Personal>),
    Apart(IssueId, Vec<Personal>),
    Alone(Vec<Personal>),
    Join(IssueId, IssueId),
    Distinct(IssueId, IssueId),
}

impl Act {
    fn read(call: &Call) -> Result<Act, Failure> {
        let issue = |field: &str| -> Result<IssueId, Failure> {
            let id: Id = call.field(field).parse().map_err(|_| Failure::NotFound)?;
            Ok(IssueId(id.0))
        };
        let wordings = wordings(call);
        let new = || IssueId(Id::random().0);
        let name = call.field("name").to_owned();
        Ok(match call.field("do") {
            "gather" => Act::Gather(issue("to")?, wordings),
            "apart" => Act::Apart(issue("to")?, wordings),
            "alone" => Act::Alone(wordings),
            "join" => Act::Join(issue("to")?, issue("into")?),
            "distinct" => Act::Distinct(issue("to")?, issue("into")?),
            "hand" if !call.field("to").is_empty() => Act::Gather(issue("to")?, wordings),
            "hand" | "name" => Act::Name(new(), name, wordings),
            _ => return Err(Refusal::of("form-unreadable").into()),
        })
    }

    fn carry_out(
        self,
        names: &mut Names,
        by: MemberId,
        on: organizing::Day,
    ) -> Result<(), Refusal> {
        let some = |wordings: &[Personal]| match wordings.is_empty() {
            true => Err(Refusal::at("wording", "issues-wordings-missing")),
            false => Ok(()),
        };
        match self {
            Act::Name(id, name, wordings) => {
                some(&wordings).and_then(|()| names.name(id, &name, &wordings, by, on))
            }
            Act::Gather(id, wordings) => {
                some(&wordings).and_then(|()| names.gather(id, &wordings, by, on))
            }
            Act::Apart(id, wordings) => names.set_apart(id, &wordings, by, on),
            Act::Alone(wordings) => names.leave_alone(&wordings),
            Act::Join(from, into) => names.join(from, into, by, on),
            Act::Distinct(one, other) => {
                names.keep_distinct(one, other);
                Ok(())
            }
        }
    }
}

//! What someone looks for in the list, as forms and addresses carry it and saved lists keep it.

use kit::http::Form;
use organizing::assessment::{Freshness, Support};
use organizing::list::name::Query;
use organizing::list::view::{Border, Filter, Sort, Talker};
use organizing::turf::Tree;
use organizing::{MemberId, Personal, TurfId};
use serde::{Deserialize, Serialize};
use vault::Id;

/// A search and its filters, as they were chosen. Whatever cannot be understood looks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Looking {
    /// Words of the name. Never in an address.
    pub text: Personal,
    /// A turf, with all its parts.
    pub turf: String,
    /// `0` to `5`.
    pub support: String,
    /// `fresh`, `aging`, `stale`.
    pub age: String,
    /// A job as written; [`NOT_TOLD`] for those of whom nobody told it.
    pub job: String,
    /// A shift, likewise.
    pub shift: String,
    /// A language, likewise.
    pub language: String,
    /// `me`, `nobody`, or a member's id.
    pub talker: String,
    /// `outside`, `both`; the unit otherwise.
    pub border: String,
    /// `late` for overdue next steps only.
    pub step: String,
    /// `support`, `talk`, `step`; by name otherwise.
    pub sort: String,
}

/// Looks for those of whom nobody told the job, shift or language.
pub const NOT_TOLD: &str = "-";
/// The name of the field of the search.
pub const TEXT: &str = "q";
/// The most characters of one filter that are looked at.
const FILTER_CHARS_MAX: usize = 300;

impl Looking {
    /// What a form or an address says.
    pub fn read(form: &Form) -> Looking {
        let field =
            |name: &str| -> String { form.get(name).chars().take(FILTER_CHARS_MAX).collect() };
        let text: String = form.get(TEXT).chars().take(organizing::list::Name::CHARS_MAX).collect();
        Looking {
            text: Personal::new(&text),
            turf: field("turf"),
            support: field("support"),
            age: field("age"),
            job: field("job"),
            shift: field("shift"),
            language: field("language"),
            talker: field("talker"),
            border: field("border"),
            step: field("step"),
            sort: field("sort"),
        }
    }

    /// The filters by field, the text apart.
    pub fn fields(&self) -> [(&'static str, &str); 10] {
        [
            ("turf", &self.turf),
            ("support", &self.support),
            ("age", &self.age),
            ("job", &self.job),
            ("shift", &self.shift),
            ("language", &self.language),
            ("talker", &self.talker),
            ("border", &self.border),
            ("step", &self.step),
            ("sort", &self.sort),
        ]
    }

    /// The filters as the end of an address, with its question mark; the text is left out.
    pub fn query(&self) -> String {
        self.query_at(1)
    }

    /// The same for a page of the list, from 1.
    pub fn query_at(&self, page: usize) -> String {
        let mut form = Form::default();
        for (name, value) in self.fields() {
            form.0.push((name.to_owned(), value.to_owned()));
        }
        if page > 1 {
            form.0.push(("page".to_owned(), page.to_string()));
        }
        match form.encode() {
            query if query.is_empty() => query,
            query => format!("?{query}"),
        }
    }

    /// The same without one of the filters.
    pub fn without(&self, field: &str) -> Looking {
        let mut form = Form::default();
        for (name, value) in self.fields().into_iter().filter(|(name, _)| *name != field) {
            form.0.push((name.to_owned(), value.to_owned()));
        }
        Looking { text: self.text.clone(), ..Looking::read(&form) }
    }

    /// How many filters are set, text and order apart.
    pub fn count(&self) -> usize {
        self.fields().iter().filter(|(name, value)| *name != "sort" && !value.is_empty()).count()
    }

    /// Whether it looks for everyone in the unit, in whatever order.
    pub fn is_everyone(&self) -> bool {
        self.text.is_empty() && self.count() == 0
    }

    /// The filter of the method.
    pub fn filter(&self, tree: &Tree, me: MemberId) -> Filter {
        Filter {
            name: Query::new(self.text.reveal()),
            turfs: turfs(&self.turf, tree),
            support: self.support.parse().ok().and_then(Support::of).into_iter().collect(),
            freshness: match self.age.as_str() {
                "fresh" => Some(Freshness::Fresh),
                "aging" => Some(Freshness::Aging),
                "stale" => Some(Freshness::Stale),
                _ => None,
            },
            job: word(&self.job),
            shift: word(&self.shift),
            language: word(&self.language),
            talker: match self.talker.as_str() {
                "" => Talker::Any,
                "me" => Talker::Member(me),
                "nobody" => Talker::Nobody,
                other => other
                    .parse()
                    .map_or(Talker::Any, |member: Id| Talker::Member(MemberId(member.0))),
            },
            border: match self.border.as_str() {
                "outside" => Border::Outside,
                "both" => Border::Both,
                _ => Border::Inside,
            },
            overdue: self.step == "late",
        }
    }

    /// The order.
    pub fn order(&self) -> Sort {
        match self.sort.as_str() {
            "support" => Sort::Support,
            "talk" => Sort::LastTalk,
            "step" => Sort::NextStep,
            _ => Sort::Name,
        }
    }
}

fn word(chosen: &str) -> Option<String> {
    match chosen {
        "" => None,
        NOT_TOLD => Some(String::new()),
        told => Some(told.to_owned()),
    }
}

/// A turf that is gone finds nobody, rather than everybody.
fn turfs(chosen: &str, tree: &Tree) -> Vec<TurfId> {
    let Ok(id) = chosen.parse::<Id>() else { return Vec::new() };
    match tree.within(TurfId(id.0)) {
        parts if parts.is_empty() => vec![TurfId(id.0)],
        parts => parts,
    }
}

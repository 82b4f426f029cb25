//! All coaches for one request.

use super::words::{Offered, Wanted, Words};
use super::{Coach, Must, Need, Reason};
use crate::MemberId;

/// A coach who can be asked, and what speaks for them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    /// Who.
    pub coach: MemberId,
    /// What speaks for them, what counts most first.
    pub reasons: Vec<Reason>,
    /// What that comes to.
    pub score: u16,
}

/// Everybody, for one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ranking {
    /// Those who can be asked, best first.
    pub fit: Vec<Ranked>,
    /// Those who are ruled out, and by what.
    pub excluded: Vec<(MemberId, Vec<Must>)>,
}

/// Ranks all coaches for a request. Those who fit as well stand in the order of their ids.
pub fn rank(need: &Need, coaches: &[Coach]) -> Ranking {
    let mut words = Words::default();
    let wanted = words.need(need);
    let mut ranking = Ranking::default();
    for coach in coaches {
        let offered = words.coach(coach);
        let musts = musts(&wanted, &offered);
        if musts.is_empty() {
            let reasons = reasons(&wanted, &offered);
            ranking.fit.push(Ranked { coach: coach.who, score: score(&reasons), reasons });
        } else {
            ranking.excluded.push((coach.who, musts));
        }
    }
    ranking.fit.sort_by_key(|ranked| (std::cmp::Reverse(ranked.score), ranked.coach));
    ranking.excluded.sort_by_key(|(coach, _)| *coach);
    ranking
}

/// Everything that rules a coach out.
pub(super) fn musts(wanted: &Wanted, offered: &Offered) -> Vec<Must> {
    Must::ALL.into_iter().filter(|must| breaks(*must, wanted, offered)).collect()
}

/// Whether nothing rules a coach out.
pub(super) fn may(wanted: &Wanted, offered: &Offered) -> bool {
    // Those that are looked up fastest first.
    offered.room > 0
        && !breaks(Must::NoLanguage, wanted, offered)
        && !breaks(Must::CoachSaidNot, wanted, offered)
        && !breaks(Must::WorkerSaidNot, wanted, offered)
        && !breaks(Must::NoHours, wanted, offered)
}

fn breaks(must: Must, wanted: &Wanted, offered: &Offered) -> bool {
    match must {
        Must::WorkerSaidNot => wanted.not_with.contains(&offered.who),
        Must::CoachSaidNot => {
            let at = |employer: &u32| offered.not_employers.binary_search(employer).is_ok();
            wanted.employer.as_ref().is_some_and(at)
                || offered.not_requests.binary_search(&wanted.id).is_ok()
        }
        Must::NoLanguage => {
            let speaks = |tag: &u32| offered.languages.binary_search(tag).is_ok();
            !wanted.languages.is_empty() && !wanted.languages.iter().any(speaks)
        }
        Must::NoHours => shared(wanted, offered) == Some(0),
        Must::Away => offered.away,
        Must::Full => !offered.away && offered.room == 0,
    }
}

/// Hours in common, where both told.
fn shared(wanted: &Wanted, offered: &Offered) -> Option<u32> {
    Some(wanted.week.as_ref()?.shared(offered.week.as_ref()?))
}

/// What speaks for a coach, what counts most first.
pub(super) fn reasons(wanted: &Wanted, offered: &Offered) -> Vec<Reason> {
    let mut reasons = Vec::new();
    each(wanted, offered, |reason| reasons.push(reason));
    reasons.retain(|reason| reason.worth() > 0);
    reasons.sort_by(|a, b| b.worth().cmp(&a.worth()).then_with(|| a.cmp(b)));
    reasons
}

pub(super) fn score(reasons: &[Reason]) -> u16 {
    reasons.iter().map(|reason| u16::from(reason.worth())).sum()
}

/// The score of a pair, without telling why.
pub(super) fn weigh(wanted: &Wanted, offered: &Offered) -> u16 {
    let mut score = 0;
    each(wanted, offered, |reason| score += u16::from(reason.worth()));
    score
}

fn each(wanted: &Wanted, offered: &Offered, mut say: impl FnMut(Reason)) {
    if wanted.employer.is_some_and(|at| offered.employers.binary_search(&at).is_ok()) {
        say(Reason::Employer);
    }
    let knows = |sector: &u32| offered.sectors.binary_search(sector).is_ok();
    let alike = wanted.sector.iter().take_while(|sector| knows(sector)).count();
    if alike > 0 {
        say(Reason::Sector(u8::try_from(alike + 1).unwrap_or(u8::MAX)));
    }
    if let Some(fight) = wanted.fight.filter(|fight| offered.fights.contains(fight)) {
        say(Reason::Fight(fight));
    }
    for (place, skill) in (0..).zip(&wanted.skills) {
        if let Ok(found) = offered.skills.binary_search_by_key(skill, |(skill, _)| *skill) {
            say(Reason::Skill(place, offered.skills[found].1));
        }
    }
    if let Some(hours) = shared(wanted, offered) {
        say(Reason::Hours(u16::try_from(hours).unwrap_or(u16::MAX)));
    }
    if wanted.languages.first().is_some_and(|tag| offered.languages.binary_search(tag).is_ok()) {
        say(Reason::Preferred);
    }
    say(Reason::Room(offered.room));
    if let (Some(here), Some(there)) = (wanted.zone, offered.zone)
        && here.apart(there) <= 120
    {
        say(Reason::Near(here.apart(there)));
    }
}

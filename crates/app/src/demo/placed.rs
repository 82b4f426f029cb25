//! A salting program, as the demo has one: where it aims, which jobs are open there, eight code names.
//! The lead whom a visitor can step in as leads it and opens none of them; the member is behind one,
//! and the organizer is the mentor.

use super::cast::Colleague;
use super::dice::Dice;
use crate::drive::records::Drive;
use crate::drive::starting::{Start, start};
use crate::failure::Failure;
use crate::members::records::write_cards;
use crate::salting::records::begin;
use crate::space::founding::{hand_over, keep_roster};
use crate::space::kept::{self, Held};
use crate::space::kinds::Kind;
use organizing::salting::{CodeName, Placement, Program, Stage, Step, Who};
use organizing::{Day, MemberId, Personal, Refusal};
use store::{AccountRow, Writer};
use vault::{Entry, Id, Identity, Role, Roster};

/// What the program is called.
pub const CODE_NAME: &str = "Lantern";
/// Who stands behind the member's code name: on no page but one, and in no file.
pub const WHO: [&str; 3] =
    ["Josefina Quillfeather", "31 Ropewalk Court, over the bakery", "Signal, as Thúy’s cousin"];
/// What the two wrote down.
pub const NOTE: &str =
    "Dock nine trusts Quillfeather by now: two have asked what we do about the hours.";

/// Others in the program, by what they are called there.
const OTHERS: [&str; 9] =
    ["Ines", "Malik", "Bo", "Priya", "Tomasz", "Ana L.", "Kwame", "Saoirse", "Yuki"];
/// How far each of them is, but for the last two, who mentor.
const AT: [Stage; 7] = [
    Stage::Inside,
    Stage::Inside,
    Stage::Inside,
    Stage::Inside,
    Stage::Applying,
    Stage::Learning,
    Stage::Turning,
];

/// A job that is open, and for how many days yet.
type Job = (&'static str, Option<i32>);

/// The targets: what they are called, where they are, why there, and the jobs that are open.
const TARGETS: [(&str, &str, &str, &[Job]); 2] = [
    (
        "Canal depot",
        "By the freight yard",
        "Everything for eleven cafés a day goes over nine docks. Two unions drive the trucks and \
         would not cross a line.",
        &[("Loader, nights", Some(12)), ("Forklift driver", None)],
    ),
    (
        "Roastery",
        "Harbor side",
        "One roaster for the whole chain. A hundred and forty people, most of them there for years.",
        &[("Packer", Some(30))],
    ),
];

/// Writes the program.
///
/// # Errors
/// The shelf's.
pub fn write(
    shelf: &mut Writer,
    cast: &[Colleague],
    today: Day,
    mut dice: Dice,
) -> Result<(), Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let part = |part: &str| cast.iter().find(|one| one.part.is_some_and(|(name, _)| name == part));
    let parts = part("lead").zip(part("organizer")).zip(part("member"));
    // Where a drive is too small for an organizer, there is no program beside it.
    let Some(((lead, mentor), salt)) = parts else { return Ok(()) };
    let (space, identity) = (dice.id(), Identity::from_seed(lead.seed));
    let begun = Start {
        drive: Drive { name: CODE_NAME.to_owned(), ..Drive::default() },
        first_turf: CODE_NAME.to_owned(),
        my_name: Personal::new("Marisol"),
    };
    let (keys, roster) =
        start(shelf, &identity, lead.account, space, (Kind::Program, today), &begun)?;
    let turf = crate::turfs::records::tree(shelf, &keys)?.value.turfs[0].id;
    let mut members = vec![
        (mentor.account, Identity::from_seed(mentor.seed), "Emmanuel"),
        (salt.account, Identity::from_seed(salt.seed), "Thúy"),
    ];
    for name in OTHERS {
        let (account, seed) = (dice.id(), dice.identity_seed());
        let row = AccountRow { id: account, handle_mac: vault::random(), week };
        shelf.insert_account(&row)?;
        members.push((account, Identity::from_seed(seed), name));
    }
    let mut entries = roster.entries.clone();
    for (member, identity, name) in &members {
        let turfs = vec![Id(turf.0)];
        let entry =
            Entry { member: *member, role: Role::Member, identity: identity.public(), turfs };
        hand_over(shelf, &keys, &entry, &entry.turfs)?;
        write_cards(shelf, &keys, week, *member, &Personal::new(name), &entry.turfs)?;
        entries.push(entry);
    }
    let roster: Roster = keep_roster(shelf, &keys, &identity, &roster, entries)?;
    let ids: Vec<MemberId> = members.iter().map(|(id, ..)| MemberId(id.0)).collect();
    let (program, openings) = aims(&ids, today)?;
    kept::save(shelf, &keys, week, &mut Held::new(Id::ZERO, Id::ZERO, program))?;
    let names: Vec<&str> = members.iter().map(|(.., name)| *name).chain(["Marisol Vega"]).collect();
    let mut taken: Vec<CodeName> = Vec::new();
    let mentors = [ids[0], ids[ids.len() - 2], ids[ids.len() - 1]];
    // The member's first, then those of others.
    let at = [Stage::Inside].into_iter().chain(AT);
    for (number, stage) in at.enumerate() {
        let throw = dice.below(u32::MAX);
        let code = CodeName::draw(&taken, names.iter().copied(), throw);
        let code = code.ok_or(Failure::Fault("a demo without code names"))?;
        taken.push(code.clone());
        let two = (ids[number + 1], Some(mentors[number % mentors.len()]));
        let opening = Some(openings[number % openings.len()]);
        let mut placement = Placement::begin(code, two, opening, today)?;
        live(&mut placement, stage, today, &mut dice)?;
        if number == 0 {
            let [name, address, contact] = WHO.map(Personal::new);
            placement.name(Who { name, address, contact }, today)?;
            placement.note(mentors[0], NOTE, today)?;
        }
        begin(shelf, &keys, &roster, week, (dice.id(), &placement))?;
    }
    Ok(())
}

/// Where the program aims, and the openings there.
fn aims(members: &[MemberId], today: Day) -> Result<(Program, Vec<u32>), Refusal> {
    let (mut program, mut openings) = (Program::default(), Vec::new());
    for (name, place, why, jobs) in TARGETS {
        let target = program.aim(name, place, why)?;
        for (job, days) in jobs {
            let until = days.map(|days| today.plus(days));
            openings.push(program.put_opening(target, job, until, today)?);
        }
    }
    for mentor in [members[0], members[members.len() - 2], members[members.len() - 1]] {
        program.mentor(mentor, true)?;
    }
    Ok((program, openings))
}

/// Brings a placement to a stage.
fn live(it: &mut Placement, stage: Stage, today: Day, dice: &mut Dice) -> Result<(), Refusal> {
    let learned = match stage {
        Stage::Learning => &Step::ALL[..1],
        Stage::Applying => &Step::BEFORE_APPLYING,
        Stage::Inside => &Step::ALL[..4],
        Stage::Turning | Stage::Ended => &Step::ALL,
    };
    it.learn(learned, today);
    let start = (stage >= Stage::Inside).then(|| today.plus(-dice.days(20, 200)));
    it.come_to(stage, (start, None), today)
}

//! A desk of coaches, and workers who ask it for help: what they wrote, who took it, what came of it.

use super::cast::Colleague;
use super::coached;
use super::dice::Dice;
use super::names::{Names, Tongue};
use crate::drive::records::Drive;
use crate::drive::starting::{self, Start};
use crate::failure::Failure;
use crate::intake::form::Offer;
use crate::intake::keeping::keep;
use crate::intake::records::{Desk, board};
use crate::members::records::write_cards;
use crate::space::founding;
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use organizing::conversation::{Answer, Ask, Conversation};
use organizing::intake::{Consent, Outcome, Request, Told, What};
use organizing::issues::FightKind;
use organizing::list::Name;
use organizing::matching::{Coach, Zone};
use organizing::{Day, Hour, MemberId, Personal, Refusal, WorkerId};
use store::{AccountRow, Writer};
use vault::{Entry, Id, Identity, Role};

/// What the desk is called.
pub const NAME: &str = "Open Door desk";
/// The secret of its public link in the demo.
pub const LINK: Id = Id([0x5d; 16]);

/// What workers wrote: the sentence, what they want, the language.
#[rustfmt::skip]
const WROTE: [(&str, &str, &str); 12] = [
    ("They cut the night shift to two of us and say it stays so. Nobody sat down for nine hours.", "A third person at night, for good.", "en"),
    ("Our schedule comes on Friday evening for Monday. Two of us lost day care over it.", "Two weeks’ notice, in writing.", "en"),
    ("Nos pagan las horas extra como horas normales desde enero. Somos muchos, nadie se atreve solo.", "Que paguen lo que deben, y que nadie quede solo.", "es"),
    ("The heat in the back was over a hundred degrees three days in a row. They brought one fan.", "Fans, water, and breaks that count.", "en"),
    ("A manager reads our group chat. We do not know who shows it to him.", "A way to talk among ourselves.", "en"),
    ("Quieren cerrar nuestro turno y pasarlo a una agencia. Nos lo dijo un camionero.", "Quedarnos, con el mismo salario.", "es"),
    ("Six of us talked about a union in the parking lot. Now each of us was called in alone.", "To know what they may do, and to keep the six together.", "en"),
    ("Tips are divided by a machine now and every week there is less.", "See the books.", "en"),
    ("They fired the one who spoke up at the meeting. The rest of us are angry and scared.", "Bring her back.", "en"),
    ("Trabajamos con químicos sin guantes. Cuando pedimos guantes nos dicen que esperemos.", "Guantes, y que respondan por escrito.", "es"),
    ("We signed a petition, forty of sixty. What now?", "The next step, and somebody who has done it.", "en"),
    ("Three contractors do the same job here for three different wages.", "One wage for the job.", "en"),
];
const EMPLOYERS: [&str; 10] = [
    "Harbor Coffee",
    "Redline Freight",
    "Oakmoor Hospital",
    "Bluebird Stores",
    "Summit Hotels",
    "Prairie Packing",
    "Northgate School",
    "Cobalt Parts",
    "Fern & Co. Bakery",
    "Tidewater Transit",
];
const TOWNS: [&str; 8] = [
    "Millbrook",
    "Eastport",
    "Santa Rita",
    "Garrison",
    "Bellwater",
    "Two Rivers",
    "Laredo Park",
    "Fulton",
];

/// What there is to write a desk with.
pub struct Helping<'a> {
    /// The drive.
    pub drive: Id,
    /// The people of the drive.
    pub cast: &'a [Colleague],
    /// How many workers the drive has: a small demo has a small desk.
    pub workers: u32,
    /// What keeps sign-in names from being guessed.
    pub pepper: &'a [u8; 32],
    /// Today.
    pub today: Day,
    /// The week.
    pub week: u32,
}

struct Person {
    account: Id,
    seed: [u8; 32],
    name: Name,
    known: bool,
}

impl Helping<'_> {
    /// Writes the desk; its space.
    pub fn write(
        &self,
        shelf: &mut Writer,
        names: &mut Names,
        dice: &mut Dice,
    ) -> Result<Id, Failure> {
        let (many, requests) = if self.workers >= 500 { (60, 200) } else { (6, 20) };
        let space = dice.id();
        let coaches = self.coaches(names, dice, many);
        let keys = self.found(shelf, &coaches, space)?;
        let desk = Desk {
            link: LINK,
            open: true,
            group: NAME.to_owned(),
            seed: vault::keyed_digest(&[0; 32], NAME),
            ..Desk::fresh()
        };
        let (offer, secret) = (Offer::of(&desk), desk.secret());
        offer.put(shelf, space, &secret, self.week)?;
        kept::save(shelf, &keys, self.week, &mut Held::new(Id::ZERO, Id::ZERO, desk))?;
        let mut board = board(shelf, &keys)?;
        let ids: Vec<MemberId> = coaches.iter().map(|coach| MemberId(coach.account.0)).collect();
        for number in 0..requests {
            let mut dice = dice.fork(u64::from(number));
            let (request, closed) = self.request(&mut dice, &ids, number)?;
            let mut held = Held::new(dice.id(), Id::ZERO, request);
            let was = held.value.rows().iter().find(|row| matches!(row.what, What::Coached));
            let began = was.map_or(self.today, |row| row.at.day());
            let mut met = Vec::new();
            if let Some(coach) = held.value.owner().filter(|_| was.is_some()) {
                let until = closed.map_or(self.today, |(_, at)| at.day());
                met = coached::days(began, until, number == 15, &mut dice);
                for day in &met {
                    held.value.met(coach, Hour::of(*day).plus(9))?;
                }
            }
            keep(shelf, &keys, (self.week, began), (&mut board, &mut held))?;
            coached::hold(shelf, &keys, (self.week, held.id), &met, &mut dice)?;
            if let (Some((outcome, at)), Some(coach)) = (closed, held.value.owner()) {
                held.value.close(coach, outcome, Personal::default(), at)?;
                keep(shelf, &keys, (self.week, at.day()), (&mut board, &mut held))?;
            }
        }
        kept::save(shelf, &keys, self.week, &mut board)?;
        let dated = (self.week, self.today);
        coached::meet(shelf, &keys, dated, &ids, &mut dice.fork(20_000))?;
        if let Some(lead) = coaches.first() {
            let identity = Identity::from_seed(lead.seed);
            coached::became(shelf, &keys, self.week, (&identity, lead.account), self.drive)?;
        }
        for (number, coach) in (0..).zip(&ids) {
            // One in six has not said yet what they can do.
            if number % 6 != 5 {
                let said = can(*coach, &mut dice.fork(10_000 + number));
                let mut held = Held::new(Id(coach.0), Id::ZERO, said);
                kept::save(shelf, &keys, self.week, &mut held)?;
            }
        }
        Ok(space)
    }

    /// The drive's coach leads the desk, its lead coaches there; the others are from elsewhere.
    fn coaches(&self, names: &mut Names, dice: &mut Dice, many: u32) -> Vec<Person> {
        let known = ["coach", "lead"].into_iter().filter_map(|part| {
            let colleague =
                self.cast.iter().find(|one| one.part.is_some_and(|(own, _)| own == part))?;
            let (account, seed) = (colleague.account, colleague.seed);
            Some(Person { account, seed, name: colleague.name.clone(), known: true })
        });
        let mut all: Vec<Person> = known.collect();
        while all.len() < many as usize {
            let tongue =
                *dice.pick(&[Tongue::English, Tongue::English, Tongue::Spanish, Tongue::Tagalog]);
            let (account, seed) = (dice.id(), dice.identity_seed());
            all.push(Person { account, seed, name: names.next(dice, tongue, None), known: false });
        }
        all
    }

    fn found(&self, shelf: &mut Writer, coaches: &[Person], space: Id) -> Result<Keys, Failure> {
        let lead = coaches.first().ok_or(Failure::Fault("a desk without coaches"))?;
        let identity = Identity::from_seed(lead.seed);
        let start = Start {
            drive: Drive { name: NAME.to_owned(), ..Drive::default() },
            first_turf: NAME.to_owned(),
            my_name: lead.name.full.clone(),
        };
        let kind = (Kind::Desk, self.today);
        let (keys, roster) = starting::start(shelf, &identity, lead.account, space, kind, &start)?;
        let turfs: Vec<Id> = keys.turfs().into_iter().filter(|turf| *turf != space).collect();
        let mut entries = roster.entries.clone();
        for coach in &coaches[1..] {
            if !coach.known {
                let handle = vault::handle(vault::Tongue::English);
                let handle_mac = vault::handle_mac(self.pepper, &handle);
                shelf.insert_account(&AccountRow {
                    id: coach.account,
                    handle_mac,
                    week: self.week,
                })?;
            }
            let entry = Entry {
                member: coach.account,
                role: Role::Member,
                identity: Identity::from_seed(coach.seed).public(),
                turfs: turfs.clone(),
            };
            write_cards(shelf, &keys, self.week, coach.account, &coach.name.full, &turfs)?;
            founding::hand_over(shelf, &keys, &entry, &turfs)?;
            entries.push(entry);
        }
        founding::keep_roster(shelf, &keys, &identity, &roster, entries)?;
        Ok(keys)
    }

    /// A request and what came of it: most are over, some wait, a few have waited too long.
    fn request(
        &self,
        dice: &mut Dice,
        coaches: &[MemberId],
        number: u32,
    ) -> Result<(Request, Option<(Outcome, Hour)>), Refusal> {
        let now = Hour::of(self.today).plus(14);
        let (happened, want, language) = WROTE[dice.below(12) as usize];
        let told = Told {
            happened: Personal::new(happened),
            want: Personal::new(want),
            employer: Personal::new(EMPLOYERS[dice.below(10) as usize]),
            place: Personal::new(TOWNS[dice.below(8) as usize]),
            people: Some(12 + dice.below(240)),
            name: Personal::new(["Alex", "Dee", "Marta", "Sol"][dice.below(4) as usize]),
            reach: Personal::new(&format!("Signal, 555 01{:02}, after six", dice.below(99))),
            languages: vec![language.to_owned()],
            zone: Zone::minutes(*dice.pick(&[-480, -420, -360, -300])).ok(),
            consents: [Consent::Contact, Consent::HandOn].into_iter().collect(),
            ..Told::default()
        };
        let mut coach = coaches[dice.below(u32::try_from(coaches.len()).unwrap_or(1)) as usize];
        // Of ten: one waits, one has waited too long, one is taken, three are seen to, four are over.
        let stage = number % 10;
        // The drive's lead coaches four of those that are seen to, the lead of the desk two.
        if stage == 5 && number < 60 {
            coach = *coaches.get([1, 1, 0, 1, 1, 0][number as usize / 10 % 6]).unwrap_or(&coach);
        }
        let came = now.plus(match stage {
            0 => -dice.days(1, 40),
            1 => -dice.days(73, 110),
            2 => -dice.days(20, 70),
            3 | 4 => -24 * dice.days(4, 13),
            5 => -24 * dice.days(22, 45),
            _ => -24 * dice.days(20, 90),
        });
        let mut request = Request::receive(told, came)?;
        if stage < 2 {
            return Ok((request, None));
        }
        request.take(coach, came.plus(dice.days(2, 16)))?;
        if stage == 2 {
            return Ok((request, None));
        }
        let first = came.plus(dice.days(18, 60));
        request.in_touch(coach, first)?;
        request.talked(coach, note(coach, want, first.day()), first.plus(1))?;
        if stage < 5 {
            return Ok((request, None));
        }
        request.coach(coach, first.plus(24))?;
        if stage == 5 {
            return Ok((request, None));
        }
        let outcome = *dice.pick(&[
            Outcome::Drive,
            Outcome::Drive,
            Outcome::Won,
            Outcome::Answered,
            Outcome::PassedOn,
            Outcome::NotReached,
            Outcome::Withdrawn,
        ]);
        Ok((request, Some((outcome, first.plus(24 * dice.days(7, 16))))))
    }
}

/// What a coach says that they can do.
fn can(who: MemberId, dice: &mut Dice) -> Coach {
    let experienced = dice.below(3) == 0;
    let languages = match dice.below(3) {
        0 => vec!["en".to_owned(), "es".to_owned()],
        1 => vec!["es".to_owned()],
        _ => vec!["en".to_owned()],
    };
    let employer = EMPLOYERS[dice.below(10) as usize].to_owned();
    let fight = *dice.pick(&[FightKind::Grievance, FightKind::March, FightKind::Petition]);
    Coach {
        employers: if experienced { vec![employer] } else { Vec::new() },
        languages,
        zone: Zone::minutes(*dice.pick(&[-480, -360, -300])).ok(),
        fights: [fight].into_iter().filter(|_| experienced).collect(),
        away: dice.below(12) == 0,
        ..Coach::new(who, experienced)
    }
}

fn note(coach: MemberId, want: &str, on: Day) -> Conversation {
    Conversation {
        issues: vec![Personal::new(want)],
        agitation: Personal::new(
            "The one who signs the schedule. They think she would give way to all of them.",
        ),
        ask: Some(Ask {
            what: Personal::new("Write down everyone on your shift"),
            answer: Answer::Yes,
        }),
        next_step: Personal::new("Talk again when the list is there"),
        open: false,
        ..Conversation::begin(WorkerId([0; 16]), coach, on)
    }
}

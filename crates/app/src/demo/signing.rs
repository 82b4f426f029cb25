//! Inventing cards: a text, a hundred and more who signed on the link, some on paper, two who took
//! theirs back, one whom nobody finds on the list, one who signed twice, and a few that are left of
//! a try the year before and soon too old.

use super::dice::Dice;
use crate::cards::chain::Chain;
use crate::cards::form::{self, InBox};
use crate::cards::records::gathered;
use crate::cards::setup::{Typed, write};
use crate::failure::Failure;
use crate::imports::actions::copied;
use crate::packs::jurisdiction::jurisdiction;
use crate::people::ledger::Roll;
use crate::space::audit::{self, Act, Event as Logged};
use crate::space::kept;
use crate::space::keys::Keys;
use organizing::assessment::{Basis, Support};
use organizing::cards::{Card, Event, How};
use organizing::chart::Line;
use organizing::list::Worker;
use organizing::{CardId, Day, MemberId, Personal, WorkerId};
use store::Writer;
use vault::{Id, Identity};

/// Of a hundred who support us by act or word, how many signed.
const SIGNED: u32 = 76;
/// The most cards.
const CARDS_MAX: usize = 124;
/// Cards that are left of the try before.
const LEFT: usize = 5;
/// Days ago, the least and the most, on which those were signed.
const BEFORE: [i32; 2] = [312, 352];
/// Days ago on which the first tried to organize here.
pub const FIRST_TRY: i32 = 390;
/// Days ago on which the link was first shown.
const BEGAN: i32 = 16;
/// Cards of people on the list that nobody has opened yet.
const UNREAD: usize = 3;
/// What is signed.
const TEXT: &str = "I work at Larkspur Health. I want to be represented by our union, Larkspur \
    Workers United, and I authorize it to bargain for me about pay, hours and conditions. I have \
    read this and sign it of my own will.";

/// Whose drive it is.
pub struct Signing<'a> {
    /// The keys of the lead.
    pub keys: &'a Keys,
    /// Their identity.
    pub identity: &'a Identity,
    /// Today.
    pub today: Day,
    /// Now, in seconds.
    pub now_s: i64,
}

impl Signing<'_> {
    /// Writes the text and the cards.
    ///
    /// # Errors
    /// The shelf's.
    pub fn write(&self, shelf: &mut Writer, dice: &mut Dice) -> Result<(), Failure> {
        let week = u32::try_from(self.today.week()).unwrap_or(0);
        let typed = Typed {
            group: "Larkspur Workers United".to_owned(),
            employer: "Larkspur Health".to_owned(),
            language: "en".to_owned(),
            text: TEXT.to_owned(),
        };
        write(shelf, copied(self.keys)?, self.identity, self.today.plus(-BEGAN), &typed)?;
        let mut place = jurisdiction(shelf, self.keys)?;
        if place.value.pack.is_empty() {
            place.value.pack = "us-private".to_owned();
            kept::save(shelf, self.keys, week, &mut place)?;
        }
        // The key of the card turf was wrapped just now.
        let keys = Keys::open(shelf, self.identity, self.keys.space, self.keys.member)?;
        let gathering = gathered(shelf, &keys)?.value;
        let mut chain = Chain::read(shelf, &keys, &gathering)?;
        let roll = Roll::open_all(shelf, &keys)?;
        let events = self.events(dice, &roll, MemberId(keys.member.0));
        events.into_iter().for_each(|event| chain.add(event));
        let (count, head) = chain.head();
        let act = Act::CardsTaken { count, head };
        let event = Logged { at_s: self.now_s - 7_200, by: keys.member, act };
        audit::log(shelf, &keys, self.identity, week, &event)?;
        // Some that nobody has opened yet: of people on the list, and of one who is not.
        let found = form::find(shelf, &gathering.secret())?.ok_or(Failure::NotFound)?;
        let mut unread = vec![("Imelda Cruz-Paz".to_owned(), "413 555 0143".to_owned())];
        let book = chain.book();
        let signed =
            |line: &&Line| book.cards.values().all(|kept| kept.worker != Some(line.worker));
        let mut others: Vec<&Line> = roll.lines().filter(|l| supports(l)).filter(signed).collect();
        others.sort_by_key(|line| line.worker);
        for line in others.into_iter().take(UNREAD) {
            let worker = kept::load::<Worker>(shelf, &keys, Id(line.worker.0))?.value;
            let phone = worker.phones.first().map_or("413 555 0119", |phone| phone.reveal());
            unread.push((worker.name.full.reveal().to_owned(), phone.to_owned()));
        }
        for (name, phone) in unread {
            let card = card(dice, &name, &phone, None, self.today);
            found.lay(shelf, &InBox::card(card), week)?;
        }
        chain.save(shelf, &keys, week)
    }

    fn events(&self, dice: &mut Dice, roll: &Roll, by: MemberId) -> Vec<Event> {
        let mut lines: Vec<&Line> = roll.lines().filter(|line| supports(line)).collect();
        // The order on the shelf is by chance.
        lines.sort_by_key(|line| line.worker);
        let mut events: Vec<(Day, Event)> = Vec::new();
        let (mut cards, mut withdrawn, mut second) = (0, 0, false);
        for line in lines {
            if cards >= CARDS_MAX || !dice.chance(SIGNED) {
                continue;
            }
            cards += 1;
            let name = line.name.reveal();
            if cards <= LEFT {
                let on = self.today.plus(-dice.days(BEFORE[0], BEFORE[1]));
                let card = paper(card(dice, name, "", Some(line.worker), on), by);
                events.push((on, Event::Signed(Box::new(card))));
                continue;
            }
            let on = self.today.plus(-dice.days(1, BEGAN));
            let phone = format!("413 555 {:04}", 100 + dice.below(900));
            let mut signed = card(dice, name, &phone, Some(line.worker), on);
            if dice.chance(14) {
                signed = paper(signed, by);
            }
            let id = signed.id;
            let on_screen = !signed.is_paper();
            events.push((on, Event::Signed(Box::new(signed))));
            if on_screen && dice.chance(82) {
                events.push((on, Event::Confirmed { card: id, on, reached: true }));
            }
            if withdrawn < 2 && dice.chance(5) {
                withdrawn += 1;
                let back = on.plus(dice.days(0, self.today.since(on)));
                events.push((back, Event::Withdrawn { card: id, on: back, told: Some(by) }));
            } else if !second && cards > 2 * LEFT {
                second = true;
                let again = card(dice, name, &phone, Some(line.worker), self.today.plus(-1));
                events.push((self.today.plus(-1), Event::Signed(Box::new(again))));
            }
        }
        let on = self.today.plus(-3);
        let nobody = card(dice, "Josephine Adeyemi-Clarke", "413 555 0188", None, on);
        events.push((on, Event::Signed(Box::new(nobody))));
        events.sort_by_key(|(on, _)| *on);
        events.into_iter().map(|(_, event)| event).collect()
    }
}

fn supports(line: &Line) -> bool {
    let known = matches!(line.support, Support::One | Support::Two);
    line.in_unit() && known && line.basis != Some(Basis::Guess)
}

fn card(dice: &mut Dice, name: &str, phone: &str, worker: Option<WorkerId>, on: Day) -> Card {
    let minute = u16::try_from(dice.below(24 * 60)).unwrap_or(0);
    let address = organizing::list::name::fold(name).replace(' ', ".");
    Card {
        id: CardId(dice.id().0),
        worker,
        signer: Personal::new(name),
        contact: Personal::new(&format!("{address}@mail.example")),
        phone: Personal::new(phone),
        employer: "Larkspur Health".into(),
        text_version: 1,
        text: TEXT.to_owned(),
        on,
        how: How::Typed(minute),
    }
}

fn paper(card: Card, by: MemberId) -> Card {
    let nothing = Personal::default;
    Card { contact: nothing(), phone: nothing(), how: How::Paper(by), ..card }
}

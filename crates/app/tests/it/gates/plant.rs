//! What the gates look for: texts about people that are unlike any other, put where they belong.

use organizing::assessment::LeaderStatus;
use organizing::conversation::{Answer, Ask, Conversation};
use organizing::list::{Name, NextStep, Worker};
use organizing::ties::LeaderTest;
use organizing::{ConversationId, Day, Decision, MemberId, Personal, TurfId, WorkerId};
use shopfloor::failure::Failure;
use shopfloor::people::ledger::Ledger;
use shopfloor::space::kept::{self, Held};
use shopfloor::space::keys::Keys;
use shopfloor::ties::records::{Leadership, StatusSet};
use store::Writer;
use vault::Id;

/// Workers put in a turf, by what is done with them.
#[derive(Clone)]
pub struct Planted {
    /// Has everything that can be told of a worker, and a one-on-one.
    pub worker: Id,
    /// The one-on-one.
    pub talk: Id,
    /// Two who are told apart or made one.
    pub pair: [Id; 2],
    /// Two who were made one: who stayed and who went.
    pub merged: [Id; 2],
}

/// Puts workers in a turf. `mark` is a word that is in all that is told of them and nowhere else.
pub fn plant(
    shelf: &mut Writer,
    keys: &Keys,
    turf: Id,
    mark: &str,
    today: Day,
) -> Result<Planted, Failure> {
    let week = u32::try_from(today.week()).unwrap();
    let planted = Planted {
        worker: Id::random(),
        talk: Id::random(),
        pair: [Id::random(), Id::random()],
        merged: [Id::random(), Id::random()],
    };
    let mut ledger = Ledger::new(keys, week);
    let talk = one_on_one(&planted, keys, mark, today);
    let mut worker = whole_worker(turf, mark, today)?;
    worker.conversations.push(ConversationId(planted.talk.0));
    worker.talked_on = Some(today);
    ledger.add(shelf, planted.worker, worker)?;
    kept::save(shelf, keys, week, &mut Held::new(planted.talk, turf, talk))?;
    for (number, id) in [planted.pair, planted.merged].as_flattened().iter().enumerate() {
        let name =
            Name::parse(&format!("Wilhelmina {mark} {}", ["Ash", "Elm", "Oak", "Yew"][number]))?;
        ledger.add(shelf, *id, Worker::new(name, TurfId(turf.0)))?;
    }
    ledger.close(shelf)?;
    let leadership = leadership(&planted, keys, mark, today)?;
    kept::save(shelf, keys, week, &mut Held::new(planted.worker, turf, leadership))?;
    Ok(planted)
}

fn whole_worker(turf: Id, mark: &str, today: Day) -> Result<Worker, Failure> {
    let name = Name::parse(&format!("Ottilie {mark} Brightwater"))?;
    let digits: u32 = mark.bytes().map(u32::from).sum();
    Ok(Worker {
        phones: vec![Personal::new(&format!("+1 413 {:03} {:04}", digits % 1000, digits))],
        emails: vec![Personal::new(&format!("{}@post.example", mark.to_lowercase()))],
        address: Personal::new(&format!("14 {mark} Row, up the stairs")),
        roster_number: Personal::new(&format!("{mark}-{digits}")),
        next_step: Some(NextStep {
            what: Personal::new(&format!("Calls {mark}’s sister")),
            on: today,
        }),
        ..Worker::new(name, TurfId(turf.0))
    })
}

/// A leader test that runs, and a status that was set.
fn leadership(
    planted: &Planted,
    keys: &Keys,
    mark: &str,
    today: Day,
) -> Result<Leadership, Failure> {
    let (worker, by) = (WorkerId(planted.worker.0), MemberId(keys.member.0));
    let to_bring = planted.pair.iter().chain(&planted.merged).map(|id| WorkerId(id.0)).collect();
    let to_what = Personal::new(&format!("the sit-in by the lift ({mark})"));
    let due = today.plus(7);
    let test =
        LeaderTest { worker, by, asked_on: today, to_bring, to_what, due, ended: None }.ask()?;
    let why = format!("Half the corridor came when they asked ({mark})");
    let decided = Decision::record(by, today, &why, today)?;
    let set = vec![StatusSet { worker, status: LeaderStatus::Activist, decided }];
    Ok(Leadership { tests: vec![test], set })
}

fn one_on_one(planted: &Planted, keys: &Keys, mark: &str, today: Day) -> Conversation {
    let told = |what: &str| Personal::new(&format!("{what} ({mark})"));
    Conversation {
        worker: WorkerId(planted.worker.0),
        by: MemberId(keys.member.0),
        on: today,
        issues: vec![told("The lift stops between floors"), told("Shifts move with a day’s word")],
        agitation: told("Who could fix it will not"),
        plan: told("We all write it down"),
        inoculated: vec!["dues".to_owned()],
        listening: Some(70),
        ask: Some(Ask { what: told("Bring two to the meeting"), answer: Answer::Yes }),
        next_step: told("Brings two"),
        next_on: Some(today),
        support: None,
        ties: Vec::new(),
        note: told("Speaks for the whole corridor"),
        skipped: Vec::new(),
        open: false,
        typed: Vec::new(),
    }
}

/// Results of one election. `mark` is a word of the employer's name.
pub fn results(mark: &str) -> String {
    format!(
        "Case Number,Case Name,States & Territories,Date Filed,Tally Date,No of Eligible Voters,\
         Labor Union1,Votes for Labor Union1,Votes Against\n\
         04-RC-310946,{mark} Weaving Sheds,PA,01/26/2023,03/25/2023,44,Weavers of {mark},33,6\n"
    )
}

/// A voter list of one. `mark` is a word in all that it says of them.
pub fn voters(mark: &str) -> String {
    format!(
        "Employee Name,Cell Phone,Home Address,Work Location\n\
         \"{mark}-Thistle, Ermintrude\",555 010 7788,9 {mark} Close,{mark} annex\n"
    )
}

/// An engine as text. `mark` is a word of its name.
pub fn engine_text(mark: &str) -> String {
    let canvass = shopfloor::engines::kits::file("canvass").unwrap();
    canvass.replace("en = \"Canvass\"", &format!("en = \"Rounds of {mark}\""))
}

/// What was asked of someone and talked over, as the form of the debrief has it. `mark` is a word in
/// all of it.
pub fn talked_over(mark: &str) -> Vec<(&'static str, String)> {
    let told = |what: &str| format!("{what} ({mark})");
    vec![
        ("well", told("Three came who never had")),
        ("differently", told("Begin before the whistle")),
        ("asked", told("Asked who decides the rota")),
        ("learned", told("Learned to wait for the answer")),
        ("wish", "more".to_owned()),
        ("sign", "brought-someone".to_owned()),
        ("line-commitment", told("Brought both cousins along")),
        ("then", "not".to_owned()),
        ("then-why", told("Away until the thaw")),
    ]
}

/// A plan as its form has it.
pub fn planned(mark: &str, ends: &str) -> Vec<(&'static str, String)> {
    let told = |what: &str| format!("{what} ({mark})");
    vec![
        ("goals", told("Run it without a script")),
        ("repeated-person", "yes".to_owned()),
        ("repeated", "yes".to_owned()),
        ("ends", ends.to_owned()),
        ("task", String::new()),
        ("what", told("Draw up who stands where")),
        ("whose", "Me".to_owned()),
        ("days", "2".to_owned()),
        ("after", String::new()),
    ]
}

/// A form that fits every act: each takes its own fields and leaves the others.
pub fn filled_in(turf: &str, member: &str, planted: &Planted) -> Vec<(&'static str, String)> {
    let [kept, gone] = planted.pair.map(|id| id.to_string());
    let due = Day::of(kit::clock::Clock::system().today()).plus(7).date().to_string();
    let due = due.as_str();
    let worker = planted.worker.to_string();
    [
        ("name", "Gate Keeper"),
        ("role", "member"),
        ("turf", turf),
        ("member", member),
        ("kept", &kept),
        ("gone", &gone),
        ("talker", member),
        ("support", "2"),
        ("basis", "said"),
        ("list-name", "Nights to call"),
        ("q", "keeper"),
        ("job", "Nurse"),
        ("shift", "Night"),
        ("language", "es"),
        ("theme", "dark"),
        ("back", "/safety"),
        ("next", "/drives"),
        ("why", "Named by the whole corridor"),
        ("one-in", "12"),
        ("status", "leader"),
        ("to-bring", &gone),
        ("to-what", "Hear the gate squeak"),
        ("due", due),
        ("test", "0"),
        ("sort", "shift"),
        ("revision", "1"),
        ("case", "04-RC-000001"),
        ("delete_on", due),
        ("goal", "80"),
        ("unit-size", "900"),
        ("dialing", "1"),
        ("my-name", "Keeper"),
        ("first-turf", "Everyone"),
        ("code", "abacus abdomen abide ability ablaze able"),
        ("words", "abacus abdomen abide ability ablaze able"),
        ("handle", "amber-otter-4821"),
        ("phrase", "the gate stands open at noon"),
        ("again", "the gate stands open at noon"),
        ("remember", "no"),
        ("part", "coach"),
        ("contacts", "yes"),
        ("who", "both"),
        ("format", "csv"),
        ("issue", "The gate sticks"),
        ("issues", "The gate sticks"),
        ("note", "Told at the gate"),
        ("ask", "Open the gate"),
        ("answer", "yes"),
        ("guide", "talk-issues = What sticks?"),
        ("rung", "walk-in"),
        ("question", "Do we lift the gate together?"),
        ("target", "70"),
        ("mark", "60"),
        ("opens", "2099-01-01"),
        ("closes", "2099-01-02"),
        ("ladder-why", "The gate is open already"),
        ("unowned-why", "Whoever stands there asks"),
        ("why", "Everyone saw it"),
        ("acted", &worker),
        ("worker", &worker),
        ("names", "1"),
        ("turfs", turf),
        ("yes", "6"),
        ("path", "majority"),
        ("stage", "majority"),
        ("what", "letters"),
        ("ends", due),
        ("begin", "own"),
        ("milestone", "1"),
        ("did", "done"),
        ("days", "3"),
        ("pack", "uk"),
        ("petition", due),
        ("group", "Gatekeepers"),
        ("employer", "Gate Works"),
        ("card-text", "We stand at the gate together, and sign this."),
        ("which", "apart"),
        ("signer", "Gate Signer"),
        ("contact", "signer@gate.example"),
        ("phone", "413 555 0150"),
        ("signature", "Gate Signer"),
        ("sure", "yes"),
        ("first-day", due),
        ("last-day", due),
        ("as", "1"),
        ("like", "0"),
        ("person", &worker),
        ("here", &worker),
        ("count-0", "12"),
        ("title", "What the gate taught us"),
        ("found", "By the gate"),
        ("engine-text", &engine_text("Gatekeeping")),
        ("size", "1"),
        ("hours", "5"),
        ("how", "done"),
        ("record", "carries"),
        ("replace", "propose"),
        ("by", "asker"),
        ("task", "1"),
        ("whose", "Me"),
        ("goals", "A gate that opens"),
        ("repeated-person", "yes"),
        ("repeated", "yes"),
        ("check-in", due),
        ("had", "1"),
        ("well", "The gate opened"),
        ("then", "by"),
        ("then-on", due),
        ("slug", "gate-call"),
        ("call-en", "Lift the gate"),
        ("words-en", "It takes all of us."),
        ("shows-en", "A gate"),
        ("kits", "map"),
        ("power", "none"),
        ("where", "Gatetown"),
        ("place", "1 Gate Road"),
        ("way", "At the gate, on Sunday"),
        ("grown", "committee"),
        ("coworkers", "Gatewright Newcomer\nGatewright Another"),
        ("talk-on", due),
        ("gathering-kind", "social"),
        ("of-turf", turf),
        ("gathering-name", "Under the gate"),
        ("held-on", due),
        ("starts", "18:00"),
        ("ends-at", "20:00"),
        ("place", "The gatehouse"),
        ("host-0", member),
        ("turn", "close"),
        ("with-them", "hosts"),
        ("step-on", due),
        ("first-name", "Gate Guest"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .to_vec()
}

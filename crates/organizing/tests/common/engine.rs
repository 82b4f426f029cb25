//! The delivered canvass, with runs of it.

use organizing::engines::{Attended, Came, Rows, Run, Rung, Template};
use organizing::{Day, MemberId, PersonId};
use std::path::Path;

/// A Monday.
pub const MONDAY: Day = Day(20_605);
pub const BY: MemberId = MemberId([1; 16]);

pub fn canvass() -> Template {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../kits/engines/canvass.toml");
    Template::parse(&std::fs::read_to_string(file).unwrap()).unwrap()
}

pub fn person(number: usize) -> PersonId {
    let mut id = [0; 16];
    id[..8].copy_from_slice(&u64::try_from(number).unwrap().to_be_bytes());
    PersonId(id)
}

/// Two weeks with a shift on each Wednesday (0, 2) and Saturday (1, 3), begun by an organizer.
pub fn begun(from: Day) -> Run {
    let mut run = Run::lay(canvass(), from, from.plus(13)).unwrap();
    run.fill(person(0), run.engine.top(), from).unwrap();
    run.begin(from).unwrap();
    run
}

/// A row of someone who came, said yes or missed.
pub fn row(run: &Run, shift: u16, who: usize, rung: u8, came: Came) -> Attended {
    let on = run.shifts[usize::from(shift)].on;
    Attended { came, ..run.press(shift, (person(who), Rung(rung)), (BY, on)).unwrap() }
}

/// Takes rows in as they come, on the day after the run.
pub fn rows(run: &Run, made: &[(u16, usize, u8, Came)]) -> Rows {
    let mut rows = Rows::default();
    for (shift, who, rung, came) in made {
        rows.attend(run, row(run, *shift, *who, *rung, *came), run.to).unwrap();
    }
    rows
}

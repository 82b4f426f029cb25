//! How people develop: what each did and learned, who meets with whom, who carries what
//! (`method.md` 1, 2.5, N10, N11, N12).
//!
//! - [`Pair`]: two who meet every one to two weeks about the people whom one of them is developing.
//! - [`Skills`]: learn, do with a witness, teach by another's success.
//! - [`Readings`]: what is read beside which ask, and the question about it.
//! - [`Load`]: what someone carries, and who else could, before the sixth.
//! - [`Lineage`]: who brought and developed whom, folded for a picture; [`Figure`]: what measures
//!   organizing; [`School`], [`MeetingKit`]: kits from files.
//! - [`Record`]: all of it about one person, whole to them, and what they carry elsewhere.

mod carried;
mod figures;
mod fold;
mod happened;
mod kit;
mod lineage;
mod load;
mod pairs;
mod past;
mod people;
mod readings;
mod record;
mod skills;

pub use carried::{Carried, CarriedAsk, Choice};
pub use figures::{Figure, Unit, What, Whose};
pub use fold::{Folded, Node, Shown};
pub use happened::{Asked, Ended, Happened, Task};
pub use kit::{KitFault, Lesson, MeetingKit, MeetingPart, School};
pub use lineage::{Bond, Developed, How, Lineage};
pub use load::{Because, Candidate, Could, Load, Nudge, Taking};
pub use pairs::{Agenda, Meeting, Pair};
pub use past::{Past, PastAsk};
pub use readings::{Given, Reading, Readings, With};
pub use record::{Added, Record, RoleHeld, SeenOn, Training};
pub use skills::{Level, SkillRow, SkillStep, Skills, Witness};

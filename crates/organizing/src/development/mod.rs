//! How people develop: who brought and developed whom, and the figures that measure organizing
//! (`method.md` 1, 2.5, N6, N10).

mod figures;
mod fold;
mod happened;
mod kit;
mod lineage;

pub use figures::{Figure, Unit, What, Whose};
pub use fold::{Folded, Node, Shown};
pub use happened::{Asked, Ended, Happened, Task};
pub use kit::{KitFault, Lesson, MeetingKit, MeetingPart, School};
pub use lineage::{Bond, Developed, How, Lineage};

//! How people develop: what each did and learned, who meets with whom, who carries what
//! (`method.md` 1, 2.5, N10, N11, N12).
//!
//! - [`Pair`]: two who meet every one to two weeks about the people whom one of them is developing.
//! - skills: learn, do with a witness, teach by another's success.
//! - readings: what is read beside which ask, and the question about it.
//! - load: what someone carries, and who else could, before the sixth.
//! - the record: all of it about one person, whole to them, and what they carry elsewhere.

mod pairs;

pub use pairs::{Agenda, Meeting, Pair};

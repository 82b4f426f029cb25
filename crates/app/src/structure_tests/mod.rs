//! Structure tests: small campaigns, each asking for more, whose results show where our structure
//! holds.
//!
//! - [`records`]: what is kept, under which key; [`counting`]: results as far as someone's keys go.
//! - [`typed`]: a test as a form carries it.
//! - [`planning`]: the ladder, drawing a test up, opening, closing, releasing; [`acts`]: recording
//!   who did it; [`evidence`]: photos that show it; [`naming`]: who brings whom; [`debriefing`]: what was claimed and what was shown, tests over time.
//! - [`following`]: acts go with the workers who did them.
//! - [`pages`]: the pages.

pub mod acts;
pub mod counting;
pub mod debriefing;
pub mod evidence;
pub mod following;
pub mod naming;
pub mod pages;
pub mod planning;
pub mod records;
pub mod typed;

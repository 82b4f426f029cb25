//! To be written.

use crate::call::Call;
use kit::html::Markup;

/// To be written.
pub fn front(_: &Call) -> Markup {
    Markup::default()
}

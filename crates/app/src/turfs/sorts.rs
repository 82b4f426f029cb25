//! What sorts of turfs are called. The usual ones are kept by a word of the program and said in
//! the reader's language; any other is kept and said as it was typed.

use kit::words::Words;
use organizing::list::name::fold;

/// The usual sorts, as they are kept.
pub const USUAL: [&str; 8] =
    ["workplace", "site", "building", "department", "unit", "line", "shift", "crew"];

/// A sort in the reader's language.
pub fn said(words: &Words, kept: &str) -> String {
    match USUAL.contains(&kept) {
        // Ids turf-sort-workplace, -site, -building, -department, -unit, -line, -shift, -crew.
        true => words.say(&format!("turf-sort-{kept}")),
        false => kept.to_owned(),
    }
}

/// What to keep for a sort as it was typed in whatever language.
pub fn kept(catalogues: &[Words], typed: &str) -> String {
    let folded = fold(typed);
    let usual = USUAL.into_iter().find(|usual| {
        *usual == folded || catalogues.iter().any(|words| fold(&said(words, usual)) == folded)
    });
    usual.map_or_else(|| typed.trim().to_owned(), str::to_owned)
}

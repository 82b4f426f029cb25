//! E-mail addresses: a light check, for whoever mistypes; nothing is ever sent to find out more.

use super::name::tidy;
use crate::{Personal, Refusal};

/// The most characters of an address (RFC 5321, 4.5.3.1).
pub const CHARS_MAX: usize = 254;

/// An address as written, without what programs put around it (`mailto:`, angle brackets).
///
/// # Errors
/// `email-not-an-address` when it cannot be one.
pub fn read(text: &str) -> Result<Personal, Refusal> {
    let refused = Refusal::at("emails", "email-not-an-address");
    if text.len() > CHARS_MAX * 4 {
        return Err(refused);
    }
    let text = tidy(text);
    // "Rosa <rosa@example.org>"
    let inner = text.rsplit_once('<').map_or(text.as_str(), |(_, address)| address);
    let address = inner.trim_matches(['<', '>', ';', ',', ' ', '"', '\'', '(', ')']);
    let address = address.strip_prefix("mailto:").unwrap_or(address).trim_end_matches('.');
    let (local, domain) = address.rsplit_once('@').ok_or(refused)?;
    let sound = !local.is_empty()
        && !local.contains('@')
        && !address.contains(char::is_whitespace)
        && address.chars().count() <= CHARS_MAX
        && domain.contains('.')
        && domain.split('.').all(|label| !label.is_empty() && !label.contains(['_', '/', ',']));
    if sound { Ok(Personal::new(address)) } else { Err(refused) }
}

/// What two addresses are compared by.
pub fn key(address: &str) -> String {
    address.trim().to_lowercase()
}

/// The pieces of a cell that holds several addresses.
pub fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split([';', ',', '/', '|', '\n', '\r']).map(str::trim).filter(|piece| !piece.is_empty())
}

//! What a sealed thing is bound to: one canonical spelling of "what is this and where does it
//! belong", used as HKDF info, as associated data, as HPKE info and under signatures.
//!
//! Every field is preceded by its length, so no two lists of fields spell the same bytes.

/// Separates our bytes from those of every other program.
const APP: &[u8] = b"shopfloor";

/// The canonical bytes of a format (such as `record/1`) and its fields, each after its length
/// in bytes as a big-endian u32.
pub(crate) fn binding(format: &str, fields: &[&[u8]]) -> Vec<u8> {
    let length: usize = fields.iter().map(|field| 4 + field.len()).sum();
    let mut out = Vec::with_capacity(8 + APP.len() + format.len() + length);
    for field in [APP, format.as_bytes()].iter().chain(fields) {
        out.extend_from_slice(&(field.len() as u32).to_be_bytes());
        out.extend_from_slice(field);
    }
    out
}

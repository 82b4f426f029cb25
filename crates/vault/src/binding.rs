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

#[cfg(test)]
mod tests {
    use super::binding;

    #[test]
    fn the_spelling_never_changes() {
        let spelled = binding("record/1", &[b"worker", b"", &[1, 2]]);
        let hex: String = spelled.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, include_str!("../golden/binding-1.hex").trim());
    }

    #[test]
    fn no_two_lists_of_fields_spell_the_same() {
        let lists: [&[&[u8]]; 7] =
            [&[], &[b""], &[b"", b""], &[b"ab", b"c"], &[b"a", b"bc"], &[b"abc"], &[b"abc", b""]];
        let mut spelled: Vec<_> = lists.iter().map(|fields| binding("f", fields)).collect();
        spelled.sort();
        spelled.dedup();
        assert_eq!(spelled.len(), lists.len());
    }
}

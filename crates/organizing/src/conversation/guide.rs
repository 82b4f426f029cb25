//! What the guide's own words must be: questions, and ours (`method.md` E7, 2.1 "semantics").

use crate::list::name::fold;

/// Ways to speak of the union as of someone else, folded. It is the workers who organize.
const THIRD_PARTY: [&str; 22] = [
    "the union will",
    "the union can",
    "the union is going to",
    "the union wants",
    "the union gets",
    "the union helps",
    "the union protects",
    "the union offers",
    "the union fights for",
    "bring in the union",
    "bring the union in",
    "join the union",
    "el sindicato va a",
    "el sindicato puede",
    "el sindicato quiere",
    "el sindicato te",
    "el sindicato les",
    "el sindicato ofrece",
    "el sindicato lucha por",
    "traer al sindicato",
    "unirte al sindicato",
    "afiliarte al sindicato",
];

/// Whether every line of a prompt ends as a question. A prompt never tells the answer.
pub fn is_question(prompt: &str) -> bool {
    let mut lines = prompt.lines().map(str::trim).filter(|line| !line.is_empty()).peekable();
    let asks = |line: &str| {
        line.trim_end_matches(['”', '"', '»', ')', '’', '\'', ' ']).ends_with(['?', '？', '؟'])
    };
    lines.peek().is_some() && lines.all(asks)
}

/// Whether a text speaks of the union as of an outsider: what it will do for us, instead of what
/// we do.
pub fn calls_us_them(text: &str) -> bool {
    let folded = fold(text);
    THIRD_PARTY.iter().any(|phrase| {
        folded.match_indices(phrase).any(|(at, phrase)| {
            let begins = at == 0 || folded[..at].ends_with(' ');
            let rest = &folded[at + phrase.len()..];
            begins && (rest.is_empty() || rest.starts_with(' '))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prompts_are_questions_and_the_union_is_us() {
        for (prompt, asks) in [
            ("What would you change?", true),
            ("What would you change?\nSince when?", true),
            ("They asked: “Who decides?”", true),
            ("You should join.", false),
            ("What would you change?\nThe boss is the problem.", false),
            ("¿Qué cambiarías?", true),
            ("", false),
        ] {
            assert_eq!(is_question(prompt), asks, "{prompt}");
        }
        for (text, them) in [
            ("What will the union do for you? The union will get you a raise.", true),
            ("El sindicato te protege", true),
            ("What would we do in our union?", false),
            ("“The union is an outsider”", false),
            ("What do we do when they talk about the union?", false),
        ] {
            assert_eq!(calls_us_them(text), them, "{text}");
        }
    }
}

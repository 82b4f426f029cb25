//! The search bar of the list, its filters, and those that are set.

use super::ready_lists;
use crate::call::Call;
use crate::people::list::Drawn;
use crate::people::looking::{NOT_TOLD, TEXT};
use crate::people::told;
use crate::standing::Member;
use kit::html::button::Button;
use kit::html::field::{Choice, Field};
use kit::html::filter::{FilterBar, chip, chip_off, chips};
use kit::html::{Markup, html};
use kit::say;
use organizing::assessment::Support;
use organizing::chart::Line;
use organizing::list::name;
use organizing::{Lent, TurfId};
use std::collections::{BTreeMap, HashSet};
use vault::Id;

/// A filter: its field, its label, what stands where it is not set, and what may be chosen.
pub(super) struct Filter {
    field: &'static str,
    label: String,
    none: String,
    choices: Vec<(String, String)>,
}

/// The bar. Its filters stay folded: those that are set are told above what was found.
pub(super) fn bar(call: &Call, base: &str, drawn: &Drawn<'_>, filters: &[Filter]) -> Markup {
    let words = call.words();
    let more = match drawn.looking.count() {
        0 => words.say("people-filter"),
        count => say!(words, "people-filter-set", count = count),
    };
    let bar = FilterBar {
        action: &format!("{base}/people"),
        name: TEXT,
        value: drawn.looking.text.reveal(),
        label: &words.say("people-search"),
        button: &words.say("people-search-go"),
        more: &more,
        open: false,
        post: true,
    };
    let fields = drawn.looking.fields();
    bar.around(html! {
        @for filter in filters {
            @let set = fields.iter().find(|(field, _)| *field == filter.field).map_or("", |(_, set)| set);
            @let choices: Vec<Choice<'_>> = filter.choices.iter()
                .map(|(value, told)| Choice::new(value, told).chosen(value == set)).collect();
            (Field::new(filter.field, &filter.label).select(Some(&filter.none), &choices))
        }
        (Button::plain(&words.say("people-filter-go")).small())
    })
}

/// The filters that are set, each with the way to take it off; where words are searched for,
/// which must not stand in an address, they are only told.
pub(super) fn set(call: &Call, me: &Member, drawn: &Drawn<'_>, filters: &[Filter]) -> Markup {
    let looking = &drawn.looking;
    // A list that is chosen above tells itself, but only on a whole page is it shown as chosen.
    let chosen = !call.ask.fragment && ready_lists().iter().any(|(_, ready)| ready == looking);
    if looking.count() == 0 || chosen {
        return html! {};
    }
    let words = call.words();
    let off = words.say("people-filter-off");
    let fields = looking.fields();
    let set = fields.iter().filter(|(field, value)| *field != "sort" && !value.is_empty());
    chips(html! { @for (field, value) in set {
        @let told = told_of(call, drawn, filters, field, value);
        @if looking.text.is_empty() {
            @let path = format!("/d/{}/people{}", me.space(), looking.without(field).query());
            (chip_off(&path, &told, &off))
        } @else { (chip(&told)) }
    } })
}

fn told_of(call: &Call, drawn: &Drawn<'_>, filters: &[Filter], field: &str, value: &str) -> String {
    let words = call.words();
    let turf_name = || {
        value.parse().map_or(String::new(), |turf: Id| drawn.known.tree.path_name(TurfId(turf.0)))
    };
    let Some(filter) = filters.iter().find(|filter| filter.field == field) else {
        // Whoever holds a single turf is not asked for one.
        return if field == "turf" { turf_name() } else { value.to_owned() };
    };
    let chosen = filter.choices.iter().find(|(choice, _)| choice == value);
    let told = chosen.map_or_else(
        || match field {
            "turf" => turf_name(),
            "talker" => words.say("people-someone"),
            _ => value.to_owned(),
        },
        |(_, told)| told.clone(),
    );
    say!(words, "people-filter-is", label = filter.label.as_str(), value = told)
}

/// Every filter that these workers leave something to choose in.
pub(super) fn all(call: &Call, drawn: &Drawn<'_>) -> Vec<Filter> {
    let words = call.words();
    let filter = |field, label, none, choices| Filter {
        field,
        label: words.say(label),
        none: words.say(none),
        choices,
    };
    let said = |choices: &[(&str, &str)]| -> Vec<(String, String)> {
        choices.iter().map(|(value, id)| ((*value).to_owned(), words.say(id))).collect()
    };
    let support = [1, 2, 3, 4, 5, 0].into_iter().filter_map(Support::of).map(|support| {
        let number = support.number().to_string();
        let told = format!("{number}  {}", told::support(words, support));
        (number, told)
    });
    let ages = [
        ("fresh", "people-age-fresh"),
        ("aging", "people-age-aging"),
        ("stale", "people-age-stale"),
    ];
    let borders = [("outside", "people-border-outside"), ("both", "people-border-both")];
    let sorts = [
        ("support", "people-sort-support"),
        ("talk", "people-sort-talk"),
        ("step", "people-sort-step"),
    ];
    let mut all = vec![
        filter("turf", "people-turf", "people-any-turf", drawn.known.turf_choices()),
        filter("support", "people-support", "people-any-support", support.collect()),
        filter("age", "people-age", "people-any-age", said(&ages)),
        filter("talker", "people-filter-talker", "people-any-talker", talkers(call, drawn)),
        filter("shift", "people-shift", "people-any-shift", written(call, drawn, |l| l.shift)),
        filter("job", "people-job", "people-any-job", written(call, drawn, |l| l.job)),
        filter(
            "language",
            "people-language",
            "people-any-language",
            written(call, drawn, |l| l.language),
        ),
        filter("step", "people-step", "people-any-step", said(&[("late", "people-step-late")])),
        filter("border", "people-border", "people-border-inside", said(&borders)),
        filter("sort", "people-sort", "people-sort-name", said(&sorts)),
    ];
    // One turf, or none of whom a shift is told, leaves nothing to choose.
    all.retain(|filter| match filter.field {
        "turf" | "shift" | "job" | "language" => filter.choices.len() > 1,
        _ => true,
    });
    all
}

fn talkers(call: &Call, drawn: &Drawn<'_>) -> Vec<(String, String)> {
    let words = call.words();
    let mut talkers = drawn.known.member_choices(words);
    if let Some((id, _)) = talkers.first_mut() {
        "me".clone_into(id);
    }
    talkers.insert(0, ("nobody".to_owned(), words.say("people-talker-nobody")));
    talkers
}

/// The jobs, shifts or languages that workers are known by, each once, as it was first written;
/// those of whom none is told come last.
fn written(
    call: &Call,
    drawn: &Drawn<'_>,
    number: fn(&Line<Lent<'_>>) -> u16,
) -> Vec<(String, String)> {
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    // The sheets repeat each other's words: each spelling is folded once.
    let mut spelled: HashSet<&str> = HashSet::new();
    for sheet in &drawn.roll.sheets {
        let mut used = vec![false; sheet.words.len()];
        for line in &sheet.lines {
            if let Some(used) = used.get_mut(usize::from(number(line))) {
                *used = true;
            }
        }
        for (word, _) in
            sheet.words.iter().zip(used).filter(|(word, used)| *used && !word.is_empty())
        {
            if spelled.insert(word) {
                known.entry(name::fold(word)).or_insert(word);
            }
        }
    }
    let known = known.into_values().map(|word| (word.to_owned(), word.to_owned()));
    known.chain([(NOT_TOLD.to_owned(), call.words().say("people-not-told"))]).collect()
}

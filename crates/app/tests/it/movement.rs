//! Organizing or mobilizing: everyone counted once, in every period and for every caller.

use crate::drive::{keys, lines};
use crate::on_both;
use crate::world::World;
use organizing::Day;
use organizing::assessment::Support;
use vault::Id;

/// The cells of the matrix, row by row.
fn cells(page: &str) -> Vec<u32> {
    let table = page.split("class=\"moves\"").nth(1).unwrap().split("</table>").next().unwrap();
    let body = table.split("<tbody>").nth(1).unwrap();
    body.split("<td ")
        .skip(1)
        .map(|cell| {
            let cell = cell.split("</td>").next().unwrap();
            let digits: String = cell.chars().skip_while(|c| *c != '>').collect();
            let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
            digits.parse().unwrap_or(0)
        })
        .collect()
}

on_both!(everyone_stands_once_in_the_matrix, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let space = world.drive();
    let today = Day::of(world.clock.today());
    let (from, to) = (today.plus(-40).date(), today.plus(-11).date());
    for part in ["lead", "organizer", "member"] {
        let unit = lines(&world, &keys(&world, part)).iter().filter(|line| line.in_unit()).count();
        for query in ["", "?in=month", "?in=all", &format!("?in=between&from={from}&to={to}")] {
            let path = format!("/d/{space}/movement{query}");
            let page = world.person(part).get(&path).ok();
            let cells = cells(&page.text());
            assert_eq!(cells.len(), 36, "{part} {query}");
            let all = cells.iter().sum::<u32>() as usize;
            // The lead sees the whole unit, those who are not on the list among them.
            let said = page.read();
            let whole = if part == "lead" { "over all " } else { "over the " };
            let told = said.split(whole).nth(1).unwrap();
            let told: String =
                told.chars().take_while(|c| c.is_ascii_digit() || *c == ',').collect();
            assert_eq!(told.replace(',', ""), all.to_string(), "{part} {query}");
            assert!(if part == "lead" { all >= unit } else { all == unit }, "{part} {query}");
            assert!(said.contains("Our working rule"), "{part} {query}");
        }
    }
    assert_eq!(world.person("coach").get(&format!("/d/{space}/movement")).status, 403);
    let backwards = format!("/d/{space}/movement?in=between&from={to}&to={from}");
    let refused = world.person("lead").get(&backwards);
    assert_eq!(refused.status, 422);
    assert!(refused.read().contains("must not be before"), "{}", refused.read());
});

on_both!(a_drive_that_only_talks_with_its_supporters_is_told_so, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let space = world.drive();
    let told = "we talked mostly with those who are with us already";
    let today = |part: &str| world.person(part).get(&format!("/d/{space}")).ok().read();
    // After two quiet months, nobody but supporters is talked with.
    world.clock.move_by(60 * 24 * 60 * 60);
    assert!(!today("lead").contains(told));
    let lead = world.person("lead");
    let lines = lines(&world, &keys(&world, "lead"));
    let supporters: Vec<_> = lines
        .iter()
        .filter(|line| line.counts() && matches!(line.support, Support::One | Support::Two))
        .take(20)
        .collect();
    assert_eq!(supporters.len(), 20);
    for line in supporters {
        let path = format!("/d/{space}/people/{}/talk", Id(line.worker.0));
        let talk = Id::random().to_string();
        let fields = [("talk", talk.as_str()), ("support", "2"), ("basis", "said")];
        lead.post(&path, &fields).done();
    }
    assert!(today("lead").contains(told), "{}", today("lead"));
    let page = lead.get(&format!("/d/{space}/movement")).ok().read();
    assert!(page.contains("This was mobilizing"), "{page}");
    assert!(
        page.contains("0 of 20 one-on-ones were with people who were not with us yet"),
        "{page}"
    );
});

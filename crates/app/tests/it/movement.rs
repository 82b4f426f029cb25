//! Organizing or mobilizing: everyone counted once, in every period and for every caller.

use crate::drive::{keys, lines};
use crate::on_both;
use crate::world::World;
use organizing::Day;

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

//! The wall chart: one square for each worker that the caller may see, whatever it is laid out by.

use crate::drive::{keys, lines};
use crate::on_both;
use crate::world::{Engine, World};
use vault::Id;

const TAGS: [&str; 7] = ["turf-0", "turf-1", "job", "shift", "language", "talker", "support"];

/// How many squares a page shows.
fn squares(page: &str) -> usize {
    page.matches("<a href=\"people/").count()
}

on_both!(a_square_for_each_worker, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let space = world.drive();
    for part in ["lead", "organizer", "member"] {
        let caller = world.person(part);
        let lines = lines(&world, &keys(&world, part));
        let unit = lines.iter().filter(|line| line.in_unit()).count();
        assert!(unit > 0, "{part}");
        let all = caller.get(&format!("/d/{space}/chart")).ok();
        assert_eq!(squares(&all.text()), unit, "{part}");
        assert!(all.read().contains(&format!(": {unit}, of whom")), "{part}");
        for line in &lines {
            let there = all.text().contains(&format!("people/{}", Id(line.worker.0)));
            assert_eq!(there, line.in_unit(), "{part}");
        }
        for (rows, columns) in
            TAGS.iter().zip(TAGS.iter().skip(1).chain(["whole", "support"].iter()))
        {
            let path = format!("/d/{space}/chart?rows={rows}&columns={columns}");
            assert_eq!(squares(&caller.get(&path).ok().text()), unit, "{part} {rows} {columns}");
        }
    }
});

on_both!(an_organizer_sees_their_own_turfs_only, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let space = world.drive();
    let (own, all) = (keys(&world, "organizer"), keys(&world, "lead"));
    let page = world.person("organizer").get(&format!("/d/{space}/chart")).ok().text();
    let foreign: Vec<_> =
        lines(&world, &all).into_iter().filter(|line| !own.holds(Id(line.turf.0))).collect();
    assert!(!foreign.is_empty());
    for line in &foreign {
        assert!(!page.contains(&Id(line.worker.0).to_string()));
    }
    // Asking for a turf that is not theirs shows nobody.
    let path = format!("/d/{space}/chart?in={}", Id(foreign[0].turf.0));
    assert_eq!(squares(&world.person("organizer").get(&path).ok().text()), 0);
});

on_both!(a_cell_leads_to_as_many_as_it_counts, |engine: Engine| {
    let Some(world) = World::demo(engine, 300) else { return };
    let (lead, space) = (world.person("lead"), world.drive());
    for (rows, columns) in [("turf-1", "shift"), ("job", "support"), ("language", "talker")] {
        let page = lead.get(&format!("/d/{space}/chart?rows={rows}&columns={columns}")).ok().text();
        let cells: Vec<&str> = page.split("<a class=\"cell\" href=\"").skip(1).collect();
        assert!(cells.len() > 5, "{rows} {columns}");
        for cell in cells.iter().take(12) {
            let href = cell.split('"').next().unwrap().replace("&amp;", "&");
            let count: usize =
                cell.split_once("<b>").unwrap().1.split('<').next().unwrap().parse().unwrap();
            let list = lead.get(&href).ok().text();
            let listed = list.matches("<a class=\"row\"").count();
            assert_eq!(listed, count.min(100), "{href}");
        }
    }
});

#[test]
fn a_thousand_squares_stay_light() {
    let world = World::demo(Engine::Sqlite, 1_000).unwrap();
    let (lead, space) = (world.person("lead"), world.drive());
    for query in ["", "?rows=job&columns=shift", "?rows=talker&columns=support"] {
        let page = lead.get(&format!("/d/{space}/chart{query}")).ok();
        assert!(page.body.len() < 250_000, "{query}: {} bytes", page.body.len());
    }
}

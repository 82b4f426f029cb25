//! The page of capacity, through the real routes: two programs side by side, figures changed, a
//! scenario brought and taken away, and what cannot be lived through.

use crate::on_both;
use crate::world::{Caller, Reply, World};
use organizing::capacity::Scenario;
use shopfloor::capacity::delivered;

fn hidden<'a>(page: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = page.split_once(&format!("name=\"{name}\" value=\""))?;
    rest.split('"').next()
}

/// What a browser sends of a program that goes along with a form.
fn carried(page: &str, name: &str) -> String {
    let text = hidden(page, name).unwrap_or_default();
    [("&quot;", "\""), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
        .into_iter()
        .fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

fn wrong(reply: &Reply, field: &str, sentence: &str) -> bool {
    let text = reply.text();
    let at = text.split(&format!("id=\"f-{field}-error\"")).nth(1);
    reply.status == 422 && at.is_some_and(|at| at[..at.find("</p>").unwrap()].contains(sentence))
}

fn change(caller: &Caller<'_>, fields: &[(&str, &str)]) -> Reply {
    caller.post("/capacity", fields)
}

on_both!(figures_are_changed_and_nothing_that_was_typed_is_lost, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    assert_eq!(world.visitor().get("/capacity").status, 303, "only who is signed in");
    for from in ["/drives", &format!("/d/{}/more", world.drive())] {
        assert!(lead.get(from).ok().text().contains("href=\"/capacity\""), "{from}");
    }
    let page = lead.get("/capacity").ok();
    let read = page.read();
    let first = read.find("What holds us back").unwrap();
    assert!(first < read.find("Cost a worker organized").unwrap());
    for told in ["Worker-run", "Staff-run", "32 times", "week 156", "One more training engine"] {
        assert!(read.contains(told), "{told}");
    }
    // Nobody who coaches, nothing that is a number, more than all there are: each at its field.
    let typed = [
        ("requests-a_week", "many <b>"),
        ("requests-conversion", "240"),
        ("stage-2", "-4"),
        ("1-training-weeks", "7.5"),
    ];
    let refused = change(&lead, &typed);
    for (field, sentence) in [
        ("requests-a_week", "not a number"),
        ("requests-conversion", "from 0 to 100"),
        ("stage-2", "less than zero"),
    ] {
        assert!(wrong(&refused, field, sentence), "{field}: {:.900}", refused.read());
    }
    let text = refused.text();
    assert!(text.contains("value=\"many &lt;b&gt;\"") && text.contains("value=\"7.5\""));
    let nobody = change(&lead, &[("1-coaches-people", "0"), ("2-leads-people", "21")]);
    assert!(wrong(&nobody, "2-leads-people", "more leads than coaches"), "{:.900}", nobody.read());
    assert!(wrong(&nobody, "1-coaches-people", "There are no coaches"), "{:.900}", nobody.read());
    let crowd = change(&lead, &[("requests-a_week", "5,000")]);
    assert!(wrong(&crowd, "requests-a_week", "too long"), "{:.900}", crowd.read());
    // Fewer ask: nobody waits, and the sentence about what holds us back says so.
    let few = [
        ("requests-a_week", "1"),
        ("requests-bursts_a_year", "0"),
        ("1-coaches-people", "8"),
        ("2-coaches-people", "40"),
        ("stage-1", "2,5"),
    ];
    let calm = change(&lead, &few).ok();
    assert!(calm.read().contains("Worker-run: none of these"), "{:.2000}", calm.read());
    assert!(calm.text().contains("value=\"2,5\""));
    // Everybody leaves: nobody is told that all is well.
    let gone = [("1-coaches-stay", "0"), ("1-training-engines", "0"), ("requests-a_week", "3")];
    let gone = change(&lead, &[&gone[..], &[("requests-bursts_a_year", "0")]].concat()).ok();
    assert!(gone.read().contains("Worker-run: no one thing"), "{:.2000}", gone.read());
    let said = world.person("member").get("/capacity").ok();
    assert!(said.text().contains("value=\"31\""), "nothing was kept");
});

on_both!(a_scenario_is_taken_away_changed_and_brought_back, |engine: Engine| {
    let Some(world) = World::demo(engine, 60) else { return };
    let lead = world.person("lead");
    let taken = change(&lead, &[("take", "1"), ("1-coaches-people", "12"), ("stage-1", "4")]).ok();
    assert!(taken.headers["content-disposition"].to_str().unwrap().contains("worker-run.toml"));
    let mut mine = Scenario::parse(&taken.text()).unwrap();
    let [before, _] = delivered::both().unwrap_or_else(|_| panic!("they read"));
    assert_eq!(mine.differs(&before), ["coaches.people", "stage.weeks"]);
    assert!(mine.source("coaches.people").is_none() && mine.source("coaches.stay").is_some());
    mine.name.en = "Harbor <script>".to_owned();
    (mine.requests.a_week, mine.weeks) = (2.0, 52.0);
    mine.requests.bursts_a_year = 0.0;
    let text = mine.text().unwrap();
    let bring = |text: &[u8], fields: &[(&str, &str)]| {
        lead.upload("/capacity/file", ("file", "mine.toml", text), fields)
    };
    let brought = bring(text.as_bytes(), &[("side", "2"), ("1-coaches-people", "9")]).ok();
    let page = brought.text();
    assert!(page.contains("Harbor &lt;script&gt;") && !page.contains("Harbor <script>"));
    // Both face what the file says, and the other keeps what was typed.
    assert!(brought.read().contains("week 52") && page.contains("value=\"2\""));
    assert!(page.contains("name=\"1-coaches-people\" value=\"9\""));
    // It goes along with the form.
    let programs = ["program-1", "program-2"].map(|name| (name, carried(&page, name)));
    let fields: Vec<(&str, &str)> =
        programs.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let again = change(&lead, &[&fields[..], &[("take", "2")]].concat()).ok();
    assert!(Scenario::parse(&again.text()) == Ok(mine.clone()), "it comes back as it was");
    let other = change(&lead, &[&fields[..], &[("take", "1")]].concat()).ok();
    let other = Scenario::parse(&other.text()).unwrap();
    assert_eq!((other.coaches.people, other.requests), (9.0, mine.requests));
    // What is no scenario is told with its line, and what was typed stays.
    let typo = text.replace("a_week = 2.0", "a_weak = 2.0");
    for (bytes, told) in [
        (typo.as_bytes(), "There is no such field"),
        (b"MZ\xff\xfe".as_slice(), "no text"),
        (b"hello".as_slice(), "Line 1"),
    ] {
        let refused = bring(bytes, &[("1-coaches-people", "9")]);
        assert!(wrong(&refused, "file", told), "{told}: {:.900}", refused.read());
        assert!(refused.text().contains("name=\"1-coaches-people\" value=\"9\""));
    }
    assert!(wrong(&change_nothing(&lead), "file", "Choose a file"));
});

fn change_nothing(lead: &Caller<'_>) -> Reply {
    lead.upload("/capacity/file", ("other", "mine.toml", b""), &[])
}

on_both!(runs_of_our_own_drive_feed_it_and_nobody_elses, |engine: Engine| {
    let Some(world) = World::demo(engine, 200) else { return };
    let lead = world.person("lead");
    let page = lead.get("/capacity").ok().text();
    let rates = hidden(&page, "rates").unwrap().to_owned();
    let fed = change(&lead, &[("rates", &rates)]).ok();
    let read = fed.read();
    assert!(read.contains("from the runs of") && read.contains("Weeks of a course"), "{read:.900}");
    assert!(read.contains("Changed here"), "no source is claimed for what is ours");
    // A coach has numbers only, and a stranger nothing.
    let coach = world.person("coach");
    assert!(hidden(&coach.get("/capacity").ok().text(), "rates").is_none());
    let unfed = change(&coach, &[("rates", &rates)]).ok();
    assert!(!unfed.read().contains("from the runs of"));
});

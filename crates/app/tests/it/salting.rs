//! Salting: who it is opens for two people, is on no other record, and goes on its day.

use crate::accounts::listed;
use crate::on_both;
use crate::world::{Caller, World};
use shopfloor::failure::Failure;
use shopfloor::salting::records::Compartment;
use shopfloor::space::kept::{self, Kept};
use shopfloor::space::keys::Keys;
use std::fs;
use std::path::{Path, PathBuf};
use store::{AccountRow, Reader};
use vault::{Id, Identity};

const NAME: &str = "Wilhelmina Underhill";
const ADDRESS: &str = "7 Chandler Steps";
const CONTACT: &str = "Leave word at the lighthouse";
const NOTE: &str = "Starts with the morning tide";
const WHO: [&str; 4] = [NAME, ADDRESS, CONTACT, NOTE];

/// Somebody in a program.
#[derive(Clone, Copy)]
struct Member {
    account: Id,
    seed: [u8; 32],
}

impl Member {
    fn new(world: &World) -> Member {
        let (account, identity) = (Id::random(), Identity::generate());
        let row = AccountRow { id: account, handle_mac: vault::random(), week: 1 };
        world.app.store.write(account, move |shelf| shelf.insert_account(&row)).unwrap();
        Member { account, seed: *identity.seed() }
    }

    fn enters(self, world: &World) -> Caller<'_> {
        world.signed_in(self.account, self.seed)
    }

    fn identity(self) -> Identity {
        Identity::from_seed(self.seed)
    }

    fn keys(self, world: &World, space: Id) -> Keys {
        let read = |shelf: &mut Reader| Keys::open(shelf, &self.identity(), space, self.account);
        world.app.store.read(read).unwrap()
    }
}

/// A program with a lead, a mentor, a salt and somebody else.
struct Program<'a> {
    world: &'a World,
    space: Id,
    lead: Member,
    mentor: Member,
    salt: Member,
    other: Member,
}

impl Program<'_> {
    fn begin(world: &World) -> Program<'_> {
        let [lead, mentor, salt, other] = [(); 4].map(|()| Member::new(world));
        let fields = [("kind", "program"), ("name", "Otter"), ("my-name", "Ada")];
        let begun = lead.enters(world).post("/drives/new", &fields).done().location;
        let space = begun.split(['/', '?']).nth(2).unwrap().parse().unwrap();
        let program = Program { world, space, lead, mentor, salt, other };
        for (member, name) in [(mentor, "Bea"), (salt, "Cal"), (other, "Dee")] {
            program.lets_in(member, name, "member");
        }
        program
    }

    fn path(&self, rest: &str) -> String {
        format!("/d/{}{rest}", self.space)
    }

    fn lets_in(&self, member: Member, name: &str, role: &str) {
        let lead = self.lead.enters(self.world);
        let fields = [("name", name), ("role", role)];
        let made = lead.post(&self.path("/members/invite"), &fields).done().location;
        let words = listed(&lead.get(&made).ok().text(), "code").join(" ");
        let invite = made.rsplit('/').next().unwrap();
        let join = format!("/join/{invite}/code");
        member.enters(self.world).post(&join, &[("code", &words)]).done();
        lead.post(&format!("{made}/confirm"), &[]).done();
    }

    fn does(&self, member: Member, act: &str, fields: &[(&str, &str)]) {
        let lead = self.lead.enters(self.world);
        let path = self.path(&format!("/members/{}/{act}", member.account));
        lead.follow(lead.post(&path, fields).done()).ok();
    }

    /// The salt begins with the mentor, and says who they are: the page of it.
    fn places(&self) -> String {
        let (salt, page) = (self.salt.enters(self.world), self.path("/placements"));
        let with = self.mentor.account.to_string();
        let begun = salt.post(&page, &[("do", "begin"), ("with", &with)]).done().location;
        let page = begun.split('?').next().unwrap().to_owned();
        let who = [("name", NAME), ("address", ADDRESS), ("contact", CONTACT), ("note", NOTE)];
        for act in ["who", "note"] {
            salt.post(&page, &[&[("write", act)], who.as_slice()].concat()).done();
        }
        page
    }

    /// Whether it opens for somebody: its page or, with the keys that they hold, its row.
    fn opens(&self, page: &str, who: Member) -> bool {
        let (keys, caller) = (who.keys(self.world, self.space), who.enters(self.world));
        let id: Id = page.rsplit('/').next().unwrap().parse().unwrap();
        let read = |shelf: &mut Reader| kept::find::<Compartment>(shelf, &keys, id);
        let held = self.world.app.store.read(read).unwrap_or_default();
        let key = held.map(|held| held.value.key(&keys, &who.identity(), id));
        let opened = matches!(key, Some(Ok(_)));
        if !opened {
            assert!(matches!(key, None | Some(Err(Failure::NotFound))));
        }
        let reply = caller.get(page);
        let shown =
            WHO.iter().all(|text| reply.read().contains(text) || reply.text().contains(text));
        assert_eq!(opened, shown, "the page and the keys say the same");
        assert!(shown || reply.status == 404);
        // Whoever cannot read it cannot write it either, and finds no way to it.
        if !shown {
            for fields in
                [[("write", "note"), ("note", "x")], [("write", "shred"), ("sure", "yes")]]
            {
                assert_eq!(caller.post(page, &fields).status, 404);
            }
            for path in ["/placements", "/members", "/more", "/settings"] {
                let text = caller.get(&self.path(path)).text();
                assert!(!text.contains(page), "{path}");
                assert!(WHO.iter().all(|told| !text.contains(told)), "{path}");
            }
        }
        shown
    }

    fn rows(&self) -> Vec<Vec<u8>> {
        let mut rows = Vec::new();
        let read = |shelf: &mut Reader| {
            shelf.records(self.space, Id::ZERO, Compartment::KIND, |row| {
                rows.push(row.sealed.to_vec());
                Ok::<_, Failure>(())
            })
        };
        self.world.app.store.read(read).unwrap();
        rows
    }
}

on_both!(who_it_is_opens_for_the_two_and_never_for_a_lead, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let program = Program::begin(&world);
    let page = program.places();
    let Program { lead, mentor, salt, other, .. } = program;
    let shut = |who: &[Member]| who.iter().all(|who| !program.opens(&page, *who));
    let open = |who: &[Member]| who.iter().all(|who| program.opens(&page, *who));
    assert!(open(&[salt, mentor]) && shut(&[lead, other]));
    // Neither does another role hand it over, nor an invite, nor keys made anew.
    program.does(other, "role", &[("role", "lead")]);
    let [later, passing] = [(); 2].map(|()| Member::new(&world));
    program.lets_in(later, "Eve", "lead");
    program.lets_in(passing, "Flo", "member");
    program.does(passing, "remove", &[]);
    assert!(open(&[salt, mentor]) && shut(&[lead, other, later, passing]));
    // Whoever mentors may lead; it is no way to what others mentor.
    program.does(mentor, "role", &[("role", "lead")]);
    assert!(open(&[salt, mentor]) && shut(&[lead, other, later]));
    // A mentor who is removed opens nothing, and is forgotten the next time that it is looked at.
    program.does(mentor, "remove", &[]);
    assert!(open(&[salt]) && shut(&[mentor, lead, other, later]));
    assert!(salt.enters(&world).get(&page).ok().read().contains("Your mentor: nobody yet"));
    program.lets_in(mentor, "Bea", "lead");
    assert!(open(&[salt]) && shut(&[mentor, lead, other, later]));
    // Only whom it is about chooses another; then it opens for these two.
    let with = other.account.to_string();
    salt.enters(&world).post(&page, &[("write", "mentor"), ("with", &with)]).done();
    assert!(open(&[salt, other]) && shut(&[mentor, lead, later]));
    let back = mentor.account.to_string();
    let fields = [("write", "mentor"), ("with", back.as_str())];
    assert_eq!(other.enters(&world).post(&page, &fields).status, 422);
    other.enters(&world).post(&page, &[("write", "step-back")]).done();
    assert!(open(&[salt]) && shut(&[mentor, lead, other, later]));
});

/// Compartments that open for leads, too, are found.
#[cfg(feature = "broken")]
#[test]
fn broken_a_compartment_that_lets_leads_in_is_found() {
    use shopfloor::broken::{Fault, set};
    let world = World::empty(crate::world::Engine::Sqlite).unwrap();
    let program = Program::begin(&world);
    assert!(!program.opens(&program.places(), program.lead));
    set(Fault::CompartmentsOpen);
    let page = program.places();
    assert!(program.opens(&page, program.lead), "the fault is this one");
    assert!(!program.opens(&page, program.other));
}

on_both!(a_copy_of_the_rows_says_of_nobody_that_it_is_them, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let program = Program::begin(&world);
    program.places();
    let alone = program.salt.enters(&world);
    alone.post(&program.path("/placements"), &[("do", "begin")]).done();
    // No row of keys more, of nobody.
    for who in [program.lead, program.mentor, program.salt, program.other] {
        let wraps = world.app.store.read(|shelf| shelf.wraps(program.space, who.account)).unwrap();
        let turfs: std::collections::BTreeSet<Id> = wraps.iter().map(|wrap| wrap.turf).collect();
        // The space, its first turf, and of the lead what leads hold.
        assert!(turfs.len() <= 3, "{turfs:?}");
    }
    // One with a mentor and one without are the same to look at.
    let rows = program.rows();
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].len(), rows[1].len());
});

/// Whether any file below a folder holds these bytes.
fn is_in_files(folder: &Path, bytes: &[u8]) -> bool {
    crate::browser::files(folder).iter().any(|file| {
        let read = fs::read(file).unwrap_or_default();
        read.windows(bytes.len()).any(|part| part == bytes)
    })
}

on_both!(a_placement_is_shredded_on_its_day_by_whoever_unlocks, |engine: Engine| {
    const DAY_S: i64 = 24 * 60 * 60;
    let Some(world) = World::empty(engine) else { return };
    for by in ["lead", "salt"] {
        let program = Program::begin(&world);
        let page = program.places();
        let today = organizing::Day::of(world.clock.today());
        let end = today.plus(3).date().to_string();
        let ends = [("write", "stage"), ("stage", "ended"), ("end", &end)];
        program.salt.enters(&world).post(&page, &ends).done();
        let row = program.rows().remove(0);
        let part = &row[row.len() - 64..];
        let in_files = |part: &[u8]| match engine {
            Engine::Sqlite => is_in_files(world.folder.path(), part),
            // Its files are the server's; its rows are looked at.
            Engine::Postgres => !program.rows().is_empty(),
        };
        assert!(in_files(part), "it lies there while it may");
        // Four weeks after the end, on a Monday.
        world.clock.move_by((3 + 27) * DAY_S);
        assert!(program.opens(&page, program.salt));
        world.clock.move_by(7 * DAY_S);
        let who = if by == "lead" { program.lead } else { program.salt };
        who.enters(&world).get(&program.path("/placements")).ok();
        assert_eq!(program.rows(), Vec::<Vec<u8>>::new(), "by the {by}");
        assert!(!in_files(part), "nor in any file, by the {by}");
        assert_eq!(program.salt.enters(&world).get(&page).status, 404);
    }
});

on_both!(what_is_wrong_is_told_where_it_was_typed_and_nothing_is_lost, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let program = Program::begin(&world);
    let (salt, page) = (program.salt.enters(&world), program.path("/placements"));
    let refused = |path: &str, fields: &[(&str, &str)], field: &str| {
        let reply = salt.post(path, fields);
        assert_eq!(reply.status, 422, "{fields:?}");
        let text = reply.text();
        assert!(text.contains(&format!("id=\"f-{field}-error\"")), "{fields:?}");
        text
    };
    let why = ("why", "Kept words");
    assert!(refused(&page, &[("do", "aim"), why], "target").contains("Kept words"));
    salt.post(&page, &[("do", "aim"), ("target", "Depot")]).done();
    assert!(refused(&page, &[("do", "opening"), ("job", "Loader")], "at").contains("Loader"));
    let gone = Id::random().to_string();
    refused(&page, &[("do", "begin"), ("with", &gone)], "with");
    refused(&page, &[("do", "begin"), ("part", "mentor")], "with");
    assert_eq!(salt.post(&page, &[]).status, 422);
    let placement = program.places();
    let applying = [("write", "stage"), ("stage", "applying"), ("start", "2026-11-30")];
    let text = refused(&placement, &applying, "stage");
    assert!(text.contains("value=\"2026-11-30\""), "what was typed is kept");
    refused(&placement, &[("write", "stage"), ("stage", "ended")], "end");
    refused(&placement, &[("write", "stage"), ("stage", "ended"), ("end", "soon")], "end");
    let long = "x".repeat(201);
    assert!(
        refused(&placement, &[("write", "who"), ("contact", &long)], "contact").contains(&long)
    );
    refused(&placement, &[("write", "shred")], "sure");
    // A name that is a code name gives it away: not behind it, not of a member.
    let text = salt.get(&placement).ok().text();
    let code = crate::accounts::between(&text, "<h1>", "</h1>").to_owned();
    refused(&placement, &[("write", "who"), ("name", &format!("Ann {code}"))], "name");
    let named = salt.post(&program.path("/members/name"), &[("name", &code)]);
    assert_eq!(named.status, 422);
    let lead = program.lead.enters(&world);
    let invited = [("name", code.as_str()), ("role", "member")];
    assert_eq!(lead.post(&program.path("/members/invite"), &invited).status, 422);
});

on_both!(counts_and_code_names_are_told_from_five_up, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let program = Program::begin(&world);
    let (salt, page) = (program.salt.enters(&world), program.path("/placements"));
    let told = |who: Member| who.enters(&world).get(&page).ok().read();
    for placed in 1..=6 {
        salt.post(&page, &[("do", "begin")]).done();
        let (by_lead, by_other) = (told(program.lead), told(program.other));
        for (text, leads) in [(&by_lead, true), (&by_other, false)] {
            assert_eq!(text.contains("Numbers are told from five up"), placed < 5, "{placed}");
            assert_eq!(text.contains(&format!("At least {placed} in all")), placed >= 5);
            assert_eq!(text.contains("Code names For leads"), leads && placed >= 5, "{text}");
        }
    }
    // One who goes further is told as nobody.
    let mine = salt.get(&page).ok().text();
    let first = mine.split("href=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let first = { first }.find(|href| href.starts_with(&format!("{page}/"))).unwrap().to_owned();
    let end = organizing::Day::of(world.clock.today()).date().to_string();
    salt.post(&first, &[("write", "stage"), ("stage", "ended"), ("end", &end)]).done();
    let text = told(program.lead);
    assert!(text.contains("At least 5 in all"), "{text}");
    assert_eq!(text.matches("Stage not told").count(), 1, "{text}");
    assert!(!text.contains("Over"), "{text}");
});

on_both!(the_turn_to_seeding_takes_nothing_along, |engine: Engine| {
    let Some(world) = World::empty(engine) else { return };
    let program = Program::begin(&world);
    let (salt, page) = (program.salt.enters(&world), program.places());
    let drive = [("name", "Heron"), ("my-name", "Cal"), ("first-turf", "The mill")];
    let drive = salt.post("/drives/new", &drive).done().location;
    let drive = drive.split('?').next().unwrap();
    let shown = salt.get(&page).ok().text();
    for form in [format!("{drive}/seeds/new"), "/drives/new".to_owned()] {
        assert!(shown.contains(&format!("href=\"{form}\"")), "{form}");
        let text = salt.get(&form).ok().text();
        assert!(WHO.iter().all(|told| !text.contains(told)), "{form}");
        assert!(!text.contains("Otter") && !text.contains(&program.space.to_string()), "{form}");
    }
    // Nothing of a program is on a list, in a search or an export.
    for path in ["/people", "/people/new", "/chart", "/export", "/imports", "/next", "/today"] {
        for who in [program.lead, program.salt] {
            assert_eq!(who.enters(&world).get(&program.path(path)).status, 404, "{path}");
        }
    }
    let own = program.salt.enters(&world).get("/me").ok().text();
    assert!(WHO.iter().all(|told| !own.contains(told)));
});

/// The fields and variants of records that could carry it: declared names that speak of it.
fn carriers(text: &str) -> Vec<String> {
    const SPEAKS: [&str; 5] = ["salt", "placement", "compartment", "code_name", "codename"];
    let text = text.split("#[cfg(test)]").next().unwrap_or(text);
    let declared = text.lines().map(str::trim).filter_map(|line| {
        let line = line.trim_start_matches("pub ").trim_start_matches("pub(super) ");
        let name: String =
            line.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let rest = &line[name.len()..];
        let field = rest.starts_with(": ") && rest.ends_with(',');
        let variant = name.starts_with(char::is_uppercase) && rest.starts_with([',', '(', ' ']);
        let named = line.starts_with("struct ") || line.starts_with("enum ");
        match named {
            true => line.split(' ').nth(1).map(str::to_owned),
            false => (field || variant).then_some(name),
        }
    });
    let speaks = |name: &String| SPEAKS.iter().any(|word| name.to_lowercase().contains(word));
    declared.filter(speaks).collect()
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => sources(&path, found),
            false => found.extend(path.extension().is_some_and(|e| e == "rs").then_some(path)),
        }
    }
}

/// The method holds that no other record knows of it (E19): no field, no variant, no type.
#[test]
fn no_record_elsewhere_has_a_field_for_it() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let (mut found, mut read) = (Vec::new(), 0);
    for folder in ["organizing/src", "app/src"] {
        let mut files = Vec::new();
        sources(&crates.join(folder), &mut files);
        for file in files {
            let mut parts = file.strip_prefix(crates).unwrap().components();
            let own = parts.any(|part| part.as_os_str() == "salting");
            // What breaks the gates on purpose keeps no record.
            if own || file.ends_with("app/src/broken.rs") {
                continue;
            }
            read += 1;
            let carriers = carriers(&fs::read_to_string(&file).unwrap());
            found.extend(carriers.into_iter().map(|name| (file.clone(), name)));
        }
    }
    assert!(read > 300, "only {read} files");
    // Columns of that name are known so that an import never takes them in.
    let never = (crates.join("organizing/src/list/roster/headings.rs"), "Salt".to_owned());
    assert_eq!(found, [never]);
    // Nor does a column of a table stand for it.
    let columns = fs::read_to_string(crates.join("store/src/columns.rs")).unwrap();
    assert!(!columns.to_lowercase().contains("salt"));
}

/// A field for it is found.
#[test]
fn broken_a_field_for_it_elsewhere_is_found() {
    let text = "pub struct Worker {\n    /// Who.\n    pub name: Personal,\n    pub is_salt: bool,\n}\n\
        enum Why {\n    Asked,\n    Salting,\n    Placement(Id),\n}\nstruct CompartmentOf;\n\
        fn f(salt: Id) { let salted = salt; }";
    assert_eq!(carriers(text), ["is_salt", "Salting", "Placement", "CompartmentOf;"]);
}

//! The form of an employer: a new one, and changes. Sites are typed or pasted, one a line.

use super::looking::look_again;
use super::pages;
use super::records::{Brought, Looked, Sheet, TARGETS_MAX, files, keep, sectors};
use crate::call::{Call, Outcome};
use crate::failure::Failure;
use crate::space::kept::{self, Held};
use crate::standing::Member;
use kit::http::Answer;
use organizing::Refusal;
use organizing::list::name::{fold, tidy};
use organizing::targets::files::Sectors;
use organizing::targets::{Site as Workplace, Target};
use vault::Id;

/// The most digits of a count.
const DIGITS_MAX: usize = 9;

/// The form as it was typed.
#[derive(Default)]
pub struct Typed {
    /// Its name.
    pub name: String,
    /// Other names, one a line.
    pub also: String,
    /// Owners, one a line, the nearest first.
    pub owners: String,
    /// Its industry's code.
    pub sector: String,
    /// Sites, one a line: name; place; workers; output.
    pub sites: String,
    /// Requests from there.
    pub requests: String,
    /// Drives there.
    pub drives: String,
    /// The revision that it changes.
    pub revision: u64,
}

/// What is wrong with the form: at a field, and in which line of it.
pub struct Wrong {
    /// What.
    pub refusal: Refusal,
    /// The line, where it is one of many.
    pub line: Option<usize>,
}

impl From<Refusal> for Wrong {
    fn from(refusal: Refusal) -> Wrong {
        Wrong { refusal, line: None }
    }
}

/// A count as people write it, with or without signs between thousands; none where nothing stands.
fn count(text: &str) -> Result<Option<u32>, ()> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let odd =
        text.chars().any(|c| !c.is_ascii_digit() && !matches!(c, ',' | '.' | ' ' | '’' | '\''));
    match odd || digits.len() > DIGITS_MAX {
        true => Err(()),
        false => digits.parse().map(Some).map_err(|_| ()),
    }
}

/// The lines of a field, without those that say nothing.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines()).map(|(n, line)| (n, line.trim())).filter(|(_, line)| !line.is_empty())
}

impl Typed {
    fn of(call: &Call) -> Typed {
        let field = |name: &str| call.field(name).to_owned();
        Typed {
            name: field("name"),
            also: field("also"),
            owners: field("owners"),
            sector: field("sector"),
            sites: field("sites"),
            requests: field("requests"),
            drives: field("drives"),
            revision: call.field("revision").parse().unwrap_or(0),
        }
    }

    /// As it is kept.
    fn kept(held: &Held<Looked>) -> Typed {
        let Looked { target, heat, .. } = &held.value;
        let number = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
        let site = |site: &Workplace| {
            let (workers, output) = (number(site.workers), number(site.output));
            let line = format!("{}; {}; {workers}; {output}", site.name, site.place);
            line.trim_end_matches([';', ' ']).to_owned()
        };
        Typed {
            name: target.name.clone(),
            also: target.also.join("\n"),
            owners: target.owners.join("\n"),
            sector: target.sector.clone().unwrap_or_default(),
            sites: target.sites.iter().map(site).collect::<Vec<_>>().join("\n"),
            requests: number(heat.0),
            drives: number(heat.1),
            revision: held.revision,
        }
    }

    /// Changes an employer by what was typed. A site that keeps its name stays the same one.
    fn change(&self, looked: &mut Looked) -> Result<(), Wrong> {
        let heat = |text: &str, field| count(text).map_err(|()| Refusal::at(field, "target-count"));
        looked.heat = (heat(&self.requests, "requests")?, heat(&self.drives, "drives")?);
        let target = &mut looked.target;
        let names = |text: &str| lines(text).map(|(_, line)| tidy(line)).collect();
        target.name = tidy(&self.name);
        (target.also, target.owners) = (names(&self.also), names(&self.owners));
        target.sector = Some(tidy(&self.sector)).filter(|code| !code.is_empty());
        let before = std::mem::take(&mut target.sites);
        let mut next = before.iter().map(|site| site.number).max().unwrap_or(0);
        for (number, line) in lines(&self.sites) {
            let at =
                |sentence| Wrong { refusal: Refusal::at("sites", sentence), line: Some(number) };
            if target.sites.len() >= Target::SITES_MAX {
                return Err(Refusal::at("sites", "target-sites-full").into());
            }
            // Cells of a sheet that was copied stand between tabs.
            let between = if line.contains('\t') { '\t' } else { ';' };
            let cells: Vec<&str> = line.split(between).map(str::trim).collect();
            let cell = |n: usize| cells.get(n).copied().unwrap_or("");
            let counted = |n: usize| count(cell(n)).map_err(|()| at("target-site-number"));
            let name = tidy(cell(0));
            if name.is_empty() || cells.len() > 4 {
                return Err(at("target-site-line"));
            }
            let (workers, output) = (counted(2)?, counted(3)?);
            let taken = |number: u32| target.sites.iter().any(|site| site.number == number);
            let same =
                before.iter().find(|site| fold(&site.name) == fold(&name) && !taken(site.number));
            let number = same.map_or_else(
                || {
                    next += 1;
                    next
                },
                |site| site.number,
            );
            let sector = same.and_then(|site| site.sector.clone());
            let place = tidy(cell(1));
            target.sites.push(Workplace { number, name, place, sector, workers, output });
        }
        // What was said of a site that is gone is said of the whole.
        let known: Vec<u32> = target.sites.iter().map(|site| site.number).collect();
        let of_site = |site: &mut Option<u32>| *site = site.filter(|site| known.contains(site));
        target.present.iter_mut().for_each(|union| of_site(&mut union.site));
        target.choke_points.iter_mut().for_each(|point| of_site(&mut point.site));
        Ok(())
    }

    fn check(&self, call: &Call, table: &Sectors, mut looked: Looked) -> Result<Looked, Wrong> {
        self.change(&mut looked)?;
        looked.target = looked.target.checked(table, call.today).map_err(|refusal| Wrong {
            // A text is too long in one of many fields.
            refusal: Refusal { field: refusal.field.or(Some("name")), ..refusal },
            line: None,
        })?;
        Ok(looked)
    }
}

/// The table of industries, to check codes by.
fn table(me: &Member, call: &Call) -> Result<Sectors, Failure> {
    call.app.store.read(|shelf| {
        let files: Vec<Held<Brought>> = files(shelf, &me.keys)?;
        sectors(shelf, &me.keys, &files)
    })
}

/// GET the form for a new one.
pub fn ask(me: Member, call: &Call) -> Outcome {
    Ok(Answer::page(pages::form::page(call, &me, None, &Typed::default(), None)))
}

/// POST a new one.
pub fn add(me: Member, call: &Call) -> Outcome {
    let typed = Typed::of(call);
    let refuse = |wrong: &Wrong| {
        Ok(Answer::page_with(422, pages::form::page(call, &me, None, &typed, Some(wrong))))
    };
    let looked = match typed.check(call, &table(&me, call)?, Looked::default()) {
        Ok(looked) => looked,
        Err(wrong) => return refuse(&wrong),
    };
    let lines = call.app.store.read(|shelf| kept::only::<Sheet>(shelf, &me.keys))?.value.lines;
    if lines.len() >= TARGETS_MAX {
        return refuse(&Refusal::at("name", "targets-full").into());
    }
    let named = |name: &str| fold(name) == fold(&looked.target.name);
    if lines.iter().any(|line| named(&line.name)) {
        return refuse(&Refusal::at("name", "target-there").into());
    }
    save(&me, call, Held::new(Id::random(), Id::ZERO, looked), "said-target-added")
}

/// GET the form of one that is there.
pub fn ask_again(me: Member, call: &Call) -> Outcome {
    let id = call.id("target")?;
    let held = call.app.store.read(|shelf| kept::load::<Looked>(shelf, &me.keys, id))?;
    Ok(Answer::page(pages::form::page(call, &me, Some(id), &Typed::kept(&held), None)))
}

/// POST the changes.
pub fn change(me: Member, call: &Call) -> Outcome {
    let (id, typed) = (call.id("target")?, Typed::of(call));
    let mut held = call.app.store.read(|shelf| kept::load::<Looked>(shelf, &me.keys, id))?;
    let refuse = |wrong: &Wrong| {
        Ok(Answer::page_with(422, pages::form::page(call, &me, Some(id), &typed, Some(wrong))))
    };
    // Somebody else changed it meanwhile: what was typed stays, and is sent once more.
    if typed.revision != held.revision {
        let typed = Typed { revision: held.revision, ..Typed::of(call) };
        let wrong = Refusal::at("name", "target-changed").into();
        let page = pages::form::page(call, &me, Some(id), &typed, Some(&wrong));
        return Ok(Answer::page_with(422, page));
    }
    match typed.check(call, &table(&me, call)?, held.value.clone()) {
        Ok(looked) => held.value = looked,
        Err(wrong) => return refuse(&wrong),
    }
    save(&me, call, held, "said-target-kept")
}

/// Keeps it, and looks in the files for names like its own.
fn save(me: &Member, call: &Call, held: Held<Looked>, said: &str) -> Outcome {
    let (keys, week, id) = (me.keys.clone(), call.week(), held.id);
    call.app.store.write(me.space(), move |shelf| keep(shelf, &keys, week, &mut [held]))?;
    look_again(&call.app.store, &me.keys, week, Some(id))?;
    Ok(Answer::see(format!("/d/{}/targets/{id}?said={said}", me.space())))
}

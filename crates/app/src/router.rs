//! Every route of the program, with the standing that it needs: the first type a handler takes.

use crate::accounts::copies;
#[cfg(feature = "broken")]
use crate::broken;
use crate::call::{App, Call, Outcome};
use crate::failure_page;
use crate::space::kinds::Kinds;
use crate::standing::{Participant, Standing};
use crate::{
    accounts, arc, capacity, cards, chart, coaching, committee, conversations, demo, development,
    drive, elections, engines, front, gatherings, imports, intake, issues, matching, members,
    movement, own, packs, pairs, people, salting, seeding, sharing, structure_tests, targets, ties,
    turfs, voters,
};
use kit::http::{Ask, Endpoint, Method, Site};
use std::sync::Arc;

/// One route: how it is asked for, who may, and what is behind it.
pub struct Route {
    /// Shows or changes.
    pub method: Method,
    /// Its path, with `{names}`.
    pub path: &'static str,
    /// The standing it needs, by name.
    pub standing: &'static str,
    /// The kinds of space that it serves.
    pub kinds: Kinds,
    run: Box<dyn Fn(&Call) -> Outcome + Send + Sync>,
}

/// The table of all routes.
pub struct Table {
    /// The kinds of space that the routes written next serve.
    kinds: Kinds,
    /// In the order written here.
    pub routes: Vec<Route>,
    /// The paths that take a file.
    pub uploads: Vec<&'static str>,
    /// The paths whose posts change nothing.
    pub searches: Vec<&'static str>,
    /// The paths of pages that are kept as they were drawn.
    pub pictures: Vec<&'static str>,
}

impl Default for Table {
    fn default() -> Table {
        let (routes, uploads) = (Vec::new(), Vec::new());
        let (searches, pictures) = (Vec::new(), Vec::new());
        Table { kinds: Kinds::DRIVE, routes, uploads, searches, pictures }
    }
}

impl Table {
    /// The routes written next serve spaces of these kinds.
    fn serving(self, kinds: Kinds) -> Table {
        Table { kinds, ..self }
    }

    fn get<S: Standing + 'static>(
        self,
        path: &'static str,
        show: fn(S, &Call) -> Outcome,
    ) -> Table {
        self.route(Method::Get, path, show)
    }

    /// A page that is drawn from much, and says the same until something in the drive changes.
    fn picture<S: Standing + AsRef<Participant> + 'static>(
        mut self,
        path: &'static str,
        draw: fn(S, &Call) -> Outcome,
    ) -> Table {
        self.pictures.push(path);
        self.put::<S>(Method::Get, path, move |call| copies::or_draw(call, S::admit(call)?, draw))
    }

    fn post<S: Standing + 'static>(
        self,
        path: &'static str,
        act: fn(S, &Call) -> Outcome,
    ) -> Table {
        self.route(Method::Post, path, act)
    }

    /// A post that brings a file.
    fn upload<S: Standing + 'static>(
        mut self,
        path: &'static str,
        act: fn(S, &Call) -> Outcome,
    ) -> Table {
        self.uploads.push(path);
        self.post(path, act)
    }

    /// A post that changes nothing: what it looks for must not stand in an address.
    fn search<S: Standing + 'static>(
        mut self,
        path: &'static str,
        show: fn(S, &Call) -> Outcome,
    ) -> Table {
        self.searches.push(path);
        self.post(path, show)
    }

    fn route<S: Standing + 'static>(
        self,
        method: Method,
        path: &'static str,
        act: fn(S, &Call) -> Outcome,
    ) -> Table {
        self.put::<S>(method, path, move |call| act(S::admit(call)?, call))
    }

    fn put<S: Standing>(
        mut self,
        method: Method,
        path: &'static str,
        answer: impl Fn(&Call) -> Outcome + Send + Sync + 'static,
    ) -> Table {
        let kinds = self.kinds;
        let run = Box::new(move |call: &Call| {
            call.serve(kinds);
            answer(call)
        });
        self.routes.push(Route { method, path, standing: S::NAME, kinds, run });
        self
    }
}

/// All routes. Routes of the demo exist only in the demo.
#[rustfmt::skip]
pub fn table(in_demo: bool) -> Table {
    let table = Table::default()
        // The front door
        .get("/", front::actions::show)
        .get("/assets/{version}/{file}", front::actions::asset)
        .post("/preferences", front::actions::prefer)
        .get("/safety", front::actions::safety)
        // Accounts
        .get("/setup/{token}", accounts::sign_up::invite_to_set_up)
        .post("/setup/{token}", accounts::sign_up::begin_set_up)
        .get("/account/new", accounts::sign_up::show_secrets)
        .get("/account/new/check", accounts::sign_up::ask_for_secrets)
        .post("/account/new/check", accounts::sign_up::check_secrets)
        .get("/account/new/phrase", accounts::sign_up::ask_for_phrase)
        .post("/account/new/phrase", accounts::sign_up::keep_account)
        .get("/unlock", accounts::unlock::ask_for_phrase)
        .post("/unlock", accounts::unlock::unlock)
        .get("/sign-in", accounts::unlock::ask_for_words)
        .post("/sign-in", accounts::unlock::sign_in)
        .post("/lock", accounts::unlock::lock)
        .get("/unlock/again", accounts::unlock::ask_again)
        .post("/unlock/again", accounts::unlock::unlock_again)
        .get("/account", accounts::devices::show)
        .post("/account/devices/{slot}/forget", accounts::devices::forget)
        .post("/account/leave", accounts::devices::leave_now)
        .get("/account/erased", accounts::devices::erased)
        // Joining
        .get("/join/{invite}", members::join::show)
        .post("/join/{invite}", members::join::begin)
        .post("/join/{invite}/code", members::join::prove)
        // The public card
        .get("/c/{form}", cards::public::show)
        .post("/c/{form}", cards::public::sign)
        .get("/c/{form}/{card}", cards::receipt::show)
        .post("/c/{form}/{card}/kept", cards::receipt::keep)
        .post("/c/{form}/{card}/withdraw", cards::receipt::withdraw)
        // The public page of a gathering
        .get("/g/{door}", gatherings::public::show)
        .post("/g/{door}", gatherings::public::sign)
        .get("/g/{door}/calendar", gatherings::public::file)
        .get("/g/{door}/{signup}", gatherings::public::signed)
        .post("/g/{door}/{signup}", gatherings::public::take_back)
        // The public call to start
        .get("/s/{slug}", seeding::public::show)
        .get("/s/{slug}/picture", seeding::picture::show)
        .get("/s/{slug}/start", seeding::starting::ask)
        .post("/s/{slug}/start", seeding::starting::begin)
        .get("/s/{slug}/report", seeding::reporting::ask)
        .post("/s/{slug}/report", seeding::reporting::report)
        // The public page of a desk
        .get("/h/{form}", intake::public::show)
        .post("/h/{form}", intake::public::send)
        // Drives
        .get("/drives", drive::actions::list)
        .get("/drives/new", drive::actions::ask_to_start)
        .post("/drives/new", drive::actions::start)
        .serving(Kinds::SHARED)
        .picture("/d/{space}", drive::actions::home)
        .get("/d/{space}/settings", drive::actions::settings)
        .post("/d/{space}/settings", drive::actions::change_settings)
        .get("/d/{space}/more", drive::actions::more)
        .serving(Kinds::DRIVE)
        .post("/d/{space}/settings/jurisdiction", arc::calendar::choose)
        .get("/work/{job}", front::actions::work)
        // Capacity
        .get("/capacity", capacity::actions::show)
        .search("/capacity", capacity::actions::answer)
        .upload("/capacity/file", capacity::actions::bring)
        .get("/d/{space}/first", seeding::first::ask)
        .post("/d/{space}/first", seeding::first::list)
        // Calls to others to start
        .get("/d/{space}/seeds", seeding::keeping::list)
        .get("/d/{space}/seeds/new", seeding::keeping::ask)
        .post("/d/{space}/seeds/new", seeding::keeping::plant)
        .get("/d/{space}/seeds/filled", seeding::keeping::ask)
        .search("/d/{space}/seeds/filled", seeding::keeping::ask_filled)
        .get("/d/{space}/seeds/{seed}", seeding::keeping::one)
        .post("/d/{space}/seeds/{seed}", seeding::keeping::change)
        .get("/d/{space}/seeds/{seed}/picture", seeding::picture::ask)
        .upload("/d/{space}/seeds/{seed}/picture", seeding::picture::change)
        .get("/d/{space}/seeds/{seed}/counts", seeding::counting::show)
        .post("/d/{space}/seeds/{seed}/counts", seeding::counting::put_away)
        // The call that we began from
        .get("/d/{space}/call", seeding::growing::show)
        .post("/d/{space}/call", seeding::growing::join)
        .post("/d/{space}/call/tell", seeding::growing::tell)
        .post("/d/{space}/call/site", seeding::meeting::say)
        .post("/d/{space}/call/meet", seeding::meeting::meet)
        // The list
        .get("/d/{space}/people", people::list::show)
        .search("/d/{space}/people", people::list::search)
        .post("/d/{space}/people/saved", people::list::save)
        .post("/d/{space}/people/saved/{list}/forget", people::list::forget)
        .get("/d/{space}/people/new", people::edit::ask_to_add)
        .post("/d/{space}/people/new", people::edit::add)
        .get("/d/{space}/people/{worker}", people::worker::show)
        .get("/d/{space}/people/{worker}/edit", people::edit::ask)
        .post("/d/{space}/people/{worker}/edit", people::edit::change)
        .post("/d/{space}/people/{worker}/assess", people::worker::assess)
        .post("/d/{space}/people/{worker}/talker", people::worker::take_on)
        .post("/d/{space}/people/{worker}/settle", people::edit::settle)
        .get("/d/{space}/duplicates", people::duplicates::show)
        .post("/d/{space}/duplicates/merge", people::duplicates::merge)
        .post("/d/{space}/duplicates/keep", people::duplicates::keep_apart)
        .post("/d/{space}/duplicates/{merge}/undo", people::duplicates::undo)
        .get("/d/{space}/export", people::export::ask)
        .post("/d/{space}/export", people::export::export)
        // Imports
        .get("/d/{space}/imports", imports::actions::list)
        .get("/d/{space}/imports/new", imports::actions::ask_for_file)
        .upload("/d/{space}/imports/new", imports::actions::read)
        .get("/d/{space}/imports/preview/{draft}", imports::actions::preview)
        .post("/d/{space}/imports/preview/{draft}", imports::actions::remap)
        .post("/d/{space}/imports/preview/{draft}/import", imports::actions::import)
        .get("/d/{space}/imports/{import}", imports::actions::report)
        .get("/d/{space}/imports/{import}/unreadable", imports::actions::unreadable)
        .post("/d/{space}/imports/{import}/undo", imports::actions::undo)
        // The chart and turfs
        .picture("/d/{space}/chart", chart::actions::show)
        .get("/d/{space}/turfs", turfs::actions::show)
        .post("/d/{space}/turfs", turfs::actions::draw)
        .get("/d/{space}/turfs/{turf}", turfs::actions::one)
        .post("/d/{space}/turfs/{turf}/rename", turfs::actions::rename)
        .post("/d/{space}/turfs/{turf}/owners", turfs::actions::give)
        .post("/d/{space}/turfs/{turf}/delete", turfs::actions::delete)
        // The committee
        .picture("/d/{space}/committee", committee::actions::show)
        .post("/d/{space}/committee/share", committee::actions::set_share)
        .get("/d/{space}/committee/{worker}", committee::actions::ask)
        .post("/d/{space}/committee/{worker}", committee::actions::seat)
        .post("/d/{space}/committee/{worker}/leave", committee::actions::leave)
        // The arc
        .picture("/d/{space}/arc", arc::actions::show)
        .post("/d/{space}/arc", arc::actions::decide)
        .picture("/d/{space}/plan", arc::plan::show)
        .post("/d/{space}/plan", arc::plan::set_day)
        .get("/d/{space}/plan/milestone", arc::plan::ask)
        .post("/d/{space}/plan/milestone", arc::plan::keep)
        .post("/d/{space}/plan/remove", arc::plan::remove)
        .post("/d/{space}/plan/step", arc::plan::step)
        .picture("/d/{space}/calendar", arc::calendar::show)
        .post("/d/{space}/calendar", arc::calendar::set)
        .picture("/d/{space}/readiness", arc::readiness::show)
        .post("/d/{space}/readiness", arc::readiness::agree)
        .picture("/d/{space}/boss", arc::boss::show)
        .post("/d/{space}/boss", arc::boss::record)
        .post("/d/{space}/boss/take-back", arc::boss::take_back)
        // Drives like this one
        .picture("/d/{space}/elections", elections::actions::show)
        .upload("/d/{space}/elections", elections::actions::add)
        .post("/d/{space}/elections/choice", elections::actions::choose)
        .post("/d/{space}/elections/{results}/remove", elections::actions::take_away)
        // Engines
        .picture("/d/{space}/engines", engines::actions::show)
        .get("/d/{space}/engines/new", engines::actions::ask_to_write)
        .post("/d/{space}/engines/new", engines::actions::write)
        .get("/d/{space}/engines/{engine}", engines::actions::one)
        .get("/d/{space}/engines/{engine}/edit", engines::actions::ask_to_change)
        .post("/d/{space}/engines/{engine}/edit", engines::actions::change)
        .post("/d/{space}/engines/{engine}/delete", engines::actions::delete)
        .get("/d/{space}/engines/{engine}/text", engines::actions::ask_for_text)
        .post("/d/{space}/engines/{engine}/text", engines::actions::keep_text)
        .get("/d/{space}/engines/{engine}/lay", engines::running::ask_to_lay)
        .post("/d/{space}/engines/{engine}/lay", engines::running::lay)
        .picture("/d/{space}/runs/{run}", engines::running::show)
        .post("/d/{space}/runs/{run}/begin", engines::running::begin)
        .post("/d/{space}/runs/{run}/roles", engines::running::fill)
        .post("/d/{space}/runs/{run}/shifts", engines::running::add_shift)
        .get("/d/{space}/runs/{run}/shifts/{shift}", engines::attending::show)
        .post("/d/{space}/runs/{run}/shifts/{shift}", engines::attending::press)
        .post("/d/{space}/runs/{run}/shifts/{shift}/counts", engines::attending::count)
        .post("/d/{space}/runs/{run}/shifts/{shift}/off", engines::running::call_off)
        .picture("/d/{space}/runs/{run}/asks", engines::asking::show)
        .get("/d/{space}/readings", engines::lessons::show)
        .post("/d/{space}/readings", engines::lessons::keep)
        .get("/d/{space}/readings/meeting", engines::lessons::meeting)
        .get("/d/{space}/readings/{reading}", engines::lessons::one)
        .picture("/d/{space}/engines/{engine}/runs", engines::climbing::show)
        // Gatherings
        .picture("/d/{space}/gatherings", gatherings::actions::list)
        .get("/d/{space}/gatherings/new", gatherings::actions::ask)
        .post("/d/{space}/gatherings/new", gatherings::actions::write)
        .get("/d/{space}/gatherings/{gathering}", gatherings::checking::show)
        .post("/d/{space}/gatherings/{gathering}", gatherings::checking::press)
        .get("/d/{space}/gatherings/{gathering}/edit", gatherings::actions::ask_again)
        .post("/d/{space}/gatherings/{gathering}/edit", gatherings::actions::change)
        .post("/d/{space}/gatherings/{gathering}/door", gatherings::actions::turn)
        .get("/d/{space}/gatherings/{gathering}/guests/{guest}", gatherings::guests::show)
        .post("/d/{space}/gatherings/{gathering}/guests/{guest}", gatherings::guests::write)
        // The voter list
        .get("/d/{space}/voters", voters::actions::show)
        .upload("/d/{space}/voters", voters::actions::bring)
        .post("/d/{space}/voters/same", voters::actions::decide)
        .post("/d/{space}/voters/apart", voters::actions::part)
        .post("/d/{space}/voters/delete", voters::actions::delete)
        // The organizing cycle
        .picture("/d/{space}/today", development::showing::today)
        .picture("/d/{space}/development", development::showing::space)
        .picture("/d/{space}/lineage", development::showing::lineage)
        // What is one's own
        .get("/me", own::actions::show)
        .post("/me", own::actions::write)
        .post("/me/calendar", own::actions::calendar)
        .post("/me/readings", own::readings::write)
        .post("/me/carry", own::actions::take)
        .post("/d/{space}/carried", own::actions::show_here)
        .get("/days/{feed}", own::feed::show)
        // Pairs
        .get("/d/{space}/pairs", pairs::actions::list)
        .post("/d/{space}/pairs", pairs::actions::begin)
        .get("/d/{space}/pairs/{pair}", pairs::actions::show)
        .post("/d/{space}/pairs/{pair}", pairs::actions::write)
        // Ties and leaders
        .picture("/d/{space}/leaders", ties::leaders::show)
        .picture("/d/{space}/map", ties::picture::map)
        .picture("/d/{space}/bullseye", ties::picture::bullseye)
        .picture("/d/{space}/people/{worker}/leader", ties::testing::show)
        .post("/d/{space}/people/{worker}/leader", ties::testing::set)
        .post("/d/{space}/people/{worker}/leader/tests", ties::testing::ask)
        .post("/d/{space}/people/{worker}/leader/came", ties::testing::came)
        // One-on-ones
        .get("/d/{space}/next", conversations::actions::who_next)
        .get("/d/{space}/people/{worker}/talk", conversations::actions::begin)
        .post("/d/{space}/people/{worker}/talk", conversations::actions::record)
        .get("/d/{space}/people/{worker}/talks/{talk}", conversations::actions::show)
        .post("/d/{space}/people/{worker}/talks/{talk}", conversations::actions::save)
        .post("/d/{space}/people/{worker}/talks/{talk}/drop", conversations::actions::throw_away)
        .get("/d/{space}/guide", conversations::guide_actions::show)
        .post("/d/{space}/guide", conversations::guide_actions::replace)
        // The organizing cycle
        .picture("/d/{space}/people/{person}/record", development::recording::show)
        .post("/d/{space}/people/{person}/record", development::recording::write)
        .post("/d/{space}/people/{person}/account", development::recording::say_account)
        .get("/d/{space}/people/{person}/ask", development::asking::ask)
        .post("/d/{space}/people/{person}/ask", development::asking::make)
        .get("/d/{space}/people/{person}/asks/{ask}", development::ending::show)
        .post("/d/{space}/people/{person}/asks/{ask}/end", development::ending::end)
        .post("/d/{space}/people/{person}/asks/{ask}/replace", development::ending::replace)
        .post("/d/{space}/people/{person}/asks/{ask}/check-in", development::ending::check_in)
        .post("/d/{space}/people/{person}/asks/{ask}/day", development::ending::set_day)
        .get("/d/{space}/people/{person}/asks/{ask}/plan", development::supporting::ask)
        .post("/d/{space}/people/{person}/asks/{ask}/plan", development::supporting::draw)
        .post("/d/{space}/people/{person}/asks/{ask}/tasks", development::supporting::step)
        .get("/d/{space}/people/{person}/asks/{ask}/debrief", development::debriefing::ask)
        .post("/d/{space}/people/{person}/asks/{ask}/debrief", development::debriefing::keep)
        .get("/d/{space}/debrief", development::teams::ask)
        .post("/d/{space}/debrief", development::teams::keep)
        .get("/d/{space}/sizes", development::sizing::show)
        .post("/d/{space}/sizes", development::sizing::set)
        // Issues and fights
        .picture("/d/{space}/issues", issues::actions::show)
        .post("/d/{space}/issues", issues::actions::decide)
        .picture("/d/{space}/issues/{issue}", issues::actions::one)
        .post("/d/{space}/issues/{issue}", issues::actions::decide_one)
        .post("/d/{space}/issues/{issue}/demand", issues::raising::demand)
        .picture("/d/{space}/fights", issues::raising::show)
        .get("/d/{space}/fights/new", issues::raising::ask)
        .post("/d/{space}/fights/new", issues::raising::fight)
        .post("/d/{space}/fights/petition", issues::raising::petition)
        .picture("/d/{space}/fights/{fight}", issues::raising::one)
        .post("/d/{space}/fights/{fight}", issues::raising::end)
        .picture("/d/{space}/movement", movement::actions::show)
        // Cards
        .get("/d/{space}/cards", cards::actions::show)
        .search("/d/{space}/cards", cards::actions::search)
        .get("/d/{space}/cards/setup", cards::setup::ask)
        .post("/d/{space}/cards/setup", cards::setup::keep)
        .post("/d/{space}/cards/link", cards::setup::change_link)
        .post("/d/{space}/cards/handlers", cards::setup::let_handle)
        .get("/d/{space}/cards/paper", cards::paper::ask)
        .post("/d/{space}/cards/paper", cards::paper::enter)
        .get("/d/{space}/cards/withdrawn", cards::paper::ask_back)
        .post("/d/{space}/cards/withdrawn", cards::paper::enter_back)
        .get("/d/{space}/cards/who", cards::matching::ask)
        .post("/d/{space}/cards/who", cards::matching::say)
        .post("/d/{space}/cards/settle", cards::matching::settle)
        .get("/d/{space}/cards/showing", cards::showing::show)
        .post("/d/{space}/cards/export", cards::export::take)
        .post("/d/{space}/cards/export/ask", cards::export::ask)
        .post("/d/{space}/cards/export/allow", cards::export::allow)
        .get("/d/{space}/cards/{card}", cards::actions::one)
        .search("/d/{space}/cards/{card}", cards::actions::look_for)
        .post("/d/{space}/cards/{card}/match", cards::actions::matched)
        .post("/d/{space}/cards/{card}/withdraw", cards::actions::withdrawn)
        .get("/d/{space}/packs", packs::actions::show)
        .get("/d/{space}/packs/edit", packs::actions::ask)
        .post("/d/{space}/packs/edit", packs::actions::keep)
        // Structure tests
        .picture("/d/{space}/tests", structure_tests::planning::show)
        .get("/d/{space}/tests/new", structure_tests::planning::ask_to_draw)
        .post("/d/{space}/tests/new", structure_tests::planning::draw)
        .picture("/d/{space}/tests/compare", structure_tests::debriefing::compare)
        .picture("/d/{space}/tests/{test}", structure_tests::planning::one)
        .get("/d/{space}/tests/{test}/edit", structure_tests::planning::ask_again)
        .post("/d/{space}/tests/{test}/edit", structure_tests::planning::draw_again)
        .post("/d/{space}/tests/{test}/drop", structure_tests::planning::drop_drawn)
        .post("/d/{space}/tests/{test}/open", structure_tests::planning::open)
        .post("/d/{space}/tests/{test}/close", structure_tests::planning::close)
        .post("/d/{space}/tests/{test}/release", structure_tests::planning::release)
        .get("/d/{space}/tests/{test}/turfs/{turf}", structure_tests::acts::list)
        .search("/d/{space}/tests/{test}/turfs/{turf}", structure_tests::acts::search)
        .post("/d/{space}/tests/{test}/turfs/{turf}/acts", structure_tests::acts::press)
        .get("/d/{space}/tests/{test}/turfs/{turf}/paper", structure_tests::acts::ask_for_paper)
        .post("/d/{space}/tests/{test}/turfs/{turf}/paper", structure_tests::acts::enter_paper)
        .get("/d/{space}/tests/{test}/turfs/{turf}/evidence", structure_tests::evidence::show)
        .upload("/d/{space}/tests/{test}/turfs/{turf}/evidence", structure_tests::evidence::add)
        .get("/d/{space}/tests/{test}/turfs/{turf}/evidence/{photo}", structure_tests::evidence::photo)
        .post("/d/{space}/tests/{test}/turfs/{turf}/evidence/{photo}", structure_tests::evidence::take_back)
        .get("/d/{space}/tests/{test}/turfs/{turf}/named", structure_tests::naming::show)
        .post("/d/{space}/tests/{test}/turfs/{turf}/named", structure_tests::naming::name)
        .post("/d/{space}/tests/{test}/boxes", structure_tests::debriefing::count_box)
        .picture("/d/{space}/tests/{test}/debrief", structure_tests::debriefing::show)
        .post("/d/{space}/tests/{test}/debrief", structure_tests::debriefing::confirm)
        // A desk
        .serving(Kinds::DESK)
        .get("/d/{space}/requests", intake::actions::queue)
        .get("/d/{space}/requests/new", intake::writing::ask)
        .post("/d/{space}/requests/new", intake::writing::write)
        .get("/d/{space}/requests/closed", intake::actions::closed)
        .get("/d/{space}/requests/{request}", intake::actions::one)
        .post("/d/{space}/requests/{request}", intake::acting::act)
        .get("/d/{space}/requests/{request}/note", intake::writing::ask_for_note)
        .post("/d/{space}/requests/{request}/note", intake::writing::note)
        .get("/d/{space}/coaches", matching::actions::list)
        .get("/d/{space}/coaches/me", matching::actions::ask)
        .post("/d/{space}/coaches/me", matching::actions::keep)
        .get("/d/{space}/coaches/pairs", coaching::pairing::show)
        .post("/d/{space}/coaches/pairs", coaching::pairing::decide)
        .get("/d/{space}/coaches/ladder", coaching::ladder::show)
        .post("/d/{space}/coaches/ladder", coaching::ladder::say)
        .get("/d/{space}/cases", coaching::actions::list)
        .get("/d/{space}/cases/{request}", coaching::actions::one)
        .post("/d/{space}/cases/{request}", coaching::actions::set)
        .get("/d/{space}/cases/{request}/session", coaching::sessions::ask)
        .post("/d/{space}/cases/{request}/session", coaching::sessions::write)
        .get("/d/{space}/cases/{request}/ask", coaching::asks::ask)
        .post("/d/{space}/cases/{request}/ask", coaching::asks::write)
        .get("/d/{space}/cases/{request}/steps/{step}", coaching::asks::show)
        .post("/d/{space}/cases/{request}/steps/{step}", coaching::asks::act)
        .get("/d/{space}/circles", coaching::circles::list)
        .post("/d/{space}/circles", coaching::circles::begin)
        .get("/d/{space}/circles/{circle}", coaching::circles::one)
        .post("/d/{space}/circles/{circle}", coaching::circles::act)
        .get("/d/{space}/matching", matching::actions::show)
        .post("/d/{space}/matching", matching::actions::give)
        .get("/d/{space}/intake", intake::settings::show)
        .post("/d/{space}/intake", intake::settings::set)
        .post("/d/{space}/intake/link", intake::settings::change_link)
        // A salting program
        .serving(Kinds::PROGRAM)
        .get("/d/{space}/placements", salting::actions::show)
        .post("/d/{space}/placements", salting::actions::write)
        .get("/d/{space}/placements/aim", salting::actions::show)
        .search("/d/{space}/placements/aim", salting::actions::ask_to_aim)
        .get("/d/{space}/placements/{placement}", salting::compartment::show)
        .post("/d/{space}/placements/{placement}", salting::compartment::write)
        // Targets
        .serving(Kinds::RESEARCH)
        .picture("/d/{space}/targets", targets::actions::show)
        .post("/d/{space}/targets/weights", targets::actions::weigh)
        .get("/d/{space}/targets/new", targets::editing::ask)
        .post("/d/{space}/targets/new", targets::editing::add)
        .get("/d/{space}/targets/beside", targets::actions::beside)
        .get("/d/{space}/targets/files", targets::bringing::show)
        .upload("/d/{space}/targets/files", targets::bringing::bring)
        .post("/d/{space}/targets/files/{brought}/remove", targets::bringing::take_away)
        .get("/d/{space}/targets/{target}", targets::actions::one)
        .post("/d/{space}/targets/{target}", targets::adding::write)
        .get("/d/{space}/targets/{target}/edit", targets::editing::ask_again)
        .post("/d/{space}/targets/{target}/edit", targets::editing::change)
        .post("/d/{space}/targets/{target}/remove", targets::actions::remove)
        // Members
        .serving(Kinds::SHARED)
        .get("/d/{space}/members", members::actions::list)
        .post("/d/{space}/members/invite", members::actions::invite)
        .get("/d/{space}/members/invites/{invite}", members::actions::show_invite)
        .post("/d/{space}/members/invites/{invite}/confirm", members::actions::confirm)
        .post("/d/{space}/members/invites/{invite}/withdraw", members::actions::withdraw)
        .get("/d/{space}/members/{member}", members::actions::show)
        .post("/d/{space}/members/{member}/role", members::actions::change_role)
        .post("/d/{space}/members/{member}/remove", members::actions::remove)
        .post("/d/{space}/members/name", members::actions::name_myself)
        // What is shared with coaches
        .serving(Kinds::DRIVE)
        .get("/d/{space}/coach", sharing::actions::list)
        .get("/d/{space}/coach/{member}", sharing::actions::ask)
        .post("/d/{space}/coach/{member}/numbers", sharing::actions::number)
        .post("/d/{space}/coach/{member}/turfs", sharing::turfs::share);
    #[cfg(feature = "broken")]
    let table = match broken::is(broken::Fault::BackDoor) {
        true => table.get("/d/{space}/everything", broken::everything),
        false => table,
    };
    match in_demo {
        true => table.post("/demo/enter", demo::actions::enter),
        false => table,
    }
}

/// Whether a path is one of a route, whose parameters are ids.
pub fn fits(route: &str, path: &str) -> bool {
    let (mut route, mut path) = (route.split('/'), path.split('/'));
    loop {
        match (route.next(), path.next()) {
            (None, None) => return true,
            (Some(name), Some(id)) if name.starts_with('{') && id.parse::<vault::Id>().is_ok() => {}
            (Some(one), Some(other)) if one == other => {}
            _ => return false,
        }
    }
}

/// The page on which a form stands that is sent to this path: the nearest above it.
pub fn page_above(path: &str) -> &str {
    let Table { routes, .. } = table(false);
    let mut path = path;
    while !path.is_empty() {
        if routes.iter().any(|route| route.method == Method::Get && fits(route.path, path)) {
            return path;
        }
        path = path.rsplit_once('/').map_or("", |(above, _)| above);
    }
    "/"
}

/// The site that a server serves.
pub fn site(app: &Arc<App>) -> Site {
    let Table { routes, uploads, searches, .. } = table(app.demo.is_some());
    let ends = |run: fn(&Call) -> Outcome| -> Endpoint {
        let app = app.clone();
        Arc::new(move |ask: Ask| finish(&Call::new(app.clone(), ask), run))
    };
    Site {
        uploads: uploads.into_iter().map(str::to_owned).collect(),
        searches: searches.into_iter().map(str::to_owned).collect(),
        routes: routes
            .into_iter()
            .map(|route| {
                let (app, run) = (app.clone(), route.run);
                let endpoint: Endpoint =
                    Arc::new(move |ask: Ask| finish(&Call::new(app.clone(), ask), &run));
                (route.method, route.path.to_owned(), endpoint)
            })
            .collect(),
        missing: ends(|_| Err(crate::failure::Failure::NotFound)),
        misasked: ends(|_| Err(crate::failure::Failure::Misasked)),
        unreadable: ends(|_| Err(organizing::Refusal::of("form-unreadable").into())),
    }
}

fn finish(call: &Call, run: impl Fn(&Call) -> Outcome) -> kit::http::Answer {
    let answer = run(call).unwrap_or_else(|failure| failure_page::answer(call, failure));
    let answer = call.seal_answer(answer);
    #[cfg(feature = "broken")]
    let answer = broken::as_broken(call, answer);
    answer
}

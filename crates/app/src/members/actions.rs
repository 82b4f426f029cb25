//! Who is in the space: inviting, letting in, changing roles, removing.

use super::pages::{self, Shown};
use super::records::{Answered, Offer, Request, names, take_cards, write_cards};
use super::sweeping::sweep;
use crate::accounts::ring::{self, MadeInvite};
use crate::call::{Call, Outcome};
use crate::cards;
use crate::development::accounts::Accounts;
use crate::development::people::is_open;
use crate::failure::Failure;
use crate::gatherings;
use crate::imports::actions::copied;
use crate::intake;
use crate::people::ledger::Roll;
use crate::salting::records::refuse_code_name;
use crate::sharing::{folders, records as sharing};
use crate::space::audit;
use crate::space::founding::{hand_over, keep_roster};
use crate::space::kept::{self, Held};
use crate::space::keys::Keys;
use crate::space::kinds::Kind;
use crate::space::removal::{Rotation, rotate};
use crate::standing::{Fresh, Lead, Member};
use crate::turfs::giving::roster;
use crate::turfs::records::tree;
use crate::work;
use kit::http::Answer;
use organizing::list::name::fold;
use organizing::{Day, MemberId, Personal, Refusal, TurfId};
use std::collections::BTreeMap;
use store::{InviteRow, PURPOSE_START, WrapRow, Writer};
use vault::{Entry, Id, Identity, Invite, Role, Words};

/// Weeks that an invite can be answered.
const INVITE_WEEKS_MAX: u32 = 2;
/// The most members of a space.
const MEMBERS_MAX: usize = 2_000;
/// The most events of the log that the page shows.
const EVENTS_SHOWN_MAX: u32 = 20;
/// The most characters of a member's name.
const NAME_CHARS_MAX: usize = 100;

/// GET everyone in the space; for leads, the open invites too.
pub fn list(me: Member, call: &Call) -> Outcome {
    if me.leads() {
        sweep_invites(&me, call)?;
    }
    Ok(Answer::page(pages::list(call, &me, &seen(&me, call)?, None)))
}

/// Sweeps expired invites away, and the codes of mine that are no longer open.
fn sweep_invites(me: &Member, call: &Call) -> Result<(), Failure> {
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    let (space, week) = (me.space(), call.week());
    let stale = call.app.store.read(|shelf| {
        let open = shelf.invites(space)?;
        let ring = ring::open(shelf, &identity, keys.member)?.ring;
        let gone =
            |made: &MadeInvite| made.space == space && open.iter().all(|row| row.id != made.id);
        let expired = open.iter().any(|row| row.expires_week < week);
        Ok::<_, Failure>(expired || ring.invites.iter().any(gone))
    })?;
    if !stale {
        return Ok(());
    }
    call.app.store.write(space, move |shelf| drop_stale(shelf, &keys, &identity, week))
}

fn drop_stale(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    week: u32,
) -> Result<(), Failure> {
    sweep(shelf, keys.space, week)?;
    let open: Vec<Id> = shelf.invites(keys.space)?.iter().map(|row| row.id).collect();
    ring::change(shelf, identity, keys.member, |ring| {
        ring.invites.retain(|made| made.space != keys.space || open.contains(&made.id));
    })
}

fn seen(me: &Member, call: &Call) -> Result<Shown, Failure> {
    let (keys, identity) = (&me.keys, me.signed_in.identity(call)?);
    call.app.store.read(|shelf| {
        let roster = roster(shelf, keys, &identity)?;
        let ids: Vec<Id> = shelf.invites(keys.space)?.iter().map(|row| row.id).collect();
        let offers = kept::load_all::<Offer>(shelf, keys, &ids)?;
        let names = names(shelf, keys)?;
        let seen = ring::open(shelf, &identity, keys.member)?.ring.head_in(keys.space);
        let log = audit::find(shelf, keys, seen, EVENTS_SHOWN_MAX)?;
        let holders = shelf.key_holders(keys.space)?;
        let all = roster.entries.iter().map(|entry| entry.member);
        let keyless = all.filter(|member| !holders.contains(member)).collect();
        let cards = cards::records::gathering(shelf, keys)?.map(|held| held.value.turf);
        let tree = tree(shelf, keys)?.value;
        // A lead goes to a record from the member's own page.
        let shown = |member: Id| {
            // Only a drive has records.
            me.kind == Kind::Drive
                && (member == me.member()
                    || call.id("member").is_ok_and(|asked| asked == member)
                    || (!me.leads() && names.contains_key(&MemberId(member.0))))
        };
        let accounts = Accounts::read(shelf, keys)?;
        let mut records = BTreeMap::new();
        for entry in roster.entries.iter().filter(|entry| shown(entry.member)) {
            let who = accounts.person(MemberId(entry.member.0));
            if is_open(shelf, keys, &accounts, who) {
                records.insert(entry.member, who);
            }
        }
        let folders = sharing::folders(shelf, keys)?.into_iter();
        let folders = folders.map(|held| (Id(held.value.coach.0), held.value)).collect();
        Ok(Shown { roster, names, tree, cards, offers, log, keyless, records, folders })
    })
}

/// GET one member: their role and turfs, and the way out.
pub fn show(me: Lead, call: &Call) -> Outcome {
    member_page(me, call, None)
}

fn member_page(me: Lead, call: &Call, refusal: Option<Refusal>) -> Outcome {
    let member = Member(me.0);
    let shown = seen(&member, call)?;
    let me = Lead(member.0);
    let other = call.id("member").ok().filter(|other| *other != me.member());
    let entry = other.and_then(|other| shown.roster.entry(other)).ok_or(Failure::NotFound)?;
    let page = pages::member(call, &me, &shown, entry, refusal);
    Ok(Answer::page_with(if refusal.is_some() { 422 } else { 200 }, page))
}

/// The roles that a space of a kind has, in the order in which they are offered. Turfs are held, and
/// counts seen alone, in a drive only.
pub fn roles(kind: Kind) -> &'static [Role] {
    match kind {
        Kind::Drive => &[Role::Organizer, Role::Member, Role::Lead, Role::Coach],
        _ => &[Role::Member, Role::Lead],
    }
}

/// The role chosen in the form, of those that the space has.
pub fn role(call: &Call) -> Option<Role> {
    let role = match call.field("role") {
        "lead" => Role::Lead,
        "organizer" => Role::Organizer,
        "member" => Role::Member,
        "coach" => Role::Coach,
        _ => return None,
    };
    roles(call.kind()).contains(&role).then_some(role)
}

/// The turfs chosen in the form, with everything within them; leads and coaches have none of
/// their own: a lead is handed all, and what a coach gets is chosen on a page of its own.
fn chosen_turfs(call: &Call, keys: &Keys, role: Role) -> Result<Vec<Id>, Failure> {
    if matches!(role, Role::Lead | Role::Coach) {
        return Ok(Vec::new());
    }
    let (tree, cards) = call.app.store.read(|shelf| {
        let cards = cards::records::gathering(shelf, keys)?.map(|held| held.value.turf);
        Ok::<_, Failure>((tree(shelf, keys)?.value, cards))
    })?;
    let chosen: Vec<Id> = call.ask.form.all("turf").filter_map(|turf| turf.parse().ok()).collect();
    if call.kind() != Kind::Drive {
        return Ok(tree.turfs.iter().map(|turf| Id(turf.id.0)).collect());
    }
    // The cards lie under a key like that of a turf, which is in no tree.
    let cards = cards.filter(|cards| chosen.contains(cards));
    let mut turfs: Vec<Id> = chosen
        .into_iter()
        .flat_map(|turf: Id| tree.within(TurfId(turf.0)))
        .map(|turf| Id(turf.0))
        .chain(cards)
        .filter(|turf| keys.holds(*turf))
        .collect();
    turfs.sort_unstable();
    turfs.dedup();
    match turfs.is_empty() {
        true => Err(Refusal::at("turf", "member-turf-missing").into()),
        false => Ok(turfs),
    }
}

/// POST an invite: a link and six words.
pub fn invite(me: Lead, call: &Call) -> Outcome {
    match make_invite(&me, call) {
        Ok(id) => Ok(Answer::see(format!("/d/{}/members/invites/{id}", me.space()))),
        Err(Failure::Refused(refusal)) => {
            let me = Member(me.0);
            let shown = seen(&me, call)?;
            Ok(Answer::page_with(422, pages::list(call, &me, &shown, Some(refusal))))
        }
        Err(other) => Err(other),
    }
}

fn make_invite(me: &Lead, call: &Call) -> Result<Id, Failure> {
    let name = Personal::new(call.field("name"));
    check_name(&name)?;
    let role = role(call).ok_or(Refusal::at("role", "member-role-missing"))?;
    let turfs = chosen_turfs(call, &me.keys, role)?;
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    let (today, week, tongue) = (call.today, call.week(), call.tongue());
    call.app.store.write(me.space(), move |shelf| {
        refuse_excluded(shelf, &keys, &name)?;
        refuse_code_name(shelf, &keys, name.reveal())?;
        drop_stale(shelf, &keys, &identity, week)?;
        let invite = Invite::generate(tongue);
        let made = MadeInvite {
            id: invite.id,
            space: keys.space,
            code: invite.code().reveal().to_owned(),
            role,
            turfs,
            name: name.reveal().to_owned(),
        };
        ring::change(shelf, &identity, keys.member, |ring| ring.invites.push(made))?;
        let by = MemberId(keys.member.0);
        let offer = Offer { name, role, by, on: today };
        kept::save(shelf, &keys, week, &mut Held::new(invite.id, Id::ZERO, offer))?;
        shelf.insert_invite(&InviteRow {
            space: keys.space,
            id: invite.id,
            request: None,
            expires_week: week + INVITE_WEEKS_MAX,
            accounts: 0,
        })?;
        Ok(invite.id)
    })
}

fn check_name(name: &Personal) -> Result<(), Refusal> {
    match name.reveal().chars().count() {
        0 => Err(Refusal::at("name", "member-name-missing")),
        n if n > NAME_CHARS_MAX => Err(Refusal::at("name", "member-name-too-long")),
        _ => Ok(()),
    }
}

/// Supervisors and managers get no access (E10): a name that is marked so on the list is refused.
fn refuse_excluded(shelf: &mut Writer, keys: &Keys, name: &Personal) -> Result<(), Failure> {
    let folded = fold(name.reveal());
    let roll = Roll::open_all(shelf, keys)?;
    let excluded = roll.lines().any(|l| l.excluded && fold(l.name.reveal()) == folded);
    match excluded {
        true => Err(Refusal::at("name", "member-is-excluded").into()),
        false => Ok(()),
    }
}

/// An invite that I made, and what lies beside it.
fn made_invite(me: &Lead, call: &Call) -> Result<(MadeInvite, Option<Vec<u8>>), Failure> {
    let (id, identity) = (call.id("invite")?, me.signed_in.identity(call)?);
    let found = call.app.store.read(|shelf| {
        let ring = ring::open(shelf, &identity, me.member())?.ring;
        let made = ring.invites.into_iter().find(|i| i.id == id && i.space == me.space());
        let row = shelf.invite(id)?.filter(|row| row.space == me.space());
        Ok::<_, Failure>(made.zip(row))
    })?;
    let (made, row) = found.ok_or(Failure::NotFound)?;
    Ok((made, row.request))
}

/// GET an invite that I made: its link, its words, and whether someone has answered. Whoever
/// answered without the words is told so here: nobody else's session can know it.
pub fn show_invite(me: Lead, call: &Call) -> Outcome {
    let (made, laid) = made_invite(&me, call)?;
    let mut answered = Answered::read(laid.as_deref());
    if let (Answered::Asks(request), Some(laid)) = (&answered, laid)
        && !proves(&made, request)
    {
        let account = request.account;
        refuse(call, &made, laid, account)?;
        answered = Answered::Refused(account);
    }
    let waiting = !matches!(answered, Answered::Asks(_));
    let answer = Answer::page(pages::invite(call, &me, &made, &answered));
    Ok(if waiting { answer.with_header("refresh", call.again_in(5)) } else { answer })
}

/// Lays a refusal where the answer was. Whoever asks again meanwhile is not refused by it.
fn refuse(call: &Call, made: &MadeInvite, laid: Vec<u8>, account: Id) -> Result<(), Failure> {
    let id = made.id;
    let refused = call.app.store.write(made.space, move |shelf| {
        Ok::<_, Failure>(shelf.replace_invite_request(id, &laid, &account.0)?)
    });
    match refused {
        Err(Failure::Changed) => Ok(()),
        other => other,
    }
}

fn proves(made: &MadeInvite, request: &Request) -> bool {
    let Ok(code) = Words::parse(&made.code) else { return false };
    Invite::verify(made.id, &code, &request.identity, &request.proof)
}

/// POST: let the one who answered in. Only a request that proves the spoken words gets keys.
pub fn confirm(me: Fresh<Lead>, call: &Call) -> Outcome {
    let (made, laid) = made_invite(&me.0, call)?;
    let request = match Answered::read(laid.as_deref()) {
        Answered::Asks(request) if proves(&made, &request) => request,
        Answered::Not => return Err(Failure::NotFound),
        _ => return Err(Refusal::of("invite-not-proven").into()),
    };
    let (mut keys, identity) = (copied(&me.keys)?, me.signed_in.identity(call)?);
    let (today, week) = (call.today, call.week());
    let (coach, member) = (made.role == Role::Coach, request.account);
    call.app.store.write(me.space(), move |shelf| {
        let roster = roster(shelf, &keys, &identity)?;
        if roster.entries.len() >= MEMBERS_MAX {
            return Err(Refusal::of("members-too-many").into());
        }
        let mut entry = Entry {
            member: request.account,
            role: made.role,
            identity: request.identity,
            turfs: made.turfs.clone(),
        };
        // Whoever is in holds keys that only a change of role makes anew.
        if roster.entry(entry.member).is_some() {
            return Err(Refusal::of("invite-answered-inside").into());
        }
        if coach {
            entry.turfs = vec![folders::open(shelf, &mut keys, &roster, entry.member, today)?];
        }
        let mut entries = roster.entries.clone();
        entries.push(entry.clone());
        let roster = keep_roster(shelf, &keys, &identity, &roster, entries)?;
        let turfs = if entry.role == Role::Lead { keys.turfs() } else { entry.turfs.clone() };
        hand_over(shelf, &keys, &entry, &turfs)?;
        // A coach opens no turf yet, but the drive's own people know them by name.
        let cards = if coach { keys.turfs() } else { turfs };
        write_cards(shelf, &keys, week, entry.member, &Personal::new(&made.name), &cards)?;
        own_turfs(shelf, &keys, week, &entry)?;
        end_invite(shelf, &keys, made.id)?;
        tell_start(shelf, &made, &entry, (roster.version, roster.hash()))?;
        ring::change(shelf, &identity, keys.member, |ring| {
            ring.invites.retain(|i| i.id != made.id);
            ring.see(keys.space, roster.version, roster.hash());
        })
    })?;
    Ok(Answer::see(match coach {
        true => format!("/d/{}/coach/{member}?said=said-coach-in", me.space()),
        false => format!("/d/{}/members?said=said-member-in", me.space()),
    }))
}

/// Tells the newcomer which roster is the true one, so that nobody can show them another from the
/// first version on.
fn tell_start(
    shelf: &mut Writer,
    made: &MadeInvite,
    entry: &Entry,
    start: (u64, [u8; 32]),
) -> Result<(), Failure> {
    let code = Words::parse(&made.code)?;
    let sealed = Invite::seal_start((made.id, &code), &entry.identity, made.space, start);
    let (account, turf) = (entry.member, Id::ZERO);
    let row = WrapRow { account, purpose: PURPOSE_START, turf, epoch: 0, sealed };
    Ok(shelf.put_wrap(made.space, &row)?)
}

fn end_invite(shelf: &mut Writer, keys: &Keys, id: Id) -> Result<(), Failure> {
    if let Some(offer) = kept::find::<Offer>(shelf, keys, id)? {
        kept::remove(shelf, keys, &offer)?;
    }
    Ok(shelf.delete_invite(keys.space, id)?)
}

/// Ends the open invites of a member who leads no more: nobody else could let anyone in by them
/// or take them back.
fn end_invites_of(shelf: &mut Writer, keys: &Keys, maker: Id) -> Result<(), Failure> {
    let ids: Vec<Id> = shelf.invites(keys.space)?.iter().map(|row| row.id).collect();
    for offer in kept::load_all::<Offer>(shelf, keys, &ids)? {
        if offer.value.by == MemberId(maker.0) {
            end_invite(shelf, keys, offer.id)?;
        }
    }
    Ok(())
}

/// An organizer owns the turfs handed to them.
fn own_turfs(shelf: &mut Writer, keys: &Keys, week: u32, entry: &Entry) -> Result<(), Failure> {
    let mut tree = tree(shelf, keys)?;
    let member = MemberId(entry.member.0);
    for turf in &mut tree.value.turfs {
        turf.owners.retain(|owner| *owner != member);
        if entry.role == Role::Organizer && entry.turfs.contains(&Id(turf.id.0)) {
            turf.owners.push(member);
        }
    }
    kept::save(shelf, keys, week, &mut tree)
}

/// POST: take an invite back.
pub fn withdraw(me: Lead, call: &Call) -> Outcome {
    let (made, _) = made_invite(&me, call)?;
    let (keys, identity) = (me.keys.clone(), me.signed_in.identity(call)?);
    call.app.store.write(me.space(), move |shelf| {
        end_invite(shelf, &keys, made.id)?;
        ring::change(shelf, &identity, keys.member, |ring| {
            ring.invites.retain(|i| i.id != made.id);
        })
    })?;
    Ok(Answer::see(format!("/d/{}/members?said=said-invite-withdrawn", me.space())))
}

/// POST a member's new role and turfs. Their old keys are made anew: what they no longer hold
/// they cannot open with a copy either.
pub fn change_role(me: Fresh<Lead>, call: &Call) -> Outcome {
    let member = call.id("member")?;
    if member == me.member() {
        return Err(Refusal::of("member-not-myself").into());
    }
    let Some(role) = role(call) else {
        return member_page(me.0, call, Some(Refusal::at("role", "member-role-missing")));
    };
    let turfs = match chosen_turfs(call, &me.keys, role) {
        Err(Failure::Refused(refusal)) => return member_page(me.0, call, Some(refusal)),
        chosen => chosen?,
    };
    // What is shared with a coach is chosen elsewhere, item by item.
    let (there, turfs_of) = match role {
        Role::Coach => (format!("coach/{member}"), None),
        _ => ("members".to_owned(), Some(turfs)),
    };
    rotation(me, call, (member, there), move |entry| {
        let kept = if entry.role == role { entry.turfs.clone() } else { Vec::new() };
        Some(Entry { role, turfs: turfs_of.unwrap_or(kept), ..entry })
    })
}

/// POST: take a member out. All keys they held are made anew, and what those sealed is sealed
/// again.
pub fn remove(me: Fresh<Lead>, call: &Call) -> Outcome {
    let member = call.id("member")?;
    rotation(me, call, (member, "members".to_owned()), |_| None)
}

/// Changes a member's place, making every key anew that they held, and goes `there` in the drive.
///
/// # Errors
/// `member-not-myself`; [`Failure::NotFound`] for somebody who is not in.
pub fn rotation(
    me: Fresh<Lead>,
    call: &Call,
    (member, there): (Id, String),
    change: impl FnOnce(Entry) -> Option<Entry> + Send + 'static,
) -> Outcome {
    if member == me.member() {
        return Err(Refusal::of("member-not-myself").into());
    }
    let (identity, today) = (me.signed_in.identity(call)?, call.today);
    let roster = call.app.store.read(|shelf| roster(shelf, &me.keys, &identity))?;
    roster.entry(member).ok_or(Failure::NotFound)?;
    let (app, keys) = (call.app.clone(), me.keys.clone());
    let space = me.space();
    work::start(call, &me.signed_in, move |progress| {
        work::write(&app.store, space, progress, move |shelf, tell| {
            change_in(shelf, &keys, &identity, member, today, change, tell)
        })?;
        app.store.truncate_log()?;
        Ok(format!("/d/{space}/{there}?said=said-member-changed"))
    })
}

fn change_in(
    shelf: &mut Writer,
    keys: &Keys,
    identity: &Identity,
    member: Id,
    today: Day,
    change: impl FnOnce(Entry) -> Option<Entry>,
    tell: &mut dyn FnMut(u64, u64),
) -> Result<(), Failure> {
    let week = u32::try_from(today.week()).unwrap_or(0);
    let roster = roster(shelf, keys, identity)?;
    let entry = roster.entry(member).cloned().ok_or(Failure::NotFound)?;
    let mut turfs = match entry.role {
        Role::Lead => keys.turfs(),
        _ => entry.turfs.clone(),
    };
    let keys = &mut copied(keys)?;
    let known = names(shelf, keys)?.remove(&MemberId(member.0));
    let everywhere = keys.turfs();
    take_cards(shelf, keys, member, &everywhere)?;
    let after = change(entry.clone());
    let (after, folder) = folders::fit(shelf, keys, &roster, (&entry, after), today)?;
    let keys = &*keys;
    turfs.retain(|turf| keys.holds(*turf));
    if after.as_ref().is_none_or(|after| after.role != Role::Lead) {
        end_invites_of(shelf, keys, member)?;
    }
    let gone = Entry { role: Role::Member, turfs: Vec::new(), ..entry };
    own_turfs(shelf, keys, week, after.as_ref().unwrap_or(&gone))?;
    if let (Some(after), Some(name)) = (&after, known) {
        let turfs = match after.role {
            Role::Lead | Role::Coach => everywhere,
            _ => after.turfs.clone(),
        };
        write_cards(shelf, keys, week, member, &name, &turfs)?;
    }
    let mut entries: Vec<Entry> = roster.entries.clone();
    entries.retain(|e| e.member != member);
    entries.extend(after);
    let rotation = Rotation { of: member, turfs, entries, week };
    let seen = ring::open(shelf, identity, keys.member)?.ring.head_in(keys.space);
    let whole = audit::goes_on(shelf, keys.space, seen)?;
    let renewed = rotation.turfs.clone();
    let (rotated, new) = rotate(shelf, keys, identity, &roster, rotation, tell)?;
    if let Some(folder) = folder {
        shelf.delete_wraps_of_turf(keys.space, folder)?;
    }
    cards::renewing::renew(shelf, &new, week, &renewed)?;
    gatherings::renewing::renew(shelf, &new, week, &renewed)?;
    intake::renewing::renew(shelf, &new, week)?;
    let head = shelf.audit_head(keys.space)?;
    ring::change(shelf, identity, keys.member, |ring| {
        ring.see(keys.space, rotated.version, rotated.hash());
        if whole {
            ring.see_head(keys.space, head);
        }
    })
}

/// POST what coworkers call me.
pub fn name_myself(me: Member, call: &Call) -> Outcome {
    let name = Personal::new(call.field("name"));
    check_name(&name)?;
    let (keys, week) = (me.keys.clone(), call.week());
    call.app.store.write(me.space(), move |shelf| {
        refuse_code_name(shelf, &keys, name.reveal())?;
        write_cards(shelf, &keys, week, keys.member, &name, &keys.turfs())
    })?;
    Ok(Answer::see(format!("/d/{}/members?said=said-name-kept", me.space())))
}

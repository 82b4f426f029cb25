//! What a caller is. A standing is a type that a handler takes first; it is made only by opening
//! what it stands for, so the right to act is the key to act with.

use crate::accounts::ring::{self, Ring};
use crate::accounts::sessions::Present;
use crate::call::Call;
use crate::failure::Failure;
use crate::people::renewing;
use crate::space::audit;
use crate::space::founding::is_folder;
use crate::space::keys::{self, Keys, Place};
use crate::space::kinds::Kind;
use std::ops::Deref;
use std::sync::Arc;
use store::{PURPOSE_START, Reader, SpaceRow};
use vault::{Id, Identity, Invite, Role, Words};

/// A standing: how a caller gets it, and what it is called in the table of routes.
pub trait Standing: Sized {
    /// Its name.
    const NAME: &'static str;
    /// Makes it from the request, or says why not.
    fn admit(call: &Call) -> Result<Self, Failure>;
}

/// Anyone, signed in or not.
pub struct Visitor;

impl Standing for Visitor {
    const NAME: &'static str = "visitor";
    fn admit(_: &Call) -> Result<Visitor, Failure> {
        Ok(Visitor)
    }
}

/// Someone with an account, unlocked.
pub struct SignedIn {
    /// The session.
    pub present: Arc<Present>,
}

impl SignedIn {
    /// The account.
    pub fn account(&self) -> Id {
        self.present.account
    }

    /// Opens the account's identity, for this request only.
    pub fn identity(&self, call: &Call) -> Result<Identity, Failure> {
        call.app.sessions.identity(&self.present).ok_or(Failure::Locked)
    }
}

impl Standing for SignedIn {
    const NAME: &'static str = "signed in";
    fn admit(call: &Call) -> Result<SignedIn, Failure> {
        let present = call.present();
        present.map(|present| SignedIn { present: Arc::new(present) }).ok_or(Failure::Locked)
    }
}

/// Anyone confirmed in the space of the request, coaches with numbers only among them.
pub struct Participant {
    /// The session.
    pub signed_in: SignedIn,
    /// The keys held.
    pub keys: Arc<Keys>,
    /// Role and turfs.
    pub place: Place,
    /// What the space is for.
    pub kind: Kind,
    /// How often the space had changed when its keys were asked for.
    pub changes: u64,
}

impl AsRef<Participant> for Participant {
    fn as_ref(&self) -> &Participant {
        self
    }
}

impl Participant {
    /// The space of the request.
    pub fn space(&self) -> Id {
        self.keys.space
    }

    /// The member.
    pub fn member(&self) -> Id {
        self.keys.member
    }

    /// Whether this is a lead.
    pub fn leads(&self) -> bool {
        self.place.role == Role::Lead
    }
}

impl Standing for Participant {
    const NAME: &'static str = "participant";
    fn admit(call: &Call) -> Result<Participant, Failure> {
        let signed_in = SignedIn::admit(call)?;
        let space = call.id("space")?;
        let member = signed_in.account();
        let row = call.app.store.read(|shelf| Ok::<_, Failure>(shelf.space(space)?))?;
        let SpaceRow { roster_version: version, changes, kind, .. } =
            row.ok_or(Failure::NotFound)?;
        let kind = call.enter(kind).ok_or(Failure::NotFound)?;
        let present = &signed_in.present;
        let kept = call.app.sessions.ring(present, space);
        if let Some((keys, place)) = kept.and_then(|ring| Keys::unpack(space, member, &ring))
            && place.roster_version == version
        {
            return Ok(Participant { signed_in, keys: Arc::new(keys), place, kind, changes });
        }
        let identity = signed_in.identity(call)?;
        let (keys, place) = open(call, identity, space, member)?;
        let keys = Arc::new(keys);
        if keys.space_key().is_ok() && kind == Kind::Drive {
            renewing::renew_all(call, member, &keys)?;
        }
        call.app.sessions.keep_ring(present, space, &keys.pack(&place));
        if place.role == Role::Lead && kind == Kind::Drive {
            // What has to go today goes now. Where that fails, its page says so, and the lead is in.
            let _ = crate::voters::sweeping::sweep(call, &keys);
        }
        if kind == Kind::Program && keys.space_key().is_ok() {
            let _ = crate::salting::sweeping::sweep(call, &keys);
        }
        Ok(Participant { signed_in, keys, place, kind, changes })
    }
}

/// Opens a member's wraps, reads the place that the roster gives and remembers the roster as seen.
///
/// # Errors
/// [`Failure::NotFound`] for whoever has no wraps here: a stranger, a pending or a removed member.
fn open(call: &Call, identity: Identity, space: Id, member: Id) -> Result<(Keys, Place), Failure> {
    let (keys, version) = call.app.store.read(|shelf| {
        let row = shelf.space(space)?.ok_or(Failure::NotFound)?;
        Ok::<_, Failure>((Keys::open(shelf, &identity, space, member)?, row.roster_version))
    })?;
    if keys.space_key().is_err() {
        let role = if guards_off() { Role::Lead } else { Role::Coach };
        let turfs = keys.turfs();
        if !guards_off() && !turfs.iter().copied().any(is_folder) {
            return Err(Failure::NotFound);
        }
        return Ok((keys, Place { role, turfs, roster_version: version }));
    }
    call.app.store.write(member, move |shelf| {
        let mut held = ring::open(shelf, &identity, member)?;
        let seen = held.ring.seen_in(space);
        let known = seen.max(start(shelf, &held.ring, &identity, space, member)?);
        if known.is_none() && !held.ring.asked.is_empty() {
            return Err(Failure::Fault("no inviter said where the roster begins"));
        }
        let roster = keys::roster(shelf, &keys, known)?;
        if roster.version != version {
            return Err(Failure::Changed);
        }
        let entry = roster.entry(member).ok_or(Failure::NotFound)?;
        let (role, turfs) = (entry.role, entry.turfs.clone());
        let newer = seen.is_none_or(|(newest, _)| roster.version > newest);
        if newer {
            held.ring.see(space, roster.version, roster.hash());
        }
        let (head, known) = (shelf.audit_head(space)?, held.ring.head_in(space));
        // What does not go on from what was seen is not taken for seen, so that it goes on showing.
        let moved = known != Some(head) && audit::goes_on(shelf, space, known)?;
        if moved {
            held.ring.see_head(space, head);
        }
        if newer || moved {
            ring::save(shelf, &identity, member, &held)?;
        }
        Ok((keys, Place { role, turfs, roster_version: roster.version }))
    })
}

/// Where a newcomer begins to read the roster, as the inviter by whose words they answered told
/// them. None for someone whom nobody invited, or who has been in for long.
///
/// # Errors
/// The shelf's.
fn start(
    shelf: &mut Reader,
    ring: &Ring,
    identity: &Identity,
    space: Id,
    member: Id,
) -> Result<Option<(u64, [u8; 32])>, Failure> {
    if ring.asked.is_empty() {
        return Ok(None);
    }
    let told = shelf.wraps(space, member)?.into_iter().find(|w| w.purpose == PURPOSE_START);
    Ok(told.and_then(|told| {
        let public = identity.public();
        ring.asked.iter().find_map(|asked| {
            let code = Words::parse(&asked.code).ok()?;
            Invite::open_start((asked.id, &code), &public, space, &told.sealed).ok()
        })
    }))
}

/// Whether the guards are compiled out: only in the deliberately broken build that shows that
/// the keys alone still keep what is foreign shut.
fn guards_off() -> bool {
    #[cfg(feature = "broken")]
    return crate::broken::is(crate::broken::Fault::GuardsOut);
    #[cfg(not(feature = "broken"))]
    false
}

macro_rules! role {
    ($(#[$doc:meta])* $name:ident, $label:literal, $($role:ident)|+) => {
        $(#[$doc])*
        pub struct $name(pub Participant);

        impl Deref for $name {
            type Target = Participant;
            fn deref(&self) -> &Participant {
                &self.0
            }
        }

        impl AsRef<Participant> for $name {
            fn as_ref(&self) -> &Participant {
                &self.0
            }
        }

        impl Standing for $name {
            const NAME: &'static str = $label;
            fn admit(call: &Call) -> Result<$name, Failure> {
                let participant = Participant::admit(call)?;
                let fits = matches!(participant.place.role, $(Role::$role)|+)
                    && participant.keys.space_key().is_ok();
                if fits || guards_off() { Ok($name(participant)) } else { Err(Failure::Forbidden) }
            }
        }
    };
}

role!(
    /// A member, organizer or lead, or a coach with whom a turf is shared: opens the space's own
    /// records and the turfs handed over.
    Member, "member", Coach | Member | Organizer | Lead
);
role!(
    /// Someone who answers for turfs: an organizer or a lead.
    Organizer, "organizer", Organizer | Lead
);
role!(
    /// A lead of the space.
    Lead, "lead", Lead
);

/// A standing together with a fresh unlock, for risky acts.
pub struct Fresh<S>(pub S);

impl<S> Deref for Fresh<S> {
    type Target = S;
    fn deref(&self) -> &S {
        &self.0
    }
}

impl Standing for Fresh<Lead> {
    const NAME: &'static str = "lead, freshly unlocked";
    fn admit(call: &Call) -> Result<Fresh<Lead>, Failure> {
        let lead = Lead::admit(call)?;
        fresh(&lead.signed_in)?;
        Ok(Fresh(lead))
    }
}

impl Standing for Fresh<SignedIn> {
    const NAME: &'static str = "signed in, freshly unlocked";
    fn admit(call: &Call) -> Result<Fresh<SignedIn>, Failure> {
        let signed_in = SignedIn::admit(call)?;
        fresh(&signed_in)?;
        Ok(Fresh(signed_in))
    }
}

fn fresh(signed_in: &SignedIn) -> Result<(), Failure> {
    if signed_in.present.fresh || guards_off() { Ok(()) } else { Err(Failure::UnlockAgain) }
}

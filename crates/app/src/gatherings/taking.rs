//! Out of the box, into the list: whoever opens the page of a gathering takes in who signed up, in one
//! transaction. What does not open stays where it is and is told.

use super::records::{Planned, guests, put_offer, save_guests};
use super::sign_ups::InBox;
use crate::failure::Failure;
use crate::forms::door;
use crate::space::kept::Held;
use crate::space::keys::Keys;
use organizing::Personal;
use organizing::gatherings::SignUp;
use store::{Reader, Writer};

/// How many sign-ups wait.
///
/// # Errors
/// The shelf's.
pub fn waiting(shelf: &mut Reader, keys: &Keys, held: &Held<Planned>) -> Result<u64, Failure> {
    Ok(shelf.count_answers(keys.space, held.value.door.secret().id())?)
}

/// Takes in what waits. How much stays, since it does not open or there is no room for it.
///
/// # Errors
/// The shelf's.
pub fn take_in(
    shelf: &mut Writer,
    keys: &Keys,
    week: u32,
    plan: &Held<Planned>,
) -> Result<u64, Failure> {
    let form = plan.value.door.secret().id();
    let (mut came, mut shut) =
        door::opened::<InBox>(shelf, (keys.space, form), &plan.value.door.keys())?;
    if came.is_empty() {
        return Ok(shut);
    }
    // Who signs up before who takes it back, and in the order of their days.
    came.sort_by_key(|(id, what)| match what {
        InBox::SignUp(sign_up) => (0, sign_up.on, *id),
        InBox::Back { on, .. } => (1, *on, *id),
    });
    let mut held = guests(shelf, keys, plan)?;
    let shifts = plan.value.gathering.shifts.len();
    for (id, what) in came {
        let fits = what.id() == id;
        match what {
            InBox::SignUp(sign_up) if fits => {
                let cut = |text: &Personal, most: usize| {
                    Personal::new(&text.reveal().chars().take(most).collect::<String>())
                };
                // A shift may have been taken off the plan since; the person comes all the same.
                let there = sign_up.shifts.into_iter().filter(|one| usize::from(*one) < shifts);
                let sign_up = SignUp {
                    name: cut(&sign_up.name, SignUp::NAME_CHARS_MAX),
                    way: cut(&sign_up.way, SignUp::WAY_CHARS_MAX),
                    shifts: there.collect(),
                    ..sign_up
                };
                if held.value.sign_up(sign_up).is_err() {
                    shut += 1;
                    continue;
                }
            }
            InBox::Back { guest, on } if fits => held.value.take_back(guest, Some(on)),
            InBox::SignUp(_) | InBox::Back { .. } => {
                shut += 1;
                continue;
            }
        }
        shelf.delete_answer(keys.space, form, id)?;
    }
    save_guests(shelf, keys, week, &mut held)?;
    put_offer(shelf, keys, week, plan)?;
    Ok(shut)
}

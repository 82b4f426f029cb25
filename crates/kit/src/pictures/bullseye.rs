//! The bullseye: how near to the middle everyone is, as rings with their counts on them.

use maud::{Markup, html};

/// Rings drawn, from the middle out.
pub const RINGS: usize = 5;

/// Radii of the rings, in units of the picture.
const RADII: [u32; RINGS] = [26, 48, 70, 92, 112];

/// The rings with how many are on each, from the middle out. Hidden from screen readers; the same
/// is told in words beside it.
pub fn bullseye(counts: &[u32; RINGS]) -> Markup {
    html! {
        svg.bullseye viewBox="-116 -116 232 232" aria-hidden="true" {
            @for (ring, radius) in RADII.iter().enumerate().rev() {
                circle class={ "ring ring-" (ring) } r=(radius) {}
            }
            @for (ring, count) in counts.iter().enumerate() {
                text class={ "ring-count ring-count-" (ring) } y=(-middle(ring)) dy=".35em" { (count) }
            }
        }
    }
}

/// Where the count of a ring stands: in the middle of its width.
fn middle(ring: usize) -> i32 {
    let outer = RADII[ring];
    let inner = if ring == 0 { return 0 } else { RADII[ring - 1] };
    i32::try_from(u32::midpoint(outer, inner)).unwrap_or(0)
}

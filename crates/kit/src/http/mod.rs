//! Requests in, answers out. An [`Ask`] is everything a page needs to know of a request; an
//! [`Answer`] is everything the browser gets. Between them stands one synchronous function, run off
//! the async threads, so that opened keys never cross an await.

mod answer;
mod ask;
mod guard;
mod listen;
mod serve;

pub use answer::{Answer, Cookie};
pub use ask::{Ask, Form, Upload};
pub use listen::{CONNECTIONS_MAX, FORM_S_MAX, HEAD_S_MAX, Patience, UPLOAD_S_MAX, listen};
pub use serve::{Endpoint, Method, Site, serve, service};

/// The largest form body in bytes, uploads apart.
pub const FORM_BYTES_MAX: usize = 256 * 1024;
/// The largest upload in bytes (`security.md` 11: 10 MiB, and a little for the form around it).
pub const UPLOAD_BYTES_MAX: usize = 10 * 1024 * 1024 + 64 * 1024;

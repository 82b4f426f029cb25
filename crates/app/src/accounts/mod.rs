//! Accounts: a generated sign-in name, six generated words, a printed recovery code, and on each
//! device a phrase with a device secret (`security.md` 4 and 6). Nothing that identifies anyone is
//! asked for, no password is stored, and being signed in lives in memory only.

pub mod copies;
pub mod devices;
pub mod held;
pub mod limits;
pub mod pages;
pub mod ring;
pub mod sessions;
pub mod sign_up;
pub mod unlock;

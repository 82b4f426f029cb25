//! The `shopfloor` program.

use std::alloc::System;
use std::process::ExitCode;
use zeroizing_alloc::ZeroAlloc;

/// Memory is wiped as it is given back, so that an idle process holds no names.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

fn main() -> ExitCode {
    shopfloor::cli::main()
}

//! The reading child: it confines itself, reads one file from its input, answers, and ends.
//!
//! Before it looks at the first byte it has given up files (landlock), the network, other
//! programs and every system call it does not need (seccomp), core dumps, and all but 256 MiB and
//! ten seconds (limits). A file that breaks the reader breaks nothing else.

use super::archive::{self, Package};
use super::wire::Sender;
use super::{
    CHILD_CPU_SECONDS_MAX, CHILD_MEMORY_BYTES_MAX, TableError, UPLOAD_BYTES_MAX, document, workbook,
};
use landlock::{ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetError, Scope};
use rustix::process::{
    DumpableBehavior, Resource, Rlimit, Signal, set_dumpable_behavior,
    set_parent_process_death_signal, setrlimit,
};
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, TargetArch};
use std::io::{Read, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

/// The hidden argument that makes a program this child: its `main` must look for it before it
/// starts a thread or a runtime, and then return what [`main`] returns.
pub const ARGUMENT: &str = "read-table";

/// The longest name of a sheet that can be asked for, in bytes.
const SHEET_NAME_BYTES_MAX: usize = 1024;

/// What comes before the upload on the child's input: how many bytes name the wanted sheet (two
/// bytes, the lower first), and the name. Zero bytes mean whichever sheet is fullest.
pub(super) fn header(sheet: Option<&str>) -> Vec<u8> {
    // A longer name matches no sheet, cut or whole.
    let name = sheet.map(str::as_bytes).unwrap_or_default();
    let name = name.get(..SHEET_NAME_BYTES_MAX).unwrap_or(name);
    let mut header = (name.len() as u16).to_le_bytes().to_vec();
    header.extend_from_slice(name);
    header
}

/// The whole life of the child.
pub fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|_| {}));
    let mut answer = Sender::new(std::io::stdout().lock());
    let verdict = confine().and_then(|()| {
        catch_unwind(AssertUnwindSafe(|| read(&mut answer))).unwrap_or(Err(TableError::Unreadable))
    });
    match answer.verdict(verdict) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn read(answer: &mut Sender<impl Write>) -> Result<(), TableError> {
    let mut input = Vec::new();
    let bytes_max = 2 + SHEET_NAME_BYTES_MAX + UPLOAD_BYTES_MAX;
    let stdin = std::io::stdin().lock();
    stdin.take(bytes_max as u64).read_to_end(&mut input).map_err(|_| TableError::Reader)?;
    let (name_bytes, rest) = input.split_first_chunk::<2>().ok_or(TableError::Reader)?;
    let name_bytes = usize::from(u16::from_le_bytes(*name_bytes));
    let (name, upload) = rest.split_at_checked(name_bytes).ok_or(TableError::Reader)?;
    let wanted = match name {
        [] => None,
        name => Some(std::str::from_utf8(name).map_err(|_| TableError::NoSuchSheet)?),
    };
    match archive::inspect(upload)? {
        Package::Workbook => workbook::read(upload, wanted, answer),
        Package::Document { part } => document::read(upload, &part, wanted, answer),
    }
}

/// Gives up everything that reading does not need, for the rest of the process. A kernel without
/// landlock is borne, since seccomp lets no file be opened either.
///
/// # Errors
/// [`TableError::Reader`] where the machine does not let us confine ourselves; nothing may be
/// read then.
pub fn confine() -> Result<(), TableError> {
    limit().map_err(|_| TableError::Reader)?;
    give_up_files().map_err(|_| TableError::Reader)?;
    give_up_calls().map_err(|_| TableError::Reader)
}

fn limit() -> rustix::io::Result<()> {
    let exactly = |most| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::As, exactly(CHILD_MEMORY_BYTES_MAX))?;
    setrlimit(Resource::Cpu, exactly(CHILD_CPU_SECONDS_MAX))?;
    setrlimit(Resource::Core, exactly(0))?;
    setrlimit(Resource::Fsize, exactly(0))?;
    set_dumpable_behavior(DumpableBehavior::NotDumpable)?;
    set_parent_process_death_signal(Some(Signal::KILL))
}

fn give_up_files() -> Result<(), RulesetError> {
    let newest = ABI::V6;
    Ruleset::default()
        .handle_access(AccessFs::from_all(newest))?
        .handle_access(AccessNet::from_all(newest))?
        .scope(Scope::from_all(newest))?
        .create()?
        .restrict_self()?;
    Ok(())
}

/// Refuses every system call but those for the pipes, memory, time and the end of the process.
fn give_up_calls() -> Result<(), Box<dyn std::error::Error>> {
    const NEEDED: [i64; 25] = [
        libc::SYS_read,
        libc::SYS_write,
        libc::SYS_writev,
        libc::SYS_close,
        libc::SYS_brk,
        libc::SYS_mmap,
        libc::SYS_munmap,
        libc::SYS_mremap,
        libc::SYS_madvise,
        libc::SYS_mprotect,
        libc::SYS_futex,
        libc::SYS_getrandom,
        libc::SYS_clock_gettime,
        libc::SYS_gettimeofday,
        libc::SYS_sched_yield,
        libc::SYS_getpid,
        libc::SYS_gettid,
        libc::SYS_tgkill,
        libc::SYS_rt_sigaction,
        libc::SYS_rt_sigprocmask,
        libc::SYS_rt_sigreturn,
        libc::SYS_sigaltstack,
        libc::SYS_restart_syscall,
        libc::SYS_exit,
        libc::SYS_exit_group,
    ];
    let arch = TargetArch::try_from(std::env::consts::ARCH)?;
    let rules = NEEDED.into_iter().map(|call| (call, Vec::new())).collect();
    let denied = SeccompAction::Errno(libc::EPERM as u32);
    let filter = SeccompFilter::new(rules, denied, SeccompAction::Allow, arch)?;
    let program: BpfProgram = filter.try_into()?;
    Ok(seccompiler::apply_filter(&program)?)
}

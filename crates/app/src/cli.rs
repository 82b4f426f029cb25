//! The command line. Every mistake is one sentence that says what to do.

use crate::boot::{self, Settings};
use crate::capacity::{self, simulate::Asked};
use clap::{Args, Parser, Subcommand};
use kit::words::Language;
use serde::Deserialize;
use std::io::Write;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Workers organize each other: the list, the chart, one-on-ones, sealed on your own server.
#[derive(Parser)]
#[command(name = "shopfloor", version, about, after_help = AFTER_HELP)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
Every setting can be a flag, an environment variable (SHOPFLOOR_DATA, SHOPFLOOR_LISTEN,
SHOPFLOOR_DATABASE) or a line in DIR/shopfloor.toml, in this order:

    listen = \"127.0.0.1:8700\"
    database = \"postgres://shopfloor@localhost/shopfloor\"

Try it with invented people:   shopfloor demo
Run your own:                  shopfloor serve --data ~/shopfloor
What can our coaches carry?    shopfloor simulate";

#[derive(Subcommand)]
enum Command {
    /// Show a drive of invented people, in a folder that goes away afterwards
    Demo(DemoArgs),
    /// Run your own server
    Serve(ServeArgs),
    /// Live through a program of coaching many times: what it carries, and what holds it back
    Simulate(SimulateArgs),
    /// Read an uploaded table from standard input (the server starts this by itself)
    #[command(hide = true, name = "read-table")]
    ReadTable,
}

#[derive(Args)]
struct DemoArgs {
    /// Where to listen
    #[arg(long, value_name = "ADDR", default_value = LISTEN, env = "SHOPFLOOR_LISTEN")]
    listen: String,
    /// How many workers the invented workplace has (50 to 100,000)
    #[arg(long, value_name = "N", default_value_t = 1000,
          value_parser = clap::value_parser!(u32).range(50..=100_000))]
    workers: u32,
    /// The number that the invented workplace is made from
    #[arg(long, value_name = "N", default_value_t = 1912)]
    seed: u64,
    /// Bring a public file as it was downloaded (election results, work stoppages, notices of
    /// bargaining, codes of industries) into the demo's research space; may be given again
    #[arg(long, value_name = "FILE")]
    public: Vec<PathBuf>,
    /// Keep the demo in this database instead of a temporary SQLite file
    #[arg(long, value_name = "URL", env = "SHOPFLOOR_DATABASE")]
    database: Option<String>,
}

#[derive(Args)]
struct ServeArgs {
    /// The folder that holds everything
    #[arg(long, value_name = "DIR", env = "SHOPFLOOR_DATA")]
    data: PathBuf,
    /// Where to listen [default: 127.0.0.1:8700]
    #[arg(long, value_name = "ADDR", env = "SHOPFLOOR_LISTEN")]
    listen: Option<String>,
    /// A PostgreSQL database instead of SQLite in the folder
    #[arg(long, value_name = "URL", env = "SHOPFLOOR_DATABASE")]
    database: Option<String>,
}

#[derive(Args)]
struct SimulateArgs {
    /// Scenarios (TOML), told side by side [default: worker-run and staff-run, which come with it]
    #[arg(value_name = "FILE", num_args = 0..=4)]
    files: Vec<PathBuf>,
    /// How often each is lived through (1 to 10,000)
    #[arg(long, value_name = "N", default_value_t = 300,
          value_parser = clap::value_parser!(u32).range(1..=10_000))]
    runs: u32,
    /// The number that chance is thrown from: the same one tells the same again
    #[arg(long, value_name = "N", default_value_t = 1912)]
    seed: u64,
    /// The language to tell it in, en or es [default: that of the terminal]
    #[arg(long, value_name = "LANGUAGE", value_parser = ["en", "es"])]
    language: Option<String>,
    /// Tell where each number comes from
    #[arg(long)]
    sources: bool,
}

/// The lines of `shopfloor.toml`.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<String>,
    database: Option<String>,
}

/// Where a server listens unless told otherwise.
const LISTEN: &str = "127.0.0.1:8700";

/// Runs the program; the exit code is 0 when it ended as asked.
pub fn main() -> ExitCode {
    let line = Line::parse();
    #[cfg(feature = "broken")]
    crate::broken::obey_environment();
    let ended = match line.command {
        Command::ReadTable => return kit::tables::child::main(),
        Command::Demo(args) => demo(args),
        Command::Serve(args) => serve(args),
        Command::Simulate(args) => simulate(args),
    };
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            complain(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn demo(args: DemoArgs) -> Result<(), String> {
    boot::demo(boot::DemoSettings {
        listen: address(&args.listen)?,
        workers: args.workers,
        seed: args.seed,
        database: args.database,
        public: args.public,
    })
}

fn serve(args: ServeArgs) -> Result<(), String> {
    let file = read_file(&args.data.join("shopfloor.toml"))?;
    let listen = args.listen.or(file.listen).unwrap_or_else(|| LISTEN.to_owned());
    let listen = address(&listen)?;
    boot::serve(Settings { data: args.data, listen, database: args.database.or(file.database) })
}

fn simulate(args: SimulateArgs) -> Result<(), String> {
    let SimulateArgs { files, runs, seed, language, sources } = args;
    let language = language.or_else(of_terminal).unwrap_or_default();
    // "es_MX.UTF-8" is Spanish; what the program does not speak is told in English.
    let tag = language.split(['_', '.', '-']).next();
    let language = tag.and_then(Language::of_tag).unwrap_or_default();
    let told = capacity::simulate::simulate(&Asked { files, runs, seed, language, sources })?;
    // Whoever reads it may have had enough: that is no mistake.
    let _ = std::io::stdout().write_all(told.as_bytes());
    Ok(())
}

/// The language that a terminal asks for.
fn of_terminal() -> Option<String> {
    let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|n| std::env::var(n).ok());
    asked.into_iter().find(|language| !language.is_empty())
}

fn address(listen: &str) -> Result<SocketAddr, String> {
    listen.parse().map_err(|_| {
        format!("\"{listen}\" is no address to listen on. Give an address and a port, as in --listen {LISTEN}.")
    })
}

fn read_file(path: &Path) -> Result<File, String> {
    match std::fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map_err(|error| {
            format!("{} cannot be understood: {}.", path.display(), error.message())
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(File::default()),
        Err(error) => Err(format!("{} cannot be read: {error}.", path.display())),
    }
}

#[allow(clippy::print_stderr)]
fn complain(sentence: &str) {
    eprintln!("shopfloor: {sentence}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Line::command().debug_assert();
    }

    #[test]
    fn what_is_no_address_is_told_in_one_sentence_for_every_command() {
        assert!(address(LISTEN).is_ok());
        for typed in ["8791", "localhost:8791", ""] {
            let told = address(typed).err().unwrap_or_default();
            assert!(told.ends_with("as in --listen 127.0.0.1:8700."), "{told}");
        }
    }
}

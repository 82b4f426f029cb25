//! The reading child alone, as tests start it.

fn main() -> std::process::ExitCode {
    kit::tables::child::main()
}

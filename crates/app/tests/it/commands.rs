//! The command line as a process: what it says when it cannot start, and what it leaves.

use std::process::Command;

#[test]
fn a_start_that_fails_says_one_sentence_and_leaves_no_folder() {
    let here = tempfile::tempdir().unwrap();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let taken = taken.local_addr().unwrap().to_string();
    for (database, listen, told) in [
        ("mysql://root@localhost/x", "127.0.0.1:0", ". Check the address given with --database."),
        ("postgres://nobody@127.0.0.1:1/x", taken.as_str(), "cannot be listened on"),
    ] {
        let folder = here.path().join("new");
        let ended = Command::new(env!("CARGO_BIN_EXE_shopfloor"))
            .args(["serve", "--database", database, "--listen", listen, "--data"])
            .arg(&folder)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(!ended.status.success() && said.contains(told), "{said}");
        assert!(!folder.exists(), "a folder is left after: {said}");
    }
}

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

fn simulated(arguments: &[&str]) -> (bool, String, String) {
    let ended = Command::new(env!("CARGO_BIN_EXE_shopfloor"))
        .arg("simulate")
        .args(arguments)
        .env_clear()
        .env("LANG", "C.UTF-8")
        .output()
        .unwrap();
    let read = |bytes| String::from_utf8(bytes).unwrap();
    (ended.status.success(), read(ended.stdout), read(ended.stderr))
}

#[test]
fn what_coaches_can_carry_is_told_side_by_side_in_both_languages() {
    let (ended, told, said) = simulated(&["--runs", "4", "--seed", "7"]);
    assert!(ended && said.is_empty(), "{said}");
    for part in ["Worker-run", "Staff-run", "lived through 4 times, from seed 7", "10 times"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains('⟦') && !told.contains("NaN") && !told.contains("inf "), "{told}");
    assert_eq!(simulated(&["--runs", "4", "--seed", "7"]).1, told);
    assert_ne!(simulated(&["--runs", "4", "--seed", "8"]).1, told);
    let arguments = ["staff-run", "--runs", "2", "--language", "es", "--sources"];
    let (ended, told, _) = simulated(&arguments);
    assert!(ended && told.contains("Con personal pagado") && !told.contains("Entre trabajadores"));
    assert!(told.contains("De dónde salen los números") && told.contains("https://"), "{told}");
    assert!(!told.contains('⟦'), "{told}");
}

#[test]
fn a_scenario_that_cannot_be_says_so_with_its_file_and_line_in_both_languages() {
    let here = tempfile::tempdir().unwrap();
    let file = here.path().join("ours.toml");
    let whole = include_str!("../../../../kits/scenarios/worker-run.toml");
    std::fs::write(&file, whole.replace("people = 30", "people = 0")).unwrap();
    let name = file.to_str().unwrap();
    for (language, told) in [("en", "There are no coaches."), ("es", "No hay acompañantes.")] {
        let (ended, out, said) = simulated(&[name, "--language", language]);
        assert!(!ended && out.is_empty() && said.contains(told), "{said}");
        assert!(said.contains("ours.toml, ") && said.lines().count() == 1, "{said}");
    }
    let (ended, _, said) = simulated(&[here.path().join("none.toml").to_str().unwrap()]);
    assert!(!ended && said.contains("cannot be read. Give the file of a scenario"), "{said}");
    std::fs::write(&file, [0xff, 0xfe, 0x00]).unwrap();
    assert!(simulated(&[name]).2.contains("cannot be read. Give the file"));
}

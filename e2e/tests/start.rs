//! Starting from a public call on a small phone: four screens, with script and without, to a drive
//! with ten on its list and the first one-on-one planned.

#![allow(clippy::unwrap_used, clippy::print_stderr)]

use e2e::{Screen, Walk, run};
use kit::words::Language;
use std::time::{Duration, Instant};

const CALL: &str = "/s/harbor-coffee";
const PHRASE: &str = "los martes llueve";
const NAMES: [&str; 10] = [
    "Rosa García",
    "Amadou Diallo",
    "Ben",
    "Li Wei",
    "Maria Silva",
    "Jo Park",
    "Sam Reed",
    "Ana Ruiz",
    "Tom Fox",
    "Eva Stone",
];
/// What somebody needs who types two hundred characters a minute with their thumbs.
const A_CHARACTER: Duration = Duration::from_millis(300);
/// And who writes a hundred a minute on paper.
const ON_PAPER: Duration = Duration::from_millis(600);

#[test]
fn a_worker_starts_in_three_minutes_in_spanish() {
    run(starts(Language::Es, true));
}

#[test]
fn a_worker_starts_without_script() {
    run(starts(Language::En, false));
}

async fn starts(language: Language, script: bool) {
    let server = e2e::demo(60);
    let ines = match script {
        true => Walk::begin(&server, Screen::PHONE, language).await,
        false => Walk::without_script(&server, Screen::PHONE, language).await,
    };
    let look = async || {
        if script {
            ines.look().await;
        }
    };
    ines.go(CALL).await;
    ines.sees("seed-safety").await;
    look().await;
    let began = Instant::now();
    ines.press("seed-start").await;
    ines.sees("step-workplace").await;
    look().await;
    let typed = ["Martín Pescador", "El café del muelle", "Inés"];
    for (field, text) in ["space-name-drive", "drive-first-turf", "drive-my-name"].iter().zip(typed)
    {
        ines.fill(field, text).await;
    }
    ines.choose("start-power-none").await;
    if script {
        ines.find_css("input[name=work]:not([value=''])").await;
        tokio::time::sleep(Duration::from_secs(4)).await;
    } else {
        // Nothing is asked but a little patience.
        ines.press("start-go").await;
        ines.sees("start-quick").await;
        tokio::time::sleep(Duration::from_secs(20)).await;
    }
    ines.press("start-go").await;
    ines.sees("secrets-title").await;
    look().await;
    let (words, recovery) = (ines.read("#words").await, ines.read("#recovery").await);
    ines.press("secrets-written").await;
    ines.sees("phrase-title").await;
    look().await;
    ines.fill("check-words", &words).await;
    ines.fill("check-recovery", &recovery).await;
    ines.fill("phrase", PHRASE).await;
    ines.fill("phrase-again", PHRASE).await;
    ines.press("check-go").await;
    ines.sees("first-title").await;
    look().await;
    let names = NAMES.join("\n");
    ines.fill("first-names", &names).await;
    ines.press("first-go").await;
    ines.sees("said-first-listed").await;
    ines.sees_words(NAMES[0]).await;
    look().await;
    let chars = |texts: &[&str]| -> u32 {
        u32::try_from(texts.iter().map(|text| text.chars().count()).sum::<usize>()).unwrap()
    };
    let by_thumb = chars(&typed) + chars(&[&words, &recovery, PHRASE, PHRASE, &names]);
    let on_paper = chars(&[&words, &recovery]);
    let took = began.elapsed() + A_CHARACTER * by_thumb + ON_PAPER * on_paper;
    // The aim is 180 s. A busy machine is slow: it is said, and not asserted.
    eprintln!("{by_thumb} characters typed, {on_paper} written: {} s", took.as_secs());
    ines.end().await;
}

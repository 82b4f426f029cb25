//! The whole job, on a small phone in Spanish and at a desk in English: from the setup link to the
//! overview after the first one-on-one, with a second person let in by words that are spoken.

#![allow(clippy::unwrap_used)]

use e2e::{Screen, Walk, roster, run};
use kit::say;
use kit::words::Language;
use std::path::Path;

const PHRASE: &str = "el gato duerme de día";
#[test]
fn the_whole_job_on_a_phone_in_spanish() {
    run(the_whole_job(Screen::PHONE, Language::Es, "light"));
}

#[test]
fn the_whole_job_at_a_desk_in_english_by_night() {
    run(the_whole_job(Screen::DESK, Language::En, "dark"));
}

async fn the_whole_job(screen: Screen, language: Language, theme: &str) {
    let server = e2e::serve();
    let ana = Walk::begin(&server, screen, language).await;
    ana.browser.keep_cookie(&server.address, "__Host-t", theme).await;
    ana.go(server.setup.as_ref().unwrap()).await;
    ana.sees("welcome-title").await;
    make_account(&ana).await;
    start_drive(&ana).await;
    bring_roster(&ana).await;
    let beto = Walk::begin(&server, screen, language).await;
    beto.browser.keep_cookie(&server.address, "__Host-t", theme).await;
    let (link, code) = invite(&ana).await;
    ask_to_join(&beto, &link, &code).await;
    let_in(&ana).await;
    look_around(&beto).await;
    talk(&beto).await;
    see_where_we_stand(&ana).await;
    lock_and_unlock(&ana).await;
    beto.end().await;
    ana.end().await;
}

/// From the page behind a link to an account that opens on this phone.
async fn make_account(who: &Walk<'_>) {
    who.look().await;
    who.press("account-make").await;
    who.sees("secrets-title").await;
    who.look().await;
    let words = who.read("#words").await;
    let recovery = who.read("#recovery").await;
    who.press("secrets-written").await;
    who.fill("check-words", "una dos tres cuatro cinco seis").await;
    who.fill("check-recovery", &recovery).await;
    who.press("check-go").await;
    who.sees("words-not-those").await;
    who.look().await;
    who.fill("check-words", &words.to_uppercase()).await;
    who.press("check-go").await;
    who.sees("phrase-title").await;
    who.look().await;
    who.fill("phrase", "corta").await;
    who.fill("phrase-again", "corta").await;
    who.press("phrase-go").await;
    who.sees("phrase-too-short").await;
    who.look().await;
    who.fill("phrase", PHRASE).await;
    who.fill("phrase-again", PHRASE).await;
    who.press("phrase-go").await;
}

async fn start_drive(ana: &Walk<'_>) {
    ana.sees("space-start-title-drive").await;
    ana.look().await;
    ana.fill("space-name-drive", "Girasol").await;
    ana.fill("drive-my-name", "Ana").await;
    ana.fill("drive-first-turf", "Santa Ana").await;
    ana.fill("drive-unit", "16").await;
    ana.press("drive-start-go").await;
    ana.sees("said-started-drive").await;
    ana.look().await;
}

/// In, out again, and in once more.
async fn bring_roster(ana: &Walk<'_>) {
    let folder = tempfile::tempdir().unwrap();
    let file = roster::write(folder.path());
    ana.press("drive-empty-import").await;
    ana.look().await;
    upload(ana, &file).await;
    ana.press("import-undo-title").await;
    ana.press("import-undo-go").await;
    ana.sees("said-import-undone").await;
    ana.look().await;
    ana.press("place-people").await;
    ana.sees_words(&say!(ana.words, "people-in-unit", count = 0)).await;
    ana.look().await;
    ana.press("place-more").await;
    ana.press("more-imports").await;
    ana.look().await;
    ana.press("import-bring").await;
    upload(ana, &file).await;
    ana.press("import-see-people").await;
    ana.sees_words(&say!(ana.words, "people-in-unit", count = roster::PEOPLE)).await;
    ana.look().await;
}

async fn upload(ana: &Walk<'_>, file: &Path) {
    ana.give_file("import-file", file).await;
    ana.press("import-look").await;
    ana.sees("import-preview-title").await;
    ana.sees("field-never").await;
    ana.look().await;
    ana.press_words(&say!(ana.words, "import-go", count = roster::PEOPLE)).await;
    ana.sees("said-imported").await;
    ana.sees("row-no-name").await;
    ana.look().await;
}

/// The link, and the words that go another way.
async fn invite(ana: &Walk<'_>) -> (String, String) {
    ana.press("place-more").await;
    ana.press("more-members").await;
    ana.look().await;
    ana.fill("invite-name", "Beto").await;
    ana.press("invite-go").await;
    ana.sees("member-turf-missing").await;
    ana.look().await;
    ana.choose("role-organizer").await;
    ana.choose_words("Cocina").await;
    ana.choose_words("Lavandería").await;
    ana.press("invite-go").await;
    ana.sees("invite-waiting").await;
    ana.look().await;
    (ana.read("#link").await, ana.read("#code").await)
}

async fn ask_to_join(beto: &Walk<'_>, link: &str, code: &str) {
    beto.go(link.strip_prefix(&beto.server.address).unwrap()).await;
    beto.sees("join-title").await;
    make_account(beto).await;
    beto.sees("join-code-title").await;
    beto.look().await;
    beto.fill("join-code", "no son las que dijo").await;
    beto.press("join-code-go").await;
    beto.sees("code-not-words").await;
    beto.look().await;
    beto.fill("join-code", code).await;
    beto.press("join-code-go").await;
    beto.sees("join-waiting-title").await;
    beto.look().await;
}

async fn let_in(ana: &Walk<'_>) {
    // The page comes again by itself.
    ana.sees("invite-answered").await;
    ana.look().await;
    ana.press("invite-let-in").await;
    ana.sees("said-member-in").await;
    ana.sees_words("Beto").await;
    ana.look().await;
}

/// Beto's page goes on by itself, too, into the drive.
async fn look_around(beto: &Walk<'_>) {
    beto.sees_words("Girasol").await;
    beto.sees("drive-stand").await;
    beto.look().await;
    beto.press("place-chart").await;
    beto.sees_words("Lavandería").await;
    beto.look().await;
    beto.press("act-talk").await;
    beto.sees("talk-next-title").await;
    beto.look().await;
    beto.press("place-people").await;
    beto.press_words("Rosa Díaz Peña").await;
    beto.look().await;
}

async fn talk(beto: &Walk<'_>) {
    beto.press("people-talk").await;
    beto.sees("talk-hint").await;
    beto.look().await;
    beto.fill_words(&say!(beto.words, "talk-issue", n = 1), "Siempre falta gente de noche").await;
    beto.fill("talk-ask", "¿Vienes el jueves a la reunión?").await;
    beto.press("talk-finish").await;
    beto.sees("talk-answer-missing").await;
    beto.look().await;
    beto.choose("talk-answer-yes").await;
    beto.fill("talk-next-step", "Hablar con Martín").await;
    beto.choose("people-support-2").await;
    beto.choose("talk-share-70").await;
    beto.press("talk-finish").await;
    beto.sees("said-talk-kept").await;
    beto.sees_words("Siempre falta gente de noche").await;
    beto.look().await;
}

async fn see_where_we_stand(ana: &Walk<'_>) {
    ana.press("place-today").await;
    ana.sees_words(&say!(ana.words, "drive-thermometer-now", count = 1, unit = 16)).await;
    ana.look().await;
    ana.press("place-chart").await;
    ana.look().await;
}

async fn lock_and_unlock(ana: &Walk<'_>) {
    ana.press("lock").await;
    ana.go("/unlock").await;
    ana.fill("phrase", "no es la frase").await;
    ana.press("unlock-go").await;
    ana.sees("phrase-wrong").await;
    ana.look().await;
    ana.fill("phrase", PHRASE).await;
    ana.press("unlock-go").await;
    ana.sees_words("Girasol").await;
    ana.look().await;
}

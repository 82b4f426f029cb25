//! The whole job, on a small phone, in Spanish: from the setup link to the overview after the
//! first one-on-one, with a second person let in by words that are spoken.

#![allow(clippy::unwrap_used)]

use e2e::{Screen, Walk, run};
use kit::say;
use kit::words::Language;
use std::path::Path;

const PHRASE: &str = "el gato duerme de día";
/// People in the roster below.
const PEOPLE: usize = 14;

/// A roster as they come: headings in the fourth line, an old encoding, semicolons, a row without
/// a name, somebody twice, headings again where a page begins, birthdays, a sum below.
const ROSTER: &str = "\
Hospital Santa Ana;;;;;;\r\n\
Lista de personal, impresa el 3 de noviembre;;;;;;\r\n\
;;;;;;\r\n\
No. empleado;Apellidos;Nombre;Depto.;Turno;Celular;Fecha de nacimiento\r\n\
1001;Díaz Peña;Rosa;Cocina;Noche;(555) 010-4477;01/02/1980\r\n\
1002;NÚÑEZ;MARTÍN;Cocina;Noche;555 010 4478;09/05/1979\r\n\
1003;Ibáñez;Lucía;Cocina;Día;;12/12/1991\r\n\
1004;;;Lavandería;Día;555 010 4479;\r\n\
1005;Nguyễn;Thị Minh;Lavandería;Día;555.010.4480;30/01/1985\r\n\
1006;Toussaint;Emmanuel;Lavandería;Noche;no tiene;02/07/1988\r\n\
1007;Gómez;José Luis;Lavandería;Día;+1 555 010 4482;\r\n\
1008;Peralta;Ximena;Limpieza;Noche;555 010 4483;\r\n\
No. empleado;Apellidos;Nombre;Depto.;Turno;Celular;Fecha de nacimiento\r\n\
1009;Quiñones;Íñigo;Limpieza;Noche;555 010 4484;\r\n\
1010;Boyd;Terrence;Limpieza;Día;555 010 4485;\r\n\
1011;Villanueva;Grace;Tercer piso;Día;555 010 4486;\r\n\
1012;Mensah;Kofi;Tercer piso;Noche;555 010 4487;\r\n\
1013;Vega;Marisol;Tercer piso;Día;555 010 4488;\r\n\
1014;Hicks;Darnell;Tercer piso;Día;555 010 4489;\r\n\
1015;Acuña;Belén;Tercer piso;Noche;555 010 4490;\r\n\
1001;Díaz Peña;Rosa;Cocina;Noche;555-010-4477;01/02/1980\r\n\
Total;15;;;;;\r\n";

#[test]
fn the_whole_job_on_a_phone_in_spanish() {
    run(async {
        let server = e2e::serve();
        let ana = Walk::begin(&server, Screen::PHONE, Language::Es).await;
        ana.go(server.setup.as_ref().unwrap()).await;
        ana.sees("welcome-title").await;
        make_account(&ana).await;
        start_drive(&ana).await;
        bring_roster(&ana).await;
        let beto = Walk::begin(&server, Screen::PHONE, Language::Es).await;
        let (link, code) = invite(&ana).await;
        ask_to_join(&beto, &link, &code).await;
        let_in(&ana).await;
        look_around(&beto).await;
        talk(&beto).await;
        see_where_we_stand(&ana).await;
        lock_and_unlock(&ana).await;
        beto.end().await;
        ana.end().await;
    });
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
    ana.sees("drive-start-title").await;
    ana.look().await;
    ana.fill("drive-name", "Girasol").await;
    ana.fill("drive-my-name", "Ana").await;
    ana.fill("drive-first-turf", "Santa Ana").await;
    ana.fill("drive-unit", "16").await;
    ana.press("drive-start-go").await;
    ana.sees("said-drive-started").await;
    ana.look().await;
}

/// In, out again, and in once more.
async fn bring_roster(ana: &Walk<'_>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plantilla.csv");
    std::fs::write(&file, windows_1252(ROSTER)).unwrap();
    ana.press("drive-empty-import").await;
    ana.look().await;
    upload(ana, &file).await;
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
    ana.sees_words(&say!(ana.words, "people-in-unit", count = PEOPLE)).await;
    ana.look().await;
}

async fn upload(ana: &Walk<'_>, file: &Path) {
    ana.give_file("import-file", file).await;
    ana.press("import-look").await;
    ana.sees("import-preview-title").await;
    ana.sees("field-never").await;
    ana.look().await;
    ana.press_words(&say!(ana.words, "import-go", count = PEOPLE)).await;
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

/// Beto's page goes on by itself, too, to the drives that are his now.
async fn look_around(beto: &Walk<'_>) {
    beto.press_words("Girasol").await;
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

/// The bytes of a text as an old program saves it; what it does not have becomes a plain letter.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'e')).collect()
}

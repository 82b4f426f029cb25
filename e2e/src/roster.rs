//! A roster to bring in.

use std::path::{Path, PathBuf};

/// People in the roster.
pub const PEOPLE: usize = 14;

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
1005;Nguyen;Thi Minh;Lavandería;Día;555.010.4480;30/01/1985\r\n\
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

/// Writes the roster into a folder as a file, and gives its path.
///
/// # Panics
/// When it cannot be written.
pub fn write(folder: &Path) -> PathBuf {
    let path = folder.join("plantilla.csv");
    std::fs::write(&path, windows_1252(ROSTER)).unwrap();
    path
}

/// The bytes of a text as an old program saves it; what it does not have becomes a question mark.
fn windows_1252(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect()
}

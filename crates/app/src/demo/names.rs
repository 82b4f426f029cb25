//! Invented names, fitting the languages that people speak at home.

use super::dice::Dice;
use organizing::list::Name;
use std::collections::HashSet;

/// A language spoken at home, with names that fit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// Haitian Creole.
    Creole,
    /// Tagalog.
    Tagalog,
    /// Vietnamese.
    Vietnamese,
}

impl Tongue {
    /// As it stands on the list.
    pub fn word(self) -> &'static str {
        match self {
            Tongue::English => "English",
            Tongue::Spanish => "Spanish",
            Tongue::Creole => "Haitian Creole",
            Tongue::Tagalog => "Tagalog",
            Tongue::Vietnamese => "Vietnamese",
        }
    }

    fn given(self) -> &'static str {
        match self {
            Tongue::English => {
                "James Mary Robert Patricia Michael Jennifer David Linda William Barbara Joseph \
                 Susan Thomas Jessica Charles Karen Daniel Sarah Matthew Nancy Anthony Lisa Mark \
                 Sandra Steven Ashley Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin \
                 Amanda Brian Melissa George Deborah Timothy Stephanie Ronald Rebecca Jason Laura \
                 Tyrone Latoya Darnell Keisha Marcus Tanya Jamal Ebony Terrance Monique Reggie \
                 Yolanda Kwame Abena Colleen Sean Maureen Patrick Agnes Walter Irene Stanley"
            }
            Tongue::Spanish => {
                "María José Ana Luis Rosa Carlos Carmen Juan Guadalupe Miguel Marta Jorge Elena \
                 Francisco Lucía Manuel Silvia Pedro Claudia Rafael Patricia Antonio Verónica \
                 Ramón Yolanda Héctor Leticia Javier Adriana Sergio Gloria Ricardo Alicia Óscar \
                 Norma Raúl Beatriz Fernando Teresa Eduardo Irma Roberto Lourdes Arturo Dolores \
                 Alberto Esperanza Enrique Graciela Julio Maribel Ernesto Xiomara Wilfredo Iris"
            }
            Tongue::Creole => {
                "Jean-Baptiste Marie-Ange Pierre Rose-Marie Jacques Guerline Frantz Mirlande \
                 Wilner Nadège Emmanuel Fabiola Reginald Ketly Jocelyn Roseline Patrick Islande \
                 Yves Marlène Stevenson Guirlène Evens Darline Claudel Yolette Ricot Edwidge \
                 Gesner Lunise Woodley Magalie Serge Célestine Rony Dieula"
            }
            Tongue::Tagalog => {
                "Maria Jose Rowena Ronaldo Maricel Rodel Cristina Jun Analyn Danilo Marites \
                 Rogelio Jocelyn Noel Rosario Arnel Imelda Edgardo Lorna Reynaldo Girlie Ferdinand \
                 Teresita Benjie Luzviminda Dennis Aileen Joel Remedios Allan Corazon Efren \
                 Jennilyn Romeo Divina Gil"
            }
            Tongue::Vietnamese => {
                "Anh Minh Linh Hùng Lan Tuấn Mai Dũng Hương Long Thảo Quang Ngọc Sơn Phương Hải \
                 Trang Bình Hoa Đức Yến Khánh Kim Phúc Hạnh Tâm Loan Vinh Xuân Nam Diệu Thành Nga \
                 Trung Oanh Việt"
            }
        }
    }

    fn family(self) -> &'static str {
        match self {
            Tongue::English => {
                "Smith Johnson Williams Brown Jones Davis Miller Wilson Moore Taylor Anderson \
                 Jackson White Harris Thompson Robinson Walker Young Allen King Wright Scott Hill \
                 Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker \
                 Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson \
                 Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray \
                 Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry \
                 Butler Barnes Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton \
                 Graham Wallace Woods Cole West Owens Gibson Mensah Owusu Okafor Kowalski Nowak \
                 Washington Booker Gaines Tillman O’Brien Doyle Rossi Romano Schmidt Weber"
            }
            Tongue::Spanish => {
                "García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres \
                 Flores Rivera Gómez Díaz Reyes Morales Cruz Ortiz Gutiérrez Chávez Ramos Ruiz \
                 Mendoza Álvarez Castillo Jiménez Vásquez Romero Moreno Medina Aguilar Vargas \
                 Castro Guzmán Velásquez Rojas Salazar Herrera Delgado Campos Vega Núñez Cabrera \
                 Figueroa Peña Acosta Santiago Colón Cordero Polanco Batista Tejada Quispe Mejía \
                 Orellana Escobar Menjívar Alvarenga"
            }
            Tongue::Creole => {
                "Joseph Pierre Jean Louis Baptiste Charles Saint-Louis Toussaint Desir Augustin \
                 Etienne Michel François Celestin Dorvil Estimé Fleurant Germain Hyppolite Innocent \
                 Jean-Louis Laguerre Moïse Noël Philippe Paul Exantus Sylvain Théodore Valcourt \
                 Dieudonné Belizaire Casséus Cadet Duval Alcide"
            }
            Tongue::Tagalog => {
                "Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Aquino Villanueva \
                 Ramos Castillo Rivera Flores Dela_Cruz Navarro Mercado Aguilar Salvador Pascual \
                 Manalo Dizon Magsaysay Soriano Tolentino Panganiban Macaraeg Lacson Dimaculangan \
                 Catacutan Abad Buenaventura Evangelista Ilagan"
            }
            Tongue::Vietnamese => {
                "Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Mai \
                 Trịnh Đoàn Lâm Cao"
            }
        }
    }
}

/// Gives names out, no full name twice while there are others.
#[derive(Default)]
pub struct Names {
    given_out: HashSet<String>,
}

impl Names {
    /// Tries at a name that nobody has; the later ones add a letter in the middle.
    const TRIES: u32 = 12;

    /// A name not given out before, if one is found; `family` where it is known already.
    pub fn next(&mut self, dice: &mut Dice, tongue: Tongue, family: Option<&str>) -> Name {
        let givens: Vec<&str> = tongue.given().split_ascii_whitespace().collect();
        let families: Vec<&str> = tongue.family().split_ascii_whitespace().collect();
        let mut tried = 0;
        loop {
            let given = *dice.pick(&givens);
            let family = family.unwrap_or_else(|| *dice.pick(&families)).replace('_', " ");
            let given = match tried {
                0..4 => given.to_owned(),
                _ => format!("{given} {}.", char::from(b'A' + dice.below(23) as u8)),
            };
            tried += 1;
            let full = format!("{given} {family}");
            if self.given_out.insert(full) || tried >= Names::TRIES {
                return Name::from_parts(&given, "", &family)
                    .expect("invariant: invented names have letters");
            }
        }
    }

    /// Notes a name as given out.
    pub fn keep(&mut self, full: &str) {
        self.given_out.insert(full.to_owned());
    }
}

//! What invented workers say, in English and in Spanish. Every line is made up.

/// What people of one language say.
pub struct Sayings {
    /// What anyone would change at work.
    pub issues: &'static [&'static str],
    /// What those at beds would change.
    pub at_beds: &'static [&'static str],
    /// What those who clean, cook, carry would change.
    pub in_services: &'static [&'static str],
    /// Who stands in the way, who can fix it.
    pub agitation: &'static [&'static str],
    /// What we could do together.
    pub plan: &'static [&'static str],
    /// Asks, with the next step that goes with each, and whether it can be done there and then.
    pub asks: &'static [(&'static str, &'static str, bool)],
    /// Short notes.
    pub notes: &'static [&'static str],
}

/// Topics of inoculation, by their id in the guide.
pub const TOPICS: [&str; 8] = [
    "third-party",
    "family",
    "another-chance",
    "no-guarantees",
    "dues",
    "meeting",
    "alone",
    "favors",
];

/// English.
pub const ENGLISH: Sayings = Sayings {
    issues: &[
        "They post the schedule on Friday for Monday. I can’t plan my kids.",
        "Nobody has had a real raise in four years and parking went up twice",
        "If you call out sick it’s a point, even with a doctor’s note",
        "The insurance went up so much I had to drop it for the kids",
        "You get sent home when census is low and lose the hours",
        "Favorites get the weekends off. Everybody knows who.",
        "I trained three people who all make more than me",
        "There is nowhere to take a break, we eat in the stairwell",
        "Mandatory overtime. They ask at 6:45 when you already have your coat on.",
        "The manager talks to us like children in front of patients",
        "New hires leave after two months and we start over",
        "Weekend differential is one dollar. One.",
        "My vacation got denied twice and then I lost the days",
        "They cut the night shuttle, I walk to the bus at 11:40 alone",
    ],
    at_beds: &[
        "Seven patients each on nights and they call it a good night",
        "No aide after eleven, so who turns people?",
        "I haven’t had a lunch I didn’t chart through since spring",
        "They float us to units we were never trained on",
        "Someone got hit by a patient and security took twenty minutes",
        "The lift has been broken for a month, two of us hurt our backs",
        "We were told to chart that we did rounds we had no time to do",
        "Charge nurse has a full assignment too, so nobody is in charge",
    ],
    in_services: &[
        "New cleaning chemical burns my eyes, no one gave us masks",
        "Twenty-two rooms a shift now, it was sixteen",
        "The freezer floor is ice, Pete fell and they said wear better shoes",
        "We run out of linen by three and then we get blamed",
        "I push beds alone that are marked for two people",
        "They count our minutes in each room on that tablet",
        "No gloves in my size for weeks",
        "I have been per diem for three years doing full time",
    ],
    agitation: &[
        "Says the director told them in June there was no money, then they renovated the lobby.",
        "The supervisor won’t do anything. It’s the vice president who sets the grid.",
        "Went to HR alone last year and nothing came of it but a write-up.",
        "Knows it is a choice: the other campus has the aides we asked for.",
        "Blames the scheduler. We talked about who gives the scheduler the numbers.",
        "“They can, they just don’t want to.”",
        "Angry, but thinks it has always been like this here.",
        "Said everyone on the shift says the same thing, only never to the boss.",
    ],
    plan: &[
        "Would go in to the manager with five others, not alone.",
        "Liked that Emergency got their breaks back when they all signed.",
        "Wants to know what happens if only half of us do it.",
        "Would talk to the two who share the ride.",
        "Asked how other hospitals did it. Told about the one across the river.",
        "Thinks the whole shift would sign if the older ones sign first.",
        "Not sure it changes anything. Will come and listen.",
        "Wants a meeting at a time nights can make.",
    ],
    asks: &[
        ("Sign the petition for safe staffing", "Sign, with two from the shift", true),
        ("Come to Thursday’s meeting", "Thursday’s meeting, we go together", false),
        ("Bring one coworker to the next meeting", "Meet again with the coworker along", false),
        (
            "Talk to the two people you trust most on your shift",
            "Ask how the two talks went",
            false,
        ),
        ("Join the organizing committee", "First committee meeting", false),
        ("Wear the sticker on Friday", "Hand over stickers before Friday", false),
        ("Draw the map of who works next to whom", "Look at the map together", true),
        ("Be in the photo for the board", "Take the photo", true),
    ],
    notes: &[
        "Text first, never calls back on a workday.",
        "Best reached after shift, by the bus stop.",
        "Wants to hear it from someone on nights.",
        "Asked that we not talk in the cafeteria.",
        "Knows everybody in the laundry.",
        "Came here from a place where we had a contract.",
        "Talked forty minutes. Most of it was about staffing.",
        "The manager walked by, we finished outside.",
        "Speaks for the new people, they listen.",
    ],
};

/// Spanish.
pub const SPANISH: Sayings = Sayings {
    issues: &[
        "Ponen el horario el viernes para el lunes. No puedo arreglar con los niños.",
        "Cuatro años sin un aumento de verdad y el estacionamiento subió dos veces",
        "Si te enfermas te ponen un punto aunque traigas papel del doctor",
        "El seguro subió tanto que mejor me salí",
        "Te mandan a la casa cuando hay poca gente y pierdes las horas",
        "Los fines de semana libres son para los favoritos. Ya se sabe quiénes.",
        "Yo entrené a tres que ahora ganan más que yo",
        "No hay dónde descansar, comemos en la escalera",
        "Nos obligan a quedarnos. Avisan cuando ya tienes el abrigo puesto.",
        "La jefa nos habla como a niños delante de los pacientes",
        "Me negaron las vacaciones dos veces y después perdí los días",
        "Quitaron la camioneta de la noche, hay que caminar al bus a las 11:40",
    ],
    at_beds: &[
        "Siete pacientes por persona en la noche y dicen que estuvo tranquilo",
        "Después de las once no hay auxiliar. ¿Quién voltea a la gente?",
        "No como sin estar escribiendo notas desde la primavera",
        "Nos mandan a pisos que no conocemos",
        "La grúa lleva un mes dañada, ya dos se lastimaron la espalda",
    ],
    in_services: &[
        "El químico nuevo quema los ojos y no dieron mascarillas",
        "Ahora son veintidós cuartos por turno, antes eran dieciséis",
        "El piso del congelador es puro hielo, ya se cayó un compañero",
        "A las tres no hay sábanas y nos echan la culpa",
        "Empujo sin ayuda camas que son para dos",
        "Nos cuentan los minutos en cada cuarto con esa tableta",
        "Tres años por día haciendo tiempo completo",
        "No traducen nada, firmamos papeles sin saber qué dicen",
    ],
    agitation: &[
        "El director dijo en junio que no había dinero y después arreglaron la entrada.",
        "El supervisor no decide nada. Eso viene de más arriba.",
        "Fue por su cuenta a recursos humanos y solo consiguió una amonestación.",
        "«Pueden, es que no quieren.»",
        "Le da coraje, pero cree que aquí siempre ha sido así.",
        "Dice que todo el turno dice lo mismo, pero nunca delante del jefe.",
    ],
    plan: &[
        "Iría a hablar con la jefa si van cinco más.",
        "Le gustó que en Emergencia devolvieron los descansos cuando firmaron todos.",
        "Quiere saber qué pasa si solo firma la mitad.",
        "Va a hablar con quienes comparten el viaje.",
        "Cree que todo el turno firma si firman primero los de más años.",
        "No sabe si sirve de algo. Va a venir a escuchar.",
    ],
    asks: &[
        ("Firmar la petición por más personal", "Firmar, con dos del turno", true),
        ("Venir a la reunión del jueves", "Reunión del jueves, vamos juntos", false),
        (
            "Traer a alguien del turno a la próxima reunión",
            "Vernos otra vez, con esa persona",
            false,
        ),
        ("Hablar con las dos personas de más confianza", "Preguntar cómo le fue", false),
        ("Entrar al comité", "Primera reunión del comité", false),
        ("Ponerse la calcomanía el viernes", "Entregar las calcomanías antes del viernes", false),
    ],
    notes: &[
        "Mejor por mensaje, no contesta llamadas entre semana.",
        "Se encuentra después del turno, en la parada.",
        "Pidió no hablar en la cafetería.",
        "Conoce a todo el mundo en la lavandería.",
        "Ya se organizó una vez, en una empacadora.",
        "Hablamos cuarenta minutos, casi todo sobre el personal que falta.",
    ],
};

#[cfg(test)]
mod tests {
    use super::TOPICS;

    #[test]
    fn the_topics_are_those_of_the_guide() {
        for (language, guide) in crate::words::GUIDE {
            for topic in TOPICS {
                let line = format!("\ntopic-{topic} = ");
                assert!(guide.contains(&line), "{topic} in {language}");
            }
        }
    }
}

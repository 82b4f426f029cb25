use serde::{Deserialize, Serialize};

/// Which union was on the ballot, by the words of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Union {
    /// Auto workers.
    Uaw,
    /// Carpenters.
    Carpenters,
    /// Communications workers, the news guild among them.
    Cwa,
    /// Electrical workers of the building trades and utilities.
    Ibew,
    /// Food and commercial workers.
    Ufcw,
    /// Guards and security officers, in any of their unions.
    Guards,
    /// Laborers.
    Laborers,
    /// Machinists.
    Machinists,
    /// Nurses, in any of their own unions.
    Nurses,
    /// Office and professional employees.
    Opeiu,
    /// Operating engineers.
    OperatingEngineers,
    /// Painters, glaziers, drywall finishers.
    Painters,
    /// Plumbers, pipe and sprinkler fitters.
    Plumbers,
    /// Service employees.
    Seiu,
    /// Sheet metal, rail and transport workers.
    Smart,
    /// Stage and screen.
    Iatse,
    /// State, county and municipal employees.
    Afscme,
    /// Steel, paper, chemical and energy workers.
    Steelworkers,
    /// Teachers.
    Teachers,
    /// Teamsters.
    Teamsters,
    /// Transit workers.
    Transit,
    /// United Electrical, radio and machine workers.
    Ue,
    /// Hotel, kitchen and laundry workers.
    UniteHere,
    /// Workers United.
    WorkersUnited,
    /// None of these: another, or one of the workers' own.
    Other,
}

/// Words that tell a union, in the order in which they are looked for: whoever is named after
/// another union's words stands before it.
const WORDS: &[(Union, &[&str])] = &[
    (
        Union::Guards,
        &["security police", "spfpa", "government security officers", "security professionals"],
    ),
    (Union::Guards, &["justice and security", "law enforcement officers security", "leosu"]),
    (
        Union::Guards,
        &[
            "protective officers",
            "court security",
            "special police",
            "security officers union",
            "security police fire",
        ],
    ),
    (Union::Afscme, &["1199c", "state county", "afscme"]),
    (Union::WorkersUnited, &["workers united"]),
    (Union::Seiu, &["seiu", "s e i u", "1199", "1199seiu", "service employees"]),
    (Union::Ufcw, &["ufcw", "food and commercial", "food commercial", "retail wholesale", "rwdsu"]),
    (Union::Ue, &["united electrical", "electrical radio"]),
    (Union::Ibew, &["ibew", "electrical workers"]),
    (Union::Teamsters, &["teamsters", "teamster", "ibt"]),
    (Union::Machinists, &["machinists", "iam", "iamaw"]),
    (Union::Steelworkers, &["usw", "steelworkers", "united steel", "steel paper"]),
    (Union::Cwa, &["cwa", "communications workers", "newsguild", "news guild"]),
    (Union::Cwa, &["newspaper guild"]),
    (Union::Uaw, &["uaw", "united auto", "united automobile", "automobile aerospace"]),
    (Union::OperatingEngineers, &["operating engineers", "iuoe"]),
    (Union::Carpenters, &["carpenters", "carpenter"]),
    (Union::Laborers, &["laborers", "liuna"]),
    (Union::UniteHere, &["unite here", "unitehere"]),
    (Union::Smart, &["sheet metal", "smart"]),
    (Union::Plumbers, &["plumbers", "plumbing", "pipefitters", "pipe fitters", "steamfitters"]),
    (Union::Painters, &["painters", "iupat"]),
    (Union::Plumbers, &["sprinkler fitters"]),
    (Union::Nurses, &["nurses", "nurse"]),
    (Union::Opeiu, &["opeiu", "office and professional", "office professional"]),
    (Union::Iatse, &["iatse", "theatrical stage", "stage employees"]),
    (Union::Teachers, &["teachers", "aft"]),
    (Union::Transit, &["transit union", "transport workers", "atu", "twu"]),
];

impl Union {
    /// Every union that is told apart.
    pub const ALL: [Union; 25] = [
        Union::Uaw,
        Union::Carpenters,
        Union::Cwa,
        Union::Ibew,
        Union::Ufcw,
        Union::Guards,
        Union::Laborers,
        Union::Machinists,
        Union::Nurses,
        Union::Opeiu,
        Union::OperatingEngineers,
        Union::Painters,
        Union::Plumbers,
        Union::Seiu,
        Union::Smart,
        Union::Iatse,
        Union::Afscme,
        Union::Steelworkers,
        Union::Teachers,
        Union::Teamsters,
        Union::Transit,
        Union::Ue,
        Union::UniteHere,
        Union::WorkersUnited,
        Union::Other,
    ];

    /// Which union a name is of.
    pub fn of(name: &str) -> Union {
        let plain = plain(name);
        let told = WORDS.iter().find(|(_, words)| {
            words
                .iter()
                .any(|word| plain.match_indices(word).any(|(at, _)| edge(&plain, at, word.len())))
        });
        told.map_or(Union::Other, |(union, _)| *union)
    }

    /// Its name in forms, and in the ids of its sentences.
    pub const fn id(self) -> &'static str {
        match self {
            Union::Uaw => "uaw",
            Union::Carpenters => "carpenters",
            Union::Cwa => "cwa",
            Union::Ibew => "ibew",
            Union::Ufcw => "ufcw",
            Union::Guards => "guards",
            Union::Laborers => "laborers",
            Union::Machinists => "machinists",
            Union::Nurses => "nurses",
            Union::Opeiu => "opeiu",
            Union::OperatingEngineers => "operating-engineers",
            Union::Painters => "painters",
            Union::Plumbers => "plumbers",
            Union::Seiu => "seiu",
            Union::Smart => "smart",
            Union::Iatse => "iatse",
            Union::Afscme => "afscme",
            Union::Steelworkers => "steelworkers",
            Union::Teachers => "teachers",
            Union::Teamsters => "teamsters",
            Union::Transit => "transit",
            Union::Ue => "ue",
            Union::UniteHere => "unite-here",
            Union::WorkersUnited => "workers-united",
            Union::Other => "other",
        }
    }

    /// The union with this id.
    pub fn from_id(id: &str) -> Option<Union> {
        Union::ALL.into_iter().find(|union| union.id() == id)
    }
}

/// The words of a name in small letters with one space between; "&" and "and" only stay as words.
fn plain(name: &str) -> String {
    let mut plain = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter.is_alphanumeric() {
            true => plain.extend(letter.to_lowercase()),
            false if letter != '\'' && letter != '’' && !plain.ends_with(' ') => plain.push(' '),
            false => {}
        }
    }
    plain
}

/// Whether what stands there is whole words.
fn edge(plain: &str, at: usize, len: usize) -> bool {
    let bytes = plain.as_bytes();
    let before = at.checked_sub(1).and_then(|at| bytes.get(at)).is_none_or(|byte| *byte == b' ');
    before && bytes.get(at + len).is_none_or(|byte| *byte == b' ')
}

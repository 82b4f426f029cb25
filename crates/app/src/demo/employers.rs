//! What the demo's research space is invented from: employers that nobody works for, and public
//! files as they might be downloaded, with names as messy as real ones.

/// An invented employer.
pub struct Employer {
    /// Its name.
    pub name: &'static str,
    /// Who owns it.
    pub owners: &'static [&'static str],
    /// Its industry.
    pub sector: &'static str,
    /// Sites: name, place, workers, output.
    pub sites: &'static [(&'static str, &'static str, Option<u32>, Option<u32>)],
    /// More sites alike: how many, what they are called, the smallest and the largest.
    pub alike: Option<(u32, &'static str, u32, u32)>,
    /// Unions: name, workers.
    pub unions: &'static [(&'static str, u32)],
    /// Choke points: what, at the first site or not, percent, source.
    pub chokes: &'static [(&'static str, u8, &'static str)],
    /// Notes: words, source, days ago.
    pub notes: &'static [(&'static str, &'static str, i32)],
    /// Requests and drives.
    pub heat: (Option<u32>, Option<u32>),
    /// Names in the files that are said to be its own.
    pub also: &'static [&'static str],
}

const NONE: Employer = Employer {
    name: "",
    owners: &[],
    sector: "",
    sites: &[],
    alike: None,
    unions: &[],
    chokes: &[],
    notes: &[],
    heat: (None, None),
    also: &[],
};

/// Eight of them.
pub const EMPLOYERS: [Employer; 8] = [
    Employer {
        name: "Harbor Coffee",
        owners: &["Harbor Coffee Holdings", "Tern & Gannet Partners"],
        sector: "722515",
        sites: &[
            ("Roastery and kitchen", "Portwell", Some(310), Some(900)),
            ("Training café", "Portwell", Some(44), Some(12)),
        ],
        alike: Some((46, "Café", 14, 31)),
        chokes: &[(
            "Every café opens with what the night kitchen bakes.",
            85,
            "Company magazine, spring",
        )],
        notes: &[
            (
                "Hours are cut at four cafés at once, always those that ask questions.",
                "Posted schedules of six weeks, side by side",
                24,
            ),
            ("The lease of the kitchen ends next year.", "Register of deeds, Portwell", 61),
        ],
        heat: (Some(9), Some(2)),
        also: &["HARBOR COFFEE COMPANY, INC."],
        ..NONE
    },
    Employer {
        name: "Saint Brannock Health",
        owners: &["Saint Brannock Foundation"],
        sector: "622110",
        sites: &[
            ("Main hospital", "Larkford", Some(1_940), Some(410)),
            ("Women’s hospital", "Larkford", Some(620), Some(130)),
            ("Rehabilitation", "Elmsey", Some(280), Some(90)),
            ("Clinic, north side", "Larkford", Some(75), None),
            ("Clinic, river", "Elmsey", None, None),
        ],
        unions: &[("Operating Engineers Local 95", 38)],
        chokes: &[("One sterile supply for all three hospitals.", 70, "Licensing report, page 14")],
        notes: &[("Buys two nursing homes in the fall.", "Larkford Courier, 3 May", 40)],
        heat: (Some(5), Some(1)),
        also: &["SAINT BRANNOCK HEALTH SYSTEM"],
        ..NONE
    },
    Employer {
        name: "Quillmarsh Markets",
        owners: &["The Quillmarsh family"],
        sector: "445110",
        sites: &[("Distribution center", "Dunmere", Some(540), Some(5_200))],
        alike: Some((58, "Store", 62, 118)),
        chokes: &[(
            "Everything fresh comes from the one cold hall at Dunmere.",
            80,
            "Trade paper, issue 11",
        )],
        heat: (Some(2), Some(0)),
        ..NONE
    },
    Employer {
        name: "Tidewater Parcel",
        owners: &["Oxbow Logistics Group"],
        sector: "492110",
        sites: &[
            ("Sorting hub", "Dunmere", Some(860), Some(7_400)),
            ("Depot east", "Elmsey", Some(190), Some(1_100)),
            ("Depot west", "Portwell", Some(175), Some(1_000)),
            ("Depot south", "Sallow Bend", Some(120), Some(600)),
        ],
        unions: &[("Teamsters Local 1190", 120)],
        chokes: &[("The night sort; nothing goes around it.", 90, "Annual report, page 31")],
        heat: (Some(3), Some(1)),
        also: &["TIDEWATER PARCEL SERVICE INC"],
        ..NONE
    },
    Employer {
        name: "Brightfen Care Homes",
        owners: &["Brightfen Real Estate Trust"],
        sector: "623110",
        alike: Some((26, "Home", 74, 96)),
        notes: &[(
            "Half of the homes were fined for too few staff.",
            "State inspections, last two years",
            12,
        )],
        heat: (Some(7), Some(0)),
        ..NONE
    },
    Employer {
        name: "Vennacher Plastics",
        sector: "326199",
        sites: &[
            ("Plant 1", "Sallow Bend", Some(410), Some(2_100)),
            ("Plant 2", "Sallow Bend", Some(95), Some(300)),
        ],
        chokes: &[(
            "One press makes the lids for every customer.",
            60,
            "Court papers of a supplier",
        )],
        also: &["VENNACHER PLASTICS CORP"],
        ..NONE
    },
    Employer {
        name: "Pennywhistle Hotels",
        owners: &["Pennywhistle Hospitality"],
        sector: "721110",
        sites: &[
            ("Grand Quay", "Portwell", Some(340), None),
            ("Larkford Arms", "Larkford", Some(120), None),
            ("Airport", "Dunmere", Some(150), None),
        ],
        heat: (Some(0), Some(0)),
        ..NONE
    },
    Employer { name: "Morrowline Transit", sector: "485113", ..NONE },
];

/// Codes of industries.
pub const INDUSTRIES: &str = "code,title\n\
    31-33,Manufacturing\n326199,All Other Plastics Product Manufacturing\n\
    44-45,Retail Trade\n445110,Supermarkets and Other Grocery Retailers\n\
    48-49,Transportation and Warehousing\n485113,Bus and Other Motor Vehicle Transit Systems\n\
    492110,Couriers and Express Delivery Services\n\
    62,Health Care and Social Assistance\n622110,General Medical and Surgical Hospitals\n\
    623110,Nursing Care Facilities (Skilled Nursing Facilities)\n\
    72,Accommodation and Food Services\n721110,Hotels and Motels\n\
    722515,Snack and Nonalcoholic Beverage Bars\n";

/// Election results: employer, state, day, could vote, union, for, against.
pub const ELECTIONS: [(&str, &str, &str, u32, &str, u32, u32); 16] = [
    ("HARBOR COFFEE COMPANY, INC.", "ME", "03/14/2025", 24, "Workers United", 15, 6),
    ("HARBOR COFFEE COMPANY, INC.", "ME", "05/02/2025", 19, "Workers United", 11, 5),
    ("Harbor Coffee Co. Store #112", "ME", "09/19/2025", 22, "Workers United", 8, 12),
    ("Harbor Cofee Company", "NH", "02/11/2026", 26, "Workers United", 17, 4),
    ("Harborview Dental Group", "ME", "01/30/2024", 14, "Teamsters, Local 340", 5, 7),
    ("SAINT BRANNOCK HEALTH SYSTEM", "PA", "11/08/2023", 1_220, "SEIU Healthcare", 540, 566),
    ("St. Brannock Hlth Sys - Rehab", "PA", "06/24/2025", 190, "SEIU Healthcare", 121, 48),
    ("TIDEWATER PARCEL SERVICE INC", "PA", "04/04/2022", 118, "Teamsters, Local 1190", 71, 39),
    ("Tidewater Parcel, Depot East", "NJ", "08/15/2025", 176, "Teamsters, Local 1190", 80, 84),
    ("Tidewater Marine Repair", "NJ", "03/03/2021", 33, "Machinists, District 15", 20, 11),
    ("VENNACHER PLASTICS CORP", "PA", "10/12/2021", 388, "Steelworkers", 150, 209),
    (
        "Quillmarsh Mkts Inc d/b/a Quillmarsh Fresh",
        "PA",
        "12/01/2024",
        96,
        "UFCW Local 1776",
        41,
        47,
    ),
    ("BRIGHTFEN NURSING & REHAB LLC", "NJ", "07/17/2024", 82, "1199SEIU", 60, 14),
    ("Brightfen Manor", "NJ", "02/26/2026", 79, "1199SEIU", 51, 20),
    ("Pennywhistle Hospitality LLC (Grand Quay)", "ME", "05/20/2023", 210, "UNITE HERE", 140, 52),
    ("Morrow Line Transit", "PA", "09/09/2020", 154, "Amalgamated Transit Union", 120, 18),
];

/// Strikes: employer, union, place, workers out, first day, last day.
pub const STRIKES: [(&str, &str, &str, u32, &str, &str); 4] = [
    (
        "SAINT BRANNOCK HEALTH SYSTEM",
        "OPERATING ENGINEERS",
        "Larkford, PA",
        38,
        "2019-02-04",
        "2019-02-19",
    ),
    ("TIDEWATER PARCEL SERVICE INC", "TEAMSTERS", "Dunmere, PA", 115, "2023-07-31", "2023-08-11"),
    ("Quillmarsh Mkts", "UFCW", "Dunmere, PA", 420, "2018-10-01", "2018-10-12"),
    ("Morrow Line Transit", "AMALGAMATED TRANSIT", "Elmsey, PA", 150, "2024-01-08", "2024-01-22"),
];

use serde::{Deserialize, Serialize};

/// What kind of work it is. The board does not publish it: it is told here only where the plain
/// words of the employer's name, or else of those whom the unit includes, point to one sector and
/// to no other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sector {
    /// Hospitals, nursing homes, clinics, care.
    Care,
    /// Schools, universities, child care, museums and libraries.
    Education,
    /// Guarding.
    Security,
    /// Driving, moving, storing.
    Transport,
    /// Restaurants, cafés, hotels.
    Food,
    /// Shops.
    Shops,
    /// Making things.
    Making,
    /// Building and fitting.
    Building,
    /// Cleaning and keeping buildings.
    Upkeep,
    /// Stage, screen, press.
    Media,
    /// Power, water, gas, waste, telephone.
    Utilities,
}

/// Words that tell a sector, wherever they stand in a name or a unit's text.
const WORDS: &[(Sector, &str)] = &[
    (
        Sector::Care,
        "ambulance clinic clinical cna cnas dialysis emt emts health healthcare hospice \
         hospital hospitals lpn lpns medical nurse nurses nursing paramedic paramedics \
         pharmacist pharmacists pharmacy physician physicians radiology rehabilitation \
         rn rns therapist therapists veterinary",
    ),
    (
        Sector::Education,
        "academy college daycare instructors librarian librarians library museum \
         professors school schools teacher teachers university",
    ),
    (Sector::Security, "guarding guards protectors security securitas"),
    (
        Sector::Transport,
        "bus buses cargo chauffeurs delivery dispatchers distribution driver drivers \
         express forklift freight loaders logistics shuttle transit transport \
         transportation trucking warehouse warehousemen warehousing",
    ),
    (
        Sector::Food,
        "barista baristas bartenders cafe cafeteria casino catering coffee cooks dining \
         dishwashers hotel hotels inn restaurant restaurants servers starbucks waiters \
         waitresses",
    ),
    (
        Sector::Shops,
        "bookstore cannabis dispensary grocery market markets retail store stores \
         supermarket supermarkets",
    ),
    (
        Sector::Making,
        "assemblers bakery brewery brewing chemical chemicals fabrication foundry \
         machinists manufacturing mfg mill mills packaging paper plastics production \
         steel welders",
    ),
    (
        Sector::Building,
        "apprentices carpenters concrete construction contractors contracting electric \
         electricians fitters hvac insulation ironworkers journeyman journeymen \
         laborers masonry mechanical painters paving plumbers plumbing roofers roofing \
         sprinkler",
    ),
    (
        Sector::Upkeep,
        "apartments cleaners cleaning custodial custodians housekeeping janitorial \
         janitors porters realty",
    ),
    (
        Sector::Media,
        "broadcasting camera editors journalists media newspaper orchestra publishing \
         radio reporters stagehands television theater theatre theatrical",
    ),
    (
        Sector::Utilities,
        "cable disposal energy gas linemen power recycling sanitation telecom utilities \
         waste wastewater water",
    ),
];

/// The longest unit text that is looked at, in bytes.
const TEXT_BYTES_MAX: usize = 8_192;
/// The longest word of the table, in bytes.
const WORD_BYTES_MAX: usize = 24;

impl Sector {
    /// Every sector.
    pub const ALL: [Sector; 11] = [
        Sector::Care,
        Sector::Education,
        Sector::Security,
        Sector::Transport,
        Sector::Food,
        Sector::Shops,
        Sector::Making,
        Sector::Building,
        Sector::Upkeep,
        Sector::Media,
        Sector::Utilities,
    ];

    /// The sector that words tell: those of the employer's name, or else those of the unit's text
    /// as far as it says who is included.
    pub fn told(employer: &str, unit_text: &str) -> Option<Sector> {
        only(employer).or_else(|| only(included(unit_text)))
    }

    /// Its name in forms, and in the ids of its sentences.
    pub const fn id(self) -> &'static str {
        match self {
            Sector::Care => "care",
            Sector::Education => "education",
            Sector::Security => "security",
            Sector::Transport => "transport",
            Sector::Food => "food",
            Sector::Shops => "shops",
            Sector::Making => "making",
            Sector::Building => "building",
            Sector::Upkeep => "upkeep",
            Sector::Media => "media",
            Sector::Utilities => "utilities",
        }
    }

    /// The sector with this id.
    pub fn from_id(id: &str) -> Option<Sector> {
        Sector::ALL.into_iter().find(|sector| sector.id() == id)
    }
}

/// The one sector that words of the text tell; none where they tell several or none.
fn only(text: &str) -> Option<Sector> {
    let mut told = None;
    let mut words = text.split(|letter: char| !letter.is_alphanumeric()).peekable();
    while let Some(word) = words.next() {
        if word.len() > WORD_BYTES_MAX {
            continue;
        }
        let word = word.to_ascii_lowercase();
        // A school bus is driven, not taught.
        let driven = word == "school"
            && words.peek().is_some_and(|next| next.to_ascii_lowercase().starts_with("bus"));
        let sector = WORDS.iter().find(|(_, known)| known.split(' ').any(|known| known == word));
        if let Some((sector, _)) = sector.filter(|_| !driven) {
            if told.is_some_and(|told| told != *sector) {
                return None;
            }
            told = Some(*sector);
        }
    }
    told
}

/// The text up to where it says who is left out: guards and clerks are in every such list.
fn included(text: &str) -> &str {
    let mut end = text.len().min(TEXT_BYTES_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let text = &text[..end];
    let out = |at: &usize| {
        text.as_bytes()[*at..].get(..6).is_some_and(|word| word.eq_ignore_ascii_case(b"exclud"))
    };
    // What begins with an ASCII letter begins a character.
    (0..text.len()).find(out).map_or(text, |at| &text[..at])
}

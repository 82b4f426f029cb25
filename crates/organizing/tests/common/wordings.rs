//! Issues as people tell them, in English and Spanish, with what they are about: our own, written
//! before the table of trade words. The rule was tuned on the first list and never on the second.

/// What it is about, and wordings of it.
pub type Told = (&'static str, &'static [&'static str]);

pub const TUNED: &[Told] = &[
    (
        "pay",
        &[
            "the pay is too low",
            "wages haven't moved in three years",
            "no raises",
            "we need more money per hour",
            "my salary isn't enough",
            "el sueldo no alcanza",
            "pagan muy poco",
            "que nos suban el salario",
            "new people get paid more than us",
        ],
    ),
    (
        "staffing",
        &[
            "short staffed every night",
            "not enough people on the floor",
            "we're always understaffed",
            "falta de personal",
            "somos muy pocos en la noche",
            "too many patients per nurse",
            "hire more people",
        ],
    ),
    (
        "schedule",
        &[
            "the schedule changes every week",
            "they post the schedule the day before",
            "schedules are never on time",
            "el horario cambia a última hora",
            "nos cambian los turnos sin avisar",
            "scedule all over the place",
        ],
    ),
    (
        "breaks",
        &[
            "we don't get our breaks",
            "no lunch break",
            "no nos dan los descansos",
            "can't even go to the bathroom",
            "la hora de comida es muy corta",
        ],
    ),
    (
        "heat",
        &[
            "it's 100 degrees in the trailers",
            "no AC",
            "the heat in the back of the warehouse",
            "mucho calor en la bodega",
            "no hay aire acondicionado",
            "need fans on the line",
        ],
    ),
    (
        "safety",
        &[
            "people keep getting hurt",
            "safety is a joke",
            "no gloves or masks",
            "la seguridad no les importa",
            "las máquinas son peligrosas",
            "the machines don't have guards",
        ],
    ),
    (
        "respect",
        &[
            "supervisors yell at us",
            "they treat us like kids",
            "no respect from management",
            "nos gritan",
            "falta de respeto",
            "nos tratan mal",
            "the way the manager talks to people",
        ],
    ),
    (
        "forced overtime",
        &[
            "forced overtime",
            "mandatory OT every weekend",
            "they make us stay late",
            "horas extra obligatorias",
            "nos obligan a quedarnos tiempo extra",
        ],
    ),
    ("childcare", &["no childcare", "I have nobody to watch my kids", "falta guardería"]),
    (
        "parking",
        &["parking costs 12 dollars a day", "nowhere to park", "el estacionamiento es muy caro"],
    ),
    (
        "equipment",
        &[
            "the forklifts are broken",
            "old equipment",
            "no nos dan herramientas",
            "el equipo no sirve",
            "scanners never work",
        ],
    ),
    (
        "pace",
        &[
            "the line is too fast",
            "the quotas are impossible",
            "line speed",
            "la línea va muy rápido",
            "the rate keeps going up",
            "la cuota es imposible",
        ],
    ),
    (
        "insurance",
        &[
            "health insurance is too expensive",
            "the insurance doesn't cover anything",
            "no tenemos seguro médico",
            "cheaper healthcare",
        ],
    ),
    (
        "favoritism",
        &["favoritism", "he gives the good shifts to his friends", "hay favoritismo", "favortism"],
    ),
    (
        "sick days",
        &["no sick days", "we get written up for being sick", "no hay días de enfermedad"],
    ),
    ("vending machine", &["the vending machine eats our money", "vending machines always empty"]),
];

pub const HELD_OUT: &[Told] = &[
    (
        "pay",
        &[
            "I can't live on what they pay",
            "raise the wages",
            "low wage",
            "mejores salarios",
            "que paguen mejor",
            "nos deben un aumento",
            "starting pay is 15 dollars",
            "payy is bad",
        ],
    ),
    (
        "staffing",
        &[
            "never enough staff",
            "two people doing the work of five",
            "they don't replace anyone who quits",
            "short staffing on weekends",
            "no hay suficiente gente",
            "hace falta más personal",
            "safe staffing ratios",
        ],
    ),
    (
        "schedule",
        &[
            "last minute schedule changes",
            "I never know my hours",
            "unpredictable scheduling",
            "los horarios salen muy tarde",
            "the rota is a mess",
            "cambios de turno",
        ],
    ),
    (
        "breaks",
        &[
            "missed breaks",
            "15 minute breaks that are really 8",
            "no time to eat lunch",
            "no hay tiempo para ir al baño",
            "descansos más largos",
        ],
    ),
    (
        "heat",
        &[
            "too hot in summer",
            "air conditioning is always broken",
            "hace un calor insoportable",
            "ventiladores en el almacén",
            "heat",
        ],
    ),
    (
        "safety",
        &[
            "unsafe conditions",
            "someone lost a finger and nothing changed",
            "más seguridad en la planta",
            "nos lastimamos",
            "dangerous chemicals without PPE",
        ],
    ),
    (
        "respect",
        &[
            "disrespectful managers",
            "we want to be treated with dignity",
            "the boss screams at everybody",
            "más respeto",
            "nos humillan enfrente de todos",
            "bullying by the supervisor",
        ],
    ),
    (
        "forced overtime",
        &[
            "mandated overtime",
            "we can't say no to overtime",
            "tiempo extra forzado",
            "they force us to work doubles",
            "obligatory over time",
        ],
    ),
    ("childcare", &["daycare is too far", "help with child care", "cuidado de niños"]),
    (
        "parking",
        &["we have to pay for parking", "parking lot is dark", "no hay donde estacionarse"],
    ),
    (
        "equipment",
        &[
            "tools that actually work",
            "equipment is always down",
            "maquinaria vieja",
            "broken pallet jacks",
        ],
    ),
    (
        "pace",
        &[
            "speed up on the line",
            "impossible production quotas",
            "they push us to go faster",
            "el ritmo de trabajo",
            "nos exigen demasiada producción",
        ],
    ),
    (
        "insurance",
        &["insurance premiums", "el seguro es carísimo", "health benefits", "medical coverage"],
    ),
    (
        "favoritism",
        &["the boss plays favorites", "favoritismo con los turnos", "promotions go to his buddies"],
    ),
    ("sick days", &["paid sick leave", "sick time", "no podemos faltar si estamos enfermos"]),
    ("microwave", &["only one microwave", "microwave is broken for 200 people"]),
];

/// Pairs that look alike and are not, and pairs that do not look it and are. Also held out.
pub const TRICKY: &[(&str, &str, bool)] = &[
    ("no heat in winter", "no lunch break", false),
    ("job security", "seguridad en las máquinas", false),
    ("unpaid overtime", "forced overtime", false),
    ("the paychecks are always wrong", "the line is too fast", false),
    ("they pay the temps more", "they treat the temps badly", false),
    ("no parking for nights", "no breaks on nights", false),
    ("the manager on nights", "nobody on nights", false),
    ("my supervisor", "supervisors yell at us", false),
    ("broken promises", "broken forklifts", false),
    ("the break room is dirty", "no lunch break", false),
    ("seguro médico", "seguridad", false),
    ("extra work", "horas extra obligatorias", false),
    ("the union", "the lunch room", false),
    ("cold in the freezer", "mucho calor", false),
    ("wages", "wagse", true),
    ("SHORT STAFFED!!", "short-staffed", true),
    ("sobrecarga por falta de gente", "understaffing", true),
    ("tiempo extra obligatorio", "mandatory overtime", true),
    ("estacionamiento", "parking", true),
    ("guarderia", "child care", true),
    ("aire acondicionado", "A/C", true),
    ("los bonos", "no bonuses", true),
    ("paychecks late", "nos pagan tarde", true),
    ("equipo viejo", "outdated equipment", true),
];

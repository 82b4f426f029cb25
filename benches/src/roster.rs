//! A roster of invented people, large, with the mess of real ones.

/// A CSV of so many rows.
pub fn of(rows: usize) -> String {
    let given = ["Ana", "José", "Rosa", "Minh", "Grace", "Luis", "Marie", "Omar", "Lena", "Tom"];
    let family = ["García", "Nguyen", "Smith", "Pierre", "Reyes", "Khan", "Olsen", "Díaz", "Lee"];
    let mut out = String::with_capacity(rows * 80);
    out.push_str("Employee No.;Last Name;First Name;Department;Job;Shift;Mobile\n");
    let mut state = 88_172_645_463_325_252u64;
    let mut next = |most: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % u64::try_from(most).unwrap()).unwrap()
    };
    for row in 0..rows {
        let (g, f) = (given[next(given.len())], family[next(family.len())]);
        let department = next(40);
        let syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru"];
        let more: String = (0..3).map(|_| syllables[next(syllables.len())]).collect();
        out.push_str(&format!(
            "{};{f}-{more};{g};Ward {department};Aide;{};(555) {:03}-{:04}\n",
            100_000 + row,
            ["Day", "Evening", "Night"][next(3)],
            next(1000),
            next(10_000)
        ));
    }
    out
}

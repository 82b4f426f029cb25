//! How many are cut off without someone, for everyone in one walk.

/// People and the groups that they are in, as a tree: going from a person to one of their groups and
/// on to its others, nobody comes back to where they began.
pub(super) struct Groups {
    groups_of: Vec<Vec<usize>>,
    /// From which person each group was come to.
    from: Vec<usize>,
    /// How many people are come to through each group.
    behind: Vec<usize>,
    /// How many are in the same part of the web, and how many are come to through each person.
    part: Vec<usize>,
    through: Vec<usize>,
}

impl Groups {
    /// The tree of so many people in these groups.
    pub fn of(people: usize, mut members: Vec<Vec<usize>>) -> Groups {
        let mut groups_of = vec![Vec::new(); people];
        for (group, members) in members.iter_mut().enumerate() {
            members.sort_unstable();
            members.dedup();
            members.iter().for_each(|person| groups_of[*person].push(group));
        }
        let (mut from, mut behind) = (vec![usize::MAX; members.len()], vec![0; members.len()]);
        let (mut part, mut through) = (vec![0; people], vec![1; people]);
        let mut came_by = vec![None; people];
        for first in 0..people {
            if part[first] > 0 {
                continue;
            }
            let mut order = vec![first];
            part[first] = 1;
            let mut next = 0;
            while let Some(person) = order.get(next).copied() {
                next += 1;
                let came = came_by[person];
                for group in groups_of[person].iter().filter(|group| Some(**group) != came) {
                    from[*group] = person;
                    for other in members[*group].iter().filter(|other| **other != person) {
                        came_by[*other] = Some(*group);
                        part[*other] = 1;
                        order.push(*other);
                    }
                }
            }
            // The farthest first, each handing on whom one comes to through them.
            for person in order.iter().rev() {
                if let Some(group) = came_by[*person] {
                    behind[group] += through[*person];
                    through[from[group]] += through[*person];
                }
                part[*person] = order.len();
            }
        }
        Groups { groups_of, from, behind, part, through }
    }

    /// How many others are cut off from the largest piece of their part of the web without someone.
    pub fn cut_off_without(&self, gone: usize) -> usize {
        let piece = |group: &usize| match self.from[*group] == gone {
            true => self.behind[*group],
            false => self.part[gone] - self.through[gone],
        };
        let largest = self.groups_of[gone].iter().map(piece).max().unwrap_or(0);
        self.part[gone] - 1 - largest
    }
}

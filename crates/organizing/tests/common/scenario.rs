//! A scenario as plain as can be: everything at once, nobody leaves, one stage.

use organizing::Said;
use organizing::capacity::{
    Coaches, Costs, Drives, FirstContact, Leads, Requests, Scenario, Stage, Training,
};

fn said(text: &str) -> Said {
    Said { en: text.to_owned(), es: text.to_owned() }
}

pub fn plain() -> Scenario {
    Scenario {
        id: "plain".to_owned(),
        name: said("Plain"),
        about: Said::default(),
        weeks: 52.0,
        requests: Requests { a_week: 10.0, bursts_a_year: 0.0, burst: 0.0, conversion: 1.0 },
        first_contact: FirstContact {
            people: 10.0,
            hours_a_week: 10.0,
            hours: 0.0,
            spread: 0.0,
            within_hours: 72.0,
            patience_weeks: None,
        },
        coaches: Coaches {
            people: 10.0,
            hours_a_week: 5.0,
            drive_hours_a_week: 0.25,
            drives: 20.0,
            stay: 1.0,
            hired_after_weeks: None,
        },
        leads: Leads {
            people: 10.0,
            hours_a_week: 20.0,
            coach_hours_a_week: 0.0,
            after_weeks: None,
        },
        training: Training {
            engines: 0.0,
            seats: 15.0,
            least: 5.0,
            weeks: 10.0,
            hours_a_week: 5.0,
            lead_hours_a_week: 5.0,
            candidates: 0.0,
            ready: 0.5,
            patience_weeks: None,
        },
        drives: Drives { workers: 50.0, spread: 0.0, patience_weeks: None },
        stages: vec![Stage {
            name: said("All of it"),
            weeks: 10.0,
            spread: 1.0,
            passes: 1.0,
            organized: true,
        }],
        costs: Costs::default(),
        sources: Vec::new(),
    }
}

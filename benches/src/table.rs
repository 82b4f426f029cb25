//! The figures, as a table for docs.

use std::time::Duration;

/// What one load gave.
pub struct Figures {
    count: usize,
    p50: Duration,
    p99: Duration,
    per_second: f64,
    cpu_each: Duration,
    cores: f64,
}

impl Figures {
    /// Of sorted waits.
    pub fn of(waits: &[Duration], took: Duration, cpu: Duration) -> Figures {
        let at = |share: f64| waits[((waits.len() - 1) as f64 * share) as usize];
        Figures {
            count: waits.len(),
            p50: at(0.50),
            p99: at(0.99),
            per_second: waits.len() as f64 / took.as_secs_f64(),
            cpu_each: cpu / u32::try_from(waits.len()).unwrap_or(u32::MAX),
            cores: cpu.as_secs_f64() / took.as_secs_f64(),
        }
    }
}

/// The table.
#[derive(Default)]
pub struct Table(Vec<String>);

impl Table {
    /// Adds a row, and says it at once.
    pub fn add(&mut self, what: &str, clients: usize, f: Figures) {
        let ms = |d: Duration| d.as_secs_f64() * 1e3;
        let row = format!(
            "| {what} | {clients} | {:.1} | {:.1} | {:.0} | {:.2} | {:.2} | {} |",
            ms(f.p50),
            ms(f.p99),
            f.per_second,
            ms(f.cpu_each),
            f.cores,
            f.count
        );
        if self.0.is_empty() {
            println!("{HEAD}");
        }
        println!("{row}");
        self.0.push(row);
    }

    /// Ends the table.
    pub fn print(&self) {
        if !self.0.is_empty() {
            println!();
        }
    }
}

const HEAD: &str = "\
| what | clients | p50 ms | p99 ms | per second | CPU ms each | cores busy | asked |
|---|---:|---:|---:|---:|---:|---:|---:|";

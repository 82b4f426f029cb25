//! Reading a pack: text in, a pack out, or what is wrong with it and where.

use super::{CardRule, Counted, Electronic, Figure, Pack, Said, Value};
use crate::{Day, Refusal};
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What is wrong with a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What.
    pub refusal: Refusal,
    /// In which figure; none where it is the pack itself.
    pub figure: Option<String>,
    /// In which line of the file, where it could not be read.
    pub line: Option<usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    id: Option<String>,
    name: Option<Said>,
    last_checked: Option<toml::value::Datetime>,
    card: Option<RawCard>,
    #[serde(default, rename = "figure")]
    figures: Vec<RawFigure>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCard {
    electronic: String,
    #[serde(default)]
    confirmation: bool,
    source: Option<String>,
    checked: Option<toml::value::Datetime>,
    #[serde(default)]
    ask_a_lawyer: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFigure {
    id: Option<String>,
    at_least: Option<i64>,
    more_than: Option<i64>,
    between: Option<(i64, i64)>,
    days: Option<i64>,
    business_days: Option<i64>,
    months: Option<i64>,
    counts: Option<String>,
    says: Option<Said>,
    source: Option<String>,
    checked: Option<toml::value::Datetime>,
    #[serde(default)]
    ask_a_lawyer: bool,
    #[serde(default)]
    unsettled: bool,
}

impl Pack {
    /// The most bytes of a pack.
    pub const BYTES_MAX: usize = 64 * 1024;
    /// The most figures of a pack.
    pub const FIGURES_MAX: usize = 100;
    /// The most days that a figure may name.
    pub const DAYS_MAX: u16 = 366;
    /// The most months that a figure may name.
    pub const MONTHS_MAX: u8 = 60;

    /// Reads a pack.
    ///
    /// # Errors
    /// `pack-too-long`, `pack-unreadable`, `pack-without-name`, `pack-without-figures`,
    /// `pack-without-source`, `pack-without-date`, `pack-checked-in-the-future`,
    /// `pack-without-start`, `pack-out-of-range`, `pack-two-values`, `pack-figure-twice`.
    pub fn parse(text: &str, today: Day) -> Result<Pack, Fault> {
        if text.len() > Pack::BYTES_MAX {
            return Err(Fault::of(Refusal::of("pack-too-long")));
        }
        let raw: Raw = toml::from_str(text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start));
            let line = before.map(|before| before.matches('\n').count() + 1);
            Fault { line, ..Fault::of(Refusal::of("pack-unreadable")) }
        })?;
        if raw.figures.is_empty() || raw.figures.len() > Pack::FIGURES_MAX {
            return Err(Fault::of(Refusal::of("pack-without-figures")));
        }
        let whole = Fault::of;
        let card = raw.card.map(|card| card.read(today)).transpose().map_err(whole)?;
        let pack = Pack {
            id: filled(raw.id, Refusal::of("pack-without-name")).map_err(whole)?,
            name: said(raw.name).map_err(whole)?,
            last_checked: day(raw.last_checked, today).map_err(whole)?,
            card,
            figures: raw
                .figures
                .into_iter()
                .map(|figure| {
                    let id = figure.id.clone();
                    figure.read(today).map_err(|refusal| Fault { figure: id, ..Fault::of(refusal) })
                })
                .collect::<Result<Vec<Figure>, Fault>>()?,
        };
        let mut seen = BTreeSet::new();
        match pack.figures.iter().find(|figure| !seen.insert(&figure.id)) {
            Some(twice) => {
                let fault = Fault::of(Refusal::of("pack-figure-twice"));
                Err(Fault { figure: Some(twice.id.clone()), ..fault })
            }
            None => Ok(pack),
        }
    }
}

impl Fault {
    fn of(refusal: Refusal) -> Fault {
        Fault { refusal, figure: None, line: None }
    }
}

impl RawCard {
    fn read(self, today: Day) -> Result<CardRule, Refusal> {
        Ok(CardRule {
            electronic: match self.electronic.as_str() {
                "allowed" => Electronic::Allowed,
                "unrepresented" => Electronic::Unrepresented,
                "not-stated" => Electronic::NotStated,
                _ => return Err(Refusal::at("electronic", "pack-out-of-range")),
            },
            confirmation: self.confirmation,
            source: filled(self.source, Refusal::of("pack-without-source"))?,
            checked: day(self.checked, today)?,
            ask_a_lawyer: self.ask_a_lawyer,
        })
    }
}

impl RawFigure {
    fn read(self, today: Day) -> Result<Figure, Refusal> {
        Ok(Figure {
            value: self.value()?,
            counted: self.counted()?,
            id: filled(self.id, Refusal::of("pack-without-name"))?,
            says: said(self.says)?,
            source: filled(self.source, Refusal::of("pack-without-source"))?,
            checked: day(self.checked, today)?,
            ask_a_lawyer: self.ask_a_lawyer,
            unsettled: self.unsettled,
        })
    }

    /// A figure of days says from which day it counts; no other does.
    fn counted(&self) -> Result<Option<Counted>, Refusal> {
        let counted = match &self.counts {
            Some(tag) => {
                let known = Counted::ALL.into_iter().find(|counted| counted.tag() == tag);
                Some(known.ok_or(Refusal::of("pack-out-of-range"))?)
            }
            None => None,
        };
        match (self.days.or(self.business_days), counted) {
            (Some(_), None) => Err(Refusal::of("pack-without-start")),
            (None, Some(_)) => Err(Refusal::of("pack-out-of-range")),
            _ => Ok(counted),
        }
    }

    fn value(&self) -> Result<Value, Refusal> {
        let within = |number: i64, range: std::ops::RangeInclusive<u16>| {
            let number = u16::try_from(number).ok().filter(|number| range.contains(number));
            number.ok_or(Refusal::of("pack-out-of-range"))
        };
        let percent = |number: i64, least: u16, most: u16| {
            within(number, least..=most).map(|percent| u8::try_from(percent).unwrap_or(u8::MAX))
        };
        let days = |number: i64| within(number, 1..=Pack::DAYS_MAX);
        let between = |(from, to): (i64, i64)| {
            let (from, to) = (percent(from, 1, 100)?, percent(to, 1, 100)?);
            let ordered = from < to;
            ordered.then_some(Value::Between(from, to)).ok_or(Refusal::of("pack-out-of-range"))
        };
        let mut values = [
            self.at_least.map(|number| percent(number, 1, 100).map(Value::AtLeast)),
            self.more_than.map(|number| percent(number, 0, 99).map(Value::MoreThan)),
            self.between.map(between),
            self.days.map(|number| days(number).map(Value::Days)),
            self.business_days.map(|number| days(number).map(Value::BusinessDays)),
            self.months
                .map(|number| percent(number, 1, u16::from(Pack::MONTHS_MAX)).map(Value::Months)),
        ]
        .into_iter()
        .flatten();
        match (values.next(), values.next()) {
            (None, _) => Ok(Value::Words),
            (Some(value), None) => value,
            (Some(_), Some(_)) => Err(Refusal::of("pack-two-values")),
        }
    }
}

fn filled(text: Option<String>, missing: Refusal) -> Result<String, Refusal> {
    let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    text.ok_or(missing)
}

fn said(said: Option<Said>) -> Result<Said, Refusal> {
    let said = said.ok_or(Refusal::of("pack-without-name"))?;
    let en = filled(Some(said.en), Refusal::of("pack-without-name"))?;
    Ok(Said { en, es: filled(Some(said.es), Refusal::of("pack-without-name"))? })
}

fn day(date: Option<toml::value::Datetime>, today: Day) -> Result<Day, Refusal> {
    let date = date.and_then(|date| date.date).ok_or(Refusal::of("pack-without-date"))?;
    let month = i8::try_from(date.month).unwrap_or(0);
    let year = i16::try_from(date.year).unwrap_or(0);
    let date = Date::new(year, month, i8::try_from(date.day).unwrap_or(0));
    let day = Day::of(date.map_err(|_| Refusal::of("pack-without-date"))?);
    if day > today {
        return Err(Refusal::of("pack-checked-in-the-future"));
    }
    Ok(day)
}

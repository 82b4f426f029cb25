//! Word documents: the largest table in them. Voter lists of the labour board come like this.

use super::wire::Sender;
use super::{CELL_BYTES_MAX, CELLS_MAX, COLUMNS_MAX, TableError, archive};
use quick_xml::events::{BytesStart, Event};
use std::io::{BufReader, Write};

type Grid = Vec<Vec<String>>;

/// Sends the wanted table of a document (`Table 2`), or else the largest one together with those
/// of the same width: a long list is often one table for each page.
pub(super) fn read(
    upload: &[u8],
    part: &str,
    wanted: Option<&str>,
    answer: &mut Sender<impl Write>,
) -> Result<(), TableError> {
    let grids = grids(upload, part)?;
    let names: Vec<String> = (1..=grids.len()).map(|number| format!("Table {number}")).collect();
    let chosen = match wanted {
        Some(wanted) => vec![position(&names, wanted).ok_or(TableError::NoSuchSheet)?],
        None => pages_of_largest(&grids),
    };
    let first = chosen.first().copied().ok_or(TableError::NoTable)?;
    let others = names.iter().enumerate().filter(|(index, _)| !chosen.contains(index));
    answer.sheets(
        names.get(first).map_or("", String::as_str),
        others.map(|(_, name)| name.as_str()),
    )?;
    let grids = chosen.iter().filter_map(|index| grids.get(*index));
    let mut header: Option<&[String]> = None;
    let mut line = 0;
    for grid in grids {
        for (index, row) in grid.iter().enumerate() {
            line += 1;
            // The header is repeated on every page.
            if index == 0 && header.is_some_and(|header| header == row.as_slice()) {
                continue;
            }
            answer.row(line, row.iter().map(String::as_str))?;
            header = header.or(Some(row));
        }
    }
    Ok(())
}

fn position(names: &[String], wanted: &str) -> Option<usize> {
    names.iter().position(|name| name == wanted)
}

/// The largest table, and all tables as wide as it.
fn pages_of_largest(grids: &[Grid]) -> Vec<usize> {
    let width = |grid: &Grid| grid.iter().map(Vec::len).max().unwrap_or(0);
    let size = |grid: &&Grid| grid.iter().map(Vec::len).sum::<usize>();
    let Some(largest) = grids.iter().max_by_key(size).map(width) else {
        return Vec::new();
    };
    (0..grids.len())
        .filter(|index| grids.get(*index).is_some_and(|g| width(g) == largest))
        .collect()
}

/// All tables of a document. A table inside a cell counts as words of that cell.
fn grids(upload: &[u8], part: &str) -> Result<Vec<Grid>, TableError> {
    let mut archive = archive::open(upload)?;
    let part = archive.by_name(part).map_err(archive::reason)?;
    let mut xml = quick_xml::Reader::from_reader(BufReader::new(part));
    xml.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match xml.read_event_into(&mut buffer).map_err(|_| TableError::Unreadable)? {
            Event::Start(element) => reading.start(&element)?,
            Event::End(element) => reading.end(element.local_name().as_ref())?,
            Event::Text(text) if reading.in_words => reading.word(&text.xml10_content())?,
            Event::CData(text) if reading.in_words => reading.word(&text.xml10_content())?,
            Event::GeneralRef(name) if reading.in_words => {
                let named = quick_xml::escape::resolve_predefined_entity(&name);
                let numbered = name.resolve_char_ref().map_err(|_| TableError::Unreadable)?;
                match (named, numbered) {
                    (Some(text), _) => reading.word(text)?,
                    (None, Some(letter)) => reading.word(letter.encode_utf8(&mut [0; 4]))?,
                    // Entities of a document's own are a bomb, not a list.
                    (None, None) => return Err(TableError::Unreadable),
                }
            }
            Event::DocType(_) => return Err(TableError::Unreadable),
            Event::Eof => break,
            _ => {}
        }
    }
    if reading.depth > 0 { Err(TableError::Unreadable) } else { Ok(reading.grids) }
}

/// How far the reading of a document has come.
#[derive(Default)]
struct Reading {
    grids: Vec<Grid>,
    /// How many tables we are inside of.
    depth: usize,
    in_words: bool,
    cells: usize,
    /// How many columns the cell being read covers.
    span: usize,
}

impl Reading {
    fn start(&mut self, element: &BytesStart<'_>) -> Result<(), TableError> {
        match (element.local_name().as_ref(), self.depth) {
            ("tbl", _) => {
                if self.depth == 0 {
                    self.grids.push(Grid::new());
                }
                self.depth += 1;
            }
            ("tr", 1) => {
                if let Some(grid) = self.grids.last_mut() {
                    grid.push(Vec::new());
                }
            }
            ("tc", 1) => {
                self.span = 1;
                self.add_cell()?;
            }
            ("gridSpan", 1) => {
                let columns = element.try_get_attribute("w:val").ok().flatten();
                self.span = columns.and_then(|value| value.value.parse().ok()).unwrap_or(1);
            }
            ("t", 1..) => self.in_words = true,
            ("tab", 1..) => self.word("\t")?,
            ("br" | "cr", 1..) => self.word("\n")?,
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), TableError> {
        match (name, self.depth) {
            ("tbl", 1..) => self.depth -= 1,
            ("t", _) => self.in_words = false,
            ("p", 1..) => self.word("\n")?,
            ("tc", 1) => {
                if let Some(cell) = self.cell() {
                    let text = cell.trim_matches(['\n', '\t']).len();
                    if text < cell.len() {
                        *cell = cell.trim_matches(['\n', '\t']).to_owned();
                    }
                }
                for _ in 1..self.span {
                    self.add_cell()?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn row(&mut self) -> Option<&mut Vec<String>> {
        self.grids.last_mut()?.last_mut()
    }

    fn cell(&mut self) -> Option<&mut String> {
        self.row()?.last_mut()
    }

    fn line(&self) -> u32 {
        self.grids.last().map_or(0, |grid| grid.len() as u32)
    }

    fn add_cell(&mut self) -> Result<(), TableError> {
        let line = self.line();
        self.cells += 1;
        if self.cells > CELLS_MAX {
            return Err(TableError::TooManyCells);
        }
        let Some(row) = self.row() else { return Ok(()) };
        if row.len() >= COLUMNS_MAX {
            return Err(TableError::TooManyColumns { line });
        }
        row.push(String::new());
        Ok(())
    }

    /// Adds words to the cell being read.
    fn word(&mut self, text: &str) -> Result<(), TableError> {
        let line = self.line();
        let column = self.row().map_or(0, |row| row.len() as u32);
        let Some(cell) = self.cell() else {
            return Ok(());
        };
        cell.push_str(text);
        if cell.len() > CELL_BYTES_MAX {
            return Err(TableError::CellTooLong { line, column });
        }
        Ok(())
    }
}

//! The wall chart: everyone in the unit as one square, laid in the cell where they work.

pub mod actions;

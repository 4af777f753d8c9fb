//! Dates as sources give them: a year, a month or a day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A date of which perhaps only the year or the month is known, as `2018`, `2018-05` or `2018-05-12`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PartialDate(String);

/// A text that is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a date is written 2018, 2018-05 or 2018-05-12")]
pub struct NotADate;

impl PartialDate {
    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let whole = match text.len() {
            4 => format!("{text}-01-01"),
            7 => format!("{text}-01"),
            10 => text.to_owned(),
            _ => return Err(NotADate),
        };
        whole.parse::<jiff::civil::Date>().map_err(|_| NotADate)?;
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_must_exist() {
        for right in ["2018", "2018-05", "2018-05-31", "2020-02-29"] {
            assert!(right.parse::<PartialDate>().is_ok(), "{right}");
        }
        for wrong in ["", "18", "2018-13", "2018-02-30", "2018/05", "20180501", "2018-5", "mai 2018"] {
            assert!(wrong.parse::<PartialDate>().is_err(), "{wrong}");
        }
    }
}

//! Numbers in one spelling: 1.200, 1,200, 1'200 and "1 200" are 1200; 3,5 is 3.5.

/// What stands between groups of three digits.
const BETWEEN_GROUPS: [char; 7] = ['.', ',', '\'', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'];

/// The number in one spelling: no signs between groups, a point before decimals. `None` for all that is no number,
/// dates and addresses among it.
pub(super) fn reading(word: &str) -> Option<String> {
    let is_digit_or_sign = |c: char| c.is_ascii_digit() || BETWEEN_GROUPS.contains(&c);
    if !word.starts_with(|c: char| c.is_ascii_digit()) || !word.chars().all(is_digit_or_sign) {
        return None;
    }
    whole(word).or_else(|| with_decimals(word))
}

/// One to three digits and groups of three, the same sign before each.
fn whole(word: &str) -> Option<String> {
    let Some(sign) = word.chars().find(|c| BETWEEN_GROUPS.contains(c)) else {
        return Some(word.to_owned());
    };
    let mut groups = word.split(sign);
    let is_first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    (is_first && groups.all(is_group)).then(|| word.replace(sign, ""))
}

fn is_group(digits: &str) -> bool {
    digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A whole number, a comma or point that is not its sign between groups, and decimals.
fn with_decimals(word: &str) -> Option<String> {
    let (integer, decimals) = word.rsplit_once(['.', ','])?;
    let sign = word[integer.len()..].chars().next()?;
    let is_decimals = !decimals.is_empty() && decimals.bytes().all(|byte| byte.is_ascii_digit());
    if integer.contains(sign) || !is_decimals {
        return None;
    }
    Some(format!("{}.{decimals}", whole(integer)?))
}

#[cfg(test)]
mod tests {
    use super::reading;

    #[test]
    fn a_number_has_one_spelling() {
        for (spelling, expected) in [
            ("2017", "2017"),
            ("1.200", "1200"),
            ("1,200", "1200"),
            ("1'200", "1200"),
            ("1\u{a0}200", "1200"),
            ("1\u{202f}200\u{202f}000", "1200000"),
            ("3,5", "3.5"),
            ("3.5", "3.5"),
            ("1.200,50", "1200.50"),
            ("1,200.50", "1200.50"),
            ("12.345.678", "12345678"),
        ] {
            assert_eq!(reading(spelling).as_deref(), Some(expected), "{spelling}");
        }
    }

    #[test]
    fn other_things_with_digits_are_no_numbers() {
        for word in ["15.05.2017", "192.168.1.1", "3.5a", "a.3", "1.2,3,4", "", "casa"] {
            assert_eq!(reading(word), None, "{word}");
        }
    }
}

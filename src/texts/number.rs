//! Numbers as each language writes them, by CLDR.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::DecimalFormatterOptions;
use icu_locale::Locale;

use crate::corpus::text::Language;

type Formatters = [Option<DecimalFormatter>; Language::COUNT];

thread_local! {
    /// One a thread: ICU's formatters cannot be shared between threads.
    static FORMATTERS: Formatters = Language::ALL.map(formatter);
}

fn formatter(language: Language) -> Option<DecimalFormatter> {
    let locale: Locale = as_written_in(language).parse().ok()?;
    DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default()).ok()
}

/// The locale whose rule a language follows. By CLDR's rule for Italian 1200 has no mark; the corpus writes 1.200, as
/// Catalan does with the same marks.
const fn as_written_in(language: Language) -> &'static str {
    match language {
        Language::It => Language::Ca.code(),
        other => other.code(),
    }
}

/// A number with the language's marks for thousands and decimals.
pub(super) fn format(language: Language, number: f64) -> String {
    let plain = number.to_string();
    let formatted = FORMATTERS.with(|formatters| {
        let formatter = formatters[language.index()].as_ref()?;
        Some(formatter.format(&Decimal::try_from_str(&plain).ok()?).to_string())
    });
    formatted.unwrap_or(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_own_marks() {
        let shown = Language::ALL.map(|language| format(language, 12_345.5));
        assert_eq!(shown, ["12.345,5", "12\u{202f}345,5", "12.345,5", "12.345,5", "12,345.5"]);
        let shown = Language::ALL.map(|language| format(language, 1234.0));
        assert_eq!(shown, ["1.234", "1\u{202f}234", "1234", "1.234", "1,234"]);
    }
}

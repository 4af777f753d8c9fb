//! Fourth step: the article or pronoun that a word has swallowed (l'alloggio, d'asile, qu'elle).

use crate::corpus::text::Language;

/// What is elided before an apostrophe, by language. From the grammars of the languages; Lucene's lists are shorter.
const fn elided(language: Language) -> &'static [&'static str] {
    match language {
        Language::It => &[
            "l", "un", "d", "dell", "all", "nell", "sull", "dall", "coll", "dagl", "degl", "agl", "negl", "sugl", "gl",
            "c", "s", "m", "t", "v", "n", "quest", "quell", "bell", "sant", "tutt", "mezz", "com", "dov", "cos", "anch",
            "senz", "nessun", "alcun", "ciascun", "buon", "grand",
        ],
        Language::Fr => {
            &["l", "d", "qu", "j", "m", "t", "s", "n", "c", "ç", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "presqu"]
        }
        Language::Ca => &["l", "d", "n", "s", "m", "t"],
        Language::Es | Language::En => &[],
    }
}

/// The length in bytes of what is elided at the beginning of a word in lower case, apostrophe included; 0 where nothing
/// is. The word after it is never empty.
pub(super) fn article(language: Language, word: &str) -> usize {
    let Some((article, rest)) = word.split_once('\'') else { return 0 };
    let is_elided = elided(language).contains(&article) && !rest.is_empty() && !is_one_word(language, word);
    if is_elided { article.len() + 1 } else { 0 }
}

/// Words that keep their apostrophe.
fn is_one_word(language: Language, word: &str) -> bool {
    language == Language::Fr && matches!(word, "quelqu'un" | "quelqu'une" | "presqu'île" | "d'abord" | "d'accord")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(language: Language, word: &str) -> &str {
        &word[article(language, word)..]
    }

    #[test]
    fn the_word_itself_remains() {
        assert_eq!(rest(Language::It, "l'alloggio"), "alloggio");
        assert_eq!(rest(Language::It, "dell'asilo"), "asilo");
        assert_eq!(rest(Language::It, "sant'anna"), "anna");
        assert_eq!(rest(Language::Fr, "jusqu'en"), "en");
        assert_eq!(rest(Language::Fr, "aujourd'hui"), "aujourd'hui");
        assert_eq!(rest(Language::Ca, "d'acollida"), "acollida");
        assert_eq!(rest(Language::En, "women's"), "women's");
        assert_eq!(rest(Language::Es, "l'hospitalet"), "l'hospitalet");
        assert_eq!(rest(Language::It, "l'"), "l'");
    }
}

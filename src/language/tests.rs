use proptest::prelude::*;

use super::*;

fn forms(text: &str, language: Language) -> Vec<String> {
    analyser(language).words(text).into_iter().map(|word| word.form).collect()
}

/// Whether a question with one word finds a text with the other.
fn meet(question: &str, text: &str, language: Language) -> bool {
    let (question, text) = (analyser(language).words(question), analyser(language).words(text));
    question.len() == text.len()
        && question.iter().zip(&text).all(|(q, t)| q.stems().any(|stem| t.stems().any(|other| other == stem)))
}

#[test]
fn spellings_of_one_word_meet() {
    for (language, spellings) in [
        (Language::It, &["salute", "salùte", "SALUTE"][..]),
        (Language::Fr, &["santé", "sante", "SANTÉ", "sante\u{301}"]),
        (Language::Fr, &["réfugiés", "refugies", "Réfugié", "refugie"]),
        (Language::Ca, &["formació", "formacio", "formacions"]),
        (Language::Ca, &["sol·licitants", "sol•licitants", "sollicitants", "sol.licitants", "soŀlicitants"]),
        (Language::It, &["l'alloggio", "l’alloggio", "alloggio", "dell’alloggio"]),
    ] {
        for (a, b) in spellings.iter().flat_map(|a| spellings.iter().map(move |b| (a, b))) {
            assert!(meet(a, b, language), "{language}: {a}, {b}");
        }
    }
}

#[test]
fn positions_count_words_not_articles() {
    let words = analyser(Language::It).words("L’accesso all’alloggio, in V.A.E.");
    let seen: Vec<(usize, &str)> = words.iter().map(|word| (word.position, word.form.as_str())).collect();
    assert_eq!(seen, [(0, "accesso"), (1, "alloggio"), (2, "in"), (3, "vae")]);
}

#[test]
fn a_long_word_has_no_token_but_a_position() {
    let words = analyser(Language::En).words(&format!("one {} two", "x".repeat(10_000)));
    assert_eq!(words.iter().map(|word| word.position).collect::<Vec<_>>(), [0, 2]);
}

proptest! {
    #[test]
    fn any_text_is_analysed_and_words_stand_in_it(text in "(\\PC|[a-zàéòçïl·.'’ -]|\u{301}|\u{ad}|ﬁ|ŀ){0,60}") {
        for language in Language::ALL {
            let mut last = 0;
            for word in analyser(language).words(&text) {
                prop_assert!(text.is_char_boundary(word.start) && text.is_char_boundary(word.end));
                prop_assert!(last <= word.start && word.start < word.end && word.end <= text.len());
                prop_assert!(!word.stem.is_empty() || word.form.is_empty());
                last = word.end;
            }
        }
    }

    #[test]
    fn composed_and_decomposed_text_have_the_same_forms(text in "[a-zàâäçéèêëíìïîóòôöúùûüñ ’]{0,40}") {
        use unicode_normalization::UnicodeNormalization;
        let decomposed: String = text.nfd().collect();
        for language in Language::ALL {
            prop_assert_eq!(forms(&text, language), forms(&decomposed, language));
        }
    }
}

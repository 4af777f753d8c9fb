//! The chain as a whole: what its steps promise together.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::*;

fn words(language: Language, text: &str) -> Vec<Word> {
    analyser(language).words(text)
}

fn forms(language: Language, text: &str) -> Vec<String> {
    words(language, text).into_iter().map(|word| word.form).collect()
}

/// Whether each word of the question finds its word of the document.
fn meet(language: Language, question: &str, document: &str) -> bool {
    let (question, document) = (words(language, question), words(language, document));
    let meets = |a: &Word, b: &Word| a.stems().any(|stem| b.stems().any(|other| stem == other));
    question.len() == document.len() && question.iter().zip(&document).all(|(a, b)| meets(a, b))
}

#[test]
fn a_word_is_told_with_its_place_form_and_stems() {
    let text = "L’Accueil des réfugiés";
    let found = words(Language::Fr, text);
    assert_eq!(
        found.iter().map(|word| &text[word.start..word.end]).collect::<Vec<_>>(),
        ["Accueil", "des", "réfugiés"]
    );
    assert_eq!(found.iter().map(|word| word.position).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(found[2].form, "refugies");
    assert_eq!(found[2].stem, "refugi");
    assert_eq!(found[0].second_stem, None);
}

#[test]
fn spellings_of_one_word_meet() {
    for (language, spellings) in [
        (Language::It, "salute salùte SALUTE"),
        (Language::Fr, "santé sante SANTÉ sante\u{301}"),
        (Language::Ca, "formació formacio Formacions"),
        (Language::Fr, "réfugiés refugies réfugiée refugie réfugié·e·s"),
        (Language::Ca, "sol·licitants sollicitants sol•licitants sol.licitants soŀlicitants SOL·LICITANTS"),
        (Language::It, "l'alloggio l’alloggio alloggio dell'alloggio alloggi all\u{ad}oggio"),
        (Language::En, "women's women woman Women’s"),
        (Language::It, "V.A.E. VAE vae"),
        (Language::Fr, "1.200 1,200 1\u{a0}200 1\u{202f}200 1200"),
        (Language::It, "ﬁnanziamento finanziamento finanziamenti"),
        (Language::Fr, "œuvre oeuvre OEUVRES"),
    ] {
        for question in spellings.split(' ') {
            for document in spellings.split(' ') {
                assert!(meet(language, question, document), "{language}: {question} does not find {document}");
            }
        }
    }
}

/// Singular and plural, masculine and feminine: with accents, and where someone types the question without them.
#[test]
fn the_words_of_the_field_find_their_other_forms() {
    let lists = [
        include_str!("../../tests/field-words/it.tsv"),
        include_str!("../../tests/field-words/fr.tsv"),
        include_str!("../../tests/field-words/es.tsv"),
        include_str!("../../tests/field-words/ca.tsv"),
        include_str!("../../tests/field-words/en.tsv"),
    ];
    let mut parted = Vec::new();
    for (language, list) in Language::ALL.into_iter().zip(lists) {
        for (one, other) in list.lines().map(|line| line.split_once('\t').unwrap()) {
            let bare = [(fold(one), other), (fold(other), one)];
            let all_meet = meet(language, one, other) && bare.iter().all(|(a, b)| meet(language, a, b));
            if !all_meet {
                parted.push(format!("{language}: {one} {other}"));
            }
        }
    }
    assert!(parted.is_empty(), "{parted:#?}");
}

#[test]
fn rubbish_is_left_out() {
    let rubbish = "x".repeat(10_000);
    assert_eq!(forms(Language::It, &format!("casa {rubbish} mia")), ["casa", "mia"]);
    assert_eq!(forms(Language::It, &"é".repeat(LONGEST_WORD)).len(), 1);
    assert_eq!(forms(Language::It, &"a.b.".repeat(1000)).len(), 0);
}

#[test]
fn stop_words_stay() {
    assert_eq!(forms(Language::Es, "los sin papeles"), ["los", "sin", "papeles"]);
}

#[test]
fn an_analysis_within_an_analysis_is_possible() {
    let mut inner = Vec::new();
    analyser(Language::It).analyse("casa lavoro", &mut |token| inner.extend(words(Language::It, token.form)));
    assert_eq!(inner.len(), 2);
}

#[test]
fn a_full_memo_starts_anew() {
    let numbers: Vec<String> = (0..70_000).map(|number| number.to_string()).collect();
    assert_eq!(forms(Language::En, &numbers.join(" ")), numbers);
}

/// Text as it comes: letters of the five languages, signs that join or part, marks, other scripts.
fn any_text() -> impl Strategy<Value = String> {
    "(\\PC|[a-zA-ZàéçñœŀÀ]|[l·•.’',:\u{ad}\u{301}\u{a0}\u{202f}]|l[·.-]l|ﬁ|[0-9]{1,4}){0,60}"
}

proptest! {
    #[test]
    fn places_are_inside_the_text_and_increase(text in any_text()) {
        for language in Language::ALL {
            let mut end = 0;
            for (position, word) in words(language, &text).into_iter().enumerate() {
                prop_assert!(word.start >= end && word.end > word.start);
                prop_assert!(text.get(word.start..word.end).is_some());
                prop_assert_eq!(word.position, position);
                end = word.end;
            }
        }
    }

    /// A word shown from its place is the word found: snippets and marks rest on it.
    #[test]
    fn a_word_cut_out_is_the_same_word(text in any_text()) {
        for language in Language::ALL {
            for word in words(language, &text) {
                let alone = forms(language, &text[word.start..word.end]);
                prop_assert!(alone.concat() == word.form, "{language}: {word:?} alone is {alone:?}");
            }
        }
    }

    #[test]
    fn decomposed_text_gives_the_same_forms(text in any_text()) {
        let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
        for language in Language::ALL {
            prop_assert_eq!(forms(language, &nfc), forms(language, &nfd));
        }
    }

    #[test]
    fn the_form_of_a_word_is_folded(text in any_text()) {
        for word in words(Language::Ca, &text) {
            prop_assert_eq!(fold(&word.form), word.form.as_str());
        }
    }
}

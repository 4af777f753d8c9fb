//! Step 7: accents off, so that what is typed bare finds what was written with accents.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// Lower case and folded, nothing more: for comparing labels and names.
///
/// Accents, apostrophes and the middle dot go; ç is c, ñ is n, œ is oe, ß is ss, ligatures are letters.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_folded) {
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    // NFKD takes ligatures and º apart along with accents; what does not go is put together again.
    for c in text.nfkd().flat_map(char::to_lowercase).nfkd().filter(|c| !goes(*c)).nfc() {
        match plain_letters(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(c),
        }
    }
    Cow::Owned(folded)
}

const fn is_folded(byte: u8) -> bool {
    byte.is_ascii() && !byte.is_ascii_uppercase() && byte != b'\''
}

/// Apostrophes, the middle dot, and the combining marks of Latin, Greek and Cyrillic: in other scripts marks are vowels.
const fn goes(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '·' | '\u{300}'..='\u{36f}')
}

/// What is written for letters that no decomposition of Unicode takes apart.
const fn plain_letters(c: char) -> Option<&'static str> {
    Some(match c {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        'þ' => "th",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn accents_go() {
        for (text, folded) in [
            ("qualità", "qualita"),
            ("RÉFUGIÉS", "refugies"),
            ("año", "ano"),
            ("façade", "facade"),
            ("sol·licitants", "sollicitants"),
            ("SOĿLICITANTS", "sollicitants"),
            ("œuvre", "oeuvre"),
            ("aujourd’hui", "aujourdhui"),
            ("Łódź Straße Đorđe İzmir", "lodz strasse dorde izmir"),
            ("re\u{301}fugie\u{301}", "refugie"),
            ("3º", "3o"),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn vowels_of_other_scripts_stay() {
        assert_eq!(fold("हिन्दी"), "हिन्दी");
        assert_eq!(fold("한국"), "한국");
    }

    #[test]
    fn nothing_is_copied_where_nothing_changes() {
        assert!(matches!(fold("casa 2017"), Cow::Borrowed(_)));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
            let once = fold(&text).into_owned();
            prop_assert_eq!(fold(&once), once.as_str());
        }
    }
}

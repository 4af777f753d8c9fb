//! A question as typed, read into words, phrases, alternatives and exclusions. It never fails: what cannot be read
//! as it seems to be meant is searched as plain words, and named.

/// A question, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// What results must have: something of each.
    pub clauses: Vec<Clause>,
    /// What results must not have.
    pub without: Vec<Atom>,
    /// What was not understood.
    pub not_understood: Vec<String>,
}

/// Alternatives: one atom, or several joined by `OR`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause(pub Vec<Atom>);

/// A word or a phrase, perhaps of one field only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Atom {
    /// As typed, without quotes.
    pub text: String,
    /// Whether it stood in quotes.
    pub is_phrase: bool,
    /// The field in which it is looked for.
    pub field: Option<Field>,
}

/// The fields that a reader can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// `title:`
    Title,
    /// `summary:`
    Summary,
    /// `body:`
    Body,
    /// `org:`
    Organisation,
    /// `place:`
    Place,
}

impl Field {
    fn of_name(name: &str) -> Option<Self> {
        match name {
            "title" => Some(Self::Title),
            "summary" => Some(Self::Summary),
            "body" => Some(Self::Body),
            "org" => Some(Self::Organisation),
            "place" => Some(Self::Place),
            _ => None,
        }
    }
}

/// Any of these opens or closes a phrase.
const QUOTES: [char; 7] = ['"', '“', '”', '„', '«', '»', '‟'];

/// Reads a question.
pub fn parse(question: &str) -> Query {
    let mut query = Query::default();
    let mut tokens = Tokens { rest: question, not_understood: &mut query.not_understood }.collect::<Vec<_>>();
    words_for_loose_operators(&mut tokens);
    let mut joined = false;
    for token in tokens {
        match token {
            Token::Or => joined = true,
            Token::Without(atom) => query.without.push(atom),
            Token::Atom(atom) => match query.clauses.last_mut().filter(|_| std::mem::take(&mut joined)) {
                Some(clause) => clause.0.push(atom),
                None => query.clauses.push(Clause(vec![atom])),
            },
        }
    }
    query
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Atom(Atom),
    Without(Atom),
    Or,
}

/// `OR` joins two atoms; anywhere else it is a word.
fn words_for_loose_operators(tokens: &mut [Token]) {
    for at in 0..tokens.len() {
        let is_atom = |token: Option<&Token>| matches!(token, Some(Token::Atom(_)));
        let between = at > 0 && is_atom(tokens.get(at - 1)) && is_atom(tokens.get(at + 1));
        if tokens[at] == Token::Or && !between {
            tokens[at] = Token::Atom(Atom { text: "OR".to_owned(), is_phrase: false, field: None });
        }
    }
}

/// Cuts a question into its tokens.
struct Tokens<'q, 'n> {
    rest: &'q str,
    not_understood: &'n mut Vec<String>,
}

impl Iterator for Tokens<'_, '_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            self.rest = self.rest.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
            if self.rest.is_empty() {
                return None;
            }
            let without = self.take_minus();
            let field = self.take_field();
            let Some((text, is_phrase)) = self.take_text() else {
                self.not_understood.extend(field.map(|(name, _)| format!("{name}:")));
                continue;
            };
            if !text.chars().any(char::is_alphanumeric) {
                if is_phrase {
                    self.not_understood.push(format!("“{text}”"));
                }
                continue;
            }
            if text == "OR" && !is_phrase && !without && field.is_none() {
                return Some(Token::Or);
            }
            let atom = Atom { text: text.to_owned(), is_phrase, field: field.map(|(_, field)| field) };
            return Some(if without { Token::Without(atom) } else { Token::Atom(atom) });
        }
    }
}

impl<'q> Tokens<'q, '_> {
    /// A minus directly before a word or a phrase excludes it; one that stands alone is a dash.
    fn take_minus(&mut self) -> bool {
        let after = self.rest.strip_prefix('-');
        match after {
            Some(after) if after.starts_with(|c: char| c.is_alphanumeric() || QUOTES.contains(&c)) => {
                self.rest = after;
                true
            }
            _ => false,
        }
    }

    /// A known field's name and its colon.
    fn take_field(&mut self) -> Option<(&'q str, Field)> {
        let (name, after) = self.rest.split_once(':')?;
        let field = Field::of_name(name)?;
        self.rest = after;
        Some((name, field))
    }

    /// The next phrase or word. `None` where nothing stands directly here.
    fn take_text(&mut self) -> Option<(&'q str, bool)> {
        if let Some(inside) = self.rest.strip_prefix(QUOTES) {
            if let Some((phrase, after)) = inside.split_once(QUOTES) {
                self.rest = after;
                return Some((phrase.trim(), true));
            }
            self.not_understood.push("\"".to_owned());
            self.rest = inside;
            return self.take_text();
        }
        let end = self.rest.find(|c: char| c.is_whitespace() || c.is_control() || QUOTES.contains(&c));
        let (word, after) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = after;
        (!word.is_empty()).then_some((word, false))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(question: &str) -> String {
        let atom = |atom: &Atom| {
            let field = atom.field.map(|field| format!("{field:?}:")).unwrap_or_default();
            let quote = if atom.is_phrase { "\"" } else { "" };
            format!("{field}{quote}{}{quote}", atom.text)
        };
        let query = parse(question);
        let mut parts: Vec<String> =
            query.clauses.iter().map(|clause| clause.0.iter().map(atom).collect::<Vec<_>>().join("|")).collect();
        parts.extend(query.without.iter().map(|without| format!("-{}", atom(without))));
        parts.extend(query.not_understood.iter().map(|what| format!("?{what}")));
        parts.join(" ")
    }

    #[test]
    fn the_forms_of_a_question() {
        for (question, expected) in [
            ("alloggio rifugiati", "alloggio rifugiati"),
            ("\"casa popolare\" torino", "\"casa popolare\" torino"),
            ("«accès aux soins» -urgence", "\"accès aux soins\" -urgence"),
            ("title:casa org:\"forum réfugiés\"", "Title:casa Organisation:\"forum réfugiés\""),
            ("casa OR vivienda torino", "casa|vivienda torino"),
            ("a1 OR b1 OR c1 d1", "a1|b1|c1 d1"),
            ("-\"a b\" c", "c -\"a b\""),
            ("Accelair : logement - emploi", "Accelair logement emploi"),
            ("post-natale", "post-natale"),
        ] {
            assert_eq!(shown(question), expected, "{question}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_searched_as_words_and_named() {
        for (question, expected) in [
            ("\"casa", "casa ?\""),
            ("\"(((", "?\""),
            ("AND OR", "AND OR"),
            ("OR casa", "OR casa"),
            ("casa OR", "casa OR"),
            ("title:", "?title:"),
            ("title: casa", "casa ?title:"),
            ("foo:bar", "foo:bar"),
            ("\"\" casa", "casa ?“”"),
            ("", ""),
            ("((( ---", ""),
        ] {
            assert_eq!(shown(question), expected, "{question}");
        }
    }

    proptest! {
        #[test]
        fn any_question_is_read(question in "\\PC{0,80}|[\"«»:OR a-]{0,30}") {
            let query = parse(&question);
            for atom in query.clauses.iter().flat_map(|clause| &clause.0).chain(&query.without) {
                prop_assert!(!atom.text.is_empty());
            }
        }
    }
}

//! The pages, as a browser without script gets them.

use crate::support::{Site, corpus, encoded};

const LANGUAGES: [&str; 5] = ["it", "fr", "es", "ca", "en"];

#[test]
fn the_root_leads_to_the_readers_language() {
    for (accepted, expected) in [
        ("fr-FR,fr;q=0.9,en;q=0.8", "/fr/"),
        ("de, ca;q=0.7, en;q=0.3", "/ca/"),
        ("de", "/en/"),
        ("", "/en/"),
        ("*;;;q=x, ☃", "/en/"),
    ] {
        let answer = Site::real().get_with("/", &[("accept-language", accepted)]);
        assert_eq!((answer.status, answer.header("location")), (303, expected), "{accepted:?}");
    }
}

#[test]
fn every_page_has_its_language_and_leads_to_the_other_four() {
    let record = corpus().published().next().unwrap().id.to_string();
    for language in LANGUAGES {
        for page in [String::new(), "search?q=casa&region=ITC1".to_owned(), format!("records/{record}")] {
            let answer = Site::real().get(&format!("/{language}/{page}"));
            assert_eq!(answer.status, 200, "/{language}/{page}");
            assert!(answer.body.contains(&format!("<html lang=\"{language}\"")), "/{language}/{page}");
            for other in LANGUAGES.iter().filter(|other| **other != language) {
                let link = format!("href=\"/{other}/{}\"", page.replace('&', "&amp;"));
                let loose = format!("href=\"/{other}/{}\"", page.replace('&', "&#38;"));
                assert!(
                    answer.body.contains(&link) || answer.body.contains(&loose),
                    "/{language}/{page} has no {link}"
                );
            }
        }
    }
    assert_eq!(Site::real().get("/de/").status, 404);
    assert_eq!(Site::real().get("/it/nothing").status, 404);
}

#[test]
fn rubbish_is_answered_politely() {
    let letters = "x".repeat(10_000);
    let control: String = (0..32_u8).map(char::from).collect();
    let questions = [
        "\"(((",
        "AND OR",
        "field:",
        "title:",
        "-",
        "--",
        "\"",
        "OR OR OR",
        "* ? ~ ^ \\ / [ ] { }",
        "🙂🙂",
        "שלום עולם",
        "漢字",
        "a\u{301}\u{301}\u{301}",
        "' OR 1=1 --",
        "<script>alert(1)</script>",
        "%00",
        &letters,
        &control,
        "-casa",
        "\u{202e}casa",
        "l'",
        "··",
        "l·l",
        "....",
        "1.2.3.4.5",
        "\u{feff}\u{200b}",
    ];
    for question in questions {
        let parameters = encoded(&[("q", question)]);
        for address in [format!("/it/search?{parameters}"), format!("/api/v1/search?{parameters}")] {
            let answer = Site::real().get(&address);
            assert!(matches!(answer.status, 200 | 400), "{} for {question:?}", answer.status);
            let is_page = answer.header("content-type").starts_with("text/html");
            assert!(!is_page || !answer.body.contains("<script>alert"), "{question:?} is not escaped");
        }
    }
    for address in
        ["/it/search?q=%ff%fe", "/it/search?page=abc", "/it/search?%", "/it/search?from=9999", "/it/search?=&=&&"]
    {
        let answer = Site::real().get(address);
        assert!(matches!(answer.status, 200 | 400), "{} for {address}", answer.status);
    }
}

#[test]
fn an_unknown_value_names_those_there_are() {
    let answer = Site::real().get("/it/search?q=casa&region=ATLANTIS");
    assert_eq!(answer.status, 400);
    for name in ["ATLANTIS", "Piemonte", "Catalogna"] {
        assert!(answer.body.contains(name), "{name} is not named");
    }
    let past = Site::real().get("/fr/search?q=logement&page=4000");
    assert_eq!(past.status, 404);
}

#[test]
fn a_record_says_its_language_its_sources_and_how_discorsi_met_it() {
    let answer = Site::real().get("/it/records/accelair-rhone");
    let record = corpus().records.get(&"accelair-rhone".parse().unwrap()).unwrap();
    for source in &record.sources {
        assert!(
            answer.body.contains(&source.url.replace('&', "&amp;"))
                || answer.body.contains(&source.url.replace('&', "&#38;")),
            "{}",
            source.url
        );
    }
    assert!(answer.body.contains("lang=\"fr\""), "the body has its language");
    assert!(answer.body.contains("DISCORSI"));
    assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
}

#[test]
fn a_page_of_results_weighs_under_100_kb_as_sent() {
    let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
    let sent = |path: &str| {
        let address = format!("{}{path}", Site::real().address);
        let mut answer = agent.get(&address).header("accept-encoding", "br").call().unwrap();
        let html = answer.headers().get("content-encoding").is_none();
        let bytes = answer.body_mut().read_to_vec().unwrap();
        (bytes.len(), html)
    };
    for path in ["/it/search?q=alloggio", "/fr/search", "/ca/records/saier-barcelona"] {
        let page = Site::real().get(path);
        let mut total = sent(path).0;
        let mut loaded: Vec<String> = assets(&page.body);
        for style in loaded.clone().iter().filter(|path| path.contains("/style.")) {
            loaded.extend(assets(&Site::real().get(style).body));
        }
        loaded.sort();
        loaded.dedup();
        assert!(loaded.len() >= 2, "{loaded:?}");
        for asset in &loaded {
            total += sent(asset).0;
        }
        assert!(total < 100_000, "{path}: {total} bytes in {loaded:?}");
    }
}

/// The addresses under /static/ that a page or a style names.
fn assets(text: &str) -> Vec<String> {
    let ends = |c: char| matches!(c, '"' | '\'' | ')' | ' ' | '>');
    let starts = text.match_indices("/static/").map(|(at, _)| &text[at..]);
    starts.map(|rest| rest[..rest.find(ends).unwrap_or(rest.len())].to_owned()).collect()
}

#[test]
fn nothing_is_loaded_from_elsewhere_and_the_browser_is_told_so() {
    let answer = Site::real().get("/en/");
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'self'") || policy.contains("default-src 'none'"), "{policy}");
    assert!(!policy.contains("unsafe-inline"), "{policy}");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    for tag in ["src=\"http", "<link rel=\"stylesheet\" href=\"http"] {
        assert!(!answer.body.contains(tag), "{tag}");
    }
}

#[test]
fn the_matrix_leads_to_as_many_records_as_it_says() {
    let home = Site::real().get("/en/").body;
    let mut followed = 0;
    for theme in ["housing", "health", "skills"] {
        for region in ["ITC1", "FRK", "ES51"] {
            let answer = Site::real().search(&[("theme", theme), ("region", region), ("per_page", "1")]);
            let total = answer["total"].as_u64().unwrap();
            assert!(total >= 4, "{theme} {region}: {total}");
            let links = [format!("region={region}&amp;theme={theme}"), format!("theme={theme}&amp;region={region}")];
            let mut links = links.iter().flat_map(|link| [link.clone(), link.replace("&amp;", "&#38;")]);
            let at = links.find_map(|link| home.find(&link)).unwrap_or_else(|| panic!("{theme} {region} has no link"));
            let cell = &home[at..home[at..].find("</td>").map_or(home.len(), |end| at + end)];
            assert!(cell.contains(&format!("{total}")), "{theme} {region}: {cell}");
            followed += 1;
        }
    }
    assert_eq!(followed, 9);
}

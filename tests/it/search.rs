//! What searches find, on the real corpus through HTTP, and what is counted beside the results.

use std::fmt::Write;

use discorsi::corpus::text::Language;
use discorsi::index::facet::Facet;
use serde_json::Value;

use crate::support::{Site, corpus, discorsi, ids, written};

fn total(parameters: &[(&str, &str)]) -> u64 {
    Site::real().search(&[parameters, &[("facets", "0"), ("per_page", "1")]].concat())["total"].as_u64().unwrap()
}

/// All ids that a question finds, in order of title.
fn all(question: &str) -> Vec<String> {
    let mut found = Vec::new();
    for page in 1.. {
        let page = page.to_string();
        let answer = Site::real().search(&[
            ("q", question),
            ("sort", "title"),
            ("per_page", "100"),
            ("page", &page),
            ("facets", "0"),
        ]);
        found.extend(ids(&answer).into_iter().map(str::to_owned));
        if found.len() as u64 >= answer["total"].as_u64().unwrap() {
            return found;
        }
    }
    unreachable!()
}

#[test]
fn every_record_is_found_by_its_title_in_each_language() {
    let mut missed = Vec::new();
    for record in corpus().published() {
        for (language, title) in record.title.iter() {
            let answer =
                Site::real().search(&[("q", title), ("lang", language.code()), ("facets", "0"), ("per_page", "3")]);
            if !ids(&answer).contains(&record.id.as_str()) {
                missed.push(format!("{} by “{title}”: {:?}", record.id, ids(&answer)));
            }
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn spellings_find_the_same() {
    for (a, b) in [
        ("salute", "salùte"),
        ("sante", "santé"),
        ("formacio", "formació"),
        ("refugies", "réfugiés"),
        ("sollicitants", "sol·licitants"),
        ("sol•licitants", "sol·licitants"),
        ("l'alloggio", "alloggio"),
        ("l’alloggio", "alloggio"),
        ("LOGEMENT", "logement"),
    ] {
        let found = all(b);
        assert!(!found.is_empty(), "{b} finds nothing");
        assert_eq!(all(a), found, "{a}, {b}");
    }
}

#[test]
fn plural_and_singular_find_each_other_for_the_words_of_the_field() {
    // Each form is a record of its own, so that nothing but the form can be found.
    let mut pairs = Vec::new();
    for language in Language::ALL {
        let file = format!("{}/tests/field-words/{language}.tsv", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&file).unwrap();
        let of_language: Vec<(String, String)> = text
            .lines()
            .filter_map(|line| line.split_once('\t'))
            .map(|(singular, plural)| (singular.to_owned(), plural.to_owned()))
            .collect();
        assert!(of_language.len() >= 40, "{file} has {} pairs", of_language.len());
        pairs.extend(of_language.into_iter().map(|pair| (language, pair)));
    }
    let mut lines = String::new();
    for (at, (language, (singular, plural))) in pairs.iter().enumerate() {
        for (form, text) in [("s", singular), ("p", plural)] {
            let line =
                serde_json::json!({"id": format!("{at}{form}"), "language": language, "title": "–", "text": text});
            writeln!(lines, "{line}").unwrap();
        }
    }
    let site = Site::on_lines(&lines);
    let mut missed = Vec::new();
    for (at, (language, (singular, plural))) in pairs.iter().enumerate() {
        for question in [singular, plural] {
            let parameters =
                [("q", question.as_str()), ("language", language.code()), ("per_page", "100"), ("facets", "0")];
            let answer = site.search(&parameters);
            let found = ids(&answer);
            for form in ["s", "p"] {
                if !found.contains(&format!("{at}{form}").as_str()) {
                    missed.push(format!(
                        "{language}: {question} does not find {}",
                        if form == "s" { singular } else { plural }
                    ));
                }
            }
        }
    }
    assert_eq!(missed, Vec::<String>::new());
}

/// Fifty searches, with and without filters.
fn searches() -> Vec<Vec<(&'static str, &'static str)>> {
    let questions = [
        "",
        "alloggio",
        "logement réfugiés",
        "salut",
        "training",
        "\"salute mentale\" OR santé",
        "-lyon asile",
        "title:casa",
        "acollida",
        "work",
    ];
    let filters: [&[(&str, &str)]; 5] = [
        &[],
        &[("region", "ITC1")],
        &[("theme", "health"), ("region", "FRK"), ("region", "ES51")],
        &[("theme", "skills.training"), ("theme", "housing"), ("language", "it"), ("kind", "practice")],
        &[("target", "refugees"), ("from", "2010"), ("to", "2018"), ("theme", "housing.access")],
    ];
    questions.iter().flat_map(|q| filters.iter().map(|f| [&[("q", *q)], *f].concat())).collect()
}

#[test]
fn a_count_is_the_total_with_that_value_as_its_facets_only_choice() {
    let searches = searches();
    assert_eq!(searches.len(), 50);
    let mut followed = 0;
    for search in searches {
        let answer = Site::real().search(&search);
        for facet in Facet::ALL {
            let others: Vec<_> = search.iter().copied().filter(|(name, _)| *name != facet.parameter()).collect();
            for value in answer["facets"][facet.parameter()].as_array().unwrap() {
                let id = value["value"].as_str().unwrap();
                let expected = value["count"].as_u64().unwrap();
                let alone = total(&[&others[..], &[(facet.parameter(), id)]].concat());
                assert_eq!(alone, expected, "{search:?} {} {id}", facet.parameter());
                followed += 1;
            }
        }
    }
    assert!(followed > 1000, "only {followed} counts were followed");
}

#[test]
fn values_of_one_facet_are_alternatives_and_facets_narrow_one_another() {
    let one = total(&[("region", "ITC1")]);
    let other = total(&[("region", "FRK")]);
    assert!(one > 0 && other > 0);
    assert_eq!(total(&[("region", "ITC1"), ("region", "FRK")]), one + other);
    let both = total(&[("region", "ITC1"), ("theme", "health")]);
    assert!(both > 0 && both < one);
}

#[test]
fn a_theme_includes_its_narrower_ones_and_gives_way_to_them() {
    let broad = total(&[("theme", "housing")]);
    let narrow = total(&[("theme", "housing.access")]);
    assert!(narrow > 0 && narrow < broad);
    assert_eq!(total(&[("theme", "housing"), ("theme", "housing.access")]), narrow);
}

#[test]
fn a_chosen_value_stays_on_top_even_at_nothing() {
    let answer = Site::real().search(&[("q", "torino"), ("region", "ES51"), ("region", "ITC1"), ("theme", "skills")]);
    let regions = answer["facets"]["region"].as_array().unwrap();
    assert!(regions[0]["selected"].as_bool().unwrap() && regions[1]["selected"].as_bool().unwrap(), "{regions:?}");
    let nothing = Site::real().search(&[("q", "xyzzyx"), ("region", "ES51")]);
    assert_eq!(nothing["total"], 0);
    assert_eq!(
        nothing["facets"]["region"][0],
        serde_json::json!({
            "value": "ES51", "label": "Catalonia", "count": 0, "selected": true
        })
    );
}

#[test]
fn the_forms_of_a_question_mean_what_they_say() {
    let phrase = total(&[("q", "\"salute mentale\"")]);
    let words = total(&[("q", "salute mentale")]);
    assert!(phrase > 0 && phrase <= words);
    let without = total(&[("q", "salute -torino")]);
    assert!(without > 0 && without < total(&[("q", "salute")]));
    let either = total(&[("q", "api OR vigna")]);
    let (bees, vines) = (total(&[("q", "api")]), total(&[("q", "vigna")]));
    assert!(either >= bees.max(vines) && either <= bees + vines, "{either} {bees} {vines}");
    let in_title = total(&[("q", "title:locare")]);
    assert!(in_title >= 1 && in_title <= total(&[("q", "locare")]));
    assert!(total(&[("q", "org:\"comune di torino\"")]) >= 1);
    assert!(total(&[("q", "place:lyon")]) >= 1);
}

#[test]
fn years_meet_periods_and_no_period_meets_none() {
    let all = total(&[]);
    let ever = total(&[("from", "1800")]);
    assert!(ever < all, "some records have no period");
    let running = |year: &str| total(&[("from", year), ("to", year)]);
    assert!(running("2018") > running("1990"));
    let with_period = corpus().published().filter(|record| record.period.is_some()).count() as u64;
    let published =
        corpus().published().filter(|record| record.publication.as_ref().is_some_and(|p| p.published.is_some()));
    assert_eq!(ever, with_period + published.count() as u64);
}

#[test]
fn titles_are_sorted_as_the_language_sorts_them() {
    for language in Language::ALL {
        let answer =
            Site::real().search(&[("sort", "title"), ("lang", language.code()), ("per_page", "100"), ("facets", "0")]);
        let titles: Vec<&str> =
            answer["results"].as_array().unwrap().iter().filter_map(|result| result["title"].as_str()).collect();
        let collator = discorsi::index::columns::collator(language).unwrap();
        let mut sorted = titles.clone();
        sorted.sort_by(|a, b| collator.compare(a, b));
        assert_eq!(titles, sorted, "{language}");
    }
}

#[test]
fn the_newest_stand_first_and_those_without_a_year_last() {
    let answer = Site::real().search(&[("sort", "newest"), ("per_page", "100"), ("facets", "0")]);
    let years: Vec<i64> =
        answer["results"].as_array().unwrap().iter().map(|r| r["year"].as_i64().unwrap_or(0)).collect();
    assert!(years.is_sorted_by(|a, b| a >= b), "{years:?}");
}

#[test]
fn pages_follow_one_another_without_a_gap() {
    let page = |page: &str| {
        let answer = Site::real().search(&[("q", "accoglienza"), ("page", page), ("per_page", "7"), ("facets", "0")]);
        ids(&answer).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let whole = Site::real().search(&[("q", "accoglienza"), ("per_page", "21"), ("facets", "0")]);
    assert_eq!([page("1"), page("2"), page("3")].concat(), ids(&whole));
}

#[test]
fn a_snippet_marks_the_words_in_the_language_in_which_they_matched() {
    let answer = Site::real().search(&[("q", "logement"), ("lang", "it"), ("facets", "0")]);
    let first = &answer["results"][0];
    assert_eq!(first["snippet_language"], "fr");
    let snippet = first["snippet"].as_str().unwrap().to_lowercase();
    assert!(snippet.contains("<mark>logement"), "{snippet}");
}

#[test]
fn every_hit_of_a_word_shows_where_it_matched() {
    // The reader's own title stands above the snippet, so that readers of another language are asked for.
    for (question, reader) in
        [("asile", "en"), ("alloggio", "fr"), ("vivienda", "en"), ("formació", "it"), ("training", "ca")]
    {
        let answer = Site::real().search(&[("q", question), ("lang", reader), ("per_page", "100"), ("facets", "0")]);
        let hits = answer["results"].as_array().unwrap();
        let marked = |hit: &&Value| hit["snippet"].as_str().is_some_and(|snippet| snippet.contains("<mark>"));
        let without: Vec<_> = hits.iter().filter(|hit| !marked(hit)).map(|hit| &hit["id"]).collect();
        assert_eq!(without, Vec::<&Value>::new(), "{question}");
    }
}

#[test]
fn a_record_with_more_translations_does_not_rank_higher_for_them() {
    // The word stands in all five titles of one record and in one summary of others: the best language counts.
    let answer = Site::real().search(&[("q", "Accelair"), ("facets", "0")]);
    assert_eq!(ids(&answer)[0], "accelair-rhone");
    let score = answer["results"][0]["score"].as_f64().unwrap();
    let in_one = Site::real().search(&[("q", "title:Accelair"), ("facets", "0")]);
    assert!(score < in_one["results"][0]["score"].as_f64().unwrap() * 5.0);
}

#[test]
fn the_command_line_and_the_api_answer_alike() {
    let index = format!("{}/index", env!("CARGO_TARGET_TMPDIR"));
    let index = index.as_str();
    let api = Site::real().search(&[("q", "santé mentale"), ("region", "FRK"), ("lang", "fr"), ("per_page", "5")]);
    let output = discorsi(&[
        "search", "santé", "mentale", "--region", "FRK", "--lang", "fr", "--limit", "5", "--format", "json", "--index",
        index,
    ]);
    let (said, complained) = written(&output);
    let cli: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}{complained}"));
    assert_eq!(cli, api);
    let output = discorsi(&["search", "--region", "ATLANTIS", "--index", index]);
    let complained = written(&output).1;
    assert!(complained.contains("ES51, FRK, ITC1"), "{complained}");
}

/// Whether a record has a word, found without any index: all its texts are analysed and looked through.
fn has(record: &discorsi::corpus::record::Record, word: &str) -> bool {
    use discorsi::corpus::body::plain_text;
    use discorsi::language::analyser;
    Language::ALL.into_iter().any(|language| {
        let analyser = analyser(language);
        let [wanted] = &analyser.words(word)[..] else { panic!("{word} is one word") };
        let stems_in = |text: &str| {
            let words = analyser.words(text);
            words.iter().any(|found| found.stems().any(|stem| wanted.stems().any(|other| other == stem)))
        };
        let form_in = |text: &str| analyser.words(text).iter().any(|found| found.form == wanted.form);
        let names = record.organisations.all();
        stems_in(record.title.get(language))
            || stems_in(record.summary.get(language))
            || (record.language == language && record.sections.iter().any(|s| stems_in(&plain_text(&s.markdown))))
            || record.place.as_ref().is_some_and(|place| form_in(place.get(language)))
            || names.iter().any(|id| form_in(corpus().organisations.name(id.as_str())))
    })
}

#[test]
fn the_total_is_what_reading_every_record_counts() {
    for words in [
        &["alloggio"][..],
        &["réfugiés"],
        &["salut"],
        &["torino"],
        &["vae"],
        &["forum"],
        &["alloggio", "rifugiati"],
        &["logement", "lyon", "emploi"],
        &["women", "health"],
    ] {
        let expected = corpus().published().filter(|record| words.iter().all(|word| has(record, word))).count();
        assert!(expected > 0, "{words:?}");
        assert_eq!(total(&[("q", &words.join(" "))]), expected as u64, "{words:?}");
        let either = corpus().published().filter(|record| words.iter().any(|word| has(record, word))).count();
        assert_eq!(total(&[("q", &words.join(" OR "))]), either as u64, "{words:?}");
        let without = corpus().published().filter(|record| !has(record, words[0])).count();
        assert_eq!(total(&[("q", &format!("-{}", words[0]))]), without as u64, "{words:?}");
    }
}

//! `/api/v1`: the form of its answers, and its faults as RFC 9457 problems.

use serde_json::json;

use crate::support::{CorpusFiles, Site};

#[test]
fn a_search_has_the_keys_that_the_design_names() {
    let answer = Site::real().search(&[("q", "logement"), ("lang", "fr"), ("per_page", "1")]);
    let keys = |value: &serde_json::Value| {
        let mut keys: Vec<String> = value.as_object().unwrap().keys().cloned().collect();
        keys.sort();
        keys
    };
    assert_eq!(
        keys(&answer),
        [
            "expansions",
            "facets",
            "not_understood",
            "page",
            "per_page",
            "query",
            "query_language",
            "relaxed",
            "results",
            "suggestion",
            "total"
        ]
    );
    assert_eq!(
        keys(&answer["results"][0]),
        [
            "id",
            "kind",
            "language",
            "region",
            "score",
            "snippet",
            "snippet_language",
            "summary",
            "target_groups",
            "themes",
            "title",
            "url",
            "year"
        ]
    );
    assert_eq!(keys(&answer["facets"]), ["evidence", "kind", "language", "org", "region", "target", "theme"]);
    let region = &answer["facets"]["region"][0];
    assert_eq!((&region["value"], &region["label"]), (&json!("FRK"), &json!("Auvergne-Rhône-Alpes")));
    assert_eq!(
        answer["results"][0]["url"],
        json!(format!("/fr/records/{}", answer["results"][0]["id"].as_str().unwrap()))
    );
}

#[test]
fn faults_are_problems_that_say_what_could_be_asked() {
    for (address, status, contains) in [
        ("search?region=ATLANTIS", 400, "ES51, FRK, ITC1"),
        ("search?theme=houses", 400, "housing.access"),
        ("search?sort=random", 400, "relevance, newest, title"),
        ("search?lang=de", 400, "it, fr, es, ca, en"),
        ("search?from=soon", 400, "from 1800 to 2200"),
        ("search?page=0", 400, "page"),
        ("search?page=100000", 404, "the last is"),
        ("search?per_page=101", 400, "from 1 to 100"),
        ("records/no-such-record", 404, "no-such-record"),
        ("nothing-here", 404, "/api/v1/nothing-here"),
    ] {
        let answer = Site::real().get(&format!("/api/v1/{address}"));
        assert_eq!(answer.status, status, "{address}: {}", answer.body);
        assert_eq!(answer.header("content-type"), "application/problem+json", "{address}");
        let problem = answer.json();
        assert_eq!(problem["status"], status, "{address}");
        assert_eq!(problem["type"], "about:blank");
        assert!(problem["detail"].as_str().unwrap().contains(contains), "{address}: {problem}");
    }
}

#[test]
fn empty_and_unknown_parameters_are_ignored() {
    let plain = Site::real().search(&[]);
    assert_eq!(Site::real().search(&[("q", " "), ("region", ""), ("from", ""), ("colour", "red")]), plain);
}

#[test]
fn a_record_is_whole() {
    let answer = Site::real().get("/api/v1/records/accelair-rhone?lang=it");
    assert_eq!((answer.status, answer.header("access-control-allow-origin")), (200, "*"));
    let record = answer.json();
    assert_eq!(record["url"], "/it/records/accelair-rhone");
    assert_eq!(record["title"].as_object().unwrap().len(), 5);
    assert_eq!(record["language"], "fr");
    assert!(record["sources"].as_array().unwrap().len() > 5);
    assert!(record["sections"].as_array().unwrap().iter().any(|section| section["id"] == "how"));
    assert!(record["organisations"]["lead"][0]["name"].as_str().unwrap().contains("Forum réfugiés"));
}

#[test]
fn old_ids_lead_on_withdrawn_ones_say_why_and_drafts_are_nowhere() {
    let files = CorpusFiles::small();
    files.replace("practices/alpha.md", "sources:\n", "aliases: [alpha-old]\nsources:\n");
    files.replace(
        "practices/beta.md",
        "language: it\nregion",
        "state: withdrawn\nwithdrawn: {on: 2026-01-10, reason: {it: \"Fonte ritirata.\", fr: \"Source retirée.\", es: \"Fuente retirada.\", ca: \"Font retirada.\", en: \"Source gone.\"}}\nlanguage: it\nregion",
    );
    let draft = files.read("practices/alpha.md").replace("Alfa", "Bozza").replace("[alpha-old]", "[draft-old]");
    files.write("practices/draft.md", draft.replace("language: it\nregion", "state: draft\nlanguage: it\nregion"));
    let site = Site::on(&files);

    let moved = site.get("/api/v1/records/alpha-old?lang=fr");
    assert_eq!((moved.status, moved.header("location")), (301, "/api/v1/records/alpha?lang=fr"));
    let moved = site.get("/fr/records/alpha-old");
    assert_eq!((moved.status, moved.header("location")), (301, "/fr/records/alpha"));

    let gone = site.get("/api/v1/records/beta?lang=fr");
    assert_eq!(gone.status, 410);
    assert!(gone.json()["detail"].as_str().unwrap().contains("Source retirée."));
    let gone = site.get("/it/records/beta");
    assert_eq!(gone.status, 410);
    assert!(gone.body.contains("Fonte ritirata."), "{}", gone.body);

    for id in ["draft", "draft-old"] {
        assert_eq!(site.get(&format!("/api/v1/records/{id}")).status, 404, "{id}");
        assert_eq!(site.get(&format!("/it/records/{id}")).status, 404, "{id}");
    }
    let everything = site.search(&[]);
    assert_eq!(crate::support::ids(&everything), ["alpha"]);
    assert_eq!(everything["facets"]["region"].as_array().unwrap().len(), 1);
}

#[test]
fn related_records_lead_to_one_another() {
    let files = CorpusFiles::small();
    files.replace("practices/alpha.md", "sources:\n", "related: [beta]\nsources:\n");
    let site = Site::on(&files);
    assert_eq!(site.get("/api/v1/records/alpha").json()["related"], json!(["beta"]));
    assert_eq!(site.get("/api/v1/records/beta").json()["related"], json!(["alpha"]));
    assert!(site.get("/it/records/beta").body.contains("/it/records/alpha"));
}

//! New records: by the form, by `discorsi new`, and with the pages of a PDF.

use std::fs;
use std::path::Path;

use crate::support::{CorpusFiles, Site, corpus, corpus_folder, discorsi, encoded, ids, written};

const FORM: [(&str, &str); 14] = [
    ("kind", "practice"),
    ("language", "ca"),
    ("title", "Pont: acollida al barri"),
    ("summary", "Pont acompanya les persones nouvingudes: \"mà a mà\", sense cita."),
    ("title-it", "Pont: accoglienza nel quartiere"),
    ("region", "ES51"),
    ("theme", "housing.access"),
    ("theme", "skills.language"),
    ("target", "newcomers"),
    ("start", "2019"),
    ("section-how", "L’entitat obre cada dia [1].\r\n\r\nHi ha voluntariat [1]."),
    ("source-url-1", "https://example.cat/pont"),
    ("source-title-1", "Pont"),
    ("source-language-1", "ca"),
];

/// The same fields but for some, which have another value; an empty one is as good as none.
fn form(with: &[(&'static str, &'static str)]) -> String {
    let kept = FORM.iter().filter(|(name, _)| with.iter().all(|(other, _)| other != name));
    encoded(&kept.chain(with).copied().collect::<Vec<_>>())
}

#[test]
fn the_form_makes_a_file_that_the_corpus_takes() {
    let site = Site::real();
    let answer = site.post("/ca/contribute", &form(&[("download", "1")]));
    assert_eq!(answer.status, 200, "{}", answer.body);
    assert_eq!(answer.header("content-disposition"), "attachment; filename=\"pont.md\"");
    let files = CorpusFiles::small();
    for list in ["vocabulary.ttl", "organisations.yaml"] {
        fs::copy(corpus_folder().join(list), files.path().join(list)).unwrap();
    }
    fs::remove_dir_all(files.path().join("practices")).unwrap();
    files.write("practices/pont.md", &answer.body);
    let output = discorsi(&["check", "--corpus", files.name()]);
    assert_eq!(written(&output).1, "", "{}", answer.body);
    assert!(written(&output).0.contains("0 records published, 1 drafts"), "{output:?}");
    assert!(
        answer.body.contains("Pont: accoglienza nel quartiere") && answer.body.contains("fr: ???"),
        "{}",
        answer.body
    );
}

#[test]
fn the_file_is_shown_before_it_is_taken() {
    let answer = Site::real().post("/it/contribute", &form(&[]));
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("Il file è pronto") && answer.body.contains("pont.md"), "{}", answer.body);
    assert!(answer.body.contains("mailto:?subject=pont.md"), "{}", answer.body);
}

#[test]
fn what_is_missing_or_wrong_is_said_and_nothing_typed_is_lost() {
    for (with, said) in [
        (&[("title", "")][..], "Titolo: manca."),
        (&[("region", "")], "Regione: manca."),
        (&[("region", "XX")], "Regione: manca."),
        (&[("theme", "nothing")], "Tema: manca."),
        (&[("source-url-1", "javascript:alert(1)")], "Indirizzo web: «javascript:alert(1)» non va bene."),
        (&[("start", "soon")], "Primo anno: «soon» non va bene."),
        (&[("section-how", "Dice [7].")], "a citation [7] without a source"),
        (&[("section-how", "Dice <script>x</script> [1].")], "HTML"),
    ] {
        let answer = Site::real().post("/it/contribute", &form(with));
        assert_eq!(answer.status, 422, "{with:?}");
        assert!(answer.body.contains(said), "{with:?}: {}", answer.body);
        assert!(answer.body.contains("Pont acompanya les persones nouvingudes: &#34;mà a mà&#34;"), "{}", answer.body);
        assert!(!answer.body.contains("<script>x"), "{with:?}");
    }
}

#[test]
fn rubbish_sent_to_the_form_is_answered_politely() {
    let large = "title=".to_owned() + &"x".repeat(3 << 20);
    for (body, status) in [("", 422), ("%00=%ff&&&=", 422), ("title=%00%00&kind=x", 422), (large.as_str(), 413)] {
        assert_eq!(Site::real().post("/it/contribute", body).status, status, "{body:.40}");
    }
}

#[test]
fn the_page_about_the_collection_counts_what_is_there() {
    let site = Site::real();
    for language in ["it", "fr", "es", "ca", "en"] {
        let page = site.get(&format!("/{language}/about"));
        assert_eq!(page.status, 200);
        for partner in ["Comitato Collaborazione Medica", "SOS Racisme Catalunya", "Consorzio Ong Piemontesi"] {
            assert!(page.body.contains(partner), "{language}: {partner}");
        }
        assert!(page.body.contains("https://www.ongpiemonte.it/scheda-progetto/discorsi2017/"), "{language}");
        let practices = corpus().published().filter(|record| record.kind.id() == "practice").count();
        assert!(page.body.contains(&format!("<td class=\"number\">{practices}</td>")), "{language}: {practices}");
    }
}

#[test]
fn an_error_is_reported_with_the_record_and_the_version() {
    let page = Site::real().get("/en/records/accelair-rhone").body;
    let letter = page.split("mailto:").nth(1).unwrap().split('"').next().unwrap();
    assert!(letter.contains("Error%20in%20the%20record%20accelair-rhone"), "{letter}");
    assert!(letter.contains("%2Fen%2Frecords%2Faccelair-rhone"), "{letter}");
    assert!(letter.contains(&corpus().digest[..12]), "{letter}");
}

#[test]
fn a_new_record_is_a_correct_draft_and_nothing_is_overwritten() {
    let files = CorpusFiles::small();
    let new = |kind: &str, id: &str, theme: &str| {
        let about = ["--region", "ITC1", "--theme", theme, "--language", "fr", "--corpus", files.name()];
        discorsi(&[&["new", kind, id][..], &about].concat())
    };
    for kind in ["practice", "regional-model", "research-abstract", "publication"] {
        let output = new(kind, &format!("a-{kind}"), "housing");
        assert!(output.status.success(), "{output:?}");
    }
    let output = discorsi(&["check", "--corpus", files.name()]);
    assert_eq!(written(&output).1, "");
    assert!(written(&output).0.contains("4 drafts"), "{output:?}");
    let again = new("practice", "a-practice", "housing");
    assert!(written(&again).1.contains("there is a practice with the id `a-practice` already"), "{again:?}");
    let wrong = new("practice", "b", "housing.acces");
    assert!(written(&wrong).1.contains("`housing.access`"), "{wrong:?}");
    assert!(!files.path().join("practices/b.md").exists());
}

fn pdf(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf").join(name).to_str().unwrap().to_owned()
}

/// A publication of three pages, published: what somebody makes of the draft that an import leaves.
fn with_publication(files: &CorpusFiles) {
    let about =
        ["--region", "FRK", "--theme", "housing", "--language", "fr", "--id", "cahier", "--corpus", files.name()];
    let output = discorsi(&[&["import", "pdf", &pdf("latex-fr.pdf")][..], &about].concat());
    assert!(output.status.success(), "{output:?}");
    assert!(written(&output).0.contains("3 pages"), "{output:?}");
    let file = files.path().join("publications/cahier.md");
    let draft = fs::read_to_string(&file).unwrap();
    fs::write(&file, draft.replace("???", "Cahier").replace("state: draft\n", "")).unwrap();
}

#[test]
fn a_hit_on_a_page_shows_its_record_once_with_the_page() {
    let files = CorpusFiles::small();
    with_publication(&files);
    let site = Site::on(&files);
    let answer = site.search(&[("q", "bail glissant sous-location"), ("lang", "fr")]);
    assert_eq!((answer["total"].as_u64(), ids(&answer)), (Some(1), vec!["cahier"]));
    assert_eq!(answer["results"][0]["publication_page"], 1);
    assert!(answer["results"][0]["snippet"].as_str().unwrap().contains("<mark>bail</mark>"), "{answer}");
    // Both words stand in the document, but on no page together.
    assert_eq!(site.search(&[("q", "jury sage-femme"), ("lang", "fr")])["total"], 0);
    // On all pages, but one record; a word that is left out is looked for in the whole of it.
    assert_eq!(site.search(&[("q", "les"), ("kind", "publication"), ("lang", "fr")])["total"], 1);
    assert_eq!(site.search(&[("q", "soins -jury"), ("lang", "fr")])["total"], 0);

    let list = site.get("/fr/search?q=sage-femme").body;
    assert!(list.contains("/fr/records/cahier?page=2#page") && list.contains("page 2"), "{list}");
    let page = site.get("/fr/records/cahier?page=2");
    assert!(page.body.contains("La permanence d’accès aux soins reçoit"), "{}", page.body);
    assert!(!page.body.contains("Le bail glissant leur"), "only the page that was asked for");
    assert_eq!(site.get("/fr/records/cahier").status, 200);
    for past in ["0", "4", "x", "-1"] {
        assert_eq!(site.get(&format!("/fr/records/cahier?page={past}")).status, 404, "{past}");
    }
}

#[test]
fn a_pdf_that_cannot_be_read_is_told_and_leaves_nothing_behind() {
    let files = CorpusFiles::small();
    for (name, said) in [
        ("scan-fr.pdf", "none of its 3 pages has text: they are scans"),
        ("encrypted.pdf", "it is encrypted"),
        ("broken.pdf", "it is no PDF, or a damaged one"),
        ("make.sh", "it is no PDF, or a damaged one"),
        ("none.pdf", "cannot be read"),
    ] {
        let about = ["--region", "FRK", "--theme", "housing", "--language", "fr", "--corpus", files.name()];
        let output = discorsi(&[&["import", "pdf", &pdf(name)][..], &about].concat());
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(written(&output).1.contains(said), "{name}: {output:?}");
    }
    assert!(!files.path().join("publications").exists());
    let mixed = ["--region", "FRK", "--theme", "housing", "--language", "en", "--corpus", files.name()];
    let output = discorsi(&[&["import", "pdf", &pdf("mixed-en.pdf")][..], &mixed].concat());
    assert!(written(&output).0.contains("pages without text, since they are scans: 2"), "{output:?}");
}

#[test]
fn pages_come_into_a_record_that_had_none() {
    let files = CorpusFiles::small();
    with_publication(&files);
    let (record, text) = (files.path().join("publications/cahier.md"), files.path().join("publications/cahier.txt"));
    fs::remove_file(&text).unwrap();
    let held = fs::read_to_string(&record).unwrap();
    let faults = written(&discorsi(&["check", "--corpus", files.name()])).1;
    assert!(faults.contains("held without its pages"), "{faults}");
    fs::write(&record, held.replace("held: true", "held: false")).unwrap();
    let import = || discorsi(&["import", "pdf", &pdf("latex-fr.pdf"), "--into", "cahier", "--corpus", files.name()]);
    assert!(import().status.success());
    assert_eq!(fs::read_to_string(&record).unwrap(), held, "nothing else of the record changed");
    assert_eq!(written(&discorsi(&["check", "--corpus", files.name()])).1, "");
    assert!(written(&import()).1.contains("is no publication with `held: false`"));
    fs::rename(&text, files.path().join("publications/other.txt")).unwrap();
    let faults = written(&discorsi(&["check", "--corpus", files.name()])).1;
    assert!(faults.contains("publications/other.txt:1:1: pages without a record"), "{faults}");
}

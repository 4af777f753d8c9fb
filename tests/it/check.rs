//! `discorsi check`: every fault, where it is, and what was expected.

use std::fs;

use crate::support::{CorpusFiles, corpus, corpus_folder, discorsi, faults_folder, written};

#[test]
fn the_real_corpus_has_no_fault() {
    let output = discorsi(&["check", "--corpus", corpus_folder().to_str().unwrap()]);
    let (said, complained) = written(&output);
    assert_eq!(complained, "");
    assert!(output.status.success());
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains(&format!("{} records published", corpus().published().count())), "{said}");
}

/// Each folder of tests/faults but `base` is laid over it; `expected.txt` is what the command must say.
#[test]
fn each_fault_is_named_with_its_place() {
    let mut cases = 0;
    for case in fs::read_dir(faults_folder()).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(expected) = fs::read_to_string(case.join("expected.txt")) else { continue };
        let files = CorpusFiles::small();
        files.lay_over(&case);
        fs::remove_file(files.path().join("expected.txt")).unwrap();
        let output = discorsi(&["check", "--corpus", files.name()]);
        let (said, complained) = written(&output);
        assert_eq!(complained, expected, "{}", case.display());
        assert_eq!((said.as_str(), output.status.code()), ("", Some(1)), "{}", case.display());
        cases += 1;
    }
    assert!(cases >= 12, "only {cases} cases were found");
}

#[test]
fn the_small_corpus_is_right_until_a_test_makes_it_wrong() {
    let output = discorsi(&["check", "--corpus", CorpusFiles::small().name()]);
    assert_eq!(written(&output).1, "");
    assert!(output.status.success());
}

#[test]
fn bytes_that_are_no_text_and_files_too_large_are_faults() {
    let files = CorpusFiles::small();
    files.write("practices/binary.md", b"---\nkind: \xff\xfe\n");
    files.write("practices/large.md", "x".repeat(4 * 1024 * 1024 + 1));
    let output = discorsi(&["check", "--corpus", files.name()]);
    let complained = written(&output).1;
    assert_eq!(output.status.code(), Some(1));
    assert!(complained.contains("practices/binary.md:2:7: bytes that are not UTF-8"), "{complained}");
    assert!(complained.contains("practices/large.md:1:1: 4194305 bytes; expected at most 4194304"), "{complained}");
    assert!(complained.ends_with("2 faults in 2 files\n"), "{complained}");
}

#[test]
fn a_corpus_that_is_not_there_is_said() {
    let output = discorsi(&["check", "--corpus", "/no/such/folder"]);
    let complained = written(&output).1;
    assert!(complained.starts_with("discorsi: there is no corpus at /no/such/folder"), "{complained}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_coverage_of_the_real_corpus_is_told_and_leaves_nothing_to_do() {
    let output = discorsi(&["check", "--coverage", "--corpus", corpus_folder().to_str().unwrap()]);
    let (said, complained) = written(&output);
    assert_eq!(complained, "");
    for region in ["ITC1", "FRK", "ES51"] {
        let line = said.lines().find(|line| line.trim_start().starts_with(region)).unwrap();
        let counts: Vec<usize> = line.split([' ', ',']).filter_map(|word| word.parse().ok()).collect();
        assert!(counts.len() == 3 && counts.iter().all(|count| *count >= 8), "{line}");
    }
    for nothing in ["Statements without a source: 0", "Sources never cited: 0", "Organisations never named: 0"] {
        assert!(said.contains(nothing), "{nothing}:\n{said}");
    }
}

#[test]
fn what_a_corpus_lacks_is_named() {
    let files = CorpusFiles::small();
    let file = fs::read_dir(files.path().join("practices")).unwrap().next().unwrap().unwrap().path();
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{}\n\nNessuno lo prova in alcun modo.\n", text.trim_end())).unwrap();
    let said = written(&discorsi(&["check", "--coverage", "--corpus", files.name()])).0;
    assert!(said.contains("Statements without a source: 1\n"), "{said}");
    assert!(said.contains("Nessuno lo prova in alcun modo."), "{said}");
}

//! `discorsi index`: all or nothing, and the old generation serves until the new one is whole.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use crate::support::{CorpusFiles, Server, discorsi, written};

fn index(corpus: &CorpusFiles, folder: &TempDir, more: &[&str]) -> (Option<i32>, String, String) {
    let mut arguments = vec!["index", "--corpus", corpus.name(), "--index", folder.path().to_str().unwrap()];
    arguments.extend(more);
    let output = discorsi(&arguments);
    let (said, complained) = written(&output);
    (output.status.code(), said, complained)
}

fn found(folder: &TempDir, words: &str) -> String {
    let output = discorsi(&["search", "--index", folder.path().to_str().unwrap(), words]);
    let (said, complained) = written(&output);
    said.lines().next().map_or(complained.clone(), str::to_owned)
}

#[test]
fn plain_lines_tell_the_progress_where_there_is_no_terminal() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    let (code, said, complained) = index(&corpus, &folder, &[]);
    assert_eq!(code, Some(0), "{complained}");
    assert!(said.contains("2 records indexed in"), "{said}");
    assert!(complained.contains("indexing: 2 of 2 records"), "{complained}");
}

#[test]
fn a_faulty_corpus_is_not_indexed_and_the_old_index_stays() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    assert_eq!(index(&corpus, &folder, &[]).0, Some(0));
    corpus.replace("practices/alpha.md", "kind: practice", "kind: practise");
    let (code, _, complained) = index(&corpus, &folder, &[]);
    assert_eq!(code, Some(1));
    assert!(complained.contains("practices/alpha.md:2:7: “practise”"), "{complained}");
    assert_eq!(found(&folder, "alfa"), "1 result");

    let (code, said, complained) = index(&corpus, &folder, &["--skip-faulty"]);
    assert_eq!(code, Some(0));
    assert!(complained.contains("alpha.md"), "{complained}");
    assert!(said.contains("1 records indexed"), "{said}");
    assert_eq!(found(&folder, "alfa"), "0 results");
}

#[test]
fn a_run_killed_while_it_writes_leaves_the_old_index_whole() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    assert_eq!(index(&corpus, &folder, &[]).0, Some(0));
    let file = TempDir::new().unwrap();
    let lines = file.path().join("many.jsonl");
    let line =
        |n: usize| format!("{{\"id\":\"r{n}\",\"language\":\"it\",\"title\":\"Titolo {n}\",\"text\":\"zebra {n}\"}}\n");
    fs::write(&lines, (0..50_000).map(line).collect::<String>()).unwrap();
    for moment in [1, 20, 60, 150, 300, 600] {
        let mut run = Command::new(env!("CARGO_BIN_EXE_discorsi"))
            .args(["index", "--corpus", lines.to_str().unwrap(), "--index", folder.path().to_str().unwrap()])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(moment));
        // SIGKILL, unless it was faster.
        let _ = run.kill();
        let ended = run.wait().unwrap();
        let now = found(&folder, "zebra");
        let expected = if ended.success() { "50000 results" } else { "0 results" };
        assert_eq!(now, expected, "killed after {moment} ms");
        if ended.success() {
            break;
        }
        assert_eq!(found(&folder, "alfa"), "1 result", "killed after {moment} ms");
    }
    // The next run sweeps up what the killed ones left, and works.
    assert_eq!(index(&corpus, &folder, &[]).0, Some(0));
    assert_eq!(found(&folder, "alfa"), "1 result");
    assert!(!folder.path().join("generations/new").exists());
}

#[test]
fn two_writers_do_not_meet() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    let lock = fs::File::create(folder.path().join("lock")).unwrap();
    lock.try_lock().unwrap();
    let (code, _, complained) = index(&corpus, &folder, &[]);
    assert_eq!(code, Some(1));
    assert!(complained.contains("another `discorsi index` is writing"), "{complained}");
}

#[test]
fn json_lines_are_another_way_in() {
    let (file, folder) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let path = file.path().join("lines.jsonl");
    let right =
        r#"{"id":"a","language":"fr","title":"Un","text":"Le logement des réfugiés","region":"X9","themes":["t"]}"#;
    fs::write(&path, format!("{right}\n{{\"id\":\"b\"\n")).unwrap();
    let arguments = ["index", "--corpus", path.to_str().unwrap(), "--index", folder.path().to_str().unwrap()];
    let output = discorsi(&arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(written(&output).1.contains("lines.jsonl:2:"), "{output:?}");
    let output = discorsi(&[&arguments[..], &["--skip-faulty"]].concat());
    assert!(output.status.success(), "{output:?}");
    assert_eq!(found(&folder, "refugies"), "1 result");
    let output = discorsi(&["search", "--index", folder.path().to_str().unwrap(), "--region", "X9", "logements"]);
    assert!(written(&output).0.starts_with("1 result"), "{output:?}");

    fs::write(&path, format!("{right}\n{right}\n")).unwrap();
    let output = discorsi(&arguments);
    assert!(written(&output).1.contains("the id “a” stands for two entries"), "{output:?}");
}

#[test]
fn an_index_of_another_version_is_said() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    index(&corpus, &folder, &[]);
    let manifest = folder.path().join("current/manifest.json");
    let text = fs::read_to_string(&manifest).unwrap();
    fs::write(&manifest, text.replacen("\"format\": ", "\"format\": 9", 1)).unwrap();
    let output = discorsi(&["serve", "--index", folder.path().to_str().unwrap(), "--listen", "127.0.0.1:0"]);
    let complained = written(&output).1;
    assert!(complained.contains("made by another version of discorsi"), "{complained}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_damaged_index_is_said_and_not_served() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    for file in ["cards.bin", "columns.bin", "texts.bin", "records.bin", "addresses.json", "manifest.json"] {
        index(&corpus, &folder, &[]);
        fs::write(folder.path().join("current").join(file), "x").unwrap();
        let output = discorsi(&["search", "--index", folder.path().to_str().unwrap(), "alfa"]);
        let complained = written(&output).1;
        assert!(complained.contains(file) && complained.contains("damaged"), "{file}: {complained}");
        assert_eq!(output.status.code(), Some(1), "{file}");
    }
}

#[test]
fn a_read_only_index_is_served() {
    let (corpus, folder) = (CorpusFiles::small(), TempDir::new().unwrap());
    index(&corpus, &folder, &[]);
    set_writable(folder.path(), false);
    let server = Server::start(&["--index", folder.path().to_str().unwrap()]);
    let answer = server.get("/api/v1/search?q=alfa");
    drop(server);
    set_writable(folder.path(), true);
    assert_eq!((answer.status, answer.json()["total"].as_u64()), (200, Some(1)));
}

fn set_writable(path: &std::path::Path, writable: bool) {
    let is_folder = path.is_dir();
    if is_folder && writable {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    if is_folder {
        for entry in fs::read_dir(path).unwrap() {
            let entry = entry.unwrap();
            if !entry.file_type().unwrap().is_symlink() {
                set_writable(&entry.path(), writable);
            }
        }
    }
    let mode = match (is_folder, writable) {
        (true, true) => 0o755,
        (true, false) => 0o555,
        (false, true) => 0o644,
        (false, false) => 0o444,
    };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

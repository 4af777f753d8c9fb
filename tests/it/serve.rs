//! `discorsi serve`: starting, watching, stopping.

use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};

use tempfile::TempDir;

use crate::support::{CorpusFiles, Server, discorsi, get, wait_for, written};

fn start(corpus: &CorpusFiles, index: &TempDir, more: &[&str]) -> Server {
    let mut arguments = vec!["--corpus", corpus.name(), "--index", index.path().to_str().unwrap()];
    arguments.extend(more);
    Server::start(&arguments)
}

fn total(server: &Server, words: &str) -> u64 {
    server.get(&format!("/api/v1/search?q={words}")).json()["total"].as_u64().unwrap()
}

#[test]
fn the_index_is_built_when_it_is_missing_or_of_another_corpus() {
    let (corpus, index) = (CorpusFiles::small(), TempDir::new().unwrap());
    let server = start(&corpus, &index, &[]);
    assert_eq!((total(&server, "alfa"), total(&server, "omega")), (1, 0));
    drop(server);
    corpus.replace("practices/alpha.md", "Alfa", "Omega");
    let server = start(&corpus, &index, &[]);
    assert_eq!((total(&server, "alfa"), total(&server, "omega")), (0, 1));
}

#[test]
fn a_corpus_with_faults_does_not_take_the_old_state_offline() {
    let (corpus, index) = (CorpusFiles::small(), TempDir::new().unwrap());
    drop(start(&corpus, &index, &[]));
    corpus.replace("practices/alpha.md", "region: ITC1", "region: XX");
    assert_eq!(total(&start(&corpus, &index, &[]), "alfa"), 1);

    let output =
        discorsi(&["serve", "--corpus", corpus.name(), "--index", TempDir::new().unwrap().path().to_str().unwrap()]);
    let complained = written(&output).1;
    assert!(complained.contains("has faults, and there is no older index"), "{complained}");
}

#[test]
fn an_edit_is_taken_up_and_no_request_is_lost() {
    let (corpus, index) = (CorpusFiles::small(), TempDir::new().unwrap());
    let server = start(&corpus, &index, &["--watch"]);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let _done = SetOnDrop(&done);
        let asking = scope.spawn(|| {
            let mut asked = 0;
            while !done.load(Ordering::Relaxed) {
                let answer = get(&format!("{}/it/search?q=practices", server.address));
                assert_eq!(answer.status, 200);
                asked += 1;
            }
            asked
        });
        corpus.replace("practices/alpha.md", "Alfa", "Omega");
        wait_for("the edit", || total(&server, "omega") == 1);
        corpus.replace("practices/alpha.md", "region: ITC1", "region: XX");
        corpus.replace("practices/beta.md", "Beta", "Gamma");
        // The fault keeps the last good state; mending it lets both edits through.
        std::thread::sleep(std::time::Duration::from_millis(1500));
        assert_eq!((total(&server, "omega"), total(&server, "gamma")), (1, 0));
        corpus.replace("practices/alpha.md", "region: XX", "region: ITC1");
        wait_for("the mended corpus", || total(&server, "gamma") == 1);
        done.store(true, Ordering::Relaxed);
        assert!(asking.join().unwrap() > 10);
    });
}

/// Ends the asking also where an assertion fails.
struct SetOnDrop<'a>(&'a AtomicBool);

impl Drop for SetOnDrop<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn an_index_written_by_another_run_is_taken_up() {
    let (corpus, index) = (CorpusFiles::small(), TempDir::new().unwrap());
    let server = start(&corpus, &index, &[]);
    corpus.replace("practices/alpha.md", "Alfa", "Omega");
    let output = discorsi(&["index", "--corpus", corpus.name(), "--index", index.path().to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");
    wait_for("the new index", || total(&server, "omega") == 1);
}

#[test]
fn sigterm_ends_it_with_success() {
    let (corpus, index) = (CorpusFiles::small(), TempDir::new().unwrap());
    let mut server = start(&corpus, &index, &[]);
    assert_eq!(server.get("/health").status, 200);
    assert_eq!(server.terminate(), Some(0));
}

#[test]
fn a_port_in_use_and_a_missing_corpus_are_clear_sentences() {
    let (corpus, index) = (CorpusFiles::small(), TempDir::new().unwrap());
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let index = index.path().to_str().unwrap();
    let output = discorsi(&["serve", "--corpus", corpus.name(), "--index", index, "--listen", &address]);
    let complained = written(&output).1;
    assert!(complained.contains(&format!("{address} cannot be listened on")), "{complained}");
    assert_eq!(output.status.code(), Some(1));

    let output = discorsi(&["serve", "--corpus", "/no/such/folder", "--index", index]);
    assert!(written(&output).1.contains("there is no corpus at /no/such/folder"));
    let output = discorsi(&["serve", "--index", "/no/such/index"]);
    assert!(written(&output).1.contains("there is no index at /no/such/index"));
}

//! The drivers: a real server on a free port, and the binary.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use discorsi::corpus::Corpus;
use discorsi::index::build::build;
use discorsi::index::live::Live;
use discorsi::site::Site as Shared;
use serde_json::Value;
use tempfile::TempDir;

/// The real corpus.
pub fn corpus_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// The real corpus, read once.
pub fn corpus() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(|| Corpus::read(&corpus_folder()).expect("the corpus is there"))
}

/// An answer of a server.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: ureq::http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("an ASCII header"))
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }
}

/// A server under test.
pub struct Site {
    pub address: String,
    _folder: Option<TempDir>,
}

impl Site {
    /// The site on the real corpus, one for all tests.
    pub fn real() -> &'static Self {
        static SITE: OnceLock<Site> = OnceLock::new();
        SITE.get_or_init(|| Self::of(corpus(), &Path::new(env!("CARGO_TARGET_TMPDIR")).join("index"), None))
    }

    /// The site on a corpus of a test.
    pub fn on(files: &CorpusFiles) -> Self {
        let corpus = Corpus::read(files.path()).expect("the corpus is there");
        assert!(corpus.faults.is_empty(), "{:?}", corpus.faults);
        let folder = TempDir::new().expect("a folder");
        let index = folder.path().to_owned();
        Self::of(&corpus, &index, Some(folder))
    }

    /// The site on JSON Lines.
    pub fn on_lines(lines: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let (file, index) = (folder.path().join("lines.jsonl"), folder.path().join("index"));
        fs::write(&file, lines).expect("a file");
        let output =
            discorsi(&["index", "--corpus", file.to_str().expect("UTF-8"), "--index", index.to_str().expect("UTF-8")]);
        assert!(output.status.success(), "{output:?}");
        Self::start(&index, Some(folder))
    }

    fn of(corpus: &Corpus, index: &Path, folder: Option<TempDir>) -> Self {
        build(corpus, index, &mut |_| {}).expect("an index");
        Self::start(index, folder)
    }

    fn start(index: &Path, folder: Option<TempDir>) -> Self {
        let site = Arc::new(Shared::new(Live::open(index).expect("a generation"), None, None).expect("a site"));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        listener.set_nonblocking(true).expect("a listener for tokio");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Runtime::new().expect("a runtime");
            runtime.block_on(async {
                let listener = tokio::net::TcpListener::from_std(listener).expect("a listener");
                let routes = discorsi::web::router(Arc::clone(&site)).merge(discorsi::api::router(site));
                axum::serve(listener, discorsi::web::layers(routes)).await.expect("a server");
            });
        });
        Self { address, _folder: folder }
    }

    /// Asks for an address of the site.
    pub fn get(&self, path: &str) -> Answer {
        get(&format!("{}{path}", self.address))
    }

    /// Sends a form.
    pub fn post(&self, path: &str, form: &str) -> Answer {
        let request = agent().post(format!("{}{path}", self.address));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        answer(path, request.send(form.as_bytes()))
    }

    /// Asks with request headers.
    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        ask(&format!("{}{path}", self.address), headers)
    }

    /// The JSON of a search.
    pub fn search(&self, parameters: &[(&str, &str)]) -> Value {
        let answer = self.get(&format!("/api/v1/search?{}", encoded(parameters)));
        assert_eq!(answer.status, 200, "{parameters:?}: {}", answer.body);
        answer.json()
    }
}

/// The parameters of an address.
pub fn encoded(parameters: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

/// The ids of a search's results.
pub fn ids(answer: &Value) -> Vec<&str> {
    answer["results"].as_array().expect("results").iter().filter_map(|result| result["id"].as_str()).collect()
}

/// Asks for an address; redirects are answers too.
pub fn get(address: &str) -> Answer {
    ask(address, &[])
}

fn ask(address: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers.iter().fold(agent().get(address), |request, (name, value)| request.header(*name, *value));
    answer(address, request.call())
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into()
}

fn answer(address: &str, answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
    let mut answer = answer.unwrap_or_else(|error| panic!("{address}: {error}"));
    let body = answer.body_mut().read_to_vec().expect("a body");
    Answer {
        status: answer.status().as_u16(),
        headers: answer.headers().clone(),
        body: String::from_utf8_lossy(&body).into_owned(),
    }
}

/// The binary, run to its end.
pub fn discorsi(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_discorsi")).args(arguments).output().expect("the binary")
}

/// What a run wrote to standard output and standard error.
pub fn written(output: &Output) -> (String, String) {
    (String::from_utf8_lossy(&output.stdout).into_owned(), String::from_utf8_lossy(&output.stderr).into_owned())
}

/// `discorsi serve`, stopped when it goes.
pub struct Server {
    child: Child,
    pub address: String,
}

impl Server {
    /// Starts it with arguments and waits for its address.
    pub fn start(arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_discorsi"))
            .args(["serve", "--listen", "127.0.0.1:0"])
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the binary");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("its output")).read_line(&mut line).expect("a line");
        let address = line.trim_end().rsplit(' ').next().unwrap_or_default().trim_end_matches('/').to_owned();
        assert!(address.starts_with("http://"), "{line:?}");
        Self { child, address }
    }

    pub fn get(&self, path: &str) -> Answer {
        get(&format!("{}{path}", self.address))
    }

    /// Asks it to stop as a service manager does, and gives its exit code.
    pub fn terminate(&mut self) -> Option<i32> {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
        self.child.wait().expect("its end").code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Waits until something holds, at most 20 seconds.
pub fn wait_for(what: &str, mut holds: impl FnMut() -> bool) {
    let began = Instant::now();
    while !holds() {
        assert!(began.elapsed() < Duration::from_secs(20), "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A small corpus of a test's own, right until the test makes it wrong.
pub struct CorpusFiles(TempDir);

impl CorpusFiles {
    /// The small corpus of `tests/faults/base`: two practices.
    pub fn small() -> Self {
        let folder = TempDir::new().expect("a folder");
        copy(&faults_folder().join("base"), folder.path());
        Self(folder)
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn name(&self) -> &str {
        self.0.path().to_str().expect("a name in UTF-8")
    }

    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).expect("a file")
    }

    /// Changes a file by replacing what must be in it.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, text.replace(from, to));
    }

    /// Lays the files of a folder over it.
    pub fn lay_over(&self, folder: &Path) {
        copy(folder, self.path());
    }
}

/// One tiny bad corpus per fault.
pub fn faults_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults")
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let target = to.join(entry.file_name().expect("a name"));
        if entry.is_dir() {
            fs::create_dir_all(&target).expect("a folder");
            copy(&entry, &target);
        } else {
            fs::copy(&entry, target).expect("a file");
        }
    }
}

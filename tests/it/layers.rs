//! The order of the modules: nothing on the left knows what stands right of it.

use std::fs;
use std::path::Path;

/// From left to right, as data flows.
const ORDER: [&str; 12] =
    ["pdf", "corpus", "language", "coverage", "index", "query", "texts", "export", "site", "web", "api", "cli"];

/// The place of a module in the order; none for the crate's own files.
fn rank(module: &str) -> Option<usize> {
    ORDER.iter().position(|known| *known == module)
}

#[test]
fn no_module_names_one_that_stands_right_of_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    let mut files = 0;
    visit(&source, &mut |path, text| {
        let inside = path.strip_prefix(&source).unwrap();
        let module = inside.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        let Some(own) = rank(&module) else { return };
        files += 1;
        for used in text.split("crate::").skip(1) {
            let name: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if rank(&name).is_some_and(|other| other > own) {
                wrong.push(format!("{} names {name}", inside.display()));
            }
        }
    });
    assert!(files > 30, "{files} files were read");
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn tantivy_is_named_only_in_the_index_and_the_engine() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    visit(&source, &mut |path, text| {
        let inside = path.strip_prefix(&source).unwrap();
        let may = inside.starts_with("index") || inside.starts_with("query/engine");
        assert!(may || !text.contains("use tantivy"), "{} names tantivy", inside.display());
    });
}

fn visit(folder: &Path, each: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            visit(&entry, each);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            each(&entry, &fs::read_to_string(&entry).unwrap());
        }
    }
}

//! `/{lang}/about`: what the project was, how records are made, what there is and what is missing.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::layout::{Layout, render};
use super::matrix::{Matrix, filter};
use super::visit::Visit;
use crate::corpus::organisations::Organisation;
use crate::coverage::Coverage;
use crate::index::facet::Facet;
use crate::index::generation::Lookup;
use crate::texts::Key;

/// The page of the project, from which all that is said of it here is taken.
const PROJECT_PAGE: &str = "https://www.ongpiemonte.it/scheda-progetto/discorsi2017/";
/// The record of the project.
const PROJECT_RECORD: &str = "discorsi-migranti-project";

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    page: Layout<'a>,
    roles: Vec<Role>,
    project_page: &'static str,
    project_record: Option<String>,
    matrix: Matrix,
    tables: Vec<Table>,
}

/// The organisations with one part in the project.
struct Role {
    name: String,
    organisations: Vec<Member>,
}

struct Member {
    name: String,
    website: Option<String>,
}

/// Something with its counts.
struct Table {
    caption: String,
    rows: Vec<TableRow>,
}

struct TableRow {
    label: String,
    count: usize,
    address: Option<String>,
}

pub(super) async fn about(visit: Visit) -> Response {
    visit.answer(|visit| {
        let record = match visit.generation.find(PROJECT_RECORD)? {
            Lookup::Found(_) => Some(visit.record_address(PROJECT_RECORD)),
            _ => None,
        };
        let about = About {
            page: Layout::new(visit, visit.say(Key::AboutTitle), visit.say(Key::HomeDescription)),
            roles: roles(visit),
            project_page: PROJECT_PAGE,
            project_record: record,
            matrix: Matrix::new(visit),
            tables: visit.generation.manifest.coverage.as_ref().map_or_else(Vec::new, |covered| tables(visit, covered)),
        };
        render(StatusCode::OK, &about)
    })
}

fn roles(visit: &Visit) -> Vec<Role> {
    let named = [
        ("lead", Key::RoleLead),
        ("partner", Key::RolePartner),
        ("foreign-member", Key::RoleForeignMember),
        ("member", Key::RoleMember),
    ];
    let role = |(id, key): (&str, Key)| {
        let has = |organisation: &&Organisation| organisation.role.as_deref() == Some(id);
        let member = |organisation: &Organisation| Member {
            name: organisation.name.clone(),
            website: organisation.website.clone(),
        };
        let organisations = visit.generation.organisations.iter().filter(has).map(member).collect();
        Role { name: visit.say(key).into_owned(), organisations }
    };
    named.map(role).into_iter().filter(|role| !role.organisations.is_empty()).collect()
}

fn tables(visit: &Visit, coverage: &Coverage) -> Vec<Table> {
    let mut tables = vec![
        by_facet(visit, Key::CoverageKind, Facet::Kind, &coverage.kinds),
        by_facet(visit, Key::CoverageLanguage, Facet::Language, &coverage.languages),
    ];
    let missing = coverage.missing_sections.iter().flat_map(|(kind, sections)| {
        sections.iter().filter_map(move |(section, count)| {
            let kind = visit.site.texts.facet_value(&visit.generation, Facet::Kind, kind, visit.language);
            let label = format!("{kind} – {}", visit.say(Key::section(section)?));
            Some(TableRow { label, count: *count, address: None })
        })
    });
    tables.push(Table { caption: visit.say(Key::CoverageSections).into_owned(), rows: missing.collect() });
    let figures = [
        (Key::CoverageSources, coverage.sources),
        (Key::CoverageEvidence, coverage.with_evidence),
        (Key::CoverageConcepts, coverage.concepts),
        (Key::CoverageOrganisations, coverage.organisations),
    ];
    let row = |(key, count)| TableRow { label: visit.say(key).into_owned(), count, address: None };
    tables.push(Table { caption: visit.say(Key::CoverageMore).into_owned(), rows: figures.map(row).into() });
    tables
}

fn by_facet(visit: &Visit, caption: Key, facet: Facet, counts: &BTreeMap<String, usize>) -> Table {
    let row = |(value, count): (&String, &usize)| {
        let link = filter(visit, &[(facet, value)]);
        TableRow { label: link.label, count: *count, address: Some(link.address) }
    };
    Table { caption: visit.say(caption).into_owned(), rows: counts.iter().map(row).collect() }
}

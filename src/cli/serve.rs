//! `discorsi serve`

use std::fs;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use notify::{RecursiveMode, Watcher};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::mpsc;

use super::{CORPUS, INDEX, index, or_default};
use crate::corpus::Corpus;
use crate::index::generation::{CURRENT, Manifest};
use crate::index::live::Live;
use crate::site::Site;
use crate::{api, web};

/// Serve the site; the index is built first where it is missing or not of this corpus.
#[derive(Debug, clap::Args)]
pub(super) struct Serve {
    /// The folder of the corpus.
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
    /// The folder of the index. Given without --corpus, it is served as it is.
    #[arg(long, value_name = "DIR")]
    index: Option<PathBuf>,
    /// The address and port to listen on.
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The site's public address, for links that leave it.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The mail address of those who keep the collection: where errors are reported and new records sent.
    #[arg(long, value_name = "MAIL")]
    contact: Option<String>,
    /// Index again after each change of the corpus.
    #[arg(long)]
    watch: bool,
}

/// How often the index folder is looked at for a new generation.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How long the corpus has to be quiet before it is indexed again: editors write in several steps.
const QUIET: Duration = Duration::from_millis(300);

impl Serve {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        log();
        let folder = or_default(self.index.as_ref(), INDEX);
        let corpus = match (&self.corpus, &self.index) {
            (None, Some(_)) if self.watch => bail!("--watch needs the corpus to watch: name it with --corpus"),
            (None, Some(_)) => None,
            _ => Some(or_default(self.corpus.as_ref(), CORPUS)),
        };
        if let Some(corpus) = &corpus {
            bring_up_to_date(corpus, &folder)?;
        }
        let site = Arc::new(Site::new(Live::open(&folder)?, self.base_url.as_deref(), self.contact.as_deref())?);
        let watched = corpus.filter(|_| self.watch);
        tokio::runtime::Runtime::new()?.block_on(serve(site, self.listen, folder, watched))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn log() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr).init();
}

/// Builds the index where it is not of this corpus. With faults in the corpus an older index serves on.
fn bring_up_to_date(corpus: &Path, folder: &Path) -> anyhow::Result<()> {
    let digest = Corpus::digest(corpus)?;
    let current = Manifest::read(&folder.join(CURRENT));
    if current.as_ref().is_ok_and(|manifest| manifest.digest == digest) {
        return Ok(());
    }
    if index::folder(corpus, folder, false)?.is_none() {
        if current.is_err() {
            bail!("the corpus {} has faults, and there is no older index to serve", corpus.display());
        }
        tracing::warn!("the corpus has faults: the index of its last good state is served");
    }
    Ok(())
}

async fn serve(site: Arc<Site>, listen: SocketAddr, folder: PathBuf, watched: Option<PathBuf>) -> anyhow::Result<()> {
    let listener = TcpListener::bind(listen).await.with_context(|| {
        format!("{listen} cannot be listened on. If another program has the port, choose one with --listen")
    })?;
    let _watcher = watched.map(|corpus| watch(corpus, folder.clone())).transpose()?;
    let address = listener.local_addr()?;
    let records = site.live.get().len();
    writeln!(io::stdout(), "discorsi serves {records} records at http://{address}/")?;
    tokio::spawn(renew(Arc::clone(&site), folder));
    let app = web::layers(web::router(Arc::clone(&site)).merge(api::router(site)));
    axum::serve(listener, app).with_graceful_shutdown(told_to_stop()).await?;
    Ok(())
}

/// Ctrl-C or SIGTERM.
async fn told_to_stop() {
    let Ok(mut terminate) = signal(SignalKind::terminate()) else { return };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
    tracing::info!("stopping after the requests under way");
}

/// Takes up each new generation, whoever wrote it.
async fn renew(site: Arc<Site>, folder: PathBuf) {
    let link = folder.join(CURRENT);
    let mut seen = fs::read_link(&link).ok();
    let mut ticks = tokio::time::interval(LOOK_EVERY);
    loop {
        ticks.tick().await;
        let now = fs::read_link(&link).ok();
        if now == seen {
            continue;
        }
        match site.live.renew() {
            Ok(()) => tracing::info!("serving a new index of {} records", site.live.get().len()),
            Err(error) => tracing::error!("the new index is not taken up: {error}"),
        }
        seen = now;
    }
}

/// Indexes again after each change of the corpus, off the threads that answer.
fn watch(corpus: PathBuf, folder: PathBuf) -> anyhow::Result<notify::RecommendedWatcher> {
    let (tell, mut changes) = mpsc::unbounded_channel();
    // What was edited while the index was opened counts as well.
    let _ = tell.send(());
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = tell.send(());
        }
    })?;
    watcher
        .watch(&corpus, RecursiveMode::Recursive)
        .with_context(|| format!("{} cannot be watched", corpus.display()))?;
    tokio::spawn(async move {
        while changes.recv().await.is_some() {
            while tokio::time::timeout(QUIET, changes.recv()).await.is_ok_and(|change| change.is_some()) {}
            let (corpus, folder) = (corpus.clone(), folder.clone());
            match tokio::task::spawn_blocking(move || bring_up_to_date(&corpus, &folder)).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => tracing::error!("the corpus was not indexed: {error:#}"),
                Err(error) => tracing::error!("indexing ended badly: {error}"),
            }
        }
    });
    Ok(watcher)
}

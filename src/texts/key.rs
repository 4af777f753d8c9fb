//! The keys of the interface's texts. A key that is misspelt does not compile, and tests hold the list against the
//! five files of `locales/`.

use crate::corpus::record::{EvidenceLevel, Kind};
use crate::corpus::text::Language;
use crate::index::facet::Facet;

/// Declares the keys: a variant each, with its name in the files.
macro_rules! keys {
    ($($key:ident = $name:literal,)*) => {
        /// A text of the interface.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs)] // The English file says what each is.
        pub enum Key {
            $($key,)*
        }

        impl Key {
            /// All of them, in the order of the files.
            pub const ALL: &'static [Self] = &[$(Self::$key,)*];

            /// Its name in the files.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$key => $name,)*
                }
            }
        }
    };
}

keys! {
    SiteName = "site-name",
    SiteTagline = "site-tagline",
    SkipToContent = "skip-to-content",
    Languages = "languages",
    AllRecords = "all-records",
    FooterProject = "footer-project",
    FooterLicence = "footer-licence",
    FooterData = "footer-data",
    Records = "records",
    Results = "results",
    HomeSentence = "home-sentence",
    HomeDescription = "home-description",
    HomeHoldings = "home-holdings",
    HomeTextLanguages = "home-text-languages",
    HomeExamples = "home-examples",
    HomeExample1 = "home-example-1",
    HomeExample2 = "home-example-2",
    HomeExample3 = "home-example-3",
    HomeMatrix = "home-matrix",
    HomeMatrixCell = "home-matrix-cell",
    HomeSearchTitle = "home-search-title",
    HomeSearchText = "home-search-text",
    HomeRegionsTitle = "home-regions-title",
    HomeRegionsText = "home-regions-text",
    HomeTakeTitle = "home-take-title",
    HomeTakeText = "home-take-text",
    HomeRecord = "home-record",
    SearchLabel = "search-label",
    SearchButton = "search-button",
    SearchHint = "search-hint",
    SearchTitle = "search-title",
    ResultsFor = "results-for",
    Filters = "filters",
    FiltersWithCount = "filters-with-count",
    FiltersActive = "filters-active",
    FiltersClear = "filters-clear",
    FilterRemove = "filter-remove",
    FiltersApply = "filters-apply",
    FacetRegion = "facet-region",
    FacetTheme = "facet-theme",
    FacetTarget = "facet-target",
    FacetLanguage = "facet-language",
    FacetKind = "facet-kind",
    FacetOrg = "facet-org",
    FacetEvidence = "facet-evidence",
    Years = "years",
    YearFrom = "year-from",
    YearTo = "year-to",
    YearsFilterFrom = "years-filter-from",
    YearsFilterTo = "years-filter-to",
    YearsFilterBoth = "years-filter-both",
    Sort = "sort",
    SortRelevance = "sort-relevance",
    SortNewest = "sort-newest",
    SortTitle = "sort-title",
    Pagination = "pagination",
    PageNumber = "page-number",
    PageOf = "page-of",
    PagePrevious = "page-previous",
    PageNext = "page-next",
    PerPage = "per-page",
    NotUnderstood = "not-understood",
    NoResultsHelp = "no-results-help",
    NoResultsFilters = "no-results-filters",
    NoResultsWords = "no-results-words",
    NoResultsLanguages = "no-results-languages",
    NoResultsBrowse = "no-results-browse",
    SearchJson = "search-json",
    LanguageIt = "language-it",
    LanguageFr = "language-fr",
    LanguageEs = "language-es",
    LanguageCa = "language-ca",
    LanguageEn = "language-en",
    KindPractice = "kind-practice",
    KindRegionalModel = "kind-regional-model",
    KindResearchAbstract = "kind-research-abstract",
    KindPublication = "kind-publication",
    EvidenceOwnFigures = "evidence-own-figures",
    EvidenceOutsideEvaluation = "evidence-outside-evaluation",
    EvidenceTakenUpElsewhere = "evidence-taken-up-elsewhere",
    EvidenceNone = "evidence-none",
    TextIn = "text-in",
    PeriodSince = "period-since",
    PeriodUntil = "period-until",
    PeriodBoth = "period-both",
    Facts = "facts",
    FactPlace = "fact-place",
    FactPeriod = "fact-period",
    FactLead = "fact-lead",
    FactPartners = "fact-partners",
    FactFunders = "fact-funders",
    FactPublisher = "fact-publisher",
    FactProject = "fact-project",
    FactPublished = "fact-published",
    FactPages = "fact-pages",
    FactReviewed = "fact-reviewed",
    SectionNeed = "section-need",
    SectionHow = "section-how",
    SectionResources = "section-resources",
    SectionResults = "section-results",
    SectionLimits = "section-limits",
    SectionTransfer = "section-transfer",
    SectionLaw = "section-law",
    SectionResponsible = "section-responsible",
    SectionServices = "section-services",
    SectionPractice = "section-practice",
    SectionGaps = "section-gaps",
    SectionQuestion = "section-question",
    SectionMethod = "section-method",
    SectionFindings = "section-findings",
    SectionUse = "section-use",
    SectionContents = "section-contents",
    NotKnown = "not-known",
    PlainSummary = "plain-summary",
    DiscorsiMet = "discorsi-met",
    Figures = "figures",
    FigureWhat = "figure-what",
    FigureValue = "figure-value",
    FigureYear = "figure-year",
    FigureSource = "figure-source",
    Sources = "sources",
    SourceNumber = "source-number",
    SourceBack = "source-back",
    SourceRead = "source-read",
    OtherRegions = "other-regions",
    Similar = "similar",
    Related = "related",
    Elsewhere = "elsewhere",
    Cite = "cite",
    CiteText = "cite-text",
    CiteAddress = "cite-address",
    Copy = "copy",
    Copied = "copied",
    Provenance = "provenance",
    RecordJson = "record-json",
    Month = "month",
    MonthAfterDay = "month-after-day",
    DateMonth = "date-month",
    DateDay = "date-day",
    NotFoundTitle = "not-found-title",
    NotFoundText = "not-found-text",
    RecordNotFoundTitle = "record-not-found-title",
    RecordNotFoundText = "record-not-found-text",
    GoneTitle = "gone-title",
    GoneText = "gone-text",
    GoneReason = "gone-reason",
    FaultTitle = "fault-title",
    FaultUnknownValue = "fault-unknown-value",
    FaultKnownValues = "fault-known-values",
    FaultNotInRange = "fault-not-in-range",
    FaultWithout = "fault-without",
    NoSuchPageTitle = "no-such-page-title",
    NoSuchPageText = "no-such-page-text",
    NoSuchPageLink = "no-such-page-link",
    MethodTitle = "method-title",
    MethodText = "method-text",
    InternalTitle = "internal-title",
    InternalText = "internal-text",
    About = "about",
    Contribute = "contribute",
    Report = "report",
    ReportSubject = "report-subject",
    ReportBody = "report-body",
    RecordPages = "record-pages",
    RecordPage = "record-page",
    HitPage = "hit-page",
    PageWithoutText = "page-without-text",
    AboutTitle = "about-title",
    AboutProject = "about-project",
    AboutProjectName = "about-project-name",
    AboutProjectAim = "about-project-aim",
    AboutAim1 = "about-aim-1",
    AboutAim2 = "about-aim-2",
    AboutAim3 = "about-aim-3",
    AboutAim4 = "about-aim-4",
    AboutProjectSource = "about-project-source",
    AboutProjectRecord = "about-project-record",
    RoleLead = "role-lead",
    RolePartner = "role-partner",
    RoleForeignMember = "role-foreign-member",
    RoleMember = "role-member",
    AboutMade = "about-made",
    AboutMade1 = "about-made-1",
    AboutMade2 = "about-made-2",
    AboutMade3 = "about-made-3",
    AboutCoverage = "about-coverage",
    CoverageKind = "coverage-kind",
    CoverageLanguage = "coverage-language",
    CoverageSections = "coverage-sections",
    CoverageMore = "coverage-more",
    CoverageSources = "coverage-sources",
    CoverageEvidence = "coverage-evidence",
    CoverageConcepts = "coverage-concepts",
    CoverageOrganisations = "coverage-organisations",
    CoverageWhat = "coverage-what",
    CoverageCount = "coverage-count",
    AboutHelp = "about-help",
    AboutHelpText = "about-help-text",
    AboutVersion = "about-version",
    ContributeLead = "contribute-lead",
    ContributeWhat = "contribute-what",
    ContributeKind = "contribute-kind",
    ContributeLanguage = "contribute-language",
    ContributeName = "contribute-name",
    ContributeNameHint = "contribute-name-hint",
    ContributeSummary = "contribute-summary",
    ContributeSummaryHint = "contribute-summary-hint",
    ContributeOthers = "contribute-others",
    ContributePlace = "contribute-place",
    ContributeStart = "contribute-start",
    ContributeEnd = "contribute-end",
    ContributeText = "contribute-text",
    ContributeTextHint = "contribute-text-hint",
    ContributeSource = "contribute-source",
    ContributeSourceUrl = "contribute-source-url",
    ContributeSourceTitle = "contribute-source-title",
    ContributeSourceLanguage = "contribute-source-language",
    ContributeMake = "contribute-make",
    ContributeNeeded = "contribute-needed",
    ContributeMissing = "contribute-missing",
    ContributeIsMissing = "contribute-is-missing",
    ContributeIsWrong = "contribute-is-wrong",
    ContributeReady = "contribute-ready",
    ContributeReadyText = "contribute-ready-text",
    ContributeDownload = "contribute-download",
    ContributeSend = "contribute-send",
    ContributeFile = "contribute-file",
}

impl Key {
    /// The name of a language.
    pub const fn language(language: Language) -> Self {
        match language {
            Language::It => Self::LanguageIt,
            Language::Fr => Self::LanguageFr,
            Language::Es => Self::LanguageEs,
            Language::Ca => Self::LanguageCa,
            Language::En => Self::LanguageEn,
        }
    }

    /// The name of a kind of record.
    pub const fn kind(kind: Kind) -> Self {
        match kind {
            Kind::Practice => Self::KindPractice,
            Kind::RegionalModel => Self::KindRegionalModel,
            Kind::ResearchAbstract => Self::KindResearchAbstract,
            Kind::Publication => Self::KindPublication,
        }
    }

    /// The name of a level of evidence.
    pub const fn evidence(level: EvidenceLevel) -> Self {
        match level {
            EvidenceLevel::OwnFigures => Self::EvidenceOwnFigures,
            EvidenceLevel::OutsideEvaluation => Self::EvidenceOutsideEvaluation,
            EvidenceLevel::TakenUpElsewhere => Self::EvidenceTakenUpElsewhere,
        }
    }

    /// The name of a filter.
    pub const fn facet(facet: Facet) -> Self {
        match facet {
            Facet::Region => Self::FacetRegion,
            Facet::Theme => Self::FacetTheme,
            Facet::Language => Self::FacetLanguage,
            Facet::Kind => Self::FacetKind,
            Facet::Target => Self::FacetTarget,
            Facet::Organisation => Self::FacetOrg,
            Facet::Evidence => Self::FacetEvidence,
        }
    }

    /// The name of a section of a body, by its id.
    pub fn section(id: &str) -> Option<Self> {
        let name = |key: &&Self| key.name().strip_prefix("section-") == Some(id);
        Self::ALL.iter().find(name).copied()
    }
}

# French. The same keys and variables stand in all five files; tests hold them against src/texts/key.rs.
# Infinitives and impersonal forms; « » and : ; ? ! with no-break spaces; numbers shown go through NUMBER().

## On every page
site-name = DISCORSI
site-tagline = Bonnes pratiques pour le logement, la santé et les compétences des personnes migrantes
skip-to-content = Aller au contenu
languages = Langue
all-records = Toutes les fiches
footer-project = Issu de la recherche du projet FAMI D.I.S.Co.R.S.I. Migranti (2017-2018), au Piémont, en Auvergne-Rhône-Alpes et en Catalogne.
footer-licence = Fiches sous licence CC BY 4.0
footer-data = Les données en JSON
records = { $count ->
    [one] { NUMBER($count) } fiche
   *[other] { NUMBER($count) } fiches
}
results = { $count ->
    [0] Aucun résultat
    [one] { NUMBER($count) } résultat
   *[other] { NUMBER($count) } résultats
}

## Home
home-sentence = Comment trois régions d’Europe aident les personnes migrantes à trouver un logement, des soins et un travail
home-description = Pratiques et modèles régionaux pour le logement, la santé et les compétences des personnes migrantes au Piémont, en Auvergne-Rhône-Alpes et en Catalogne, à chercher en cinq langues.
home-holdings = { $count ->
    [one] { NUMBER($count) } fiche rédigée à partir de sources citées, avec titre et résumé en cinq langues.
   *[other] { NUMBER($count) } fiches rédigées à partir de sources citées, avec titre et résumé en cinq langues.
}
home-text-languages = Textes en :
home-examples = Par exemple :
home-example-1 = logement des réfugiés
home-example-2 = médiation culturelle
home-example-3 = reconnaissance des diplômes
home-matrix = Fiches par thème et par région
home-matrix-cell = { $theme }, { $region } : { $count ->
    [one] { NUMBER($count) } fiche
   *[other] { NUMBER($count) } fiches
}
home-search-title = Une recherche, cinq langues
home-search-text = Titres et résumés existent en italien, français, espagnol, catalan et anglais : on cherche dans sa langue et on trouve aussi ce qui est écrit dans les autres. Accents et apostrophes peuvent être omis.
home-regions-title = Trois régions côte à côte
home-regions-text = À côté de chaque pratique, une autre sur le même thème dans chacune des deux autres régions. Et chaque fiche dit ce que les sources ne disent pas : résultats ou limites inconnus sont signalés.
home-take-title = À emporter
home-take-text = Chaque fiche indique comment la citer et renvoie à ses sources. Les données sont ouvertes : chaque recherche et chaque fiche existent en JSON, sous licence CC BY 4.0.
home-record = Pour commencer

## Search
search-label = Rechercher dans les fiches
search-button = Rechercher
search-hint = Les guillemets gardent une expression entière, -mot l’exclut, OR réunit deux possibilités.
search-title = { $question } – recherche
results-for = pour « { $question } »
filters = Filtres
filters-with-count = Filtres ({ $count ->
    [one] { $count } actif
   *[other] { $count } actifs
})
filters-active = Filtres actifs
filters-clear = Retirer tous les filtres
filter-remove = Retirer le filtre : { $filter }
filters-apply = Appliquer les filtres
facet-region = Région
facet-theme = Thème
facet-target = Publics
facet-language = Langue du texte
facet-kind = Type de fiche
facet-org = Organisation
facet-evidence = Preuves des résultats
years = Années
year-from = De
year-to = À
years-filter-from = à partir de { $from }
years-filter-to = jusqu’en { $to }
years-filter-both = { $from }–{ $to }
sort = Ordre
sort-relevance = Pertinence
sort-newest = Plus récentes
sort-title = Titre
pagination = Pages de résultats
page-number = Page { NUMBER($page) }
page-of = Page { NUMBER($page) } sur { NUMBER($pages) }
page-previous = Précédente
page-next = Suivante
per-page = Résultats par page
not-understood = Parties de la question non comprises, cherchées comme de simples mots ou laissées de côté :
no-results-help = Que faire
no-results-filters = Retirer un filtre :
no-results-words = Chercher moins de mots, ou des mots plus généraux.
no-results-languages = Chercher les mêmes mots dans une autre des cinq langues.
no-results-browse = Parcourir les thèmes :
search-json = Ce résultat en JSON

## Values of filters that no vocabulary has
language-it = italien
language-fr = français
language-es = espagnol
language-ca = catalan
language-en = anglais
kind-practice = Pratique
kind-regional-model = Modèle régional
kind-research-abstract = Synthèse de recherche
kind-publication = Publication
evidence-own-figures = Chiffres de l’organisation
evidence-outside-evaluation = Évaluation externe
evidence-taken-up-elsewhere = Reprise ailleurs
evidence-none = Décrite seulement dans les sources

## Record
text-in = Texte en { $language }
period-since = depuis { $start }
period-until = jusqu’en { $end }
period-both = { $start }–{ $end }
facts = En bref
fact-place = Lieu
fact-period = Période
fact-lead = Pilotage
fact-partners = Partenaires
fact-funders = Financement
fact-publisher = Éditeur
fact-project = Projet
fact-published = Date de publication
fact-pages = Pages
fact-reviewed = Dernière relecture
section-need = Le besoin
section-how = Le fonctionnement
section-resources = Les moyens
section-results = Les résultats
section-limits = Les limites
section-transfer = La transférabilité
section-law = Le cadre légal
section-responsible = Qui en est responsable
section-services = Les services
section-practice = En pratique
section-gaps = Les manques
section-question = La question
section-method = La méthode
section-findings = Ce qui a été trouvé
section-use = À quoi cela sert
section-contents = Contenu
not-known = Les sources lues ne disent rien sur :
plain-summary = En mots simples
discorsi-met = Le lien avec DISCORSI
figures = Chiffres
figure-what = Quoi
figure-value = Combien
figure-year = Année
figure-source = Source
sources = Sources
source-number = Source { $number }
source-back = Retour au texte, source { $number }
source-read = consultée : { $date }
other-regions = Le même thème dans les autres régions
similar = Fiches proches
related = Fiches liées
elsewhere = Dans d’autres bases
cite = Citer cette fiche
cite-text = « { $title } », dans DISCORSI : { $address } (CC BY 4.0).
cite-address = Adresse
copy = Copier
copied = Copié
provenance = Cette fiche est rédigée à partir des sources citées, en d’autres mots que les leurs. Licence :
record-json = Cette fiche en JSON

## Dates
month = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
month-after-day = { $number ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-month = { $month } { $year }
date-day = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }

## What went wrong
not-found-title = Page introuvable
not-found-text = Il n’y a aucune page à cette adresse. Il est possible de vérifier l’adresse, ou de chercher dans les fiches.
record-not-found-title = Fiche introuvable
record-not-found-text = Il n’y a aucune fiche « { $id } ». Il est possible de chercher par titre ou par thème.
gone-title = Fiche retirée
gone-text = La fiche « { $title } » a été retirée. Date : { $date }.
gone-reason = Motif :
fault-title = Recherche à corriger
fault-unknown-value = { $parameter } : la valeur « { $value } » n’existe pas.
fault-known-values = Les valeurs possibles :
fault-not-in-range = { $parameter } : « { $value } » n’est pas un nombre entier de { $least } à { $most }.
fault-without = Reprendre la recherche sans cette valeur
no-such-page-title = Cette page n’existe pas
no-such-page-text = { $last ->
    [one] Les résultats tiennent en une seule page.
   *[other] Les résultats tiennent en { NUMBER($last) } pages.
}
no-such-page-link = Aller à la dernière page
method-title = Requête non admise
method-text = Ces pages peuvent seulement être lues, par les méthodes GET et HEAD.
internal-title = Quelque chose n’a pas fonctionné
internal-text = L’index ne peut pas être lu en ce moment. L’incident est enregistré : mieux vaut réessayer dans quelques minutes.

## About, report, contribute
about = À propos
contribute = Proposer une pratique
report = Signaler une erreur
report-subject = Erreur dans la fiche { $id }
report-body =
    Fiche : { $address }
    Version : { $version }

    Qu’est-ce qui est inexact, et quelle source le montre ?
record-pages = Le texte, page par page
record-page = Page { $page } sur { $count }
hit-page = page { $page }
page-without-text = Cette page n’a pas de texte : dans le document, c’est une image ou elle est vide.

## About this collection
about-title = Cette collection
about-project = Ce qu’a été DISCORSI
about-project-name = Le sigle italien signifie « Dialogue interrégional sur les services en matière de compétences, de logement et de santé pour l’intégration des migrants au Piémont, en Auvergne-Rhône-Alpes et en Catalogne ». Le projet a été présenté en 2016 au Fonds asile, migration et intégration 2014-2020 (FAMI), au titre de l’objectif national « renforcement des capacités », échange de bonnes pratiques ; il a duré du 15 mai 2017 au 31 mai 2018.
about-project-aim = Il visait à offrir aux personnes migrantes qui vivent au Piémont de meilleurs services d’accueil et d’intégration, pour le logement, la santé et le travail, grâce à un dialogue entre les institutions et la société civile des trois régions. Il avait quatre objectifs spécifiques :
about-aim-1 = repérer, par une recherche-action dans les trois régions, de bonnes pratiques et surtout de nouveaux modèles de service, puis essayer de nouvelles méthodes au Piémont ;
about-aim-2 = faire participer activement les associations de migrants du Piémont au dialogue avec les services locaux d’accueil et d’intégration, pour qu’elles en facilitent l’accès à leurs membres et à leurs familles ;
about-aim-3 = favoriser les échanges entre les associations de migrants du Piémont et les communautés organisées en France et en Espagne, grâce aux liens de longue date entre les réseaux COP, RESACOOP et LaFede.cat ;
about-aim-4 = mettre en commun les relations que la coopération au développement des trois régions entretient avec les pays d’origine des principales communautés, pour réfléchir ensemble aux flux, au retour et à la valeur des compétences des personnes migrantes.
about-project-source = Source : la page du projet, Consorzio Ong Piemontesi
about-project-record = La fiche du projet
role-lead = Chef de file
role-partner = Partenaires
role-foreign-member = Membres en France et en Catalogne
role-member = Autres membres au Piémont
about-made = Comment les fiches sont faites
about-made-1 = Chaque fiche est rédigée à partir de sources publiques, en d’autres mots que les leurs. Le numéro à la fin d’une phrase mène à la source sur laquelle elle repose ; ce qu’aucune source ne dit ne figure pas dans la fiche.
about-made-2 = Le titre et le résumé existent en cinq langues, le texte dans celle de la région ou des sources. Ce que seules des sources anciennes rapportent est raconté au passé, et tout jugement est attribué à son auteur. Quand on ne sait rien des résultats ou des limites, la fiche le dit.
about-made-3 = Les fiches ont été rédigées avec l’aide de programmes informatiques et confrontées deux fois à leurs sources. Une erreur peut être signalée depuis la fiche elle-même.
about-coverage = Ce qu’il y a et ce qui manque
coverage-kind = Fiches par type
coverage-language = Fiches par langue du texte
coverage-sections = Fiches auxquelles il manque une rubrique, faute de sources
coverage-more = Autres chiffres
coverage-sources = Sources citées
coverage-evidence = Fiches aux résultats documentés
coverage-concepts = Concepts du thésaurus
coverage-organisations = Organisations
coverage-what = Quoi
coverage-count = Nombre
about-help = Comment contribuer
about-help-text = Il manque une pratique ? Un formulaire en fait un brouillon de fiche à télécharger et à envoyer.
about-version = Version de cette collection : { $version }

## Propose a practice
contribute-lead = On remplit ce que l’on sait et on obtient un fichier au format de la collection. Rien n’est conservé ici ; le fichier est à télécharger et à envoyer aux responsables de la collection.
contribute-what = De quoi il s’agit
contribute-kind = Type
contribute-language = Langue de rédaction
contribute-name = Titre
contribute-name-hint = Le nom, deux-points, ce qui est fait : moins de 90 caractères.
contribute-summary = Résumé
contribute-summary-hint = De deux à quatre phrases : ce que c’est, comment cela fonctionne, pour qui, ce que l’on sait des résultats.
contribute-others = Titre et résumé dans d’autres langues, si possible
contribute-place = Lieu
contribute-start = Première année
contribute-end = Dernière année, si ce n’est plus en cours
contribute-text = Le texte
contribute-text-hint = Mettre le numéro de la source à la fin de chaque phrase : [1]. Laisser vides les rubriques dont aucune source ne parle.
contribute-source = Source { $number }
contribute-source-url = Adresse web
contribute-source-title = Titre de la source
contribute-source-language = Langue de la source
contribute-make = Préparer le fichier
contribute-needed = Obligatoire
contribute-missing = À compléter ou à corriger
contribute-is-missing = { $field } : à remplir.
contribute-is-wrong = { $field } : « { $value } » ne convient pas.
contribute-ready = Le fichier est prêt
contribute-ready-text = C’est un brouillon au format de la collection. Là où un texte manque, il y a « ??? ». Le brouillon est à télécharger et à envoyer aux responsables de la collection.
contribute-download = Télécharger { $file }
contribute-send = Écrire aux responsables de la collection
contribute-file = Le fichier

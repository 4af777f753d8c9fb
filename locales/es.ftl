# Spanish. The same keys and variables stand in all five files; tests hold them against src/texts/key.rs.
# Infinitives and impersonal forms; «» for quotes; numbers shown go through NUMBER().

## On every page
site-name = DISCORSI
site-tagline = Buenas prácticas para la vivienda, la salud y las competencias de las personas migrantes
skip-to-content = Ir al contenido
languages = Idioma
all-records = Todas las fichas
footer-project = A partir de la investigación del proyecto FAMI D.I.S.Co.R.S.I. Migranti (2017-2018), en Piamonte, Auvergne-Rhône-Alpes y Cataluña.
footer-licence = Fichas con licencia CC BY 4.0
footer-data = Los datos en JSON
records = { $count ->
    [one] { NUMBER($count) } ficha
   *[other] { NUMBER($count) } fichas
}
results = { $count ->
    [0] Ningún resultado
    [one] { NUMBER($count) } resultado
   *[other] { NUMBER($count) } resultados
}

## Home
home-sentence = Cómo tres regiones de Europa ayudan a las personas migrantes a encontrar vivienda, atención sanitaria y trabajo
home-description = Prácticas y modelos regionales para la vivienda, la salud y las competencias de las personas migrantes en Piamonte, Auvergne-Rhône-Alpes y Cataluña, con búsqueda en cinco lenguas.
home-holdings = { $count ->
    [one] { NUMBER($count) } ficha redactada a partir de fuentes citadas, con título y resumen en cinco lenguas.
   *[other] { NUMBER($count) } fichas redactadas a partir de fuentes citadas, con título y resumen en cinco lenguas.
}
home-text-languages = Textos en:
home-examples = Por ejemplo:
home-example-1 = vivienda para refugiados
home-example-2 = salud de las mujeres
home-example-3 = acreditación de competencias
home-matrix = Fichas por tema y región
home-matrix-cell = { $theme }, { $region }: { $count ->
    [one] { NUMBER($count) } ficha
   *[other] { NUMBER($count) } fichas
}
home-search-title = Una búsqueda, cinco lenguas
home-search-text = Los títulos y resúmenes existen en italiano, francés, español, catalán e inglés: se busca en la lengua propia y se encuentra también lo escrito en las demás. Se pueden omitir acentos y apóstrofos.
home-regions-title = Tres regiones, una al lado de otra
home-regions-text = Junto a cada práctica aparece otra sobre el mismo tema en las otras dos regiones. Y cada ficha dice lo que las fuentes no dicen: si no se conocen resultados o límites, consta.
home-take-title = Para llevar
home-take-text = Cada ficha indica cómo citarla y remite a sus fuentes. Los datos son abiertos: cada búsqueda y cada ficha se pueden obtener en JSON, con licencia CC BY 4.0.
home-record = Para empezar

## Search
search-label = Buscar en las fichas
search-button = Buscar
search-hint = Las comillas mantienen unida una frase, -palabra la excluye, OR une dos alternativas.
search-title = { $question } – búsqueda
results-for = para «{ $question }»
filters = Filtros
filters-with-count = Filtros ({ $count ->
    [one] { $count } activo
   *[other] { $count } activos
})
filters-active = Filtros activos
filters-clear = Quitar todos los filtros
filter-remove = Quitar el filtro: { $filter }
filters-apply = Aplicar los filtros
facet-region = Región
facet-theme = Tema
facet-target = Destinatarios
facet-language = Lengua del texto
facet-kind = Tipo de ficha
facet-org = Organización
facet-evidence = Pruebas de los resultados
years = Años
year-from = Desde
year-to = Hasta
years-filter-from = desde { $from }
years-filter-to = hasta { $to }
years-filter-both = { $from }-{ $to }
sort = Orden
sort-relevance = Relevancia
sort-newest = Más recientes
sort-title = Título
pagination = Páginas de resultados
page-number = Página { NUMBER($page) }
page-of = Página { NUMBER($page) } de { NUMBER($pages) }
page-previous = Anterior
page-next = Siguiente
per-page = Resultados por página
not-understood = Partes de la pregunta no comprendidas, buscadas como simples palabras u omitidas:
no-results-help = Qué se puede hacer
no-results-filters = Quitar un filtro:
no-results-words = Buscar menos palabras, o palabras más generales.
no-results-languages = Buscar las mismas palabras en otra de las cinco lenguas.
no-results-browse = Recorrer los temas:
search-json = Este resultado en JSON

## Values of filters that no vocabulary has
language-it = italiano
language-fr = francés
language-es = español
language-ca = catalán
language-en = inglés
kind-practice = Práctica
kind-regional-model = Modelo regional
kind-research-abstract = Síntesis de investigación
kind-publication = Publicación
evidence-own-figures = Datos propios
evidence-outside-evaluation = Evaluación externa
evidence-taken-up-elsewhere = Adoptada en otro lugar
evidence-none = Solo descrita en las fuentes

## Record
text-in = Texto en { $language }
period-since = desde { $start }
period-until = hasta { $end }
period-both = { $start }-{ $end }
facts = En breve
fact-place = Lugar
fact-period = Periodo
fact-lead = Entidad responsable
fact-partners = Entidades colaboradoras
fact-funders = Financiación
fact-publisher = Editor
fact-project = Proyecto
fact-published = Fecha de publicación
fact-pages = Páginas
fact-reviewed = Última revisión
section-need = La necesidad
section-how = Cómo funciona
section-resources = Los recursos
section-results = Los resultados
section-limits = Los límites
section-transfer = La transferibilidad
section-law = El marco legal
section-responsible = Quién es responsable
section-services = Los servicios
section-practice = En la práctica
section-gaps = Las carencias
section-question = La pregunta
section-method = El método
section-findings = Qué se encontró
section-use = Para qué sirve
section-contents = Contenido
not-known = Las fuentes leídas no dicen nada sobre:
plain-summary = En palabras sencillas
discorsi-met = La relación con DISCORSI
figures = Cifras
figure-what = Qué
figure-value = Cuánto
figure-year = Año
figure-source = Fuente
sources = Fuentes
source-number = Fuente { $number }
source-back = Volver al texto, fuente { $number }
source-read = consultada: { $date }
other-regions = El mismo tema en las otras regiones
similar = Fichas similares
related = Fichas relacionadas
elsewhere = En otras bases
cite = Citar esta ficha
cite-text = «{ $title }», en DISCORSI: { $address } (CC BY 4.0).
cite-address = Dirección
copy = Copiar
copied = Copiado
provenance = Esta ficha está redactada a partir de las fuentes citadas, con palabras propias. Licencia:
record-json = Esta ficha en JSON

## Dates
month = { $number ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
month-after-day = { $number ->
    [1] de enero
    [2] de febrero
    [3] de marzo
    [4] de abril
    [5] de mayo
    [6] de junio
    [7] de julio
    [8] de agosto
    [9] de septiembre
    [10] de octubre
    [11] de noviembre
   *[12] de diciembre
}
date-month = { $month } de { $year }
date-day = { $day } { $month } de { $year }

## What went wrong
not-found-title = Página no encontrada
not-found-text = En esta dirección no hay ninguna página. Se puede comprobar la dirección o buscar en las fichas.
record-not-found-title = Ficha no encontrada
record-not-found-text = No hay ninguna ficha «{ $id }». Se puede buscar por título o por tema.
gone-title = Ficha retirada
gone-text = La ficha «{ $title }» se ha retirado. Fecha: { $date }.
gone-reason = Motivo:
fault-title = Búsqueda por corregir
fault-unknown-value = { $parameter }: el valor «{ $value }» no existe.
fault-known-values = Los valores posibles:
fault-not-in-range = { $parameter }: «{ $value }» no es un número entero entre { $least } y { $most }.
fault-without = Repetir la búsqueda sin este valor
no-such-page-title = Esta página no existe
no-such-page-text = { $last ->
    [one] Los resultados caben en una sola página.
   *[other] Los resultados caben en { NUMBER($last) } páginas.
}
no-such-page-link = Ir a la última página
method-title = Petición no admitida
method-text = Estas páginas solo se pueden leer, con los métodos GET y HEAD.
internal-title = Algo no ha funcionado
internal-text = En este momento no se puede leer el índice. El fallo ha quedado registrado: conviene volver a intentarlo dentro de unos minutos.

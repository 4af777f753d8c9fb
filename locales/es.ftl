# Spanish. The same keys and variables stand in all five files; tests hold them against src/texts/key.rs.
# Infinitives and impersonal forms; «» for quotes; numbers shown go through NUMBER().

## On every page
site-name = DISCORSI
site-tagline = Buenas prácticas para la vivienda, la salud y las competencias de las personas migrantes
skip-to-content = Ir al contenido
languages = Idioma
all-records = Todas las fichas
footer-project = A partir de la investigación del proyecto FAMI D.I.S.Co.R.S.I. Migranti (2017-2018), en el Piamonte, Auvergne-Rhône-Alpes y Cataluña.
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
home-description = Prácticas y modelos regionales para la vivienda, la salud y las competencias de las personas migrantes en el Piamonte, Auvergne-Rhône-Alpes y Cataluña, con búsqueda en cinco lenguas.
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

## About, report, contribute
about = Acerca de
contribute = Proponer una práctica
report = Avisar de un error
report-subject = Error en la ficha { $id }
report-body =
    Ficha: { $address }
    Versión: { $version }

    ¿Qué es incorrecto y qué fuente lo muestra?
record-pages = El texto, página a página
record-page = Página { $page } de { $count }
hit-page = página { $page }
page-without-text = Esta página no tiene texto: en el documento es una imagen o está vacía.

## About this collection
about-title = Esta colección
about-project = Qué fue DISCORSI
about-project-name = La sigla italiana significa «Diálogo interregional sobre los servicios en materia de competencias, vivienda y salud para la integración de las personas migrantes en el Piamonte, Auvergne-Rhône-Alpes y Cataluña». El proyecto se presentó en 2016 al Fondo de Asilo, Migración e Integración 2014-2020 (FAMI), dentro del objetivo nacional de desarrollo de capacidades, intercambio de buenas prácticas; duró del 15 de mayo de 2017 al 31 de mayo de 2018.
about-project-aim = Su finalidad era ofrecer a las personas migrantes que viven en el Piamonte mejores servicios de acogida e integración, en vivienda, salud y trabajo, mediante un diálogo entre las instituciones y la sociedad civil de las tres regiones. Tenía cuatro objetivos específicos:
about-aim-1 = encontrar, con una investigación-acción en las tres regiones, buenas prácticas y sobre todo nuevos modelos de servicio, y llegar a probar métodos nuevos en el Piamonte;
about-aim-2 = hacer que las asociaciones de migrantes del Piamonte participaran activamente en el diálogo con los servicios locales de acogida e integración y facilitaran a sus miembros y a las familias de estos el acceso a ellos;
about-aim-3 = favorecer el intercambio entre las asociaciones de migrantes del Piamonte y las comunidades organizadas en Francia y España, gracias a los lazos que unen desde hace tiempo a las redes COP, RESACOOP y LaFede.cat;
about-aim-4 = poner en común las relaciones que la cooperación al desarrollo de las tres regiones mantiene con los países de origen de las principales comunidades, para reflexionar juntas sobre los flujos, el retorno y el valor de las competencias de las personas migrantes.
about-project-source = Fuente: la página del proyecto, Consorzio Ong Piemontesi
about-project-record = La ficha del proyecto
role-lead = Entidad líder
role-partner = Entidades socias
role-foreign-member = Miembros en Francia y Cataluña
role-member = Otros miembros en el Piamonte
about-made = Cómo se hacen las fichas
about-made-1 = Cada ficha se redacta a partir de fuentes públicas, con palabras propias. El número al final de una frase lleva a la fuente que la respalda; lo que ninguna fuente dice no figura en la ficha.
about-made-2 = El título y el resumen están en cinco lenguas; el texto, en la de la región o en la de las fuentes. Lo que solo consta en fuentes antiguas se cuenta en pasado, y de cada juicio se dice de quién es. Cuando no se sabe nada de los resultados o de los límites, la ficha lo dice.
about-made-3 = Las fichas se han redactado con ayuda de programas informáticos y se han cotejado dos veces con sus fuentes. Si hay un error, se puede avisar desde la propia ficha.
about-coverage = Qué hay y qué falta
coverage-kind = Fichas por tipo
coverage-language = Fichas por lengua del texto
coverage-sections = Fichas sin alguno de los apartados, por falta de fuentes
coverage-more = Otras cifras
coverage-sources = Fuentes citadas
coverage-evidence = Fichas con resultados documentados
coverage-concepts = Conceptos del tesauro
coverage-organisations = Organizaciones
coverage-what = Qué
coverage-count = Número
about-help = Cómo contribuir
about-help-text = ¿Falta una práctica? Un formulario la convierte en un borrador de ficha para descargar y enviar.
about-version = Versión de esta colección: { $version }

## Propose a practice
contribute-lead = Se rellena lo que se sabe y se obtiene un archivo en el formato de la colección. Aquí no se guarda nada; el archivo se descarga y se envía a quienes mantienen la colección.
contribute-what = De qué se trata
contribute-kind = Tipo
contribute-language = Lengua en la que se escribe
contribute-name = Título
contribute-name-hint = El nombre, dos puntos, qué hace: menos de 90 caracteres.
contribute-summary = Resumen
contribute-summary-hint = De dos a cuatro frases: qué es, cómo funciona, para quién, qué se sabe de los resultados.
contribute-others = Título y resumen en otras lenguas, si es posible
contribute-place = Lugar
contribute-start = Primer año
contribute-end = Último año, si ya no está en marcha
contribute-text = El texto
contribute-text-hint = Poner el número de la fuente al final de cada frase: [1]. Dejar en blanco los apartados de los que no habla ninguna fuente.
contribute-source = Fuente { $number }
contribute-source-url = Dirección web
contribute-source-title = Título de la fuente
contribute-source-language = Lengua de la fuente
contribute-make = Preparar el archivo
contribute-needed = Obligatorio
contribute-missing = Por completar o corregir
contribute-is-missing = { $field }: falta.
contribute-is-wrong = { $field }: «{ $value }» no es válido.
contribute-ready = El archivo está listo
contribute-ready-text = Es un borrador en el formato de la colección. Donde falta un texto aparece «???». El borrador se descarga y se envía a quienes mantienen la colección.
contribute-download = Descargar { $file }
contribute-send = Escribir a quienes mantienen la colección
contribute-file = El archivo

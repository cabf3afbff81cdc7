# Todas las frases de la página en español.
#
# Glosario: pillar = el pilar, los pilares · goal = la meta, las metas · objective = el objetivo, los objetivos ·
# theme = el tema, los temas · actor = el actor, los actores · quotation = la cita, las citas ·
# challenge = el desafío, los desafíos · source = la fuente, las fuentes · layer = la capa, las capas ·
# section = la sección, las secciones · facet = el criterio de filtro, los criterios · framework = el marco, los marcos ·
# mark = la anotación, las anotaciones · status = el estado · score = la puntuación · note = la nota · statement = la afirmación ·
# mapping = la correspondencia · crosswalk = las correspondencias
#
# El género de { $goal }, { $pillar }, etc. se desconoce: sin artículo ni concordancia.

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) } { $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) } de { $all }
count-quotations = { $count ->
    [one] { NUMBER($count) } cita
    [many] { NUMBER($count) } de citas
   *[other] { NUMBER($count) } citas
}
count-challenges = { $count ->
    [one] { NUMBER($count) } desafío
    [many] { NUMBER($count) } de desafíos
   *[other] { NUMBER($count) } desafíos
}
quoted = «{ $text }»
noun-quotations = { $count ->
    [one] cita
    [many] de citas
   *[other] citas
}
noun-challenges = { $count ->
    [one] desafío
    [many] de desafíos
   *[other] desafíos
}
# A speaker after a quotation, in plain text.
quoted-by = «{ $text }» – { $speaker }
labelled = { $label }: { $value }
# Stands before a list of links.
list-label = { $label }:
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { ", " }
separator = { "; " }
and-more = y { NUMBER($count) } más

## Places

overview = Panorama
voices = Voces
challenges = Desafíos
sources = Fuentes
about = Acerca de
nothing-here = Aquí no hay nada
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = cita «{ $beginning }»
part-challenge = desafío «{ $title }»

## Facets, filters and what was read in another way

voice-facet = Voz
stance-facet = Postura
placement-facet = Asignación
source-facet = Fuente
voice-hint = { $goal }: quién habla al respecto
stance-hint = { $goal }: si una cita celebra, constata o critica
placement-hint = Quién hizo la asignación ({ $goal } → { $pillar })
source-hint = { $goal }: en qué fuente se apoya
placed-by-source = Asignación por una fuente
placed-by-editors = Asignación por los editores
placed-by-source-long = Una fuente hace esta asignación ({ $pillar }).
placed-by-editors-long = Ninguna fuente indica una asignación ({ $pillar }). Los editores de estos datos eligieron esta.
welcomes = Celebra
notes = Constata
criticises = Critica
filter-words = palabras «{ $words }»
nothing-has = Nada contiene aquí «{ $typed }»; se muestra { $words }.
found-inside = Aquí ninguna palabra empieza por «{ $typed }»; se muestran las que la contienen.
read-as = Interpretado como: { $parts }.
without-words = sin { $words }
unknown-value = { $facet } «{ $id }»: aquí no existe, así que este filtro se omite.
order-document = Orden del documento
order-relevance = Más relevantes primero
order-title = Título, de la A a la Z
order-label = Número o código
gathered-counts = { $counts }, en el orden del documento.
gathered-none = Mencionado en las fuentes.

## Opening a file

fetching-bytes-of = Descargando: { NUMBER($done) } de { NUMBER($total) } kB
fetching-bytes = Descargando: { NUMBER($done) } kB
fetching-file = Descargando { $name }
checking = Comprobando { $name }
indexing = Preparando la búsqueda: { NUMBER($done) } de { NUMBER($total) }
drop-to-open = Suelte el archivo para abrirlo. No sale de este equipo.
cancel = Cancelar
could-not-open = No se pudo abrir { $name }
problems = Problemas
screen-stays = La página sigue mostrando lo que mostraba antes.
file-opened-label = Archivo abierto
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }, desde { $name }: { $counts }.
stays-here = Se queda en este navegador y no se envía a ninguna parte.
for-example = {" "}– por ejemplo: { $item }
all-of-them = Ver todo
left-out-reason = { $reason }: { NUMBER($count) }
left-out = Omitido: { NUMBER($count) }.
back-to-bundled = Volver a la estrategia incluida
could-not-open-title = No se pudo abrir el archivo
show-bundled = Mostrar la estrategia incluida en esta página
framework-missing-title = Esta página no contiene ese marco
framework-missing = La dirección lleva al marco «{ $id }», que alguien abrió desde un archivo.
framework-missing-advice = Abra ese archivo para seguir en esta dirección.
scheme-refused = La dirección empieza por «{ $scheme }:». El explorador solo descarga archivos de direcciones http y https.
scheme-refused-advice = Guarde el archivo y ábralo desde su disco, o súbalo a un servidor web.
file-unreadable = El navegador no pudo leer el archivo.
file-unreadable-advice = Inténtelo de nuevo.
file-unfetched = No se pudo descargar el archivo: { $reason }.
file-unfetched-advice = Revise la dirección, o guarde el archivo y ábralo desde su disco.
fetch-no-answer = el servidor no respondió, o no permite que otros sitios lean el archivo (CORS)
fetch-status = el servidor respondió { $status }
fetch-broken = se cortó la conexión
opener-unloaded = No se pudo cargar la parte del explorador que abre archivos.
opener-unloaded-advice = Revise la conexión e inténtelo de nuevo.
file-too-large = El archivo supera los { NUMBER($limit) } MB.
file-too-large-advice = Quite lo que no necesite o divida el archivo.
is-open = { $title }: abierto
is-open-until-reload = { $title }: abierto; el navegador no podrá conservarlo si recarga la página
recent-gone = Este navegador ya no tiene ese archivo. Ábralo de nuevo
text-cut = La búsqueda admite { NUMBER($limit) } caracteres; el resto se cortó

## What the columns of a spreadsheet are

columns-title = ¿Qué contienen las columnas?
columns-why = Compruebe cómo se interpreta cada columna de { $name }. El marco de al lado muestra el resultado.
columns-unsaid = El explorador necesita saber qué contienen las columnas de esta hoja de cálculo.
columns-unsaid-advice = Inténtelo de nuevo e indique qué es cada columna.
correct-columns = Corregir las columnas
column-is = Contenido de la columna «{ $heading }»
first-rows = Primeras filas de { $sheet }
rows-shown = { NUMBER($shown) } de { NUMBER($total) } filas
as-it-would-be = Así quedaría el marco
open-so = Abrir así
title-with-count = { $title } ({ NUMBER($count) })
role-summary = Descripción o detalle
role-status = Estado
role-label = Número o código
role-source = Fuente
role-link = Enlace
role-facet = Filtro
role-depth = Profundidad en el esquema
role-parent = A qué pertenece la fila
role-none = Omitir
reason-heading = Por su encabezado.
reason-repeated = Unos pocos valores se repiten.
reason-long-text = Contiene textos largos.
reason-numbers = Contiene números o fechas.
reason-different = Sus valores cambian de una fila a otra.
reason-addresses = Contiene direcciones web.
reason-numbering = Contiene números como 1.2.
reason-likeliest = La que mejor puede nombrar las filas.
reason-beside = Esta hoja explica las demás.
reason-empty = Está vacía.
reason-reader = Lo indicó usted.
back-to = Volver a { $title }

## Copying, saving, sharing

link-copied = Enlace copiado
title-and-link-copied = Título y enlace copiados
copied-needs-file = { $done }. Para seguirlo, antes hay que abrir { $file }
copied-without-layer = { $done }. El enlace filtra por su capa, que no está en él: la página de la capa crea un enlace que la incluye
quotation-copied = Cita copiada
passage-copied = Pasaje copiado, con su fuente
citation-copied = Referencia copiada
code-copied = Código copiado
select-first = Seleccione primero algunas palabras de una afirmación y cópielas después con su fuente
writer-unloaded = No se pudo cargar la parte del explorador que escribe archivos. Puede que no haya conexión
chunk-unloaded = No se pudo cargar esta parte del explorador. Puede que no haya conexión
no-picture = Este navegador no pudo crear la imagen
is-being-saved = Guardando { $name }
cannot-save = Este navegador no permite que la página guarde archivos
no-file = No se pudo crear el archivo
no-page = No se pudo crear la página porque no se pudo cargar su versión de un solo archivo. Puede que no haya conexión o que el archivo no esté junto a esta página

## The frame of the page

skip-link = Saltar al contenido
loading = Cargando…
chunk-outdated = Esta parte del explorador ya no está en el servidor, que tiene una versión más reciente
writer-outdated = La parte del explorador que escribe archivos ya no está en el servidor, que tiene una versión más reciente
opener-outdated-advice = Ya no está en el servidor, que tiene una versión más reciente. Recargue la página y abra después el archivo.
chunk-outdated-notice = Esta parte del explorador ya no está en el servidor, que tiene una versión más reciente. La dirección le traerá de nuevo a este lugar.
load-newer-version = Cargar la versión más reciente
chunk-unloaded-notice = No se pudo cargar esta parte del explorador. Puede que no haya conexión.
try-again = Reintentar
close = Cerrar
places = Secciones del sitio
search = Buscar
suggestions = Sugerencias
more = Más
printed = Impreso el { $date }
printed-filters = Filtros: { $filters }
made-by = Elaborado por { $editor } a partir de fuentes públicas.
not-official = No es un sitio oficial de { $publisher }.
nothing-sent = Nada de lo que haga aquí se envía a ninguna parte.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }, datos { $data }.
about-and-cite = Acerca de esta página y cómo citarla
embedded-in = { $title }, en Framework Explorer.
embedded-made-by = Elaborado por { $editor }.
open-full = Abrir el explorador completo

## The menu

appearance = Apariencia
appearance-auto = Como el sistema
appearance-light = Clara
appearance-dark = Oscura
embed = Insertar
print = Imprimir
download-goals = Descargar: { $goals }
# Said before the name of the form: “Download CSV”.
download = Descargar:
frameworks = Marcos
open-file = Abrir un archivo
save-framework = Guardar como archivo de marco
save-page = Guardar como página
help = Ayuda

## The dialogs

shortcuts = Atajos de teclado
key = Tecla
key-does = Acción
key-search = Ir al campo de búsqueda
key-escape = Vaciar el campo de búsqueda o cerrar lo que esté abierto
key-next-result = Resultado siguiente
key-previous-result = Resultado anterior
key-open-result = Abrir el resultado
key-overview = Panorama
key-goals = Lista: { $goals }
key-turn = Anterior y siguiente: { $goal }
key-this-list = Esta lista
shortcuts-on = Activar los atajos de una sola tecla
copy-by-hand = Copiar a mano
copy-by-hand-why = El navegador no deja que esta página use el portapapeles. El texto está seleccionado: cópielo con el teclado.
text-to-copy = Texto para copiar
open-framework = Abrir un marco
drop-or-choose = Suelte archivos en cualquier lugar de la página o elíjalos:
choose-file = Elegir archivos
files-that-open = Un archivo de marco; una hoja de cálculo (CSV, TSV, XLSX, XLS, ODS); un catálogo OSCAL, o un perfil junto con su catálogo (JSON, YAML, XML); MITRE ATT&CK y otros archivos STIX, MITRE ATLAS, NIST CPRT, galaxias MISP, planes StratML. Los archivos se quedan en este equipo y no se envían a ninguna parte.
paste-rows = También puede copiar filas en una hoja de cálculo y pegarlas en esta página.
save-template = Descargar una plantilla de hoja de cálculo ({ $format })
recently-opened = Abiertos recientemente
recently-opened-where = Se conserva en este navegador mientras una pestaña lo muestre y hasta que acabe el día, o hasta que lo quite.
remove-recent = Quitar { $title }

embed-this-view = Insertar esta vista
embed-what = Una vista en vivo de lo que hay en pantalla, con sus filtros. Se ajusta al ancho disponible.
embed-preview = Vista previa
embed-preview-title = Vista previa de la vista insertada
embed-from-disk = Las líneas de abajo no pueden mostrar { $file }, porque está en este equipo. Guárdelo como página, publique esa página e insértela desde allí.
embed-hide = Ocultar
embed-search = Campo de búsqueda
embed-facets = Filtros
embed-header = Encabezado
embed-footer = Pie de página
embed-height = Altura
embed-height-label = Altura en píxeles
embed-height-auto = auto
embed-height-hint = píxeles, o tan alta como su contenido
embed-with-script = Con script: la altura sigue al contenido
embed-without-script = Sin script
copy-code = Copiar el código
embed-policy = Si su página tiene una política de seguridad de contenido (CSP)
embed-policy-hint = Debe permitir el marco incrustado y, para la primera línea, también el script:
embed-policy-label = Política de seguridad de contenido

## Overview

published-by = Publicado por { $publisher }.
published-by-on = Publicado por { $publisher }, { $date }.
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = Esta página abarca { $counts }.
what-is-covered = Qué abarca y qué no
what-you-can-do = Qué puede hacer aquí
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = Ver y filtrar: { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = Leerlo todo
search-words = Buscar palabras
open-own = Abrir su propio marco
pillar-matches = { NUMBER($found) } de { NUMBER($all) }
# Leads to the list: “All 200 goals”.
all-goals = Ver todo: { $goals }
picture-of-themes = Imagen: { $themes }
picture-of-pillars = Imagen: { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } y { $pillars }: vista cruzada
matrix-first = Estos son los primeros { NUMBER($shown) }. Los filtros de la lista tienen { NUMBER($rest) } más.
# What the circles of the picture mean.
matrix-note = Cada círculo cruza { $theme } y { $pillar }: cuanto mayor es, más hay ({ $goals }).
matrix-picture = Imagen
matrix-as-table = Mostrar como tabla
matrix-table = Tabla
matrix-label = { $goals } por { $theme } y { $pillar }; cada marca es un enlace
matrix-cell = { $theme }, { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } celebra
    [many] { NUMBER($count) } celebran
   *[other] { NUMBER($count) } celebran
}
count-note = { $count ->
    [one] { NUMBER($count) } constata
    [many] { NUMBER($count) } constatan
   *[other] { NUMBER($count) } constatan
}
count-criticise = { $count ->
    [one] { NUMBER($count) } critica
    [many] { NUMBER($count) } critican
   *[other] { NUMBER($count) } critican
}
does-not-match = ; no coincide
quotation-welcomes = cita que celebra
quotation-notes = cita que constata
quotation-criticises = cita que critica
key-by-source = asignación por una fuente
key-by-editors = asignación por los editores
# The key to the shades of cells: “few to many objectives”.
key-shades = de menos a más: { $objectives }

## Goals

filters-button = Filtros
filters-on = Filtros ({ NUMBER($count) })
filter-by = Filtrar por
facet-on = { $count ->
    [one] { NUMBER($count) } activo
    [many] { NUMBER($count) } activos
   *[other] { NUMBER($count) } activos
}
find-in-facet = Buscar en: { $facet }
find-in-values = Buscar entre { NUMBER($count) }
most-first = Más frecuentes primero
# Said after “Most first” and “Clear”.
in-facet = – { $facet }
clear-facet = Borrar
nothing-matches = Nada cumple todos estos criterios
no-challenge-matches = Ningún desafío cumple todos estos criterios
results-heading = Resultados
order = Ordenar por
show-as-list = Mostrar como lista
filters-on-label = Filtros activos
clear-all = Borrar todo
# Said before what is removed.
remove-filter = Quitar el filtro:
show-more = Mostrar { NUMBER($count) } más de { NUMBER($rest) }
printed-first = Solo se imprimen los primeros { NUMBER($shown) } de { NUMBER($all) }.
no-goal-matches = Ningún resultado cumple todos estos criterios ({ $goal })
drop-one = Quite uno de estos criterios para encontrar algo:
without = Sin { $part }: { $goals }
the-words = las palabras
the-filters = los filtros
words-here = Palabras que sí están aquí:
themes-label = Temas

## A goal, a pillar, a theme, an actor

breadcrumb = Ruta de navegación
link = Enlace
copy-link = Copiar enlace
# Said after “Link” and “Copy link”.
to-part = a: { $part }
copy-title-and-link = Copiar título y enlace
share-and-save = Compartir y guardar
# The button of the same menu for one part, said before “objective 3”.
share-part = Compartir
copy-with-source = Copiar con la fuente
# Beside a form that can be downloaded.
for-spreadsheets = , para hojas de cálculo
for-programs = , para programas
frame-cannot-save = Esta página está en un marco incrustado que no permite guardar ni imprimir
open-in-window = Abrir esta vista en una ventana propia
copy-selection = Copiar la selección con su fuente
share = Compartir…
also-part-of = También forma parte de:
also-part = También forman parte
placed = { $who }.
what-is-said = Qué se dice al respecto
actors-named = { $actors }: menciones
answers-challenges = Desafíos a los que responde
related-goals = Relacionado: { $goals }
goals-around = Anterior y siguiente: { $goals }
previous = Anterior
next = Siguiente
cite-this = Citar: { $noun }
section-position = { $section } { NUMBER($number) } de { NUMBER($count) }, con { $goals }
# Stands before the other sections of the same pillar or section.
also-in = También en «{ $title }»
sections-around = Anterior y siguiente: { $section }
further-reading = Para leer más
goal-position = { $goal } { NUMBER($number) } de { NUMBER($count) } en esta parte ({ $pillar })
pillar-position = { $pillar } { NUMBER($number) } de { NUMBER($count) }, con { NUMBER($goals) } de { $all }
filter-goals-by-this = Filtrar por esto: { $goals }

citation-writing = El explorador está escribiendo la referencia { $form }…
citation-failed = El explorador no pudo escribir la referencia { $form } porque no se pudo cargar una de sus partes.
citation-form = Formato de la referencia
citation = Referencia
copy-citation = Copiar la referencia
download-citation = Descargar la referencia

# What a table within a text is called.
text-table = Tabla
# The heading of statements on a goal that are no objectives.
facts-heading = Más información
# The heading of links out of the page.
read-on = Seguir leyendo
# How a status is to be taken.
tone-done = Hecho
tone-good = En marcha
tone-attention = Requiere atención
tone-bad = Fallido o detenido
tone-neutral = Neutral

evidence = Fuente { NUMBER($number) }: { $title }
evidence-place = Fuente { NUMBER($number) }: { $title }, { $place }
all-from-source = Todo lo que se apoya en esta fuente

## Voices and challenges

voices-standfirst = Quién dijo qué sobre cada parte, y si la celebra, la constata o la critica.
no-quotation-matches = Ninguna cita cumple todos estos criterios
drop-a-filter = Quite alguno de los filtros de arriba para encontrar algo.
filter-without-layer = La dirección filtra por una capa con anotaciones propias y aquí no hay ninguna abierta. No se filtra nada por ella.
quotations = Citas
copy-quotation = Copiar la cita
about-whole = Sobre el conjunto
about-parts = Sobre:
challenges-standfirst = Los obstáculos, y lo que responde a ellos ({ $goals }). Los editores de estos datos eligieron qué responde a cada desafío ({ $goals }).
no-challenges = Este marco no menciona desafíos.
answered-by = Respuestas
concerns = Afecta a

## Sources

sources-standfirst = En qué se apoya cada afirmación. Los números son los de las pequeñas marcas junto al texto.
coverage = Qué abarcan estos datos
the-sources = Las fuentes
statements = Afirmaciones
facts-on-document = { $count ->
    [one] { NUMBER($count) } afirmación sobre el documento
    [many] { NUMBER($count) } de afirmaciones sobre el documento
   *[other] { NUMBER($count) } afirmaciones sobre el documento
}
source-described = descrita aquí; se desconoce su título

## About

about-explorer = Acerca de este explorador
the-document = El documento
# The title of the framework.
cite-framework = Citar «{ $title }»
cite-data-set = Citar estos datos
keyboard = Teclado
embed-it = Insertar
embed-why = Puede poner cualquier vista en su propia página, con sus filtros. Toma el ancho y el aspecto claro u oscuro de esa página. Basta una línea de HTML.
embed-open = Insertar…
program-and-data = Programa y datos
program = Programa
data = Datos
about-data-version = { $title }, versión { $version }
about-data-by = { $data }, por { $editor }
data-bundled = Vinieron con esta página.
data-opened = Los abrió usted desde { $name } ({ $format }). Se quedan en este navegador y no se envían a ninguna parte.
privacy = Privacidad
privacy-text = Nada de lo que haga aquí se envía a ninguna parte. No hay cookies. Este navegador conserva su elección de apariencia y de atajos, y lo que eligió para las columnas de las hojas de cálculo. Conserva sus capas solo si marca la casilla para ello. Conserva los archivos que abrió hasta que acabe el día o hasta que los quite en «Abiertos recientemente», y una página de la web para que se abra sin red.

## Nothing here

not-found = Este marco no tiene nada en la dirección { $address }. Los lugares más cercanos son:

## The whole framework as text

# The title of the framework.
whole-text = «{ $title }» como texto sin formato
said-of-it = Qué se dice al respecto

## How far the opening of a file is

checking-kilobytes = Leyendo y comprobando { $name } ({ NUMBER($size) } kB)…
checking-megabytes = Leyendo y comprobando { $name } ({ NUMBER($size) } MB)…
opening-cancelled = Se canceló la apertura
opening-cancelled-advice = Inténtelo de nuevo, abra otro archivo o siga con la estrategia incluida en esta página.

## Another framework beside the one on screen

compare-title = Comparar
crosswalk-title = Correspondencias
compare-with = Comparar con otro…
compare-choose = Elija otra versión de «{ $title }», u otro marco, para ver qué cambia. Suelte aquí su archivo o elíjalo. Lo que está en pantalla se queda.
is-beside = «{ $title }» está ahora al lado del marco en pantalla
compare-nothing-yet = Elija primero algo con que comparar.
download-comparison = Descargar las diferencias
compare-older = Más antiguo
compare-newer = Más reciente
compare-other = Comparado con
compare-swap = Intercambiar antiguo y reciente
compare-another = Comparar con otra cosa
compare-undo = Deshacer mis correcciones
compare-numbers = Qué fue de ellos
compare-all = Todos
compare-list = Las diferencias, una por una
compare-no-match = Nada en esta comparación cumple todos estos criterios
compare-not-one = Estos dos no son el mismo
compare-say-which = No es nuevo: diga qué era
compare-was = Era
compare-choose-one = Elija uno
change-facet = Cambio
change-added = Añadido
change-removed = Eliminado
change-moved = Movido
change-renamed = Renombrado
change-changed = Modificado
change-same = Sin cambios
found-by-reader = Emparejados por usted
found-by-id = Emparejados por el mismo identificador
found-by-label = Emparejados por el mismo número
found-by-title = Emparejados por el mismo título
found-by-text = Emparejados por un texto parecido
part-place = Lugar
part-title = Título
part-label = Número
part-summary = Resumen
part-status = Estado
changes-heading = Qué cambió
changes-between = De { $older } a { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = Lado a lado
side-by-side-show = Mostrar de qué hablan ambos y de qué solo uno
words-heading = Palabras
in-both = En ambos
only-in = Solo en { $title }
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = Ambos, uno al lado del otro

## Downloads of the whole framework

download-framework = Descargar el marco completo
download-whole = Descargar el marco completo como
to-edit = , para editar y volver a abrir

## Languages

# What this language calls itself.
language-name = Español
# The label of the choice of languages.
choose-language = Idioma

## A framework in translation

# Who made the translation that is on screen.
translated-by = Esta traducción es obra de { $by }.
translated = Esta es una traducción.
show-original = Mostrar el original
original-shown = Este es el original.
show-translation = Mostrar la traducción
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = Traducción ({ $by }): «{ $text }»
quotation-translated = Traducción: «{ $text }»

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = Correspondencias con otro…
crosswalk-choose = Elija una correspondencia entre «{ $title }» y otro marco: una colección de correspondencias OSCAL, una hoja STRM u OLIR, datos de correspondencias del CTID o una hoja con una columna para cada uno. Suelte aquí su archivo o elíjalo.
crosswalk-choose-other = Abra también el otro marco de esta correspondencia, { $title }, para ver sus títulos, su cobertura y sus lagunas. Suelte aquí su archivo o elíjalo.
# The mapping does not name it.
crosswalk-choose-unnamed = Abra también el otro marco de esta correspondencia para ver sus títulos, su cobertura y sus lagunas. Suelte aquí su archivo o elíjalo.
crosswalk-nothing-yet = Elija primero una correspondencia.
mapping-is-open = La correspondencia «{ $title }» está abierta
download-mapping = Descargar la correspondencia
strm-sheet = Hoja STRM (XLSX)
oscal-mapping = Correspondencia OSCAL (JSON)
mapping-label = Correspondencia
mapping-between = Entre
mapping-sides = { $source } → { $target }
mapping-file = Archivo
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } par
    [many] { NUMBER($count) } de pares
   *[other] { NUMBER($count) } pares
}
crosswalk-another = Elegir otra correspondencia
crosswalk-close-other = Cerrar el otro marco
crosswalk-list = Qué se corresponde, uno por uno
crosswalk-no-match = Nada en estas correspondencias cumple todos estos criterios
relation-facet = Relación
partner-pillar-facet = Figura allí en
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = es igual a
relation-subset = es parte de
relation-superset = contiene
relation-intersects = tiene algo en común con
relation-none = no se corresponde con nada
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = se corresponde con
partner-strength = fuerza: { $strength }
partners-heading = Qué se corresponde con esto
by-mapping = Según la correspondencia «{ $title }».
no-partners = Nada se corresponde con esto, según la correspondencia «{ $title }».
coverage-heading = Cubierto
coverage-nothing = Nada
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { NUMBER($covered) } de { $goals } con correspondencia ({ NUMBER($share) } %).
coverage-table = Cuánto de «{ $title }» está cubierto
gaps-heading = Lagunas
# A count of goals with its noun, and the title of a framework.
gaps-in = { $goals } de «{ $title }» sin correspondencia
nowhere-heading = Lo que la correspondencia nombra y no se encuentra
leads-nowhere = { $count ->
    [one] { NUMBER($count) } referencia no lleva a nada en «{ $title }»
    [many] { NUMBER($count) } de referencias no llevan a nada en «{ $title }»
   *[other] { NUMBER($count) } referencias no llevan a nada en «{ $title }»
}

## Publishing

changes = Cambios
save-site = Guardar como sitio
site-what = «{ $title }» en una carpeta para cualquier servidor: el explorador, una página sencilla para cada parte y archivos para descargar. Viene en un solo archivo ZIP. Descomprímalo y suba lo que contiene.
site-address = Dirección donde estará el sitio, si la conoce
site-address-why = Con la dirección, los buscadores encuentran cada página y los enlaces al sitio muestran qué es.
site-save = Guardar el archivo ZIP
site-address-wrong = «{ $address }» no es una dirección web. Empiécela por https:// o déjela en blanco
site-begun = El sitio se está preparando
no-site = No se pudo crear el sitio, porque una parte de esta página falta en su servidor o es de otra versión

## A layer: what a reader says of the framework

layer = Capa
layer-standfirst = Diga cómo está cada elemento ({ $goals }): asígnele un estado, una puntuación y una nota. Su capa se superpone al marco y no cambia nada en él.
layer-is-empty = Todavía no hay nada anotado. Abra un elemento ({ $goal }) y elija un estado o escriba una nota.
layer-legend = Qué significan los signos de la capa
legend-scores = Puntuación de { $min } a { $max }
my-status = Mi estado
my-score = Mi puntuación
my-note = Mi nota
# The heading of the fields: “My marks on this goal”.
my-mark-of = Mis anotaciones ({ $noun })
my-score-between = Mi puntuación ({ $min } a { $max })
note-hint = Puede usar Markdown: listas, enlaces, **negrita**.
my-further = Color, etiquetas y enlaces
my-colour = Color
no-colour = Sin color
my-tags = Etiquetas, separadas por comas
my-links = Enlaces, uno por línea: la dirección y después un título
no-status = Sin estado
score-is = puntuación { $score }
score-from = { $from } o más
score-to = hasta { $to }
score-between = de { $from } a { $to }
score-at-least = Como mínimo
score-at-most = Como máximo
has-note = nota
is-marked = anotado
with-note = Con nota
without-note = Sin nota
published-says = La capa publicada dice:
order-my-score = Mi puntuación, la más alta primero
key-score = Ir a la puntuación del elemento en pantalla; Escape sale del campo
# “12 of 20 done”
share-done = Hechos: { NUMBER($done) } de { NUMBER($all) }
share-with-status = { NUMBER($count) } de { NUMBER($all) } con estado
share-column = Proporción
average-score = Puntuación media
average-is = puntuación media { $score }
notes-column = Notas
shares-by = Proporciones ({ $noun })
layer-shares = Cuánto se ha avanzado
layer-about = Sobre esta capa
layer-title = Título de la capa
scale-least = Puntuación más baja
scale-greatest = Puntuación más alta
layer-from-link = Esta capa vino con el enlace. Será suya con su primer cambio.
layer-make-own = Hacerla mía
layer-put-away = Cerrarla
layer-is-published = El propietario de este sitio publicó una capa con el marco. La suya se superpone a ella.
layer-of-other = Esta capa se hizo para otro marco: «{ $id }». Lo que no encaja figura abajo.
layer-of-version = Esta capa se hizo para la versión { $version } del marco.
layer-left-out = No se incorporó:
layer-misfits = Lo que ya no encaja
layer-misfits-kept = El marco en pantalla no los tiene. Permanecen en la capa.
layer-notes = Todo lo que tiene nota
layer-keep-and-send = Conservar, enviar, guardar
layer-keep-here = Conservar mis capas en este navegador
layer-is-kept = Este navegador las conserva en este equipo hasta que desmarque la casilla.
layer-is-not-kept = Se pierden al cerrar esta pestaña, a menos que guarde un archivo o copie el enlace.
layers-forgotten = Este navegador ya no conserva sus capas
layers-not-kept = Este navegador no puede conservar sus capas. Guárdelas en un archivo
layer-copy-link = Copiar un enlace con la capa dentro
layer-link-length = El enlace tiene { NUMBER($length) } caracteres.
layer-link-long = El enlace tiene { NUMBER($length) } caracteres. Los programas de correo pueden cortarlo: envíe mejor el archivo, o el enlace en un chat.
layer-link-copied = Enlace copiado, con { NUMBER($length) } caracteres
layer-link-copied-long = Enlace copiado, con { NUMBER($length) } caracteres. Los programas de correo pueden cortarlo
layer-too-long-for-link = La capa es demasiado larga para un enlace. Guárdela en un archivo.
layer-save = Guardar como archivo de capa
layer-save-navigator = Guardar para ATT&CK Navigator
layer-save-xlsx = Guardar como hoja de cálculo (XLSX)
layer-save-csv = Guardar como CSV
layer-open = Abrir una capa
layer-that-opens = Un archivo de capa o una capa de ATT&CK Navigator. También puede soltarlo en cualquier lugar de la página.
layer-is-open = { $title } está abierta
layer-refused-advice = Su propia capa queda como está.
published-unfetched = No se pudo obtener la capa de { $name }
published-for-other = La capa de { $name } pertenece a otro marco: «{ $id }»
published-refused = No se puede leer la capa de { $name }. { $why }
published-no-layer = No hay ninguna capa en { $name }
layer-several = Varias capas
layer-on-screen = En pantalla
layer-numbered = Capa { NUMBER($number) }
layer-begin = Empezar una capa nueva
layer-remove = Quitar la capa en pantalla
layer-removed = La capa se quitó
layer-rule = Reunirlas en una sola, con
layer-combine = Combinar
layer-combined = Combinadas: { $rule }
layers-combined = Las capas están combinadas
rule-highest = la puntuación más alta
rule-average = la puntuación media
rule-sum = la suma de las puntuaciones
rule-first = la primera capa que dice algo
layer-compare = En qué difieren dos capas
layer-compare-with = Comparar con
layer-compare-none = Elija una capa
layers-say-the-same = Ambas capas dicen lo mismo.
layer-what = Dónde
layer-other-says = La otra capa
layer-this-says = La capa en pantalla
says-nothing = no dice nada
mark-these = Anotar a la vez: { $goals }
mark-all = Anotar todo
leave-as-is = Dejar como está
note-to-add = Nota para añadir
marked-all = Anotados: { $goals }
nothing-to-mark = Elija primero un estado, una puntuación o una nota

## What a file does not say

publisher-not-stated = El archivo no indica quién lo publicó.
publisher-not-stated-on = El archivo no indica quién lo publicó. Fecha: { $date }.

## Los estados de una capa, editados

statuses = Estados
statuses-hint = Sus palabras para decir cómo va cada cosa. Un nombre nuevo no cambia ninguna anotación. El signo muestra el significado del estado.
status-title = Nombre
status-tone = Significado
status-uses = { $count ->
    [one] { NUMBER($count) } anotación
    [many] { NUMBER($count) } de anotaciones
   *[other] { NUMBER($count) } anotaciones
}
status-used = { $count ->
    [one] { NUMBER($count) } anotación tiene este estado. Recibe:
    [many] { NUMBER($count) } de anotaciones tienen este estado. Reciben:
   *[other] { NUMBER($count) } anotaciones tienen este estado. Reciben:
}
status-stays = Conservar este estado, indicado como desconocido
status-choose = Elegir un estado
status-remove = Quitar
status-replace = Sustituir
status-adopt = Añadir a los estados
status-add = Añadir
status-new = Estado nuevo
status-title-taken = Dé al estado un nombre que no tenga ningún otro
statuses-unknown = Estados que solo aparecen en anotaciones
statuses-unknown-hint = No figuran en la lista de la capa. Las anotaciones los conservan hasta que elija otro estado.
move-up = Subir
move-down = Bajar

## La correspondencia: qué más dice

qualifier = Condición:
more-in-mapping = Más datos de la correspondencia

## Una comparación en curso

comparing = Comparando { NUMBER($here) } con { NUMBER($there) }…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = Id
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = Otros: { $pillars }
column-placement-note = Nota sobre la asignación
column-facts = Datos
column-related = Relacionados
column-framework = Marco
column-publisher = Publicado por
column-editor = Datos de
column-version = Versión de los datos
column-address = Tomado de
column-date = Tomado el
column-covers = Qué abarca
column-shown = Mostrados
column-program = Generado por
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}cortado aquí: en una celda caben { NUMBER($limit) } caracteres]
written-address = Dirección
written-date = Fecha
written-with = Hecho con
# Said after “Filters:”.
no-filters = ninguno
data-of-version = versión { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , según una fuente
placed-there-by-editors = , según los editores de estos datos
# Further pillars, said after the same.
also-under = ; también { $pillars }
links-heading = Enlaces
note-label = Nota
# { $goals } is “3 of 20 goals”.
extract-covers = Este archivo es un extracto: { $goals }. Filtros: { $filters }. Tomado de { $address } el { $date }, con Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }, en { $source }
passage-of-data = conjunto de datos sobre «{ $title }»
passage-of-data-by = conjunto de datos sobre «{ $title }», por { $editor }
passage-after = { $data }, según { $sources }
# In citations, in place of a date.
cited-no-date = s. f.
# The work that a part stands in.
cited-in = En { $title }
# The address follows.
cited-retrieved = Recuperado el { $date } de
cited-accessed = Consultado el { $date }
cited-data-set = Conjunto de datos
cited-report = Informe
cited-quotation = Cita
cited-version = Versión { $version }
# { $title } stands in quotation marks.
cited-quoted-in = Citado en { $title }
cited-quoted-in-description = Citado en: { $title }
cited-place = Lugar en la fuente: { $place }
cited-data-set-title = { $title }: { $pillars }, { $goals } y fuentes

## Statuses of a layer where the framework has none of its own

plain-open = No iniciado
plain-started = En curso
plain-attention = Requiere atención
plain-stopped = Detenido
plain-done = Hecho

## Why a layer cannot be read

layer-too-large = La capa ocupa { NUMBER($bytes) } bytes; se leen como máximo { NUMBER($limit) }. Quite lo que no haga falta.
layer-not-read = Esto no es una capa: { $message }. Guárdela de nuevo desde donde se creó.
layer-other-format = El formato es «{ $found }»; las capas tienen «{ $format }».
layer-damaged = La capa de este enlace está dañada o cortada. Pídala como archivo.
layer-scale-wrong = la puntuación mínima debe ser menor que la máxima
layer-no-colour = { $id }: «{ $colour }» no es un color; escríbalo como #3366cc
layer-no-address = { $id }: «{ $address }» no es una dirección web

## What a layer file has that could not be taken over

omitted-tactics = otras tácticas de una técnica
omitted-setting = ajuste «{ $name }»
omitted-description = descripción de la capa
omitted-links = enlaces que no son direcciones web
omitted-without-id = anotaciones en lo que no tiene identificador de ATT&CK
omitted-statuses = estados (escritos como metadatos)
omitted-scores = puntuaciones que no son números

## Lines to embed: languages

embed-readers-language = El de cada lector

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = Este
compare-there = El otro
compare-swap-sides = Intercambiar los dos
compare-only-here = Solo en este
compare-only-there = Solo en el otro
compare-say-counterpart = Tiene un equivalente: diga cuál
compare-counterpart = Su equivalente es
change-elsewhere = En otro lugar
change-other-title = Otro título
change-otherwise = Difiere
changes-apart = En qué difieren
compare-in-numbers = En cifras
compare-in-original = Se comparan los textos originales: uno de los dos no está disponible en el idioma de esta página.
changes-beside = { $here } junto a { $there }.
crosswalk-put-beside = «{ $name }» no se leyó como una correspondencia. Se abrió al lado como el otro marco, «{ $title }».
crosswalk-not-mapping = «{ $name }» no se leyó como una correspondencia.
crosswalk-foreign = Esta correspondencia es para otros marcos
crosswalk-foreign-names = Es para { $names }. Nada de lo que nombra está en «{ $title }».
crosswalk-foreign-why = Nada de lo que nombra está en «{ $title }».
crosswalk-no-goals = Esta correspondencia no nombra ninguna meta de «{ $title }»
crosswalk-no-goals-why = Solo nombra los niveles superiores a las metas.

## Guardar

is-being-saved-without = Se está guardando { $name } sin los textos en estos idiomas: { $languages }. No se pudieron cargar. Puede que no haya conexión
site-with-layer = Lo que ha anotado va incluido. Lo verá todo el que visite el sitio.

## Lo que una capa no admite y de dónde vino

my-score-refused = Escriba una puntuación de { $min } a { $max }. Se mantiene la anterior.
bulk-score-refused = Escriba una puntuación de { $min } a { $max }. Todavía no se ha anotado nada.
scale-refused = La puntuación mínima debe ser un número menor que la máxima. La escala queda como estaba.
layer-off-scale = Estas puntuaciones están fuera de la escala de la capa, de { $min } a { $max }. Se dejan como están.
layer-came-with-page = Esta capa vino con esta página. La suya se superpone a ella.
page-layer-says = La capa de esta página dice:
note-whole = Nota completa ({ NUMBER($length) } caracteres)

## De qué constan las anotaciones y dónde están

shares-in-all = En total
marks-within = anotaciones en { $count }
tags-of-mark = Etiquetas
links-refused = Estas líneas no empiezan por una dirección web como https://example.org y aún no se guardan: { $lines }

## Lo que se puede deshacer, y lo que dos pestañas hacen de una capa

undo = Deshacer
undo-label = Lo que se hizo
undone = Deshecho
done-and-undo-offered = { $done }. Puede deshacerlo
layer-of-link = Del enlace
layer-of-link-left = La capa del enlace se ha cerrado. Las suyas se quedan
layers-beside = Otra pestaña cambió las mismas anotaciones. Su capa está ahora junto a la de usted
bulk-statuses-replaced = Ya tienen un estado: { NUMBER($number) }. El nuevo lo sustituye.
bulk-scores-replaced = Ya tienen una puntuación: { NUMBER($number) }. La nueva la sustituye.
page-with-layer = Lo que ha anotado va incluido en una página guardada. Lo verá quien reciba la página.
layer-nothing-fits = Nada de lo que anota está en «{ $title }».
omitted-gradient = colores del degradado
omitted-title = título de la capa
omitted-colours = anotaciones con color
omitted-tags = anotaciones con etiquetas
omitted-mark-links = anotaciones con enlaces
key-copy = Copiar título y enlace, o las palabras seleccionadas con su fuente
key-undo = Deshacer lo hecho en muchas anotaciones o en una capa

## Why a file is refused

refused-not-text = No es un archivo de texto en UTF-8.
refused-zip = No es un archivo de texto. Parece un archivo ZIP o un documento ofimático.
refused-gzip = No es un archivo de texto. Parece un archivo gzip.
refused-pdf = No es un archivo de texto. Parece un PDF.
refused-utf-16 = No es un archivo de texto en UTF-8. Parece texto en UTF-16.
refused-not-text-advice = Elija un archivo JSON. Descomprima antes los archivos comprimidos y guarde el texto en UTF-8.
refused-empty = El archivo está vacío.
refused-empty-advice = Elija un archivo que contenga un marco.
refused-too-large = El archivo tiene { NUMBER($size) } MB. Se abren como máximo { NUMBER($limit) } MB.
refused-too-many = El archivo contiene más de { NUMBER($limit) } objetos.
# { $message } is what a parser says, in English.
refused-not-json = Línea { NUMBER($line) }, columna { NUMBER($column) }: no es JSON («{ $message }»).
refused-not-json-advice = Busque una coma, unas comillas, un corchete o una llave que falte justo antes de este lugar, o elija un archivo JSON.
refused-like-page = Línea { NUMBER($line) }, columna { NUMBER($column) }: no es JSON. El archivo empieza por «<», como las páginas web y los archivos XML.
refused-like-page-advice = Consiga el archivo mismo: tal vez se guardó una página que trata de él, o una que dice que no existe.
# { $grammar } is YAML or XML.
refused-malformed = Línea { NUMBER($line) }, columna { NUMBER($column) }: no se puede leer este { $grammar } («{ $message }»).
refused-malformed-advice = Corrija el archivo en este lugar, o consígalo de nuevo donde se publicó.
refused-cut-off = Línea { NUMBER($line) }, columna { NUMBER($column) }: el archivo se interrumpe a la mitad.
refused-cut-off-advice = Guarde o descargue de nuevo el archivo, completo.
refused-too-deep = Línea { NUMBER($line) }, columna { NUMBER($column) }: las listas y los objetos se anidan en más de { NUMBER($limit) } niveles.
refused-too-deep-advice = Ningún marco lo necesita. El archivo está dañado o no es un marco.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = No se conoce este tipo de archivo. En el nivel superior tiene { $keys }.
# Ends a list of keys.
refused-further = { NUMBER($count) } más
refused-unknown-empty = No se conoce este tipo de archivo: es un objeto vacío.
refused-unknown-text = No se conoce este tipo de archivo: no es más que un texto.
refused-unknown-value = No se conoce este tipo de archivo: es un solo valor.
refused-unknown-advice = Esta página lee archivos de marco, que llevan "format": "framework-explorer/1" en el nivel superior, catálogos OSCAL, paquetes STIX como MITRE ATT&CK, archivos CPRT del NIST, galaxias MISP, planes StratML y hojas de cálculo. De todo lo demás, haga una hoja de cálculo con una columna para cada nivel.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = Línea { NUMBER($line) }, columna { NUMBER($column) }: no se puede leer este archivo ({ $format }) («{ $message }»).
refused-misshapen-at = En { $path }: no se puede leer este archivo ({ $format }) («{ $message }»).
refused-misshapen-advice = Corrija este valor, o consiga el archivo de nuevo donde se publicó.
refused-no-elements = Este archivo ({ $format }) no tiene elementos: forman una lista en response.elements.elements.
refused-no-patterns-shown = Este archivo ({ $format }) no tiene tácticas, ni patrones de ataque que se puedan mostrar.
refused-no-patterns = Este archivo ({ $format }) no tiene tácticas (objetos del tipo x-mitre-tactic) ni patrones de ataque. Por tanto, no es un marco, sino otra información sobre amenazas.
refused-no-goals = Este archivo ({ $format }) no tiene metas.
refused-no-catalog = Este archivo ({ $format }) no contiene ningún catálogo.
refused-no-controls = Este archivo ({ $format }) no tiene grupos ni controles.
refused-no-values = Este archivo ({ $format }) no tiene una lista de valores («values»).
refused-no-requirements = Este archivo ({ $format }) no tiene un marco con requisitos.
refused-no-profile = Este archivo ({ $format }) no contiene ningún perfil.
refused-no-controls-chosen = Este archivo ({ $format }) no nombra ningún control de los catálogos abiertos con él.
refused-no-catalog-beside = No se abrió ningún catálogo junto con este archivo ({ $format }).
refused-nothing-advice = Elija un archivo que lo contenga.
refused-several = Son varios marcos a la vez.
refused-several-advice = Abra uno de ellos. Otro se puede abrir al lado en «Comparar» o en «Correspondencias».
refused-list = Es una lista, sin título ni nada más alrededor, y no un marco.
refused-list-advice = Haga con ella una hoja de cálculo con una columna para cada nivel y ábrala.
refused-oscal-mapping = Es una colección de correspondencias OSCAL, no un marco.
refused-ctid-mapping = Es una correspondencia con ATT&CK del Center for Threat-Informed Defense, no un marco.
refused-mapping-advice = Una correspondencia se abre junto a un marco: abra primero uno de los dos marcos que relaciona y elija después la correspondencia en «Correspondencias».
refused-layer = Es una capa, no un marco.
refused-navigator-layer = Es una capa de ATT&CK Navigator, no un marco.
refused-layer-advice = Una capa se coloca sobre un marco: abra el marco para el que se hizo, por ejemplo el paquete de ATT&CK, y después la capa en «Capa».
refused-galaxy = Es una galaxia MISP sin su clúster, no un marco.
refused-galaxy-advice = Abra el clúster: el archivo del mismo nombre que tiene «values», en la carpeta «clusters».
refused-stix-object = Es un solo objeto STIX, no un marco.
refused-stix-object-advice = Abra el paquete del que procede: un archivo con «objects».
refused-gemara = Es un catálogo en el formato de Gemara, el de FINOS CCC y la OSPS Baseline, que esta página no lee.
refused-gemara-advice = Abra el mismo como catálogo OSCAL, si quien lo publica lo ofrece, o haga con él una hoja de cálculo con una columna por nivel.
refused-stratml-draft = Es un borrador de un StratML posterior que ninguna norma recoge.
refused-stratml-draft-advice = Abra el plan como StratML parte 1 o parte 2: un archivo con «StrategicPlan» o «PerformancePlanOrReport».
refused-json-schema = Es un esquema JSON, no un marco.
refused-json-schema-advice = Dice cómo son los archivos de un tipo. Abra uno de esos archivos.
refused-csv = Es una tabla (CSV), no un archivo de marco.
refused-csv-advice = Ábrala como hoja de cálculo, con una columna para cada nivel.
refused-oscal-profile = Es un perfil OSCAL, que elige controles de un catálogo, y no un marco.
refused-oscal-profile-advice = Ábralo junto con el catálogo que importa: elija o suelte los dos archivos a la vez. O abra el catálogo que se obtuvo de él, si quien lo publica lo ofrece («resolved-profile_catalog»).
refused-oscal-security-plan = Es un plan de seguridad de un sistema en OSCAL, no un marco.
refused-oscal-security-plan-advice = Dice cómo un sistema cumple los controles. Abra el catálogo o el perfil resuelto para el que está escrito.
refused-oscal-component = Es una definición de componente OSCAL, no un marco.
refused-oscal-component-advice = Dice cómo un componente cumple los controles. Abra el catálogo que cita como fuente.
refused-oscal-milestones = Es un plan de acción e hitos OSCAL, no un marco.
refused-oscal-milestones-advice = Enumera lo que un sistema aún tiene que corregir. Abra el catálogo o el perfil resuelto en que se basa el plan de ese sistema.
refused-oscal-assessment-plan = Es un plan de evaluación OSCAL, no un marco.
refused-oscal-assessment-plan-advice = Dice cómo se va a evaluar un sistema. Abra el catálogo o el perfil resuelto en que se basa el plan de ese sistema.
refused-oscal-assessment-results = Son resultados de una evaluación OSCAL, no un marco.
refused-oscal-assessment-results-advice = Dicen cómo se evaluó un sistema. Abra el catálogo o el perfil resuelto en que se basa el plan de ese sistema.
refused-problems = { $count ->
    [one] Hay un error en este archivo.
    [many] Hay { NUMBER($count) } de errores en este archivo.
   *[other] Hay { NUMBER($count) } errores en este archivo.
}
refused-many-problems = Hay { NUMBER($count) } errores o más en este archivo. Se indican los { NUMBER($count) } primeros.
refused-problems-advice = Corrija el archivo y ábralo de nuevo.
refused-cells = { $count ->
    [one] Hay un error en este libro.
    [many] Hay { NUMBER($count) } de errores en este libro.
   *[other] Hay { NUMBER($count) } errores en este libro.
}
refused-cells-advice = Corrija estas celdas y ábralo de nuevo.
refused-table-empty = Esta hoja de cálculo está vacía.
refused-table-empty-advice = Guárdela de nuevo, con sus filas, desde el programa que la creó.
refused-table = No se puede leer esta hoja de cálculo («{ $message }»).
refused-table-advice = Ábrala en un programa de hojas de cálculo y guárdela como XLSX o CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = Ninguna columna contiene metas. Los encabezados son: { $headings }.
refused-table-without-goals-advice = Ponga a las columnas encabezados como pilar, meta, objetivo, o indique qué es cada columna.
refused-no-mapping = Este archivo no es una correspondencia de un tipo que esta página lea.
refused-no-mapping-advice = Elija una colección de correspondencias OSCAL, una hoja STRM u OLIR, datos de correspondencias del CTID o una hoja con una columna para cada marco.
refused-no-headings = Esta hoja no tiene encabezados.
refused-no-columns = Los encabezados de esta hoja no dicen qué dos columnas se corresponden: { $headings }.
refused-no-columns-advice = Llame a las columnas «Source» y «Target», o «Focal Document Element» y «Reference Document Element». Si quiere, añada «Relationship» (con palabras como «equal», «subset of», «superset of», «intersects with»), «Strength», «Rationale», «Comments» y «Evidence». Una hoja de dos columnas no necesita encabezados.
refused-no-pairs = Esta correspondencia no contiene ningún par.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = Cómo se emparejaron
# The name of a sheet.
comparison-sheet = Comparación

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = Línea { $line }, columna { $column }, { $path }: { $what }
fault-at-place = Línea { $line }, columna { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = No es JSON («{ $message }»). Busque una coma, unas comillas, un corchete o una llave que falte justo antes de este lugar.
fault-cut-off = El archivo se interrumpe a la mitad. Guárdelo o descárguelo de nuevo, completo.
fault-format = El formato es «{ $found }». Escriba "format": "{ $format }".
fault-not-text = Aquí no hay un texto. Ponga un texto.
fault-not-flag = Aquí no hay true ni false. Ponga uno de los dos.
fault-not-list = Aquí no hay una lista. Ponga una lista.
fault-not-object = Aquí no hay un objeto. Ponga un objeto.
fault-missing-text = Esto falta. Añádalo: aquí va un texto.
fault-missing-flag = Esto falta. Añádalo: aquí va true o false.
fault-missing-list = Esto falta. Añádalo: aquí va una lista.
fault-missing-object = Esto falta. Añádalo: aquí va un objeto.
fault-unknown-key = El formato no tiene esa clave. Quítela.
fault-unknown-key-near = El formato no tiene esa clave. ¿Quería decir «{ $near }»?
fault-repeated-key = Esta clave aparece dos veces. Conserve una de las dos.
# { $allowed } is a list of words in quotation marks.
fault-choice = «{ $found }» no es una de las palabras admitidas. Use una de estas: { $allowed }.
fault-empty = El texto está vacío. Escríbalo, u omita la clave donde se pueda omitir.
fault-bad-id = «{ $found }» no es un identificador válido. Use minúsculas, cifras y guiones sueltos, como «arms-control».
fault-reserved-id = Las direcciones usan «{ $found }» para otra cosa. Dé al criterio de filtro otro identificador, como «own-{ $found }».
fault-repeated-id = El identificador «{ $id }» ya está en uso, en { $first }. Dé otro identificador a uno de los dos.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = No hay ningún «{ $kind }» con el identificador «{ $id }». Añádalo, o quite la referencia.
fault-dangling-near = No hay ningún «{ $kind }» con el identificador «{ $id }». ¿Quería decir «{ $near }»?
fault-repeated-reference = «{ $id }» aparece dos veces en esta lista. Conserve uno de los dos.
fault-itself = Se refiere a sí mismo. Quite la referencia.
fault-no-evidence = Esta afirmación no tiene ninguna fuente. Indique al menos una en "evidence".
fault-no-entries = No hay ningún «{ $kind }». Añada al menos uno.
fault-bad-date = «{ $found }» no es una fecha. Escríbala como 2023, 2023-05 o 2023-05-30.
fault-bad-address = «{ $found }» no es una dirección web. Escríbala completa, empezando por https:// o http://.
fault-bad-language = «{ $found }» no es una etiqueta de idioma. Escriba una como «en», «fr» o «pt-BR».

## Files that are no spreadsheets, or none that opens as it is

refused-word = Este archivo es un documento de texto, no una hoja de cálculo.
refused-slides = Este archivo es una presentación, no una hoja de cálculo.
refused-numbers = Este archivo es un libro de Apple Numbers.
refused-web-page = Este archivo es una página web con nombre de hoja de cálculo.
refused-old-xml = Este archivo es un libro en el XML de Excel 2003.
refused-locked = Este libro está protegido con contraseña.
refused-archive = Este archivo es un archivo comprimido con otros archivos.
refused-cut = Este libro está cortado o dañado: le falta el final.
refused-running-text = Este archivo es texto corrido.
refused-unclosed = Línea { NUMBER($line) }: aquí unas comillas abren una celda y nunca se cierran.
refused-copy-table-advice = Copie su tabla en una hoja de cálculo, con una columna para cada nivel, y ábrala.
refused-running-text-advice = Páselo a una hoja de cálculo, con una columna para cada nivel, y ábrala.
refused-numbers-advice = Expórtelo desde Numbers como Excel o CSV y abra ese archivo.
refused-save-xlsx-advice = Ábralo en un programa de hojas de cálculo, guárdelo como XLSX y abra ese archivo.
refused-locked-advice = Guárdelo sin contraseña y abra ese archivo.
refused-archive-advice = Descomprímalo y abra el archivo que contiene.
refused-cut-advice = Descárguelo de nuevo, completo, desde su origen.
refused-unclosed-advice = Ciérrelas o quítelas; si el archivo se cortó, descárguelo de nuevo.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = partes para evaluadores (objetivos, métodos y objetos de la evaluación)
left-machine-properties = propiedades para máquinas (claves de ordenación, identificadores, números en otras notaciones)
left-people = detalles de los roles, entidades, personas y lugares de los metadatos
left-revisions = detalles de revisiones anteriores
left-back-matter = detalles de los recursos de los anexos
left-links-elsewhere = enlaces a otros archivos, o a algo que no está en este
left-other-texts = textos que no tienen lugar en un catálogo
left-missing-controls = relaciones con controles que este catálogo no contiene
left-unknown-choices = controles y parámetros que el perfil nombra y los catálogos no contienen
left-unopened-files = archivos que el perfil importa y que no se abrieron con él
left-unreadable-objects = objetos que no se pueden leer
left-old-relationships = relaciones revocadas u obsoletas
left-uses = relaciones que dicen quién usa una técnica
left-other-relationships = relaciones entre otros objetos, o con algo que está fuera del archivo
left-revoked-tactics = tácticas revocadas
left-deprecated-tactics = tácticas obsoletas
left-revoked-techniques = técnicas revocadas
left-deprecated-techniques = técnicas obsoletas
left-revoked-sub-techniques = subtécnicas revocadas
left-deprecated-sub-techniques = subtécnicas obsoletas
left-lone-sub-techniques = subtécnicas cuya técnica no se muestra
left-phases-without-tactic = fases de técnicas para las que no se muestra ninguna táctica
left-old-mitigations = mitigaciones revocadas u obsoletas
left-old-objects = otros objetos revocados u obsoletos
left-mitigations = mitigaciones
left-groups = grupos
left-software = programas
left-campaigns = campañas
left-threat-actors = actores de amenazas
left-indicators = indicadores
left-reports = informes y notas
left-vulnerabilities = vulnerabilidades
left-identities = identidades
left-markings = marcas de clasificación
left-analytics = analíticas de estrategias de detección que no se muestran
left-unknown-objects = objetos de tipos que este explorador no conoce
left-same-properties = propiedades que dicen lo mismo que los pilares o que otra propiedad
left-missing-elements = relaciones con elementos que el archivo no contiene
left-told-elements = elementos que ya figuran en otra parte
left-deep-elements = elementos anidados a demasiada profundidad
left-relations-outside = relaciones con algo que está fuera del archivo
left-relation-tags = etiquetas de relaciones
left-contacts = datos de contacto de quien presenta el plan
left-missing-objectives = relaciones con algo que no es un objetivo del plan
left-column = celdas de la columna «{ $column }»
left-empty-columns = columnas que solo tienen encabezado
left-above-headings = celdas por encima de los encabezados
left-other-sheets = hojas sin pilares, metas ni objetivos
left-hidden-links = direcciones detrás de celdas que no se muestran
left-xls-links = direcciones detrás de celdas (de XLS no se leen)
left-other-links = enlaces que no llevan a ninguna página web
left-number-formats = números cuyo formato no se lee (un porcentaje se muestra como fracción de 1)
left-nameless-rows = filas que no nombran ningún pilar, meta ni objetivo
left-heading-rows = filas que repiten los encabezados
left-total-rows = filas de totales
left-notes = notas debajo de la tabla
left-own-columns = hojas y columnas que el formato no tiene
left-gone-texts = textos traducidos de partes que este libro no tiene
left-rows-without-reference = filas sin referencia
left-further-details = pares con más datos de los que se leen
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, fila { $row }
place-cell = { $sheet }, fila { $row }, columna { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = Archivo de marco
format-workbook = Archivo de marco (libro)
format-oscal-catalog = Catálogo OSCAL
format-oscal-profile = Perfil OSCAL
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = Paquete { $name }
format-atlas-data = Archivo de datos de ATLAS
format-ciso-library = Biblioteca de CISO Assistant
format-cprt = Archivo CPRT del NIST
format-misp = Clúster de galaxia MISP
format-stratml = Plan StratML
format-strategic-plan = Plan estratégico StratML
format-performance-plan = Plan de desempeño StratML
format-performance-report = Informe de desempeño StratML
# { $ending } is XLSX or XLS.
format-excel = Libro de Excel ({ $ending })
format-ods = Hoja de cálculo OpenDocument (ODS)
# { $ending } is CSV or TSV.
format-text-table = Hoja de cálculo { $ending }
format-spreadsheet = Hoja de cálculo
mapping-format-oscal = Colección de correspondencias OSCAL
mapping-format-strm = Hoja STRM
mapping-format-olir = Envío OLIR
mapping-format-ctid = Correspondencia del CTID
mapping-format-sheet = Hoja de correspondencias

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, fila { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = Esta celda está vacía, y toda afirmación se apoya en una fuente. Escriba en ella el identificador de una fuente. Las fuentes están en la hoja «Sources».
cell-no-summary = Esta celda está vacía. Escriba en ella el texto, o vacíe también «Summary rests on».
cell-empty = Esta celda está vacía. Rellénela.
cell-incomplete = Aquí falta algo. Rellene las celdas de esta fila, o vacíelas todas.
cell-misplaced = Lo que hay en esta celda no va aquí. Vacíela, o escriba un texto.
cell-no-column = El formato no tiene esa columna. Dé otro encabezado a la columna, o quítela.
cell-two-columns = Esto está en dos columnas. Conserve una de ellas.
cell-twice = «{ $id }» está aquí dos veces. Conserve uno de los dos.
# { $first } is the place where it stands first.
cell-taken = El identificador «{ $id }» ya está en uso: { $first }. Dé otro identificador a uno de los dos.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = No hay ningún «{ $kind }». Añada una fila.
cell-two-texts = Esta parte ya tiene un texto en este idioma. Conserve uno de los dos.
cell-on-nothing = Esta fila no dice a qué se refiere. Escriba el tipo en esta celda, por ejemplo «goal».
cell-nowhere = Esta celda está vacía, así que la fila no pertenece a ningún «{ $kind }». Escriba en ella un identificador, o quite la fila.
cell-gone = No hay ningún «{ $kind }» con el identificador «{ $id }». Escriba un identificador que esté en este libro, o quite la fila.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = Esta celda está vacía, y otras celdas nombran un «{ $kind }» que no está en ninguna fila: { $ids }. (Celdas: { NUMBER($cells) }. La primera: { $first }.) Escriba de nuevo el identificador en esta celda, o cámbielo donde se nombra.

## Spreadsheets that hold too much, or no text

refused-table-cells = Esta hoja de cálculo abarca más de { NUMBER($most) } celdas, incluidas las vacías.
refused-table-text = Las celdas de esta hoja de cálculo contienen más de { NUMBER($most) } MB de texto.
refused-table-unpacked = Descomprimido, este libro ocupa más de { NUMBER($most) } MB.
refused-no-text = Este archivo lleva el nombre de una tabla, pero contiene bytes que ningún texto tiene.
# A column without a heading, by its letters: “Column C”.
column-letters = Columna { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = Nada contiene aquí «{ $typed }».
nothing-begins = Aquí ninguna palabra empieza por «{ $typed }».
# Where there was no score before.
my-score-asked = Escriba una puntuación de { $min } a { $max }.
crosswalk-other = El otro marco
crosswalk-not-other = «{ $title }» está abierto al lado. No contiene nada de aquello a lo que remite esta correspondencia, así que no se toma como el otro marco.

## Plain pages of a site, without scripts

site-contents = Contenido
site-open = Abrir en el explorador
site-take-away = Para llevar
site-rests-on = Se basa en
site-neighbours = Antes y después
site-description = Explorar { $title }.
site-description-by = Explorar { $title }, publicado por { $publisher }.
site-for-json = el marco completo, que se abre de nuevo en cualquier explorador
site-for-csv = una fila por cada parte del segundo nivel, para programas
site-for-xlsx = para Excel y programas similares; se abre de nuevo en cualquier explorador
site-for-stratml = el plan en la forma en que lo publican las agencias de EE. UU. (ISO 17469)
site-for-skos = las partes y los temas como conceptos, en Turtle

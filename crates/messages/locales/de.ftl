# Alle Sätze der Seite auf Deutsch.
#
# Glossar: pillar = die Säule, die Säulen · goal = das Ziel, die Ziele · objective = das Teilziel, die Teilziele ·
# theme = das Thema, die Themen · actor = der Akteur, die Akteure · quotation = das Zitat, die Zitate ·
# challenge = die Herausforderung, die Herausforderungen · source = die Quelle, die Quellen · layer = die Ebene, die Ebenen ·
# section = der Abschnitt, die Abschnitte · facet = die Filtergruppe, die Filtergruppen · framework = das Rahmenwerk, die Rahmenwerke ·
# mark = der Vermerk, die Vermerke · status = der Status, die Status · score = die Punktzahl · note = die Notiz · placement = die Einordnung ·
# mapping = die Zuordnung · crosswalk = der Abgleich · comparison = der Vergleich · label = die Kennung · id = die ID · level = die Gliederungsstufe
#
# Platzhalter wie { $goal } und { $goals } stehen im Nominativ und ohne Artikel; ihr Geschlecht ist unbekannt.

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) } { $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) } Treffer, insgesamt { $all }
count-quotations = { $count ->
    [one] { NUMBER($count) } Zitat
   *[other] { NUMBER($count) } Zitate
}
count-challenges = { $count ->
    [one] { NUMBER($count) } Herausforderung
   *[other] { NUMBER($count) } Herausforderungen
}
quoted = „{ $text }“
noun-quotations = { $count ->
    [one] Zitat
   *[other] Zitate
}
noun-challenges = { $count ->
    [one] Herausforderung
   *[other] Herausforderungen
}
# A speaker after a quotation, in plain text.
quoted-by = „{ $text }“ – { $speaker }
labelled = { $label }: { $value }
# Stands before a list of links.
list-label = { $label }:
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { ", " }
separator = { "; " }
and-more = und { NUMBER($count) } weitere

## Places

overview = Überblick
voices = Stimmen
challenges = Herausforderungen
sources = Quellen
about = Über diese Seite
nothing-here = Hier ist nichts
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = Zitat „{ $beginning }“
part-challenge = Herausforderung „{ $title }“

## Facets, filters and what was read in another way

voice-facet = Stimme
stance-facet = Haltung
placement-facet = Einordnung
source-facet = Quelle
voice-hint = { $goal }: wer etwas dazu sagt
stance-hint = { $goal }: ob ein Zitat begrüßt, feststellt oder kritisiert
placement-hint = Wer die Einordnung vorgenommen hat ({ $goal } zu { $pillar })
source-hint = { $goal }: auf welche Quelle sich die Angaben stützen
placed-by-source = Einordnung aus einer Quelle
placed-by-editors = Einordnung durch die Redaktion
placed-by-source-long = Eine Quelle nennt diese Einordnung ({ $pillar }).
placed-by-editors-long = Keine Quelle nennt eine Einordnung ({ $pillar }). Die Redaktion dieses Datensatzes hat sie gewählt.
welcomes = Begrüßt
notes = Stellt fest
criticises = Kritisiert
filter-words = Wörter „{ $words }“
nothing-has = Hier nichts gefunden für „{ $typed }“; gezeigt wird { $words }.
found-inside = Kein Wort beginnt hier mit „{ $typed }“; gezeigt werden Wörter, die es enthalten.
read-as = Gelesen als: { $parts }.
without-words = ohne { $words }
unknown-value = { $facet } „{ $id }“ gibt es hier nicht; der Filter entfällt.
order-document = Wie im Dokument
order-relevance = Beste Treffer zuerst
order-title = Titel, A bis Z
order-label = Nummer oder Kennung
gathered-counts = { $counts }, geordnet wie im Dokument.
gathered-none = In den Quellen genannt.

## Opening a file

fetching-bytes-of = Wird geladen: { NUMBER($done) } von { NUMBER($total) } kB
fetching-bytes = Wird geladen: { NUMBER($done) } kB
fetching-file = { $name } wird geladen
checking = { $name } wird geprüft
indexing = Suche wird vorbereitet: { NUMBER($done) } von { NUMBER($total) }
drop-to-open = Datei zum Öffnen hier ablegen. Sie bleibt auf diesem Computer.
cancel = Abbrechen
could-not-open = { $name } ließ sich nicht öffnen
problems = Probleme
screen-stays = Die Seite zeigt weiter, was sie vorher zeigte.
file-opened-label = Geöffnete Datei
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }, geöffnet aus { $name }: { $counts }.
stays-here = Die Datei bleibt in diesem Browser und wird nirgendwohin gesendet.
for-example = {" "}– zum Beispiel: { $item }
all-of-them = Alle anzeigen
left-out-reason = { $reason }: { NUMBER($count) }
left-out = Weggelassen: { NUMBER($count) }.
back-to-bundled = Zurück zur mitgelieferten Strategie
could-not-open-title = Die Datei ließ sich nicht öffnen
show-bundled = Die mitgelieferte Strategie zeigen
framework-missing-title = Diese Seite enthält das Rahmenwerk nicht
framework-missing = Die Adresse führt in das Rahmenwerk „{ $id }“, das jemand aus einer Datei geöffnet hat.
framework-missing-advice = Öffnen Sie diese Datei, um unter dieser Adresse weiterzulesen.
scheme-refused = Die Adresse beginnt mit „{ $scheme }:“. Der Explorer lädt Dateien nur von http- und https-Adressen.
scheme-refused-advice = Speichern Sie die Datei und öffnen Sie sie von Ihrem Datenträger, oder legen Sie sie auf einen Webserver.
file-unreadable = Der Browser konnte die Datei nicht lesen.
file-unreadable-advice = Versuchen Sie es noch einmal.
file-unfetched = Die Datei ließ sich nicht laden: { $reason }.
file-unfetched-advice = Prüfen Sie die Adresse, oder speichern Sie die Datei und öffnen Sie sie von Ihrem Datenträger.
fetch-no-answer = Der Server antwortet nicht oder erlaubt anderen Websites nicht, die Datei zu lesen (CORS)
fetch-status = Der Server antwortete mit { $status }
fetch-broken = Die Verbindung ist abgebrochen
opener-unloaded = Der Teil des Explorers, der Dateien öffnet, ließ sich nicht laden.
opener-unloaded-advice = Prüfen Sie die Verbindung und versuchen Sie es noch einmal.
file-too-large = Die Datei ist größer als { NUMBER($limit) } MB.
file-too-large-advice = Entfernen Sie, was Sie nicht brauchen, oder teilen Sie die Datei auf.
is-open = { $title } ist geöffnet
is-open-until-reload = { $title } ist geöffnet; beim Neuladen der Seite kann der Browser es nicht behalten
recent-gone = Dieser Browser hat die Datei nicht mehr. Öffnen Sie sie erneut
text-cut = Die Suche fasst { NUMBER($limit) } Zeichen; der Rest wurde abgeschnitten

## What the columns of a spreadsheet are

columns-title = Was enthalten die Spalten?
columns-why = Bitte prüfen Sie, ob jede Spalte von { $name } richtig erkannt ist. Das Rahmenwerk daneben zeigt, was daraus wird.
columns-unsaid = Der Explorer muss wissen, was die Spalten dieser Tabelle enthalten.
columns-unsaid-advice = Versuchen Sie es noch einmal und geben Sie an, was jede Spalte ist.
correct-columns = Spalten korrigieren
column-is = Inhalt der Spalte „{ $heading }“
first-rows = Erste Zeilen von { $sheet }
rows-shown = { NUMBER($shown) } von { NUMBER($total) } Zeilen
as-it-would-be = So sähe das Rahmenwerk aus
open-so = So öffnen
title-with-count = { $title } ({ NUMBER($count) })
role-summary = Beschreibung oder Angabe
role-status = Status
role-label = Nummer oder Kennung
role-source = Quelle
role-link = Link
role-facet = Filter
role-depth = Tiefe in der Gliederung
role-parent = Wozu die Zeile gehört
role-none = Weglassen
reason-heading = Wegen der Überschrift.
reason-repeated = Wenige Werte kehren immer wieder.
reason-long-text = Enthält lange Texte.
reason-numbers = Enthält Zahlen oder Datumsangaben.
reason-different = Die Werte unterscheiden sich von Zeile zu Zeile.
reason-addresses = Enthält Webadressen.
reason-numbering = Enthält Nummern wie 1.2.
reason-likeliest = Benennt am ehesten die Zeilen.
reason-beside = Dieses Blatt erläutert die anderen.
reason-empty = Enthält nichts.
reason-reader = Von Ihnen festgelegt.
back-to = Zurück zu { $title }

## Copying, saving, sharing

link-copied = Link kopiert
title-and-link-copied = Titel und Link kopiert
copied-needs-file = { $done }. Wer dem Link folgen will, muss zuerst { $file } öffnen
copied-without-layer = { $done }. Der Link filtert nach Ihrer Ebene, enthält sie aber nicht: Einen Link mit der Ebene gibt es auf der Seite der Ebene
quotation-copied = Zitat kopiert
passage-copied = Passage mit Quelle kopiert
citation-copied = Quellenangabe kopiert
code-copied = Code kopiert
select-first = Markieren Sie zuerst Wörter einer Aussage; dann lassen sie sich mit Quelle kopieren
writer-unloaded = Der Teil des Explorers, der Dateien schreibt, ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen
chunk-unloaded = Dieser Teil des Explorers ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen
no-picture = Der Browser konnte das Bild nicht erzeugen
is-being-saved = { $name } wird gespeichert
cannot-save = Dieser Browser lässt die Seite keine Dateien speichern
no-file = Die Datei ließ sich nicht erzeugen
no-page = Die Seite konnte nicht erstellt werden, weil ihre Fassung als einzelne Datei nicht geladen werden konnte. Vielleicht ist die Verbindung unterbrochen, oder die Datei liegt nicht neben dieser Seite

## The frame of the page

skip-link = Zum Inhalt springen
loading = Wird geladen …
chunk-outdated = Dieser Teil des Explorers liegt nicht mehr auf dem Server; dort gibt es eine neuere Version
writer-outdated = Der Teil des Explorers, der Dateien schreibt, liegt nicht mehr auf dem Server; dort gibt es eine neuere Version
opener-outdated-advice = Er liegt nicht mehr auf dem Server; dort gibt es eine neuere Version. Laden Sie die Seite neu und öffnen Sie dann die Datei.
chunk-outdated-notice = Dieser Teil des Explorers liegt nicht mehr auf dem Server; dort gibt es eine neuere Version. Die Adresse merkt sich, wo Sie sind.
load-newer-version = Neuere Version laden
chunk-unloaded-notice = Dieser Teil des Explorers ließ sich nicht laden. Vielleicht ist die Verbindung unterbrochen.
try-again = Erneut versuchen
close = Schließen
places = Bereiche
search = Suche
suggestions = Vorschläge
more = Mehr
printed = Gedruckt am { $date }
printed-filters = Filter: { $filters }
made-by = Aus öffentlichen Quellen zusammengestellt. Bearbeitung: { $editor }.
not-official = Keine offizielle Website ({ $publisher }).
nothing-sent = Nichts, was Sie hier tun, wird irgendwohin gesendet.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }, Daten { $data }.
about-and-cite = Über diese Seite und wie man sie zitiert
embedded-in = { $title }, im Framework Explorer.
embedded-made-by = Bearbeitung: { $editor }.
open-full = Den ganzen Explorer öffnen

## The menu

appearance = Darstellung
appearance-auto = Wie das System
appearance-light = Hell
appearance-dark = Dunkel
embed = Einbetten
print = Drucken
download-goals = Herunterladen: { $goals }
# Said before the name of the form: “Download CSV”.
download = Herunterladen:
frameworks = Rahmenwerke
open-file = Datei öffnen
save-framework = Als Rahmenwerk-Datei speichern
save-page = Als Seite speichern
help = Hilfe

## The dialogs

shortcuts = Tastenkürzel
key = Taste
key-does = Wirkung
key-search = Zum Suchfeld
key-escape = Suchfeld leeren oder Geöffnetes schließen
key-next-result = Nächster Treffer
key-previous-result = Voriger Treffer
key-open-result = Treffer öffnen
key-overview = Überblick
key-goals = Liste: { $goals }
key-turn = Zurück und weiter: { $goal }
key-this-list = Diese Liste
shortcuts-on = Tastenkürzel mit nur einer Taste einschalten
copy-by-hand = Von Hand kopieren
copy-by-hand-why = Der Browser lässt diese Seite nicht an die Zwischenablage. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.
text-to-copy = Text zum Kopieren
open-framework = Rahmenwerk öffnen
drop-or-choose = Legen Sie Dateien irgendwo auf der Seite ab, oder wählen Sie sie aus:
choose-file = Dateien auswählen
files-that-open = Eine Rahmenwerk-Datei; eine Tabelle (CSV, TSV, XLSX, XLS, ODS); ein OSCAL-Katalog oder ein Profil zusammen mit seinem Katalog (JSON, YAML, XML); MITRE ATT&CK und andere STIX-Dateien, MITRE ATLAS, NIST CPRT, MISP-Galaxien, StratML-Pläne. Die Dateien bleiben auf diesem Computer und werden nirgendwohin gesendet.
paste-rows = Sie können auch Zeilen in einem Tabellenprogramm kopieren und auf dieser Seite einfügen.
save-template = Tabellenvorlage herunterladen ({ $format })
recently-opened = Zuletzt geöffnet
recently-opened-where = Bleibt in diesem Browser, solange ein Tab es zeigt, und bis zum Ende des Tages – oder bis Sie es entfernen.
remove-recent = { $title } entfernen

embed-this-view = Diese Ansicht einbetten
embed-what = Zeigt live, was auf dem Bildschirm ist, samt Filtern. Passt sich der verfügbaren Breite an.
embed-preview = Vorschau
embed-preview-title = Vorschau der eingebetteten Ansicht
embed-from-disk = Die Zeilen unten können { $file } nicht zeigen, weil die Datei auf diesem Computer liegt. Speichern Sie sie als Seite, stellen Sie diese Seite ins Netz und betten Sie sie von dort ein.
embed-hide = Weglassen
embed-search = Suchfeld
embed-facets = Filter
embed-header = Kopfzeile
embed-footer = Fußzeile
embed-height = Höhe
embed-height-label = Höhe in Pixeln
embed-height-auto = auto
embed-height-hint = Pixel, oder so hoch wie der Inhalt
embed-with-script = Mit Skript: Die Höhe folgt dem Inhalt
embed-without-script = Ohne Skript
copy-code = Code kopieren
embed-policy = Falls Ihre Seite eine Content Security Policy hat
embed-policy-hint = Sie muss den Frame erlauben, für die erste Zeile auch das Skript:
embed-policy-label = Content Security Policy

## Overview

published-by = Herausgeber: { $publisher }.
published-by-on = Herausgeber: { $publisher }, { $date }.
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = Diese Seite umfasst { $counts }.
what-is-covered = Was erfasst ist und was nicht
what-you-can-do = Was Sie hier tun können
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = Alle { $goals } ansehen und filtern
# Leads from the beginning of a long summary to the whole.
whole-summary = Alles lesen
search-words = Nach Wörtern suchen
open-own = Ein eigenes Rahmenwerk öffnen
pillar-matches = Treffer: { NUMBER($found) } von { NUMBER($all) }
# Leads to the list: “All 200 goals”.
all-goals = Alle { $goals }
picture-of-themes = Bild: { $themes }
picture-of-pillars = Bild: { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } und { $pillars } im Vergleich
matrix-first = Das sind die ersten { NUMBER($shown) }. Die Filter der Liste enthalten { NUMBER($rest) } weitere.
# What the circles of the picture mean.
matrix-note = Ein Kreis steht für { $goals } ({ $theme } mal { $pillar }): je größer, desto mehr.
matrix-picture = Bild
matrix-as-table = Als Tabelle zeigen
matrix-table = Tabelle
matrix-label = { $goals } nach { $theme } und { $pillar }; jede Markierung führt dorthin
matrix-cell = { $theme }, { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } begrüßt
   *[other] { NUMBER($count) } begrüßen
}
count-note = { $count ->
    [one] { NUMBER($count) } stellt fest
   *[other] { NUMBER($count) } stellen fest
}
count-criticise = { $count ->
    [one] { NUMBER($count) } kritisiert
   *[other] { NUMBER($count) } kritisieren
}
does-not-match = ; passt nicht
quotation-welcomes = Zitat, das begrüßt
quotation-notes = Zitat, das feststellt
quotation-criticises = Zitat, das kritisiert
key-by-source = Einordnung aus einer Quelle
key-by-editors = Einordnung durch die Redaktion
# The key to the shades of cells: “few to many objectives”.
key-shades = wenige bis viele { $objectives }

## Goals

filters-button = Filter
filters-on = Filter ({ NUMBER($count) })
filter-by = Filtern nach
facet-on = { NUMBER($count) } aktiv
find-in-facet = Suchen in: { $facet }
find-in-values = In { NUMBER($count) } suchen
most-first = Häufigste zuerst
# Said after “Most first” and “Clear”.
in-facet = – { $facet }
clear-facet = Leeren
nothing-matches = Keine Treffer für diese Auswahl
no-challenge-matches = Keine Herausforderung passt zu dieser Auswahl
results-heading = Ergebnisse
order = Reihenfolge
show-as-list = Als Liste zeigen
filters-on-label = Aktive Filter
clear-all = Alle löschen
# Said before what is removed.
remove-filter = Filter entfernen:
show-more = { NUMBER($count) } weitere von { NUMBER($rest) } zeigen
printed-first = Nur die ersten { NUMBER($shown) } von { NUMBER($all) } sind gedruckt.
no-goal-matches = Keine Treffer für diese Auswahl ({ $goal })
drop-one = Verzichten Sie auf eines davon, um etwas zu finden:
without = Ohne { $part }: { $goals }
the-words = die Wörter
the-filters = die Filter
words-here = Wörter, die hier vorkommen:
themes-label = Themen

## A goal, a pillar, a theme, an actor

breadcrumb = Navigationspfad
link = Link
copy-link = Link kopieren
# Said after “Link” and “Copy link”.
to-part = zu: { $part }
copy-title-and-link = Titel und Link kopieren
share-and-save = Teilen und speichern
# The button of the same menu for one part, said before “objective 3”.
share-part = Teilen
copy-with-source = Mit Quelle kopieren
# Beside a form that can be downloaded.
for-spreadsheets = , für Tabellenprogramme
for-programs = , für Programme
frame-cannot-save = Diese Seite steht in einem Frame, der weder Speichern noch Drucken erlaubt
open-in-window = Diese Ansicht in einem eigenen Fenster öffnen
copy-selection = Auswahl mit Quelle kopieren
share = Teilen …
also-part-of = Gehört auch zu:
also-part = Gehört auch dazu
placed = { $who }.
what-is-said = Was andere dazu sagen
actors-named = Genannt: { $actors }
answers-challenges = Antwortet auf diese Herausforderungen
related-goals = Verwandt: { $goals }
goals-around = Zurück und weiter: { $goals }
previous = Zurück
next = Weiter
cite-this = Zitieren: { $noun }
section-position = { $section } { NUMBER($number) } von { NUMBER($count) }: { $goals }
# Stands before the other sections of the same pillar or section.
also-in = Außerdem in „{ $title }“
sections-around = Zurück und weiter: { $section }
further-reading = Zum Weiterlesen
goal-position = { $goal } { NUMBER($number) } von { NUMBER($count) } in diesem Teil ({ $pillar })
pillar-position = { $pillar } { NUMBER($number) } von { NUMBER($count) }: { NUMBER($goals) } (insgesamt { $all })
filter-goals-by-this = Danach filtern: { $goals }

citation-writing = Der Explorer schreibt die Quellenangabe ({ $form }) …
citation-failed = Der Explorer konnte die Quellenangabe ({ $form }) nicht schreiben, weil sich ein Teil von ihm nicht laden ließ.
citation-form = Form der Quellenangabe
citation = Quellenangabe
copy-citation = Quellenangabe kopieren
download-citation = Quellenangabe herunterladen

# What a table within a text is called.
text-table = Tabelle
# The heading of statements on a goal that are no objectives.
facts-heading = Mehr dazu
# The heading of links out of the page.
read-on = Weiterlesen
# How a status is to be taken.
tone-done = Erledigt
tone-good = Auf gutem Weg
tone-attention = Braucht Aufmerksamkeit
tone-bad = Gescheitert oder gestoppt
tone-neutral = Neutral

evidence = Quelle { NUMBER($number) }: { $title }
evidence-place = Quelle { NUMBER($number) }: { $title }, { $place }
all-from-source = Alles, was sich auf diese Quelle stützt

## Voices and challenges

voices-standfirst = Wer was zu welchem Teil gesagt hat und ob das Zitat begrüßt, feststellt oder kritisiert.
no-quotation-matches = Kein Zitat passt zu dieser Auswahl
drop-a-filter = Entfernen Sie oben einen Filter, um etwas zu finden.
filter-without-layer = Die Adresse filtert nach einer Ebene mit eigenen Angaben, und hier ist keine solche geöffnet. Danach wird nichts gefiltert.
quotations = Zitate
copy-quotation = Zitat kopieren
about-whole = Zum Ganzen
about-parts = Zu:
challenges-standfirst = Was im Weg steht und was darauf antwortet ({ $goals }). Welche { $goals } auf eine Herausforderung antworten, hat die Redaktion dieses Datensatzes festgelegt.
no-challenges = Dieses Rahmenwerk nennt keine Herausforderungen.
answered-by = Antworten darauf
concerns = Betrifft

## Sources

sources-standfirst = Worauf sich jede Aussage stützt. Die Nummern sind die der kleinen Zeichen neben dem Text.
coverage = Was dieser Datensatz erfasst
the-sources = Die Quellen
statements = Aussagen
facts-on-document = { $count ->
    [one] { NUMBER($count) } Aussage über das Dokument
   *[other] { NUMBER($count) } Aussagen über das Dokument
}
source-described = hier beschrieben, der eigene Titel ist nicht bekannt

## About

about-explorer = Über diesen Explorer
the-document = Das Dokument
# The title of the framework.
cite-framework = „{ $title }“ zitieren
cite-data-set = Diesen Datensatz zitieren
keyboard = Tastatur
embed-it = Einbetten
embed-why = Sie können jede Ansicht samt Filtern in Ihre eigene Seite setzen. Sie übernimmt deren Breite und helle oder dunkle Darstellung. Eine Zeile HTML genügt.
embed-open = Einbetten …
program-and-data = Programm und Daten
program = Programm
data = Daten
about-data-version = { $title }, Version { $version }
about-data-by = { $data }, Bearbeitung: { $editor }
data-bundled = Mit dieser Seite geliefert.
data-opened = Von Ihnen geöffnet aus { $name } ({ $format }). Die Daten bleiben in diesem Browser und werden nirgendwohin gesendet.
privacy = Datenschutz
privacy-text = Nichts, was Sie hier tun, wird irgendwohin gesendet. Es gibt keine Cookies. Dieser Browser merkt sich Ihre Wahl der Darstellung und der Tastenkürzel. Er merkt sich auch, was Sie für die Spalten von Tabellen gewählt haben. Ihre Ebenen behält er nur, wenn Sie das Häkchen dafür setzen. Geöffnete Dateien behält er bis zum Ende des Tages oder bis Sie sie unter „Zuletzt geöffnet“ entfernen, und eine Seite aus dem Web, damit sie sich ohne Netz öffnet.

## Nothing here

not-found = Unter der Adresse { $address } hat dieses Rahmenwerk nichts. Am nächsten liegen:

## The whole framework as text

# The title of the framework.
whole-text = „{ $title }“ als reiner Text
said-of-it = Was andere dazu sagen

## How far the opening of a file is

checking-kilobytes = { $name } ({ NUMBER($size) } kB) wird gelesen und geprüft …
checking-megabytes = { $name } ({ NUMBER($size) } MB) wird gelesen und geprüft …
opening-cancelled = Das Öffnen wurde abgebrochen
opening-cancelled-advice = Versuchen Sie es noch einmal, öffnen Sie eine andere Datei, oder bleiben Sie bei der mitgelieferten Strategie.

## Another framework beside the one on screen

compare-title = Vergleichen
crosswalk-title = Abgleich
compare-with = Mit einem anderen vergleichen …
compare-choose = Wählen Sie eine andere Fassung von „{ $title }“ oder ein anderes Rahmenwerk, um die Unterschiede zu sehen. Ziehen Sie die Datei hierher, oder wählen Sie sie aus. Was gerade zu sehen ist, bleibt.
is-beside = „{ $title }“ steht jetzt daneben
compare-nothing-yet = Wählen Sie zuerst etwas zum Vergleichen.
download-comparison = Unterschiede herunterladen
compare-older = Älter
compare-newer = Neuer
compare-other = Verglichen mit
compare-swap = Älter und neuer tauschen
compare-another = Mit etwas anderem vergleichen
compare-undo = Meine Korrekturen zurücknehmen
compare-numbers = Was daraus wurde
compare-all = Alle
compare-list = Unterschiede einzeln
compare-no-match = Nichts in diesem Vergleich passt zu dieser Auswahl
compare-not-one = Diese beiden sind nicht dasselbe
compare-say-which = Es ist nicht neu: Sagen Sie, was es war
compare-was = Es war
compare-choose-one = Bitte wählen
change-facet = Änderung
change-added = Hinzugefügt
change-removed = Entfernt
change-moved = Verschoben
change-renamed = Umbenannt
change-changed = Geändert
change-same = Unverändert
found-by-reader = Von Ihnen zugeordnet
found-by-id = Zugeordnet durch dieselbe ID
found-by-label = Zugeordnet durch dieselbe Kennung
found-by-title = Zugeordnet durch denselben Titel
found-by-text = Zugeordnet durch ähnlichen Text
part-place = Stelle
part-title = Titel
part-label = Kennung
part-summary = Zusammenfassung
part-status = Status
changes-heading = Was sich geändert hat
changes-between = Von { $older } zu { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = Nebeneinander
side-by-side-show = Zeigen, wovon beide sprechen und wovon nur eines
words-heading = Wörter
in-both = In beiden
only-in = Nur in { $title }
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = Beide nebeneinander

## Downloads of the whole framework

download-framework = Das ganze Rahmenwerk herunterladen
download-whole = Das ganze Rahmenwerk herunterladen als
to-edit = , zum Bearbeiten und Wiederöffnen

## Languages

# What this language calls itself.
language-name = Deutsch
# The label of the choice of languages.
choose-language = Sprache

## A framework in translation

# Who made the translation that is on screen.
translated-by = Dies ist eine Übersetzung ({ $by }).
translated = Dies ist eine Übersetzung.
show-original = Original zeigen
original-shown = Dies ist das Original.
show-translation = Übersetzung zeigen
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = Übersetzung ({ $by }): „{ $text }“
quotation-translated = Übersetzung: „{ $text }“

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = Abgleich mit einem anderen …
crosswalk-choose = Wählen Sie eine Zuordnung zwischen „{ $title }“ und einem anderen Rahmenwerk: eine OSCAL-Mapping-Collection, eine STRM- oder OLIR-Tabelle, CTID-Mapping-Daten oder eine Tabelle mit einer Spalte für jedes der beiden. Ziehen Sie die Datei hierher, oder wählen Sie sie aus.
crosswalk-choose-other = Öffnen Sie auch das andere Rahmenwerk dieser Zuordnung, { $title }, um seine Titel, seine Abdeckung und seine Lücken zu sehen. Ziehen Sie die Datei hierher, oder wählen Sie sie aus.
# The mapping does not name it.
crosswalk-choose-unnamed = Öffnen Sie auch das andere Rahmenwerk dieser Zuordnung, um seine Titel, seine Abdeckung und seine Lücken zu sehen. Ziehen Sie die Datei hierher, oder wählen Sie sie aus.
crosswalk-nothing-yet = Wählen Sie zuerst eine Zuordnung.
mapping-is-open = Die Zuordnung „{ $title }“ ist geöffnet
download-mapping = Zuordnung herunterladen
strm-sheet = STRM-Tabelle (XLSX)
oscal-mapping = OSCAL-Zuordnung (JSON)
mapping-label = Zuordnung
mapping-between = Zwischen
mapping-sides = { $source } → { $target }
mapping-file = Datei
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } Paar
   *[other] { NUMBER($count) } Paare
}
crosswalk-another = Andere Zuordnung wählen
crosswalk-close-other = Das andere Rahmenwerk schließen
crosswalk-list = Entsprechungen einzeln
crosswalk-no-match = Nichts in diesem Abgleich passt zu dieser Auswahl
relation-facet = Beziehung
partner-pillar-facet = Steht dort unter
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = ist gleich
relation-subset = ist Teil von
relation-superset = umfasst
relation-intersects = überschneidet sich mit
relation-none = hat keine Entsprechung
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = entspricht
partner-strength = Stärke: { $strength }
partners-heading = Was dem entspricht
by-mapping = Laut der Zuordnung „{ $title }“.
no-partners = Laut der Zuordnung „{ $title }“ entspricht dem nichts.
coverage-heading = Abgedeckt
coverage-nothing = Nichts
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { NUMBER($covered) } mit Entsprechung ({ NUMBER($share) } %), insgesamt { $goals }.
coverage-table = Wie viel von „{ $title }“ abgedeckt ist
gaps-heading = Lücken
# A count of goals with its noun, and the title of a framework.
gaps-in = { $goals } aus „{ $title }“ ohne Entsprechung
nowhere-heading = Was die Zuordnung nennt, was es aber nicht gibt
leads-nowhere = { $count ->
    [one] { NUMBER($count) } Verweis führt in „{ $title }“ ins Leere
   *[other] { NUMBER($count) } Verweise führen in „{ $title }“ ins Leere
}

## Publishing

changes = Änderungen
save-site = Als Website speichern
site-what = „{ $title }“ als Ordner für jeden Webserver: der Explorer, eine einfache Seite für jeden Teil und Dateien zum Mitnehmen. Er kommt als ZIP-Datei. Entpacken Sie sie, und laden Sie den Inhalt hoch.
site-address = Adresse, unter der die Website stehen wird, falls Sie sie kennen
site-address-why = Mit der Adresse finden Suchmaschinen jede Seite, und Links auf die Website zeigen, was sie ist.
site-save = ZIP-Datei speichern
site-address-wrong = „{ $address }“ ist keine Webadresse. Beginnen Sie mit https://, oder lassen Sie sie weg
site-begun = Die Website wird zusammengestellt
no-site = Die Website konnte nicht erstellt werden, weil ein Teil dieser Seite auf ihrem Server fehlt oder zu einer anderen Version gehört

## A layer: what a reader says of the framework

layer = Ebene
layer-standfirst = Halten Sie fest, wie weit alles ist ({ $goals }): Geben Sie jedem Eintrag einen Status, eine Punktzahl und eine Notiz. Ihre Ebene liegt über dem Rahmenwerk und ändert nichts daran.
layer-is-empty = Noch ist nichts vermerkt. Öffnen Sie einen Eintrag ({ $goal }), und wählen Sie einen Status oder schreiben Sie eine Notiz.
layer-legend = Was die Zeichen der Ebene bedeuten
legend-scores = Punktzahl von { $min } bis { $max }
my-status = Mein Status
my-score = Meine Punktzahl
my-note = Meine Notiz
# The heading of the fields: “My marks on this goal”.
my-mark-of = Meine Vermerke ({ $noun })
my-score-between = Meine Punktzahl ({ $min } bis { $max })
note-hint = Markdown ist möglich: Listen, Links, **fett**.
my-further = Farbe, Schlagwörter und Links
my-colour = Farbe
no-colour = Keine Farbe
my-tags = Schlagwörter, mit Kommas dazwischen
my-links = Links, einer je Zeile: die Adresse, dann ein Titel
no-status = Kein Status
score-is = Punktzahl { $score }
score-from = { $from } oder mehr
score-to = bis { $to }
score-between = { $from } bis { $to }
score-at-least = Mindestens
score-at-most = Höchstens
has-note = Notiz
is-marked = vermerkt
with-note = Mit Notiz
without-note = Ohne Notiz
published-says = Die veröffentlichte Ebene sagt:
order-my-score = Meine Punktzahl, höchste zuerst
key-score = Zur Punktzahl des gezeigten Eintrags; Escape verlässt das Feld
# “12 of 20 done”
share-done = { NUMBER($done) } von { NUMBER($all) } erledigt
share-with-status = { NUMBER($count) } von { NUMBER($all) } mit Status
share-column = Anteil
average-score = Durchschnittliche Punktzahl
average-is = durchschnittliche Punktzahl { $score }
notes-column = Notizen
shares-by = Anteile ({ $noun })
layer-shares = Wie weit es ist
layer-about = Über diese Ebene
layer-title = Titel der Ebene
scale-least = Niedrigste Punktzahl
scale-greatest = Höchste Punktzahl
layer-from-link = Diese Ebene kam mit dem Link. Mit Ihrer ersten Änderung wird sie Ihre eigene.
layer-make-own = Zu meiner eigenen machen
layer-put-away = Weglegen
layer-is-published = Wer diese Website betreibt, hat eine Ebene mit dem Rahmenwerk veröffentlicht. Ihre liegt darüber.
layer-of-other = Diese Ebene wurde für ein anderes Rahmenwerk gemacht: „{ $id }“. Was nicht passt, steht unten.
layer-of-version = Diese Ebene wurde für Version { $version } des Rahmenwerks gemacht.
layer-left-out = Nicht übernommen:
layer-misfits = Was nicht mehr passt
layer-misfits-kept = Das gezeigte Rahmenwerk hat dies nicht. In der Ebene bleibt es.
layer-notes = Alles mit Notiz
layer-keep-and-send = Behalten, senden, speichern
layer-keep-here = Meine Ebenen in diesem Browser behalten
layer-is-kept = Dieser Browser behält sie auf diesem Computer, bis Sie das Häkchen entfernen.
layer-is-not-kept = Sie sind weg, wenn Sie diesen Tab schließen, außer Sie speichern eine Datei oder kopieren den Link.
layers-forgotten = Dieser Browser behält Ihre Ebenen nicht mehr
layers-not-kept = Dieser Browser kann Ihre Ebenen nicht behalten. Speichern Sie sie als Datei
layer-copy-link = Link mit der Ebene darin kopieren
layer-link-length = Der Link hat { NUMBER($length) } Zeichen.
layer-link-long = Der Link hat { NUMBER($length) } Zeichen. Mailprogramme schneiden ihn vielleicht ab: Senden Sie lieber die Datei, oder schicken Sie den Link in einem Chat.
layer-link-copied = Link kopiert, mit { NUMBER($length) } Zeichen
layer-link-copied-long = Link kopiert, mit { NUMBER($length) } Zeichen. Mailprogramme schneiden ihn vielleicht ab
layer-too-long-for-link = Die Ebene ist zu lang für einen Link. Speichern Sie sie als Datei.
layer-save = Als Ebenendatei speichern
layer-save-navigator = Für ATT&CK Navigator speichern
layer-save-xlsx = Als Tabelle speichern (XLSX)
layer-save-csv = Als CSV speichern
layer-open = Ebene öffnen
layer-that-opens = Eine Ebenendatei oder eine Ebene von ATT&CK Navigator. Sie können sie auch irgendwo auf der Seite ablegen.
layer-is-open = { $title } ist geöffnet
layer-refused-advice = Ihre eigene Ebene bleibt, wie sie ist.
published-unfetched = Die Ebene unter { $name } ließ sich nicht laden
published-for-other = Die Ebene unter { $name } gehört zu einem anderen Rahmenwerk: „{ $id }“
published-refused = Die Ebene unter { $name } ist nicht lesbar. { $why }
published-no-layer = Unter { $name } ist keine Ebene
layer-several = Mehrere Ebenen
layer-on-screen = Gezeigt wird
layer-numbered = Ebene { NUMBER($number) }
layer-begin = Neue Ebene beginnen
layer-remove = Gezeigte Ebene entfernen
layer-removed = Die Ebene ist entfernt
layer-rule = Aus allen eine machen, und zwar mit
layer-combine = Zusammenführen
layer-combined = Zusammengeführt mit { $rule }
layers-combined = Die Ebenen sind zusammengeführt
rule-highest = der höchsten Punktzahl
rule-average = der durchschnittlichen Punktzahl
rule-sum = der Summe der Punktzahlen
rule-first = der ersten Ebene, die etwas sagt
layer-compare = Was zwei Ebenen unterscheidet
layer-compare-with = Vergleichen mit
layer-compare-none = Ebene wählen
layers-say-the-same = Beide Ebenen sagen dasselbe.
layer-what = Wo
layer-other-says = Die andere Ebene
layer-this-says = Die gezeigte Ebene
says-nothing = sagt nichts
mark-these = Auf einmal vermerken: { $goals }
mark-all = Alle vermerken
leave-as-is = Unverändert lassen
note-to-add = Zusätzliche Notiz
marked-all = Vermerkt: { $goals }
nothing-to-mark = Wählen Sie zuerst einen Status, eine Punktzahl oder eine Notiz

## What a file does not say

publisher-not-stated = Die Datei nennt keinen Herausgeber.
publisher-not-stated-on = Die Datei nennt keinen Herausgeber. Datum: { $date }.

## Die Status einer Ebene, bearbeitet

statuses = Status
statuses-hint = Ihre Wörter dafür, wie weit etwas ist. Ein neuer Name ändert keinen Vermerk. Das Zeichen zeigt, wie ein Status gemeint ist.
status-title = Name
status-tone = Wie er gemeint ist
status-uses = { $count ->
    [one] { NUMBER($count) } Vermerk
   *[other] { NUMBER($count) } Vermerke
}
status-used = { $count ->
    [one] { NUMBER($count) } Vermerk hat diesen Status. Er bekommt:
   *[other] { NUMBER($count) } Vermerke haben diesen Status. Sie bekommen:
}
status-stays = Diesen Status behalten, als unbekannt aufgeführt
status-choose = Status wählen
status-remove = Entfernen
status-replace = Ersetzen
status-adopt = In die Liste der Status aufnehmen
status-add = Hinzufügen
status-new = Neuer Status
status-title-taken = Geben Sie dem Status einen Namen, den kein anderer hat
statuses-unknown = Status, die nur Vermerke haben
statuses-unknown-hint = Die Ebene führt diese nicht auf. Die Vermerke behalten sie, bis Sie einen anderen Status wählen.
move-up = Nach oben
move-down = Nach unten

## Die Zuordnung: was sie sonst noch sagt

qualifier = Bedingung:
more-in-mapping = Mehr aus der Zuordnung

## Ein Vergleich, der noch entsteht

comparing = { NUMBER($here) } werden mit { NUMBER($there) } verglichen …

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = ID
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = Weitere { $pillars }
column-placement-note = Anmerkung zur Einordnung
column-facts = Fakten
column-related = Verwandt
column-framework = Rahmenwerk
column-publisher = Veröffentlicht von
column-editor = Daten von
column-version = Version der Daten
column-address = Entnommen aus
column-date = Entnommen am
column-covers = Umfang
column-shown = Gezeigt
column-program = Geschrieben von
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}hier abgeschnitten: eine Zelle fasst { NUMBER($limit) } Zeichen]
written-address = Adresse
written-date = Datum
written-with = Erstellt mit
# Said after “Filters:”.
no-filters = keine
data-of-version = Version { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , wo es eine Quelle einordnet
placed-there-by-editors = , wo es die Redaktion dieses Datensatzes einordnet
# Further pillars, said after the same.
also-under = ; auch { $pillars }
links-heading = Links
note-label = Anmerkung
# { $goals } is “3 of 20 goals”.
extract-covers = Diese Datei ist ein Auszug: { $goals }. Filter: { $filters }. Entnommen aus { $address } am { $date }, mit Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }, in { $source }
passage-of-data = Datensatz zu „{ $title }“
passage-of-data-by = Datensatz zu „{ $title }“, Bearbeitung: { $editor }
passage-after = { $data }, nach { $sources }
# In citations, in place of a date.
cited-no-date = o. D.
# The work that a part stands in.
cited-in = In { $title }
# The address follows.
cited-retrieved = Abgerufen am { $date }, von
cited-accessed = Zugriff am { $date }
cited-data-set = Datensatz
cited-report = Bericht
cited-quotation = Zitat
cited-version = Version { $version }
# { $title } stands in quotation marks.
cited-quoted-in = Zitiert in { $title }
cited-quoted-in-description = Zitiert in: { $title }
cited-place = Stelle in der Quelle: { $place }
cited-data-set-title = { $title }: { $pillars }, { $goals } und Quellen

## Statuses of a layer where the framework has none of its own

plain-open = Nicht begonnen
plain-started = In Arbeit
plain-attention = Braucht Aufmerksamkeit
plain-stopped = Gestoppt
plain-done = Erledigt

## Why a layer cannot be read

layer-too-large = Die Ebene hat { NUMBER($bytes) } Bytes; gelesen werden höchstens { NUMBER($limit) }. Nehmen Sie heraus, was nicht gebraucht wird.
layer-not-read = Das ist keine Ebene: { $message }. Speichern Sie sie dort neu, wo sie entstanden ist.
layer-other-format = Das Format ist „{ $found }“; Ebenen haben „{ $format }“.
layer-damaged = Die Ebene in diesem Link ist beschädigt oder abgeschnitten. Bitten Sie um die Datei.
layer-scale-wrong = die niedrigste Punktzahl muss kleiner sein als die höchste
layer-no-colour = { $id }: „{ $colour }“ ist keine Farbe; Schreibweise: #3366cc
layer-no-address = { $id }: „{ $address }“ ist keine Webadresse

## What a layer file has that could not be taken over

omitted-tactics = weitere Taktiken einer Technik
omitted-setting = Einstellung „{ $name }“
omitted-description = Beschreibung der Ebene
omitted-links = Links, die keine Webadressen sind
omitted-without-id = Vermerke auf etwas ohne ATT&CK-ID
omitted-statuses = Status (als Metadaten geschrieben)
omitted-scores = Punktzahlen, die keine Zahlen sind

## Lines to embed: languages

embed-readers-language = Die Sprache des jeweiligen Lesers

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = Dieses
compare-there = Das andere
compare-swap-sides = Die beiden tauschen
compare-only-here = Nur in diesem
compare-only-there = Nur im anderen
compare-say-counterpart = Es hat ein Gegenstück: Sagen Sie, welches
compare-counterpart = Sein Gegenstück ist
change-elsewhere = Steht anderswo
change-other-title = Anderer Titel
change-otherwise = Weicht ab
changes-apart = Was sich unterscheidet
compare-in-numbers = In Zahlen
compare-in-original = Verglichen wird im Wortlaut der Originale: Eines der beiden liegt nicht in der Sprache dieser Seite vor.
changes-beside = { $here } neben { $there }.
crosswalk-put-beside = „{ $name }“ wurde nicht als Zuordnung gelesen. Es steht als das andere Rahmenwerk daneben: „{ $title }“.
crosswalk-not-mapping = „{ $name }“ wurde nicht als Zuordnung gelesen.
crosswalk-foreign = Diese Zuordnung gilt für andere Rahmenwerke
crosswalk-foreign-names = Sie gilt für: { $names }. Nichts, was sie nennt, steht in „{ $title }“.
crosswalk-foreign-why = Nichts, was sie nennt, steht in „{ $title }“.
crosswalk-no-goals = Diese Zuordnung nennt kein Ziel von „{ $title }“
crosswalk-no-goals-why = Sie nennt nur, worunter Ziele stehen.

## Speichern

is-being-saved-without = { $name } wird gespeichert, ohne die Texte in diesen Sprachen: { $languages }. Sie ließen sich nicht laden. Vielleicht ist die Verbindung unterbrochen
site-with-layer = Was Sie vermerkt haben, kommt mit. Alle, die die Website besuchen, sehen es.

## Was eine Ebene nicht annimmt, und woher sie kam

my-score-refused = Geben Sie eine Punktzahl von { $min } bis { $max } ein. Die vorherige bleibt.
bulk-score-refused = Geben Sie eine Punktzahl von { $min } bis { $max } ein. Noch ist nichts vermerkt.
scale-refused = Die niedrigste Punktzahl muss eine Zahl und kleiner als die höchste sein. Die Skala bleibt, wie sie war.
layer-off-scale = Diese Punktzahlen liegen außerhalb der Skala der Ebene, { $min } bis { $max }. Sie bleiben, wie sie sind.
layer-came-with-page = Diese Ebene kam mit dieser Seite. Ihre liegt darüber.
page-layer-says = Die Ebene dieser Seite sagt:
note-whole = Ganze Notiz ({ NUMBER($length) } Zeichen)

## Woraus Vermerke bestehen, und wo sie liegen

shares-in-all = Insgesamt
marks-within = Vermerke darin: { $count }
tags-of-mark = Schlagwörter
links-refused = Diese Zeilen beginnen nicht mit einer Webadresse wie https://example.org und sind noch nicht übernommen: { $lines }

## Was sich zurücknehmen lässt, und was zwei Tabs aus einer Ebene machen

undo = Rückgängig machen
undo-label = Was getan wurde
undone = Rückgängig gemacht
done-and-undo-offered = { $done }. Sie können das rückgängig machen
layer-of-link = Aus dem Link
layer-of-link-left = Die Ebene aus dem Link ist weggelegt. Ihre eigenen bleiben
layers-beside = Ein anderer Tab hat dieselben Vermerke geändert. Seine Ebene steht jetzt neben Ihrer
bulk-statuses-replaced = Haben schon einen Status: { NUMBER($number) }. Der neue ersetzt ihn.
bulk-scores-replaced = Haben schon eine Punktzahl: { NUMBER($number) }. Die neue ersetzt sie.
page-with-layer = Was Sie vermerkt haben, steht auch in einer gespeicherten Seite. Alle, die sie bekommen, sehen es.
layer-nothing-fits = Nichts, was sie vermerkt, steht in „{ $title }“.
omitted-gradient = Farben des Farbverlaufs
omitted-title = Titel der Ebene
omitted-colours = Vermerke mit einer Farbe
omitted-tags = Vermerke mit Schlagwörtern
omitted-mark-links = Vermerke mit Links
key-copy = Titel und Link kopieren oder die markierten Wörter mit Quelle
key-undo = Rückgängig machen, was mit vielen Vermerken oder einer Ebene getan wurde

## Why a file is refused

refused-not-text = Das ist keine Textdatei in UTF-8.
refused-zip = Das ist keine Textdatei. Sie sieht aus wie ein ZIP-Archiv oder ein Office-Dokument.
refused-gzip = Das ist keine Textdatei. Sie sieht aus wie ein gzip-Archiv.
refused-pdf = Das ist keine Textdatei. Sie sieht aus wie ein PDF.
refused-utf-16 = Das ist keine Textdatei in UTF-8. Sie sieht aus wie Text in UTF-16.
refused-not-text-advice = Wählen Sie eine JSON-Datei. Entpacken Sie Archive zuerst, und speichern Sie Text als UTF-8.
refused-empty = Die Datei ist leer.
refused-empty-advice = Wählen Sie eine Datei, die ein Rahmenwerk enthält.
refused-too-large = Die Datei hat { NUMBER($size) } MB. Geöffnet werden höchstens { NUMBER($limit) } MB.
refused-too-many = Die Datei enthält mehr als { NUMBER($limit) } Objekte.
# { $message } is what a parser says, in English.
refused-not-json = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: Das ist kein JSON („{ $message }“).
refused-not-json-advice = Suchen Sie kurz vor dieser Stelle nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer, oder wählen Sie eine JSON-Datei.
refused-like-page = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: Das ist kein JSON. Die Datei beginnt mit „<“, wie es Webseiten und XML-Dateien tun.
refused-like-page-advice = Holen Sie die Datei selbst: Vielleicht wurde eine Seite über sie gespeichert, oder eine, die sagt, dass es sie nicht gibt.
# { $grammar } is YAML or XML.
refused-malformed = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: Dieses { $grammar } ist nicht lesbar („{ $message }“).
refused-malformed-advice = Berichtigen Sie die Datei an dieser Stelle, oder holen Sie sie noch einmal von dort, wo sie veröffentlicht wurde.
refused-cut-off = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: Die Datei bricht mittendrin ab.
refused-cut-off-advice = Speichern oder laden Sie die Datei noch einmal, und zwar ganz.
refused-too-deep = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: Listen und Objekte sind tiefer als { NUMBER($limit) } Stufen verschachtelt.
refused-too-deep-advice = Kein Rahmenwerk braucht das. Die Datei ist beschädigt oder enthält keines.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = Diese Art von Datei ist nicht bekannt. Ganz oben stehen { $keys }.
# Ends a list of keys.
refused-further = { NUMBER($count) } weitere
refused-unknown-empty = Diese Art von Datei ist nicht bekannt: Sie ist ein leeres Objekt.
refused-unknown-text = Diese Art von Datei ist nicht bekannt: Sie ist nichts als ein Text.
refused-unknown-value = Diese Art von Datei ist nicht bekannt: Sie ist ein einzelner Wert.
refused-unknown-advice = Diese Seite liest Rahmenwerk-Dateien, in denen oben "format": "framework-explorer/1" steht, OSCAL-Kataloge, STIX-Bundles wie MITRE ATT&CK, CPRT-Dateien des NIST, MISP-Galaxien, StratML-Pläne und Tabellen. Machen Sie aus allem anderen eine Tabelle mit einer Spalte für jede Gliederungsstufe.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = Zeile { NUMBER($line) }, Spalte { NUMBER($column) }: Diese Datei ({ $format }) ist nicht lesbar („{ $message }“).
refused-misshapen-at = Bei { $path }: Diese Datei ({ $format }) ist nicht lesbar („{ $message }“).
refused-misshapen-advice = Berichtigen Sie diesen Wert, oder holen Sie die Datei noch einmal von dort, wo sie veröffentlicht wurde.
refused-no-elements = Diese Datei ({ $format }) hat keine Elemente: Sie stehen als Liste bei response.elements.elements.
refused-no-patterns-shown = Diese Datei ({ $format }) hat keine Taktiken und keine Angriffsmuster, die sich zeigen lassen.
refused-no-patterns = Diese Datei ({ $format }) hat keine Taktiken (Objekte vom Typ x-mitre-tactic) und keine Angriffsmuster. Sie ist also kein Rahmenwerk, sondern enthält andere Erkenntnisse über Bedrohungen.
refused-no-goals = Diese Datei ({ $format }) hat keine Ziele.
refused-no-catalog = Diese Datei ({ $format }) enthält keinen Katalog.
refused-no-controls = Diese Datei ({ $format }) hat weder Gruppen noch Controls.
refused-no-values = Diese Datei ({ $format }) hat keine Liste von Werten („values“).
refused-no-requirements = Diese Datei ({ $format }) hat kein Rahmenwerk mit Anforderungen.
refused-no-profile = Diese Datei ({ $format }) enthält kein Profil.
refused-no-controls-chosen = Diese Datei ({ $format }) nennt keine Controls, die in den mitgeöffneten Katalogen stehen.
refused-no-catalog-beside = Zu dieser Datei ({ $format }) wurde kein Katalog mitgeöffnet.
refused-nothing-advice = Wählen Sie eine Datei, in der das steht.
refused-several = Das sind mehrere Rahmenwerke auf einmal.
refused-several-advice = Öffnen Sie eines davon. Ein anderes lässt sich unter „Vergleichen“ oder „Abgleich“ daneben öffnen.
refused-list = Das ist eine Liste ohne Titel oder sonst etwas darum herum und kein Rahmenwerk.
refused-list-advice = Machen Sie daraus eine Tabelle mit einer Spalte für jede Gliederungsstufe, und öffnen Sie diese.
refused-oscal-mapping = Das ist eine OSCAL-Mapping-Collection und kein Rahmenwerk.
refused-ctid-mapping = Das ist eine Zuordnung zu ATT&CK vom Center for Threat-Informed Defense und kein Rahmenwerk.
refused-mapping-advice = Eine Zuordnung öffnet man neben einem Rahmenwerk: Öffnen Sie zuerst eines der beiden Rahmenwerke, die sie einander zuordnet, und wählen Sie die Zuordnung dann unter „Abgleich“.
refused-layer = Das ist eine Ebene und kein Rahmenwerk.
refused-navigator-layer = Das ist eine Ebene des ATT&CK Navigator und kein Rahmenwerk.
refused-layer-advice = Eine Ebene liegt über einem Rahmenwerk: Öffnen Sie das Rahmenwerk, für das sie gemacht wurde, etwa das ATT&CK-Bundle, und danach die Ebene unter „Ebene“.
refused-galaxy = Das ist eine MISP-Galaxie ohne ihr Cluster und kein Rahmenwerk.
refused-galaxy-advice = Öffnen Sie das Cluster: die Datei gleichen Namens mit „values“ aus dem Ordner „clusters“.
refused-stix-object = Das ist ein einzelnes STIX-Objekt und kein Rahmenwerk.
refused-stix-object-advice = Öffnen Sie das Bundle, aus dem es stammt: eine Datei mit „objects“.
refused-gemara = Das ist ein Katalog in der Form von Gemara, in der FINOS CCC und die OSPS Baseline geschrieben sind und die diese Seite nicht liest.
refused-gemara-advice = Öffnen Sie denselben als OSCAL-Katalog, wenn der Herausgeber einen hat, oder machen Sie daraus eine Tabelle mit einer Spalte für jede Gliederungsstufe.
refused-stratml-draft = Das ist ein Entwurf eines späteren StratML, das in keiner Norm steht.
refused-stratml-draft-advice = Öffnen Sie den Plan als StratML Teil 1 oder Teil 2: eine Datei mit „StrategicPlan“ oder „PerformancePlanOrReport“.
refused-json-schema = Das ist ein JSON-Schema und kein Rahmenwerk.
refused-json-schema-advice = Es sagt, wie Dateien einer Art aussehen. Öffnen Sie eine solche Datei.
refused-csv = Das ist eine Tabelle (CSV) und keine Rahmenwerk-Datei.
refused-csv-advice = Öffnen Sie sie als Tabelle mit einer Spalte für jede Gliederungsstufe.
refused-oscal-profile = Das ist ein OSCAL-Profil, das Controls aus einem Katalog auswählt, und kein Rahmenwerk.
refused-oscal-profile-advice = Öffnen Sie es zusammen mit dem Katalog, den es importiert: Wählen Sie beide Dateien auf einmal aus, oder ziehen Sie sie hierher. Oder öffnen Sie den Katalog, der daraus aufgelöst wurde, falls es ihn beim Herausgeber gibt („resolved-profile_catalog“).
refused-oscal-security-plan = Das ist ein OSCAL-Systemsicherheitsplan und kein Rahmenwerk.
refused-oscal-security-plan-advice = Er sagt, wie ein einzelnes System Controls erfüllt. Öffnen Sie den Katalog oder das aufgelöste Profil, für das er geschrieben ist.
refused-oscal-component = Das ist eine OSCAL-Komponentendefinition und kein Rahmenwerk.
refused-oscal-component-advice = Sie sagt, wie eine Komponente Controls erfüllt. Öffnen Sie den Katalog, den sie als Quelle nennt.
refused-oscal-milestones = Das ist ein OSCAL-Maßnahmenplan mit Meilensteinen (plan of action and milestones) und kein Rahmenwerk.
refused-oscal-milestones-advice = Er zählt auf, was ein einzelnes System noch zu beheben hat. Öffnen Sie den Katalog oder das aufgelöste Profil hinter dem Plan dieses Systems.
refused-oscal-assessment-plan = Das ist ein OSCAL-Prüfplan und kein Rahmenwerk.
refused-oscal-assessment-plan-advice = Er sagt, wie ein einzelnes System geprüft werden soll. Öffnen Sie den Katalog oder das aufgelöste Profil hinter dem Plan dieses Systems.
refused-oscal-assessment-results = Das sind OSCAL-Prüfergebnisse und kein Rahmenwerk.
refused-oscal-assessment-results-advice = Sie sagen, wie ein einzelnes System geprüft wurde. Öffnen Sie den Katalog oder das aufgelöste Profil hinter dem Plan dieses Systems.
refused-problems = { $count ->
    [one] Diese Datei hat einen Fehler.
   *[other] Diese Datei hat { NUMBER($count) } Fehler.
}
refused-many-problems = Diese Datei hat { NUMBER($count) } Fehler oder mehr. Genannt werden die ersten { NUMBER($count) }.
refused-problems-advice = Berichtigen Sie die Datei, und öffnen Sie sie noch einmal.
refused-cells = { $count ->
    [one] Diese Arbeitsmappe hat einen Fehler.
   *[other] Diese Arbeitsmappe hat { NUMBER($count) } Fehler.
}
refused-cells-advice = Berichtigen Sie diese Zellen, und öffnen Sie die Mappe noch einmal.
refused-table-empty = In dieser Tabelle steht nichts.
refused-table-empty-advice = Speichern Sie sie noch einmal mit ihren Zeilen aus dem Programm, das sie gemacht hat.
refused-table = Diese Tabelle ist nicht lesbar („{ $message }“).
refused-table-advice = Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie als XLSX oder CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = Keine Spalte enthält Ziele. Die Überschriften sind: { $headings }.
refused-table-without-goals-advice = Geben Sie den Spalten Überschriften wie Säule, Ziel, Teilziel, oder sagen Sie, was jede Spalte ist.
refused-no-mapping = Diese Datei ist keine Zuordnung von einer Art, die diese Seite liest.
refused-no-mapping-advice = Wählen Sie eine OSCAL-Mapping-Collection, eine STRM- oder OLIR-Tabelle, CTID-Mapping-Daten oder eine Tabelle mit einer Spalte für jedes Rahmenwerk.
refused-no-headings = Diese Tabelle hat keine Überschriften.
refused-no-columns = Die Überschriften dieser Tabelle sagen nicht, welche zwei Spalten einander entsprechen: { $headings }.
refused-no-columns-advice = Nennen Sie die Spalten „Source“ und „Target“ oder „Focal Document Element“ und „Reference Document Element“. Wenn Sie mögen, kommen „Relationship“ (mit Wörtern wie „equal“, „subset of“, „superset of“, „intersects with“), „Strength“, „Rationale“, „Comments“ und „Evidence“ hinzu. Eine Tabelle mit zwei Spalten braucht keine Überschriften.
refused-no-pairs = Diese Zuordnung enthält keine Paare.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = Wie zugeordnet wurde
# The name of a sheet.
comparison-sheet = Vergleich

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = Zeile { $line }, Spalte { $column }, { $path }: { $what }
fault-at-place = Zeile { $line }, Spalte { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = Das ist kein JSON („{ $message }“). Suchen Sie kurz vor dieser Stelle nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer.
fault-cut-off = Die Datei bricht mittendrin ab. Speichern oder laden Sie sie noch einmal, und zwar ganz.
fault-format = Das Format ist „{ $found }“. Schreiben Sie "format": "{ $format }".
fault-not-text = Hier steht kein Text. Setzen Sie einen Text ein.
fault-not-flag = Hier steht weder true noch false. Setzen Sie eines davon ein.
fault-not-list = Hier steht keine Liste. Setzen Sie eine Liste ein.
fault-not-object = Hier steht kein Objekt. Setzen Sie ein Objekt ein.
fault-missing-text = Das fehlt. Ergänzen Sie es: Hierher gehört ein Text.
fault-missing-flag = Das fehlt. Ergänzen Sie es: Hierher gehört true oder false.
fault-missing-list = Das fehlt. Ergänzen Sie es: Hierher gehört eine Liste.
fault-missing-object = Das fehlt. Ergänzen Sie es: Hierher gehört ein Objekt.
fault-unknown-key = Einen solchen Schlüssel hat das Format nicht. Nehmen Sie ihn heraus.
fault-unknown-key-near = Einen solchen Schlüssel hat das Format nicht. War „{ $near }“ gemeint?
fault-repeated-key = Dieser Schlüssel steht zweimal da. Behalten Sie einen von beiden.
# { $allowed } is a list of words in quotation marks.
fault-choice = „{ $found }“ ist keines der erlaubten Wörter. Nehmen Sie eines von diesen: { $allowed }.
fault-empty = Der Text ist leer. Schreiben Sie ihn, oder lassen Sie den Schlüssel weg, wo das erlaubt ist.
fault-bad-id = „{ $found }“ ist keine gültige ID. Nehmen Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche, etwa „arms-control“.
fault-reserved-id = Adressen verwenden „{ $found }“ für etwas anderes. Geben Sie der Filtergruppe eine andere ID, etwa „own-{ $found }“.
fault-repeated-id = Die ID „{ $id }“ ist schon vergeben, und zwar bei { $first }. Geben Sie einem der beiden eine andere ID.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = Es gibt kein „{ $kind }“ mit der ID „{ $id }“. Ergänzen Sie es, oder nehmen Sie den Verweis heraus.
fault-dangling-near = Es gibt kein „{ $kind }“ mit der ID „{ $id }“. War „{ $near }“ gemeint?
fault-repeated-reference = „{ $id }“ steht zweimal in dieser Liste. Behalten Sie eines von beiden.
fault-itself = Es verweist auf sich selbst. Nehmen Sie den Verweis heraus.
fault-no-evidence = Diese Aussage hat keinen Beleg. Nennen Sie unter "evidence" mindestens eine Quelle.
fault-no-entries = Es gibt kein „{ $kind }“. Ergänzen Sie mindestens eines.
fault-bad-date = „{ $found }“ ist kein Datum. Schreiben Sie es als 2023, 2023-05 oder 2023-05-30.
fault-bad-address = „{ $found }“ ist keine Webadresse. Schreiben Sie sie ganz, beginnend mit https:// oder http://.
fault-bad-language = „{ $found }“ ist kein Sprachkürzel. Schreiben Sie eines wie „en“, „fr“ oder „pt-BR“.

## Files that are no spreadsheets, or none that opens as it is

refused-word = Diese Datei ist ein Textdokument, keine Tabelle.
refused-slides = Diese Datei ist eine Präsentation, keine Tabelle.
refused-numbers = Diese Datei ist eine Arbeitsmappe von Apple Numbers.
refused-web-page = Diese Datei ist eine Webseite unter dem Namen einer Tabelle.
refused-old-xml = Diese Datei ist eine Arbeitsmappe im XML von Excel 2003.
refused-locked = Diese Arbeitsmappe ist mit einem Passwort geschützt.
refused-archive = Diese Datei ist ein Archiv mit anderen Dateien.
refused-cut = Diese Arbeitsmappe ist abgeschnitten oder beschädigt: Ihr Ende fehlt.
refused-running-text = Diese Datei ist fortlaufender Text.
refused-unclosed = Zeile { NUMBER($line) }: Ein Anführungszeichen öffnet hier eine Zelle und wird nie geschlossen.
refused-copy-table-advice = Kopieren Sie die Tabelle daraus in ein Tabellenprogramm, mit einer Spalte für jede Gliederungsstufe, und öffnen Sie die neue Datei.
refused-running-text-advice = Übertragen Sie ihn in eine Tabelle mit einer Spalte für jede Gliederungsstufe und öffnen Sie diese.
refused-numbers-advice = Exportieren Sie sie aus Numbers als Excel oder CSV und öffnen Sie diese Datei.
refused-save-xlsx-advice = Öffnen Sie sie in einem Tabellenprogramm, speichern Sie sie als XLSX und öffnen Sie diese Datei.
refused-locked-advice = Speichern Sie sie ohne Passwort und öffnen Sie diese Datei.
refused-archive-advice = Entpacken Sie es und öffnen Sie die Datei darin.
refused-cut-advice = Laden Sie sie noch einmal ganz herunter, von dort, wo sie herkommt.
refused-unclosed-advice = Schließen oder entfernen Sie es; wurde die Datei abgeschnitten, laden Sie sie neu.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = Teile für Prüfer (Prüfziele, Prüfmethoden und Prüfgegenstände)
left-machine-properties = Eigenschaften für Maschinen (Sortierschlüssel, IDs, Kennungen in anderer Schreibweise)
left-people = Angaben zu Rollen, Organisationen, Personen und Orten in den Metadaten
left-revisions = Angaben zu früheren Fassungen
left-back-matter = Angaben zu Ressourcen im Anhang
left-links-elsewhere = Links in andere Dateien oder zu etwas, das in dieser fehlt
left-other-texts = Texte, für die ein Katalog keinen Platz hat
left-missing-controls = Beziehungen zu Controls, die nicht in diesem Katalog stehen
left-unknown-choices = Controls und Parameter, die das Profil nennt und die in den Katalogen fehlen
left-unopened-files = Dateien, die das Profil importiert und die nicht mit ihm geöffnet wurden
left-unreadable-objects = nicht lesbare Objekte
left-old-relationships = widerrufene oder veraltete Beziehungen
left-uses = Beziehungen, die sagen, wer eine Technik verwendet
left-other-relationships = Beziehungen zwischen anderen Objekten oder zu etwas außerhalb der Datei
left-revoked-tactics = widerrufene Taktiken
left-deprecated-tactics = veraltete Taktiken
left-revoked-techniques = widerrufene Techniken
left-deprecated-techniques = veraltete Techniken
left-revoked-sub-techniques = widerrufene Untertechniken
left-deprecated-sub-techniques = veraltete Untertechniken
left-lone-sub-techniques = Untertechniken, deren Technik nicht gezeigt wird
left-phases-without-tactic = Phasen von Techniken, zu denen keine Taktik gezeigt wird
left-old-mitigations = widerrufene oder veraltete Gegenmaßnahmen
left-old-objects = andere widerrufene oder veraltete Objekte
left-mitigations = Gegenmaßnahmen
left-groups = Gruppen
left-software = Programme
left-campaigns = Kampagnen
left-threat-actors = Angreifer
left-indicators = Indikatoren
left-reports = Berichte und Notizen
left-vulnerabilities = Schwachstellen
left-identities = Identitäten
left-markings = Kennzeichnungen
left-analytics = Analysen zu Erkennungsstrategien, die nicht gezeigt werden
left-unknown-objects = Objekte von Arten, die dieser Explorer nicht kennt
left-same-properties = Eigenschaften, die dasselbe sagen wie die Säulen oder eine andere Eigenschaft
left-missing-elements = Beziehungen zu Elementen, die nicht in der Datei stehen
left-told-elements = Elemente, die schon an anderer Stelle stehen
left-deep-elements = Elemente, die zu tief verschachtelt sind
left-relations-outside = Beziehungen zu etwas außerhalb der Datei
left-relation-tags = Schlagwörter von Beziehungen
left-contacts = Kontaktdaten des Einreichers
left-missing-objectives = Beziehungen zu etwas, das kein Teilziel des Plans ist
left-column = Zellen der Spalte „{ $column }“
left-empty-columns = Spalten mit nichts als einer Überschrift
left-above-headings = Zellen über den Überschriften
left-other-sheets = Tabellenblätter ohne Säulen, Ziele oder Teilziele
left-hidden-links = Adressen hinter Zellen, die nicht gezeigt werden
left-xls-links = Adressen hinter Zellen (aus XLS werden sie nicht gelesen)
left-other-links = Links, die zu keiner Webseite führen
left-number-formats = Zahlen, deren Format nicht gelesen wird (ein Prozentwert erscheint als Bruchteil von 1)
left-nameless-rows = Zeilen, die keine Säule, kein Ziel und kein Teilziel nennen
left-heading-rows = Zeilen, die die Überschriften wiederholen
left-total-rows = Summenzeilen
left-notes = Anmerkungen unter der Tabelle
left-own-columns = Tabellenblätter und Spalten, die das Format nicht hat
left-gone-texts = übersetzte Texte von Teilen, die es in dieser Arbeitsmappe nicht gibt
left-rows-without-reference = Zeilen ohne Verweis
left-further-details = Paare mit mehr Angaben, als gelesen werden
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, Zeile { $row }
place-cell = { $sheet }, Zeile { $row }, Spalte { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = Rahmenwerk-Datei
format-workbook = Rahmenwerk-Datei (Arbeitsmappe)
format-oscal-catalog = OSCAL-Katalog
format-oscal-profile = OSCAL-Profil
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = { $name }-Bundle
format-atlas-data = ATLAS-Datendatei
format-ciso-library = CISO-Assistant-Bibliothek
format-cprt = CPRT-Datei des NIST
format-misp = Cluster einer MISP-Galaxie
format-stratml = StratML-Plan
format-strategic-plan = StratML-Strategieplan
format-performance-plan = StratML-Leistungsplan
format-performance-report = StratML-Leistungsbericht
# { $ending } is XLSX or XLS.
format-excel = Excel-Arbeitsmappe ({ $ending })
format-ods = OpenDocument-Tabelle (ODS)
# { $ending } is CSV or TSV.
format-text-table = { $ending }-Tabelle
format-spreadsheet = Tabelle
mapping-format-oscal = OSCAL-Mapping-Collection
mapping-format-strm = STRM-Tabelle
mapping-format-olir = OLIR-Einreichung
mapping-format-ctid = CTID-Zuordnung
mapping-format-sheet = Zuordnungstabelle

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, Zeile { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = Diese Zelle ist leer, und jede Aussage stützt sich auf eine Quelle. Schreiben Sie die ID einer Quelle hinein. Die Quellen stehen auf dem Tabellenblatt „Sources“.
cell-no-summary = Diese Zelle ist leer. Schreiben Sie den Text hinein, oder leeren Sie auch „Summary rests on“.
cell-empty = Diese Zelle ist leer. Füllen Sie sie aus.
cell-incomplete = Hier fehlt etwas. Füllen Sie die Zellen dieser Zeile aus, oder leeren Sie alle.
cell-misplaced = Was in dieser Zelle steht, gehört nicht hinein. Leeren Sie sie, oder schreiben Sie einen Text.
cell-no-column = Eine solche Spalte hat das Format nicht. Geben Sie der Spalte eine andere Überschrift, oder nehmen Sie sie heraus.
cell-two-columns = Das steht in zwei Spalten. Behalten Sie eine davon.
cell-twice = „{ $id }“ steht hier zweimal. Behalten Sie eines von beiden.
# { $first } is the place where it stands first.
cell-taken = Die ID „{ $id }“ ist schon vergeben: { $first }. Geben Sie einem der beiden eine andere ID.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = Es gibt kein „{ $kind }“. Ergänzen Sie eine Zeile dafür.
cell-two-texts = Dieser Teil hat in dieser Sprache schon einen Text. Behalten Sie einen von beiden.
cell-on-nothing = Hier steht nicht, worauf sich die Zeile bezieht. Schreiben Sie die Art in diese Zelle, etwa „goal“.
cell-nowhere = Diese Zelle ist leer, also gehört die Zeile zu keinem „{ $kind }“. Schreiben Sie eine ID hinein, oder nehmen Sie die Zeile heraus.
cell-gone = Es gibt kein „{ $kind }“ mit der ID „{ $id }“. Schreiben Sie eine ID, die in dieser Arbeitsmappe steht, oder nehmen Sie die Zeile heraus.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = Diese Zelle ist leer, und andere Zellen nennen ein „{ $kind }“, das in keiner Zeile steht: { $ids }. (Zellen: { NUMBER($cells) }. Die erste: { $first }.) Schreiben Sie die ID wieder hinein, oder ändern Sie sie dort, wo sie genannt wird.

## Spreadsheets that hold too much, or no text

refused-table-cells = Diese Tabelle erstreckt sich über mehr als { NUMBER($most) } Zellen, die leeren mitgezählt.
refused-table-text = Die Zellen dieser Tabelle enthalten mehr als { NUMBER($most) } MB Text.
refused-table-unpacked = Entpackt hat diese Arbeitsmappe mehr als { NUMBER($most) } MB.
refused-no-text = Diese Datei heißt wie eine Tabelle, enthält aber Bytes, die in keinem Text vorkommen.
# A column without a heading, by its letters: “Column C”.
column-letters = Spalte { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = Hier nichts gefunden für „{ $typed }“.
nothing-begins = Kein Wort beginnt hier mit „{ $typed }“.
# Where there was no score before.
my-score-asked = Geben Sie eine Punktzahl von { $min } bis { $max } ein.
crosswalk-other = Das andere Rahmenwerk
crosswalk-not-other = „{ $title }“ steht daneben. Nichts, worauf diese Zuordnung verweist, steht darin; darum gilt es nicht als das andere Rahmenwerk.

## Plain pages of a site, without scripts

site-contents = Inhalt
site-open = Im Explorer öffnen
site-take-away = Zum Mitnehmen
site-rests-on = Beruht auf
site-neighbours = Davor und danach
site-description = { $title } erkunden.
site-description-by = { $title } erkunden. Herausgegeben von { $publisher }.
site-for-json = das ganze Framework, das sich in jedem Explorer wieder öffnen lässt
site-for-csv = eine Zeile für jeden Teil der zweiten Ebene, für Programme
site-for-xlsx = für Excel und ähnliche Programme; lässt sich in jedem Explorer wieder öffnen
site-for-stratml = der Plan in der Form, in der US-Behörden ihre Pläne veröffentlichen (ISO 17469)
site-for-skos = Teile und Themen als Begriffe, in Turtle

# Toutes les phrases de la page en français.
#
# Glossaire : pillar = le pilier, les piliers · goal = l’objectif, les objectifs · objective = le sous-objectif, les sous-objectifs ·
# theme = le thème, les thèmes · actor = l’acteur, les acteurs · quotation = la citation, les citations ·
# challenge = le défi, les défis · source = la source, les sources · layer = le calque, les calques ·
# section = la section, les sections · facet = le critère de filtre, les critères · framework = le cadre, les cadres ·
# mark = l’annotation, les annotations · status = le statut · score = la note · note = la remarque · statement = l’énoncé ·
# mapping = la correspondance · crosswalk = les correspondances · editors = la rédaction · publisher = l’éditeur ·
# spreadsheet = la feuille de calcul (le tableur est le programme)
#
# Le genre de { $goal }, { $pillar }, etc. est inconnu : ni article ni accord.
# Espace insécable dans « » et devant le deux-points, insécable fine devant ; ? !

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) } { $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) } sur { $all }
count-quotations = { $count ->
    [one] { NUMBER($count) } citation
    [many] { NUMBER($count) } de citations
   *[other] { NUMBER($count) } citations
}
count-challenges = { $count ->
    [one] { NUMBER($count) } défi
    [many] { NUMBER($count) } de défis
   *[other] { NUMBER($count) } défis
}
quoted = « { $text } »
noun-quotations = { $count ->
    [one] citation
    [many] de citations
   *[other] citations
}
noun-challenges = { $count ->
    [one] défi
    [many] de défis
   *[other] défis
}
# A speaker after a quotation, in plain text.
quoted-by = « { $text } » – { $speaker }
labelled = { $label } : { $value }
# Stands before a list of links.
list-label = { $label } :
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { ", " }
separator = { " ; " }
and-more = et { NUMBER($count) } de plus

## Places

overview = Vue d’ensemble
voices = Voix
challenges = Défis
sources = Sources
about = À propos
nothing-here = Rien ici
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = citation « { $beginning } »
part-challenge = défi « { $title } »

## Facets, filters and what was read in another way

voice-facet = Voix
stance-facet = Position
placement-facet = Rattachement
source-facet = Source
voice-hint = { $goal } : qui en parle
stance-hint = { $goal } : si une citation salue, constate ou critique
placement-hint = Qui a fait le rattachement ({ $goal } → { $pillar })
source-hint = { $goal } : la source invoquée
placed-by-source = Rattaché par une source
placed-by-editors = Rattaché par la rédaction
placed-by-source-long = Une source indique ce rattachement ({ $pillar }).
placed-by-editors-long = Aucune source n’indique de rattachement ({ $pillar }). La rédaction de ce jeu de données a choisi celui-ci.
welcomes = Salue
notes = Constate
criticises = Critique
filter-words = mots « { $words } »
nothing-has = Aucun résultat ici pour « { $typed } » ; voici { $words }.
found-inside = Aucun mot ne commence ici par « { $typed } » ; voici les mots qui le contiennent.
read-as = Lu comme : { $parts }.
without-words = sans { $words }
unknown-value = { $facet } « { $id } » : cette valeur n’existe pas ici, le filtre est ignoré.
order-document = Ordre du document
order-relevance = Pertinence
order-title = Titre, de A à Z
order-label = Numéro ou code
gathered-counts = { $counts }, dans l’ordre du document.
gathered-none = Mentionné dans les sources.

## Opening a file

fetching-bytes-of = Chargement : { NUMBER($done) } sur { NUMBER($total) } ko
fetching-bytes = Chargement : { NUMBER($done) } ko
fetching-file = Chargement de { $name }
checking = Vérification de { $name }
indexing = Préparation de la recherche : { NUMBER($done) } sur { NUMBER($total) }
drop-to-open = Déposez le fichier pour l’ouvrir. Il reste sur cet ordinateur.
cancel = Annuler
could-not-open = Impossible d’ouvrir { $name }
problems = Problèmes
screen-stays = La page affiche toujours ce qu’elle affichait avant.
file-opened-label = Fichier ouvert
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }, depuis { $name } : { $counts }.
stays-here = Il reste dans ce navigateur et n’est envoyé nulle part.
for-example = {" "}– par exemple : { $item }
all-of-them = Tout afficher
left-out-reason = { $reason } : { NUMBER($count) }
left-out = Éléments écartés : { NUMBER($count) }.
back-to-bundled = Revenir à la stratégie fournie
could-not-open-title = Impossible d’ouvrir le fichier
show-bundled = Afficher la stratégie fournie avec cette page
framework-missing-title = Cette page ne contient pas ce cadre
framework-missing = L’adresse mène au cadre « { $id } », que quelqu’un a ouvert depuis un fichier.
framework-missing-advice = Ouvrez ce fichier pour poursuivre à cette adresse.
scheme-refused = L’adresse commence par « { $scheme }: ». L’explorateur ne charge que des fichiers aux adresses http et https.
scheme-refused-advice = Enregistrez le fichier et ouvrez-le depuis votre disque, ou placez-le sur un serveur web.
file-unreadable = Le navigateur n’a pas pu lire le fichier.
file-unreadable-advice = Réessayez.
file-unfetched = Impossible de charger le fichier : { $reason }.
file-unfetched-advice = Vérifiez l’adresse, ou enregistrez le fichier et ouvrez-le depuis votre disque.
fetch-no-answer = le serveur n’a pas répondu, ou n’autorise pas les autres sites à lire le fichier (CORS)
fetch-status = le serveur a répondu { $status }
fetch-broken = la connexion a été coupée
opener-unloaded = La partie de l’explorateur qui ouvre les fichiers n’a pas pu être chargée.
opener-unloaded-advice = Vérifiez la connexion et réessayez.
file-too-large = Le fichier dépasse { NUMBER($limit) } Mo.
file-too-large-advice = Supprimez ce qui ne vous sert pas, ou divisez le fichier.
is-open = { $title } est ouvert
is-open-until-reload = { $title } est ouvert ; le navigateur ne pourra pas le garder si vous rechargez la page
recent-gone = Ce navigateur n’a plus ce fichier. Ouvrez-le à nouveau
text-cut = La recherche accepte { NUMBER($limit) } caractères ; le reste a été coupé

## What the columns of a spreadsheet are

columns-title = Que contiennent les colonnes ?
columns-why = Vérifiez comment chaque colonne de { $name } est comprise. Le cadre affiché à côté montre le résultat.
columns-unsaid = L’explorateur doit savoir ce que contiennent les colonnes de cette feuille de calcul.
columns-unsaid-advice = Réessayez et indiquez ce qu’est chaque colonne.
correct-columns = Corriger les colonnes
column-is = Contenu de la colonne « { $heading } »
first-rows = Premières lignes de { $sheet }
rows-shown = { NUMBER($shown) } lignes sur { NUMBER($total) }
as-it-would-be = Aperçu du cadre
open-so = Ouvrir ainsi
title-with-count = { $title } ({ NUMBER($count) })
role-summary = Description ou précision
role-status = Statut
role-label = Numéro ou code
role-source = Source
role-link = Lien
role-facet = Filtre
role-depth = Profondeur dans le plan
role-parent = Ce dont la ligne dépend
role-none = Ignorer
reason-heading = D’après son en-tête.
reason-repeated = Quelques valeurs se répètent.
reason-long-text = Elle contient des textes longs.
reason-numbers = Elle contient des nombres ou des dates.
reason-different = Ses valeurs diffèrent d’une ligne à l’autre.
reason-addresses = Elle contient des adresses web.
reason-numbering = Elle contient des numéros comme 1.2.
reason-likeliest = La plus à même de nommer les lignes.
reason-beside = Cette feuille explique les autres.
reason-empty = Elle est vide.
reason-reader = Selon votre choix.
back-to = Retour à { $title }

## Copying, saving, sharing

link-copied = Lien copié
title-and-link-copied = Titre et lien copiés
copied-needs-file = { $done }. Pour le suivre, il faut d’abord ouvrir { $file }
copied-without-layer = { $done }. Le lien filtre selon votre calque, qu’il ne contient pas : la page du calque crée un lien qui le contient
quotation-copied = Citation copiée
passage-copied = Passage copié, avec sa source
citation-copied = Référence copiée
code-copied = Code copié
select-first = Sélectionnez d’abord quelques mots d’un énoncé, puis copiez-les avec leur source
writer-unloaded = La partie de l’explorateur qui écrit les fichiers n’a pas pu être chargée. La connexion est peut-être coupée
chunk-unloaded = Cette partie de l’explorateur n’a pas pu être chargée. La connexion est peut-être coupée
no-picture = Ce navigateur n’a pas pu créer l’image
is-being-saved = Enregistrement de { $name }
cannot-save = Ce navigateur ne laisse pas la page enregistrer de fichiers
no-file = Impossible de créer le fichier
no-page = La page n’a pas pu être créée, car sa version en un seul fichier n’a pas pu être chargée. La connexion est peut-être coupée, ou le fichier n’est pas à côté de cette page

## The frame of the page

skip-link = Aller au contenu
loading = Chargement…
chunk-outdated = Cette partie de l’explorateur n’est plus sur le serveur, qui a une version plus récente
writer-outdated = La partie de l’explorateur qui écrit les fichiers n’est plus sur le serveur, qui a une version plus récente
opener-outdated-advice = Elle n’est plus sur le serveur, qui a une version plus récente. Rechargez la page, puis ouvrez le fichier.
chunk-outdated-notice = Cette partie de l’explorateur n’est plus sur le serveur, qui a une version plus récente. L’adresse vous ramènera au même endroit.
load-newer-version = Charger la nouvelle version
chunk-unloaded-notice = Cette partie de l’explorateur n’a pas pu être chargée. La connexion est peut-être coupée.
try-again = Réessayer
close = Fermer
places = Rubriques
search = Rechercher
suggestions = Suggestions
more = Plus
printed = Imprimé le { $date }
printed-filters = Filtres : { $filters }
made-by = Réalisé par { $editor } à partir de sources publiques.
not-official = Ce site n’est pas un site officiel de l’éditeur du document ({ $publisher }).
nothing-sent = Rien de ce que vous faites ici n’est envoyé où que ce soit.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }, données { $data }.
about-and-cite = À propos, et comment citer
embedded-in = { $title }, dans Framework Explorer.
embedded-made-by = Réalisé par { $editor }.
open-full = Ouvrir l’explorateur complet

## The menu

appearance = Apparence
appearance-auto = Comme le système
appearance-light = Claire
appearance-dark = Sombre
embed = Intégrer
print = Imprimer
download-goals = Télécharger : { $goals }
# Said before the name of the form: “Download CSV”.
download = Télécharger :
frameworks = Cadres
open-file = Ouvrir un fichier
save-framework = Enregistrer comme fichier de cadre
save-page = Enregistrer comme page
help = Aide

## The dialogs

shortcuts = Raccourcis clavier
key = Touche
key-does = Action
key-search = Aller au champ de recherche
key-escape = Vider le champ de recherche, ou fermer ce qui est ouvert
key-next-result = Résultat suivant
key-previous-result = Résultat précédent
key-open-result = Ouvrir le résultat
key-overview = Vue d’ensemble
key-goals = Liste : { $goals }
key-turn = Précédent et suivant : { $goal }
key-this-list = Cette liste
shortcuts-on = Activer les raccourcis à une touche
copy-by-hand = Copier à la main
copy-by-hand-why = Le navigateur ne laisse pas cette page utiliser le presse-papiers. Le texte est sélectionné : copiez-le au clavier.
text-to-copy = Texte à copier
open-framework = Ouvrir un cadre
drop-or-choose = Déposez des fichiers n’importe où sur la page, ou choisissez-les :
choose-file = Choisir des fichiers
files-that-open = Un fichier de cadre ; une feuille de calcul (CSV, TSV, XLSX, XLS, ODS) ; un catalogue OSCAL, ou un profil avec son catalogue (JSON, YAML, XML) ; MITRE ATT&CK et d’autres fichiers STIX, MITRE ATLAS, NIST CPRT, galaxies MISP, plans StratML. Les fichiers restent sur cet ordinateur et ne sont envoyés nulle part.
paste-rows = Vous pouvez aussi copier des lignes dans un tableur et les coller sur cette page.
save-template = Télécharger un modèle de feuille de calcul ({ $format })
recently-opened = Ouverts récemment
recently-opened-where = Gardé dans ce navigateur tant qu’un onglet l’affiche et jusqu’à la fin de la journée, ou jusqu’à ce que vous le retiriez.
remove-recent = Retirer { $title }

embed-this-view = Intégrer cette vue
embed-what = Une vue dynamique de ce qui est à l’écran, avec ses filtres. Elle s’adapte à la largeur disponible.
embed-preview = Aperçu
embed-preview-title = Aperçu de la vue intégrée
embed-from-disk = Les lignes ci-dessous ne peuvent pas afficher { $file }, car ce fichier est sur cet ordinateur. Enregistrez-le comme page, hébergez cette page et intégrez-la de là.
embed-hide = Masquer
embed-search = Champ de recherche
embed-facets = Filtres
embed-header = En-tête
embed-footer = Pied de page
embed-height = Hauteur
embed-height-label = Hauteur en pixels
embed-height-auto = auto
embed-height-hint = pixels, ou à la hauteur du contenu
embed-with-script = Avec un script : la hauteur suit le contenu
embed-without-script = Sans script
copy-code = Copier le code
embed-policy = Si votre page a une politique de sécurité du contenu (CSP)
embed-policy-hint = Elle doit autoriser l’iframe et, pour la première ligne, le script aussi :
embed-policy-label = Politique de sécurité du contenu

## Overview

published-by = Éditeur : { $publisher }.
published-by-on = Éditeur : { $publisher }, { $date }.
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = Cette page couvre { $counts }.
what-is-covered = Ce qui est couvert, et ce qui ne l’est pas
what-you-can-do = Ce que vous pouvez faire ici
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = Parcourir et filtrer : { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = Lire la suite
search-words = Chercher des mots
open-own = Ouvrir votre propre cadre
pillar-matches = { NUMBER($found) } sur { NUMBER($all) }
# Leads to the list: “All 200 goals”.
all-goals = Tout voir : { $goals }
picture-of-themes = Image : { $themes }
picture-of-pillars = Image : { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } et { $pillars } : vue croisée
matrix-first = Voici les { NUMBER($shown) } premiers. Les filtres de la liste en proposent { NUMBER($rest) } de plus.
# What the circles of the picture mean.
matrix-note = Chaque cercle croise { $theme } et { $pillar } : plus il est grand, plus le nombre est élevé ({ $goals }).
matrix-picture = Image
matrix-as-table = Afficher en tableau
matrix-table = Tableau
matrix-label = { $goals } par { $theme } et { $pillar } ; chaque marque est un lien
matrix-cell = { $theme }, { $pillar } : { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title } : { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } salue
    [many] { NUMBER($count) } saluent
   *[other] { NUMBER($count) } saluent
}
count-note = { $count ->
    [one] { NUMBER($count) } constate
    [many] { NUMBER($count) } constatent
   *[other] { NUMBER($count) } constatent
}
count-criticise = { $count ->
    [one] { NUMBER($count) } critique
    [many] { NUMBER($count) } critiquent
   *[other] { NUMBER($count) } critiquent
}
does-not-match = ; ne correspond pas
quotation-welcomes = citation qui salue
quotation-notes = citation qui constate
quotation-criticises = citation qui critique
key-by-source = rattaché par une source
key-by-editors = rattaché par la rédaction
# The key to the shades of cells: “few to many objectives”.
key-shades = de peu à beaucoup : { $objectives }

## Goals

filters-button = Filtres
filters-on = Filtres ({ NUMBER($count) })
filter-by = Filtrer par
facet-on = { $count ->
    [one] { NUMBER($count) } actif
    [many] { NUMBER($count) } actifs
   *[other] { NUMBER($count) } actifs
}
find-in-facet = Chercher dans : { $facet }
find-in-values = Chercher parmi { NUMBER($count) }
most-first = Les plus fréquents d’abord
# Said after “Most first” and “Clear”.
in-facet = – { $facet }
clear-facet = Effacer
nothing-matches = Rien ici ne répond à tous ces critères
no-challenge-matches = Aucun défi ne répond à tous ces critères
results-heading = Résultats
order = Trier par
show-as-list = Afficher en liste
filters-on-label = Filtres actifs
clear-all = Tout effacer
# Said before what is removed.
remove-filter = Retirer le filtre :
show-more = Afficher { NUMBER($count) } de plus sur { NUMBER($rest) }
printed-first = Seuls les { NUMBER($shown) } premiers sur { NUMBER($all) } sont imprimés.
no-goal-matches = Aucun résultat pour tous ces critères ({ $goal })
drop-one = Retirez un de ces critères pour trouver quelque chose :
without = Sans { $part } : { $goals }
the-words = les mots
the-filters = les filtres
words-here = Mots présents ici :
themes-label = Thèmes

## A goal, a pillar, a theme, an actor

breadcrumb = Fil d’Ariane
link = Lien
copy-link = Copier le lien
# Said after “Link” and “Copy link”.
to-part = vers : { $part }
copy-title-and-link = Copier le titre et le lien
share-and-save = Partager et enregistrer
# The button of the same menu for one part, said before “objective 3”.
share-part = Partager
copy-with-source = Copier avec la source
# Beside a form that can be downloaded.
for-spreadsheets = , pour tableurs
for-programs = , pour programmes
frame-cannot-save = Cette page est dans une iframe qui ne permet ni d’enregistrer ni d’imprimer
open-in-window = Ouvrir cette vue dans sa propre fenêtre
copy-selection = Copier la sélection avec sa source
share = Partager…
also-part-of = Relève aussi de :
also-part = En relève aussi
placed = { $who }.
what-is-said = Ce qu’on en dit
actors-named = { $actors } : mentions
answers-challenges = Défis visés
related-goals = Liés : { $goals }
goals-around = Précédent et suivant : { $goals }
previous = Précédent
next = Suivant
cite-this = Citer : { $noun }
section-position = { $section } { NUMBER($number) } sur { NUMBER($count) }, avec { $goals }
# Stands before the other sections of the same pillar or section.
also-in = Aussi dans « { $title } »
sections-around = Précédent et suivant : { $section }
further-reading = Pour aller plus loin
goal-position = { $goal } { NUMBER($number) } sur { NUMBER($count) } dans cette partie ({ $pillar })
pillar-position = { $pillar } { NUMBER($number) } sur { NUMBER($count) }, avec { NUMBER($goals) } sur { $all }
filter-goals-by-this = Filtrer par ce critère : { $goals }

citation-writing = L’explorateur rédige la référence { $form }…
citation-failed = L’explorateur n’a pas pu rédiger la référence { $form }, car une de ses parties n’a pas pu être chargée.
citation-form = Format de la référence
citation = Référence
copy-citation = Copier la référence
download-citation = Télécharger la référence

# What a table within a text is called.
text-table = Tableau
# The heading of statements on a goal that are no objectives.
facts-heading = En savoir plus
# The heading of links out of the page.
read-on = Poursuivre la lecture
# How a status is to be taken.
tone-done = Fait
tone-good = En bonne voie
tone-attention = À surveiller
tone-bad = Échec ou arrêt
tone-neutral = Neutre

evidence = Source { NUMBER($number) } : { $title }
evidence-place = Source { NUMBER($number) } : { $title }, { $place }
all-from-source = Tout ce qui repose sur cette source

## Voices and challenges

voices-standfirst = Qui a dit quoi sur quelle partie, et si ces propos saluent, constatent ou critiquent.
no-quotation-matches = Aucune citation ne répond à tous ces critères
drop-a-filter = Retirez un des filtres ci-dessus pour trouver quelque chose.
filter-without-layer = L’adresse filtre selon un calque d’annotations personnelles, et aucun n’est ouvert ici. Rien n’est filtré selon lui.
quotations = Citations
copy-quotation = Copier la citation
about-whole = Sur l’ensemble
about-parts = À propos de :
challenges-standfirst = Les obstacles, et ce qui y répond ({ $goals }). La rédaction de ce jeu de données a choisi les réponses à chaque défi ({ $goals }).
no-challenges = Ce cadre ne mentionne aucun défi.
answered-by = Réponses
concerns = Concerne

## Sources

sources-standfirst = Ce sur quoi repose chaque énoncé. Les numéros sont ceux des petites marques à côté du texte.
coverage = Ce que couvre ce jeu de données
the-sources = Les sources
statements = Énoncés
facts-on-document = { $count ->
    [one] { NUMBER($count) } énoncé sur le document
    [many] { NUMBER($count) } d’énoncés sur le document
   *[other] { NUMBER($count) } énoncés sur le document
}
source-described = décrite ici, son titre n’étant pas connu

## About

about-explorer = À propos de cet explorateur
the-document = Le document
# The title of the framework.
cite-framework = Citer « { $title } »
cite-data-set = Citer ce jeu de données
keyboard = Clavier
embed-it = Intégrer
embed-why = Vous pouvez placer n’importe quelle vue dans votre page, avec ses filtres. Elle prend la largeur de cette page et son apparence claire ou sombre. Une ligne de HTML suffit.
embed-open = Intégrer…
program-and-data = Programme et données
program = Programme
data = Données
about-data-version = { $title }, version { $version }
about-data-by = { $data }, par { $editor }
data-bundled = Fournies avec cette page.
data-opened = Vous les avez ouvertes depuis { $name } ({ $format }). Elles restent dans ce navigateur et ne sont envoyées nulle part.
privacy = Vie privée
privacy-text = Rien de ce que vous faites ici n’est envoyé où que ce soit. Il n’y a pas de cookies. Ce navigateur garde vos choix d’apparence et de raccourcis, ainsi que vos choix pour les colonnes des feuilles de calcul. Il garde vos calques seulement si vous cochez la case prévue. Il garde les fichiers que vous avez ouverts jusqu’à la fin de la journée, ou jusqu’à ce que vous les retiriez sous « Ouverts récemment », et une page venue du web pour qu’elle s’ouvre sans réseau.

## Nothing here

not-found = Ce cadre n’a rien à l’adresse { $address }. Les endroits les plus proches :

## The whole framework as text

# The title of the framework.
whole-text = « { $title } » en texte brut
said-of-it = Ce qu’on en dit

## How far the opening of a file is

checking-kilobytes = Lecture et vérification de { $name } ({ NUMBER($size) } ko)…
checking-megabytes = Lecture et vérification de { $name } ({ NUMBER($size) } Mo)…
opening-cancelled = L’ouverture a été annulée
opening-cancelled-advice = Réessayez, ouvrez un autre fichier ou continuez avec la stratégie fournie avec cette page.

## Another framework beside the one on screen

compare-title = Comparer
crosswalk-title = Correspondances
compare-with = Comparer avec un autre…
compare-choose = Choisissez une autre version de « { $title } », ou un autre cadre, pour voir ce qui diffère. Déposez son fichier ici ou choisissez-le. Ce qui est à l’écran reste.
is-beside = « { $title } » se trouve maintenant à côté du cadre affiché
compare-nothing-yet = Choisissez d’abord un élément de comparaison.
download-comparison = Télécharger les différences
compare-older = Plus ancien
compare-newer = Plus récent
compare-other = Comparé à
compare-swap = Inverser ancien et récent
compare-another = Comparer avec autre chose
compare-undo = Annuler mes corrections
compare-numbers = Ce qu’ils sont devenus
compare-all = Tous
compare-list = Les différences une à une
compare-no-match = Rien dans cette comparaison ne répond à tous ces critères
compare-not-one = Ces deux-là ne sont pas les mêmes
compare-say-which = Ce n’est pas nouveau : dites ce que c’était
compare-was = C’était
compare-choose-one = Choisissez
change-facet = Changement
change-added = Ajouté
change-removed = Supprimé
change-moved = Déplacé
change-renamed = Renommé
change-changed = Modifié
change-same = Inchangé
found-by-reader = Associés par vous
found-by-id = Associés par le même identifiant
found-by-label = Associés par le même numéro
found-by-title = Associés par le même titre
found-by-text = Associés par un texte semblable
part-place = Emplacement
part-title = Titre
part-label = Numéro
part-summary = Résumé
part-status = Statut
changes-heading = Ce qui a changé
changes-between = De { $older } à { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = Côte à côte
side-by-side-show = Afficher ce dont parlent les deux, et ce dont un seul parle
words-heading = Mots
in-both = Dans les deux
only-in = Seulement dans { $title }
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = Les deux côte à côte

## Downloads of the whole framework

download-framework = Télécharger le cadre entier
download-whole = Télécharger le cadre entier en
to-edit = , à modifier et à rouvrir

## Languages

# What this language calls itself.
language-name = Français
# The label of the choice of languages.
choose-language = Langue

## A framework in translation

# Who made the translation that is on screen.
translated-by = Ceci est une traduction : { $by }.
translated = Ceci est une traduction.
show-original = Afficher l’original
original-shown = Ceci est l’original.
show-translation = Afficher la traduction
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = Traduction ({ $by }) : « { $text } »
quotation-translated = Traduction : « { $text } »

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = Correspondances avec un autre…
crosswalk-choose = Choisissez une correspondance entre « { $title } » et un autre cadre : une collection de correspondances OSCAL, une feuille STRM ou OLIR, des données de correspondance du CTID, ou une feuille avec une colonne pour chacun. Déposez son fichier ici ou choisissez-le.
crosswalk-choose-other = Ouvrez aussi l’autre cadre de cette correspondance, { $title }, pour voir ses titres, sa couverture et ses lacunes. Déposez son fichier ici ou choisissez-le.
# The mapping does not name it.
crosswalk-choose-unnamed = Ouvrez aussi l’autre cadre de cette correspondance pour voir ses titres, sa couverture et ses lacunes. Déposez son fichier ici ou choisissez-le.
crosswalk-nothing-yet = Choisissez d’abord une correspondance.
mapping-is-open = La correspondance « { $title } » est ouverte
download-mapping = Télécharger la correspondance
strm-sheet = Feuille STRM (XLSX)
oscal-mapping = Correspondance OSCAL (JSON)
mapping-label = Correspondance
mapping-between = Entre
mapping-sides = { $source } → { $target }
mapping-file = Fichier
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } paire
    [many] { NUMBER($count) } de paires
   *[other] { NUMBER($count) } paires
}
crosswalk-another = Choisir une autre correspondance
crosswalk-close-other = Fermer l’autre cadre
crosswalk-list = Ce qui correspond, un à un
crosswalk-no-match = Rien dans ces correspondances ne répond à tous ces critères
relation-facet = Relation
partner-pillar-facet = Figure là-bas sous
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = est égal à
relation-subset = fait partie de
relation-superset = contient
relation-intersects = a quelque chose en commun avec
relation-none = ne correspond à rien
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = correspond à
partner-strength = force : { $strength }
partners-heading = Ce qui y correspond
by-mapping = Selon la correspondance « { $title } ».
no-partners = Rien n’y correspond, selon la correspondance « { $title } ».
coverage-heading = Couverture
coverage-nothing = Rien
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { NUMBER($covered) } sur { $goals } avec une correspondance ({ NUMBER($share) } %).
coverage-table = Part de « { $title } » couverte
gaps-heading = Lacunes
# A count of goals with its noun, and the title of a framework.
gaps-in = { $goals } de « { $title } » sans correspondance
nowhere-heading = Ce que la correspondance nomme et qui est introuvable
leads-nowhere = { $count ->
    [one] { NUMBER($count) } renvoi ne mène à rien dans « { $title } »
    [many] { NUMBER($count) } de renvois ne mènent à rien dans « { $title } »
   *[other] { NUMBER($count) } renvois ne mènent à rien dans « { $title } »
}

## Publishing

changes = Modifications
save-site = Enregistrer comme site
site-what = « { $title } » sous forme de dossier, pour n’importe quel hébergeur : l’explorateur, une page simple pour chaque partie et des fichiers à télécharger. Le tout tient dans un seul fichier ZIP. Décompressez-le et mettez en ligne son contenu.
site-address = Adresse où sera le site, si vous la connaissez
site-address-why = Avec l’adresse, les moteurs de recherche trouvent chaque page, et les liens vers le site indiquent de quoi il s’agit.
site-save = Enregistrer le fichier ZIP
site-address-wrong = « { $address } » n’est pas une adresse web. Faites-la commencer par https://, ou n’en donnez pas
site-begun = Le site est en préparation
no-site = Le site n’a pas pu être créé, car une partie de cette page manque chez son hébergeur ou appartient à une autre version

## A layer: what a reader says of the framework

layer = Calque
layer-standfirst = Dites où en est chaque élément ({ $goals }) : donnez-lui un statut, une note chiffrée et une remarque. Votre calque se pose sur le cadre et n’y change rien.
layer-is-empty = Rien n’est encore annoté. Ouvrez un élément ({ $goal }), puis choisissez un statut ou écrivez une remarque.
layer-legend = Ce que veulent dire les signes du calque
legend-scores = Note de { $min } à { $max }
my-status = Mon statut
my-score = Ma note
my-note = Ma remarque
# The heading of the fields: “My marks on this goal”.
my-mark-of = Mes annotations ({ $noun })
my-score-between = Ma note ({ $min } à { $max })
note-hint = Vous pouvez utiliser Markdown : listes, liens, **gras**.
my-further = Couleur, étiquettes et liens
my-colour = Couleur
no-colour = Sans couleur
my-tags = Étiquettes, séparées par des virgules
my-links = Liens, un par ligne : l’adresse, puis un titre
no-status = Sans statut
score-is = note { $score }
score-from = { $from } ou plus
score-to = jusqu’à { $to }
score-between = { $from } à { $to }
score-at-least = Au moins
score-at-most = Au plus
has-note = remarque
is-marked = annoté
with-note = Avec une remarque
without-note = Sans remarque
published-says = Le calque publié dit :
order-my-score = Ma note, la plus haute d’abord
key-score = Aller à la note de l’élément affiché ; Échap quitte le champ
# “12 of 20 done”
share-done = Terminés : { NUMBER($done) } sur { NUMBER($all) }
share-with-status = { NUMBER($count) } sur { NUMBER($all) } avec un statut
share-column = Part
average-score = Note moyenne
average-is = note moyenne { $score }
notes-column = Remarques
shares-by = Parts ({ $noun })
layer-shares = État d’avancement
layer-about = À propos de ce calque
layer-title = Titre du calque
scale-least = Note la plus basse
scale-greatest = Note la plus haute
layer-from-link = Ce calque est venu avec le lien. Il devient le vôtre à votre première modification.
layer-make-own = En faire le mien
layer-put-away = Le fermer
layer-is-published = Le propriétaire de ce site a publié un calque avec le cadre. Le vôtre se pose par-dessus.
layer-of-other = Ce calque a été fait pour un autre cadre : « { $id } ». Ce qui ne convient pas figure plus bas.
layer-of-version = Ce calque a été fait pour la version { $version } du cadre.
layer-left-out = Non repris :
layer-misfits = Ce qui ne convient plus
layer-misfits-kept = Le cadre affiché ne les a pas. Le calque les garde.
layer-notes = Tout ce qui a une remarque
layer-keep-and-send = Garder, envoyer, enregistrer
layer-keep-here = Garder mes calques dans ce navigateur
layer-is-kept = Ce navigateur les garde sur cet ordinateur jusqu’à ce que vous décochiez la case.
layer-is-not-kept = Ils disparaissent quand vous fermez cet onglet, sauf si vous enregistrez un fichier ou copiez le lien.
layers-forgotten = Ce navigateur ne garde plus vos calques
layers-not-kept = Ce navigateur ne peut pas garder vos calques. Enregistrez-les dans un fichier
layer-copy-link = Copier un lien qui contient le calque
layer-link-length = Le lien compte { NUMBER($length) } caractères.
layer-link-long = Le lien compte { NUMBER($length) } caractères. Les logiciels de messagerie peuvent le couper : envoyez plutôt le fichier, ou le lien par messagerie instantanée.
layer-link-copied = Lien copié, { NUMBER($length) } caractères
layer-link-copied-long = Lien copié, { NUMBER($length) } caractères. Les logiciels de messagerie peuvent le couper
layer-too-long-for-link = Le calque est trop long pour un lien. Enregistrez-le dans un fichier.
layer-save = Enregistrer comme fichier de calque
layer-save-navigator = Enregistrer pour ATT&CK Navigator
layer-save-xlsx = Enregistrer comme feuille de calcul (XLSX)
layer-save-csv = Enregistrer en CSV
layer-open = Ouvrir un calque
layer-that-opens = Un fichier de calque ou un calque d’ATT&CK Navigator. Vous pouvez aussi le déposer n’importe où sur la page.
layer-is-open = { $title } est ouvert
layer-refused-advice = Votre propre calque reste tel quel.
published-unfetched = Le calque à l’adresse { $name } n’a pas pu être récupéré
published-for-other = Le calque à l’adresse { $name } appartient à un autre cadre : « { $id } »
published-refused = Le calque à l’adresse { $name } n’est pas lisible. { $why }
published-no-layer = Il n’y a pas de calque à l’adresse { $name }
layer-several = Plusieurs calques
layer-on-screen = À l’écran
layer-numbered = Calque { NUMBER($number) }
layer-begin = Commencer un nouveau calque
layer-remove = Supprimer le calque affiché
layer-removed = Le calque est supprimé
layer-rule = N’en faire qu’un, avec
layer-combine = Réunir
layer-combined = Réunis : { $rule }
layers-combined = Les calques sont réunis
rule-highest = la note la plus haute
rule-average = la note moyenne
rule-sum = la somme des notes
rule-first = le premier calque qui dit quelque chose
layer-compare = Ce qui diffère entre deux calques
layer-compare-with = Comparer avec
layer-compare-none = Choisir un calque
layers-say-the-same = Les deux calques disent la même chose.
layer-what = Où
layer-other-says = L’autre calque
layer-this-says = Le calque affiché
says-nothing = ne dit rien
mark-these = Annoter en une fois : { $goals }
mark-all = Tout annoter
leave-as-is = Laisser tel quel
note-to-add = Remarque à ajouter
marked-all = Annotés : { $goals }
nothing-to-mark = Choisissez d’abord un statut, une note ou une remarque

## What a file does not say

publisher-not-stated = Le fichier n’indique pas d’éditeur.
publisher-not-stated-on = Le fichier n’indique pas d’éditeur. Date : { $date }.

## Les statuts d’un calque, modifiés

statuses = Statuts
statuses-hint = Vos mots pour dire où en sont les choses. Un nouveau nom ne change aucune annotation. Le signe montre le sens du statut.
status-title = Nom
status-tone = Sens
status-uses = { $count ->
    [one] { NUMBER($count) } annotation
    [many] { NUMBER($count) } d’annotations
   *[other] { NUMBER($count) } annotations
}
status-used = { $count ->
    [one] { NUMBER($count) } annotation a ce statut. Elle reçoit :
    [many] { NUMBER($count) } d’annotations ont ce statut. Elles reçoivent :
   *[other] { NUMBER($count) } annotations ont ce statut. Elles reçoivent :
}
status-stays = Garder ce statut, signalé comme inconnu
status-choose = Choisir un statut
status-remove = Retirer
status-replace = Remplacer
status-adopt = Ajouter aux statuts
status-add = Ajouter
status-new = Nouveau statut
status-title-taken = Donnez au statut un nom qu’aucun autre ne porte
statuses-unknown = Statuts présents seulement dans des annotations
statuses-unknown-hint = Ils ne figurent pas dans la liste du calque. Les annotations les gardent jusqu’à ce que vous choisissiez un autre statut.
move-up = Monter
move-down = Descendre

## La correspondance : ce qu’elle dit encore

qualifier = Condition :
more-in-mapping = Autres données de la correspondance

## Une comparaison en cours

comparing = Comparaison de { NUMBER($here) } avec { NUMBER($there) }…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = Identifiant
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = Autres : { $pillars }
column-placement-note = Remarque sur le rattachement
column-facts = Faits
column-related = Liés
column-framework = Cadre
column-publisher = Publié par
column-editor = Données de
column-version = Version des données
column-address = Extrait de
column-date = Extrait le
column-covers = Couverture
column-shown = Affichés
column-program = Généré par
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}coupé ici : une cellule contient { NUMBER($limit) } caractères au plus]
written-address = Adresse
written-date = Date
written-with = Réalisé avec
# Said after “Filters:”.
no-filters = aucun
data-of-version = version { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , selon une source
placed-there-by-editors = , selon la rédaction de ce jeu de données
# Further pillars, said after the same.
also-under =  ; aussi { $pillars }
links-heading = Liens
note-label = Remarque
# { $goals } is “3 of 20 goals”.
extract-covers = Ce fichier est un extrait : { $goals }. Filtres : { $filters }. Extrait de { $address } le { $date }, avec Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }, dans { $source }
passage-of-data = jeu de données sur « { $title } »
passage-of-data-by = jeu de données sur « { $title } », par { $editor }
passage-after = { $data }, d’après { $sources }
# In citations, in place of a date.
cited-no-date = s. d.
# The work that a part stands in.
cited-in = Dans { $title }
# The address follows.
cited-retrieved = Consulté le { $date }, à l’adresse
cited-accessed = Consulté le { $date }
cited-data-set = Jeu de données
cited-report = Rapport
cited-quotation = Citation
cited-version = Version { $version }
# { $title } stands in quotation marks.
cited-quoted-in = Cité dans { $title }
cited-quoted-in-description = Cité dans : { $title }
cited-place = Endroit dans la source : { $place }
cited-data-set-title = { $title } : { $pillars }, { $goals } et sources

## Statuses of a layer where the framework has none of its own

plain-open = Pas commencé
plain-started = En cours
plain-attention = À surveiller
plain-stopped = Arrêté
plain-done = Fait

## Why a layer cannot be read

layer-too-large = Le calque fait { NUMBER($bytes) } octets ; la limite est de { NUMBER($limit) }. Retirez ce qui n’est pas nécessaire.
layer-not-read = Ce n’est pas un calque : { $message }. Enregistrez-le de nouveau là où il a été créé.
layer-other-format = Le format est « { $found } » ; celui des calques est « { $format } ».
layer-damaged = Le calque de ce lien est endommagé ou tronqué. Demandez-le sous forme de fichier.
layer-scale-wrong = la note minimale doit être inférieure à la note maximale
layer-no-colour = { $id } : « { $colour } » n’est pas une couleur ; écrivez-la ainsi : #3366cc
layer-no-address = { $id } : « { $address } » n’est pas une adresse web

## What a layer file has that could not be taken over

omitted-tactics = autres tactiques d’une même technique
omitted-setting = réglage « { $name } »
omitted-description = description du calque
omitted-links = liens qui ne sont pas des adresses web
omitted-without-id = annotations sur ce qui n’a pas d’identifiant ATT&CK
omitted-statuses = statuts (écrits comme métadonnées)
omitted-scores = notes qui ne sont pas des nombres

## Lines to embed: languages

embed-readers-language = Celle de chaque lecteur

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = Celui-ci
compare-there = L’autre
compare-swap-sides = Intervertir les deux
compare-only-here = Seulement dans celui-ci
compare-only-there = Seulement dans l’autre
compare-say-counterpart = Il a un équivalent : dites lequel
compare-counterpart = Son équivalent est
change-elsewhere = Placé ailleurs
change-other-title = Autre titre
change-otherwise = Diffère
changes-apart = Ce qui diffère
compare-in-numbers = En chiffres
compare-in-original = La comparaison porte sur les textes originaux : l’un des deux n’existe pas dans la langue de cette page.
changes-beside = { $here } à côté de { $there }.
crosswalk-put-beside = « { $name } » n’a pas été lu comme une correspondance. Il est ouvert à côté, comme autre cadre : « { $title } ».
crosswalk-not-mapping = « { $name } » n’a pas été lu comme une correspondance.
crosswalk-foreign = Cette correspondance concerne d’autres cadres
crosswalk-foreign-names = Elle concerne { $names }. Rien de ce qu’elle nomme ne figure dans « { $title } ».
crosswalk-foreign-why = Rien de ce qu’elle nomme ne figure dans « { $title } ».
crosswalk-no-goals = Cette correspondance ne nomme aucun objectif de « { $title } »
crosswalk-no-goals-why = Elle ne nomme que les niveaux au-dessus des objectifs.

## Enregistrement

is-being-saved-without = { $name } est en cours d’enregistrement, sans les textes dans ces langues : { $languages }. Ils n’ont pas pu être chargés. La connexion est peut-être coupée
site-with-layer = Vos annotations sont jointes. Tous les visiteurs du site les verront.

## Ce qu’un calque refuse, et d’où il vient

my-score-refused = Saisissez une note de { $min } à { $max }. La précédente est conservée.
bulk-score-refused = Saisissez une note de { $min } à { $max }. Rien n’est encore annoté.
scale-refused = La note la plus basse doit être un nombre inférieur à la plus haute. L’échelle reste inchangée.
layer-off-scale = Ces notes sortent de l’échelle du calque, de { $min } à { $max }. Elles restent telles quelles.
layer-came-with-page = Ce calque est arrivé avec cette page. Le vôtre se pose par-dessus.
page-layer-says = Le calque de cette page dit :
note-whole = Remarque entière ({ NUMBER($length) } caractères)

## De quoi se composent les annotations, et où elles se trouvent

shares-in-all = Au total
marks-within = annotations sur { $count }
tags-of-mark = Étiquettes
links-refused = Ces lignes ne commencent pas par une adresse web comme https://example.org et ne sont pas encore retenues : { $lines }

## Ce qui peut être annulé, et ce que deux onglets font d’un calque

undo = Annuler
undo-label = Ce qui a été fait
undone = Annulé
done-and-undo-offered = { $done }. Vous pouvez annuler
layer-of-link = Venu du lien
layer-of-link-left = Le calque du lien est fermé. Les vôtres restent
layers-beside = Un autre onglet a modifié les mêmes annotations. Son calque se trouve maintenant à côté du vôtre
bulk-statuses-replaced = Ont déjà un statut : { NUMBER($number) }. Le nouveau le remplace.
bulk-scores-replaced = Ont déjà une note : { NUMBER($number) }. La nouvelle la remplace.
page-with-layer = Vos annotations sont jointes à la page enregistrée. Quiconque la reçoit les voit.
layer-nothing-fits = Rien de ce qu’il annote ne se trouve dans « { $title } ».
omitted-gradient = couleurs du dégradé
omitted-title = titre du calque
omitted-colours = annotations avec une couleur
omitted-tags = annotations avec des étiquettes
omitted-mark-links = annotations avec des liens
key-copy = Copier le titre et le lien, ou les mots sélectionnés avec leur source
key-undo = Annuler ce qui a été fait sur de nombreuses annotations ou sur un calque

## Why a file is refused

refused-not-text = Ce n’est pas un fichier texte en UTF-8.
refused-zip = Ce n’est pas un fichier texte. On dirait une archive ZIP ou un document bureautique.
refused-gzip = Ce n’est pas un fichier texte. On dirait une archive gzip.
refused-pdf = Ce n’est pas un fichier texte. On dirait un PDF.
refused-utf-16 = Ce n’est pas un fichier texte en UTF-8. On dirait du texte en UTF-16.
refused-not-text-advice = Choisissez un fichier JSON. Décompressez d’abord les archives et enregistrez le texte en UTF-8.
refused-empty = Le fichier est vide.
refused-empty-advice = Choisissez un fichier qui contient un cadre.
refused-too-large = Le fichier fait { NUMBER($size) } Mo. La limite est de { NUMBER($limit) } Mo.
refused-too-many = Le fichier contient plus de { NUMBER($limit) } objets.
# { $message } is what a parser says, in English.
refused-not-json = Ligne { NUMBER($line) }, colonne { NUMBER($column) } : ce n’est pas du JSON (« { $message } »).
refused-not-json-advice = Cherchez une virgule, un guillemet, un crochet ou une accolade qui manque juste avant cet endroit, ou choisissez un fichier JSON.
refused-like-page = Ligne { NUMBER($line) }, colonne { NUMBER($column) } : ce n’est pas du JSON. Le fichier commence par « < », comme les pages web et les fichiers XML.
refused-like-page-advice = Récupérez le fichier lui-même : on a peut-être enregistré une page à son sujet, ou une page qui dit qu’il n’existe pas.
# { $grammar } is YAML or XML.
refused-malformed = Ligne { NUMBER($line) }, colonne { NUMBER($column) } : ce { $grammar } est illisible (« { $message } »).
refused-malformed-advice = Corrigez le fichier à cet endroit, ou récupérez-le là où il a été publié.
refused-cut-off = Ligne { NUMBER($line) }, colonne { NUMBER($column) } : le fichier s’interrompt au milieu.
refused-cut-off-advice = Enregistrez ou téléchargez de nouveau le fichier, en entier.
refused-too-deep = Ligne { NUMBER($line) }, colonne { NUMBER($column) } : les listes et les objets s’emboîtent sur plus de { NUMBER($limit) } niveaux.
refused-too-deep-advice = Aucun cadre n’a besoin de cela. Le fichier est endommagé, ou n’en est pas un.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = Ce type de fichier est inconnu. Au premier niveau, il contient { $keys }.
# Ends a list of keys.
refused-further = { NUMBER($count) } de plus
refused-unknown-empty = Ce type de fichier est inconnu : c’est un objet vide.
refused-unknown-text = Ce type de fichier est inconnu : ce n’est qu’un texte.
refused-unknown-value = Ce type de fichier est inconnu : c’est une simple valeur.
refused-unknown-advice = Cette page lit les fichiers de cadre, qui portent "format": "framework-explorer/1" au premier niveau, les catalogues OSCAL, les bundles STIX tels que MITRE ATT&CK, les fichiers CPRT du NIST, les galaxies MISP, les plans StratML et les feuilles de calcul. De tout le reste, faites une feuille de calcul avec une colonne par niveau.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = Ligne { NUMBER($line) }, colonne { NUMBER($column) } : ce fichier ({ $format }) est illisible (« { $message } »).
refused-misshapen-at = À { $path } : ce fichier ({ $format }) est illisible (« { $message } »).
refused-misshapen-advice = Corrigez cette valeur, ou récupérez le fichier là où il a été publié.
refused-no-elements = Ce fichier ({ $format }) n’a pas d’éléments : ils forment une liste à response.elements.elements.
refused-no-patterns-shown = Ce fichier ({ $format }) n’a pas de tactiques, ni de modes d’attaque qui puissent être affichés.
refused-no-patterns = Ce fichier ({ $format }) n’a ni tactiques (objets de type x-mitre-tactic) ni modes d’attaque. Ce n’est donc pas un cadre, mais d’autres renseignements sur les menaces.
refused-no-goals = Ce fichier ({ $format }) n’a pas d’objectifs.
refused-no-catalog = Ce fichier ({ $format }) ne contient pas de catalogue.
refused-no-controls = Ce fichier ({ $format }) n’a ni groupes ni contrôles.
refused-no-values = Ce fichier ({ $format }) n’a pas de liste de valeurs (« values »).
refused-no-requirements = Ce fichier ({ $format }) n’a pas de cadre avec des exigences.
refused-no-profile = Ce fichier ({ $format }) ne contient pas de profil.
refused-no-controls-chosen = Ce fichier ({ $format }) ne nomme aucun contrôle présent dans les catalogues ouverts avec lui.
refused-no-catalog-beside = Aucun catalogue n’a été ouvert avec ce fichier ({ $format }).
refused-nothing-advice = Choisissez un fichier qui en contient.
refused-several = Ce sont plusieurs cadres à la fois.
refused-several-advice = Ouvrez-en un. Un autre peut être ouvert à côté sous « Comparer » ou « Correspondances ».
refused-list = C’est une liste, sans titre ni rien d’autre autour, et non un cadre.
refused-list-advice = Faites-en une feuille de calcul avec une colonne par niveau, et ouvrez-la.
refused-oscal-mapping = C’est une collection de correspondances OSCAL, et non un cadre.
refused-ctid-mapping = C’est une correspondance avec ATT&CK du Center for Threat-Informed Defense, et non un cadre.
refused-mapping-advice = Une correspondance s’ouvre à côté d’un cadre : ouvrez d’abord l’un des deux cadres qu’elle relie, puis choisissez la correspondance sous « Correspondances ».
refused-layer = C’est un calque, et non un cadre.
refused-navigator-layer = C’est un calque d’ATT&CK Navigator, et non un cadre.
refused-layer-advice = Un calque se pose sur un cadre : ouvrez le cadre pour lequel il a été fait, par exemple le bundle ATT&CK, puis le calque sous « Calque ».
refused-galaxy = C’est une galaxie MISP sans son cluster, et non un cadre.
refused-galaxy-advice = Ouvrez le cluster : le fichier du même nom qui contient « values », dans le dossier « clusters ».
refused-stix-object = C’est un objet STIX isolé, et non un cadre.
refused-stix-object-advice = Ouvrez le bundle dont il provient : un fichier avec « objects ».
refused-gemara = C’est un catalogue au format Gemara, celui de FINOS CCC et de l’OSPS Baseline, que cette page ne lit pas.
refused-gemara-advice = Ouvrez le même en catalogue OSCAL, si l’éditeur en propose un, ou faites-en une feuille de calcul avec une colonne par niveau.
refused-stratml-draft = C’est un projet de StratML ultérieur qu’aucune norme ne définit.
refused-stratml-draft-advice = Ouvrez le plan en StratML partie 1 ou partie 2 : un fichier avec « StrategicPlan » ou « PerformancePlanOrReport ».
refused-json-schema = C’est un schéma JSON, et non un cadre.
refused-json-schema-advice = Il dit à quoi ressemblent des fichiers d’un certain type. Ouvrez un de ces fichiers.
refused-csv = C’est un tableau (CSV), et non un fichier de cadre.
refused-csv-advice = Ouvrez-le comme feuille de calcul, avec une colonne par niveau.
refused-oscal-profile = C’est un profil OSCAL, qui choisit des contrôles dans un catalogue, et non un cadre.
refused-oscal-profile-advice = Ouvrez-le avec le catalogue qu’il importe : choisissez ou déposez les deux fichiers à la fois. Ou bien ouvrez le catalogue qui en a été tiré, si l’éditeur le propose (« resolved-profile_catalog »).
refused-oscal-security-plan = C’est un plan de sécurité de système OSCAL, et non un cadre.
refused-oscal-security-plan-advice = Il dit comment un système satisfait aux contrôles. Ouvrez le catalogue ou le profil résolu pour lequel il est écrit.
refused-oscal-component = C’est une définition de composant OSCAL, et non un cadre.
refused-oscal-component-advice = Elle dit comment un composant satisfait aux contrôles. Ouvrez le catalogue qu’elle cite comme source.
refused-oscal-milestones = C’est un plan d’action et d’étapes OSCAL (plan of action and milestones), et non un cadre.
refused-oscal-milestones-advice = Il énumère ce qu’un système doit encore corriger. Ouvrez le catalogue ou le profil résolu sur lequel repose le plan de ce système.
refused-oscal-assessment-plan = C’est un plan d’évaluation OSCAL, et non un cadre.
refused-oscal-assessment-plan-advice = Il dit comment un système doit être évalué. Ouvrez le catalogue ou le profil résolu sur lequel repose le plan de ce système.
refused-oscal-assessment-results = Ce sont des résultats d’évaluation OSCAL, et non un cadre.
refused-oscal-assessment-results-advice = Ils disent comment un système a été évalué. Ouvrez le catalogue ou le profil résolu sur lequel repose le plan de ce système.
refused-problems = { $count ->
    [one] Ce fichier contient une erreur.
    [many] Ce fichier contient { NUMBER($count) } d’erreurs.
   *[other] Ce fichier contient { NUMBER($count) } erreurs.
}
refused-many-problems = Ce fichier contient { NUMBER($count) } erreurs ou plus. Les { NUMBER($count) } premières sont indiquées.
refused-problems-advice = Corrigez le fichier et ouvrez-le de nouveau.
refused-cells = { $count ->
    [one] Ce classeur contient une erreur.
    [many] Ce classeur contient { NUMBER($count) } d’erreurs.
   *[other] Ce classeur contient { NUMBER($count) } erreurs.
}
refused-cells-advice = Corrigez ces cellules et ouvrez-le de nouveau.
refused-table-empty = Cette feuille de calcul est vide.
refused-table-empty-advice = Enregistrez-la de nouveau, avec ses lignes, depuis le programme qui l’a produite.
refused-table = Cette feuille de calcul est illisible (« { $message } »).
refused-table-advice = Ouvrez-la dans un tableur et enregistrez-la en XLSX ou en CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = Aucune colonne ne contient d’objectifs. Les en-têtes sont : { $headings }.
refused-table-without-goals-advice = Donnez aux colonnes des en-têtes tels que pilier, but, mesure, ou indiquez ce qu’est chaque colonne.
refused-no-mapping = Ce fichier n’est pas une correspondance d’un type que cette page lit.
refused-no-mapping-advice = Choisissez une collection de correspondances OSCAL, une feuille STRM ou OLIR, des données de correspondance du CTID, ou une feuille avec une colonne par cadre.
refused-no-headings = Cette feuille n’a pas d’en-têtes.
refused-no-columns = Les en-têtes de cette feuille ne disent pas quelles deux colonnes se correspondent : { $headings }.
refused-no-columns-advice = Appelez les colonnes « Source » et « Target », ou « Focal Document Element » et « Reference Document Element ». Si vous le souhaitez, ajoutez « Relationship » (avec des mots tels que « equal », « subset of », « superset of », « intersects with »), « Strength », « Rationale », « Comments » et « Evidence ». Une feuille de deux colonnes se passe d’en-têtes.
refused-no-pairs = Cette correspondance ne contient aucune paire.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = Comment ils ont été associés
# The name of a sheet.
comparison-sheet = Comparaison

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = Ligne { $line }, colonne { $column }, { $path } : { $what }
fault-at-place = Ligne { $line }, colonne { $column } : { $what }
fault-at-path = { $path } : { $what }
# { $message } is what a parser says, in English.
fault-not-json = Ce n’est pas du JSON (« { $message } »). Cherchez une virgule, un guillemet, un crochet ou une accolade qui manque juste avant cet endroit.
fault-cut-off = Le fichier s’interrompt au milieu. Enregistrez-le ou téléchargez-le de nouveau, en entier.
fault-format = Le format est « { $found } ». Écrivez "format": "{ $format }".
fault-not-text = Ce n’est pas un texte. Mettez un texte ici.
fault-not-flag = Ce n’est ni true ni false. Mettez l’un des deux ici.
fault-not-list = Ce n’est pas une liste. Mettez une liste ici.
fault-not-object = Ce n’est pas un objet. Mettez un objet ici.
fault-missing-text = Cet élément manque. Ajoutez-le : il faut un texte ici.
fault-missing-flag = Cet élément manque. Ajoutez-le : il faut true ou false ici.
fault-missing-list = Cet élément manque. Ajoutez-le : il faut une liste ici.
fault-missing-object = Cet élément manque. Ajoutez-le : il faut un objet ici.
fault-unknown-key = Le format n’a pas de telle clé. Retirez-la.
fault-unknown-key-near = Le format n’a pas de telle clé. Vouliez-vous dire « { $near } » ?
fault-repeated-key = Cette clé figure deux fois. Gardez-en une.
# { $allowed } is a list of words in quotation marks.
fault-choice = « { $found } » n’est pas un des mots admis. Utilisez l’un de ceux-ci : { $allowed }.
fault-empty = Le texte est vide. Écrivez-le, ou omettez la clé là où elle peut l’être.
fault-bad-id = « { $found } » n’est pas un identifiant valide. Utilisez des minuscules, des chiffres et des traits d’union isolés, par exemple « arms-control ».
fault-reserved-id = Les adresses utilisent « { $found } » pour autre chose. Donnez au critère de filtre un autre identifiant, par exemple « own-{ $found } ».
fault-repeated-id = L’identifiant « { $id } » est déjà pris, à { $first }. Donnez à l’un des deux un autre identifiant.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = Il n’y a pas de « { $kind } » avec l’identifiant « { $id } ». Ajoutez-le, ou retirez la référence.
fault-dangling-near = Il n’y a pas de « { $kind } » avec l’identifiant « { $id } ». Vouliez-vous dire « { $near } » ?
fault-repeated-reference = « { $id } » figure deux fois dans cette liste. Gardez-en un.
fault-itself = Cet élément renvoie à lui-même. Retirez la référence.
fault-no-evidence = Cet énoncé n’a pas de source. Indiquez-en au moins une sous "evidence".
fault-no-entries = Il n’y a pas de « { $kind } ». Ajoutez-en au moins un.
fault-bad-date = « { $found } » n’est pas une date. Écrivez-la sous la forme 2023, 2023-05 ou 2023-05-30.
fault-bad-address = « { $found } » n’est pas une adresse web. Écrivez-la en entier, en commençant par https:// ou http://.
fault-bad-language = « { $found } » n’est pas un code de langue. Écrivez un code tel que « en », « fr » ou « pt-BR ».

## Files that are no spreadsheets, or none that opens as it is

refused-word = Ce fichier est un document texte, pas une feuille de calcul.
refused-slides = Ce fichier est une présentation, pas une feuille de calcul.
refused-numbers = Ce fichier est un classeur d’Apple Numbers.
refused-web-page = Ce fichier est une page web sous le nom d’une feuille de calcul.
refused-old-xml = Ce fichier est un classeur au format XML d’Excel 2003.
refused-locked = Ce classeur est protégé par un mot de passe.
refused-archive = Ce fichier est une archive d’autres fichiers.
refused-cut = Ce classeur est tronqué ou endommagé : sa fin manque.
refused-running-text = Ce fichier est un texte suivi.
refused-unclosed = Ligne { NUMBER($line) } : un guillemet ouvre ici une cellule et n’est jamais fermé.
refused-copy-table-advice = Copiez son tableau dans une feuille de calcul, avec une colonne par niveau, et ouvrez-la.
refused-running-text-advice = Mettez-le dans une feuille de calcul, avec une colonne par niveau, et ouvrez-la.
refused-numbers-advice = Exportez-le depuis Numbers en Excel ou CSV et ouvrez ce fichier.
refused-save-xlsx-advice = Ouvrez-le dans un tableur, enregistrez-le en XLSX et ouvrez ce fichier.
refused-locked-advice = Enregistrez-le sans mot de passe et ouvrez ce fichier.
refused-archive-advice = Décompressez-la et ouvrez le fichier qu’elle contient.
refused-cut-advice = Récupérez-le de nouveau, entier, à sa source.
refused-unclosed-advice = Fermez-le ou supprimez-le ; si le fichier a été tronqué, récupérez-le de nouveau.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = parties destinées aux évaluateurs (objectifs, méthodes et objets de l’évaluation)
left-machine-properties = propriétés pour les machines (clés de tri, identifiants, numéros dans d’autres notations)
left-people = détails sur les rôles, organismes, personnes et lieux dans les métadonnées
left-revisions = détails sur les révisions antérieures
left-back-matter = détails sur les ressources des annexes
left-links-elsewhere = liens vers d’autres fichiers, ou vers ce qui manque dans celui-ci
left-other-texts = textes qui n’ont pas leur place dans un catalogue
left-missing-controls = relations avec des contrôles absents de ce catalogue
left-unknown-choices = contrôles et paramètres nommés par le profil et absents des catalogues
left-unopened-files = fichiers importés par le profil et non ouverts avec lui
left-unreadable-objects = objets illisibles
left-old-relationships = relations révoquées ou obsolètes
left-uses = relations indiquant qui utilise une technique
left-other-relationships = relations entre d’autres objets, ou avec quelque chose hors du fichier
left-revoked-tactics = tactiques révoquées
left-deprecated-tactics = tactiques obsolètes
left-revoked-techniques = techniques révoquées
left-deprecated-techniques = techniques obsolètes
left-revoked-sub-techniques = sous-techniques révoquées
left-deprecated-sub-techniques = sous-techniques obsolètes
left-lone-sub-techniques = sous-techniques dont la technique n’est pas affichée
left-phases-without-tactic = phases de techniques pour lesquelles aucune tactique n’est affichée
left-old-mitigations = mesures d’atténuation révoquées ou obsolètes
left-old-objects = autres objets révoqués ou obsolètes
left-mitigations = mesures d’atténuation
left-groups = groupes
left-software = logiciels
left-campaigns = campagnes
left-threat-actors = acteurs de la menace
left-indicators = indicateurs
left-reports = rapports et remarques
left-vulnerabilities = vulnérabilités
left-identities = identités
left-markings = marquages
left-analytics = analyses de stratégies de détection non affichées
left-unknown-objects = objets de types que cet explorateur ne connaît pas
left-same-properties = propriétés qui disent la même chose que les piliers ou qu’une autre propriété
left-missing-elements = relations avec des éléments absents du fichier
left-told-elements = éléments déjà présentés ailleurs
left-deep-elements = éléments imbriqués trop profondément
left-relations-outside = relations avec quelque chose hors du fichier
left-relation-tags = étiquettes de relations
left-contacts = coordonnées de qui a soumis le plan
left-missing-objectives = relations avec autre chose qu’un sous-objectif du plan
left-column = cellules de la colonne « { $column } »
left-empty-columns = colonnes n’ayant qu’un en-tête
left-above-headings = cellules au-dessus des en-têtes
left-other-sheets = feuilles sans piliers, objectifs ni sous-objectifs
left-hidden-links = adresses derrière des cellules non affichées
left-xls-links = adresses derrière des cellules, non lues dans les fichiers XLS
left-other-links = liens qui ne mènent à aucune page web
left-number-formats = nombres dont le format n’est pas lu (un pourcentage s’affiche comme une fraction de 1)
left-nameless-rows = lignes qui ne nomment ni pilier, ni objectif, ni sous-objectif
left-heading-rows = lignes qui répètent les en-têtes
left-total-rows = lignes de totaux
left-notes = remarques sous le tableau
left-own-columns = feuilles et colonnes que le format ne prévoit pas
left-gone-texts = textes traduits de parties absentes de ce classeur
left-rows-without-reference = lignes sans référence
left-further-details = paires contenant plus que ce qui est lu
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, ligne { $row }
place-cell = { $sheet }, ligne { $row }, colonne { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = Fichier de cadre
format-workbook = Fichier de cadre (classeur)
format-oscal-catalog = Catalogue OSCAL
format-oscal-profile = Profil OSCAL
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = Bundle { $name }
format-atlas-data = Fichier de données ATLAS
format-ciso-library = Bibliothèque de CISO Assistant
format-cprt = Fichier CPRT du NIST
format-misp = Cluster de galaxie MISP
format-stratml = Plan StratML
format-strategic-plan = Plan stratégique StratML
format-performance-plan = Plan de performance StratML
format-performance-report = Rapport de performance StratML
# { $ending } is XLSX or XLS.
format-excel = Classeur Excel ({ $ending })
format-ods = Feuille de calcul OpenDocument (ODS)
# { $ending } is CSV or TSV.
format-text-table = Feuille de calcul { $ending }
format-spreadsheet = Feuille de calcul
mapping-format-oscal = Collection de correspondances OSCAL
mapping-format-strm = Feuille STRM
mapping-format-olir = Soumission OLIR
mapping-format-ctid = Correspondance du CTID
mapping-format-sheet = Feuille de correspondances

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, ligne { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = Cette cellule est vide, et tout énoncé repose sur une source. Écrivez-y l’identifiant d’une source. Les sources sont sur la feuille « Sources ».
cell-no-summary = Cette cellule est vide. Écrivez-y le texte, ou videz aussi « Summary rests on ».
cell-empty = Cette cellule est vide. Remplissez-la.
cell-incomplete = Il manque quelque chose ici. Remplissez les cellules de cette ligne, ou videz-les toutes.
cell-misplaced = Le contenu de cette cellule n’y a pas sa place. Videz-la, ou écrivez un texte.
cell-no-column = Le format n’a pas de telle colonne. Donnez un autre en-tête à la colonne, ou retirez-la.
cell-two-columns = Ceci figure dans deux colonnes. Gardez-en une.
cell-twice = « { $id } » figure ici deux fois. Gardez-en un.
# { $first } is the place where it stands first.
cell-taken = L’identifiant « { $id } » est déjà pris : { $first }. Donnez à l’un des deux un autre identifiant.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = Il n’y a aucun élément « { $kind } ». Ajoutez une ligne pour en créer un.
cell-two-texts = Cette partie a déjà un texte dans cette langue. Gardez l’un des deux.
cell-on-nothing = Cette ligne ne dit pas à quoi elle se rapporte. Écrivez le type dans cette cellule, par exemple « goal ».
cell-nowhere = Cette cellule est vide : la ligne ne se rattache à aucun élément « { $kind } ». Écrivez-y un identifiant, ou retirez la ligne.
cell-gone = Il n’y a aucun élément « { $kind } » avec l’identifiant « { $id } ». Écrivez un identifiant présent dans ce classeur, ou retirez la ligne.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = Cette cellule est vide, et d’autres cellules nomment un élément « { $kind } » absent de toutes les lignes : { $ids }. (Cellules : { NUMBER($cells) }. La première : { $first }.) Écrivez de nouveau l’identifiant ici, ou changez-le là où il est nommé.

## Spreadsheets that hold too much, or no text

refused-table-cells = Cette feuille de calcul s’étend sur plus de { NUMBER($most) } cellules, vides comprises.
refused-table-text = Les cellules de cette feuille de calcul contiennent plus de { NUMBER($most) } Mo de texte.
refused-table-unpacked = Décompressé, ce classeur dépasse { NUMBER($most) } Mo.
refused-no-text = Ce fichier porte le nom d’un tableau, mais contient des octets qu’aucun texte ne comporte.
# A column without a heading, by its letters: “Column C”.
column-letters = Colonne { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = Aucun résultat ici pour « { $typed } ».
nothing-begins = Aucun mot ne commence ici par « { $typed } ».
# Where there was no score before.
my-score-asked = Saisissez une note de { $min } à { $max }.
crosswalk-other = L’autre cadre
crosswalk-not-other = « { $title } » est ouvert à côté. Rien de ce à quoi renvoie cette correspondance n’y figure : il n’est donc pas pris pour l’autre cadre.

## Plain pages of a site, without scripts

site-contents = Sommaire
site-open = Ouvrir dans l’explorateur
site-take-away = À emporter
site-rests-on = Repose sur
site-neighbours = Avant et après
site-description = Explorer { $title }.
site-description-by = Explorer { $title }, publié par { $publisher }.
site-for-json = le cadre entier, à rouvrir dans n’importe quel explorateur
site-for-csv = une ligne par élément du deuxième niveau, pour les programmes
site-for-xlsx = pour Excel et les logiciels semblables ; à rouvrir dans n’importe quel explorateur
site-for-stratml = le plan sous la forme que publient les agences des États-Unis (ISO 17469)
site-for-skos = les éléments et les thèmes sous forme de concepts, en Turtle

# Every sentence that the page shows or says, in English.
#
# Write plain, active sentences. { $goal }, { $goals }, { $pillar } and the like are the framework's own nouns, as they
# stand inside a sentence: “goals”, “techniques”. { $goals } alone may be a count with its noun: “20 goals”.
# Numbers are written { NUMBER($count) }. Scripts rely on “results” beginning with two numbers and the noun.

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) } { $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) } of { $all }
count-quotations = { $count ->
    [one] { NUMBER($count) } quotation
   *[other] { NUMBER($count) } quotations
}
count-challenges = { $count ->
    [one] { NUMBER($count) } challenge
   *[other] { NUMBER($count) } challenges
}
quoted = “{ $text }”
noun-quotations = { $count ->
    [one] quotation
   *[other] quotations
}
noun-challenges = { $count ->
    [one] challenge
   *[other] challenges
}
# A speaker after a quotation, in plain text.
quoted-by = “{ $text }” — { $speaker }
labelled = { $label }: { $value }
# Stands before a list of links.
list-label = { $label }:
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { ", " }
separator = { "; " }
and-more = and { NUMBER($count) } more

## Places

overview = Overview
voices = Voices
challenges = Challenges
sources = Sources
about = About
nothing-here = Nothing here
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = quotation “{ $beginning }”
part-challenge = challenge “{ $title }”

## Facets, filters and what was read in another way

voice-facet = Voice
stance-facet = Stance
placement-facet = Placement
source-facet = Source
voice-hint = Who says something about the { $goal }
stance-hint = Whether a quotation welcomes, notes or criticises the { $goal }
placement-hint = Who says which { $pillar } the { $goal } belongs to
source-hint = Which source the { $goal } is based on
placed-by-source = Placed by a source
placed-by-editors = Placed by the editors
placed-by-source-long = A source places it under this { $pillar }.
placed-by-editors-long = No source says which { $pillar } it belongs to. The editors of this data set chose this one.
welcomes = Welcomes
notes = Notes
criticises = Criticises
filter-words = words “{ $words }”
nothing-has = Nothing here matches “{ $typed }”; showing { $words }.
found-inside = No word here begins with “{ $typed }”; showing words that contain it.
read-as = Read as: { $parts }.
without-words = without { $words }
unknown-value = There is no { $facet } “{ $id }” here, so this filter is ignored.
order-document = Document order
order-relevance = Best match first
order-title = Title, A to Z
order-label = Number or label
gathered-counts = { $counts }, in document order.
gathered-none = Named in the sources.

## Opening a file

fetching-bytes-of = Fetching: { NUMBER($done) } of { NUMBER($total) } kB
fetching-bytes = Fetching: { NUMBER($done) } kB
fetching-file = Fetching { $name }
checking = Checking { $name }
indexing = Preparing the search: { NUMBER($done) } of { NUMBER($total) }
drop-to-open = Drop the file to open it. It stays on this computer.
cancel = Cancel
could-not-open = { $name } could not be opened
problems = Problems
screen-stays = What was on screen is still there.
file-opened-label = Opened file
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }, opened from { $name }: { $counts }.
stays-here = It stays in this browser and is not sent anywhere.
for-example = {" "}– for example: { $item }
all-of-them = All of them
left-out-reason = { $reason }: { NUMBER($count) }
left-out = Left out: { NUMBER($count) }.
back-to-bundled = Back to the bundled strategy
could-not-open-title = The file could not be opened
show-bundled = Show the strategy that came with this page
framework-missing-title = This page does not have that framework
framework-missing = The address points to the framework “{ $id }”, which somebody opened from a file.
framework-missing-advice = To continue at this address, open that file.
scheme-refused = The address begins with “{ $scheme }:”. The explorer fetches files only from http and https addresses.
scheme-refused-advice = Save the file and open it from your disk, or put it on a web server.
file-unreadable = The browser could not read the file.
file-unreadable-advice = Try again.
file-unfetched = The file could not be fetched: { $reason }.
file-unfetched-advice = Check the address, or save the file and open it from your disk.
fetch-no-answer = the server did not answer, or does not allow other sites to read the file (CORS)
fetch-status = the server answered { $status }
fetch-broken = the connection was lost
opener-unloaded = The part of the explorer that opens files could not be loaded.
opener-unloaded-advice = Check the connection and try again.
file-too-large = The file is larger than { NUMBER($limit) } MB.
file-too-large-advice = Remove what you do not need, or split the file.
is-open = { $title } is open
is-open-until-reload = { $title } is open, but the browser will lose it when you reload the page
recent-gone = This browser no longer has that file. Open it again
text-cut = The search takes up to { NUMBER($limit) } characters; the rest was cut off

## What the columns of a spreadsheet are

columns-title = What do the columns hold?
columns-why = Please check what the explorer thinks each column of { $name } holds. The framework alongside shows the result.
columns-unsaid = The explorer needs to know what the columns of this spreadsheet hold.
columns-unsaid-advice = Try again, and say what each column is.
correct-columns = Correct the columns
column-is = What the column “{ $heading }” holds
first-rows = First rows of { $sheet }
rows-shown = { NUMBER($shown) } of { NUMBER($total) } rows
as-it-would-be = How the framework would look
open-so = Open it like this
title-with-count = { $title } ({ NUMBER($count) })
role-summary = Description or detail
role-status = Status
role-label = Number or label
role-source = Source
role-link = Link
role-facet = Filter
role-depth = Depth in the outline
role-parent = What the row belongs to
role-none = Leave out
reason-heading = Because of its heading.
reason-repeated = A few values keep recurring.
reason-long-text = It holds long texts.
reason-numbers = It holds numbers or dates.
reason-different = Its values differ from row to row.
reason-addresses = It holds web addresses.
reason-numbering = It holds numbers such as 1.2.
reason-likeliest = It is the likeliest to name the rows.
reason-beside = This sheet explains the others.
reason-empty = It is empty.
reason-reader = You said so.
back-to = Back to { $title }

## Copying, saving, sharing

link-copied = Link copied
title-and-link-copied = Title and link copied
copied-needs-file = { $done }. To follow it, people must first open { $file }
copied-without-layer = { $done }. It filters by your layer but does not include it: for a link with the layer, go to the Layer page
quotation-copied = Quotation copied
passage-copied = Passage copied, with its source
citation-copied = Citation copied
code-copied = Code copied
select-first = Select some words in a statement first, then copy them with their source
writer-unloaded = The part of the explorer that writes files could not be loaded. The connection may be down
chunk-unloaded = This part of the explorer could not be loaded. The connection may be down
no-picture = This browser could not make the picture
is-being-saved = Saving { $name }
cannot-save = This browser does not let the page save files
no-file = The file could not be created
no-page = The page could not be created, because its single-file version could not be loaded. The connection may be down, or the file is not alongside this page

## The frame of the page

skip-link = Skip to the content
loading = Loading…
chunk-outdated = This part of the explorer is no longer on the host, which has a newer version
writer-outdated = The part of the explorer that writes files is no longer on the host, which has a newer version
opener-outdated-advice = It is no longer on the host, which has a newer version. Reload the page, then open the file.
chunk-outdated-notice = This part of the explorer is no longer on the host, which has a newer version. The address keeps your place.
load-newer-version = Load the newer version
chunk-unloaded-notice = This part of the explorer could not be loaded. The connection may be down.
try-again = Try again
close = Close
places = Places
search = Search
suggestions = Suggestions
more = More
printed = Printed { $date }
printed-filters = Filters: { $filters }
made-by = Made by { $editor } from public sources.
not-official = Not an official site of { $publisher }.
nothing-sent = Nothing you do here is sent anywhere.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }, data { $data }.
about-and-cite = About, and how to cite
embedded-in = { $title }, in the Framework Explorer.
embedded-made-by = Made by { $editor }.
open-full = Open the full explorer

## The menu

appearance = Appearance
appearance-auto = Same as system
appearance-light = Light
appearance-dark = Dark
embed = Embed
print = Print
download-goals = Download the { $goals }
# Said before the name of the form: “Download CSV”.
download = Download
frameworks = Frameworks
open-file = Open a file
save-framework = Save as framework file
save-page = Save as a page
help = Help

## The dialogs

shortcuts = Keyboard shortcuts
key = Key
key-does = Does
key-search = Go to the search field
key-escape = Clear the search field, or close what is open
key-next-result = Next result
key-previous-result = Previous result
key-open-result = Open the result
key-overview = Overview
key-goals = List of { $goals }
key-turn = Previous and next { $goal }
key-this-list = This list
shortcuts-on = Turn on single-key shortcuts
copy-by-hand = Copy by hand
copy-by-hand-why = The browser does not let this page use the clipboard. The text is selected: copy it with your keyboard.
text-to-copy = Text to copy
open-framework = Open a framework
drop-or-choose = Drop files anywhere on the page, or choose them:
choose-file = Choose files
files-that-open = A framework file; a spreadsheet (CSV, TSV, XLSX, XLS, ODS); an OSCAL catalog, or a profile together with its catalog (JSON, YAML, XML); MITRE ATT&CK and other STIX files, MITRE ATLAS, NIST CPRT, MISP galaxies, StratML plans. Files stay on this computer and are not sent anywhere.
paste-rows = You can also copy rows in a spreadsheet program and paste them into this page.
save-template = Download a spreadsheet to start from ({ $format })
recently-opened = Recently opened
recently-opened-where = Files stay in this browser while a tab shows them and until the end of the day, or until you remove them.
remove-recent = Remove { $title }

embed-this-view = Embed this view
embed-what = A live view of what is on screen, with its filters. It adapts to the width that you give it.
embed-preview = Preview
embed-preview-title = Preview of the embedded view
embed-from-disk = The lines below cannot show { $file }, because it is on this computer. Save it as a page, host that page, and embed it from there.
embed-hide = Leave out
embed-search = Search field
embed-facets = Filters
embed-header = Header
embed-footer = Footer
embed-height = Height
embed-height-label = Height in pixels
embed-height-auto = auto
embed-height-hint = pixels, or as high as its content
embed-with-script = With a script: its height follows its content
embed-without-script = Without a script
copy-code = Copy code
embed-policy = If your page has a content security policy
embed-policy-hint = It must allow the frame and, for the first line, the script too:
embed-policy-label = Content security policy

## Overview

published-by = Published by { $publisher }.
published-by-on = Published by { $publisher }, { $date }.
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = This page covers { $counts }.
what-is-covered = What is covered, and what is not
what-you-can-do = What you can do here
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = Browse and filter all { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = Read it in full
search-words = Search for words
open-own = Open a framework of your own
pillar-matches = { NUMBER($found) } of { NUMBER($all) } match
# Leads to the list: “All 200 goals”.
all-goals = All { $goals }
picture-of-themes = Picture of { $themes }
picture-of-pillars = Picture of { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } across the { $pillars }
matrix-first = These are the first { NUMBER($shown) }. You will find { NUMBER($rest) } more in the filters of the list.
# What the circles of the picture mean.
matrix-note = Each circle shows the { $goals } on one { $theme } under one { $pillar }: the larger the circle, the more there are.
matrix-picture = Picture
matrix-as-table = Show as a table
matrix-table = Table
matrix-label = { $goals } by { $theme } and { $pillar }; each mark links to them
matrix-cell = { $theme }, { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } welcomes
   *[other] { NUMBER($count) } welcome
}
count-note = { $count ->
    [one] { NUMBER($count) } notes
   *[other] { NUMBER($count) } note
}
count-criticise = { $count ->
    [one] { NUMBER($count) } criticises
   *[other] { NUMBER($count) } criticise
}
does-not-match = ; does not match
quotation-welcomes = quotation that welcomes
quotation-notes = quotation that notes
quotation-criticises = quotation that criticises
key-by-source = placed by a source
key-by-editors = placed by the editors
# The key to the shades of cells: “few to many objectives”.
key-shades = few to many { $objectives }

## Goals

filters-button = Filters
filters-on = Filters ({ NUMBER($count) })
filter-by = Filter by
facet-on = { NUMBER($count) } on
find-in-facet = Find in { $facet }
find-in-values = Find in { NUMBER($count) }
most-first = Most first
# Said after “Most first” and “Clear”.
in-facet = in { $facet }
clear-facet = Clear
nothing-matches = Nothing here matches all of this
no-challenge-matches = No challenge matches all of this
results-heading = Results
order = Order
show-as-list = Show as a list
filters-on-label = Filters on
clear-all = Clear all
# Said before what is removed.
remove-filter = Remove filter:
show-more = Show { NUMBER($count) } more of { NUMBER($rest) }
printed-first = Only the first { NUMBER($shown) } of { NUMBER($all) } are printed.
no-goal-matches = No { $goal } matches all of this
drop-one = Remove one of these to find something:
without = Without { $part }: { $goals }
the-words = the words
the-filters = the filters
words-here = Words that do appear here:
themes-label = Themes

## A goal, a pillar, a theme, an actor

breadcrumb = Breadcrumb
link = Link
copy-link = Copy link
# Said after “Link” and “Copy link”.
to-part = to { $part }
copy-title-and-link = Copy title and link
share-and-save = Share and save
# The button of the same menu for one part, said before “objective 3”.
share-part = Share
copy-with-source = Copy with source
# Beside a form that can be downloaded.
for-spreadsheets = , for spreadsheets
for-programs = , for programs
frame-cannot-save = This page is inside a frame that does not allow saving or printing
open-in-window = Open this view in its own window
copy-selection = Copy selection with source
share = Share…
also-part-of = Also part of:
also-part = Also part of it
placed = { $who }.
what-is-said = What people say about it
actors-named = { $actors } named
answers-challenges = Challenges it answers
related-goals = Related { $goals }
goals-around = Previous and next { $goals }
previous = Previous
next = Next
cite-this = Cite this { $noun }
section-position = { $section } { NUMBER($number) } of { NUMBER($count) }, with { $goals }
# Stands before the other sections of the same pillar or section.
also-in = Also in “{ $title }”
sections-around = Previous and next { $section }
further-reading = Further reading
goal-position = { $goal } { NUMBER($number) } of { NUMBER($count) } under this { $pillar }
pillar-position = { $pillar } { NUMBER($number) } of { NUMBER($count) }, with { NUMBER($goals) } of { $all }
filter-goals-by-this = Filter the { $goals } by this

citation-writing = The explorer is writing the { $form } citation …
citation-failed = The explorer could not write the { $form } citation, because part of the program could not be loaded.
citation-form = Form of the citation
citation = Citation
copy-citation = Copy citation
download-citation = Download citation

# What a table within a text is called.
text-table = Table
# The heading of statements on a goal that are no objectives.
facts-heading = More about it
# The heading of links out of the page.
read-on = Where to read more
# How a status is to be taken.
tone-done = Done
tone-good = On its way
tone-attention = Needs attention
tone-bad = Failed or stopped
tone-neutral = Neutral

evidence = Source { NUMBER($number) }: { $title }
evidence-place = Source { NUMBER($number) }: { $title }, { $place }
all-from-source = Everything based on this source

## Voices and challenges

voices-standfirst = Who said what about which part, and whether they welcome, note or criticise it.
no-quotation-matches = No quotation matches all of this
drop-a-filter = Remove one of the filters above to find something.
filter-without-layer = The address filters by marks in somebody’s own layer. No such layer is open here, so this filter has no effect.
quotations = Quotations
copy-quotation = Copy quotation
about-whole = About the whole framework
about-parts = About:
challenges-standfirst = What stands in the way, and the { $goals } that answer it. The editors of this data set decided which { $goals } answer each challenge.
no-challenges = This framework names no challenges.
answered-by = Answered by
concerns = Concerns

## Sources

sources-standfirst = The sources behind every statement. The numbers are those of the small marks beside the text.
coverage = What this data set covers
the-sources = The sources
statements = Statements
facts-on-document = { $count ->
    [one] { NUMBER($count) } statement about the document
   *[other] { NUMBER($count) } statements about the document
}
source-described = described here; its own title is not known

## About

about-explorer = About this explorer
the-document = The document
# The title of the framework.
cite-framework = Cite “{ $title }”
cite-data-set = Cite this data set
keyboard = Keyboard
embed-it = Embed it
embed-why = You can embed any view in your own page, with its filters. It takes on the width of that page and its light or dark look. One line of HTML is enough.
embed-open = Embed…
program-and-data = Program and data
program = Program
data = Data
about-data-version = { $title }, version { $version }
about-data-by = { $data }, by { $editor }
data-bundled = It came with this page.
data-opened = You opened it from { $name } ({ $format }). It stays in this browser and is not sent anywhere.
privacy = Privacy
privacy-text = Nothing you do here is sent anywhere. There are no cookies. This browser keeps your choice of appearance and shortcuts, and what you chose for the columns of spreadsheets. It keeps your layers if you tick the box for that. It keeps files that you opened until the end of the day, or until you remove them under “Recently opened”. It also keeps a page from the web, so that you can open it offline.

## Nothing here

not-found = This framework has nothing at the address { $address }. The nearest places are:

## The whole framework as text

# The title of the framework.
whole-text = “{ $title }” as plain text
said-of-it = What people say about it

## How far the opening of a file is

checking-kilobytes = Reading and checking { $name } ({ NUMBER($size) } kB) …
checking-megabytes = Reading and checking { $name } ({ NUMBER($size) } MB) …
opening-cancelled = Opening was cancelled
opening-cancelled-advice = Try again, open another file, or carry on with the strategy that came with this page.

## Comparing two frameworks

compare-title = Compare
# In the menu: leads to the page where one chooses the other framework.
compare-with = Compare with another…
compare-choose = Choose another version of “{ $title }”, or another framework, to see the differences. Drop its file here, or choose it. What is on screen stays.
is-beside = “{ $title }” is now open beside the one on screen
compare-nothing-yet = Choose something to compare with first.
download-comparison = Download the differences
compare-older = Older
compare-newer = Newer
compare-other = Compared with
compare-swap = Swap older and newer
compare-another = Compare with something else
compare-undo = Undo my corrections
compare-numbers = Changes in numbers
compare-all = All
compare-list = The differences, one by one
compare-no-match = Nothing in this comparison matches all of this
compare-not-one = These two are not the same
compare-say-which = Not new? Say which it was
compare-was = It was
compare-choose-one = Choose one
change-facet = Change
change-added = Added
change-removed = Removed
change-moved = Moved
change-renamed = Renamed
change-changed = Changed
change-same = Unchanged
found-by-reader = Paired by you
found-by-id = Paired by the same id
found-by-label = Paired by the same label
found-by-title = Paired by the same title
found-by-text = Paired by similar text
part-place = Place
part-title = Title
part-label = Label
part-summary = Summary
part-status = Status
changes-heading = What changed
changes-between = From { $older } to { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = Side by side
side-by-side-show = Show what both cover, and what only one does
words-heading = Words
in-both = In both
# The short title of a framework.
only-in = Only in { $title }
# A heading with the number of what stands below it.
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = Both overviews

## Downloads of the whole framework

download-framework = Download the whole framework
# Said before the name of the form: “Download the whole framework as XLSX”.
download-whole = Download the whole framework as
# Beside a form that can be downloaded.
to-edit = , to edit and open again

## Languages

# What this language calls itself.
language-name = English
# The label of the choice of languages.
choose-language = Language

## A framework in translation

# Who made the translation that is on screen.
translated-by = This is a translation by { $by }.
translated = This is a translation.
show-original = Show the original
original-shown = This is the original.
show-translation = Show the translation
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = Translation by { $by }: “{ $text }”
quotation-translated = Translation: “{ $text }”

## Crosswalks

crosswalk-title = Crosswalk
# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = Crosswalk to another…
crosswalk-choose = Choose a mapping between “{ $title }” and another framework: an OSCAL mapping collection, a STRM or OLIR sheet, CTID mapping data, or a sheet with a column for each. Drop its file here, or choose it.
crosswalk-choose-other = To see its titles, coverage and gaps, also open the other framework of this mapping, { $title }. Drop its file here, or choose it.
# The mapping does not name it.
crosswalk-choose-unnamed = To see its titles, coverage and gaps, also open the other framework of this mapping. Drop its file here, or choose it.
crosswalk-nothing-yet = Choose a mapping first.
mapping-is-open = The mapping “{ $title }” is open
download-mapping = Download the mapping
strm-sheet = STRM sheet (XLSX)
oscal-mapping = OSCAL mapping (JSON)
mapping-label = Mapping
mapping-between = Between
mapping-sides = { $source } → { $target }
mapping-file = File
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } pair
   *[other] { NUMBER($count) } pairs
}
crosswalk-another = Choose another mapping
crosswalk-close-other = Close the other framework
crosswalk-list = Counterparts, one by one
crosswalk-no-match = Nothing in this crosswalk matches all of this
relation-facet = Relation
partner-pillar-facet = Place in the other framework
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = is equal to
relation-subset = is a part of
relation-superset = contains
relation-intersects = overlaps with
relation-none = has no counterpart
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = corresponds to
partner-strength = strength: { $strength }
partners-heading = Counterparts
by-mapping = According to the mapping “{ $title }”.
no-partners = It has no counterpart, according to the mapping “{ $title }”.
coverage-heading = Covered
coverage-nothing = No counterpart
# How many goals have a counterpart: “12 of 20 goals have a counterpart (60%).”
coverage-of = { NUMBER($covered) } of { $goals } have a counterpart ({ NUMBER($share) }%).
coverage-table = How much of “{ $title }” is covered
gaps-heading = Gaps
# A count of goals with its noun, and the title of a framework.
gaps-in = { $goals } of “{ $title }” without a counterpart
nowhere-heading = Named in the mapping but not found
leads-nowhere = { $count ->
    [one] { NUMBER($count) } reference leads to nothing in “{ $title }”
   *[other] { NUMBER($count) } references lead to nothing in “{ $title }”
}
## Publishing

# What changed in the data, on About.
changes = Changes
save-site = Save as a site
# The title of the framework.
site-what = “{ $title }” as a folder for any host: the explorer, a plain page for each part, and files to download. It comes as one ZIP file: unpack it and upload the contents.
site-address = Address where the site will be, if you know it
site-address-why = If you give the address, search engines find every page, and links to the site show what it is.
site-save = Save the ZIP file
site-address-wrong = “{ $address }” is not a web address. Begin it with https://, or leave it out
site-begun = The site is being put together
no-site = The site could not be created, because part of this page is missing from its host or belongs to another version


## A layer: what a reader says of the framework

layer = Layer
layer-standfirst = Say where the { $goals } stand: give each a status, a score and a note. Your layer sits on top of the framework and changes nothing in it.
layer-is-empty = Nothing is marked yet. Open a { $goal }, and choose a status or write a note.
layer-legend = What the layer’s marks mean
legend-scores = Score from { $min } to { $max }
my-status = My status
my-score = My score
my-note = My note
# The heading of the fields: “My marks on this goal”.
my-mark-of = My marks on this { $noun }
my-score-between = My score ({ $min } to { $max })
note-hint = You can use Markdown: lists, links, **bold**.
my-further = Colour, tags and links
my-colour = Colour
no-colour = No colour
my-tags = Tags, separated by commas
my-links = Links, one per line: the address, then a title
no-status = No status
score-is = score { $score }
score-from = { $from } or more
score-to = up to { $to }
score-between = { $from } to { $to }
score-at-least = At least
score-at-most = At most
has-note = note
is-marked = marked
with-note = With a note
without-note = Without a note
published-says = The published layer says:
order-my-score = My score, highest first
key-score = Go to the score of the goal on screen; Escape leaves the field
# “12 of 20 done”
share-done = { NUMBER($done) } of { NUMBER($all) } done
share-with-status = { NUMBER($count) } of { NUMBER($all) } with a status
share-column = Share
average-score = Average score
average-is = average score { $score }
notes-column = Notes
shares-by = Shares by { $noun }
layer-shares = Progress
layer-about = About this layer
layer-title = Title of the layer
scale-least = Lowest score
scale-greatest = Highest score
layer-from-link = This layer came with the link. It becomes your own as soon as you change something.
layer-make-own = Make it my own
layer-put-away = Close it
layer-is-published = The owner of this site published a layer with the framework. Yours sits on top of it.
layer-of-other = This layer was made for another framework, “{ $id }”. What does not fit is listed below.
layer-of-version = This layer was made for version { $version } of the framework.
layer-left-out = Left out:
layer-misfits = What no longer fits
layer-misfits-kept = The framework on screen does not have these. They stay in the layer.
layer-notes = Everything with a note
layer-keep-and-send = Keep it, send it, save it
layer-keep-here = Keep my layers in this browser
layer-is-kept = This browser keeps them on this computer until you untick the box.
layer-is-not-kept = You will lose them when you close this tab, unless you save a file or copy the link.
layers-forgotten = This browser no longer keeps your layers
layers-not-kept = This browser cannot keep your layers. Save them as a file
layer-copy-link = Copy a link with the layer
layer-link-length = The link is { NUMBER($length) } characters long.
layer-link-long = The link is { NUMBER($length) } characters long. Mail programs may cut it off: send the file instead, or share the link in a chat.
layer-link-copied = Link copied: { NUMBER($length) } characters
layer-link-copied-long = Link copied: { NUMBER($length) } characters. Mail programs may cut it off
layer-too-long-for-link = The layer is too long for a link. Save it as a file.
layer-save = Save as a layer file
layer-save-navigator = Save for ATT&CK Navigator
layer-save-xlsx = Save as a spreadsheet (XLSX)
layer-save-csv = Save as CSV
layer-open = Open a layer
layer-that-opens = A layer file or an ATT&CK Navigator layer. You can also drop it anywhere on the page.
layer-is-open = { $title } is open
layer-refused-advice = Your own layer stays as it is.
published-unfetched = The layer at { $name } could not be fetched
published-for-other = The layer at { $name } belongs to another framework, “{ $id }”
published-refused = The layer at { $name } cannot be read. { $why }
published-no-layer = There is no layer at { $name }
layer-several = Several layers
layer-on-screen = On screen
layer-numbered = Layer { NUMBER($number) }
layer-begin = Begin a new layer
layer-remove = Remove the layer on screen
layer-removed = Layer removed
layer-rule = Combine all layers, using
layer-combine = Combine
layer-combined = Combined: { $rule }
layers-combined = Layers combined
rule-highest = the highest score
rule-average = the average score
rule-sum = the sum of the scores
rule-first = the first layer that says something
layer-compare = Differences between two layers
layer-compare-with = Compare with
layer-compare-none = Choose a layer
layers-say-the-same = Both layers say the same.
layer-what = Where
layer-other-says = The other layer
layer-this-says = The layer on screen
says-nothing = says nothing
mark-these = Mark these { $goals } at once
mark-all = Mark all of these
leave-as-is = Leave as it is
note-to-add = Note to add
marked-all = { $goals } marked
nothing-to-mark = Choose a status, a score or a note first

## What a file does not say

publisher-not-stated = The file does not say who published this.
publisher-not-stated-on = The file does not say who published this. It is dated { $date }.

## The statuses of a layer, edited

statuses = Statuses
statuses-hint = Your own names for where things stand. Renaming a status changes no marks. The symbol shows its meaning.
status-title = Name
status-tone = Meaning
status-uses = { $count ->
    [one] { NUMBER($count) } mark
   *[other] { NUMBER($count) } marks
}
# Before a choice of what they get.
status-used = { $count ->
    [one] { NUMBER($count) } mark has this status. It gets:
   *[other] { NUMBER($count) } marks have this status. They get:
}
status-stays = Keep this status, listed as unknown
status-choose = Choose a status
status-remove = Remove
status-replace = Replace
status-adopt = Add to the statuses
status-add = Add
status-new = New status
status-title-taken = Give the status a name that no other status has
statuses-unknown = Statuses that appear only in marks
statuses-unknown-hint = The layer does not list these. The marks keep them until you choose another status.
move-up = Move up
move-down = Move down

## The crosswalk: what else a mapping says of a pair

qualifier = Condition:
more-in-mapping = More in the mapping

## A comparison that is being worked out

comparing = Comparing { NUMBER($here) } with { NUMBER($there) } …

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = Id
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = Further { $pillars }
column-placement-note = Placement note
column-facts = Facts
column-related = Related
column-framework = Framework
column-publisher = Published by
column-editor = Data by
column-version = Data version
column-address = Taken from
column-date = Taken on
column-covers = Covers
column-shown = Shown
column-program = Written by
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}cut here: a cell holds { NUMBER($limit) } characters]
written-address = Address
written-date = Date
written-with = Made with
# Said after “Filters:”.
no-filters = none
data-of-version = version { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , where a source places it
placed-there-by-editors = , where the editors of this data set place it
# Further pillars, said after the same.
also-under = ; also { $pillars }
links-heading = Links
note-label = Note
# { $goals } is “3 of 20 goals”.
extract-covers = This file is an extract: { $goals }. Filters: { $filters }. Taken from { $address } on { $date }, with Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }, in { $source }
passage-of-data = data set on “{ $title }”
passage-of-data-by = data set on “{ $title }” by { $editor }
passage-after = { $data }, based on { $sources }
# In citations, in place of a date.
cited-no-date = n.d.
# The work that a part stands in.
cited-in = In { $title }
# The address follows.
cited-retrieved = Retrieved { $date }, from
cited-accessed = Accessed { $date }
cited-data-set = Data set
cited-report = Report
cited-quotation = Quotation
cited-version = Version { $version }
# { $title } stands in quotation marks.
cited-quoted-in = Quoted in { $title }
cited-quoted-in-description = Quoted in: { $title }
cited-place = Place in the source: { $place }
cited-data-set-title = { $title }: { $pillars }, { $goals } and sources

## Statuses of a layer where the framework has none of its own

plain-open = Not started
plain-started = Under way
plain-attention = Needs attention
plain-stopped = Stopped
plain-done = Done

## Why a layer cannot be read

layer-too-large = The layer is { NUMBER($bytes) } bytes, more than the limit of { NUMBER($limit) }. Remove what you do not need.
layer-not-read = This is not a layer: { $message }. Save it again from the program that made it.
layer-other-format = The format is “{ $found }”; layers use “{ $format }”.
layer-damaged = The layer in this link is damaged or cut off. Ask for it as a file.
layer-scale-wrong = the lowest score has to be below the highest
layer-no-colour = { $id }: “{ $colour }” is not a colour; write it as #3366cc
layer-no-address = { $id }: “{ $address }” is not a web address

## What a layer file has that could not be taken over

omitted-tactics = further tactics of a technique
omitted-setting = setting “{ $name }”
omitted-description = description of the layer
omitted-links = links that are not web addresses
omitted-without-id = marks on parts without an ATT&CK id
omitted-statuses = statuses (written as metadata)
omitted-scores = scores that are not numbers

## Lines to embed: languages

embed-readers-language = Each reader’s own

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = This
compare-there = The other
compare-swap-sides = Swap the two
compare-only-here = Only in this one
compare-only-there = Only in the other
compare-say-counterpart = Has a counterpart? Say which
compare-counterpart = Its counterpart is
change-elsewhere = Placed elsewhere
change-other-title = Another title
change-otherwise = Differs
changes-apart = What differs
compare-in-numbers = In numbers
compare-in-original = These two are compared in their original words, because one of them is not available in the language of this page.
# Two frameworks that are no versions of one: neither is older.
changes-beside = { $here } compared with { $there }.
crosswalk-put-beside = “{ $name }” was not recognised as a mapping. It is now open as the other framework, “{ $title }”.
crosswalk-not-mapping = “{ $name }” was not recognised as a mapping.
crosswalk-foreign = This mapping is for other frameworks
# The frameworks that a mapping is for: “A → B”.
crosswalk-foreign-names = It is for { $names }. Nothing it names is in “{ $title }”.
crosswalk-foreign-why = Nothing it names is in “{ $title }”.
crosswalk-no-goals = This mapping names no goal of “{ $title }”
crosswalk-no-goals-why = It names only the parts that goals belong to.

## Saving with all that belongs to a framework

# The name of the file, and a list of languages.
is-being-saved-without = Saving { $name } without the texts in { $languages }, which could not be loaded. The connection may be down
# In the dialog “Save as a site”, where the reader marked goals.
site-with-layer = The site will include your marks. Everybody who visits it will see them.

## What a layer does not take, and where it came from

my-score-refused = Enter a score from { $min } to { $max }. Your earlier score stays.
bulk-score-refused = Enter a score from { $min } to { $max }. Nothing has been marked yet.
scale-refused = The lowest score must be a number below the highest. The scale stays as it was.
layer-off-scale = These scores are outside the layer’s scale, { $min } to { $max }. They stay as they are.
layer-came-with-page = This layer came with this page. Yours sits on top of it.
page-layer-says = The layer of this page says:
note-whole = Full note ({ NUMBER($length) } characters)

## What marks are made of, and where they lie

# Of the table of shares: the row for the whole framework.
shares-in-all = Overall
# What is marked inside of a goal: “marks on 2 objectives”.
marks-within = marks on { $count }
tags-of-mark = Tags
links-refused = These lines do not begin with a web address such as https://example.org, so they are not kept yet: { $lines }

## What can be taken back, and what two tabs make of one layer

undo = Undo
# The name of the notice with the button “Undo”.
undo-label = What was done
undone = Undone
# Said aloud: what was done, as the page shows it.
done-and-undo-offered = { $done }. You can undo this
layer-of-link = From the link
layer-of-link-left = The layer from the link is closed. Your own layers are still here
layers-beside = Another tab changed the same marks. Its layer is now open beside yours
bulk-statuses-replaced = Already have a status: { NUMBER($number) }. The new one replaces it.
bulk-scores-replaced = Already have a score: { NUMBER($number) }. The new one replaces it.
# In the menu, beside “Save as a page”, where the reader marked goals.
page-with-layer = A saved page includes your marks. Whoever gets the page sees them.
# Behind “This layer was made for another framework”.
layer-nothing-fits = Nothing it marks is in “{ $title }”.
omitted-gradient = colours of the gradient
omitted-title = title of the layer
omitted-colours = marks with a colour
omitted-tags = marks with tags
omitted-mark-links = marks with links
key-copy = Copy title and link, or the selected words with their source
key-undo = Undo a change to many marks or to a layer

## Why a file is refused

refused-not-text = This is not a text file in UTF-8.
refused-zip = This is not a text file. It looks like a ZIP archive or an office document.
refused-gzip = This is not a text file. It looks like a gzip archive.
refused-pdf = This is not a text file. It looks like a PDF.
refused-utf-16 = This is not a text file in UTF-8. It looks like text in UTF-16.
refused-not-text-advice = Choose a JSON file. Unpack an archive first, and save text as UTF-8.
refused-empty = The file is empty.
refused-empty-advice = Choose a file that holds a framework.
refused-too-large = The file is { NUMBER($size) } MB. The limit is { NUMBER($limit) } MB.
refused-too-many = The file holds more than { NUMBER($limit) } objects.
# { $message } is what a parser says, in English.
refused-not-json = Line { NUMBER($line) }, column { NUMBER($column) }: this is not JSON (“{ $message }”).
refused-not-json-advice = Look for a missing comma, quotation mark or bracket just before this place, or choose a JSON file.
refused-like-page = Line { NUMBER($line) }, column { NUMBER($column) }: this is not JSON. The file begins with “<”, as web pages and XML files do.
refused-like-page-advice = Download the file itself: this may be a web page about it, or an error page.
# { $grammar } is YAML or XML.
refused-malformed = Line { NUMBER($line) }, column { NUMBER($column) }: this { $grammar } cannot be read (“{ $message }”).
refused-malformed-advice = Correct the file at this place, or download it again from its publisher.
refused-cut-off = Line { NUMBER($line) }, column { NUMBER($column) }: the file ends too early.
refused-cut-off-advice = Save or download the complete file again.
refused-too-deep = Line { NUMBER($line) }, column { NUMBER($column) }: lists and objects nest deeper than { NUMBER($limit) } levels.
refused-too-deep-advice = No framework needs that. The file is damaged, or is not a framework.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = This page does not know this kind of file. At its top level it has { $keys }.
# Ends a list of keys.
refused-further = { NUMBER($count) } more
refused-unknown-empty = This page does not know this kind of file: it is an empty object.
refused-unknown-text = This page does not know this kind of file: it is nothing but text.
refused-unknown-value = This page does not know this kind of file: it is a single value.
refused-unknown-advice = This page reads framework files, which have "format": "framework-explorer/1" at their top level, OSCAL catalogs, STIX bundles such as MITRE ATT&CK, NIST CPRT files, MISP galaxies, StratML plans and spreadsheets. Turn anything else into a spreadsheet, with a column for each level.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = Line { NUMBER($line) }, column { NUMBER($column) }: this file ({ $format }) cannot be read (“{ $message }”).
refused-misshapen-at = At { $path }: this file ({ $format }) cannot be read (“{ $message }”).
refused-misshapen-advice = Correct this value, or download the file again from its publisher.
refused-no-elements = This file ({ $format }) has no elements: they belong in a list at response.elements.elements.
refused-no-patterns-shown = This file ({ $format }) has no tactics, and no attack patterns that can be shown.
refused-no-patterns = This file ({ $format }) has no tactics (objects of the type x-mitre-tactic) and no attack patterns. So it is not a framework but other threat intelligence.
refused-no-goals = This file ({ $format }) has no goals.
refused-no-catalog = This file ({ $format }) has no catalog in it.
refused-no-controls = This file ({ $format }) has no groups and no controls.
refused-no-values = This file ({ $format }) has no list of values.
refused-no-requirements = This file ({ $format }) has no framework with requirements.
refused-no-profile = This file ({ $format }) has no profile in it.
refused-no-controls-chosen = This file ({ $format }) names no controls from the catalogs opened with it.
refused-no-catalog-beside = This file ({ $format }) was opened without a catalog.
refused-nothing-advice = Choose a file that has them.
refused-several = These are several frameworks at once.
refused-several-advice = Open one of them. You can open another beside it under Compare or Crosswalk.
refused-list = This is a list with no title or anything else around it, not a framework.
refused-list-advice = Turn it into a spreadsheet, with a column for each level, and open that.
refused-oscal-mapping = This is an OSCAL mapping collection, not a framework.
refused-ctid-mapping = This is a mapping to ATT&CK by the Center for Threat-Informed Defense, not a framework.
refused-mapping-advice = First open one of the two frameworks that it maps, then choose the mapping under Crosswalk.
refused-layer = This is a layer, not a framework.
refused-navigator-layer = This is a layer of ATT&CK Navigator, not a framework.
refused-layer-advice = First open the framework that it was made for, such as the ATT&CK bundle, then open the layer under Layer.
refused-galaxy = This is a MISP galaxy without its cluster, not a framework.
refused-galaxy-advice = Open the cluster: the file of the same name that has “values”, from the folder “clusters”.
refused-stix-object = This is a single STIX object, not a framework.
refused-stix-object-advice = Open the bundle that it comes from: a file with “objects”.
refused-gemara = This is a catalog in the Gemara format, which FINOS CCC and the OSPS Baseline use. This page does not read it.
refused-gemara-advice = Open its OSCAL version, if the publisher offers one, or turn it into a spreadsheet, with a column for each level.
refused-stratml-draft = This is a draft of a later version of StratML, which is not a standard yet.
refused-stratml-draft-advice = Open the plan as StratML Part 1 or Part 2: a file with “StrategicPlan” or “PerformancePlanOrReport”.
refused-json-schema = This is a JSON Schema, not a framework.
refused-json-schema-advice = It describes the structure of files. Open a file that follows it.
refused-csv = This is a table (CSV), not a framework file.
refused-csv-advice = Open it as a spreadsheet, with a column for each level.
refused-oscal-profile = This is an OSCAL profile, which chooses controls from a catalog, not a framework.
refused-oscal-profile-advice = Open it together with the catalog that it imports: choose or drop both files at once. Or open the resolved catalog, if its publisher offers one (“resolved-profile_catalog”).
refused-oscal-security-plan = This is an OSCAL system security plan, not a framework.
refused-oscal-security-plan-advice = It describes how one system meets controls. Open the catalog or the resolved profile that it is written for.
refused-oscal-component = This is an OSCAL component definition, not a framework.
refused-oscal-component-advice = It describes how a component meets controls. Open the catalog that it names as its source.
refused-oscal-milestones = This is an OSCAL plan of action and milestones, not a framework.
refused-oscal-milestones-advice = It lists what one system still has to fix. Open the catalog or the resolved profile behind that system’s plan.
refused-oscal-assessment-plan = This is an OSCAL assessment plan, not a framework.
refused-oscal-assessment-plan-advice = It describes how one system will be tested. Open the catalog or the resolved profile behind that system’s plan.
refused-oscal-assessment-results = This is an OSCAL set of assessment results, not a framework.
refused-oscal-assessment-results-advice = It describes how one system was tested. Open the catalog or the resolved profile behind that system’s plan.
refused-problems = { $count ->
    [one] One thing is wrong with this file.
   *[other] { NUMBER($count) } things are wrong with this file.
}
refused-many-problems = At least { NUMBER($count) } things are wrong with this file. The first { NUMBER($count) } are listed.
refused-problems-advice = Correct the file and open it again.
refused-cells = { $count ->
    [one] One thing is wrong with this workbook.
   *[other] { NUMBER($count) } things are wrong with this workbook.
}
refused-cells-advice = Correct these cells and open the file again.
refused-table-empty = This spreadsheet is empty.
refused-table-empty-advice = Save it again from the program that made it, with its rows.
refused-table = This spreadsheet cannot be read (“{ $message }”).
refused-table-advice = Open it in a spreadsheet program and save it as XLSX or CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = No column holds goals. The headings are: { $headings }.
refused-table-without-goals-advice = Give the columns headings such as pillar, goal, objective, or say what each column is.
refused-no-mapping = This file is not a kind of mapping that this page reads.
refused-no-mapping-advice = Choose an OSCAL mapping collection, a STRM or OLIR sheet, CTID mapping data, or a sheet with a column for each framework.
refused-no-headings = This sheet has no headings.
refused-no-columns = The headings of this sheet do not say which two of its columns correspond: { $headings }.
refused-no-columns-advice = Call the columns Source and Target, or Focal Document Element and Reference Document Element. If you like, add Relationship (with words such as equal, subset of, superset of, intersects with), Strength, Rationale, Comments and Evidence. A sheet of two columns needs no headings.
refused-no-pairs = This mapping holds no pairs.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = How they were paired
# The name of a sheet.
comparison-sheet = Comparison

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = line { $line }, column { $column }, { $path }: { $what }
fault-at-place = line { $line }, column { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = This is not JSON (“{ $message }”). Look for a missing comma, quotation mark or bracket just before this place.
fault-cut-off = The file ends too early. Save or download the complete file again.
fault-format = The format is “{ $found }”. Write "format": "{ $format }".
fault-not-text = This is not text. Put text here.
fault-not-flag = This is neither true nor false. Put one or the other here.
fault-not-list = This is not a list. Put a list here.
fault-not-object = This is not an object. Put an object here.
fault-missing-text = This is missing. Add it: text belongs here.
fault-missing-flag = This is missing. Add it: true or false belongs here.
fault-missing-list = This is missing. Add it: a list belongs here.
fault-missing-object = This is missing. Add it: an object belongs here.
fault-unknown-key = The format has no such key. Remove it.
fault-unknown-key-near = The format has no such key. Did you mean “{ $near }”?
fault-repeated-key = This key occurs twice. Keep one of the two.
# { $allowed } is a list of words in quotation marks.
fault-choice = “{ $found }” is not one of the allowed words. Use one of these: { $allowed }.
fault-empty = The text is empty. Write it, or leave out the key if it is optional.
fault-bad-id = “{ $found }” is not a valid id. Use lower-case letters, digits and single hyphens, such as “arms-control”.
fault-reserved-id = Addresses use “{ $found }” for something else. Give the facet another id, such as “own-{ $found }”.
fault-repeated-id = The id “{ $id }” is already taken by { $first }. Give one of the two another id.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = There is no “{ $kind }” with the id “{ $id }”. Add it, or remove the reference.
fault-dangling-near = There is no “{ $kind }” with the id “{ $id }”. Did you mean “{ $near }”?
fault-repeated-reference = “{ $id }” occurs twice in this list. Keep one of the two.
fault-itself = It refers to itself. Remove the reference.
fault-no-evidence = This statement has no evidence. Name at least one source under "evidence".
fault-no-entries = There is no “{ $kind }”. Add at least one.
fault-bad-date = “{ $found }” is not a date. Write it as 2023, 2023-05 or 2023-05-30.
fault-bad-address = “{ $found }” is not a web address. Write the full address, beginning with https:// or http://.
fault-bad-language = “{ $found }” is not a language tag. Write a tag such as “en”, “fr” or “pt-BR”.

## Files that are no spreadsheets, or none that opens as it is

refused-word = This file is a text document, not a spreadsheet.
refused-slides = This file is a presentation, not a spreadsheet.
refused-numbers = This file is an Apple Numbers workbook.
refused-web-page = This file is a web page named like a spreadsheet.
refused-old-xml = This file is a workbook in Excel 2003’s XML.
refused-locked = This workbook has a password.
refused-archive = This file is an archive of other files.
refused-cut = This workbook is incomplete or damaged.
refused-running-text = This file is ordinary text, not a table.
# { $line } is a number, from 1.
refused-unclosed = Line { NUMBER($line) }: a quotation mark opens a cell here and is never closed.
refused-copy-table-advice = Copy its table into a spreadsheet, with a column for each level, and open that.
refused-running-text-advice = Put it into a spreadsheet, with a column for each level, and open that.
refused-numbers-advice = Export it from Numbers as Excel or CSV, and open that.
refused-save-xlsx-advice = Open it in a spreadsheet program, save it as XLSX, and open that.
refused-locked-advice = Save it without the password, and open that.
refused-archive-advice = Unpack it, and open the file in it.
refused-cut-advice = Get a complete copy of the file.
refused-unclosed-advice = Close it, or remove it. If the file was cut off, get a complete copy.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = parts for assessors (objectives, methods and objects of assessment)
left-machine-properties = properties for machines (sort keys, identifiers, labels in other notations)
left-people = details of the roles, bodies, people and places in the metadata
left-revisions = details of earlier revisions
left-back-matter = details of resources in the back matter
left-links-elsewhere = links to other files, or to parts that this one does not have
left-other-texts = texts that have no place in a catalog
left-missing-controls = relations to controls that this catalog does not hold
left-unknown-choices = controls and parameters that the profile names but the catalogs do not hold
left-unopened-files = files that the profile imports but that were not opened with it
left-unreadable-objects = objects that cannot be read
left-old-relationships = relationships that are revoked or deprecated
left-uses = relationships that say who uses a technique
left-other-relationships = relationships between other objects, or to something outside the file
left-revoked-tactics = revoked tactics
left-deprecated-tactics = deprecated tactics
left-revoked-techniques = revoked techniques
left-deprecated-techniques = deprecated techniques
left-revoked-sub-techniques = revoked sub-techniques
left-deprecated-sub-techniques = deprecated sub-techniques
left-lone-sub-techniques = sub-techniques whose technique is not shown
left-phases-without-tactic = phases of techniques for which no tactic is shown
left-old-mitigations = mitigations that are revoked or deprecated
left-old-objects = other objects that are revoked or deprecated
left-mitigations = mitigations
left-groups = groups
left-software = pieces of software
left-campaigns = campaigns
left-threat-actors = threat actors
left-indicators = indicators
left-reports = reports and notes
left-vulnerabilities = vulnerabilities
left-identities = identities
left-markings = markings
left-analytics = analytics of detection strategies that are not shown
left-unknown-objects = objects of kinds that this explorer does not know
left-same-properties = properties that say the same as the pillars or as another property
left-missing-elements = relationships to elements that the file does not hold
left-told-elements = elements already shown elsewhere
left-deep-elements = elements that are nested too deeply
left-relations-outside = relations to something outside the file
left-relation-tags = tags of relations
left-contacts = contact details of the submitter
left-missing-objectives = relationships to something that is not an objective of the plan
left-column = cells of the column “{ $column }”
left-empty-columns = columns with nothing but a heading
left-above-headings = cells above the headings
left-other-sheets = sheets without pillars, goals or objectives
left-hidden-links = addresses behind cells that are not shown
left-xls-links = addresses behind cells, which are not read from XLS
left-other-links = links that do not lead to a web page
left-number-formats = numbers whose format is not read (a percentage is shown as a fraction of 1)
left-nameless-rows = rows that name no pillar, goal or objective
left-heading-rows = rows that repeat the headings
left-total-rows = rows of totals
left-notes = notes below the table
left-own-columns = sheets and columns that the format does not have
left-gone-texts = translations of parts that this workbook does not have
left-rows-without-reference = rows without a reference
left-further-details = pairs with more detail than the explorer reads
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, row { $row }
place-cell = { $sheet }, row { $row }, column { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = Framework file
format-workbook = Framework file (workbook)
format-oscal-catalog = OSCAL catalog
format-oscal-profile = OSCAL profile
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = { $name } bundle
format-atlas-data = ATLAS data file
format-ciso-library = CISO Assistant library
format-cprt = NIST CPRT file
format-misp = MISP galaxy cluster
format-stratml = StratML plan
format-strategic-plan = StratML strategic plan
format-performance-plan = StratML performance plan
format-performance-report = StratML performance report
# { $ending } is XLSX or XLS.
format-excel = Excel workbook ({ $ending })
format-ods = OpenDocument spreadsheet (ODS)
# { $ending } is CSV or TSV.
format-text-table = { $ending } spreadsheet
format-spreadsheet = Spreadsheet
mapping-format-oscal = OSCAL mapping collection
mapping-format-strm = STRM sheet
mapping-format-olir = OLIR submission
mapping-format-ctid = CTID mapping
mapping-format-sheet = Mapping sheet

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, row { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = This cell is empty, and every statement needs a source. Write the id of a source in this cell. The ids are on the sheet “Sources”.
cell-no-summary = This cell is empty. Write the text in this cell, or clear “Summary rests on” too.
cell-empty = This cell is empty. Fill it in.
cell-incomplete = Something is missing here. Fill in the cells of this row, or clear them all.
cell-misplaced = The content of this cell does not belong in it. Clear the cell, or write text.
cell-no-column = The format has no such column. Give the column another heading, or delete it.
cell-two-columns = Two columns hold the same property. Keep one of them.
cell-twice = “{ $id }” occurs twice in this cell. Keep one of the two.
# { $first } is the place where it stands first.
cell-taken = The id “{ $id }” is already taken: { $first }. Give one of the two another id.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = There is no “{ $kind }”. Add a row for one.
cell-two-texts = This part already has a text in this language. Keep one of the two.
cell-on-nothing = This row does not say what it belongs to. Write the kind of part in this cell, such as “goal”.
cell-nowhere = This cell is empty, so it belongs to no “{ $kind }”. Write the id of one in this cell, or delete the row.
cell-gone = There is no “{ $kind }” with the id “{ $id }”. Write the id of one that is in this workbook, or delete the row.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = This cell is empty, and other cells refer to a “{ $kind }” that no row has: { $ids }. (Cells: { NUMBER($cells) }. The first: { $first }.) Write the id in this cell, or change the cells that refer to it.

## Spreadsheets that hold too much, or no text

refused-table-cells = This spreadsheet spans more than { NUMBER($most) } cells, including empty ones.
refused-table-text = The cells of this spreadsheet hold more than { NUMBER($most) } MB of text.
refused-table-unpacked = Unpacked, this workbook is larger than { NUMBER($most) } MB.
refused-no-text = This file is named like a table, but holds binary data, not text.
# A column without a heading, by its letters: “Column C”.
column-letters = Column { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = Nothing here matches “{ $typed }”.
nothing-begins = No word here begins with “{ $typed }”.
# Where there was no score before.
my-score-asked = Enter a score from { $min } to { $max }.
crosswalk-other = The other framework
crosswalk-not-other = “{ $title }” is open beside the framework on screen. It has nothing that this mapping leads to, so it does not count as the other framework.

## Plain pages of a site, without scripts

site-contents = Contents
site-open = Open this in the explorer
site-take-away = Downloads
site-rests-on = Based on
site-neighbours = Previous and next
site-description = Explore { $title }.
site-description-by = Explore { $title }, published by { $publisher }.
site-for-json = the whole framework, which opens again in any explorer
site-for-csv = a row for each part of the second level, for programs
site-for-xlsx = for Excel and similar programs; it opens again in any explorer
site-for-stratml = the plan in the form that U.S. agencies publish (ISO 17469)
site-for-skos = the parts and themes as concepts, in Turtle

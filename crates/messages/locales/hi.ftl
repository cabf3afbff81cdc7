# पेज के सभी वाक्य, हिन्दी में।
#
# शब्दावली: pillar = स्तंभ, स्तंभ · goal = लक्ष्य, लक्ष्य · objective = उद्देश्य, उद्देश्य · theme = विषय, विषय · actor = पक्ष, पक्ष ·
# quotation = उद्धरण, उद्धरण · challenge = चुनौती, चुनौतियाँ · source = स्रोत, स्रोत · layer = परत, परतें · section = खंड, खंड ·
# facet = फ़िल्टर समूह, फ़िल्टर समूह · framework = रूपरेखा, रूपरेखाएँ · mark = दर्ज बात, दर्ज बातें · status = स्थिति, स्थितियाँ ·
# score = अंक · note = टिप्पणी, टिप्पणियाँ · placement = वर्गीकरण · mapping = मिलान · crosswalk = मिलान तालिका · comparison = तुलना ·
# label = क्रमांक · id = आईडी · level = स्तर · column = कॉलम · cell = सेल · workbook = वर्कबुक · page = पेज · data set = डेटा सेट
#
# { $goal } और { $goals } मूल रूप में आते हैं और उनका लिंग पता नहीं: परसर्ग से बचें, कोलन या कोष्ठक का उपयोग करें।

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) } { $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) } (कुल { $all })
count-quotations = { $count ->
    [one] { NUMBER($count) } उद्धरण
   *[other] { NUMBER($count) } उद्धरण
}
count-challenges = { $count ->
    [one] { NUMBER($count) } चुनौती
   *[other] { NUMBER($count) } चुनौतियाँ
}
quoted = “{ $text }”
noun-quotations = { $count ->
    [one] उद्धरण
   *[other] उद्धरण
}
noun-challenges = { $count ->
    [one] चुनौती
   *[other] चुनौतियाँ
}
# A speaker after a quotation, in plain text.
quoted-by = “{ $text }” – { $speaker }
labelled = { $label }: { $value }
# Stands before a list of links.
list-label = { $label }:
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { ", " }
separator = { "; " }
and-more = और { NUMBER($count) } अन्य

## Places

overview = सिंहावलोकन
voices = किसने क्या कहा
challenges = चुनौतियाँ
sources = स्रोत
about = परिचय
nothing-here = यहाँ कुछ नहीं है
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = उद्धरण “{ $beginning }”
part-challenge = चुनौती “{ $title }”

## Facets, filters and what was read in another way

voice-facet = वक्ता
stance-facet = रुख
placement-facet = वर्गीकरण
source-facet = स्रोत
voice-hint = { $goal }: इस बारे में किसने कहा
stance-hint = { $goal }: उद्धरण स्वागत करता है, उल्लेख करता है या आलोचना
placement-hint = वर्गीकरण किसने किया ({ $goal } – { $pillar })
source-hint = { $goal }: किस स्रोत पर आधारित
placed-by-source = स्रोत का वर्गीकरण
placed-by-editors = संपादकों का वर्गीकरण
placed-by-source-long = यह वर्गीकरण एक स्रोत में मिलता है ({ $pillar })।
placed-by-editors-long = किसी स्रोत में वर्गीकरण नहीं मिलता ({ $pillar })। इसे इस डेटा सेट के संपादकों ने चुना है।
welcomes = स्वागत
notes = उल्लेख
criticises = आलोचना
filter-words = शब्द “{ $words }”
nothing-has = “{ $typed }” यहाँ नहीं मिला; { $words } दिखाया जा रहा है।
found-inside = यहाँ कोई शब्द “{ $typed }” से शुरू नहीं होता; वे शब्द दिखाए जा रहे हैं जिनमें यह आता है।
read-as = खोज इस तरह समझी गई: { $parts }।
without-words = { $words } के बिना
unknown-value = { $facet } “{ $id }” यहाँ नहीं है, इसलिए यह फ़िल्टर छोड़ दिया गया।
order-document = दस्तावेज़ का क्रम
order-relevance = सबसे सटीक पहले
order-title = शीर्षक, वर्णक्रम
order-label = क्रमांक या कोड
gathered-counts = { $counts }, दस्तावेज़ के क्रम में।
gathered-none = स्रोतों में उल्लेख है।

## Opening a file

fetching-bytes-of = डाउनलोड हो रहा है: { NUMBER($done) } / { NUMBER($total) } kB
fetching-bytes = डाउनलोड हो रहा है: { NUMBER($done) } kB
fetching-file = { $name } डाउनलोड हो रही है
checking = { $name } की जाँच हो रही है
indexing = खोज तैयार हो रही है: { NUMBER($done) } / { NUMBER($total) }
drop-to-open = खोलने के लिए फ़ाइल यहाँ छोड़ें। यह इसी कंप्यूटर पर रहेगी।
cancel = रद्द करें
could-not-open = { $name } नहीं खुल सकी
problems = समस्याएँ
screen-stays = पेज पर अब भी वही दिख रहा है जो पहले था।
file-opened-label = खुली फ़ाइल
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }, { $name } से: { $counts }।
stays-here = फ़ाइल इसी ब्राउज़र में रहती है और कहीं नहीं भेजी जाती।
for-example = {" "}– जैसे: { $item }
all-of-them = सभी देखें
left-out-reason = { $reason }: { NUMBER($count) }
left-out = छोड़े गए: { NUMBER($count) }।
back-to-bundled = साथ आई रणनीति पर वापस जाएँ
could-not-open-title = फ़ाइल नहीं खुल सकी
show-bundled = इस पेज के साथ आई रणनीति दिखाएँ
framework-missing-title = यह रूपरेखा इस पेज में नहीं है
framework-missing = यह पता रूपरेखा “{ $id }” का है, जिसे किसी ने फ़ाइल से खोला था।
framework-missing-advice = इस पते पर आगे बढ़ने के लिए वह फ़ाइल खोलें।
scheme-refused = पता “{ $scheme }:” से शुरू होता है। फ़ाइलें केवल http और https पतों से ली जाती हैं।
scheme-refused-advice = फ़ाइल सहेजकर अपनी डिस्क से खोलें, या उसे किसी वेब सर्वर पर रखें।
file-unreadable = ब्राउज़र फ़ाइल नहीं पढ़ सका।
file-unreadable-advice = फिर कोशिश करें।
file-unfetched = फ़ाइल डाउनलोड नहीं हो सकी: { $reason }।
file-unfetched-advice = पता जाँचें, या फ़ाइल सहेजकर अपनी डिस्क से खोलें।
fetch-no-answer = सर्वर ने जवाब नहीं दिया, या वह दूसरी साइटों को फ़ाइल पढ़ने नहीं देता (CORS)
fetch-status = सर्वर का जवाब: { $status }
fetch-broken = कनेक्शन टूट गया
opener-unloaded = फ़ाइलें खोलने वाला हिस्सा लोड नहीं हो सका।
opener-unloaded-advice = कनेक्शन जाँचें और फिर कोशिश करें।
file-too-large = फ़ाइल { NUMBER($limit) } MB से बड़ी है।
file-too-large-advice = जो ज़रूरी नहीं उसे हटाएँ, या फ़ाइल को बाँटें।
is-open = { $title } खुल गई
is-open-until-reload = { $title } खुल गई; पेज फिर से लोड करने पर ब्राउज़र इसे नहीं रख पाएगा
recent-gone = यह फ़ाइल अब इस ब्राउज़र में नहीं है। इसे फिर से खोलें
text-cut = खोज में अधिकतम { NUMBER($limit) } वर्ण आ सकते हैं; बाकी काट दिए गए

## What the columns of a spreadsheet are

columns-title = कॉलमों में क्या है?
columns-why = जाँचें कि { $name } का हर कॉलम क्या माना गया है। साथ में दिखती रूपरेखा उसका नतीजा है।
columns-unsaid = यह बताना ज़रूरी है कि इस स्प्रेडशीट के कॉलमों में क्या है।
columns-unsaid-advice = फिर कोशिश करें और बताएँ कि हर कॉलम क्या है।
correct-columns = कॉलम सुधारें
column-is = कॉलम “{ $heading }” में क्या है
first-rows = { $sheet } की पहली पंक्तियाँ
rows-shown = { NUMBER($total) } में से { NUMBER($shown) } पंक्तियाँ
as-it-would-be = रूपरेखा ऐसी दिखेगी
open-so = ऐसे ही खोलें
title-with-count = { $title } ({ NUMBER($count) })
role-summary = विवरण या ब्योरा
role-status = स्थिति
role-label = क्रमांक या कोड
role-source = स्रोत
role-link = लिंक
role-facet = फ़िल्टर
role-depth = संरचना में गहराई
role-parent = पंक्ति किसके अंतर्गत है
role-none = छोड़ दें
reason-heading = शीर्षक के आधार पर।
reason-repeated = कुछ ही मान बार-बार आते हैं।
reason-long-text = इसमें लंबे पाठ हैं।
reason-numbers = इसमें संख्याएँ या तिथियाँ हैं।
reason-different = इसके मान हर पंक्ति में अलग हैं।
reason-addresses = इसमें वेब पते हैं।
reason-numbering = इसमें 1.2 जैसी संख्याएँ हैं।
reason-likeliest = पंक्तियों के नाम होने की सबसे अधिक संभावना।
reason-beside = यह शीट बाकी शीटों को समझाती है।
reason-empty = इसमें कुछ नहीं है।
reason-reader = आपने बताया।
back-to = वापस: { $title }

## Copying, saving, sharing

link-copied = लिंक कॉपी हो गया
title-and-link-copied = शीर्षक और लिंक कॉपी हो गए
copied-needs-file = { $done }। इस पर जाने के लिए पहले { $file } खोलनी होगी
copied-without-layer = { $done }. यह लिंक आपकी परत के अनुसार छाँटता है, पर परत इसमें नहीं है: परत वाला लिंक परत के पेज पर बनता है
quotation-copied = उद्धरण कॉपी हो गया
passage-copied = अंश स्रोत सहित कॉपी हो गया
citation-copied = संदर्भ कॉपी हो गया
code-copied = कोड कॉपी हो गया
select-first = पहले कुछ शब्द चुनें, फिर उन्हें स्रोत सहित कॉपी करें
writer-unloaded = फ़ाइलें लिखने वाला हिस्सा लोड नहीं हो सका। शायद कनेक्शन नहीं है
chunk-unloaded = यह हिस्सा लोड नहीं हो सका। शायद कनेक्शन नहीं है
no-picture = ब्राउज़र चित्र नहीं बना सका
is-being-saved = { $name } सहेजी जा रही है
cannot-save = यह ब्राउज़र पेज को फ़ाइलें सहेजने नहीं देता
no-file = फ़ाइल नहीं बन सकी
no-page = पेज नहीं बन सका, क्योंकि उसका एक-फ़ाइल संस्करण लोड नहीं हो सका। शायद कनेक्शन नहीं है, या फ़ाइल इस पेज के पास नहीं है

## The frame of the page

skip-link = सीधे सामग्री पर जाएँ
loading = लोड हो रहा है…
chunk-outdated = यह हिस्सा अब सर्वर पर नहीं है; वहाँ नया संस्करण है
writer-outdated = फ़ाइलें लिखने वाला हिस्सा अब सर्वर पर नहीं है; वहाँ नया संस्करण है
opener-outdated-advice = यह अब सर्वर पर नहीं है; वहाँ नया संस्करण है। पेज फिर से लोड करें, फिर फ़ाइल खोलें।
chunk-outdated-notice = यह हिस्सा अब सर्वर पर नहीं है; वहाँ नया संस्करण है। आप जहाँ हैं, वह पते में बना रहेगा।
load-newer-version = नया संस्करण लोड करें
chunk-unloaded-notice = यह हिस्सा लोड नहीं हो सका। शायद कनेक्शन नहीं है।
try-again = फिर कोशिश करें
close = बंद करें
places = मेन्यू
search = खोजें
suggestions = सुझाव
more = और
printed = छपाई की तारीख: { $date }
printed-filters = फ़िल्टर: { $filters }
made-by = सार्वजनिक स्रोतों से तैयार। संपादन: { $editor }।
not-official = यह { $publisher } की आधिकारिक साइट नहीं है।
nothing-sent = आप यहाँ जो भी करते हैं, वह कहीं नहीं भेजा जाता।
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }।
versions-with-data = Framework Explorer { $program }, डेटा { $data }।
about-and-cite = परिचय और उद्धृत करने का तरीका
embedded-in = { $title }, Framework Explorer में।
embedded-made-by = संपादन: { $editor }।
open-full = पूरा एक्सप्लोरर खोलें

## The menu

appearance = रंग-रूप
appearance-auto = सिस्टम जैसा
appearance-light = हल्का
appearance-dark = गहरा
embed = एम्बेड करें
print = प्रिंट करें
download-goals = डाउनलोड करें: { $goals }
# Said before the name of the form: “Download CSV”.
download = डाउनलोड करें:
frameworks = रूपरेखाएँ
open-file = फ़ाइल खोलें
save-framework = रूपरेखा फ़ाइल के रूप में सहेजें
save-page = पेज के रूप में सहेजें
help = सहायता

## The dialogs

shortcuts = कीबोर्ड शॉर्टकट
key = कुंजी
key-does = काम
key-search = खोज बॉक्स पर जाएँ
key-escape = खोज बॉक्स खाली करें, या जो खुला है उसे बंद करें
key-next-result = अगला नतीजा
key-previous-result = पिछला नतीजा
key-open-result = नतीजा खोलें
key-overview = सिंहावलोकन
key-goals = सूची: { $goals }
key-turn = पिछला और अगला: { $goal }
key-this-list = यह सूची
shortcuts-on = एक कुंजी वाले शॉर्टकट चालू करें
copy-by-hand = खुद कॉपी करें
copy-by-hand-why = ब्राउज़र इस पेज को क्लिपबोर्ड का उपयोग नहीं करने देता। पाठ चुना हुआ है: कीबोर्ड से कॉपी करें।
text-to-copy = कॉपी करने का पाठ
open-framework = रूपरेखा खोलें
drop-or-choose = फ़ाइलें पेज पर कहीं भी छोड़ें, या उन्हें चुनें:
choose-file = फ़ाइलें चुनें
files-that-open = रूपरेखा फ़ाइल; स्प्रेडशीट (CSV, TSV, XLSX, XLS, ODS); OSCAL कैटलॉग, या प्रोफ़ाइल अपने कैटलॉग के साथ (JSON, YAML, XML); MITRE ATT&CK और अन्य STIX फ़ाइलें, MITRE ATLAS, NIST CPRT, MISP गैलेक्सी, StratML योजनाएँ। फ़ाइलें इसी कंप्यूटर पर रहती हैं और कहीं नहीं भेजी जातीं।
paste-rows = आप स्प्रेडशीट प्रोग्राम में पंक्तियाँ कॉपी करके इस पेज पर चिपका भी सकते हैं।
save-template = स्प्रेडशीट का नमूना डाउनलोड करें ({ $format })
recently-opened = हाल में खोली गई
recently-opened-where = जब तक कोई टैब इसे दिखाए और दिन खत्म न हो, या जब तक आप इसे न हटाएँ, तब तक यह इसी ब्राउज़र में रहती है।
remove-recent = हटाएँ: { $title }

embed-this-view = यह दृश्य एम्बेड करें
embed-what = स्क्रीन पर जो है उसका लाइव दृश्य, फ़िल्टरों सहित। उपलब्ध चौड़ाई में ढल जाता है।
embed-preview = पूर्वावलोकन
embed-preview-title = एम्बेड किए गए दृश्य का पूर्वावलोकन
embed-from-disk = नीचे की पंक्तियाँ { $file } नहीं दिखा सकतीं, क्योंकि वह इस कंप्यूटर पर है। उसे पेज के रूप में सहेजें, वह पेज होस्ट करें और वहाँ से एम्बेड करें।
embed-hide = न दिखाएँ
embed-search = खोज बॉक्स
embed-facets = फ़िल्टर
embed-header = शीर्ष भाग
embed-footer = निचला भाग
embed-height = ऊँचाई
embed-height-label = ऊँचाई पिक्सेल में
embed-height-auto = स्वतः
embed-height-hint = पिक्सेल, या सामग्री जितनी ऊँची
embed-with-script = स्क्रिप्ट के साथ: ऊँचाई सामग्री के अनुसार
embed-without-script = बिना स्क्रिप्ट
copy-code = कोड कॉपी करें
embed-policy = अगर आपके पेज पर सामग्री सुरक्षा नीति (CSP) है
embed-policy-hint = उसे फ़्रेम की, और पहली पंक्ति के लिए स्क्रिप्ट की भी, अनुमति देनी होगी:
embed-policy-label = सामग्री सुरक्षा नीति

## Overview

published-by = प्रकाशक: { $publisher }।
published-by-on = प्रकाशक: { $publisher }, { $date }।
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = इस पेज पर: { $counts }।
what-is-covered = क्या शामिल है और क्या नहीं
what-you-can-do = आप यहाँ क्या कर सकते हैं
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = देखें और फ़िल्टर करें: { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = पूरा पढ़ें
search-words = शब्द खोजें
open-own = अपनी रूपरेखा खोलें
pillar-matches = { NUMBER($all) } में से { NUMBER($found) } मेल खाते हैं
# Leads to the list: “All 200 goals”.
all-goals = सभी { $goals }
picture-of-themes = चित्र: { $themes }
picture-of-pillars = चित्र: { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } और { $pillars }: एक साथ
matrix-first = ये पहले { NUMBER($shown) } हैं। सूची के फ़िल्टरों में { NUMBER($rest) } और हैं।
# What the circles of the picture mean.
matrix-note = हर गोला { $theme } और { $pillar } का मेल है: जितना बड़ा, उतनी अधिक संख्या ({ $goals })।
matrix-picture = चित्र
matrix-as-table = तालिका में दिखाएँ
matrix-table = तालिका
matrix-label = { $goals } ({ $theme } और { $pillar } के अनुसार); हर निशान एक लिंक है
matrix-cell = { $theme }, { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } में स्वागत
   *[other] { NUMBER($count) } में स्वागत
}
count-note = { $count ->
    [one] { NUMBER($count) } में उल्लेख
   *[other] { NUMBER($count) } में उल्लेख
}
count-criticise = { $count ->
    [one] { NUMBER($count) } में आलोचना
   *[other] { NUMBER($count) } में आलोचना
}
does-not-match = ; मेल नहीं खाता
quotation-welcomes = स्वागत करने वाला उद्धरण
quotation-notes = उल्लेख करने वाला उद्धरण
quotation-criticises = आलोचना करने वाला उद्धरण
key-by-source = स्रोत का वर्गीकरण
key-by-editors = संपादकों का वर्गीकरण
# The key to the shades of cells: “few to many objectives”.
key-shades = कम से अधिक: { $objectives }

## Goals

filters-button = फ़िल्टर
filters-on = फ़िल्टर ({ NUMBER($count) })
filter-by = फ़िल्टर
facet-on = { NUMBER($count) } चालू
find-in-facet = यहाँ खोजें: { $facet }
find-in-values = { NUMBER($count) } में खोजें
most-first = सबसे अधिक पहले
# Said after “Most first” and “Clear”.
in-facet = – { $facet }
clear-facet = साफ़ करें
nothing-matches = यहाँ कुछ भी इन सबसे मेल नहीं खाता
no-challenge-matches = कोई चुनौती इन सबसे मेल नहीं खाती
results-heading = नतीजे
order = क्रम
show-as-list = सूची में दिखाएँ
filters-on-label = चालू फ़िल्टर
clear-all = सब साफ़ करें
# Said before what is removed.
remove-filter = फ़िल्टर हटाएँ:
show-more = { NUMBER($rest) } में से { NUMBER($count) } और दिखाएँ
printed-first = { NUMBER($all) } में से केवल पहले { NUMBER($shown) } छापे गए हैं।
no-goal-matches = कुछ भी इन सबसे मेल नहीं खाता ({ $goal })
drop-one = कुछ पाने के लिए इनमें से एक हटाएँ:
without = { $part } के बिना: { $goals }
the-words = शब्द
the-filters = फ़िल्टर
words-here = यहाँ मौजूद शब्द:
themes-label = विषय

## A goal, a pillar, a theme, an actor

breadcrumb = आप यहाँ हैं
link = लिंक
copy-link = लिंक कॉपी करें
# Said after “Link” and “Copy link”.
to-part = – { $part }
copy-title-and-link = शीर्षक और लिंक कॉपी करें
share-and-save = साझा करें और सहेजें
# The button of the same menu for one part, said before “objective 3”.
share-part = साझा करें
copy-with-source = स्रोत सहित कॉपी करें
# Beside a form that can be downloaded.
for-spreadsheets = , स्प्रेडशीट के लिए
for-programs = , प्रोग्रामों के लिए
frame-cannot-save = यह पेज ऐसे फ़्रेम में है जहाँ सहेजना या छापना संभव नहीं
open-in-window = यह दृश्य अलग विंडो में खोलें
copy-selection = चुना हुआ पाठ स्रोत सहित कॉपी करें
share = साझा करें…
also-part-of = इसका भी हिस्सा:
also-part = ये भी इसका हिस्सा हैं
placed = { $who }।
what-is-said = इस बारे में लोग क्या कहते हैं
actors-named = उल्लिखित { $actors }
answers-challenges = किन चुनौतियों का जवाब
related-goals = संबंधित { $goals }
goals-around = पिछला और अगला: { $goals }
previous = पिछला
next = अगला
cite-this = उद्धृत करें: { $noun }
section-position = { $section } { NUMBER($number) } / { NUMBER($count) }: { $goals }
# Stands before the other sections of the same pillar or section.
also-in = “{ $title }” में ये भी
sections-around = पिछला और अगला: { $section }
further-reading = और पढ़ें
goal-position = { $goal } { NUMBER($number) } / { NUMBER($count) } ({ $pillar } के भीतर)
pillar-position = { $pillar } { NUMBER($number) } / { NUMBER($count) }: { NUMBER($goals) } (कुल { $all })
filter-goals-by-this = इसके अनुसार फ़िल्टर करें: { $goals }

citation-writing = { $form } संदर्भ तैयार हो रहा है…
citation-failed = { $form } संदर्भ तैयार नहीं हो सका, क्योंकि एक हिस्सा लोड नहीं हुआ।
citation-form = संदर्भ का रूप
citation = संदर्भ
copy-citation = संदर्भ कॉपी करें
download-citation = संदर्भ डाउनलोड करें

# What a table within a text is called.
text-table = तालिका
# The heading of statements on a goal that are no objectives.
facts-heading = और जानकारी
# The heading of links out of the page.
read-on = आगे पढ़ें
# How a status is to be taken.
tone-done = पूरा
tone-good = सही राह पर
tone-attention = ध्यान की ज़रूरत
tone-bad = विफल या रुका हुआ
tone-neutral = तटस्थ

evidence = स्रोत { NUMBER($number) }: { $title }
evidence-place = स्रोत { NUMBER($number) }: { $title }, { $place }
all-from-source = इस स्रोत पर आधारित सब कुछ

## Voices and challenges

voices-standfirst = किस हिस्से पर किसने क्या कहा, और वह स्वागत करता है, उल्लेख करता है या आलोचना।
no-quotation-matches = कोई उद्धरण इन सबसे मेल नहीं खाता
drop-a-filter = कुछ पाने के लिए ऊपर का कोई फ़िल्टर हटाएँ।
filter-without-layer = यह पता किसी की अपनी परत के अनुसार छाँटता है, और यहाँ ऐसी कोई परत खुली नहीं है। उसके अनुसार कुछ नहीं छाँटा गया।
quotations = उद्धरण
copy-quotation = उद्धरण कॉपी करें
about-whole = समग्र पर
about-parts = किस बारे में:
challenges-standfirst = राह की बाधाएँ और उनके जवाब ({ $goals })। किस चुनौती का जवाब क्या है ({ $goals }), यह इस डेटा सेट के संपादकों ने चुना है।
no-challenges = इस रूपरेखा में किसी चुनौती का उल्लेख नहीं है।
answered-by = इसके जवाब
concerns = संबंध

## Sources

sources-standfirst = हर कथन का आधार। संख्याएँ वही हैं जो पाठ के पास छोटे निशानों पर हैं।
coverage = इस डेटा सेट में क्या शामिल है
the-sources = सभी स्रोत
statements = कथन
facts-on-document = { $count ->
    [one] दस्तावेज़ के बारे में { NUMBER($count) } कथन
   *[other] दस्तावेज़ के बारे में { NUMBER($count) } कथन
}
source-described = यहाँ केवल विवरण है, इसका असली शीर्षक पता नहीं

## About

about-explorer = इस एक्सप्लोरर के बारे में
the-document = दस्तावेज़
# The title of the framework.
cite-framework = उद्धृत करें: “{ $title }”
cite-data-set = यह डेटा सेट उद्धृत करें
keyboard = कीबोर्ड
embed-it = एम्बेड करना
embed-why = आप कोई भी दृश्य फ़िल्टरों सहित अपने पेज में रख सकते हैं। वह उस पेज की चौड़ाई और हल्का या गहरा रूप अपना लेता है। HTML की एक पंक्ति काफ़ी है।
embed-open = एम्बेड करें…
program-and-data = प्रोग्राम और डेटा
program = प्रोग्राम
data = डेटा
about-data-version = { $title }, संस्करण { $version }
about-data-by = { $data }, संपादन: { $editor }
data-bundled = इस पेज के साथ आया।
data-opened = आपने इसे { $name } ({ $format }) से खोला। यह इसी ब्राउज़र में रहता है और कहीं नहीं भेजा जाता।
privacy = निजता
privacy-text = आप यहाँ जो भी करते हैं, वह कहीं नहीं भेजा जाता। कोई कुकी नहीं है। यह ब्राउज़र आपका चुना रंग-रूप और शॉर्टकट याद रखता है, और यह भी कि आपने स्प्रेडशीट के कॉलमों के लिए क्या चुना। आपकी परतें तभी रखता है जब आप उसके लिए सही का निशान लगाएँ। आपकी खोली फ़ाइलें यह दिन खत्म होने तक रखता है, या जब तक आप उन्हें “हाल में खोली गई” से न हटाएँ। वेब से आया पेज भी रखता है, ताकि वह बिना नेटवर्क खुल सके।

## Nothing here

not-found = इस रूपरेखा में पते { $address } पर कुछ नहीं है। सबसे पास की जगहें:

## The whole framework as text

# The title of the framework.
whole-text = “{ $title }” सादे पाठ में
said-of-it = इस बारे में लोग क्या कहते हैं

## How far the opening of a file is

checking-kilobytes = { $name } को पढ़ा और जाँचा जा रहा है ({ NUMBER($size) } kB)…
checking-megabytes = { $name } को पढ़ा और जाँचा जा रहा है ({ NUMBER($size) } MB)…
opening-cancelled = खोलना रद्द किया गया
opening-cancelled-advice = फिर कोशिश करें, दूसरी फ़ाइल खोलें, या इस पेज के साथ आई रणनीति पर बने रहें।

## Another framework beside the one on screen

compare-title = तुलना
crosswalk-title = मिलान तालिका
compare-with = किसी और से तुलना करें…
compare-choose = अंतर देखने के लिए “{ $title }” का दूसरा संस्करण या कोई दूसरी रूपरेखा चुनें। उसकी फ़ाइल यहाँ छोड़ें या चुनें। स्क्रीन पर जो है, वह रहेगा।
is-beside = “{ $title }” अब साथ में है
compare-nothing-yet = पहले तुलना के लिए कुछ चुनें।
download-comparison = अंतर डाउनलोड करें
compare-older = पुराना
compare-newer = नया
compare-other = इससे तुलना
compare-swap = पुराने और नए की अदला-बदली करें
compare-another = किसी और से तुलना करें
compare-undo = अपने सुधार वापस लें
compare-numbers = उनका क्या हुआ
compare-all = सभी
compare-list = अंतर, एक-एक करके
compare-no-match = इस तुलना में कुछ भी इन सबसे मेल नहीं खाता
compare-not-one = ये दोनों एक नहीं हैं
compare-say-which = यह नया नहीं है: बताएँ यह क्या था
compare-was = यह था
compare-choose-one = एक चुनें
change-facet = बदलाव
change-added = जोड़ा गया
change-removed = हटाया गया
change-moved = जगह बदली
change-renamed = नाम बदला
change-changed = बदला गया
change-same = वैसा ही
found-by-reader = आपने मिलाया
found-by-id = एक ही आईडी से मिलाया
found-by-label = एक ही क्रमांक से मिलाया
found-by-title = एक ही शीर्षक से मिलाया
found-by-text = मिलते-जुलते पाठ से मिलाया
part-place = स्थान
part-title = शीर्षक
part-label = क्रमांक
part-summary = सार
part-status = स्थिति
changes-heading = क्या बदला
changes-between = { $older } से { $newer } तक।
title-and-version = { $title } ({ $version })
side-by-side = साथ-साथ
side-by-side-show = दिखाएँ कि दोनों किस बारे में हैं और केवल एक किस बारे में
words-heading = शब्द
in-both = दोनों में
only-in = केवल { $title } में
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = दोनों साथ-साथ

## Downloads of the whole framework

download-framework = पूरी रूपरेखा डाउनलोड करें
download-whole = पूरी रूपरेखा इस रूप में डाउनलोड करें
to-edit = , संपादन करके फिर खोलने के लिए

## Languages

# What this language calls itself.
language-name = हिन्दी
# The label of the choice of languages.
choose-language = भाषा

## A framework in translation

# Who made the translation that is on screen.
translated-by = यह अनुवाद है। अनुवादक: { $by }।
translated = यह अनुवाद है।
show-original = मूल दिखाएँ
original-shown = यह मूल है।
show-translation = अनुवाद दिखाएँ
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = अनुवाद ({ $by }): “{ $text }”
quotation-translated = अनुवाद: “{ $text }”

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = किसी और से मिलान तालिका…
crosswalk-choose = “{ $title }” और किसी दूसरी रूपरेखा के बीच का मिलान चुनें: OSCAL मिलान संग्रह, STRM या OLIR शीट, CTID मिलान डेटा, या ऐसी शीट जिसमें दोनों के लिए एक-एक कॉलम हो। उसकी फ़ाइल यहाँ छोड़ें या चुनें।
crosswalk-choose-other = इस मिलान की दूसरी रूपरेखा, { $title }, भी खोलें, ताकि उसके शीर्षक, उसका दायरा और उसकी कमियाँ दिखें। उसकी फ़ाइल यहाँ छोड़ें या चुनें।
# The mapping does not name it.
crosswalk-choose-unnamed = इस मिलान की दूसरी रूपरेखा भी खोलें, ताकि उसके शीर्षक, उसका दायरा और उसकी कमियाँ दिखें। उसकी फ़ाइल यहाँ छोड़ें या चुनें।
crosswalk-nothing-yet = पहले कोई मिलान चुनें।
mapping-is-open = मिलान “{ $title }” खुला है
download-mapping = मिलान डाउनलोड करें
strm-sheet = STRM शीट (XLSX)
oscal-mapping = OSCAL मिलान (JSON)
mapping-label = मिलान
mapping-between = किनके बीच
mapping-sides = { $source } → { $target }
mapping-file = फ़ाइल
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } जोड़ी
   *[other] { NUMBER($count) } जोड़ियाँ
}
crosswalk-another = दूसरा मिलान चुनें
crosswalk-close-other = दूसरी रूपरेखा बंद करें
crosswalk-list = किसका किससे मेल है, एक-एक करके
crosswalk-no-match = इस मिलान तालिका में कुछ भी इन सबसे मेल नहीं खाता
relation-facet = संबंध
partner-pillar-facet = वहाँ किसके अंतर्गत
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = इसके बराबर
relation-subset = इसका हिस्सा
relation-superset = इसे समाहित करता है
relation-intersects = इससे कुछ समानता
relation-none = किसी से मेल नहीं
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = इससे मेल
partner-strength = मज़बूती: { $strength }
partners-heading = इससे किसका मेल है
by-mapping = मिलान “{ $title }” के अनुसार।
no-partners = मिलान “{ $title }” के अनुसार इससे किसी का मेल नहीं है।
coverage-heading = दायरे में
coverage-nothing = कुछ नहीं
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { NUMBER($covered) } का मेल है ({ NUMBER($share) }%), कुल { $goals }।
coverage-table = “{ $title }” का कितना हिस्सा दायरे में है
gaps-heading = कमियाँ
# A count of goals with its noun, and the title of a framework.
gaps-in = “{ $title }” में बिना मेल के: { $goals }
nowhere-heading = मिलान में जिसका नाम है, पर जो मौजूद नहीं
leads-nowhere = { $count ->
    [one] { NUMBER($count) } संदर्भ “{ $title }” में कहीं नहीं ले जाता
   *[other] { NUMBER($count) } संदर्भ “{ $title }” में कहीं नहीं ले जाते
}

## Publishing

changes = बदलाव
save-site = साइट के रूप में सहेजें
site-what = “{ $title }” किसी भी होस्ट के लिए एक फ़ोल्डर में: एक्सप्लोरर, हर भाग का एक सादा पेज और ले जाने के लिए फ़ाइलें। यह एक ZIP फ़ाइल में आता है। उसे अनज़िप करें और उसमें जो है उसे अपलोड करें।
site-address = साइट का पता, अगर आपको मालूम हो
site-address-why = पते के साथ खोज इंजन हर पेज ढूँढ लेते हैं, और साइट के लिंक दिखाते हैं कि वह क्या है।
site-save = ZIP फ़ाइल सहेजें
site-address-wrong = “{ $address }” वेब पता नहीं है। https:// से शुरू करें या इसे खाली छोड़ें
site-begun = साइट तैयार की जा रही है
no-site = साइट नहीं बन सकी, क्योंकि इस पेज का कोई भाग उसके होस्ट पर नहीं है या किसी दूसरे संस्करण का है

## A layer: what a reader says of the framework

layer = परत
layer-standfirst = दर्ज करें कि काम कहाँ तक पहुँचा ({ $goals }): हर एक को स्थिति, अंक और टिप्पणी दें। आपकी परत रूपरेखा के ऊपर रहती है और उसमें कुछ नहीं बदलती।
layer-is-empty = अभी कुछ दर्ज नहीं है। कोई एक ({ $goal }) खोलें, और स्थिति चुनें या टिप्पणी लिखें।
layer-legend = परत के चिह्नों का अर्थ
legend-scores = अंक { $min } से { $max } तक
my-status = मेरी स्थिति
my-score = मेरे अंक
my-note = मेरी टिप्पणी
# The heading of the fields: “My marks on this goal”.
my-mark-of = मेरी दर्ज बातें ({ $noun })
my-score-between = मेरे अंक ({ $min } से { $max })
note-hint = Markdown चलता है: सूचियाँ, लिंक, **मोटे अक्षर**।
my-further = रंग, टैग और लिंक
my-colour = रंग
no-colour = कोई रंग नहीं
my-tags = टैग, बीच में अल्पविराम (,) के साथ
my-links = लिंक, हर पंक्ति में एक: पहले पता, फिर शीर्षक
no-status = कोई स्थिति नहीं
score-is = अंक { $score }
score-from = { $from } या अधिक
score-to = { $to } तक
score-between = { $from } से { $to }
score-at-least = कम से कम
score-at-most = अधिक से अधिक
has-note = टिप्पणी
is-marked = दर्ज
with-note = टिप्पणी के साथ
without-note = बिना टिप्पणी
published-says = प्रकाशित परत के अनुसार:
order-my-score = मेरे अंक, सबसे अधिक पहले
key-score = स्क्रीन पर दिख रही चीज़ के अंक पर जाएँ; Escape से बाहर निकलें
# “12 of 20 done”
share-done = { NUMBER($all) } में से { NUMBER($done) } पूरे
share-with-status = { NUMBER($all) } में से { NUMBER($count) } की स्थिति दर्ज
share-column = हिस्सा
average-score = औसत अंक
average-is = औसत अंक { $score }
notes-column = टिप्पणियाँ
shares-by = हिस्से ({ $noun })
layer-shares = कितना हुआ
layer-about = इस परत के बारे में
layer-title = परत का शीर्षक
scale-least = न्यूनतम अंक
scale-greatest = अधिकतम अंक
layer-from-link = यह परत लिंक के साथ आई। आपके पहले बदलाव से यह आपकी हो जाएगी।
layer-make-own = इसे अपनी बनाएँ
layer-put-away = हटाकर रखें
layer-is-published = इस साइट के संचालक ने रूपरेखा के साथ एक परत प्रकाशित की है। आपकी परत उसके ऊपर रहती है।
layer-of-other = यह परत दूसरी रूपरेखा के लिए बनी थी: “{ $id }”। जो मेल नहीं खाता, वह नीचे है।
layer-of-version = यह परत रूपरेखा के संस्करण { $version } के लिए बनी थी।
layer-left-out = शामिल नहीं हुआ:
layer-misfits = जो अब मेल नहीं खाता
layer-misfits-kept = स्क्रीन वाली रूपरेखा में ये नहीं हैं। परत में ये बने रहते हैं।
layer-notes = जिन पर टिप्पणी है
layer-keep-and-send = रखें, भेजें, सहेजें
layer-keep-here = मेरी परतें इस ब्राउज़र में रखें
layer-is-kept = जब तक आप सही का निशान न हटाएँ, यह ब्राउज़र उन्हें इस कंप्यूटर पर रखता है।
layer-is-not-kept = यह टैब बंद करते ही वे चली जाएँगी, जब तक आप फ़ाइल न सहेजें या लिंक कॉपी न करें।
layers-forgotten = यह ब्राउज़र अब आपकी परतें नहीं रखता
layers-not-kept = यह ब्राउज़र आपकी परतें नहीं रख सकता। उन्हें फ़ाइल में सहेजें
layer-copy-link = परत वाला लिंक कॉपी करें
layer-link-length = लिंक में { NUMBER($length) } वर्ण हैं।
layer-link-long = लिंक में { NUMBER($length) } वर्ण हैं। ईमेल प्रोग्राम इसे काट सकते हैं: बेहतर है कि फ़ाइल भेजें, या लिंक चैट में भेजें।
layer-link-copied = लिंक कॉपी हुआ, { NUMBER($length) } वर्ण
layer-link-copied-long = लिंक कॉपी हुआ, { NUMBER($length) } वर्ण। ईमेल प्रोग्राम इसे काट सकते हैं
layer-too-long-for-link = परत लिंक के लिए बहुत लंबी है। उसे फ़ाइल में सहेजें।
layer-save = परत फ़ाइल सहेजें
layer-save-navigator = ATT&CK Navigator के लिए सहेजें
layer-save-xlsx = स्प्रेडशीट (XLSX) सहेजें
layer-save-csv = CSV सहेजें
layer-open = परत खोलें
layer-that-opens = परत फ़ाइल या ATT&CK Navigator की परत। आप उसे पेज पर कहीं भी छोड़ सकते हैं।
layer-is-open = परत खुल गई: { $title }
layer-refused-advice = आपकी अपनी परत वैसी ही रहती है।
published-unfetched = { $name } से परत डाउनलोड नहीं हो सकी
published-for-other = { $name } की परत दूसरी रूपरेखा की है: “{ $id }”
published-refused = { $name } की परत पढ़ी नहीं जा सकती। { $why }
published-no-layer = { $name } पर कोई परत नहीं है
layer-several = कई परतें
layer-on-screen = स्क्रीन पर
layer-numbered = परत { NUMBER($number) }
layer-begin = नई परत शुरू करें
layer-remove = स्क्रीन वाली परत हटाएँ
layer-removed = परत हटा दी गई
layer-rule = सबकी एक परत बनाएँ, इस आधार पर
layer-combine = मिलाएँ
layer-combined = मिलाई गई: { $rule }
layers-combined = परतें मिला दी गईं
rule-highest = अधिकतम अंक
rule-average = औसत अंक
rule-sum = अंकों का जोड़
rule-first = पहली परत जिसमें कुछ हो
layer-compare = दो परतों में अंतर
layer-compare-with = इससे तुलना करें
layer-compare-none = परत चुनें
layers-say-the-same = दोनों परतों में एक ही बात है।
layer-what = कहाँ
layer-other-says = दूसरी परत
layer-this-says = स्क्रीन वाली परत
says-nothing = कुछ नहीं
mark-these = एक साथ दर्ज करें: { $goals }
mark-all = सब पर दर्ज करें
leave-as-is = जैसा है वैसा रहने दें
note-to-add = जोड़ी जाने वाली टिप्पणी
marked-all = दर्ज: { $goals }
nothing-to-mark = पहले स्थिति या अंक चुनें, या टिप्पणी लिखें

## What a file does not say

publisher-not-stated = फ़ाइल में प्रकाशक का नाम नहीं है।
publisher-not-stated-on = फ़ाइल में प्रकाशक का नाम नहीं है। तारीख: { $date }।

## परत की स्थितियाँ, बदलने के लिए

statuses = स्थितियाँ
statuses-hint = काम कहाँ तक पहुँचा, इसके लिए आपके शब्द। नया नाम किसी दर्ज बात को नहीं बदलता। चिह्न बताता है कि स्थिति का क्या अर्थ है।
status-title = नाम
status-tone = इसका अर्थ
status-uses = { $count ->
    [one] { NUMBER($count) } दर्ज बात
   *[other] { NUMBER($count) } दर्ज बातें
}
status-used = { $count ->
    [one] { NUMBER($count) } दर्ज बात की यह स्थिति है। उसे मिलेगी:
   *[other] { NUMBER($count) } दर्ज बातों की यह स्थिति है। उन्हें मिलेगी:
}
status-stays = यही स्थिति रखें, अज्ञात के रूप में
status-choose = स्थिति चुनें
status-remove = हटाएँ
status-replace = बदलें
status-adopt = स्थितियों में जोड़ें
status-add = जोड़ें
status-new = नई स्थिति
status-title-taken = स्थिति को ऐसा नाम दें जो किसी और का न हो
statuses-unknown = केवल दर्ज बातों की स्थितियाँ
statuses-unknown-hint = ये परत की सूची में नहीं हैं। जब तक आप दूसरी स्थिति नहीं चुनते, ये दर्ज बातों में रहती हैं।
move-up = ऊपर ले जाएँ
move-down = नीचे ले जाएँ

## मिलान: और क्या कहता है

qualifier = शर्त:
more-in-mapping = मिलान से और जानकारी

## तुलना हो रही है

comparing = { NUMBER($here) } की { NUMBER($there) } से तुलना हो रही है…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = आईडी
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = अन्य { $pillars }
column-placement-note = वर्गीकरण पर टिप्पणी
column-facts = तथ्य
column-related = संबंधित
column-framework = रूपरेखा
column-publisher = प्रकाशक
column-editor = डेटा संपादक
column-version = डेटा संस्करण
column-address = कहाँ से लिया
column-date = कब लिया
column-covers = दायरा
column-shown = दिखाए गए
column-program = किसने लिखा
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}यहाँ काटा गया: एक सेल में अधिकतम वर्ण: { NUMBER($limit) }]
written-address = पता
written-date = तारीख
written-with = किससे बनाया गया
# Said after “Filters:”.
no-filters = कोई नहीं
data-of-version = संस्करण { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , जैसा एक स्रोत बताता है
placed-there-by-editors = , जैसा इस डेटा सेट के संपादकों ने तय किया
# Further pillars, said after the same.
also-under = ; साथ ही { $pillars }
links-heading = लिंक
note-label = टिप्पणी
# { $goals } is “3 of 20 goals”.
extract-covers = यह फ़ाइल एक अंश है: { $goals }। फ़िल्टर: { $filters }। { $address } से { $date } को Framework Explorer { $program } द्वारा लिया गया।
# Somebody’s words in their source.
passage-in = { $speaker }, { $source } में
passage-of-data = “{ $title }” पर डेटा सेट
passage-of-data-by = “{ $title }” पर डेटा सेट, संपादन: { $editor }
passage-after = { $data }, आधार: { $sources }
# In citations, in place of a date.
cited-no-date = तिथि अज्ञात
# The work that a part stands in.
cited-in = { $title } में
# The address follows.
cited-retrieved = { $date } को यहाँ से लिया गया:
cited-accessed = { $date } को देखा गया
cited-data-set = डेटा सेट
cited-report = रिपोर्ट
cited-quotation = उद्धरण
cited-version = संस्करण { $version }
# { $title } stands in quotation marks.
cited-quoted-in = { $title } में उद्धृत
cited-quoted-in-description = उद्धृत: { $title }
cited-place = स्रोत में स्थान: { $place }
cited-data-set-title = { $title }: { $pillars }, { $goals } और स्रोत

## Statuses of a layer where the framework has none of its own

plain-open = शुरू नहीं हुआ
plain-started = जारी
plain-attention = ध्यान की ज़रूरत
plain-stopped = रुका हुआ
plain-done = पूरा

## Why a layer cannot be read

layer-too-large = परत का आकार बाइट में: { NUMBER($bytes) }; अधिकतम: { NUMBER($limit) }। जो ज़रूरी नहीं, उसे हटाएँ।
layer-not-read = यह परत नहीं है: { $message }। जहाँ बनाई गई थी, वहाँ से फिर सहेजें।
layer-other-format = प्रारूप “{ $found }” है; परतों का प्रारूप “{ $format }” होता है।
layer-damaged = इस लिंक की परत खराब या अधूरी है। उसे फ़ाइल के रूप में माँगें।
layer-scale-wrong = न्यूनतम अंक अधिकतम से कम होना चाहिए
layer-no-colour = { $id }: “{ $colour }” रंग नहीं है; इस तरह लिखें: #3366cc
layer-no-address = { $id }: “{ $address }” वेब पता नहीं है

## What a layer file has that could not be taken over

omitted-tactics = एक ही तकनीक की अन्य टैक्टिक
omitted-setting = सेटिंग “{ $name }”
omitted-description = परत का विवरण
omitted-links = लिंक जो वेब पते नहीं हैं
omitted-without-id = बिना ATT&CK आईडी वाली चीज़ों पर दर्ज बातें
omitted-statuses = स्थितियाँ (मेटाडेटा के रूप में लिखी गईं)
omitted-scores = अंक जो संख्या नहीं हैं

## Lines to embed: languages

embed-readers-language = हर पाठक की अपनी भाषा

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = यह
compare-there = दूसरी
compare-swap-sides = दोनों की अदला-बदली करें
compare-only-here = केवल इसमें
compare-only-there = केवल दूसरी में
compare-say-counterpart = इसका समकक्ष है: बताएँ कौन-सा
compare-counterpart = इसका समकक्ष है
change-elsewhere = दूसरी जगह पर
change-other-title = दूसरा शीर्षक
change-otherwise = अलग है
changes-apart = क्या अलग है
compare-in-numbers = संख्याओं में
compare-in-original = तुलना मूल शब्दों में की गई है: दोनों में से एक इस पेज की भाषा में नहीं है।
changes-beside = { $here }, { $there } के साथ।
crosswalk-put-beside = “{ $name }” को मिलान के रूप में नहीं पढ़ा गया। वह दूसरी रूपरेखा “{ $title }” के रूप में साथ में है।
crosswalk-not-mapping = “{ $name }” को मिलान के रूप में नहीं पढ़ा गया।
crosswalk-foreign = यह मिलान दूसरी रूपरेखाओं के लिए है
crosswalk-foreign-names = यह { $names } के लिए है। इसमें बताई कोई भी चीज़ “{ $title }” में नहीं है।
crosswalk-foreign-why = इसमें बताई कोई भी चीज़ “{ $title }” में नहीं है।
crosswalk-no-goals = यह मिलान “{ $title }” का कोई लक्ष्य नहीं बताता
crosswalk-no-goals-why = यह केवल वही बताता है जिसके अंतर्गत लक्ष्य आते हैं।

## सहेजना

is-being-saved-without = { $name } सहेजी जा रही है, पर इन भाषाओं के पाठ इसमें नहीं हैं: { $languages }। वे लोड नहीं हो सके। शायद कनेक्शन नहीं है
site-with-layer = आपने जो दर्ज किया है वह भी साथ जाता है। साइट पर आने वाला हर व्यक्ति उसे देखेगा।

## परत क्या नहीं लेती, और वह कहाँ से आई

my-score-refused = { $min } से { $max } तक के अंक लिखें। पहले वाले अंक बने रहते हैं।
bulk-score-refused = { $min } से { $max } तक के अंक लिखें। अभी कुछ दर्ज नहीं हुआ है।
scale-refused = न्यूनतम अंक कोई संख्या हो, जो अधिकतम से कम हो। पैमाना पहले जैसा ही है।
layer-off-scale = ये अंक परत के पैमाने, { $min } से { $max }, के बाहर हैं। ये जैसे हैं वैसे ही रहते हैं।
layer-came-with-page = यह परत इस पेज के साथ आई है। आपकी परत उसके ऊपर रहती है।
page-layer-says = इस पेज की परत के अनुसार:
note-whole = पूरी टिप्पणी (वर्ण: { NUMBER($length) })

## दर्ज बातें किससे बनती हैं और कहाँ हैं

shares-in-all = कुल
marks-within = भीतर दर्ज बातें: { $count }
tags-of-mark = टैग
links-refused = ये पंक्तियाँ https://example.org जैसे वेब पते से शुरू नहीं होतीं और अभी नहीं ली गईं: { $lines }

## क्या वापस लिया जा सकता है, और दो टैब एक परत से क्या बनाते हैं

undo = वापस लें
undo-label = क्या किया गया
undone = वापस लिया गया
done-and-undo-offered = { $done }। आप इसे वापस ले सकते हैं
layer-of-link = लिंक से
layer-of-link-left = लिंक वाली परत हटाकर रख दी गई। आपकी अपनी परतें बनी हैं
layers-beside = दूसरे टैब ने वही दर्ज बातें बदलीं। उसकी परत अब आपकी परत के साथ है
bulk-statuses-replaced = जिनकी स्थिति पहले से है: { NUMBER($number) }। नई स्थिति उसकी जगह लेगी।
bulk-scores-replaced = जिनके अंक पहले से हैं: { NUMBER($number) }। नए अंक उनकी जगह लेंगे।
page-with-layer = आपने जो दर्ज किया है वह सहेजे गए पेज के साथ जाता है। जिसे भी पेज मिलेगा, वह उसे देखेगा।
layer-nothing-fits = इसमें जो दर्ज है, उसमें से कुछ भी “{ $title }” में नहीं है।
omitted-gradient = ग्रेडिएंट के रंग
omitted-title = परत का शीर्षक
omitted-colours = रंग वाली दर्ज बातें
omitted-tags = टैग वाली दर्ज बातें
omitted-mark-links = लिंक वाली दर्ज बातें
key-copy = शीर्षक और लिंक, या चुने हुए शब्द उनके स्रोत के साथ कॉपी करें
key-undo = कई दर्ज बातों या किसी परत के साथ किया गया काम वापस लें

## Why a file is refused

refused-not-text = यह UTF-8 की टेक्स्ट फ़ाइल नहीं है।
refused-zip = यह टेक्स्ट फ़ाइल नहीं है। यह ZIP आर्काइव या ऑफ़िस दस्तावेज़ लगती है।
refused-gzip = यह टेक्स्ट फ़ाइल नहीं है। यह gzip आर्काइव लगती है।
refused-pdf = यह टेक्स्ट फ़ाइल नहीं है। यह PDF लगती है।
refused-utf-16 = यह UTF-8 की टेक्स्ट फ़ाइल नहीं है। यह UTF-16 का टेक्स्ट लगता है।
refused-not-text-advice = कोई JSON फ़ाइल चुनें। आर्काइव को पहले अनज़िप करें और टेक्स्ट को UTF-8 में सहेजें।
refused-empty = फ़ाइल खाली है।
refused-empty-advice = ऐसी फ़ाइल चुनें जिसमें कोई रूपरेखा हो।
refused-too-large = फ़ाइल { NUMBER($size) } MB की है। ज़्यादा से ज़्यादा { NUMBER($limit) } MB की फ़ाइल खुलती है।
refused-too-many = फ़ाइल में { NUMBER($limit) } से ज़्यादा ऑब्जेक्ट हैं।
# { $message } is what a parser says, in English.
refused-not-json = पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }: यह JSON नहीं है (“{ $message }”)।
refused-not-json-advice = इस जगह से ठीक पहले देखें कि कोई अल्पविराम, उद्धरण चिह्न या कोष्ठक छूटा तो नहीं, या कोई JSON फ़ाइल चुनें।
refused-like-page = पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }: यह JSON नहीं है। फ़ाइल “<” से शुरू होती है, जैसे वेब पेज और XML फ़ाइलें होती हैं।
refused-like-page-advice = असली फ़ाइल लें: शायद उसके बारे में बना पेज सहेजा गया, या वह पेज जो बताता है कि फ़ाइल नहीं है।
# { $grammar } is YAML or XML.
refused-malformed = पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }: यह { $grammar } पढ़ा नहीं जा सकता (“{ $message }”)।
refused-malformed-advice = फ़ाइल को इस जगह पर सुधारें, या जहाँ वह प्रकाशित हुई थी वहाँ से फिर लें।
refused-cut-off = पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }: फ़ाइल बीच में ही खत्म हो जाती है।
refused-cut-off-advice = पूरी फ़ाइल फिर से सहेजें या डाउनलोड करें।
refused-too-deep = पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }: सूचियाँ और ऑब्जेक्ट { NUMBER($limit) } स्तरों से ज़्यादा गहरे हैं।
refused-too-deep-advice = किसी रूपरेखा को इसकी ज़रूरत नहीं होती। फ़ाइल खराब है या रूपरेखा नहीं है।
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = इस तरह की फ़ाइल पहचानी नहीं गई। इसके सबसे ऊपर ये हैं: { $keys }।
# Ends a list of keys.
refused-further = { NUMBER($count) } और
refused-unknown-empty = इस तरह की फ़ाइल पहचानी नहीं गई: यह खाली ऑब्जेक्ट है।
refused-unknown-text = इस तरह की फ़ाइल पहचानी नहीं गई: इसमें बस एक टेक्स्ट है।
refused-unknown-value = इस तरह की फ़ाइल पहचानी नहीं गई: इसमें बस एक मान है।
refused-unknown-advice = यह पेज ऐसी रूपरेखा फ़ाइलें पढ़ता है जिनके सबसे ऊपर "format": "framework-explorer/1" हो, साथ ही OSCAL कैटलॉग, MITRE ATT&CK जैसे STIX बंडल, NIST CPRT फ़ाइलें, MISP गैलेक्सी, StratML योजनाएँ और स्प्रेडशीट। बाकी हर चीज़ की ऐसी स्प्रेडशीट बनाएँ जिसमें हर स्तर का एक कॉलम हो।
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = पंक्ति { NUMBER($line) }, कॉलम { NUMBER($column) }: यह फ़ाइल ({ $format }) पढ़ी नहीं जा सकती (“{ $message }”)।
refused-misshapen-at = { $path }: यह फ़ाइल ({ $format }) पढ़ी नहीं जा सकती (“{ $message }”)।
refused-misshapen-advice = यह मान सुधारें, या फ़ाइल वहाँ से फिर लें जहाँ वह प्रकाशित हुई थी।
refused-no-elements = इस फ़ाइल ({ $format }) में तत्व नहीं हैं: वे response.elements.elements पर सूची के रूप में होते हैं।
refused-no-patterns-shown = इस फ़ाइल ({ $format }) में न टैक्टिक हैं, न दिखाए जा सकने वाले हमले के पैटर्न।
refused-no-patterns = इस फ़ाइल ({ $format }) में न टैक्टिक (x-mitre-tactic प्रकार के ऑब्जेक्ट) हैं, न हमले के पैटर्न। इसलिए यह रूपरेखा नहीं, खतरों की दूसरी जानकारी है।
refused-no-goals = इस फ़ाइल ({ $format }) में लक्ष्य नहीं हैं।
refused-no-catalog = इस फ़ाइल ({ $format }) में कैटलॉग नहीं है।
refused-no-controls = इस फ़ाइल ({ $format }) में न समूह हैं, न कंट्रोल।
refused-no-values = इस फ़ाइल ({ $format }) में मानों की सूची (“values”) नहीं है।
refused-no-requirements = इस फ़ाइल ({ $format }) में आवश्यकताओं वाली कोई रूपरेखा नहीं है।
refused-no-profile = इस फ़ाइल ({ $format }) में प्रोफ़ाइल नहीं है।
refused-no-controls-chosen = यह फ़ाइल ({ $format }) ऐसा कोई कंट्रोल नहीं चुनती जो साथ खोले गए कैटलॉग में हो।
refused-no-catalog-beside = इस फ़ाइल ({ $format }) के साथ कोई कैटलॉग नहीं खोला गया।
refused-nothing-advice = ऐसी फ़ाइल चुनें जिसमें ये हों।
refused-several = ये एक साथ कई रूपरेखाएँ हैं।
refused-several-advice = इनमें से एक खोलें। दूसरी को “तुलना” या “मिलान तालिका” में उसके साथ खोला जा सकता है।
refused-list = यह बस एक सूची है, जिसके आसपास शीर्षक या कुछ और नहीं है। यह रूपरेखा नहीं है।
refused-list-advice = इसकी ऐसी स्प्रेडशीट बनाएँ जिसमें हर स्तर का एक कॉलम हो, और उसे खोलें।
refused-oscal-mapping = यह OSCAL मिलान संग्रह है, रूपरेखा नहीं।
refused-ctid-mapping = यह Center for Threat-Informed Defense का ATT&CK से मिलान है, रूपरेखा नहीं।
refused-mapping-advice = मिलान किसी रूपरेखा के साथ खुलता है: पहले उन दो रूपरेखाओं में से एक खोलें जिनका वह मिलान करता है, फिर “मिलान तालिका” में मिलान चुनें।
refused-layer = यह परत है, रूपरेखा नहीं।
refused-navigator-layer = यह ATT&CK Navigator की परत है, रूपरेखा नहीं।
refused-layer-advice = परत किसी रूपरेखा के ऊपर रहती है: पहले वह रूपरेखा खोलें जिसके लिए वह बनी है, जैसे ATT&CK बंडल, फिर “परत” में परत खोलें।
refused-galaxy = यह अपने क्लस्टर के बिना MISP गैलेक्सी है, रूपरेखा नहीं।
refused-galaxy-advice = क्लस्टर खोलें: फ़ोल्डर “clusters” में उसी नाम की वह फ़ाइल जिसमें “values” है।
refused-stix-object = यह अकेला STIX ऑब्जेक्ट है, रूपरेखा नहीं।
refused-stix-object-advice = वह बंडल खोलें जिससे यह आया है: ऐसी फ़ाइल जिसमें “objects” हो।
refused-gemara = यह Gemara रूप का कैटलॉग है, जिसमें FINOS CCC और OSPS Baseline लिखे गए हैं, और जिसे यह पेज नहीं पढ़ता।
refused-gemara-advice = यदि प्रकाशक के पास OSCAL कैटलॉग हो तो उसे खोलें, या हर स्तर के लिए एक स्तंभ वाली स्प्रेडशीट बनाएँ।
refused-stratml-draft = यह बाद के StratML का मसौदा है, जो किसी मानक में नहीं है।
refused-stratml-draft-advice = योजना को StratML भाग 1 या भाग 2 के रूप में खोलें: ऐसी फ़ाइल जिसमें “StrategicPlan” या “PerformancePlanOrReport” हो।
refused-json-schema = यह JSON स्कीमा है, रूपरेखा नहीं।
refused-json-schema-advice = यह बताता है कि किसी तरह की फ़ाइलें कैसी होती हैं। वैसी कोई फ़ाइल खोलें।
refused-csv = यह तालिका (CSV) है, रूपरेखा फ़ाइल नहीं।
refused-csv-advice = इसे स्प्रेडशीट के रूप में खोलें, जिसमें हर स्तर का एक कॉलम हो।
refused-oscal-profile = यह OSCAL प्रोफ़ाइल है, जो किसी कैटलॉग से कंट्रोल चुनती है। यह रूपरेखा नहीं है।
refused-oscal-profile-advice = इसे उस कैटलॉग के साथ खोलें जिसे यह आयात करती है: दोनों फ़ाइलें एक साथ चुनें या छोड़ें। या इससे बना कैटलॉग खोलें, अगर प्रकाशक के पास वह हो (“resolved-profile_catalog”)।
refused-oscal-security-plan = यह OSCAL की सिस्टम सुरक्षा योजना है, रूपरेखा नहीं।
refused-oscal-security-plan-advice = यह बताती है कि कोई एक सिस्टम कंट्रोल कैसे पूरे करता है। वह कैटलॉग या उससे बनी प्रोफ़ाइल खोलें जिसके लिए यह लिखी गई है।
refused-oscal-component = यह OSCAL घटक परिभाषा है, रूपरेखा नहीं।
refused-oscal-component-advice = यह बताती है कि कोई घटक कंट्रोल कैसे पूरे करता है। वह कैटलॉग खोलें जिसे यह अपना स्रोत बताती है।
refused-oscal-milestones = यह OSCAL की कार्य योजना और पड़ाव (plan of action and milestones) है, रूपरेखा नहीं।
refused-oscal-milestones-advice = यह गिनाती है कि किसी एक सिस्टम में अभी क्या सुधारना है। उस सिस्टम की योजना के पीछे का कैटलॉग या उससे बनी प्रोफ़ाइल खोलें।
refused-oscal-assessment-plan = यह OSCAL मूल्यांकन योजना है, रूपरेखा नहीं।
refused-oscal-assessment-plan-advice = यह बताती है कि किसी एक सिस्टम की जाँच कैसे होगी। उस सिस्टम की योजना के पीछे का कैटलॉग या उससे बनी प्रोफ़ाइल खोलें।
refused-oscal-assessment-results = ये OSCAL मूल्यांकन के नतीजे हैं, रूपरेखा नहीं।
refused-oscal-assessment-results-advice = ये बताते हैं कि किसी एक सिस्टम की जाँच कैसे हुई। उस सिस्टम की योजना के पीछे का कैटलॉग या उससे बनी प्रोफ़ाइल खोलें।
refused-problems = { $count ->
    [one] इस फ़ाइल में { NUMBER($count) } गलती है।
   *[other] इस फ़ाइल में { NUMBER($count) } गलतियाँ हैं।
}
refused-many-problems = इस फ़ाइल में { NUMBER($count) } या उससे ज़्यादा गलतियाँ हैं। पहली { NUMBER($count) } बताई गई हैं।
refused-problems-advice = फ़ाइल सुधारें और फिर खोलें।
refused-cells = { $count ->
    [one] इस वर्कबुक में { NUMBER($count) } गलती है।
   *[other] इस वर्कबुक में { NUMBER($count) } गलतियाँ हैं।
}
refused-cells-advice = ये सेल सुधारें और इसे फिर खोलें।
refused-table-empty = इस स्प्रेडशीट में कुछ नहीं है।
refused-table-empty-advice = जिस प्रोग्राम में यह बनी थी, उसी से इसे पंक्तियों समेत फिर सहेजें।
refused-table = यह स्प्रेडशीट पढ़ी नहीं जा सकती (“{ $message }”)।
refused-table-advice = इसे किसी स्प्रेडशीट प्रोग्राम में खोलें और XLSX या CSV के रूप में सहेजें।
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = किसी कॉलम में लक्ष्य नहीं हैं। शीर्षक ये हैं: { $headings }।
refused-table-without-goals-advice = कॉलमों को स्तंभ, लक्ष्य, उद्देश्य जैसे शीर्षक दें, या बताएँ कि हर कॉलम क्या है।
refused-no-mapping = यह फ़ाइल ऐसा मिलान नहीं है जिसे यह पेज पढ़ता हो।
refused-no-mapping-advice = OSCAL मिलान संग्रह, STRM या OLIR शीट, CTID मिलान डेटा, या ऐसी शीट चुनें जिसमें हर रूपरेखा का एक कॉलम हो।
refused-no-headings = इस शीट में शीर्षक नहीं हैं।
refused-no-columns = इस शीट के शीर्षकों से पता नहीं चलता कि कौन-से दो कॉलम आपस में मेल खाते हैं: { $headings }।
refused-no-columns-advice = कॉलमों को “Source” और “Target”, या “Focal Document Element” और “Reference Document Element” नाम दें। चाहें तो “Relationship” (जिसमें “equal”, “subset of”, “superset of”, “intersects with” जैसे शब्द हों), “Strength”, “Rationale”, “Comments” और “Evidence” भी जोड़ें। दो कॉलमों वाली शीट को शीर्षकों की ज़रूरत नहीं।
refused-no-pairs = इस मिलान में कोई जोड़ी नहीं है।

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = जोड़ी कैसे बनी
# The name of a sheet.
comparison-sheet = तुलना

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = पंक्ति { $line }, कॉलम { $column }, { $path }: { $what }
fault-at-place = पंक्ति { $line }, कॉलम { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = यह JSON नहीं है (“{ $message }”)। इस जगह से ठीक पहले देखें कि कोई अल्पविराम, उद्धरण चिह्न या कोष्ठक छूटा तो नहीं।
fault-cut-off = फ़ाइल बीच में ही खत्म हो जाती है। पूरी फ़ाइल फिर से सहेजें या डाउनलोड करें।
fault-format = प्रारूप “{ $found }” है। "format": "{ $format }" लिखें।
fault-not-text = यहाँ टेक्स्ट नहीं है। टेक्स्ट रखें।
fault-not-flag = यहाँ न true है, न false। इनमें से एक रखें।
fault-not-list = यहाँ सूची नहीं है। सूची रखें।
fault-not-object = यहाँ ऑब्जेक्ट नहीं है। ऑब्जेक्ट रखें।
fault-missing-text = यह नहीं है। इसे जोड़ें: यहाँ टेक्स्ट होना चाहिए।
fault-missing-flag = यह नहीं है। इसे जोड़ें: यहाँ true या false होना चाहिए।
fault-missing-list = यह नहीं है। इसे जोड़ें: यहाँ सूची होनी चाहिए।
fault-missing-object = यह नहीं है। इसे जोड़ें: यहाँ ऑब्जेक्ट होना चाहिए।
fault-unknown-key = प्रारूप में ऐसी कोई कुंजी नहीं है। इसे हटाएँ।
fault-unknown-key-near = प्रारूप में ऐसी कोई कुंजी नहीं है। क्या “{ $near }” लिखना था?
fault-repeated-key = यह कुंजी दो बार आई है। दोनों में से एक रखें।
# { $allowed } is a list of words in quotation marks.
fault-choice = “{ $found }” मान्य शब्दों में नहीं है। इनमें से एक लिखें: { $allowed }।
fault-empty = टेक्स्ट खाली है। इसे लिखें, या जहाँ छोड़ी जा सकती हो वहाँ कुंजी छोड़ दें।
fault-bad-id = “{ $found }” मान्य आईडी नहीं है। छोटे लैटिन अक्षर, अंक और अकेले हाइफ़न लिखें, जैसे “arms-control”।
fault-reserved-id = पतों में “{ $found }” का मतलब कुछ और है। फ़िल्टर समूह को दूसरी आईडी दें, जैसे “own-{ $found }”।
fault-repeated-id = आईडी “{ $id }” पहले से { $first } पर है। दोनों में से एक को दूसरी आईडी दें।
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = “{ $id }” आईडी वाला कोई “{ $kind }” नहीं है। उसे जोड़ें, या संदर्भ हटाएँ।
fault-dangling-near = “{ $id }” आईडी वाला कोई “{ $kind }” नहीं है। क्या “{ $near }” लिखना था?
fault-repeated-reference = इस सूची में “{ $id }” दो बार आया है। दोनों में से एक रखें।
fault-itself = यह खुद की ओर ही इशारा करता है। संदर्भ हटाएँ।
fault-no-evidence = इस कथन का कोई प्रमाण नहीं है। "evidence" में कम से कम एक स्रोत बताएँ।
fault-no-entries = कोई “{ $kind }” नहीं है। कम से कम एक जोड़ें।
fault-bad-date = “{ $found }” तारीख नहीं है। इसे 2023, 2023-05 या 2023-05-30 की तरह लिखें।
fault-bad-address = “{ $found }” वेब पता नहीं है। इसे https:// या http:// से शुरू करके पूरा लिखें।
fault-bad-language = “{ $found }” भाषा का टैग नहीं है। “en”, “fr” या “pt-BR” जैसा टैग लिखें।

## Files that are no spreadsheets, or none that opens as it is

refused-word = यह फ़ाइल एक टेक्स्ट दस्तावेज़ है, स्प्रेडशीट नहीं।
refused-slides = यह फ़ाइल एक प्रस्तुति है, स्प्रेडशीट नहीं।
refused-numbers = यह फ़ाइल Apple Numbers की वर्कबुक है।
refused-web-page = यह फ़ाइल स्प्रेडशीट के नाम वाला एक वेब पेज है।
refused-old-xml = यह फ़ाइल Excel 2003 के XML वाली वर्कबुक है।
refused-locked = इस वर्कबुक पर पासवर्ड लगा है।
refused-archive = यह फ़ाइल दूसरी फ़ाइलों का आर्काइव है।
refused-cut = यह वर्कबुक अधूरी या खराब है: इसका आखिरी हिस्सा नहीं है।
refused-running-text = इस फ़ाइल में तालिका नहीं, लगातार लिखा पाठ है।
refused-unclosed = पंक्ति { NUMBER($line) }: यहाँ उद्धरण चिह्न से एक सेल शुरू होता है, पर वह चिह्न कहीं बंद नहीं होता।
refused-copy-table-advice = इसकी तालिका ऐसी स्प्रेडशीट में कॉपी करें जिसमें हर स्तर का एक कॉलम हो, और उसे खोलें।
refused-running-text-advice = इसे ऐसी स्प्रेडशीट में रखें जिसमें हर स्तर का एक कॉलम हो, और उसे खोलें।
refused-numbers-advice = इसे Numbers से Excel या CSV के रूप में निर्यात करें और उसे खोलें।
refused-save-xlsx-advice = इसे स्प्रेडशीट प्रोग्राम में खोलें, XLSX के रूप में सहेजें और उसे खोलें।
refused-locked-advice = इसे बिना पासवर्ड के सहेजें और उसे खोलें।
refused-archive-advice = इसे अनज़िप करें और उसके भीतर की फ़ाइल खोलें।
refused-cut-advice = जहाँ से यह आई है, वहीं से इसे पूरी की पूरी फिर लें।
refused-unclosed-advice = उसे बंद करें या हटाएँ; अगर फ़ाइल अधूरी है, तो उसे फिर से लें।

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = मूल्यांकनकर्ताओं के लिए भाग (मूल्यांकन के उद्देश्य, तरीके और वस्तुएँ)
left-machine-properties = मशीनों के लिए गुण (क्रम की कुंजियाँ, आईडी, दूसरे रूप में लिखे क्रमांक)
left-people = मेटाडेटा में भूमिकाओं, संस्थाओं, लोगों और जगहों के ब्योरे
left-revisions = पिछले संशोधनों के ब्योरे
left-back-matter = परिशिष्ट में संसाधनों के ब्योरे
left-links-elsewhere = दूसरी फ़ाइलों के लिंक, या ऐसे लिंक जिनका लक्ष्य इस फ़ाइल में नहीं है
left-other-texts = ऐसे पाठ जिनकी कैटलॉग में कोई जगह नहीं है
left-missing-controls = ऐसे कंट्रोल से संबंध जो इस कैटलॉग में नहीं हैं
left-unknown-choices = प्रोफ़ाइल में बताए गए कंट्रोल और पैरामीटर जो कैटलॉग में नहीं हैं
left-unopened-files = फ़ाइलें जिन्हें प्रोफ़ाइल आयात करती है और जो उसके साथ नहीं खोली गईं
left-unreadable-objects = ऑब्जेक्ट जो पढ़े नहीं जा सके
left-old-relationships = रद्द किए गए या पुराने पड़ चुके संबंध
left-uses = संबंध जो बताते हैं कि कोई तकनीक कौन इस्तेमाल करता है
left-other-relationships = दूसरे ऑब्जेक्ट के बीच के संबंध, या फ़ाइल के बाहर की किसी चीज़ से संबंध
left-revoked-tactics = रद्द की गई टैक्टिक
left-deprecated-tactics = पुरानी पड़ चुकी टैक्टिक
left-revoked-techniques = रद्द की गई तकनीकें
left-deprecated-techniques = पुरानी पड़ चुकी तकनीकें
left-revoked-sub-techniques = रद्द की गई उप-तकनीकें
left-deprecated-sub-techniques = पुरानी पड़ चुकी उप-तकनीकें
left-lone-sub-techniques = उप-तकनीकें जिनकी तकनीक दिखाई नहीं गई
left-phases-without-tactic = तकनीकों के चरण जिनकी कोई टैक्टिक नहीं दिखाई गई
left-old-mitigations = रद्द किए गए या पुराने पड़ चुके बचाव के उपाय
left-old-objects = रद्द किए गए या पुराने पड़ चुके दूसरे ऑब्जेक्ट
left-mitigations = बचाव के उपाय
left-groups = समूह
left-software = सॉफ़्टवेयर
left-campaigns = अभियान
left-threat-actors = खतरा पैदा करने वाले पक्ष
left-indicators = संकेतक
left-reports = रिपोर्ट और टिप्पणियाँ
left-vulnerabilities = सुरक्षा की कमज़ोरियाँ
left-identities = व्यक्ति और संस्थाएँ
left-markings = उपयोग की शर्तों के चिह्न
left-analytics = पता लगाने की उन रणनीतियों के विश्लेषण जो दिखाई नहीं गईं
left-unknown-objects = ऐसे प्रकार के ऑब्जेक्ट जिन्हें यह एक्सप्लोरर नहीं जानता
left-same-properties = गुण जो वही कहते हैं जो स्तंभ या कोई दूसरा गुण कहता है
left-missing-elements = ऐसे तत्वों से संबंध जो फ़ाइल में नहीं हैं
left-told-elements = तत्व जो कहीं और पहले ही आ चुके हैं
left-deep-elements = बहुत गहरे स्तर पर रखे तत्व
left-relations-outside = फ़ाइल के बाहर की किसी चीज़ से संबंध
left-relation-tags = संबंधों के टैग
left-contacts = योजना जमा करने वाले के संपर्क विवरण
left-missing-objectives = ऐसी चीज़ों से संबंध जो योजना के उद्देश्य नहीं हैं
left-column = कॉलम “{ $column }” के सेल
left-empty-columns = कॉलम जिनमें शीर्षक के सिवा कुछ नहीं है
left-above-headings = शीर्षकों के ऊपर के सेल
left-other-sheets = शीट जिनमें स्तंभ, लक्ष्य या उद्देश्य नहीं हैं
left-hidden-links = उन सेल के पीछे के पते जो दिखाए नहीं गए
left-xls-links = सेल के पीछे के पते (XLS से पढ़े नहीं जाते)
left-other-links = लिंक जो किसी वेब पेज पर नहीं जाते
left-number-formats = संख्याएँ जिनका प्रारूप पढ़ा नहीं जाता (प्रतिशत 1 के अंश के रूप में दिखता है)
left-nameless-rows = पंक्तियाँ जिनमें कोई स्तंभ, लक्ष्य या उद्देश्य नहीं लिखा है
left-heading-rows = पंक्तियाँ जो शीर्षक दोहराती हैं
left-total-rows = योग की पंक्तियाँ
left-notes = तालिका के नीचे की टिप्पणियाँ
left-own-columns = शीट और कॉलम जो प्रारूप में नहीं हैं
left-gone-texts = उन भागों के अनूदित पाठ जो इस वर्कबुक में नहीं हैं
left-rows-without-reference = बिना संदर्भ की पंक्तियाँ
left-further-details = ऐसी जोड़ियाँ जिनकी पूरी जानकारी नहीं पढ़ी जाती
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, पंक्ति { $row }
place-cell = { $sheet }, पंक्ति { $row }, कॉलम { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = रूपरेखा फ़ाइल
format-workbook = रूपरेखा फ़ाइल (वर्कबुक)
format-oscal-catalog = OSCAL कैटलॉग
format-oscal-profile = OSCAL प्रोफ़ाइल
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = { $name } बंडल
format-atlas-data = ATLAS डेटा फ़ाइल
format-ciso-library = CISO Assistant लाइब्रेरी
format-cprt = NIST CPRT फ़ाइल
format-misp = MISP गैलेक्सी क्लस्टर
format-stratml = StratML योजना
format-strategic-plan = StratML रणनीतिक योजना
format-performance-plan = StratML प्रदर्शन योजना
format-performance-report = StratML प्रदर्शन रिपोर्ट
# { $ending } is XLSX or XLS.
format-excel = Excel वर्कबुक ({ $ending })
format-ods = OpenDocument स्प्रेडशीट (ODS)
# { $ending } is CSV or TSV.
format-text-table = { $ending } स्प्रेडशीट
format-spreadsheet = स्प्रेडशीट
mapping-format-oscal = OSCAL मिलान संग्रह
mapping-format-strm = STRM शीट
mapping-format-olir = OLIR सबमिशन
mapping-format-ctid = CTID मिलान
mapping-format-sheet = मिलान शीट

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, पंक्ति { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = यह सेल खाली है, और हर कथन किसी स्रोत पर आधारित होता है। इस सेल में किसी स्रोत की आईडी लिखें। स्रोत “Sources” शीट में हैं।
cell-no-summary = यह सेल खाली है। इसमें पाठ लिखें, या “Summary rests on” भी खाली करें।
cell-empty = यह सेल खाली है। इसे भरें।
cell-incomplete = यहाँ कुछ छूट गया है। इस पंक्ति के सेल भरें, या सब खाली कर दें।
cell-misplaced = इस सेल में जो है, उसकी जगह यहाँ नहीं है। इसे खाली करें, या कोई पाठ लिखें।
cell-no-column = प्रारूप में ऐसा कोई कॉलम नहीं है। कॉलम को दूसरा शीर्षक दें, या उसे हटाएँ।
cell-two-columns = यह दो कॉलमों में है। उनमें से एक रखें।
cell-twice = “{ $id }” यहाँ दो बार है। दोनों में से एक रखें।
# { $first } is the place where it stands first.
cell-taken = आईडी “{ $id }” पहले से ली जा चुकी है: { $first }। दोनों में से एक को दूसरी आईडी दें।
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = कोई “{ $kind }” नहीं है। उसके लिए एक पंक्ति जोड़ें।
cell-two-texts = इस भाग का इस भाषा में पाठ पहले से है। दोनों में से एक रखें।
cell-on-nothing = इस पंक्ति में नहीं बताया गया कि यह किसके बारे में है। इस सेल में प्रकार लिखें, जैसे “goal”।
cell-nowhere = यह सेल खाली है, इसलिए यह पंक्ति किसी “{ $kind }” के अंतर्गत नहीं है। इसमें एक आईडी लिखें, या पंक्ति हटाएँ।
cell-gone = “{ $id }” आईडी वाला कोई “{ $kind }” नहीं है। इस वर्कबुक में मौजूद कोई आईडी लिखें, या पंक्ति हटाएँ।
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = यह सेल खाली है, और दूसरे सेल ऐसे “{ $kind }” का नाम लेते हैं जो किसी पंक्ति में नहीं है: { $ids }। (सेल: { NUMBER($cells) }। पहला: { $first }।) इस सेल में आईडी फिर लिखें, या जहाँ उसका नाम है वहाँ बदलें।

## Spreadsheets that hold too much, or no text

refused-table-cells = यह स्प्रेडशीट { NUMBER($most) } से अधिक सेल तक फैली है, खाली सेल मिलाकर।
refused-table-text = इस स्प्रेडशीट के सेल में { NUMBER($most) } MB से अधिक पाठ है।
refused-table-unpacked = अनज़िप करने पर यह वर्कबुक { NUMBER($most) } MB से बड़ी हो जाती है।
refused-no-text = इस फ़ाइल का नाम तालिका जैसा है, पर इसमें ऐसे बाइट हैं जो किसी पाठ में नहीं होते।
# A column without a heading, by its letters: “Column C”.
column-letters = कॉलम { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = “{ $typed }” यहाँ नहीं मिला।
nothing-begins = यहाँ कोई शब्द “{ $typed }” से शुरू नहीं होता।
# Where there was no score before.
my-score-asked = { $min } से { $max } तक के अंक लिखें।
crosswalk-other = दूसरी रूपरेखा
crosswalk-not-other = “{ $title }” साथ में है। यह मिलान जिन चीज़ों की ओर ले जाता है, उनमें से कोई उसमें नहीं है, इसलिए उसे दूसरी रूपरेखा नहीं माना गया।

## Plain pages of a site, without scripts

site-contents = विषय-सूची
site-open = एक्सप्लोरर में खोलें
site-take-away = साथ ले जाएँ
site-rests-on = आधार:
site-neighbours = पहले और बाद में
site-description = { $title } देखें।
site-description-by = { $title } देखें, प्रकाशक: { $publisher }।
site-for-json = पूरा फ़्रेमवर्क, जो किसी भी एक्सप्लोरर में फिर खुलता है
site-for-csv = दूसरे स्तर के हर भाग की एक पंक्ति, प्रोग्रामों के लिए
site-for-xlsx = Excel और ऐसे दूसरे प्रोग्रामों के लिए; किसी भी एक्सप्लोरर में फिर खुलता है
site-for-stratml = योजना उस रूप में जिसमें अमेरिकी एजेंसियाँ प्रकाशित करती हैं (ISO 17469)
site-for-skos = भाग और विषय अवधारणाओं के रूप में, Turtle में

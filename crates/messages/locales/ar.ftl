# كل عبارات الصفحة بالعربية.
#
# المسرد: pillar = ركيزة، ركائز · goal = هدف، أهداف · objective = هدف فرعي، أهداف فرعية · theme = موضوع، موضوعات ·
# actor = جهة، جهات · quotation = اقتباس، اقتباسات · challenge = تحدٍّ، تحديات · source = مصدر، مصادر · layer = طبقة، طبقات ·
# section = قسم، أقسام · facet = معيار تصفية، معايير تصفية · framework = إطار، أطر · mapping = مقابلة، مقابلات · pair = زوج، أزواج ·
# format = صيغة، صيغ · id = معرّف، معرّفات · reference = إحالة، إحالات · OSCAL catalog = فهرس، فهارس · version = إصدار، إصدارات
#
# جنس ‎{ $goal }‎ وأمثالها غير معروف: لا أداة تعريف ولا مطابقة. بعد العدد يرد الاسم جمعًا من 3 إلى 10، وبين قوسين في سواها.

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { $count ->
    [zero] { NUMBER($count) } ({ $noun })
    [one] { NUMBER($count) } { $noun }
    [two] { NUMBER($count) } ({ $noun })
    [few] { NUMBER($count) } { $noun }
    [many] { NUMBER($count) } ({ $noun })
   *[other] { NUMBER($count) } ({ $noun })
}
# “5 of 20 goals”
results-found = { NUMBER($shown) }، والمجموع { $all }
count-quotations = { $count ->
    [zero] { NUMBER($count) } اقتباس
    [one] اقتباس واحد
    [two] اقتباسان
    [few] { NUMBER($count) } اقتباسات
    [many] { NUMBER($count) } اقتباسًا
   *[other] { NUMBER($count) } اقتباس
}
count-challenges = { $count ->
    [zero] { NUMBER($count) } تحدٍّ
    [one] تحدٍّ واحد
    [two] تحدّيان
    [few] { NUMBER($count) } تحديات
    [many] { NUMBER($count) } تحدّيًا
   *[other] { NUMBER($count) } تحدٍّ
}
quoted = «{ $text }»
noun-quotations = { $count ->
    [zero] اقتباس
    [one] اقتباس
    [two] اقتباس
    [few] اقتباسات
    [many] اقتباسًا
   *[other] اقتباس
}
noun-challenges = { $count ->
    [zero] تحدٍّ
    [one] تحدٍّ
    [two] تحدٍّ
    [few] تحديات
    [many] تحدّيًا
   *[other] تحدٍّ
}
# A speaker after a quotation, in plain text.
quoted-by = «{ $text }» – { $speaker }
labelled = { $label }: { $value }
# Stands before a list of links.
list-label = { $label }:
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { "، " }
separator = { "؛ " }
and-more = و{ NUMBER($count) } غيرها

## Places

overview = نظرة عامة
voices = أصوات
challenges = تحديات
sources = مصادر
about = عن الصفحة
nothing-here = لا شيء هنا
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = اقتباس «{ $beginning }»
part-challenge = تحدٍّ «{ $title }»

## Facets, filters and what was read in another way

voice-facet = القائل
stance-facet = الموقف
placement-facet = التصنيف
source-facet = المصدر
voice-hint = { $goal }: من تحدث عن ذلك
stance-hint = { $goal }: هل يرحّب الاقتباس أم يشير أم ينتقد
placement-hint = من أجرى التصنيف ({ $goal } ضمن { $pillar })
source-hint = { $goal }: المصدر المستند إليه
placed-by-source = تصنيف المصدر
placed-by-editors = تصنيف المحررين
placed-by-source-long = ورد هذا التصنيف في أحد المصادر ({ $pillar }).
placed-by-editors-long = لا يذكر أي مصدر تصنيفًا ({ $pillar }). اختاره محررو مجموعة البيانات هذه.
welcomes = يرحّب
notes = يشير
criticises = ينتقد
filter-words = كلمات «{ $words }»
nothing-has = لا نتائج هنا لـ«{ $typed }»؛ المعروض { $words }.
found-inside = لا كلمة هنا تبدأ بـ«{ $typed }»؛ المعروض كلمات تحتوي عليه.
read-as = فُهم الطلب هكذا: { $parts }.
without-words = دون { $words }
unknown-value = لا وجود هنا لهذه القيمة ({ $facet }: «{ $id }»)، فأُهمل عامل التصفية.
order-document = ترتيب الوثيقة
order-relevance = الأقرب أولًا
order-title = العنوان، أبجديًا
order-label = الرقم أو الرمز
gathered-counts = { $counts }، بترتيب الوثيقة.
gathered-none = مذكور في المصادر.

## Opening a file

fetching-bytes-of = جارٍ التنزيل: { NUMBER($done) } من { NUMBER($total) } كيلوبايت
fetching-bytes = جارٍ التنزيل: { NUMBER($done) } كيلوبايت
fetching-file = جارٍ تنزيل { $name }
checking = جارٍ فحص { $name }
indexing = جارٍ تجهيز البحث: { NUMBER($done) } من { NUMBER($total) }
drop-to-open = أفلت الملف لفتحه. سيبقى على هذا الحاسوب.
cancel = إلغاء
could-not-open = تعذّر فتح { $name }
problems = مشكلات
screen-stays = لا تزال الصفحة تعرض ما كانت تعرضه.
file-opened-label = الملف المفتوح
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }، من { $name }: { $counts }.
stays-here = يبقى في هذا المتصفح ولا يُرسل إلى أي مكان.
for-example = {" "}– مثلًا: { $item }
all-of-them = عرض الكل
left-out-reason = { $reason }: { NUMBER($count) }
left-out = المستبعد: { NUMBER($count) }.
back-to-bundled = العودة إلى الاستراتيجية المرفقة
could-not-open-title = تعذّر فتح الملف
show-bundled = عرض الاستراتيجية المرفقة بهذه الصفحة
framework-missing-title = هذه الصفحة لا تضم ذلك الإطار
framework-missing = يقود العنوان إلى الإطار «{ $id }» الذي فتحه أحدهم من ملف.
framework-missing-advice = افتح ذلك الملف للمتابعة عند هذا العنوان.
scheme-refused = يبدأ العنوان بـ«{ $scheme }:». لا يجلب المستكشف الملفات إلا من عناوين http وhttps.
scheme-refused-advice = احفظ الملف وافتحه من قرصك، أو ضعه على خادم ويب.
file-unreadable = لم يتمكن المتصفح من قراءة الملف.
file-unreadable-advice = حاول مرة أخرى.
file-unfetched = تعذّر تنزيل الملف: { $reason }.
file-unfetched-advice = تحقق من العنوان، أو احفظ الملف وافتحه من قرصك.
fetch-no-answer = لم يُجب الخادم، أو لا يسمح للمواقع الأخرى بقراءة الملف (CORS)
fetch-status = أجاب الخادم: { $status }
fetch-broken = انقطع الاتصال
opener-unloaded = تعذّر تحميل الجزء الذي يفتح الملفات.
opener-unloaded-advice = تحقق من الاتصال وحاول مرة أخرى.
file-too-large = حجم الملف أكبر من { NUMBER($limit) } ميغابايت.
file-too-large-advice = احذف ما لا تحتاج إليه، أو قسّم الملف.
is-open = فُتح { $title }
is-open-until-reload = فُتح { $title }؛ لا يستطيع المتصفح الاحتفاظ به عند إعادة تحميل الصفحة
recent-gone = لم يعد هذا الملف في المتصفح. افتحه من جديد
text-cut = الحد الأقصى للبحث بالأحرف: { NUMBER($limit) }؛ وقد حُذف الباقي

## What the columns of a spreadsheet are

columns-title = ماذا في الأعمدة؟
columns-why = تحقق من فهم كل عمود في { $name }. يُظهر الإطار المجاور النتيجة.
columns-unsaid = يحتاج المستكشف إلى معرفة ما في أعمدة هذا الجدول.
columns-unsaid-advice = حاول مرة أخرى وحدد ما هو كل عمود.
correct-columns = تصحيح الأعمدة
column-is = محتوى العمود «{ $heading }»
first-rows = أول صفوف { $sheet }
rows-shown = { NUMBER($shown) } من { NUMBER($total) } من الصفوف
as-it-would-be = الإطار كما سيبدو
open-so = فتح هكذا
title-with-count = { $title } ({ NUMBER($count) })
role-summary = الوصف أو التفاصيل
role-status = الحالة
role-label = الرقم أو الرمز
role-source = المصدر
role-link = الرابط
role-facet = عامل تصفية
role-depth = العمق في المخطط
role-parent = ما ينتمي إليه الصف
role-none = استبعاد
reason-heading = استنادًا إلى عنوان العمود.
reason-repeated = تتكرر فيه قيم قليلة.
reason-long-text = فيه نصوص طويلة.
reason-numbers = فيه أرقام أو تواريخ.
reason-different = تختلف قيمه من صف إلى آخر.
reason-addresses = فيه عناوين ويب.
reason-numbering = فيه أرقام مثل 1.2.
reason-likeliest = الأرجح أنه يسمّي الصفوف.
reason-beside = هذه الورقة تشرح الأوراق الأخرى.
reason-empty = لا شيء فيه.
reason-reader = وفق ما حددت.
back-to = العودة إلى { $title }

## Copying, saving, sharing

link-copied = نُسخ الرابط
title-and-link-copied = نُسخ العنوان والرابط
copied-needs-file = { $done }. لاستخدامه يجب أولًا فتح { $file }
copied-without-layer = { $done }. الرابط يصفّي حسب طبقتك وهي ليست فيه: صفحة الطبقة تنشئ رابطًا يتضمنها
quotation-copied = نُسخ الاقتباس
passage-copied = نُسخ المقطع مع مصدره
citation-copied = نُسخ المرجع
code-copied = نُسخ الرمز
select-first = حدد كلمات من النص أولًا، ثم انسخها مع مصدرها
writer-unloaded = تعذّر تحميل الجزء الذي يكتب الملفات. قد يكون الاتصال مقطوعًا
chunk-unloaded = تعذّر تحميل هذا الجزء من المستكشف. قد يكون الاتصال مقطوعًا
no-picture = لم يتمكن المتصفح من إنشاء الصورة
is-being-saved = جارٍ حفظ { $name }
cannot-save = لا يسمح هذا المتصفح للصفحة بحفظ الملفات
no-file = تعذّر إنشاء الملف
no-page = تعذّر إنشاء الصفحة، لأن نسختها ذات الملف الواحد لم تُحمَّل. قد يكون الاتصال مقطوعًا، أو أن الملف ليس بجانب هذه الصفحة

## The frame of the page

skip-link = الانتقال إلى المحتوى
loading = جارٍ التحميل…
chunk-outdated = لم يعد هذا الجزء من المستكشف على الخادم، ففيه إصدار أحدث
writer-outdated = لم يعد الجزء الذي يكتب الملفات على الخادم، ففيه إصدار أحدث
opener-outdated-advice = لم يعد على الخادم، ففيه إصدار أحدث. أعد تحميل الصفحة ثم افتح الملف.
chunk-outdated-notice = لم يعد هذا الجزء من المستكشف على الخادم، ففيه إصدار أحدث. العنوان يحفظ مكانك.
load-newer-version = تحميل الإصدار الأحدث
chunk-unloaded-notice = تعذّر تحميل هذا الجزء من المستكشف. قد يكون الاتصال مقطوعًا.
try-again = إعادة المحاولة
close = إغلاق
places = أقسام الموقع
search = بحث
suggestions = اقتراحات
more = المزيد
printed = طُبع في { $date }
printed-filters = عوامل التصفية: { $filters }
made-by = من إعداد { $editor } استنادًا إلى مصادر علنية.
not-official = ليس هذا موقعًا رسميًا للجهة الناشرة ({ $publisher }).
nothing-sent = لا يُرسل أي شيء تفعله هنا إلى أي مكان.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }، البيانات { $data }.
about-and-cite = عن الصفحة وطريقة الاستشهاد بها
embedded-in = { $title }، في Framework Explorer.
embedded-made-by = من إعداد { $editor }.
open-full = فتح المستكشف الكامل

## The menu

appearance = المظهر
appearance-auto = مثل النظام
appearance-light = فاتح
appearance-dark = داكن
embed = تضمين
print = طباعة
download-goals = تنزيل: { $goals }
# Said before the name of the form: “Download CSV”.
download = تنزيل
frameworks = الأطر
open-file = فتح ملف
save-framework = حفظ كملف إطار
save-page = حفظ كصفحة
help = مساعدة

## The dialogs

shortcuts = اختصارات لوحة المفاتيح
key = المفتاح
key-does = الوظيفة
key-search = الانتقال إلى خانة البحث
key-escape = مسح خانة البحث، أو إغلاق المفتوح
key-next-result = النتيجة التالية
key-previous-result = النتيجة السابقة
key-open-result = فتح النتيجة
key-overview = نظرة عامة
key-goals = قائمة: { $goals }
key-turn = السابق والتالي: { $goal }
key-this-list = هذه القائمة
shortcuts-on = تشغيل الاختصارات ذات المفتاح الواحد
copy-by-hand = النسخ يدويًا
copy-by-hand-why = لا يسمح المتصفح لهذه الصفحة باستخدام الحافظة. النص محدد: انسخه بلوحة المفاتيح.
text-to-copy = النص المراد نسخه
open-framework = فتح إطار
drop-or-choose = أفلت الملفات في أي مكان من الصفحة، أو اخترها:
choose-file = اختيار ملفات
files-that-open = ملف إطار؛ جدول بيانات (CSV، TSV، XLSX، XLS، ODS)؛ فهرس OSCAL أو ملف تعريف مع فهرسه (JSON، YAML، XML)؛ MITRE ATT&CK وملفات STIX أخرى، وMITRE ATLAS، وNIST CPRT، ومجرات MISP، وخطط StratML. تبقى الملفات على هذا الحاسوب ولا تُرسل إلى أي مكان.
paste-rows = يمكنك أيضًا نسخ صفوف من برنامج جداول ولصقها في هذه الصفحة.
save-template = تنزيل قالب جدول ({ $format })
recently-opened = فُتحت مؤخرًا
recently-opened-where = تبقى في هذا المتصفح ما دامت معروضة في علامة تبويب وحتى نهاية اليوم، أو حتى تزيلها.
remove-recent = إزالة { $title }

embed-this-view = تضمين هذا العرض
embed-what = عرض حي لما على الشاشة مع عوامل التصفية. يتكيف مع المساحة المتاحة.
embed-preview = معاينة
embed-preview-title = معاينة العرض المضمّن
embed-from-disk = لا يمكن للأسطر أدناه عرض { $file } لأنه على هذا الحاسوب. احفظه كصفحة، وانشر تلك الصفحة، ثم ضمّنها من هناك.
embed-hide = إخفاء
embed-search = خانة البحث
embed-facets = عوامل التصفية
embed-header = الترويسة
embed-footer = التذييل
embed-height = الارتفاع
embed-height-label = الارتفاع بالبكسل
embed-height-auto = تلقائي
embed-height-hint = بكسل، أو بارتفاع المحتوى
embed-with-script = مع برنامج نصي: يتبع الارتفاع المحتوى
embed-without-script = دون برنامج نصي
copy-code = نسخ الرمز
embed-policy = إذا كانت لصفحتك سياسة أمان محتوى (CSP)
embed-policy-hint = يجب أن تسمح بالإطار المضمّن، وبالبرنامج النصي أيضًا للسطر الأول:
embed-policy-label = سياسة أمان المحتوى

## Overview

published-by = الناشر: { $publisher }.
published-by-on = الناشر: { $publisher }، { $date }.
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = ما تغطيه هذه الصفحة: { $counts }.
what-is-covered = ما تغطيه وما لا تغطيه
what-you-can-do = ما يمكنك فعله هنا
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = تصفح الكل وتصفيته: { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = قراءة النص كاملًا
search-words = البحث عن كلمات
open-own = فتح إطار خاص بك
pillar-matches = يطابق { NUMBER($found) } من { NUMBER($all) }
# Leads to the list: “All 200 goals”.
all-goals = عرض الكل: { $goals }
picture-of-themes = صورة: { $themes }
picture-of-pillars = صورة: { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = ، { $picture }
themes-across = { $themes } و{ $pillars }: نظرة متقاطعة
matrix-first = هذه أول { NUMBER($shown) }. في عوامل تصفية القائمة { NUMBER($rest) } غيرها.
# What the circles of the picture mean.
matrix-note = تمثل كل دائرة التقاء { $theme } مع { $pillar }: كلما كبرت زاد العدد ({ $goals }).
matrix-picture = صورة
matrix-as-table = عرض كجدول
matrix-table = جدول
matrix-label = { $goals } حسب { $theme } و{ $pillar }؛ كل علامة رابط
matrix-cell = { $theme }، { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [zero] { NUMBER($count) } يرحّب
    [one] { NUMBER($count) } يرحّب
    [two] { NUMBER($count) } يرحّبان
    [few] { NUMBER($count) } ترحّب
    [many] { NUMBER($count) } ترحّب
   *[other] { NUMBER($count) } ترحّب
}
count-note = { $count ->
    [zero] { NUMBER($count) } يشير
    [one] { NUMBER($count) } يشير
    [two] { NUMBER($count) } يشيران
    [few] { NUMBER($count) } تشير
    [many] { NUMBER($count) } تشير
   *[other] { NUMBER($count) } تشير
}
count-criticise = { $count ->
    [zero] { NUMBER($count) } ينتقد
    [one] { NUMBER($count) } ينتقد
    [two] { NUMBER($count) } ينتقدان
    [few] { NUMBER($count) } تنتقد
    [many] { NUMBER($count) } تنتقد
   *[other] { NUMBER($count) } تنتقد
}
does-not-match = ؛ لا يطابق
quotation-welcomes = اقتباس يرحّب
quotation-notes = اقتباس يشير
quotation-criticises = اقتباس ينتقد
key-by-source = تصنيف المصدر
key-by-editors = تصنيف المحررين
# The key to the shades of cells: “few to many objectives”.
key-shades = من القليل إلى الكثير: { $objectives }

## Goals

filters-button = تصفية
filters-on = تصفية ({ NUMBER($count) })
filter-by = التصفية حسب
facet-on = المحدد: { NUMBER($count) }
find-in-facet = البحث في: { $facet }
find-in-values = البحث بين { NUMBER($count) }
most-first = الأكثر أولًا
# Said after “Most first” and “Clear”.
in-facet = – { $facet }
clear-facet = مسح
nothing-matches = لا شيء هنا يطابق كل هذا
no-challenge-matches = لا تحدي يطابق كل هذا
results-heading = النتائج
order = الترتيب
show-as-list = عرض كقائمة
filters-on-label = عوامل التصفية المفعّلة
clear-all = مسح الكل
# Said before what is removed.
remove-filter = إزالة عامل التصفية:
show-more = عرض { NUMBER($count) } أخرى من { NUMBER($rest) }
printed-first = طُبعت أول { NUMBER($shown) } فقط من { NUMBER($all) }.
no-goal-matches = لا شيء يطابق كل هذا ({ $goal })
drop-one = تخلَّ عن أحد هذه الشروط لتجد شيئًا:
without = دون { $part }: { $goals }
the-words = الكلمات
the-filters = عوامل التصفية
words-here = كلمات موجودة هنا:
themes-label = الموضوعات

## A goal, a pillar, a theme, an actor

breadcrumb = مسار التنقل
link = رابط
copy-link = نسخ الرابط
# Said after “Link” and “Copy link”.
to-part = إلى: { $part }
copy-title-and-link = نسخ العنوان والرابط
share-and-save = مشاركة وحفظ
# The button of the same menu for one part, said before “objective 3”.
share-part = مشاركة
copy-with-source = نسخ مع المصدر
# Beside a form that can be downloaded.
for-spreadsheets = ، لبرامج الجداول
for-programs = ، للبرامج
frame-cannot-save = هذه الصفحة داخل إطار مضمّن لا يسمح بالحفظ أو الطباعة
open-in-window = فتح هذا العرض في نافذة مستقلة
copy-selection = نسخ المحدد مع مصدره
share = مشاركة…
also-part-of = ينتمي أيضًا إلى:
also-part = يندرج هنا أيضًا
placed = { $who }.
what-is-said = ما قيل عنه
actors-named = { $actors }: ورد ذكرها
answers-challenges = التحديات التي يتصدى لها
related-goals = ذات صلة: { $goals }
goals-around = السابق والتالي: { $goals }
previous = السابق
next = التالي
cite-this = الاستشهاد: { $noun }
section-position = { $section } { NUMBER($number) } من { NUMBER($count) }، { $goals }
# Stands before the other sections of the same pillar or section.
also-in = أيضًا في «{ $title }»
sections-around = السابق والتالي: { $section }
further-reading = لمزيد من القراءة
goal-position = { $goal } { NUMBER($number) } من { NUMBER($count) } في هذا الجزء ({ $pillar })
pillar-position = { $pillar } { NUMBER($number) } من { NUMBER($count) }: { NUMBER($goals) }، والمجموع { $all }
filter-goals-by-this = التصفية حسب هذا: { $goals }

citation-writing = جارٍ إعداد المرجع بصيغة { $form }…
citation-failed = تعذّر إعداد المرجع بصيغة { $form } لأن جزءًا من المستكشف لم يُحمَّل.
citation-form = صيغة المرجع
citation = المرجع
copy-citation = نسخ المرجع
download-citation = تنزيل المرجع

# What a table within a text is called.
text-table = جدول
# The heading of statements on a goal that are no objectives.
facts-heading = المزيد عنه
# The heading of links out of the page.
read-on = لمتابعة القراءة
# How a status is to be taken.
tone-done = أُنجز
tone-good = يسير جيدًا
tone-attention = يحتاج إلى عناية
tone-bad = فشل أو توقف
tone-neutral = محايد

evidence = المصدر { NUMBER($number) }: { $title }
evidence-place = المصدر { NUMBER($number) }: { $title }، { $place }
all-from-source = كل ما يستند إلى هذا المصدر

## Voices and challenges

voices-standfirst = من قال ماذا وعن أي جزء، وهل رحّب أم أشار أم انتقد.
no-quotation-matches = لا اقتباس يطابق كل هذا
drop-a-filter = أزل أحد عوامل التصفية أعلاه لتجد شيئًا.
filter-without-layer = يصفّي العنوان حسب طبقة فيها بيانات شخصية، ولا طبقة كهذه مفتوحة هنا، فلم يُصفَّ شيء بحسبها.
quotations = اقتباسات
copy-quotation = نسخ الاقتباس
about-whole = عن المجمل
about-parts = عن:
challenges-standfirst = العقبات وما يتصدى لها ({ $goals }). اختار محررو مجموعة البيانات هذه ما يتصدى لكل تحدٍّ ({ $goals }).
no-challenges = لا يذكر هذا الإطار أي تحديات.
answered-by = يتصدى له
concerns = ما يتعلق به

## Sources

sources-standfirst = ما تستند إليه كل عبارة. الأرقام هي أرقام العلامات الصغيرة بجانب النص.
coverage = ما تغطيه مجموعة البيانات
the-sources = المصادر
statements = العبارات
facts-on-document = { $count ->
    [zero] { NUMBER($count) } عبارة عن الوثيقة
    [one] عبارة واحدة عن الوثيقة
    [two] عبارتان عن الوثيقة
    [few] { NUMBER($count) } عبارات عن الوثيقة
    [many] { NUMBER($count) } عبارة عن الوثيقة
   *[other] { NUMBER($count) } عبارة عن الوثيقة
}
source-described = هذا وصف له، فعنوانه الأصلي غير معروف

## About

about-explorer = عن هذا المستكشف
the-document = الوثيقة
# The title of the framework.
cite-framework = الاستشهاد بـ«{ $title }»
cite-data-set = الاستشهاد بمجموعة البيانات هذه
keyboard = لوحة المفاتيح
embed-it = التضمين
embed-why = يمكنك وضع أي عرض في صفحتك مع عوامل تصفيته. يتخذ اتساع صفحتك ومظهرها الفاتح أو الداكن. يكفي سطر HTML واحد.
embed-open = تضمين…
program-and-data = البرنامج والبيانات
program = البرنامج
data = البيانات
about-data-version = { $title }، الإصدار { $version }
about-data-by = { $data }، من إعداد { $editor }
data-bundled = جاءت مع هذه الصفحة.
data-opened = فتحتها من { $name } ({ $format }). تبقى في هذا المتصفح ولا تُرسل إلى أي مكان.
privacy = الخصوصية
privacy-text = لا يُرسل أي شيء تفعله هنا إلى أي مكان. لا ملفات تعريف ارتباط. يحتفظ هذا المتصفح باختيارك للمظهر والاختصارات، وبما اخترته لأعمدة الجداول. ولا يحتفظ بطبقاتك إلا إذا وضعت علامة الاختيار. ويحتفظ بالملفات التي فتحتها حتى نهاية اليوم، أو حتى تزيلها من «فُتحت مؤخرًا»، وبصفحة من الويب كي تُفتح دون شبكة.

## Nothing here

not-found = لا شيء في هذا الإطار عند العنوان { $address }. أقرب الأماكن:

## The whole framework as text

# The title of the framework.
whole-text = «{ $title }» كنص عادي
said-of-it = ما قيل عنه

## How far the opening of a file is

checking-kilobytes = جارٍ قراءة { $name } وفحصه ({ NUMBER($size) } كيلوبايت)…
checking-megabytes = جارٍ قراءة { $name } وفحصه ({ NUMBER($size) } ميغابايت)…
opening-cancelled = أُلغي الفتح
opening-cancelled-advice = أعد المحاولة، أو افتح ملفًا آخر، أو تابع مع الاستراتيجية المرفقة بهذه الصفحة.

## Another framework beside the one on screen

compare-title = مقارنة
crosswalk-title = جدول المقابلة
compare-with = المقارنة مع إطار آخر…
compare-choose = اختر إصدارًا آخر من «{ $title }»، أو إطارًا آخر، لترى الفروق. أفلت الملف هنا أو اختره. يبقى المعروض على الشاشة كما هو.
is-beside = أصبح «{ $title }» الآن إلى جانب المعروض
compare-nothing-yet = اختر أولًا ما تريد المقارنة به.
download-comparison = تنزيل الفروق
compare-older = الأقدم
compare-newer = الأحدث
compare-other = مقارنة مع
compare-swap = تبديل الأقدم والأحدث
compare-another = المقارنة بشيء آخر
compare-undo = إلغاء تصحيحاتي
compare-numbers = ما آلت إليه
compare-all = الكل
compare-list = الفروق واحدًا واحدًا
compare-no-match = لا شيء في هذه المقارنة يطابق كل هذا
compare-not-one = هذان ليسا الشيء نفسه
compare-say-which = ليس جديدًا: حدّد ما كان
compare-was = كان
compare-choose-one = اختر
change-facet = التغيير
change-added = مضاف
change-removed = محذوف
change-moved = منقول
change-renamed = أُعيدت تسميته
change-changed = معدّل
change-same = بلا تغيير
found-by-reader = ربطتَه أنت
found-by-id = رُبط بالمعرّف نفسه
found-by-label = رُبط بالرقم نفسه
found-by-title = رُبط بالعنوان نفسه
found-by-text = رُبط بنص مشابه
part-place = الموضع
part-title = العنوان
part-label = الرقم
part-summary = الملخص
part-status = الحالة
changes-heading = ما الذي تغيّر
changes-between = من { $older } إلى { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = جنبًا إلى جنب
side-by-side-show = عرض ما يتناوله كلاهما وما يتناوله أحدهما فقط
words-heading = الكلمات
in-both = في كليهما
only-in = في { $title } فقط
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = كلاهما جنبًا إلى جنب

## Downloads of the whole framework

download-framework = تنزيل الإطار كاملًا
download-whole = تنزيل الإطار كاملًا بصيغة
to-edit = ، للتحرير ثم الفتح من جديد

## Languages

# What this language calls itself.
language-name = العربية
# The label of the choice of languages.
choose-language = اللغة

## A framework in translation

# Who made the translation that is on screen.
translated-by = هذه ترجمة أعدّها { $by }.
translated = هذه ترجمة.
show-original = عرض الأصل
original-shown = هذا هو الأصل.
show-translation = عرض الترجمة
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = ترجمة { $by }: «{ $text }»
quotation-translated = ترجمة: «{ $text }»

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = جدول المقابلة مع إطار آخر…
crosswalk-choose = اختر مقابلة بين «{ $title }» وإطار آخر: مجموعة مقابلات OSCAL، أو جدول STRM أو OLIR، أو بيانات مقابلة من CTID، أو جدولًا فيه عمود لكل منهما. أفلت الملف هنا أو اختره.
crosswalk-choose-other = افتح أيضًا الإطار الآخر في هذه المقابلة، { $title }، لترى عناوينه وتغطيته وثغراته. أفلت الملف هنا أو اختره.
# The mapping does not name it.
crosswalk-choose-unnamed = افتح أيضًا الإطار الآخر في هذه المقابلة لترى عناوينه وتغطيته وثغراته. أفلت الملف هنا أو اختره.
crosswalk-nothing-yet = اختر مقابلة أولًا.
mapping-is-open = المقابلة «{ $title }» مفتوحة
download-mapping = تنزيل المقابلة
strm-sheet = جدول STRM ‏(XLSX)
oscal-mapping = مقابلة OSCAL ‏(JSON)
mapping-label = المقابلة
mapping-between = بين
mapping-sides = { $source } ← { $target }
mapping-file = الملف
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format })، { $count ->
    [zero] { NUMBER($count) } زوج
    [one] زوج واحد
    [two] زوجان
    [few] { NUMBER($count) } أزواج
    [many] { NUMBER($count) } زوجًا
   *[other] { NUMBER($count) } زوج
}
crosswalk-another = اختيار مقابلة أخرى
crosswalk-close-other = إغلاق الإطار الآخر
crosswalk-list = ما يتقابل واحدًا واحدًا
crosswalk-no-match = لا شيء في جدول المقابلة هذا يطابق كل هذا
relation-facet = العلاقة
partner-pillar-facet = موضعه هناك
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = يساوي
relation-subset = جزء من
relation-superset = يشمل
relation-intersects = يشترك في شيء مع
relation-none = لا يقابل شيئًا
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = يقابل
partner-strength = القوة: { $strength }
partners-heading = ما يقابله
by-mapping = بحسب المقابلة «{ $title }».
no-partners = لا شيء يقابله بحسب المقابلة «{ $title }».
coverage-heading = التغطية
coverage-nothing = لا شيء
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { NUMBER($covered) } لها ما يقابلها ({ NUMBER($share) }%)، والمجموع { $goals }.
coverage-table = مقدار ما يُغطّى من «{ $title }»
gaps-heading = الثغرات
# A count of goals with its noun, and the title of a framework.
gaps-in = { $goals } بلا مقابل في «{ $title }»
nowhere-heading = ما تذكره المقابلة ولا وجود له
leads-nowhere = { $count ->
    [zero] { NUMBER($count) } إحالة لا تؤدي إلى شيء في «{ $title }»
    [one] إحالة واحدة لا تؤدي إلى شيء في «{ $title }»
    [two] إحالتان لا تؤديان إلى شيء في «{ $title }»
    [few] { NUMBER($count) } إحالات لا تؤدي إلى شيء في «{ $title }»
    [many] { NUMBER($count) } إحالةً لا تؤدي إلى شيء في «{ $title }»
   *[other] { NUMBER($count) } إحالة لا تؤدي إلى شيء في «{ $title }»
}

## Publishing

changes = التغييرات
save-site = حفظ كموقع
site-what = «{ $title }» في مجلد يصلح لأي خادم: المستكشف، وصفحة بسيطة لكل جزء، وملفات للتنزيل. يأتي في ملف ZIP واحد. فُكَّ ضغطه وارفع ما فيه.
site-address = العنوان الذي سيكون عليه الموقع، إن كنت تعرفه
site-address-why = بالعنوان تجد محركات البحث كل صفحة، وتُظهر الروابط إلى الموقع ما هو.
site-save = حفظ ملف ZIP
site-address-wrong = «{ $address }» ليس عنوان ويب. ابدأه بالصيغة https://‎ أو اتركه فارغًا
site-begun = جارٍ تجهيز الموقع
no-site = تعذّر إنشاء الموقع، لأن جزءًا من هذه الصفحة ليس على خادمها أو يعود إلى إصدار آخر

## A layer: what a reader says of the framework

layer = طبقة
layer-standfirst = بيّن أين وصل كل عنصر ({ $goals }): أعطه حالة ودرجة وملاحظة. طبقتك توضع فوق الإطار ولا تغيّر فيه شيئًا.
layer-is-empty = لا علامات بعد. افتح عنصرًا ({ $goal }) ثم اختر حالة أو اكتب ملاحظة.
layer-legend = معنى علامات الطبقة
legend-scores = الدرجة من { $min } إلى { $max }
my-status = حالتي
my-score = درجتي
my-note = ملاحظتي
# The heading of the fields: “My marks on this goal”.
my-mark-of = علاماتي ({ $noun })
my-score-between = درجتي (من { $min } إلى { $max })
note-hint = يمكنك استخدام Markdown: قوائم وروابط و**خط عريض**.
my-further = اللون والوسوم والروابط
my-colour = اللون
no-colour = بلا لون
my-tags = الوسوم، تفصل بينها فواصل
my-links = الروابط، واحد في كل سطر: العنوان ثم اسم
no-status = بلا حالة
score-is = الدرجة { $score }
score-from = { $from } أو أكثر
score-to = حتى { $to }
score-between = من { $from } إلى { $to }
score-at-least = على الأقل
score-at-most = على الأكثر
has-note = ملاحظة
is-marked = عليه علامة
with-note = مع ملاحظة
without-note = دون ملاحظة
published-says = تقول الطبقة المنشورة:
order-my-score = درجتي، الأعلى أولًا
key-score = الانتقال إلى درجة العنصر المعروض؛ والمفتاح Escape للخروج من الحقل
# “12 of 20 done”
share-done = المنجز: { NUMBER($done) } من { NUMBER($all) }
share-with-status = ما له حالة: { NUMBER($count) } من { NUMBER($all) }
share-column = النسبة
average-score = متوسط الدرجات
average-is = متوسط الدرجات { $score }
notes-column = الملاحظات
shares-by = النسب ({ $noun })
layer-shares = مدى التقدم
layer-about = عن هذه الطبقة
layer-title = عنوان الطبقة
scale-least = أدنى درجة
scale-greatest = أعلى درجة
layer-from-link = جاءت هذه الطبقة مع الرابط. تصبح طبقتك عند أول تغيير تجريه.
layer-make-own = جعلها طبقتي
layer-put-away = إبعادها
layer-is-published = نشر صاحب هذا الموقع طبقة مع الإطار. توضع طبقتك فوقها.
layer-of-other = أُعدّت هذه الطبقة لإطار آخر: «{ $id }». ما لا يناسب مذكور أدناه.
layer-of-version = أُعدّت هذه الطبقة للإصدار { $version } من الإطار.
layer-left-out = لم يُنقل:
layer-misfits = ما لم يعد مناسبًا
layer-misfits-kept = لا يحتوي الإطار المعروض عليها. تبقى في الطبقة.
layer-notes = كل ما له ملاحظة
layer-keep-and-send = الاحتفاظ والإرسال والحفظ
layer-keep-here = الاحتفاظ بطبقاتي في هذا المتصفح
layer-is-kept = يحتفظ بها هذا المتصفح على هذا الحاسوب حتى تزيل علامة الاختيار.
layer-is-not-kept = تزول عند إغلاق علامة التبويب هذه، ما لم تحفظ ملفًا أو تنسخ الرابط.
layers-forgotten = لم يعد هذا المتصفح يحتفظ بطبقاتك
layers-not-kept = لا يستطيع هذا المتصفح الاحتفاظ بطبقاتك. احفظها في ملف
layer-copy-link = نسخ رابط يحوي الطبقة
layer-link-length = عدد أحرف الرابط: { NUMBER($length) }.
layer-link-long = عدد أحرف الرابط: { NUMBER($length) }. قد تقطعه برامج البريد: أرسل الملف بدلًا منه، أو الرابط في محادثة.
layer-link-copied = نُسخ الرابط، عدد أحرفه: { NUMBER($length) }
layer-link-copied-long = نُسخ الرابط، عدد أحرفه: { NUMBER($length) }. قد تقطعه برامج البريد
layer-too-long-for-link = الطبقة أطول من أن يسعها رابط. احفظها في ملف.
layer-save = حفظ كملف طبقة
layer-save-navigator = حفظ لبرنامج ATT&CK Navigator
layer-save-xlsx = حفظ كجدول بيانات (XLSX)
layer-save-csv = حفظ بصيغة CSV
layer-open = فتح طبقة
layer-that-opens = ملف طبقة أو طبقة من ATT&CK Navigator. يمكنك أيضًا إفلاته في أي مكان من الصفحة.
layer-is-open = فُتحت { $title }
layer-refused-advice = تبقى طبقتك كما هي.
published-unfetched = تعذّر جلب الطبقة من { $name }
published-for-other = الطبقة في { $name } تخص إطارًا آخر: «{ $id }»
published-refused = لا يمكن قراءة الطبقة في { $name }. { $why }
published-no-layer = لا توجد طبقة في { $name }
layer-several = عدة طبقات
layer-on-screen = الطبقة المعروضة
layer-numbered = الطبقة { NUMBER($number) }
layer-begin = بدء طبقة جديدة
layer-remove = إزالة الطبقة المعروضة
layer-removed = أُزيلت الطبقة
layer-rule = دمجها كلها في طبقة واحدة، باعتماد
layer-combine = دمج
layer-combined = مدمجة: { $rule }
layers-combined = دُمجت الطبقات
rule-highest = أعلى درجة
rule-average = متوسط الدرجات
rule-sum = مجموع الدرجات
rule-first = أول طبقة تقول شيئًا
layer-compare = الفرق بين طبقتين
layer-compare-with = المقارنة مع
layer-compare-none = اختر طبقة
layers-say-the-same = تقول الطبقتان الشيء نفسه.
layer-what = الموضع
layer-other-says = الطبقة الأخرى
layer-this-says = الطبقة المعروضة
says-nothing = لا تقول شيئًا
mark-these = وضع علامات دفعة واحدة: { $goals }
mark-all = وضع علامة على الكل
leave-as-is = تركه كما هو
note-to-add = ملاحظة تُضاف
marked-all = وُضعت علامات: { $goals }
nothing-to-mark = اختر أولًا حالة أو درجة أو اكتب ملاحظة

## What a file does not say

publisher-not-stated = لا يذكر الملف الناشر.
publisher-not-stated-on = لا يذكر الملف الناشر. التاريخ: { $date }.

## حالات الطبقة عند تحريرها

statuses = الحالات
statuses-hint = كلماتك لما وصل إليه كل عنصر. الاسم الجديد لا يغيّر أي علامة، والرمز يبيّن معنى الحالة.
status-title = الاسم
status-tone = معناها
status-uses = { $count ->
    [zero] لا علامات
    [one] علامة واحدة
    [two] علامتان
    [few] { NUMBER($count) } علامات
    [many] { NUMBER($count) } علامة
   *[other] { NUMBER($count) } علامة
}
status-used = { $count ->
    [zero] لا علامة لها هذه الحالة. تصير حالتها:
    [one] علامة واحدة لها هذه الحالة. تصير حالتها:
    [two] علامتان لهما هذه الحالة. تصير حالتهما:
    [few] { NUMBER($count) } علامات لها هذه الحالة. تصير حالتها:
    [many] { NUMBER($count) } علامة لها هذه الحالة. تصير حالتها:
   *[other] { NUMBER($count) } علامة لها هذه الحالة. تصير حالتها:
}
status-stays = هذه الحالة نفسها، مذكورة على أنها غير معروفة
status-choose = اختر حالة
status-remove = إزالة
status-replace = استبدال
status-adopt = إضافة إلى الحالات
status-add = إضافة
status-new = حالة جديدة
status-title-taken = أعطِ الحالة اسمًا ليس لغيرها
statuses-unknown = حالات في العلامات وحدها
statuses-unknown-hint = ليست هذه في قائمة الطبقة. تبقى في العلامات إلى أن تختار حالة أخرى.
move-up = إلى أعلى
move-down = إلى أسفل

## المقابلة: ما تقوله أيضًا

qualifier = بشرط:
more-in-mapping = المزيد من ملف المقابلة

## مقارنة قيد الإعداد

comparing = جارٍ المقارنة: { NUMBER($here) } مع { NUMBER($there) }…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = المعرّف
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = { $pillars }: مواضع أخرى
column-placement-note = ملاحظة على التصنيف
column-facts = حقائق
column-related = ذات صلة
column-framework = الإطار
column-publisher = الناشر
column-editor = معدّ البيانات
column-version = إصدار البيانات
column-address = مأخوذ من
column-date = تاريخ الأخذ
column-covers = ما يغطيه
column-shown = المعروض
column-program = كتبه
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}قُطع هنا: الحد الأقصى للخلية بالأحرف: { NUMBER($limit) }]
written-address = عنوان الويب
written-date = التاريخ
written-with = أُعدّ باستخدام
# Said after “Filters:”.
no-filters = لا يوجد
data-of-version = الإصدار { $version }
# Said after “Pillar: Water”.
placed-there-by-source = ، بحسب أحد المصادر
placed-there-by-editors = ، بحسب محرري هذه البيانات
# Further pillars, said after the same.
also-under = ؛ وأيضًا { $pillars }
links-heading = روابط
note-label = ملاحظة
# { $goals } is “3 of 20 goals”.
extract-covers = هذا الملف مستخرج: { $goals }. عوامل التصفية: { $filters }. أُخذ من { $address } بتاريخ { $date } باستخدام Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }، في { $source }
passage-of-data = مجموعة بيانات عن «{ $title }»
passage-of-data-by = مجموعة بيانات عن «{ $title }» من إعداد { $editor }
passage-after = { $data }، استنادًا إلى { $sources }
# In citations, in place of a date.
cited-no-date = د.ت.
# The work that a part stands in.
cited-in = في { $title }
# The address follows.
cited-retrieved = استُرجع في { $date } من
cited-accessed = تاريخ الاطلاع { $date }
cited-data-set = مجموعة بيانات
cited-report = تقرير
cited-quotation = اقتباس
cited-version = الإصدار { $version }
# { $title } stands in quotation marks.
cited-quoted-in = مقتبس في { $title }
cited-quoted-in-description = مقتبس في: { $title }
cited-place = الموضع في المصدر: { $place }
cited-data-set-title = { $title }: { $pillars } و{ $goals } والمصادر

## Statuses of a layer where the framework has none of its own

plain-open = لم يبدأ
plain-started = قيد التنفيذ
plain-attention = يحتاج إلى عناية
plain-stopped = متوقف
plain-done = أُنجز

## Why a layer cannot be read

layer-too-large = حجم الطبقة بالبايت: { NUMBER($bytes) }، والحد الأقصى: { NUMBER($limit) }. أزل ما لا تحتاج إليه.
layer-not-read = هذا ليس طبقة: { $message }. احفظه من جديد من حيث أُنشئ.
layer-other-format = الصيغة هي «{ $found }»، وصيغة الطبقات «{ $format }».
layer-damaged = الطبقة في هذا الرابط تالفة أو مبتورة. اطلبها ملفًا.
layer-scale-wrong = يجب أن تكون أدنى درجة أقل من أعلى درجة
layer-no-colour = { $id }: «{ $colour }» ليس لونًا؛ اكتبه بصيغة #3366cc
layer-no-address = { $id }: «{ $address }» ليس عنوان ويب

## What a layer file has that could not be taken over

omitted-tactics = تكتيكات أخرى للتقنية نفسها
omitted-setting = الإعداد «{ $name }»
omitted-description = وصف الطبقة
omitted-links = روابط ليست عناوين ويب
omitted-without-id = علامات على ما ليس له معرّف ATT&CK
omitted-statuses = حالات (كُتبت بيانات وصفية)
omitted-scores = درجات ليست أرقامًا

## Lines to embed: languages

embed-readers-language = لغة كل قارئ

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = هذا
compare-there = الآخر
compare-swap-sides = تبديل الطرفين
compare-only-here = في هذا فقط
compare-only-there = في الآخر فقط
compare-say-counterpart = له نظير: حدّده
compare-counterpart = نظيره
change-elsewhere = في موضع آخر
change-other-title = بعنوان آخر
change-otherwise = مختلف
changes-apart = أوجه الاختلاف
compare-in-numbers = بالأرقام
compare-in-original = تجري المقارنة بين النصين الأصليين، فأحدهما غير متاح بلغة هذه الصفحة.
changes-beside = { $here } بجانب { $there }.
crosswalk-put-beside = لم يُقرأ «{ $name }» بوصفه مقابلة. وهو معروض إلى الجانب بوصفه الإطار الآخر «{ $title }».
crosswalk-not-mapping = لم يُقرأ «{ $name }» بوصفه مقابلة.
crosswalk-foreign = هذه المقابلة لأطر أخرى
crosswalk-foreign-names = هي للأطر: { $names }. لا شيء مما تذكره موجود في «{ $title }».
crosswalk-foreign-why = لا شيء مما تذكره موجود في «{ $title }».
crosswalk-no-goals = لا تذكر هذه المقابلة أي هدف من «{ $title }»
crosswalk-no-goals-why = لا تذكر إلا ما تندرج تحته الأهداف.

## الحفظ

is-being-saved-without = جارٍ حفظ { $name } من دون النصوص بهذه اللغات: { $languages }، إذ تعذّر تحميلها. قد يكون الاتصال مقطوعًا
site-with-layer = ما وضعتَه من علامات يُحفظ معه، ويراه كل من يزور الموقع.

## ما لا تقبله الطبقة، ومن أين جاءت

my-score-refused = اكتب درجة من { $min } إلى { $max }. تبقى الدرجة السابقة.
bulk-score-refused = اكتب درجة من { $min } إلى { $max }. لم توضع أي علامة بعد.
scale-refused = يجب أن تكون أدنى درجة رقمًا أقل من أعلى درجة. بقي المقياس كما كان.
layer-off-scale = هذه الدرجات خارج مقياس الطبقة، من { $min } إلى { $max }. تبقى كما هي.
layer-came-with-page = جاءت هذه الطبقة مع هذه الصفحة. توضع طبقتك فوقها.
page-layer-says = تقول طبقة هذه الصفحة:
note-whole = الملاحظة كاملة (عدد الأحرف: { NUMBER($length) })

## مما تتكون العلامات وأين توجد

shares-in-all = المجموع
marks-within = علامات داخله: { $count }
tags-of-mark = الوسوم
links-refused = لا تبدأ هذه الأسطر بعنوان ويب مثل https://example.org، ولم تُحفظ بعد: { $lines }

## ما يمكن التراجع عنه، وما تصنعه علامتا تبويب من طبقة واحدة

undo = تراجع
undo-label = ما جرى
undone = تم التراجع
done-and-undo-offered = { $done }. يمكنك التراجع عن ذلك
layer-of-link = من الرابط
layer-of-link-left = أُبعدت طبقة الرابط. تبقى طبقاتك
layers-beside = غيّرت علامة تبويب أخرى العلامات نفسها. طبقتها الآن بجانب طبقتك
bulk-statuses-replaced = لها حالة من قبل: { NUMBER($number) }. تحل الجديدة محلها.
bulk-scores-replaced = لها درجة من قبل: { NUMBER($number) }. تحل الجديدة محلها.
page-with-layer = ما وضعتَه من علامات يُحفظ في الصفحة المحفوظة، ويراه كل من يحصل عليها.
layer-nothing-fits = لا شيء مما عليه علامة فيها موجود في «{ $title }».
omitted-gradient = ألوان التدرج
omitted-title = عنوان الطبقة
omitted-colours = علامات لها لون
omitted-tags = علامات لها وسوم
omitted-mark-links = علامات لها روابط
key-copy = نسخ العنوان والرابط، أو الكلمات المحددة مع مصدرها
key-undo = التراجع عما جرى لعلامات كثيرة أو لطبقة

## Why a file is refused

refused-not-text = ليس هذا ملفًا نصيًا بترميز UTF-8.
refused-zip = ليس هذا ملفًا نصيًا. يبدو أنه أرشيف ZIP أو مستند مكتبي.
refused-gzip = ليس هذا ملفًا نصيًا. يبدو أنه أرشيف gzip.
refused-pdf = ليس هذا ملفًا نصيًا. يبدو أنه ملف PDF.
refused-utf-16 = ليس هذا ملفًا نصيًا بترميز UTF-8. يبدو أنه نص بترميز UTF-16.
refused-not-text-advice = اختر ملف JSON. فُكّ ضغط الأرشيف أولًا، واحفظ النص بترميز UTF-8.
refused-empty = الملف فارغ.
refused-empty-advice = اختر ملفًا يحتوي على إطار.
refused-too-large = حجم الملف { NUMBER($size) } ميغابايت. والحد الأقصى { NUMBER($limit) } ميغابايت.
refused-too-many = عدد الكائنات في الملف أكبر من { NUMBER($limit) }.
# { $message } is what a parser says, in English.
refused-not-json = السطر { NUMBER($line) }، العمود { NUMBER($column) }: ليس هذا JSON («{ $message }»).
refused-not-json-advice = ابحث قبيل هذا الموضع عن فاصلة أو علامة اقتباس أو قوس ناقص، أو اختر ملف JSON.
refused-like-page = السطر { NUMBER($line) }، العمود { NUMBER($column) }: ليس هذا JSON. يبدأ الملف بالعلامة «<» كما تبدأ صفحات الويب وملفات XML.
refused-like-page-advice = احصل على الملف نفسه: ربما حُفظت صفحة عنه، أو صفحة تقول إنه غير موجود.
# { $grammar } is YAML or XML.
refused-malformed = السطر { NUMBER($line) }، العمود { NUMBER($column) }: تعذّرت قراءة { $grammar } («{ $message }»).
refused-malformed-advice = صحّح الملف في هذا الموضع، أو احصل عليه من جديد من حيث نُشر.
refused-cut-off = السطر { NUMBER($line) }، العمود { NUMBER($column) }: ينقطع الملف في منتصفه.
refused-cut-off-advice = احفظ الملف أو نزّله من جديد كاملًا.
refused-too-deep = السطر { NUMBER($line) }، العمود { NUMBER($column) }: تتداخل القوائم والكائنات أعمق من الحد ({ NUMBER($limit) }).
refused-too-deep-advice = لا يحتاج أي إطار إلى ذلك. الملف تالف أو ليس إطارًا.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = هذا النوع من الملفات غير معروف. في مستواه الأعلى: { $keys }.
# Ends a list of keys.
refused-further = { NUMBER($count) } غيرها
refused-unknown-empty = هذا النوع من الملفات غير معروف: إنه كائن فارغ.
refused-unknown-text = هذا النوع من الملفات غير معروف: ليس فيه سوى نص.
refused-unknown-value = هذا النوع من الملفات غير معروف: إنه قيمة واحدة.
refused-unknown-advice = تقرأ هذه الصفحة ملفات الأطر التي في مستواها الأعلى "format": "framework-explorer/1"، وفهارس OSCAL، وحزم STIX مثل MITRE ATT&CK، وملفات NIST CPRT، ومجرات MISP، وخطط StratML، وجداول البيانات. أما غير ذلك فاجعله جدول بيانات فيه عمود لكل مستوى.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = السطر { NUMBER($line) }، العمود { NUMBER($column) }: تعذّرت قراءة هذا الملف ({ $format }): «{ $message }».
refused-misshapen-at = عند { $path }: تعذّرت قراءة هذا الملف ({ $format }): «{ $message }».
refused-misshapen-advice = صحّح هذه القيمة، أو احصل على الملف من جديد من حيث نُشر.
refused-no-elements = ليس في هذا الملف ({ $format }) عناصر: مكانها قائمة عند response.elements.elements.
refused-no-patterns-shown = ليس في هذا الملف ({ $format }) تكتيكات ولا أنماط هجوم يمكن عرضها.
refused-no-patterns = ليس في هذا الملف ({ $format }) تكتيكات (كائنات من النوع x-mitre-tactic) ولا أنماط هجوم. فهو ليس إطارًا، بل معلومات أخرى عن التهديدات.
refused-no-goals = ليس في هذا الملف ({ $format }) أهداف.
refused-no-catalog = ليس في هذا الملف ({ $format }) فهرس.
refused-no-controls = ليس في هذا الملف ({ $format }) مجموعات ولا ضوابط.
refused-no-values = ليس في هذا الملف ({ $format }) قائمة قيم («values»).
refused-no-requirements = ليس في هذا الملف ({ $format }) إطار فيه متطلبات.
refused-no-profile = ليس في هذا الملف ({ $format }) ملف تعريف.
refused-no-controls-chosen = لا يذكر هذا الملف ({ $format }) أي ضابط من الفهارس المفتوحة معه.
refused-no-catalog-beside = لم يُفتح مع هذا الملف ({ $format }) أي فهرس.
refused-nothing-advice = اختر ملفًا يحتوي عليها.
refused-several = هذه عدة أطر معًا.
refused-several-advice = افتح واحدًا منها. ويمكن فتح آخر بجانبه تحت «مقارنة» أو «جدول المقابلة».
refused-list = هذه قائمة بلا عنوان ولا شيء آخر حولها، وليست إطارًا.
refused-list-advice = اجعلها جدول بيانات فيه عمود لكل مستوى، ثم افتحه.
refused-oscal-mapping = هذه مجموعة مقابلات OSCAL، وليست إطارًا.
refused-ctid-mapping = هذه مقابلة مع ATT&CK من Center for Threat-Informed Defense، وليست إطارًا.
refused-mapping-advice = تُفتح المقابلة بجانب إطار: افتح أولًا أحد الإطارين اللذين تقابل بينهما، ثم اختر المقابلة تحت «جدول المقابلة».
refused-layer = هذه طبقة، وليست إطارًا.
refused-navigator-layer = هذه طبقة من ATT&CK Navigator، وليست إطارًا.
refused-layer-advice = توضع الطبقة فوق إطار: افتح الإطار الذي صُنعت له، مثل حزمة ATT&CK، ثم الطبقة تحت «طبقة».
refused-galaxy = هذه مجرة MISP بلا عنقودها، وليست إطارًا.
refused-galaxy-advice = افتح العنقود: الملف الذي يحمل الاسم نفسه وفيه «values»، من المجلد «clusters».
refused-stix-object = هذا كائن STIX واحد، وليس إطارًا.
refused-stix-object-advice = افتح الحزمة التي جاء منها: ملفًا فيه «objects».
refused-gemara = هذا فهرس بصيغة Gemara التي كُتب بها FINOS CCC وOSPS Baseline، وهذه الصفحة لا تقرؤها.
refused-gemara-advice = افتح المحتوى نفسه فهرسًا بصيغة OSCAL إن كان لدى الناشر، أو اجعله جدول بيانات فيه عمود لكل مستوى.
refused-stratml-draft = هذه مسودة لاحقة من StratML لا يتضمنها أي معيار.
refused-stratml-draft-advice = افتح الخطة بصيغة StratML، الجزء 1 أو الجزء 2: ملفًا فيه «StrategicPlan» أو «PerformancePlanOrReport».
refused-json-schema = هذا مخطط JSON، وليس إطارًا.
refused-json-schema-advice = يصف المخطط شكل ملفات من نوع ما. افتح ملفًا منها.
refused-csv = هذا جدول (CSV)، وليس ملف إطار.
refused-csv-advice = افتحه بوصفه جدول بيانات فيه عمود لكل مستوى.
refused-oscal-profile = هذا ملف تعريف OSCAL يختار ضوابط من فهرس، وليس إطارًا.
refused-oscal-profile-advice = افتحه مع الفهرس الذي يستورده: اختر الملفين معًا أو أفلتهما معًا. أو افتح الفهرس الناتج عنه إن كان ناشره يقدمه («resolved-profile_catalog»).
refused-oscal-security-plan = هذه خطة OSCAL لأمن نظام، وليست إطارًا.
refused-oscal-security-plan-advice = تبيّن كيف يستوفي نظام واحد الضوابط. افتح الفهرس أو ملف التعريف الناتج الذي كُتبت له.
refused-oscal-component = هذا تعريف مكوّن OSCAL، وليس إطارًا.
refused-oscal-component-advice = يبيّن كيف يستوفي مكوّن الضوابط. افتح الفهرس الذي يذكره مصدرًا له.
refused-oscal-milestones = هذه خطة عمل ومراحل OSCAL، وليست إطارًا.
refused-oscal-milestones-advice = تعدّد ما بقي على نظام واحد أن يصلحه. افتح الفهرس أو ملف التعريف الناتج الذي تستند إليه خطة ذلك النظام.
refused-oscal-assessment-plan = هذه خطة تقييم OSCAL، وليست إطارًا.
refused-oscal-assessment-plan-advice = تبيّن كيف سيُختبر نظام واحد. افتح الفهرس أو ملف التعريف الناتج الذي تستند إليه خطة ذلك النظام.
refused-oscal-assessment-results = هذه نتائج تقييم OSCAL، وليست إطارًا.
refused-oscal-assessment-results-advice = تبيّن كيف اختُبر نظام واحد. افتح الفهرس أو ملف التعريف الناتج الذي تستند إليه خطة ذلك النظام.
refused-problems = { $count ->
    [zero] لا أخطاء في هذا الملف.
    [one] في هذا الملف خطأ واحد.
    [two] في هذا الملف خطآن.
    [few] في هذا الملف { NUMBER($count) } أخطاء.
    [many] في هذا الملف { NUMBER($count) } خطأً.
   *[other] في هذا الملف { NUMBER($count) } خطأ.
}
refused-many-problems = عدد الأخطاء في هذا الملف { NUMBER($count) } أو أكثر. تُذكر الأولى منها: { NUMBER($count) }.
refused-problems-advice = صحّح الملف وافتحه من جديد.
refused-cells = { $count ->
    [zero] لا أخطاء في هذا المصنّف.
    [one] في هذا المصنّف خطأ واحد.
    [two] في هذا المصنّف خطآن.
    [few] في هذا المصنّف { NUMBER($count) } أخطاء.
    [many] في هذا المصنّف { NUMBER($count) } خطأً.
   *[other] في هذا المصنّف { NUMBER($count) } خطأ.
}
refused-cells-advice = صحّح هذه الخلايا وافتح المصنّف من جديد.
refused-table-empty = لا شيء في جدول البيانات هذا.
refused-table-empty-advice = احفظه من جديد بصفوفه من البرنامج الذي أنشأه.
refused-table = تعذّرت قراءة جدول البيانات هذا («{ $message }»).
refused-table-advice = افتحه في برنامج جداول بيانات واحفظه بصيغة XLSX أو CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = لا عمود فيه أهداف. عناوين الأعمدة هي: { $headings }.
refused-table-without-goals-advice = ضع للأعمدة عناوين مثل الركيزة والهدف والهدف الفرعي، أو حدد ما هو كل عمود.
refused-no-mapping = ليس هذا الملف مقابلة من نوع تقرؤه هذه الصفحة.
refused-no-mapping-advice = اختر مجموعة مقابلات OSCAL، أو جدول STRM أو OLIR، أو بيانات مقابلة من CTID، أو جدولًا فيه عمود لكل إطار.
refused-no-headings = ليس لهذا الجدول عناوين.
refused-no-columns = لا تبيّن عناوين هذا الجدول أي عمودين يتقابلان: { $headings }.
refused-no-columns-advice = سمِّ العمودين «Source» و«Target»، أو «Focal Document Element» و«Reference Document Element». وإن شئت فأضف «Relationship» (بكلمات مثل «equal» و«subset of» و«superset of» و«intersects with») و«Strength» و«Rationale» و«Comments» و«Evidence». ولا يحتاج جدول من عمودين إلى عناوين.
refused-no-pairs = ليس في هذه المقابلة أزواج.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = كيف رُبطا
# The name of a sheet.
comparison-sheet = مقارنة

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = السطر { $line }، العمود { $column }، { $path }: { $what }
fault-at-place = السطر { $line }، العمود { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = ليس هذا JSON («{ $message }»). ابحث قبيل هذا الموضع عن فاصلة أو علامة اقتباس أو قوس ناقص.
fault-cut-off = ينقطع الملف في منتصفه. احفظه أو نزّله من جديد كاملًا.
fault-format = الصيغة هي «{ $found }». اكتب "format": "{ $format }".
fault-not-text = ليس هنا نص. ضع نصًا.
fault-not-flag = ليس هنا true ولا false. ضع إحداهما.
fault-not-list = ليست هنا قائمة. ضع قائمة.
fault-not-object = ليس هنا كائن. ضع كائنًا.
fault-missing-text = القيمة ناقصة هنا. أضفها: يجب أن تكون نصًا.
fault-missing-flag = القيمة ناقصة هنا. أضفها: يجب أن تكون true أو false.
fault-missing-list = القيمة ناقصة هنا. أضفها: يجب أن تكون قائمة.
fault-missing-object = القيمة ناقصة هنا. أضفها: يجب أن تكون كائنًا.
fault-unknown-key = ليس في الصيغة مثل هذا المفتاح. احذفه.
fault-unknown-key-near = ليس في الصيغة مثل هذا المفتاح. هل المقصود «{ $near }»؟
fault-repeated-key = يرد هذا المفتاح مرتين. أبقِ أحدهما.
# { $allowed } is a list of words in quotation marks.
fault-choice = «{ $found }» ليست من الكلمات المسموح بها. استخدم إحدى هذه: { $allowed }.
fault-empty = النص فارغ. اكتبه، أو احذف المفتاح حيث يجوز حذفه.
fault-bad-id = «{ $found }» ليس معرّفًا صالحًا. استخدم حروفًا لاتينية صغيرة وأرقامًا وشرطات مفردة، مثل «arms-control».
fault-reserved-id = تستخدم العناوين «{ $found }» لغرض آخر. أعطِ معيار التصفية معرّفًا آخر، مثل «own-{ $found }».
fault-repeated-id = المعرّف «{ $id }» مستخدم من قبل عند { $first }. أعطِ أحدهما معرّفًا آخر.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = لا يوجد «{ $kind }» بالمعرّف «{ $id }». أضفه، أو احذف الإحالة.
fault-dangling-near = لا يوجد «{ $kind }» بالمعرّف «{ $id }». هل المقصود «{ $near }»؟
fault-repeated-reference = يرد «{ $id }» مرتين في هذه القائمة. أبقِ أحدهما.
fault-itself = يحيل إلى نفسه. احذف الإحالة.
fault-no-evidence = ليس لهذه العبارة دليل. اذكر مصدرًا واحدًا على الأقل في "evidence".
fault-no-entries = لا يوجد «{ $kind }». أضف واحدًا على الأقل.
fault-bad-date = «{ $found }» ليس تاريخًا. اكتبه بصورة 2023 أو 2023-05 أو 2023-05-30.
fault-bad-address = «{ $found }» ليس عنوان ويب. اكتبه كاملًا بدءًا من https://‎ أو http://‎.
fault-bad-language = «{ $found }» ليس رمز لغة. اكتب رمزًا مثل «en» أو «fr» أو «pt-BR».

## Files that are no spreadsheets, or none that opens as it is

refused-word = هذا الملف مستند نصي وليس جدول بيانات.
refused-slides = هذا الملف عرض تقديمي وليس جدول بيانات.
refused-numbers = هذا الملف مصنّف من Apple Numbers.
refused-web-page = هذا الملف صفحة ويب تحمل اسم ملف جدول بيانات.
refused-old-xml = هذا الملف مصنّف بصيغة XML الخاصة ببرنامج Excel 2003.
refused-locked = هذا المصنّف محمي بكلمة مرور.
refused-archive = هذا الملف أرشيف لملفات أخرى.
refused-cut = هذا المصنّف مبتور أو تالف: نهايته مفقودة.
refused-running-text = هذا الملف نص متصل.
refused-unclosed = السطر { NUMBER($line) }: علامة اقتباس تفتح خلية هنا ولا تُغلق أبدًا.
refused-copy-table-advice = انسخ جدوله إلى جدول بيانات فيه عمود لكل مستوى، ثم افتحه.
refused-running-text-advice = ضعه في جدول بيانات فيه عمود لكل مستوى، ثم افتحه.
refused-numbers-advice = صدّره من Numbers بصيغة Excel أو CSV، ثم افتح ذلك الملف.
refused-save-xlsx-advice = افتحه في برنامج جداول بيانات واحفظه بصيغة XLSX، ثم افتح ذلك الملف.
refused-locked-advice = احفظه من دون كلمة المرور، ثم افتحه.
refused-archive-advice = فك ضغطه وافتح الملف الذي بداخله.
refused-cut-advice = احصل عليه كاملًا من جديد من مصدره.
refused-unclosed-advice = أغلقها أو احذفها؛ وإن كان الملف مبتورًا فاحصل عليه من جديد.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = أجزاء للمقيِّمين (أهداف التقييم وأساليبه والأشياء المقيَّمة)
left-machine-properties = خصائص للآلات (مفاتيح الفرز والمعرّفات والأرقام بكتابة أخرى)
left-people = تفاصيل الأدوار والهيئات والأشخاص والأماكن في البيانات الوصفية
left-revisions = تفاصيل المراجعات السابقة
left-back-matter = تفاصيل الموارد في الملحقات
left-links-elsewhere = روابط إلى ملفات أخرى، أو إلى ما ليس في هذا الملف
left-other-texts = نصوص لا مكان لها في فهرس
left-missing-controls = علاقات بضوابط ليست في هذا الفهرس
left-unknown-choices = ضوابط ومعاملات يذكرها ملف التعريف وليست في الفهارس
left-unopened-files = ملفات يستوردها ملف التعريف ولم تُفتح معه
left-unreadable-objects = كائنات تتعذر قراءتها
left-old-relationships = علاقات ملغاة أو مهملة
left-uses = علاقات تبيّن من يستخدم تقنية ما
left-other-relationships = علاقات بين كائنات أخرى، أو بشيء خارج الملف
left-revoked-tactics = تكتيكات ملغاة
left-deprecated-tactics = تكتيكات مهملة
left-revoked-techniques = تقنيات ملغاة
left-deprecated-techniques = تقنيات مهملة
left-revoked-sub-techniques = تقنيات فرعية ملغاة
left-deprecated-sub-techniques = تقنيات فرعية مهملة
left-lone-sub-techniques = تقنيات فرعية تقنيتها الأصلية غير معروضة
left-phases-without-tactic = مراحل تقنيات ليس لها تكتيك معروض
left-old-mitigations = إجراءات تخفيف ملغاة أو مهملة
left-old-objects = كائنات أخرى ملغاة أو مهملة
left-mitigations = إجراءات تخفيف
left-groups = مجموعات
left-software = برمجيات
left-campaigns = حملات
left-threat-actors = جهات تهديد
left-indicators = مؤشرات
left-reports = تقارير وملاحظات
left-vulnerabilities = ثغرات أمنية
left-identities = هويات
left-markings = قيود تداول
left-analytics = تحليلات لاستراتيجيات كشف غير معروضة
left-unknown-objects = كائنات من أنواع لا يعرفها هذا المستكشف
left-same-properties = خصائص تقول ما تقوله الركائز أو خاصية أخرى
left-missing-elements = علاقات بعناصر ليست في الملف
left-told-elements = عناصر سبق عرضها في موضع آخر
left-deep-elements = عناصر متداخلة أعمق مما ينبغي
left-relations-outside = علاقات بشيء خارج الملف
left-relation-tags = وسوم العلاقات
left-contacts = بيانات الاتصال بمقدّم الخطة
left-missing-objectives = علاقات بما ليس هدفًا فرعيًا في الخطة
left-column = خلايا العمود «{ $column }»
left-empty-columns = أعمدة ليس فيها سوى عنوان
left-above-headings = خلايا فوق عناوين الأعمدة
left-other-sheets = أوراق بلا ركائز ولا أهداف ولا أهداف فرعية
left-hidden-links = عناوين ويب خلف خلايا غير معروضة
left-xls-links = عناوين ويب خلف الخلايا (لا تُقرأ من XLS)
left-other-links = روابط لا تؤدي إلى صفحة ويب
left-number-formats = أرقام لا يُقرأ تنسيقها (تظهر النسبة المئوية كسرًا من 1)
left-nameless-rows = صفوف لا تسمّي ركيزة ولا هدفًا ولا هدفًا فرعيًا
left-heading-rows = صفوف تكرر عناوين الأعمدة
left-total-rows = صفوف مجاميع
left-notes = ملاحظات تحت الجدول
left-own-columns = أوراق وأعمدة ليست في الصيغة
left-gone-texts = نصوص مترجمة لأجزاء ليست في هذا المصنّف
left-rows-without-reference = صفوف بلا إحالة
left-further-details = أزواج فيها أكثر مما يُقرأ
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }، الصف { $row }
place-cell = { $sheet }، الصف { $row }، العمود { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = ملف إطار
format-workbook = ملف إطار (مصنّف)
format-oscal-catalog = فهرس OSCAL
format-oscal-profile = ملف تعريف OSCAL
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = حزمة { $name }
format-atlas-data = ملف بيانات ATLAS
format-ciso-library = مكتبة CISO Assistant
format-cprt = ملف NIST CPRT
format-misp = عنقود مجرة MISP
format-stratml = خطة StratML
format-strategic-plan = خطة استراتيجية بصيغة StratML
format-performance-plan = خطة أداء بصيغة StratML
format-performance-report = تقرير أداء بصيغة StratML
# { $ending } is XLSX or XLS.
format-excel = مصنّف Excel ({ $ending })
format-ods = جدول بيانات OpenDocument (ODS)
# { $ending } is CSV or TSV.
format-text-table = جدول بيانات { $ending }
format-spreadsheet = جدول بيانات
mapping-format-oscal = مجموعة مقابلات OSCAL
mapping-format-strm = جدول STRM
mapping-format-olir = ملف OLIR
mapping-format-ctid = مقابلة من CTID
mapping-format-sheet = جدول مقابلة

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }، الصف { $row }، { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }، { $property }
cell-no-source = هذه الخلية فارغة، وكل عبارة تستند إلى مصدر. اكتب معرّف مصدر في هذه الخلية. تجد المصادر في الورقة «Sources».
cell-no-summary = هذه الخلية فارغة. اكتب النص فيها، أو أفرغ «Summary rests on» أيضًا.
cell-empty = هذه الخلية فارغة. املأها.
cell-incomplete = ينقص هنا شيء. املأ خلايا هذا الصف، أو أفرغها كلها.
cell-misplaced = ما في هذه الخلية ليس هذا مكانه. أفرغها، أو اكتب نصًا.
cell-no-column = ليس في الصيغة مثل هذا العمود. أعطِ العمود عنوانًا آخر، أو احذفه.
cell-two-columns = يرد هذا في عمودين. أبقِ أحدهما.
cell-twice = يرد «{ $id }» هنا مرتين. أبقِ أحدهما.
# { $first } is the place where it stands first.
cell-taken = المعرّف «{ $id }» مستخدم من قبل: { $first }. أعطِ أحدهما معرّفًا آخر.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = لا يوجد «{ $kind }». أضف صفًا له.
cell-two-texts = لهذا الجزء نص بهذه اللغة من قبل. أبقِ أحدهما.
cell-on-nothing = لا يذكر الصف ما يتعلق به. اكتب النوع في هذه الخلية، مثل «goal».
cell-nowhere = هذه الخلية فارغة، فلا ينتمي الصف إلى أي «{ $kind }». اكتب معرّفه فيها، أو احذف الصف.
cell-gone = لا يوجد «{ $kind }» بالمعرّف «{ $id }». اكتب معرّفًا موجودًا في هذا المصنّف، أو احذف الصف.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = هذه الخلية فارغة، وخلايا أخرى تذكر «{ $kind }» ليس في أي صف: { $ids }. (عدد الخلايا: { NUMBER($cells) }. أولاها: { $first }.) اكتب المعرّف في هذه الخلية من جديد، أو غيّره حيث ذُكر.

## Spreadsheets that hold too much, or no text

refused-table-cells = جدول البيانات هذا أكبر مما يُقرأ. الحد الأقصى لعدد الخلايا، ومنها الفارغة: { NUMBER($most) }.
refused-table-text = في خلايا جدول البيانات هذا أكثر من { NUMBER($most) } ميغابايت من النص.
refused-table-unpacked = يزيد حجم هذا المصنّف بعد فك الضغط على { NUMBER($most) } ميغابايت.
refused-no-text = يحمل هذا الملف اسم جدول، لكن فيه بايتات لا ترد في أي نص.
# A column without a heading, by its letters: “Column C”.
column-letters = العمود { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = لا نتائج هنا لـ«{ $typed }».
nothing-begins = لا كلمة هنا تبدأ بـ«{ $typed }».
# Where there was no score before.
my-score-asked = اكتب درجة من { $min } إلى { $max }.
crosswalk-other = الإطار الآخر
crosswalk-not-other = «{ $title }» معروض إلى الجانب. لا شيء مما تقود إليه هذه المقابلة موجود فيه، لذلك لم يُعتمد إطارًا آخر لها.

## Plain pages of a site, without scripts

site-contents = المحتويات
site-open = فتح في المستكشف
site-take-away = للتنزيل
site-rests-on = يستند إلى
site-neighbours = السابق والتالي
site-description = استكشف { $title }.
site-description-by = استكشف { $title }. الناشر: { $publisher }.
site-for-json = الإطار كاملًا، ويُفتح من جديد في أي مستكشف
site-for-csv = صف لكل جزء من المستوى الثاني، للبرامج
site-for-xlsx = لبرنامج Excel وما يشبهه، ويُفتح من جديد في أي مستكشف
site-for-stratml = الخطة بالصيغة التي تنشرها الوكالات الأمريكية (ISO 17469)
site-for-skos = الأجزاء والموضوعات بوصفها مفاهيم، بصيغة Turtle

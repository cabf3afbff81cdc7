# Все фразы страницы по-русски.
#
# Глоссарий: pillar = направление, направления (2 направления, 5 направлений) · goal = цель, цели (2 цели, 5 целей) ·
# objective = задача, задачи (2 задачи, 5 задач) · theme = тема, темы (2 темы, 5 тем) · actor = участник, участники (2 участника, 5 участников) ·
# quotation = цитата, цитаты · challenge = вызов, вызовы · source = источник, источники · layer = слой, слои ·
# section = раздел, разделы (2 раздела, 5 разделов) · facet = группа фильтров · framework = рамочный документ, рамочные документы ·
# mark = отметка · status = статус · score = оценка · note = заметка · tag = тег · mapping = сопоставление · crosswalk = соответствия ·
# comparison = сравнение · label = номер · id = идентификатор · level = уровень
#
# { $goal }, { $goals } и подобные стоят в именительном падеже, род неизвестен: после числа слово дано в скобках, в остальном — через двоеточие.

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { $count ->
    [1] { NUMBER($count) } { $noun }
    [one] { NUMBER($count) } ({ $noun })
    [few] { NUMBER($count) } ({ $noun })
    [many] { NUMBER($count) } ({ $noun })
   *[other] { NUMBER($count) } ({ $noun })
}
# “5 of 20 goals”
results-found = { NUMBER($shown) } найдено, всего { $all }
count-quotations = { $count ->
    [one] { NUMBER($count) } цитата
    [few] { NUMBER($count) } цитаты
    [many] { NUMBER($count) } цитат
   *[other] { NUMBER($count) } цитаты
}
count-challenges = { $count ->
    [one] { NUMBER($count) } вызов
    [few] { NUMBER($count) } вызова
    [many] { NUMBER($count) } вызовов
   *[other] { NUMBER($count) } вызова
}
quoted = «{ $text }»
noun-quotations = { $count ->
    [one] цитата
    [few] цитаты
    [many] цитат
   *[other] цитаты
}
noun-challenges = { $count ->
    [one] вызов
    [few] вызова
    [many] вызовов
   *[other] вызова
}
# A speaker after a quotation, in plain text.
quoted-by = «{ $text }» — { $speaker }
labelled = { $label }: { $value }
# Stands before a list of links.
list-label = { $label }:
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { ", " }
separator = { "; " }
and-more = и ещё { NUMBER($count) }

## Places

overview = Обзор
voices = Мнения
challenges = Вызовы
sources = Источники
about = О странице
nothing-here = Здесь ничего нет
# The title of the browser's tab.
tab-title = { $page } — { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = цитата «{ $beginning }»
part-challenge = вызов «{ $title }»

## Facets, filters and what was read in another way

voice-facet = Автор слов
stance-facet = Отношение
placement-facet = Кто отнёс
source-facet = Источник
voice-hint = { $goal }: кто об этом высказался
stance-hint = { $goal }: цитата приветствует, отмечает или критикует
placement-hint = Кто установил связь ({ $goal } — { $pillar })
source-hint = { $goal }: на каком источнике основано
placed-by-source = Отнесено источником
placed-by-editors = Отнесено редакцией
placed-by-source-long = На эту связь указывает источник ({ $pillar }).
placed-by-editors-long = Ни один источник не указывает, куда это относится ({ $pillar }). Решение приняла редакция этого набора данных.
welcomes = Приветствует
notes = Отмечает
criticises = Критикует
filter-words = слова «{ $words }»
nothing-has = По запросу «{ $typed }» здесь ничего нет; показано { $words }.
found-inside = Ни одно слово здесь не начинается с «{ $typed }»; показаны слова, в которых оно есть.
read-as = Запрос понят так: { $parts }.
without-words = без { $words }
unknown-value = Здесь такого нет ({ $facet }: «{ $id }»), фильтр пропущен.
order-document = Как в документе
order-relevance = Сначала лучшие совпадения
order-title = По названию, от А до Я
order-label = По номеру или обозначению
gathered-counts = { $counts }, в порядке документа.
gathered-none = Упоминается в источниках.

## Opening a file

fetching-bytes-of = Загрузка: { NUMBER($done) } из { NUMBER($total) } кБ
fetching-bytes = Загрузка: { NUMBER($done) } кБ
fetching-file = Загрузка: { $name }
checking = Проверка: { $name }
indexing = Подготовка поиска: { NUMBER($done) } из { NUMBER($total) }
drop-to-open = Отпустите файл, чтобы открыть его. Он останется на этом компьютере.
cancel = Отмена
could-not-open = Не удалось открыть: { $name }
problems = Ошибки
screen-stays = На странице осталось то, что было раньше.
file-opened-label = Открытый файл
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format } из { $name }: { $counts }.
stays-here = Файл остаётся в этом браузере и никуда не отправляется.
for-example = {" "}— например: { $item }
all-of-them = Показать всё
left-out-reason = { $reason }: { NUMBER($count) }
left-out = Пропущено: { NUMBER($count) }.
back-to-bundled = Назад к встроенной стратегии
could-not-open-title = Не удалось открыть файл
show-bundled = Показать стратегию, встроенную в страницу
framework-missing-title = На этой странице нет такого рамочного документа
framework-missing = Адрес ведёт в рамочный документ «{ $id }», который кто-то открыл из файла.
framework-missing-advice = Откройте этот файл, чтобы продолжить по этому адресу.
scheme-refused = Адрес начинается с «{ $scheme }:». Страница загружает файлы только с адресов http и https.
scheme-refused-advice = Сохраните файл и откройте его с диска или разместите на веб-сервере.
file-unreadable = Браузер не смог прочитать файл.
file-unreadable-advice = Попробуйте ещё раз.
file-unfetched = Не удалось загрузить файл: { $reason }.
file-unfetched-advice = Проверьте адрес или сохраните файл и откройте его с диска.
fetch-no-answer = сервер не ответил или не разрешает другим сайтам читать файл (CORS)
fetch-status = сервер ответил: { $status }
fetch-broken = соединение прервалось
opener-unloaded = Не удалось загрузить часть программы, которая открывает файлы.
opener-unloaded-advice = Проверьте соединение и попробуйте ещё раз.
file-too-large = Файл больше { NUMBER($limit) } МБ.
file-too-large-advice = Удалите лишнее или разделите файл.
is-open = Открыто: { $title }
is-open-until-reload = Открыто: { $title }; после перезагрузки страницы браузер этого не сохранит
recent-gone = В этом браузере файла больше нет. Откройте его снова
text-cut = Предел для поиска в знаках: { NUMBER($limit) }; остальное отрезано

## What the columns of a spreadsheet are

columns-title = Что в столбцах?
columns-why = Проверьте, как понят каждый столбец файла { $name }. Рядом показано, что получится.
columns-unsaid = Программе нужно знать, что в столбцах этой таблицы.
columns-unsaid-advice = Попробуйте ещё раз и укажите, что в каждом столбце.
correct-columns = Исправить столбцы
column-is = Содержимое столбца «{ $heading }»
first-rows = Первые строки: { $sheet }
rows-shown = Строки: { NUMBER($shown) } из { NUMBER($total) }
as-it-would-be = Как будет выглядеть рамочный документ
open-so = Открыть так
title-with-count = { $title } ({ NUMBER($count) })
role-summary = Описание или сведения
role-status = Статус
role-label = Номер или обозначение
role-source = Источник
role-link = Ссылка
role-facet = Фильтр
role-depth = Глубина в структуре
role-parent = К чему относится строка
role-none = Пропустить
reason-heading = По заголовку.
reason-repeated = Повторяются одни и те же значения.
reason-long-text = Здесь длинные тексты.
reason-numbers = Здесь числа или даты.
reason-different = Значения меняются от строки к строке.
reason-addresses = Здесь веб-адреса.
reason-numbering = Здесь номера вида 1.2.
reason-likeliest = Вероятнее всего, здесь названия строк.
reason-beside = Этот лист поясняет остальные.
reason-empty = Столбец пуст.
reason-reader = Так указали вы.
back-to = Назад: { $title }

## Copying, saving, sharing

link-copied = Ссылка скопирована
title-and-link-copied = Название и ссылка скопированы
copied-needs-file = { $done }. Чтобы перейти по ней, сначала нужно открыть { $file }
copied-without-layer = { $done }. Ссылка содержит фильтр по вашему слою, но не сам слой: ссылку со слоем создаёт страница слоя
quotation-copied = Цитата скопирована
passage-copied = Отрывок скопирован вместе с источником
citation-copied = Библиографическая ссылка скопирована
code-copied = Код скопирован
select-first = Сначала выделите слова в тексте, затем скопируйте их с источником
writer-unloaded = Не удалось загрузить часть программы, которая записывает файлы. Возможно, нет соединения
chunk-unloaded = Не удалось загрузить эту часть программы. Возможно, нет соединения
no-picture = Браузер не смог создать изображение
is-being-saved = Сохраняется: { $name }
cannot-save = Этот браузер не даёт странице сохранять файлы
no-file = Не удалось создать файл
no-page = Не удалось создать страницу: её версия в одном файле не загрузилась. Возможно, нет соединения или этого файла нет рядом со страницей

## The frame of the page

skip-link = Перейти к содержанию
loading = Загрузка…
chunk-outdated = Этой части программы больше нет на сервере: там новая версия
writer-outdated = Части программы, которая записывает файлы, больше нет на сервере: там новая версия
opener-outdated-advice = Её больше нет на сервере: там новая версия. Перезагрузите страницу и откройте файл.
chunk-outdated-notice = Этой части программы больше нет на сервере: там новая версия. Адрес сохранит ваше место.
load-newer-version = Загрузить новую версию
chunk-unloaded-notice = Не удалось загрузить эту часть программы. Возможно, нет соединения.
try-again = Повторить
close = Закрыть
places = Рубрики
search = Поиск
suggestions = Подсказки
more = Ещё
printed = Напечатано: { $date }
printed-filters = Фильтры: { $filters }
made-by = По открытым источникам. Составитель: { $editor }.
not-official = Неофициальный сайт. Издатель документа ({ $publisher }) к нему отношения не имеет.
nothing-sent = Ничто из того, что вы здесь делаете, никуда не отправляется.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }, данные { $data }.
about-and-cite = О странице и как её цитировать
embedded-in = { $title }, Framework Explorer.
embedded-made-by = Составитель: { $editor }.
open-full = Открыть полную версию

## The menu

appearance = Оформление
appearance-auto = Как в системе
appearance-light = Светлое
appearance-dark = Тёмное
embed = Встроить
print = Распечатать
download-goals = Скачать: { $goals }
# Said before the name of the form: “Download CSV”.
download = Скачать:
frameworks = Рамочные документы
open-file = Открыть файл
save-framework = Сохранить как файл рамочного документа
save-page = Сохранить как страницу
help = Справка

## The dialogs

shortcuts = Сочетания клавиш
key = Клавиша
key-does = Действие
key-search = Перейти в поле поиска
key-escape = Очистить поле поиска или закрыть то, что открыто
key-next-result = Следующий результат
key-previous-result = Предыдущий результат
key-open-result = Открыть результат
key-overview = Обзор
key-goals = Список: { $goals }
key-turn = Назад и вперёд: { $goal }
key-this-list = Этот список
shortcuts-on = Включить управление одной клавишей
copy-by-hand = Скопировать вручную
copy-by-hand-why = Браузер не даёт странице доступа к буферу обмена. Текст выделен: скопируйте его с клавиатуры.
text-to-copy = Текст для копирования
open-framework = Открыть рамочный документ
drop-or-choose = Перетащите файлы в любое место страницы или выберите их:
choose-file = Выбрать файлы
files-that-open = Файл рамочного документа; таблица (CSV, TSV, XLSX, XLS, ODS); каталог OSCAL или профиль вместе с каталогом (JSON, YAML, XML); MITRE ATT&CK и другие файлы STIX, MITRE ATLAS, NIST CPRT, галактики MISP, планы StratML. Файлы остаются на этом компьютере и никуда не отправляются.
paste-rows = Можно также скопировать строки в табличном редакторе и вставить их на эту страницу.
save-template = Скачать образец таблицы ({ $format })
recently-opened = Недавно открытые
recently-opened-where = Хранится в этом браузере, пока открыта вкладка с файлом, и до конца дня — или пока вы его не удалите.
remove-recent = Удалить: { $title }

embed-this-view = Встроить этот вид
embed-what = Интерактивный вид того, что на экране, вместе с фильтрами. Подстраивается под отведённую ширину.
embed-preview = Предпросмотр
embed-preview-title = Предпросмотр встроенного вида
embed-from-disk = Строки ниже не могут показать { $file }: файл лежит на этом компьютере. Сохраните его как страницу, разместите её в интернете и встройте оттуда.
embed-hide = Скрыть
embed-search = Поле поиска
embed-facets = Фильтры
embed-header = Шапка
embed-footer = Подвал
embed-height = Высота
embed-height-label = Высота в пикселях
embed-height-auto = авто
embed-height-hint = пикселей или по высоте содержимого
embed-with-script = Со скриптом: высота подстраивается под содержимое
embed-without-script = Без скрипта
copy-code = Копировать код
embed-policy = Если на вашей странице действует политика безопасности содержимого (CSP)
embed-policy-hint = Она должна разрешать фрейм, а для первой строки и скрипт:
embed-policy-label = Политика безопасности содержимого

## Overview

published-by = Издатель: { $publisher }.
published-by-on = Издатель: { $publisher }, { $date }
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = На этой странице: { $counts }.
what-is-covered = Что охвачено, а что нет
what-you-can-do = Что здесь можно сделать
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = Просмотреть и отфильтровать: { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = Читать целиком
search-words = Искать слова
open-own = Открыть свой рамочный документ
pillar-matches = Подходит: { NUMBER($found) } из { NUMBER($all) }
# Leads to the list: “All 200 goals”.
all-goals = Показать все: { $goals }
picture-of-themes = Изображение: { $themes }
picture-of-pillars = Изображение: { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } и { $pillars }: пересечения
matrix-first = Показаны первые { NUMBER($shown) }. В фильтрах списка есть ещё { NUMBER($rest) }.
# What the circles of the picture mean.
matrix-note = Круг — пересечение ({ $theme } и { $pillar }): чем он больше, тем больше число ({ $goals }).
matrix-picture = Изображение
matrix-as-table = Показать таблицей
matrix-table = Таблица
matrix-label = { $goals }: { $theme } и { $pillar }; каждый кружок — ссылка
matrix-cell = { $theme }, { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } приветствует
    [few] { NUMBER($count) } приветствуют
    [many] { NUMBER($count) } приветствуют
   *[other] { NUMBER($count) } приветствуют
}
count-note = { $count ->
    [one] { NUMBER($count) } отмечает
    [few] { NUMBER($count) } отмечают
    [many] { NUMBER($count) } отмечают
   *[other] { NUMBER($count) } отмечают
}
count-criticise = { $count ->
    [one] { NUMBER($count) } критикует
    [few] { NUMBER($count) } критикуют
    [many] { NUMBER($count) } критикуют
   *[other] { NUMBER($count) } критикуют
}
does-not-match = ; не подходит
quotation-welcomes = цитата приветствует
quotation-notes = цитата отмечает
quotation-criticises = цитата критикует
key-by-source = отнесено источником
key-by-editors = отнесено редакцией
# The key to the shades of cells: “few to many objectives”.
key-shades = от меньшего числа к большему: { $objectives }

## Goals

filters-button = Фильтры
filters-on = Фильтры ({ NUMBER($count) })
filter-by = Фильтры
facet-on = выбрано: { NUMBER($count) }
find-in-facet = Найти в списке: { $facet }
find-in-values = Найти среди { NUMBER($count) }
most-first = Сначала частые
# Said after “Most first” and “Clear”.
in-facet = — { $facet }
clear-facet = Сбросить
nothing-matches = Здесь ничто не отвечает всем условиям
no-challenge-matches = Ни один вызов не отвечает всем условиям
results-heading = Результаты
order = Порядок
show-as-list = Показать списком
filters-on-label = Включённые фильтры
clear-all = Сбросить всё
# Said before what is removed.
remove-filter = Убрать фильтр:
show-more = Показать ещё { NUMBER($count) } из { NUMBER($rest) }
printed-first = Напечатаны только первые { NUMBER($shown) } из { NUMBER($all) }.
no-goal-matches = Ничто не отвечает всем условиям ({ $goal })
drop-one = Откажитесь от одного из условий, чтобы что-то найти:
without = Без условия «{ $part }»: { $goals }
the-words = слова
the-filters = фильтры
words-here = Слова, которые здесь есть:
themes-label = Темы

## A goal, a pillar, a theme, an actor

breadcrumb = Путь по сайту
link = Ссылка
copy-link = Копировать ссылку
# Said after “Link” and “Copy link”.
to-part = на: { $part }
copy-title-and-link = Копировать название и ссылку
share-and-save = Поделиться и сохранить
# The button of the same menu for one part, said before “objective 3”.
share-part = Поделиться
copy-with-source = Копировать с источником
# Beside a form that can be downloaded.
for-spreadsheets = , для таблиц
for-programs = , для программ
frame-cannot-save = Страница открыта во фрейме, где нельзя сохранять и печатать
open-in-window = Открыть этот вид в отдельном окне
copy-selection = Копировать выделенное с источником
share = Поделиться…
also-part-of = Входит также в:
also-part = Сюда также входит
placed = { $who }.
what-is-said = Что об этом говорят
actors-named = Упомянуты: { $actors }
answers-challenges = На какие вызовы отвечает
related-goals = Связано: { $goals }
goals-around = Назад и вперёд: { $goals }
previous = Назад
next = Вперёд
cite-this = Цитировать: { $noun }
section-position = { $section } { NUMBER($number) } из { NUMBER($count) }: { $goals }
# Stands before the other sections of the same pillar or section.
also-in = Также в «{ $title }»
sections-around = Назад и вперёд: { $section }
further-reading = Что ещё почитать
goal-position = { $goal } { NUMBER($number) } из { NUMBER($count) } в этой части ({ $pillar })
pillar-position = { $pillar } { NUMBER($number) } из { NUMBER($count) }: { NUMBER($goals) }, а всего { $all }
filter-goals-by-this = Отфильтровать по этому признаку: { $goals }

citation-writing = Готовится библиографическая ссылка: { $form }…
citation-failed = Не удалось подготовить библиографическую ссылку ({ $form }): часть программы не загрузилась.
citation-form = Формат библиографической ссылки
citation = Библиографическая ссылка
copy-citation = Копировать библиографическую ссылку
download-citation = Скачать библиографическую ссылку

# What a table within a text is called.
text-table = Таблица
# The heading of statements on a goal that are no objectives.
facts-heading = Подробнее
# The heading of links out of the page.
read-on = Где читать дальше
# How a status is to be taken.
tone-done = Сделано
tone-good = В работе
tone-attention = Требует внимания
tone-bad = Провалено или остановлено
tone-neutral = Нейтрально

evidence = Источник { NUMBER($number) }: { $title }
evidence-place = Источник { NUMBER($number) }: { $title }, { $place }
all-from-source = Всё, что основано на этом источнике

## Voices and challenges

voices-standfirst = Кто и что сказал о той или иной части: приветствует её, отмечает или критикует.
no-quotation-matches = Ни одна цитата не отвечает всем условиям
drop-a-filter = Уберите один из фильтров выше, чтобы что-то найти.
filter-without-layer = Адрес содержит фильтр по слою с чьими-то пометками, а здесь такого слоя нет. По нему ничего не отфильтровано.
quotations = Цитаты
copy-quotation = Копировать цитату
about-whole = О документе в целом
about-parts = О чём:
challenges-standfirst = Что мешает и чем на это отвечают ({ $goals }). Что отвечает на каждый вызов ({ $goals }), решила редакция этого набора данных.
no-challenges = В этом рамочном документе вызовы не названы.
answered-by = Ответы
concerns = Касается

## Sources

sources-standfirst = На чём основано каждое утверждение. Номера — те же, что у маленьких значков рядом с текстом.
coverage = Что охватывает этот набор данных
the-sources = Источники
statements = Утверждения
facts-on-document = { $count ->
    [one] { NUMBER($count) } утверждение о документе
    [few] { NUMBER($count) } утверждения о документе
    [many] { NUMBER($count) } утверждений о документе
   *[other] { NUMBER($count) } утверждения о документе
}
source-described = здесь дано описание, само название неизвестно

## About

about-explorer = Об этой странице
the-document = Документ
# The title of the framework.
cite-framework = Цитировать «{ $title }»
cite-data-set = Цитировать этот набор данных
keyboard = Клавиатура
embed-it = Встраивание
embed-why = Любой вид вместе с фильтрами можно поместить на свою страницу. Он примет её ширину и светлое или тёмное оформление. Хватит одной строки HTML.
embed-open = Встроить…
program-and-data = Программа и данные
program = Программа
data = Данные
about-data-version = { $title }, версия { $version }
about-data-by = { $data }, составитель: { $editor }
data-bundled = Встроены в эту страницу.
data-opened = Вы открыли их из { $name } ({ $format }). Они остаются в этом браузере и никуда не отправляются.
privacy = Конфиденциальность
privacy-text = Ничто из того, что вы здесь делаете, никуда не отправляется. Файлов cookie нет. Браузер хранит выбранное оформление и сочетания клавиш, а также ваш выбор для столбцов таблиц. Ваши слои он хранит, только если вы поставите флажок. Открытые файлы он хранит до конца дня или пока вы не удалите их в списке «Недавно открытые», а страницу из интернета — чтобы она открывалась без сети.

## Nothing here

not-found = В этом рамочном документе по адресу { $address } ничего нет. Ближайшие места:

## The whole framework as text

# The title of the framework.
whole-text = «{ $title }» простым текстом
said-of-it = Что об этом говорят

## How far the opening of a file is

checking-kilobytes = Чтение и проверка: { $name } ({ NUMBER($size) } кБ)…
checking-megabytes = Чтение и проверка: { $name } ({ NUMBER($size) } МБ)…
opening-cancelled = Открытие отменено
opening-cancelled-advice = Попробуйте ещё раз, откройте другой файл или продолжайте со стратегией, встроенной в страницу.

## Another framework beside the one on screen

compare-title = Сравнение
crosswalk-title = Соответствия
compare-with = Сравнить с другим…
compare-choose = Выберите другую версию «{ $title }» или другой рамочный документ, чтобы увидеть различия. Перетащите файл сюда или выберите его. То, что на экране, останется.
is-beside = «{ $title }» теперь рядом
compare-nothing-yet = Сначала выберите, с чем сравнить.
download-comparison = Скачать различия
compare-older = Старая версия
compare-newer = Новая версия
compare-other = Сравнение с
compare-swap = Поменять местами старую и новую
compare-another = Сравнить с другим
compare-undo = Отменить мои исправления
compare-numbers = Что с ними стало
compare-all = Все
compare-list = Различия по порядку
compare-no-match = В этом сравнении ничто не отвечает всем условиям
compare-not-one = Это не одно и то же
compare-say-which = Это не новое: укажите, чем оно было
compare-was = Было
compare-choose-one = Выберите
change-facet = Изменение
change-added = Добавлено
change-removed = Удалено
change-moved = Перемещено
change-renamed = Переименовано
change-changed = Изменено
change-same = Без изменений
found-by-reader = Сопоставлено вами
found-by-id = Сопоставлено по одинаковому идентификатору
found-by-label = Сопоставлено по одинаковому номеру
found-by-title = Сопоставлено по одинаковому названию
found-by-text = Сопоставлено по похожему тексту
part-place = Место
part-title = Название
part-label = Номер
part-summary = Краткое описание
part-status = Статус
changes-heading = Что изменилось
changes-between = { $older } → { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = Рядом
side-by-side-show = Показать, о чём говорят оба документа и о чём только один
words-heading = Слова
in-both = В обоих
only-in = Только здесь: { $title }
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = Оба рядом

## Downloads of the whole framework

download-framework = Скачать рамочный документ целиком
download-whole = Скачать рамочный документ целиком:
to-edit = , для правки и повторного открытия

## Languages

# What this language calls itself.
language-name = Русский
# The label of the choice of languages.
choose-language = Язык

## A framework in translation

# Who made the translation that is on screen.
translated-by = Это перевод. Переводчик: { $by }.
translated = Это перевод.
show-original = Показать оригинал
original-shown = Это оригинал.
show-translation = Показать перевод
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = Перевод ({ $by }): «{ $text }»
quotation-translated = Перевод: «{ $text }»

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = Соответствия с другим…
crosswalk-choose = Выберите сопоставление «{ $title }» с другим рамочным документом: коллекцию сопоставлений OSCAL, таблицу STRM или OLIR, данные сопоставления CTID или таблицу, где для каждого есть столбец. Перетащите файл сюда или выберите его.
crosswalk-choose-other = Откройте и другой рамочный документ этого сопоставления, { $title }, чтобы увидеть его названия, охват и пробелы. Перетащите файл сюда или выберите его.
# The mapping does not name it.
crosswalk-choose-unnamed = Откройте и другой рамочный документ этого сопоставления, чтобы увидеть его названия, охват и пробелы. Перетащите файл сюда или выберите его.
crosswalk-nothing-yet = Сначала выберите сопоставление.
mapping-is-open = Открыто сопоставление «{ $title }»
download-mapping = Скачать сопоставление
strm-sheet = Таблица STRM (XLSX)
oscal-mapping = Сопоставление OSCAL (JSON)
mapping-label = Сопоставление
mapping-between = Что сопоставлено
mapping-sides = { $source } → { $target }
mapping-file = Файл
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } пара
    [few] { NUMBER($count) } пары
    [many] { NUMBER($count) } пар
   *[other] { NUMBER($count) } пары
}
crosswalk-another = Выбрать другое сопоставление
crosswalk-close-other = Закрыть другой рамочный документ
crosswalk-list = Соответствия по порядку
crosswalk-no-match = В этих соответствиях ничто не отвечает всем условиям
relation-facet = Связь
partner-pillar-facet = Где стоит в другом документе
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = совпадает с
relation-subset = входит в
relation-superset = включает
relation-intersects = частично совпадает с
relation-none = ничему не соответствует
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = соответствует
partner-strength = сила связи: { $strength }
partners-heading = Что этому соответствует
by-mapping = По сопоставлению «{ $title }».
no-partners = По сопоставлению «{ $title }» этому ничто не соответствует.
coverage-heading = Охвачено
coverage-nothing = Ничего
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = С соответствием: { NUMBER($covered) } ({ NUMBER($share) } %), всего { $goals }.
coverage-table = Какая часть «{ $title }» охвачена
gaps-heading = Пробелы
# A count of goals with its noun, and the title of a framework.
gaps-in = Без соответствия в «{ $title }»: { $goals }
nowhere-heading = Что названо в сопоставлении, но не существует
leads-nowhere = { $count ->
    [one] { NUMBER($count) } ссылка ни на что не указывает в «{ $title }»
    [few] { NUMBER($count) } ссылки ни на что не указывают в «{ $title }»
    [many] { NUMBER($count) } ссылок ни на что не указывают в «{ $title }»
   *[other] { NUMBER($count) } ссылки ни на что не указывают в «{ $title }»
}

## Publishing

changes = Изменения
save-site = Сохранить как сайт
site-what = «{ $title }» в виде папки для любого хостинга: сама программа, простая страница для каждой части и файлы для скачивания. Всё это в одном файле ZIP. Распакуйте его и загрузите содержимое на хостинг.
site-address = Адрес, по которому будет сайт, если он известен
site-address-why = Если указать адрес, поисковые системы найдут каждую страницу, а ссылки на сайт покажут, что это такое.
site-save = Сохранить файл ZIP
site-address-wrong = «{ $address }» — не веб-адрес. Начните с https:// или оставьте поле пустым
site-begun = Сайт собирается
no-site = Не удалось создать сайт: часть этой страницы отсутствует на хостинге или относится к другой версии

## A layer: what a reader says of the framework

layer = Слой
layer-standfirst = Отметьте, как обстоят дела ({ $goals }): укажите статус, оценку и заметку. Слой лежит поверх рамочного документа и ничего в нём не меняет.
layer-is-empty = Пока ничего не отмечено. Откройте элемент ({ $goal }) и выберите статус или напишите заметку.
layer-legend = Что значат знаки слоя
legend-scores = Оценка от { $min } до { $max }
my-status = Мой статус
my-score = Моя оценка
my-note = Моя заметка
# The heading of the fields: “My marks on this goal”.
my-mark-of = Мои отметки ({ $noun })
my-score-between = Моя оценка (от { $min } до { $max })
note-hint = Можно использовать Markdown: списки, ссылки, **жирный**.
my-further = Цвет, теги и ссылки
my-colour = Цвет
no-colour = Без цвета
my-tags = Теги через запятую
my-links = Ссылки, по одной в строке: адрес, затем название
no-status = Без статуса
score-is = оценка { $score }
score-from = { $from } и больше
score-to = до { $to }
score-between = от { $from } до { $to }
score-at-least = Не меньше
score-at-most = Не больше
has-note = заметка
is-marked = отмечено
with-note = С заметкой
without-note = Без заметки
published-says = В опубликованном слое:
order-my-score = Моя оценка, сначала наибольшая
key-score = К оценке элемента на экране; Escape выходит из поля
# “12 of 20 done”
share-done = Выполнено: { NUMBER($done) } из { NUMBER($all) }
share-with-status = Со статусом: { NUMBER($count) } из { NUMBER($all) }
share-column = Доля
average-score = Средняя оценка
average-is = средняя оценка { $score }
notes-column = Заметки
shares-by = Доли ({ $noun })
layer-shares = Насколько продвинулось
layer-about = Об этом слое
layer-title = Название слоя
scale-least = Наименьшая оценка
scale-greatest = Наибольшая оценка
layer-from-link = Этот слой пришёл по ссылке. С первым же изменением он станет вашим.
layer-make-own = Сделать своим
layer-put-away = Убрать
layer-is-published = Владелец сайта опубликовал слой вместе с рамочным документом. Ваш лежит поверх него.
layer-of-other = Этот слой сделан для другого рамочного документа: «{ $id }». Что не подходит, перечислено ниже.
layer-of-version = Этот слой сделан для версии { $version } рамочного документа.
layer-left-out = Не перенесено:
layer-misfits = Что больше не подходит
layer-misfits-kept = В рамочном документе на экране этого нет. В слое оно остаётся.
layer-notes = Всё, что с заметкой
layer-keep-and-send = Хранить, отправлять, сохранять
layer-keep-here = Хранить мои слои в этом браузере
layer-is-kept = Браузер хранит их на этом компьютере, пока вы не снимете флажок.
layer-is-not-kept = Они пропадут, когда вы закроете вкладку, если не сохранить файл и не скопировать ссылку.
layers-forgotten = Браузер больше не хранит ваши слои
layers-not-kept = Браузер не может хранить ваши слои. Сохраните их в файл
layer-copy-link = Копировать ссылку со слоем внутри
layer-link-length = Длина ссылки в знаках: { NUMBER($length) }.
layer-link-long = Длина ссылки в знаках: { NUMBER($length) }. Почтовые программы могут её обрезать: лучше отправьте файл или ссылку в чате.
layer-link-copied = Ссылка скопирована, знаков: { NUMBER($length) }
layer-link-copied-long = Ссылка скопирована, знаков: { NUMBER($length) }. Почтовые программы могут её обрезать
layer-too-long-for-link = Слой слишком длинный для ссылки. Сохраните его в файл.
layer-save = Сохранить файл слоя
layer-save-navigator = Сохранить для ATT&CK Navigator
layer-save-xlsx = Сохранить как таблицу (XLSX)
layer-save-csv = Сохранить как CSV
layer-open = Открыть слой
layer-that-opens = Файл слоя или слой ATT&CK Navigator. Его можно также перетащить в любое место страницы.
layer-is-open = Открыто: { $title }
layer-refused-advice = Ваш слой остаётся как есть.
published-unfetched = Не удалось загрузить слой по адресу { $name }
published-for-other = Слой по адресу { $name } относится к другому рамочному документу: «{ $id }»
published-refused = Слой по адресу { $name } не читается. { $why }
published-no-layer = По адресу { $name } нет слоя
layer-several = Несколько слоёв
layer-on-screen = На экране
layer-numbered = Слой { NUMBER($number) }
layer-begin = Начать новый слой
layer-remove = Удалить слой на экране
layer-removed = Слой удалён
layer-rule = Сделать из всех один; в него войдёт
layer-combine = Объединить
layer-combined = Объединено: { $rule }
layers-combined = Слои объединены
rule-highest = наибольшая оценка
rule-average = средняя оценка
rule-sum = сумма оценок
rule-first = первый слой, в котором что-то сказано
layer-compare = Чем различаются два слоя
layer-compare-with = Сравнить с
layer-compare-none = Выберите слой
layers-say-the-same = В обоих слоях одно и то же.
layer-what = Где
layer-other-says = Другой слой
layer-this-says = Слой на экране
says-nothing = ничего не сказано
mark-these = Отметить разом: { $goals }
mark-all = Отметить все
leave-as-is = Оставить как есть
note-to-add = Добавить заметку
marked-all = Отмечено: { $goals }
nothing-to-mark = Сначала выберите статус, поставьте оценку или напишите заметку

## What a file does not say

publisher-not-stated = В файле не указан издатель.
publisher-not-stated-on = В файле не указан издатель. Дата: { $date }

## Статусы слоя: правка

statuses = Статусы
statuses-hint = Ваши слова о том, как идут дела. Новое название не меняет ни одной отметки. Знак показывает, как понимать статус.
status-title = Название
status-tone = Как понимать
status-uses = { $count ->
    [one] { NUMBER($count) } отметка
    [few] { NUMBER($count) } отметки
    [many] { NUMBER($count) } отметок
   *[other] { NUMBER($count) } отметки
}
status-used = { $count ->
    [one] Этот статус у { NUMBER($count) } отметки. Будет:
    [few] Этот статус у { NUMBER($count) } отметок. Будет:
    [many] Этот статус у { NUMBER($count) } отметок. Будет:
   *[other] Этот статус у { NUMBER($count) } отметки. Будет:
}
status-stays = Этот же статус, среди неизвестных
status-choose = Выберите статус
status-remove = Удалить
status-replace = Заменить
status-adopt = Добавить в список статусов
status-add = Добавить
status-new = Новый статус
status-title-taken = Дайте статусу название, которого нет у других
statuses-unknown = Статусы, которые есть только у отметок
statuses-unknown-hint = В слое их нет. Они останутся у отметок, пока вы не выберете другой статус.
move-up = Выше
move-down = Ниже

## Сопоставление: что ещё сказано

qualifier = Условие:
more-in-mapping = Ещё из сопоставления

## Сравнение готовится

comparing = Сравнение: { NUMBER($here) } и { NUMBER($there) }…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = Идентификатор
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = Другие: { $pillars }
column-placement-note = Примечание о том, кто отнёс
column-facts = Факты
column-related = Связанные
column-framework = Рамочный документ
column-publisher = Издатель
column-editor = Составитель данных
column-version = Версия данных
column-address = Откуда взято
column-date = Когда взято
column-covers = Охват
column-shown = Показано
column-program = Чем записано
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}обрезано здесь: знаков в ячейке не более { NUMBER($limit) }]
written-address = Адрес
written-date = Дата
written-with = Создано в
# Said after “Filters:”.
no-filters = нет
data-of-version = версия { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , по указанию источника
placed-there-by-editors = , по решению редакции этого набора данных
# Further pillars, said after the same.
also-under = ; также { $pillars }
links-heading = Ссылки
note-label = Примечание
# { $goals } is “3 of 20 goals”.
extract-covers = Этот файл — выборка: { $goals }. Фильтры: { $filters }. Взято с { $address }, дата: { $date }, программа: Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }, в: { $source }
passage-of-data = набор данных о «{ $title }»
passage-of-data-by = набор данных о «{ $title }», составитель: { $editor }
passage-after = { $data }, по источнику: { $sources }
# In citations, in place of a date.
cited-no-date = б. д.
# The work that a part stands in.
cited-in = В: { $title }
# The address follows.
cited-retrieved = Дата обращения: { $date }, URL:
cited-accessed = Дата обращения: { $date }
cited-data-set = Набор данных
cited-report = Отчёт
cited-quotation = Цитата
cited-version = Версия { $version }
# { $title } stands in quotation marks.
cited-quoted-in = Цитируется по: { $title }
cited-quoted-in-description = Цитируется по: { $title }
cited-place = Место в источнике: { $place }
cited-data-set-title = { $title }: { $pillars }, { $goals } и источники

## Statuses of a layer where the framework has none of its own

plain-open = Не начато
plain-started = В работе
plain-attention = Требует внимания
plain-stopped = Остановлено
plain-done = Сделано

## Why a layer cannot be read

layer-too-large = Размер слоя в байтах: { NUMBER($bytes) }, предел: { NUMBER($limit) }. Уберите лишнее.
layer-not-read = Это не слой: { $message }. Сохраните его заново там, где он был создан.
layer-other-format = Формат — «{ $found }»; у слоёв — «{ $format }».
layer-damaged = Слой в этой ссылке повреждён или обрезан. Попросите прислать его файлом.
layer-scale-wrong = наименьшая оценка должна быть меньше наибольшей
layer-no-colour = { $id }: «{ $colour }» — не цвет; пишите так: #3366cc
layer-no-address = { $id }: «{ $address }» — не веб-адрес

## What a layer file has that could not be taken over

omitted-tactics = другие тактики той же техники
omitted-setting = настройка «{ $name }»
omitted-description = описание слоя
omitted-links = ссылки, которые не являются веб-адресами
omitted-without-id = отметки на том, у чего нет идентификатора ATT&CK
omitted-statuses = статусы (записаны как метаданные)
omitted-scores = оценки, которые не являются числами

## Lines to embed: languages

embed-readers-language = Язык каждого читателя

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = Этот
compare-there = Другой
compare-swap-sides = Поменять местами
compare-only-here = Только в этом
compare-only-there = Только в другом
compare-say-counterpart = Соответствие есть: укажите какое
compare-counterpart = Соответствие
change-elsewhere = Стоит в другом месте
change-other-title = Другое название
change-otherwise = Отличается
changes-apart = Чем отличаются
compare-in-numbers = В цифрах
compare-in-original = Сравниваются тексты оригиналов: одного из них нет на языке этой страницы.
changes-beside = { $here } и { $there }.
crosswalk-put-beside = Файл «{ $name }» не прочитан как сопоставление. Он открыт рядом как другой рамочный документ, «{ $title }».
crosswalk-not-mapping = Файл «{ $name }» не прочитан как сопоставление.
crosswalk-foreign = Это сопоставление для других рамочных документов
crosswalk-foreign-names = Оно для этих документов: { $names }. Ничего из названного в нём нет в «{ $title }».
crosswalk-foreign-why = Ничего из названного в нём нет в «{ $title }».
crosswalk-no-goals = Это сопоставление не называет ни одной цели из «{ $title }»
crosswalk-no-goals-why = Оно называет только то, к чему относятся цели.

## Сохранение

is-being-saved-without = { $name } сохраняется без текстов на этих языках: { $languages }. Их не удалось загрузить. Возможно, нет соединения
site-with-layer = Ваши отметки тоже войдут в сайт. Их увидят все посетители.

## Чего слой не принимает и откуда он взялся

my-score-refused = Введите оценку от { $min } до { $max }. Прежняя остаётся.
bulk-score-refused = Введите оценку от { $min } до { $max }. Пока ничего не отмечено.
scale-refused = Наименьшая оценка должна быть числом меньше наибольшей оценки. Шкала осталась прежней.
layer-off-scale = Эти оценки лежат вне шкалы слоя, от { $min } до { $max }. Они остаются как есть.
layer-came-with-page = Этот слой пришёл вместе с этой страницей. Ваш лежит поверх него.
page-layer-says = В слое этой страницы:
note-whole = Заметка целиком (знаков: { NUMBER($length) })

## Из чего состоят отметки и где они

shares-in-all = Всего
marks-within = отметки внутри: { $count }
tags-of-mark = Теги
links-refused = Эти строки не начинаются с веб-адреса, например https://example.org, и пока не приняты: { $lines }

## Что можно отменить и что две вкладки делают из одного слоя

undo = Отменить
undo-label = Что было сделано
undone = Отменено
done-and-undo-offered = { $done }. Это можно отменить
layer-of-link = Из ссылки
layer-of-link-left = Слой из ссылки убран. Ваши остаются
layers-beside = Другая вкладка изменила те же отметки. Её слой теперь рядом с вашим
bulk-statuses-replaced = Уже со статусом: { NUMBER($number) }. Новый заменит его.
bulk-scores-replaced = Уже с оценкой: { NUMBER($number) }. Новая заменит её.
page-with-layer = Ваши отметки войдут в сохранённую страницу. Их увидит каждый, кто её получит.
layer-nothing-fits = Ничего из того, что в нём отмечено, нет в «{ $title }».
omitted-gradient = цвета градиента
omitted-title = название слоя
omitted-colours = отметки с цветом
omitted-tags = отметки с тегами
omitted-mark-links = отметки со ссылками
key-copy = Копировать название и ссылку или выделенные слова с источником
key-undo = Отменить то, что сделано со многими отметками или со слоем

## Why a file is refused

refused-not-text = Это не текстовый файл в UTF-8.
refused-zip = Это не текстовый файл. Похоже, это архив ZIP или офисный документ.
refused-gzip = Это не текстовый файл. Похоже, это архив gzip.
refused-pdf = Это не текстовый файл. Похоже, это PDF.
refused-utf-16 = Это не текстовый файл в UTF-8. Похоже, это текст в UTF-16.
refused-not-text-advice = Выберите файл JSON. Архив сначала распакуйте, текст сохраните в UTF-8.
refused-empty = Файл пуст.
refused-empty-advice = Выберите файл, в котором есть рамочный документ.
refused-too-large = Размер файла — { NUMBER($size) } МБ. Открываются файлы не больше { NUMBER($limit) } МБ.
refused-too-many = В файле слишком много объектов: больше { NUMBER($limit) }.
# { $message } is what a parser says, in English.
refused-not-json = Строка { NUMBER($line) }, столбец { NUMBER($column) }: это не JSON («{ $message }»).
refused-not-json-advice = Проверьте, не пропущена ли прямо перед этим местом запятая, кавычка или скобка, или выберите файл JSON.
refused-like-page = Строка { NUMBER($line) }, столбец { NUMBER($column) }: это не JSON. Файл начинается с «<», как веб-страницы и файлы XML.
refused-like-page-advice = Скачайте сам файл: возможно, сохранена страница о нём или страница с сообщением, что его нет.
# { $grammar } is YAML or XML.
refused-malformed = Строка { NUMBER($line) }, столбец { NUMBER($column) }: не удаётся прочитать { $grammar } («{ $message }»).
refused-malformed-advice = Исправьте файл в этом месте или скачайте его заново там, где он опубликован.
refused-cut-off = Строка { NUMBER($line) }, столбец { NUMBER($column) }: файл обрывается на середине.
refused-cut-off-advice = Сохраните или скачайте файл заново, целиком.
refused-too-deep = Строка { NUMBER($line) }, столбец { NUMBER($column) }: списки и объекты вложены слишком глубоко (предел: { NUMBER($limit) }).
refused-too-deep-advice = Ни одному рамочному документу это не нужно. Файл повреждён или содержит что-то другое.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = Такой вид файлов неизвестен. На верхнем уровне: { $keys }.
# Ends a list of keys.
refused-further = ещё { NUMBER($count) }
refused-unknown-empty = Такой вид файлов неизвестен: это пустой объект.
refused-unknown-text = Такой вид файлов неизвестен: это просто текст.
refused-unknown-value = Такой вид файлов неизвестен: это одно значение.
refused-unknown-advice = Эта страница читает файлы рамочных документов с "format": "framework-explorer/1" на верхнем уровне, каталоги OSCAL, наборы STIX, такие как MITRE ATT&CK, файлы CPRT от NIST, галактики MISP, планы StratML и таблицы. Из всего остального сделайте таблицу, где для каждого уровня есть столбец.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = Строка { NUMBER($line) }, столбец { NUMBER($column) }: не удаётся прочитать этот файл ({ $format }): «{ $message }».
refused-misshapen-at = { $path }: не удаётся прочитать этот файл ({ $format }): «{ $message }».
refused-misshapen-advice = Исправьте это значение или скачайте файл заново там, где он опубликован.
refused-no-elements = В этом файле ({ $format }) нет элементов: они должны быть списком в response.elements.elements.
refused-no-patterns-shown = В этом файле ({ $format }) нет тактик и нет шаблонов атак, которые можно показать.
refused-no-patterns = В этом файле ({ $format }) нет тактик (объектов типа x-mitre-tactic) и нет шаблонов атак. Значит, это не рамочный документ, а другие сведения об угрозах.
refused-no-goals = В этом файле ({ $format }) нет целей.
refused-no-catalog = В этом файле ({ $format }) нет каталога.
refused-no-controls = В этом файле ({ $format }) нет ни групп, ни мер контроля.
refused-no-values = В этом файле ({ $format }) нет списка значений («values»).
refused-no-requirements = В этом файле ({ $format }) нет рамочного документа с требованиями.
refused-no-profile = В этом файле ({ $format }) нет профиля.
refused-no-controls-chosen = Этот файл ({ $format }) не называет мер контроля из открытых вместе с ним каталогов.
refused-no-catalog-beside = Вместе с этим файлом ({ $format }) не открыт каталог.
refused-nothing-advice = Выберите файл, в котором это есть.
refused-several = Это несколько рамочных документов сразу.
refused-several-advice = Откройте один из них. Другой можно открыть рядом в разделе «Сравнение» или «Соответствия».
refused-list = Это список без заголовка и чего-либо ещё вокруг, а не рамочный документ.
refused-list-advice = Сделайте из него таблицу, где для каждого уровня есть столбец, и откройте её.
refused-oscal-mapping = Это коллекция сопоставлений OSCAL, а не рамочный документ.
refused-ctid-mapping = Это сопоставление с ATT&CK от Center for Threat-Informed Defense, а не рамочный документ.
refused-mapping-advice = Сопоставление открывают рядом с рамочным документом: сначала откройте один из двух документов, которые оно связывает, затем выберите сопоставление в разделе «Соответствия».
refused-layer = Это слой, а не рамочный документ.
refused-navigator-layer = Это слой ATT&CK Navigator, а не рамочный документ.
refused-layer-advice = Слой лежит поверх рамочного документа: откройте документ, для которого он сделан, например набор ATT&CK, а затем слой в разделе «Слой».
refused-galaxy = Это галактика MISP без своего кластера, а не рамочный документ.
refused-galaxy-advice = Откройте кластер: файл с тем же именем, в котором есть «values», из папки «clusters».
refused-stix-object = Это один объект STIX, а не рамочный документ.
refused-stix-object-advice = Откройте набор, из которого он взят: файл, в котором есть «objects».
refused-gemara = Это каталог в формате Gemara, в котором написаны FINOS CCC и OSPS Baseline; эта страница его не читает.
refused-gemara-advice = Откройте то же самое как каталог OSCAL, если он есть у издателя, или сделайте таблицу со столбцом для каждого уровня.
refused-stratml-draft = Это черновик более позднего StratML, которого нет ни в одном стандарте.
refused-stratml-draft-advice = Откройте план как StratML, часть 1 или часть 2: файл, в котором есть «StrategicPlan» или «PerformancePlanOrReport».
refused-json-schema = Это схема JSON, а не рамочный документ.
refused-json-schema-advice = Она описывает, как устроены файлы какого-то вида. Откройте такой файл.
refused-csv = Это таблица (CSV), а не файл рамочного документа.
refused-csv-advice = Откройте её как таблицу, где для каждого уровня есть столбец.
refused-oscal-profile = Это профиль OSCAL, который выбирает меры контроля из каталога, а не рамочный документ.
refused-oscal-profile-advice = Откройте его вместе с каталогом, который он импортирует: выберите или перетащите оба файла сразу. Или откройте каталог, полученный из него, если издатель его предлагает («resolved-profile_catalog»).
refused-oscal-security-plan = Это план безопасности системы OSCAL, а не рамочный документ.
refused-oscal-security-plan-advice = Он описывает, как одна система выполняет меры контроля. Откройте каталог или итоговый профиль, для которого он написан.
refused-oscal-component = Это определение компонента OSCAL, а не рамочный документ.
refused-oscal-component-advice = Оно описывает, как компонент выполняет меры контроля. Откройте каталог, который оно называет источником.
refused-oscal-milestones = Это план действий с контрольными сроками OSCAL (plan of action and milestones), а не рамочный документ.
refused-oscal-milestones-advice = Он перечисляет, что в одной системе ещё нужно исправить. Откройте каталог или итоговый профиль, на котором основан план этой системы.
refused-oscal-assessment-plan = Это план оценки OSCAL, а не рамочный документ.
refused-oscal-assessment-plan-advice = Он описывает, как будут проверять одну систему. Откройте каталог или итоговый профиль, на котором основан план этой системы.
refused-oscal-assessment-results = Это результаты оценки OSCAL, а не рамочный документ.
refused-oscal-assessment-results-advice = Они описывают, как проверили одну систему. Откройте каталог или итоговый профиль, на котором основан план этой системы.
refused-problems = { $count ->
    [one] В этом файле { NUMBER($count) } ошибка.
    [few] В этом файле { NUMBER($count) } ошибки.
    [many] В этом файле { NUMBER($count) } ошибок.
   *[other] В этом файле { NUMBER($count) } ошибки.
}
refused-many-problems = Ошибок в этом файле — { NUMBER($count) } или больше. Показаны первые: { NUMBER($count) }.
refused-problems-advice = Исправьте файл и откройте его снова.
refused-cells = { $count ->
    [one] В этой книге { NUMBER($count) } ошибка.
    [few] В этой книге { NUMBER($count) } ошибки.
    [many] В этой книге { NUMBER($count) } ошибок.
   *[other] В этой книге { NUMBER($count) } ошибки.
}
refused-cells-advice = Исправьте эти ячейки и откройте книгу снова.
refused-table-empty = В этой таблице ничего нет.
refused-table-empty-advice = Сохраните её ещё раз вместе со строками в программе, где она сделана.
refused-table = Не удаётся прочитать эту таблицу («{ $message }»).
refused-table-advice = Откройте её в табличном редакторе и сохраните как XLSX или CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = Ни в одном столбце нет целей. Заголовки: { $headings }.
refused-table-without-goals-advice = Дайте столбцам заголовки, например направление, цель, задача, или укажите, что в каждом столбце.
refused-no-mapping = Это не сопоставление того вида, который читает эта страница.
refused-no-mapping-advice = Выберите коллекцию сопоставлений OSCAL, таблицу STRM или OLIR, данные сопоставления CTID или таблицу, где для каждого рамочного документа есть столбец.
refused-no-headings = В этой таблице нет заголовков.
refused-no-columns = По заголовкам этой таблицы не видно, какие два столбца соответствуют друг другу: { $headings }.
refused-no-columns-advice = Назовите столбцы «Source» и «Target» или «Focal Document Element» и «Reference Document Element». При желании добавьте «Relationship» (со словами «equal», «subset of», «superset of», «intersects with»), «Strength», «Rationale», «Comments» и «Evidence». Таблице из двух столбцов заголовки не нужны.
refused-no-pairs = В этом сопоставлении нет пар.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = По чему сопоставлено
# The name of a sheet.
comparison-sheet = Сравнение

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = Строка { $line }, столбец { $column }, { $path }: { $what }
fault-at-place = Строка { $line }, столбец { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = Это не JSON («{ $message }»). Проверьте, не пропущена ли прямо перед этим местом запятая, кавычка или скобка.
fault-cut-off = Файл обрывается на середине. Сохраните или скачайте его заново, целиком.
fault-format = Указан формат «{ $found }». Напишите "format": "{ $format }".
fault-not-text = Здесь нет текста. Поставьте текст.
fault-not-flag = Здесь нет ни true, ни false. Поставьте одно из них.
fault-not-list = Здесь нет списка. Поставьте список.
fault-not-object = Здесь нет объекта. Поставьте объект.
fault-missing-text = Этого не хватает. Добавьте: здесь должен быть текст.
fault-missing-flag = Этого не хватает. Добавьте: здесь должно быть true или false.
fault-missing-list = Этого не хватает. Добавьте: здесь должен быть список.
fault-missing-object = Этого не хватает. Добавьте: здесь должен быть объект.
fault-unknown-key = Такого ключа в формате нет. Удалите его.
fault-unknown-key-near = Такого ключа в формате нет. Возможно, имелось в виду «{ $near }»?
fault-repeated-key = Этот ключ указан дважды. Оставьте один из двух.
# { $allowed } is a list of words in quotation marks.
fault-choice = Слово «{ $found }» здесь не допускается. Возьмите одно из этих: { $allowed }.
fault-empty = Текст пуст. Напишите его или уберите ключ там, где это можно.
fault-bad-id = «{ $found }» не годится как идентификатор. Используйте строчные латинские буквы, цифры и одиночные дефисы, например «arms-control».
fault-reserved-id = В адресах «{ $found }» значит другое. Дайте группе фильтров другой идентификатор, например «own-{ $found }».
fault-repeated-id = Идентификатор «{ $id }» уже занят: { $first }. Дайте одному из двух другой идентификатор.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = Нет элемента «{ $kind }» с идентификатором «{ $id }». Добавьте его или уберите ссылку.
fault-dangling-near = Нет элемента «{ $kind }» с идентификатором «{ $id }». Возможно, имелось в виду «{ $near }»?
fault-repeated-reference = «{ $id }» стоит в этом списке дважды. Оставьте одно из двух.
fault-itself = Это ссылка на самого себя. Уберите её.
fault-no-evidence = У этого утверждения нет источника. Укажите хотя бы один в "evidence".
fault-no-entries = Нет ни одного элемента «{ $kind }». Добавьте хотя бы один.
fault-bad-date = «{ $found }» — не дата. Напишите её как 2023, 2023-05 или 2023-05-30.
fault-bad-address = «{ $found }» — не веб-адрес. Напишите его целиком, начиная с https:// или http://.
fault-bad-language = «{ $found }» — не код языка. Напишите код, например «en», «fr» или «pt-BR».

## Files that are no spreadsheets, or none that opens as it is

refused-word = Этот файл — текстовый документ, а не таблица.
refused-slides = Этот файл — презентация, а не таблица.
refused-numbers = Этот файл — книга Apple Numbers.
refused-web-page = Этот файл — веб-страница под именем таблицы.
refused-old-xml = Этот файл — книга в формате XML Excel 2003.
refused-locked = Эта книга защищена паролем.
refused-archive = Этот файл — архив с другими файлами.
refused-cut = Эта книга обрезана или повреждена: конца не хватает.
refused-running-text = Этот файл — сплошной текст.
refused-unclosed = Строка { NUMBER($line) }: кавычка открывает здесь ячейку и нигде не закрывается.
refused-copy-table-advice = Скопируйте таблицу из него в электронную таблицу со столбцом для каждого уровня и откройте её.
refused-running-text-advice = Перенесите его в таблицу со столбцом для каждого уровня и откройте её.
refused-numbers-advice = Экспортируйте её из Numbers в Excel или CSV и откройте этот файл.
refused-save-xlsx-advice = Откройте его в табличном редакторе, сохраните как XLSX и откройте полученный файл.
refused-locked-advice = Сохраните её без пароля и откройте этот файл.
refused-archive-advice = Распакуйте его и откройте файл внутри.
refused-cut-advice = Скачайте её оттуда же заново, целиком.
refused-unclosed-advice = Закройте или удалите её; если файл обрезан, скачайте его заново.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = части для проверяющих (цели, методы и объекты оценки)
left-machine-properties = свойства для программ (ключи сортировки, идентификаторы, номера в другой записи)
left-people = сведения о ролях, организациях, людях и местах в метаданных
left-revisions = сведения о прежних версиях
left-back-matter = сведения о ресурсах в приложениях
left-links-elsewhere = ссылки на другие файлы или на то, чего в этом файле нет
left-other-texts = тексты, которым нет места в каталоге
left-missing-controls = связи с мерами контроля, которых нет в этом каталоге
left-unknown-choices = меры контроля и параметры, которые названы в профиле и отсутствуют в каталогах
left-unopened-files = файлы, которые импортирует профиль и которые не были открыты вместе с ним
left-unreadable-objects = объекты, которые не удалось прочитать
left-old-relationships = отозванные или устаревшие связи
left-uses = связи, которые показывают, кто применяет технику
left-other-relationships = связи между другими объектами или с чем-то вне файла
left-revoked-tactics = отозванные тактики
left-deprecated-tactics = устаревшие тактики
left-revoked-techniques = отозванные техники
left-deprecated-techniques = устаревшие техники
left-revoked-sub-techniques = отозванные подтехники
left-deprecated-sub-techniques = устаревшие подтехники
left-lone-sub-techniques = подтехники, техника которых не показана
left-phases-without-tactic = фазы техник, для которых не показана тактика
left-old-mitigations = отозванные или устаревшие меры защиты
left-old-objects = другие отозванные или устаревшие объекты
left-mitigations = меры защиты
left-groups = группировки
left-software = программы
left-campaigns = кампании
left-threat-actors = злоумышленники
left-indicators = индикаторы
left-reports = отчёты и заметки
left-vulnerabilities = уязвимости
left-identities = личности и организации
left-markings = пометки об ограничениях
left-analytics = правила анализа для стратегий обнаружения, которые не показаны
left-unknown-objects = объекты, тип которых этой программе неизвестен
left-same-properties = свойства, которые повторяют направления или другое свойство
left-missing-elements = связи с элементами, которых нет в файле
left-told-elements = элементы, которые уже показаны в другом месте
left-deep-elements = элементы, вложенные слишком глубоко
left-relations-outside = связи с чем-то вне файла
left-relation-tags = теги связей
left-contacts = контактные данные отправителя
left-missing-objectives = связи с тем, что не является задачей плана
left-column = ячейки столбца «{ $column }»
left-empty-columns = столбцы, в которых есть только заголовок
left-above-headings = ячейки над заголовками
left-other-sheets = листы без направлений, целей и задач
left-hidden-links = адреса за ячейками, которые не показаны
left-xls-links = адреса за ячейками (из XLS они не читаются)
left-other-links = ссылки, которые не ведут на веб-страницу
left-number-formats = числа, формат которых не читается (процент показан как доля от 1)
left-nameless-rows = строки, где не названо ни направление, ни цель, ни задача
left-heading-rows = строки, где повторены заголовки
left-total-rows = строки с итогами
left-notes = примечания под таблицей
left-own-columns = листы и столбцы, которых нет в формате
left-gone-texts = переводы частей, которых нет в этой книге
left-rows-without-reference = строки без ссылки на элемент
left-further-details = пары, где сведений больше, чем читается
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, строка { $row }
place-cell = { $sheet }, строка { $row }, столбец { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = Файл рамочного документа
format-workbook = Файл рамочного документа (книга)
format-oscal-catalog = Каталог OSCAL
format-oscal-profile = Профиль OSCAL
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = Набор { $name }
format-atlas-data = Файл данных ATLAS
format-ciso-library = Библиотека CISO Assistant
format-cprt = Файл CPRT от NIST
format-misp = Кластер галактики MISP
format-stratml = План StratML
format-strategic-plan = Стратегический план StratML
format-performance-plan = План результатов StratML
format-performance-report = Отчёт о результатах StratML
# { $ending } is XLSX or XLS.
format-excel = Книга Excel ({ $ending })
format-ods = Таблица OpenDocument (ODS)
# { $ending } is CSV or TSV.
format-text-table = Таблица { $ending }
format-spreadsheet = Таблица
mapping-format-oscal = Коллекция сопоставлений OSCAL
mapping-format-strm = Таблица STRM
mapping-format-olir = Материал для OLIR
mapping-format-ctid = Сопоставление CTID
mapping-format-sheet = Таблица сопоставления

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, строка { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = Эта ячейка пуста, а каждое утверждение должно быть основано на источнике. Впишите в неё идентификатор источника. Источники — на листе «Sources».
cell-no-summary = Эта ячейка пуста. Впишите в неё текст или очистите и «Summary rests on».
cell-empty = Эта ячейка пуста. Заполните её.
cell-incomplete = Здесь чего-то не хватает. Заполните ячейки этой строки или очистите все.
cell-misplaced = То, что стоит в этой ячейке, сюда не относится. Очистите её или впишите текст.
cell-no-column = Такого столбца в формате нет. Дайте столбцу другой заголовок или уберите его.
cell-two-columns = Это стоит в двух столбцах. Оставьте один из них.
cell-twice = «{ $id }» стоит здесь дважды. Оставьте что-то одно.
# { $first } is the place where it stands first.
cell-taken = Идентификатор «{ $id }» уже занят: { $first }. Дайте одному из двух другой идентификатор.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = Нет ни одного элемента «{ $kind }». Добавьте для него строку.
cell-two-texts = У этой части уже есть текст на этом языке. Оставьте один из двух.
cell-on-nothing = Не сказано, к чему относится строка. Впишите в эту ячейку вид элемента, например «goal».
cell-nowhere = Эта ячейка пуста, поэтому строка не относится ни к какому элементу «{ $kind }». Впишите идентификатор или уберите строку.
cell-gone = Нет элемента «{ $kind }» с идентификатором «{ $id }». Впишите идентификатор, который есть в этой книге, или уберите строку.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = Эта ячейка пуста, а другие ячейки называют элементы «{ $kind }», которых нет ни в одной строке: { $ids }. (Ячеек: { NUMBER($cells) }. Первая: { $first }.) Впишите идентификатор снова или измените его там, где он назван.

## Spreadsheets that hold too much, or no text

refused-table-cells = Эта таблица слишком велика. Предел, считая пустые ячейки, — { NUMBER($most) }.
refused-table-text = В ячейках этой таблицы больше { NUMBER($most) } МБ текста.
refused-table-unpacked = В распакованном виде в этой книге больше { NUMBER($most) } МБ.
refused-no-text = Этот файл назван таблицей, но в нём есть байты, которых не бывает в тексте.
# A column without a heading, by its letters: “Column C”.
column-letters = Столбец { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = По запросу «{ $typed }» здесь ничего нет.
nothing-begins = Ни одно слово здесь не начинается с «{ $typed }».
# Where there was no score before.
my-score-asked = Введите оценку от { $min } до { $max }.
crosswalk-other = Другой рамочный документ
crosswalk-not-other = Рядом открыт «{ $title }». В нём нет ничего из того, к чему ведёт это сопоставление, поэтому он не принят за другой рамочный документ.

## Plain pages of a site, without scripts

site-contents = Содержание
site-open = Открыть в обозревателе
site-take-away = Взять с собой
site-rests-on = Основание:
site-neighbours = До и после
site-description = Обзор: { $title }.
site-description-by = Обзор: { $title }. Издатель: { $publisher }.
site-for-json = весь документ; снова открывается в любом обозревателе
site-for-csv = по строке на каждый элемент второго уровня, для программ
site-for-xlsx = для Excel и подобных программ; снова открывается в любом обозревателе
site-for-stratml = план в том виде, в каком его публикуют ведомства США (ISO 17469)
site-for-skos = элементы и темы как понятия, в формате Turtle

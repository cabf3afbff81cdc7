# 页面的全部文字，简体中文。
#
# 词汇表：pillar = 支柱 · goal = 目标 · objective = 具体目标 · theme = 主题 · actor = 相关方 · quotation = 引语 · challenge = 挑战 ·
# source = 来源 · layer = 图层 · section = 章节 · facet = 筛选项 · framework = 框架 · mapping = 映射 · label = 编号 · id = 标识 ·
# mark = 标注 · tag = 标签 · OSCAL catalog = 目录 · OSCAL profile = 配置档 · workbook = 工作簿 · explorer = 本工具
#
# { $goals } 可能是“20个目标”这样的数量，也可能只是名词；两种情况都要读得通。

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) }个{ $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) }（共{ $all }）
count-quotations = { $count ->
   *[other] { NUMBER($count) }条引语
}
count-challenges = { $count ->
   *[other] { NUMBER($count) }项挑战
}
quoted = “{ $text }”
noun-quotations = { $count ->
   *[other] 条引语
}
noun-challenges = { $count ->
   *[other] 项挑战
}
# A speaker after a quotation, in plain text.
quoted-by = “{ $text }”——{ $speaker }
labelled = { $label }：{ $value }
# Stands before a list of links.
list-label = { $label }：
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { "，" }
separator = { "；" }
and-more = 另有{ NUMBER($count) }项

## Places

overview = 总览
voices = 各方声音
challenges = 挑战
sources = 来源
about = 关于
nothing-here = 此处无内容
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun }{ NUMBER($number) }
part-quotation = 引语“{ $beginning }”
part-challenge = 挑战“{ $title }”

## Facets, filters and what was read in another way

voice-facet = 发言者
stance-facet = 态度
placement-facet = 归类依据
source-facet = 来源
voice-hint = 谁就{ $goal }发表了看法
stance-hint = 引语对{ $goal }是赞许、陈述还是批评
placement-hint = 由谁判定{ $goal }归入哪个{ $pillar }
source-hint = { $goal }依据哪个来源
placed-by-source = 由来源归类
placed-by-editors = 由编者归类
placed-by-source-long = 有来源将其归入此{ $pillar }。
placed-by-editors-long = 没有来源说明它归入哪个{ $pillar }。此处由本数据集的编者选定。
welcomes = 赞许
notes = 陈述
criticises = 批评
filter-words = 词语“{ $words }”
nothing-has = 此处没有内容包含“{ $typed }”；现显示{ $words }。
found-inside = 此处没有以“{ $typed }”开头的词；现显示包含它的词。
read-as = 理解为：{ $parts }。
without-words = 不含{ $words }
unknown-value = 此处没有{ $facet }“{ $id }”，已忽略该筛选条件。
order-document = 文件顺序
order-relevance = 最匹配优先
order-title = 按标题
order-label = 编号或代号
gathered-counts = { $counts }，按文件顺序排列。
gathered-none = 来源中有提及。

## Opening a file

fetching-bytes-of = 正在下载：{ NUMBER($done) } / { NUMBER($total) } kB
fetching-bytes = 正在下载：{ NUMBER($done) } kB
fetching-file = 正在下载{ $name }
checking = 正在检查{ $name }
indexing = 正在准备搜索：{ NUMBER($done) } / { NUMBER($total) }
drop-to-open = 松开即可打开文件。文件不会离开这台电脑。
cancel = 取消
could-not-open = 无法打开{ $name }
problems = 问题
screen-stays = 页面仍显示原来的内容。
file-opened-label = 已打开的文件
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }，来自{ $name }：{ $counts }。
stays-here = 文件留在此浏览器中，不会发送到任何地方。
for-example = （例如：{ $item }）
all-of-them = 全部
left-out-reason = { $reason }：{ NUMBER($count) }项
left-out = 略去：{ NUMBER($count) }项。
back-to-bundled = 返回内置战略
could-not-open-title = 无法打开文件
show-bundled = 显示本页内置的战略
framework-missing-title = 本页没有这个框架
framework-missing = 该地址指向框架“{ $id }”，该框架由他人从文件中打开。
framework-missing-advice = 请打开该文件，即可继续浏览此地址。
scheme-refused = 地址以“{ $scheme }:”开头。本工具只从http和https地址获取文件。
scheme-refused-advice = 请保存文件后从磁盘打开，或将其放到网络服务器上。
file-unreadable = 浏览器无法读取该文件。
file-unreadable-advice = 请重试。
file-unfetched = 无法下载文件：{ $reason }。
file-unfetched-advice = 请检查地址，或保存文件后从磁盘打开。
fetch-no-answer = 服务器没有响应，或不允许其他网站读取该文件（CORS）
fetch-status = 服务器返回{ $status }
fetch-broken = 连接中断
opener-unloaded = 负责打开文件的组件未能加载。
opener-unloaded-advice = 请检查网络连接后重试。
file-too-large = 文件超过{ NUMBER($limit) } MB。
file-too-large-advice = 请删去不需要的内容，或拆分文件。
is-open = 已打开{ $title }
is-open-until-reload = 已打开{ $title }；重新加载页面后浏览器无法保留它
recent-gone = 此浏览器中已没有该文件。请重新打开
text-cut = 搜索最多接受{ NUMBER($limit) }个字符；超出部分已截去

## What the columns of a spreadsheet are

columns-title = 各列是什么内容？
columns-why = 请核对{ $name }的每一列被当作什么。旁边显示由此得到的框架。
columns-unsaid = 本工具需要知道这份表格的各列是什么内容。
columns-unsaid-advice = 请重试，并说明每一列的内容。
correct-columns = 更正各列
column-is = “{ $heading }”列的内容
first-rows = { $sheet }的前几行
rows-shown = 显示{ NUMBER($shown) }行，共{ NUMBER($total) }行
as-it-would-be = 框架预览
open-so = 按此打开
title-with-count = { $title }（{ NUMBER($count) }）
role-summary = 说明或详情
role-status = 状态
role-label = 编号或代号
role-source = 来源
role-link = 链接
role-facet = 筛选
role-depth = 层级深度
role-parent = 该行所属项目
role-none = 略去
reason-heading = 依据列标题。
reason-repeated = 少数几个值反复出现。
reason-long-text = 内容为长文本。
reason-numbers = 内容为数字或日期。
reason-different = 各行的值不同。
reason-addresses = 内容为网址。
reason-numbering = 内容为1.2这样的编号。
reason-likeliest = 最可能是各行的名称。
reason-beside = 此工作表用于说明其他工作表。
reason-empty = 此列为空。
reason-reader = 由您指定。
back-to = 返回{ $title }

## Copying, saving, sharing

link-copied = 已复制链接
title-and-link-copied = 已复制标题和链接
copied-needs-file = { $done }。对方须先打开{ $file }才能使用
copied-without-layer = { $done }。该链接按您的图层筛选，但不包含图层：可在图层页面生成包含图层的链接
quotation-copied = 已复制引语
passage-copied = 已复制段落及其来源
citation-copied = 已复制引用格式
code-copied = 已复制代码
select-first = 请先选中一些文字，再连同来源一起复制
writer-unloaded = 负责写入文件的组件未能加载。网络可能已断开
chunk-unloaded = 这部分未能加载。网络可能已断开
no-picture = 浏览器无法生成图片
is-being-saved = 正在保存{ $name }
cannot-save = 此浏览器不允许页面保存文件
no-file = 无法生成文件
no-page = 无法制作页面，因为其单文件版本未能加载。可能是连接中断，或者该文件不在此页面旁边

## The frame of the page

skip-link = 跳到正文
loading = 正在加载……
chunk-outdated = 服务器已有新版本，这部分已不在服务器上
writer-outdated = 服务器已有新版本，负责写入文件的组件已不在服务器上
opener-outdated-advice = 服务器已有新版本，该组件已不在服务器上。请重新加载页面，再打开文件。
chunk-outdated-notice = 服务器已有新版本，这部分已不在服务器上。地址会保留您当前的位置。
load-newer-version = 加载新版本
chunk-unloaded-notice = 这部分未能加载。网络可能已断开。
try-again = 重试
close = 关闭
places = 栏目
search = 搜索
suggestions = 建议
more = 更多
printed = 打印日期：{ $date }
printed-filters = 筛选条件：{ $filters }
made-by = 由{ $editor }根据公开来源制作。
not-official = 本站并非{ $publisher }的官方网站。
nothing-sent = 您在此处的任何操作都不会发送到任何地方。
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }。
versions-with-data = Framework Explorer { $program }，数据{ $data }。
about-and-cite = 关于本页及引用方式
embedded-in = { $title }，见于Framework Explorer。
embedded-made-by = 由{ $editor }制作。
open-full = 打开完整版

## The menu

appearance = 外观
appearance-auto = 跟随系统
appearance-light = 浅色
appearance-dark = 深色
embed = 嵌入
print = 打印
download-goals = 下载{ $goals }
# Said before the name of the form: “Download CSV”.
download = 下载
frameworks = 框架
open-file = 打开文件
save-framework = 另存为框架文件
save-page = 另存为网页
help = 帮助

## The dialogs

shortcuts = 键盘快捷键
key = 按键
key-does = 作用
key-search = 跳到搜索框
key-escape = 清空搜索框，或关闭已打开的内容
key-next-result = 下一个结果
key-previous-result = 上一个结果
key-open-result = 打开结果
key-overview = 总览
key-goals = { $goals }列表
key-turn = 上一个和下一个{ $goal }
key-this-list = 本列表
shortcuts-on = 启用单键快捷键
copy-by-hand = 手动复制
copy-by-hand-why = 浏览器不允许本页使用剪贴板。文字已选中，请用键盘复制。
text-to-copy = 要复制的文字
open-framework = 打开框架
drop-or-choose = 将文件拖放到页面任意位置，或选择文件：
choose-file = 选择文件
files-that-open = 框架文件；电子表格（CSV、TSV、XLSX、XLS、ODS）；OSCAL目录，或配置档连同其目录（JSON、YAML、XML）；MITRE ATT&CK及其他STIX文件、MITRE ATLAS、NIST CPRT、MISP星系、StratML计划。文件留在这台电脑上，不会发送到任何地方。
paste-rows = 也可以在电子表格软件中复制若干行，再粘贴到本页。
save-template = 下载表格模板（{ $format }）
recently-opened = 最近打开
recently-opened-where = 在标签页打开期间及当天结束前保留在此浏览器中，您也可以随时移除。
remove-recent = 移除{ $title }

embed-this-view = 嵌入此视图
embed-what = 屏幕内容的实时视图，包括筛选条件。宽度自动适应。
embed-preview = 预览
embed-preview-title = 嵌入视图预览
embed-from-disk = 以下代码无法显示{ $file }，因为它在这台电脑上。请将其另存为网页，发布该网页，再从那里嵌入。
embed-hide = 隐藏
embed-search = 搜索框
embed-facets = 筛选
embed-header = 页眉
embed-footer = 页脚
embed-height = 高度
embed-height-label = 高度（像素）
embed-height-auto = 自动
embed-height-hint = 像素，或与内容同高
embed-with-script = 使用脚本：高度随内容变化
embed-without-script = 不使用脚本
copy-code = 复制代码
embed-policy = 如果您的页面设有内容安全策略（CSP）
embed-policy-hint = 它须允许该嵌入框架；使用第一行代码时还须允许该脚本：
embed-policy-label = 内容安全策略

## Overview

published-by = 发布者：{ $publisher }。
published-by-on = 发布者：{ $publisher }，{ $date }。
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = 本页涵盖{ $counts }。
what-is-covered = 涵盖与未涵盖的内容
what-you-can-do = 您可以在这里做什么
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = 浏览并筛选全部{ $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = 阅读全文
search-words = 搜索词语
open-own = 打开您自己的框架
pillar-matches = { NUMBER($all) }个中有{ NUMBER($found) }个匹配
# Leads to the list: “All 200 goals”.
all-goals = 全部{ $goals }
picture-of-themes = { $themes }图
picture-of-pillars = { $pillars }图
# Said after “SVG” or “PNG”.
picture-format-of = ，{ $picture }
themes-across = 各{ $pillars }中的{ $themes }
matrix-first = 这是前{ NUMBER($shown) }个。列表的筛选项中另有{ NUMBER($rest) }个。
# What the circles of the picture mean.
matrix-note = 每个圆圈代表某一{ $pillar }下属于某一{ $theme }的{ $goals }：圆圈越大，数量越多。
matrix-picture = 图
matrix-as-table = 以表格显示
matrix-table = 表格
matrix-label = 按{ $theme }和{ $pillar }排列的{ $goals }；每个标记都是链接
matrix-cell = { $theme }，{ $pillar }：{ $goals }
# Said after the title of a goal.
goal-weight = ：{ $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }：{ $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations }（{ $stances }）
count-welcome = { $count ->
   *[other] { NUMBER($count) }条赞许
}
count-note = { $count ->
   *[other] { NUMBER($count) }条陈述
}
count-criticise = { $count ->
   *[other] { NUMBER($count) }条批评
}
does-not-match = ；不匹配
quotation-welcomes = 表示赞许的引语
quotation-notes = 仅作陈述的引语
quotation-criticises = 提出批评的引语
key-by-source = 由来源归类
key-by-editors = 由编者归类
# The key to the shades of cells: “few to many objectives”.
key-shades = { $objectives }由少到多

## Goals

filters-button = 筛选
filters-on = 筛选（{ NUMBER($count) }）
filter-by = 筛选条件
facet-on = 已选{ NUMBER($count) }项
find-in-facet = 在{ $facet }中查找
find-in-values = 在{ NUMBER($count) }项中查找
most-first = 数量多的优先
# Said after “Most first” and “Clear”.
in-facet = （{ $facet }）
clear-facet = 清除
nothing-matches = 没有符合全部条件的内容
no-challenge-matches = 没有符合全部条件的挑战
results-heading = 结果
order = 排序
show-as-list = 以列表显示
filters-on-label = 已启用的筛选条件
clear-all = 全部清除
# Said before what is removed.
remove-filter = 移除筛选条件：
show-more = 再显示{ NUMBER($count) }个，剩余{ NUMBER($rest) }个
printed-first = 仅打印前{ NUMBER($shown) }个，共{ NUMBER($all) }个。
no-goal-matches = 没有符合全部条件的{ $goal }
drop-one = 去掉其中一项即可找到内容：
without = 去掉{ $part }：{ $goals }
the-words = 搜索词
the-filters = 筛选条件
words-here = 此处有的词：
themes-label = 主题

## A goal, a pillar, a theme, an actor

breadcrumb = 当前位置
link = 链接
copy-link = 复制链接
# Said after “Link” and “Copy link”.
to-part = （{ $part }）
copy-title-and-link = 复制标题和链接
share-and-save = 分享与保存
# The button of the same menu for one part, said before “objective 3”.
share-part = 分享
copy-with-source = 连同来源复制
# Beside a form that can be downloaded.
for-spreadsheets = ，用于电子表格
for-programs = ，用于程序
frame-cannot-save = 本页位于一个不允许保存或打印的嵌入框架中
open-in-window = 在单独窗口中打开此视图
copy-selection = 连同来源复制所选文字
share = 分享……
also-part-of = 同时属于：
also-part = 同时属于此处
placed = { $who }。
what-is-said = 各方评论
actors-named = 提及的{ $actors }
answers-challenges = 所应对的挑战
related-goals = 相关{ $goals }
goals-around = 上一个和下一个{ $goals }
previous = 上一个
next = 下一个
cite-this = 引用此{ $noun }
section-position = { $section }{ NUMBER($number) }（共{ NUMBER($count) }个），含{ $goals }
# Stands before the other sections of the same pillar or section.
also-in = “{ $title }”中的其他内容
sections-around = 上一个和下一个{ $section }
further-reading = 延伸阅读
goal-position = 此{ $pillar }下{ NUMBER($count) }个{ $goal }中的第{ NUMBER($number) }个
pillar-position = { $pillar }{ NUMBER($number) }（共{ NUMBER($count) }个），含{ $all }中的{ NUMBER($goals) }个
filter-goals-by-this = 按此筛选{ $goals }

citation-writing = 正在生成{ $form }引用格式……
citation-failed = 有一个组件未能加载，无法生成{ $form }引用格式。
citation-form = 引用格式类型
citation = 引用格式
copy-citation = 复制引用格式
download-citation = 下载引用格式

# What a table within a text is called.
text-table = 表格
# The heading of statements on a goal that are no objectives.
facts-heading = 更多信息
# The heading of links out of the page.
read-on = 相关链接
# How a status is to be taken.
tone-done = 已完成
tone-good = 进展顺利
tone-attention = 需要关注
tone-bad = 失败或停止
tone-neutral = 中性

evidence = 来源{ NUMBER($number) }：{ $title }
evidence-place = 来源{ NUMBER($number) }：{ $title }，{ $place }
all-from-source = 依据此来源的全部内容

## Voices and challenges

voices-standfirst = 谁就哪一部分说了什么，是赞许、陈述还是批评。
no-quotation-matches = 没有符合全部条件的引语
drop-a-filter = 移除上方某个筛选条件即可找到内容。
filter-without-layer = 此地址按某人自己的图层筛选，但此处没有打开这样的图层，因此未按其筛选。
quotations = 引语
copy-quotation = 复制引语
about-whole = 关于整体
about-parts = 关于：
challenges-standfirst = 面临的障碍，以及应对它们的{ $goals }。哪些{ $goals }应对哪项挑战，由本数据集的编者选定。
no-challenges = 此框架未提及任何挑战。
answered-by = 应对方式
concerns = 涉及

## Sources

sources-standfirst = 每条陈述的依据。编号与正文旁的小标记一致。
coverage = 本数据集涵盖的内容
the-sources = 各项来源
statements = 陈述
facts-on-document = { $count ->
   *[other] { NUMBER($count) }条关于文件的陈述
}
source-described = 此处为描述，原标题不详

## About

about-explorer = 关于本工具
the-document = 文件
# The title of the framework.
cite-framework = 引用“{ $title }”
cite-data-set = 引用本数据集
keyboard = 键盘
embed-it = 嵌入
embed-why = 您可以把任何视图连同筛选条件放进自己的网页。它会采用该网页的宽度和浅色或深色外观。一行HTML即可。
embed-open = 嵌入……
program-and-data = 程序与数据
program = 程序
data = 数据
about-data-version = { $title }，版本{ $version }
about-data-by = { $data }，{ $editor }编
data-bundled = 随本页提供。
data-opened = 由您从{ $name }（{ $format }）打开。数据留在此浏览器中，不会发送到任何地方。
privacy = 隐私
privacy-text = 您在此处的任何操作都不会发送到任何地方。本页不使用Cookie。此浏览器会记住您选择的外观和快捷键，以及您为表格各列所作的选择。只有在您勾选后，它才会保留您的图层。您打开的文件会保留到当天结束，或直到您在“最近打开”中移除；来自网络的页面也会保留，以便离线打开。

## Nothing here

not-found = 此框架在地址{ $address }处没有内容。最接近的位置有：

## The whole framework as text

# The title of the framework.
whole-text = “{ $title }”纯文本
said-of-it = 各方评论

## How far the opening of a file is

checking-kilobytes = 正在读取并检查{ $name }（{ NUMBER($size) } kB）……
checking-megabytes = 正在读取并检查{ $name }（{ NUMBER($size) } MB）……
opening-cancelled = 已取消打开
opening-cancelled-advice = 请重试、打开其他文件，或继续使用本页内置的战略。

## Another framework beside the one on screen

compare-title = 比较
crosswalk-title = 对照表
compare-with = 与其他框架比较……
compare-choose = 请选择“{ $title }”的另一个版本，或另一个框架，以查看差异。将文件拖到此处，或选择文件。屏幕上的内容保持不变。
is-beside = “{ $title }”现已并列显示
compare-nothing-yet = 请先选择比较对象。
download-comparison = 下载差异
compare-older = 旧版
compare-newer = 新版
compare-other = 比较对象
compare-swap = 交换新旧
compare-another = 与其他内容比较
compare-undo = 撤销我的更正
compare-numbers = 各项的变化
compare-all = 全部
compare-list = 逐项差异
compare-no-match = 此次比较中没有符合全部条件的内容
compare-not-one = 这两项不是同一项
compare-say-which = 它不是新增的：请指明原来是哪一项
compare-was = 原来是
compare-choose-one = 请选择
change-facet = 变化
change-added = 新增
change-removed = 删除
change-moved = 移动
change-renamed = 改名
change-changed = 修改
change-same = 未变
found-by-reader = 由您配对
found-by-id = 按相同标识配对
found-by-label = 按相同编号配对
found-by-title = 按相同标题配对
found-by-text = 按相似文本配对
part-place = 位置
part-title = 标题
part-label = 编号
part-summary = 摘要
part-status = 状态
changes-heading = 有何变化
changes-between = 从{ $older }到{ $newer }。
title-and-version = { $title }（{ $version }）
side-by-side = 并列显示
side-by-side-show = 显示两者都涉及的内容，以及只有一方涉及的内容
words-heading = 词语
in-both = 两者都有
only-in = 仅见于{ $title }
counted-heading = { $title }（{ NUMBER($count) }）
both-overviews = 两者并列

## Downloads of the whole framework

download-framework = 下载整个框架
download-whole = 下载整个框架，格式：
to-edit = ，可编辑后再次打开

## Languages

# What this language calls itself.
language-name = 中文（简体）
# The label of the choice of languages.
choose-language = 语言

## A framework in translation

# Who made the translation that is on screen.
translated-by = 这是由{ $by }翻译的译文。
translated = 这是译文。
show-original = 显示原文
original-shown = 这是原文。
show-translation = 显示译文
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = { $by }译：“{ $text }”
quotation-translated = 译文：“{ $text }”

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = 与其他框架的对照表……
crosswalk-choose = 请选择“{ $title }”与另一个框架之间的映射：OSCAL映射集、STRM或OLIR表格、CTID映射数据，或为两者各设一列的表格。将文件拖到此处，或选择文件。
crosswalk-choose-other = 请同时打开此映射的另一个框架（{ $title }），以查看其标题、覆盖情况和缺口。将文件拖到此处，或选择文件。
# The mapping does not name it.
crosswalk-choose-unnamed = 请同时打开此映射的另一个框架，以查看其标题、覆盖情况和缺口。将文件拖到此处，或选择文件。
crosswalk-nothing-yet = 请先选择映射。
mapping-is-open = 已打开映射“{ $title }”
download-mapping = 下载映射
strm-sheet = STRM表格（XLSX）
oscal-mapping = OSCAL映射（JSON）
mapping-label = 映射
mapping-between = 对照双方
mapping-sides = { $source } → { $target }
mapping-file = 文件
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name }（{ $format }），{ $count ->
   *[other] { NUMBER($count) }对
}
crosswalk-another = 选择其他映射
crosswalk-close-other = 关闭另一个框架
crosswalk-list = 逐项对应
crosswalk-no-match = 此对照表中没有符合全部条件的内容
relation-facet = 关系
partner-pillar-facet = 在对方框架中属于
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = 等同于
relation-subset = 包含于
relation-superset = 包含
relation-intersects = 部分重合于
relation-none = 无对应项
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = 对应于
partner-strength = 强度：{ $strength }
partners-heading = 与之对应的内容
by-mapping = 依据映射“{ $title }”。
no-partners = 依据映射“{ $title }”，没有与之对应的内容。
coverage-heading = 覆盖情况
coverage-nothing = 无
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { $goals }中有{ NUMBER($covered) }个有对应项（{ NUMBER($share) }%）。
coverage-table = “{ $title }”的覆盖程度
gaps-heading = 缺口
# A count of goals with its noun, and the title of a framework.
gaps-in = “{ $title }”中无对应项的{ $goals }
nowhere-heading = 映射提到但并不存在的内容
leads-nowhere = { $count ->
   *[other] { NUMBER($count) }处引用在“{ $title }”中找不到对应内容
}

## Publishing

changes = 更新记录
save-site = 保存为网站
site-what = 将“{ $title }”做成可放到任何服务器上的文件夹：本工具、每个部分的简单页面以及可下载的文件。它是一个ZIP文件。请解压并上传其中的内容。
site-address = 网站将使用的地址（如果知道）
site-address-why = 填写地址后，搜索引擎就能找到每个页面，指向网站的链接也会显示网站是什么。
site-save = 保存ZIP文件
site-address-wrong = “{ $address }”不是网址。请以https://开头，或留空
site-begun = 正在制作网站
no-site = 无法制作网站，因为此页面的某一部分不在其服务器上，或属于另一个版本

## A layer: what a reader says of the framework

layer = 图层
layer-standfirst = 说明{ $goals }的进展：为每一项给出状态、评分和备注。您的图层叠加在框架之上，不会改动框架。
layer-is-empty = 还没有任何标注。请打开一个{ $goal }，选择状态或填写备注。
layer-legend = 图层标注的含义
legend-scores = 评分从{ $min }到{ $max }
my-status = 我的状态
my-score = 我的评分
my-note = 我的备注
# The heading of the fields: “My marks on this goal”.
my-mark-of = 我的标注（{ $noun }）
my-score-between = 我的评分（{ $min }到{ $max }）
note-hint = 可使用Markdown：列表、链接、**粗体**。
my-further = 颜色、标签和链接
my-colour = 颜色
no-colour = 无颜色
my-tags = 标签，用英文逗号分隔
my-links = 链接，每行一个：先写地址，再写标题
no-status = 无状态
score-is = 评分{ $score }
score-from = { $from }及以上
score-to = 不超过{ $to }
score-between = { $from }到{ $to }
score-at-least = 最低
score-at-most = 最高
has-note = 备注
is-marked = 已标注
with-note = 有备注
without-note = 无备注
published-says = 已发布的图层：
order-my-score = 我的评分，从高到低
key-score = 转到当前项的评分；按Esc离开输入框
# “12 of 20 done”
share-done = { NUMBER($all) }项中已完成{ NUMBER($done) }项
share-with-status = { NUMBER($all) }项中{ NUMBER($count) }项有状态
share-column = 比例
average-score = 平均评分
average-is = 平均评分{ $score }
notes-column = 备注
shares-by = 比例（{ $noun }）
layer-shares = 进展情况
layer-about = 关于此图层
layer-title = 图层标题
scale-least = 最低评分
scale-greatest = 最高评分
layer-from-link = 此图层随链接而来。您首次修改后，它就成为您自己的图层。
layer-make-own = 变为我的图层
layer-put-away = 收起
layer-is-published = 本站随框架发布了一个图层。您的图层叠加在它之上。
layer-of-other = 此图层是为另一个框架“{ $id }”制作的。不匹配的内容列在下方。
layer-of-version = 此图层是为框架的{ $version }版本制作的。
layer-left-out = 未采用：
layer-misfits = 不再匹配的内容
layer-misfits-kept = 当前框架没有这些内容。它们仍保留在图层中。
layer-notes = 所有有备注的内容
layer-keep-and-send = 保留、发送、保存
layer-keep-here = 在此浏览器中保留我的图层
layer-is-kept = 此浏览器会将其保留在这台电脑上，直到您取消勾选。
layer-is-not-kept = 关闭此标签页后它们就会消失，除非您保存文件或复制链接。
layers-forgotten = 此浏览器不再保留您的图层
layers-not-kept = 此浏览器无法保留您的图层。请保存为文件
layer-copy-link = 复制包含图层的链接
layer-link-length = 链接有{ NUMBER($length) }个字符。
layer-link-long = 链接有{ NUMBER($length) }个字符。邮件程序可能会将其截断：请改为发送文件，或在聊天中发送链接。
layer-link-copied = 链接已复制，共{ NUMBER($length) }个字符
layer-link-copied-long = 链接已复制，共{ NUMBER($length) }个字符。邮件程序可能会将其截断
layer-too-long-for-link = 图层太长，无法放入链接。请保存为文件。
layer-save = 保存为图层文件
layer-save-navigator = 保存为ATT&CK Navigator格式
layer-save-xlsx = 保存为电子表格（XLSX）
layer-save-csv = 保存为CSV
layer-open = 打开图层
layer-that-opens = 图层文件或ATT&CK Navigator图层。也可以将其拖放到页面任意位置。
layer-is-open = 已打开{ $title }
layer-refused-advice = 您自己的图层保持不变。
published-unfetched = 无法获取{ $name }处的图层
published-for-other = { $name }处的图层属于另一个框架“{ $id }”
published-refused = 无法读取{ $name }处的图层。{ $why }
published-no-layer = { $name }处没有图层
layer-several = 多个图层
layer-on-screen = 当前显示
layer-numbered = 图层{ NUMBER($number) }
layer-begin = 新建图层
layer-remove = 移除当前图层
layer-removed = 图层已移除
layer-rule = 合并为一个图层，采用
layer-combine = 合并
layer-combined = 已合并：{ $rule }
layers-combined = 图层已合并
rule-highest = 最高评分
rule-average = 平均评分
rule-sum = 评分之和
rule-first = 首个有内容的图层
layer-compare = 两个图层的差异
layer-compare-with = 与之比较
layer-compare-none = 选择图层
layers-say-the-same = 两个图层内容相同。
layer-what = 位置
layer-other-says = 另一个图层
layer-this-says = 当前图层
says-nothing = 无内容
mark-these = 一次性标注：{ $goals }
mark-all = 全部标注
leave-as-is = 保持不变
note-to-add = 要添加的备注
marked-all = 已标注：{ $goals }
nothing-to-mark = 请先选择状态、评分或填写备注

## What a file does not say

publisher-not-stated = 文件未注明发布者。
publisher-not-stated-on = 文件未注明发布者。日期：{ $date }。

## 图层的状态：编辑

statuses = 状态
statuses-hint = 您用来说明进展的词。改名不会改变任何标注。符号表示该状态的含义。
status-title = 名称
status-tone = 含义
status-uses = { NUMBER($count) }个标注
status-used = 有{ NUMBER($count) }个标注使用此状态，改为：
status-stays = 仍用此状态，列为未知
status-choose = 选择状态
status-remove = 移除
status-replace = 替换
status-adopt = 加入状态列表
status-add = 添加
status-new = 新状态
status-title-taken = 请为状态取一个不重复的名称
statuses-unknown = 仅标注中有的状态
statuses-unknown-hint = 图层未列出这些状态。在您选择其他状态之前，标注会保留它们。
move-up = 上移
move-down = 下移

## 映射中的其他内容

qualifier = 条件：
more-in-mapping = 映射中的其他内容

## 正在比较

comparing = 正在比较{ NUMBER($here) }项与{ NUMBER($there) }项……

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = 标识
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = 其他{ $pillars }
column-placement-note = 归类说明
column-facts = 事实
column-related = 相关
column-framework = 框架
column-publisher = 发布者
column-editor = 数据编者
column-version = 数据版本
column-address = 取自
column-date = 取得日期
column-covers = 涵盖范围
column-shown = 显示数量
column-program = 生成程序
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}在此截断：一个单元格最多{ NUMBER($limit) }个字符]
written-address = 网址
written-date = 日期
written-with = 制作工具
# Said after “Filters:”.
no-filters = 无
data-of-version = 版本{ $version }
# Said after “Pillar: Water”.
placed-there-by-source = （据某一来源归类）
placed-there-by-editors = （由本数据集的编者归类）
# Further pillars, said after the same.
also-under = ；另见{ $pillars }
links-heading = 链接
note-label = 注
# { $goals } is “3 of 20 goals”.
extract-covers = 本文件为摘录：{ $goals }。筛选条件：{ $filters }。{ $date }取自{ $address }，由Framework Explorer { $program }生成。
# Somebody’s words in their source.
passage-in = { $speaker }，载于{ $source }
passage-of-data = 关于“{ $title }”的数据集
passage-of-data-by = { $editor }编关于“{ $title }”的数据集
passage-after = { $data }，依据{ $sources }
# In citations, in place of a date.
cited-no-date = 无日期
# The work that a part stands in.
cited-in = 载于{ $title }
# The address follows.
cited-retrieved = { $date }检索自
cited-accessed = { $date }访问
cited-data-set = 数据集
cited-report = 报告
cited-quotation = 引语
cited-version = 版本{ $version }
# { $title } stands in quotation marks.
cited-quoted-in = 转引自{ $title }
cited-quoted-in-description = 转引自：{ $title }
cited-place = 在来源中的位置：{ $place }
cited-data-set-title = { $title }：{ $pillars }、{ $goals }与来源

## Statuses of a layer where the framework has none of its own

plain-open = 未开始
plain-started = 进行中
plain-attention = 需要关注
plain-stopped = 已停止
plain-done = 已完成

## Why a layer cannot be read

layer-too-large = 图层有{ NUMBER($bytes) }字节，超过可读取的{ NUMBER($limit) }字节。请去掉不需要的内容。
layer-not-read = 这不是图层：{ $message }。请在创建它的地方重新保存。
layer-other-format = 格式是“{ $found }”；图层的格式是“{ $format }”。
layer-damaged = 此链接中的图层已损坏或不完整。请对方以文件形式发送。
layer-scale-wrong = 最低评分必须小于最高评分
layer-no-colour = { $id }：“{ $colour }”不是颜色；请写成#3366cc
layer-no-address = { $id }：“{ $address }”不是网址

## What a layer file has that could not be taken over

omitted-tactics = 同一技术的其他战术
omitted-setting = 设置“{ $name }”
omitted-description = 图层说明
omitted-links = 不是网址的链接
omitted-without-id = 对没有ATT&CK标识的内容的标注
omitted-statuses = 状态（写为元数据）
omitted-scores = 不是数字的评分

## Lines to embed: languages

embed-readers-language = 每位读者自己的语言

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = 此框架
compare-there = 另一框架
compare-swap-sides = 互换两者
compare-only-here = 仅在此框架中
compare-only-there = 仅在另一框架中
compare-say-counterpart = 它有对应项：指出是哪一个
compare-counterpart = 它的对应项是
change-elsewhere = 位于别处
change-other-title = 标题不同
change-otherwise = 有差异
changes-apart = 差异之处
compare-in-numbers = 数字概览
compare-in-original = 此处比较的是原文：其中一个没有本页语言的版本。
changes-beside = { $here }与{ $there }并列。
crosswalk-put-beside = “{ $name }”未能作为映射读取。它作为另一框架“{ $title }”并列显示。
crosswalk-not-mapping = “{ $name }”未能作为映射读取。
crosswalk-foreign = 此映射针对其他框架
crosswalk-foreign-names = 它针对{ $names }。其中所列的内容都不在“{ $title }”中。
crosswalk-foreign-why = 其中所列的内容都不在“{ $title }”中。
crosswalk-no-goals = 此映射未列出“{ $title }”的任何目标
crosswalk-no-goals-why = 它只列出目标所属的上级。

## 保存

is-being-saved-without = 正在保存{ $name }，但不含以下语言的文本：{ $languages }。这些文本未能加载，网络可能已断开
site-with-layer = 您的标注会一并保存，访问该网站的所有人都能看到。

## 图层不接受什么，以及图层的来源

my-score-refused = 请输入{ $min }到{ $max }之间的评分。之前的评分保持不变。
bulk-score-refused = 请输入{ $min }到{ $max }之间的评分。尚未作任何标注。
scale-refused = 最低评分必须是小于最高评分的数字。评分范围保持不变。
layer-off-scale = 这些评分超出了图层的评分范围（{ $min }到{ $max }）。它们保持原样。
layer-came-with-page = 此图层随本页面一同提供。您的图层叠加在它之上。
page-layer-says = 本页面的图层：
note-whole = 完整备注（{ NUMBER($length) }个字符）

## 标注的内容与位置

shares-in-all = 合计
marks-within = 其中的标注：{ $count }
tags-of-mark = 标签
links-refused = 以下各行不以网址（如https://example.org）开头，尚未采用：{ $lines }

## 可以撤销的操作，以及两个标签页对同一图层的更改

undo = 撤销
undo-label = 已执行的操作
undone = 已撤销
done-and-undo-offered = { $done }。您可以撤销
layer-of-link = 来自链接
layer-of-link-left = 链接中的图层已收起。您自己的图层保留不变
layers-beside = 另一个标签页更改了相同的标注。其图层现与您的图层并列
bulk-statuses-replaced = 已有状态的：{ NUMBER($number) }个。将被新状态替换。
bulk-scores-replaced = 已有评分的：{ NUMBER($number) }个。将被新评分替换。
page-with-layer = 您的标注会随保存的页面一并保存，得到该页面的人都能看到。
layer-nothing-fits = 它所标注的内容都不在“{ $title }”中。
omitted-gradient = 渐变的颜色
omitted-title = 图层的标题
omitted-colours = 带颜色的标注
omitted-tags = 带标签的标注
omitted-mark-links = 带链接的标注
key-copy = 复制标题和链接，或复制所选文字及其来源
key-undo = 撤销对多个标注或图层所做的操作

## Why a file is refused

refused-not-text = 这不是UTF-8编码的文本文件。
refused-zip = 这不是文本文件，看起来像ZIP压缩包或办公文档。
refused-gzip = 这不是文本文件，看起来像gzip压缩包。
refused-pdf = 这不是文本文件，看起来像PDF。
refused-utf-16 = 这不是UTF-8编码的文本文件，看起来像UTF-16编码的文本。
refused-not-text-advice = 请选择JSON文件。压缩包请先解压，文本请以UTF-8编码保存。
refused-empty = 文件是空的。
refused-empty-advice = 请选择含有框架的文件。
refused-too-large = 文件有{ NUMBER($size) } MB，最多只能打开{ NUMBER($limit) } MB。
refused-too-many = 文件中的对象超过{ NUMBER($limit) }个。
# { $message } is what a parser says, in English.
refused-not-json = 第{ NUMBER($line) }行第{ NUMBER($column) }列：这不是JSON（“{ $message }”）。
refused-not-json-advice = 请检查此处之前是否少了逗号、引号或括号，或选择一个JSON文件。
refused-like-page = 第{ NUMBER($line) }行第{ NUMBER($column) }列：这不是JSON。文件以“<”开头，与网页和XML文件一样。
refused-like-page-advice = 请获取文件本身：保存的也许是介绍它的网页，或是提示文件不存在的网页。
# { $grammar } is YAML or XML.
refused-malformed = 第{ NUMBER($line) }行第{ NUMBER($column) }列：无法读取这份{ $grammar }（“{ $message }”）。
refused-malformed-advice = 请修正文件的此处，或从发布处重新获取。
refused-cut-off = 第{ NUMBER($line) }行第{ NUMBER($column) }列：文件在中途断开。
refused-cut-off-advice = 请重新保存或下载完整的文件。
refused-too-deep = 第{ NUMBER($line) }行第{ NUMBER($column) }列：列表和对象的嵌套超过{ NUMBER($limit) }层。
refused-too-deep-advice = 没有框架需要这样嵌套。文件已损坏，或者不是框架。
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = 无法识别此类文件。它的顶层有{ $keys }。
# Ends a list of keys.
refused-further = 另外{ NUMBER($count) }个
refused-unknown-empty = 无法识别此类文件：它是一个空对象。
refused-unknown-text = 无法识别此类文件：它只是一段文本。
refused-unknown-value = 无法识别此类文件：它只是一个值。
refused-unknown-advice = 本页可以读取顶层带有"format": "framework-explorer/1"的框架文件、OSCAL目录、MITRE ATT&CK等STIX包、NIST CPRT文件、MISP星系、StratML计划和电子表格。其他内容请做成电子表格，每个层级一列。
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = 第{ NUMBER($line) }行第{ NUMBER($column) }列：无法读取此文件（{ $format }）：“{ $message }”。
refused-misshapen-at = { $path }处：无法读取此文件（{ $format }）：“{ $message }”。
refused-misshapen-advice = 请修正此值，或从发布处重新获取文件。
refused-no-elements = 此文件（{ $format }）没有元素：元素应为response.elements.elements处的列表。
refused-no-patterns-shown = 此文件（{ $format }）没有战术，也没有可以显示的攻击模式。
refused-no-patterns = 此文件（{ $format }）没有战术（类型为x-mitre-tactic的对象），也没有攻击模式。因此它不是框架，而是其他威胁情报。
refused-no-goals = 此文件（{ $format }）没有目标。
refused-no-catalog = 此文件（{ $format }）中没有目录。
refused-no-controls = 此文件（{ $format }）既没有分组，也没有控制项。
refused-no-values = 此文件（{ $format }）没有值列表（“values”）。
refused-no-requirements = 此文件（{ $format }）没有包含要求的框架。
refused-no-profile = 此文件（{ $format }）中没有配置档。
refused-no-controls-chosen = 此文件（{ $format }）所选的控制项，在一同打开的目录中都没有。
refused-no-catalog-beside = 没有与此文件（{ $format }）一同打开目录。
refused-nothing-advice = 请选择含有这些内容的文件。
refused-several = 一次打开了多个框架。
refused-several-advice = 请打开其中一个。另一个可以在“比较”或“对照表”中并排打开。
refused-list = 这是一个列表，没有标题，也没有其他外层内容，不是框架。
refused-list-advice = 请把它做成电子表格，每个层级一列，然后打开。
refused-oscal-mapping = 这是OSCAL映射集，不是框架。
refused-ctid-mapping = 这是Center for Threat-Informed Defense的ATT&CK映射，不是框架。
refused-mapping-advice = 映射要与框架并排打开：请先打开它所对照的两个框架之一，再到“对照表”中选择该映射。
refused-layer = 这是图层，不是框架。
refused-navigator-layer = 这是ATT&CK Navigator的图层，不是框架。
refused-layer-advice = 图层叠加在框架之上：请先打开它所针对的框架，例如ATT&CK包，再到“图层”中打开该图层。
refused-galaxy = 这是没有集群的MISP星系，不是框架。
refused-galaxy-advice = 请打开集群：“clusters”文件夹中含有“values”的同名文件。
refused-stix-object = 这是单个STIX对象，不是框架。
refused-stix-object-advice = 请打开它所在的包：含有“objects”的文件。
refused-gemara = 这是Gemara格式的目录（FINOS CCC和OSPS Baseline采用此格式），本页无法读取。
refused-gemara-advice = 如果发布者提供OSCAL目录，请打开它；或将内容制成电子表格，每个层级一列。
refused-stratml-draft = 这是StratML后续版本的草案，尚未列入任何标准。
refused-stratml-draft-advice = 请以StratML第1部分或第2部分的形式打开该计划：含有“StrategicPlan”或“PerformancePlanOrReport”的文件。
refused-json-schema = 这是JSON模式，不是框架。
refused-json-schema-advice = 它说明某类文件应有的结构。请打开这样的文件。
refused-csv = 这是表格（CSV），不是框架文件。
refused-csv-advice = 请把它作为电子表格打开，每个层级一列。
refused-oscal-profile = 这是从目录中选取控制项的OSCAL配置档，不是框架。
refused-oscal-profile-advice = 请与它所导入的目录一同打开：同时选择或拖入两个文件。如果发布者提供由它解析得到的目录（“resolved-profile_catalog”），也可以打开该目录。
refused-oscal-security-plan = 这是OSCAL系统安全计划，不是框架。
refused-oscal-security-plan-advice = 它说明某个系统如何满足控制项。请打开它所依据的目录或已解析的配置档。
refused-oscal-component = 这是OSCAL组件定义，不是框架。
refused-oscal-component-advice = 它说明某个组件如何满足控制项。请打开它列为来源的目录。
refused-oscal-milestones = 这是OSCAL行动计划与里程碑，不是框架。
refused-oscal-milestones-advice = 它列出某个系统仍需整改之处。请打开该系统的计划所依据的目录或已解析的配置档。
refused-oscal-assessment-plan = 这是OSCAL评估计划，不是框架。
refused-oscal-assessment-plan-advice = 它说明将如何评估某个系统。请打开该系统的计划所依据的目录或已解析的配置档。
refused-oscal-assessment-results = 这是OSCAL评估结果，不是框架。
refused-oscal-assessment-results-advice = 它说明某个系统的评估情况。请打开该系统的计划所依据的目录或已解析的配置档。
refused-problems = { $count ->
   *[other] 此文件有{ NUMBER($count) }处错误。
}
refused-many-problems = 此文件有{ NUMBER($count) }处或更多错误，仅列出前{ NUMBER($count) }处。
refused-problems-advice = 请修正文件后重新打开。
refused-cells = { $count ->
   *[other] 此工作簿有{ NUMBER($count) }处错误。
}
refused-cells-advice = 请修正这些单元格后重新打开。
refused-table-empty = 这份电子表格是空的。
refused-table-empty-advice = 请用制作它的程序连同各行重新保存。
refused-table = 无法读取这份电子表格（“{ $message }”）。
refused-table-advice = 请用电子表格程序打开，另存为XLSX或CSV。
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = 没有一列含有目标。列标题为：{ $headings }。
refused-table-without-goals-advice = 请为各列加上“支柱”“目标”“具体目标”之类的标题，或说明每一列的内容。
refused-no-mapping = 此文件不是本页能读取的映射。
refused-no-mapping-advice = 请选择OSCAL映射集、STRM或OLIR表格、CTID映射数据，或每个框架各占一列的表格。
refused-no-headings = 此表格没有列标题。
refused-no-columns = 从此表格的列标题看不出哪两列相互对应：{ $headings }。
refused-no-columns-advice = 请将两列命名为“Source”和“Target”，或“Focal Document Element”和“Reference Document Element”。还可以加上“Relationship”（用“equal”“subset of”“superset of”“intersects with”等词）、“Strength”“Rationale”“Comments”和“Evidence”。只有两列的表格不需要标题。
refused-no-pairs = 此映射中没有任何对应。

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = 如何配对
# The name of a sheet.
comparison-sheet = 比较

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = 第{ $line }行第{ $column }列，{ $path }：{ $what }
fault-at-place = 第{ $line }行第{ $column }列：{ $what }
fault-at-path = { $path }：{ $what }
# { $message } is what a parser says, in English.
fault-not-json = 这不是JSON（“{ $message }”）。请检查此处之前是否少了逗号、引号或括号。
fault-cut-off = 文件在中途断开。请重新保存或下载完整的文件。
fault-format = 格式为“{ $found }”。请写"format": "{ $format }"。
fault-not-text = 此处不是文本。请填入文本。
fault-not-flag = 此处既不是true也不是false。请填入其中之一。
fault-not-list = 此处不是列表。请填入列表。
fault-not-object = 此处不是对象。请填入对象。
fault-missing-text = 缺少此项。请补上：此处应为文本。
fault-missing-flag = 缺少此项。请补上：此处应为true或false。
fault-missing-list = 缺少此项。请补上：此处应为列表。
fault-missing-object = 缺少此项。请补上：此处应为对象。
fault-unknown-key = 格式中没有这个键。请删去。
fault-unknown-key-near = 格式中没有这个键。是否指“{ $near }”？
fault-repeated-key = 这个键出现了两次。请保留其中一个。
# { $allowed } is a list of words in quotation marks.
fault-choice = “{ $found }”不是允许的词。请使用以下之一：{ $allowed }。
fault-empty = 文本为空。请填写，或在允许省略之处略去这个键。
fault-bad-id = “{ $found }”不是有效的标识。请使用小写字母、数字和单个连字符，例如“arms-control”。
fault-reserved-id = 网址已将“{ $found }”用于其他用途。请为筛选项换一个标识，例如“own-{ $found }”。
fault-repeated-id = 标识“{ $id }”已被{ $first }使用。请为两者之一换一个标识。
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = 没有标识为“{ $id }”的“{ $kind }”。请补上，或删去该引用。
fault-dangling-near = 没有标识为“{ $id }”的“{ $kind }”。是否指“{ $near }”？
fault-repeated-reference = “{ $id }”在此列表中出现了两次。请保留其中一个。
fault-itself = 它引用了自身。请删去该引用。
fault-no-evidence = 此陈述没有依据。请在"evidence"中至少列出一个来源。
fault-no-entries = 没有“{ $kind }”。请至少添加一个。
fault-bad-date = “{ $found }”不是日期。请写成2023、2023-05或2023-05-30。
fault-bad-address = “{ $found }”不是网址。请写完整，以https://或http://开头。
fault-bad-language = “{ $found }”不是语言标签。请写“en”“fr”或“pt-BR”之类的标签。

## Files that are no spreadsheets, or none that opens as it is

refused-word = 此文件是文字文档，不是电子表格。
refused-slides = 此文件是演示文稿，不是电子表格。
refused-numbers = 此文件是Apple Numbers工作簿。
refused-web-page = 此文件是网页，只是用了电子表格的文件名。
refused-old-xml = 此文件是Excel 2003的XML工作簿。
refused-locked = 此工作簿有密码保护。
refused-archive = 此文件是包含其他文件的压缩包。
refused-cut = 此工作簿被截断或已损坏：缺少结尾。
refused-running-text = 此文件是普通文本。
refused-unclosed = 第{ NUMBER($line) }行：此处的引号开启了一个单元格，但始终没有闭合。
refused-copy-table-advice = 请把其中的表格复制到电子表格中，每个层级一列，然后打开它。
refused-running-text-advice = 请把它放入电子表格，每个层级一列，然后打开它。
refused-numbers-advice = 请从Numbers导出为Excel或CSV，然后打开该文件。
refused-save-xlsx-advice = 请在电子表格程序中打开它，另存为XLSX，然后打开该文件。
refused-locked-advice = 请不带密码另存，然后打开该文件。
refused-archive-advice = 请解压后打开其中的文件。
refused-cut-advice = 请从来源处重新获取完整的文件。
refused-unclosed-advice = 请补上或删除该引号；如果文件被截断，请重新获取。

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = 供评估人员使用的部分（评估目标、方法和对象）
left-machine-properties = 供机器使用的属性（排序键、标识、其他写法的编号）
left-people = 元数据中角色、机构、人员和地点的详情
left-revisions = 早期修订的详情
left-back-matter = 附录中资源的详情
left-links-elsewhere = 指向其他文件的链接，或目标不在此文件中的链接
left-other-texts = 在目录中没有位置的文字
left-missing-controls = 与此目录中没有的控制项的关系
left-unknown-choices = 配置档提到而目录中没有的控制项和参数
left-unopened-files = 配置档导入但未一同打开的文件
left-unreadable-objects = 无法读取的对象
left-old-relationships = 已撤销或已弃用的关系
left-uses = 说明谁使用某项技术的关系
left-other-relationships = 其他对象之间的关系，或与文件之外内容的关系
left-revoked-tactics = 已撤销的战术
left-deprecated-tactics = 已弃用的战术
left-revoked-techniques = 已撤销的技术
left-deprecated-techniques = 已弃用的技术
left-revoked-sub-techniques = 已撤销的子技术
left-deprecated-sub-techniques = 已弃用的子技术
left-lone-sub-techniques = 所属技术未显示的子技术
left-phases-without-tactic = 对应战术未显示的技术阶段
left-old-mitigations = 已撤销或已弃用的缓解措施
left-old-objects = 已撤销或已弃用的其他对象
left-mitigations = 缓解措施
left-groups = 组织
left-software = 软件
left-campaigns = 攻击活动
left-threat-actors = 威胁行为者
left-indicators = 指标
left-reports = 报告和备注
left-vulnerabilities = 漏洞
left-identities = 人员和机构
left-markings = 处理限制标记
left-analytics = 未显示的检测策略所用的分析
left-unknown-objects = 本工具不认识的类型的对象
left-same-properties = 与支柱或另一属性内容相同的属性
left-missing-elements = 与文件中没有的元素的关系
left-told-elements = 已在别处列出的元素
left-deep-elements = 层级过深的元素
left-relations-outside = 与文件之外内容的关系
left-relation-tags = 关系的标签
left-contacts = 提交者的联系方式
left-missing-objectives = 与计划的具体目标以外内容的关系
left-column = “{ $column }”列的单元格
left-empty-columns = 只有标题的列
left-above-headings = 标题行上方的单元格
left-other-sheets = 没有支柱、目标或具体目标的工作表
left-hidden-links = 未显示的单元格所带的网址
left-xls-links = 单元格所带的网址（不从XLS读取）
left-other-links = 不指向网页的链接
left-number-formats = 格式未被读取的数字（百分比显示为小数）
left-nameless-rows = 没有写明支柱、目标或具体目标的行
left-heading-rows = 重复标题的行
left-total-rows = 合计行
left-notes = 表格下方的注释
left-own-columns = 格式中没有的工作表和列
left-gone-texts = 此工作簿中没有的部分的译文
left-rows-without-reference = 没有引用的行
left-further-details = 含有未读取内容的对应关系
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }，第{ $row }行
place-cell = { $sheet }，第{ $row }行，{ $column }列

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = 框架文件
format-workbook = 框架文件（工作簿）
format-oscal-catalog = OSCAL目录
format-oscal-profile = OSCAL配置档
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = { $name }包
format-atlas-data = ATLAS数据文件
format-ciso-library = CISO Assistant库
format-cprt = NIST CPRT文件
format-misp = MISP星系集群
format-stratml = StratML计划
format-strategic-plan = StratML战略计划
format-performance-plan = StratML绩效计划
format-performance-report = StratML绩效报告
# { $ending } is XLSX or XLS.
format-excel = Excel工作簿（{ $ending }）
format-ods = OpenDocument电子表格（ODS）
# { $ending } is CSV or TSV.
format-text-table = { $ending }电子表格
format-spreadsheet = 电子表格
mapping-format-oscal = OSCAL映射集
mapping-format-strm = STRM表格
mapping-format-olir = OLIR提交文件
mapping-format-ctid = CTID映射
mapping-format-sheet = 映射表格

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }，第{ $row }行，{ $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }，{ $property }
cell-no-source = 此单元格为空，而每条陈述都要有来源。请在此单元格写入来源的标识。来源列在“Sources”工作表中。
cell-no-summary = 此单元格为空。请在其中写入文字，或把“Summary rests on”也清空。
cell-empty = 此单元格为空。请填写。
cell-incomplete = 这里缺少内容。请填写此行的单元格，或将它们全部清空。
cell-misplaced = 此单元格的内容不属于这里。请清空，或写入文字。
cell-no-column = 格式中没有这样的列。请为该列换一个标题，或删去该列。
cell-two-columns = 这一项出现在两列中。请保留其中一列。
cell-twice = “{ $id }”在此出现两次。请保留其中一个。
# { $first } is the place where it stands first.
cell-taken = 标识“{ $id }”已被占用：{ $first }。请为两者之一换一个标识。
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = 没有“{ $kind }”。请为它添加一行。
cell-two-texts = 此部分在该语言中已有文字。请保留其中一个。
cell-on-nothing = 该行没有说明是关于什么的。请在此单元格写入类型，例如“goal”。
cell-nowhere = 此单元格为空，因此该行不属于任何“{ $kind }”。请写入一个标识，或删去该行。
cell-gone = 没有标识为“{ $id }”的“{ $kind }”。请写入此工作簿中已有的标识，或删去该行。
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = 此单元格为空，而其他单元格提到了任何一行都没有的“{ $kind }”：{ $ids }。（单元格：{ NUMBER($cells) }个，第一个：{ $first }。）请重新写入标识，或在提到它的地方更改。

## Spreadsheets that hold too much, or no text

refused-table-cells = 这份电子表格的范围超过{ NUMBER($most) }个单元格（含空单元格）。
refused-table-text = 这份电子表格的单元格文字超过{ NUMBER($most) } MB。
refused-table-unpacked = 此工作簿解压后超过{ NUMBER($most) } MB。
refused-no-text = 此文件的名称表示它是表格，但其中含有文本中不会出现的字节。
# A column without a heading, by its letters: “Column C”.
column-letters = { $letters }列

## Where nothing is shown, and what was not taken

nothing-has-it = 此处没有内容包含“{ $typed }”。
nothing-begins = 此处没有以“{ $typed }”开头的词。
# Where there was no score before.
my-score-asked = 请输入{ $min }到{ $max }之间的评分。
crosswalk-other = 另一个框架
crosswalk-not-other = “{ $title }”并列显示在旁。此映射所指向的内容都不在其中，因此未将其视为另一个框架。

## Plain pages of a site, without scripts

site-contents = 目录
site-open = 在浏览工具中打开
site-take-away = 下载
site-rests-on = 依据：
site-neighbours = 上一页与下一页
site-description = 浏览{ $title }。
site-description-by = 浏览{ $title }，由{ $publisher }发布。
site-for-json = 完整框架，可在任何浏览工具中再次打开
site-for-csv = 第二层级的每个部分一行，供程序使用
site-for-xlsx = 供Excel等软件使用，可在任何浏览工具中再次打开
site-for-stratml = 美国机构发布计划所用的格式（ISO 17469）
site-for-skos = 以Turtle格式将各部分和主题表示为概念

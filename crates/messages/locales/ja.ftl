# ページの全文、日本語。
#
# 用語集：pillar = 柱 · goal = 目標 · objective = 個別目標 · theme = テーマ · actor = 関係主体 · quotation = 引用 · challenge = 課題 ·
# source = 出典 · layer = レイヤー · section = 節 · facet = 絞り込み項目 · framework = 枠組み · mapping = 対応付け · pair = 組 ·
# title = 題名 · label = 番号 · id = ID · mark = 記録 · spreadsheet = 表計算ファイル · workbook = ブック · explorer = 閲覧ツール
#
# { $goals } は「20件の目標」のような件数のことも、名詞だけのこともある。どちらでも読めるように書く。

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) }件の{ $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) }件（全{ $all }中）
count-quotations = { $count ->
   *[other] { NUMBER($count) }件の引用
}
count-challenges = { $count ->
   *[other] { NUMBER($count) }件の課題
}
quoted = 「{ $text }」
noun-quotations = { $count ->
   *[other] 件の引用
}
noun-challenges = { $count ->
   *[other] 件の課題
}
# A speaker after a quotation, in plain text.
quoted-by = 「{ $text }」— { $speaker }
labelled = { $label }：{ $value }
# Stands before a list of links.
list-label = { $label }：
# Between what was asked for in several facets.
# Between the parts of a name and an office.
comma = { "、" }
separator = { "；" }
and-more = ほか{ NUMBER($count) }件

## Places

overview = 全体像
voices = 各方面の声
challenges = 課題
sources = 出典
about = このページについて
nothing-here = 何もありません
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun }{ NUMBER($number) }
part-quotation = 引用「{ $beginning }」
part-challenge = 課題「{ $title }」

## Facets, filters and what was read in another way

voice-facet = 発言者
stance-facet = 立場
placement-facet = 分類の根拠
source-facet = 出典
voice-hint = { $goal }について誰が発言しているか
stance-hint = 引用が{ $goal }を歓迎しているか、言及にとどまるか、批判しているか
placement-hint = { $goal }がどの{ $pillar }に属するかを誰が示しているか
source-hint = { $goal }がどの出典に基づくか
placed-by-source = 出典による分類
placed-by-editors = 編者による分類
placed-by-source-long = 出典がこの{ $pillar }に分類しています。
placed-by-editors-long = どの{ $pillar }に属するかを示す出典はありません。このデータの編者が選びました。
welcomes = 歓迎
notes = 言及
criticises = 批判
filter-words = 語句「{ $words }」
nothing-has = 「{ $typed }」はここには見つかりません。{ $words }の結果を表示しています。
found-inside = ここには「{ $typed }」で始まる語はありません。これを含む語を表示しています。
read-as = 検索条件：{ $parts }
without-words = { $words }を除く
unknown-value = { $facet }「{ $id }」はここにないため、この条件は無視しました。
order-document = 文書の順
order-relevance = 一致度の高い順
order-title = 題名順
order-label = 番号・記号順
gathered-counts = { $counts }（文書の順）
gathered-none = 出典に名前が挙がっています。

## Opening a file

fetching-bytes-of = 取得中：{ NUMBER($done) } / { NUMBER($total) } kB
fetching-bytes = 取得中：{ NUMBER($done) } kB
fetching-file = { $name }を取得中
checking = { $name }を確認中
indexing = 検索を準備中：{ NUMBER($done) } / { NUMBER($total) }
drop-to-open = ファイルを放すと開きます。このコンピューターの外には出ません。
cancel = キャンセル
could-not-open = { $name }を開けませんでした
problems = 問題点
screen-stays = 画面には、これまでの内容が表示されたままです。
file-opened-label = 開いたファイル
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $name }から開いた{ $format }：{ $counts }。
stays-here = ファイルはこのブラウザーの中にとどまり、どこにも送信されません。
for-example = （例：{ $item }）
all-of-them = すべて表示
left-out-reason = { $reason }：{ NUMBER($count) }件
left-out = 省略：{ NUMBER($count) }件
back-to-bundled = 付属の戦略に戻る
could-not-open-title = ファイルを開けませんでした
show-bundled = このページに付属の戦略を表示
framework-missing-title = この枠組みはこのページにありません
framework-missing = このアドレスは、誰かがファイルから開いた枠組み「{ $id }」を指しています。
framework-missing-advice = 続けるには、そのファイルを開いてください。
scheme-refused = アドレスが「{ $scheme }:」で始まっています。取得できるのはhttpとhttpsのファイルだけです。
scheme-refused-advice = ファイルを保存してディスクから開くか、ウェブサーバーに置いてください。
file-unreadable = ブラウザーがファイルを読み取れませんでした。
file-unreadable-advice = もう一度お試しください。
file-unfetched = ファイルを取得できませんでした：{ $reason }。
file-unfetched-advice = アドレスを確認するか、ファイルを保存してディスクから開いてください。
fetch-no-answer = サーバーが応答しないか、ほかのサイトからの読み取りを許可していません（CORS）
fetch-status = サーバーの応答は{ $status }でした
fetch-broken = 接続が切れました
opener-unloaded = ファイルを開く機能を読み込めませんでした。
opener-unloaded-advice = 接続を確認して、もう一度お試しください。
file-too-large = ファイルが{ NUMBER($limit) } MBを超えています。
file-too-large-advice = 不要な部分を削るか、ファイルを分けてください。
is-open = { $title }を開きました
is-open-until-reload = { $title }を開きました。ページを再読み込みすると失われます
recent-gone = このファイルはもうこのブラウザーにありません。もう一度開いてください
text-cut = 検索は{ NUMBER($limit) }文字までです。超えた部分は切り捨てました

## What the columns of a spreadsheet are

columns-title = 各列の内容は？
columns-why = { $name }の各列が何として扱われるか、ご確認ください。横に、できあがる枠組みを表示しています。
columns-unsaid = この表の各列の内容を指定する必要があります。
columns-unsaid-advice = もう一度開き、各列の内容を指定してください。
correct-columns = 列を修正
column-is = 列「{ $heading }」の内容
first-rows = { $sheet }の最初の行
rows-shown = { NUMBER($total) }行中{ NUMBER($shown) }行
as-it-would-be = できあがる枠組み
open-so = この内容で開く
title-with-count = { $title }（{ NUMBER($count) }）
role-summary = 説明または詳細
role-status = 状況
role-label = 番号・記号
role-source = 出典
role-link = リンク
role-facet = 絞り込み
role-depth = 階層の深さ
role-parent = 行が属する項目
role-none = 使わない
reason-heading = 見出しから判断しました。
reason-repeated = 少数の値が繰り返されています。
reason-long-text = 長い文章が入っています。
reason-numbers = 数値または日付が入っています。
reason-different = 行ごとに値が異なります。
reason-addresses = ウェブアドレスが入っています。
reason-numbering = 1.2のような番号が入っています。
reason-likeliest = 行の名前である可能性が最も高い列です。
reason-beside = このシートは他のシートを説明しています。
reason-empty = 何も入っていません。
reason-reader = ご自身で指定しました。
back-to = { $title }に戻る

## Copying, saving, sharing

link-copied = リンクをコピーしました
title-and-link-copied = 題名とリンクをコピーしました
copied-needs-file = { $done }。リンクをたどるには、先に{ $file }を開いてもらう必要があります
copied-without-layer = { $done }。このリンクはご自分のレイヤーで絞り込みますが、レイヤーは含まれていません。レイヤーを含むリンクはレイヤーのページで作れます
quotation-copied = 引用をコピーしました
passage-copied = 出典付きでコピーしました
citation-copied = 書誌情報をコピーしました
code-copied = コードをコピーしました
select-first = 先に文中の語句を選択してから、出典付きでコピーしてください
writer-unloaded = ファイルを書き出す機能を読み込めませんでした。接続が切れている可能性があります
chunk-unloaded = この部分を読み込めませんでした。接続が切れている可能性があります
no-picture = ブラウザーが画像を作成できませんでした
is-being-saved = { $name }を保存しています
cannot-save = このブラウザーでは、ページからファイルを保存できません
no-file = ファイルを作成できませんでした
no-page = 1ファイル版を読み込めなかったため、ページを作成できませんでした。接続が切れているか、そのファイルがこのページと同じ場所にありません

## The frame of the page

skip-link = 本文へ移動
loading = 読み込み中…
chunk-outdated = この部分は古い版のため、サーバーにありません。新しい版があります
writer-outdated = ファイルを書き出す機能は古い版のため、サーバーにありません。新しい版があります
opener-outdated-advice = 古い版のため、サーバーにありません。ページを再読み込みして新しい版にし、ファイルを開いてください。
chunk-outdated-notice = この部分は古い版のため、サーバーにありません。新しい版を読み込んでも、今の場所はアドレスに残ります。
load-newer-version = 新しい版を読み込む
chunk-unloaded-notice = この部分を読み込めませんでした。接続が切れている可能性があります。
try-again = 再試行
close = 閉じる
places = メニュー
search = 検索
suggestions = 候補
more = その他
printed = 印刷日：{ $date }
printed-filters = 絞り込み：{ $filters }
made-by = 公開情報をもとに{ $editor }が作成しました。
not-official = { $publisher }の公式サイトではありません。
nothing-sent = ここでの操作内容は、どこにも送信されません。
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }
versions-with-data = Framework Explorer { $program }、データ { $data }
about-and-cite = このページについて・引用方法
embedded-in = { $title }（Framework Explorer）
embedded-made-by = 作成：{ $editor }
open-full = 全体を開く

## The menu

appearance = 外観
appearance-auto = システムに合わせる
appearance-light = ライト
appearance-dark = ダーク
embed = 埋め込み
print = 印刷
download-goals = { $goals }をダウンロード
# Said before the name of the form: “Download CSV”.
download = ダウンロード
frameworks = 枠組み
open-file = ファイルを開く
save-framework = 枠組みファイルとして保存
save-page = ページとして保存
help = ヘルプ

## The dialogs

shortcuts = キーボードショートカット
key = キー
key-does = 操作
key-search = 検索欄へ移動
key-escape = 検索欄を空にする、または開いているものを閉じる
key-next-result = 次の結果
key-previous-result = 前の結果
key-open-result = 結果を開く
key-overview = 全体像
key-goals = { $goals }の一覧
key-turn = 前後の{ $goal }
key-this-list = この一覧
shortcuts-on = 1キーのショートカットを有効にする
copy-by-hand = 手動でコピー
copy-by-hand-why = ブラウザーの制限により、クリップボードを使えません。テキストは選択済みです。キーボードでコピーしてください。
text-to-copy = コピーするテキスト
open-framework = 枠組みを開く
drop-or-choose = ページのどこかにファイルをドロップするか、選択してください：
choose-file = ファイルを選択
files-that-open = 枠組みファイル、表計算ファイル（CSV、TSV、XLSX、XLS、ODS）、OSCALカタログまたはプロファイルとそのカタログ（JSON、YAML、XML）、MITRE ATT&CKなどのSTIXファイル、MITRE ATLAS、NIST CPRT、MISPギャラクシー、StratMLの計画。ファイルはこのコンピューターにとどまり、どこにも送信されません。
paste-rows = 表計算ソフトで行をコピーし、このページに貼り付けることもできます。
save-template = 表のひな型をダウンロード（{ $format }）
recently-opened = 最近開いたもの
recently-opened-where = タブで表示している間とその日のうちは、このブラウザーに残ります。途中で削除することもできます。
remove-recent = { $title }を削除

embed-this-view = この画面を埋め込む
embed-what = 今の画面を、絞り込みも含めてそのまま表示します。幅は自動で合わせます。
embed-preview = プレビュー
embed-preview-title = 埋め込み画面のプレビュー
embed-from-disk = { $file }はこのコンピューターにあるため、下のコードでは表示できません。ページとして保存し、公開してから、そのページを埋め込んでください。
embed-hide = 表示しないもの
embed-search = 検索欄
embed-facets = 絞り込み
embed-header = ヘッダー
embed-footer = フッター
embed-height = 高さ
embed-height-label = 高さ（ピクセル）
embed-height-auto = 自動
embed-height-hint = ピクセル、または内容に合わせる
embed-with-script = スクリプトあり：高さが内容に追従
embed-without-script = スクリプトなし
copy-code = コードをコピー
embed-policy = コンテンツセキュリティポリシー（CSP）を設定している場合
embed-policy-hint = フレームを許可し、1行目のコードではスクリプトも許可する必要があります：
embed-policy-label = コンテンツセキュリティポリシー

## Overview

published-by = 発行：{ $publisher }
published-by-on = 発行：{ $publisher }、{ $date }
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = このページの収録内容は{ $counts }です。
what-is-covered = 収録の範囲
what-you-can-do = ここでできること
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = 全{ $goals }を見る・絞り込む
# Leads from the beginning of a long summary to the whole.
whole-summary = すべて読む
search-words = 語句を検索
open-own = 自分の枠組みを開く
pillar-matches = { NUMBER($all) }件中{ NUMBER($found) }件が一致
# Leads to the list: “All 200 goals”.
all-goals = 全{ $goals }
picture-of-themes = { $themes }の図
picture-of-pillars = { $pillars }の図
# Said after “SVG” or “PNG”.
picture-format-of = 、{ $picture }
themes-across = { $pillars }と{ $themes }の関係
matrix-first = 最初の{ NUMBER($shown) }件です。一覧の絞り込みには、ほかに{ NUMBER($rest) }件あります。
# What the circles of the picture mean.
matrix-note = 円は、ある{ $pillar }の中で、ある{ $theme }に関わる{ $goals }を表します。大きいほど数が多くなります。
matrix-picture = 図
matrix-as-table = 表で表示
matrix-table = 表
matrix-label = { $theme }と{ $pillar }別の{ $goals }。各印はリンクです
matrix-cell = { $theme }、{ $pillar }：{ $goals }
# Said after the title of a goal.
goal-weight = ：{ $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }：{ $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations }（{ $stances }）
count-welcome = { $count ->
   *[other] 歓迎{ NUMBER($count) }件
}
count-note = { $count ->
   *[other] 言及{ NUMBER($count) }件
}
count-criticise = { $count ->
   *[other] 批判{ NUMBER($count) }件
}
does-not-match = 、一致しない
quotation-welcomes = 歓迎する引用
quotation-notes = 言及する引用
quotation-criticises = 批判する引用
key-by-source = 出典による分類
key-by-editors = 編者による分類
# The key to the shades of cells: “few to many objectives”.
key-shades = { $objectives }の数（少ない→多い）

## Goals

filters-button = 絞り込み
filters-on = 絞り込み（{ NUMBER($count) }）
filter-by = 絞り込み条件
facet-on = { NUMBER($count) }件選択中
find-in-facet = { $facet }の中を探す
find-in-values = { NUMBER($count) }件から探す
most-first = 件数の多い順
# Said after “Most first” and “Clear”.
in-facet = （{ $facet }）
clear-facet = 解除
nothing-matches = すべての条件に合うものはありません
no-challenge-matches = すべての条件に合う課題はありません
results-heading = 結果
order = 並べ替え
show-as-list = 一覧で表示
filters-on-label = 適用中の絞り込み
clear-all = すべて解除
# Said before what is removed.
remove-filter = 絞り込みを解除：
show-more = さらに{ NUMBER($count) }件を表示（残り{ NUMBER($rest) }件）
printed-first = { NUMBER($all) }件中、最初の{ NUMBER($shown) }件だけを印刷しています。
no-goal-matches = すべての条件に合う{ $goal }はありません
drop-one = 条件を一つ外すと見つかります：
without = { $part }を外す：{ $goals }
the-words = 検索語
the-filters = 絞り込み
words-here = ここにある語：
themes-label = テーマ

## A goal, a pillar, a theme, an actor

breadcrumb = 現在位置
link = リンク
copy-link = リンクをコピー
# Said after “Link” and “Copy link”.
to-part = （{ $part }）
copy-title-and-link = 題名とリンクをコピー
share-and-save = 共有・保存
# The button of the same menu for one part, said before “objective 3”.
share-part = 共有
copy-with-source = 出典付きでコピー
# Beside a form that can be downloaded.
for-spreadsheets = 、表計算用
for-programs = 、プログラム用
frame-cannot-save = このページは、保存や印刷ができないフレームの中にあります
open-in-window = この画面を別のウィンドウで開く
copy-selection = 選択部分を出典付きでコピー
share = 共有…
also-part-of = 次にも属します：
also-part = ここにも属するもの
placed = { $who }。
what-is-said = どう語られているか
actors-named = 言及された{ $actors }
answers-challenges = 対応する課題
related-goals = 関連する{ $goals }
goals-around = 前後の{ $goals }
previous = 前へ
next = 次へ
cite-this = この{ $noun }を引用
section-position = { $section }{ NUMBER($number) }（全{ NUMBER($count) }）、{ $goals }を含む
# Stands before the other sections of the same pillar or section.
also-in = 「{ $title }」のほかの項目
sections-around = 前後の{ $section }
further-reading = 参考資料
goal-position = この{ $pillar }の{ $goal }{ NUMBER($number) }（全{ NUMBER($count) }）
pillar-position = { $pillar }{ NUMBER($number) }（全{ NUMBER($count) }）：{ $all }のうち{ NUMBER($goals) }件
filter-goals-by-this = これで{ $goals }を絞り込む

citation-writing = 書誌情報（{ $form }）を作成中…
citation-failed = 必要な機能を読み込めず、書誌情報（{ $form }）を作成できませんでした。
citation-form = 書誌情報の形式
citation = 書誌情報
copy-citation = 書誌情報をコピー
download-citation = 書誌情報をダウンロード

# What a table within a text is called.
text-table = 表
# The heading of statements on a goal that are no objectives.
facts-heading = 詳細
# The heading of links out of the page.
read-on = 関連リンク
# How a status is to be taken.
tone-done = 完了
tone-good = 順調
tone-attention = 要注意
tone-bad = 失敗または中止
tone-neutral = 中立

evidence = 出典{ NUMBER($number) }：{ $title }
evidence-place = 出典{ NUMBER($number) }：{ $title }、{ $place }
all-from-source = この出典に基づくものすべて

## Voices and challenges

voices-standfirst = 誰が、どの部分について何を語っているか。それが歓迎、言及、批判のどれに当たるか。
no-quotation-matches = すべての条件に合う引用はありません
drop-a-filter = 上の絞り込みを一つ外すと見つかります。
filter-without-layer = このアドレスは独自の印を付けたレイヤーで絞り込みますが、ここではそのレイヤーが開かれていません。その絞り込みは行われていません。
quotations = 引用
copy-quotation = 引用をコピー
about-whole = 全体について
about-parts = 対象：
challenges-standfirst = 立ちはだかる課題と、それに応える{ $goals }。どの{ $goals }がどの課題に応えるかは、このデータの編者が選びました。
no-challenges = この枠組みは課題を挙げていません。
answered-by = 応える取り組み
concerns = 関わるもの

## Sources

sources-standfirst = それぞれの記述の根拠です。番号は本文の横の小さな印と同じです。
coverage = このデータの収録範囲
the-sources = 出典一覧
statements = 記述
facts-on-document = { $count ->
   *[other] 文書についての記述{ NUMBER($count) }件
}
source-described = 題名が不明なため、内容を説明しています

## About

about-explorer = この閲覧ツールについて
the-document = 文書
# The title of the framework.
cite-framework = 「{ $title }」を引用
cite-data-set = このデータを引用
keyboard = キーボード
embed-it = 埋め込み
embed-why = どの画面も、絞り込みごと自分のページに載せられます。幅と、ライトやダークの外観は、そのページに合わせます。HTML1行で済みます。
embed-open = 埋め込む…
program-and-data = プログラムとデータ
program = プログラム
data = データ
about-data-version = { $title }、{ $version }版
about-data-by = { $data }、{ $editor }作成
data-bundled = このページに付属しています。
data-opened = { $name }（{ $format }）から開いたものです。このブラウザーの中にとどまり、どこにも送信されません。
privacy = プライバシー
privacy-text = ここでの操作内容は、どこにも送信されません。Cookieは使いません。このブラウザーには、選んだ外観とショートカット、表の列について選んだ内容が残ります。レイヤーは、チェックを入れた場合だけ残ります。開いたファイルは、その日が終わるか、「最近開いたもの」から削除するまで残ります。ウェブのページは、オフラインでも開けるように残ります。

## Nothing here

not-found = この枠組みのアドレス{ $address }には何もありません。近い場所は次のとおりです：

## The whole framework as text

# The title of the framework.
whole-text = 「{ $title }」のテキスト版
said-of-it = どう語られているか

## How far the opening of a file is

checking-kilobytes = { $name }を読み込んで確認中（{ NUMBER($size) } kB）…
checking-megabytes = { $name }を読み込んで確認中（{ NUMBER($size) } MB）…
opening-cancelled = ファイルを開く操作を中止しました
opening-cancelled-advice = もう一度試すか、別のファイルを開くか、このページに付属の戦略をご覧ください。

## Another framework beside the one on screen

compare-title = 比較
crosswalk-title = 対応表
compare-with = 別のものと比較…
compare-choose = 違いを見るには、「{ $title }」の別の版か、別の枠組みを選んでください。ファイルをここにドロップするか、選択してください。画面の内容はそのまま残ります。
is-beside = 「{ $title }」を横に並べました
compare-nothing-yet = まず比較する相手を選んでください。
download-comparison = 違いをダウンロード
compare-older = 旧
compare-newer = 新
compare-other = 比較の相手
compare-swap = 新旧を入れ替える
compare-another = 別のものと比較
compare-undo = 自分の修正を取り消す
compare-numbers = その後どうなったか
compare-all = すべて
compare-list = 違いの一覧
compare-no-match = この比較に、すべての条件に合うものはありません
compare-not-one = この二つは同じものではありません
compare-say-which = 新しいものではない：元の項目を選ぶ
compare-was = 元は
compare-choose-one = 選択してください
change-facet = 変更
change-added = 追加
change-removed = 削除
change-moved = 移動
change-renamed = 改称
change-changed = 変更あり
change-same = 変更なし
found-by-reader = ご自身で対応付け
found-by-id = 同じIDで対応付け
found-by-label = 同じ番号で対応付け
found-by-title = 同じ題名で対応付け
found-by-text = 似た文章で対応付け
part-place = 位置
part-title = 題名
part-label = 番号
part-summary = 概要
part-status = 状況
changes-heading = 変わったこと
changes-between = { $older }から{ $newer }へ。
title-and-version = { $title }（{ $version }）
side-by-side = 並べて表示
side-by-side-show = 両方が扱うことと、片方だけが扱うことを表示
words-heading = 語句
in-both = 両方にある
only-in = { $title }だけにある
counted-heading = { $title }（{ NUMBER($count) }）
both-overviews = 両方を並べて表示

## Downloads of the whole framework

download-framework = 枠組み全体をダウンロード
download-whole = 枠組み全体をダウンロード：
to-edit = （編集してもう一度開けます）

## Languages

# What this language calls itself.
language-name = 日本語
# The label of the choice of languages.
choose-language = 言語

## A framework in translation

# Who made the translation that is on screen.
translated-by = これは{ $by }による翻訳です。
translated = これは翻訳です。
show-original = 原文を表示
original-shown = これは原文です。
show-translation = 翻訳を表示
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = { $by }による翻訳：「{ $text }」
quotation-translated = 翻訳：「{ $text }」

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = 別のものとの対応表…
crosswalk-choose = 「{ $title }」と別の枠組みとの対応付けを選んでください。OSCALの対応付け集、STRMまたはOLIRの表、CTIDの対応付けデータ、または双方の列がある表を使えます。ファイルをここにドロップするか、選択してください。
crosswalk-choose-other = この対応付けのもう一方の枠組み（{ $title }）も開くと、題名、対応範囲、ギャップを確認できます。ファイルをここにドロップするか、選択してください。
# The mapping does not name it.
crosswalk-choose-unnamed = この対応付けのもう一方の枠組みも開くと、題名、対応範囲、ギャップを確認できます。ファイルをここにドロップするか、選択してください。
crosswalk-nothing-yet = まず対応付けを選んでください。
mapping-is-open = 対応付け「{ $title }」を開いています
download-mapping = 対応付けをダウンロード
strm-sheet = STRMの表（XLSX）
oscal-mapping = OSCALの対応付け（JSON）
mapping-label = 対応付け
mapping-between = 対象
mapping-sides = { $source } → { $target }
mapping-file = ファイル
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name }（{ $format }）、{ $count ->
   *[other] { NUMBER($count) }組
}
crosswalk-another = 別の対応付けを選ぶ
crosswalk-close-other = もう一方の枠組みを閉じる
crosswalk-list = 対応の一覧
crosswalk-no-match = この対応表に、すべての条件に合うものはありません
relation-facet = 関係
partner-pillar-facet = 相手側での位置
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = 次と同じ
relation-subset = 次の一部
relation-superset = 次を含む
relation-intersects = 次と一部共通
relation-none = 対応するものなし
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = 次に対応
partner-strength = 強さ：{ $strength }
partners-heading = 対応するもの
by-mapping = 対応付け「{ $title }」による。
no-partners = 対応付け「{ $title }」では、対応するものはありません。
coverage-heading = 対応範囲
coverage-nothing = なし
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { $goals }のうち{ NUMBER($covered) }件に対応あり（{ NUMBER($share) }%）。
coverage-table = 「{ $title }」の対応範囲
gaps-heading = ギャップ
# A count of goals with its noun, and the title of a framework.
gaps-in = 「{ $title }」で対応のない{ $goals }
nowhere-heading = 対応付けにあるが存在しないもの
leads-nowhere = { $count ->
   *[other] 「{ $title }」に参照先のないもの：{ NUMBER($count) }件
}

## Publishing

changes = 変更履歴
save-site = サイトとして保存
site-what = 「{ $title }」を、どのサーバーにも置けるフォルダーにします。閲覧ツール、各部分の簡単なページ、ダウンロード用のファイルが入ります。全体が一つのZIPファイルになります。展開して、中身をアップロードしてください。
site-address = サイトを置くアドレス（わかる場合）
site-address-why = アドレスを入れると、検索エンジンがすべてのページを見つけられ、サイトへのリンクに何のサイトかが表示されます。
site-save = ZIPファイルを保存
site-address-wrong = 「{ $address }」はウェブアドレスではありません。https://で始めるか、空のままにしてください
site-begun = サイトを準備しています
no-site = サイトを作成できませんでした。このページの一部がサーバーにないか、別の版のものです

## A layer: what a reader says of the framework

layer = レイヤー
layer-standfirst = { $goals }の現状を記録できます。それぞれに状態、評点、メモを付けてください。レイヤーは枠組みの上に重なり、枠組み自体は変わりません。
layer-is-empty = まだ何も記録されていません。{ $goal }を開き、状態を選ぶか、メモを書いてください。
layer-legend = レイヤーの記号の意味
legend-scores = 評点は{ $min }から{ $max }
my-status = 自分の状態
my-score = 自分の評点
my-note = 自分のメモ
# The heading of the fields: “My marks on this goal”.
my-mark-of = 自分の記録（{ $noun }）
my-score-between = 自分の評点（{ $min }～{ $max }）
note-hint = Markdownが使えます（リスト、リンク、**太字**）。
my-further = 色、タグ、リンク
my-colour = 色
no-colour = 色なし
my-tags = タグ（コンマ区切り）
my-links = リンク（1行に1件、アドレスの後に題名）
no-status = 状態なし
score-is = 評点{ $score }
score-from = { $from }以上
score-to = { $to }以下
score-between = { $from }～{ $to }
score-at-least = 下限
score-at-most = 上限
has-note = メモ
is-marked = 記録あり
with-note = メモあり
without-note = メモなし
published-says = 公開レイヤーの内容：
order-my-score = 自分の評点（高い順）
key-score = 表示中の項目の評点へ移動（Escで入力欄を離れる）
# “12 of 20 done”
share-done = { NUMBER($all) }件中{ NUMBER($done) }件完了
share-with-status = { NUMBER($all) }件中{ NUMBER($count) }件に状態あり
share-column = 割合
average-score = 平均評点
average-is = 平均評点{ $score }
notes-column = メモ
shares-by = 割合（{ $noun }）
layer-shares = 進み具合
layer-about = このレイヤーについて
layer-title = レイヤーの題名
scale-least = 最低の評点
scale-greatest = 最高の評点
layer-from-link = このレイヤーはリンクに含まれていたものです。最初に変更した時点で自分のレイヤーになります。
layer-make-own = 自分のレイヤーにする
layer-put-away = 片付ける
layer-is-published = このサイトは枠組みと一緒にレイヤーを公開しています。自分のレイヤーはその上に重なります。
layer-of-other = このレイヤーは別の枠組み「{ $id }」のために作られました。合わないものは下に示します。
layer-of-version = このレイヤーは枠組みの{ $version }版のために作られました。
layer-left-out = 取り込まれなかったもの：
layer-misfits = 合わなくなったもの
layer-misfits-kept = 表示中の枠組みにはありませんが、レイヤーには残ります。
layer-notes = メモのあるものすべて
layer-keep-and-send = 保持・送信・保存
layer-keep-here = このブラウザーに自分のレイヤーを残す
layer-is-kept = チェックを外すまで、このコンピューターのブラウザーに残ります。
layer-is-not-kept = ファイルを保存するかリンクをコピーしない限り、このタブを閉じると消えます。
layers-forgotten = このブラウザーにはレイヤーが残らなくなりました
layers-not-kept = このブラウザーにはレイヤーを残せません。ファイルに保存してください
layer-copy-link = レイヤーを含むリンクをコピー
layer-link-length = リンクは{ NUMBER($length) }文字です。
layer-link-long = リンクは{ NUMBER($length) }文字です。メールソフトが途中で切ることがあります。ファイルを送るか、チャットでリンクを送ってください。
layer-link-copied = リンクをコピーしました（{ NUMBER($length) }文字）
layer-link-copied-long = リンクをコピーしました（{ NUMBER($length) }文字）。メールソフトが途中で切ることがあります
layer-too-long-for-link = レイヤーが長すぎてリンクに入りません。ファイルに保存してください。
layer-save = レイヤーファイルとして保存
layer-save-navigator = ATT&CK Navigator用に保存
layer-save-xlsx = 表計算ファイル（XLSX）として保存
layer-save-csv = CSVとして保存
layer-open = レイヤーを開く
layer-that-opens = レイヤーファイルまたはATT&CK Navigatorのレイヤー。ページのどこかにドロップしても開けます。
layer-is-open = { $title }を開きました
layer-refused-advice = 自分のレイヤーはそのままです。
published-unfetched = { $name }のレイヤーを取得できませんでした
published-for-other = { $name }のレイヤーは別の枠組み「{ $id }」のものです
published-refused = { $name }のレイヤーを読み取れません。{ $why }
published-no-layer = { $name }にはレイヤーがありません
layer-several = 複数のレイヤー
layer-on-screen = 表示中
layer-numbered = レイヤー{ NUMBER($number) }
layer-begin = 新しいレイヤーを始める
layer-remove = 表示中のレイヤーを削除
layer-removed = レイヤーを削除しました
layer-rule = すべてを一つにまとめる方法
layer-combine = まとめる
layer-combined = 統合：{ $rule }
layers-combined = レイヤーをまとめました
rule-highest = 最高の評点
rule-average = 平均の評点
rule-sum = 評点の合計
rule-first = 最初に内容のあるレイヤー
layer-compare = 二つのレイヤーの違い
layer-compare-with = 比較相手
layer-compare-none = レイヤーを選択
layers-say-the-same = 両方のレイヤーの内容は同じです。
layer-what = 場所
layer-other-says = もう一方のレイヤー
layer-this-says = 表示中のレイヤー
says-nothing = 内容なし
mark-these = まとめて記録：{ $goals }
mark-all = すべてに記録
leave-as-is = そのまま
note-to-add = 追加するメモ
marked-all = 記録しました：{ $goals }
nothing-to-mark = 先に状態、評点、メモのいずれかを入力してください

## What a file does not say

publisher-not-stated = このファイルには発行者の記載がありません。
publisher-not-stated-on = このファイルには発行者の記載がありません。日付：{ $date }

## レイヤーの状態の編集

statuses = 状態
statuses-hint = 進み具合を表す言葉です。名前を変えても、記録は変わりません。記号は状態の意味を示します。
status-title = 名前
status-tone = 意味
status-uses = 記録{ NUMBER($count) }件
status-used = { NUMBER($count) }件の記録がこの状態です。代わりの状態：
status-stays = この状態のまま（不明な状態として表示）
status-choose = 状態を選ぶ
status-remove = 削除
status-replace = 置き換える
status-adopt = 状態に加える
status-add = 追加
status-new = 新しい状態
status-title-taken = ほかの状態にない名前を付けてください
statuses-unknown = 記録だけにある状態
statuses-unknown-hint = レイヤーの一覧にない状態です。別の状態を選ぶまで、記録に残ります。
move-up = 上へ
move-down = 下へ

## 対応付けのその他の内容

qualifier = 条件：
more-in-mapping = 対応付けのその他の項目

## 比較の途中

comparing = { NUMBER($here) }件と{ NUMBER($there) }件を比較しています…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = ID
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = その他の{ $pillars }
column-placement-note = 位置づけの注記
column-facts = 事実
column-related = 関連
column-framework = 枠組み
column-publisher = 発行者
column-editor = データ作成者
column-version = データの版
column-address = 取得元
column-date = 取得日
column-covers = 収録範囲
column-shown = 表示件数
column-program = 作成プログラム
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}ここで切れています：セルの上限は{ NUMBER($limit) }文字です]
written-address = アドレス
written-date = 日付
written-with = 作成ツール
# Said after “Filters:”.
no-filters = なし
data-of-version = { $version }版
# Said after “Pillar: Water”.
placed-there-by-source = （出典による分類）
placed-there-by-editors = （このデータの編者による分類）
# Further pillars, said after the same.
also-under = ；ほかに{ $pillars }
links-heading = リンク
note-label = 注
# { $goals } is “3 of 20 goals”.
extract-covers = このファイルは抜粋です：{ $goals }。絞り込み：{ $filters }。取得元：{ $address }、取得日：{ $date }、作成：Framework Explorer { $program }。
# Somebody’s words in their source.
passage-in = { $speaker }、{ $source }より
passage-of-data = 「{ $title }」のデータ
passage-of-data-by = 「{ $title }」のデータ（{ $editor }作成）
passage-after = { $data }、典拠：{ $sources }
# In citations, in place of a date.
cited-no-date = 日付不明
# The work that a part stands in.
cited-in = { $title }所収
# The address follows.
cited-retrieved = { $date }取得：
cited-accessed = { $date }閲覧
cited-data-set = データセット
cited-report = 報告書
cited-quotation = 引用
cited-version = { $version }版
# { $title } stands in quotation marks.
cited-quoted-in = { $title }で引用
cited-quoted-in-description = 引用元：{ $title }
cited-place = 出典内の箇所：{ $place }
cited-data-set-title = { $title }：{ $pillars }、{ $goals }、出典

## Statuses of a layer where the framework has none of its own

plain-open = 未着手
plain-started = 進行中
plain-attention = 要注意
plain-stopped = 中止
plain-done = 完了

## Why a layer cannot be read

layer-too-large = レイヤーは{ NUMBER($bytes) }バイトあり、上限の{ NUMBER($limit) }バイトを超えています。不要なものを除いてください。
layer-not-read = これはレイヤーではありません：{ $message }。作成元からもう一度保存してください。
layer-other-format = 形式が「{ $found }」です。レイヤーの形式は「{ $format }」です。
layer-damaged = このリンクのレイヤーは壊れているか途中で切れています。ファイルで受け取ってください。
layer-scale-wrong = 最低の評点は最高の評点より小さくなければなりません
layer-no-colour = { $id }：「{ $colour }」は色ではありません。#3366ccのように書いてください
layer-no-address = { $id }：「{ $address }」はウェブアドレスではありません

## What a layer file has that could not be taken over

omitted-tactics = 同じ技術のほかの戦術
omitted-setting = 設定「{ $name }」
omitted-description = レイヤーの説明
omitted-links = ウェブアドレスではないリンク
omitted-without-id = ATT&CKのIDがないものへの記録
omitted-statuses = 状態（メタデータとして記録）
omitted-scores = 数値ではない評点

## Lines to embed: languages

embed-readers-language = 閲覧者それぞれの言語

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = こちら
compare-there = もう一方
compare-swap-sides = 二つを入れ替える
compare-only-here = こちらのみ
compare-only-there = もう一方のみ
compare-say-counterpart = 対応するものがある：選ぶ
compare-counterpart = 対応するもの
change-elsewhere = 別の場所にある
change-other-title = 別の題名
change-otherwise = 相違あり
changes-apart = 相違点
compare-in-numbers = 数で見る
compare-in-original = 原文どうしを比較しています。どちらか一方は、このページの言語では用意されていません。
changes-beside = { $here }と{ $there }を並べています。
crosswalk-put-beside = 「{ $name }」は対応付けとして読み込めませんでした。もう一方の枠組み「{ $title }」として並べてあります。
crosswalk-not-mapping = 「{ $name }」は対応付けとして読み込めませんでした。
crosswalk-foreign = この対応付けは別の枠組みのものです
crosswalk-foreign-names = { $names }の対応付けです。挙げられているものは「{ $title }」に一つもありません。
crosswalk-foreign-why = 挙げられているものは「{ $title }」に一つもありません。
crosswalk-no-goals = この対応付けは「{ $title }」の目標を一つも挙げていません
crosswalk-no-goals-why = 目標の上位にあるものだけを挙げています。

## 保存

is-being-saved-without = { $name }を保存しています。ただし、次の言語のテキストは読み込めなかったため含まれません：{ $languages }。接続が切れている可能性があります
site-with-layer = 自分の記録も含まれ、サイトを訪れる人は誰でも見られます。

## レイヤーが受け付けないものと、レイヤーの出どころ

my-score-refused = { $min }から{ $max }までの評点を入力してください。前の評点はそのまま残ります。
bulk-score-refused = { $min }から{ $max }までの評点を入力してください。まだ何も記録されていません。
scale-refused = 最低の評点は、最高の評点より小さい数にしてください。尺度は元のままです。
layer-off-scale = 次の評点はレイヤーの尺度（{ $min }～{ $max }）の外にあります。そのまま残ります。
layer-came-with-page = このレイヤーはこのページに付属していたものです。自分のレイヤーはその上に重なります。
page-layer-says = このページのレイヤーの内容：
note-whole = メモ全文（{ NUMBER($length) }文字）

## 記録の中身と場所

shares-in-all = 合計
marks-within = 中の記録：{ $count }
tags-of-mark = タグ
links-refused = 次の行はhttps://example.orgのようなウェブアドレスで始まっていないため、まだ取り込まれていません：{ $lines }

## 元に戻せること、二つのタブが一つのレイヤーから作るもの

undo = 元に戻す
undo-label = 行ったこと
undone = 元に戻しました
done-and-undo-offered = { $done }。元に戻せます
layer-of-link = リンクから
layer-of-link-left = リンクのレイヤーを片付けました。自分のレイヤーはそのままです
layers-beside = 別のタブが同じ記録を変更しました。そのレイヤーは自分のレイヤーと並んでいます
bulk-statuses-replaced = すでに状態があるもの：{ NUMBER($number) }件。新しい状態に置き換わります。
bulk-scores-replaced = すでに評点があるもの：{ NUMBER($number) }件。新しい評点に置き換わります。
page-with-layer = 自分の記録は保存するページにも含まれ、ページを受け取った人は誰でも見られます。
layer-nothing-fits = このレイヤーが記録しているものは「{ $title }」にはありません。
omitted-gradient = グラデーションの色
omitted-title = レイヤーの題名
omitted-colours = 色のある記録
omitted-tags = タグのある記録
omitted-mark-links = リンクのある記録
key-copy = 題名とリンク、または選択した語句を出典付きでコピー
key-undo = 多くの記録やレイヤーに行ったことを元に戻す

## Why a file is refused

refused-not-text = UTF-8のテキストファイルではありません。
refused-zip = テキストファイルではありません。ZIPアーカイブかオフィス文書のようです。
refused-gzip = テキストファイルではありません。gzipアーカイブのようです。
refused-pdf = テキストファイルではありません。PDFのようです。
refused-utf-16 = UTF-8のテキストファイルではありません。UTF-16のテキストのようです。
refused-not-text-advice = JSONファイルを選んでください。アーカイブは先に展開し、テキストはUTF-8で保存してください。
refused-empty = ファイルは空です。
refused-empty-advice = 枠組みの入ったファイルを選んでください。
refused-too-large = ファイルは{ NUMBER($size) } MBあります。開けるのは{ NUMBER($limit) } MBまでです。
refused-too-many = ファイルに{ NUMBER($limit) }個を超えるオブジェクトがあります。
# { $message } is what a parser says, in English.
refused-not-json = { NUMBER($line) }行{ NUMBER($column) }列：JSONではありません（「{ $message }」）。
refused-not-json-advice = この箇所の直前にコンマ、引用符、括弧の抜けがないか確認するか、JSONファイルを選んでください。
refused-like-page = { NUMBER($line) }行{ NUMBER($column) }列：JSONではありません。ウェブページやXMLファイルのように「<」で始まっています。
refused-like-page-advice = ファイルそのものを入手してください。ファイルを紹介するページや、存在しないことを知らせるページを保存したのかもしれません。
# { $grammar } is YAML or XML.
refused-malformed = { NUMBER($line) }行{ NUMBER($column) }列：この{ $grammar }は読み取れません（「{ $message }」）。
refused-malformed-advice = ファイルのこの箇所を直すか、公開元からもう一度入手してください。
refused-cut-off = { NUMBER($line) }行{ NUMBER($column) }列：ファイルが途中で終わっています。
refused-cut-off-advice = ファイル全体をもう一度保存またはダウンロードしてください。
refused-too-deep = { NUMBER($line) }行{ NUMBER($column) }列：リストとオブジェクトの入れ子が{ NUMBER($limit) }段を超えています。
refused-too-deep-advice = これほど深い枠組みはありません。ファイルが壊れているか、枠組みではありません。
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = 種類のわからないファイルです。最上位にあるのは{ $keys }です。
# Ends a list of keys.
refused-further = ほか{ NUMBER($count) }件
refused-unknown-empty = 種類のわからないファイルです。中身は空のオブジェクトです。
refused-unknown-text = 種類のわからないファイルです。中身は一つのテキストだけです。
refused-unknown-value = 種類のわからないファイルです。中身は一つの値だけです。
refused-unknown-advice = このページで開けるのは、最上位に"format": "framework-explorer/1"がある枠組みファイル、OSCALカタログ、MITRE ATT&CKなどのSTIXバンドル、NIST CPRTファイル、MISPギャラクシー、StratMLの計画、表計算ファイルです。それ以外は、階層ごとに列のある表計算ファイルにしてください。
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = { NUMBER($line) }行{ NUMBER($column) }列：このファイル（{ $format }）は読み取れません（「{ $message }」）。
refused-misshapen-at = { $path }：このファイル（{ $format }）は読み取れません（「{ $message }」）。
refused-misshapen-advice = この値を直すか、公開元からファイルをもう一度入手してください。
refused-no-elements = このファイル（{ $format }）には要素がありません。要素はresponse.elements.elementsのリストです。
refused-no-patterns-shown = このファイル（{ $format }）には戦術がなく、表示できる攻撃パターンもありません。
refused-no-patterns = このファイル（{ $format }）には戦術（x-mitre-tactic型のオブジェクト）も攻撃パターンもありません。枠組みではなく、別の脅威情報です。
refused-no-goals = このファイル（{ $format }）には目標がありません。
refused-no-catalog = このファイル（{ $format }）にはカタログがありません。
refused-no-controls = このファイル（{ $format }）にはグループも管理策もありません。
refused-no-values = このファイル（{ $format }）には値のリスト（「values」）がありません。
refused-no-requirements = このファイル（{ $format }）には要件のある枠組みがありません。
refused-no-profile = このファイル（{ $format }）にはプロファイルがありません。
refused-no-controls-chosen = このファイル（{ $format }）が選ぶ管理策は、一緒に開いたカタログにありません。
refused-no-catalog-beside = このファイル（{ $format }）と一緒に開いたカタログがありません。
refused-nothing-advice = それらを含むファイルを選んでください。
refused-several = 複数の枠組みが一度に選ばれています。
refused-several-advice = どれか一つを開いてください。もう一つは「比較」か「対応表」で並べて開けます。
refused-list = これは題名などを持たないリストで、枠組みではありません。
refused-list-advice = 階層ごとに列のある表計算ファイルにして、それを開いてください。
refused-oscal-mapping = これはOSCALの対応付け集で、枠組みではありません。
refused-ctid-mapping = これはCenter for Threat-Informed DefenseによるATT&CKとの対応付けで、枠組みではありません。
refused-mapping-advice = 対応付けは枠組みの横に開きます。対応付けられた二つの枠組みの一方をまず開き、それから「対応表」で対応付けを選んでください。
refused-layer = これはレイヤーで、枠組みではありません。
refused-navigator-layer = これはATT&CK Navigatorのレイヤーで、枠組みではありません。
refused-layer-advice = レイヤーは枠組みの上に重ねます。ATT&CKのバンドルなど、レイヤーの対象の枠組みを開いてから、「レイヤー」でレイヤーを開いてください。
refused-galaxy = これはクラスターのないMISPギャラクシーで、枠組みではありません。
refused-galaxy-advice = クラスターを開いてください。「clusters」フォルダーにある、「values」を含む同名のファイルです。
refused-stix-object = これは単独のSTIXオブジェクトで、枠組みではありません。
refused-stix-object-advice = 元のバンドルを開いてください。「objects」を含むファイルです。
refused-gemara = これはGemara形式のカタログ（FINOS CCCやOSPS Baselineの形式）で、このページでは読み取れません。
refused-gemara-advice = 発行元にOSCALカタログがあればそれを開くか、レベルごとに列を設けたスプレッドシートにしてください。
refused-stratml-draft = これは後のStratMLの草案で、どの規格にもありません。
refused-stratml-draft-advice = 計画をStratMLの第1部または第2部として開いてください。「StrategicPlan」または「PerformancePlanOrReport」を含むファイルです。
refused-json-schema = これはJSONスキーマで、枠組みではありません。
refused-json-schema-advice = これはある種類のファイルの形を定めるものです。その種類のファイルを開いてください。
refused-csv = これは表（CSV）で、枠組みファイルではありません。
refused-csv-advice = 階層ごとに列のある表計算ファイルとして開いてください。
refused-oscal-profile = これはカタログから管理策を選ぶOSCALプロファイルで、枠組みではありません。
refused-oscal-profile-advice = 取り込み元のカタログと一緒に開いてください。両方のファイルを同時に選ぶかドロップします。公開元に解決済みのカタログ（「resolved-profile_catalog」）があれば、それも開けます。
refused-oscal-security-plan = これはOSCALのシステムセキュリティ計画で、枠組みではありません。
refused-oscal-security-plan-advice = 一つのシステムが管理策をどう満たすかを述べたものです。対象のカタログか解決済みのプロファイルを開いてください。
refused-oscal-component = これはOSCALのコンポーネント定義で、枠組みではありません。
refused-oscal-component-advice = コンポーネントが管理策をどう満たすかを述べたものです。出典とされているカタログを開いてください。
refused-oscal-milestones = これはOSCALの行動計画とマイルストーンで、枠組みではありません。
refused-oscal-milestones-advice = 一つのシステムでまだ直すべき点を挙げたものです。そのシステムの計画のもとになったカタログか解決済みのプロファイルを開いてください。
refused-oscal-assessment-plan = これはOSCALの評価計画で、枠組みではありません。
refused-oscal-assessment-plan-advice = 一つのシステムをどう評価するかを述べたものです。そのシステムの計画のもとになったカタログか解決済みのプロファイルを開いてください。
refused-oscal-assessment-results = これはOSCALの評価結果で、枠組みではありません。
refused-oscal-assessment-results-advice = 一つのシステムをどう評価したかを述べたものです。そのシステムの計画のもとになったカタログか解決済みのプロファイルを開いてください。
refused-problems = { $count ->
   *[other] このファイルには誤りが{ NUMBER($count) }件あります。
}
refused-many-problems = このファイルには誤りが{ NUMBER($count) }件以上あります。最初の{ NUMBER($count) }件を示します。
refused-problems-advice = ファイルを直して、もう一度開いてください。
refused-cells = { $count ->
   *[other] このブックには誤りが{ NUMBER($count) }件あります。
}
refused-cells-advice = これらのセルを直して、もう一度開いてください。
refused-table-empty = この表には何もありません。
refused-table-empty-advice = 作成したプログラムで、行を含めてもう一度保存してください。
refused-table = この表は読み取れません（「{ $message }」）。
refused-table-advice = 表計算ソフトで開き、XLSXかCSVで保存してください。
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = 目標の列がありません。見出しは{ $headings }です。
refused-table-without-goals-advice = 列に「柱」「目標」「個別目標」などの見出しを付けるか、各列の内容を指定してください。
refused-no-mapping = このページで読み取れる種類の対応付けではありません。
refused-no-mapping-advice = OSCALの対応付け集、STRMまたはOLIRの表、CTIDの対応付けデータ、または枠組みごとに列のある表を選んでください。
refused-no-headings = この表には見出しがありません。
refused-no-columns = この表の見出しからは、どの二つの列が対応するのかわかりません：{ $headings }。
refused-no-columns-advice = 列の名前を「Source」と「Target」、または「Focal Document Element」と「Reference Document Element」にしてください。必要に応じて「Relationship」（「equal」「subset of」「superset of」「intersects with」など）、「Strength」「Rationale」「Comments」「Evidence」を加えられます。2列だけの表には見出しは要りません。
refused-no-pairs = この対応付けには組がありません。

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = 対応付けの根拠
# The name of a sheet.
comparison-sheet = 比較

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = { $line }行{ $column }列、{ $path }：{ $what }
fault-at-place = { $line }行{ $column }列：{ $what }
fault-at-path = { $path }：{ $what }
# { $message } is what a parser says, in English.
fault-not-json = JSONではありません（「{ $message }」）。この箇所の直前にコンマ、引用符、括弧の抜けがないか確認してください。
fault-cut-off = ファイルが途中で終わっています。全体をもう一度保存またはダウンロードしてください。
fault-format = 形式が「{ $found }」です。"format": "{ $format }"と書いてください。
fault-not-text = ここはテキストではありません。テキストを入れてください。
fault-not-flag = ここはtrueでもfalseでもありません。どちらかを入れてください。
fault-not-list = ここはリストではありません。リストを入れてください。
fault-not-object = ここはオブジェクトではありません。オブジェクトを入れてください。
fault-missing-text = これがありません。加えてください。ここにはテキストが入ります。
fault-missing-flag = これがありません。加えてください。ここにはtrueかfalseが入ります。
fault-missing-list = これがありません。加えてください。ここにはリストが入ります。
fault-missing-object = これがありません。加えてください。ここにはオブジェクトが入ります。
fault-unknown-key = この形式にそのようなキーはありません。削除してください。
fault-unknown-key-near = この形式にそのようなキーはありません。「{ $near }」のことですか？
fault-repeated-key = このキーが二つあります。どちらか一つを残してください。
# { $allowed } is a list of words in quotation marks.
fault-choice = 「{ $found }」は使えない語です。次のどれかを使ってください：{ $allowed }。
fault-empty = テキストが空です。書き入れるか、省略できるところではキーを省いてください。
fault-bad-id = 「{ $found }」はIDとして使えません。「arms-control」のように、小文字、数字、単独のハイフンを使ってください。
fault-reserved-id = 「{ $found }」はアドレスで別の用途に使われます。絞り込み項目には「own-{ $found }」など別のIDを付けてください。
fault-repeated-id = ID「{ $id }」は{ $first }ですでに使われています。どちらかに別のIDを付けてください。
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = ID「{ $id }」の「{ $kind }」がありません。加えるか、参照を削除してください。
fault-dangling-near = ID「{ $id }」の「{ $kind }」がありません。「{ $near }」のことですか？
fault-repeated-reference = 「{ $id }」がこのリストに二つあります。どちらか一つを残してください。
fault-itself = 自分自身を参照しています。参照を削除してください。
fault-no-evidence = この記述には根拠がありません。"evidence"に出典を一つ以上挙げてください。
fault-no-entries = 「{ $kind }」がありません。一つ以上加えてください。
fault-bad-date = 「{ $found }」は日付ではありません。2023、2023-05、2023-05-30のように書いてください。
fault-bad-address = 「{ $found }」はウェブアドレスではありません。https://かhttp://から始めて、省略せずに書いてください。
fault-bad-language = 「{ $found }」は言語タグではありません。「en」「fr」「pt-BR」のように書いてください。

## Files that are no spreadsheets, or none that opens as it is

refused-word = このファイルは文書で、表計算ファイルではありません。
refused-slides = このファイルはプレゼンテーションで、表計算ファイルではありません。
refused-numbers = このファイルはApple Numbersのブックです。
refused-web-page = このファイルは、表計算ファイルの名前が付いたウェブページです。
refused-old-xml = このファイルはExcel 2003のXML形式のブックです。
refused-locked = このブックにはパスワードがかかっています。
refused-archive = このファイルはほかのファイルをまとめたアーカイブです。
refused-cut = このブックは途中で切れているか壊れており、終わりがありません。
refused-running-text = このファイルは通常の文章です。
refused-unclosed = { NUMBER($line) }行：ここでセルを開く引用符が、最後まで閉じられていません。
refused-copy-table-advice = 中の表を、階層ごとに列のある表計算ファイルに写し、それを開いてください。
refused-running-text-advice = 中身を、階層ごとに列のある表計算ファイルに移し、それを開いてください。
refused-numbers-advice = NumbersからExcelまたはCSVとして書き出し、それを開いてください。
refused-save-xlsx-advice = 表計算ソフトで開き、XLSXとして保存して、それを開いてください。
refused-locked-advice = パスワードなしで保存し、それを開いてください。
refused-archive-advice = 展開して、中のファイルを開いてください。
refused-cut-advice = 入手元から完全なファイルをもう一度入手してください。
refused-unclosed-advice = 引用符を閉じるか取り除いてください。ファイルが途中で切れている場合は、もう一度入手してください。

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = 評価者向けの部分（評価の目的、方法、対象）
left-machine-properties = 機械用のプロパティ（並べ替えキー、ID、別の表記の番号）
left-people = メタデータ内の役割、組織、人、場所の詳細
left-revisions = 過去の改訂の詳細
left-back-matter = 巻末資料のリソースの詳細
left-links-elsewhere = ほかのファイルへのリンク、またはリンク先がこのファイルにないもの
left-other-texts = カタログに置き場所のない文章
left-missing-controls = このカタログにない管理策との関係
left-unknown-choices = プロファイルが挙げていて、カタログにない管理策とパラメーター
left-unopened-files = プロファイルが取り込んでいて、一緒に開かれなかったファイル
left-unreadable-objects = 読み取れないオブジェクト
left-old-relationships = 撤回された、または非推奨の関係
left-uses = 誰がその技術を使うかを示す関係
left-other-relationships = ほかのオブジェクト間の関係、またはファイルの外のものとの関係
left-revoked-tactics = 撤回された戦術
left-deprecated-tactics = 非推奨の戦術
left-revoked-techniques = 撤回された技術
left-deprecated-techniques = 非推奨の技術
left-revoked-sub-techniques = 撤回されたサブ技術
left-deprecated-sub-techniques = 非推奨のサブ技術
left-lone-sub-techniques = 親の技術が表示されないサブ技術
left-phases-without-tactic = 対応する戦術が表示されない、技術の段階
left-old-mitigations = 撤回された、または非推奨の緩和策
left-old-objects = 撤回された、または非推奨のほかのオブジェクト
left-mitigations = 緩和策
left-groups = グループ
left-software = ソフトウェア
left-campaigns = キャンペーン
left-threat-actors = 脅威アクター
left-indicators = 脅威の指標
left-reports = 報告書とメモ
left-vulnerabilities = 脆弱性
left-identities = 人物・組織の情報
left-markings = 取り扱い区分
left-analytics = 表示されない検知戦略の分析
left-unknown-objects = この閲覧ツールが知らない種類のオブジェクト
left-same-properties = 柱や別のプロパティと同じ内容のプロパティ
left-missing-elements = ファイルにない要素との関係
left-told-elements = すでに別の場所にある要素
left-deep-elements = 階層が深すぎる要素
left-relations-outside = ファイルの外のものとの関係
left-relation-tags = 関係のタグ
left-contacts = 提出者の連絡先
left-missing-objectives = 計画の個別目標ではないものとの関係
left-column = 列「{ $column }」のセル
left-empty-columns = 見出ししかない列
left-above-headings = 見出しより上のセル
left-other-sheets = 柱、目標、個別目標のないシート
left-hidden-links = 表示されないセルのリンク先
left-xls-links = セルのリンク先（XLSからは読み取りません）
left-other-links = ウェブページにつながらないリンク
left-number-formats = 書式が読み取られない数値（百分率は1に対する割合として表示）
left-nameless-rows = 柱、目標、個別目標の名前がない行
left-heading-rows = 見出しを繰り返す行
left-total-rows = 合計の行
left-notes = 表の下の注記
left-own-columns = この形式にないシートと列
left-gone-texts = このブックにない部分の翻訳文
left-rows-without-reference = 参照のない行
left-further-details = 読み取れる以上の内容がある組
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }、{ $row }行目
place-cell = { $sheet }、{ $row }行目、{ $column }列

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = 枠組みファイル
format-workbook = 枠組みファイル（ブック）
format-oscal-catalog = OSCALカタログ
format-oscal-profile = OSCALプロファイル
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = { $name }バンドル
format-atlas-data = ATLASデータファイル
format-ciso-library = CISO Assistantライブラリ
format-cprt = NIST CPRTファイル
format-misp = MISPギャラクシーのクラスター
format-stratml = StratMLの計画
format-strategic-plan = StratMLの戦略計画
format-performance-plan = StratMLの業績計画
format-performance-report = StratMLの業績報告
# { $ending } is XLSX or XLS.
format-excel = Excelブック（{ $ending }）
format-ods = OpenDocumentの表計算ファイル（ODS）
# { $ending } is CSV or TSV.
format-text-table = { $ending }の表
format-spreadsheet = 表計算ファイル
mapping-format-oscal = OSCALの対応付け集
mapping-format-strm = STRMの表
mapping-format-olir = OLIRの提出ファイル
mapping-format-ctid = CTIDの対応付け
mapping-format-sheet = 対応付けの表

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }、{ $row }行目、{ $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }、{ $property }
cell-no-source = このセルは空です。記述にはどれも出典が必要です。このセルに出典のIDを書いてください。出典は「Sources」シートにあります。
cell-no-summary = このセルは空です。文章を書くか、「Summary rests on」も空にしてください。
cell-empty = このセルは空です。入力してください。
cell-incomplete = ここに足りないものがあります。この行のセルを埋めるか、すべて空にしてください。
cell-misplaced = このセルの内容はここには入れられません。空にするか、文章を書いてください。
cell-no-column = この形式にそのような列はありません。列に別の見出しを付けるか、列を削除してください。
cell-two-columns = これは二つの列にあります。どちらか一つを残してください。
cell-twice = 「{ $id }」がここに二つあります。どちらか一つを残してください。
# { $first } is the place where it stands first.
cell-taken = ID「{ $id }」はすでに使われています：{ $first }。どちらかに別のIDを付けてください。
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = 「{ $kind }」がありません。行を加えてください。
cell-two-texts = この部分にはこの言語の文章がすでにあります。どちらか一つを残してください。
cell-on-nothing = この行には、何についてのものかが書かれていません。「goal」などの種類をこのセルに書いてください。
cell-nowhere = このセルは空なので、この行はどの「{ $kind }」にも属していません。IDを書くか、行を削除してください。
cell-gone = ID「{ $id }」の「{ $kind }」がありません。このブックにあるIDを書くか、行を削除してください。
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = このセルは空ですが、どの行にもない「{ $kind }」をほかのセルが参照しています：{ $ids }（セル：{ NUMBER($cells) }件、最初：{ $first }）。このセルにIDを書き直すか、参照しているセルで変更してください。

## Spreadsheets that hold too much, or no text

refused-table-cells = この表は、空のセルを含めて{ NUMBER($most) }個を超えるセルに及んでいます。
refused-table-text = この表のセルの文章は{ NUMBER($most) } MBを超えています。
refused-table-unpacked = このブックは展開すると{ NUMBER($most) } MBを超えます。
refused-no-text = このファイルには表の名前が付いていますが、テキストにはないバイトが含まれています。
# A column without a heading, by its letters: “Column C”.
column-letters = { $letters }列

## Where nothing is shown, and what was not taken

nothing-has-it = 「{ $typed }」はここには見つかりません。
nothing-begins = ここには「{ $typed }」で始まる語はありません。
# Where there was no score before.
my-score-asked = { $min }から{ $max }までの評点を入力してください。
crosswalk-other = もう一方の枠組み
crosswalk-not-other = 「{ $title }」が並べてあります。この対応付けの対応先が一つも含まれていないため、もう一方の枠組みとしては扱っていません。

## Plain pages of a site, without scripts

site-contents = 目次
site-open = 閲覧ツールで開く
site-take-away = 持ち帰る
site-rests-on = 根拠：
site-neighbours = 前後のページ
site-description = { $title }を閲覧する。
site-description-by = { $title }（{ $publisher }発行）を閲覧する。
site-for-json = フレームワーク全体。どの閲覧ツールでも再び開けます
site-for-csv = 第2階層の項目ごとに1行。プログラム向け
site-for-xlsx = Excelなど向け。どの閲覧ツールでも再び開けます
site-for-stratml = 米国の政府機関が公表する形式の計画（ISO 17469）
site-for-skos = 項目とテーマを概念として表したもの（Turtle）

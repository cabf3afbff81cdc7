# Todas as frases da página em português.
#
# Glossário: pillar = o pilar, os pilares · goal = a meta, as metas · objective = o objetivo, os objetivos ·
# theme = o tema, os temas · actor = o ator, os atores · quotation = a citação, as citações ·
# challenge = o desafio, os desafios · source = a fonte, as fontes · layer = a camada, as camadas ·
# section = a seção, as seções · facet = o critério de filtro, os critérios · framework = o marco, os marcos ·
# mark = a anotação, as anotações · status = o status · score = a pontuação · note = a nota · statement = a afirmação ·
# mapping = o mapeamento · crosswalk = as correspondências · web address = o endereço da web
#
# O gênero de { $goal }, { $pillar } etc. é desconhecido: sem artigo nem concordância.

## Counts, lists, punctuation

# A number with a noun of the framework: “20 goals”.
counted = { NUMBER($count) } { $noun }
# “5 of 20 goals”
results-found = { NUMBER($shown) } de { $all }
count-quotations = { $count ->
    [one] { NUMBER($count) } citação
    [many] { NUMBER($count) } de citações
   *[other] { NUMBER($count) } citações
}
count-challenges = { $count ->
    [one] { NUMBER($count) } desafio
    [many] { NUMBER($count) } de desafios
   *[other] { NUMBER($count) } desafios
}
quoted = “{ $text }”
noun-quotations = { $count ->
    [one] citação
    [many] de citações
   *[other] citações
}
noun-challenges = { $count ->
    [one] desafio
    [many] de desafios
   *[other] desafios
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
and-more = e mais { NUMBER($count) }

## Places

overview = Visão geral
voices = Vozes
challenges = Desafios
sources = Fontes
about = Sobre
nothing-here = Não há nada aqui
# The title of the browser's tab.
tab-title = { $page } – { $framework }
part-numbered = { $noun } { NUMBER($number) }
part-quotation = citação “{ $beginning }”
part-challenge = desafio “{ $title }”

## Facets, filters and what was read in another way

voice-facet = Voz
stance-facet = Posição
placement-facet = Enquadramento
source-facet = Fonte
voice-hint = { $goal }: quem fala a respeito
stance-hint = { $goal }: se uma citação saúda, registra ou critica
placement-hint = Quem fez o enquadramento ({ $goal } → { $pillar })
source-hint = { $goal }: em que fonte se apoia
placed-by-source = Enquadramento por uma fonte
placed-by-editors = Enquadramento pelos editores
placed-by-source-long = Uma fonte faz este enquadramento ({ $pillar }).
placed-by-editors-long = Nenhuma fonte indica um enquadramento ({ $pillar }). Os editores deste conjunto de dados escolheram este.
welcomes = Saúda
notes = Registra
criticises = Critica
filter-words = palavras “{ $words }”
nothing-has = Nada aqui contém “{ $typed }”; mostrando { $words }.
found-inside = Nenhuma palavra aqui começa com “{ $typed }”; mostrando palavras que contêm esse trecho.
read-as = Interpretado como: { $parts }.
without-words = sem { $words }
unknown-value = { $facet } “{ $id }”: não existe aqui, por isso este filtro foi ignorado.
order-document = Ordem do documento
order-relevance = Mais relevantes primeiro
order-title = Título, de A a Z
order-label = Número ou código
gathered-counts = { $counts }, na ordem do documento.
gathered-none = Mencionado nas fontes.

## Opening a file

fetching-bytes-of = Baixando: { NUMBER($done) } de { NUMBER($total) } kB
fetching-bytes = Baixando: { NUMBER($done) } kB
fetching-file = Baixando { $name }
checking = Verificando { $name }
indexing = Preparando a busca: { NUMBER($done) } de { NUMBER($total) }
drop-to-open = Solte o arquivo para abri-lo. Ele não sai deste computador.
cancel = Cancelar
could-not-open = Não foi possível abrir { $name }
problems = Problemas
screen-stays = A página continua mostrando o que mostrava antes.
file-opened-label = Arquivo aberto
# “CSV spreadsheet, opened from plan.csv: 3 pillars, 20 goals.”
opened-line = { $format }, de { $name }: { $counts }.
stays-here = Fica neste navegador e não é enviado a lugar nenhum.
for-example = {" "}– por exemplo: { $item }
all-of-them = Ver tudo
left-out-reason = { $reason }: { NUMBER($count) }
left-out = Itens omitidos: { NUMBER($count) }.
back-to-bundled = Voltar à estratégia incluída
could-not-open-title = Não foi possível abrir o arquivo
show-bundled = Mostrar a estratégia que veio com esta página
framework-missing-title = Esta página não contém esse marco
framework-missing = O endereço leva ao marco “{ $id }”, que alguém abriu de um arquivo.
framework-missing-advice = Abra esse arquivo para continuar neste endereço.
scheme-refused = O endereço começa com “{ $scheme }:”. O explorador só baixa arquivos de endereços http e https.
scheme-refused-advice = Salve o arquivo e abra-o do seu disco, ou coloque-o em um servidor web.
file-unreadable = O navegador não conseguiu ler o arquivo.
file-unreadable-advice = Tente de novo.
file-unfetched = Não foi possível baixar o arquivo: { $reason }.
file-unfetched-advice = Confira o endereço, ou salve o arquivo e abra-o do seu disco.
fetch-no-answer = o servidor não respondeu ou não permite que outros sites leiam o arquivo (CORS)
fetch-status = o servidor respondeu { $status }
fetch-broken = a conexão caiu
opener-unloaded = Não foi possível carregar a parte do explorador que abre arquivos.
opener-unloaded-advice = Confira a conexão e tente de novo.
file-too-large = O arquivo tem mais de { NUMBER($limit) } MB.
file-too-large-advice = Remova o que não precisa ou divida o arquivo.
is-open = { $title }: aberto
is-open-until-reload = { $title }: aberto; o navegador não poderá mantê-lo se você recarregar a página
recent-gone = Este navegador não tem mais esse arquivo. Abra-o de novo
text-cut = A busca aceita { NUMBER($limit) } caracteres; o resto foi cortado

## What the columns of a spreadsheet are

columns-title = O que há nas colunas?
columns-why = Confira como cada coluna de { $name } foi entendida. O marco ao lado mostra o resultado.
columns-unsaid = O explorador precisa saber o que há nas colunas desta planilha.
columns-unsaid-advice = Tente de novo e diga o que é cada coluna.
correct-columns = Corrigir as colunas
column-is = Conteúdo da coluna “{ $heading }”
first-rows = Primeiras linhas de { $sheet }
rows-shown = { NUMBER($shown) } de { NUMBER($total) } linhas
as-it-would-be = Como ficaria o marco
open-so = Abrir assim
title-with-count = { $title } ({ NUMBER($count) })
role-summary = Descrição ou detalhe
role-status = Status
role-label = Número ou código
role-source = Fonte
role-link = Link
role-facet = Filtro
role-depth = Profundidade na estrutura
role-parent = A que pertence a linha
role-none = Deixar de fora
reason-heading = Por causa do cabeçalho.
reason-repeated = Poucos valores se repetem.
reason-long-text = Contém textos longos.
reason-numbers = Contém números ou datas.
reason-different = Os valores mudam de uma linha para outra.
reason-addresses = Contém endereços da web.
reason-numbering = Contém números como 1.2.
reason-likeliest = A mais provável para dar nome às linhas.
reason-beside = Esta aba explica as outras.
reason-empty = Está vazia.
reason-reader = Você indicou.
back-to = Voltar a { $title }

## Copying, saving, sharing

link-copied = Link copiado
title-and-link-copied = Título e link copiados
copied-needs-file = { $done }. Para segui-lo, é preciso abrir antes { $file }
copied-without-layer = { $done }. O link filtra pela sua camada, que não está nele: a página da camada cria um link que a inclui
quotation-copied = Citação copiada
passage-copied = Trecho copiado, com a fonte
citation-copied = Referência copiada
code-copied = Código copiado
select-first = Selecione primeiro algumas palavras de uma afirmação e depois copie-as com a fonte
writer-unloaded = Não foi possível carregar a parte do explorador que grava arquivos. A conexão pode ter caído
chunk-unloaded = Não foi possível carregar esta parte do explorador. A conexão pode ter caído
no-picture = Este navegador não conseguiu criar a imagem
is-being-saved = Salvando { $name }
cannot-save = Este navegador não deixa a página salvar arquivos
no-file = Não foi possível criar o arquivo
no-page = Não foi possível criar a página, porque sua versão em um único arquivo não pôde ser carregada. A conexão pode ter caído, ou o arquivo não está junto desta página

## The frame of the page

skip-link = Pular para o conteúdo
loading = Carregando…
chunk-outdated = Esta parte do explorador não está mais no servidor, que tem uma versão mais nova
writer-outdated = A parte do explorador que grava arquivos não está mais no servidor, que tem uma versão mais nova
opener-outdated-advice = Ela não está mais no servidor, que tem uma versão mais nova. Recarregue a página e depois abra o arquivo.
chunk-outdated-notice = Esta parte do explorador não está mais no servidor, que tem uma versão mais nova. O endereço traz você de volta a este ponto.
load-newer-version = Carregar a versão mais nova
chunk-unloaded-notice = Não foi possível carregar esta parte do explorador. A conexão pode ter caído.
try-again = Tentar de novo
close = Fechar
places = Seções do site
search = Buscar
suggestions = Sugestões
more = Mais
printed = Impresso em { $date }
printed-filters = Filtros: { $filters }
made-by = Feito por { $editor } a partir de fontes públicas.
not-official = Este não é um site oficial de quem publicou o documento ({ $publisher }).
nothing-sent = Nada do que você faz aqui é enviado a lugar nenhum.
program-version = Framework Explorer { $version }
versions = Framework Explorer { $program }.
versions-with-data = Framework Explorer { $program }, dados { $data }.
about-and-cite = Sobre a página e como citar
embedded-in = { $title }, no Framework Explorer.
embedded-made-by = Feito por { $editor }.
open-full = Abrir o explorador completo

## The menu

appearance = Aparência
appearance-auto = Como o sistema
appearance-light = Clara
appearance-dark = Escura
embed = Incorporar
print = Imprimir
download-goals = Baixar: { $goals }
# Said before the name of the form: “Download CSV”.
download = Baixar:
frameworks = Marcos
open-file = Abrir um arquivo
save-framework = Salvar como arquivo de marco
save-page = Salvar como página
help = Ajuda

## The dialogs

shortcuts = Atalhos de teclado
key = Tecla
key-does = Ação
key-search = Ir para o campo de busca
key-escape = Limpar o campo de busca ou fechar o que estiver aberto
key-next-result = Próximo resultado
key-previous-result = Resultado anterior
key-open-result = Abrir o resultado
key-overview = Visão geral
key-goals = Lista: { $goals }
key-turn = Anterior e seguinte: { $goal }
key-this-list = Esta lista
shortcuts-on = Ativar atalhos de uma tecla só
copy-by-hand = Copiar à mão
copy-by-hand-why = O navegador não deixa esta página usar a área de transferência. O texto está selecionado: copie-o com o teclado.
text-to-copy = Texto para copiar
open-framework = Abrir um marco
drop-or-choose = Solte arquivos em qualquer lugar da página ou escolha-os:
choose-file = Escolher arquivos
files-that-open = Um arquivo de marco; uma planilha (CSV, TSV, XLSX, XLS, ODS); um catálogo OSCAL, ou um perfil junto com o seu catálogo (JSON, YAML, XML); MITRE ATT&CK e outros arquivos STIX, MITRE ATLAS, NIST CPRT, galáxias MISP, planos StratML. Os arquivos ficam neste computador e não são enviados a lugar nenhum.
paste-rows = Você também pode copiar linhas em um programa de planilhas e colá-las nesta página.
save-template = Baixar um modelo de planilha ({ $format })
recently-opened = Abertos recentemente
recently-opened-where = Fica neste navegador enquanto uma aba o mostrar e até o fim do dia, ou até que você o remova.
remove-recent = Remover { $title }

embed-this-view = Incorporar esta visualização
embed-what = Uma visualização ao vivo do que está na tela, com os filtros. Ajusta-se à largura disponível.
embed-preview = Prévia
embed-preview-title = Prévia da visualização incorporada
embed-from-disk = As linhas abaixo não podem mostrar { $file }, porque o arquivo está neste computador. Salve-o como página, hospede essa página e incorpore-a de lá.
embed-hide = Ocultar
embed-search = Campo de busca
embed-facets = Filtros
embed-header = Cabeçalho
embed-footer = Rodapé
embed-height = Altura
embed-height-label = Altura em pixels
embed-height-auto = auto
embed-height-hint = pixels, ou tão alta quanto o conteúdo
embed-with-script = Com script: a altura acompanha o conteúdo
embed-without-script = Sem script
copy-code = Copiar código
embed-policy = Se a sua página tem uma política de segurança de conteúdo (CSP)
embed-policy-hint = Ela precisa permitir o quadro e, para a primeira linha, também o script:
embed-policy-label = Política de segurança de conteúdo

## Overview

published-by = Publicado por: { $publisher }.
published-by-on = Publicado por: { $publisher }, { $date }.
# A list of counts: “3 pillars, 20 goals and 34 quotations”.
page-covers = Esta página cobre { $counts }.
what-is-covered = O que está coberto e o que não está
what-you-can-do = O que você pode fazer aqui
# Leads to the list: “Browse and filter all 20 goals”.
browse-goals = Ver e filtrar: { $goals }
# Leads from the beginning of a long summary to the whole.
whole-summary = Ler tudo
search-words = Buscar palavras
open-own = Abrir o seu próprio marco
pillar-matches = { NUMBER($found) } de { NUMBER($all) }
# Leads to the list: “All 200 goals”.
all-goals = Ver tudo: { $goals }
picture-of-themes = Imagem: { $themes }
picture-of-pillars = Imagem: { $pillars }
# Said after “SVG” or “PNG”.
picture-format-of = , { $picture }
themes-across = { $themes } e { $pillars }: visão cruzada
matrix-first = Estes são os primeiros { NUMBER($shown) }. Os filtros da lista têm mais { NUMBER($rest) }.
# What the circles of the picture mean.
matrix-note = Cada círculo cruza { $theme } e { $pillar }: quanto maior, mais há ({ $goals }).
matrix-picture = Imagem
matrix-as-table = Mostrar como tabela
matrix-table = Tabela
matrix-label = { $goals } por { $theme } e { $pillar }; cada marca é um link
matrix-cell = { $theme }, { $pillar }: { $goals }
# Said after the title of a goal.
goal-weight = : { $parts }
# What a mark stands for: “Human health: 2 objectives, 1 quotation (welcomes)”.
hint = { $title }: { $parts }
# Quotations with how they stand to the goal: “3 quotations (1 welcomes, 2 note)”.
quotations-by-stance = { $quotations } ({ $stances })
count-welcome = { $count ->
    [one] { NUMBER($count) } saúda
    [many] { NUMBER($count) } saúdam
   *[other] { NUMBER($count) } saúdam
}
count-note = { $count ->
    [one] { NUMBER($count) } registra
    [many] { NUMBER($count) } registram
   *[other] { NUMBER($count) } registram
}
count-criticise = { $count ->
    [one] { NUMBER($count) } critica
    [many] { NUMBER($count) } criticam
   *[other] { NUMBER($count) } criticam
}
does-not-match = ; não corresponde
quotation-welcomes = citação que saúda
quotation-notes = citação que registra
quotation-criticises = citação que critica
key-by-source = enquadramento por uma fonte
key-by-editors = enquadramento pelos editores
# The key to the shades of cells: “few to many objectives”.
key-shades = de menos a mais: { $objectives }

## Goals

filters-button = Filtros
filters-on = Filtros ({ NUMBER($count) })
filter-by = Filtrar por
facet-on = { $count ->
    [one] { NUMBER($count) } ativo
    [many] { NUMBER($count) } ativos
   *[other] { NUMBER($count) } ativos
}
find-in-facet = Buscar em: { $facet }
find-in-values = Buscar entre { NUMBER($count) }
most-first = Mais frequentes primeiro
# Said after “Most first” and “Clear”.
in-facet = – { $facet }
clear-facet = Limpar
nothing-matches = Nada aqui atende a todos os critérios
no-challenge-matches = Nenhum desafio atende a todos os critérios
results-heading = Resultados
order = Ordenar por
show-as-list = Mostrar como lista
filters-on-label = Filtros ativos
clear-all = Limpar tudo
# Said before what is removed.
remove-filter = Remover o filtro:
show-more = Mostrar mais { NUMBER($count) } de { NUMBER($rest) }
printed-first = Só os primeiros { NUMBER($shown) } de { NUMBER($all) } são impressos.
no-goal-matches = Nenhum resultado atende a todos os critérios ({ $goal })
drop-one = Remova um destes critérios para encontrar algo:
without = Sem { $part }: { $goals }
the-words = as palavras
the-filters = os filtros
words-here = Palavras que aparecem aqui:
themes-label = Temas

## A goal, a pillar, a theme, an actor

breadcrumb = Trilha de navegação
link = Link
copy-link = Copiar link
# Said after “Link” and “Copy link”.
to-part = para: { $part }
copy-title-and-link = Copiar título e link
share-and-save = Compartilhar e salvar
# The button of the same menu for one part, said before “objective 3”.
share-part = Compartilhar
copy-with-source = Copiar com a fonte
# Beside a form that can be downloaded.
for-spreadsheets = , para planilhas
for-programs = , para programas
frame-cannot-save = Esta página está em um quadro que não permite salvar nem imprimir
open-in-window = Abrir esta visualização em janela própria
copy-selection = Copiar a seleção com a fonte
share = Compartilhar…
also-part-of = Também faz parte de:
also-part = Também fazem parte
placed = { $who }.
what-is-said = O que se diz a respeito
actors-named = { $actors }: menções
answers-challenges = Desafios a que responde
related-goals = Relacionado: { $goals }
goals-around = Anterior e seguinte: { $goals }
previous = Anterior
next = Seguinte
cite-this = Citar: { $noun }
section-position = { $section } { NUMBER($number) } de { NUMBER($count) }, com { $goals }
# Stands before the other sections of the same pillar or section.
also-in = Também em “{ $title }”
sections-around = Anterior e seguinte: { $section }
further-reading = Para ler mais
goal-position = { $goal } { NUMBER($number) } de { NUMBER($count) } nesta parte ({ $pillar })
pillar-position = { $pillar } { NUMBER($number) } de { NUMBER($count) }, com { NUMBER($goals) } de { $all }
filter-goals-by-this = Filtrar por isto: { $goals }

citation-writing = O explorador está escrevendo a referência { $form }…
citation-failed = O explorador não conseguiu escrever a referência { $form } porque uma parte dele não pôde ser carregada.
citation-form = Formato da referência
citation = Referência
copy-citation = Copiar a referência
download-citation = Baixar a referência

# What a table within a text is called.
text-table = Tabela
# The heading of statements on a goal that are no objectives.
facts-heading = Saiba mais
# The heading of links out of the page.
read-on = Onde continuar a leitura
# How a status is to be taken.
tone-done = Concluído
tone-good = Em andamento
tone-attention = Requer atenção
tone-bad = Fracassado ou interrompido
tone-neutral = Neutro

evidence = Fonte { NUMBER($number) }: { $title }
evidence-place = Fonte { NUMBER($number) }: { $title }, { $place }
all-from-source = Tudo o que se apoia nesta fonte

## Voices and challenges

voices-standfirst = Quem disse o quê sobre cada parte, e se saúda, registra ou critica.
no-quotation-matches = Nenhuma citação atende a todos os critérios
drop-a-filter = Remova um dos filtros acima para encontrar algo.
filter-without-layer = O endereço filtra por uma camada com anotações próprias e nenhuma está aberta aqui. Nada é filtrado por ela.
quotations = Citações
copy-quotation = Copiar a citação
about-whole = Sobre o conjunto
about-parts = Sobre:
challenges-standfirst = Os obstáculos e o que responde a eles ({ $goals }). Os editores deste conjunto de dados escolheram o que responde a cada desafio ({ $goals }).
no-challenges = Este marco não menciona desafios.
answered-by = Respostas
concerns = Diz respeito a

## Sources

sources-standfirst = Em que se apoia cada afirmação. Os números são os das pequenas marcas ao lado do texto.
coverage = O que este conjunto de dados cobre
the-sources = As fontes
statements = Afirmações
facts-on-document = { $count ->
    [one] { NUMBER($count) } afirmação sobre o documento
    [many] { NUMBER($count) } de afirmações sobre o documento
   *[other] { NUMBER($count) } afirmações sobre o documento
}
source-described = descrita aqui; seu título não é conhecido

## About

about-explorer = Sobre este explorador
the-document = O documento
# The title of the framework.
cite-framework = Citar “{ $title }”
cite-data-set = Citar este conjunto de dados
keyboard = Teclado
embed-it = Incorporar
embed-why = Você pode pôr qualquer visualização na sua página, com os filtros. Ela assume a largura e a aparência clara ou escura dessa página. Basta uma linha de HTML.
embed-open = Incorporar…
program-and-data = Programa e dados
program = Programa
data = Dados
about-data-version = { $title }, versão { $version }
about-data-by = { $data }, por { $editor }
data-bundled = Vieram com esta página.
data-opened = Você os abriu de { $name } ({ $format }). Eles ficam neste navegador e não são enviados a lugar nenhum.
privacy = Privacidade
privacy-text = Nada do que você faz aqui é enviado a lugar nenhum. Não há cookies. Este navegador guarda a sua escolha de aparência e de atalhos e o que você escolheu para as colunas das planilhas. Guarda as suas camadas só se você marcar a caixa para isso. Guarda os arquivos que você abriu até o fim do dia ou até que os remova em “Abertos recentemente”, e uma página da web para que ela abra sem rede.

## Nothing here

not-found = Este marco não tem nada no endereço { $address }. Os lugares mais próximos são:

## The whole framework as text

# The title of the framework.
whole-text = “{ $title }” em texto simples
said-of-it = O que se diz a respeito

## How far the opening of a file is

checking-kilobytes = Lendo e verificando { $name } ({ NUMBER($size) } kB)…
checking-megabytes = Lendo e verificando { $name } ({ NUMBER($size) } MB)…
opening-cancelled = A abertura foi cancelada
opening-cancelled-advice = Tente de novo, abra outro arquivo ou continue com a estratégia que veio com esta página.

## Another framework beside the one on screen

compare-title = Comparar
crosswalk-title = Correspondências
compare-with = Comparar com outro…
compare-choose = Escolha outra versão de “{ $title }”, ou outro marco, para ver o que difere. Solte o arquivo aqui ou escolha-o. O que está na tela permanece.
is-beside = “{ $title }” está agora ao lado do marco na tela
compare-nothing-yet = Escolha primeiro algo para comparar.
download-comparison = Baixar as diferenças
compare-older = Mais antigo
compare-newer = Mais recente
compare-other = Comparado com
compare-swap = Trocar antigo e recente
compare-another = Comparar com outra coisa
compare-undo = Desfazer minhas correções
compare-numbers = O que aconteceu com eles
compare-all = Todos
compare-list = As diferenças, uma a uma
compare-no-match = Nada nesta comparação atende a todos os critérios
compare-not-one = Estes dois não são o mesmo
compare-say-which = Não é novo: diga o que era
compare-was = Era
compare-choose-one = Escolha um
change-facet = Mudança
change-added = Adicionado
change-removed = Removido
change-moved = Movido
change-renamed = Renomeado
change-changed = Alterado
change-same = Sem mudança
found-by-reader = Associados por você
found-by-id = Associados pelo mesmo identificador
found-by-label = Associados pelo mesmo número
found-by-title = Associados pelo mesmo título
found-by-text = Associados por texto parecido
part-place = Lugar
part-title = Título
part-label = Número
part-summary = Resumo
part-status = Status
changes-heading = O que mudou
changes-between = De { $older } para { $newer }.
title-and-version = { $title } ({ $version })
side-by-side = Lado a lado
side-by-side-show = Mostrar do que ambos falam e do que só um fala
words-heading = Palavras
in-both = Em ambos
only-in = Somente em { $title }
counted-heading = { $title } ({ NUMBER($count) })
both-overviews = Ambos lado a lado

## Downloads of the whole framework

download-framework = Baixar o marco inteiro
download-whole = Baixar o marco inteiro como
to-edit = , para editar e abrir de novo

## Languages

# What this language calls itself.
language-name = Português
# The label of the choice of languages.
choose-language = Idioma

## A framework in translation

# Who made the translation that is on screen.
translated-by = Esta tradução foi feita por { $by }.
translated = Esta é uma tradução.
show-original = Mostrar o original
original-shown = Este é o original.
show-translation = Mostrar a tradução
# Below a quotation, which stands in its own words: who translated it, and how it reads.
quotation-translated-by = Tradução ({ $by }): “{ $text }”
quotation-translated = Tradução: “{ $text }”

## Crosswalks

# In the menu: leads to the page where one chooses a mapping.
crosswalk-with = Correspondências com outro…
crosswalk-choose = Escolha um mapeamento entre “{ $title }” e outro marco: uma coleção de mapeamentos OSCAL, uma planilha STRM ou OLIR, dados de mapeamento do CTID ou uma planilha com uma coluna para cada um. Solte o arquivo aqui ou escolha-o.
crosswalk-choose-other = Abra também o outro marco deste mapeamento, { $title }, para ver seus títulos, sua cobertura e suas lacunas. Solte o arquivo aqui ou escolha-o.
# The mapping does not name it.
crosswalk-choose-unnamed = Abra também o outro marco deste mapeamento para ver seus títulos, sua cobertura e suas lacunas. Solte o arquivo aqui ou escolha-o.
crosswalk-nothing-yet = Escolha primeiro um mapeamento.
mapping-is-open = O mapeamento “{ $title }” está aberto
download-mapping = Baixar o mapeamento
strm-sheet = Planilha STRM (XLSX)
oscal-mapping = Mapeamento OSCAL (JSON)
mapping-label = Mapeamento
mapping-between = Entre
mapping-sides = { $source } → { $target }
mapping-file = Arquivo
# The name of a file, its kind, and how many pairs it holds.
mapping-from = { $name } ({ $format }), { $count ->
    [one] { NUMBER($count) } par
    [many] { NUMBER($count) } de pares
   *[other] { NUMBER($count) } pares
}
crosswalk-another = Escolher outro mapeamento
crosswalk-close-other = Fechar o outro marco
crosswalk-list = O que corresponde, um a um
crosswalk-no-match = Nada nestas correspondências atende a todos os critérios
relation-facet = Relação
partner-pillar-facet = Lá consta em
# How a goal stands to its partner, which follows: “is a part of AC-2”.
relation-equal = é igual a
relation-subset = é parte de
relation-superset = contém
relation-intersects = tem algo em comum com
relation-none = não corresponde a nada
# The mapping names the two and does not say how they stand to each other.
relation-unsaid = corresponde a
partner-strength = força: { $strength }
partners-heading = O que corresponde a isto
by-mapping = Segundo o mapeamento “{ $title }”.
no-partners = Nada corresponde a isto, segundo o mapeamento “{ $title }”.
coverage-heading = Coberto
coverage-nothing = Nada
# How many goals correspond to something: “12 of 20 goals correspond to something (60 %).”
coverage-of = { NUMBER($covered) } de { $goals } com correspondência ({ NUMBER($share) }%).
coverage-table = Quanto de “{ $title }” está coberto
gaps-heading = Lacunas
# A count of goals with its noun, and the title of a framework.
gaps-in = { $goals } de “{ $title }” sem correspondência
nowhere-heading = O que o mapeamento nomeia e não se encontra
leads-nowhere = { $count ->
    [one] { NUMBER($count) } referência não leva a nada em “{ $title }”
    [many] { NUMBER($count) } de referências não levam a nada em “{ $title }”
   *[other] { NUMBER($count) } referências não levam a nada em “{ $title }”
}

## Publishing

changes = Alterações
save-site = Salvar como site
site-what = “{ $title }” em uma pasta para qualquer servidor: o explorador, uma página simples para cada parte e arquivos para baixar. Vem em um só arquivo ZIP. Descompacte-o e envie ao servidor o que ele contém.
site-address = Endereço onde o site ficará, se você souber
site-address-why = Com o endereço, os mecanismos de busca encontram cada página, e os links para o site mostram o que ele é.
site-save = Salvar o arquivo ZIP
site-address-wrong = “{ $address }” não é um endereço da web. Comece com https:// ou deixe em branco
site-begun = O site está sendo preparado
no-site = Não foi possível criar o site, porque uma parte desta página falta no servidor ou pertence a outra versão

## A layer: what a reader says of the framework

layer = Camada
layer-standfirst = Diga como está cada item ({ $goals }): dê a ele um status, uma pontuação e uma nota. A sua camada fica sobre o marco e não muda nada nele.
layer-is-empty = Nada foi anotado ainda. Abra um item ({ $goal }) e escolha um status ou escreva uma nota.
layer-legend = O que significam os sinais da camada
legend-scores = Pontuação de { $min } a { $max }
my-status = Meu status
my-score = Minha pontuação
my-note = Minha nota
# The heading of the fields: “My marks on this goal”.
my-mark-of = Minhas anotações ({ $noun })
my-score-between = Minha pontuação ({ $min } a { $max })
note-hint = Você pode usar Markdown: listas, links, **negrito**.
my-further = Cor, etiquetas e links
my-colour = Cor
no-colour = Sem cor
my-tags = Etiquetas, separadas por vírgulas
my-links = Links, um por linha: o endereço e depois um título
no-status = Sem status
score-is = pontuação { $score }
score-from = { $from } ou mais
score-to = até { $to }
score-between = de { $from } a { $to }
score-at-least = No mínimo
score-at-most = No máximo
has-note = nota
is-marked = anotado
with-note = Com nota
without-note = Sem nota
published-says = A camada publicada diz:
order-my-score = Minha pontuação, a mais alta primeiro
key-score = Ir para a pontuação do item na tela; Escape sai do campo
# “12 of 20 done”
share-done = Concluídos: { NUMBER($done) } de { NUMBER($all) }
share-with-status = { NUMBER($count) } de { NUMBER($all) } com status
share-column = Proporção
average-score = Pontuação média
average-is = pontuação média { $score }
notes-column = Notas
shares-by = Proporções ({ $noun })
layer-shares = Quanto já avançou
layer-about = Sobre esta camada
layer-title = Título da camada
scale-least = Pontuação mais baixa
scale-greatest = Pontuação mais alta
layer-from-link = Esta camada veio com o link. Ela passa a ser sua com a sua primeira mudança.
layer-make-own = Torná-la minha
layer-put-away = Fechá-la
layer-is-published = O dono deste site publicou uma camada com o marco. A sua fica por cima dela.
layer-of-other = Esta camada foi feita para outro marco: “{ $id }”. O que não se encaixa está listado abaixo.
layer-of-version = Esta camada foi feita para a versão { $version } do marco.
layer-left-out = Não foi incluído:
layer-misfits = O que não se encaixa mais
layer-misfits-kept = O marco na tela não tem estes itens. Eles permanecem na camada.
layer-notes = Tudo o que tem nota
layer-keep-and-send = Guardar, enviar, salvar
layer-keep-here = Guardar minhas camadas neste navegador
layer-is-kept = Este navegador as guarda neste computador até você desmarcar a caixa.
layer-is-not-kept = Elas se perdem quando você fecha esta aba, a não ser que salve um arquivo ou copie o link.
layers-forgotten = Este navegador não guarda mais as suas camadas
layers-not-kept = Este navegador não consegue guardar as suas camadas. Salve-as em um arquivo
layer-copy-link = Copiar um link com a camada dentro
layer-link-length = O link tem { NUMBER($length) } caracteres.
layer-link-long = O link tem { NUMBER($length) } caracteres. Programas de e-mail podem cortá-lo: envie de preferência o arquivo, ou o link em um chat.
layer-link-copied = Link copiado, com { NUMBER($length) } caracteres
layer-link-copied-long = Link copiado, com { NUMBER($length) } caracteres. Programas de e-mail podem cortá-lo
layer-too-long-for-link = A camada é longa demais para um link. Salve-a em um arquivo.
layer-save = Salvar como arquivo de camada
layer-save-navigator = Salvar para o ATT&CK Navigator
layer-save-xlsx = Salvar como planilha (XLSX)
layer-save-csv = Salvar como CSV
layer-open = Abrir uma camada
layer-that-opens = Um arquivo de camada ou uma camada do ATT&CK Navigator. Você também pode soltá-lo em qualquer lugar da página.
layer-is-open = { $title } está aberta
layer-refused-advice = A sua própria camada fica como está.
published-unfetched = Não foi possível buscar a camada em { $name }
published-for-other = A camada em { $name } pertence a outro marco: “{ $id }”
published-refused = Não é possível ler a camada em { $name }. { $why }
published-no-layer = Não há camada em { $name }
layer-several = Várias camadas
layer-on-screen = Na tela
layer-numbered = Camada { NUMBER($number) }
layer-begin = Começar uma camada nova
layer-remove = Remover a camada na tela
layer-removed = A camada foi removida
layer-rule = Reunir todas em uma só, com
layer-combine = Combinar
layer-combined = Combinadas: { $rule }
layers-combined = As camadas foram combinadas
rule-highest = a pontuação mais alta
rule-average = a pontuação média
rule-sum = a soma das pontuações
rule-first = a primeira camada que diz algo
layer-compare = O que difere entre duas camadas
layer-compare-with = Comparar com
layer-compare-none = Escolha uma camada
layers-say-the-same = As duas camadas dizem o mesmo.
layer-what = Onde
layer-other-says = A outra camada
layer-this-says = A camada na tela
says-nothing = não diz nada
mark-these = Anotar de uma vez: { $goals }
mark-all = Anotar todos
leave-as-is = Deixar como está
note-to-add = Nota a acrescentar
marked-all = Anotados: { $goals }
nothing-to-mark = Escolha primeiro um status, uma pontuação ou uma nota

## What a file does not say

publisher-not-stated = O arquivo não indica quem o publicou.
publisher-not-stated-on = O arquivo não indica quem o publicou. Data: { $date }.

## Os status de uma camada, editados

statuses = Status
statuses-hint = Suas palavras para dizer em que ponto está cada coisa. Um nome novo não muda nenhuma anotação. O sinal mostra o significado do status.
status-title = Nome
status-tone = Significado
status-uses = { $count ->
    [one] { NUMBER($count) } anotação
    [many] { NUMBER($count) } de anotações
   *[other] { NUMBER($count) } anotações
}
status-used = { $count ->
    [one] { NUMBER($count) } anotação tem este status. Recebe:
    [many] { NUMBER($count) } de anotações têm este status. Recebem:
   *[other] { NUMBER($count) } anotações têm este status. Recebem:
}
status-stays = Manter este status, indicado como desconhecido
status-choose = Escolher um status
status-remove = Remover
status-replace = Substituir
status-adopt = Adicionar aos status
status-add = Adicionar
status-new = Novo status
status-title-taken = Dê ao status um nome que nenhum outro tenha
statuses-unknown = Status que só aparecem em anotações
statuses-unknown-hint = Eles não constam da lista da camada. As anotações ficam com eles até você escolher outro status.
move-up = Mover para cima
move-down = Mover para baixo

## O mapeamento: o que mais diz

qualifier = Condição:
more-in-mapping = Mais dados do mapeamento

## Uma comparação em andamento

comparing = Comparando { NUMBER($here) } com { NUMBER($there) }…

## What the page writes out

# Headings of columns and rows in CSV and spreadsheets. Files that were written in any language are read again by these.
column-id = Id
# Pillars of a goal beside its first one; { $pillars } is the plural.
column-further = Outros: { $pillars }
column-placement-note = Nota sobre o enquadramento
column-facts = Fatos
column-related = Relacionados
column-framework = Marco
column-publisher = Publicado por
column-editor = Dados de
column-version = Versão dos dados
column-address = Extraído de
column-date = Extraído em
column-covers = O que cobre
column-shown = Exibidos
column-program = Gerado por
# At the end of a text that is too long for a cell of a spreadsheet.
cell-cut = {"["}cortado aqui: uma célula comporta { NUMBER($limit) } caracteres]
written-address = Endereço
written-date = Data
written-with = Feito com
# Said after “Filters:”.
no-filters = nenhum
data-of-version = versão { $version }
# Said after “Pillar: Water”.
placed-there-by-source = , segundo uma fonte
placed-there-by-editors = , segundo os editores deste conjunto de dados
# Further pillars, said after the same.
also-under = ; também { $pillars }
links-heading = Links
note-label = Nota
# { $goals } is “3 of 20 goals”.
extract-covers = Este arquivo é um extrato: { $goals }. Filtros: { $filters }. Extraído de { $address } em { $date }, com Framework Explorer { $program }.
# Somebody’s words in their source.
passage-in = { $speaker }, em { $source }
passage-of-data = conjunto de dados sobre “{ $title }”
passage-of-data-by = conjunto de dados sobre “{ $title }”, por { $editor }
passage-after = { $data }, segundo { $sources }
# In citations, in place of a date.
cited-no-date = s. d.
# The work that a part stands in.
cited-in = Em { $title }
# The address follows.
cited-retrieved = Recuperado em { $date }, de
cited-accessed = Acesso em { $date }
cited-data-set = Conjunto de dados
cited-report = Relatório
cited-quotation = Citação
cited-version = Versão { $version }
# { $title } stands in quotation marks.
cited-quoted-in = Citado em { $title }
cited-quoted-in-description = Citado em: { $title }
cited-place = Local na fonte: { $place }
cited-data-set-title = { $title }: { $pillars }, { $goals } e fontes

## Statuses of a layer where the framework has none of its own

plain-open = Não iniciado
plain-started = Em andamento
plain-attention = Requer atenção
plain-stopped = Parado
plain-done = Concluído

## Why a layer cannot be read

layer-too-large = A camada tem { NUMBER($bytes) } bytes; são lidos no máximo { NUMBER($limit) }. Retire o que não for necessário.
layer-not-read = Isto não é uma camada: { $message }. Salve-a de novo de onde foi criada.
layer-other-format = O formato é “{ $found }”; as camadas têm “{ $format }”.
layer-damaged = A camada deste link está danificada ou cortada. Peça-a como arquivo.
layer-scale-wrong = a pontuação mínima tem de ser menor que a máxima
layer-no-colour = { $id }: “{ $colour }” não é uma cor; escreva como #3366cc
layer-no-address = { $id }: “{ $address }” não é um endereço da web

## What a layer file has that could not be taken over

omitted-tactics = outras táticas de uma técnica
omitted-setting = configuração “{ $name }”
omitted-description = descrição da camada
omitted-links = links que não são endereços da web
omitted-without-id = anotações no que não tem identificador do ATT&CK
omitted-statuses = status (escritos como metadados)
omitted-scores = pontuações que não são números

## Lines to embed: languages

embed-readers-language = O de cada leitor

## Two frameworks with nothing in common, and files that are no mapping of this one

compare-here = Este
compare-there = O outro
compare-swap-sides = Trocar os dois
compare-only-here = Só neste
compare-only-there = Só no outro
compare-say-counterpart = Tem um equivalente: diga qual
compare-counterpart = O seu equivalente é
change-elsewhere = Em outro lugar
change-other-title = Outro título
change-otherwise = Difere
changes-apart = O que difere
compare-in-numbers = Em números
compare-in-original = São comparados os textos originais: um dos dois não está disponível na língua desta página.
changes-beside = { $here } ao lado de { $there }.
crosswalk-put-beside = “{ $name }” não foi lido como um mapeamento. Foi aberto ao lado como o outro marco, “{ $title }”.
crosswalk-not-mapping = “{ $name }” não foi lido como um mapeamento.
crosswalk-foreign = Este mapeamento é para outros marcos
crosswalk-foreign-names = É para { $names }. Nada do que nomeia está em “{ $title }”.
crosswalk-foreign-why = Nada do que nomeia está em “{ $title }”.
crosswalk-no-goals = Este mapeamento não nomeia nenhuma meta de “{ $title }”
crosswalk-no-goals-why = Nomeia apenas os níveis acima das metas.

## Salvar

is-being-saved-without = { $name } está sendo salvo sem os textos nestes idiomas: { $languages }. Não foi possível carregá-los. A conexão pode ter caído
site-with-layer = O que você anotou vai junto. Quem visitar o site verá.

## O que uma camada não aceita e de onde ela veio

my-score-refused = Digite uma pontuação de { $min } a { $max }. A anterior permanece.
bulk-score-refused = Digite uma pontuação de { $min } a { $max }. Nada foi anotado ainda.
scale-refused = A menor pontuação deve ser um número menor que a maior. A escala fica como estava.
layer-off-scale = Estas pontuações estão fora da escala da camada, de { $min } a { $max }. Elas ficam como estão.
layer-came-with-page = Esta camada veio com esta página. A sua fica por cima dela.
page-layer-says = A camada desta página diz:
note-whole = Nota completa ({ NUMBER($length) } caracteres)

## De que são feitas as anotações e onde estão

shares-in-all = No total
marks-within = anotações em { $count }
tags-of-mark = Etiquetas
links-refused = Estas linhas não começam com um endereço da web como https://example.org e ainda não foram guardadas: { $lines }

## O que pode ser desfeito, e o que duas abas fazem de uma camada

undo = Desfazer
undo-label = O que foi feito
undone = Desfeito
done-and-undo-offered = { $done }. Você pode desfazer
layer-of-link = Do link
layer-of-link-left = A camada do link foi fechada. As suas permanecem
layers-beside = Outra aba alterou as mesmas anotações. A camada dela está agora ao lado da sua
bulk-statuses-replaced = Já têm um status: { NUMBER($number) }. O novo o substitui.
bulk-scores-replaced = Já têm uma pontuação: { NUMBER($number) }. A nova a substitui.
page-with-layer = O que você anotou vai junto em uma página salva. Quem receber a página verá.
layer-nothing-fits = Nada do que ela anota está em “{ $title }”.
omitted-gradient = cores do gradiente
omitted-title = título da camada
omitted-colours = anotações com cor
omitted-tags = anotações com etiquetas
omitted-mark-links = anotações com links
key-copy = Copiar título e link, ou as palavras selecionadas com a fonte
key-undo = Desfazer o que foi feito com muitas anotações ou com uma camada

## Why a file is refused

refused-not-text = Este não é um arquivo de texto em UTF-8.
refused-zip = Este não é um arquivo de texto. Parece um arquivo ZIP ou um documento de escritório.
refused-gzip = Este não é um arquivo de texto. Parece um arquivo gzip.
refused-pdf = Este não é um arquivo de texto. Parece um PDF.
refused-utf-16 = Este não é um arquivo de texto em UTF-8. Parece texto em UTF-16.
refused-not-text-advice = Escolha um arquivo JSON. Descompacte antes os arquivos compactados e salve o texto em UTF-8.
refused-empty = O arquivo está vazio.
refused-empty-advice = Escolha um arquivo que contenha um marco.
refused-too-large = O arquivo tem { NUMBER($size) } MB. São abertos no máximo { NUMBER($limit) } MB.
refused-too-many = O arquivo contém mais de { NUMBER($limit) } objetos.
# { $message } is what a parser says, in English.
refused-not-json = Linha { NUMBER($line) }, coluna { NUMBER($column) }: isto não é JSON (“{ $message }”).
refused-not-json-advice = Procure uma vírgula, aspas, um colchete ou uma chave que falte logo antes deste ponto, ou escolha um arquivo JSON.
refused-like-page = Linha { NUMBER($line) }, coluna { NUMBER($column) }: isto não é JSON. O arquivo começa com “<”, como páginas da web e arquivos XML.
refused-like-page-advice = Obtenha o próprio arquivo: talvez tenha sido salva uma página sobre ele, ou uma que diz que ele não existe.
# { $grammar } is YAML or XML.
refused-malformed = Linha { NUMBER($line) }, coluna { NUMBER($column) }: não é possível ler este { $grammar } (“{ $message }”).
refused-malformed-advice = Corrija o arquivo neste ponto, ou obtenha-o de novo onde foi publicado.
refused-cut-off = Linha { NUMBER($line) }, coluna { NUMBER($column) }: o arquivo termina no meio.
refused-cut-off-advice = Salve ou baixe o arquivo de novo, inteiro.
refused-too-deep = Linha { NUMBER($line) }, coluna { NUMBER($column) }: listas e objetos estão aninhados em mais de { NUMBER($limit) } níveis.
refused-too-deep-advice = Nenhum marco precisa disso. O arquivo está danificado ou não é um marco.
# { $keys } is a list of keys in quotation marks.
refused-unknown-keys = Este tipo de arquivo não é conhecido. No nível superior ele tem { $keys }.
# Ends a list of keys.
refused-further = mais { NUMBER($count) }
refused-unknown-empty = Este tipo de arquivo não é conhecido: é um objeto vazio.
refused-unknown-text = Este tipo de arquivo não é conhecido: não passa de um texto.
refused-unknown-value = Este tipo de arquivo não é conhecido: é um único valor.
refused-unknown-advice = Esta página lê arquivos de marco, que têm "format": "framework-explorer/1" no nível superior, catálogos OSCAL, pacotes STIX como MITRE ATT&CK, arquivos CPRT do NIST, galáxias MISP, planos StratML e planilhas. De todo o resto, faça uma planilha com uma coluna para cada nível.
# { $format } is a kind of file, as below: “OSCAL catalog”.
refused-misshapen = Linha { NUMBER($line) }, coluna { NUMBER($column) }: não é possível ler este arquivo ({ $format }) (“{ $message }”).
refused-misshapen-at = Em { $path }: não é possível ler este arquivo ({ $format }) (“{ $message }”).
refused-misshapen-advice = Corrija este valor, ou obtenha o arquivo de novo onde foi publicado.
refused-no-elements = Este arquivo ({ $format }) não tem elementos: eles formam uma lista em response.elements.elements.
refused-no-patterns-shown = Este arquivo ({ $format }) não tem táticas, nem padrões de ataque que possam ser mostrados.
refused-no-patterns = Este arquivo ({ $format }) não tem táticas (objetos do tipo x-mitre-tactic) nem padrões de ataque. Portanto, não é um marco, mas outras informações sobre ameaças.
refused-no-goals = Este arquivo ({ $format }) não tem metas.
refused-no-catalog = Este arquivo ({ $format }) não contém nenhum catálogo.
refused-no-controls = Este arquivo ({ $format }) não tem grupos nem controles.
refused-no-values = Este arquivo ({ $format }) não tem uma lista de valores (“values”).
refused-no-requirements = Este arquivo ({ $format }) não tem um marco com requisitos.
refused-no-profile = Este arquivo ({ $format }) não contém nenhum perfil.
refused-no-controls-chosen = Este arquivo ({ $format }) não cita nenhum controle dos catálogos abertos com ele.
refused-no-catalog-beside = Nenhum catálogo foi aberto junto com este arquivo ({ $format }).
refused-nothing-advice = Escolha um arquivo que contenha isso.
refused-several = São vários marcos ao mesmo tempo.
refused-several-advice = Abra um deles. Outro pode ser aberto ao lado em “Comparar” ou em “Correspondências”.
refused-list = Isto é uma lista, sem título nem nada mais em volta, e não um marco.
refused-list-advice = Faça dela uma planilha com uma coluna para cada nível e abra-a.
refused-oscal-mapping = Isto é uma coleção de mapeamentos OSCAL, não um marco.
refused-ctid-mapping = Isto é um mapeamento para o ATT&CK do Center for Threat-Informed Defense, não um marco.
refused-mapping-advice = Um mapeamento é aberto ao lado de um marco: abra primeiro um dos dois marcos que ele relaciona e depois escolha o mapeamento em “Correspondências”.
refused-layer = Isto é uma camada, não um marco.
refused-navigator-layer = Isto é uma camada do ATT&CK Navigator, não um marco.
refused-layer-advice = Uma camada fica sobre um marco: abra o marco para o qual ela foi feita, como o pacote do ATT&CK, e depois a camada em “Camada”.
refused-galaxy = Isto é uma galáxia MISP sem seu cluster, não um marco.
refused-galaxy-advice = Abra o cluster: o arquivo de mesmo nome que tem “values”, na pasta “clusters”.
refused-stix-object = Isto é um único objeto STIX, não um marco.
refused-stix-object-advice = Abra o pacote de onde ele vem: um arquivo com “objects”.
refused-gemara = Isto é um catálogo no formato Gemara, o de FINOS CCC e da OSPS Baseline, que esta página não lê.
refused-gemara-advice = Abra o mesmo como catálogo OSCAL, se quem o publica tiver um, ou faça dele uma planilha com uma coluna para cada nível.
refused-stratml-draft = Isto é um rascunho de um StratML posterior que não consta de nenhuma norma.
refused-stratml-draft-advice = Abra o plano como StratML parte 1 ou parte 2: um arquivo com “StrategicPlan” ou “PerformancePlanOrReport”.
refused-json-schema = Isto é um esquema JSON, não um marco.
refused-json-schema-advice = Ele diz como são os arquivos de um tipo. Abra um desses arquivos.
refused-csv = Isto é uma tabela (CSV), não um arquivo de marco.
refused-csv-advice = Abra-a como planilha, com uma coluna para cada nível.
refused-oscal-profile = Isto é um perfil OSCAL, que escolhe controles de um catálogo, e não um marco.
refused-oscal-profile-advice = Abra-o junto com o catálogo que ele importa: escolha ou solte os dois arquivos de uma vez. Ou abra o catálogo gerado a partir dele, se quem o publica o oferece (“resolved-profile_catalog”).
refused-oscal-security-plan = Isto é um plano de segurança de sistema em OSCAL, não um marco.
refused-oscal-security-plan-advice = Ele diz como um sistema atende aos controles. Abra o catálogo ou o perfil resolvido para o qual foi escrito.
refused-oscal-component = Isto é uma definição de componente OSCAL, não um marco.
refused-oscal-component-advice = Ela diz como um componente atende aos controles. Abra o catálogo que ela cita como fonte.
refused-oscal-milestones = Isto é um plano de ação com etapas (plan of action and milestones) em OSCAL, não um marco.
refused-oscal-milestones-advice = Ele lista o que um sistema ainda precisa corrigir. Abra o catálogo ou o perfil resolvido em que se baseia o plano desse sistema.
refused-oscal-assessment-plan = Isto é um plano de avaliação OSCAL, não um marco.
refused-oscal-assessment-plan-advice = Ele diz como um sistema será avaliado. Abra o catálogo ou o perfil resolvido em que se baseia o plano desse sistema.
refused-oscal-assessment-results = Isto são resultados de uma avaliação OSCAL, não um marco.
refused-oscal-assessment-results-advice = Eles dizem como um sistema foi avaliado. Abra o catálogo ou o perfil resolvido em que se baseia o plano desse sistema.
refused-problems = { $count ->
    [one] Há um erro neste arquivo.
    [many] Há { NUMBER($count) } de erros neste arquivo.
   *[other] Há { NUMBER($count) } erros neste arquivo.
}
refused-many-problems = Há { NUMBER($count) } erros ou mais neste arquivo. São indicados os { NUMBER($count) } primeiros.
refused-problems-advice = Corrija o arquivo e abra-o de novo.
refused-cells = { $count ->
    [one] Há um erro nesta pasta de trabalho.
    [many] Há { NUMBER($count) } de erros nesta pasta de trabalho.
   *[other] Há { NUMBER($count) } erros nesta pasta de trabalho.
}
refused-cells-advice = Corrija estas células e abra-a de novo.
refused-table-empty = Não há nada nesta planilha.
refused-table-empty-advice = Salve-a de novo, com suas linhas, no programa que a criou.
refused-table = Não é possível ler esta planilha (“{ $message }”).
refused-table-advice = Abra-a em um programa de planilhas e salve-a como XLSX ou CSV.
# { $headings } is a list of headings in quotation marks.
refused-table-without-goals = Nenhuma coluna contém metas. Os cabeçalhos são: { $headings }.
refused-table-without-goals-advice = Dê às colunas cabeçalhos como pilar, meta, objetivo, ou diga o que é cada coluna.
refused-no-mapping = Este arquivo não é um mapeamento de um tipo que esta página lê.
refused-no-mapping-advice = Escolha uma coleção de mapeamentos OSCAL, uma planilha STRM ou OLIR, dados de mapeamento do CTID ou uma planilha com uma coluna para cada marco.
refused-no-headings = Esta planilha não tem cabeçalhos.
refused-no-columns = Os cabeçalhos desta planilha não dizem quais duas colunas se correspondem: { $headings }.
refused-no-columns-advice = Chame as colunas de “Source” e “Target”, ou de “Focal Document Element” e “Reference Document Element”. Se quiser, acrescente “Relationship” (com palavras como “equal”, “subset of”, “superset of”, “intersects with”), “Strength”, “Rationale”, “Comments” e “Evidence”. Uma planilha de duas colunas não precisa de cabeçalhos.
refused-no-pairs = Este mapeamento não contém nenhum par.

## A comparison as a file

# The heading of a column: “Paired by the same id” and the like stand below it.
comparison-paired = Como foram associados
# The name of a sheet.
comparison-sheet = Comparação

## What is wrong with a framework file

# { $path } is the way to a value: “pillars[0].title”. { $what } is one of the sentences below.
fault-at = Linha { $line }, coluna { $column }, { $path }: { $what }
fault-at-place = Linha { $line }, coluna { $column }: { $what }
fault-at-path = { $path }: { $what }
# { $message } is what a parser says, in English.
fault-not-json = Isto não é JSON (“{ $message }”). Procure uma vírgula, aspas, um colchete ou uma chave que falte logo antes deste ponto.
fault-cut-off = O arquivo termina no meio. Salve-o ou baixe-o de novo, inteiro.
fault-format = O formato é “{ $found }”. Escreva "format": "{ $format }".
fault-not-text = Aqui não há um texto. Ponha um texto.
fault-not-flag = Aqui não há true nem false. Ponha um dos dois.
fault-not-list = Aqui não há uma lista. Ponha uma lista.
fault-not-object = Aqui não há um objeto. Ponha um objeto.
fault-missing-text = Falta este elemento. Acrescente-o: aqui vai um texto.
fault-missing-flag = Falta este elemento. Acrescente-o: aqui vai true ou false.
fault-missing-list = Falta este elemento. Acrescente-o: aqui vai uma lista.
fault-missing-object = Falta este elemento. Acrescente-o: aqui vai um objeto.
fault-unknown-key = O formato não tem essa chave. Retire-a.
fault-unknown-key-near = O formato não tem essa chave. Você quis dizer “{ $near }”?
fault-repeated-key = Esta chave aparece duas vezes. Fique com uma das duas.
# { $allowed } is a list of words in quotation marks.
fault-choice = “{ $found }” não é uma das palavras permitidas. Use uma destas: { $allowed }.
fault-empty = O texto está vazio. Escreva-o, ou deixe a chave de fora onde isso é possível.
fault-bad-id = “{ $found }” não é um identificador válido. Use letras minúsculas, algarismos e hifens isolados, como “arms-control”.
fault-reserved-id = Os endereços usam “{ $found }” para outra coisa. Dê ao critério de filtro outro identificador, como “own-{ $found }”.
fault-repeated-id = O identificador “{ $id }” já está em uso, em { $first }. Dê outro identificador a um dos dois.
# { $kind } is a word of the file format in English, such as “theme”.
fault-dangling = Não há nenhum “{ $kind }” com o identificador “{ $id }”. Acrescente-o, ou retire a referência.
fault-dangling-near = Não há nenhum “{ $kind }” com o identificador “{ $id }”. Você quis dizer “{ $near }”?
fault-repeated-reference = “{ $id }” aparece duas vezes nesta lista. Fique com um dos dois.
fault-itself = Refere-se a si mesmo. Retire a referência.
fault-no-evidence = Esta afirmação não tem nenhuma fonte. Indique pelo menos uma em "evidence".
fault-no-entries = Não há nenhum “{ $kind }”. Acrescente pelo menos um.
fault-bad-date = “{ $found }” não é uma data. Escreva-a como 2023, 2023-05 ou 2023-05-30.
fault-bad-address = “{ $found }” não é um endereço da web. Escreva-o inteiro, começando com https:// ou http://.
fault-bad-language = “{ $found }” não é um código de idioma. Escreva um código como “en”, “fr” ou “pt-BR”.

## Files that are no spreadsheets, or none that opens as it is

refused-word = Este arquivo é um documento de texto, não uma planilha.
refused-slides = Este arquivo é uma apresentação, não uma planilha.
refused-numbers = Este arquivo é uma pasta de trabalho do Apple Numbers.
refused-web-page = Este arquivo é uma página da web com nome de planilha.
refused-old-xml = Este arquivo é uma pasta de trabalho no XML do Excel 2003.
refused-locked = Esta pasta de trabalho está protegida por senha.
refused-archive = Este arquivo é um pacote compactado com outros arquivos.
refused-cut = Esta pasta de trabalho está cortada ou danificada: falta o fim.
refused-running-text = Este arquivo é texto corrido.
refused-unclosed = Linha { NUMBER($line) }: aqui aspas abrem uma célula e nunca se fecham.
refused-copy-table-advice = Copie a tabela dele para uma planilha, com uma coluna para cada nível, e abra-a.
refused-running-text-advice = Passe-o para uma planilha, com uma coluna para cada nível, e abra-a.
refused-numbers-advice = Exporte-a do Numbers como Excel ou CSV e abra esse arquivo.
refused-save-xlsx-advice = Abra-o em um programa de planilhas, salve-o como XLSX e abra esse arquivo.
refused-locked-advice = Salve-a sem a senha e abra esse arquivo.
refused-archive-advice = Descompacte-o e abra o arquivo que está dentro.
refused-cut-advice = Obtenha-a de novo, inteira, de onde ela veio.
refused-unclosed-advice = Feche-as ou retire-as; se o arquivo foi cortado, obtenha-o de novo.

## What was left out of a file

# What was left out of an opened file: in the plural; its number stands after it.
left-assessment = partes para avaliadores (objetivos, métodos e objetos da avaliação)
left-machine-properties = propriedades para máquinas (chaves de ordenação, identificadores, números em outras notações)
left-people = detalhes dos papéis, entidades, pessoas e lugares nos metadados
left-revisions = detalhes de revisões anteriores
left-back-matter = detalhes dos recursos dos anexos
left-links-elsewhere = links para outros arquivos, ou para algo que não está neste
left-other-texts = textos que não têm lugar em um catálogo
left-missing-controls = relações com controles que este catálogo não contém
left-unknown-choices = controles e parâmetros que o perfil nomeia e os catálogos não contêm
left-unopened-files = arquivos que o perfil importa e que não foram abertos com ele
left-unreadable-objects = objetos que não podem ser lidos
left-old-relationships = relações revogadas ou obsoletas
left-uses = relações que dizem quem usa uma técnica
left-other-relationships = relações entre outros objetos, ou com algo fora do arquivo
left-revoked-tactics = táticas revogadas
left-deprecated-tactics = táticas obsoletas
left-revoked-techniques = técnicas revogadas
left-deprecated-techniques = técnicas obsoletas
left-revoked-sub-techniques = subtécnicas revogadas
left-deprecated-sub-techniques = subtécnicas obsoletas
left-lone-sub-techniques = subtécnicas cuja técnica não é mostrada
left-phases-without-tactic = fases de técnicas para as quais nenhuma tática é mostrada
left-old-mitigations = mitigações revogadas ou obsoletas
left-old-objects = outros objetos revogados ou obsoletos
left-mitigations = mitigações
left-groups = grupos
left-software = programas
left-campaigns = campanhas
left-threat-actors = agentes de ameaça
left-indicators = indicadores
left-reports = relatórios e notas
left-vulnerabilities = vulnerabilidades
left-identities = identidades
left-markings = marcações
left-analytics = análises de estratégias de detecção que não são mostradas
left-unknown-objects = objetos de tipos que este explorador não conhece
left-same-properties = propriedades que dizem o mesmo que os pilares ou que outra propriedade
left-missing-elements = relações com elementos que o arquivo não contém
left-told-elements = elementos que já aparecem em outro lugar
left-deep-elements = elementos aninhados em nível profundo demais
left-relations-outside = relações com algo fora do arquivo
left-relation-tags = etiquetas de relações
left-contacts = dados de contato de quem apresentou o plano
left-missing-objectives = relações com algo que não é um objetivo do plano
left-column = células da coluna “{ $column }”
left-empty-columns = colunas que só têm cabeçalho
left-above-headings = células acima dos cabeçalhos
left-other-sheets = planilhas sem pilares, metas nem objetivos
left-hidden-links = endereços por trás de células que não são mostradas
left-xls-links = endereços por trás de células (não são lidos de XLS)
left-other-links = links que não levam a nenhuma página da web
left-number-formats = números cujo formato não é lido (uma porcentagem aparece como fração de 1)
left-nameless-rows = linhas que não nomeiam pilar, meta nem objetivo
left-heading-rows = linhas que repetem os cabeçalhos
left-total-rows = linhas de totais
left-notes = notas abaixo da tabela
left-own-columns = planilhas e colunas que o formato não tem
left-gone-texts = textos traduzidos de partes que esta pasta de trabalho não tem
left-rows-without-reference = linhas sem referência
left-further-details = pares com mais dados do que se lê
# Where something stands in a spreadsheet. { $row } is digits, { $column } letters: “Plan, row 12, column B”.
place-row = { $sheet }, linha { $row }
place-cell = { $sheet }, linha { $row }, coluna { $column }

## Kinds of files

# Kinds of files. Each stands at the beginning of a sentence, or in brackets.
format-own = Arquivo de marco
format-workbook = Arquivo de marco (pasta de trabalho)
format-oscal-catalog = Catálogo OSCAL
format-oscal-profile = Perfil OSCAL
# { $name } is whose it is: STIX, MITRE ATLAS.
format-bundle = Pacote { $name }
format-atlas-data = Arquivo de dados do ATLAS
format-ciso-library = Biblioteca do CISO Assistant
format-cprt = Arquivo CPRT do NIST
format-misp = Cluster de galáxia MISP
format-stratml = Plano StratML
format-strategic-plan = Plano estratégico StratML
format-performance-plan = Plano de desempenho StratML
format-performance-report = Relatório de desempenho StratML
# { $ending } is XLSX or XLS.
format-excel = Pasta de trabalho do Excel ({ $ending })
format-ods = Planilha OpenDocument (ODS)
# { $ending } is CSV or TSV.
format-text-table = Planilha { $ending }
format-spreadsheet = Planilha
mapping-format-oscal = Coleção de mapeamentos OSCAL
mapping-format-strm = Planilha STRM
mapping-format-olir = Submissão OLIR
mapping-format-ctid = Mapeamento do CTID
mapping-format-sheet = Planilha de mapeamento

## What is wrong with a workbook

# Where something stands in a workbook that holds a whole framework. { $sheet } and { $column } are as the workbook calls
# them, { $row } is digits: “Goals, row 5, Title”. One of the sentences below stands after it.
cell-place = { $sheet }, linha { $row }, { $column }
# The property of a framework as a whole: “Framework, Date”.
cell-property = { $sheet }, { $property }
cell-no-source = Esta célula está vazia, e toda afirmação se apoia em uma fonte. Escreva nela o identificador de uma fonte. As fontes estão na planilha “Sources”.
cell-no-summary = Esta célula está vazia. Escreva nela o texto, ou esvazie também “Summary rests on”.
cell-empty = Esta célula está vazia. Preencha-a.
cell-incomplete = Falta algo aqui. Preencha as células desta linha, ou esvazie todas.
cell-misplaced = O que está nesta célula não cabe aqui. Esvazie-a, ou escreva um texto.
cell-no-column = O formato não tem essa coluna. Dê outro cabeçalho à coluna, ou retire-a.
cell-two-columns = Isto está em duas colunas. Fique com uma delas.
cell-twice = “{ $id }” está aqui duas vezes. Fique com um dos dois.
# { $first } is the place where it stands first.
cell-taken = O identificador “{ $id }” já está em uso: { $first }. Dê outro identificador a um dos dois.
# { $kind } is a word of the file format in English, such as “theme”.
cell-no-rows = Não há nenhum “{ $kind }”. Acrescente uma linha.
cell-two-texts = Esta parte já tem um texto neste idioma. Fique com um dos dois.
cell-on-nothing = Esta linha não diz a que se refere. Escreva o tipo nesta célula, como “goal”.
cell-nowhere = Esta célula está vazia, por isso a linha não pertence a nenhum “{ $kind }”. Escreva nela um identificador, ou retire a linha.
cell-gone = Não há nenhum “{ $kind }” com o identificador “{ $id }”. Escreva um identificador que esteja nesta pasta de trabalho, ou retire a linha.
# { $ids } is a list of ids in quotation marks, { $first } the place of the first cell that names one of them.
cell-without-id = Esta célula está vazia, e outras células nomeiam um “{ $kind }” que não está em nenhuma linha: { $ids }. (Células: { NUMBER($cells) }. A primeira: { $first }.) Escreva de novo o identificador nesta célula, ou mude-o onde ele é nomeado.

## Spreadsheets that hold too much, or no text

refused-table-cells = Esta planilha abrange mais de { NUMBER($most) } células, contando as vazias.
refused-table-text = As células desta planilha contêm mais de { NUMBER($most) } MB de texto.
refused-table-unpacked = Descompactada, esta pasta de trabalho tem mais de { NUMBER($most) } MB.
refused-no-text = Este arquivo tem nome de tabela, mas contém bytes que nenhum texto tem.
# A column without a heading, by its letters: “Column C”.
column-letters = Coluna { $letters }

## Where nothing is shown, and what was not taken

nothing-has-it = Nada aqui contém “{ $typed }”.
nothing-begins = Nenhuma palavra aqui começa com “{ $typed }”.
# Where there was no score before.
my-score-asked = Digite uma pontuação de { $min } a { $max }.
crosswalk-other = O outro marco
crosswalk-not-other = “{ $title }” está aberto ao lado. Nada daquilo a que este mapeamento leva está nele; por isso, não é tomado como o outro marco.

## Plain pages of a site, without scripts

site-contents = Conteúdo
site-open = Abrir no explorador
site-take-away = Para levar
site-rests-on = Baseia-se em
site-neighbours = Antes e depois
site-description = Explorar { $title }.
site-description-by = Explorar { $title }, publicado por { $publisher }.
site-for-json = o marco completo, que abre de novo em qualquer explorador
site-for-csv = uma linha para cada parte do segundo nível, para programas
site-for-xlsx = para Excel e programas semelhantes; abre de novo em qualquer explorador
site-for-stratml = o plano na forma em que as agências dos EUA o publicam (ISO 17469)
site-for-skos = as partes e os temas como conceitos, em Turtle

//! Finds the tone of a status by the words and signs that trackers use, in the languages of the page.
//!
//! A wrong tone is worse than none, so doubtful statuses are neutral.

use framework::wire::Tone;

/// What a word says about a status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Meaning {
    /// It is done; if it is not, that need not be a failure.
    Done,
    /// It is done as promised; if it is not, that is a failure.
    Fulfilled,
    /// It is in progress.
    Good,
    /// It is in progress as planned; if it is not, that is a failure.
    OnTrack,
    /// It needs attention.
    Attention,
    /// It has failed.
    Bad,
}

/// Most words of a status to read as a whole; in a longer one, only the words before the first punctuation set the
/// tone.
const WORDS: usize = 6;

/// The signs for each tone.
const SIGNS: [(Tone, &str); 4] =
    [(Tone::Bad, "🔴🟥❌✖✗✘⛔"), (Tone::Attention, "🟡🟠🟨🟧⚠"), (Tone::Good, "🟢🟩"), (Tone::Done, "✅✔✓☑")];

/// Words that negate the words beside them.
const NOT: &str = "not|no|non|never|isn't|hasn't|wasn't|without|nothing|nicht|kein|keine|nie|sin|ningún|ne|pas|sans|aucun|não|nao|\
     sem|нет|не|без|لم|لا|غير|ليس|لن|नहीं|न|गैर";

/// Characters that negate, in scripts without spaces.
const NOT_WITHIN: &str = "未|没|沒|無|无|不|ない|なし|ません|せず|できず|非";

/// Words for what is still to come, or nearly there.
const PENDING: &str = "yet|to|will|nearly|almost|expected|planned|before|until|should|mostly|largely|noch|fast|geplant|wird|zu|aún|\
     todavía|casi|previsto|prevista|por|encore|presque|à|prévu|ainda|quase|еще|ещё|почти|بعد|سوف|अभी|लगभग";

/// The same in scripts without spaces.
const PENDING_WITHIN: &str = "予定|待|拟|即将|まだ|見込";

/// Words for what is partly so.
const PARTLY: &str = "partial*|partly|part|teilweise|teils|parcial*|partiel*|частичн*|جزئي*|आंशिक";

/// The same in scripts without spaces.
const PARTLY_WITHIN: &str = "部分|一部|半ば";

/// Words by meaning, in lower case. `*` matches any ending, and `=` marks a word that must be the only one; words of
/// scripts without spaces match anywhere.
const KNOWN: [(Meaning, &str); 6] = [
    (
        Meaning::Bad,
        "failed|fail|failing|cancelled|canceled|abandoned|broken|stopped|halted|scrapped|withdrawn|overdue|fora do prazo|off track|\
         off target|off course|=red|unmet|missed|rejected|terminated|noncompliant|discontinued|cancelad*|incumplid*|detenid*|\
         abandonad*|vencid*|abgebrochen|gescheitert|gestoppt|abgesagt|aufgegeben|verworfen|überfällig|eingestellt|storniert|=rot|\
         annulé*|abandonné*|arrêté*|stoppé*|échoué*|=rouge|parado|parada|=vermelho|=rojo|fracasad*|fracassad*|просрочен*|\
         остановлен*|прекращен*|прекращён*|отменен*|отменён*|сорван*|=красный|逾期|取消|停止|终止|失败|中止|失敗|打ち切り|期限切れ|\
         متوقف*|موقوف*|ملغى|ملغي*|ملغا*|فشل|रद्द|विफल|बंद|रुका|रुकी|रोका|रोकी",
    ),
    (
        Meaning::Attention,
        "at risk|behind|behind schedule|=amber|=yellow|blocked|on hold|stalled|paused|suspended|deferred|postponed|delayed|delay|\
         =late|running late|slipping|limited progress|insufficient progress|needs attention|gefährdet|blockiert|pausiert|\
         zurückgestellt|verschoben|verzögert|verspätet|in verzug|im verzug|angehalten|unterbrochen|ausgesetzt|ruht|=gelb|\
         braucht aufmerksamkeit|en riesgo|suspendid*|en pausa|aplazad*|retrasad*|con retraso|demorad*|paralizad*|interrumpid*|\
         requiere atención|=amarillo|à risque|suspendu*|en pause|reporté*|retardé*|en retard|interrompu*|différé*|à surveiller|\
         à l'arrêt|=jaune|=orange|em risco|suspens*|adiad*|atrasad*|em atraso|paralisad*|interrompid*|pausad*|requer atenção|\
         =amarelo|под угрозой|приостановлен*|отложен*|задержан*|задерживается|задержка|с задержкой|отстает|отстаёт|с опозданием|\
         перенесен*|перенесён*|требует внимания|=желтый|=жёлтый|有风险|延误|延迟|延期|推迟|滞后|暂停|搁置|需要关注|遅延|遅れ|保留|\
         中断|要注意|معلق*|معرض للخطر|متأخر*|مؤجل*|يحتاج إلى عناية|जोखिम|स्थगित|विलंबित|विलंब|देरी|ध्यान की ज़रूरत",
    ),
    (
        Meaning::OnTrack,
        "on track|on schedule|on target|on course|on time|as planned|im plan|planmäßig|im zeitplan|según lo previsto|\
         conforme a lo previsto|dans les temps|en bonne voie|dentro do prazo|conforme planejado|по плану|в срок|по графику|\
         按计划|进展顺利|順調|予定通り|予定どおり|على المسار|وفق الخطة|حسب الخطة|योजनानुसार",
    ),
    (
        Meaning::Good,
        "in progress|ongoing|on going|started|underway|under way|=green|in work|progressing|good progress|ahead|\
         ahead of schedule|continuing|in development|begonnen|laufend|läuft|in arbeit|in umsetzung|in bearbeitung|\
         gestartet|=grün|en cours|commencé*|démarré*|engagé*|lancé*|=vert|en curso|en marcha|en progreso|en proceso|\
         en ejecución|iniciad*|=verde|em andamento|em curso|em execução|em progresso|в работе|выполняется|в процессе|\
         начат*|реализуется|=зеленый|=зелёный|进行中|推进中|实施中|進行中|実施中|着手済|قيد التنفيذ|جار|جاري|جارٍ|جارية|प्रगति पर|जारी|चालू",
    ),
    (
        Meaning::Fulfilled,
        "achieved|kept|met|delivered|implemented|compliant|fulfilled|satisfied|erreicht|umgesetzt|erfüllt|eingehalten|\
         atteint*|mis en œuvre|mise en œuvre|conforme*|respecté*|tenu|tenue|alcanzad*|cumplid*|implementad*|logrado|\
         lograda|atingid*|cumprid*|alcançad*|достигнут*|达成|达标|達成|تحقق|يتحقق|تتحقق|متحقق*|محقق*|हासिल",
    ),
    (
        Meaning::Done,
        "done|complete|completed|closed|finished|resolved|fertig|abgeschlossen|erledigt|fertiggestellt|vollendet|\
         terminé*|achevé*|réalisé*|finalisé*|accompli*|clôturé*|fini|=fait|completad*|=hecho|terminad*|finalizad*|realizad*|\
         ejecutad*|concluíd*|concluid*|выполнен*|завершен*|завершён*|реализован*|исполнен*|сделано|готово|完成|已结束|完了|済み|\
         終了|مكتمل*|منجز*|أُنجز|أنجز|اكتمل*|تم|منته*|पूर्ण|पूरा|पूरी|संपन्न|समाप्त",
    ),
];

/// The tone of a status.
pub(crate) fn tone(title: &str) -> Tone {
    let sign = sign(title);
    let text = in_words(title);
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    match (sign, by_words(title, &words)) {
        (Some(sign), None) => sign,
        (Some(sign), Some(meaning)) if is_fine(sign) && is_fine(meaning) => meaning,
        (Some(sign), Some(meaning)) if sign != meaning => Tone::Neutral,
        (_, meaning) => meaning.unwrap_or(Tone::Neutral),
    }
}

fn is_fine(tone: Tone) -> bool {
    matches!(tone, Tone::Good | Tone::Done)
}

/// The tone of the signs in a title, if all have the same one.
fn sign(title: &str) -> Option<Tone> {
    let mut found = SIGNS.iter().filter(|(_, signs)| title.chars().any(|c| signs.contains(c))).map(|(tone, _)| *tone);
    found.next().filter(|_| found.next().is_none())
}

/// Lower-cases a title, with spaces between its words. A capital within a word begins another: `notStarted`.
fn in_words(title: &str) -> String {
    const PARTS: &str = "-_/,.:;()[]{}\"“”«»–—·•…!?*+=、。，：；（）「」・　";
    let mut text = String::new();
    let mut before = ' ';
    for c in title.replace('’', "'").chars() {
        if c.is_uppercase() && before.is_lowercase() {
            text.push(' ');
        }
        before = c;
        if c.is_whitespace() || PARTS.contains(c) || SIGNS.iter().any(|(_, signs)| signs.contains(c)) || c == '\u{fe0f}'
        {
            text.push(' ');
        } else {
            text.extend(c.to_lowercase());
        }
    }
    text
}

/// The tone of the words; none if there are no words.
fn by_words(title: &str, words: &[&str]) -> Option<Tone> {
    if words.is_empty() {
        return None;
    }
    if let Some(done) = percent(title) {
        return Some(if done >= 100.0 { Tone::Done } else { Tone::Neutral });
    }
    if words.len() <= WORDS {
        return Some(of_short_status(words));
    }
    let (head, rest) = title.split_once([',', ':', ';', '.', '(', '–', '—', '、', '，', '：'])?;
    let [head, rest] = [head, rest].map(in_words);
    let words = |text: &'_ str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let (head, rest) = (words(&head), words(&rest));
    if head.len() > WORDS {
        return Some(Tone::Neutral);
    }
    let tone = of_short_status(&head.iter().map(String::as_str).collect::<Vec<_>>());
    let rest: Vec<_> = rest.iter().map(String::as_str).collect();
    let is_contradicted = has(&rest, NOT) || meanings(&rest).any(|meaning| meaning >= Meaning::Attention);
    Some(if is_fine(tone) && is_contradicted { Tone::Neutral } else { tone })
}

/// The percentage in a title.
fn percent(title: &str) -> Option<f64> {
    let (before, _) = title.split_once(['%', '٪', '％'])?;
    let digits = before.trim_end().rsplit(|c: char| !c.is_ascii_digit() && !".,".contains(c)).next()?;
    digits.replace(',', ".").parse().ok()
}

fn of_short_status(words: &[&str]) -> Tone {
    let all: Vec<Meaning> = meanings(words).collect();
    let has_any = |these: &[Meaning]| all.iter().any(|meaning| these.contains(meaning));
    let is_off = has(words, NOT) || within(words, NOT_WITHIN);
    let is_pending = has(words, PENDING) || within(words, PENDING_WITHIN);
    if is_off {
        let is_missed =
            has_any(&[Meaning::Fulfilled, Meaning::OnTrack]) && !has_any(&[Meaning::Attention, Meaning::Bad]);
        let is_nothing = words == ["no", "progress"];
        // “Closed, not implemented” means not implemented.
        return if (is_missed && !is_pending) || is_nothing { Tone::Bad } else { Tone::Neutral };
    }
    if has(words, PARTLY) || within(words, PARTLY_WITHIN) {
        return if has_any(&[Meaning::Bad]) { Tone::Bad } else { Tone::Attention };
    }
    let is_done = has_any(&[Meaning::Done, Meaning::Fulfilled]);
    let is_going = has_any(&[Meaning::Good, Meaning::OnTrack]);
    let (is_bad, wants_attention) = (has_any(&[Meaning::Bad]), has_any(&[Meaning::Attention]));
    match (is_bad, wants_attention) {
        // “Completed late” says both, and “Amber/Red” says two things.
        (true, _) | (_, true) if is_done => Tone::Neutral,
        (true, true) => Tone::Neutral,
        (true, false) => Tone::Bad,
        (false, true) => Tone::Attention,
        _ if has_any(&[Meaning::OnTrack]) => Tone::Good,
        _ if is_pending => Tone::Neutral,
        _ if is_going => Tone::Good,
        _ if is_done => Tone::Done,
        _ => Tone::Neutral,
    }
}

/// The meanings of the known words among these.
fn meanings<'w>(words: &'w [&'w str]) -> impl Iterator<Item = Meaning> + 'w {
    let text = words.join(" ");
    KNOWN.iter().flat_map(|(meaning, known)| known.split('|').map(move |known| (*meaning, known))).filter_map(
        move |(meaning, known)| {
            let is_meant =
                if is_without_blanks(known) { text.contains(known) } else { is_among(words, known, meaning) };
            is_meant.then_some(meaning)
        },
    )
}

/// Whether a known word or phrase is among these: a bad word or a phrase anywhere, a good word only first or last.
fn is_among(words: &[&str], known: &str, meaning: Meaning) -> bool {
    if let Some(known) = known.strip_prefix('=') {
        return words == [known];
    }
    let known: Vec<&str> = known.split([' ', '-']).collect();
    let (count, all) = (known.len(), words.len());
    let is_at = |at: usize| words[at..at + count].iter().zip(&known).all(|(word, known)| is_word(word, known));
    let is_place = |at: usize| meaning >= Meaning::Attention || count > 1 || at == 0 || at + count == all;
    (0..=all.saturating_sub(count)).filter(|at| at + count <= all).any(|at| is_place(at) && is_at(at))
}

fn is_word(word: &str, known: &str) -> bool {
    known.strip_suffix('*').map_or(word == known, |stem| word.starts_with(stem))
}

fn has(words: &[&str], known: &str) -> bool {
    words.iter().any(|word| known.split('|').any(|known| is_word(word, known)))
}

fn within(words: &[&str], known: &str) -> bool {
    words.iter().any(|word| known.split('|').any(|known| word.contains(known)))
}

/// Whether a word is Chinese or Japanese.
fn is_without_blanks(word: &str) -> bool {
    word.chars().any(|c| ('\u{3040}'..='\u{9fff}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_has_the_tone_of_its_words() {
        for (tone, titles) in [
            (
                Tone::Bad,
                "Not on track|Not achieved|Not implemented|not_implemented|Not met|Non-compliant|Non compliant|No progress|Off track|Overdue|\
                 Red|Cancelled|Closed - not implemented|Unmet|🔴|🔴 Off track|Nicht erreicht|\
                 Non mis en œuvre|No cumplido|Não atingido|Просрочено|Не достигнуто|未达成|已取消|達成せず|لم يتحقق|\
                 Stopped|Abandoned|Gestoppt|Abgesagt|Überfällig|Eingestellt|Arrêté|Annulée|Detenido|Cancelada|Parado|Остановлено|\
                 Отменено|已停止|终止|中止|متوقف|ملغى|रुका हुआ|रद्द",
            ),
            (
                Tone::Attention,
                "Delayed|In progress - delayed|Late|Red (delayed)|Verzögert|In Verzug|Verspätet|En retard|Retardée|Con retraso|Retrasado|Atrasada|\
                 Em atraso|Задерживается|Отстаёт|延误|已推迟|遅延|متأخرة|विलंबित|Paused|Angehalten|En pause|Suspendido|Adiado|暂停|保留|स्थगित|\
                 At risk|Behind schedule|Partially complete|Partially implemented|Partly done|Amber|On hold|🟡|Teilweise umgesetzt|\
                 Parcialmente cumplido|Partiellement atteint|En riesgo|À l'arrêt|Приостановлено|Частично выполнено|部分完成|一部完了|\
                 معلق|आंशिक रूप से पूर्ण",
            ),
            (
                Tone::Good,
                "On track|On track to be achieved|In Progress|in-progress|inProgress|Ongoing|Work has started|Green|🟢|🟩 On track|Laufend|En cours|\
                 En curso|Em andamento|В работе|进行中|按计划进行|進行中|順調|قيد التنفيذ|प्रगति पर",
            ),
            (
                Tone::Done,
                "Done|Completed|Completed late|Fully implemented|Achieved: the target has been met by the end of 2024|100%|✅|🟢 Complete|Erledigt|Réalisé|\
                 Réalisées|Terminé|Cumplida|Concluída|Выполнено|已完成|完了|مكتملة|पूर्ण",
            ),
            (
                Tone::Neutral,
                "Not started|notStarted|Not yet started|Not yet completed|Incomplete|0%|50% complete|To be completed|Nearly complete|Planned|Open|\
                 Not applicable|Late 2026|Red Cross informed|No prazo|🟢 Not on track|🟢🔴|Amber/Red|Nicht begonnen|Noch nicht erledigt|Non commencé|\
                 Pas encore réalisé|No iniciado|Não iniciado|Не начато|未着手|未完成|完了予定|尚未开始|لم يبدأ|लंबित|\
                 In progress, but the work of all three partners was delayed|\
                 The department has told us that it was closed and other work started",
            ),
        ] {
            for title in titles.split('|') {
                assert_eq!(super::tone(title.trim()), tone, "{title}");
            }
        }
    }
}

//! Framework files of any size, the same on every machine.

/// Words that the texts are made of, with a number after the rarer ones.
const WORDS: [&str; 16] = [
    "space", "partner", "debris", "agree", "launch", "station", "orbit", "share", "data", "norm", "moon", "safe",
    "build", "water", "school", "train",
];

/// The text of a framework file with this many goals: a title, a summary of some 300 letters, two themes, an actor and
/// a source each.
pub fn framework(goals: usize) -> String {
    let mut text = String::from(
        "{\"format\":\"framework-explorer/1\",\"framework\":{\"id\":\"large\",\"title\":\"Large\",\"publisher\":\"P\",\
         \"language\":\"en\",\"coverage\":\"All of it.\"},\"sources\":[{\"id\":\"s\",\"title\":\"Source\"}],\"themes\":[",
    );
    text += &list(0..12, |at| format!("{{\"id\":\"theme-{at}\",\"title\":\"Theme {at}\"}}"));
    text += "],\"actors\":[";
    text += &list(0..40, |at| {
        format!("{{\"id\":\"actor-{at}\",\"title\":\"Body {at}\",\"evidence\":[{{\"source\":\"s\"}}]}}")
    });
    text += "],\"pillars\":[";
    let pillars = 8.min(goals);
    text += &list(0..pillars, |pillar| {
        let own = (pillar..goals).step_by(pillars);
        format!("{{\"id\":\"pillar-{pillar}\",\"title\":\"Pillar {pillar}\",\"goals\":[{}]}}", list(own, goal))
    });
    text + "]}"
}

fn goal(at: usize) -> String {
    let mut state = at as u64;
    let mut line = |words: usize| {
        let mut text = String::new();
        for _ in 0..words {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let word = WORDS[(state >> 40) as usize % WORDS.len()];
            let rare = (state >> 50) % 1200;
            if !text.is_empty() {
                text.push(' ');
            }
            text += word;
            if rare > 200 {
                text += &rare.to_string();
            }
        }
        text
    };
    let (title, summary) = (line(6), line(38));
    format!(
        "{{\"id\":\"goal-{at}\",\"title\":\"{title}\",\"summary\":{{\"text\":\"{summary}\",\"evidence\":[{{\"source\":\"s\",\
         \"place\":\"p. {}\"}}]}},\"themes\":[\"theme-{}\",\"theme-{}\"],\"actors\":[\"actor-{}\"],\"evidence\":[{{\"source\":\
         \"s\"}}]}}",
        at % 90,
        at % 12,
        (at + 5) % 12,
        at % 40,
    )
}

fn list(places: impl Iterator<Item = usize>, each: impl Fn(usize) -> String) -> String {
    places.map(each).collect::<Vec<_>>().join(",")
}

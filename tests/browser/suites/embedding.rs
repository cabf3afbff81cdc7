//! Embedding: the explorer inside pages of another origin, which this suite writes and serves from a second port.

use browser_tests::{case, engine::Engine::Chromium, play::Case, reader::Reader, server::Fault};
use serde_json::json;

use crate::{
    files::city,
    host_page::{FITS, LISTENS, explorer, hosts, hosts_of, line_of, waits_for_event, waits_for_event_with},
};

pub fn cases() -> Vec<Case> {
    vec![
        case!(one_line_shows_the_filtered_view).hosted(),
        case!(the_events_arrive_with_their_details).hosted(),
        case!(commands_work).hosted(),
        case!(it_works_as_a_module_too).hosted(),
        case!(any_facet_and_the_language_are_passed_on).hosted(),
        case!(a_page_on_a_disk_may_embed_it).hosted(),
        case!(a_sandboxed_frame_of_another_host_works).hosted(),
        case!(attributes_that_change_later_are_followed_without_a_reload).hosted(),
        case!(the_height_follows_the_content_to_the_pixel).hosted(),
        case!(a_plain_frame_tells_its_height_in_both_known_forms).hosted(),
        case!(junk_and_forged_messages_change_nothing).hosted(),
        case!(a_sandboxed_frame_works),
        case!(it_works_in_srcdoc).hosted(),
        case!(a_strict_host_policy_is_enough).hosted(),
        case!(it_fits_a_narrow_right_to_left_column).hosted(),
        case!(ten_on_a_page_do_not_disturb_each_other).hosted(),
        case!(one_with_data_of_its_own_leaves_the_other_as_it_is).hosted(),
        case!(removed_and_put_back_it_starts_again).hosted(),
        case!(what_is_hidden_stays_hidden),
        case!(the_dark_appearance_is_followed),
        case!(the_dialog_gives_both_lines).hosted(),
        case!(the_clipboard_line_is_copied).hosted().only_in(&[Chromium]),
    ]
}

fn one_line_shows_the_filtered_view(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let _server =
        hosts(reader, &format!("<framework-explorer path='goals' theme='{theme}'>Please wait</framework-explorer>"));
    waits_for_event(reader, "ready");
    reader.enters_explorer(0).is_ready().sees_goals(&reader.data.find("", &[("theme", theme)]));
    let named = reader
        .leaves_frames()
        .finds("document.querySelector('framework-explorer').shadowRoot.querySelector('iframe').title");
    assert!(named.as_str().is_some_and(|title| !title.trim().is_empty()), "the frame has a title");
}

fn the_events_arrive_with_their_details(reader: &Reader) {
    let theme = reader.data.ids("themes")[0];
    let goal = &reader.data.goals[0];
    let _server = hosts(reader, "<framework-explorer path='goals'></framework-explorer>");
    let ready = waits_for_event(reader, "ready");
    assert!(ready["path"].as_str().is_some_and(|path| path.contains("goals")), "ready tells the place: {ready}");
    reader.enters_explorer(0).is_ready().goes_to(&format!("#/goals?theme={theme}")).leaves_frames();
    let shown = reader.data.find("", &[("theme", theme)]).len();
    let filter = waits_for_event_with(reader, "filter", |detail| detail["shown"] == json!(shown));
    assert_eq!(filter["total"], json!(reader.data.goals.len()));
    assert!(filter["query"].as_str().is_some_and(|query| query.contains(theme)), "filter tells the query: {filter}");
    reader.enters_explorer(0).goes_to(&format!("#/goal/{}", goal.id)).leaves_frames();
    let navigate = waits_for_event_with(reader, "navigate", |detail| {
        detail["path"].as_str().is_some_and(|path| path.contains(&format!("goal/{}", goal.id)))
    });
    assert!(
        navigate["title"].as_str().is_some_and(|title| title.contains(&goal.title)),
        "navigate tells the title: {navigate}"
    );
}

fn commands_work(reader: &Reader) {
    let goal = &reader.data.goals[1];
    let _server = hosts(reader, "<button>Go</button><framework-explorer></framework-explorer>");
    waits_for_event(reader, "ready");
    reader.runs(
        "document.querySelector('button').focus();
        document.querySelector('framework-explorer').navigate(arguments[0]);",
        &[json!(format!("goal/{}", goal.id))],
    );
    reader.enters_explorer(0).sees_text_of("h1", &goal.title).leaves_frames();
    reader.has_focus_on("button");
    reader.waits("the state to name the goal", || {
        let ask = "const done = arguments[0];
            Promise.resolve(document.querySelector('framework-explorer').getState()).then(done);";
        reader.runs_async(ask, &[])["path"].as_str()?.contains(&goal.id).then_some(())
    });
}

fn it_works_as_a_module_too(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let explorer = explorer(reader);
    let server = reader.other_server();
    let page = format!(
        "<!doctype html><html lang='en'><title>Host</title><script type='module' src='{}embed.js'></script>
         <framework-explorer path='goals' theme='{theme}'></framework-explorer>",
        explorer.address
    );
    reader.opens(&server.page("host.html", page));
    reader.waits_for("the element", "document.querySelector('framework-explorer').shadowRoot?.querySelector('iframe')");
    reader.enters_explorer(0).is_ready().sees_goals(&reader.data.find("", &[("theme", theme)])).leaves_frames();
}

fn any_facet_and_the_language_are_passed_on(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let marked = reader.data.find("", &[("theme", theme)])[0];
    let layer = json!({ "format": "framework-layer/1", "framework": { "id": reader.data.file["framework"]["id"] },
        "goals": { marked: { "score": 3 } } });
    let publisher = reader.other_server();
    publisher.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    let layer = publisher.page("layer.json", layer.to_string());
    let line = format!(
        "<framework-explorer path='goals' lang='en' layer='{layer}' filter='theme={theme}&sort=title'></framework-explorer>"
    );
    let _server = hosts(reader, &line);
    waits_for_event(reader, "ready");
    let asked = "document.querySelector('framework-explorer').shadowRoot.querySelector('iframe').src";
    let asked = reader.finds(&format!("Object.fromEntries(new URL({asked}).searchParams)"));
    assert_eq!(asked, json!({ "embed": "", "lang": "en", "layer": layer }));
    reader.enters_explorer(0).is_ready().sees_count(reader.data.find("", &[("theme", theme)]).len());
    reader.sees(&format!("article[data-goal='{marked}'][data-my-score='3']")).leaves_frames();
    reader.runs("document.querySelector('framework-explorer').setAttribute('filter', '');", &[]);
    reader.enters_explorer(0).sees_count(reader.data.goals.len());
}

fn a_page_on_a_disk_may_embed_it(reader: &Reader) {
    let explorer = explorer(reader);
    let page = format!(
        "<!doctype html><html lang='en'><title>Host</title>{}
         <framework-explorer path='goals'></framework-explorer>",
        line_of(&explorer)
    );
    reader.opens(&reader.writes_beside("host.html", &page));
    reader.waits_for("the element", "document.querySelector('framework-explorer').shadowRoot?.querySelector('iframe')");
    reader.enters_explorer(0).is_ready().sees_count(reader.data.goals.len()).leaves_frames();
}

fn a_sandboxed_frame_of_another_host_works(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let explorer = explorer(reader);
    // As WordPress makes it from a link.
    let frame = format!(
        "<iframe id='frame' title='Explorer' width='900' height='900' sandbox='allow-scripts' security='restricted'
          src='{}?embed#/goals'></iframe>",
        explorer.address
    );
    let _host = hosts_of(reader, explorer, &frame);
    reader.enters("#frame").is_ready().sees_count(reader.data.goals.len()).chooses("theme", theme);
    reader.sees_goals(&reader.data.find("", &[("theme", theme)]));
}

fn attributes_that_change_later_are_followed_without_a_reload(reader: &Reader) {
    let themes = reader.data.ids("themes");
    let line = format!("<framework-explorer path='goals' theme='{}'></framework-explorer>", themes[0]);
    let _server = hosts(reader, &line);
    waits_for_event(reader, "ready");
    reader.enters_explorer(0).is_ready().runs("document.documentElement.dataset.same = 'yes';", &[]);
    reader
        .leaves_frames()
        .runs("document.querySelector('framework-explorer').setAttribute('theme', arguments[0]);", &[json!(themes[1])]);
    reader.enters_explorer(0).sees_goals(&reader.data.find("", &[("theme", themes[1])])).sees("html[data-same=yes]");
}

fn the_height_follows_the_content_to_the_pixel(reader: &Reader) {
    let _server = hosts(reader, "<framework-explorer path='goals'></framework-explorer>");
    waits_for_event(reader, "ready");
    reader.enters_explorer(0).is_ready();
    let goal = format!("#/goal/{}", reader.data.goals[0].id);
    for place in ["#/voices", "#/goals?q=debris", "#/", goal.as_str(), "#/about"] {
        assert_eq!(reader.runs_async(FITS, &[json!(place)]), true, "the frame fits {place}");
    }
}

fn a_plain_frame_tells_its_height_in_both_known_forms(reader: &Reader) {
    // The page normalises its address; a host looks for its frame by the original one.
    let explorer = explorer(reader);
    let address = format!("{}?embed#/goals?sort=document&junk=1", explorer.address);
    let frame = format!("<iframe title='Explorer' src='{address}' width='600' height='300'></iframe>");
    let _server = hosts_of(reader, explorer, &frame);
    let heard =
        |what: &str, expression: &str| reader.waits_for(what, &format!("heard.some(({{ data }}) => {expression})"));
    heard("the form of AMP", "data?.sentinel === 'amp' && data.type === 'embed-size' && data.height > 300");
    heard(
        "the form of a string",
        "typeof data === 'string' && data.includes('iframe.resize')
        && JSON.parse(data).context === 'iframe.resize' && JSON.parse(data).height > 300
        && JSON.parse(data).src === document.querySelector('iframe').src",
    );
    heard("our own form", "data?.type === 'framework-explorer:height' && data.v === 1 && data.height > 300");
}

fn junk_and_forged_messages_change_nothing(reader: &Reader) {
    let forger = "<iframe id='forger' srcdoc='nothing'></iframe>";
    let _server = hosts(reader, &format!("<framework-explorer path='goals'></framework-explorer>{forger}"));
    waits_for_event(reader, "ready");
    reader.enters_explorer(0).is_ready().sees_count(reader.data.goals.len()).leaves_frames();
    let before = reader.finds("told.length");
    // A forged message from a stranger to the frame, junk from the host to the frame, and forged ones to the host.
    reader.runs("const frame = document.querySelector('framework-explorer').shadowRoot.querySelector('iframe').contentWindow;
        const stranger = document.querySelector('#forger').contentWindow;
        const forged = ['navigate', 'ready', 'filter', 'height', 'error'].map((name) =>
            ({ type: 'framework-explorer:' + name, v: 1, path: 'about', title: 'x', query: '', shown: 1, total: 1, height: 9999, message: 'x' }));
        stranger.eval('window.send = (target, data) => target.postMessage(data, \"*\")');
        for (const data of forged) { stranger.send(frame, data); stranger.send(window, data); window.postMessage(data, '*'); }
        const junk = [null, 7, 'x', [], {}, { type: 7, v: 1 }, { type: 'framework-explorer:navigate', v: 2, path: 'about' },
            { type: 'framework-explorer:navigate', v: 1 }, { type: 'framework-explorer:navigate', v: 1, path: {} },
            { type: 'framework-explorer:constructor', v: 1 }, { type: 'framework-explorer:__proto__', v: 1 }];
        for (const data of junk) { frame.postMessage(data, '*'); }", &[]);
    // A command sent after them arrives after them; when it has, the page has dropped them.
    reader.runs("document.querySelector('framework-explorer').navigate('goals?q=debris');", &[]);
    waits_for_event_with(reader, "filter", |detail| {
        detail["query"].as_str().is_some_and(|query| query.contains("debris"))
    });
    let since = reader.runs("return told.slice(arguments[0]).map(({ name }) => name);", &[before]);
    assert!(
        !since.to_string().contains("ready") && !since.to_string().contains("error"),
        "only the command was told: {since}"
    );
    assert!(!reader.finds("told.map(({ detail }) => JSON.stringify(detail)).join()").to_string().contains("about"));
    reader.enters_explorer(0).is_at("#/goals?q=debris");
}

fn a_sandboxed_frame_works(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    reader.opens_framed("width='900' height='900' sandbox='allow-scripts'", "?embed#/goals").is_ready();
    // By clicks: no browser lets a script change the address in a sandboxed frame of a file.
    reader.sees_count(reader.data.goals.len()).chooses("theme", theme);
    reader.sees_goals(&reader.data.find("", &[("theme", theme)]));
}

fn it_works_in_srcdoc(reader: &Reader) {
    let single = std::fs::read_to_string(reader.dist().join("space-diplomacy.html")).expect("the single file");
    let escaped = single.replace('&', "&amp;").replace('"', "&quot;");
    let _server = hosts(
        reader,
        &format!("<iframe id='frame' title='Explorer' width='1000' height='900' srcdoc=\"{escaped}\"></iframe>"),
    );
    let goal = &reader.data.goals[0];
    reader.enters("#frame").is_ready().goes_to("#/goals").sees_count(reader.data.goals.len());
    reader.follows_goal(&goal.id).sees_text_of("h1", &goal.title);
}

fn a_strict_host_policy_is_enough(reader: &Reader) {
    let server = reader.other_server();
    let explorer = explorer(reader);
    let host = explorer.address.split('/').take(3).collect::<Vec<_>>().join("/");
    let policy = format!("default-src 'none'; script-src 'self' {host}; frame-src {host}");
    server.fault(".html", Fault::Header("content-security-policy", policy));
    server.page("host.js", LISTENS);
    let page = server.page(
        "host.html",
        format!(
            "<!doctype html><html lang='en'><title>Host</title><script src='host.js'></script>
         {}<framework-explorer path='goals'></framework-explorer>",
            line_of(&explorer)
        ),
    );
    reader.opens(&page);
    waits_for_event(reader, "ready");
    let fits = "(() => { const element = document.querySelector('framework-explorer');
        return element.offsetHeight > 200 && element.shadowRoot.querySelector('iframe').offsetWidth === element.offsetWidth; })()";
    reader.waits_for("the frame in its full size", fits);
    // Browsers request a host's icon by themselves.
    let refused = reader.finds("refused.filter((it) => !it.includes('/favicon.ico')).join()");
    assert_eq!(refused, "", "the host's policy refuses nothing");
}

fn it_fits_a_narrow_right_to_left_column(reader: &Reader) {
    let line = "<div dir='rtl' style='width: 280px'><framework-explorer path='goals'></framework-explorer></div>";
    let _server = hosts(reader, line);
    waits_for_event(reader, "ready");
    reader.enters_explorer(0).is_ready();
    let size = reader.finds("[innerWidth, document.documentElement.scrollWidth]");
    assert_eq!(size, json!([280, 280]), "nothing sticks out");
}

fn ten_on_a_page_do_not_disturb_each_other(reader: &Reader) {
    let themes = &reader.data.ids("themes")[..10];
    let lines =
        themes.iter().map(|theme| format!("<framework-explorer path='goals' theme='{theme}'></framework-explorer>"));
    let _server = hosts(reader, &lines.collect::<String>());
    for (at, theme) in themes.iter().enumerate() {
        reader.runs("document.querySelectorAll('framework-explorer')[arguments[0]].scrollIntoView();", &[json!(at)]);
        reader.enters_explorer(at).is_ready().sees_goals(&reader.data.find("", &[("theme", theme)])).leaves_frames();
    }
    reader.waits_for("ten events", "told.filter(({ name }) => name === 'ready').length === 10");
}

fn one_with_data_of_its_own_leaves_the_other_as_it_is(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    let server = hosts(reader, "<main></main>");
    server.page("city.json", city().to_string());
    server.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    let puts = "const element = document.createElement('framework-explorer');
        for (const [name, value] of Object.entries(arguments[0])) element.setAttribute(name, value);
        document.querySelector('main').append(element);";
    reader.runs(puts, &[json!({ "data": "city.json", "path": "goals", "theme": "green" })]);
    reader.enters_explorer(0).is_ready().sees_status("1 of 2 measures").is_at("#/goals?theme=green").leaves_frames();
    waits_for_event_with(reader, "filter", |detail| detail["total"] == json!(2) && detail["shown"] == json!(1));
    reader.runs(puts, &[json!({ "path": "goals", "theme": theme })]);
    reader.enters_explorer(1).is_ready().sees_goals(&reader.data.find("", &[("theme", theme)])).leaves_frames();
    reader.runs("document.querySelector('framework-explorer').removeAttribute('data');", &[]);
    reader.waits("the strategy in the place of the other data", || {
        reader.enters_explorer(0);
        let status = reader.texts("[role=status]").first().cloned();
        reader.leaves_frames();
        status.filter(|status| status.contains(&format!("of {} goals", reader.data.goals.len()))).map(|_| ())
    });
}

fn removed_and_put_back_it_starts_again(reader: &Reader) {
    let _server = hosts(reader, "<main></main>");
    reader.runs(
        "const element = document.createElement('framework-explorer');
        element.setAttribute('path', 'goals');
        const main = document.querySelector('main');
        main.append(element); element.remove(); main.append(element);",
        &[],
    );
    waits_for_event(reader, "ready");
    reader.runs(
        "const main = document.querySelector('main'), element = main.firstElementChild;
        element.remove(); told.length = 0; main.append(element);",
        &[],
    );
    waits_for_event(reader, "ready");
    assert_eq!(
        reader.finds("document.querySelector('framework-explorer').shadowRoot.querySelectorAll('iframe').length"),
        1
    );
    reader.enters_explorer(0).is_ready().sees_count(reader.data.goals.len());
}

fn what_is_hidden_stays_hidden(reader: &Reader) {
    reader.opens_at("?embed&hide=search,facets,header,footer#/goals").sees("main [data-goal]");
    for part in ["input[type=search]", "fieldset[data-facet]", "header:not(main *)", "footer:not(main *)"] {
        assert_eq!(reader.count(part), 0, "{part} is hidden");
    }
}

fn the_dark_appearance_is_followed(reader: &Reader) {
    let ground = "(() => { const parts = [...document.querySelectorAll('main, body, html')]
            .map((it) => getComputedStyle(it).backgroundColor).filter((it) => !/, 0\\)|transparent/.test(it));
        const canvas = document.createElement('canvas').getContext('2d');
        canvas.fillStyle = parts[0]; canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).reduce((sum, part) => sum + part) / 3; })()";
    let light = |reader: &Reader| reader.finds(ground).as_f64().unwrap_or_default();
    reader.opens_at("?embed&appearance=dark#/goals");
    assert!(light(reader) < 80.0, "the ground is dark");
    reader.opens_at("?embed&appearance=light#/goals");
    assert!(light(reader) > 200.0, "the ground is light");
}

fn the_dialog_gives_both_lines(reader: &Reader) {
    let theme = reader.data.narrowing().theme;
    reader.opens_at(&format!("#/goals?theme={theme}")).asks_for("Embed").sees_named("dialog", "Embed…");
    let lines = "[...document.querySelectorAll('dialog[open] :is(textarea, code, pre)')]
        .map((it) => it.value ?? it.textContent).join('\\n')";
    let lines = reader.waits_for("the lines", lines);
    let lines = lines.as_str().unwrap_or_default();
    for part in ["<framework-explorer", "embed.js", "<iframe", "?embed", theme] {
        assert!(lines.contains(part), "{part} stands in the lines: {lines}");
    }
}

fn the_clipboard_line_is_copied(reader: &Reader) {
    reader.opens_at("#/goals").lets_clipboard_be_read().asks_for("Embed");
    reader.clicks_in("dialog[open], [role=dialog]", "button", "Copy…");
    reader.waits("a line on the clipboard", || {
        reader.clipboard("text/plain").contains("<framework-explorer").then_some(())
    });
}

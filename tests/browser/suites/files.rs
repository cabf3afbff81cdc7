//! Any framework: a reader opens their own file and gets the same explorer for it.

use std::{env, fs, path::PathBuf, thread, time::Duration};

use browser_tests::{
    case,
    play::Case,
    reader::{Mode, Reader},
    server::Fault,
};
use serde_json::{Value, json};

use super::beside::is_kept;

pub fn cases() -> Vec<Case> {
    let samples = [
        case!(an_oscal_catalog_opens_with_all_its_families_and_controls),
        case!(an_attack_bundle_opens_with_its_tactics),
    ];
    let own = [
        case!(a_file_of_ones_own_opens),
        case!(a_file_can_be_dropped_on_the_page),
        case!(an_address_in_the_query_opens),
        case!(a_page_with_its_own_data_keeps_its_place_and_hands_it_on),
        case!(a_list_that_was_extended_is_found_again),
        case!(what_is_held_over_the_page_hides_no_fault_for_good),
        case!(what_is_on_its_way_is_all_that_a_page_speaks_of).hosted(),
        case!(an_address_without_permission_is_told_in_place_of_the_page),
        case!(a_refused_scheme_is_told_as_what_it_is),
        case!(a_spreadsheet_opens_as_the_reader_says),
        case!(every_wrong_file_gets_an_answer_and_the_strategy_stays),
        case!(markup_in_a_file_stays_text),
        case!(what_was_opened_is_kept_over_a_reload),
        case!(there_is_a_way_back),
    ];
    if shared("nist-sp800-53-rev5-low.oscal.json").is_file() {
        return [own.as_slice(), &samples].concat();
    }
    println!("samples are skipped: SHARED does not name a folder with samples");
    own.to_vec()
}

fn a_file_of_ones_own_opens(reader: &Reader) {
    reader.opens_at("#/goals");
    opens(reader, &city());
    reader
        .sees_goals(&["trees", "ramps"])
        .sees_words("City plan")
        .goes_to("#/goal/ramps")
        .sees_text_of("h1", "Build ramps");
}

fn a_file_can_be_dropped_on_the_page(reader: &Reader) {
    reader.opens_at("#/goals");
    reader.runs(
        "const transfer = new DataTransfer();
        transfer.items.add(new File([arguments[0]], 'city.json', { type: 'application/json' }));
        for (const type of ['dragenter', 'dragover', 'drop']) {
            document.querySelector('main').dispatchEvent(
                new DragEvent(type, { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer }));
        }",
        &[json!(city().to_string())],
    );
    reader.sees_words("City plan").is_at("#/").goes_to("#/goals").sees_status("2 of 2 measures");
}

fn an_address_in_the_query_opens(reader: &Reader) {
    let server = reader.other_server();
    let address = server.page("city.json", city().to_string());
    server.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    reader.opens_at(&format!("?data={address}#/goals")).sees_status("2 of 2 measures").sees_words("City plan");
    reader.is_at("#/goals");
}

fn what_is_on_its_way_is_all_that_a_page_speaks_of(reader: &Reader) {
    let address = reader.host.borrow().page("city.json", city().to_string());
    reader.host.borrow().fault("city.json", Fault::Delay(Duration::from_secs(5)));
    reader.opens(&format!("{}?data={address}#/goals", reader.base())).sees_words("Loading…");
    // By then a page whose program does not start says so.
    thread::sleep(Duration::from_secs(2));
    assert_eq!(reader.count("[data-goal], #fault:not([hidden]), html[data-ready]"), 0, "nothing else is told");
    reader.is_ready().sees_status("2 of 2 measures");
}

fn an_address_without_permission_is_told_in_place_of_the_page(reader: &Reader) {
    let server = reader.other_server();
    let address = server.page("city.json", city().to_string());
    reader.expects_faults().opens_at(&format!("?data={address}#/goals")).sees("[role=alert]");
    reader.sees_words("city.json could not be opened");
    assert_eq!(reader.count("[data-goal]"), 0, "nothing of another framework is shown");
    reader.clicks("button", "Show the strategy that came with this page");
    reader.goes_to("#/goals").sees_count(reader.data.goals.len());
}

fn a_refused_scheme_is_told_as_what_it_is(reader: &Reader) {
    reader.expects_faults().opens_at("?data=ftp://example.org/plan.json");
    reader.sees("[role=alert]").sees_words("The address begins with “ftp:”.");
}

fn a_spreadsheet_opens_as_the_reader_says(reader: &Reader) {
    reader.opens_at("#/goals");
    let rows = "What we do,Region\nPlant trees along every street,North\nBuild ramps at the stairs,South\n";
    gives(reader, "plan.csv", rows);
    reader.sees("[data-column='Region'] select");
    reader.runs(
        "const select = document.querySelector(\"[data-column='Region'] select\");
        select.value = 'pillar';
        select.dispatchEvent(new Event('change', { bubbles: true }));",
        &[],
    );
    reader.sees_text_of(".sheet-pillars", "North (1)").clicks_on("[data-accept]");
    reader.is_at("#/").sees_words("opened from plan.csv");
    assert_eq!(reader.finds("document.documentElement.hasAttribute('data-opening')"), json!(false));
    reader.goes_to("#/goals").sees_words("Plant trees along every street");
}

fn every_wrong_file_gets_an_answer_and_the_strategy_stays(reader: &Reader) {
    let mut dangling = city();
    dangling["pillars"][0]["goals"][0]["themes"] = json!(["no-such-theme"]);
    let mut nameless = city();
    nameless["pillars"][0]["goals"][1].as_object_mut().expect("a goal").remove("title");
    let whole = city().to_string();
    let wrong = [
        ("prose.json", "This is not JSON.".to_owned(), ""),
        ("empty.json", " ".to_owned(), ""),
        ("cut.json", whole[..whole.len() / 2].to_owned(), ""),
        ("other.json", json!({ "hello": "world" }).to_string(), "format"),
        ("dangling.json", dangling.to_string(), "no-such-theme"),
        ("nameless.json", nameless.to_string(), "title"),
        ("deep.json", "[".repeat(10_000), ""),
    ];
    for (name, content, told) in wrong {
        reader.opens_at("#/goals").sees_count(reader.data.goals.len());
        gives(reader, name, &content);
        reader.waits(&format!("an answer to {name} that names “{told}”"), || {
            reader.texts("[role=alert]").iter().any(|text| !text.is_empty() && text.contains(told)).then_some(())
        });
        reader.sees_count(reader.data.goals.len());
    }
}

fn markup_in_a_file_stays_text(reader: &Reader) {
    let mut hostile = city();
    let markup = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
    hostile["framework"]["title"] = json!(format!("City plan {markup}"));
    hostile["pillars"][0]["goals"][0]["title"] = json!(markup);
    hostile["pillars"][0]["goals"][0]["summary"]["text"] = json!(markup);
    reader.opens_at("#/goals");
    opens(reader, &hostile);
    reader.sees_words("<img src=x onerror=");
    reader.goes_to("#/goal/trees").sees_text_of("h1", "<img src=x");
    assert_eq!(reader.finds("document.querySelectorAll('main img, main script').length"), 0);
    assert_ne!(reader.title(), "taken");
}

fn what_was_opened_is_kept_over_a_reload(reader: &Reader) {
    reader.opens_at("#/goals");
    opens(reader, &city());
    is_kept(reader, 1);
    reader.reloads().sees_status("2 of 2 measures").is_at("#/goals");
    // A link to the page opens the framework that its address names, whatever the tab showed before.
    reader.opens("about:blank").opens_at("#/goals").sees_count(reader.data.goals.len());
}

fn a_page_with_its_own_data_keeps_its_place_and_hands_it_on(reader: &Reader) {
    let server = reader.other_server();
    let address = server.page("city.json", city().to_string());
    server.fault(".json", Fault::Header("access-control-allow-origin", "*".to_owned()));
    reader
        .opens_at(&format!("?data={address}#/goals?theme=green"))
        .sees_status("1 of 2 measures")
        .sees_goals(&["trees"]);
    reader.is_at("#/goals?theme=green").reloads().sees_status("1 of 2 measures").is_at("#/goals?theme=green");
    reader.follows_goal("trees").sees_text_of("h1", "Plant trees");
    if reader.mode == Mode::Hosted {
        // The citation has the same address as every link.
        reader.waits("the address of the data in the citation", || {
            reader.texts(".cite-panel pre").first()?.contains("?data=http%3A%2F%2F127.0.0.1").then_some(())
        });
    }
    reader.opens_at("#/goals").sees_count(reader.data.goals.len());
}

fn a_list_that_was_extended_is_found_again(reader: &Reader) {
    let mut large = city();
    let goal = |at: usize| json!({ "id": format!("m{at}"), "title": format!("Measure {at}"), "evidence": [{ "source": "plan" }] });
    large["pillars"][0]["goals"] = (0..130).map(goal).collect();
    reader.opens_at("#/goals");
    gives(reader, "large.json", &large.to_string());
    reader.sees_words("City plan").is_at("#/").goes_to("#/goals").sees_status("130 of 130 measures");
    let cards = |number: u64| {
        reader.waits(&format!("{number} cards"), || (reader.count("ol.goal-cards > li") == number).then_some(()));
    };
    cards(50);
    reader.clicks("button", "Show 50 more of 80");
    cards(100);
    reader.follows_goal("m75").sees_text_of("h1", "Measure 75").goes_back();
    cards(100);
    reader.has_focus_on("[data-goal=m75] a");
}

fn what_is_held_over_the_page_hides_no_fault_for_good(reader: &Reader) {
    reader.opens_at("#/goals");
    gives(reader, "prose.json", "This is not JSON.");
    reader.sees("[role=alert]");
    for (kind, sign) in [("dragover", "html[data-dropping]"), ("dragleave", "[role=alert]")] {
        reader.runs(
            "const transfer = new DataTransfer();
            transfer.items.add(new File(['x'], 'x.json'));
            document.querySelector('main').dispatchEvent(
                new DragEvent(arguments[0], { bubbles: true, cancelable: true, dataTransfer: transfer }));",
            &[json!(kind)],
        );
        reader.sees(sign);
    }
}

fn there_is_a_way_back(reader: &Reader) {
    reader.opens_at("#/goals");
    opens(reader, &city());
    reader.asks_for("Back to the bundled strategy");
    reader.goes_to("#/goals").sees_count(reader.data.goals.len()).reloads().sees_count(reader.data.goals.len());
}

fn an_oscal_catalog_opens_with_all_its_families_and_controls(reader: &Reader) {
    let path = shared("nist-sp800-53-rev5-low.oscal.json");
    let raw: Value = serde_json::from_str(&fs::read_to_string(&path).expect("the sample")).expect("JSON");
    let families: Vec<_> = raw["catalog"]["groups"].as_array().into_iter().flatten().collect();
    let controls: usize = families.iter().map(|family| family["controls"].as_array().map_or(0, Vec::len)).sum();
    reader.opens_at("#/goals").asks_for("Open a file").types_into("input[type=file]", &path.to_string_lossy());
    reader.is_at("#/").goes_to("#/goals").sees_status(format!(
        "{} of {} controls",
        grouped(controls),
        grouped(controls)
    ));
    let first = families[0]["controls"][0]["id"].as_str().unwrap_or_default();
    reader.sees(&format!("[data-goal='{first}']")).goes_to("#/");
    reader.waits("every family", || (reader.count("[data-pillar]") >= families.len() as u64).then_some(()));
}

fn an_attack_bundle_opens_with_its_tactics(reader: &Reader) {
    let path = shared("attack-ics-16.1.stix.json");
    let raw: Value = serde_json::from_str(&fs::read_to_string(&path).expect("the sample")).expect("JSON");
    let objects = raw["objects"].as_array().expect("objects");
    let live = |object: &&Value| object["revoked"] != json!(true) && object["x_mitre_deprecated"] != json!(true);
    let tactics = objects.iter().filter(|object| object["type"] == "x-mitre-tactic").filter(live).count();
    let top = |object: &&Value| object["type"] == "attack-pattern" && object["x_mitre_is_subtechnique"] != json!(true);
    let techniques = objects.iter().filter(top).filter(live).count();
    reader.opens_at("#/goals").asks_for("Open a file").types_into("input[type=file]", &path.to_string_lossy());
    reader
        .is_at("#/")
        .goes_to("#/goals")
        .sees_status(format!("{} of {} techniques", grouped(techniques), grouped(techniques)))
        .goes_to("#/");
    reader.waits("every tactic", || (reader.count("[data-pillar]") >= tactics as u64).then_some(()));
}

/// Puts a file on the reader's disk and gives it to the page.
#[track_caller]
pub fn gives(reader: &Reader, name: &str, content: &str) {
    let file = reader.disk().join(name);
    fs::write(&file, content).expect("the disk takes files");
    // Giving the file before the dialog is open would leave the dialog open behind the file.
    reader.asks_for("Open a file").sees("#open-file[open]").types_into("input[type=file]", &file.to_string_lossy());
}

/// Gives the page a valid file, and sees it open.
#[track_caller]
fn opens(reader: &Reader, content: &Value) {
    gives(reader, "city.json", &content.to_string());
    reader.sees_words("City plan").is_at("#/").goes_to("#/goals").sees_status("2 of 2 measures");
}

/// A small framework with its own names for its levels.
pub fn city() -> Value {
    let evidence = json!([{ "source": "plan" }]);
    json!({
        "format": "framework-explorer/1",
        "framework": {
            "id": "city-plan", "title": "City plan", "publisher": "The city", "language": "en",
            "coverage": "Two measures, made up for a test.",
            "names": { "goal": { "one": "Measure", "many": "Measures" } },
        },
        "sources": [{ "id": "plan", "title": "The plan" }],
        "themes": [{ "id": "green", "title": "Green" }],
        "pillars": [{
            "id": "streets", "title": "Streets",
            "goals": [
                { "id": "trees", "title": "Plant trees", "themes": ["green"], "evidence": evidence,
                  "summary": { "text": "A tree for every house.", "evidence": evidence } },
                { "id": "ramps", "title": "Build ramps", "evidence": evidence },
            ],
        }],
    })
}

/// A number as the page writes it.
fn grouped(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

fn shared(name: &str) -> PathBuf {
    let path = env::var_os("SHARED").map(PathBuf::from).unwrap_or_default().join("samples").join(name);
    // Drivers accept only the canonical path of a file.
    path.canonicalize().unwrap_or(path)
}

//! Views as HTML: the page before the program runs.

use leptos::prelude::*;
use view::{IntoAnyView as _, dynamic_memo, view};

fn html(view: impl FnOnce() -> AnyView) -> String {
    Owner::new().with(|| view().to_html())
}

#[test]
fn no_text_becomes_markup() {
    let hostile = "</p><script>alert('1')</script> \"&amp;\"".to_owned();
    assert_eq!(
        html(|| view! { <p title=hostile.clone()>{hostile.clone()}</p> }),
        "<p title=\"&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot;&amp;amp;&quot;\">\
         &lt;/p&gt;&lt;script&gt;alert('1')&lt;/script&gt; \"&amp;amp;\"</p>",
    );
}

#[test]
fn what_is_absent_leaves_nothing_behind() {
    let none = None::<String>;
    assert_eq!(
        html(|| view! { <p title=none.clone() hidden=false>{none.clone()}{Vec::<AnyView>::new()}</p> }),
        "<p></p>"
    );
}

#[test]
fn elements_without_content_have_no_end() {
    assert_eq!(html(|| view! { <p>"a"<br/>"b"</p> }), "<p>a<br>b</p>");
}

#[test]
fn functions_are_read_once() {
    let count = RwSignal::new(3);
    let view = || {
        let stars = dynamic_memo(move || count.get(), |count| "*".repeat(*count));
        view! { <p class=move || format!("of-{}", count.get())>{stars}{move || count.get()}</p> }
    };
    assert_eq!(html(view), "<p class=\"of-3\">***3</p>");
}

#[test]
fn lists_stand_as_they_are() {
    let items = ["a", "b"].map(|item| view! { <li>{item}</li> });
    assert_eq!(html(|| view! { <ul>{items}</ul>{vec!["c".into_any_view()]} }), "<ul><li>a</li><li>b</li></ul>c");
}

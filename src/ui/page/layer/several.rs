//! Several layers: choosing the one on screen, combining all, and comparing two.

use leptos::prelude::*;

use crate::session::{Difference, MyLayer, rule_title, session};
use layers::Rule;
use view::{IntoAnyView as _, dynamic, view};

/// The value of the choice for the layer from a link.
const LINK: &str = "link";

/// The layers of this tab.
#[component]
pub fn Several() -> AnyView {
    let session = session();
    let list = dynamic(move || {
        let items = session.my_layers().into_iter().map(|MyLayer { number, title, is_on }| {
            let choose = move || {
                if let Some(number) = number {
                    session.choose_layer(number);
                }
            };
            view! {
                <li>
                    <label>
                        <input
                            type="radio"
                            name="layer"
                            value=number.map_or_else(|| LINK.to_owned(), |number| number.to_string())
                            checked=is_on
                            prop:checked=is_on
                            on:change=move |_| choose()
                        />
                        {title}
                    </label>
                </li>
            }
        });
        let items = items.collect::<Vec<_>>();
        (!items.is_empty())
            .then(|| view! { <fieldset><legend>{messages::layer_on_screen()}</legend><ul>{items}</ul></fieldset> })
    });
    let remove = dynamic(move || {
        (!session.my_layers().is_empty()).then(|| {
            view! { <button type="button" class="button" data-layer-remove="" on:click=move |_| session.remove_layer()>{messages::layer_remove()}</button> }
        })
    });
    view! {
        <section class="section layer-several" aria-labelledby="layer-several">
            <h2 id="layer-several">{messages::layer_several()}</h2>
            {list}
            <p class="layer-actions">
                <button type="button" class="button" data-layer-new="" on:click=move |_| session.begin_layer()>{messages::layer_begin()}</button>
                {remove}
            </p>
            {dynamic(move || session.can_combine().then(|| view! { <Combine/> }))}
        </section>
    }
}

#[component]
fn Combine() -> AnyView {
    let session = session();
    let rule = RwSignal::new(Rule::Highest);
    let options = Rule::ALL.map(|rule| view! { <option value=rule.as_str()>{rule_title(rule)}</option> });
    let choose = move |name: String| {
        if let Some(chosen) = Rule::ALL.into_iter().find(|rule| rule.as_str() == name) {
            rule.set(chosen);
        }
    };
    view! {
        <p class="layer-actions">
            <label>
                {messages::layer_rule()}
                " "
                <select data-layer-rule="" on:change:target=move |event| choose(event.target().value())>{options}</select>
            </label>
            <button type="button" class="button" data-layer-combine="" on:click=move |_| session.combine_layers(rule.get_untracked())>
                {messages::layer_combine()}
            </button>
        </p>
    }
}

/// The differences of the layer on screen from another one.
#[component]
pub fn Compared() -> AnyView {
    let session = session();
    let older = RwSignal::new(None::<usize>);
    let choice = move || {
        let others = session.my_layers().into_iter().filter(|layer| !layer.is_on);
        let others: Vec<_> = others.filter_map(|layer| Some((layer.number?, layer.title))).collect();
        (!others.is_empty()).then(|| {
            let options = others.into_iter().map(|(number, title)| {
                let is_on = move || older.get() == Some(number);
                view! { <option value=number.to_string() selected=is_on prop:selected=is_on>{title}</option> }
            });
            let options = options.collect::<Vec<_>>();
            view! {
                <label>
                    {messages::layer_compare_with()}
                    " "
                    <select data-layer-compare="" on:change:target=move |event| older.set(event.target().value().parse().ok())>
                        <option value="">{messages::layer_compare_none()}</option>
                        {options}
                    </select>
                </label>
            }
        })
    };
    let found = move || older.get().and_then(|older| session.differences(older)).map(differences);
    view! {
        <section class="section" aria-label=messages::layer_compare()>
            {dynamic(choice)}
            {dynamic(found)}
        </section>
    }
}

fn differences(found: Vec<Difference>) -> AnyView {
    let session = session();
    if found.is_empty() {
        return view! { <p>{messages::layers_say_the_same()}</p> };
    }
    let rows = found.into_iter().map(|Difference { title, route, before, after }| {
        let title = match route {
            Some(route) => view! { <a href=move || session.href(route.clone())>{title}</a> },
            None => title.into_any_view(),
        };
        view! { <tr data-difference=""><th scope="row">{title}</th><td>{before}</td><td>{after}</td></tr> }
    });
    view! {
        <div class="prose-table" tabindex="0" role="group" aria-label=messages::layer_compare()>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{messages::layer_what()}</th>
                        <th scope="col">{messages::layer_other_says()}</th>
                        <th scope="col">{messages::layer_this_says()}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect::<Vec<_>>()}</tbody>
            </table>
        </div>
    }
}

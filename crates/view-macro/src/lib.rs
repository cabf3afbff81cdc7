//! `view!`: the markup of Leptos' macro of that name, compiled to calls on one element type, `::view::Element`.
//!
//! The crate `view` re-exports the macro and explains why it exists. The macro understands elements, components,
//! `"text"`, `{blocks}`, `name=value`, `on:event=handler`, `on:event:target=handler` and `prop:name=value`.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Tokens;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use rstml::{
    Infallible, Parser, ParserConfig,
    node::{KeyedAttribute, Node, NodeAttribute, NodeElement, NodeName},
};
use syn::{Error, Expr, ExprLit, Lit, Result, spanned::Spanned};

/// Elements that are always SVG.
const SVG_TAGS: [&str; 8] = ["svg", "g", "path", "rect", "circle", "text", "line", "desc"];

/// Elements that are SVG inside SVG, and HTML elsewhere.
const SVG_INSIDE_SVG: [&str; 2] = ["a", "title"];

/// Compiles markup to an `AnyView`.
///
/// ```
/// # use leptos::prelude::*;
/// use view::view;
///
/// let name = "Ada".to_owned();
/// let greeting = view! { <p class="greeting">"Hello, "{name}"!"</p> };
/// assert_eq!(greeting.to_html(), "<p class=\"greeting\">Hello, Ada!</p>");
/// ```
#[proc_macro]
pub fn view(tokens: TokenStream) -> TokenStream {
    let parsed = Parser::new(ParserConfig::new()).parse_simple(tokens);
    parsed.and_then(|nodes| group(&nodes, false)).unwrap_or_else(|error| error.to_compile_error()).into()
}

/// A single node as it is, several as a list.
fn group(nodes: &[Node<Infallible>], in_svg: bool) -> Result<Tokens> {
    let views = nodes.iter().map(|node| view_of(node, in_svg)).collect::<Result<Vec<_>>>()?;
    Ok(match views.as_slice() {
        [one] => one.clone(),
        _ => quote! { ::view::IntoAnyView::into_any_view(::std::vec![#(#views),*]) },
    })
}

fn view_of(node: &Node<Infallible>, in_svg: bool) -> Result<Tokens> {
    match node {
        Node::Element(node) if is_component(node.name()) => component(node),
        Node::Element(node) => element(node, in_svg),
        Node::Fragment(fragment) => group(&fragment.children, in_svg),
        Node::Text(text) => {
            let text = &text.value;
            Ok(quote! { ::view::IntoAnyView::into_any_view(#text) })
        }
        Node::Block(block) => Ok(quote! {{
            #[allow(unused_braces)]
            ::view::IntoAnyView::into_any_view(#block)
        }}),
        other => Err(Error::new(other.span(), "view! knows elements, components, \"text\" and {blocks}")),
    }
}

fn is_component(name: &NodeName) -> bool {
    let name = name.to_string();
    name.rsplit("::").next().is_some_and(|last| last.trim().starts_with(|first: char| first.is_ascii_uppercase()))
}

/// An element. Its children are evaluated before its own attributes, although they come later in the markup, so that an
/// attribute may move what children borrow.
fn element(node: &NodeElement<Infallible>, in_svg: bool) -> Result<Tokens> {
    let tag = node.name().to_string();
    let draws = SVG_TAGS.contains(&tag.as_str()) || in_svg && SVG_INSIDE_SVG.contains(&tag.as_str());
    let new = if draws {
        quote! { svg }
    } else {
        quote! { new }
    };
    let children = node.children.iter().map(|child| match child {
        Node::Text(text) => {
            let text = &text.value;
            Ok(quote! { element.text(#text); })
        }
        child => view_of(child, draws).map(|child| quote! { element.child(#child); }),
    });
    let children = children.collect::<Result<Tokens>>()?;
    let (fixed, others): (Vec<_>, Vec<_>) = node.attributes().iter().partition(|attribute| is_fixed(attribute));
    let fixed = fixed.into_iter().map(fixed_attribute).collect::<Tokens>();
    let settings = others.into_iter().map(|attribute| setting(attribute, &tag)).collect::<Result<Tokens>>()?;
    let span = node.open_tag.span();
    Ok(quote_spanned! { span=> {
        #[allow(unused_mut)]
        let mut element = ::view::Element::#new(#tag, &[#fixed]);
        #children
        #settings
        element.finish()
    }})
}

/// Whether an attribute has a literal text: those go into one static list, which takes no code.
fn is_fixed(attribute: &NodeAttribute) -> bool {
    let NodeAttribute::Attribute(attribute) = attribute else { return false };
    let is_text = matches!(attribute.value(), None | Some(Expr::Lit(ExprLit { lit: Lit::Str(_), .. })));
    is_text && !attribute.key.to_string().contains(':')
}

fn fixed_attribute(attribute: &NodeAttribute) -> Tokens {
    let NodeAttribute::Attribute(attribute) = attribute else { return Tokens::new() };
    let name = attribute.key.to_string();
    let value = attribute.value().map_or_else(|| quote! { "" }, ToTokens::to_token_stream);
    quote! { (#name, #value), }
}

/// An attribute, a property or a handler.
fn setting(attribute: &NodeAttribute, tag: &str) -> Result<Tokens> {
    let NodeAttribute::Attribute(attribute) = attribute else {
        return Err(Error::new(attribute.span(), "an element has attributes with names"));
    };
    let name = attribute.key.to_string();
    if let Some(event) = name.strip_prefix("on:") {
        return handler(attribute, event, tag);
    }
    let value = attribute.value().map_or_else(|| quote! { "" }, ToTokens::to_token_stream);
    Ok(match name.strip_prefix("prop:") {
        Some(property) => quote! { element.property(#property, #value); },
        None => quote! { element.attribute(#name, #value); },
    })
}

fn handler(attribute: &KeyedAttribute, event: &str, tag: &str) -> Result<Tokens> {
    let Some(handler) = attribute.value() else {
        return Err(Error::new(attribute.span(), "a handler is missing"));
    };
    let (event, is_targeted) = event.strip_suffix(":target").map_or((event, false), |event| (event, true));
    let event = format_ident!("{event}");
    if !is_targeted {
        return Ok(quote! { element.on(::leptos::ev::#event, #handler); });
    }
    let mut letters = tag.chars();
    let first = letters.next().unwrap_or_default().to_ascii_uppercase();
    let kind = format_ident!("{first}{}", letters.as_str());
    Ok(quote! { element.on_target::<_, ::leptos::html::#kind>(::leptos::ev::#event, #handler); })
}

/// A component, called as Leptos does.
fn component(node: &NodeElement<Infallible>) -> Result<Tokens> {
    let name = node.name();
    let settings = node.attributes().iter().map(|attribute| match attribute {
        NodeAttribute::Attribute(attribute) => {
            let key = &attribute.key;
            let value = attribute.value().map_or_else(|| key.to_token_stream(), ToTokens::to_token_stream);
            Ok(quote! { .#key(#value) })
        }
        NodeAttribute::Block(block) => Err(Error::new(block.span(), "a component has properties with names")),
    });
    let settings = settings.collect::<Result<Tokens>>()?;
    let children = match node.children.as_slice() {
        [] => Tokens::new(),
        children => {
            let children = group(children, false)?;
            quote! { .children(::leptos::children::ToChildren::to_children(move || #children)) }
        }
    };
    let span = name.span();
    Ok(quote_spanned! { span=>
        ::leptos::component::component_view(
            #name,
            ::leptos::component::component_props_builder(&#name) #settings #children .build(),
        )
    })
}

//! Pictures of parts of the page: an SVG that looks the same elsewhere, and its PNG.

use js_sys::{Array, Function, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{
    Blob, CanvasRenderingContext2d, Element, Event, HtmlCanvasElement, HtmlImageElement, SvgElement, Url, XmlSerializer,
};

use super::{document, window};

/// Properties that a style sheet may set on shapes and text; outside the page, the elements themselves need them as
/// attributes.
const STYLES: [&str; 11] = [
    "fill",
    "fill-opacity",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "opacity",
    "font-family",
    "font-size",
    "font-weight",
    "text-anchor",
    "dominant-baseline",
];

/// The margin around a picture, in pixels.
const MARGIN: u32 = 16;

/// The first picture that matches the selector, as a separate document, with the colours and fonts that it has on
/// screen.
pub fn svg_text(selector: &str) -> Option<String> {
    let original: Element = find_svg(selector)?.into();
    let copy: Element = original.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let (originals, copies) = (original.query_selector_all("*").ok()?, copy.query_selector_all("*").ok()?);
    carry_styles(&original, &copy)?;
    for at in 0..originals.length() {
        let (from, to) = (originals.get(at)?.dyn_into().ok()?, copies.get(at)?.dyn_into().ok()?);
        carry_styles(&from, &to)?;
    }
    let size = original.get_bounding_client_rect();
    // Whole pixels: the code that writes fractions would weigh more than all pictures.
    let [width, height] = [size.width(), size.height()].map(|side| side.ceil() as u32 + 2 * MARGIN);
    copy.set_attribute("xmlns", "http://www.w3.org/2000/svg").ok()?;
    copy.set_attribute("viewBox", &format!("-{MARGIN} -{MARGIN} {width} {height}")).ok()?;
    copy.set_attribute("width", &width.to_string()).ok()?;
    copy.set_attribute("height", &height.to_string()).ok()?;
    let mut text = XmlSerializer::new().ok()?.serialize_to_string(&copy).ok()?;
    let ground = computed(":root", "background-color")?;
    let ground = format!("<path d=\"M-{MARGIN}-{MARGIN}h{width}v{height}H-{MARGIN}z\" fill=\"{ground}\"/>");
    // Browsers escape `>` in attributes, so the first one ends the first tag.
    text.insert_str(text.find('>')? + 1, &ground);
    Some(text)
}

/// The computed value of a property of the first element that matches the selector.
pub fn computed(selector: &str, property: &str) -> Option<String> {
    let element = document()?.query_selector(selector).ok().flatten()?;
    window()?.get_computed_style(&element).ok().flatten()?.get_property_value(property).ok()
}

fn find_svg(selector: &str) -> Option<SvgElement> {
    document()?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

fn carry_styles(from: &Element, to: &Element) -> Option<()> {
    let computed = window()?.get_computed_style(from).ok().flatten()?;
    for style in STYLES {
        let value = computed.get_property_value(style).unwrap_or_default();
        if !value.is_empty() {
            to.set_attribute(style, &value).ok()?;
        }
    }
    // Outside the page its links lead nowhere.
    to.remove_attribute("href").ok()?;
    to.remove_attribute("class").ok()
}

/// Draws an SVG document at twice its size, and calls back with the bytes of a PNG; with `None` where the browser
/// refuses.
pub fn svg_to_png(svg: &str, drawn: impl FnOnce(Option<Vec<u8>>) + 'static) {
    let Some((image, address)) = image_of(svg) else { return drawn(None) };
    let picture = image.clone();
    let ended = Closure::once_into_js(move |event: Event| {
        let _ = Url::revoke_object_url(&address);
        match draw(&picture).filter(|_| event.type_() == "load") {
            Some(canvas) => bytes_of(&canvas, drawn),
            None => drawn(None),
        }
    });
    image.set_onload(Some(ended.unchecked_ref()));
    image.set_onerror(Some(ended.unchecked_ref()));
}

fn image_of(svg: &str) -> Option<(HtmlImageElement, String)> {
    let options = web_sys::BlobPropertyBag::new();
    options.set_type("image/svg+xml");
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&svg.into()), &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let image = HtmlImageElement::new().ok()?;
    image.set_src(&address);
    Some((image, address))
}

fn draw(image: &HtmlImageElement) -> Option<HtmlCanvasElement> {
    let canvas: HtmlCanvasElement = document()?.create_element("canvas").ok()?.dyn_into().ok()?;
    let (width, height) = (image.natural_width() * 2, image.natural_height() * 2);
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d = canvas.get_context("2d").ok().flatten()?.dyn_into().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width.into(), height.into()).ok()?;
    Some(canvas)
}

fn bytes_of(canvas: &HtmlCanvasElement, drawn: impl FnOnce(Option<Vec<u8>>) + 'static) {
    // The browser calls it with the picture, or the code below with nothing where the browser refuses.
    let received: Function = Closure::once_into_js(move |blob: JsValue| {
        let Ok(blob) = blob.dyn_into::<Blob>() else { return drawn(None) };
        wasm_bindgen_futures::spawn_local(async move {
            let buffer = wasm_bindgen_futures::JsFuture::from(blob.array_buffer()).await;
            drawn(buffer.ok().map(|buffer| Uint8Array::new(&buffer).to_vec()));
        });
    })
    .unchecked_into();
    if canvas.to_blob(&received).is_err() {
        let _ = received.call1(&JsValue::UNDEFINED, &JsValue::UNDEFINED);
    }
}

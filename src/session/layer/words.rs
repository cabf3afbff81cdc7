//! Why a layer cannot be read, and what is not taken over, in the language of the page.

use layers::{FORMAT, LIMIT, LayerError, Omitted};

/// Why a layer was refused. The message of the JSON parser stays as it is.
pub(super) fn refused_in_words(refused: &LayerError) -> String {
    let not_read = |why: &str| messages::layer_not_read(why);
    match refused {
        LayerError::TooLarge { bytes } => messages::layer_too_large(*bytes, LIMIT),
        LayerError::NotRead { message } => not_read(message),
        LayerError::Scale => not_read(&messages::layer_scale_wrong()),
        LayerError::Colour { id, colour } => not_read(&messages::layer_no_colour(id, colour)),
        LayerError::Address { id, address } => not_read(&messages::layer_no_address(id, address)),
        LayerError::Format { found } => messages::layer_other_format(found, FORMAT),
        LayerError::Damaged => messages::layer_damaged(),
    }
}

/// What was not taken over.
pub(super) fn omitted_in_words(omitted: &Omitted) -> String {
    match omitted {
        Omitted::Tactics => messages::omitted_tactics(),
        Omitted::Setting(name) => messages::omitted_setting(name),
        Omitted::Gradient => messages::omitted_gradient(),
        Omitted::Description => messages::omitted_description(),
        Omitted::Links => messages::omitted_links(),
        Omitted::WithoutId => messages::omitted_without_id(),
        Omitted::Statuses => messages::omitted_statuses(),
        Omitted::Scores => messages::omitted_scores(),
        Omitted::Title => messages::omitted_title(),
        Omitted::Colours => messages::omitted_colours(),
        Omitted::Tags => messages::omitted_tags(),
        Omitted::MarkLinks => messages::omitted_mark_links(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use layers::{Layer, link};

    #[test]
    fn english_says_what_the_layer_says_itself() {
        let file = |rest: &str| format!("{{\"format\":\"framework-layer/1\",\"framework\":{{\"id\":\"a\"}},{rest}}}");
        let refused = [
            Layer::read(&file("\"scale\":{\"min\":1,\"max\":1}")),
            Layer::read(&file("\"goals\":{\"g\":{\"colour\":\"red\"}}")),
            Layer::read(&file("\"goals\":{\"g\":{\"links\":[{\"title\":\"t\",\"address\":\"x\"}]}}")),
            Layer::read(&file("").replace("layer/1", "layer/2").replace(",}", "}")),
            Layer::read("[]"),
            link::decode("%"),
        ];
        for refused in refused.into_iter().map(Result::unwrap_err) {
            assert_eq!(refused_in_words(&refused).replace("scale: ", ""), refused.to_string().replace("scale: ", ""));
        }
    }
}

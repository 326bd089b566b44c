//! Elements of SVG with their words made harmless; knows no schedule.

use std::fmt::Write;

/// The looks: few classes, no fonts to fetch.
const STYLE: &str = "text{font:13px system-ui,sans-serif;fill:#222222}.h{font-size:20px;font-weight:600}\
.s{font-size:11px;fill:#555555}.g{stroke:#d5d5d5}.o{fill:#f1f1f1}.c{stroke:#b00020;stroke-width:2}\
.f{stroke:#777777;stroke-width:2;stroke-dasharray:2 2;fill:none}.t{stroke:#0b6e4f;stroke-width:2;stroke-dasharray:6 3}\
.k{stroke:#222222;stroke-width:2}";

/// A picture that is being written.
pub(super) struct Drawing {
    text: String,
}

impl Drawing {
    /// A white picture of so many pixels.
    pub(super) fn new(width: i64, height: i64) -> Self {
        let mut text = String::new();
        // Writing into a string cannot fail.
        let _infallible = write!(
            text,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n\
             <style>{STYLE}</style>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n"
        );
        Self { text }
    }

    /// One element, on a line of its own.
    pub(super) fn add(&mut self, element: &str) {
        self.text.push_str(element);
        self.text.push('\n');
    }

    /// The whole picture.
    pub(super) fn finish(mut self) -> String {
        self.text.push_str("</svg>\n");
        self.text
    }
}

/// Words as XML text: nothing in them is mark-up, nothing is outside what XML 1.0 allows.
pub(super) fn escaped(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for each in words.chars() {
        match each {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            '\n' | '\r' | '\t' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            each if each.is_control() => {}
            each => escaped.push(each),
        }
    }
    escaped
}

/// At most so many characters, an ellipsis for the rest.
pub(super) fn clipped(words: &str, limit: usize) -> String {
    if words.chars().count() <= limit {
        return words.to_owned();
    }
    let kept: String = words.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(escaped("<script>&\"'\u{8}\n</script>"), "&lt;script&gt;&amp;&quot;&apos; &lt;/script&gt;");
    }

    #[test]
    fn long_words_are_clipped_by_characters() {
        assert_eq!(clipped("ñandú", 5), "ñandú");
        assert_eq!(clipped("ñandú largo", 6), "ñandú…");
    }
}

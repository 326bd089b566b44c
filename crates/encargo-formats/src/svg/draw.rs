//! Elements of SVG with their words made harmless; knows no schedule.

use std::fmt::Write;

/// The looks: few classes, no fonts to fetch, dark words on light grounds.
const STYLE: &str = "text{fill:#1a1a1a;font-family:system-ui,'DejaVu Sans',sans-serif}.h{font-size:19px;font-weight:600}\
.l{font-size:12px}.s{font-size:11px;fill:#3a3a3a;paint-order:stroke;stroke:#ffffff;stroke-width:3px}.p{font-weight:600}.g{stroke:#dcdcdc}.gg{stroke:#a8a8a8}.o{fill:#ededed}\
.b{stroke:#3a3a3a;stroke-width:1}.c{fill:#9b0018;stroke:none}.j{stroke:#3a3a3a;stroke-width:1}\
.f{stroke:#4a4a4a;stroke-width:1.6;stroke-dasharray:1.5 2.5;fill:none}.fe{stroke:#4a4a4a;stroke-width:1.6}\
.m{fill:#1a1a1a}.k{fill:#9b0018;stroke:#1a1a1a;stroke-width:1.5}.t{stroke:#0b5d43;stroke-width:2;stroke-dasharray:6 3}\
.kd{stroke:#9b0018;stroke-width:2}.ph{fill:#f6f3ea}.u{fill:#4a4a4a}.ok{fill:#7a9cb8}.over{fill:#9b0018}.cap{stroke:#1a1a1a;\
stroke-width:1.4;stroke-dasharray:4 2}.dn{opacity:0.45}.wv{opacity:0.3;stroke-dasharray:3 2}.dt{fill:#5a5a5a}.wt{fill:#5a5a5a;text-decoration:line-through}\
.pg{fill:#1a1a1a}.tk{fill:none;stroke:#0b5d43;stroke-width:2}.lt{fill:#ffffff;stroke:#9b0018;stroke-width:1.5}.lm{stroke:#9b0018;stroke-width:1.5}";

/// Fills that stay apart for the colour-blind (after Okabe and Ito, 2008), each with a hatch that stays apart in grey: the
/// ground, and the lines on it.
pub(super) const FILLS: [(&str, &str); 8] = [
    ("#8ecdf2", ""),
    ("#f5c04d", "<path d=\"M-2 2l4 -4M0 8l8 -8M6 10l4 -4\"/>"),
    ("#5cc4a4", "<circle cx=\"2\" cy=\"2\" r=\"1.2\"/><circle cx=\"6\" cy=\"6\" r=\"1.2\"/>"),
    ("#e3a9c8", "<path d=\"M-2 6l4 4M0 0l8 8M6 -2l4 4\"/>"),
    ("#f4ec84", "<path d=\"M0 2h8M0 6h8\"/>"),
    ("#c9c9c9", "<path d=\"M0 0l8 8M8 0l-8 8\"/>"),
    ("#f0a27a", "<path d=\"M2 0v8M6 0v8\"/>"),
    ("#ffffff", "<path d=\"M0 4h8M4 0v8\"/>"),
];

/// The fill of a doer by number; those beyond the last share it.
pub(super) fn fill(number: usize) -> String {
    format!("url(#f{})", number.min(FILLS.len() - 1))
}

/// A dotted line with a stop at its end: time to spare.
pub(super) fn float(from: i64, to: i64, y: i64) -> String {
    format!(
        "<path class=\"f\" d=\"M{from} {y}H{to}\"/><path class=\"fe\" d=\"M{to} {}V{}\"/>",
        y.saturating_sub(3),
        y.saturating_add(3)
    )
}

/// A rhombus around a point.
pub(super) fn rhombus(x: i64, y: i64, half: i64, class: &str) -> String {
    format!("<path class=\"{class}\" d=\"M{x} {}l{half} {half}l-{half} {half}l-{half} -{half}z\"/>", y - half)
}

/// A picture that is being written.
pub(super) struct Drawing {
    text: String,
}

impl Drawing {
    /// A white picture of so many pixels, with words of a size.
    pub(super) fn new(width: i64, height: i64, font: i64) -> Self {
        let mut text = String::new();
        // Writing into a string cannot fail.
        let _infallible = write!(
            text,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" aria-labelledby=\"t d\" font-size=\"{font}\">\n<style>{STYLE}</style>\n<defs>\n"
        );
        for (number, (ground, lines)) in FILLS.iter().enumerate() {
            let _infallible = writeln!(
                text,
                "<pattern id=\"f{number}\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" \
                 fill=\"{ground}\"/><g stroke=\"#2a2a2a\" stroke-width=\"0.8\" fill=\"#2a2a2a\" opacity=\"0.55\">{lines}</g></pattern>"
            );
        }
        let _infallible = write!(text, "</defs>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n");
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

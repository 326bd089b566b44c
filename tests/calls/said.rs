//! `docs/messages.md`: every count and every message of a finding once, as the vectors print it, to be read through.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// Where the page is kept.
const KEPT: &str = "docs/messages.md";
/// How many wordings of one finding are shown.
const MOST: usize = 4;

/// The shape of a wording, and its words in Spanish and English.
type Wordings = (String, [Vec<String>; 2]);

/// What the vectors printed: by code, each wording once.
#[derive(Default)]
pub(crate) struct Said(BTreeMap<String, Vec<Wordings>>);

impl Said {
    /// Takes the findings of a result, however deep they lie.
    pub(crate) fn take(&mut self, value: &Value) {
        if let (Some(code), Some(_)) = (value.get("code").and_then(Value::as_str), value.get("severity")) {
            let texts = ["message", "suggestion", "question"].map(|part| value.get(part).unwrap_or(&Value::Null));
            let words = |language: &str| -> Vec<String> {
                let words = texts.iter().filter_map(|text| text.get(language).and_then(Value::as_str));
                words.filter(|words| !words.is_empty()).map(|words| words.replace('\n', " ")).collect()
            };
            let shape = shape(texts[0].get("es").and_then(Value::as_str).unwrap_or_default());
            let known = self.0.entry(code.to_owned()).or_default();
            if !code.starts_with("own.") && known.len() < MOST && known.iter().all(|(other, _)| *other != shape) {
                known.push((shape, [words("es"), words("en")]));
            }
        }
        match value {
            Value::Array(items) => items.iter().for_each(|value| self.take(value)),
            Value::Object(fields) => fields.values().for_each(|value| self.take(value)),
            _ => {}
        }
    }

    fn page(&self) -> String {
        let mut page = String::from(HEAD);
        for (es, en) in encargo::counts() {
            let _infallible = writeln!(page, "| {} | {} |", es.join(" · "), en.join(" · "));
        }
        page.push_str("\n## Findings\n");
        for (code, wordings) in self.0.iter().filter(|(code, _)| !code.starts_with("own.")) {
            let _infallible = write!(page, "\n### `{code}`\n\n");
            for (_, [es, en]) in wordings {
                let _infallible = writeln!(page, "- {}\n- {}", es.join(" / "), en.join(" / "));
            }
        }
        page
    }

    /// Compares the page with what is kept; writes it when the environment asks for it.
    pub(crate) fn compare(&self) {
        let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(KEPT);
        let page = self.page();
        if env::var_os("ENCARGO_WRITE").is_some() {
            fs::write(&kept, &page).expect("the page");
        }
        let same = fs::read_to_string(&kept).is_ok_and(|text| text == page);
        assert!(
            same,
            "{KEPT} is not what the vectors print: `ENCARGO_WRITE=1 cargo test -p encargo-tests --test vectors`"
        );
    }
}

/// A message without its figures and without what it quotes.
fn shape(message: &str) -> String {
    let mut depth = 0_i32;
    let mut shape = String::new();
    for letter in message.chars() {
        match letter {
            '«' => depth += 1,
            '»' => depth -= 1,
            letter if letter.is_ascii_digit() && shape.ends_with('#') => {}
            letter if depth <= 0 => shape.push(if letter.is_ascii_digit() { '#' } else { letter }),
            _ => {}
        }
    }
    shape
}

const HEAD: &str = "# What the library says

Every count with none, one, two and a thousand, and every finding as the vectors print it: what is the matter / what to do / what
to ask. To be read through in both languages; renewed by `ENCARGO_WRITE=1 cargo test -p encargo-tests --test vectors`, and compared
at every run. The rules' own pages are in [rules.md](rules.md), refusals in [codes.md](codes.md), templates in
[catalog](catalog/README.md).

## Counts

| español | English |
|---|---|
";

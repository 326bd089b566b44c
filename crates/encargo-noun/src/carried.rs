//! The schema of a field that another module carries over the wire.

use proc_macro::{Delimiter, Group, TokenStream, TokenTree};

/// How the modules end that carry a decimal over the wire, as a consumer's `#[serde(with = …)]` names them:
/// `crate::noun::figure` and those that write as it does.
const CARRIED: &str = r#"figure""#;

/// The item with `#[schemars(with = …)]` before each field that is carried: a schema cannot ask a module.
pub(crate) fn described(item: TokenStream) -> TokenStream {
    let mut trees = item.into_iter().peekable();
    let mut out = Vec::new();
    let mut is_carried = false;
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let mut inside = Group::new(Delimiter::Brace, described(group.stream()));
                inside.set_span(group.span());
                out.push(TokenTree::Group(inside));
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                is_carried |= group.stream().to_string().contains(CARRIED);
                out.push(TokenTree::Group(group));
            }
            // `name: Type`, and not the `::` of a path
            TokenTree::Punct(colon) if is_carried && colon.as_char() == ':' => {
                is_carried = false;
                let mut of = Vec::new();
                let mut depth = 0_i32;
                while let Some(next) = trees.next_if(|next| !ends(next, &mut depth)) {
                    of.push(next);
                }
                let text: TokenStream = of.iter().cloned().collect();
                let before = name_starts(&out);
                out.splice(before..before, schema(&text));
                out.push(TokenTree::Punct(colon));
                out.extend(of);
            }
            other => out.push(other),
        }
    }
    out.into_iter().collect()
}

/// Whether a type ends here: at a comma that stands in no angle brackets.
fn ends(tree: &TokenTree, depth: &mut i32) -> bool {
    let TokenTree::Punct(mark) = tree else { return false };
    match mark.as_char() {
        '<' => *depth += 1,
        '>' => *depth -= 1,
        ',' => return *depth == 0,
        _ => {}
    }
    false
}

/// Where the field begins whose name was just read: at its `pub`, or at the name.
fn name_starts(out: &[TokenTree]) -> usize {
    let is_pub = |tree: &TokenTree| matches!(tree, TokenTree::Ident(ident) if ident.to_string() == "pub");
    let name = out.len().saturating_sub(1);
    let before = name.saturating_sub(1);
    if out.get(before).is_some_and(is_pub) { before } else { name }
}

/// `#[cfg_attr(feature = "schema", schemars(with = "…"))]` for a carried type.
fn schema(of: &TokenStream) -> Vec<TokenTree> {
    let wire = format!("<{of} as crate::noun::figure::Carried>::Wire");
    let text = format!(r#"#[cfg_attr(feature = "schema", schemars(with = {wire:?}))]"#);
    text.parse::<TokenStream>().map(|tokens| tokens.into_iter().collect()).unwrap_or_default()
}

//! `#[noun]`: one declaration of a record for Rust, Python and JavaScript.
//!
//! It only writes attributes: in front of the item the ones that would otherwise stand on every noun, and in front of a
//! field whose wire form is a module of the consumer the schema of that form. The binding attributes are behind the
//! consumer's private features `_python` and `_js`, the schema behind `schema`.
#![forbid(unsafe_code)]

mod carried;

use proc_macro::{TokenStream, TokenTree};

/// Declares a noun: a plain record (`struct`) or a closed choice with fields (`enum`).
///
/// The item gets `Clone`, `Debug`, `PartialEq`, `Serialize` and `Deserialize`; with `_python` it is also a frozen Python
/// class with a getter for each public field, with `_js` it also has a TypeScript type, with `schema` a JSON Schema. All its fields must be public.
/// `#[noun(handle)]` calls the TypeScript type `GoalRecord`: `Goal` itself is a class of the binding in JavaScript.
#[proc_macro_attribute]
pub fn noun(attributes: TokenStream, item: TokenStream) -> TokenStream {
    let mut words = item.clone().into_iter().filter_map(|tree| match tree {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    });
    let is_enum = words.find(|word| word == "struct" || word == "enum").is_some_and(|word| word == "enum");
    let name = words.next().unwrap_or_default();
    let getters = if is_enum { "" } else { "get_all," };
    let rename = if attributes.to_string() == "handle" {
        format!(r#"#[cfg_attr(feature = "_js", tsify(rename = "{name}Record"))]"#)
    } else {
        String::new()
    };
    let typescript = format!(r#"#[cfg_attr(feature = "_js", derive(tsify::Tsify))] {rename}"#);
    let header = format!(
        r#"#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
           #[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, {getters} from_py_object, module = "encargo"))]
           #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
           {typescript}"#
    );
    match header.parse::<TokenStream>() {
        Ok(mut tokens) => {
            tokens.extend(carried::described(item));
            tokens
        }
        Err(error) => format!("compile_error!({:?});", error.to_string()).parse().unwrap_or_default(),
    }
}

//! `#[noun]`: one declaration of a record for Rust, Python and JavaScript.
//!
//! It only writes attributes in front of the item, the ones that would otherwise stand on every noun; it reads no
//! field and changes nothing. The binding attributes are behind the consumer's private features `_python` and `_js`.
#![forbid(unsafe_code)]

use proc_macro::{TokenStream, TokenTree};

/// Declares a noun: a plain record (`struct`) or a closed choice with fields (`enum`).
///
/// The item gets `Clone`, `Debug`, `PartialEq`, `Serialize` and `Deserialize`; with `_python` it is also a frozen Python
/// class with a getter for each public field, with `_js` it also has a TypeScript type. All its fields must be public.
/// `#[noun(handle)]` leaves the TypeScript type out: in JavaScript that noun is a class of the binding.
#[proc_macro_attribute]
pub fn noun(attributes: TokenStream, item: TokenStream) -> TokenStream {
    let handle = attributes.to_string() == "handle";
    let is_enum =
        item.clone().into_iter().any(|tree| matches!(&tree, TokenTree::Ident(ident) if ident.to_string() == "enum"));
    let getters = if is_enum { "" } else { "get_all," };
    let typescript = if handle { "" } else { r#"#[cfg_attr(feature = "_js", derive(tsify::Tsify))]"# };
    let header = format!(
        r#"#[derive(Clone, Debug, PartialEq, ::serde::Serialize, ::serde::Deserialize)]
           #[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, {getters} from_py_object, module = "encargo"))]
           {typescript}"#
    );
    match header.parse::<TokenStream>() {
        Ok(mut tokens) => {
            tokens.extend(item);
            tokens
        }
        Err(error) => format!("compile_error!({:?});", error.to_string()).parse().unwrap_or_default(),
    }
}

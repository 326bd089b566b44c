//! The public names of the library, read from its own sources, and kept in `tests/vectors/api.json`.
//!
//! Rust's side fails when the list is not what the sources say; the tests of Python and JavaScript fail when they lack a
//! name of the list. So a verb cannot be missing from a binding. Judges no name.
mod rust_only;

use crate::house::House;
use crate::{Outcome, Refusal};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use syn::{Attribute, ImplItem, Item, Type, Visibility};

/// Where the list is kept.
const KEPT: &str = "tests/vectors/api.json";

/// What the library offers, by name.
#[derive(Debug, Default, PartialEq, Eq)]
struct Surface {
    /// Types, and the verbs and getters of each.
    nouns: BTreeMap<String, BTreeSet<String>>,
    /// Closed sets of words: literals in the bindings, types in TypeScript.
    words: BTreeSet<String>,
    /// Functions that belong to no type.
    functions: BTreeSet<String>,
}

/// `cargo xtask api`: prints the list; writes it when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    let text = text(house)?;
    if write {
        fs::write(house.path(KEPT), text)?;
    } else {
        print!("{text}");
    }
    Ok(())
}

/// Refuses a list that is not what the sources say, and an exception that no longer is one.
pub(crate) fn check(house: &House) -> Outcome {
    let kept = fs::read_to_string(house.path(KEPT))?;
    let now = text(house)?;
    if kept == now {
        return Ok(());
    }
    let only = |a: &str, b: &str| {
        a.lines().filter(|line| !b.lines().any(|other| other == *line)).collect::<Vec<_>>().join("\n")
    };
    let (added, gone) = (only(&now, &kept), only(&kept, &now));
    Err(format!("{KEPT} is not what the sources say: `cargo xtask api --write`, then give the bindings the verb\nadded:\n{added}\ngone:\n{gone}").into())
}

fn text(house: &House) -> Result<String, Refusal> {
    let surface = surface(house)?;
    let list = json!({ "functions": surface.functions, "nouns": surface.nouns, "words": surface.words });
    Ok(format!("{}\n", serde_json::to_string_pretty(&list)?))
}

/// Everything public in the two crates less what is Rust's alone.
fn surface(house: &House) -> Result<Surface, Refusal> {
    let mut surface = Surface::default();
    for folder in ["crates/encargo/src", "crates/encargo-formats/src"] {
        let folder = house.path(folder);
        let mut files = Vec::new();
        sources(&folder, &mut files)?;
        let hidden = hidden_modules(&folder, &files);
        let shown = |path: &Path| !hidden.iter().any(|module| path.with_extension("").starts_with(module));
        files.iter().filter(|(path, _)| shown(path)).for_each(|(_, file)| read_items(&file.items, &mut surface));
    }
    for (noun, verb, _why) in rust_only::VERBS {
        let known = if noun.is_empty() {
            surface.functions.remove(*verb)
        } else {
            surface.nouns.get_mut(*noun).is_some_and(|verbs| verbs.remove(*verb))
        };
        if !known {
            return Err(format!("crates/xtask/src/api/rust_only.rs names `{noun}::{verb}`, which is gone").into());
        }
    }
    for (noun, _why) in rust_only::NOUNS {
        let verbs = surface.nouns.remove(*noun);
        if verbs.is_none_or(|verbs| !verbs.is_empty()) {
            return Err(format!("crates/xtask/src/api/rust_only.rs names `{noun}`, which is gone or has verbs").into());
        }
    }
    Ok(surface)
}

/// The sources of a folder and of those in it, read once.
fn sources(folder: &Path, found: &mut Vec<(PathBuf, syn::File)>) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            sources(&path, found)?;
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            let file =
                syn::parse_file(&fs::read_to_string(&path)?).map_err(|error| format!("{}: {error}", path.display()))?;
            found.push((path, file));
        }
    }
    Ok(())
}

/// The modules that are for nobody but the library, tests and bindings among them: the paths of their files without `.rs`.
fn hidden_modules(root: &Path, sources: &[(PathBuf, syn::File)]) -> Vec<PathBuf> {
    let mut hidden = Vec::new();
    for (path, file) in sources {
        let inside = if path.ends_with("lib.rs") { root.to_owned() } else { path.with_extension("") };
        for item in &file.items {
            if let Item::Mod(module) = item
                && module.content.is_none()
                && !is_for_users(&module.attrs)
            {
                hidden.push(inside.join(module.ident.to_string()));
            }
        }
    }
    hidden
}

/// `unreachable_pub` is on in the workspace: what is written `pub` can be reached.
fn read_items(items: &[Item], surface: &mut Surface) {
    for item in items {
        match item {
            Item::Mod(module) if is_for_users(&module.attrs) => {
                let (_, inner) =
                    module.content.as_ref().map_or((None, [].as_slice()), |(brace, items)| (Some(brace), items));
                read_items(inner, surface);
            }
            Item::Struct(record) if is_public(&record.vis, &record.attrs) => {
                surface.nouns.entry(record.ident.to_string()).or_default();
            }
            Item::Enum(choice) if is_public(&choice.vis, &choice.attrs) => {
                surface.nouns.entry(choice.ident.to_string()).or_default();
            }
            Item::Fn(function) if is_public(&function.vis, &function.attrs) => {
                surface.functions.insert(function.sig.ident.to_string());
            }
            Item::Impl(block) if block.trait_.is_none() && is_for_users(&block.attrs) => read_verbs(block, surface),
            Item::Macro(call) if call.mac.path.is_ident("word") => {
                surface.words.extend(declared_word(&call.mac.tokens.to_string()));
            }
            _ => {}
        }
    }
}

fn read_verbs(block: &syn::ItemImpl, surface: &mut Surface) {
    let Type::Path(path) = block.self_ty.as_ref() else { return };
    let Some(noun) = path.path.segments.last() else { return };
    for item in &block.items {
        if let ImplItem::Fn(verb) = item
            && is_public(&verb.vis, &verb.attrs)
        {
            surface.nouns.entry(noun.ident.to_string()).or_default().insert(verb.sig.ident.to_string());
        }
    }
}

/// The name in `word! { … pub enum Name { … } }`.
fn declared_word(tokens: &str) -> Option<String> {
    tokens.split_once("pub enum ")?.1.split_whitespace().next().map(str::to_owned)
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && is_for_users(attributes)
}

/// Neither hidden from the documentation nor compiled for tests or a binding alone.
fn is_for_users(attributes: &[Attribute]) -> bool {
    !attributes.iter().any(|attribute| {
        let hidden = attribute.path().is_ident("doc")
            && attribute.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "hidden");
        hidden || attribute.path().is_ident("cfg")
    })
}

#[cfg(test)]
mod tests {
    use super::{Surface, read_items};

    fn surface(source: &str) -> Surface {
        let mut surface = Surface::default();
        read_items(&syn::parse_file(source).unwrap().items, &mut surface);
        surface
    }

    #[test]
    fn finds_what_is_public() {
        let found = surface(
            "pub struct Note; impl Note { pub fn read(&self) {} fn own(&self) {} pub(crate) fn near(&self) {} }
             impl Clone for Note { fn clone(&self) -> Self { Note } }
             pub fn catalog() {} fn inner() {} #[doc(hidden)] pub fn clip() {}
             pub mod wire { pub fn to_json() {} } #[cfg(test)] mod tests { pub fn helper() {} }
             word! { /// A kind.
                 pub enum Kind { /// One.
                     One = \"one\" } }",
        );
        assert_eq!(found.nouns.keys().collect::<Vec<_>>(), ["Note"]);
        assert_eq!(found.nouns["Note"].iter().collect::<Vec<_>>(), ["read"]);
        assert_eq!(found.functions.iter().collect::<Vec<_>>(), ["catalog", "to_json"]);
        assert_eq!(found.words.iter().collect::<Vec<_>>(), ["Kind"]);
    }
}

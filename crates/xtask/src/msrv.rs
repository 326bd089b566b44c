//! The oldest Rust that can build us, kept true: no dependency of the published crates may ask for a newer one.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal};
use serde_json::Value;
use std::collections::BTreeSet;

/// The crates that others depend on.
pub(crate) const PUBLISHED: [&str; 3] = ["encargo", "encargo-formats", "encargo-noun"];

/// Reads `1.89` or `1.96.0` as numbers that compare.
pub(crate) fn release(text: &str) -> Vec<u32> {
    text.split(['.', '-']).map_while(|part| part.parse().ok()).collect()
}

/// Compares `rust-version` with that of every crate the published ones build with, in all features.
pub(crate) fn check(house: &House) -> Outcome {
    let metadata =
        Run::cargo().words("metadata --format-version 1 --all-features --locked").dir(&house.root).quiet()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let promised = rust_version(&metadata, &id_of(&metadata, "encargo")?).ok_or("encargo has no rust-version")?;
    let mut newer = Vec::new();
    let built_with = reachable(&metadata)?;
    for id in &built_with {
        if let Some(asked) = rust_version(&metadata, id)
            && release(&asked) > release(&promised)
        {
            newer.push(format!("{} asks for Rust {asked}", id.rsplit(['/', '#']).next().unwrap_or(id)));
        }
    }
    if newer.is_empty() {
        println!("   rust-version {promised} holds for all {} crates", built_with.len());
        Ok(())
    } else {
        Err(format!("rust-version is {promised}, but {}", newer.join(", ")).into())
    }
}

/// Every crate that the published ones need to build; what only their tests need is left out.
fn reachable(metadata: &Value) -> Result<BTreeSet<String>, Refusal> {
    let nodes = metadata.pointer("/resolve/nodes").and_then(Value::as_array).ok_or("cargo metadata has no graph")?;
    let mut waiting = PUBLISHED.iter().map(|name| id_of(metadata, name)).collect::<Result<Vec<_>, _>>()?;
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let node = nodes.iter().find(|node| node.get("id").and_then(Value::as_str) == Some(&id));
        for edge in node.and_then(|node| node.get("deps")).and_then(Value::as_array).into_iter().flatten() {
            let kinds = edge.get("dep_kinds").and_then(Value::as_array);
            let built = kinds
                .is_none_or(|kinds| kinds.iter().any(|kind| kind.get("kind").and_then(Value::as_str) != Some("dev")));
            if let (true, Some(next)) = (built, edge.get("pkg").and_then(Value::as_str)) {
                waiting.push(next.to_owned());
            }
        }
    }
    Ok(seen)
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata.get("packages").and_then(Value::as_array).into_iter().flatten()
}

fn id_of(metadata: &Value, name: &str) -> Result<String, Refusal> {
    let found = packages(metadata).find(|package| package.get("name").and_then(Value::as_str) == Some(name));
    let id = found.and_then(|package| package.get("id")).and_then(Value::as_str);
    id.map(str::to_owned).ok_or_else(|| format!("cargo metadata does not know `{name}`").into())
}

fn rust_version(metadata: &Value, id: &str) -> Option<String> {
    let package = packages(metadata).find(|package| package.get("id").and_then(Value::as_str) == Some(id))?;
    package.get("rust_version").and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::release;

    #[test]
    fn releases_compare_as_numbers() {
        assert!(release("1.9") < release("1.89"));
        assert!(release("1.96.0-nightly") > release("1.89"));
        assert!(release("1.85.0") < release("1.89"));
    }
}

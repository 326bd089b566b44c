//! Three versions of one record, merged field by field and list by list; knows no noun.

pub(crate) mod rows;

use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

word! {
    /// Which of two versions.
    #[derive(Default)]
    pub enum Side {
        /// What somebody edited.
        #[default]
        Ours = "ours",
        /// What comes in anew.
        Theirs = "theirs",
    }
}

/// The fields of a record.
pub(crate) type Fields = Map<String, Value>;

/// How a field merges.
#[derive(Clone, Copy)]
pub(crate) enum Shape {
    /// As one value.
    Whole,
    /// As a list of values: by place while no list grows or shrinks, by value otherwise.
    Values,
    /// As a list of records that are known by a key.
    Keyed(fn(&Value) -> String),
    /// As one value that follows from the rest: theirs where it changed.
    Derived,
}

/// What both sides changed, each in its own way. Nothing stands for what a side does not have.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Clash {
    /// The field, and the key or place of an element: `title`, `roles/va`.
    pub(crate) field: String,
    /// Before.
    pub(crate) base: Option<Value>,
    /// As somebody edited it.
    pub(crate) ours: Option<Value>,
    /// As it comes in anew.
    pub(crate) theirs: Option<Value>,
}

/// Three versions of one thing.
#[derive(Clone, Copy)]
struct Three<'a> {
    base: Option<&'a Value>,
    ours: Option<&'a Value>,
    theirs: Option<&'a Value>,
}

/// Merges record with record; a clash goes to `clashes` and is settled for the side preferred.
pub(crate) fn merged(
    base: Option<&Fields>,
    ours: &Fields,
    theirs: &Fields,
    prefer: Side,
    shape: &dyn Fn(&str) -> Shape,
    clashes: &mut Vec<Clash>,
) -> Fields {
    let mut fields = Fields::new();
    let names = ours.keys().chain(theirs.keys().filter(|name| !ours.contains_key(*name)));
    for name in names {
        let three =
            Three { base: base.and_then(|base| base.get(name)), ours: ours.get(name), theirs: theirs.get(name) };
        let value = match shape(name) {
            Shape::Whole => three.settled(prefer, name, clashes),
            Shape::Derived => three.settled(Side::Theirs, name, &mut Vec::new()),
            Shape::Values => three.lists(None, prefer, name, clashes),
            Shape::Keyed(key) => three.lists(Some(key), prefer, name, clashes),
        };
        fields.extend(value.map(|value| (name.clone(), value)));
    }
    fields
}

impl Three<'_> {
    /// The one that changed; where both did, the side preferred.
    fn settled(self, prefer: Side, field: &str, clashes: &mut Vec<Clash>) -> Option<Value> {
        if self.base == self.theirs || self.ours == self.theirs {
            return self.ours.cloned();
        }
        if self.base == self.ours {
            return self.theirs.cloned();
        }
        let [base, ours, theirs] = [self.base, self.ours, self.theirs].map(Option::<&Value>::cloned);
        let settled = if prefer == Side::Ours { ours.clone() } else { theirs.clone() };
        clashes.push(Clash { field: field.to_owned(), base, ours, theirs });
        settled
    }

    fn lists(
        self,
        key: Option<fn(&Value) -> String>,
        prefer: Side,
        field: &str,
        clashes: &mut Vec<Clash>,
    ) -> Option<Value> {
        if self.base == self.theirs || self.ours == self.theirs {
            return self.ours.cloned();
        }
        if self.base == self.ours {
            return self.theirs.cloned();
        }
        let list = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
        let [base, ours, theirs] = [self.base, self.ours, self.theirs].map(list);
        let by_place = key.is_none() && base.len() == ours.len() && base.len() == theirs.len();
        let name = |list: &[Value]| -> Vec<String> {
            let mut seen: BTreeMap<String, u32> = BTreeMap::new();
            let named = list.iter().enumerate().map(|(place, value)| {
                let word = match key {
                    _ if by_place => place.to_string(),
                    Some(key) => key(value),
                    None => value.to_string(),
                };
                let count = seen.entry(word.clone()).or_default();
                *count = count.saturating_add(1);
                if *count == 1 { word } else { format!("{word}#{count}") }
            });
            named.collect()
        };
        let names = [name(&base), name(&ours), name(&theirs)];
        let [base, ours, theirs] = [(&names[0], &base), (&names[1], &ours), (&names[2], &theirs)]
            .map(|(names, list)| names.iter().map(String::as_str).zip(list).collect::<BTreeMap<&str, &Value>>());
        let mut values: BTreeMap<&str, Value> = BTreeMap::new();
        for name in names.iter().flatten().map(String::as_str).collect::<BTreeSet<_>>() {
            let at = |version: &BTreeMap<&str, &Value>| version.get(name).copied().cloned();
            let (base, ours, theirs) = (at(&base), at(&ours), at(&theirs));
            let three = Three { base: base.as_ref(), ours: ours.as_ref(), theirs: theirs.as_ref() };
            let value = three.settled(prefer, &format!("{field}/{name}"), clashes);
            values.extend(value.map(|value| (name, value)));
        }
        let [base, ours, theirs] =
            [&names[0], &names[1], &names[2]].map(|names| names.iter().map(String::as_str).collect::<Vec<_>>());
        let order = ordered(&base, &ours, &theirs, &|name| values.contains_key(name));
        Some(order.into_iter().filter_map(|name| values.get(name).cloned()).collect())
    }
}

/// The order of what is kept: ours where somebody changed it, theirs otherwise; what only the other side has stands
/// behind what it stands behind there.
pub(crate) fn ordered<'a>(
    base: &[&'a str],
    ours: &[&'a str],
    theirs: &[&'a str],
    kept: &dyn Fn(&str) -> bool,
) -> Vec<&'a str> {
    let (first, second) = if ours == base { (theirs, ours) } else { (ours, theirs) };
    let first: Vec<&str> = first.iter().copied().filter(|name| kept(name)).collect();
    let there: BTreeSet<&str> = first.iter().copied().collect();
    let mut behind: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
    let mut last = None;
    for name in second.iter().copied().filter(|name| kept(name)) {
        if there.contains(name) {
            last = Some(name);
        } else {
            behind.entry(last).or_default().push(name);
        }
    }
    let mut order = behind.remove(&None).unwrap_or_default();
    for name in first {
        order.push(name);
        order.extend(behind.remove(&Some(name)).into_iter().flatten());
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn three(base: Value, ours: Value, theirs: Value) -> (Value, Vec<String>) {
        let fields = |value: Value| value.as_object().cloned().unwrap_or_default();
        let shape = |name: &str| match name {
            "lines" => Shape::Values,
            "people" => Shape::Keyed(|value| value["id"].to_string()),
            _ => Shape::Whole,
        };
        let mut clashes = Vec::new();
        let merged = merged(Some(&fields(base)), &fields(ours), &fields(theirs), Side::Ours, &shape, &mut clashes);
        (merged.into(), clashes.into_iter().map(|clash| clash.field).collect())
    }

    #[test]
    fn each_side_keeps_what_it_alone_changed() {
        let (merged, clashes) =
            three(json!({"a": 1, "b": 1, "c": 1}), json!({"a": 2, "b": 1, "c": 2}), json!({"a": 1, "b": 3, "c": 3}));
        assert_eq!((merged, clashes), (json!({"a": 2, "b": 3, "c": 2}), vec!["c".to_owned()]));
    }

    #[test]
    fn lists_merge_by_element() {
        let (merged, clashes) = three(
            json!({"lines": ["x", "y"], "people": [{"id": 1, "n": 1}, {"id": 2, "n": 1}]}),
            json!({"lines": ["x", "y", "mine"], "people": [{"id": 1, "n": 5}, {"id": 2, "n": 1}]}),
            json!({"lines": ["w", "x"], "people": [{"id": 0, "n": 0}, {"id": 1, "n": 1}]}),
        );
        assert_eq!(clashes, Vec::<String>::new());
        let people = json!([{"id": 0, "n": 0}, {"id": 1, "n": 5}]);
        assert_eq!(merged, json!({"lines": ["w", "x", "mine"], "people": people}));
        let line = |word: &str| json!({"lines": ["x", word]});
        assert_eq!(three(line("y"), line("mine"), line("theirs")).1, ["lines/1"]);
    }
}

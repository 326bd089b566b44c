//! Names turned into places: an index of our own that is never walked, so that no order of hashing can show; knows no
//! links.

/// The names in the order given, one text, and where to find each.
#[derive(Clone, Debug)]
pub(super) struct Ids {
    text: String,
    /// Where each name ends in the text.
    ends: Vec<u32>,
    index: Index,
}

/// How a name is found.
#[derive(Clone, Debug)]
enum Index {
    /// Open addressing, at most half full: the upper half of the hash and the place plus one, or 0.
    Table(Vec<u64>),
    /// The places by name: for names made to collide.
    Sorted(Vec<u32>),
}

/// More neighbours than honest names ever meet in a table that is half empty.
const MOST_PROBES: u32 = 200;

/// How many names are looked up side by side, so that they wait for memory together.
pub(super) const BATCH: usize = 32;

impl Ids {
    /// Reads all names, of so many bytes together; the place of the first that stands twice.
    pub(super) fn of<'a>(names: impl ExactSizeIterator<Item = &'a str>, bytes: usize) -> Result<Self, usize> {
        let count = names.len();
        let mut ids = Self {
            text: String::with_capacity(bytes),
            ends: Vec::with_capacity(count),
            index: Index::Sorted(Vec::new()),
        };
        for name in names {
            ids.text.push_str(name);
            ids.ends.push(u32::try_from(ids.text.len()).unwrap_or(u32::MAX));
        }
        ids.fill(MOST_PROBES)?;
        Ok(ids)
    }

    /// The name at a place.
    pub(super) fn name(&self, place: usize) -> Option<&str> {
        let end = *self.ends.get(place)?;
        let start = place.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(start as usize..end as usize)
    }

    /// The place of a name.
    pub(super) fn place(&self, name: &str) -> Option<u32> {
        self.find(name, hash(name.as_bytes()))
    }

    /// The places of some names, in their order.
    pub(super) fn places(&self, names: &[&str; BATCH], count: usize, places: &mut [Option<u32>; BATCH]) {
        let mut hashes = [0; BATCH];
        for (hash_of, name) in hashes.iter_mut().zip(names).take(count) {
            *hash_of = hash(name.as_bytes());
        }
        if let Index::Table(table) = &self.index {
            // The first slots of all of them, before any is looked at: their cache misses overlap.
            let mut slots = [0; BATCH];
            for (slot, hash) in slots.iter_mut().zip(&hashes).take(count) {
                *slot = slot_of(table, *hash);
            }
            for (((place, name), hash), slot) in places.iter_mut().zip(names).zip(&hashes).zip(&slots).take(count) {
                let first = place_in(*slot);
                *place = match first {
                    Some(first) if slot >> 32 == hash >> 32 && self.is(first, name) => Some(first),
                    _ => self.find(name, *hash),
                };
            }
        } else {
            for ((place, name), hash) in places.iter_mut().zip(names).zip(&hashes).take(count) {
                *place = self.find(name, *hash);
            }
        }
    }

    fn find(&self, name: &str, hash: u64) -> Option<u32> {
        match &self.index {
            Index::Table(table) => {
                let mut at = hash;
                loop {
                    let slot = slot_of(table, at);
                    let place = place_in(slot)?;
                    if slot >> 32 == hash >> 32 && self.is(place, name) {
                        return Some(place);
                    }
                    at = at.wrapping_add(1);
                }
            }
            Index::Sorted(sorted) => {
                let at = sorted.binary_search_by(|place| self.name(*place as usize).unwrap_or("").cmp(name)).ok()?;
                sorted.get(at).copied()
            }
        }
    }

    fn is(&self, place: u32, name: &str) -> bool {
        self.name(place as usize).is_some_and(|other| same(other.as_bytes(), name.as_bytes()))
    }

    /// Enters every name; the place of the first that stands twice.
    fn fill(&mut self, most_probes: u32) -> Result<(), usize> {
        let mut table = vec![0; (self.ends.len() * 2).next_power_of_two().max(2)];
        let mask = table.len() as u64 - 1;
        let mut collide = false;
        let mut start = 0;
        'names: for (place, end) in self.ends.iter().enumerate() {
            let name = self.text.as_bytes().get(start..*end as usize).unwrap_or_default();
            start = *end as usize;
            let hash = hash(name);
            let (mut at, mut probes) = (hash, 0);
            while let Some(slot) = usize::try_from(at & mask).ok().and_then(|at| table.get_mut(at)) {
                let Some(other) = place_in(*slot) else {
                    *slot = hash >> 32 << 32 | (place as u64 + 1);
                    break;
                };
                if *slot >> 32 == hash >> 32 {
                    let other = self.name(other as usize).unwrap_or("");
                    if same(other.as_bytes(), name) {
                        return Err(place);
                    }
                }
                (at, probes) = (at.wrapping_add(1), probes + 1);
                if probes > most_probes {
                    collide = true;
                    break 'names;
                }
            }
        }
        self.index = if collide { self.sorted()? } else { Index::Table(table) };
        Ok(())
    }

    fn sorted(&self) -> Result<Index, usize> {
        let name = |place: &u32| self.name(*place as usize).unwrap_or("");
        let mut places: Vec<u32> = (0u32..).take(self.ends.len()).collect();
        places.sort_by(|one, other| name(one).cmp(name(other)));
        let twice = places.windows(2).filter_map(|pair| match pair {
            [one, other] if name(one) == name(other) => Some(*other as usize),
            _ => None,
        });
        match twice.min() {
            Some(place) => Err(place),
            None => Ok(Index::Sorted(places)),
        }
    }
}

fn slot_of(table: &[u64], at: u64) -> u64 {
    // A table's length is a power of two under 2³²: the mask leaves an index on every machine.
    let mask = table.len().wrapping_sub(1);
    #[allow(clippy::cast_possible_truncation, reason = "the mask is narrower than any usize")]
    table.get(at as usize & mask).copied().unwrap_or(0)
}

fn place_in(slot: u64) -> Option<u32> {
    u32::try_from(slot & u64::from(u32::MAX)).ok()?.checked_sub(1)
}

/// The first and the last eight bytes of at most sixteen, which cover all of them.
#[inline]
fn ends_of(bytes: &[u8]) -> (u64, u64) {
    if let (Some(head), Some(tail)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        return (u64::from_le_bytes(*head), u64::from_le_bytes(*tail));
    }
    if let (Some(head), Some(tail)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        return (u32::from_le_bytes(*head).into(), u32::from_le_bytes(*tail).into());
    }
    let first = bytes.first().copied().unwrap_or(0);
    let middle = bytes.get(bytes.len() / 2).copied().unwrap_or(0);
    let last = bytes.last().copied().unwrap_or(0);
    (u64::from(first) << 8 | u64::from(middle), last.into())
}

/// Whether two names are the same, without a call for the short ones.
#[inline]
fn same(one: &[u8], other: &[u8]) -> bool {
    one.len() == other.len() && if one.len() <= 16 { ends_of(one) == ends_of(other) } else { one == other }
}

/// Both halves of a product folded together: every bit of either factor reaches every bit of the result.
#[inline]
fn fold(one: u64, other: u64) -> u64 {
    let product = u128::from(one) * u128::from(other);
    #[allow(clippy::cast_possible_truncation, reason = "the two halves, on purpose")]
    let (low, high) = (product as u64, (product >> 64) as u64);
    low ^ high
}

/// A hash by folded multiplication (as wyhash): names such as `T1` to `T999999` spread as evenly as random ones. No text
/// holds the bytes of a key, so no factor is nothing.
#[inline]
fn hash(bytes: &[u8]) -> u64 {
    const KEYS: [u64; 3] = [0x243f_6a88_85a3_08d3, 0x1319_8a2e_0370_7344, 0xa409_3822_299f_31d0];
    let [one, two, three] = KEYS;
    let (mut seed, mut rest) = (bytes.len() as u64 ^ three, bytes);
    while rest.len() > 16 {
        let (head, tail) = rest.split_at(16);
        let (low, high) = ends_of(head);
        seed = fold(low ^ one, high ^ seed);
        rest = tail;
    }
    let (low, high) = ends_of(rest);
    fold(fold(low ^ one, high ^ seed) ^ two, three)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_and_others_are_not() {
        let names: Vec<String> = (0..5_000).map(|n| format!("{}{n}", "long/".repeat(n % 9))).collect();
        let ids = Ids::of(names.iter().map(String::as_str), 0).unwrap();
        for (place, name) in names.iter().enumerate() {
            assert_eq!(ids.place(name), u32::try_from(place).ok());
            assert_eq!(ids.name(place), Some(name.as_str()));
        }
        assert_eq!(ids.place("5000"), None);
        assert_eq!(ids.place(""), None);
        assert_eq!(ids.name(5_000), None);
    }

    #[test]
    fn the_second_of_a_name_is_told() {
        assert_eq!(Ids::of(["a", "b", "a", "b"].into_iter(), 0).err(), Some(2));
        assert!(Ids::of(["", "\0", "\0\0", "ab", "a\0"].into_iter(), 0).is_ok());
    }

    #[test]
    fn patterned_names_spread() {
        let names: Vec<String> = (0..100_000).map(|n| format!("T{n}")).collect();
        let mut low = vec![0u32; 1 << 12];
        for name in &names {
            low[usize::try_from(hash(name.as_bytes()) & 0xfff).unwrap()] += 1;
        }
        // 24 a bucket; 70 would be nine deviations off
        assert!(low.iter().all(|count| (1..70).contains(count)));
    }

    #[test]
    fn names_that_collide_are_sorted_instead() {
        let names: Vec<String> = (0..3_000).map(|n| format!("T{n}")).collect();
        let mut ids = Ids::of(names.iter().map(String::as_str), 0).unwrap();
        ids.fill(0).unwrap();
        assert!(matches!(ids.index, Index::Sorted(_)));
        let mut places = [None; BATCH];
        ids.places(&std::array::from_fn(|n| names[n * 7].as_str()), BATCH, &mut places);
        assert_eq!(places, std::array::from_fn(|n| u32::try_from(n * 7).ok()));
        assert_eq!(ids.place("T3000"), None);

        let mut twice = Ids::of(["a", "b", "c"].into_iter(), 0).unwrap();
        twice.text = "aba".to_owned();
        assert_eq!(twice.sorted().err(), Some(2));
    }
}

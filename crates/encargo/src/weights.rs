//! Small integer models: features in, scores out, the same on every machine; knows no text and no task.
//!
//! A model is a table of signed bytes found by the hash of a feature. Each slot bears a tag of its feature, so that a
//! feature which training never saw adds nothing. Three kinds of use: one score (a logistic model), one score a class, and
//! one score a class of each place in a row of places (`chain`).

mod chain;
mod sure;

pub(crate) use chain::Chain;
pub(crate) use sure::Sureness;

/// What is seen, as a number: a template and a value, mixed.
pub(crate) type Sign = u32;

/// Mixes the number of a template with the hash of a value.
#[inline]
pub(crate) const fn sign(template: u32, value: u32) -> Sign {
    let mixed = (value ^ template.wrapping_mul(0x9e37_79b1)).wrapping_mul(0x85eb_ca6b);
    let mixed = (mixed ^ (mixed >> 13)).wrapping_mul(0xc2b2_ae35);
    mixed ^ (mixed >> 16)
}

/// Two values as one.
#[inline]
pub(crate) const fn both(one: u32, other: u32) -> u32 {
    one.rotate_left(11).wrapping_mul(0x9e37_79b1) ^ other
}

/// The bytes in front of the table: a mark, the version, how many scores a row has, the binary logarithm of the slots.
const HEAD: usize = 4;

/// A table of weights, borrowed from the bytes that training wrote.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Table<'w, const N: usize> {
    // Invariant: as many tags as rows, a power of two of them.
    tags: &'w [u8],
    rows: &'w [[u8; N]],
}

impl<'w, const N: usize> Table<'w, N> {
    /// Reads a table and gives what stands behind it; bytes of another form give an empty table, which scores nothing.
    pub(crate) fn read(bytes: &'w [u8]) -> (Self, &'w [u8]) {
        let empty = (Self { tags: &[], rows: &[] }, bytes);
        let &[b'E', 1, scores, bits, ..] = bytes else { return empty };
        let slots = 1_usize << (bits & 31);
        let tags = bytes.get(HEAD..HEAD + slots);
        let rows = bytes.get(HEAD + slots..HEAD + slots + slots * N);
        match (tags, rows) {
            (Some(tags), Some(rows)) if usize::from(scores) == N => {
                let table = Self { tags, rows: rows.as_chunks().0 };
                (table, bytes.get(HEAD + slots + slots * N..).unwrap_or_default())
            }
            _ => empty,
        }
    }

    /// The weights of a feature, when training kept it.
    #[inline]
    pub(crate) fn row(&self, sign: Sign) -> Option<&'w [u8; N]> {
        let mask = self.tags.len().wrapping_sub(1);
        let tag = tag(sign);
        let mut slot = place(sign) & mask;
        // tables are at most three quarters full, and a slot is looked at once
        for _ in 0..self.tags.len() {
            match self.tags.get(slot) {
                Some(found) if *found == tag => return self.rows.get(slot),
                Some(0) | None => return None,
                Some(_) => slot = (slot + 1) & mask,
            }
        }
        None
    }

    /// Adds what a feature weighs.
    #[inline]
    pub(crate) fn add(&self, sign: Sign, scores: &mut [i32; N]) {
        if let Some(row) = self.row(sign) {
            for (score, weight) in scores.iter_mut().zip(row) {
                *score += i32::from(i8::from_le_bytes([*weight]));
            }
        }
    }
}

/// Where the search for a feature begins.
#[inline]
fn place(sign: Sign) -> usize {
    usize::try_from(sign & 0x00ff_ffff).unwrap_or_default()
}

/// The tag of a feature: never 0, which is an empty slot.
#[inline]
fn tag(sign: Sign) -> u8 {
    let [.., high] = sign.to_le_bytes();
    high.max(1)
}

/// Writes a table: what training calls. Features must differ; they are put in the order they come.
#[doc(hidden)]
pub fn pack<const N: usize>(rows: &[(u32, [i8; N])]) -> Vec<u8> {
    let slots = (rows.len() * 4 / 3 + 1).next_power_of_two();
    let mut tags = vec![0_u8; slots];
    let mut table = vec![[0_i8; N]; slots];
    for (sign, row) in rows {
        let from = place(*sign);
        let free = (0..slots).map(|step| (from + step) & (slots - 1)).find(|slot| tags.get(*slot) == Some(&0));
        if let Some(slot) = free
            && let (Some(tag_at), Some(row_at)) = (tags.get_mut(slot), table.get_mut(slot))
        {
            (*tag_at, *row_at) = (tag(*sign), *row);
        }
    }
    let bits = u8::try_from(slots.trailing_zeros()).unwrap_or_default();
    let mut bytes = vec![b'E', 1, u8::try_from(N).unwrap_or_default(), bits];
    bytes.extend(tags);
    bytes.extend(table.iter().flatten().map(|weight| weight.to_le_bytes()).map(|[byte]| byte));
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_table_gives_back_its_rows_and_nothing_else() {
        let rows: Vec<(u32, [i8; 2])> =
            (0..300).map(|at| (sign(1, at), [i8::try_from(at % 100).unwrap(), -3])).collect();
        let bytes = pack(&rows);
        let (table, rest) = Table::<2>::read(&bytes);
        assert!(rest.is_empty());
        let given = |sign| table.row(sign).map(|row| row.map(|byte| i8::from_le_bytes([byte])));
        // a tag is one byte: of neighbours that share it the second is found as the first
        let mistaken = rows.iter().filter(|(sign, row)| given(*sign) != Some(*row)).count();
        assert!(mistaken <= 3, "{mistaken} of 300 features were not given back");
        let strangers = (0..2000).filter(|at| table.row(sign(2, *at)).is_some()).count();
        assert!(strangers < 60, "{strangers} of 2000 unseen features were taken for seen ones");
        let mut scores = [0; 2];
        table.add(sign(1, 7), &mut scores);
        assert_eq!(scores, [7, -3]);
    }

    #[test]
    fn bytes_of_another_form_score_nothing() {
        for bytes in [&b""[..], b"E", b"E\x01\x02\x08short", b"EX\x02\x01......"] {
            let (table, _) = Table::<2>::read(bytes);
            assert_eq!(table.row(sign(1, 1)), None);
        }
    }
}

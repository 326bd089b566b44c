//! Offsets from bytes to code points and UTF-16 units; knows no evidence.

use super::Unit;

/// How many bytes lie between two marks of a ruler: what one question costs at most.
const BLOCK: usize = 128;

/// Turns byte offsets of one text into another unit. Made in one pass over the text; a question costs the same wherever it
/// is asked and in whatever order.
#[derive(Clone, Debug)]
pub(crate) struct Ruler<'t> {
    text: &'t str,
    unit: Unit,
    /// The offset in the unit at the start of each block; empty where a byte is a unit.
    marks: Vec<usize>,
    #[cfg(test)]
    looked: usize,
}

impl<'t> Ruler<'t> {
    /// A ruler for one text.
    pub(crate) fn new(text: &'t str, unit: Unit) -> Self {
        let mut marks = Vec::new();
        if unit != Unit::Byte && !text.is_ascii() {
            let mut count = 0;
            for block in text.as_bytes().chunks(BLOCK) {
                marks.push(count);
                count += units(block, unit);
            }
        }
        Self {
            text,
            unit,
            marks,
            #[cfg(test)]
            looked: 0,
        }
    }

    /// The offset of a byte, in the ruler's unit; a byte inside a character counts as the character's start, one behind the
    /// text as its end.
    #[allow(clippy::unused_self, clippy::needless_pass_by_ref_mut, reason = "counts what it looks at in tests")]
    pub(crate) fn at(&mut self, byte: usize) -> usize {
        if self.marks.is_empty() {
            return byte;
        }
        let byte = (0..=byte.min(self.text.len())).rev().find(|byte| self.text.is_char_boundary(*byte)).unwrap_or(0);
        let block = (byte / BLOCK).min(self.marks.len() - 1);
        let behind = self.text.as_bytes().get(block * BLOCK..byte).unwrap_or_default();
        #[cfg(test)]
        {
            self.looked += behind.len();
        }
        self.marks.get(block).copied().unwrap_or(0) + units(behind, self.unit)
    }
}

/// How many characters begin in these bytes; one beyond the basic plane is two units of UTF-16.
fn units(bytes: &[u8], unit: Unit) -> usize {
    let begins = bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    if unit == Unit::Utf16 { begins + bytes.iter().filter(|byte| **byte >= 0xf0).count() } else { begins }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_units() {
        let text = "é👩 x";
        let byte = text.find('x').expect("x");
        assert_eq!(Ruler::new(text, Unit::Byte).at(byte), 7);
        assert_eq!(Ruler::new(text, Unit::CodePoint).at(byte), 3);
        assert_eq!(Ruler::new(text, Unit::Utf16).at(byte), 4);
        let mut ruler = Ruler::new(text, Unit::CodePoint);
        assert_eq!((ruler.at(byte), ruler.at(0), ruler.at(2), ruler.at(3), ruler.at(99)), (3, 0, 1, 1, 4));
    }

    #[test]
    fn every_offset_is_the_counted_one() {
        let text = "Llamar a Ñusta 👩\u{200d}💻 mañana; ".repeat(40);
        for unit in [Unit::CodePoint, Unit::Utf16] {
            let mut ruler = Ruler::new(&text, unit);
            for (byte, _) in text.char_indices() {
                let before = text.get(..byte).expect("a boundary");
                let counted = if unit == Unit::Utf16 { before.encode_utf16().count() } else { before.chars().count() };
                assert_eq!(ruler.at(byte), counted);
            }
        }
    }

    #[test]
    fn a_question_costs_a_block_in_any_order() {
        let text = "Enviar el boletín el lunes.\n".repeat(2_000);
        for unit in [Unit::CodePoint, Unit::Utf16] {
            let mut ruler = Ruler::new(&text, unit);
            // back and forth, from the ends to the middle
            for at in 0..1_000 {
                let (one, other) = (ruler.at(at), ruler.at(text.len() - at));
                assert!(one <= other);
            }
            assert!(ruler.looked <= 2_000 * BLOCK, "{}", ruler.looked);
        }
    }
}

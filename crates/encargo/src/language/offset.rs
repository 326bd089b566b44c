//! Offsets from bytes to code points and UTF-16 units, in one pass over the text; knows no evidence.

use super::Unit;

/// Turns byte offsets of one text into another unit. Ask in ascending order and the whole is linear.
#[derive(Clone, Debug)]
pub(crate) struct Ruler<'t> {
    text: &'t str,
    unit: Unit,
    byte: usize,
    count: usize,
}

impl<'t> Ruler<'t> {
    /// A ruler for one text.
    pub(crate) fn new(text: &'t str, unit: Unit) -> Self {
        Self { text, unit, byte: 0, count: 0 }
    }

    /// The offset of a byte, in the ruler's unit; a byte inside a character counts as the character's start.
    pub(crate) fn at(&mut self, byte: usize) -> usize {
        if self.unit == Unit::Byte {
            return byte;
        }
        if byte < self.byte {
            (self.byte, self.count) = (0, 0);
        }
        for character in self.text.get(self.byte..).unwrap_or_default().chars() {
            if self.byte + character.len_utf8() > byte {
                break;
            }
            self.byte += character.len_utf8();
            self.count += if self.unit == Unit::Utf16 { character.len_utf16() } else { 1 };
        }
        self.count
    }
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
        assert_eq!((ruler.at(byte), ruler.at(0), ruler.at(2)), (3, 0, 1));
    }
}

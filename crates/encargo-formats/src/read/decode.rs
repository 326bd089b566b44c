//! Bytes of a text file as text, in the encoding that they seem to have; knows no separators.

use encargo::Finding;
use encargo::grid::Grid;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use std::borrow::Cow;

/// How many bytes are looked at when there is no mark of byte order.
const HEAD: usize = 4096;

/// The text, and what to know when some bytes were none. A byte order mark decides; without one it is UTF-16 when every
/// other byte is nothing, UTF-8 when it is valid, and what Excel writes on Windows otherwise.
pub(super) fn decoded(bytes: &[u8]) -> (Cow<'_, str>, Option<Finding>) {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => unmarked(bytes),
    };
    let (text, _, broken) = encoding.decode(bytes); // takes the mark away
    (text, broken.then(|| Grid::broken_characters(encoding.name())))
}

fn unmarked(bytes: &[u8]) -> &'static Encoding {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let zeros = |first: usize| head.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 4 > head.len() && odd > even {
        UTF_16LE
    } else if even * 4 > head.len() {
        UTF_16BE
    } else if std::str::from_utf8(bytes).is_ok() {
        UTF_8
    } else {
        WINDOWS_1252
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_encodings_are_told_apart() {
        let little: Vec<u8> = "Año;x".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "Año;x".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let marked = [&[0xff, 0xfe][..], &little].concat();
        for bytes in ["Año;x".as_bytes(), "\u{feff}Año;x".as_bytes(), b"A\xf1o;x", &little, &big, &marked] {
            assert_eq!(decoded(bytes).0, "Año;x", "{bytes:?}");
            assert!(decoded(bytes).1.is_none());
        }
        assert_eq!(decoded(b"80 \x80").0, "80 €");
        assert_eq!(
            decoded(&[0xff, 0xfe, 0x41, 0x00, 0x42]).1.map(|told| told.code),
            Some("grid.broken_characters".into())
        );
    }
}

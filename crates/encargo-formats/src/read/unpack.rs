//! What is in a packed workbook, unpacked once within bounds before anybody reads it; knows no cells.

use encargo::Error;
use encargo::error::Kind;
use memchr::memmem::Finder;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// How much is unpacked at a time.
const CHUNK: usize = 64 << 10;

/// Refuses a package that is none, is cut off, or unpacks to more than `most` bytes whatever it claims; says whether any
/// page has merged cells.
pub(super) fn looked_into(bytes: &[u8], most: usize) -> Result<bool, Error> {
    let broken = |error: &dyn std::fmt::Display| -> Error { Kind::XlsxUnreadable { detail: error.to_string() }.into() };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let merged = Finder::new(b"<mergeCell ");
    let (mut total, mut found) = (0usize, false);
    let mut chunk = vec![0; CHUNK];
    for place in 0..archive.len() {
        let mut entry = archive.by_index(place).map_err(|error| broken(&error))?;
        let name = entry.name().map_err(|error| broken(&error))?.into_owned();
        if ![".xml", ".rels"].iter().any(|end| name.ends_with(end)) {
            continue; // pictures: nobody unpacks them
        }
        let is_page = name.contains("worksheets/");
        let mut kept = 0; // the tail of the chunk before, where a name may have been cut
        loop {
            let Some(room) = chunk.get_mut(kept..) else { break };
            let read = entry.read(room).map_err(|error| broken(&error))?;
            if read == 0 {
                break;
            }
            total = total.saturating_add(read);
            if total > most {
                return Err(super::too_large(super::Much::Bytes, total, most));
            }
            let end = kept + read;
            if is_page && !found {
                found = chunk.get(..end).is_some_and(|seen| merged.find(seen).is_some());
                let tail = end.saturating_sub(merged.needle().len());
                chunk.copy_within(tail..end, 0);
                kept = end - tail;
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// The size that a package claims for itself is not believed, and nothing is unpacked beyond the bound.
    #[test]
    fn a_package_that_swells_is_refused() {
        let mut packed = zip::ZipWriter::new(Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default().compression_level(Some(1));
        packed.start_file("xl/worksheets/sheet1.xml", options).expect("an entry");
        packed.write_all(&vec![b' '; 4 << 20]).expect("some bytes");
        let bytes = packed.finish().expect("a package").into_inner();
        assert!(bytes.len() < 80 << 10, "{}", bytes.len());
        let code = |most| looked_into(&bytes, most).map_err(|error| error.code());
        assert_eq!((code(4 << 20), code((4 << 20) - 1)), (Ok(false), Err("grid.too_large")));
    }
}

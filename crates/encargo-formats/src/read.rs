//! Files of rows and columns as a grid: what the bytes hold, not what it means.

mod decode;
mod separated;
mod unpack;
mod workbook;

pub use separated::read_csv;
pub use workbook::read_xlsx;

use encargo::Error;
use encargo::error::Kind;

/// What there is too much of.
#[derive(Clone, Copy)]
enum Much {
    Bytes,
    Rows,
    Cells,
}

fn too_large(much: Much, found: usize, limit: usize) -> Error {
    let (what, what_es) = match much {
        Much::Bytes => ("bytes", "bytes"),
        Much::Rows => ("rows", "filas"),
        Much::Cells => ("cells", "celdas"),
    };
    Kind::GridTooLarge { what: what.to_owned(), what_es: what_es.to_owned(), found, limit }.into()
}

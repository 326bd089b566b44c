//! Where things are: the repository, its target folder, its bindings; runs nothing.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// The repository and the folder for everything that is built.
#[derive(Clone, Debug)]
pub(crate) struct House {
    /// The repository's root.
    pub(crate) root: PathBuf,
    /// Cargo's target folder: `CARGO_TARGET_DIR`, or `target` in the root.
    pub(crate) target: PathBuf,
}

impl House {
    pub(crate) fn here() -> Self {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
        let root = manifest.ancestors().nth(2).unwrap_or(manifest).to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), |given| root.join(given));
        Self { root, target }
    }

    /// A file or folder of the repository.
    pub(crate) fn path(&self, part: &str) -> PathBuf {
        self.root.join(part)
    }

    /// A file or folder among what is built.
    pub(crate) fn built(&self, part: &str) -> PathBuf {
        self.target.join(part)
    }

    /// The npm package.
    pub(crate) fn js(&self) -> PathBuf {
        self.path("bindings/js")
    }

    /// The Python package.
    pub(crate) fn python(&self) -> PathBuf {
        self.path("bindings/python")
    }

    /// Copies the licences into a package's folder, where its packer takes them from.
    pub(crate) fn lend_licences(&self, package: &Path) -> std::io::Result<()> {
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            fs::copy(self.path(licence), package.join(licence))?;
        }
        Ok(())
    }

    /// A program of the Python virtual environment.
    pub(crate) fn venv(&self, program: &str) -> PathBuf {
        self.built("venv/bin").join(program)
    }
}

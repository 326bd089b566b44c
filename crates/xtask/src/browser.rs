//! The browser that the page is tested in: the one named, one that is installed, or Debian's; opens nothing.

use crate::Refusal;
use crate::command::Run;
use std::env;
use std::path::PathBuf;

/// Finds a Chromium, or installs Debian's when we may.
pub(crate) fn find() -> Result<PathBuf, Refusal> {
    if let Some(named) = env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(named));
    }
    if let Some(found) = installed() {
        return Ok(found);
    }
    println!("   apt-get install chromium");
    let install = || {
        Run::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .words("install -qq -y --no-install-recommends chromium")
    };
    let done = install().quiet().or_else(|_| {
        // On a fresh image the package lists are empty or old.
        Run::new("apt-get").words("update -qq").quiet()?;
        install().quiet()
    });
    let needs = "needs Chromium: install it, or name one with CHROMIUM=/path/to/chromium";
    done.map_err(|refusal| format!("{needs}; {refusal}"))?;
    installed().ok_or_else(|| needs.into())
}

fn installed() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let places = env::split_paths(&path).flat_map(|folder| names.map(|name| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}

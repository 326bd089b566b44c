//! A generated page that is kept in the repository: printed or written on request, compared at every test run.

use crate::Outcome;
use crate::house::House;
use std::fs;

/// Prints what was made for a place; writes it there when asked to.
pub(crate) fn run(house: &House, place: &str, made: &str, write: bool) -> Outcome {
    if write {
        fs::write(house.path(place), made)?;
    } else {
        print!("{made}");
    }
    Ok(())
}

/// Refuses a page that is not what it is made from says, and names the command that renews it.
pub(crate) fn check(house: &House, place: &str, made: &str, source: &str, command: &str) -> Outcome {
    if fs::read_to_string(house.path(place))? == made {
        return Ok(());
    }
    Err(format!("{place} is not what {source}: `cargo xtask {command} --write`").into())
}

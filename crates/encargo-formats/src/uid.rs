//! Names that stay the same for the same task, whatever the language, the day and the export; decides no day.

use encargo::plan::Plan;

/// FNV-1a, 128 bits: short, stable for ever, and no secret is kept with it.
const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// A number that differs where any of the parts does, or where they are cut otherwise.
pub(crate) fn digest<'p>(parts: impl IntoIterator<Item = &'p str>) -> u128 {
    let bytes = parts.into_iter().flat_map(|part| part.bytes().chain([0xff])); // no UTF-8 text has this byte
    bytes.fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME))
}

/// A UUID (version 8, RFC 9562) of a task of a plan.
pub(crate) fn uuid(plan: &Plan, task: &str) -> String {
    let hash = digest([plan.goal().id.as_str(), plan.goal().owner.as_deref().unwrap_or_default(), plan.id(), task]);
    let marked = (hash & !(0xf << 76) & !(0x3 << 62)) | (0x8 << 76) | (0x2 << 62);
    let hex = format!("{marked:032x}");
    let mut parts = [8, 4, 4, 4, 12].into_iter();
    let mut uuid = String::with_capacity(36);
    let mut room: u32 = parts.next().unwrap_or_default();
    for digit in hex.chars() {
        if room == 0 {
            uuid.push('-');
            room = parts.next().unwrap_or_default();
        }
        uuid.push(digit);
        room = room.saturating_sub(1);
    }
    uuid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_kept_apart() {
        assert_ne!(digest(["a", "bc"]), digest(["ab", "c"]));
        assert_eq!(digest([]), OFFSET);
    }
}

//! The least that a critical path from names can take: names to numbers, order, two passes; no errors, no floats, no days.

use encargo::network::{Activity, Network, Precedence};
use std::hint::black_box;

/// A network in layers of the root of its size, with one to three needs in the layer before; a fixed seed.
pub(crate) fn layered(count: usize) -> Vec<Activity> {
    let mut state = 42u64;
    let mut below = |sides: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap_or(0) % sides
    };
    let width = count.isqrt();
    let mut activities = Vec::with_capacity(count);
    for number in 0..count {
        let mut after: Vec<Precedence> = Vec::new();
        if let Some(before) = (number / width).checked_sub(1) {
            for _ in 0..=below(3) {
                after.push(format!("T{}", before * width + below(width)).into());
            }
        }
        let minutes = u32::try_from(60 + below(541)).unwrap_or(60);
        activities.push(Activity { id: format!("T{number}"), minutes, after });
    }
    activities
}

/// The same in random order.
pub(crate) fn shuffled(mut activities: Vec<Activity>) -> Vec<Activity> {
    let mut state = 7u64;
    for last in (1..activities.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        activities.swap(last, usize::try_from(state >> 33).unwrap_or(0) % (last + 1));
    }
    activities.clone() // so that the names lie in the order of the list again
}

/// Arrays, and nothing else.
#[derive(Default)]
pub(crate) struct Bare {
    starts: Vec<u32>,
    needs: Vec<u32>,
    minutes: Vec<i32>,
    order: Vec<u32>,
    finishes: Vec<i32>,
    late: Vec<i32>,
}

fn hash(bytes: &[u8]) -> u64 {
    let (mut one, mut other) = (0u64, bytes.len() as u64);
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        let factor = one ^ u64::from_le_bytes(word) ^ 0x243f_6a88_85a3_08d3;
        let product = u128::from(factor) * u128::from(other ^ 0xa409_3822_299f_31d0);
        #[allow(clippy::cast_possible_truncation, reason = "the two halves")]
        let folded = product as u64 ^ (product >> 64) as u64;
        (one, other) = (folded, folded);
    }
    one
}

impl Bare {
    /// Names to numbers, and an order when they are in none.
    #[allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, reason = "a bench of at most a million")]
    pub(crate) fn of(activities: &[Activity]) -> Self {
        let count = activities.len();
        let mask = (count * 2).next_power_of_two() - 1;
        let mut table = vec![0u64; mask + 1];
        for (place, activity) in activities.iter().enumerate() {
            let hash = hash(activity.id.as_bytes());
            let mut at = hash as usize;
            while table[at & mask] != 0 {
                at += 1;
            }
            table[at & mask] = hash >> 32 << 32 | (place as u64 + 1);
        }
        let mut bare = Self { starts: vec![0], ..Self::default() };
        let mut in_order = true;
        for (place, activity) in activities.iter().enumerate() {
            for need in &activity.after {
                let hash = hash(need.task.as_bytes());
                let mut at = hash as usize;
                let found = loop {
                    let slot = table[at & mask];
                    let place = slot as u32 - 1;
                    if slot >> 32 == hash >> 32 && activities[place as usize].id == need.task {
                        break place;
                    }
                    at += 1;
                };
                in_order &= (found as usize) < place;
                bare.needs.push(found);
            }
            bare.starts.push(bare.needs.len() as u32);
            bare.minutes.push(activity.minutes as i32);
        }
        if in_order {
            bare.order.extend(0..count as u32);
        } else {
            bare.sort();
        }
        bare
    }

    /// Kahn's order.
    #[allow(clippy::cast_possible_truncation, reason = "a bench of at most a million")]
    fn sort(&mut self) {
        let count = self.minutes.len();
        let mut waiting: Vec<u32> = self.starts.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let mut opens = vec![0u32; count + 1];
        self.needs.iter().for_each(|need| opens[*need as usize + 1] += 1);
        (0..count).for_each(|place| opens[place + 1] += opens[place]);
        let (mut fill, mut next) = (opens.clone(), vec![0u32; self.needs.len()]);
        for place in 0..count {
            for need in &self.needs[self.starts[place] as usize..self.starts[place + 1] as usize] {
                next[fill[*need as usize] as usize] = place as u32;
                fill[*need as usize] += 1;
            }
        }
        self.order = (0..count as u32).filter(|place| waiting[*place as usize] == 0).collect();
        let mut done = 0;
        while let Some(place) = self.order.get(done).map(|place| *place as usize) {
            done += 1;
            for place in &next[opens[place] as usize..opens[place + 1] as usize] {
                waiting[*place as usize] -= 1;
                if waiting[*place as usize] == 0 {
                    self.order.push(*place);
                }
            }
        }
    }

    /// Earliest finishes forwards, latest ones backwards; the end.
    pub(crate) fn passes(&mut self) -> i32 {
        let count = self.minutes.len();
        self.finishes.resize(count, 0);
        self.late.resize(count, 0);
        let needs = |place: usize| self.starts[place] as usize..self.starts[place + 1] as usize;
        let mut end = 0;
        for place in self.order.iter().map(|place| *place as usize) {
            let ready = self.needs[needs(place)].iter().map(|need| self.finishes[*need as usize]).max();
            self.finishes[place] = ready.unwrap_or(0) + self.minutes[place];
            end = end.max(self.finishes[place]);
        }
        self.late.fill(end);
        for place in self.order.iter().rev().map(|place| *place as usize) {
            let start = self.late[place] - self.minutes[place];
            for need in &self.needs[needs(place)] {
                let late = &mut self.late[*need as usize];
                *late = start.min(*late);
            }
        }
        black_box(&self.late);
        end
    }
}

/// Both ends agree: the limit does the same work.
pub(crate) fn checked(activities: &[Activity]) -> Result<Network, Box<dyn std::error::Error>> {
    let network = Network::new(activities)?;
    let (own, bare) = (network.passes().end(), Bare::of(activities).passes());
    if own == bare { Ok(network) } else { Err(format!("{own} is not {bare}").into()) }
}

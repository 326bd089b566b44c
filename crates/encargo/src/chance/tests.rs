//! The samples against slow twins: one network made for each sample, exact enumeration, and the formulas in floats.
#![allow(
    clippy::float_arithmetic,
    clippy::cast_precision_loss,
    reason = "the twin may use floats; the library may not"
)]

use super::table::Tables;
use super::*;
use crate::network::{Activity, Precedence};

/// A small generator of numbers, the same everywhere.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap() % sides
    }
}

fn estimate(optimistic: u32, likely: u32, pessimistic: u32) -> Estimate {
    Estimate { optimistic, likely, pessimistic }
}

/// A random network, in random order, and its estimates.
fn random(dice: &mut Dice, kinds: &[DependencyKind]) -> (Vec<Activity>, Vec<Estimate>) {
    let count = 1 + dice.below(9);
    let mut activities: Vec<Activity> = Vec::new();
    for number in 0..count {
        let mut after: Vec<Precedence> = Vec::new();
        for before in 0..number {
            if dice.below(3) == 0 {
                let kind = kinds[dice.below(u32::try_from(kinds.len()).unwrap()) as usize];
                let lag = if dice.below(2) == 0 { 0 } else { dice.below(300).cast_signed() - 120 };
                after.push(Precedence { task: before.to_string(), kind, lag });
            }
        }
        let at = dice.below(number + 1) as usize;
        activities.insert(at, Activity { id: number.to_string(), minutes: 0, after });
    }
    let estimates = activities.iter().map(|_| {
        let (low, rise, fall) = (dice.below(200), dice.below(100), dice.below(300));
        if dice.below(6) == 0 { estimate(low, low, low) } else { estimate(low, low + rise, low + rise + fall) }
    });
    let estimates = estimates.collect();
    (activities, estimates)
}

const ALL: [DependencyKind; 4] = [
    DependencyKind::FinishToStart,
    DependencyKind::StartToStart,
    DependencyKind::FinishToFinish,
    DependencyKind::StartToFinish,
];

/// A network for each sample: the end, the finish of the first activity, and who was critical.
fn twin(activities: &[Activity], estimates: &[Estimate], trials: &Trials) -> (Vec<i32>, Vec<i32>, Vec<u32>) {
    let mut network = Network::new(activities).unwrap();
    let tables: Tables<u32> = Tables::of(estimates, trials.distribution, 100).unwrap();
    let (mut ends, mut firsts, mut counts) = (Vec::new(), Vec::new(), vec![0; network.len()]);
    for sample in 0..trials.samples as usize {
        for (place, estimate) in estimates.iter().enumerate() {
            let draws = random::draws(random::key(trials.seed, place), (sample / LANES) as u64);
            let beyond = tables.get(place).map_or(0, |table| table[usize::from(draws[sample % LANES])]);
            network.set_minutes(&activities[place].id, estimate.optimistic + beyond).unwrap();
        }
        let passes = network.passes();
        ends.push(passes.end());
        firsts.push(network.times(&passes, 0).unwrap().finish);
        for (place, count) in counts.iter_mut().enumerate() {
            *count += u32::from(network.times(&passes, place).unwrap().critical);
        }
    }
    ends.sort_unstable();
    firsts.sort_unstable();
    (ends, firsts, counts)
}

#[test]
fn every_sample_is_the_twins() {
    let mut dice = Dice(1);
    for round in 0..300 {
        let kinds = if round % 2 == 0 { &ALL[..1] } else { &ALL[..] };
        let (activities, estimates) = random(&mut dice, kinds);
        let distribution = if round % 3 == 0 { Distribution::Triangular } else { Distribution::Pert };
        let trials = Trials { samples: 1 + dice.below(150), seed: round, distribution, watched: vec![0] };
        let network = Network::new(&activities).unwrap();
        let chance = Chance::of(&network, &estimates, &trials).unwrap();
        let (ends, firsts, critical) = twin(&activities, &estimates, &trials);
        assert_eq!(chance.end().positions(), ends);
        assert_eq!(chance.watched()[0].positions(), firsts);
        let whole = Trials { watched: Vec::new(), ..trials };
        assert_eq!(Chance::criticality(&network, &estimates, &whole).unwrap(), critical);
    }
}

#[test]
fn sixteen_bits_say_what_thirty_two_say() {
    let mut dice = Dice(2);
    for seed in 0..500 {
        let (activities, estimates) = random(&mut dice, &ALL[..1]);
        let network = Network::new(&activities).unwrap();
        let trials = Trials { samples: 200, seed, ..Trials::default() };
        let ground = Ground::of(&network, &estimates, &trials).unwrap();
        assert!(ground.leads().is_some());
        let mut wide = Vec::new();
        ground
            .wide(&ground.tables(&trials).unwrap())
            .run(200u64.div_ceil(LANES as u64), |_, lanes| wide.extend_from_slice(lanes));
        wide.truncate(200);
        wide.sort_unstable();
        assert_eq!(Chance::of(&network, &estimates, &trials).unwrap().end().positions(), wide);
    }
}

#[test]
fn counting_says_what_sorting_says() {
    let mut dice = Dice(4);
    for seed in 0..400 {
        let kinds = if seed % 4 == 0 { &ALL[..] } else { &ALL[..1] };
        let (activities, mut estimates) = random(&mut dice, kinds);
        if seed % 5 == 0 {
            // up to the last value that sixteen bits hold, and beyond
            estimates[0] = estimate(7, 9, 7 + u32::from(u16::MAX) - 2 + dice.below(4));
        }
        let network = Network::new(&activities).unwrap();
        let (samples, watched) = (1 + dice.below(1_500), (0..activities.len()).collect());
        let trials = Trials { samples, seed, watched, ..Trials::default() };
        let chance = Chance::of(&network, &estimates, &trials).unwrap();
        let target = (seed % 2 == 0).then_some(0);
        let outlook = Chance::outlook(&network, &estimates, &trials, target).unwrap();
        let sorted = target.map_or(chance.end(), |place| &chance.watched()[place]);
        assert_eq!(outlook.watched.len(), activities.len());
        for (counted, sorted) in
            [(&outlook.target, sorted)].into_iter().chain(outlook.watched.iter().zip(chance.watched()))
        {
            for percent in [0, 1, 37, 50, 80, 95, 100] {
                assert_eq!(counted.percentile(percent), sorted.percentile(percent), "{percent}");
                for near in [-1, 0, 1, 40_000, i32::MAX] {
                    let at = sorted.percentile(percent).saturating_add(near);
                    assert_eq!(counted.chance_until(at), sorted.chance_until(at));
                }
            }
            assert_eq!(counted.chance_until(i32::MIN), 0);
        }
        let ground = Ground::of(&network, &estimates, &Trials { watched: target.into_iter().collect(), ..trials });
        let mut ground = ground.unwrap();
        ground.sinks.drain(..usize::from(target.is_some()));
        let trials = Trials { samples, seed, ..Trials::default() };
        let wide = ground.wide(&ground.tables(&trials).unwrap()).criticality(samples, |_, _| ());
        let places = (0..wide.len()).map(|place| wide[network.position(place).unwrap()]);
        assert_eq!(outlook.critical, places.collect::<Vec<_>>());
    }
}

#[test]
fn counting_goes_on_where_sixteen_bits_end() {
    let network = Network::new(&[Activity { id: "a".into(), ..Activity::default() }]).unwrap();
    let trials = Trials { samples: 200_000, ..Trials::default() };
    let estimates = [estimate(60, 62, 64)];
    let sorted = Chance::of(&network, &estimates, &trials).unwrap();
    let counted = Chance::outlook(&network, &estimates, &trials, Some(0)).unwrap();
    assert_eq!(counted.critical, [200_000]);
    for percent in 0..=100 {
        assert_eq!(counted.target.percentile(percent), sorted.end().percentile(percent));
    }
    for at in 58..66 {
        assert_eq!(counted.target.chance_until(at), sorted.end().chance_until(at));
    }
}

#[test]
fn what_varies_by_more_than_sixteen_bits_is_sampled_too() {
    let network = Network::new(&[Activity { id: "a".into(), ..Activity::default() }]).unwrap();
    let trials = Trials::default();
    let chance = Chance::of(&network, &[estimate(0, 500_000, 1_000_000)], &trials).unwrap();
    assert!((chance.end().mean() - 500_000).abs() < 10_000, "{}", chance.end().mean());
}

#[test]
fn a_seed_means_the_same_samples_everywhere() {
    let b = Activity { id: "b".into(), minutes: 0, after: vec!["a".into()] };
    let network = Network::new(&[Activity { id: "a".into(), ..Activity::default() }, b]).unwrap();
    let estimates = [estimate(60, 90, 240), estimate(100, 300, 350)];
    let end = |seed, distribution| {
        let trials = Trials { samples: 1_000, seed, distribution, watched: Vec::new() };
        let chance = Chance::of(&network, &estimates, &trials).unwrap();
        let end = chance.end();
        [end.positions()[0], end.percentile(50), end.percentile(95), end.mean(), end.deviation()]
    };
    // written down from a first run: whatever changes them changes everybody's figures
    assert_eq!(end(1, Distribution::Pert), [202, 386, 466, 383, 51]);
    assert_eq!(end(2, Distribution::Triangular), [181, 383, 486, 380, 67]);
}

#[test]
fn fewer_samples_are_the_first_of_more() {
    let mut dice = Dice(3);
    let (activities, estimates) = random(&mut dice, &ALL);
    let network = Network::new(&activities).unwrap();
    let ends = |samples| {
        let trials = Trials { samples, ..Trials::default() };
        Chance::of(&network, &estimates, &trials).unwrap().end().positions().to_vec()
    };
    let mut more = ends(1_000);
    for end in ends(333) {
        more.remove(more.binary_search(&end).unwrap());
    }
    assert_eq!(more.len(), 667);
}

#[test]
fn two_activities_are_as_likely_as_counting_says() {
    let estimates = [estimate(10, 40, 130), estimate(20, 90, 100)];
    for (distribution, parallel) in
        [(Distribution::Pert, true), (Distribution::Pert, false), (Distribution::Triangular, true)]
    {
        let after = if parallel { Vec::new() } else { vec!["a".into()] };
        let one = Activity { id: "a".into(), ..Activity::default() };
        let network = Network::new(&[one, Activity { id: "b".into(), minutes: 0, after }]).unwrap();
        let tables: Tables<u32> = Tables::of(&estimates, distribution, 9).unwrap();
        let mut exact = [0u32; 240];
        for a in tables.get(0).unwrap() {
            for b in tables.get(1).unwrap() {
                let (a, b) = (a + 10, b + 20);
                exact[(if parallel { a.max(b) } else { a + b }) as usize] += 1;
            }
        }
        let trials = Trials { samples: 100_000, distribution, seed: 5, watched: Vec::new() };
        let chance = Chance::of(&network, &estimates, &trials).unwrap();
        // Kolmogorov and Smirnov: a distance of 1.95 over the root of n has a chance of one in a thousand
        let mut counted = 0.0;
        for (at, count) in (0i32..).zip(exact) {
            counted += f64::from(count) / 1_024f64.powi(2);
            let sampled = chance.end().count_until(at) as f64 / 100_000.0;
            assert!((counted - sampled).abs() < 1.95 / 100_000f64.sqrt(), "{at}: {counted} {sampled}");
        }
    }
}

/// Mean and 95th percentile by adding up a density.
fn by_floats(density: impl Fn(f64) -> f64) -> (f64, f64) {
    let cells = 40_000;
    let points: Vec<(f64, f64)> =
        (0..cells).map(|cell| (f64::from(cell) + 0.5) / f64::from(cells)).map(|x| (x, density(x))).collect();
    let total: f64 = points.iter().map(|(_, mass)| mass).sum();
    let mean = points.iter().map(|(x, mass)| x * mass).sum::<f64>() / total;
    let mut sum = 0.0;
    let reached = points.iter().find(|(_, mass)| {
        sum += mass;
        sum >= 0.95 * total
    });
    (mean, reached.unwrap().0)
}

#[test]
fn durations_have_the_mean_and_the_tail_of_their_distribution() {
    for rise in [0u32, 1, 13, 250, 273, 500, 517, 800, 990, 1_000] {
        let r = f64::from(rise) / 1_000.0;
        let triangle = |x: f64| if x < r { x / r } else { (1.0 - x) / (1.0 - r) };
        let beta = |x: f64| x.powf(4.0 * r) * (1.0 - x).powf(4.0 - 4.0 * r);
        for (distribution, (mean, tail), formula) in [
            (Distribution::Pert, by_floats(beta), (1.0 + 4.0 * r) / 6.0),
            (Distribution::Triangular, by_floats(triangle), (1.0 + r) / 3.0),
        ] {
            assert!((mean - formula).abs() < 1e-4);
            let range = 100_000;
            let tables: Tables<u32> = Tables::of(&[estimate(0, rise * 100, range)], distribution, 1).unwrap();
            let table = tables.get(0).unwrap();
            let own: f64 = table.iter().map(|minutes| f64::from(*minutes)).sum::<f64>() / 1_024.0 / f64::from(range);
            assert!((own - formula).abs() < 0.001 * formula, "{distribution:?} {r}: {own} {formula}");
            // the part that holds the percentile: its mean is near it
            let own = f64::from(table[972]) / f64::from(range);
            assert!((own - tail).abs() < 0.005 * tail, "{distribution:?} {r}: {own} {tail}");
        }
    }
}

#[test]
fn short_durations_keep_their_mean_though_they_are_whole_minutes() {
    let tables: Tables<u16> = Tables::of(&[estimate(1, 2, 4)], Distribution::Pert, 1).unwrap();
    let sum: u32 = tables.get(0).unwrap().iter().map(|minutes| u32::from(*minutes)).sum();
    assert!((1_194..=1_195).contains(&sum), "{sum}"); // 1,024 times 7/6, which is 1,194.7
}

#[test]
fn draws_are_even_and_activities_independent() {
    let (mut counts, mut products) = (vec![0u32; 1_024], 0f64);
    for block in 0..512_000 / LANES as u64 {
        let (one, other) = (random::draws(random::key(7, 0), block), random::draws(random::key(7, 1), block));
        for (one, other) in one.iter().zip(other) {
            counts[usize::from(*one)] += 1;
            products += (f64::from(*one) - 511.5) * (f64::from(other) - 511.5);
        }
    }
    let chi: f64 = counts.iter().map(|count| (f64::from(*count) - 500.0).powi(2) / 500.0).sum();
    assert!((850.0..1_200.0).contains(&chi), "{chi}");
    let correlation = products / 512_000.0 / 87_381.25;
    assert!(correlation.abs() < 4.0 / 512_000f64.sqrt(), "{correlation}");
}

#[test]
fn the_classical_chance_is_the_normal_one() {
    let chain = |id: &str, after: &[&str]| Activity {
        id: id.into(),
        minutes: 0,
        after: after.iter().map(|id| (*id).into()).collect(),
    };
    let network = Network::new(&[chain("a", &[]), chain("b", &["a"]), chain("c", &[])]).unwrap();
    let estimates = [estimate(60, 120, 240), estimate(30, 60, 150), estimate(10, 20, 30)];
    let classical = Classical::of(&network, &estimates).unwrap();
    assert_eq!((classical.chain.as_slice(), classical.mean()), (&[0, 1][..], 200)); // 130 + 70
    assert_eq!(classical.deviation(), 36); // √(30² + 20²)
    for at in 0..400 {
        // the normal distribution, added up
        let deviations = (f64::from(at) - 200.0) / 1_300f64.sqrt();
        let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let step = deviations / 2_000.0;
        let share = 0.5 + (0..2_000).map(|n| density((f64::from(n) + 0.5) * step) * step).sum::<f64>();
        let own = f64::from(classical.chance_until(at)) / 10_000.0;
        assert!((own - share).abs() < 0.0002, "{at}: {own} {share}");
    }
    let certain = Classical::of(&network, &[estimate(5, 5, 5); 3]).unwrap();
    assert_eq!((certain.chance_until(9), certain.chance_until(10)), (0, 10_000));
}

#[test]
fn what_cannot_be_sampled_is_refused() {
    let network = Network::new(&[Activity { id: "a".into(), ..Activity::default() }]).unwrap();
    let refused = |estimates: &[Estimate], samples, watched: &[usize]| {
        let trials = Trials { samples, watched: watched.to_vec(), ..Trials::default() };
        Chance::of(&network, estimates, &trials).unwrap_err()
    };
    let one = estimate(1, 2, 3);
    assert_eq!(refused(&[], 1, &[]), Error::from(Kind::ChanceCount { count: 0, expected: 1 }));
    assert_eq!(refused(&[estimate(2, 1, 3)], 1, &[]), Error::from(Kind::ChanceEstimate { task: "a".into() }));
    assert_eq!(refused(&[one], 0, &[]), Error::from(Kind::ChanceSamples { count: 0, limit: 1_000_000 }));
    assert_eq!(refused(&[one], 1, &[1]), Error::from(Kind::NetworkUnknown { id: "#1".into() }));
    let empty = Network::new(&[]).unwrap();
    assert_eq!(Chance::of(&empty, &[], &Trials::default()).unwrap().end().percentile(95), 0);
}

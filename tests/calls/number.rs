//! Networks and the chance of finishing.

use crate::get;
use encargo::chance::{Chance, Classical, Trials};
use encargo::network::{Activity, Network};
use encargo::plan::Estimate;
use encargo::{Calendar, Day, Error};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn read(args: &Value) -> Result<Network, Error> {
    let mut network = Network::new(&get::<Vec<Activity>>(args, "activities")?)?;
    for (id, minutes) in get::<Option<BTreeMap<String, u32>>>(args, "minutes")?.into_iter().flatten() {
        network = network.with_minutes(&id, minutes)?;
    }
    Ok(network)
}

pub(crate) fn network(args: &Value) -> Result<Value, Error> {
    let network = read(args)?;
    let passes = network.passes();
    let ids =
        |places: Vec<usize>| places.into_iter().map(|place| network.id(place).map(str::to_owned)).collect::<Vec<_>>();
    let (start, due): (Option<Day>, Option<Day>) = (get(args, "start")?, get(args, "due")?);
    let calendar = get::<Option<Calendar>>(args, "calendar")?.unwrap_or_default();
    let dates = match (start, due) {
        (Some(start), due) => Some(network.dates_in(&passes, start, due, &calendar)?),
        (None, Some(due)) => Some(network.dates_until(due, &calendar)?),
        (None, None) => None,
    };
    let end = start.map(|start| Network::days(&[passes.end()], start, &calendar)).transpose()?;
    Ok(json!({
        "length": network.len(), "end": passes.end(), "chain": ids(network.longest_chain(&passes)),
        "times": (0..network.len()).map(|place| network.times(&passes, place)).collect::<Vec<_>>(),
        "dates": dates, "end_days": end,
    }))
}

pub(crate) fn chance(args: &Value) -> Result<Value, Error> {
    let (network, estimates) = (read(args)?, get::<Vec<Estimate>>(args, "estimates")?);
    let trials = get::<Option<Trials>>(args, "trials")?.unwrap_or_default();
    let until: i32 = get(args, "until")?;
    let chance = Chance::of(&network, &estimates, &trials)?;
    let sample = |sample: &encargo::chance::Sample| {
        json!({
            "soonest": sample.positions().first(), "half": sample.percentile(50), "most": sample.percentile(85),
            "count": sample.count_until(until), "chance": sample.chance_until(until), "mean": sample.mean(),
            "deviation": sample.deviation(),
        })
    };
    let classical = Classical::of(&network, &estimates)?;
    Ok(json!({
        "end": sample(chance.end()), "watched": chance.watched().iter().map(sample).collect::<Vec<_>>(),
        "criticality": Chance::criticality(&network, &estimates, &trials)?,
        "classical": {
            "chain": classical.chain, "mean": classical.mean(), "deviation": classical.deviation(),
            "chance": classical.chance_until(until),
        },
    }))
}

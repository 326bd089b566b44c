//! Promises, their buffers, work earned, and what it costs.

use super::when::placed;
use crate::get;
use encargo::Error;
use encargo::schedule::Sampling;
use serde_json::{Value, json};

/// `{promised, buffer, earned}`: the last two where a history is given.
pub(crate) fn promise(args: &Value) -> Result<Value, Error> {
    let placed = placed(args)?;
    let sampling = get::<Option<Sampling>>(args, "sampling")?.unwrap_or_default();
    let promised = placed.promise(get(args, "chance")?, sampling)?;
    if args.get("history").is_none() {
        return Ok(json!({ "promised": promised }));
    }
    let (history, day) = (get(args, "history")?, get(args, "day")?);
    let buffer = placed.buffer(&promised, &history, day)?;
    Ok(json!({ "promised": promised, "buffer": buffer, "earned": placed.earned(&history, day) }))
}

pub(crate) fn cost(args: &Value) -> Result<Value, Error> {
    let sampling = get::<Option<Sampling>>(args, "sampling")?.unwrap_or_default();
    Ok(json!(placed(args)?.cost(&get(args, "cost")?, sampling)?))
}

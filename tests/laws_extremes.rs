//! What stands at the ends of numbers and of time: it is refused or judged, at once, and nothing overflows.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::assessment::Grounds;
use encargo::goal::Goal;
use encargo::prelude::*;
use encargo::wire;
use serde_json::json;

fn today() -> Day {
    "2026-11-30".parse().unwrap()
}

/// The last offset that a goal from elsewhere can name, in each unit.
#[test]
fn evidence_at_the_end_of_all_texts_is_judged() {
    for unit in ["byte", "code_point", "utf16"] {
        let outcome = "sort the invoices and so on";
        let words = json!([{"quote": outcome, "start": usize::MAX, "end": usize::MAX, "unit": unit}]);
        let provenance = json!([{"part": "outcome", "source": "said", "evidence": words}]);
        let goal = json!({"id": "a", "language": "en", "outcome": outcome, "provenance": provenance});
        let goal: Goal = wire::from_json(&goal.to_string()).unwrap();
        let found = goal.assess(today());
        let quotes = found.verdicts.iter().flat_map(|verdict| &verdict.findings).flat_map(|finding| &finding.evidence);
        assert!(quotes.into_iter().all(|evidence| evidence.start <= evidence.end), "{unit}");
    }
}

#[test]
fn a_load_of_all_the_minutes_there_are_is_judged() {
    for needed in [i64::MAX, i64::MAX - 30, 61, 60, 1, 0, i64::MIN] {
        let load = json!({"person": "A", "hours_per_week": null, "needed": needed, "available": 0});
        let team = Team::from(vec![Person::new("A", ["va"])]);
        let plan = encargo_formats::catalog();
        let plan = plan.template("newsletter").unwrap();
        let unknown = plan.questions().iter().map(|question| (question.id.clone(), Answer::unknown())).collect();
        let goal = Goal::new("g", Language::English, "send the newsletter");
        let plan = plan.plan(&goal, &unknown).unwrap();
        let fits = plan.feasibility(Terms::from(today()).team(team)).unwrap();
        let mut fits = serde_json::to_value(fits).unwrap();
        fits["loads"] = json!([load]);
        let grounds = Grounds::from(today()).feasibility(serde_json::from_value(fits).unwrap());
        let said = goal.assess(grounds);
        let over =
            said.verdicts.iter().flat_map(|verdict| &verdict.findings).find(|one| one.code == "realistic.overload");
        assert_eq!(over.is_some(), needed > 0, "{needed}");
        if needed == 61 {
            assert_eq!(over.unwrap().message.en, "A has 2 h of work and only 0 h free before the deadline.");
        }
    }
}

/// Counted from completion, an occurrence done on the last day of all is the last: 95 million days lie between.
#[test]
fn nothing_comes_after_the_end_of_time() {
    for rule in ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"] {
        let record = json!({"rule": rule, "start": "2026-11-02", "on_late": "from_completion"});
        let recurrence: Recurrence = wire::from_json(&record.to_string()).unwrap();
        let event = json!({"day": Day::MAX, "task": "2026-11-02", "kind": "finished"});
        let history: History = wire::from_json(&json!({"events": [event]}).to_string()).unwrap();
        let calendar = Calendar::default();
        let found = recurrence.instances(&calendar, &[], &history, Day::MAX, 3).unwrap();
        assert!(found.len() <= 1, "{rule}: {found:?}");
    }
}

"""The JSON Schema of nouns, held against every vector by a validator that is not ours."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import encargo
from encargo.schemas import schema

VECTORS = Path(__file__).parents[3] / "tests" / "vectors"
# What an argument or a result of a vector is, by its name or its call.
ARGUMENTS = {
    "goal": "Goal",
    "grounds": "Grounds",
    "terms": "Terms",
    "plan": "PlanRecord",
    "schedule": "ScheduleRecord",
    "history": "HistoryRecord",
    "calendar": "CalendarRecord",
    "recurrence": "RecurrenceRecord",
    "profile": "Profile",
}
RESULTS = {
    "read": "Reading",
    "assess": "Assessment",
    "plan": "PlanRecord",
    "schedule": "ScheduleRecord",
    "level": "ScheduleRecord",
    "feasibility": "Feasibility",
    "sheet": "Sheet",
    "review": "Review",
    "handoff": "Handoff",
    "brief": "Brief",
    "merge": "Merge",
    "migrate": "Migration",
}
VALIDATORS = {name: Draft202012Validator(schema(name)) for name in {*ARGUMENTS.values(), *RESULTS.values(), "MigrationTerms"}}


def cases() -> list[dict[str, Any]]:
    files = [path for path in sorted(VECTORS.glob("*.json")) if path.stem != "api"]
    return [case for path in files for case in json.loads(path.read_text(encoding="utf-8"))]


def test_the_schema_is_sound_and_every_part_of_it_is_described() -> None:
    whole = schema()
    Draft202012Validator.check_schema(whole)
    undescribed = [name for name, one in whole["$defs"].items() if "description" not in one]
    assert undescribed == []


def test_what_the_library_takes_and_gives_fits() -> None:
    seen = dict.fromkeys(VALIDATORS, 0)
    for case in cases():
        if "error" in case:
            continue
        records = [(ARGUMENTS[name], value) for name, value in case["args"].items() if name in ARGUMENTS]
        if case["call"] == "migrate":
            records = [(name.replace("Terms", "MigrationTerms"), value) for name, value in records]
        if "ok" in case and case["call"] in RESULTS:
            records.append((RESULTS[case["call"]], case["ok"]))
        for name, record in records:
            if record is not None:
                seen[name] += 1
                assert [error.message for error in VALIDATORS[name].iter_errors(record)] == [], case["name"]
    assert [name for name, count in seen.items() if count == 0 and name in ARGUMENTS.values()] == []


def test_what_does_not_fit_is_refused_by_the_library_too() -> None:
    for record in ({"id": "g"}, {"id": "g", "language": "fr", "outcome": "x"}, {"id": 5, "language": "es", "outcome": "x"}):
        assert list(VALIDATORS["Goal"].iter_errors(record))
        with pytest.raises(encargo.EncargoError):
            encargo.Goal.from_dict(record)


def test_a_class_names_its_schema_and_an_unknown_name_is_told() -> None:
    assert schema(encargo.Goal) == schema("Goal")
    with pytest.raises(KeyError, match="no noun is called Gaol"):
        schema("Gaol")

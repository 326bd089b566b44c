"""Runs the vectors that Rust and JavaScript also run."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import encargo
from encargo import Answer, EncargoError, Fact, Goal, Interview, Note, Plan, Progress, Schedule, Template, Terms

FOLDER = Path(__file__).parents[3] / "tests" / "vectors"
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(FOLDER.glob("*.json"))
    if path.stem != "api"
    for case in json.loads(path.read_text(encoding="utf-8"))
]


def dump(value: Any) -> str:
    return json.dumps(value)


def day(args: dict[str, Any], name: str) -> date:
    return date.fromisoformat(args[name])


def template(args: dict[str, Any]) -> Template:
    given = args["template"]
    return encargo.catalog().template(given) if isinstance(given, str) else encargo.template(given["source"])


def note(args: dict[str, Any]) -> Note:
    return Note(args["text"], day(args, "today"), args.get("language"), args.get("unit", "code_point"), args.get("day_first"))


def goal(args: dict[str, Any]) -> Goal:
    return Goal.from_json(dump(args["goal"]))


def interview(args: dict[str, Any]) -> dict[str, Any]:
    held = Interview.about(goal(args), day(args, "today"))
    if "template" in args:
        held = held.asking(template(args).questions, [Fact.from_json(dump(fact)) for fact in args.get("facts") or []])
    asked = []
    for said in args["answers"]:
        if question := held.question:
            asked.append(question.id)
        held.answer(said)
    return {
        "asked": asked,
        "goal": plain(held.finish()),
        "answers": {key: plain(answer) for key, answer in held.answers.items()},
        "agenda": [question.id for question in held.agenda()],
    }


def plan(args: dict[str, Any]) -> Plan:
    if "plan" in args:
        return Plan.from_json(dump(args["plan"]))
    answers = {key: Answer.from_json(dump(answer)) for key, answer in args["answers"].items()}
    return template(args).plan(goal(args), answers)


def schedule(args: dict[str, Any]) -> Schedule:
    if "schedule" in args:
        return Schedule.from_json(dump(args["schedule"]))
    return plan(args).schedule(Terms.from_json(dump(args["terms"])))


def review(args: dict[str, Any]) -> encargo.Review:
    return schedule(args).review(Progress.from_json(dump(args["progress"])), day(args, "day"))


CALLS = {
    "read": lambda args: note(args).read(),
    "mentions": lambda args: note(args).mentions(),
    "interview": interview,
    "assess": lambda args: goal(args).assess(day(args, "today")),
    "sentence": lambda args: goal(args).sentence(args["language"]),
    "template": template,
    "questions": lambda args: template(args).questions,
    "plan": plan,
    "findings": lambda args: plan(args).findings,
    "schedule": schedule,
    "handoff": lambda args: schedule(args).handoff(args["task"]),
    "handoff_text": lambda args: schedule(args).handoff(args["task"]).text(args["language"]),
    "sheet": lambda args: schedule(args).sheet(args["language"]),
    "review": review,
    "review_text": lambda args: review(args).text(args["language"]),
    "csv": lambda args: encargo.csv(schedule(args).sheet(args["language"])),
    "ics": lambda args: encargo.ics(schedule(args), args["language"]),
    "markdown": lambda args: encargo.markdown(schedule(args), args["language"]),
    "svg": lambda args: encargo.svg(schedule(args), args["language"]),
    "xlsx": lambda args: list(encargo.xlsx(schedule(args), args["language"])[:4]),
}


def plain(value: Any) -> Any:
    if hasattr(value, "to_json"):
        return json.loads(value.to_json())
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


def at(value: Any, pointer: str) -> Any:
    for key in pointer.split("/")[1:]:
        key = key.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list):
            value = value[int(key)] if key.isdigit() and int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


@pytest.mark.parametrize("case", CASES)
def test_vector(case: dict[str, Any]) -> None:
    call = CALLS[case["call"]]
    if "error" in case:
        with pytest.raises(EncargoError) as refusal:
            call(case["args"])
        assert refusal.value.code == case["error"]
        return
    value = plain(call(case["args"]))
    for pointer, expected in case.get("at", {"": case.get("ok")}).items():
        assert at(value, pointer) == expected, pointer

"""Runs the vectors that Rust and JavaScript also run."""

from __future__ import annotations

import copy
import inspect
import json
import os
import pickle
import types
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import encargo
import vector_calls
from encargo import (
    Assessment,
    EncargoError,
    Fact,
    Found,
    Goal,
    Grounds,
    History,
    Interview,
    Note,
    OwnRule,
    Profile,
    Terms,
    Text,
    Tree,
)
from vector_calls import day, dump, goal, ics, plain, plan, schedule, template

FOLDER = Path(os.environ.get("ENCARGO_VECTORS") or Path(__file__).parents[3] / "tests" / "vectors")
CASES = [
    pytest.param(case, id=f"{path.stem}: {case['name']}")
    for path in sorted(FOLDER.glob("*.json"))
    if path.stem != "api"
    for case in json.loads(path.read_text(encoding="utf-8"))
]


def note(args: dict[str, Any]) -> Note:
    return Note(args["text"], day(args, "today"), args.get("language"), args.get("unit", "code_point"), args.get("day_first"))


def turn(held: Interview, said: Any) -> list[str]:
    if isinstance(said, str):
        held.answer(said)
    elif "change" in said:
        return held.change(*said["change"])
    elif "back" in said:
        held.back()
    else:
        held.skip()
    return []


def interview(args: dict[str, Any]) -> dict[str, Any]:
    held = Interview.about(goal(args), day(args, "today"))
    if "day_first" in args:
        held = held.day_first(args["day_first"])
    if "profile" in args:
        held = held.profiled(Profile.from_json(dump(args["profile"])))
    if "template" in args:
        held = held.asking(template(args).questions, [Fact.from_json(dump(fact)) for fact in args.get("facts") or []])
    asked, reopened = [], []
    for said in args["answers"]:
        if question := held.question:
            asked.append(question.id)
        reopened += turn(held, said)
        held = Interview.from_json(held.to_json())
    return {
        "asked": asked,
        "reopened": reopened,
        "next": plain(held.question),
        "replies": plain(held.replies),
        "profile": plain(held.profile),
        "goal": plain(held.finish()),
        "answers": {key: plain(answer) for key, answer in held.answers.items()},
        "agenda": [question.id for question in held.agenda()],
        "agenda_text": [held.agenda_text("es"), held.agenda_text("en")],
    }


def shouting(judged: Goal, grounds: Grounds) -> Found | None:
    if judged.outcome == judged.outcome.lower() or grounds.goals:
        return None
    return Found("warning", Text("Grita.", "It shouts."), about="outcome")


def assess(args: dict[str, Any]) -> Assessment:
    own = [OwnRule(args["own"], "specific", shouting)] if "own" in args else []
    grounds = Grounds.from_json(dump(args["grounds"])) if "grounds" in args else day(args, "today")
    return goal(args).assess(grounds, rules=own)


def tree(args: dict[str, Any]) -> Tree:
    if "tree" in args:
        return Tree.from_json(dump(args["tree"]))
    return Tree([Goal.from_json(dump(one)) for one in args["goals"]])


def standing(args: dict[str, Any]) -> list[Any]:
    told = History.from_json(dump(args["history"]))
    return tree(args).standing(args["rollup"], told, day(args, "day"))


def review(args: dict[str, Any]) -> encargo.Review:
    return schedule(args).review(History.from_json(dump(args["history"])), day(args, "day"))


CALLS = {
    **vector_calls.CALLS,
    "read": lambda args: note(args).read(),
    "mentions": lambda args: note(args).mentions(),
    "interview": interview,
    "goal": lambda args: note(args).goal(),
    "assess": assess,
    "rules": lambda args: encargo.rules(),
    "profile_questions": lambda args: Profile.questions(),
    "tree_findings": lambda args: tree(args).findings,
    "standing": standing,
    "fact_text": lambda args: encargo.Fact.from_json(dump(args["fact"])).text,
    "sentence": lambda args: goal(args).sentence(args["language"], args.get("voice")),
    "feasibility": lambda args: plan(args).feasibility(Terms.from_json(dump(args["terms"]))),
    "template": template,
    "questions": lambda args: template(args).questions,
    "plan": plan,
    "findings": lambda args: plan(args).findings,
    "schedule": schedule,
    "handoff": lambda args: schedule(args).handoff(args["task"]),
    "handoff_text": lambda args: schedule(args).handoff(args["task"]).text(args["language"], args.get("voice")),
    "sheet": lambda args: schedule(args).sheet(args["language"], args.get("columns")),
    "sheet_texts": lambda args: schedule(args).sheet(args["language"], args.get("columns")).texts(),
    "review": review,
    "review_text": lambda args: review(args).text(args["language"]),
    "csv": lambda args: encargo.csv(schedule(args).sheet(args["language"], args.get("columns")), args.get("dialect")),
    "ics": ics,
    "import_form": lambda args: encargo.import_form(schedule(args), args["language"], args["form"]),
    "markdown": lambda args: encargo.markdown(schedule(args), args["language"]),
    "svg": lambda args: encargo.svg(schedule(args), args["language"]),
    "xlsx": lambda args: list(encargo.xlsx(schedule(args), args["language"], args.get("columns"))[:4]),
}


def at(value: Any, pointer: str) -> Any:
    for key in pointer.split("/")[1:]:
        key = key.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list):
            value = value[int(key)] if key.isdigit() and int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


MET: set[str] = set()


def crosses(value: Any, met: set[type]) -> None:
    """A noun comes back equal from JSON, a pickle and a copy; so does the first of each kind inside it."""
    if isinstance(value, (list, tuple)):
        for item in value:
            crosses(item, met)
    elif isinstance(value, dict):
        crosses(list(value.values()), met)
    elif hasattr(value, "to_json") and type(value) not in met:
        kind = type(value)
        met.add(kind)
        MET.add(kind.__name__.partition("_")[0])
        again = kind.from_json(value.to_json()) if hasattr(kind, "from_json") else copy.copy(value)
        assert again == value
        assert again.to_json() == value.to_json()
        assert pickle.loads(pickle.dumps(value)) == value
        assert copy.deepcopy(value) == value
        for name, member in inspect.getmembers(kind, inspect.isdatadescriptor):
            if not name.startswith("_") and isinstance(member, types.GetSetDescriptorType):
                crosses(getattr(value, name), met)


@pytest.mark.parametrize("case", CASES)
def test_vector(case: dict[str, Any]) -> None:
    call = CALLS[case["call"]]
    if "error" in case:
        with pytest.raises(EncargoError) as refusal:
            call(case["args"])
        assert refusal.value.code == case["error"]
        return
    result = call(case["args"])
    crosses(result, set())
    value = plain(result)
    for pointer, expected in case.get("at", {"": case.get("ok")}).items():
        assert at(value, pointer) == expected, pointer

"""A server of the Model Context Protocol over stdio: the whole job as tools for a language model or any other client.

``pip install encargo mcp`` and ``python examples/mcp/server.py``. The server keeps nothing: every tool takes the records
that the one before gave, and today's date. What the library refuses comes back as a tool's error with its code, the part
and what to do; a weak goal is no error and gets findings.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Any, Literal, ParamSpec, TypeVar

import encargo
from encargo import EncargoError, Goal, History, Interview, MergeTerms, Note, Plan, Schedule, Terms
from encargo.schemas import schema
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

Record = dict[str, Any]
Language = Literal["es", "en"]
P = ParamSpec("P")
T = TypeVar("T")

server = MCPServer(
    "encargo",
    version=encargo.__version__,
    instructions=(
        "Turns meeting notes in Spanish or English into SMART goals, a dated plan and a sheet that comes back. Begin with "
        "read_note; ask the person the questions that interview gives, word for word, and pass their words on unchanged; "
        "then plan, schedule, sheet, merge and review. Days are written 2026-03-02. noun_schema tells what a record looks like."
    ),
)


def record(noun: Any) -> Record:
    """The record of a noun, as every language writes it."""
    read: Record = json.loads(noun.to_json())
    return read


def tool(verb: Callable[P, T]) -> Callable[P, T]:
    """Registers a tool whose refusals are those of the library, in words a model can act on."""

    @wraps(verb)
    def told(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return verb(*args, **kwargs)
        except EncargoError as refusal:
            raise ToolError(f"{refusal.code}, at {refusal.about}: {refusal.text.en}") from refusal
        except (KeyError, ValueError) as refusal:
            raise ToolError(str(refusal.args[0] if refusal.args else refusal)) from refusal

    server.tool()(told)
    return told


@tool
def read_note(text: str, today: date, language: Language | None = None) -> Record:
    """Reads meeting notes: drafts of goals and tasks, facts, and what was set aside, each with the words it came from and
    how sure the reader is (percent)."""
    reading = Note(text, today, language).read()
    return {"reading": record(reading), "facts": [fact.text.say(reading.language) for fact in reading.facts]}


@tool
def judge(goal: Record, today: date, language: Language) -> Record:
    """One goal as a sentence, its five SMART verdicts, and what it lacks."""
    read = Goal.from_json(json.dumps(goal))
    return {"sentence": read.sentence(language), "assessment": record(read.assess(today))}


@tool
def suggest(text: str) -> list[Record]:
    """Which shipped processes (newsletter, course launch, onboarding …) the words speak of, best first."""
    return [record(suggestion) for suggestion in encargo.catalog().suggest(text)]


@tool
def interview(
    today: date,
    goal: Record | None = None,
    template: str | None = None,
    state: Record | None = None,
    answer: str | None = None,
) -> Record:
    """Asks what a goal lacks, then what a process needs to know, one question a call. Begin with `goal` (and `template`);
    go on with the `state` that came back and the person's `answer` in their own words; an empty answer skips. Without a
    `question` in the result the interview has ended."""
    if state is not None:
        held = Interview.from_json(json.dumps(state))
    elif goal is not None:
        held = Interview.about(Goal.from_json(json.dumps(goal)), today)
        if template is not None:
            held = held.asking(encargo.catalog()[template].questions)
    else:
        raise ToolError("begin with a goal, or go on with a state")
    if answer is not None and answer.strip():
        held.answer(answer)
    elif state is not None:
        held.skip()
    question = held.question
    return {
        "question": record(question) if question else None,
        "state": record(held),
        "goal": record(held.finish()),
        "answers": {name: record(given) for name, given in held.answers.items()},
    }


@tool
def plan(template: str, goal: Record, answers: Record | None = None) -> Record:
    """The tasks of a shipped process for a goal, with roles, hours and what finished means; findings say what it takes for
    granted."""
    made = encargo.catalog()[template].plan(
        Goal.from_json(json.dumps(goal)),
        {name: encargo.Answer.from_json(json.dumps(given)) for name, given in (answers or {}).items()},
    )
    return {"plan": record(made), "findings": [record(finding) for finding in made.findings]}


@tool
def schedule(plan: Record, terms: Record) -> Record:
    """Days for every task within people's hours, and whether the work fits. `terms` holds today, the key date, the team
    and its calendars: see noun_schema("Terms")."""
    made, given = Plan.from_json(json.dumps(plan)), Terms.from_json(json.dumps(terms))
    return {"schedule": record(made.schedule(given).level()), "feasibility": record(made.feasibility(given))}


@tool
def sheet(schedule: Record, language: Language) -> str:
    """The plan as CSV for the client: tasks, who, days, what finished means."""
    return encargo.csv(Schedule.from_json(json.dumps(schedule)).sheet(language))


@tool
def merge(schedule: Record, csv: str, terms: Record | None = None) -> Record:
    """What somebody changed in a sheet that came back: was, is, conflicts, and the plan and history after it."""
    given = MergeTerms.from_json(json.dumps(terms)) if terms else None
    return record(Schedule.from_json(json.dumps(schedule)).merge(encargo.read_csv(csv), given))


@tool
def review(schedule: Record, history: Record, day: date, language: Language) -> str:
    """How the work and the figure stand on a day, and the questions of the next meeting."""
    told = History.from_json(json.dumps(history))
    return Schedule.from_json(json.dumps(schedule)).review(told, day).text(language)


@tool
def noun_schema(noun: str) -> Record:
    """The JSON Schema of a record (Goal, Terms, HistoryRecord …) with the definitions that it uses."""
    return schema(noun)


if __name__ == "__main__":
    server.run()

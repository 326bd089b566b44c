"""A name of the library that is missing here is a defect."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import encargo

API = json.loads((Path(__file__).parents[3] / "tests" / "vectors" / "api.json").read_text(encoding="utf-8"))

# Verbs and nouns that Python has in its own way. A row that names nothing of the library fails.
OTHERWISE = {
    "Catalog.suggest_in": "catalog.suggest(text, unit)",
    "Catalog.with": "catalog.with_(template): `with` is a keyword",
    "AuditAdvice": "a Literal of strings",
    "AuditAdvice.text": "audit_advice_text(advice)",
    "AuditTask.new": "AuditTask(work)",
    "Criterion.text": "criterion_text(criterion)",
    "Error": "EncargoError",
    "Error.problems": "error.problems",
    "Found.new": "Found(severity, message)",
    "Goal.assess_with": "goal.assess(today, rules=rules)",
    "Goal.new": "Goal(id, language, outcome)",
    "GoalList.new": "GoalList(language, today, goals)",
    "Tree.new": "Tree(goals)",
    "TreeRecord": "Tree(goals)",
    "Grounds.calendar": "Grounds(today, calendar=calendar)",
    "Grounds.history": "Grounds(today, history=history)",
    "Grounds.feasibility": "Grounds(today, feasibility=feasibility)",
    "Grounds.goals": "Grounds(today, goals=goals)",
    "Grounds.rubric": "Grounds(today, rubric=rubric)",
    "Grounds.team": "Grounds(today, team=team)",
    "CsvDialect": "a Literal of strings",
    "CsvDialect.of": "csv_dialect_of(locale)",
    "Locale": "a Literal of strings",
    "Level.text": "level_text(level)",
    "Locale.language": "locale_language(locale)",
    "Locale.of": "locale_of(language, country)",
    "Locale.say": "locale_say(locale, text)",
    "Locale.write": "locale_write(locale, said)",
    "Network.is_empty": "not network",
    "Network.len": "len(network)",
    "Network.new": "Network(activities)",
    "Note.counted_in": "Note(text, today, unit=unit)",
    "Note.day_first": "Note(text, today, day_first=day_first)",
    "Note.in_language": "Note(text, today, language=language)",
    "Note.new": "Note(text, today)",
    "Person.new": "Person(name, roles)",
    "RecurrenceRecord": "Recurrence(rule, start)",
    "RecurrenceRecord.new": "Recurrence(rule, start)",
    "SeriesRecord": "Series.from_json",
    "Status.text": "status_text(status)",
    "EventKind.text": "event_kind_text(kind)",
    "TaskStatus.text": "task_status_text(status)",
    "DelegationLevel.authority": "delegation_level_authority(level)",
    "DelegationLevel.text": "delegation_level_text(level)",
    "DelegationLevel.view": "delegation_level_view(level)",
    "Priority.text": "priority_text(priority)",
    "TaskStatus.is_over": "task_status_is_over(status)",
    "Event.new": "Event(day, task, kind)",
    "CheckIn.new": "CheckIn(day, value)",
    "TrendMethod": "a Literal of strings",
    "TrendMethod.text": "trend_method_text(method)",
    "Decision.new": "Decision(day, kind, reason)",
    "DecisionKind": "a Literal of strings",
    "DecisionKind.text": "decision_kind_text(kind)",
    "RateKind": "a Literal of strings",
    "RateKind.text": "rate_kind_text(kind)",
    "History.new": "History()",
    "HistoryRecord": "History(events, check_ins)",
    "Task.new": "Task(id, title)",
    "Template.record": "template.to_json()",
    "Terms.history": "Terms(today, history=history)",
    "Terms.constraint": "Terms(today, constraints=constraints)",
    "Terms.named": "Terms(today, calendars=calendars)",
    "Terms.start": "Terms(today, start=day)",
    "Terms.calendar": "Terms(today, calendar=calendar)",
    "Terms.key_date": "Terms(today, key_date=day)",
    "Terms.team": "Terms(today, team=team)",
    "Text.new": "Text(es, en)",
    "Value": "bool, Decimal, date, list[str] or str",
    "from_json": "a method of every noun",
    "to_json": "a method of every noun",
    "CalendarRecord": "Calendar(week, exceptions)",
    "PlanRecord": "Plan(id, title, goal, tasks)",
    "ScheduleRecord": "Schedule.from_json",
    "TemplateRecord": "Template.from_json",
    "Criterion": "a Literal of strings",
    "Level": "a Literal of strings",
    "Status": "a Literal of strings",
    "DelegationLevel": "a Literal of strings",
    "Priority": "a Literal of strings",
    "EventKind": "a Literal of strings",
    "TaskStatus": "a Literal of strings",
}
NAMES = [
    *API["functions"],
    *API["nouns"],
    *(f"{noun}.{verb}" for noun, verbs in API["nouns"].items() for verb in verbs),
]


@pytest.mark.parametrize("name", NAMES)
def test_name(name: str) -> None:
    if name in OTHERWISE:
        return
    thing: object = encargo
    for part in name.split("."):
        assert hasattr(thing, part), f"{name} is neither here nor done otherwise"
        thing = getattr(thing, part)


@pytest.mark.parametrize("name", OTHERWISE)
def test_exception_is_still_one(name: str) -> None:
    assert name in NAMES

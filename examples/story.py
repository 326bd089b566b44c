"""The story, end to end: meeting notes become a SMART goal and a dated, delegated newsletter plan.

``python examples/story.py`` answers from a script (``examples/story.json``); ``--ask`` asks you at the terminal;
``--out FOLDER`` names the folder for the files, ``--language en`` tells the English client's story.
"""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any, Literal

import encargo
from encargo import Calendar, Draft, EncargoError, Goal, History, Interview, Note, Reading, Schedule, Team, Template, Verdict

Language = Literal["es", "en"]
HERE = Path(__file__).parent


def heading(words: dict[str, str], name: str) -> None:
    print(f"\n== {words.get(name, name)}")


def main() -> None:
    parser = ArgumentParser()
    parser.add_argument("--language", choices=["es", "en"], default="es")
    parser.add_argument("--out", default="examples/out")
    parser.add_argument("--ask", action="store_true")
    options = parser.parse_args()
    language: Language = options.language

    script = json.loads((HERE / "story.json").read_text(encoding="utf-8"))
    client, words = script["clients"][language], script["words"][language]
    today = date.fromisoformat(script["today"])

    # 1. Notes become drafts, facts and what is set aside, each with the words it came from.
    told: Reading | None = None
    for file in script["notes"]:
        reading = Note((HERE / "notes" / file).read_text(encoding="utf-8"), today).read()
        print(f"\n== {file} ({reading.language})")
        print_reading(reading)
        if file == client["note"]:
            told = reading
    if told is None:
        raise SystemExit("the client's note is not among the notes")
    wanted = next(draft for draft in told.drafts if draft.kind == "goal" and draft.goal.measure)
    key_date = next(draft.goal.due for draft in told.drafts if draft.goal.due and "newsletter" in draft.evidence.quote)

    # 2. The interview asks what is missing, the newsletter's own questions included.
    heading(words, "interview")
    template = encargo.catalog()["newsletter"]
    goal, interview = converse(wanted, template, told, client["answers"], language, options.ask)

    # 3. The goal as one sentence, and five verdicts.
    heading(words, "goal")
    print(goal.sentence(language))
    heading(words, "verdicts")
    print_verdicts(goal, today, language)

    # 4. and 5. The newsletter becomes tasks, and tasks get days, backwards from the send day.
    heading(words, "plan")
    plan = template.plan(goal, interview.answers)
    print(f"{plan.title.say(language)}: {len(plan.tasks)}")
    for finding in plan.findings:
        print(f"  - {finding.message.say(language)}")
    heading(words, "schedule")
    calendar = Calendar.from_json(json.dumps(client["calendar"]))
    team = Team.from_json(json.dumps(client["team"]))
    schedule = plan.schedule(today, key_date=key_date, calendar=calendar, team=team)
    print_schedule(schedule, language)
    heading(words, "fits")
    fits = plan.feasibility(today, key_date=key_date, calendar=calendar, team=team)
    print(f"{fits.finish} | {fits.float_days or 0} | {fits.chance_percent or 0} %")
    print_verdict(goal.assess(today, feasibility=fits).verdicts[3], language)
    heading(words, "tight")
    tight = date.fromisoformat(client["tight"])
    for change in plan.feasibility(today, key_date=tight, calendar=calendar, team=team).changes:
        print(f"  - {change.text.say(language)}")
    heading(words, "too_early")
    early = plan.schedule(today, key_date=date.fromisoformat(client["too_early"]), calendar=calendar, team=team)
    for finding in early.findings:
        print(f"  - {finding.message.say(language)}")

    # 6. The brief of the first task that is handed over.
    heading(words, "handoff")
    first = next(slot.task for slot in schedule.slots if schedule.is_delegated(slot.task))
    print(schedule.handoff(first).text(language))

    # 7. A few tasks later: how does it go?
    heading(words, "review")
    history = History.from_json(json.dumps(client["history"]))
    print(schedule.review(history, date.fromisoformat(client["review"])).text(language))

    # 8. The files for the client.
    heading(words, "files")
    write_files(schedule, language, options.out)


def print_reading(reading: Reading) -> None:
    for draft in reading.drafts:
        evidence = draft.evidence
        due = f" | {draft.goal.due}" if draft.goal.due else ""
        who = f" | {draft.goal.owner}" if draft.goal.owner else ""
        print(f"{draft.kind} [{evidence.start}..{evidence.end}] {evidence.quote}{due}{who}")
    for fact in reading.facts:
        print(f"fact [{fact.evidence.start}..{fact.evidence.end}] {fact.key}: {fact.evidence.quote}")
    for aside in reading.aside:
        print(f"{aside.reason} [{aside.evidence.start}..{aside.evidence.end}] {aside.evidence.quote}")


def converse(
    wanted: Draft, template: Template, reading: Reading, answers: dict[str, Any], language: Language, ask: bool
) -> tuple[Goal, Interview]:
    interview = wanted.interview().asking(template.questions, reading.facts)
    while question := interview.question:
        print(question.text.say(language))
        for choice in question.options:
            print(f"    {choice.value} = {choice.label.say(language)}")
        if ask:
            said = input("> ").strip()
        else:
            said = answers.get(question.id, {"es": "no sé", "en": "I don't know"}[language])
            print(f"> {said}")
        try:
            interview.answer(said)
        except EncargoError as error:
            print(f"! {error.text.say(language)}")
            if not ask:
                raise
    for question in interview.agenda():
        print(f"? {question.text.say(language)}")
    return interview.finish(), interview


def print_verdicts(goal: Goal, today: date, language: Language) -> None:
    for verdict in goal.assess(today).verdicts:
        print_verdict(verdict, language)


def print_verdict(verdict: Verdict, language: Language) -> None:
    criterion, level = encargo.criterion_text(verdict.criterion), encargo.level_text(verdict.level)
    print(f"{criterion.say(language)}: {level.say(language)}")
    for evidence in verdict.evidence:
        print(f"    \u201c{evidence.quote}\u201d")
    for finding in verdict.findings:
        print(f"  - {finding.message.say(language)} {finding.suggestion.say(language)}")


def print_schedule(schedule: Schedule, language: Language) -> None:
    sheet = schedule.sheet(language)
    for texts, slot in zip(sheet.texts(), schedule.slots):
        cell = dict(zip((column.id for column in sheet.columns), texts))
        mark = "*" if slot.critical else " "
        print(f"{mark} {cell['start']} {cell['due']} | {cell['task']} | {cell['who']} | {cell['margin']} d")
    print(" > ".join(schedule.critical_path()))
    for finding in schedule.findings:
        print(f"  - {finding.message.say(language)}")


def write_files(schedule: Schedule, language: Language, out: str) -> None:
    Path(out).mkdir(parents=True, exist_ok=True)
    files = {
        "plan.xlsx": encargo.xlsx(schedule, language),
        "plan.csv": encargo.csv(schedule.sheet(language)).encode(),
        "plan.ics": encargo.ics(schedule, language).encode(),
        "plan.md": encargo.markdown(schedule, language).encode(),
        "plan.svg": encargo.svg(schedule, language).encode(),
    }
    for name, content in files.items():
        print(f"{out}/{name}: {len(content)} B")
        (Path(out) / name).write_bytes(content)


if __name__ == "__main__":
    if isinstance(sys.stdout, __import__("io").TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    main()

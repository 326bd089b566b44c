"""What a Python programmer expects: errors, dates, equality, repr, pickle, offsets in code points."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from decimal import Decimal
from itertools import islice

import pytest

import encargo
from encargo import (
    Activity,
    Answer,
    Assignment,
    Calendar,
    Chance,
    CheckIn,
    Dependency,
    EncargoError,
    Estimate,
    Goal,
    History,
    Interview,
    Measure,
    Network,
    Note,
    Offset,
    Person,
    Plan,
    Precedence,
    Recurrence,
    RecurrenceRule,
    Task,
    Team,
    Text,
    Trials,
    Wait,
)

TODAY = date(2026, 11, 23)
WORDS = "👩‍🎨 Quiere pasar de 200 a 500 suscriptores antes de fin de marzo."


def plan() -> encargo.Plan:
    goal = Note(WORDS, TODAY).goal()
    return encargo.catalog()["newsletter"].plan(
        goal, esp="ready", dpa="signed", auth="done", list="consented", tpl="ready", copy="va_writes", ab="no", approval=None
    )


def test_a_refusal_is_a_value_error_with_a_code() -> None:
    with pytest.raises(ValueError) as refusal:
        encargo.catalog().template("nope")
    error = refusal.value
    assert isinstance(error, EncargoError)
    assert (error.code, error.about) == ("template.not_in_catalog", "nope")
    assert str(error) == error.text.en != error.text.es
    again = pickle.loads(pickle.dumps(error))
    assert (again.code, str(again)) == (error.code, str(error))


def test_a_template_is_refused_with_all_its_problems() -> None:
    source = "id: tea\nversion: 1\ntitle: { es: Té, en: Tea }\nphases: []\nsteps:\n  - { id: a, when: b }\n"
    with pytest.raises(EncargoError) as refusal:
        encargo.template(source)
    problems = refusal.value.problems
    assert len(problems) > 1
    assert problems[0].code == refusal.value.code
    assert all(problem.line and problem.text.es and problem.text.en for problem in problems)
    assert pickle.loads(pickle.dumps(refusal.value)).problems == problems
    with pytest.raises(EncargoError) as refusal:
        encargo.catalog().template("nope")
    assert refusal.value.problems == []


def test_a_plan_is_made_by_hand() -> None:
    boil = Task("make/boil", Text("Hervir", "Boil"), effort=Estimate(10, 20, 40), offset=-1, wait=Wait(1))
    serve = Task(
        "make/serve",
        Text("Servir", "Serve"),
        after=["make/boil", Dependency("make/boil", kind="start_to_start", lag=2)],
        offset=Offset(3, anchor="start"),
        roles=[Assignment("va", Text("Asistente", "Assistant"), "responsible")],
    )
    made = Plan("tea", Text("Té", "Tea"), Goal("tea", "en", "serve tea"), [serve, boil])
    assert [task.id for task in made.tasks] == ["make/boil", "make/serve"]
    assert boil.wait == Wait(1, unit="working_days")
    assert boil.offset and boil.offset.from_key_date() == -1
    assert serve.after[0] == Dependency("make/boil")
    assert [day.minutes for day in made.schedule(TODAY).level().slots[0].work] == [20]
    assert pickle.loads(pickle.dumps(made)) == made


def test_recurrences_are_walked_and_networks_have_a_length() -> None:
    rule = RecurrenceRule("FREQ=MONTHLY;BYDAY=1TU")
    assert list(islice(rule.days(TODAY), 2)) == [date(2026, 12, 1), date(2027, 1, 5)]
    assert str(rule) == "FREQ=MONTHLY;BYDAY=1TU"
    assert Recurrence(rule, TODAY) == Recurrence(str(rule), TODAY, on_late="pile_up")
    assert pickle.loads(pickle.dumps(rule)) == rule
    network = Network([Activity("draft", 120), Activity("edit", 60, ["draft", Precedence("draft", lag=5)])])
    assert (len(network), network.passes().end) == (2, 185)
    network.set_minutes("draft", 10)
    assert network.passes().end == 75
    assert network.dates(TODAY, None, Calendar()).start == [TODAY, TODAY]
    sampled = Chance.of(network, [Estimate(60, 120, 240), Estimate(30, 60, 90)], Trials(samples=100, seed=1))
    assert len(sampled.end.positions) == 100


def test_an_unknown_parameter_and_a_wrong_option_are_refused() -> None:
    newsletter, goal = encargo.catalog()["newsletter"], Note(WORDS, TODAY).goal()
    with pytest.raises(EncargoError) as refusal:
        newsletter.plan(goal, nonsense="yes")
    assert refusal.value.code == "template.unknown_question"
    with pytest.raises(EncargoError) as refusal:
        newsletter.plan(goal, {"esp": "purple"})
    assert refusal.value.code == "template.not_an_option"


def test_hostile_input_is_one_typed_error() -> None:
    with pytest.raises(EncargoError) as refusal:
        Note("x" * 10_000_000, TODAY)
    assert refusal.value.code == "note.too_long"
    with pytest.raises(EncargoError) as refusal:
        Note("half a character \ud83d", TODAY)
    assert refusal.value.code == "text.not_unicode"
    with pytest.raises(TypeError):
        Note(b"bytes \xff", TODAY)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        Note("x", "2026-02-30")  # type: ignore[arg-type]
    with pytest.raises(EncargoError) as refusal:
        Goal.from_json('{"id": "x", "language": "es", "outcome": "x", "due": "2026-02-30"}')
    assert refusal.value.code == "wire.unreadable"
    with pytest.raises(EncargoError) as refusal:
        Note("x", TODAY, "fr")  # type: ignore[arg-type]
    assert refusal.value.code == "word.unknown"


def test_offsets_cut_the_words_out_of_the_note() -> None:
    note = Note(WORDS, TODAY)
    (draft,) = note.drafts()
    evidence = draft.evidence
    assert note.text[evidence.start : evidence.end] == evidence.quote
    assert evidence.unit == "code_point"
    assert draft.goal.due == date(2027, 3, 31)
    assert draft.goal.measure and draft.goal.measure.target == Decimal(500)


def test_nouns_compare_print_pickle_and_change() -> None:
    ana = Person("Ana", ["va"], hours_per_week=8)
    assert ana == Person("Ana", ["va"], 8) != Person("Eva", ["va"])
    assert repr(ana) == "Person('Ana', ['va'], hours_per_week=Decimal('8'))"
    for noun in [ana, Team([ana]), plan(), plan().schedule(TODAY), Note(WORDS, TODAY).drafts()[0], Text("sí", "yes")]:
        assert pickle.loads(pickle.dumps(noun)) == noun
        assert type(noun).from_json(noun.to_json()) == noun
        assert copy.copy(noun) == noun
    assert ana.__replace__(name="Eva") == Person("Eva", ["va"], 8)
    goal = Goal("list", "en", "grow the list", measure=Measure("subscribers", target=500), due=date(2027, 3, 31))
    assert goal.__replace__(due=None, owner="Ana").owner == "Ana"
    with pytest.raises(AttributeError):
        goal.due = None  # type: ignore[misc]


def test_an_interview_ends_when_nobody_knows() -> None:
    interview = Interview.about(Goal("x", "es", "vender más"), TODAY)
    for _ in range(20):
        if interview.question:
            interview.answer("no sé")
    assert interview.question is None
    assert interview.agenda()
    with pytest.raises(EncargoError) as refusal:
        interview.answer("x")
    assert refusal.value.code == "interview.ended"


def test_dates_numbers_and_calendars_are_pythons() -> None:
    calendar = Calendar().holidays({date(2026, 12, 8): "Inmaculada"})
    assert not calendar.works(date(2026, 12, 8))
    assert calendar.add(date(2026, 12, 7), 1) == date(2026, 12, 9)
    schedule = plan().schedule(TODAY, key_date=date(2026, 12, 17), calendar=calendar)
    assert schedule.key_date == date(2026, 12, 17)
    assert schedule.slots[0].start >= TODAY
    review = schedule.review(History(check_ins=[CheckIn(date(2026, 12, 4), 214)]), date(2026, 12, 4))
    assert review.pace == Decimal("8.9091")
    assert Answer.said(Decimal("1.50")).value == Decimal("1.50")
    assert Answer.unknown().value is None
    with pytest.raises(EncargoError) as refusal:
        Calendar(week=(0, 0, 0, 0, 0, 0, 0))  # type: ignore[arg-type]
    assert refusal.value.code == "calendar.never_works"

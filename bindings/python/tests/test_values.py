"""What Python expects of values, of every noun that the vectors make."""

import copy
import datetime
import gc
import pickle
import threading
import time
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import encargo
import pytest
from encargo import Dependency, EncargoError, Goal, Note, OwnRule, Person, RecurrenceRule, Text, columns
from test_vectors import CALLS, CASES

TODAY = datetime.date(2026, 3, 2)
NAMES = {**vars(encargo), "datetime": datetime, "Decimal": Decimal}
#: How many of each class are looked at, and how long their JSON may be: a schedule of thirty tasks says all there is to say.
EACH, LONGEST = 3, 60_000


def inside(value: Any) -> Iterator[Any]:
    """The nouns in a result, and in their fields."""
    if hasattr(value, "to_dict"):
        yield value
        for name in dir(type(value)):
            if not name.startswith("_") and type(getattr(type(value), name)).__name__ == "getset_descriptor":
                yield from inside(getattr(value, name))
    elif isinstance(value, list | tuple):
        for each in value[:5]:
            yield from inside(each)
    elif isinstance(value, dict):
        yield from inside(list(value.values()))


def nouns() -> list[Any]:
    found: list[Any] = []
    seen: Counter[type] = Counter()
    calls: Counter[str] = Counter()
    for case in (param.values[0] for param in CASES):
        calls[case["call"]] += 1
        if case["call"] == "fact_text" or "error" in case or calls[case["call"]] > 5:
            continue
        for noun in inside(CALLS[case["call"]](case["args"])):
            if seen[type(noun)] < EACH and len(noun.to_json()) < LONGEST:
                seen[type(noun)] += 1
                found.append(noun)
    return found


@pytest.fixture(scope="module")
def made() -> list[Any]:
    found = nouns()
    assert len({type(noun) for noun in found}) > 90
    return found


def test_what_repr_gives_is_read_back(made: list[Any]) -> None:
    for noun in made:
        assert eval(repr(noun), dict(NAMES)) == noun, repr(noun)


def test_the_record_of_a_noun_makes_it_again(made: list[Any]) -> None:
    for noun in made:
        try:
            record = noun.to_dict()
        except TypeError as refusal:
            assert "is one word and no record" in str(refusal)
            continue
        assert type(noun).from_dict(record) == noun, record
        assert noun.__replace__() == noun


def test_what_is_equal_has_one_hash(made: list[Any]) -> None:
    for noun in made:
        if isinstance(noun, encargo.Interview):
            with pytest.raises(TypeError):
                hash(noun)
            continue
        twin = pickle.loads(pickle.dumps(noun))
        assert twin == noun == copy.deepcopy(noun)
        assert hash(twin) == hash(noun)


def test_changes_go_by_the_names_that_python_shows() -> None:
    assert Dependency("a").__replace__(lag=2) == Dependency("a", lag=2)
    assert encargo.Offset(3).__replace__(anchor="start") == encargo.Offset(3, anchor="start")
    assert encargo.Years(2026, 2027).__replace__(first=2025) == encargo.Years(2025, 2027)
    for noun in [Dependency("a"), Person("Ana", ["va"]), RecurrenceRule("FREQ=DAILY"), Text("a", "b")]:
        with pytest.raises(TypeError, match="has no field 'nonsense'"):
            noun.__replace__(nonsense=1)


class Long(list[Any]):
    """A list that lies about its length."""

    def __len__(self) -> int:
        return 2**62


def test_a_length_that_was_not_seen_is_not_believed() -> None:
    for few in [range(10**12), range(2**62), "va", b"va", {0: "va"}, {"va"}, 3]:
        with pytest.raises(TypeError):
            Person("a", few)  # type: ignore[arg-type]
    assert Person("a", Long(["va"])).roles == ["va"]
    assert encargo.Answer.said(Long(["x"])).value == ["x"]
    assert encargo.Answer.said(("x",)).value == ["x"]


def test_a_rule_that_is_a_method_of_its_holder_is_collected() -> None:
    freed: list[int] = []

    class Judge:
        def __init__(self) -> None:
            self.rule = OwnRule("own.look", "specific", self.look)

        def look(self, goal: Goal, grounds: encargo.Grounds) -> None:
            return None

        def __del__(self) -> None:
            freed.append(1)

    for _ in range(10):
        Judge()
    gc.collect()
    assert len(freed) == 10
    with pytest.raises(TypeError, match="callable"):
        OwnRule("own.look", "specific", 3)


def test_a_catalogue_is_a_mapping() -> None:
    catalog = encargo.catalog()
    assert "newsletter" in catalog and 3 not in catalog and "nope" not in catalog
    assert list(catalog) == catalog.keys() == catalog.ids
    assert len(catalog) == len(catalog.values()) == len(dict(catalog.items()))
    assert catalog.get("nope") is None
    with pytest.raises(KeyError) as refusal:
        catalog["nope"]
    assert isinstance(refusal.value, EncargoError)
    assert str(refusal.value).startswith("there is no template")


def test_pydantic_takes_nouns_and_gives_their_records() -> None:
    pydantic = pytest.importorskip("pydantic")

    class Meeting(pydantic.BaseModel):  # type: ignore[misc, name-defined]
        day: datetime.date
        goals: list[Goal]
        lead: Person | None = None

    goal = Goal("g", "en", "grow the list", due=TODAY)
    meeting = Meeting(day=TODAY, goals=[goal, {"id": "h", "language": "es", "outcome": "vender"}])
    assert meeting.goals == [goal, Goal("h", "es", "vender")]
    assert Meeting.model_validate_json(meeting.model_dump_json()) == meeting
    assert meeting.model_dump()["goals"][0]["due"] == TODAY
    with pytest.raises(pydantic.ValidationError):
        Meeting(day=TODAY, goals=[{"id": "g"}])


def test_a_notebook_and_a_data_frame_see_what_there_is() -> None:
    template = encargo.catalog()["newsletter"]
    plan = template.plan(Goal("g", "en", "send it"), **{question.id: None for question in template.questions})
    schedule = plan.schedule(TODAY)
    assert schedule._repr_svg_().startswith("<svg")
    sheet = schedule.sheet("es")
    assert sheet._repr_html_().count("<tr>") == len(sheet.rows) + 1
    slots = columns(schedule.slots)
    assert slots["start"] == [slot.start for slot in schedule.slots]
    typed = columns(sheet)
    assert list(typed) == [column.id for column in sheet.columns]
    assert {type(day) for day in typed["due"]} <= {datetime.date, type(None)}
    with pytest.raises(TypeError, match="one kind"):
        columns([goal for goal in (Text("a", "b"), Person("a", ["va"]))])


def test_other_threads_go_on_while_a_note_is_read() -> None:
    note = Note("Quiere pasar de 200 a 500 suscriptores antes de fin de marzo. " * 4000, TODAY)
    begun, ended = threading.Event(), threading.Event()
    ticks: list[float] = []

    def tick() -> None:
        begun.set()
        while not ended.is_set():
            ticks.append(time.monotonic())
            time.sleep(0.001)

    other = threading.Thread(target=tick)
    other.start()
    begun.wait()
    before = len(ticks)
    note.read()
    during = len(ticks) - before
    ended.set()
    other.join()
    assert during > 3, "nothing else ran while the note was read"


def test_packages_ranges_and_series_among_plans_are_made_by_their_fields() -> None:
    package = encargo.Package("Marta", Decimal("7.5"))
    assert package.hours_per_month == Decimal("7.5")
    again = encargo.Repeated(4, "Marta", priority=1, histories={TODAY: encargo.History()})
    assert again == encargo.Repeated.from_json(again.to_json())
    closed = encargo.DayRange(TODAY, TODAY + datetime.timedelta(days=4), name="Cierre")
    calendar = encargo.Calendar(ranges=[closed])
    assert [calendar.works(TODAY + datetime.timedelta(days=ahead)) for ahead in (0, 4, 7)] == [False, False, True]

"""
The compiled half of `encargo`.
"""

from _typeshed import SupportsGetItem, SupportsLenAndGetItem
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, SupportsIndex, final
from typing_extensions import disjoint_base

__all__ = ["Answer", "Aside", "Assessment", "Assignment", "Assumption", "Calendar", "Catalog", "Change", "CheckIn", "Choice", "DayException", "Draft", "Estimate", "Evidence", "Fact", "FactRule", "Feasibility", "Finding", "Found", "Goal", "Grounds", "Handoff", "Interview", "Limits", "Load", "Measure", "Mention", "MentionValue", "Note", "OwnRule", "Penalties", "Person", "Phase", "Plan", "Prerequisite", "Profile", "Progress", "Provenance", "Question", "Reading", "Reason", "Remedy", "Reply", "Review", "Role", "Row", "Rubric", "RubricRecord", "Rule", "Schedule", "Sheet", "Silence", "Silenced", "Slot", "Standing", "Step", "StepRole", "Task", "Team", "Template", "TemplateQuestion", "Terms", "Text", "Tree", "TreeProgress", "Unfilled", "Verdict", "Wording", "catalog", "criterion_text", "csv", "day_text", "ics", "level_text", "markdown", "rules", "status_text", "statuses", "svg", "template", "version", "xlsx"]

@final
class Answer:
    """
    An answer and where it came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Answer:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words behind it.
        """
    @staticmethod
    def from_json(text: str) -> Answer:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @staticmethod
    def said(value: bool | Decimal | int | float | date | list[str] | str) -> Answer:
        """
        An answer that somebody gave when asked.
        """
    @property
    def source(self, /) -> Literal["said", "inferred", "confirmed", "unknown"]:
        """
        Where it came from.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @staticmethod
    def unknown() -> Answer:
        """
        An answer that nobody has.
        """
    @property
    def value(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        The value; nothing when it is unknown.
        """

@final
class Aside:
    """
    Something that looks like a goal and is not one, with why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Aside:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> Evidence:
        """
        The words.
        """
    @staticmethod
    def from_json(text: str) -> Aside:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def reason(self, /) -> Literal["done", "rejected", "someday", "other", "question", "info"]:
        """
        Why it is not a goal.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Assessment:
    """
    Five verdicts, in the order of the letters.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Assessment:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[Finding]:
        """
        All findings, the gravest first.
        """
    @staticmethod
    def from_json(text: str) -> Assessment:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def score(self, /) -> int:
        """
        The mean of the verdicts' scores by the rubric's weights, from 0 to 100.
        """
    @property
    def silenced(self, /) -> list[Silenced]:
        """
        What silenced rules would have said.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def verdicts(self, /) -> list[Verdict]:
        """
        One verdict a criterion.
        """

@final
class Assignment:
    """
    A role that takes part in a task.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Assignment:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Assignment:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def label(self, /) -> Text:
        """
        How it is shown.
        """
    @property
    def raci(self, /) -> Literal["responsible", "accountable", "consulted", "informed"]:
        """
        What it has to do with the task.
        """
    @property
    def role(self, /) -> str:
        """
        The role's id: `va`, `client`, `designer`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Assumption:
    """
    A question that nobody could answer, and the answer the plan goes by until somebody can.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Assumption:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answer(self, /) -> str:
        """
        The answer that is assumed, as the wire writes it.
        """
    @staticmethod
    def from_json(text: str) -> Assumption:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def label(self, /) -> Text:
        """
        The answer as shown.
        """
    @property
    def question(self, /) -> str:
        """
        The question's id.
        """
    @property
    def text(self, /) -> Text:
        """
        The question.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Calendar:
    """
    Working time by the day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, week: SupportsLenAndGetItem[SupportsIndex] | None = None, exceptions: SupportsGetItem[int, DayException] = ...) -> Calendar: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Calendar:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def add(self, /, day: date, count: SupportsIndex) -> date | None:
        """
        The day that lies so many working days away.
        """
    def exception(self, /, day: date) -> DayException | None:
        """
        The exception of a day, when it has one.
        """
    @property
    def exceptions(self, /) -> list[DayException]:
        """
        The days that differ from the week, in order.
        """
    @staticmethod
    def from_json(text: str) -> Calendar:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def holidays(self, /, days: dict[date, str]) -> Calendar:
        """
        The same calendar with these days off: their names by day.
        """
    def minutes(self, /, day: date) -> int:
        """
        Working minutes of a day.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def week(self, /) -> list[int]:
        """
        Working minutes from Monday to Sunday.
        """
    def works(self, /, day: date) -> bool:
        """
        Whether anybody works on a day.
        """

@final
class Catalog:
    """
    Templates by id.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, id: str, /) -> Template: ...
    def __ne__(self, value: object, /) -> bool: ...
    @property
    def ids(self, /) -> list[str]:
        """
        The ids, sorted.
        """
    def template(self, /, id: str) -> Template:
        """
        The template with an id.
        """
    def with_(self, /, template: Template) -> Catalog:
        """
        The same catalogue with one template more, or another in its place.
        """

@final
class Change:
    """
    A change that was tried on the plan and found to be enough.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Change:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def finish(self, /) -> date:
        """
        When the goal's work is then finished.
        """
    @staticmethod
    def from_json(text: str) -> Change:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        How much that is, in working minutes: of the days the date moves, of the hours added until it, of the tasks dropped
        or given. Changes are listed by it.
        """
    @property
    def remedies(self, /) -> list[Remedy]:
        """
        What changes: one thing, or the hours of several people where one person's are not enough.
        """
    @property
    def text(self, /) -> Text:
        """
        The same as a sentence.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class CheckIn:
    """
    A value of a goal's measure on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, value: Decimal | int | float) -> CheckIn: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> CheckIn:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day it was read.
        """
    @staticmethod
    def from_json(text: str) -> CheckIn:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def value(self, /) -> Decimal:
        """
        The value.
        """

@final
class Choice:
    """
    One option of a choice.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Choice:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Choice:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def label(self, /) -> Text:
        """
        How it is shown.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def value(self, /) -> str:
        """
        The value that an answer records.
        """

@final
class DayException:
    """
    A day that differs from the weekly pattern.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, minutes: SupportsIndex = 0, name: str | None = None) -> DayException: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> DayException:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day.
        """
    @staticmethod
    def from_json(text: str) -> DayException:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        Working minutes on it; 0 for a holiday.
        """
    @property
    def name(self, /) -> str | None:
        """
        What it is called: `Inmaculada Concepción`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Draft:
    """
    A goal or a task that the client wants, as read from a note: nothing in it is guessed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Draft:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def action(self, /) -> str | None:
        """
        The verb, as written.
        """
    @property
    def cadence(self, /) -> str | None:
        """
        How often, as an RRULE value.
        """
    @property
    def confidence(self, /) -> int:
        """
        How sure the reader is, from 1 to 100.
        """
    @property
    def due(self, /) -> date | None:
        """
        The last day.
        """
    @property
    def evidence(self, /) -> Evidence:
        """
        The words: from the verb to the end of the clause.
        """
    @staticmethod
    def from_json(text: str) -> Draft:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def goal(self, /) -> Goal:
        """
        The goal the draft holds, as far as its words go.
        """
    @property
    def id(self, /) -> str:
        """
        A stable id, the same for the same words in an edited note.
        """
    def interview(self, /) -> Interview:
        """
        Opens an interview about it.
        """
    @property
    def kind(self, /) -> Literal["goal", "task"]:
        """
        Outcome or something to do.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language of the note.
        """
    @property
    def means(self, /) -> str | None:
        """
        With what, as said.
        """
    @property
    def measure(self, /) -> Measure | None:
        """
        What is counted, from how much to how much.
        """
    @property
    def object(self, /) -> str | None:
        """
        What the verb acts on, as written.
        """
    @property
    def provenance(self, /) -> list[Provenance]:
        """
        Where each part came from.
        """
    @property
    def reason(self, /) -> str | None:
        """
        What it is for, as said.
        """
    @property
    def responsible(self, /) -> str | None:
        """
        Who does it: `client`, `assistant`, or a name.
        """
    @property
    def stated_confidence(self, /) -> int | None:
        """
        How sure the client says they are, from 1 to 10.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        The day the note was taken.
        """

@final
class Estimate:
    """
    A three-point estimate of work, in whole working minutes.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Estimate:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Estimate:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def likely(self, /) -> int:
        """
        Most likely.
        """
    @property
    def optimistic(self, /) -> int:
        """
        When all goes well.
        """
    @property
    def pessimistic(self, /) -> int:
        """
        When it goes badly.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Evidence:
    """
    The words a fact came from: an exact part of a note and where it stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Evidence:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def end(self, /) -> int:
        """
        Where they end (exclusive), in `unit`s.
        """
    @staticmethod
    def from_json(text: str) -> Evidence:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def quote(self, /) -> str:
        """
        The exact words.
        """
    @property
    def start(self, /) -> int:
        """
        Where they start, in `unit`s from the beginning of the note.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> Literal["byte", "code_point", "utf16"]:
        """
        What `start` and `end` count.
        """

@final
class Fact:
    """
    A fact about the client's situation: `autoresponder` is `AWeber`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Fact:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> Evidence:
        """
        The words behind it.
        """
    @staticmethod
    def from_json(text: str) -> Fact:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def key(self, /) -> str:
        """
        What it is about: `has_autoresponder`, `list_size`, `template_ready`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def value(self, /) -> bool | Decimal | date | list[str] | str:
        """
        The value.
        """

@final
class FactRule:
    """
    Which fact of a note answers a question: `has_autoresponder` is true, so `esp` is `ready`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> FactRule:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answer(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        The answer it gives; the fact's own value when left out.
        """
    @property
    def equals(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        The value the fact must have; any value when left out.
        """
    @property
    def fact(self, /) -> str:
        """
        The fact's key.
        """
    @staticmethod
    def from_json(text: str) -> FactRule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Feasibility:
    """
    Whether the work of a goal fits: when it can be finished with the hours people have, and what would make it fit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Feasibility:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def chance_percent(self, /) -> int | None:
        """
        How likely it is done by the due day, in percent: the PERT formula on the chain that drives the finish (Malcolm et
        al. 1959), which neglects the other chains.
        """
    @property
    def changes(self, /) -> list[Change]:
        """
        What would make it fit, the smallest first; empty when it fits.
        """
    @property
    def due(self, /) -> date | None:
        """
        The day the work is wanted for; nothing when nobody said.
        """
    @property
    def finish(self, /) -> date:
        """
        The first day on which all that the key date waits for can be done.
        """
    @property
    def float_days(self, /) -> int | None:
        """
        Working days between the finish and the due day; negative when it is late.
        """
    @property
    def float_minutes(self, /) -> int | None:
        """
        Working minutes that could be added to the last task; negative: the working minutes that fall after the due day.
        """
    @staticmethod
    def from_json(text: str) -> Feasibility:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def loads(self, /) -> list[Load]:
        """
        Who has how much to do.
        """
    @property
    def start(self, /) -> date:
        """
        The first day anybody can start.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        The day the question is asked.
        """
    @property
    def unfilled(self, /) -> list[Unfilled]:
        """
        Roles with work that nobody fills.
        """

@final
class Finding:
    """
    Something that a goal or a plan lacks, or that the reader should know. Never an error.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Finding:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> str:
        """
        Which part it is about: a slot of a goal (`due`), a task (`copy/draft`), or a measure.
        """
    @property
    def code(self, /) -> str:
        """
        The stable code, such as `measurable.no_target`.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words behind it.
        """
    @staticmethod
    def from_json(text: str) -> Finding:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def message(self, /) -> Text:
        """
        What is the matter, as a sentence.
        """
    @property
    def question(self, /) -> Text | None:
        """
        The question that settles it; nothing when there is none to ask.
        """
    @property
    def severity(self, /) -> Literal["error", "warning", "suggestion", "info"]:
        """
        How much it weighs.
        """
    @property
    def suggestion(self, /) -> Text:
        """
        What to do about it, as a sentence; empty when there is nothing to do.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Found:
    """
    What a rule of the caller's own has found.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, severity: Literal["error", "warning", "suggestion", "info"], message: Text, *, about: str | None = None, suggestion: Text | None = None, question: Text | None = None, evidence: SupportsGetItem[int, Evidence] = ...) -> Found: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Found:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> str:
        """
        Which part of the goal it is about.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words behind it.
        """
    @staticmethod
    def from_json(text: str) -> Found:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def message(self, /) -> Text:
        """
        What is the matter, as a sentence.
        """
    @property
    def question(self, /) -> Text | None:
        """
        The question that settles it.
        """
    @property
    def severity(self, /) -> Literal["error", "warning", "suggestion", "info"]:
        """
        How much it weighs.
        """
    @property
    def suggestion(self, /) -> Text:
        """
        What to do about it.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Goal:
    """
    What is wanted. A weak goal is a goal: `assess` says what it lacks.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, language: Literal["es", "en"], outcome: str, *, kind: Literal["business", "key_result", "delegation"] | None = None, measure: Measure | None = None, due: date | None = None, cadence: str | None = None, owner: str | None = None, why: str | None = None, means: str | None = None, confidence: SupportsIndex | None = None, serves: str | None = None, prerequisites: SupportsGetItem[int, Prerequisite] = ..., silenced: SupportsGetItem[int, Silence] = ...) -> Goal: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Goal:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def assess(self, /, today: Grounds | date, *, calendar: Calendar | None = None, team: Team | None = None, goals: SupportsGetItem[int, Goal] | None = None, check_ins: SupportsGetItem[int, CheckIn] | None = None, feasibility: Feasibility | None = None, rubric: Rubric | None = None, rules: SupportsGetItem[int, OwnRule] = ...) -> Assessment:
        """
        Judges the goal on a day, or on grounds; what is given beside them goes before what they hold.
        """
    @property
    def cadence(self, /) -> str | None:
        """
        How often, as an RFC 5545 RRULE value: `FREQ=WEEKLY;BYDAY=TU`.
        """
    @property
    def confidence(self, /) -> int | None:
        """
        How sure the owner is, from 1 to 10; anything else is refused with `goal.confidence`.
        """
    @property
    def due(self, /) -> date | None:
        """
        The last day.
        """
    @staticmethod
    def from_json(text: str) -> Goal:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: a slug of the outcome.
        """
    @property
    def kind(self, /) -> Literal["business", "key_result", "delegation"]:
        """
        Business goal or piece of work.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language it is written in.
        """
    @property
    def means(self, /) -> str | None:
        """
        With what it will be reached.
        """
    @property
    def measure(self, /) -> Measure | None:
        """
        How anyone will know.
        """
    @property
    def outcome(self, /) -> str:
        """
        What is to be reached or done, as said: `pasar de 200 a 500 suscriptores`.
        """
    @property
    def owner(self, /) -> str | None:
        """
        Who answers for it: `client`, `assistant`, or a name.
        """
    @property
    def prerequisites(self, /) -> list[Prerequisite]:
        """
        What must be there before work can start.
        """
    @property
    def provenance(self, /) -> list[Provenance]:
        """
        Where each part came from.
        """
    def sentence(self, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted"] | None = None) -> str:
        """
        The goal as one sentence, said to nobody or to the client.
        """
    @property
    def serves(self, /) -> str | None:
        """
        The id of the goal that this one serves.
        """
    @property
    def silenced(self, /) -> list[Silence]:
        """
        The rules that are not applied to it. One without a reason is refused with `goal.silence_without_reason`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def why(self, /) -> str | None:
        """
        What it is for.
        """

@final
class Grounds:
    """
    On what a goal is judged: the day, and as much of the rest as is known.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, today: date, *, calendar: Calendar | None = None, team: Team | None = None, goals: SupportsGetItem[int, Goal] = ..., check_ins: SupportsGetItem[int, CheckIn] = ..., feasibility: Feasibility | None = None, rubric: Rubric | None = None) -> Grounds: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Grounds:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def calendar(self, /) -> Calendar | None:
        """
        Working days and holidays.
        """
    @property
    def check_ins(self, /) -> list[CheckIn]:
        """
        Values of the goal's measure so far.
        """
    @property
    def feasibility(self, /) -> Feasibility | None:
        """
        What the goal's plan says.
        """
    @staticmethod
    def from_json(text: str) -> Grounds:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goals(self, /) -> list[Goal]:
        """
        The other goals of the same client; the goal itself may be among them.
        """
    @property
    def rubric(self, /) -> Rubric | None:
        """
        How it is judged; the library's own way when left out.
        """
    @property
    def team(self, /) -> Team:
        """
        Who there is, and for how many hours.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        The day the question is asked.
        """

@final
class Handoff:
    """
    The brief of one task for the person who takes it on.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Handoff:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def authority(self, /) -> Literal["independent", "approval", "client_only", "not_applicable"]:
        """
        What the doer may decide alone.
        """
    @property
    def authority_text(self, /) -> Text:
        """
        The authority, as a sentence.
        """
    @property
    def done(self, /) -> list[Text]:
        """
        When it is done.
        """
    @property
    def due(self, /) -> date:
        """
        The last day.
        """
    @property
    def effort(self, /) -> Estimate:
        """
        The work.
        """
    @staticmethod
    def from_json(text: str) -> Handoff:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def job(self, /) -> Text:
        """
        The job.
        """
    @property
    def missing(self, /) -> list[Text]:
        """
        What nobody knows yet and the doer would have to ask.
        """
    @property
    def needs(self, /) -> list[Text]:
        """
        What it needs from others first: the tasks before it, with their day and doer.
        """
    @property
    def start(self, /) -> date:
        """
        The day to start.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def text(self, /, language: Literal["es", "en"]) -> str:
        """
        The brief as a message.
        """
    @property
    def to(self, /) -> Text:
        """
        Who takes it on: a name, or the role when nobody fills it.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def why(self, /) -> Text:
        """
        Why it matters: the goal it serves and the step it opens.
        """

@final
class Interview:
    """
    A conversation that turns a draft into a goal: asks what is missing, one question at a time, and always ends.

    ```
    use encargo::Note;
    let today = "2026-11-23".parse().unwrap();
    let mut interview = Note::new("Quiere llegar a 500 suscriptores.", today)?.drafts()[0].interview();
    assert_eq!(interview.question().unwrap().id, "baseline");
    interview.answer("unos 200")?;
    while interview.question().is_some() { interview.answer("no sé")?; }
    assert_eq!(interview.finish().measure.unwrap().baseline, Some(200.into()));
    # Ok::<(), encargo::Error>(())
    ```
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Interview:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def about(goal: Goal, today: date) -> Interview:
        """
        Opens an interview about a goal, on a day.
        """
    def agenda(self, /) -> list[Question]:
        """
        What is open, for the next meeting.
        """
    def agenda_text(self, /, language: Literal["es", "en"]) -> str:
        """
        The agenda as a few lines.
        """
    def answer(self, /, said: str) -> None:
        """
        Answers the question at hand in free words.
        """
    @property
    def answers(self, /) -> dict[str, Answer]:
        """
        The answers to the template's questions so far.
        """
    def asking(self, /, questions: SupportsGetItem[int, Question], facts: SupportsGetItem[int, Fact] = ...) -> Interview:
        """
        The same interview with a template's questions; facts answer those they can.
        """
    def back(self, /) -> None:
        """
        Takes the last reply back.
        """
    def change(self, /, question: str, said: str) -> list[str]:
        """
        Changes an answer, or a part that the notes gave; gives the ids that are open again.
        """
    def finish(self, /) -> Goal:
        """
        The goal.
        """
    @staticmethod
    def from_json(text: str) -> Interview:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> Goal:
        """
        The goal so far.
        """
    @property
    def profile(self, /) -> Profile:
        """
        What is known about the client so far.
        """
    def profiled(self, /, profile: Profile) -> Interview:
        """
        The same interview, which covers the client's profile too.
        """
    @property
    def question(self, /) -> Question | None:
        """
        The next question; `None` when the interview has ended.
        """
    @property
    def replies(self, /) -> list[Reply]:
        """
        What was said, in order.
        """
    def skip(self, /) -> None:
        """
        Leaves the question at hand for the end.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Limits:
    """
    Where the rules that compare draw the line. All are judgements, not laws: change them for your clients.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, confidence: SupportsIndex | None = None, horizon_days: SupportsIndex | None = None, times_a_quarter: SupportsIndex | None = None, words: SupportsIndex | None = None, goals: SupportsIndex | None = None, pace_percent: SupportsIndex | None = None, chance_percent: SupportsIndex | None = None) -> Limits: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Limits:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def chance_percent(self, /) -> int:
        """
        Below this chance, in percent, a day is unlikely.
        """
    @property
    def confidence(self, /) -> int:
        """
        A confidence below this, from 1 to 10, is low: seven in ten, as in health coaching (Lorig and Holman 2003).
        """
    @staticmethod
    def from_json(text: str) -> Limits:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goals(self, /) -> int:
        """
        The most business goals at a time (OKR practice: three to five).
        """
    @property
    def horizon_days(self, /) -> int:
        """
        A due day farther away than this many days needs a milestone.
        """
    @property
    def pace_percent(self, /) -> int:
        """
        Below this share of the needed pace, in percent, the measured pace will not do.
        """
    @property
    def times_a_quarter(self, /) -> int:
        """
        How many times its baseline a target may be for each quarter there is.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def words(self, /) -> int:
        """
        The most words an outcome may have.
        """

@final
class Load:
    """
    What one person has to do until the due day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Load:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def available(self, /) -> int | None:
        """
        Working minutes they have from today to the due day; nothing when there is no day or nobody knows the hours.
        """
    @staticmethod
    def from_json(text: str) -> Load:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours_per_week(self, /) -> int | None:
        """
        Hours a week for this client; nothing when nobody said.
        """
    @property
    def needed(self, /) -> int:
        """
        Working minutes of their tasks.
        """
    @property
    def person(self, /) -> str:
        """
        Who; the role's id when nobody fills it.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Measure:
    """
    What is counted, from how much to how much. Amounts are exact decimals.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, metric: str | None = None, unit: str | None = None, baseline: Decimal | int | float | None = None, target: Decimal | int | float | None = None, change_percent: Decimal | int | float | None = None, direction: Literal["increase", "decrease", "keep"] | None = None, source: str | None = None) -> Measure: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Measure:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def baseline(self, /) -> Decimal | None:
        """
        Today's value.
        """
    @property
    def change_percent(self, /) -> Decimal | None:
        """
        A change instead of a target: `20` with unit `%` for «un 20 % más», `2` times for «duplicar» is `factor`.
        """
    @property
    def direction(self, /) -> Literal["increase", "decrease", "keep"] | None:
        """
        Where it should go; unknown when nobody said.
        """
    @staticmethod
    def from_json(text: str) -> Measure:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def metric(self, /) -> str | None:
        """
        What is counted, as the client calls it: `suscriptores`, `open rate`.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where the figure is read: `AWeber`.
        """
    @property
    def target(self, /) -> Decimal | None:
        """
        The value to reach.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> str | None:
        """
        `%`, a currency code (`EUR`), or nothing for a plain count.
        """

@final
class Mention:
    """
    A day, period, recurrence or quantity as somebody said it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Mention:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> Evidence:
        """
        The words.
        """
    @staticmethod
    def from_json(text: str) -> Mention:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def implied(self, /) -> list[Literal["year", "month", "day", "weekday"]]:
        """
        Of a day or a range: the parts completed from the day of the note. "Friday" says a weekday; which one was completed.
        """
    @property
    def known(self, /) -> list[Literal["year", "month", "day", "weekday"]]:
        """
        Of a day or a range: the parts that the words say by themselves, the same whatever the day of the note.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def value(self, /) -> MentionValue:
        """
        What they mean.
        """

@disjoint_base
class MentionValue:
    """
    What a mention means.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> MentionValue:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> MentionValue:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @final
    class Currency(MentionValue):
        """
        Money.
        """
        __match_args__: Final = ("number", "iso", "unit")
        def __new__(cls, /, number: Decimal, iso: str | None, unit: str) -> MentionValue.Currency: ...
        @property
        def iso(self, /) -> str | None:
            """
            The ISO 4217 code, when it can be told.
            """
        @property
        def number(self, /) -> Decimal:
            """
            The amount.
            """
        @property
        def unit(self, /) -> str:
            """
            The unit's name in English, as written otherwise: `Dollar`, `Euro`.
            """
    @final
    class Date(MentionValue):
        """
        A day.
        """
        __match_args__: Final = ("date",)
        def __new__(cls, /, date: date) -> MentionValue.Date: ...
        @property
        def date(self, /) -> date:
            """
            The day.
            """
    @final
    class DateRange(MentionValue):
        """
        A stretch of days; one end may be open.
        """
        __match_args__: Final = ("start", "end")
        def __new__(cls, /, start: date | None, end: date | None) -> MentionValue.DateRange: ...
        @property
        def end(self, /) -> date | None:
            """
            The day after the last.
            """
        @property
        def start(self, /) -> date | None:
            """
            The first day.
            """
    @final
    class Duration(MentionValue):
        """
        A length of time.
        """
        __match_args__: Final = ("seconds",)
        def __new__(cls, /, seconds: SupportsIndex) -> MentionValue.Duration: ...
        @property
        def seconds(self, /) -> int:
            """
            How long, in seconds.
            """
    @final
    class Number(MentionValue):
        """
        A plain number.
        """
        __match_args__: Final = ("number",)
        def __new__(cls, /, number: Decimal) -> MentionValue.Number: ...
        @property
        def number(self, /) -> Decimal:
            """
            The number.
            """
    @final
    class Percent(MentionValue):
        """
        A percentage.
        """
        __match_args__: Final = ("number",)
        def __new__(cls, /, number: Decimal) -> MentionValue.Percent: ...
        @property
        def number(self, /) -> Decimal:
            """
            `18` for 18 %.
            """
    @final
    class Recurrence(MentionValue):
        """
        Something that repeats.
        """
        __match_args__: Final = ("rrule", "timex")
        def __new__(cls, /, rrule: str, timex: str) -> MentionValue.Recurrence: ...
        @property
        def rrule(self, /) -> str:
            """
            As an RFC 5545 RRULE value.
            """
        @property
        def timex(self, /) -> str:
            """
            As a TIMEX3 value: `P1W`, `XXXX-WXX-2`.
            """

@final
class Note:
    """
    A note as a virtual assistant types it: its words, the day it was taken, its language.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str, today: date, language: Literal["es", "en"] | None = None, unit: Literal["byte", "code_point", "utf16"] = ..., day_first: bool | None = None) -> Note:
        """
        A note of at most 1 MiB, taken on a day. Its language is detected when it is not given; offsets count code points,
        as Python does, unless another unit is given. `day_first` says that `3/4` is the third of April; when it is not
        given the language decides.
        """
    def drafts(self, /) -> list[Draft]:
        """
        The goals and tasks that somebody wants.
        """
    def goal(self, /) -> Goal:
        """
        The whole text as one goal.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language that was given or detected.
        """
    def mentions(self, /) -> list[Mention]:
        """
        Days, periods, recurrences and quantities, as they were said.
        """
    def read(self, /) -> Reading:
        """
        What the note says: drafts, facts, what is set aside, each with its words.
        """
    @property
    def text(self, /) -> str:
        """
        The words.
        """
    @property
    def today(self, /) -> date:
        """
        The day it was taken.
        """

@final
class OwnRule:
    """
    A rule of your own: its code, which begins with `own.`, the criterion it bears on, and a callable that takes the goal and
    the grounds and gives a `Found` or `None`.
    """
    def __new__(cls, /, code: str, criterion: Literal["specific", "measurable", "achievable", "realistic", "time_framed"], look: Any) -> OwnRule: ...
    @property
    def code(self, /) -> str: ...
    @property
    def criterion(self, /) -> Literal["specific", "measurable", "achievable", "realistic", "time_framed"]: ...
    @property
    def look(self, /) -> Any: ...

@final
class Penalties:
    """
    What a finding takes from its criterion's hundred points, by severity.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, error: SupportsIndex | None = None, warning: SupportsIndex | None = None, suggestion: SupportsIndex | None = None) -> Penalties: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Penalties:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def error(self, /) -> int:
        """
        An error.
        """
    @staticmethod
    def from_json(text: str) -> Penalties:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def suggestion(self, /) -> int:
        """
        A suggestion.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def warning(self, /) -> int:
        """
        A warning.
        """

@final
class Person:
    """
    A person who does or approves work.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, roles: SupportsGetItem[int, str], hours_per_week: SupportsIndex | None = None) -> Person: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Person:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Person:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours_per_week(self, /) -> int | None:
        """
        Hours a week for this client; nothing when nobody said.
        """
    @property
    def name(self, /) -> str:
        """
        The name as shown: `Ana`.
        """
    @property
    def roles(self, /) -> list[str]:
        """
        The roles this person fills: `va`, `client`, `designer`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Phase:
    """
    A phase: the first part of the ids of its steps.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Phase:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Phase:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The id: `copy`.
        """
    @property
    def scope(self, /) -> Literal["once", "each"]:
        """
        Set-up or occurrence.
        """
    @property
    def title(self, /) -> Text:
        """
        How it is shown.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Plan:
    """
    Tasks in an order that can be worked: acyclic, every id known and unique, every duration sane. Cheap to clone.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Plan:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> dict[str, Answer]: ...
    @property
    def assumptions(self, /) -> list[Assumption]:
        """
        The questions that nobody could answer, and what is assumed.
        """
    def feasibility(self, /, today: Terms | date, key_date: date | None = None, calendar: Calendar | None = None, team: Team | None = None) -> Feasibility:
        """
        Whether the work fits into people's hours, on terms or from a day on.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What the plan lacks or takes for granted.
        """
    @staticmethod
    def from_json(text: str) -> Plan:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> Goal: ...
    @property
    def id(self, /) -> str: ...
    @property
    def key_task(self, /) -> Task | None:
        """
        The milestone whose day is the key date.
        """
    def schedule(self, /, today: Terms | date, key_date: date | None = None, calendar: Calendar | None = None, team: Team | None = None) -> Schedule:
        """
        Gives every task its days, on terms or from a day on.
        """
    def task(self, /, id: str) -> Task | None:
        """
        The task with an id; `None` when there is none.
        """
    @property
    def tasks(self, /) -> list[Task]:
        """
        The tasks, each after those it needs.
        """
    @property
    def template(self, /) -> str | None:
        """
        The template and its version; `None` for a plan made by hand.
        """
    @property
    def title(self, /) -> Text: ...
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Prerequisite:
    """
    What must be there before work can start.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: Literal["account", "access", "contract", "consent", "document", "asset", "decision"], name: str, held: bool | None = None) -> Prerequisite: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Prerequisite:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Prerequisite:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def held(self, /) -> bool | None:
        """
        Whether it is there; nothing when nobody knows.
        """
    @property
    def kind(self, /) -> Literal["account", "access", "contract", "consent", "document", "asset", "decision"]:
        """
        What kind of thing.
        """
    @property
    def name(self, /) -> str:
        """
        What, in words: `AWeber`, `the signed contract`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Profile:
    """
    What is known about a client: answers by question id, the profile's own questions and those that templates mark as the
    client's.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, answers: Mapping[str, Answer | bool | Decimal | int | float | date | list[str] | str | None] = ...) -> Profile: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Profile:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> dict[str, Answer]:
        """
        The answers.
        """
    @staticmethod
    def from_json(text: str) -> Profile:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @staticmethod
    def questions() -> list[Question]:
        """
        The questions that every client is asked once.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Progress:
    """
    What has happened so far.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, done: dict[str, date] = ..., check_ins: SupportsGetItem[int, CheckIn] = ...) -> Progress: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Progress:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def check_ins(self, /) -> list[CheckIn]:
        """
        Values of the goal's measure.
        """
    @property
    def done(self, /) -> dict[str, date]:
        """
        Finished tasks and the day each was finished.
        """
    @staticmethod
    def from_json(text: str) -> Progress:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Provenance:
    """
    Where one part of a goal came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Provenance:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words behind it.
        """
    @staticmethod
    def from_json(text: str) -> Provenance:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def part(self, /) -> Literal["outcome", "metric", "baseline", "target", "due", "cadence", "owner", "why", "means", "confidence"]:
        """
        The part.
        """
    @property
    def source(self, /) -> Literal["said", "inferred", "confirmed", "unknown"]:
        """
        How it is known.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Question:
    """
    A question to the client, the same from a goal's slot or from a template.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Question:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words the proposal came from.
        """
    @property
    def facts(self, /) -> list[FactRule]:
        """
        Which facts of the notes answer it.
        """
    @staticmethod
    def from_json(text: str) -> Question:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: `due`, `esp`.
        """
    @property
    def kind(self, /) -> Literal["boolean", "choice", "number", "date", "text", "list"]:
        """
        What kind of answer it takes.
        """
    @property
    def options(self, /) -> list[Choice]:
        """
        The options of a choice; empty for the other kinds.
        """
    @property
    def profile(self, /) -> bool:
        """
        About the client, not about one piece of work: asked once, and every template goes by the answer.
        """
    @property
    def proposal(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        A value inferred from the note that the client is asked to confirm.
        """
    def read(self, /, said: str, language: Literal["es", "en"], today: date) -> Answer:
        """
        Reads an answer in free words; "I don't know" is an answer whose value is unknown.
        """
    @property
    def text(self, /) -> Text:
        """
        The question.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Reading:
    """
    All that a note says.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Reading:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def aside(self, /) -> list[Aside]:
        """
        What was left out, and why.
        """
    @property
    def drafts(self, /) -> list[Draft]:
        """
        Goals and tasks, in the order of the note.
        """
    @property
    def facts(self, /) -> list[Fact]:
        """
        The client's situation.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        Contradictions and what else the reader should know.
        """
    @staticmethod
    def from_json(text: str) -> Reading:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language that was given or detected.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Reason:
    """
    Why a task is in the plan: an answer, and the words behind it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Reason:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answer(self, /) -> str:
        """
        The answer that put the task here, as the wire writes it.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words behind the answer.
        """
    @staticmethod
    def from_json(text: str) -> Reason:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def question(self, /) -> str:
        """
        The question's id.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@disjoint_base
class Remedy:
    """
    Something that would make a goal feasible.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Remedy:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Remedy:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @final
    class AddHours(Remedy):
        """
        Somebody works more hours a week.
        """
        __match_args__: Final = ("person", "hours")
        def __new__(cls, /, person: str, hours: SupportsIndex) -> Remedy.AddHours: ...
        @property
        def hours(self, /) -> int:
            """
            How many more.
            """
        @property
        def person(self, /) -> str:
            """
            Who.
            """
    @final
    class DropTasks(Remedy):
        """
        Leave optional tasks out.
        """
        __match_args__: Final = ("tasks",)
        def __new__(cls, /, tasks: SupportsGetItem[int, str]) -> Remedy.DropTasks: ...
        @property
        def tasks(self, /) -> list[str]:
            """
            Their ids.
            """
    @final
    class GiveTask(Remedy):
        """
        Somebody else does a task.
        """
        __match_args__: Final = ("task", "to")
        def __new__(cls, /, task: str, to: str) -> Remedy.GiveTask: ...
        @property
        def task(self, /) -> str:
            """
            Its id.
            """
        @property
        def to(self, /) -> str:
            """
            Who.
            """
    @final
    class MoveDate(Remedy):
        """
        Move the due day.
        """
        __match_args__: Final = ("to",)
        def __new__(cls, /, to: date) -> Remedy.MoveDate: ...
        @property
        def to(self, /) -> date:
            """
            To this day.
            """

@final
class Reply:
    """
    One turn of the conversation.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Reply:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Reply:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def question(self, /) -> str:
        """
        The question's id.
        """
    @property
    def said(self, /) -> str | None:
        """
        What was said; nothing when the question was skipped.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Review:
    """
    How the goal and its plan stand on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Review:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day.
        """
    @property
    def done(self, /) -> int:
        """
        Tasks done.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        Why: each reason as a finding.
        """
    @staticmethod
    def from_json(text: str) -> Review:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def late(self, /) -> list[str]:
        """
        The ids of the tasks that should be done by now and are not.
        """
    @property
    def needed_pace(self, /) -> Decimal | None:
        """
        Change per week needed from now on to reach the target; unknown without target or due day.
        """
    @property
    def next(self, /) -> date | None:
        """
        The day of the next review.
        """
    @property
    def pace(self, /) -> Decimal | None:
        """
        Change of the measure per week so far; unknown with fewer than two values.
        """
    @property
    def questions(self, /) -> list[Question]:
        """
        What to ask then.
        """
    @property
    def status(self, /) -> Literal["on_track", "at_risk", "off_track"]:
        """
        How it goes.
        """
    def text(self, /, language: Literal["es", "en"]) -> str:
        """
        The review as a few lines.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def total(self, /) -> int:
        """
        Tasks in the plan.
        """

@final
class Role:
    """
    A role and how it is shown.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Role:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Role:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The id: `va`.
        """
    @property
    def label(self, /) -> Text:
        """
        How it is shown.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Row:
    """
    One row of the sheet: a task.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Row:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def cells(self, /) -> list[str]:
        """
        The cells, in the order of the columns, as text.
        """
    @staticmethod
    def from_json(text: str) -> Row:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The task's id: rows are keyed by it, never by position.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Rubric:
    """
    How a goal is judged.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, weights: dict[Literal["specific", "measurable", "achievable", "realistic", "time_framed"], SupportsIndex] = ..., penalties: Penalties | None = None, met: SupportsIndex | None = None, partly: SupportsIndex | None = None, off: SupportsGetItem[int, str] = ..., on: SupportsGetItem[int, str] = ..., severities: dict[str, Literal["error", "warning", "suggestion", "info"]] = ..., limits: Limits | None = None) -> Rubric: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Rubric:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Rubric:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def record(self, /) -> RubricRecord:
        """
        The fields.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class RubricRecord:
    """
    What a rubric is made from: the same fields, not yet checked.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> RubricRecord:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> RubricRecord:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def limits(self, /) -> Limits:
        """
        Where rules draw the line.
        """
    @property
    def met(self, /) -> int:
        """
        From this score on a criterion is met.
        """
    @property
    def off(self, /) -> list[str]:
        """
        Rules that are not applied.
        """
    @property
    def on(self, /) -> list[str]:
        """
        Rules that are applied though the catalogue leaves them out.
        """
    @property
    def partly(self, /) -> int:
        """
        From this score on it is partly met.
        """
    @property
    def penalties(self, /) -> Penalties:
        """
        What findings take away.
        """
    @property
    def severities(self, /) -> dict[str, Literal["error", "warning", "suggestion", "info"]]:
        """
        Severities that differ from the catalogue's.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def weights(self, /) -> dict[Literal["specific", "measurable", "achievable", "realistic", "time_framed"], int]:
        """
        What each criterion weighs in the whole score; one when left out, none makes it not applicable.
        """

@final
class Rule:
    """
    One rule of the catalogue, in words.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Rule:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def bad(self, /) -> Text:
        """
        A goal that it fires on.
        """
    @property
    def code(self, /) -> str:
        """
        The stable code: `measurable.no_baseline`.
        """
    @property
    def criterion(self, /) -> Literal["specific", "measurable", "achievable", "realistic", "time_framed"]:
        """
        The criterion it bears on.
        """
    @staticmethod
    def from_json(text: str) -> Rule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def good(self, /) -> Text:
        """
        A goal that it has nothing to say about.
        """
    @property
    def looks_at(self, /) -> Literal["words", "structure", "plan"]:
        """
        What it looks at.
        """
    @property
    def message(self, /) -> Text:
        """
        What its finding says; a case may say it in figures.
        """
    @property
    def on(self, /) -> bool:
        """
        Whether it is applied when no rubric says so.
        """
    @property
    def part(self, /) -> Literal["outcome", "metric", "baseline", "target", "due", "cadence", "owner", "why", "means", "confidence"]:
        """
        The part of the goal it is about.
        """
    @property
    def question(self, /) -> Text:
        """
        What to ask.
        """
    @property
    def rationale(self, /) -> Text:
        """
        Why it is a rule.
        """
    @property
    def severity(self, /) -> Literal["error", "warning", "suggestion", "info"]:
        """
        How much its finding weighs, unless the rubric or the case says otherwise.
        """
    @property
    def source(self, /) -> str:
        """
        Where the reason comes from.
        """
    @property
    def suggestion(self, /) -> Text:
        """
        What to do.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unsaid(self, /) -> bool:
        """
        Whether it fires because nothing was said: the criterion is then unknown, not broken.
        """

@final
class Schedule:
    """
    A plan with days.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Schedule:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def critical_path(self, /) -> list[str]:
        """
        The ids of the tasks of the longest chain to the key date.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What the reader should know.
        """
    @property
    def finish(self, /) -> date:
        """
        The last day of the last task.
        """
    @staticmethod
    def from_json(text: str) -> Schedule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def handoff(self, /, task: str) -> Handoff:
        """
        The brief of one task.
        """
    def is_delegated(self, /, task: str) -> bool:
        """
        Whether somebody other than the client does the task.
        """
    @property
    def key_date(self, /) -> date | None:
        """
        The day of the key task.
        """
    @property
    def plan(self, /) -> Plan: ...
    def review(self, /, progress: Progress, day: date) -> Review:
        """
        How the goal and its plan stand on a day.
        """
    def sheet(self, /, language: Literal["es", "en"]) -> Sheet:
        """
        The schedule as rows.
        """
    def slot(self, /, task: str) -> Slot | None:
        """
        When one task happens; `None` when there is none of that id.
        """
    @property
    def slots(self, /) -> list[Slot]:
        """
        When each task happens, in the plan's order.
        """
    @property
    def start(self, /) -> date:
        """
        The first day of the first task.
        """
    @property
    def terms(self, /) -> Terms: ...
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Sheet:
    """
    A schedule as a client sees it in a spreadsheet.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Sheet:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> list[str]:
        """
        The stable ids of the columns: `id`, `task`, `phase`, `who`, `start`, `due`, `hours`, `float`, `status`,
        `done_when`, `after`.
        """
    @staticmethod
    def from_json(text: str) -> Sheet:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def headings(self, /) -> list[str]:
        """
        The headings, in the language of the sheet.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language of its words.
        """
    @property
    def rows(self, /) -> list[Row]:
        """
        The rows.
        """
    @property
    def title(self, /) -> str:
        """
        The title.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Silence:
    """
    A rule that is not applied to one goal, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: str, reason: str) -> Silence: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Silence:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Silence:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def reason(self, /) -> str:
        """
        Why: a few words, never none.
        """
    @property
    def rule(self, /) -> str:
        """
        The rule's code: `measurable.no_source`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Silenced:
    """
    A finding that a silenced rule would have made, and why it is silenced.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Silenced:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def finding(self, /) -> Finding:
        """
        What it would have said.
        """
    @staticmethod
    def from_json(text: str) -> Silenced:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def reason(self, /) -> str:
        """
        Why it does not count.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Slot:
    """
    When one task happens.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Slot:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def critical(self, /) -> bool:
        """
        On the longest chain to the key date.
        """
    @property
    def early_finish(self, /) -> date:
        """
        The earliest day it could finish.
        """
    @property
    def early_start(self, /) -> date:
        """
        The earliest day it could start, working forward from today.
        """
    @property
    def finish(self, /) -> date:
        """
        The planned last day.
        """
    @property
    def free_float(self, /) -> int:
        """
        Working minutes it may slip without moving any other task.
        """
    @staticmethod
    def from_json(text: str) -> Slot:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def late_finish(self, /) -> date:
        """
        The latest day it may finish.
        """
    @property
    def late_start(self, /) -> date:
        """
        The latest day it may start without moving the key date (or the finish, after the key date).
        """
    @property
    def person(self, /) -> str | None:
        """
        Who does it, when the team has somebody for the responsible role.
        """
    @property
    def start(self, /) -> date:
        """
        The planned first day.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def total_float(self, /) -> int:
        """
        Working minutes it may slip without moving the key date; negative when there is not enough time.
        """

@final
class Standing:
    """
    How one goal stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Standing:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def depth(self, /) -> int:
        """
        How many goals there are above it.
        """
    @staticmethod
    def from_json(text: str) -> Standing:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> str:
        """
        The goal's id.
        """
    @property
    def own_percent(self, /) -> int | None:
        """
        How much of its own way is done, in percent: 100 when it is finished, else its last value between baseline and
        target; nothing when that cannot be told.
        """
    @property
    def own_score(self, /) -> int:
        """
        How well it is set, from 0 to 100: the score of its assessment.
        """
    @property
    def percent(self, /) -> int | None:
        """
        Its own, where it can be told: a measured value outweighs the work below. Else rolled up from the goals that serve
        it.
        """
    @property
    def score(self, /) -> int:
        """
        The same, its own and those of the goals that serve it.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def weakest(self, /) -> str | None:
        """
        The goal below it that holds it back most: the least rolled-up percent, the first of equals.
        """

@final
class Step:
    """
    A task that may come into the plan.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Step:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> list[str]:
        """
        The steps that must be finished before, in the plan or not.
        """
    @property
    def authority(self, /) -> Literal["independent", "approval", "client_only", "not_applicable"]:
        """
        What the doer may decide alone.
        """
    @property
    def done(self, /) -> list[Text]:
        """
        When it is done: the checks, as sentences.
        """
    @staticmethod
    def from_json(text: str) -> Step:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def gate(self, /) -> bool:
        """
        Somebody's approval.
        """
    @property
    def hours(self, /) -> list[Decimal]:
        """
        The work in hours: optimistic, likely, pessimistic.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: the phase's id, then a slug, as `copy/edit`.
        """
    @property
    def milestone(self, /) -> bool:
        """
        No work, only a date.
        """
    @property
    def offset(self, /) -> int | None:
        """
        The planned day as working days from the key date.
        """
    @property
    def optional(self, /) -> bool:
        """
        The goal is reached without it too: it may be dropped when time is short.
        """
    @property
    def reference(self, /) -> str | None:
        """
        The step of the published process it comes from.
        """
    @property
    def roles(self, /) -> list[StepRole]:
        """
        Who takes part, the responsible role first.
        """
    @property
    def title(self, /) -> Text:
        """
        What is to be done.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def when(self, /) -> str | None:
        """
        When it is in the plan, as `esp == "none" and ab == "yes"`; always when left out.
        """

@final
class StepRole:
    """
    What a role has to do with a step.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> StepRole:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> StepRole:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def raci(self, /) -> Literal["responsible", "accountable", "consulted", "informed"]:
        """
        What it has to do with the step.
        """
    @property
    def role(self, /) -> str:
        """
        The role's id.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Task:
    """
    One piece of work.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Task:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> list[str]:
        """
        The ids of the tasks that must be finished before.
        """
    @property
    def authority(self, /) -> Literal["independent", "approval", "client_only", "not_applicable"]:
        """
        What the doer may decide alone.
        """
    @property
    def because(self, /) -> list[Reason]:
        """
        Why it is in the plan.
        """
    @property
    def done(self, /) -> list[Text]:
        """
        When it is done: the checks, as sentences.
        """
    @property
    def effort(self, /) -> Estimate:
        """
        The work.
        """
    @staticmethod
    def from_json(text: str) -> Task:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def gate(self, /) -> bool:
        """
        Somebody's approval: the tasks after it wait for a yes.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: a path such as `copy/draft`.
        """
    @property
    def milestone(self, /) -> bool:
        """
        No work, only a date.
        """
    @property
    def offset(self, /) -> int | None:
        """
        The planned day as working days from the key date; negative is before. Nothing for a task without a target.
        """
    @property
    def optional(self, /) -> bool:
        """
        The goal is reached without it too: it may be dropped when time is short.
        """
    @property
    def phase(self, /) -> str:
        """
        The phase's id.
        """
    @property
    def phase_label(self, /) -> Text:
        """
        The phase as shown.
        """
    @property
    def reference(self, /) -> str | None:
        """
        The step of the published process it comes from (`C4`), when its template records one.
        """
    def responsible(self, /) -> list[Assignment]:
        """
        The roles that do it, the first of them first.
        """
    @property
    def roles(self, /) -> list[Assignment]:
        """
        Who takes part, the responsible role first.
        """
    @property
    def scope(self, /) -> Literal["once", "each"]:
        """
        Set-up or occurrence.
        """
    @property
    def title(self, /) -> Text:
        """
        What is to be done.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Team:
    """
    Who fills which role.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, people: SupportsGetItem[int, Person]) -> Team: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Team:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Team:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def people(self, /) -> list[Person]:
        """
        The people.
        """
    def person(self, /, role: str) -> Person | None:
        """
        The first person who fills a role.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Template:
    """
    A plan with blanks: answer its questions and it gives a plan.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Template:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> Text: ...
    @staticmethod
    def from_json(text: str) -> Template:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str: ...
    def plan(self, /, goal: Goal, answers: Mapping[str, Answer | bool | Decimal | int | float | date | list[str] | str | None] = ..., **values) -> Plan:
        """
        The plan for a goal and its answers: a mapping, keywords, or both. `None` is an answer: nobody knows.
        """
    @property
    def questions(self, /) -> list[Question]:
        """
        What the client is asked.
        """
    @property
    def steps(self, /) -> list[Step]: ...
    @property
    def title(self, /) -> Text: ...
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def version(self, /) -> int: ...

@final
class TemplateQuestion:
    """
    A question of a template and the answer it goes by when nobody knows.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> TemplateQuestion:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def assume(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        The answer that is assumed when nobody knows.
        """
    @property
    def facts(self, /) -> list[FactRule]:
        """
        Which facts of the notes answer it.
        """
    @staticmethod
    def from_json(text: str) -> TemplateQuestion:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: `esp`.
        """
    @property
    def kind(self, /) -> Literal["boolean", "choice", "number", "date", "text", "list"]:
        """
        What kind of answer it takes; a choice when left out.
        """
    @property
    def options(self, /) -> list[Choice]:
        """
        The options of a choice.
        """
    @property
    def profile(self, /) -> bool:
        """
        About the client, not about one piece of work: asked once, and every template goes by the answer.
        """
    @property
    def text(self, /) -> Text:
        """
        The question.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Terms:
    """
    On what terms a plan is scheduled.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, today: date, key_date: date | None = None, calendar: Calendar | None = None, team: Team | None = None) -> Terms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Terms:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def calendar(self, /) -> Calendar | None:
        """
        Working time; Monday to Friday, eight hours, when left out.
        """
    @staticmethod
    def from_json(text: str) -> Terms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def key_date(self, /) -> date | None:
        """
        The day of the plan's key task; the goal's due day when left out.
        """
    @property
    def team(self, /) -> Team:
        """
        Who fills which role.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        The day the question is asked; nothing starts before it.
        """

@final
class Text:
    """
    The same words in both languages; a missing translation does not compile.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, es: str, en: str) -> Text: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Text:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def en(self, /) -> str:
        """
        In English.
        """
    @property
    def es(self, /) -> str:
        """
        In Spanish.
        """
    @staticmethod
    def from_json(text: str) -> Text:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def say(self, /, language: Literal["es", "en"]) -> str:
        """
        The words in one language.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Tree:
    """
    Goals, each serving at most one other.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, goals: SupportsGetItem[int, Goal]) -> Tree: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Tree:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[Finding]:
        """
        What works towards nothing, and what nothing works towards.
        """
    @staticmethod
    def from_json(text: str) -> Tree:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goals(self, /) -> list[Goal]:
        """
        The goals, as they were given.
        """
    def serving(self, /, id: str) -> list[Goal]:
        """
        The goals that serve one.
        """
    def standing(self, /, rollup: Literal["mean", "weakest_link"], progress: TreeProgress, day: date) -> list[Standing]:
        """
        How every goal stands on a day.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TreeProgress:
    """
    What has happened so far, goal by goal.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, done: dict[str, date] = ..., check_ins: dict[str, SupportsGetItem[int, CheckIn]] = ...) -> TreeProgress: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> TreeProgress:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def check_ins(self, /) -> dict[str, list[CheckIn]]:
        """
        Values of each goal's measure.
        """
    @property
    def done(self, /) -> dict[str, date]:
        """
        Finished goals and the day each was finished.
        """
    @staticmethod
    def from_json(text: str) -> TreeProgress:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Unfilled:
    """
    A role with work that nobody fills.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Unfilled:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Unfilled:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def label(self, /) -> Text:
        """
        How it is shown.
        """
    @property
    def role(self, /) -> str:
        """
        The role's id.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Verdict:
    """
    The verdict on one criterion, with what is behind it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Verdict:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def criterion(self, /) -> Literal["specific", "measurable", "achievable", "realistic", "time_framed"]:
        """
        The criterion.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words that hold it up.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        The findings that lower it.
        """
    @staticmethod
    def from_json(text: str) -> Verdict:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def level(self, /) -> Literal["met", "partly", "not_met", "unknown", "not_applicable"]:
        """
        The verdict.
        """
    @property
    def score(self, /) -> int | None:
        """
        From 0 to 100; nothing when it is unknown or not applicable.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Wording:
    """
    In what language, and to whom, a goal is said.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted"] | None = None) -> Wording: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes) -> Wording:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_json(text: str) -> Wording:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def voice(self, /) -> Literal["impersonal", "tu", "vos", "usted"]:
        """
        Whom it speaks to: the client.
        """

def catalog() -> Catalog:
    """
    The templates that come with the library.
    """

def criterion_text(criterion: Literal["specific", "measurable", "achievable", "realistic", "time_framed"]) -> Text:
    """
    A criterion's name.
    """

def csv(sheet: Sheet) -> str:
    """
    The sheet as CSV, in the dialect of its language.
    """

def day_text(day: date) -> Text:
    """
    A day in words.
    """

def ics(schedule: Schedule, language: Literal["es", "en"]) -> str:
    """
    The schedule as iCalendar.
    """

def level_text(level: Literal["met", "partly", "not_met", "unknown", "not_applicable"]) -> Text:
    """
    A verdict in words.
    """

def markdown(schedule: Schedule, language: Literal["es", "en"]) -> str:
    """
    The schedule as Markdown.
    """

def rules() -> list[Rule]:
    """
    Every rule of the catalogue.
    """

def status_text(status: Literal["on_track", "at_risk", "off_track"]) -> Text:
    """
    A review's status in words.
    """

def statuses() -> list[Text]:
    """
    The words of the status column, the one for a task not yet begun first.
    """

def svg(schedule: Schedule, language: Literal["es", "en"]) -> str:
    """
    The schedule as a Gantt picture.
    """

def template(text: str) -> Template:
    """
    Reads a template from YAML or JSON.
    """

def version() -> str:
    """
    The version of the package.
    """

def xlsx(schedule: Schedule, language: Literal["es", "en"]) -> bytes:
    """
    The schedule as an Excel workbook.
    """

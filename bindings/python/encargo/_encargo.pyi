"""
The compiled half of `encargo`.
"""

from _typeshed import SupportsGetItem, SupportsLenAndGetItem
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Final, Literal, SupportsIndex, final
from typing_extensions import disjoint_base

__all__ = ["Activity", "Answer", "Aside", "Assessment", "Assignment", "Assumption", "Audit", "AuditProposal", "AuditReason", "AuditTask", "Benchmark", "Booking", "Brief", "BriefSection", "BufferUse", "Calendar", "CalendarTerms", "Campaign", "CampaignReading", "CampaignTerms", "Carried", "Catalog", "Cell", "Chance", "Change", "CheckIn", "Choice", "Classical", "ClientMinutes", "Column", "ComparedEffort", "ComparedQuestion", "ComparedTask", "Comparison", "Computed", "Constraint", "Cost", "CostChange", "CostRemedy", "CostTerms", "DayException", "DayRange", "Days", "DaysOff", "Decision", "DelegationRule", "Dependency", "Draft", "Earned", "Effect", "Effort", "Engagement", "Estimate", "Event", "Evidence", "Expected", "Fact", "FactRule", "Fallback", "Feasibility", "Finding", "FinishChance", "Flaw", "Forecast", "Found", "Goal", "GoalList", "GoalMonth", "Grid", "GridCell", "GridPage", "GridRow", "Grounds", "Habit", "Handoff", "History", "HolidayFile", "Instance", "Interview", "Issue", "IssueChange", "Kept", "KeyDate", "Keywords", "Levelling", "Limits", "Load", "Measure", "Mention", "MentionValue", "Merge", "MergeChange", "MergeChoice", "MergeConflict", "MergeTerms", "Method", "Metric", "Migration", "MigrationChange", "MigrationConflict", "MigrationTerms", "MonthHours", "Moved", "NamedCalendar", "Network", "NetworkDates", "Note", "Occurrence", "Offset", "OwnRule", "Package", "PackageUse", "Passes", "PastGoal", "Penalties", "Person", "PersonLookBack", "PertEstimate", "Phase", "PhaseCost", "Plan", "PlanMoved", "PlanWhy", "Portfolio", "PortfolioWhatIf", "Precedence", "Prerequisite", "Problem", "Profile", "Progress", "Promised", "ProposedEstimate", "Provenance", "Question", "Rate", "Reading", "Reason", "Recurrence", "RecurrenceRule", "Remedy", "Repeated", "Reply", "Report", "ReportBar", "ReportGoal", "ReportLine", "ReportPoint", "ReportSection", "ReportStep", "Retrospective", "Review", "ReviewDay", "Role", "Row", "Rubric", "RubricRecord", "Rule", "Sample", "Sampling", "Schedule", "Series", "Sheet", "SheetTerms", "Silence", "Silenced", "SkippedEvent", "Slot", "Standing", "Stated", "Step", "StepRole", "Suggestion", "Table", "TableMerge", "TableRow", "Task", "TaskCost", "TaskForecast", "TaskLookBack", "TaskState", "Team", "Template", "TemplateDraft", "TemplatePart", "TemplatePrerequisite", "TemplateQuestion", "Terms", "Text", "Times", "Tree", "Trend", "TrendError", "Trials", "Unfilled", "Variance", "Verdict", "Wait", "Waiting", "WeekHours", "WeekLoad", "WeekTask", "WhatIf", "WhatIfChange", "Why", "WhyReason", "Wording", "WorkDay", "Years", "audit_advice_text", "benchmarks", "brief_html", "brief_markdown", "catalog", "criterion_text", "csv", "csv_dialect_of", "day_text", "decision_kind_text", "delegation_level_authority", "delegation_level_text", "delegation_level_view", "event_kind_text", "goals_markdown", "goals_xlsx", "holidays", "ics", "ics_all", "import_form", "level_text", "locale_language", "locale_of", "locale_say", "locale_write", "markdown", "portfolio_ics", "portfolio_svg", "portfolio_xlsx", "priority_text", "rate_kind_text", "read_csv", "read_holidays", "read_xlsx", "report_html", "report_markdown", "report_xlsx", "rules", "status_text", "suggest", "svg", "task_status_is_over", "task_status_text", "template", "template_schema", "to_yaml", "trend_method_text", "version", "xlsx", "xlsx_all"]

@final
class Activity:
    """
    One piece of work, as a network sees it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, minutes: SupportsIndex, after: Sequence[Precedence | str] = ...) -> Activity: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> list[Precedence]:
        """
        What it waits for.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Activity:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Activity:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        Its name, once in the network.
        """
    @property
    def minutes(self, /) -> int:
        """
        How long it takes, in working minutes.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Answer:
    """
    An answer and where it came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Answer:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Answer:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @staticmethod
    def said(value: bool | Decimal | int | float | date | Sequence[str] | str) -> Answer:
        """
        An answer that somebody gave when asked.
        """
    @property
    def source(self, /) -> Literal["said", "inferred", "confirmed", "unknown"]:
        """
        Where it came from.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Aside:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Assessment:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, role: str, label: Text, raci: Literal["responsible", "accountable", "consulted", "informed"], *, falls_to: Sequence[str] = ...) -> Assignment: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def falls_to(self, /) -> list[str]:
        """
        The roles that stand in, in order, when nobody in the team has this one.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Assignment:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Assumption:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Audit:
    """
    What to delegate first.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Audit:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Audit:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def left_off(self, /) -> int:
        """
        How many pieces of work were not looked at because there were more than [`Audit::LIMIT`].
        """
    @property
    def minutes_a_month(self, /) -> int:
        """
        Minutes a month of all that may be handed over, as far as they are known.
        """
    @staticmethod
    def of(tasks: Sequence[AuditTask], templates: Sequence[Template] = ...) -> Audit:
        """
        Ranks pieces of work, the one to hand over first in front; a template that fits counts as rules.
        """
    @property
    def proposals(self, /) -> list[AuditProposal]:
        """
        Every piece of work, the one to hand over first in front, and what stays with the client at the end.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class AuditProposal:
    """
    A piece of work with its place in the order of handing over.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def advice(self, /) -> Literal["hand_over", "write_steps", "ask", "keep"]:
        """
        What to do with it.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words that it came from.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> AuditProposal:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> AuditProposal:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes_a_month(self, /) -> int | None:
        """
        Minutes a month that handing it over frees; nothing when nobody said.
        """
    @property
    def open(self, /) -> int:
        """
        How many points more the answers to its questions may bring.
        """
    @property
    def rank(self, /) -> int:
        """
        Its place, from 1.
        """
    @property
    def reasons(self, /) -> list[AuditReason]:
        """
        What each criterion says, in their order.
        """
    @property
    def score(self, /) -> int:
        """
        The sum of its points, from 0 to 100.
        """
    @property
    def template(self, /) -> str | None:
        """
        The id of the template that fits it best; nothing when none does.
        """
    @property
    def text(self, /) -> Text:
        """
        The proposal in a sentence.
        """
    @property
    def times_a_year(self, /) -> int | None:
        """
        How often it comes in a year; nothing when nobody said. What is done daily is done on the 261 days from Monday to
        Friday of a year.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def work(self, /) -> str:
        """
        What is done.
        """

@final
class AuditReason:
    """
    What one criterion says of a piece of work.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def criterion(self, /) -> Literal["often", "hours", "rules", "not_only_client"]:
        """
        The criterion.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> AuditReason:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> AuditReason:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def known(self, /) -> bool:
        """
        Whether anybody said.
        """
    @property
    def of(self, /) -> int:
        """
        The points it can give.
        """
    @property
    def points(self, /) -> int:
        """
        The points it gives; none while it is unknown.
        """
    @property
    def question(self, /) -> Text | None:
        """
        The question that settles it, where nobody said.
        """
    @property
    def text(self, /) -> Text:
        """
        Why, as a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class AuditTask:
    """
    A piece of work that fills somebody's weeks. What was not said is `None`, and becomes a question.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, work: str, *, cadence: str | None = None, times: SupportsIndex | None = None, minutes: SupportsIndex | None = None, minutes_a_month: SupportsIndex | None = None, rules: bool | None = None, only_client: bool | None = None, evidence: Sequence[Evidence] = ...) -> AuditTask: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def cadence(self, /) -> str | None:
        """
        How often it is done, as an RFC 5545 RRULE value: `FREQ=WEEKLY`. What is no rule is refused with
        `recurrence.unreadable`.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words that it came from.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> AuditTask:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> AuditTask:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int | None:
        """
        Minutes each time.
        """
    @property
    def minutes_a_month(self, /) -> int | None:
        """
        Minutes a month, where that was said instead: "three hours a week" is 780.
        """
    @property
    def only_client(self, /) -> bool | None:
        """
        Whether only the client can, or may, do it.
        """
    @property
    def rules(self, /) -> bool | None:
        """
        Whether it goes by steps that somebody else could follow.
        """
    @property
    def times(self, /) -> int | None:
        """
        How many times in each period of the cadence: `3` for "three times a week"; once when left out.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def work(self, /) -> str:
        """
        What is done: «contestar correos».
        """

@final
class Benchmark:
    """
    A rate that somebody published. Published rates of the same kind differ by ten points: good for the order of magnitude.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day the page gives for itself.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Benchmark:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Benchmark:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["delivery", "open", "click", "click_to_open", "unsubscribe", "bounce", "complaint"]:
        """
        Which rate.
        """
    @property
    def percent(self, /) -> Decimal:
        """
        In percent.
        """
    @property
    def population(self, /) -> Text:
        """
        Of whom.
        """
    @property
    def source(self, /) -> str:
        """
        Where it stands: a page.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Booking:
    """
    Time that somebody has promised to other work.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, minutes: SupportsIndex) -> Booking: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Booking:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Booking:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        Working minutes of it.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Brief:
    """
    A message to one person about what they do, the first task first.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Brief:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Brief:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def sections(self, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> list[BriefSection]:
        """
        Its parts in order.
        """
    @property
    def tasks(self, /) -> list[Handoff]:
        """
        The tasks.
        """
    def text(self, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> str:
        """
        The message as plain text.
        """
    @property
    def to(self, /) -> Text:
        """
        Whom it is for: a name, or a role that nobody fills.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class BriefSection:
    """
    A part of a brief, ready to be laid out: a task begins at level 1.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> BriefSection:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> BriefSection:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def heading(self, /) -> str:
        """
        What it is about: the job, or the name of the part.
        """
    @property
    def level(self, /) -> int:
        """
        0 for the first line, 1 for a task, 2 for a part of it.
        """
    @property
    def lines(self, /) -> list[str]:
        """
        What it says: one line, or a list.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class BufferUse:
    """
    How the buffer of a promise stands on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def buffer_days(self, /) -> int:
        """
        The buffer that there is, in working days.
        """
    @property
    def day(self, /) -> date:
        """
        The day.
        """
    @property
    def done_percent(self, /) -> int:
        """
        How much of the chain that decides the planned day is done, in percent of its likely work, rounded down.
        """
    @property
    def expected(self, /) -> date:
        """
        The day the plan comes to now, with what has happened; with a key date the soonest day it can be ready.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> BufferUse:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> BufferUse:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def status(self, /) -> Literal["green", "yellow", "red"]:
        """
        How the promise stands.
        """
    @property
    def text(self, /) -> Text:
        """
        The same in words.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def used_days(self, /) -> int:
        """
        The working days of the buffer that are used: from the day to have it ready by to the expected one.
        """
    @property
    def used_percent(self, /) -> int | None:
        """
        The used days in percent of the buffer; nothing when there is no buffer.
        """

@final
class Calendar:
    """
    Working time by the day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, week: SupportsLenAndGetItem[SupportsIndex] | None = None, exceptions: Sequence[DayException] = ..., *, ranges: Sequence[DayRange] = ..., place: str | None = None, years: Years | None = None, source: str | None = None) -> Calendar: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def add(self, /, day: date, count: SupportsIndex) -> date | None:
        """
        The day that lies so many working days away.
        """
    def covers(self, /, day: date) -> bool:
        """
        Whether it knows the holidays of a day's year.
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
    def from_dict(fields: "Mapping[str, Any]") -> Calendar:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def on(self, /, day: date, policy: Literal["next", "previous", "exact"]) -> date | None:
        """
        The working day that counts for a day.
        """
    @property
    def place(self, /) -> str | None:
        """
        Where it holds, when somebody said.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it comes from, when somebody said.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @property
    def years(self, /) -> Years | None:
        """
        The years whose holidays it knows; `None` for every year.
        """

@final
class CalendarTerms:
    """
    How a schedule goes into a calendar: a language is enough.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        For whom: keeps the entries of two clients apart who have the same goal; who answers for the goal when left out.
        """
    @property
    def edition(self, /) -> int:
        """
        How often it went out before: raises the sequence of every entry, so that days that changed are taken over.
        """
    @property
    def events(self, /) -> bool:
        """
        Whether there is also an all-day event for each task, for calendars that show no to-dos.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CalendarTerms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CalendarTerms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language of its words.
        """
    @property
    def reviews(self, /) -> Recurrence | None:
        """
        The rhythm of the reviews, each of which is an all-day event with its questions, up to the goal's due day; none
        when left out.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Campaign:
    """
    The figures of one message that was sent. A count that nobody told is unknown, not zero.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def bounces(self, /) -> int | None:
        """
        Messages that came back.
        """
    @property
    def clicks(self, /) -> int | None:
        """
        People who clicked in it.
        """
    @property
    def complaints(self, /) -> int | None:
        """
        People who called it spam.
        """
    @property
    def day(self, /) -> date | None:
        """
        The day it went out.
        """
    @property
    def delivered(self, /) -> int | None:
        """
        Messages that arrived: as told, or sent less bounced.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Campaign:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Campaign:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hard_bounces(self, /) -> int | None:
        """
        Of those, the ones that always will.
        """
    @property
    def name(self, /) -> str | None:
        """
        What it is called, or its subject.
        """
    @property
    def opens(self, /) -> int | None:
        """
        People who opened it.
        """
    @property
    def rates(self, /) -> list[Rate]:
        """
        The rates that can be told, in the order of their kinds.
        """
    @property
    def row(self, /) -> int | None:
        """
        The row of the file, as a spreadsheet counts; nothing for a pasted line.
        """
    @property
    def sent(self, /) -> int | None:
        """
        Messages that went out.
        """
    @property
    def soft_bounces(self, /) -> int | None:
        """
        Of those, the ones that may arrive another time.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where the figures were read: `AWeber`.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def total_clicks(self, /) -> int | None:
        """
        How often it was clicked in.
        """
    @property
    def total_opens(self, /) -> int | None:
        """
        How often it was opened.
        """
    @property
    def unsubscribes(self, /) -> int | None:
        """
        People who want no more messages.
        """

@final
class CampaignReading:
    """
    The campaigns of a file or of a line, and what to know about them.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def campaigns(self, /) -> list[Campaign]:
        """
        The campaigns, in the order of the rows.
        """
    def check_ins(self, /, goal: Goal) -> list[CheckIn]:
        """
        The campaigns as values of a goal's measure, in the order of their days.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What was not understood, does not add up, or should be known.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CampaignReading:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CampaignReading:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @staticmethod
    def of_grid(grid: Grid, terms: CampaignTerms) -> CampaignReading:
        """
        The campaigns of an export of a mail service, of whatever headings.
        """
    @staticmethod
    def of_line(text: str, terms: CampaignTerms) -> CampaignReading:
        """
        The figures of one message in a pasted line, in either language.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class CampaignTerms:
    """
    What figures of campaigns are read by.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, today: date, *, language: Literal["es", "en"] | None = None, day_first: bool | None = None, source: str | None = None) -> CampaignTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day_first(self, /) -> bool | None:
        """
        Whether `3/4` is the third of April; as in the language when left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CampaignTerms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CampaignTerms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def language(self, /) -> Literal["es", "en"] | None:
        """
        The language of the figures; as the headings say when left out.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where the figures were read: `AWeber`; as the file says when left out.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        Today: days without a year are near it.
        """

@final
class Carried:
    """
    Something that stayed open at an earlier review.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Carried:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Carried:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["plan", "problem"]:
        """
        What kind of thing.
        """
    @property
    def since(self, /) -> date:
        """
        Since which day.
        """
    @property
    def text(self, /) -> str:
        """
        In the words that were said.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Catalog:
    """
    Templates by id.
    """
    def __contains__(self, id: Any, /) -> bool: ...
    def __eq__(self, value: object, /) -> bool: ...
    def __getitem__(self, id: str, /) -> Template: ...
    def __iter__(self, /) -> Iterator: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def audit(self, /, tasks: Sequence[AuditTask]) -> Audit:
        """
        What to delegate first of some work, by these templates.
        """
    def get(self, /, id: str) -> Template | None:
        """
        The template with an id; `None` when there is none.
        """
    @property
    def ids(self, /) -> list[str]:
        """
        The ids, sorted.
        """
    def items(self, /) -> list[tuple[str, Template]]:
        """
        Ids and templates, by id.
        """
    def keys(self, /) -> list[str]:
        """
        The ids, sorted.
        """
    def read(self, /, text: str) -> Template:
        """
        Reads a template from YAML or JSON; the parts that it uses are those of this catalogue.
        """
    def suggest(self, /, text: str, unit: Literal["byte", "code_point", "utf16"] = ...) -> list[Suggestion]:
        """
        The templates that fit what somebody wants in their own words, the best first. Offsets count code points, as
        Python does, unless another unit is given.
        """
    def template(self, /, id: str) -> Template:
        """
        The template with an id.
        """
    def values(self, /) -> list[Template]:
        """
        The templates, by id.
        """
    def with_(self, /, template: Template) -> Catalog:
        """
        The same catalogue with one template more, or another in its place.
        """

@disjoint_base
class Cell:
    """
    One cell.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Cell:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Cell:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def say(self, /, language: Literal["es", "en"]) -> str:
        """
        What it says, in the figures of a language.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @final
    class Day(Cell):
        """
        A day.
        """
        __match_args__: Final = ("day",)
        def __new__(cls, /, day: date) -> Cell.Day: ...
        @property
        def day(self, /) -> date:
            """
            The day.
            """
    @final
    class Days(Cell):
        """
        A number of working days; negative when they are missing.
        """
        __match_args__: Final = ("days",)
        def __new__(cls, /, days: SupportsIndex) -> Cell.Days: ...
        @property
        def days(self, /) -> int:
            """
            How many.
            """
    @final
    class Empty(Cell):
        """
        Nothing to say.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> Cell.Empty: ...
    @final
    class Minutes(Cell):
        """
        Working time, in minutes.
        """
        __match_args__: Final = ("minutes",)
        def __new__(cls, /, minutes: SupportsIndex) -> Cell.Minutes: ...
        @property
        def minutes(self, /) -> int:
            """
            How long.
            """
    @final
    class Money(Cell):
        """
        An amount of money.
        """
        __match_args__: Final = ("amount", "currency")
        def __new__(cls, /, amount: Decimal, currency: str) -> Cell.Money: ...
        @property
        def amount(self, /) -> Decimal:
            """
            The amount.
            """
        @property
        def currency(self, /) -> str:
            """
            The ISO 4217 code of the currency.
            """
    @final
    class Text(Cell):
        """
        Words.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, /, text: str) -> Cell.Text: ...
        @property
        def text(self, /) -> str:
            """
            The words.
            """
    @final
    class Word(Cell):
        """
        One of a few words.
        """
        __match_args__: Final = ("word", "text")
        def __new__(cls, /, word: str, text: str) -> Cell.Word: ...
        @property
        def text(self, /) -> str:
            """
            The word as it is shown.
            """
        @property
        def word(self, /) -> str:
            """
            The word as it is written on the wire: `in_progress`.
            """

@final
class Chance:
    """
    When a network may finish, by chance.

    Each activity takes one of 256 equally likely durations: its distribution is cut into parts of the same probability,
    and each part stands for its mean, so that the mean of the whole is kept. Durations are independent of each other.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    @staticmethod
    def criticality(network: Network, estimates: Sequence[Estimate], trials: Trials | None = None) -> list[int]:
        """
        In how many of the samples each activity lies on a longest chain.
        """
    @property
    def end(self, /) -> Sample:
        """
        When the last activity finishes.
        """
    @staticmethod
    def of(network: Network, estimates: Sequence[Estimate], trials: Trials | None = None) -> Chance:
        """
        Samples the durations of a network: an estimate for each activity, in the order of the network.
        """
    @property
    def watched(self, /) -> list[Sample]:
        """
        When the watched activities finish, in the order they were asked for.
        """

@final
class Change:
    """
    A change that was tried on the plan and found to be enough.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Change:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, value: Decimal | int | float, goal: str | None = None, *, confidence: SupportsIndex | None = None, note: str | None = None, source: str | None = None, numerator: Decimal | int | float | None = None, denominator: Decimal | int | float | None = None, unit: str | None = None, status: Literal["on_track", "at_risk", "off_track"] | None = None, progress: str | None = None, plans: str | None = None, problems: str | None = None) -> CheckIn: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def confidence(self, /) -> int | None:
        """
        How sure the owner is of reaching the target, from 1 to 10.
        """
    @property
    def day(self, /) -> date:
        """
        The day it was read.
        """
    @property
    def denominator(self, /) -> Decimal | None:
        """
        By what it was divided, for a share.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CheckIn:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CheckIn:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> str | None:
        """
        The goal's id; the goal at hand when left out.
        """
    @property
    def note(self, /) -> str | None:
        """
        What somebody said about it.
        """
    @property
    def numerator(self, /) -> Decimal | None:
        """
        What was divided, for a share.
        """
    @property
    def plans(self, /) -> str | None:
        """
        What is to be done until the next time.
        """
    @property
    def problems(self, /) -> str | None:
        """
        What is in the way.
        """
    @property
    def progress(self, /) -> str | None:
        """
        What was done since the last time.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it was read: `AWeber`.
        """
    @property
    def status(self, /) -> Literal["on_track", "at_risk", "off_track"] | None:
        """
        How it goes, as somebody says; kept apart from how it goes as computed.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> str | None:
        """
        The unit, where it is known: `%`, `EUR`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Choice:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Classical:
    """
    The finish of the critical chain: normal, by the sum of its means and of its variances (Malcolm et al. 1959).
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    @property
    def chain(self, /) -> list[int]:
        """
        The places on the critical chain, first to last.
        """
    def chance_until(self, /, position: SupportsIndex) -> int:
        """
        The chance of finishing at a position or before it, in parts of ten thousand.
        """
    @property
    def deviation(self, /) -> int:
        """
        The standard deviation, in whole minutes.
        """
    @property
    def mean(self, /) -> int:
        """
        The mean finish, to the nearest minute.
        """
    @staticmethod
    def of(network: Network, estimates: Sequence[Estimate]) -> Classical:
        """
        Finds the chain that is longest by mean durations.
        """

@final
class ClientMinutes:
    """
    What somebody does for one client in a week.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose plan; nothing when nobody said.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ClientMinutes:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ClientMinutes:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        Working minutes.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Column:
    """
    One column of the sheet.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> str | None:
        """
        What it means, where the heading alone does not say it.
        """
    @property
    def choices(self, /) -> list[str]:
        """
        What may be chosen in it: statuses, priorities, the people of the plan; empty where anything may be written.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Column:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Column:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def heading(self, /) -> str:
        """
        The heading, in the language of the sheet.
        """
    @property
    def hidden(self, /) -> bool:
        """
        It is for programs, and a file that can hide it does.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: `task`, `due`. [`Sheet::COLUMNS`] lists them.
        """
    @property
    def kind(self, /) -> Literal["text", "day", "minutes", "days", "word", "money"]:
        """
        What its cells hold.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ComparedEffort:
    """
    All the work of a plan, or a difference of two, in working minutes.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ComparedEffort:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ComparedEffort:
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ComparedQuestion:
    """
    A question that the two answer differently.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def a(self, /) -> Text:
        """
        The first answer as shown.
        """
    @property
    def assumed_a(self, /) -> bool:
        """
        Nobody knew the first: it is assumed.
        """
    @property
    def assumed_b(self, /) -> bool:
        """
        Nobody knew the second: it is assumed.
        """
    @property
    def b(self, /) -> Text:
        """
        The second answer as shown.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ComparedQuestion:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ComparedQuestion:
        """
        The noun that JSON holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ComparedTask:
    """
    A task that two sets of answers have not in common.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def fields(self, /) -> list[str]:
        """
        The fields that differ; empty for a task that only one of the two has.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ComparedTask:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ComparedTask:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    @property
    def title(self, /) -> Text:
        """
        What is to be done.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Comparison:
    """
    Two sets of answers to one template, side by side.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def changed(self, /) -> list[ComparedTask]:
        """
        The tasks that both have, each otherwise.
        """
    @property
    def effort_a(self, /) -> ComparedEffort:
        """
        The work of the first.
        """
    @property
    def effort_b(self, /) -> ComparedEffort:
        """
        The work of the second.
        """
    @property
    def effort_difference(self, /) -> ComparedEffort:
        """
        How much more work the second is.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Comparison:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Comparison:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def only_a(self, /) -> list[ComparedTask]:
        """
        The tasks that only the first has.
        """
    @property
    def only_b(self, /) -> list[ComparedTask]:
        """
        The tasks that only the second has.
        """
    @property
    def questions(self, /) -> list[ComparedQuestion]:
        """
        The questions that they answer differently.
        """
    @property
    def start_a(self, /) -> int | None:
        """
        The first target day of the first, in working days from the key date.
        """
    @property
    def start_b(self, /) -> int | None:
        """
        The first target day of the second.
        """
    @property
    def start_difference(self, /) -> int | None:
        """
        How many working days later the second starts; negative for earlier.
        """
    @property
    def text(self, /) -> Text:
        """
        All of it in sentences.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Computed:
    """
    A value worked out from answers, with a name.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Computed:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Computed:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The id; no question has it.
        """
    @property
    def options(self, /) -> list[Choice]:
        """
        How its values are shown in texts, where they are words.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def value(self, /) -> str:
        """
        An expression over the questions and the computed values above.
        """

@final
class Constraint:
    """
    A day that limits a task.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, task: str, kind: Literal["not_before", "not_after", "start_on", "deadline"], day: date) -> Constraint: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Constraint:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Constraint:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["not_before", "not_after", "start_on", "deadline"]:
        """
        How.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Cost:
    """
    What a plan costs.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What everything with a price costs when it takes as long as is likely, to the cent.
        """
    @property
    def changes(self, /) -> list[CostChange]:
        """
        Where the budget does not suffice, or not in eighty of a hundred cases, the changes that were added up and are enough:
        those that add no money first, of these what leaves the least work out.
        """
    @property
    def currency(self, /) -> str:
        """
        The currency of all amounts.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What does not hold.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Cost:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Cost:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def months(self, /) -> list[MonthHours]:
        """
        The hours of each month with work.
        """
    @property
    def p50(self, /) -> Decimal:
        """
        The amount that half of the samples do not pass.
        """
    @property
    def p80(self, /) -> Decimal:
        """
        The amount that eighty of a hundred do not pass.
        """
    @property
    def phases(self, /) -> list[PhaseCost]:
        """
        What each phase costs, in the plan's order.
        """
    @property
    def tasks(self, /) -> list[TaskCost]:
        """
        What each task costs, in the plan's order.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unpriced(self, /) -> list[str]:
        """
        The tasks with work whose price nobody gave: they are in no sum.
        """
    @property
    def within_budget_percent(self, /) -> int | None:
        """
        In how many of a hundred samples the budget suffices; nothing without a budget.
        """

@final
class CostChange:
    """
    A change that is enough for the budget to hold.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What the plan then costs when it takes as long as is likely.
        """
    @property
    def dropped_minutes(self, /) -> int:
        """
        The working minutes that are left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CostChange:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CostChange:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def remedies(self, /) -> list[CostRemedy]:
        """
        What is done, all of it together.
        """
    @property
    def text(self, /) -> Text:
        """
        The same as a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@disjoint_base
class CostRemedy:
    """
    What can be done about a cost.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CostRemedy:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CostRemedy:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @final
    class DropTasks(CostRemedy):
        """
        Optional tasks are left out.
        """
        __match_args__: Final = ("tasks",)
        def __new__(cls, /, tasks: SupportsGetItem[int, str]) -> CostRemedy.DropTasks: ...
        @property
        def tasks(self, /) -> list[str]:
            """
            Their ids.
            """
    @final
    class GiveTask(CostRemedy):
        """
        Somebody who costs less, and fills the role too, does a task.
        """
        __match_args__: Final = ("task", "to")
        def __new__(cls, /, task: str, to: str) -> CostRemedy.GiveTask: ...
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
    class RaiseBudget(CostRemedy):
        """
        There is more to spend.
        """
        __match_args__: Final = ("to",)
        def __new__(cls, /, to: Decimal) -> CostRemedy.RaiseBudget: ...
        @property
        def to(self, /) -> Decimal:
            """
            The amount that suffices.
            """

@final
class CostTerms:
    """
    What time and work cost, and what there is to spend.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, currency: str, *, people: dict[str, Decimal | int | float] = ..., roles: dict[str, Decimal | int | float] = ..., fixed: dict[str, Decimal | int | float] = ..., budget: Decimal | int | float | None = None, hours_per_month: Decimal | int | float | None = None) -> CostTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def budget(self, /) -> Decimal | None:
        """
        What the plan may cost; nothing when nobody said.
        """
    @property
    def currency(self, /) -> str:
        """
        The currency of all amounts: a code of ISO 4217, `EUR`.
        """
    @property
    def fixed(self, /) -> dict[str, Decimal]:
        """
        What a task costs however long it takes, by its id.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> CostTerms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> CostTerms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours_per_month(self, /) -> Decimal | None:
        """
        The hours a month that are paid for; nothing when nobody said.
        """
    @property
    def people(self, /) -> dict[str, Decimal]:
        """
        What an hour of a person costs, by name.
        """
    @property
    def roles(self, /) -> dict[str, Decimal]:
        """
        What an hour of a role costs, where the person has no price of their own.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class DayException:
    """
    A day that differs from the weekly pattern.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, minutes: SupportsIndex = 0, name: str | None = None) -> DayException: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> DayException:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class DayRange:
    """
    Days in a row that differ from the weekly pattern: a summer closure, two weeks of short days.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, first: date, last: date, minutes: SupportsIndex = 0, name: str | None = None) -> DayRange: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def first(self, /) -> date:
        """
        The first of them.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> DayRange:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> DayRange:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def last(self, /) -> date:
        """
        The last of them; one that lies before the first changes places with it.
        """
    @property
    def minutes(self, /) -> int:
        """
        Working minutes on each day that the week works; 0 when nobody works.
        """
    @property
    def name(self, /) -> str | None:
        """
        What they are called: `Cierre de agosto`.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Days:
    """
    The days of a rule, one after the other.
    """
    def __iter__(self, /) -> Days: ...
    def __next__(self, /) -> date: ...

@final
class DaysOff:
    """
    Days off in a row. On the wire a single day is written as that day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, first: date, last: date | None = None) -> DaysOff:
        """
        From a day to another, both off; a day alone.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def first(self, /) -> date:
        """
        The first of them.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> DaysOff:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> DaysOff:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def last(self, /) -> date:
        """
        The last of them, itself a day off; whichever of the two is earlier comes first.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Decision:
    """
    A decision about a goal.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, kind: Literal["keep", "change", "hold", "drop"], reason: str | None = None, *, goal: str | None = None, person: str | None = None) -> Decision: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Decision:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Decision:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> str | None:
        """
        The goal's id; the goal at hand when left out.
        """
    @property
    def kind(self, /) -> Literal["keep", "change", "hold", "drop"]:
        """
        What was decided.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who decided.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why: a few words, never none unless it goes on as it is.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class DelegationRule:
    """
    On which level a kind of work is delegated, and when it rises.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, level: Literal["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"], after: SupportsIndex | None = None, tasks: Sequence[str] = ...) -> DelegationRule: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> int | None:
        """
        After how many results in a row that were accepted without coming back she does it on her own; never by itself when
        left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> DelegationRule:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> DelegationRule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def level(self, /) -> Literal["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]:
        """
        The level it begins on.
        """
    @property
    def tasks(self, /) -> list[str]:
        """
        The tasks of this kind, by id; what an id begins with when it ends in `/`. All tasks when empty.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Dependency:
    """
    One task's dependency on another. On the wire the id alone when nothing else is said.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, task: str, *, kind: Literal["finish_to_start", "start_to_start", "finish_to_finish", "start_to_finish"] | None = None, lag: SupportsIndex | None = None, unit: Literal["working_days", "calendar_days", "working_minutes"] | None = None, calendar: str | None = None, may_lapse: bool | None = None) -> Dependency: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def calendar(self, /) -> str | None:
        """
        The calendar the lag is counted on; the task's own when left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Dependency:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Dependency:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["finish_to_start", "start_to_start", "finish_to_finish", "start_to_finish"]:
        """
        Which end waits for which.
        """
    @property
    def lag(self, /) -> int:
        """
        The time between the two ends; negative for a lead.
        """
    @property
    def may_lapse(self, /) -> bool:
        """
        In a template: the step may begin when nothing of this dependency is left in the plan.
        """
    @property
    def task(self, /) -> str:
        """
        The id of the task that is waited for.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> Literal["working_days", "calendar_days", "working_minutes"]:
        """
        What the lag is counted in.
        """

@final
class Draft:
    """
    A goal or a task that the client wants, as read from a note: nothing in it is guessed.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def because(self, /) -> list[Evidence]:
        """
        The words and marks that spoke most for it, in the order of the note: three at most.
        """
    @property
    def day_first(self, /) -> bool | None:
        """
        Whether `3/4` is the third of April; as the language has it when nobody said.
        """
    @property
    def evidence(self, /) -> Evidence:
        """
        The words: from the verb to the end of the clause.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Draft:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Draft:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> Goal:
        """
        The goal as far as the words go: what was not said stays unknown. Its id is the same for the same words in an
        edited note; `goal.confidence` is how sure the *client* is.
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
    def object(self, /) -> str | None:
        """
        What the verb acts on, as written.
        """
    @property
    def sure(self, /) -> int:
        """
        How sure the *reader* is that this is wanted, from 1 to 100: of drafts that say 80, about 80 in 100 are.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Earned:
    """
    Earned value on a day, in working minutes of the likely estimates (ANSI/EIA-748; PMI, Practice Standard for Earned Value
    Management, 2011). What is waived counts nowhere.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def actual(self, /) -> int:
        """
        What it took, as far as anybody said (actual cost, AC).
        """
    @property
    def bac(self, /) -> int:
        """
        The whole work of the plan (budget at completion).
        """
    @property
    def cpi_percent(self, /) -> int | None:
        """
        Cost performance index in percent, EV over AC of the tasks whose time was said: under 100 takes longer than estimated;
        nothing while nobody said.
        """
    @property
    def day(self, /) -> date:
        """
        The day: all of it counts.
        """
    @property
    def eac(self, /) -> int | None:
        """
        The whole work at the pace so far (estimate at completion, BAC over CPI); nothing without that index.
        """
    @property
    def earned(self, /) -> int:
        """
        What is done, by its estimates (earned value, EV).
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Earned:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Earned:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def planned(self, /) -> int:
        """
        What was to be done by the day (planned value, PV).
        """
    @property
    def spi_percent(self, /) -> int | None:
        """
        Schedule performance index in percent, EV over PV: under 100 is behind the plan; nothing when nothing was planned yet.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def untold(self, /) -> list[str]:
        """
        The tasks with something done whose time nobody said, in the plan's order: they are in no cost index.
        """

@final
class Effect:
    """
    What issues were followed by.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def days(self, /) -> int:
        """
        How many days are looked at before and after each.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Effect:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Effect:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def issues(self, /) -> list[IssueChange]:
        """
        Each issue, in the order of their days.
        """
    @property
    def text(self, /) -> Text:
        """
        The same in words. It says what followed, never because of what.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def usual_high(self, /) -> Decimal | None:
        """
        The greatest.
        """
    @property
    def usual_low(self, /) -> Decimal | None:
        """
        The least change in as many days that no issue fell into; nothing when there are none such.
        """

@final
class Effort:
    """
    How hard an order of tasks is looked for.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, schedules: SupportsIndex | None = None, seed: SupportsIndex | None = None) -> Effort: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Effort:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Effort:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def schedules(self, /) -> int:
        """
        How many schedules are tried at most.
        """
    @property
    def seed(self, /) -> int:
        """
        Where chance begins: the same seed gives the same schedule everywhere.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Engagement:
    """
    One plan among several.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, schedule: Schedule, client: str | None = None, *, priority: SupportsIndex = 0) -> Engagement: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose plan it is; nothing when nobody said.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Engagement:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Engagement:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def priority(self, /) -> int:
        """
        Who comes first: the smallest number, 0 when left out; then the earliest key date.
        """
    @property
    def schedule(self, /) -> Schedule:
        """
        The plan with its own terms; people are the same as in the others when their names are.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Estimate:
    """
    A three-point estimate of work, in whole working minutes.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, optimistic: SupportsIndex, likely: SupportsIndex, pessimistic: SupportsIndex) -> Estimate: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Estimate:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Event:
    """
    Something that happened to a task on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, task: str, kind: Literal["offered", "accepted", "declined", "asked", "started", "worked", "delivered", "approved", "returned", "finished", "waived", "reopened"], *, person: str | None = None, to: str | None = None, reason: str | None = None, minutes: SupportsIndex | None = None, remaining: SupportsIndex | None = None) -> Event: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day it happened, whenever it was written down.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Event:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Event:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["offered", "accepted", "declined", "asked", "started", "worked", "delivered", "approved", "returned", "finished", "waived", "reopened"]:
        """
        What happened.
        """
    @property
    def minutes(self, /) -> int | None:
        """
        Working minutes spent that day.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who did this: who accepts, asks, works, delivers, approves.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why, or what was asked.
        """
    @property
    def remaining(self, /) -> int | None:
        """
        Working minutes that are left, when somebody looked.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id; the goal's in a tree of goals, the occurrence's (its plan's id) in a series.
        """
    @property
    def to(self, /) -> str | None:
        """
        To whom: who is offered it, is asked, is to look at what was delivered.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Evidence:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Expected:
    """
    What a measure will be on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Expected:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Expected:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def high(self, /) -> Decimal:
        """
        The high end.
        """
    @property
    def low(self, /) -> Decimal:
        """
        The low end: on the past, the value came between the two ends eight times in ten.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Fact:
    """
    A fact about the client's situation: `autoresponder` is `AWeber`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Fact:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    @property
    def text(self, /) -> Text:
        """
        The fact as a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> FactRule:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> FactRule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Fallback:
    """
    A role that may stand in for another.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Fallback:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Fallback:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def role(self, /) -> str:
        """
        The role that stands in.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def when(self, /) -> str | None:
        """
        An expression: when it may; always when left out.
        """

@final
class Feasibility:
    """
    Whether the work of a goal fits: when it can be finished with the hours people have, and what would make it fit.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def chance_percent(self, /) -> int | None:
        """
        How likely it is done by the due day, in percent: the figure that the usual forecast of the levelled schedule gives
        for its key date, of fewer samples in a plan of more than three hundred tasks.
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
    def from_dict(fields: "Mapping[str, Any]") -> Feasibility:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def moves(self, /) -> list[str] | None:
        """
        The tasks that move the goal's figure, by id; nothing when the goal has no figure or it is not known what it counts.
        """
    @property
    def start(self, /) -> date:
        """
        The first day anybody can start.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Finding:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class FinishChance:
    """
    The chance that the plan is finished by a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> FinishChance:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> FinishChance:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def percent(self, /) -> int:
        """
        In percent.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Flaw:
    """
    Something that is wrong with a template for some answers.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> dict[str, bool | Decimal | date | list[str] | str]:
        """
        The fewest answers that cause it, by question; none when it happens whatever the answers.
        """
    @property
    def finding(self, /) -> Finding:
        """
        What is wrong, in words, with the answers that cause it.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Flaw:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Flaw:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def ids(self, /) -> list[str]:
        """
        The ids that it is about: steps in the order of the words, or a question.
        """
    @property
    def known(self, /) -> dict[str, bool]:
        """
        Questions to which somebody must know the answer for it to happen, or nobody.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def uncertain(self, /) -> bool:
        """
        It hangs from a comparison of several answers with each other that may not be possible.
        """

@final
class Forecast:
    """
    When a plan may be finished: the day of its key task, or of the last task when there is none.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> list[FinishChance]:
        """
        The chance by the working day, from the first day with any to the first that is certain.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Forecast:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Forecast:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def on_key_date(self, /) -> int | None:
        """
        The chance of the key date, in percent; nothing when nobody asked for one.
        """
    @property
    def p50(self, /) -> date:
        """
        The day by which it is finished in half of the samples.
        """
    @property
    def p80(self, /) -> date:
        """
        In eighty of a hundred.
        """
    @property
    def p95(self, /) -> date:
        """
        In ninety-five of a hundred.
        """
    @property
    def pert(self, /) -> PertEstimate:
        """
        The classical estimate beside it.
        """
    @property
    def tasks(self, /) -> list[TaskForecast]:
        """
        What chance does to each task, in the plan's order.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, severity: Literal["error", "warning", "suggestion", "info"], message: Text, *, about: str | None = None, suggestion: Text | None = None, question: Text | None = None, evidence: Sequence[Evidence] = ...) -> Found: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Found:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, language: Literal["es", "en"], outcome: str, *, kind: Literal["business", "key_result", "delegation"] | None = None, measure: Measure | None = None, due: date | None = None, cadence: str | None = None, owner: str | None = None, why: str | None = None, means: str | None = None, confidence: SupportsIndex | None = None, serves: str | None = None, prerequisites: Sequence[Prerequisite] = ..., silenced: Sequence[Silence] = ..., provenance: Sequence[Provenance] = ...) -> Goal: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def assess(self, /, today: Grounds | date, *, calendar: Calendar | None = None, team: Team | None = None, goals: Sequence[Goal] | None = None, history: History | None = None, feasibility: Feasibility | None = None, rubric: Rubric | None = None, rules: Sequence[OwnRule] = ...) -> Assessment:
        """
        Judges the goal on a day, or on grounds; what is given beside them goes before what they hold.
        """
    @property
    def cadence(self, /) -> str | None:
        """
        How often, as an RFC 5545 RRULE value: `FREQ=WEEKLY;BYDAY=TU`. What is no rule is refused with
        `recurrence.unreadable`.
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
    def effect(self, /, history: History, issues: Sequence[Issue], days: SupportsIndex, day: date) -> Effect:
        """
        What issues were followed by in the goal's measure, beside what is usual.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Goal:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def progress(self, /, history: History, day: date) -> Progress:
        """
        How far the goal's measure is on a day, how it moves and where it will be.
        """
    @property
    def provenance(self, /) -> list[Provenance]:
        """
        Where each part came from.
        """
    def sentence(self, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> str:
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class GoalList:
    """
    A client's goals in their order, and those that were left out, merged or split. It never changes: every verb gives a
    new list. Ids that stand twice are refused with `goals.duplicate_id`.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, language: Literal["es", "en"], today: date, goals: Sequence[Goal] = ..., *, client: str | None = None, past: Sequence[PastGoal] = ...) -> GoalList: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def add(self, /, goal: Goal) -> GoalList:
        """
        The list with one goal more, at its end.
        """
    @property
    def client(self, /) -> str | None:
        """
        Whose goals they are.
        """
    def edit(self, /, goal: Goal) -> GoalList:
        """
        The list with a goal as it is now written, in the place of the one with its id.
        """
    def fate(self, /, past: PastGoal) -> Text:
        """
        What became of a past goal, in a sentence.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> GoalList:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> GoalList:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goals(self, /) -> list[Goal]:
        """
        The goals, the first thing first.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language of the document; each goal keeps its own words.
        """
    def leave_out(self, /, id: str, reason: str | None = None) -> GoalList:
        """
        The list without a goal, which is kept among the past ones with the reason.
        """
    def merge(self, /, id: str, other: str) -> GoalList:
        """
        The list with a goal made part of another, which takes from it what it lacks itself.
        """
    def move_to(self, /, id: str, place: SupportsIndex) -> GoalList:
        """
        The list with a goal at a place, from 1.
        """
    @staticmethod
    def of(reading: Reading, today: date) -> GoalList:
        """
        The drafts of a note as a list, in the order of the note.
        """
    def of_client(self, /, client: str) -> GoalList:
        """
        The same list, of a client.
        """
    @property
    def past(self, /) -> list[PastGoal]:
        """
        What is no longer in the list, in the order in which it left.
        """
    def sheet(self, /, language: Literal["es", "en"], columns: Sequence[str] | None = None) -> Sheet:
        """
        The list as a sheet: a row a goal, then a row for each that has left.
        """
    def split(self, /, id: str, parts: Sequence[Goal]) -> GoalList:
        """
        The list with a goal made into several, in its place.
        """
    def take_back(self, /, id: str) -> GoalList:
        """
        The list with a goal that had left it, as it was, at the place that it had.
        """
    @property
    def title(self, /) -> Text:
        """
        The title of the document.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        The day of the document.
        """
    def with_reading(self, /, reading: Reading) -> GoalList:
        """
        The list with the drafts of one more note behind its own.
        """

@final
class GoalMonth:
    """
    What became of the goals that were due in one month.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def dropped(self, /) -> list[str]:
        """
        The ids of those that were dropped.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> GoalMonth:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> GoalMonth:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def missed(self, /) -> list[str]:
        """
        The ids of those that were due and are not reached: what is carried over.
        """
    @property
    def month(self, /) -> date:
        """
        The first day of the month.
        """
    @property
    def open(self, /) -> list[str]:
        """
        The ids of those that are not due yet.
        """
    @property
    def reached(self, /) -> list[str]:
        """
        The ids of the goals that were reached or finished.
        """
    @property
    def text(self, /) -> Text:
        """
        The same in a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Grid:
    """
    A file of rows and columns, read and not yet understood.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[Finding]:
        """
        What to know about the reading itself: characters that were none, a quotation mark that nobody closed.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Grid:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Grid:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def pages(self, /) -> list[GridPage]:
        """
        The pages, in the order of the workbook.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@disjoint_base
class GridCell:
    """
    One cell as the file has it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> GridCell:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> GridCell:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @final
    class Day(GridCell):
        """
        A day that the file knows to be one.
        """
        __match_args__: Final = ("day",)
        def __new__(cls, /, day: date) -> GridCell.Day: ...
        @property
        def day(self, /) -> date:
            """
            The day.
            """
    @final
    class Empty(GridCell):
        """
        Nothing.
        """
        __match_args__: Final = ()
        def __new__(cls, /) -> GridCell.Empty: ...
    @final
    class Flag(GridCell):
        """
        A ticked box, or one that is not.
        """
        __match_args__: Final = ("flag",)
        def __new__(cls, /, flag: bool) -> GridCell.Flag: ...
        @property
        def flag(self, /) -> bool:
            """
            Whether it is ticked.
            """
    @final
    class Minutes(GridCell):
        """
        A length of time, or a time of day counted from midnight.
        """
        __match_args__: Final = ("minutes",)
        def __new__(cls, /, minutes: SupportsIndex) -> GridCell.Minutes: ...
        @property
        def minutes(self, /) -> int:
            """
            Whole minutes.
            """
    @final
    class Number(GridCell):
        """
        A number.
        """
        __match_args__: Final = ("number",)
        def __new__(cls, /, number: Decimal) -> GridCell.Number: ...
        @property
        def number(self, /) -> Decimal:
            """
            The number, in at most fifteen digits.
            """
    @final
    class Text(GridCell):
        """
        Words, or figures that the file keeps as words.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, /, text: str) -> GridCell.Text: ...
        @property
        def text(self, /) -> str:
            """
            The words.
            """
    @final
    class Unread(GridCell):
        """
        Something that has no value in the file: a formula that was never worked out, an error, a place that a merged
        cell covers.
        """
        __match_args__: Final = ("text",)
        def __new__(cls, /, text: str) -> GridCell.Unread: ...
        @property
        def text(self, /) -> str:
            """
            The formula, or the name of the error.
            """

@final
class GridPage:
    """
    One page of a workbook, or the whole of a file that has no pages.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> GridPage:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> GridPage:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hidden(self, /) -> bool:
        """
        Whether the person who edits the workbook does not see it.
        """
    @property
    def name(self, /) -> str:
        """
        Its name; empty for a file that has no pages.
        """
    @property
    def rows(self, /) -> list[GridRow]:
        """
        The rows that are not empty, in order.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class GridRow:
    """
    One row that is not empty.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def cells(self, /) -> list[GridCell]:
        """
        Its cells from the first column on; those behind the last that is not empty are left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> GridRow:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> GridRow:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def number(self, /) -> int:
        """
        Its number as a spreadsheet shows it, from 1.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Grounds:
    """
    On what a goal is judged: the day, and as much of the rest as is known.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, today: date, *, calendar: Calendar | None = None, team: Team | None = None, goals: Sequence[Goal] = ..., history: History | None = None, feasibility: Feasibility | None = None, rubric: Rubric | None = None) -> Grounds: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def feasibility(self, /) -> Feasibility | None:
        """
        What the goal's plan says.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Grounds:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def history(self, /) -> History:
        """
        What has happened so far: the values of the goal's measure count.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Habit:
    """
    How regularly a goal is looked at and worked on.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client_minutes(self, /) -> int:
        """
        Working minutes that the client spent.
        """
    @property
    def day(self, /) -> date:
        """
        The day up to which all counts.
        """
    @property
    def finished(self, /) -> int:
        """
        Tasks that are done.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Habit:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Habit:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def longest(self, /) -> int:
        """
        The longest such row.
        """
    @property
    def next(self, /) -> date | None:
        """
        The next review.
        """
    @property
    def on_time_percent(self, /) -> int | None:
        """
        Of those, the ones done on or before their last planned day, in percent, rounded down; nothing while none is done.
        """
    @property
    def own_percent(self, /) -> int | None:
        """
        How many of the tasks that somebody is to do are done without asking, in percent, rounded down.
        """
    @property
    def reviews(self, /) -> list[ReviewDay]:
        """
        The reviews until then, in order, the latest five hundred.
        """
    @property
    def rounds(self, /) -> int:
        """
        How often work came back.
        """
    @property
    def streak(self, /) -> int:
        """
        How many reviews in a row were held, up to the last. One that can still be held today breaks nothing.
        """
    @property
    def text(self, /) -> Text:
        """
        The same in a sentence or two.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Handoff:
    """
    The brief of one task for the person who takes it on.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> Text | None:
        """
        How to do it.
        """
    @property
    def approver(self, /) -> Text | None:
        """
        Who approves it: somebody other than the doer; nothing when nobody has to.
        """
    @property
    def ask(self, /) -> date:
        """
        The last day for questions: the working day before the start, or the start when that has passed.
        """
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
    def brief(self, /) -> Brief:
        """
        The brief of this task alone, to be laid out.
        """
    @property
    def consulted(self, /) -> list[Text]:
        """
        Who is asked before anything is decided.
        """
    @property
    def criteria(self, /) -> list[Text]:
        """
        What whoever accepts it looks for.
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
    @property
    def for_client(self, /) -> bool:
        """
        Whether who takes it on is the client: then nothing asks them to remind, or to ask, themselves.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Handoff:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Handoff:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def informed(self, /) -> list[Text]:
        """
        Who is told when it is done.
        """
    @property
    def job(self, /) -> Text:
        """
        The job.
        """
    @property
    def measures(self, /) -> list[Text]:
        """
        What to record when it is done.
        """
    @property
    def missing(self, /) -> list[Text]:
        """
        What nobody knows yet and the doer would have to ask.
        """
    @property
    def needs(self, /) -> list[Text]:
        """
        What it needs from others first: the tasks before it, with their doer, their day and how they stand.
        """
    @property
    def opens(self, /) -> list[Text]:
        """
        The tasks that cannot begin without it, at most three by name.
        """
    @property
    def receive(self, /) -> date | None:
        """
        The day by which what it needs from others should be there; nothing when it needs nothing.
        """
    @property
    def review(self, /) -> date | None:
        """
        The day on which whoever approves looks at it; nothing when nobody has to.
        """
    @property
    def start(self, /) -> date:
        """
        The day to start.
        """
    @property
    def status(self, /) -> Literal["to_do", "offered", "in_progress", "delivered", "returned", "done", "waived"]:
        """
        How the task stands.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def text(self, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> str:
        """
        The brief as a message.
        """
    @property
    def to(self, /) -> Text:
        """
        Who takes it on: a name, or the role when nobody fills it.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def why(self, /) -> Text:
        """
        What it is for: the goal it serves, as said to nobody in particular.
        """

@final
class History:
    """
    What has happened so far. It only grows; what is told late counts on its own day, and what is told twice counts once.

    ```
    use encargo::{Day, history::{Event, EventKind, History, TaskStatus}};
    let day = |text: &str| text.parse::<Day>().unwrap();
    let history = History::new()
        .record(Event::new(day("2026-11-23"), "draft", EventKind::Delivered).to("Marta")).unwrap()
        .record(Event::new(day("2026-11-25"), "draft", EventKind::Returned).reason("too long")).unwrap();
    assert_eq!(history.state("draft", day("2026-11-24")).waiting_on.as_deref(), Some("Marta"));
    assert_eq!(history.state("draft", day("2026-11-30")).status, TaskStatus::Returned);
    ```
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, events: Sequence[Event] = ..., check_ins: Sequence[CheckIn] = ..., decisions: Sequence[Decision] = ...) -> History: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def act(self, /, event: Event) -> History:
        """
        The history with one more event, if that may happen next.
        """
    def allowed(self, /, task: str, day: date) -> list[Literal["offered", "accepted", "declined", "asked", "started", "worked", "delivered", "approved", "returned", "finished", "waived", "reopened"]]:
        """
        What may happen next to a task.
        """
    def check_in(self, /, check_in: CheckIn) -> History:
        """
        The history with one more value of a measure.
        """
    @property
    def check_ins(self, /) -> list[CheckIn]:
        """
        Values of measures, in the order in which they were written down.
        """
    def decide(self, /, decision: Decision) -> History:
        """
        The history with one more decision about a goal.
        """
    @property
    def decisions(self, /) -> list[Decision]:
        """
        What was decided about goals, in the order in which it was written down.
        """
    def done(self, /, day: date) -> list[str]:
        """
        The ids of the tasks that are done at the end of a day.
        """
    @property
    def events(self, /) -> list[Event]:
        """
        What happened to tasks, in the order in which it was written down.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> History:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> History:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def level(self, /, rule: DelegationRule, day: date) -> Literal["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]:
        """
        The level on which work is delegated by a rule at the end of a day.
        """
    def record(self, /, event: Event) -> History:
        """
        The history with one more event.
        """
    def state(self, /, task: str, day: date) -> TaskState:
        """
        How a task stands at the end of a day.
        """
    def states(self, /, day: date) -> list[TaskState]:
        """
        How every task stands to which something has happened, by id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class HolidayFile:
    """
    A file of holidays, read.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def days(self, /) -> list[DayException]:
        """
        The days off, in order and each once.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> HolidayFile:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> HolidayFile:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def place(self, /) -> str | None:
        """
        Where they hold, when the file says so: `ES-MD`.
        """
    @property
    def skipped(self, /) -> list[SkippedEvent]:
        """
        What was passed over.
        """
    @property
    def source(self, /) -> str | None:
        """
        Where it comes from or what it is called, when it says so.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def years(self, /) -> Years | None:
        """
        The years it knows: as it says, else from its first to its last day; nothing when a holiday comes again for ever.
        """

@final
class Instance:
    """
    One occurrence of a recurrence as it stands on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def done(self, /) -> date | None:
        """
        The day it was finished.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Instance:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Instance:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def key_date(self, /) -> date:
        """
        The day it is due.
        """
    @property
    def nominal(self, /) -> date:
        """
        The day the rule gives: it names the occurrence for good.
        """
    @property
    def status(self, /) -> Literal["done", "late", "current", "upcoming", "skipped"]:
        """
        How it stands.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def asking(self, /, questions: Sequence[Question], facts: Sequence[Fact] = ...) -> Interview:
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
    def day_first(self, /, day_first: bool) -> Interview:
        """
        The same interview, in which `3/4` is the third of April, or the fourth of March.
        """
    def finish(self, /) -> Goal:
        """
        The goal.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Interview:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Issue:
    """
    Something that went out on a day: an issue of a newsletter, a post, a launch.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, day: date, name: str | None = None) -> Issue: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Issue:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Issue:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def name(self, /) -> str | None:
        """
        What it is called.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class IssueChange:
    """
    How a measure changed around one issue.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> Decimal | None:
        """
        The change in as many days from its day on; unknown while the values do not reach so far.
        """
    @property
    def before(self, /) -> Decimal | None:
        """
        The change in as many days before it; unknown where no values lie around them.
        """
    @property
    def day(self, /) -> date:
        """
        The day of the issue.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> IssueChange:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> IssueChange:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def name(self, /) -> str | None:
        """
        What it is called.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Kept:
    """
    An occurrence that has begun: its plan and its key date as they were, whatever becomes of the series.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Kept:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Kept:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def key_date(self, /) -> date:
        """
        The day it is due.
        """
    @property
    def nominal(self, /) -> date:
        """
        The day the rule gives: it names the occurrence for good.
        """
    @property
    def plan(self, /) -> Plan:
        """
        What is done in it.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class KeyDate:
    """
    The day of one occurrence.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, nominal: date, day: date) -> KeyDate: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day it is due, moved where the rule's day is not worked.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> KeyDate:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> KeyDate:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def nominal(self, /) -> date:
        """
        The day the rule gives: it names the occurrence for good.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Keywords:
    """
    What people call the work, by language.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def en(self, /) -> list[str]:
        """
        In English.
        """
    @property
    def es(self, /) -> list[str]:
        """
        In Spanish: `boletín`, `mandar el correo`.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Keywords:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Keywords:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Levelling:
    """
    How a levelled schedule came about: enough to make it again, and to see what else chance makes of it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Levelling:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Levelling:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def moved_days(self, /) -> int | None:
        """
        By how many working days target days gave way to the key date; nothing when none was kept.
        """
    @property
    def order(self, /) -> list[str]:
        """
        The ids of the tasks in the order in which they were given their hours; what the key task does not wait for gets
        what is left, in the plan's order.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, confidence: SupportsIndex | None = None, horizon_days: SupportsIndex | None = None, times_a_quarter: SupportsIndex | None = None, words: SupportsIndex | None = None, goals: SupportsIndex | None = None, pace_percent: SupportsIndex | None = None, chance_percent: SupportsIndex | None = None) -> Limits: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Limits:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Load:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Load:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours_per_week(self, /) -> Decimal | None:
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Measure:
    """
    What is counted, from how much to how much. Amounts are exact decimals of at most fifteen digits; more are refused with
    `amount.inexact` when they are read or written.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, metric: str | None = None, unit: str | None = None, baseline: Decimal | int | float | None = None, target: Decimal | int | float | None = None, change_percent: Decimal | int | float | None = None, direction: Literal["increase", "decrease", "keep"] | None = None, source: str | None = None, *, baseline_day: date | None = None) -> Measure: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def baseline_day(self, /) -> date | None:
        """
        The day of that value, where it is known: paces count from it.
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
    def from_dict(fields: "Mapping[str, Any]") -> Measure:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Mention:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MentionValue:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MentionValue:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Merge:
    """
    A plan with the edits of a sheet that came back, and everything that they did and did not do. It changes nothing by
    itself: a merge that nobody goes by is a preview.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def changes(self, /) -> list[MergeChange]:
        """
        What each row and each cell does: those that change something first, in the order of the plan, then those that
        change nothing.
        """
    @property
    def conflicts(self, /) -> list[MergeConflict]:
        """
        What both sides changed, each in its own way.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What to know about the whole: columns that are not the sheet's, days that the plan cannot keep.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Merge:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Merge:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def plan(self, /) -> Plan:
        """
        The plan.
        """
    @property
    def terms(self, /) -> Terms:
        """
        The terms: days that the sheet set are limits, people whom it named are in the team, and what it says has happened
        is in the history.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MergeChange:
    """
    What becomes of a row or a cell of the sheet that came back.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def becomes(self, /) -> str | None:
        """
        What stands there now.
        """
    @property
    def column(self, /) -> str | None:
        """
        The column's id; nothing for the whole row.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MergeChange:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MergeChange:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["create", "update", "delete", "skip"]:
        """
        What the merge does.
        """
    @property
    def reason(self, /) -> Literal["calculated", "unreadable", "no_value", "empty", "more_words", "unknown_task", "circle", "fixed", "contradiction", "no_task", "ambiguous"] | None:
        """
        Why nothing changes; nothing when something does.
        """
    @property
    def row(self, /) -> int | None:
        """
        The row as a spreadsheet counts it, from 1; nothing for a row that is gone.
        """
    @property
    def task(self, /) -> str | None:
        """
        The task's id; nothing for a row that is no task.
        """
    @property
    def text(self, /) -> Text:
        """
        It in a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def was(self, /) -> str | None:
        """
        What stood there.
        """

@final
class MergeChoice:
    """
    Which side holds in a row, or in one of its cells.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, task: str, column: str | None = None, *, side: Literal["ours", "theirs"]) -> MergeChoice: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def column(self, /) -> str | None:
        """
        The column's id; the whole row when left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MergeChoice:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MergeChoice:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def side(self, /) -> Literal["ours", "theirs"]:
        """
        The side.
        """
    @property
    def task(self, /) -> str:
        """
        The row's id: the task's.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MergeConflict:
    """
    A place that both sides changed, each in its own way.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> str | None:
        """
        As both had it; nothing when they had it not.
        """
    @property
    def column(self, /) -> str | None:
        """
        The column's id; nothing for the whole row, which one side removed and the other edited.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MergeConflict:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MergeConflict:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kept(self, /) -> Literal["ours", "theirs"]:
        """
        Which of the two the result has.
        """
    @property
    def ours(self, /) -> str | None:
        """
        As we have it.
        """
    @property
    def task(self, /) -> str:
        """
        The row's id: the task's.
        """
    @property
    def text(self, /) -> Text:
        """
        It in a sentence.
        """
    @property
    def theirs(self, /) -> str | None:
        """
        As it came back.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MergeTerms:
    """
    What a merge goes by beside the schedule and the sheet that came back.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, today: date | None = None, sent: Sheet | None = None, prefer: Literal["ours", "theirs"] | None = None, choices: Sequence[MergeChoice] = ..., day_first: bool | None = None, person: str | None = None) -> MergeTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def choices(self, /) -> list[MergeChoice]:
        """
        Which side holds in a row or a cell: stronger than `prefer`.
        """
    @property
    def day_first(self, /) -> bool | None:
        """
        Whether `3/4` is the third of April; what the sheet itself shows, and then its language, when left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MergeTerms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MergeTerms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who sent the sheet back: the person of what it says has happened.
        """
    @property
    def prefer(self, /) -> Literal["ours", "theirs"] | None:
        """
        Which side holds where both changed a thing; nothing when each conflict is looked at.
        """
    @property
    def sent(self, /) -> Sheet | None:
        """
        The sheet as it was sent: what both sides began with. The workbook's hidden base when left out, and what the
        schedule gives now when it has none, so that every difference is an edit of theirs.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date | None:
        """
        The day the sheet came back; that of the schedule's terms when left out.
        """

@final
class Method:
    """
    A variant of a step: what it says instead of the step, or the steps that the step becomes.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> Text | None:
        """
        Instead of the step's own.
        """
    @property
    def authority(self, /) -> Literal["independent", "approval", "client_only", "not_applicable"] | None:
        """
        Instead of the step's own.
        """
    @property
    def criteria(self, /) -> list[Text] | None:
        """
        Instead of the step's own.
        """
    @property
    def done(self, /) -> list[Text] | None:
        """
        Instead of the step's own.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Method:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Method:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours(self, /) -> list[Decimal] | None:
        """
        Instead of the step's own.
        """
    @property
    def hours_times(self, /) -> str | None:
        """
        Instead of the step's own.
        """
    @property
    def id(self, /) -> str:
        """
        The id, unique in its step.
        """
    @property
    def measures(self, /) -> list[Metric] | None:
        """
        Instead of the step's own.
        """
    @property
    def roles(self, /) -> list[StepRole] | None:
        """
        Instead of the step's own.
        """
    @property
    def steps(self, /) -> list[Step]:
        """
        The steps that the step becomes, with ids below its own.
        """
    @property
    def title(self, /) -> Text | None:
        """
        Instead of the step's own.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def wait(self, /) -> Wait | None:
        """
        Instead of the step's own.
        """
    @property
    def when(self, /) -> str | None:
        """
        An expression: the first method whose condition holds is taken; always when left out.
        """

@final
class Metric:
    """
    What to record when a task is done: a figure that feeds the goal.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, label: Text, *, unit: str | None = None, numerator: Text | None = None, denominator: Text | None = None, source: Text | None = None) -> Metric: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def denominator(self, /) -> Text | None:
        """
        Of a rate, what it is divided by.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Metric:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Metric:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: `click-rate`.
        """
    @property
    def label(self, /) -> Text:
        """
        How it is shown.
        """
    @property
    def numerator(self, /) -> Text | None:
        """
        Of a rate, what is counted: tools disagree, so it is said.
        """
    @property
    def source(self, /) -> Text | None:
        """
        Where the figure is read.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> str | None:
        """
        What it is counted in, as a sign: `%`, `EUR`, `h`, `d`.
        """

@final
class Migration:
    """
    A plan carried over, what that changed, and what somebody has to decide.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def changes(self, /) -> list[MigrationChange]:
        """
        What is otherwise than before.
        """
    @property
    def conflicts(self, /) -> list[MigrationConflict]:
        """
        What was edited in the plan and changed in the template too.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Migration:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Migration:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def plan(self, /) -> Plan:
        """
        The plan.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MigrationChange:
    """
    One thing that a migration did.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> str | None:
        """
        The id of the task or the question; nothing for the plan itself.
        """
    @property
    def fields(self, /) -> list[str]:
        """
        The fields that changed.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MigrationChange:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MigrationChange:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["added", "withdrawn", "changed", "frozen", "stays_removed", "answer_changed", "answer_dropped", "unanswered"]:
        """
        What it did.
        """
    @property
    def text(self, /) -> Text:
        """
        It in a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MigrationConflict:
    """
    A place of a migrated plan that somebody has to look at.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def base(self, /) -> str | None:
        """
        As the old version had it, in JSON; nothing when it had it not.
        """
    @property
    def field(self, /) -> str | None:
        """
        The field, and the element of a list: `title`, `roles/va`; nothing for the whole task.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MigrationConflict:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MigrationConflict:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kept(self, /) -> Literal["ours", "theirs"]:
        """
        Which of the two the migrated plan has.
        """
    @property
    def kind(self, /) -> Literal["edited", "withdrawn", "held", "circle"]:
        """
        Why.
        """
    @property
    def ours(self, /) -> str | None:
        """
        As the plan had it.
        """
    @property
    def task(self, /) -> str | None:
        """
        The task's id; nothing for the plan itself.
        """
    @property
    def text(self, /) -> Text:
        """
        It in a sentence.
        """
    @property
    def theirs(self, /) -> str | None:
        """
        As the new version has it.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MigrationTerms:
    """
    What a migration goes by beside the two versions.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, answers: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None] = ..., *, history: History | None = None, prefer: Literal["ours", "theirs"] | None = None) -> MigrationTerms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> dict[str, Answer]:
        """
        Answers that are new or changed; the plan's own hold for all other questions.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MigrationTerms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MigrationTerms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def history(self, /) -> History:
        """
        What has happened: tasks that are done, waived or under way stay as they are.
        """
    @property
    def prefer(self, /) -> Literal["ours", "theirs"]:
        """
        Which side holds where both changed a thing; ours, what was edited in the plan, when left out.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class MonthHours:
    """
    The hours of one month.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> MonthHours:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> MonthHours:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def left(self, /) -> int | None:
        """
        Those of the package that are left then; nothing without a package.
        """
    @property
    def month(self, /) -> date:
        """
        Its first day.
        """
    @property
    def over(self, /) -> int | None:
        """
        Those beyond the package; nothing without a package.
        """
    @property
    def planned(self, /) -> int:
        """
        The working minutes that are planned in it from that day on.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def used(self, /) -> int:
        """
        The working minutes that were spent in it until the day of the terms.
        """

@final
class Moved:
    """
    One task that would move.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Moved:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @property
    def from_finish(self, /) -> date:
        """
        The last day as it is.
        """
    @staticmethod
    def from_json(text: str) -> Moved:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def from_start(self, /) -> date:
        """
        The first day as it is.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    @property
    def to_finish(self, /) -> date:
        """
        The last day then.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def to_start(self, /) -> date:
        """
        The first day then.
        """

@final
class NamedCalendar:
    """
    A calendar that lags and waits may name; the caller hands it in.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> NamedCalendar:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> NamedCalendar:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        The id: `bank`.
        """
    @property
    def title(self, /) -> Text:
        """
        How it is shown.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Network:
    """
    Activities and what they wait for, checked and laid out in an order that can be worked.

    ```
    use encargo::network::{Activity, Network};
    let activity = |id: &str, minutes, after: &[&str]| Activity {
        id: id.into(), minutes, after: after.iter().map(|id| (*id).into()).collect(),
    };
    let network = Network::new(&[activity("edit", 60, &["draft"]), activity("draft", 120, &[])])?;
    assert_eq!(network.passes().end(), 180);
    # Ok::<(), encargo::Error>(())
    ```
    """
    def __len__(self, /) -> int: ...
    def __new__(cls, /, activities: Sequence[Activity]) -> Network:
        """
        Reads activities in any order.
        """
    def dates(self, /, start: date, due: date | None, calendar: Calendar) -> NetworkDates:
        """
        The days of all activities, as early as possible and as late as the end of the due day allows.
        """
    def dates_in(self, /, passes: Passes, start: date, due: date | None, calendar: Calendar) -> NetworkDates:
        """
        The same, from passes that were run.
        """
    def dates_until(self, /, due: date, calendar: Calendar) -> NetworkDates:
        """
        The days of all activities when the last is to finish by the end of a day.
        """
    @staticmethod
    def days(positions: Sequence[SupportsIndex], start: date, calendar: Calendar) -> list[date]:
        """
        The days on which work ends that ends at these positions: working minutes from the beginning of `start`.
        """
    def id(self, /, place: SupportsIndex) -> str | None:
        """
        The id of the activity at a place, counted from 0 in the order given.
        """
    def longest_chain(self, /, passes: Passes) -> list[int]:
        """
        The places on one longest chain, first to last.
        """
    def minutes(self, /, place: SupportsIndex) -> int | None:
        """
        The working minutes of the activity at a place.
        """
    @staticmethod
    def minutes_until(start: date, day: date, calendar: Calendar) -> int:
        """
        The working minutes from the beginning of one day to the end of another; negative when the other comes before.
        """
    def passes(self, /) -> Passes:
        """
        Early starts forwards from nothing, late ones backwards from the end.
        """
    def place(self, /, id: str) -> int | None:
        """
        The place of an id.
        """
    def set_minutes(self, /, id: str, minutes: SupportsIndex) -> None:
        """
        Changes how long the activity with an id takes.
        """
    def times(self, /, passes: Passes, place: SupportsIndex) -> Times | None:
        """
        When the activity at a place happens, in passes of this network.
        """
    def with_minutes(self, /, id: str, minutes: SupportsIndex) -> Network:
        """
        The same network in which the activity with an id takes so long.
        """

@final
class NetworkDates:
    """
    When everything happens: one list for each thing that is said, in the order of the activities.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def critical(self, /) -> list[bool]:
        """
        On a longest chain.
        """
    @property
    def finish(self, /) -> list[date]:
        """
        The last day.
        """
    @property
    def free_float(self, /) -> list[int]:
        """
        Working minutes it may slip without moving any other activity.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> NetworkDates:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> NetworkDates:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def late_finish(self, /) -> list[date]:
        """
        The latest last day.
        """
    @property
    def late_start(self, /) -> list[date]:
        """
        The latest first day that moves nothing beyond the due day; beyond the end, when there is none.
        """
    @property
    def start(self, /) -> list[date]:
        """
        The first day.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def total_float(self, /) -> list[int]:
        """
        Working minutes it may slip without moving the end beyond the due day; negative when there is not enough time.
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
    def audit_tasks(self, /) -> list[AuditTask]:
        """
        The work that the note tells of, for an `Audit`, each with its words.
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
class Occurrence:
    """
    One occurrence of a series, as it stands on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def done(self, /) -> date | None:
        """
        The day it was finished.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Occurrence:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Occurrence:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def key_date(self, /) -> date:
        """
        The day it is due: the key date of its plan.
        """
    @property
    def nominal(self, /) -> date:
        """
        The day the rule gives: it names the occurrence for good. With `from_completion` an upcoming one is a forecast, and
        its day is settled when the one before it is done.
        """
    @property
    def plan(self, /) -> Plan | None:
        """
        What is done in it: a closed plan, called after the series and its nominal day. Nothing for one that is skipped.
        """
    @property
    def status(self, /) -> Literal["done", "late", "current", "upcoming", "skipped"]:
        """
        How it stands.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Offset:
    """
    A target day, counted from something. On the wire the number alone when it is working days from the key date.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, days: SupportsIndex, *, unit: Literal["working_days", "calendar_days", "working_minutes"] | None = None, anchor: str | None = None) -> Offset: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def anchor(self, /) -> str:
        """
        From where: `key_date`, `start` (of the plan), or the id of a task (from its last day). `from` on the wire.
        """
    @property
    def days(self, /) -> int:
        """
        How many days; negative is before.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Offset:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Offset:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def from_key_date(self, /) -> int | None:
        """
        The working days from the key date; `None` when it counts otherwise.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> Literal["working_days", "calendar_days", "working_minutes"]:
        """
        Working days or calendar days.
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
class Package:
    """
    The hours a month that a client has paid for: a usual contract.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, client: str | None, hours_per_month: Decimal | int | float) -> Package: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose it is; nothing for the plans of which nobody said.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Package:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Package:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours_per_month(self, /) -> Decimal:
        """
        Hours a month, to the minute: `20`, `7.5`.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class PackageUse:
    """
    What becomes of a client's package.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose plans; nothing for those of which nobody said.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What does not hold.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PackageUse:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PackageUse:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def months(self, /) -> list[MonthHours]:
        """
        The hours of each month with work, over all of these plans.
        """
    @property
    def plans(self, /) -> list[int]:
        """
        The places of the client's plans in the portfolio, from 0.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Passes:
    """
    What the passes found; give it back to [`Network::run`] to run them again without asking for memory.
    """
    @property
    def end(self, /) -> int:
        """
        The end of the last activity: the length of the longest chain.
        """

@final
class PastGoal:
    """
    A goal that is no longer in a list, as it was.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def fate(self, /) -> Literal["left_out", "merged", "split"]:
        """
        What became of it.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PastGoal:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PastGoal:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> Goal:
        """
        The goal.
        """
    @property
    def into(self, /) -> list[str]:
        """
        The ids of the goals that it became, or became part of.
        """
    @property
    def place(self, /) -> int:
        """
        The place that it had, from 1.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why, in somebody's words.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Penalties:
    """
    What a finding takes from its criterion's hundred points, by severity.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, error: SupportsIndex | None = None, warning: SupportsIndex | None = None, suggestion: SupportsIndex | None = None) -> Penalties: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Penalties:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, name: str, roles: Sequence[str], hours_per_week: Decimal | int | float | None = None, *, weeks: Sequence[WeekHours] = ..., calendar: str | None = None, days_off: Sequence[DaysOff | date] = ..., tasks_at_once: SupportsIndex | None = None, booked: Sequence[Booking] = ...) -> Person: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def booked(self, /) -> list[Booking]:
        """
        The time that this person has promised to other work, and that is nobody else's: what is left of their hours is less.
        """
    @property
    def calendar(self, /) -> str | None:
        """
        The calendar this person works by, of those named in the terms; that of the terms when left out.
        """
    @property
    def days_off(self, /) -> list[DaysOff]:
        """
        The days this person is away: a day, or from one to another.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Person:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Person:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours_per_week(self, /) -> Decimal | None:
        """
        Hours a week for this client, from 0 to 168, counted to the minute: `7.5`. None at all when 0, which fills no role;
        nothing when nobody said.
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
    @property
    def tasks_at_once(self, /) -> int | None:
        """
        How many tasks this person works on at once, an equal share of the day's hours each; one when left out.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def weeks(self, /) -> list[WeekHours]:
        """
        The weeks in which it is other hours than that.
        """

@final
class PersonLookBack:
    """
    The hours of one person.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def estimated(self, /) -> int:
        """
        Likely minutes of the tasks whose minutes were written down.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PersonLookBack:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PersonLookBack:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def person(self, /) -> str:
        """
        Who.
        """
    @property
    def spent(self, /) -> int:
        """
        Minutes spent on them.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class PertEstimate:
    """
    The classical estimate: mean and deviation of the longest chain alone (Malcolm et al. 1959).
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def chance_percent(self, /) -> int | None:
        """
        The chance of the key date by it, in percent; nothing without a key date.
        """
    @property
    def deviation_minutes(self, /) -> int:
        """
        Its standard deviation, in working minutes.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PertEstimate:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PertEstimate:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def mean_minutes(self, /) -> int:
        """
        The mean of the chain, in working minutes from the first day.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Phase:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class PhaseCost:
    """
    What one phase costs.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal:
        """
        What its tasks with a price cost.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PhaseCost:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PhaseCost:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def label(self, /) -> Text:
        """
        Its name.
        """
    @property
    def p50(self, /) -> Decimal:
        """
        The amount that half of the samples do not pass.
        """
    @property
    def p80(self, /) -> Decimal:
        """
        The amount that eighty of a hundred do not pass.
        """
    @property
    def phase(self, /) -> str:
        """
        Its id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, title: Text, goal: Goal, tasks: Sequence[Task], *, key_task: str | None = None, template: str | None = None, answers: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None] = ..., assumptions: Sequence[Assumption] = ...) -> Plan:
        """
        A plan made by hand.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def correct(self, /, history: History, day: date) -> Plan:
        """
        The plan with a correction and another round for every approval that came back.
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
    def from_dict(fields: "Mapping[str, Any]") -> Plan:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def migrate(self, /, old: Template, new: Template, terms: MigrationTerms | None = None) -> Migration:
        """
        The plan for another version of its template, or for other answers.
        """
    def schedule(self, /, today: Terms | date, key_date: date | None = None, calendar: Calendar | None = None, team: Team | None = None) -> Schedule:
        """
        Gives every task its days, on terms or from a day on.
        """
    def series(self, /, recurrence: Recurrence) -> Series:
        """
        The series in which it recurs whole.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    def to_template(self, /, id: str, title: Text) -> TemplateDraft:
        """
        The plan as the draft of a template.
        """
    def what_if(self, /, terms: Terms | date, change: WhatIfChange) -> WhatIf:
        """
        What a change would do to its days.
        """
    def why(self, /, task: str) -> PlanWhy | None:
        """
        Why a task is in the plan, in words; `None` when there is none of that id.
        """
    def whys(self, /) -> list[PlanWhy]:
        """
        Why each task is in the plan, in the plan's order.
        """

@final
class PlanMoved:
    """
    One plan that would move.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose it is; nothing when nobody said.
        """
    @property
    def finish_after(self, /) -> date:
        """
        The same then.
        """
    @property
    def finish_before(self, /) -> date:
        """
        The day of its key task as it is, or its last day when there is none.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PlanMoved:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PlanMoved:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def moved(self, /) -> list[Moved]:
        """
        The tasks that would move, in the plan's order.
        """
    @property
    def place(self, /) -> int:
        """
        Its place in the portfolio, from 0.
        """
    @property
    def plan(self, /) -> Text:
        """
        What it is called.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class PlanWhy:
    """
    Why a task is in the plan.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PlanWhy:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PlanWhy:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def opens(self, /) -> list[str]:
        """
        The ids of the tasks that wait for it.
        """
    @property
    def reasons(self, /) -> list[WhyReason]:
        """
        The answers that put it there; empty for a task that depends on no answer.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    @property
    def text(self, /) -> Text:
        """
        All of it in sentences.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def waits_for(self, /) -> list[str]:
        """
        The ids of the tasks that it waits for.
        """

@final
class Portfolio:
    """
    Several plans within one team's hours.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def clients(self, /) -> list[str | None]:
        """
        Whose each of them is, in the same order; nothing when nobody said.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Portfolio:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Portfolio:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @staticmethod
    def level(engagements: Sequence[Engagement], effort: Effort | None = None) -> Portfolio:
        """
        Every plan within the hours that the plans before it leave.
        """
    def packages(self, /, packages: Sequence[Package] = ...) -> list[PackageUse]:
        """
        The hours of each month by client, against the packages they have.
        """
    @property
    def schedules(self, /) -> list[Schedule]:
        """
        The levelled schedules, in the order the plans were given in. Each person's `booked` in the terms of one is what the
        plans before it have taken.
        """
    def this_week(self, /) -> list[WeekTask]:
        """
        What is to be done this week, over all plans.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def weeks(self, /) -> list[WeekLoad]:
        """
        Each person's weeks with work, by name and day.
        """
    @staticmethod
    def what_if(engagements: Sequence[Engagement], place: SupportsIndex, change: WhatIfChange, effort: Effort | None = None) -> PortfolioWhatIf:
        """
        What a change of one plan would do to all of them, levelled together.
        """

@final
class PortfolioWhatIf:
    """
    What a change of one plan would do to all.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> PortfolioWhatIf:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> PortfolioWhatIf:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def plans(self, /) -> list[PlanMoved]:
        """
        The plans that would move, in the order of the portfolio; the changed one among them.
        """
    @property
    def text(self, /) -> Text:
        """
        The same as sentences.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Precedence:
    """
    What an activity waits for.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, task: str, *, kind: Literal["finish_to_start", "start_to_start", "finish_to_finish", "start_to_finish"] | None = None, lag: SupportsIndex | None = None) -> Precedence: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Precedence:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Precedence:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["finish_to_start", "start_to_start", "finish_to_finish", "start_to_finish"]:
        """
        What waits for what; the start for the finish when left out.
        """
    @property
    def lag(self, /) -> int:
        """
        Working minutes between the two; negative for a lead.
        """
    @property
    def task(self, /) -> str:
        """
        The id of the activity that comes before.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: Literal["account", "access", "contract", "consent", "document", "asset", "decision"], name: str, held: bool | None = None) -> Prerequisite: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Prerequisite:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Problem:
    """
    One of the things that are wrong with what was passed, and where.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> str:
        """
        Which part: a step, a question, a key.
        """
    @property
    def code(self, /) -> str:
        """
        The stable code, such as `template.unknown_name`.
        """
    @property
    def column(self, /) -> int | None:
        """
        The column in code points, from 1.
        """
    @property
    def expected(self, /) -> str | None:
        """
        What was expected there, in English, for people who write templates; nothing when the text says it.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Problem:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Problem:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def line(self, /) -> int | None:
        """
        The line in the text, from 1; nothing when no text was read.
        """
    @property
    def path(self, /) -> str:
        """
        Where in the record, as a JSON pointer (RFC 6901): `/steps/3/when`.
        """
    @property
    def source(self, /) -> str | None:
        """
        That line of the text, cut when it is long.
        """
    @property
    def text(self, /) -> Text:
        """
        What is wrong, lower case and without a final stop.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, answers: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None] = ...) -> Profile: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Profile:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Progress:
    """
    How far one goal's measure is on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def findings(self, /) -> list[Finding]:
        """
        Why: each reason as a finding.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Progress:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Progress:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> str:
        """
        The goal's id.
        """
    @property
    def needed_pace(self, /) -> Decimal | None:
        """
        Change a week needed from the day on; unknown without target or due day.
        """
    @property
    def pace(self, /) -> Decimal | None:
        """
        Change a week from the first value to the last; unknown with fewer than two.
        """
    @property
    def percent(self, /) -> int | None:
        """
        How much of the way from baseline to target is done, in percent; unknown when an end is.
        """
    @property
    def reached(self, /) -> date | None:
        """
        Since which day the target is met; nothing while it is not.
        """
    @property
    def stated(self, /) -> Stated | None:
        """
        How it goes, as somebody said last; kept apart.
        """
    @property
    def status(self, /) -> Literal["on_track", "at_risk", "off_track"] | None:
        """
        How it goes, as computed from the values; nothing when they do not tell.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def trend(self, /) -> Trend | None:
        """
        Where it goes; nothing when the values are too few to say.
        """
    @property
    def value(self, /) -> Decimal | None:
        """
        The last value on or before it.
        """
    @property
    def value_day(self, /) -> date | None:
        """
        The day of that value.
        """
    @property
    def values(self, /) -> int:
        """
        How many values there are, one a day.
        """

@final
class Promised:
    """
    A day that can be told to the client.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def aim(self, /) -> date:
        """
        The day to have it ready by, so that the buffer lies before the promised day: the planned one where nobody asked for a
        day; where somebody did and there is time, so much before it as chance asks for.
        """
    @property
    def buffer_days(self, /) -> int:
        """
        The buffer between that day and the promised one, in working days of the terms' calendar.
        """
    @property
    def chance_percent(self, /) -> int:
        """
        In how many of a hundred cases it was to be kept.
        """
    @property
    def day(self, /) -> date:
        """
        The day to tell: never before the planned one.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Promised:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Promised:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kept_percent(self, /) -> int:
        """
        In how many of a hundred cases the promised day is kept: days are whole, so it may be more than what was asked for.
        """
    @property
    def planned(self, /) -> date:
        """
        The day the plan itself comes to: that of the key task, or of the last task when there is none.
        """
    @property
    def text(self, /) -> Text:
        """
        The promise in words, for whoever makes it.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ProposedEstimate:
    """
    Another estimate for a step, to be taken or left.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def becomes(self, /) -> Estimate:
        """
        What one might estimate next time: the likely halfway to what was spent, the ends as wide as to hold it.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ProposedEstimate:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ProposedEstimate:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id, which is the step's.
        """
    @property
    def text(self, /) -> Text:
        """
        The same in words.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def was(self, /) -> Estimate:
        """
        What was estimated, in minutes.
        """

@final
class Provenance:
    """
    Where one part of a goal came from.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Provenance:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Question:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def otherwise(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        The answer that holds when it is not asked.
        """
    @property
    def profile(self, /) -> bool:
        """
        About the client, not about one piece of work: asked once, and every template goes by the answer.
        """
    @property
    def proposal(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        A value inferred from the note that the client is asked to confirm, or the usual one.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def when(self, /) -> str | None:
        """
        When it is asked, as an expression over the questions before it; always when left out.
        """

@final
class Rate:
    """
    One rate of a campaign.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def caveat(self, /) -> Text:
        """
        What to know before believing it; empty when there is nothing.
        """
    @property
    def denominator(self, /) -> int | None:
        """
        By what; nothing when only the rate is known.
        """
    @property
    def formula(self, /) -> Text:
        """
        How it is worked out, in words.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Rate:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Rate:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["delivery", "open", "click", "click_to_open", "unsubscribe", "bounce", "complaint"]:
        """
        Which.
        """
    @property
    def numerator(self, /) -> int | None:
        """
        What is divided; nothing when only the rate is known.
        """
    @property
    def percent(self, /) -> Decimal:
        """
        In percent, to four decimals: worked out from the counts, or as the file says it where a count is missing.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Reading:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Reason:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Reason:
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Recurrence:
    """
    Days that repeat: a rule, its start, and what becomes of holidays and of what was not done in time.

    ```
    use encargo::{Calendar, Day, recurrence::{OnHoliday, Recurrence, RecurrenceRecord}};
    let start: Day = "2026-11-01".parse().unwrap();
    let record = RecurrenceRecord::new("FREQ=MONTHLY;BYMONTHDAY=1".parse().unwrap(), start);
    let monthly = Recurrence::try_from(RecurrenceRecord { on_holiday: OnHoliday::Next, ..record }).unwrap();
    let first = monthly.key_dates(&Calendar::default(), start, 1)[0];
    assert_eq!((first.nominal.to_string(), first.day.to_string()), ("2026-11-01".into(), "2026-11-02".into()));
    ```
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: RecurrenceRule | str, start: date, *, on_holiday: Literal["exact", "next", "previous"] | None = None, on_late: Literal["pile_up", "from_completion", "skip"] | None = None, exdates: Sequence[date] = ..., rdates: Sequence[date] = ...) -> Recurrence: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Recurrence:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Recurrence:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def instances(self, /, calendar: Calendar, begun: Sequence[KeyDate], history: History, today: date, count: SupportsIndex) -> list[Instance]:
        """
        How the occurrences stand on a day.
        """
    def key_dates(self, /, calendar: Calendar, from_: date, count: SupportsIndex) -> list[KeyDate]:
        """
        The first key dates from a day on.
        """
    @property
    def on_holiday(self, /) -> Literal["exact", "next", "previous"]:
        """
        What becomes of a day on which nobody works.
        """
    @property
    def on_late(self, /) -> Literal["pile_up", "from_completion", "skip"]:
        """
        What becomes of occurrences that were not done in time.
        """
    @property
    def rule(self, /) -> RecurrenceRule: ...
    @property
    def start(self, /) -> date:
        """
        The day it starts.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class RecurrenceRule:
    """
    A recurrence rule on civil days (RFC 5545): `FREQ=MONTHLY;BYDAY=1TU` on the wire, which is also how it is written.

    ```
    use encargo::recurrence::RecurrenceRule;
    let rule: RecurrenceRule = "RRULE:FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=1".parse().unwrap();
    assert_eq!(rule.to_string(), "FREQ=MONTHLY;BYDAY=-1FR");
    let days: Vec<String> = rule.days("2026-11-23".parse().unwrap()).take(2).map(|day| day.to_string()).collect();
    assert_eq!(days, ["2026-11-27", "2026-12-25"]);
    ```
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, text: str) -> RecurrenceRule:
        """
        The rule that a text writes: `FREQ=MONTHLY;BYDAY=1TU`.
        """
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def count(self, /) -> int | None:
        """
        How many days it gives, when it says so.
        """
    def days(self, /, start: date) -> Days:
        """
        The days of the rule when it starts on a day, in order: an iterator, without an end when the rule has none.
        """
    def days_from(self, /, start: date, day: date) -> Days:
        """
        The days of the rule when it starts on a day, from another day on.
        """
    @property
    def frequency(self, /) -> Literal["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]:
        """
        How often it repeats, before its interval.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> RecurrenceRule:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> RecurrenceRule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def interval(self, /) -> int:
        """
        Every how many days, weeks, months or years.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def until(self, /) -> date | None:
        """
        The last day it may give, when it says so.
        """

@disjoint_base
class Remedy:
    """
    Something that would make a goal feasible.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Remedy:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Remedy:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Repeated:
    """
    How a series takes part in a portfolio.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, count: SupportsIndex, client: str | None = None, *, priority: SupportsIndex = 0, histories: dict[date, History] = ...) -> Repeated: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose they are; nothing when nobody said.
        """
    @property
    def count(self, /) -> int:
        """
        How many open occurrences from today on, beside those that are late or begun.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Repeated:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Repeated:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def histories(self, /) -> dict[date, History]:
        """
        What has happened to the tasks of an occurrence, by its nominal day.
        """
    @property
    def priority(self, /) -> int:
        """
        Who comes first: the smallest number; then the earliest key date.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Reply:
    """
    One turn of the conversation.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Reply:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Report:
    """
    A report about one goal, or about several of one client.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        Its day, the last of its time.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Report:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Report:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goals(self, /) -> list[ReportGoal]:
        """
        The goals, in order.
        """
    @staticmethod
    def of_client(client: str, reports: Sequence[Report], months: Sequence[GoalMonth] | None = None) -> Report:
        """
        The reports of one client as one, under the client's name, with the goals of each month if they are given.
        """
    @property
    def sections(self, /) -> list[ReportSection]:
        """
        The sections, in order; none without lines.
        """
    @property
    def since(self, /) -> date:
        """
        The first day of its time.
        """
    @property
    def title(self, /) -> Text:
        """
        What it is about: the plan of one goal, or the client.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ReportBar:
    """
    A task, a phase or a whole plan from its first day to its last, with what is done inside, to be drawn.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def done_percent(self, /) -> int:
        """
        How much of it is done, in percent, rounded down: only what is over is a hundred.
        """
    @property
    def finish(self, /) -> date:
        """
        Its last planned day.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ReportBar:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReportBar:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def late(self, /) -> bool:
        """
        Whether its last day has passed and it is not over.
        """
    @property
    def milestone(self, /) -> bool:
        """
        Whether it is a date without work.
        """
    @property
    def minutes(self, /) -> int:
        """
        Likely working minutes of all that has to be done in it.
        """
    @property
    def start(self, /) -> date:
        """
        Its first planned day.
        """
    @property
    def title(self, /) -> Text:
        """
        What it is called.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ReportGoal:
    """
    How one goal stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def bars(self, /) -> list[ReportBar]:
        """
        Its tasks; its phases when it has more than fourteen tasks; the whole plan as one where there is little room.
        """
    @property
    def figures(self, /) -> list[Text]:
        """
        The figures in words: the last value, what was found, and how the forecast was chosen.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ReportGoal:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReportGoal:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> Text:
        """
        The goal in a sentence.
        """
    @property
    def id(self, /) -> str:
        """
        The goal's id.
        """
    @property
    def metric(self, /) -> str:
        """
        What is counted; empty when nobody said.
        """
    @property
    def points(self, /) -> list[ReportPoint]:
        """
        The values of the measure, the latest two hundred.
        """
    @property
    def review(self, /) -> Review:
        """
        The figure to reach, the unit and what is expected, for drawing.
        """
    @property
    def status(self, /) -> Text:
        """
        How it goes, in a line.
        """
    @property
    def steps(self, /) -> list[ReportStep]:
        """
        What is done against what was planned, a step a day on which either changes.
        """
    @property
    def target(self, /) -> Decimal | None:
        """
        The figure to reach.
        """
    @property
    def title(self, /) -> Text:
        """
        What its plan is called.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> str | None:
        """
        Its unit.
        """

@final
class ReportLine:
    """
    One line of a section.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date | None:
        """
        The day that it is about.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ReportLine:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReportLine:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def goal(self, /) -> int | None:
        """
        The goal that it is about, by its place from 1 on; nothing when it is about several.
        """
    @property
    def text(self, /) -> Text:
        """
        What it says.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ReportPoint:
    """
    A value of the measure, to be drawn.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> ReportPoint:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReportPoint:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class ReportSection:
    """
    A section of a report.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ReportSection:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReportSection:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def heading(self, /) -> Text:
        """
        Its heading.
        """
    @property
    def lines(self, /) -> list[ReportLine]:
        """
        Its lines, never none, at most five hundred. What is shown of them is for whoever has little room to say.
        """
    @property
    def part(self, /) -> Literal["months", "done", "waiting", "next", "agenda"]:
        """
        What it is about.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class ReportStep:
    """
    How many tasks were over on a day, and how many should have been, to be drawn.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> ReportStep:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReportStep:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def over(self, /) -> int | None:
        """
        Tasks that were over; nothing after the day of the report.
        """
    @property
    def planned(self, /) -> int:
        """
        Tasks that should be over by then.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Retrospective:
    """
    A look back at a plan.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day up to which all counts.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Retrospective:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Retrospective:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def lesson(self, /) -> Text:
        """
        What to learn from it, in one sentence.
        """
    @property
    def people(self, /) -> list[PersonLookBack]:
        """
        The people, by name.
        """
    @property
    def proposed(self, /) -> list[ProposedEstimate]:
        """
        Estimates to change; nothing changes by itself.
        """
    @property
    def tasks(self, /) -> list[TaskLookBack]:
        """
        The tasks that were begun, done or late, in the order of the plan.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def carried(self, /) -> list[Carried]:
        """
        What was planned or in the way when somebody last said so, to be asked about.
        """
    @property
    def day(self, /) -> date:
        """
        The day.
        """
    @property
    def decided(self, /) -> Decision | None:
        """
        What was decided last about the goal; nothing when nobody decided.
        """
    @property
    def done(self, /) -> int:
        """
        Tasks that are done, or need not be done any more.
        """
    @property
    def effort_percent(self, /) -> int | None:
        """
        How much of the likely work is done, in percent, rounded down; nothing without work.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        Why: each reason as a finding.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Review:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def progress(self, /) -> Progress:
        """
        How far the goal's measure is and where it goes.
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
    @property
    def tasks_percent(self, /) -> int | None:
        """
        How much of the tasks is over, in percent, rounded down; nothing without tasks.
        """
    def text(self, /, language: Literal["es", "en"]) -> str:
        """
        The review as a few lines.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class ReviewDay:
    """
    A day for which the rhythm puts a review.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day, moved off days that nobody works as the recurrence says.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> ReviewDay:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> ReviewDay:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def held(self, /) -> date | None:
        """
        The first day on or after it, and before the next review, on which something was noted or decided; nothing when
        it was missed, or is still to come.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Role:
    """
    A role and how it is shown.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def falls_to(self, /) -> list[Fallback]:
        """
        Who does its work when nobody has the role: the first whose condition holds and whose role somebody has.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Role:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def blocked(self, /) -> bool:
        """
        Something that it needs is not done yet, or it waits for a person.
        """
    @property
    def cells(self, /) -> list[Cell]:
        """
        The cells, in the order of the columns.
        """
    @property
    def critical(self, /) -> bool:
        """
        It is on the chain that decides the end of the plan.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Row:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    @property
    def late(self, /) -> bool:
        """
        It is not over and its planned end has passed, or it can no longer be done in time.
        """
    @property
    def status(self, /) -> Literal["to_do", "offered", "in_progress", "delivered", "returned", "done", "waived"]:
        """
        How the task stands.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, weights: dict[Literal["specific", "measurable", "achievable", "realistic", "time_framed"], SupportsIndex] = ..., penalties: Penalties | None = None, met: SupportsIndex | None = None, partly: SupportsIndex | None = None, off: Sequence[str] = ..., on: Sequence[str] = ..., severities: dict[str, Literal["error", "warning", "suggestion", "info"]] = ..., limits: Limits | None = None) -> Rubric: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Rubric:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> RubricRecord:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Rule:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Sample:
    """
    The sampled positions of one finish, in working minutes from the start of the network.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def chance_until(self, /, position: SupportsIndex) -> int:
        """
        The chance of finishing at a position or before it, in parts of ten thousand.
        """
    def count_until(self, /, position: SupportsIndex) -> int:
        """
        How many samples finish at a position or before it.
        """
    @property
    def deviation(self, /) -> int:
        """
        The standard deviation, in whole minutes.
        """
    @property
    def mean(self, /) -> int:
        """
        The mean, to the nearest minute.
        """
    def percentile(self, /, percent: SupportsIndex) -> int:
        """
        The soonest position that at least so many percent of the samples do not pass.
        """
    @property
    def positions(self, /) -> list[int]:
        """
        The sampled positions, the soonest first.
        """

@final
class Sampling:
    """
    How estimates are drawn.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, samples: SupportsIndex | None = None, seed: SupportsIndex | None = None, distribution: Literal["pert", "triangular"] | None = None) -> Sampling: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def distribution(self, /) -> Literal["pert", "triangular"]:
        """
        How durations are drawn.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Sampling:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Sampling:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def samples(self, /) -> int:
        """
        How often.
        """
    @property
    def seed(self, /) -> int:
        """
        Where chance begins: the same seed gives the same forecast everywhere.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Schedule:
    """
    A plan with days.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def _repr_svg_(self, /) -> Any:
        """
        The Gantt picture, in a notebook.
        """
    def against(self, /, baseline: Schedule) -> list[Variance]:
        """
        How far each task has moved against a baseline.
        """
    def brief(self, /, person: str) -> Brief:
        """
        All that one person has still to do, in one message.
        """
    def buffer(self, /, promised: Promised, history: History, day: date) -> BufferUse:
        """
        How the buffer of a promise that was made of this schedule stands on a day.
        """
    def cost(self, /, terms: CostTerms, sampling: Sampling | None = None) -> Cost:
        """
        What the plan costs, by task, phase and month, and by chance.
        """
    def critical_path(self, /) -> list[str]:
        """
        The ids of the tasks of the longest chain to the key date.
        """
    def earned(self, /, history: History, day: date) -> Earned:
        """
        Work earned against work planned and spent, on a day.
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
    def forecast(self, /, sampling: Sampling | None = None) -> Forecast:
        """
        When the plan may be finished, by chance.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Schedule:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Schedule:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def habit(self, /, history: History, reviews: Recurrence, day: date) -> Habit:
        """
        How regularly the goal is looked at and worked on, by the rhythm of its reviews.
        """
    def handoff(self, /, task: str) -> Handoff:
        """
        The brief of one task.
        """
    def handoffs(self, /) -> list[Handoff]:
        """
        The briefs of all tasks, in the plan's order.
        """
    def is_delegated(self, /, task: str) -> bool:
        """
        Whether somebody other than the client does the task.
        """
    @property
    def is_levelled(self, /) -> bool:
        """
        Whether people's hours were kept.
        """
    @property
    def key_date(self, /) -> date | None:
        """
        The day of the key task.
        """
    def level(self, /, effort: Effort | None = None) -> Schedule:
        """
        The same plan on the same terms with every person within their hours.
        """
    @property
    def levelling(self, /) -> Levelling | None:
        """
        How people's hours were kept; `None` where they were not asked.
        """
    def merge(self, /, grid: Grid, terms: MergeTerms | None = None) -> Merge:
        """
        This schedule with the edits of a sheet that came back. Nothing changes by itself: a merge that nobody goes by is a
        preview.
        """
    @property
    def plan(self, /) -> Plan: ...
    def promise(self, /, chance: SupportsIndex, sampling: Sampling | None = None) -> Promised:
        """
        The day to tell the client so that it is kept in `chance` of a hundred cases.
        """
    def reminders(self, /, history: History, day: date) -> list[Finding]:
        """
        Which of those that wait for a person need another reminder.
        """
    def report(self, /, history: History, since: date, day: date, voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> Report:
        """
        The report of some time up to a day, by what has happened; how the client is spoken to may be chosen.
        """
    def retrospective(self, /, history: History, day: date) -> Retrospective:
        """
        A look back at the plan on a day: hours, delays, estimates to change, one lesson.
        """
    def review(self, /, history: History, day: date) -> Review:
        """
        How the goal and its plan stand on a day.
        """
    def sheet(self, /, language: Literal["es", "en"], columns: Sequence[str] | None = None) -> Sheet:
        """
        The schedule as rows of typed cells, in the columns named; in all of them when none are.
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
    def state(self, /, task: str) -> TaskState | None:
        """
        How a task stands on the terms' day; `None` when there is none of that id.
        """
    def states(self, /) -> list[TaskState]:
        """
        How every task stands on the terms' day, in the plan's order.
        """
    @property
    def terms(self, /) -> Terms: ...
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    def waiting(self, /, history: History, day: date) -> list[Waiting]:
        """
        What waits on a day: for a person, or for a task that is not done.
        """
    def what_if(self, /, change: WhatIfChange) -> WhatIf:
        """
        What a change would do to these days.
        """
    def why(self, /, task: str) -> Why | None:
        """
        Why a task starts when it does; `None` when there is none of that id.
        """
    def whys(self, /) -> list[Why]:
        """
        Why each task starts when it does, in the plan's order; a chain stops after a hundred tasks.
        """

@final
class Series:
    """
    A plan that recurs: what is done once stands in the first occurrence, all else in every one.

    ```
    # use encargo::{Goal, Language, Plan, Text, plan::{PlanRecord, Task}};
    # let goal = Goal::new("news", Language::English, "a newsletter a month");
    # let send = Task::new("send", Text::new("Enviar", "Send"));
    # let plan = Plan::try_from(PlanRecord { id: "newsletter".into(), template: None, title: Text::default(), goal,
    #     answers: Default::default(), assumptions: vec![], key_task: None, tasks: vec![send] }).unwrap();
    use encargo::{Calendar, Day, recurrence::RecurrenceRecord};
    let today: Day = "2026-11-23".parse().unwrap();
    let first_tuesdays = RecurrenceRecord::new("FREQ=MONTHLY;BYDAY=1TU".parse().unwrap(), today);
    let series = plan.series(first_tuesdays.try_into().unwrap()).unwrap();
    let occurrences = series.occurrences(today, &Calendar::default(), 2).unwrap();
    assert_eq!(occurrences[1].plan.as_ref().unwrap().id(), "newsletter/2027-01-05");
    ```
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def begin(self, /, occurrence: Occurrence) -> Series:
        """
        The series with an occurrence begun: its plan and key date are kept as they are handed in.
        """
    def engagements(self, /, terms: Terms, repeated: Repeated) -> list[Engagement]:
        """
        The open occurrences as plans to be levelled together and with others.
        """
    def finish(self, /, nominal: date, day: date) -> Series:
        """
        The series with a begun occurrence finished on a day.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Series:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Series:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def history(self, /) -> History:
        """
        What has happened to occurrences, by the ids of their plans, and to set-up tasks.
        """
    @property
    def kept(self, /) -> list[Kept]:
        """
        The occurrences that have begun, finished ones too.
        """
    def occurrences(self, /, today: date, calendar: Calendar, count: SupportsIndex) -> list[Occurrence]:
        """
        The occurrences as they stand on a day, by key date.
        """
    @property
    def plan(self, /) -> Plan:
        """
        The plan that recurs, with its set-up.
        """
    def record(self, /, event: Event) -> Series:
        """
        The series with one more thing that has happened to an occurrence or a set-up task.
        """
    @property
    def recurrence(self, /) -> Recurrence:
        """
        When.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    def with_plan(self, /, plan: Plan) -> Series:
        """
        The series with another plan from now on.
        """
    def with_recurrence(self, /, recurrence: Recurrence) -> Series:
        """
        The series on other days from now on.
        """

@final
class Sheet:
    """
    A schedule as a client sees it in a spreadsheet.
    """
    COLUMNS: Final[list[str]]
    """
    The ids of all columns, in their usual order.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    def _repr_html_(self, /) -> Any:
        """
        The table, in a notebook.
        """
    def cell(self, /, row: Row, column: str) -> Cell | None:
        """
        The cell of a row in a column, by the column's id.
        """
    @property
    def columns(self, /) -> list[Column]:
        """
        The columns.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Sheet:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Sheet:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language of its words.
        """
    def place(self, /, column: str) -> int | None:
        """
        The place of a column, by its id.
        """
    @property
    def rows(self, /) -> list[Row]:
        """
        The rows, in the plan's order.
        """
    def texts(self, /) -> list[list[str]]:
        """
        The cells of every row as a person reads them.
        """
    @property
    def title(self, /) -> str:
        """
        The title.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def today(self, /) -> date:
        """
        The day for which it was made.
        """

@final
class SheetTerms:
    """
    In which language and with which columns a sheet is made.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> list[str] | None:
        """
        The ids of the columns, in their order; all of [`Sheet::COLUMNS`] when left out. The task's `id` is always there, as the
        last column and hidden unless it is among them.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> SheetTerms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> SheetTerms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def language(self, /) -> Literal["es", "en"]:
        """
        The language.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, rule: str, reason: str) -> Silence: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Silence:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Silenced:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class SkippedEvent:
    """
    An event of a file that is no holiday.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> SkippedEvent:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> SkippedEvent:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def line(self, /) -> int:
        """
        The line it begins in, from 1.
        """
    @property
    def name(self, /) -> str | None:
        """
        What it is called.
        """
    @property
    def text(self, /) -> Text:
        """
        Why it was passed over.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def critical(self, /) -> bool:
        """
        On the longest chain to the key date; in a levelled schedule, on the chain of tasks and people that decides its end.
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
    def from_dict(fields: "Mapping[str, Any]") -> Slot:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @property
    def work(self, /) -> list[WorkDay]:
        """
        The days it is worked on and for how long; empty where people's hours were not asked.
        """

@final
class Standing:
    """
    How one goal stands.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Standing:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
class Stated:
    """
    How somebody says that it goes.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> date:
        """
        The day they said so.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Stated:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Stated:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def reason(self, /) -> str | None:
        """
        What they said about it.
        """
    @property
    def status(self, /) -> Literal["on_track", "at_risk", "off_track"]:
        """
        How it goes.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Step:
    """
    A task that may come into the plan.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> Text | None:
        """
        How to do it.
        """
    @property
    def advances(self, /) -> list[Literal["attendance", "clicks", "clients", "content", "followers", "hours", "leads", "opens", "replies", "revenue", "reviews", "sales", "subscribers", "traffic", "unpaid"]]:
        """
        What it moves: the figures of the business that rise or fall because of it.
        """
    @property
    def after(self, /) -> list[Dependency]:
        """
        The steps it depends on, in the plan or not.
        """
    @property
    def authority(self, /) -> Literal["independent", "approval", "client_only", "not_applicable"]:
        """
        What the doer may decide alone.
        """
    @property
    def criteria(self, /) -> list[Text]:
        """
        What whoever accepts it looks for.
        """
    @property
    def done(self, /) -> list[Text]:
        """
        When it is done: the checks, as sentences.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Step:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def hours_times(self, /) -> str | None:
        """
        How many times the hours: an expression, as `posts / 12`; once when left out. Worked-out hours are rounded to five minutes.
        """
    @property
    def id(self, /) -> str:
        """
        The stable id: the phase's id, then a slug, as `copy/edit`.
        """
    @property
    def item_when(self, /) -> str | None:
        """
        For which of them: an expression that may name `item`, as `item in filmed`; for all when left out.
        """
    @property
    def measures(self, /) -> list[Metric]:
        """
        What to record when it is done.
        """
    @property
    def methods(self, /) -> list[Method]:
        """
        Variants: the first whose condition holds is taken.
        """
    @property
    def milestone(self, /) -> bool:
        """
        No work, only a date.
        """
    @property
    def needs(self, /) -> list[str]:
        """
        The prerequisites it needs.
        """
    @property
    def offset(self, /) -> Offset | None:
        """
        The planned day.
        """
    @property
    def offset_plus(self, /) -> str | None:
        """
        Days added to the offset: an expression, as `30 - terms`; rounded to whole days.
        """
    @property
    def optional(self, /) -> bool:
        """
        The goal is reached without it too: it may be dropped when time is short.
        """
    @property
    def part(self, /) -> TemplatePart | None:
        """
        The template whose steps it becomes.
        """
    @property
    def reference(self, /) -> str | None:
        """
        The step of the published process it comes from.
        """
    @property
    def repeat(self, /) -> str | None:
        """
        The list question over whose items it repeats.
        """
    @property
    def roles(self, /) -> list[StepRole]:
        """
        Who takes part, the responsible role first.
        """
    @property
    def title(self, /) -> Text:
        """
        What is to be done; `{question}` stands for an answer, `{item}` for the item of a repetition.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def wait(self, /) -> Wait | None:
        """
        Time that passes after the work before anything may follow.
        """
    @property
    def wait_plus(self, /) -> str | None:
        """
        What is added to the wait: an expression; rounded, and never below nothing.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> StepRole:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Suggestion:
    """
    A template that fits some words.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Suggestion:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Suggestion:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def score(self, /) -> int:
        """
        How well it fits, from 0 to 100.
        """
    @property
    def template(self, /) -> str:
        """
        The template's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def words(self, /) -> list[Evidence]:
        """
        The words that it fits, in the order of the text.
        """

@final
class Table:
    """
    Rows of words: a sheet, as far as merging needs to know it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, columns: Sequence[str], rows: Sequence[TableRow]) -> Table: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> list[str]:
        """
        The ids of the columns.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Table:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Table:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def merge(self, /, base: Table, theirs: Table, choices: Sequence[MergeChoice] = ..., prefer: Literal["ours", "theirs"] | None = None) -> TableMerge:
        """
        This table and another that both began as `base`; what both changed differently is a conflict.
        """
    @property
    def rows(self, /) -> list[TableRow]:
        """
        The rows; of two with one id the first counts.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TableMerge:
    """
    Two tables with one beginning, in one.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def conflicts(self, /) -> list[MergeConflict]:
        """
        What both sides changed, each in its own way, in the order of rows and columns.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TableMerge:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TableMerge:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def table(self, /) -> Table:
        """
        The rows; in a cell that is a conflict and that nobody settled stands ours, and a row that one side removed and
        the other edited stays.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TableRow:
    """
    One row of a table.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, cells: Sequence[str | None]) -> TableRow: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def cells(self, /) -> list[str | None]:
        """
        The cells, in the order of the columns; nothing where the row has none.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TableRow:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TableRow:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str:
        """
        What it is known by: the same in every version.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, id: str, title: Text, *, reference: str | None = None, about: Text | None = None, phase: str | None = None, phase_label: Text | None = None, roles: Sequence[Assignment] = ..., after: Sequence[Dependency | str] = ..., offset: Offset | SupportsIndex | None = None, effort: Estimate | None = None, wait: Wait | None = None, authority: Literal["independent", "approval", "client_only", "not_applicable"] | None = None, scope: Literal["once", "each"] | None = None, milestone: bool | None = None, gate: bool | None = None, optional: bool | None = None, prerequisite: Literal["account", "access", "contract", "consent", "document", "asset", "decision"] | None = None, done: Sequence[Text] = ..., criteria: Sequence[Text] = ..., measures: Sequence[Metric] = ..., advances: Sequence[Literal["attendance", "clicks", "clients", "content", "followers", "hours", "leads", "opens", "replies", "revenue", "reviews", "sales", "subscribers", "traffic", "unpaid"]] = ..., because: Sequence[Reason] = ...) -> Task: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> Text | None:
        """
        How to do it.
        """
    @property
    def advances(self, /) -> list[Literal["attendance", "clicks", "clients", "content", "followers", "hours", "leads", "opens", "replies", "revenue", "reviews", "sales", "subscribers", "traffic", "unpaid"]]:
        """
        What it moves: the figures of the business that rise or fall because of it.
        """
    @property
    def after(self, /) -> list[Dependency]:
        """
        The tasks that it depends on.
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
    def criteria(self, /) -> list[Text]:
        """
        What whoever accepts it looks for.
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
    def from_dict(fields: "Mapping[str, Any]") -> Task:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def measures(self, /) -> list[Metric]:
        """
        What to record when it is done.
        """
    @property
    def milestone(self, /) -> bool:
        """
        No work, only a date.
        """
    @property
    def offset(self, /) -> Offset | None:
        """
        The planned day. Nothing for a task without a target.
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
    def prerequisite(self, /) -> Literal["account", "access", "contract", "consent", "document", "asset", "decision"] | None:
        """
        What it gets, when it is there because something was missing.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def wait(self, /) -> Wait | None:
        """
        Time that passes after the work before anything may follow.
        """

@final
class TaskCost:
    """
    What one task costs.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> Decimal | None:
        """
        What they cost, to the cent; nothing when nobody gave the price.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TaskCost:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TaskCost:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        The working minutes that are paid: those spent, and those that are likely left.
        """
    @property
    def p50(self, /) -> Decimal | None:
        """
        The amount that half of the samples do not pass; nothing without a price, or in a plan of more than three hundred tasks.
        """
    @property
    def p80(self, /) -> Decimal | None:
        """
        The amount that eighty of a hundred do not pass.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who does it, when that is known.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TaskForecast:
    """
    What chance does to one task.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def criticality_percent(self, /) -> int:
        """
        In how many of a hundred samples it lies on the chain that decides the key task, or the end.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TaskForecast:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TaskForecast:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def p80(self, /) -> date | None:
        """
        The day by which it is finished in eighty of a hundred samples; nothing in a plan of more than three hundred tasks.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TaskLookBack:
    """
    How one task went.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def days_late(self, /) -> int:
        """
        Days after the planned day on which it was done, or that have passed while it is not.
        """
    @property
    def days_waited(self, /) -> int:
        """
        Days it waited for people in all.
        """
    @property
    def estimated(self, /) -> int:
        """
        Working minutes that were likely.
        """
    @property
    def finished(self, /) -> date | None:
        """
        The day it was done.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TaskLookBack:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TaskLookBack:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who did it.
        """
    @property
    def planned(self, /) -> date:
        """
        The last day it was planned for.
        """
    @property
    def rounds(self, /) -> int:
        """
        How often it came back.
        """
    @property
    def spent(self, /) -> int | None:
        """
        Working minutes that were spent; nothing when nobody wrote them down.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def waited_on(self, /) -> str | None:
        """
        For whom it waited longest, of those who were named.
        """

@final
class TaskState:
    """
    How one task stands on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def finished(self, /) -> date | None:
        """
        The day it was done; nothing while it is not.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TaskState:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TaskState:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who has it: took it on or works on it.
        """
    @property
    def reason(self, /) -> str | None:
        """
        Why it stands like this, in the words that were given.
        """
    @property
    def remaining(self, /) -> int | None:
        """
        Working minutes that are left: what was said last, less what was worked since; nothing when nobody looked.
        """
    @property
    def rounds(self, /) -> int:
        """
        How often it came back.
        """
    @property
    def since(self, /) -> date | None:
        """
        Since which day; nothing when nothing has happened.
        """
    @property
    def spent(self, /) -> int:
        """
        Working minutes spent so far.
        """
    @property
    def started(self, /) -> date | None:
        """
        The day work on it first began, when somebody said so.
        """
    @property
    def status(self, /) -> Literal["to_do", "offered", "in_progress", "delivered", "returned", "done", "waived"]:
        """
        How it stands.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def waiting_on(self, /) -> str | None:
        """
        For whom it waits: who was offered it, was asked, is to look at it.
        """
    @property
    def waiting_since(self, /) -> date | None:
        """
        Since which day it waits for a person.
        """

@final
class Team:
    """
    Who fills which role.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, people: Sequence[Person]) -> Team: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Team:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def about(self, /) -> Text: ...
    def asked(self, /, answers: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None]) -> list[Question]:
        """
        The questions that are asked, given the answers so far.
        """
    def check(self, /) -> list[Flaw]:
        """
        What is wrong with it for some answers, each with the fewest answers that cause it.
        """
    def compare(self, /, a: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None], b: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None]) -> Comparison:
        """
        What the second answers would change: tasks, work, the first day.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Template:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Template:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def id(self, /) -> str: ...
    @property
    def keywords(self, /) -> Keywords:
        """
        What people call it.
        """
    def plan(self, /, goal: Goal, answers: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None] = ..., **values: "Answer | bool | Decimal | float | date | Sequence[str] | str | None") -> Plan:
        """
        The plan for a goal and its answers: a mapping, keywords, or both. `None` is an answer: nobody knows.
        """
    @property
    def questions(self, /) -> list[Question]:
        """
        What the client is asked.
        """
    def series(self, /, goal: Goal, answers: Mapping[str, Answer | bool | Decimal | int | float | date | Sequence[str] | str | None], recurrence: Recurrence) -> Series:
        """
        The series in which its plan for a goal and answers recurs.
        """
    @property
    def steps(self, /) -> list[Step]: ...
    @property
    def title(self, /) -> Text: ...
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def version(self, /) -> int: ...
    def with_estimates(self, /, plan: Plan, proposed: Sequence[ProposedEstimate]) -> Template:
        """
        The next version of the template, with the estimates that a look back at a plan of it proposed and somebody took.
        """

@final
class TemplateDraft:
    """
    A template made of a plan, and what somebody has to decide before it is one for every client.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def findings(self, /) -> list[Finding]:
        """
        What a template should say and the plan does not.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TemplateDraft:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TemplateDraft:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def template(self, /) -> Template:
        """
        The template: it asks nothing, and its plan has the tasks of the plan.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TemplatePart:
    """
    Another template as a part of this one.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answers(self, /) -> dict[str, str]:
        """
        Its questions as expressions of this template.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TemplatePart:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TemplatePart:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def template(self, /) -> str:
        """
        The other template's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TemplatePrerequisite:
    """
    What must be there before certain steps; missing, it makes a task of its own.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def after(self, /) -> list[Dependency]:
        """
        The tasks that getting it depends on.
        """
    @property
    def authority(self, /) -> Literal["independent", "approval", "client_only", "not_applicable"]:
        """
        What the doer may decide alone; only the client when left out.
        """
    @property
    def done(self, /) -> list[Text]:
        """
        When it is there: the checks, as sentences.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TemplatePrerequisite:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TemplatePrerequisite:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours(self, /) -> list[Decimal]:
        """
        The work in hours: optimistic, likely, pessimistic.
        """
    @property
    def hours_times(self, /) -> str | None:
        """
        How many times the hours: an expression, as `posts / 12`; once when left out. Worked-out hours are rounded to five minutes.
        """
    @property
    def id(self, /) -> str:
        """
        The id; its task is `before/<id>`.
        """
    @property
    def kind(self, /) -> Literal["account", "access", "contract", "consent", "document", "asset", "decision"]:
        """
        What kind of thing.
        """
    @property
    def offset(self, /) -> Offset | None:
        """
        The day it is wanted by.
        """
    @property
    def offset_plus(self, /) -> str | None:
        """
        Days added to the offset: an expression, as `30 - terms`; rounded to whole days.
        """
    @property
    def present(self, /) -> str:
        """
        An expression: when it holds the thing is there already.
        """
    @property
    def role(self, /) -> str:
        """
        The role that provides it.
        """
    @property
    def task(self, /) -> Text | None:
        """
        What its task is called; made of the kind and the thing when left out.
        """
    @property
    def title(self, /) -> Text:
        """
        The thing itself.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def wait(self, /) -> Wait | None:
        """
        Time that passes after the work.
        """
    @property
    def wait_plus(self, /) -> str | None:
        """
        What is added to the wait: an expression; rounded, and never below nothing.
        """

@final
class TemplateQuestion:
    """
    A question of a template and the answer it goes by when nobody knows.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def default(self, /) -> bool | Decimal | date | list[str] | str | None:
        """
        The usual answer: proposed when the question is asked.
        """
    @property
    def facts(self, /) -> list[FactRule]:
        """
        Which facts of the notes answer it.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TemplateQuestion:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def when(self, /) -> str | None:
        """
        When it is asked, as an expression over questions above; always when left out.
        """

@final
class Terms:
    """
    On what terms a plan is scheduled.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, today: date, key_date: date | None = None, calendar: Calendar | None = None, team: Team | None = None, *, start: date | None = None, calendars: dict[str, Calendar] = ..., constraints: Sequence[Constraint] = ..., history: History | None = None) -> Terms: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def calendar(self, /) -> Calendar | None:
        """
        Working time; Monday to Friday, eight hours, when left out.
        """
    @property
    def calendars(self, /) -> dict[str, Calendar]:
        """
        Other calendars by name: of people, lags and waits.
        """
    @property
    def constraints(self, /) -> list[Constraint]:
        """
        Days that limit tasks.
        """
    def first_day(self, /) -> date:
        """
        The first day anything that is left may start.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Terms:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Terms:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def history(self, /) -> History:
        """
        What has happened so far.
        """
    @property
    def key_date(self, /) -> date | None:
        """
        The day of the plan's key task; the goal's due day when left out.
        """
    @property
    def start(self, /) -> date | None:
        """
        The day the plan starts, when that is later than today; nothing starts before it.
        """
    @property
    def team(self, /) -> Team:
        """
        Who fills which role.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, es: str, en: str) -> Text: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Text:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Times:
    """
    When one activity happens, in working minutes from the start of the network.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def critical(self, /) -> bool:
        """
        On a longest chain.
        """
    @property
    def finish(self, /) -> int:
        """
        The earliest finish.
        """
    @property
    def free_float(self, /) -> int:
        """
        How far it may slip without moving any other activity.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Times:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Times:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def late_finish(self, /) -> int:
        """
        The latest finish that does not move the end.
        """
    @property
    def late_start(self, /) -> int:
        """
        The latest start that does not move the end.
        """
    @property
    def start(self, /) -> int:
        """
        The earliest start.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def total_float(self, /) -> int:
        """
        How far it may slip without moving the end.
        """

@final
class Tree:
    """
    Goals, each serving at most one other.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, goals: Sequence[Goal]) -> Tree: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Tree:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def months(self, /, history: History, day: date) -> list[GoalMonth]:
        """
        What became of the goals that were due last month, and how those of this month stand on a day.
        """
    def progress(self, /, history: History, day: date) -> list[Progress]:
        """
        How far the measure of every goal is on a day, in the order of the goals.
        """
    def serving(self, /, id: str) -> list[Goal]:
        """
        The goals that serve one.
        """
    def standing(self, /, rollup: Literal["mean", "weakest_link"], history: History, day: date) -> list[Standing]:
        """
        How every goal stands on a day.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Trend:
    """
    Where a measure goes, by the method that was right most often on its own past.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def errors(self, /) -> list[TrendError]:
        """
        How far off each method was, in the order of the methods; one that the values are too few for is left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Trend:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Trend:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def method(self, /) -> Literal["steady", "linear", "damped", "seasonal"]:
        """
        The method that was nearest.
        """
    @property
    def on_due(self, /) -> Expected | None:
        """
        What is expected on the due day; nothing without a due day that lies ahead of the last value.
        """
    @property
    def reaches(self, /) -> date | None:
        """
        The day on which the target is met if it goes on like this; nothing when that is not within ten years.
        """
    @property
    def step_days(self, /) -> int:
        """
        How many days lie between two values, as a rule.
        """
    @property
    def tests(self, /) -> int:
        """
        How often each was tried on the past.
        """
    @property
    def text(self, /) -> Text:
        """
        How it was chosen, as a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class TrendError:
    """
    How far off one method was when it was tried on the past.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def error(self, /) -> Decimal:
        """
        The mean distance between what it said and what came, in the measure's unit.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> TrendError:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> TrendError:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def method(self, /) -> Literal["steady", "linear", "damped", "seasonal"]:
        """
        The method.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Trials:
    """
    How a network is sampled.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, *, samples: SupportsIndex | None = None, seed: SupportsIndex | None = None, distribution: Literal["pert", "triangular"] | None = None, watched: Sequence[SupportsIndex] = ...) -> Trials: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def distribution(self, /) -> Literal["pert", "triangular"]:
        """
        How durations are drawn.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Trials:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Trials:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def samples(self, /) -> int:
        """
        How many samples.
        """
    @property
    def seed(self, /) -> int:
        """
        Where chance begins: the same seed gives the same samples everywhere.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def watched(self, /) -> list[int]:
        """
        The places of the activities whose finishes are wanted beside the end of the network.
        """

@final
class Unfilled:
    """
    A role with work that nobody fills.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Unfilled:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Variance:
    """
    How far one task has moved against a baseline, in working days of the schedule's calendar; positive is later.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def finish_days(self, /) -> int:
        """
        Of its last day.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Variance:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Variance:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def start_days(self, /) -> int:
        """
        Of its first day.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> Verdict:
        """
        The noun that a record holds, through the same gate as its constructor.
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Wait:
    """
    Time that passes after the work before anything may follow, and takes nobody's hours: a reply, a delivery.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, amount: SupportsIndex, *, unit: Literal["working_days", "calendar_days", "working_minutes"] | None = None, calendar: str | None = None) -> Wait: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def amount(self, /) -> int:
        """
        How much.
        """
    @property
    def calendar(self, /) -> str | None:
        """
        The calendar it is counted on; the task's own when left out.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Wait:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Wait:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def unit(self, /) -> Literal["working_days", "calendar_days", "working_minutes"]:
        """
        Of what.
        """

@final
class Waiting:
    """
    An open task that cannot go on, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def days(self, /) -> int:
        """
        How many working days that is.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Waiting:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Waiting:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def kind(self, /) -> Literal["person", "task"]:
        """
        A person, or another task.
        """
    @property
    def on(self, /) -> list[str]:
        """
        For whom, or for which tasks, by id; nothing when nobody was named.
        """
    @property
    def since(self, /) -> date | None:
        """
        Since which day it waits for a person.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    @property
    def text(self, /) -> Text:
        """
        The same in words.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class WeekHours:
    """
    The hours of one week that are not the usual ones.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, week: date, hours: Decimal | int | float) -> WeekHours: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> WeekHours:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WeekHours:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def hours(self, /) -> Decimal:
        """
        Hours in that week, from 0 to 168.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def week(self, /) -> date:
        """
        Any day of the week, which goes from Monday to Sunday.
        """

@final
class WeekLoad:
    """
    What one person has to do in one week, over all plans.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def available(self, /) -> int | None:
        """
        The working minutes they have in it; nothing when nobody said their hours.
        """
    @property
    def clients(self, /) -> list[ClientMinutes]:
        """
        The same by client, in the order of the plans.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> WeekLoad:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WeekLoad:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        Working minutes over all plans.
        """
    @property
    def monday(self, /) -> date:
        """
        The Monday of the week.
        """
    @property
    def person(self, /) -> str:
        """
        Who.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class WeekTask:
    """
    A task that wants attention this week.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def client(self, /) -> str | None:
        """
        Whose plan it is; nothing when nobody said.
        """
    @property
    def finish(self, /) -> date:
        """
        The planned last day.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> WeekTask:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WeekTask:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        The working minutes of it that lie in this week; all that is left where people's hours were not asked.
        """
    @property
    def person(self, /) -> str | None:
        """
        Who does it, when that is known.
        """
    @property
    def place(self, /) -> int:
        """
        The place of its plan in the portfolio, from 0.
        """
    @property
    def plan(self, /) -> Text:
        """
        What the plan is called.
        """
    @property
    def priority(self, /) -> Literal["now", "this_week", "next_week", "later"]:
        """
        Now, or later this week.
        """
    @property
    def start(self, /) -> date:
        """
        The planned first day.
        """
    @property
    def status(self, /) -> Literal["to_do", "offered", "in_progress", "delivered", "returned", "done", "waived"]:
        """
        How it stands.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    @property
    def title(self, /) -> Text:
        """
        What it is called.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class WhatIf:
    """
    What a change would do.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def finish_after(self, /) -> date:
        """
        The same then.
        """
    @property
    def finish_before(self, /) -> date:
        """
        The day of the key task as it is, or the last day when there is none.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> WhatIf:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WhatIf:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def moved(self, /) -> list[Moved]:
        """
        The tasks that would move, in the plan's order.
        """
    @property
    def text(self, /) -> Text:
        """
        The same as sentences.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@disjoint_base
class WhatIfChange:
    """
    Something that might be different.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> WhatIfChange:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WhatIfChange:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @final
    class DayOff(WhatIfChange):
        """
        A day is not worked.
        """
        __match_args__: Final = ("person", "day")
        def __new__(cls, /, person: str | None, day: date) -> WhatIfChange.DayOff: ...
        @property
        def day(self, /) -> date:
            """
            The day.
            """
        @property
        def person(self, /) -> str | None:
            """
            By whom; by everybody who goes by the terms' calendar when nobody is named.
            """
    @final
    class DaysOff(WhatIfChange):
        """
        Several days in a row are not worked.
        """
        __match_args__: Final = ("person", "first", "last")
        def __new__(cls, /, person: str | None, first: date, last: date) -> WhatIfChange.DaysOff: ...
        @property
        def first(self, /) -> date:
            """
            The first of them.
            """
        @property
        def last(self, /) -> date:
            """
            The last of them.
            """
        @property
        def person(self, /) -> str | None:
            """
            By whom; by everybody who goes by the terms' calendar when nobody is named.
            """
    @final
    class DropDependency(WhatIfChange):
        """
        A task does not wait for another.
        """
        __match_args__: Final = ("task", "need")
        def __new__(cls, /, task: str, need: str) -> WhatIfChange.DropDependency: ...
        @property
        def need(self, /) -> str:
            """
            The one it waits for.
            """
        @property
        def task(self, /) -> str:
            """
            The task that waits.
            """
    @final
    class DropTask(WhatIfChange):
        """
        A task is left out; what waits for it waits for what it needs.
        """
        __match_args__: Final = ("task",)
        def __new__(cls, /, task: str) -> WhatIfChange.DropTask: ...
        @property
        def task(self, /) -> str:
            """
            Its id.
            """
    @final
    class Effort(WhatIfChange):
        """
        A task takes another time.
        """
        __match_args__: Final = ("task", "minutes")
        def __new__(cls, /, task: str, minutes: SupportsIndex) -> WhatIfChange.Effort: ...
        @property
        def minutes(self, /) -> int:
            """
            Its likely working minutes.
            """
        @property
        def task(self, /) -> str:
            """
            Its id.
            """
    @final
    class Hours(WhatIfChange):
        """
        Somebody has other hours a week.
        """
        __match_args__: Final = ("person", "hours")
        def __new__(cls, /, person: str, hours: Decimal) -> WhatIfChange.Hours: ...
        @property
        def hours(self, /) -> Decimal:
            """
            Hours a week.
            """
        @property
        def person(self, /) -> str:
            """
            Who.
            """
    @final
    class KeyDate(WhatIfChange):
        """
        Another key date.
        """
        __match_args__: Final = ("day",)
        def __new__(cls, /, day: date) -> WhatIfChange.KeyDate: ...
        @property
        def day(self, /) -> date:
            """
            The day.
            """
    @final
    class Limit(WhatIfChange):
        """
        One more limit.
        """
        __match_args__: Final = ("constraint",)
        def __new__(cls, /, constraint: Constraint) -> WhatIfChange.Limit: ...
        @property
        def constraint(self, /) -> Constraint:
            """
            The limit.
            """

@final
class Why:
    """
    Why a task starts when it does.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def by(self, /) -> str | None:
        """
        Which: the id of a task, the name of a person or of a holiday, a day.
        """
    @property
    def chain(self, /) -> list[str]:
        """
        What stands behind that, task by task, this one included: from what decides to this task, or, where the key date
        decides, from this task to the key task.
        """
    @property
    def driver(self, /) -> Literal["predecessor", "person", "calendar", "constraint", "offset", "today", "key_date", "progress"]:
        """
        What decides.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Why:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Why:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def task(self, /) -> str:
        """
        The task's id.
        """
    @property
    def text(self, /) -> Text:
        """
        The same as a sentence.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class WhyReason:
    """
    An answer that decides about a task.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def answer(self, /) -> str:
        """
        The answer as the wire writes it.
        """
    @property
    def answer_label(self, /) -> Text:
        """
        The answer as shown.
        """
    @property
    def assumed(self, /) -> bool:
        """
        Nobody knew: the answer is assumed.
        """
    @property
    def evidence(self, /) -> list[Evidence]:
        """
        The words behind the answer.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> WhyReason:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WhyReason:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def not_asked(self, /) -> bool:
        """
        It was not asked: the answer is the usual one.
        """
    @property
    def question(self, /) -> str:
        """
        The question's id.
        """
    @property
    def question_text(self, /) -> Text:
        """
        The question.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
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
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> Wording: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Wording:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
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
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """
    @property
    def voice(self, /) -> Literal["impersonal", "tu", "vos", "usted", "third"]:
        """
        Whom it speaks to: the client.
        """

@final
class WorkDay:
    """
    What of a task is done on one day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
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
    def from_dict(fields: "Mapping[str, Any]") -> WorkDay:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> WorkDay:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def minutes(self, /) -> int:
        """
        Working minutes.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

@final
class Years:
    """
    Years, the first and the last included.
    """
    def __eq__(self, value: object, /) -> bool: ...
    @classmethod
    def __get_pydantic_core_schema__(cls, /, source: "Any", handler: "Any") -> "Any": ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, first: SupportsIndex, last: SupportsIndex) -> Years: ...
    def __reduce__(self, /) -> tuple[Any, tuple[str]]: ...
    def __replace__(self, /, **changes: "Any") -> Any:
        """
        The same noun with some fields changed, as `copy.replace` wants it.
        """
    def __repr__(self, /) -> str: ...
    @property
    def first(self, /) -> int:
        """
        The first year; `from` on the wire.
        """
    @staticmethod
    def from_dict(fields: "Mapping[str, Any]") -> Years:
        """
        The noun that a record holds, through the same gate as its constructor.
        """
    @staticmethod
    def from_json(text: str) -> Years:
        """
        The noun that JSON holds, through the same gate as its constructor.
        """
    @property
    def last(self, /) -> int:
        """
        The last year; `to` on the wire.
        """
    def to_dict(self, /) -> "dict[str, Any]":
        """
        The record: its fields by name, days as `date`, amounts as `Decimal`.
        """
    def to_json(self, /) -> str:
        """
        The noun as JSON: the same bytes in every language.
        """

def audit_advice_text(advice: Literal["hand_over", "write_steps", "ask", "keep"]) -> Text:
    """
    What to do with a piece of work, in words.
    """

def benchmarks() -> list[Benchmark]:
    """
    Mean rates over all trades, each with its source.
    """

def brief_html(brief: Brief, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> str:
    """
    A brief as a piece of HTML, escaped, to be pasted into a message.
    """

def brief_markdown(brief: Brief, language: Literal["es", "en"], voice: Literal["impersonal", "tu", "vos", "usted", "third"] | None = None) -> str:
    """
    A brief as Markdown, in the words of a language and in the voice of whoever it is for.
    """

def catalog() -> Catalog:
    """
    The templates that come with the library.
    """

def criterion_text(criterion: Literal["specific", "measurable", "achievable", "realistic", "time_framed"]) -> Text:
    """
    A criterion's name.
    """

def csv(sheet: Sheet, dialect: Literal["semicolon", "comma", "tab"] | None = None) -> str:
    """
    The sheet as CSV, in a dialect; in that of its language when none is given.
    """

def csv_dialect_of(locale: Literal["es-ES", "es-AR", "es-MX", "en-GB", "en-US"]) -> Literal["semicolon", "comma", "tab"]:
    """
    The dialect that spreadsheets expect where the reader lives.
    """

def day_text(day: date) -> Text:
    """
    A day in words.
    """

def decision_kind_text(kind: Literal["keep", "change", "hold", "drop"]) -> Text:
    """
    A decision about a goal, in words.
    """

def delegation_level_authority(level: Literal["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]) -> Literal["independent", "approval", "client_only", "not_applicable"]:
    """
    What a task on a level of delegation says that its doer may decide.
    """

def delegation_level_text(level: Literal["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]) -> Text:
    """
    A level of delegation in words.
    """

def delegation_level_view(level: Literal["tell", "sell", "consult", "agree", "advise", "inquire", "delegate"]) -> Literal["independent", "ask_first", "never"]:
    """
    A level of delegation as an assistant sees it.
    """

def event_kind_text(kind: Literal["offered", "accepted", "declined", "asked", "started", "worked", "delivered", "approved", "returned", "finished", "waived", "reopened"]) -> Text:
    """
    What happened, in words.
    """

def goals_markdown(goals: GoalList, language: Literal["es", "en"]) -> str:
    """
    The list of goals as Markdown.
    """

def goals_xlsx(goals: GoalList, language: Literal["es", "en"], columns: Sequence[str] | None = None) -> bytes:
    """
    The list of goals as an Excel workbook.
    """

def holidays(ics: str) -> list[DayException]:
    """
    The days off of an iCalendar file of holidays.
    """

def ics(schedule: Schedule, language: Literal["es", "en"], *, client: str | None = None, events: bool = False, edition: SupportsIndex = 0, reviews: Recurrence | None = None) -> str:
    """
    The schedule as iCalendar.
    """

def ics_all(schedules: Sequence[Schedule], language: Literal["es", "en"], *, client: str | None = None, events: bool = False, edition: SupportsIndex = 0, reviews: Recurrence | None = None) -> str:
    """
    Several schedules as one calendar.
    """

def import_form(schedule: Schedule, language: Literal["es", "en"], form: Literal["asana", "trello", "clickup", "notion", "todo_txt", "taskwarrior", "mermaid"]) -> str:
    """
    The schedule in the form that a program takes in.
    """

def level_text(level: Literal["met", "partly", "not_met", "unknown", "not_applicable"]) -> Text:
    """
    A verdict in words.
    """

def locale_language(locale: Literal["es-ES", "es-AR", "es-MX", "en-GB", "en-US"]) -> Literal["es", "en"]:
    """
    The language that is written there.
    """

def locale_of(language: Literal["es", "en"], country: str) -> Literal["es-ES", "es-AR", "es-MX", "en-GB", "en-US"]:
    """
    How a language is written in a country, by its ISO 3166 code.
    """

def locale_say(locale: Literal["es-ES", "es-AR", "es-MX", "en-GB", "en-US"], text: Text) -> str:
    """
    The words in the language of the place, written as it writes them.
    """

def locale_write(locale: Literal["es-ES", "es-AR", "es-MX", "en-GB", "en-US"], said: str) -> str:
    """
    What the library said in the language of the place, written as it writes it: the marks of figures, the order of days.
    """

def markdown(schedule: Schedule, language: Literal["es", "en"]) -> str:
    """
    The schedule as Markdown.
    """

def portfolio_ics(portfolio: Portfolio, language: Literal["es", "en"], *, events: bool = False, edition: SupportsIndex = 0) -> str:
    """
    A portfolio as one calendar.
    """

def portfolio_svg(portfolio: Portfolio, language: Literal["es", "en"]) -> str:
    """
    A portfolio as one Gantt picture.
    """

def portfolio_xlsx(portfolio: Portfolio, language: Literal["es", "en"], columns: Sequence[str] | None = None) -> bytes:
    """
    A portfolio as one Excel workbook.
    """

def priority_text(priority: Literal["now", "this_week", "next_week", "later"]) -> Text:
    """
    A priority in words.
    """

def rate_kind_text(kind: Literal["delivery", "open", "click", "click_to_open", "unsubscribe", "bounce", "complaint"]) -> Text:
    """
    A rate in words.
    """

def read_csv(data: SupportsGetItem[int, SupportsIndex] | str) -> Grid:
    """
    A file of comma-separated values as a grid.
    """

def read_holidays(ics: str) -> HolidayFile:
    """
    An iCalendar file of holidays: its days off, its place and years, and what was passed over.
    """

def read_xlsx(data: SupportsGetItem[int, SupportsIndex]) -> Grid:
    """
    An Excel workbook as a grid.
    """

def report_html(reports: Sequence[Report], language: Literal["es", "en"]) -> str:
    """
    Reports as one page of HTML that prints on A4, with pictures drawn into it.
    """

def report_markdown(reports: Sequence[Report], language: Literal["es", "en"]) -> str:
    """
    Reports as Markdown.
    """

def report_xlsx(reports: Sequence[Report], language: Literal["es", "en"]) -> bytes:
    """
    Reports as an Excel workbook, usually those of one client: words, figures with charts, and what is done.
    """

def rules() -> list[Rule]:
    """
    Every rule of the catalogue.
    """

def status_text(status: Literal["on_track", "at_risk", "off_track"]) -> Text:
    """
    A review's status in words.
    """

def suggest(templates: Sequence[Template], text: str, unit: Literal["byte", "code_point", "utf16"] = ...) -> list[Suggestion]:
    """
    Those of some templates that fit what somebody wants in their own words, the best first.
    """

def svg(schedule: Schedule, language: Literal["es", "en"]) -> str:
    """
    The schedule as a Gantt picture.
    """

def task_status_is_over(status: Literal["to_do", "offered", "in_progress", "delivered", "returned", "done", "waived"]) -> bool:
    """
    Whether nothing is left to do: done, or not needed any more.
    """

def task_status_text(status: Literal["to_do", "offered", "in_progress", "delivered", "returned", "done", "waived"]) -> Text:
    """
    A task's status in words.
    """

def template(text: str) -> Template:
    """
    Reads a template from YAML or JSON.
    """

def template_schema() -> str:
    """
    The JSON Schema of a template.
    """

def to_yaml(template: Template) -> str:
    """
    Writes a template as YAML.
    """

def trend_method_text(method: Literal["steady", "linear", "damped", "seasonal"]) -> Text:
    """
    A way of carrying a measure forward, in words.
    """

def version() -> str:
    """
    The version of the package.
    """

def xlsx(schedule: Schedule, language: Literal["es", "en"], columns: Sequence[str] | None = None) -> bytes:
    """
    The schedule as an Excel workbook, in the columns named; in all of them when none are.
    """

def xlsx_all(schedules: Sequence[Schedule], language: Literal["es", "en"], columns: Sequence[str] | None = None) -> bytes:
    """
    Several schedules as one Excel workbook.
    """

"""The one refusal, as Python knows refusals."""

from __future__ import annotations

from encargo._encargo import Problem, Text


class EncargoError(ValueError):
    """What was passed cannot be used.

    ``code`` is stable (``"plan.cycle"``), ``about`` says which part, ``text`` says it in both languages. ``problems`` are all
    things that are wrong, each with its line, when a text was read whole; empty for a refusal that names one thing.
    """

    def __init__(self, code: str, about: str, text: Text, problems: list[Problem]) -> None:
        super().__init__(text.en)
        self.code = code
        self.about = about
        self.text = text
        self.problems = problems

    def __reduce__(self) -> tuple[type[EncargoError], tuple[str, str, Text, list[Problem]]]:
        return type(self), (self.code, self.about, self.text, self.problems)


class UnknownId(EncargoError, KeyError):
    """No such key: what a mapping refuses."""

    def __str__(self) -> str:
        """The words of the refusal, without the marks that a `KeyError` puts around a key."""
        return Exception.__str__(self)

    @classmethod
    def of(cls, refusal: EncargoError) -> UnknownId:
        """The same refusal, as a mapping makes it."""
        return cls(refusal.code, refusal.about, refusal.text, refusal.problems)

"""The one refusal, as Python knows refusals."""

from __future__ import annotations

from encargo._encargo import Text


class EncargoError(ValueError):
    """What was passed cannot be used.

    ``code`` is stable (``"plan.cycle"``), ``about`` says which part, ``text`` says it in both languages.
    """

    def __init__(self, code: str, about: str, text: Text) -> None:
        super().__init__(text.en)
        self.code = code
        self.about = about
        self.text = text

    def __reduce__(self) -> tuple[type[EncargoError], tuple[str, str, Text]]:
        return type(self), (self.code, self.about, self.text)

"""The JSON Schema of every noun: what a form or a language model fills in before ``from_dict`` reads it."""

from __future__ import annotations

import json
import re
from importlib import resources
from typing import Any

__all__ = ["schema"]


def _text() -> str:
    return resources.files("encargo").joinpath("nouns.schema.json").read_text(encoding="utf-8")


def schema(noun: str | type[Any] | None = None) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one noun, by class or name, with the definitions that it uses; of all nouns
    when left out. What fits is read by ``from_dict``, which refuses what does not hold with the codes of the library.

    >>> sorted(schema("Goal")["$defs"]["Goal"]["required"])
    ['id', 'language', 'outcome']

    Raises KeyError when no noun has that name.
    """
    every: dict[str, Any] = json.loads(_text())
    if noun is None:
        return every
    name = noun if isinstance(noun, str) else noun.__name__
    definitions = every["$defs"]
    if name not in definitions:
        raise KeyError(f"no noun is called {name}: {', '.join(definitions)}")
    used: dict[str, Any] = {}
    left = [name]
    while left:
        one = left.pop()
        if one not in used:
            used[one] = definitions[one]
            left += re.findall(r'"\$ref": "#/\$defs/([^"]+)"', json.dumps(definitions[one]))
    return {"$schema": every["$schema"], "$ref": f"#/$defs/{name}", "$defs": used}

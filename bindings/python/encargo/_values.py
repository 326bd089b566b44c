"""What Python expects of a value, for every noun alike: shown, taken apart, changed, validated, laid in columns."""

from __future__ import annotations

import html
import inspect
import json
from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from types import GetSetDescriptorType
from typing import Any


#: What was looked up of a class: its getters, and what its constructor takes.
_GETTERS: dict[type, tuple[str, ...]] = {}
_PARAMETERS: dict[type, dict[str, inspect.Parameter]] = {}


def _getters(noun: type) -> tuple[str, ...]:
    """The fields that Python sees."""
    if noun not in _GETTERS:
        _GETTERS[noun] = tuple(name for name, held in vars(noun).items() if isinstance(held, GetSetDescriptorType))
    return _GETTERS[noun]


def _parameters(noun: type) -> dict[str, inspect.Parameter]:
    """What the constructor takes; nothing where there is none, or where it takes what the noun does not show."""
    if noun not in _PARAMETERS:
        taken = dict(inspect.signature(noun).parameters) if "__new__" in vars(noun) else {}
        shown = set(_getters(noun)) | set(getattr(noun, "__match_args__", ()))
        _PARAMETERS[noun] = taken if set(taken) <= shown else {}
    return _PARAMETERS[noun]


def _wire(noun: Any) -> Any:
    return json.loads(noun.to_json())


def _made_by_constructor(noun: Any) -> bool:
    """Whether the constructor, given the fields, makes the same noun again."""
    taken = set(_parameters(type(noun)))
    wire = _wire(noun) if taken else None
    return bool(taken) and (set(_getters(type(noun))) <= taken or (isinstance(wire, dict) and set(wire) <= taken))


def _fields(noun: Any) -> dict[str, Any]:
    return {name: getattr(noun, name) for name in _parameters(type(noun))}


def show(noun: Any) -> str:
    """How the noun is written in Python: what `repr` gives can be read back."""
    kind = type(noun)
    name = kind.__name__
    whole = kind.__mro__[1]
    if whole is not object:  # one form of a closed choice
        fields = ", ".join(repr(getattr(noun, field)) for field in kind.__match_args__)
        return f"{whole.__name__}.{kind.__name__.removeprefix(f'{whole.__name__}_')}({fields})"
    if not _made_by_constructor(noun):
        wire = _wire(noun)
        return f"{name}.from_dict({to_dict(noun)!r})" if isinstance(wire, dict) else f"{name}({wire!r})"
    given = []
    for field, parameter in _parameters(kind).items():
        value = getattr(noun, field)
        usual = parameter.default
        # A default that the library fills in shows as `...` in the signature, and an empty list stands for it
        if usual is not inspect.Parameter.empty and (value == usual or (usual is not None and not value) or value is None):
            continue
        by_name = parameter.kind is inspect.Parameter.KEYWORD_ONLY or usual is not inspect.Parameter.empty
        given.append(f"{field}={value!r}" if by_name else repr(value))
    return f"{name}({', '.join(given)})"


def _typed(wire: Any, value: Any) -> Any:
    """What the wire says, with days and amounts as Python holds them, in the form of the wire."""
    if isinstance(wire, str):
        return value if isinstance(value, date) else wire
    if isinstance(wire, int | float) and not isinstance(wire, bool):
        return value if isinstance(value, Decimal) else wire
    if isinstance(wire, list) and isinstance(value, list | tuple) and len(wire) == len(value):
        return [_typed(one, held) for one, held in zip(wire, value)]
    if isinstance(wire, dict) and isinstance(value, Mapping):
        return {name: _typed(one, value.get(name)) for name, one in wire.items()}
    if isinstance(wire, dict) and hasattr(value, "to_json"):
        shown = _getters(type(value)) + getattr(type(value), "__match_args__", ())
        return {name: _typed(one, getattr(value, name)) if name in shown else one for name, one in wire.items()}
    return wire


def _plain(value: Any) -> Any:
    """A value without nouns."""
    if hasattr(value, "to_json"):
        return _typed(_wire(value), value)
    if isinstance(value, list | tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return value


def to_dict(noun: Any) -> dict[str, Any]:
    """The record with its days as `date` and its amounts as `Decimal`."""
    wire = _wire(noun)
    if isinstance(wire, dict):
        return dict(_typed(wire, noun))
    if _made_by_constructor(noun):
        return {name: _plain(value) for name, value in _fields(noun).items()}
    raise TypeError(f"a {type(noun).__name__} is one word and no record: {wire!r}")


def replace(noun: Any, changes: dict[str, Any]) -> Any:
    """The noun with some fields changed, by the names that Python shows."""
    kind = type(noun)
    known = set(_getters(kind)) | set(_parameters(kind)) | set(getattr(kind, "__match_args__", ()))
    for name in changes:
        if name not in known:
            raise TypeError(f"{kind.__name__} has no field {name!r}; its fields are {', '.join(sorted(known))}")
    if set(changes) <= set(_parameters(kind)) and _made_by_constructor(noun):
        return kind(**{**_fields(noun), **changes})
    return kind.from_dict({**to_dict(noun), **changes})


def pydantic_schema(noun: Any) -> Any:
    """A field of a pydantic model: the noun itself, or its record, through the noun's own gate."""
    from pydantic_core import core_schema

    def validate(value: Any) -> Any:
        if isinstance(value, noun):
            return value
        if isinstance(value, Mapping):
            return noun.from_dict(dict(value))
        return noun.from_json(json.dumps(value))

    def serialize(value: Any, info: Any) -> Any:
        return _wire(value) if info.mode == "json" else _plain(value)

    written = core_schema.plain_serializer_function_ser_schema(serialize, info_arg=True)
    return core_schema.no_info_plain_validator_function(validate, serialization=written)


def columns(rows: Any) -> dict[str, list[Any]]:
    """Nouns of one kind as columns by field, or a sheet as columns by id: `polars.DataFrame(columns(schedule.slots))`."""
    if hasattr(rows, "texts"):
        held = [[_value(cell) for cell in row.cells] for row in rows.rows]
        return {column.id: [row[at] for row in held] for at, column in enumerate(rows.columns)}
    nouns = list(rows)
    kinds = {type(noun) for noun in nouns}
    if len(kinds) > 1:
        raise TypeError(f"nouns of one kind are expected, not {', '.join(sorted(kind.__name__ for kind in kinds))}")
    fields = [name for kind in kinds for name in _getters(kind)]
    return {name: [_plain(getattr(noun, name)) for noun in nouns] for name in fields}


def _value(cell: Any) -> Any:
    """What a cell holds: the first of its fields, or nothing."""
    held = type(cell).__match_args__
    return getattr(cell, held[0]) if held else None


def table(sheet: Any) -> str:
    """A sheet as a table of HTML, without what it hides."""
    shown = [at for at, column in enumerate(sheet.columns) if not column.hidden]
    cells = [[sheet.columns[at].heading for at in shown]]
    cells += [[row.cells[at].say(sheet.language) for at in shown] for row in sheet.rows]
    lines = ["".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in line) for tag, line in _tagged(cells)]
    return f"<table>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _tagged(lines: list[list[str]]) -> Iterable[tuple[str, list[str]]]:
    return (("td" if at else "th", line) for at, line in enumerate(lines))

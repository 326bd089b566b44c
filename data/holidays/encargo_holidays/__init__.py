"""Holiday files (iCalendar) of 2026 to 2030 for `encargo.read_holidays`: of countries, and of the parts of Spain and Britain."""

from __future__ import annotations

from importlib.resources import files

__all__ = ["places", "text"]


def places() -> list[str]:
    """The places there is a file for: `ES`, `ES-MD`, `MX`."""
    names = (entry.name for entry in files(__name__).iterdir())
    return sorted(name.removesuffix(".ics") for name in names if name.endswith(".ics"))


def text(place: str) -> str:
    """The file of a place; `KeyError` when there is none."""
    if place not in places():
        raise KeyError(place)
    return files(__name__).joinpath(f"{place}.ics").read_text(encoding="utf-8")

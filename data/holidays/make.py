#!/usr/bin/env python3
"""Makes the iCalendar files of this folder from the data of the library `holidays` (MIT; `pip install holidays==0.109`).

    python make.py            write the files
    python make.py --check    fail when a file is not as it would be written
"""

from __future__ import annotations

import hashlib
import sys
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent
YEARS = range(2026, 2031)
VERSION = "0.109"

# the place, its country and part for the library, the language of the names, what it is called
SPAIN = {
    "AN": "Andalucía",
    "AR": "Aragón",
    "AS": "Principado de Asturias",
    "CB": "Cantabria",
    "CE": "Ceuta",
    "CL": "Castilla y León",
    "CM": "Castilla-La Mancha",
    "CN": "Canarias",
    "CT": "Cataluña",
    "EX": "Extremadura",
    "GA": "Galicia",
    "IB": "Illes Balears",
    "MC": "Región de Murcia",
    "MD": "Comunidad de Madrid",
    "ML": "Melilla",
    "NC": "Comunidad Foral de Navarra",
    "PV": "País Vasco",
    "RI": "La Rioja",
    "VC": "Comunitat Valenciana",
}
BRITAIN = {"ENG": "England", "NIR": "Northern Ireland", "SCT": "Scotland", "WLS": "Wales"}
PLACES = [
    ("ES", "ES", None, "es", "España"),
    *((f"ES-{part}", "ES", part, "es", f"España: {name}") for part, name in SPAIN.items()),
    ("MX", "MX", None, "es", "México"),
    ("AR", "AR", None, "es", "Argentina"),
    ("CO", "CO", None, "es", "Colombia"),
    ("CL", "CL", None, "es", "Chile"),
    ("US", "US", None, "en_US", "United States (federal)"),
    ("GB", "GB", None, "en_GB", "United Kingdom (all parts)"),
    *((f"GB-{part}", "GB", part, "en_GB", f"United Kingdom: {name}") for part, name in BRITAIN.items()),
]


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def folded(line: str) -> str:
    """A line of no more than 75 octets, continued by lines that begin with a space."""
    parts, room, part = [], 75, ""
    for each in line:
        if len((part + each).encode()) > room:
            parts.append(part)
            part, room = "", 74
        part += each
    return "\r\n ".join([*parts, part])


def file(place: str, name: str, days: dict[date, str]) -> str:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//encargo//holidays//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{escaped(name)}",
        f"X-ENCARGO-PLACE:{place}",
        f"X-ENCARGO-YEARS:{YEARS[0]}-{YEARS[-1]}",
        f"X-ENCARGO-SOURCE:holidays {VERSION} (PyPI\\, MIT)",
    ]
    for day, title in sorted(days.items()):
        uid = hashlib.sha256(f"{place} {day}".encode()).hexdigest()[:24]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{uid}@encargo",
            "DTSTAMP:20261101T000000Z",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{escaped(title)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    return "\r\n".join(folded(line) for line in [*lines, "END:VCALENDAR"]) + "\r\n"


def main() -> int:
    import holidays  # type: ignore[import-untyped]

    if holidays.__version__ != VERSION:
        print(f"holidays {VERSION} is wanted, {holidays.__version__} is installed", file=sys.stderr)
        return 2
    stale = 0
    for place, country, part, language, name in PLACES:
        days = holidays.country_holidays(country, subdiv=part, years=YEARS, language=language)
        written = file(place, name, {day: title for day, title in days.items() if day.year in YEARS}).encode()
        path = HERE / "encargo_holidays" / f"{place}.ics"
        if "--check" in sys.argv:
            if not path.exists() or path.read_bytes() != written:
                print(f"{path.name} is not as it would be written", file=sys.stderr)
                stale += 1
        else:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(written)
    return 1 if stale else 0


if __name__ == "__main__":
    raise SystemExit(main())

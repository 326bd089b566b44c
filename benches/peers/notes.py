"""Reading notes in Python: the wheel against dateparser, on the same four notes in one process.

`cargo xtask bench` installs both in target/peers/venv and runs this.
"""

import datetime
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from dateparser.search import search_dates
from encargo import Note

ROOT = Path(sys.argv[1])
TODAY = datetime.date(2026, 11, 23)
NOTES = [
    ((ROOT / "examples/notes" / f"{name}.txt").read_text(encoding="utf-8"), name[-2:])
    for name in ("marta_es", "nico_es", "olive_en", "sam_en")
]
BYTES = sum(len(text.encode()) for text, _ in NOTES)
SETTINGS = {"RELATIVE_BASE": datetime.datetime(2026, 11, 23)}

RUNNERS: dict[str, Callable[[str, str], object]] = {
    "encargo (wheel): mentions()": lambda text, _: Note(text, TODAY).mentions(),
    "encargo (wheel): read()": lambda text, _: Note(text, TODAY).read(),
    "dateparser.search: dates only, language given": lambda text, language: search_dates(
        text, languages=[language], settings=SETTINGS
    ),
}


def speed(work: Callable[[str, str], object], seconds: float) -> float:
    """Megabytes a second: calls until the time is up."""
    start, rounds = time.perf_counter(), 0
    while rounds == 0 or time.perf_counter() - start < seconds:
        for text, language in NOTES:
            work(text, language)
        rounds += 1
    return BYTES * rounds / (time.perf_counter() - start) / 1e6


speeds = {name: [speed(work, 0.15) for _ in range(5)] for name, work in RUNNERS.items()}
print("\nthe same four notes in Python, one by one")
peer = statistics.median(speeds["dateparser.search: dates only, language given"])
for name, values in speeds.items():
    megabytes = statistics.median(values)
    print(f"  {name:<54} {megabytes:9.3f} MB/s {megabytes / peer:9.1f} x dateparser")

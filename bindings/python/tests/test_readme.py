"""The Python code of the READMEs, top to bottom, with what a program of one's own would bring."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import encargo
import pytest

ROOT = Path(__file__).parents[3]


def given() -> dict[str, Any]:
    today, send_day = date(2026, 3, 2), date(2026, 4, 14)
    people = [("Marta", "va"), ("Lucía", "client"), ("Ana", "writer"), ("Eva", "designer")]
    team = encargo.Team([encargo.Person(name, [role]) for name, role in people])
    template = encargo.catalog()["newsletter"]
    text = "Quiere pasar de 200 a 500 suscriptores antes de fin de marzo. Ya usa AWeber."
    english = {
        "text": encargo.to_yaml(template),
        "today": today,
        "send_day": send_day,
        "calendar": encargo.Calendar(),
        "team": team,
        "ask": lambda question: "no sé",
        "goals": [],
        "newer": template,
        "history": encargo.History(),
    }
    spanish = {"texto": "text", "hoy": "today", "envio": "send_day", "calendario": "calendar", "equipo": "team"}
    spanish |= {"preguntar": "ask", "todos": "goals", "nueva": "newer"}
    named = {name: english[other] for name, other in spanish.items()}
    return {"encargo": encargo, "note": text, **vars(encargo), **english, **named}


@pytest.mark.parametrize("page", ["README.md", "README.es.md"])
def test_the_code_of_the_page_runs(page: str) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / page).read_text(), re.S)
    assert len(blocks) >= 5
    names = given()
    # The first block reads a note, the third a template: both call it a text
    yaml, names["text"], names["texto"] = names["text"], names["note"], names["note"]
    for place, block in enumerate(blocks):
        if place == 1:
            names["text"] = names["texto"] = yaml
        exec(compile(block, f"{page}, block {place + 1}", "exec"), names)
    assert isinstance(names["schedule"], encargo.Schedule)


def test_the_code_of_the_page_on_the_index_runs() -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "bindings/python/README.md").read_text(), re.S)
    assert len(blocks) == 5
    names: dict[str, Any] = {}
    for place, block in enumerate(blocks):
        exec(compile(block, f"bindings/python/README.md, block {place + 1}", "exec"), names)

"""What goes out is read back by programs that other people wrote: openpyxl, LibreOffice, icalendar, vobject, Radicale."""

from __future__ import annotations

import io
import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import icalendar
import openpyxl
import pytest
import vobject

import encargo
from encargo import Event, Goal, History, Person, Schedule, Team, Terms

TODAY = date(2026, 11, 30)
OFFICE = pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here (Debian: libreoffice-calc-nogui)")


@pytest.fixture(scope="module")
def schedule() -> Schedule:
    template = encargo.catalog()["blog"]
    plan = template.plan(Goal("blog", "es", "publicar un artículo"), {question.id: None for question in template.questions})
    team = Team([Person("Ana", ["va"]), Person("Marta", ["client"])])
    first, second, third = [task.id for task in plan.tasks if not task.milestone][:3]
    history = History()
    for event in [
        Event(date(2026, 11, 26), first, "finished", person="Ana"),
        Event(date(2026, 11, 27), second, "started", person="Ana"),
        Event(date(2026, 11, 27), third, "waived", reason="no hace falta"),
    ]:
        history = history.record(event)
    return plan.schedule(Terms(TODAY, key_date=date(2027, 2, 26), team=team, history=history))


@pytest.fixture(scope="module", params=["es", "en"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def book(schedule: Schedule, language: str) -> Any:
    return openpyxl.load_workbook(io.BytesIO(encargo.xlsx(schedule, language)))


def columns(page: Any) -> dict[str, str]:
    return {cell.value: cell.column_letter for cell in page[1] if cell.value}


def lists(page: Any) -> dict[str, list[str]]:
    """What may be chosen in each column, by its letter."""
    found: dict[str, list[str]] = {}
    for rule in page.data_validations.dataValidation:
        assert rule.type == "list" and rule.showErrorMessage
        name, area = rule.formula1.lstrip("=").rsplit("!", 1)
        cells = page.parent[name.strip("'")][area.replace("$", "")]
        for area in rule.sqref.ranges:
            found[openpyxl.utils.get_column_letter(area.min_col)] = [row[0].value for row in cells]
    return found


def test_the_workbook_is_a_sheet_to_work_in(schedule: Schedule, book: Any, language: str) -> None:
    page = book.worksheets[0]
    sheet = schedule.sheet(language)
    at = columns(page)
    head = {column.id: column.heading for column in sheet.columns}
    assert page.max_row == len(schedule.plan.tasks) + 1
    assert page.freeze_panes == "B2"
    assert page.auto_filter.ref.startswith("A1:") and page.auto_filter.ref.endswith(str(page.max_row))
    for id in ["start", "due"]:
        for row in range(2, page.max_row + 1):
            cell = page[f"{at[head[id]]}{row}"]
            assert cell.is_date and isinstance(cell.value, datetime)
            assert cell.number_format == ("dd/mm/yyyy" if language == "es" else "d mmm yyyy")
    choices = lists(page)
    chosen = {id: choices[at[head[id]]] for id in ["status", "priority", "who", "approves"]}
    for column in sheet.columns:
        if column.id in chosen:
            assert chosen[column.id] == column.choices
    assert "Ana" in chosen["who"] and "Marta" in chosen["approves"]
    assert page.column_dimensions[at[head["id"]]].hidden
    shown = [page.column_dimensions[at[name]].width for id, name in head.items() if id != "id"]
    assert all(width > 6 for width in shown)
    heights = [page.row_dimensions[row].height for row in range(2, page.max_row + 1)]
    assert all(height and 14 <= height <= 409 for height in heights)


def test_colours_follow_what_people_change(book: Any) -> None:
    page = book.worksheets[0]
    rules = [rule for area in page.conditional_formatting for rule in area.rules]
    assert len(rules) >= 4 and all(rule.type == "expression" and rule.dxf is not None for rule in rules)
    assert {str(area.sqref).split(":")[0] for area in page.conditional_formatting} == {"A2"}


def test_paper_and_pages(book: Any, language: str) -> None:
    assert [page.title for page in book.worksheets if page.sheet_state == "visible"] == (
        ["Tareas", "Objetivos", "Esta semana"] if language == "es" else ["Tasks", "Goals", "This week"]
    )
    # what was sent, and what may be chosen: nobody is to see them or to unhide them by a click
    assert {page.sheet_state for page in book.worksheets[3:]} == {"veryHidden"}
    for page in book.worksheets:
        if page.sheet_state == "visible":
            setup = page.page_setup
            assert (setup.orientation, str(setup.paperSize), setup.fitToHeight) == ("landscape", "9", 0)
            assert page.sheet_properties.pageSetUpPr.fitToPage
            assert page.print_title_rows in ("1:1", "$1:$1")
            assert "&P" in page.oddFooter.right.text


def test_no_cell_is_a_formula(book: Any) -> None:
    for page in book.worksheets:
        for row in page.iter_rows():
            assert all(cell.data_type != "f" for cell in row)


def test_states_are_those_of_the_history(schedule: Schedule, book: Any, language: str) -> None:
    page = book.worksheets[0]
    at = columns(page)
    sheet = schedule.sheet(language)
    head = {column.id: column.heading for column in sheet.columns}
    words = [cell.text for row in sheet.rows for cell, column in zip(row.cells, sheet.columns, strict=True) if column.id == "status"]
    assert [page[f"{at[head['status']]}{row}"].value for row in range(2, page.max_row + 1)] == words
    assert [row.status for row in sheet.rows] == [state.status for state in schedule.states()]


def test_a_title_like_a_formula_stays_a_title(tmp_path: Path) -> None:
    title = "=cmd|'/c calc'!A1"
    plan = encargo.catalog()["blog"].plan(Goal("blog", "es", "publicar un artículo"), {})
    record = json.loads(plan.to_json())
    record["tasks"][0]["title"] = {"es": title, "en": title}
    schedule = encargo.Plan.from_json(json.dumps(record)).schedule(Terms(TODAY))
    place = [task.id for task in schedule.plan.tasks].index(record["tasks"][0]["id"]) + 2
    page = openpyxl.load_workbook(io.BytesIO(encargo.xlsx(schedule, "es"))).worksheets[0]
    assert (page.cell(place, 1).value, page.cell(place, 1).data_type, page.cell(place, 1).quotePrefix) == (title, "s", False)
    assert "\n=" not in encargo.csv(schedule.sheet("es")) and "'=" not in encargo.csv(schedule.sheet("es"))
    for grid in [encargo.read_xlsx(encargo.xlsx(schedule, "es")), encargo.read_csv(encargo.csv(schedule.sheet("es")).encode())]:
        assert schedule.merge(grid).changes == []
    if shutil.which("soffice"):
        for name, data in [("plan.csv", encargo.csv(schedule.sheet("es")).encode()), ("book.xlsx", encargo.xlsx(schedule, "es"))]:
            (tmp_path / name).write_bytes(data)
            out = office(tmp_path, name, "xlsx:Calc MS Excel 2007 XML", infilter="CSV:59,34,76,1" if name.endswith("csv") else None)
            cell = openpyxl.load_workbook(io.BytesIO(out)).worksheets[0].cell(place, 1)
            assert cell.data_type == "s" and cell.value.lstrip("\u00a0") == title


# ---- LibreOffice


def office(folder: Path, name: str, to: str, infilter: str | None = None) -> bytes:
    words = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless"]
    words += [f"--infilter={infilter}"] if infilter else []
    words += ["--convert-to", to, "--outdir", str(folder / "out"), str(folder / name)]
    subprocess.run(words, check=True, capture_output=True, timeout=240)
    return (folder / "out" / f"{Path(name).stem}.{to.split(':')[0]}").read_bytes()


@OFFICE
def test_libreoffice_keeps_the_lists_and_the_merge_finds_no_change(schedule: Schedule, language: str, tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_bytes(encargo.xlsx(schedule, language))
    saved = office(tmp_path, "plan.xlsx", "xlsx:Calc MS Excel 2007 XML")
    before = openpyxl.load_workbook(io.BytesIO(encargo.xlsx(schedule, language))).worksheets[0]
    page = openpyxl.load_workbook(io.BytesIO(saved)).worksheets[0]
    assert lists(page) == lists(before) != {}
    assert page.auto_filter.ref == before.auto_filter.ref
    assert page.column_dimensions[columns(page)["Id"]].hidden
    assert len([rule for area in page.conditional_formatting for rule in area.rules]) >= 4
    merge = schedule.merge(encargo.read_xlsx(saved))
    assert merge.changes == [] and merge.conflicts == [] and merge.findings == []
    assert merge.plan == schedule.plan


@OFFICE
@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext is not here (Debian: poppler-utils)")
def test_paper_has_the_heading_and_the_number_on_each_page(schedule: Schedule, language: str, tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_bytes(encargo.xlsx(schedule, language))
    office(tmp_path, "plan.xlsx", "pdf")
    text = subprocess.run(["pdftotext", "-layout", str(tmp_path / "out" / "plan.pdf"), "-"], check=True, capture_output=True).stdout.decode()
    pages = [page for page in text.split("\f") if page.strip()]
    assert len(pages) >= 3
    for number, page in enumerate(pages, start=1):
        assert (f"Página {number} de {len(pages)}" if language == "es" else f"Page {number} of {len(pages)}") in page
    heading = "Tarea" if language == "es" else "Task"
    tasks = [page for page in pages if (" Tareas" if language == "es" else " Tasks") in page.splitlines()[-1] or heading in page]
    assert tasks and all(heading in page for page in tasks)


# ---- iCalendar


def test_icalendar_and_vobject_read_the_calendar(schedule: Schedule, language: str) -> None:
    text = encargo.ics(schedule, language, events=True)
    todos = [part for part in icalendar.Calendar.from_ical(text).walk("VTODO")]
    assert [str(todo["SUMMARY"]) for todo in todos] == [getattr(task.title, language) for task in schedule.plan.tasks]
    meaning = {"done": "COMPLETED", "waived": "CANCELLED", "in_progress": "IN-PROCESS", "delivered": "IN-PROCESS", "returned": "IN-PROCESS"}
    for todo, state, slot in zip(todos, schedule.states(), schedule.slots, strict=True):
        assert str(todo["STATUS"]) == meaning.get(state.status, "NEEDS-ACTION")
        assert (todo.get("PERCENT-COMPLETE") == 100) == (state.status == "done") == ("COMPLETED" in todo)
        assert todo.decoded("DUE") == (state.finished or slot.finish)
        assert "/" not in str(todo["UID"]) and "LAST-MODIFIED" in todo and "SEQUENCE" in todo
    also = vobject.readOne(text)
    assert [todo.summary.value for todo in also.vtodo_list] == [str(todo["SUMMARY"]) for todo in todos]
    assert {str(event.uid.value) for event in also.vevent_list}.isdisjoint({str(todo["UID"]) for todo in todos})


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A CalDAV server of its own, on a free port, with nothing of the user's: no configuration, no rights, no passwords."""
    folder = tmp_path_factory.mktemp("radicale")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [sys.executable, "-m", "radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none"]
    words += ["--rights-type", "authenticated", "--storage-filesystem-folder", str(folder), "--logging-level", "error"]
    env = {name: value for name, value in os.environ.items() if name != "RADICALE_CONFIG"}
    with subprocess.Popen(words, env={**env, "HOME": str(folder)}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            for _ in range(100):
                assert process.poll() is None, process.stderr.read() if process.stderr else ""
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()
            process.wait(timeout=20)


def ask(method: str, url: str, body: str = "", kind: str = "text/calendar; charset=utf-8") -> str:
    request = urllib.request.Request(url, data=body.encode(), method=method, headers={"Content-Type": kind, "Authorization": "Basic YW5hOng="})
    with urllib.request.urlopen(request, timeout=30) as answer:
        text: str = answer.read().decode()
        return text


def test_a_calendar_server_takes_it_and_gives_it_back(schedule: Schedule, server: str) -> None:
    text = encargo.ics(schedule, "es")
    ask("PUT", f"{server}/ana/plan/", text)
    back = icalendar.Calendar.from_ical(ask("GET", f"{server}/ana/plan/"))
    sent = {str(todo["UID"]): todo for todo in icalendar.Calendar.from_ical(text).walk("VTODO")}
    got = {str(todo["UID"]): todo for todo in back.walk("VTODO")}
    assert got.keys() == sent.keys()
    for uid, todo in sent.items():
        for name in ["SUMMARY", "DESCRIPTION", "DUE", "STATUS", "PERCENT-COMPLETE", "SEQUENCE", "PRIORITY", "CATEGORIES"]:
            one, other = todo.get(name), got[uid].get(name)
            assert (one is None) == (other is None) and (one is None or one.to_ical() == other.to_ical()), (uid, name)
    # the same once more, after something happened: the entries are the same ones
    open_task = next(state.task for state in schedule.states() if state.status == "to_do")
    later = schedule.terms.history.record(Event(TODAY, open_task, "started", person="Ana"))
    terms = Terms(TODAY, key_date=date(2027, 2, 26), team=schedule.terms.team, history=later)
    again = encargo.ics(schedule.plan.schedule(terms), "es")
    ask("PUT", f"{server}/ana/plan/", again)
    now = {str(todo["UID"]): str(todo["STATUS"]) for todo in icalendar.Calendar.from_ical(ask("GET", f"{server}/ana/plan/")).walk("VTODO")}
    assert now.keys() == sent.keys()
    assert [uid for uid in now if now[uid] != str(sent[uid]["STATUS"])] != []


# ---- hostile


def refused(read: Any, data: bytes) -> str:
    with pytest.raises(encargo.EncargoError) as error:
        read(data)
    return str(error.value.code)


def test_a_zip_bomb_is_not_unpacked(schedule: Schedule) -> None:
    source = zipfile.ZipFile(io.BytesIO(encargo.xlsx(schedule, "es")))
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as packed:
        for name in source.namelist():
            if name != "xl/worksheets/sheet1.xml":
                packed.writestr(name, source.read(name))
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as entry:
            for _ in range(1024):
                entry.write(b" " * (1 << 20))
    began = time.monotonic()
    assert len(bomb.getvalue()) < 2 << 20 and refused(encargo.read_xlsx, bomb.getvalue()) == "grid.too_large"
    assert time.monotonic() - began < 30


def test_too_much_of_a_file_is_refused_before_it_is_read(schedule: Schedule) -> None:
    began = time.monotonic()
    assert refused(encargo.read_csv, b"Tarea;Horas\n" + b"Escribir;1\n" * (200 * 1024 * 1024 // 11)) == "grid.too_large"
    assert refused(encargo.read_csv, b"Tarea;Horas\n" + b"a;1\n" * 1_000_000) == "grid.too_large"
    assert time.monotonic() - began < 30


@pytest.mark.parametrize("text", ["", "BEGIN:VCALENDAR", "BEGIN:VEVENT\nDTSTART:x\nEND:VEVENT", "\x00\x01", "no calendar"])
def test_what_is_no_calendar_is_refused(text: str) -> None:
    with pytest.raises(encargo.EncargoError) as error:
        encargo.holidays(text)
    assert error.value.code.startswith("holidays.") or error.value.code.startswith("calendar.")

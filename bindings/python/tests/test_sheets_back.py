"""Workbooks that other programs have had in their hands come back: openpyxl edits them, LibreOffice saves them anew."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import encargo
from encargo import EncargoError, Goal, Merge, MergeTerms, Person, Schedule, Team, Terms

TODAY = date(2026, 11, 30)


@pytest.fixture(scope="module")
def schedule() -> Schedule:
    plan = encargo.catalog()["blog"].plan(Goal("blog", "es", "publicar un artículo"), {q.id: None for q in encargo.catalog()["blog"].questions})
    team = Team([Person("Ana", ["va"]), Person("Marta", ["client"])])
    return plan.schedule(Terms(TODAY, key_date=date(2027, 2, 26), team=team))


def workbook(schedule: Schedule) -> Any:
    return openpyxl.load_workbook(io.BytesIO(encargo.xlsx(schedule, "es")))


def back(schedule: Schedule, book: Any) -> Merge:
    saved = io.BytesIO()
    book.save(saved)
    return schedule.merge(encargo.read_xlsx(saved.getvalue()), MergeTerms(person="Marta"))


def columns(page: Any) -> dict[str, int]:
    return {cell.value: cell.column for cell in page[1] if cell.value}


def taken(merge: Merge) -> list[tuple[str | None, str | None]]:
    return [(change.task, change.column) for change in merge.changes if change.kind != "skip"]


def work(schedule: Schedule, page: Any, count: int) -> list[tuple[int, str]]:
    """Rows of tasks with work whose names are their own, and the ids."""
    titles = [task.title.es for task in schedule.plan.tasks]
    by_title = {task.title.es: task for task in schedule.plan.tasks if titles.count(task.title.es) == 1 and not task.milestone}
    at = columns(page)["Tarea"]
    rows = [(row, by_title[page.cell(row, at).value].id) for row in range(2, page.max_row + 1) if page.cell(row, at).value in by_title]
    return rows[:count]


def test_openpyxl_alone_changes_nothing(schedule: Schedule) -> None:
    merge = back(schedule, workbook(schedule))
    assert taken(merge) == [] and merge.conflicts == [] and merge.plan == schedule.plan


def test_sorted_with_a_title_above_and_columns_between(schedule: Schedule) -> None:
    book = workbook(schedule)
    page = book.worksheets[0]
    rows = sorted(page.iter_rows(min_row=2, values_only=True), key=lambda row: str(row[0]), reverse=True)
    for number, row in enumerate(rows, start=2):
        for column, value in enumerate(row, start=1):
            page.cell(number, column).value = value
    page.insert_cols(2)
    page.insert_rows(1, 2)
    page["A1"] = "Plan de Ana"
    merge = back(schedule, book)
    assert taken(merge) == [] and merge.conflicts == []


def test_edits_of_many_kinds(schedule: Schedule) -> None:
    book = workbook(schedule)
    page = book.worksheets[0]
    at = columns(page)
    (done, first), (doing, second), (hours, third), (who, fourth) = work(schedule, page, 4)
    page.cell(done, at["Estado"]).value = "✔"
    page.cell(doing, at["Estado"]).value = "In progress"
    page.cell(hours, at["Horas"]).value = "2,5"
    page.cell(who, at["Quién lo hace"]).value = "Bea"
    merge = back(schedule, book)
    assert sorted(taken(merge)) == sorted([(first, "status"), (second, "status"), (third, "hours"), (fourth, "who")])
    assert merge.terms.history.state(first, TODAY).status == "done"
    assert merge.terms.history.state(second, TODAY).status == "in_progress"


def test_days_as_days_as_serials_and_as_words(schedule: Schedule) -> None:
    book = workbook(schedule)
    page = book.worksheets[0]
    at = columns(page)
    rows = work(schedule, page, 3)
    for (row, _), value in zip(rows, [datetime(2027, 2, 1), 46419, "1 de febrero de 2027"], strict=True):
        page.cell(row, at["Fecha límite"]).value = value
        page.cell(row, at["Fecha límite"]).number_format = "General" if isinstance(value, int) else "dd/mm/yyyy"
    merge = back(schedule, book)
    assert [(change.task, change.becomes) for change in merge.changes if change.column == "due"] == [
        (task, "2027-02-01") for _, task in rows
    ]


def test_a_formula_that_nobody_worked_out_is_told(schedule: Schedule) -> None:
    book = workbook(schedule)
    page = book.worksheets[0]
    row, task = work(schedule, page, 1)[0]
    page.cell(row, columns(page)["Horas"]).value = "=1+1"
    merge = back(schedule, book)
    assert [(c.task, c.column, c.reason) for c in merge.changes] == [(task, "hours", "no_value")]
    assert merge.plan == schedule.plan


def test_a_workbook_of_another_program_without_ids(schedule: Schedule) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.append(["Task Name", "Assigned To", "% Complete"])
    for task in schedule.plan.tasks[:5]:
        page.append([task.title.en, "Ana", 1 if not task.milestone else None])
    merge = back(schedule, book)
    assert {change.column for change in merge.changes if change.kind == "update"} <= {"status", "who"}
    assert all(conflict.column is None and conflict.kept == "ours" for conflict in merge.conflicts)
    assert len(merge.plan.tasks) == len(schedule.plan.tasks)


def test_a_csv_that_excel_saved(schedule: Schedule) -> None:
    sheet = list(csv.reader(io.StringIO(encargo.csv(schedule.sheet("es")).lstrip("\ufeff")), delimiter=";"))
    text = io.StringIO()
    csv.writer(text, delimiter="\t").writerows(sheet)
    for data in [text.getvalue().encode("utf-16"), text.getvalue().encode("cp1252", "replace")]:
        merge = schedule.merge(encargo.read_csv(data))
        assert taken(merge) == [] and merge.conflicts == []


def test_what_is_cut_off_is_refused(schedule: Schedule) -> None:
    whole = encargo.xlsx(schedule, "es")
    for data in [whole[: len(whole) // 2], b"", b"PK\x03\x04"]:
        with pytest.raises(EncargoError) as refused:
            encargo.read_xlsx(data)
        assert refused.value.code == "xlsx.unreadable"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice Calc")
@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_libreoffice_saves_it_anew_and_nothing_changes(schedule: Schedule, tmp_path: Path, kind: str) -> None:
    (tmp_path / "plan.xlsx").write_bytes(encargo.xlsx(schedule, "es"))
    convert = f"{kind}:Calc MS Excel 2007 XML" if kind == "xlsx" else "csv:Text - txt - csv (StarCalc):59,34,76,1"
    words = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", convert]
    subprocess.run([*words, "--outdir", str(tmp_path / "out"), str(tmp_path / "plan.xlsx")], check=True, capture_output=True, timeout=180)
    data = (tmp_path / "out" / f"plan.{kind}").read_bytes()
    grid = encargo.read_xlsx(data) if kind == "xlsx" else encargo.read_csv(data)
    merge = schedule.merge(grid)
    assert taken(merge) == [] and merge.conflicts == []
    assert merge.plan == schedule.plan

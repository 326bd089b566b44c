"""Templates in Python: the template of `benches/templates.rs` with jinja2 and YAML, with GTPyhop and by hand, and how many
times as long each takes as the bench's own run right before it.

`python templates.py ROOT`: ROOT is the repository, whose bench `templates` is run; needs gtpyhop, jinja2, pyyaml.
"""

import contextlib
import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

with contextlib.redirect_stdout(io.StringIO()):
    import gtpyhop
import jinja2
import yaml

ROOT = sys.argv[1]
BENCH = "cargo bench -q -p encargo-benches --bench templates -- once".split()
ROUNDS, CALLS = 5, 50
KEY_DATE = date(2027, 3, 15)
ANSWERS = {f"q{question}": question == 4 for question in range(5)}


def condition(step: int) -> str | None:
    return f"q{step % 5}" if step % 4 == 1 and step < 29 else None


def after(step: int) -> list[int]:
    return [before for before in (step - 1, step - 2) if before >= 0]


def own_run() -> tuple[float, int]:
    printed = subprocess.run(BENCH, cwd=ROOT, check=True, capture_output=True, text=True).stdout.split()
    return float(printed[-2]), int(printed[-1])


def working_day(offset: int) -> date:
    """A working day counted from the key date, stepped to as scripts do."""
    day, step = KEY_DATE, -1 if offset < 0 else 1
    while offset:
        day += timedelta(days=step)
        offset -= step if day.weekday() < 5 else 0
    return day


DAYS = {offset: working_day(offset) for offset in range(-40, 1)}


def by_hand() -> int:
    """Passes dependencies on through steps that are left out, as the library does."""
    active = [condition(step) is None or ANSWERS[condition(step)] for step in range(30)]
    passed: list[list[int]] = []
    tasks = []
    for step in range(30):
        needs: list[int] = []
        for need in after(step):
            needs += [found for found in ([need] if active[need] else passed[need]) if found not in needs]
        passed.append(needs)
        if active[step]:
            tasks.append({
                "id": f"work/step-{step}",
                "title": {"es": f"Hacer la tarea número {step}", "en": f"Do the task number {step}"},
                "day": working_day(step - 29),
                "after": [f"work/step-{need}" for need in needs],
                "role": "va",
                "hours": (0.5, 1, 2),
            })
    return len(tasks)


TEMPLATE = jinja2.Environment().from_string(
    "".join(
        ("{% if " + condition(step) + " %}" if condition(step) else "")
        + f"- {{id: work/step-{step}, title: {{es: 'Hacer la tarea número {step}', en: 'Do the task number {step}'}}, "
        + f"day: {{{{ day({step - 29}) }}}}, role: va, hours: [0.5, 1, 2], after: ["
        + ", ".join(
            ("{% if " + condition(need) + " %}" if condition(need) else "") + f"work/step-{need}"
            + ("{% endif %}" if condition(need) else "")
            for need in after(step)[:1]
        )
        + "]}\n"
        + ("{% endif %}" if condition(step) else "")
        for step in range(30)
    )
)


def by_jinja() -> int:
    text = TEMPLATE.render(day=lambda offset: DAYS[offset], **ANSWERS)
    return len(yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


DOMAIN = gtpyhop.Domain("templates")


def do(state, step):
    state.done[step] = True
    return state


def plan_all(state):
    return [("phase", phase) for phase in range(5)]


def phase_steps(state, phase):
    return [("step", step) for step in range(phase * 6, phase * 6 + 6)]


def step_in(state, step):
    if condition(step) is None or state.answers[condition(step)]:
        return [("do", step)]
    return None


def step_out(state, step):
    if condition(step) is not None and not state.answers[condition(step)]:
        return []
    return None


with contextlib.redirect_stdout(io.StringIO()):
    gtpyhop.set_verbose_level(0)
    gtpyhop.declare_actions(do)
    gtpyhop.declare_task_methods("plan", plan_all)
    gtpyhop.declare_task_methods("phase", phase_steps)
    gtpyhop.declare_task_methods("step", step_in, step_out)


def by_gtpyhop() -> int:
    state = gtpyhop.State("answers")
    state.answers, state.done = dict(ANSWERS), {}
    with contextlib.redirect_stdout(io.StringIO()):
        return len(gtpyhop.find_plan(state, [("plan",)]))


def microseconds(work: Callable[[], int]) -> tuple[float, int]:
    kept = work()
    start = time.process_time()
    for _ in range(CALLS):
        work()
    return (time.process_time() - start) / CALLS * 1e6, kept


PEERS = {"by hand, days stepped to": by_hand, "jinja2 and YAML (days from a table)": by_jinja, "GTPyhop (no days)": by_gtpyhop}
ratios: dict[str, list[float]] = {name: [] for name in PEERS}
own_times = []
for _ in range(ROUNDS):
    own, tasks = own_run()
    own_times.append(own)
    for name, work in PEERS.items():
        took, kept = microseconds(work)
        if kept != tasks:
            raise SystemExit(f"{name}: {kept} tasks, not {tasks}")
        ratios[name].append(took / own)
print(f"\na template of thirty steps becomes a plan: encargo {statistics.median(own_times):.2f} µs")
for name, list_of in ratios.items():
    print(f"  {name:40} {statistics.median(list_of):9.0f} x")

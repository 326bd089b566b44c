"""Forecasts of the library against those of `statsforecast`, of the same simple kinds, on the same series.

`python progress.py ROOT [COUNT]`: ROOT is the repository, whose bench `progress` is run; needs numpy and statsforecast. The
last eighth of each series is held back; the figure is the mean over the series of the mean distance, in parts of the mean
absolute change of the series (MASE with the naive of one step), and of how many values came inside the interval.
"""

import json
import subprocess
import sys
import warnings

import numpy as np
from statsforecast.models import AutoETS, Holt, HistoricAverage, Naive, RandomWalkWithDrift, SeasonalNaive, SimpleExponentialSmoothingOptimized

warnings.filterwarnings("ignore")
ROOT = sys.argv[1]
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 60
BENCH = (sys.argv[3] if len(sys.argv) > 3 else "cargo bench -q -p encargo-benches --bench progress -- series").split()
random = np.random.default_rng(2026)


def season(step: int) -> int:
    return {1: 7, 7: 52, 30: 12}[step]


def make(kind: str, count: int, step: int) -> list[int]:
    """A series as measures of a small business go: hundreds to thousands, whole."""
    at, base = np.arange(count), random.uniform(200, 3000)
    noise = random.normal(0, base * random.uniform(0.005, 0.04), count)
    rise = base * random.uniform(0.002, 0.03)
    if kind == "line":
        series = base + rise * at + noise
    elif kind == "walk":
        series = base + np.cumsum(random.normal(rise, base * 0.02, count))
    elif kind == "fading":
        series = base + rise * 12 * (1 - 0.9 ** at) + noise
    elif kind == "level":
        series = base + noise
    else:
        wave = np.tile(random.normal(0, base * 0.2, season(step)), count // season(step) + 1)[:count]
        series = base + rise / 3 * at + wave + noise / 2
    return [int(value) for value in np.maximum(series, 0).round()]


def peers(values: np.ndarray, ahead: int, step: int) -> dict[str, np.ndarray]:
    found = {}
    models = {
        "naive": Naive(), "mean": HistoricAverage(), "ses": SimpleExponentialSmoothingOptimized(),
        "drift": RandomWalkWithDrift(), "holt": Holt(), "damped": AutoETS(model="AAN", damped=True),
    }
    if len(values) >= 2 * season(step):
        models["seasonal naive"] = SeasonalNaive(season_length=season(step))
    for name, model in models.items():
        try:
            found[name] = np.asarray(model.forecast(y=values.astype(float), h=ahead)["mean"])
        except Exception:  # noqa: BLE001 - a model that is not for so few values
            continue
    return found


cases = []
for kind in ["line", "walk", "fading", "level", "season"]:
    for _ in range(COUNT):
        step, count = [(7, 20), (7, 40), (30, 24), (1, 60)][random.integers(4)] if kind != "season" else [(30, 48), (1, 56)][random.integers(2)]
        cases.append((kind, step, make(kind, count + count // 8, step), count // 8))

asked = "\n".join(json.dumps({"values": values[:-ahead], "step": step, "ahead": ahead}) for _, step, values, ahead in cases)
told = subprocess.run(BENCH, cwd=ROOT, input=asked, check=True, capture_output=True, text=True).stdout.splitlines()
told = [json.loads(line) for line in told if line.startswith("[")]
errors: dict[str, dict[str, list[float]]] = {}
inside: dict[str, list[bool]] = {}
for (kind, step, values, ahead), own in zip(cases, told, strict=True):
    past, came = np.array(values[:-ahead]), np.array(values[-ahead:])
    scale = np.abs(np.diff(past)).mean() or 1.0
    forecasts = peers(past, ahead, step)
    forecasts["encargo"] = np.array([float(one[1]) for one in own])
    for name, forecast in forecasts.items():
        errors.setdefault(kind, {}).setdefault(name, []).append(float(np.abs(forecast - came).mean() / scale))
    inside.setdefault(kind, []).extend(float(one[2]) <= value <= float(one[3]) for one, value in zip(own, came))

overall: dict[str, list[float]] = {}
for kind, by_name in errors.items():
    means = {name: float(np.mean(rows)) for name, rows in by_name.items()}
    best = min((mean, name) for name, mean in means.items() if name != "encargo")
    shown = ", ".join(f"{name} {mean:.3f}" for name, mean in sorted(means.items(), key=lambda row: row[1]))
    print(f"{kind:7} encargo {means['encargo']:.3f} = {means['encargo'] / best[0]:.2f} x best ({best[1]}); inside {np.mean(inside[kind]):.0%}; {shown}")
    for name, rows in by_name.items():
        overall.setdefault(name, []).extend(rows)
whole = {name: float(np.mean(rows)) for name, rows in overall.items() if len(rows) == len(cases)}
best = min((mean, name) for name, mean in whole.items() if name != "encargo")
print(f"all     encargo {whole['encargo']:.3f} = {whole['encargo'] / best[0]:.2f} x best single ({best[1]} {best[0]:.3f})")

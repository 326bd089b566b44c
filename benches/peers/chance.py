"""Ten thousand samples of a network in numpy, vectorised over samples: how many times as long as the bench's own run right
before it.

`python chance.py ROOT [COUNT ...]`: ROOT is the repository, whose bench `chance` is run; needs numpy.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import numpy

ROOT = sys.argv[1]
BENCH = "cargo bench -q -p encargo-benches --bench chance -- once".split()
COUNTS = [int(count) for count in sys.argv[2:]] or [100, 1_000]
SAMPLES, ROUNDS, CHUNK = 10_000, 3, 1_000


def own_run(count: int) -> str:
    return subprocess.run([*BENCH, str(count)], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def layered(count: int) -> list[tuple[int, list[int]]]:
    """The network of `benches/network/limit.rs`, number by number."""
    state, width, rows = 42, int(count**0.5), []

    def below(sides: int) -> int:
        nonlocal state
        state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) & (2**64 - 1)
        return (state >> 33) % sides

    for number in range(count):
        layer = number // width
        after = [(layer - 1) * width + below(width) for _ in range(1 + below(3))] if layer else []
        rows.append((60 + below(541), after))
    return rows


def triangular(random: numpy.random.Generator, low: int, likely: int, high: int, size: int) -> numpy.ndarray:
    return random.triangular(low, likely, high, size)


def pert(random: numpy.random.Generator, low: int, likely: int, high: int, size: int) -> numpy.ndarray:
    rise, fall = 1 + 4 * (likely - low) / (high - low), 1 + 4 * (high - likely) / (high - low)
    return low + (high - low) * random.beta(rise, fall, size)


def sampled(rows: list[tuple[int, list[int]]], draw: Callable[..., numpy.ndarray]) -> float:
    """The mean end and the sorted ends: chunks, so that a large network fits into memory."""
    random, ends = numpy.random.default_rng(1), []
    chunk = SAMPLES if len(rows) <= CHUNK else CHUNK
    for _ in range(SAMPLES // chunk):
        finishes = numpy.empty((len(rows), chunk))
        for number, (minutes, after) in enumerate(rows):
            own = draw(random, minutes * 7 // 10, minutes, minutes * 18 // 10, chunk)
            finishes[number] = finishes[after].max(axis=0) + own if after else own
        ends.append(finishes.max(axis=0))
    every = numpy.sort(numpy.concatenate(ends))
    return float(every.mean())


for count in COUNTS:
    rows = layered(count)
    own, ratios = {"PERT": [], "triangular": []}, {"PERT": [], "triangular": []}
    for _ in range(ROUNDS):
        output = own_run(count)
        for line, (name, draw) in zip(output.splitlines(), {"PERT": pert, "triangular": triangular}.items()):
            microseconds, mean = (int(word) for word in line.split())
            start = time.process_time()
            theirs = sampled(rows, draw)
            ratios[name].append((time.process_time() - start) * 1e6 / microseconds)
            own[name].append(microseconds)
            assert abs(theirs - mean) < 0.005 * mean, (name, theirs, mean)
    print(f"\n{count} activities, {SAMPLES} samples; peak of ours {output.splitlines()[-1]}")
    for name, values in ratios.items():
        print(f"  {name:<12} ours {statistics.median(own[name]) / 1e3:8.2f} ms, numpy {statistics.median(values):7.1f} x")

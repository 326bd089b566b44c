"""Critical paths in Python: what networkx, igraph and rustworkx need for the same networks that the Rust bench makes,
from names to early and late starts, and how many times as long that is as the bench's own run right before it.

`python critical_path.py ROOT [COUNT ...]`: ROOT is the repository, whose bench `critical_path` is run; needs networkx,
igraph, rustworkx.
"""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable

import igraph
import networkx
import rustworkx

ROOT = sys.argv[1]
BENCH = "cargo bench -q -p encargo-benches --bench critical_path -- once".split()
COUNTS = [int(count) for count in sys.argv[2:]] or [10_000, 100_000]
ROUNDS = 3
Rows = list[tuple[str, int, list[str]]]


def own_run(count: int) -> str:
    return subprocess.run([*BENCH, str(count)], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def layered(count: int) -> Rows:
    """The network of `benches/network/limit.rs`, number by number."""
    state, width, rows = 42, int(count**0.5), []

    def below(sides: int) -> int:
        nonlocal state
        state = (state * 6_364_136_223_846_793_005 + 1_442_695_040_888_963_407) & (2**64 - 1)
        return (state >> 33) % sides

    for number in range(count):
        layer = number // width
        after = [f"T{(layer - 1) * width + below(width)}" for _ in range(1 + below(3))] if layer else []
        rows.append((f"T{number}", 60 + below(541), after))
    return rows


def passes(order: Iterable, minutes: dict, before: Callable, after: Callable) -> int:
    """Both passes on dictionaries, as scripts have them; the end."""
    order, finish, late = list(order), {}, {}
    for node in order:
        finish[node] = max((finish[need] for need in before(node)), default=0) + minutes[node]
    end = max(finish.values())
    for node in reversed(order):
        late[node] = min((late[task] for task in after(node)), default=end) - minutes[node]
    return end


def by_networkx(rows: Rows) -> int:
    graph = networkx.DiGraph()
    for name, minutes, _ in rows:
        graph.add_node(name, minutes=minutes)
    graph.add_edges_from((need, name) for name, _, after in rows for need in after)
    minutes = dict(graph.nodes(data="minutes"))
    return passes(networkx.topological_sort(graph), minutes, graph.predecessors, graph.successors)


def by_attributes(rows: Rows) -> int:
    """Times as attributes of the nodes, the way the library's own documentation keeps data."""
    graph = networkx.DiGraph()
    for name, minutes, after in rows:
        graph.add_node(name, minutes=minutes)
        for need in after:
            graph.add_edge(need, name)
    order = list(networkx.topological_sort(graph))
    for node in order:
        ready = max((graph.nodes[need]["finish"] for need in graph.predecessors(node)), default=0)
        graph.nodes[node]["finish"] = ready + graph.nodes[node]["minutes"]
    end = max(graph.nodes[node]["finish"] for node in order)
    for node in reversed(order):
        late = min((graph.nodes[task]["late"] for task in graph.successors(node)), default=end)
        graph.nodes[node]["late"] = late - graph.nodes[node]["minutes"]
        graph.nodes[node]["float"] = late - graph.nodes[node]["finish"]
    return end


def numbered(rows: Rows) -> tuple[list[int], list[tuple[int, int]]]:
    place = {name: number for number, (name, _, _) in enumerate(rows)}
    edges = [(place[need], place[name]) for name, _, after in rows for need in after]
    return [minutes for _, minutes, _ in rows], edges


def by_igraph(rows: Rows) -> int:
    minutes, edges = numbered(rows)
    graph = igraph.Graph(n=len(rows), edges=edges, directed=True)
    before, after = graph.get_adjlist("in"), graph.get_adjlist("out")
    return passes(graph.topological_sorting(), minutes, before.__getitem__, after.__getitem__)


def by_rustworkx(rows: Rows) -> int:
    minutes, edges = numbered(rows)
    graph = rustworkx.PyDiGraph()
    graph.add_nodes_from(minutes)
    graph.add_edges_from_no_data(edges)
    return passes(rustworkx.topological_sort(graph), minutes, graph.predecessor_indices, graph.successor_indices)


PEERS = {"networkx, attributes": by_attributes, "networkx, dictionaries": by_networkx, "igraph": by_igraph, "rustworkx": by_rustworkx}

for count in COUNTS:
    rows = layered(count)
    own, ratios = [], {name: [] for name in PEERS}
    for _ in range(ROUNDS):
        output = own_run(count)
        microseconds, end, memory = (int(word) for word in output.split())
        own.append(microseconds)
        for name, peer in PEERS.items():
            start = time.process_time()
            assert peer(rows) == end, name
            ratios[name].append((time.process_time() - start) * 1e6 / microseconds)
    print(f"\n{count} activities: records to working days, floats, critical: {statistics.median(own) / 1e3:.2f} ms")
    print(f"  memory of one network with its dates: {memory} bytes an activity")
    for name, values in ratios.items():
        print(f"  {name:<24} {statistics.median(values):8.1f} x")

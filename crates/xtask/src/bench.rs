//! `cargo xtask bench`: the benches of reading, templates and networks, then the packages against their peers in Node and Python; judges nothing.

use crate::Outcome;
use crate::command::Run;
use crate::house::House;
use crate::wheel;
use std::fs;

/// What Python's peers are.
const PYTHON_PEERS: [&str; 8] = [
    "dateparser==1.5.0", "networkx==3.6.1", "igraph==1.0.0", "rustworkx==0.18.1", "numpy==2.4.6", "jinja2==3.1.6",
    "pyyaml==6.0.4", "gtpyhop==2.0.2",
];

/// Runs what `cargo xtask test` has built against its peers, which it installs in `target/peers`.
pub(crate) fn run(house: &House) -> Outcome {
    let benches = "bench -q -p encargo-benches --bench reading --bench templates --bench critical_path --bench chance --bench levelling --bench planning --bench asked";
    Run::cargo().words(benches).dir(&house.root).loud()?;
    let peers = house.built("peers");
    fs::create_dir_all(&peers)?;
    fs::copy(house.path("benches/peers/package.json"), peers.join("package.json"))?;
    Run::new("npm").words("install --no-audit --no-fund --silent").dir(&peers).quiet()?;
    Run::new("node").arg(house.path("benches/peers/notes.mjs")).arg(&house.root).arg(&peers).loud()?;
    let python = peers.join("venv/bin/python");
    if !python.exists() {
        Run::new("python3").args(["-m", "venv"]).arg(peers.join("venv")).quiet()?;
    }
    let wheel = wheel::built(house)?;
    Run::new(&python).words("-m pip install --quiet --force-reinstall --no-deps").arg(wheel).quiet()?;
    Run::new(&python).words("-m pip install --quiet").args(PYTHON_PEERS).quiet()?;
    for script in ["notes", "templates", "critical_path", "chance"] {
        Run::new(&python).arg(house.path(&format!("benches/peers/{script}.py"))).arg(&house.root).loud()?;
    }
    Ok(())
}

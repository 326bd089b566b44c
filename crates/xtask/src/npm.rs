//! The npm package: one module, glue for bundlers, browsers and Node with the bytes inlined, and a `CommonJS` file.
//!
//! No `init()`, no `await`, no plugin: the module is compiled when the package is imported.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal, nouns, wasm};
use base64::Engine;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Builds the module and writes `bindings/js/dist`.
pub(crate) fn build(house: &House) -> Outcome {
    let compiler = wasm::compiler(house)?;
    let module = wasm::build(house, compiler.as_deref())?;
    package(house, &module)
}

/// Writes `bindings/js/dist` from the raw module.
pub(crate) fn package(house: &House, module: &Path) -> Outcome {
    let dist = house.js().join("dist");
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    fs::create_dir_all(&dist)?;
    house.lend_licences(&house.js())?;
    let work = house.built("wasm/bindgen");
    let (node, bundler) = (work.join("nodejs"), work.join("bundler"));
    bindgen(module, &node, |bindgen| bindgen.nodejs(true).map(|_| ()))?;
    bindgen(module, &bundler, |bindgen| bindgen.bundler(true).map(|_| ()))?;

    let bytes = fs::read(bundler.join("encargo_bg.wasm"))?;
    if bytes != fs::read(node.join("encargo_bg.wasm"))? {
        return Err("the two modules differ: one cannot stand for the other".into());
    }
    let glue = fs::read_to_string(bundler.join("encargo.js"))?;
    let import = "import * as wasm from \"./encargo_bg.wasm\"";
    if !glue.contains(import) {
        return Err("the glue does not import the module as expected".into());
    }
    fs::write(dist.join("encargo.js"), glue.replace(import, "import wasm from \"./encargo_wasm.js\""))?;
    fs::write(dist.join("encargo_wasm.js"), inlined(&bytes))?;
    fs::write(dist.join("encargo_bg.js"), handles(&fs::read_to_string(bundler.join("encargo_bg.js"))?)?)?;
    fs::write(dist.join("encargo.cjs"), handles(&fs::read_to_string(node.join("encargo.js"))?)?)?;
    fs::write(dist.join("encargo_bg.wasm"), &bytes)?;
    for (from, file, to) in [(&bundler, "encargo.d.ts", "encargo.d.ts"), (&node, "encargo.d.ts", "encargo.d.cts")] {
        fs::copy(from.join(file), dist.join(to))?;
    }
    schema(house, &dist)?;
    println!("   {} bytes of wasm in {}", bytes.len(), dist.display());
    Ok(())
}

/// The schema of the nouns as an entry of its own: no module is loaded for it.
fn schema(house: &House, dist: &Path) -> Outcome {
    let kept: serde_json::Value = serde_json::from_str(&fs::read_to_string(house.path(nouns::KEPT))?)?;
    let glue = format!("const nouns = {kept};\n{}", include_str!("npm/schema.js"));
    fs::write(dist.join("schema.cjs"), glue.replace("export function", "exports.schema = schema;\nfunction"))?;
    fs::write(dist.join("schema.js"), glue)?;
    for types in ["schema.d.ts", "schema.d.cts"] {
        fs::write(dist.join(types), include_str!("npm/schema.d.ts"))?;
    }
    Ok(())
}

/// The tools of the package's tests, as its lock file says.
pub(crate) fn tools(house: &House) -> Outcome {
    let js = house.js();
    let lock = fs::read(js.join("package-lock.json"))?;
    let stamp = js.join("node_modules/.encargo-lock");
    if fs::read(&stamp).is_ok_and(|seen| seen == lock) {
        return Ok(());
    }
    let run = Run::new("npm").words("ci --no-audit --no-fund --ignore-scripts").dir(&js);
    run.quiet().map_err(|refusal| format!("needs Node 20 or newer with npm, and its registry: {refusal}"))?;
    fs::write(stamp, lock)?;
    Ok(())
}

/// Packs the package as it would be published and unpacks it where the examples import it from.
pub(crate) fn install_for_examples(house: &House) -> Outcome {
    let packed = house.built("npm");
    fs::create_dir_all(&packed)?;
    let run = Run::new("npm").words("pack --silent --pack-destination").arg(&packed).dir(house.js());
    let tarball = packed.join(run.quiet()?.trim());
    let place = house.path("examples/node_modules/encargo");
    if place.exists() {
        fs::remove_dir_all(&place)?;
    }
    fs::create_dir_all(&place)?;
    Run::new("tar").args(["-x", "-z", "--strip-components=1", "-C"]).arg(&place).arg("-f").arg(&tarball).quiet()?;
    Ok(())
}

fn bindgen(module: &Path, out: &Path, kind: impl FnOnce(&mut Bindgen) -> anyhow::Result<()>) -> Result<(), Refusal> {
    if out.exists() {
        fs::remove_dir_all(out)?;
    }
    let mut bindgen = Bindgen::new();
    kind(&mut bindgen)?;
    bindgen.input_path(module).out_name("encargo").typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true).generate(out)?;
    if out.join("snippets").exists() {
        return Err("inline JavaScript in the binding would not load as CommonJS: keep it out".into());
    }
    Ok(())
}

/// The glue, in which an object that holds nothing is refused by the name of its class instead of as a null pointer.
fn handles(glue: &str) -> Result<String, Refusal> {
    let mut glue = glue.to_owned();
    for (made, wanted) in [
        ("this.__wbg_ptr = 0;", "delete this.__wbg_ptr;"),
        (
            "    free() {\n        const ptr",
            "    free() {\n        if (!Object.hasOwn(this, \"__wbg_ptr\")) return;\n        const ptr",
        ),
        ("throw new Error(`expected instance of ${klass.name}`);", "throw __refuseHandle(__classes.get(klass));"),
    ] {
        if !glue.contains(made) {
            return Err(format!("the glue holds no `{made}`: look at what it is now").into());
        }
        glue = glue.replace(made, wanted);
    }
    let holds = |name: &&str| *name != "EncargoError" && glue.contains(&format!("const {name}Finalization = "));
    let classes: Vec<String> = glue
        .split("\nclass ")
        .chain(glue.split("\nexport class "))
        .skip(1)
        .filter_map(|rest| rest.split(' ').next())
        .filter(holds)
        .map(|name| format!("[{name}, \"{name}\"]"))
        .collect();
    if classes.is_empty() {
        return Err("the glue holds no class".into());
    }
    Ok(glue + &include_str!("npm/handles.js").replace("__CLASSES__", &classes.join(", ")))
}

/// A module of JavaScript that holds the bytes and gives the exports.
fn inlined(bytes: &[u8]) -> String {
    let text = base64::engine::general_purpose::STANDARD.encode(bytes);
    format!(
        "import * as imports from \"./encargo_bg.js\";\n\
         const text = \"{text}\";\n\
         // Node's `atob` takes ten times as long as its `Buffer`.\n\
         const decoded = () => Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (each) => each.charCodeAt(0));\n\
         const bytes = globalThis.process?.versions?.node ? globalThis.Buffer.from(text, \"base64\") : decoded();\n\
         export default new WebAssembly.Instance(new WebAssembly.Module(bytes), {{ \"./encargo_bg.js\": imports }}).exports;\n"
    )
}

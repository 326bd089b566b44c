// A bundler takes the package without plugins, and the bundle runs where there are no packages.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import test from "node:test";
import { runInNewContext } from "node:vm";
import { build } from "esbuild";

const source = `
  import { EncargoError, catalog, version } from "encargo";
  let code;
  try { catalog().template("none"); } catch (error) { if (error instanceof EncargoError) code = error.code; }
  globalThis.said = JSON.stringify([version(), catalog().ids, code]);`;

for (const [platform, conditions] of [["browser", ["browser"]], ["node", ["node"]]]) {
  test(`esbuild for ${platform}`, async () => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: source, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
      bundle: true, write: false, format: "iife", platform, conditions, logLevel: "silent",
    });
    assert.deepEqual(warnings, []);
    const world = { WebAssembly, TextDecoder, TextEncoder, atob, FinalizationRegistry, Uint8Array, console };
    world.globalThis = world;
    runInNewContext(outputFiles[0].text, world);
    const [version, ids, code] = JSON.parse(world.said);
    assert.match(version, /^\d+\.\d+\.\d+$/u);
    assert.ok(ids.includes("newsletter"));
    assert.equal(code, "template.not_in_catalog");
  });
}

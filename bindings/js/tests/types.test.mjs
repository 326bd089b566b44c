// The types hold under `tsc --strict`, as modules and as CommonJS; the story in TypeScript is the one that runs.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const examples = join(here, "../../../examples");

function tsc(folder, ...options) {
  try {
    execFileSync(process.execPath, [join(here, "../node_modules/typescript/bin/tsc"), "-p", folder, ...options], { encoding: "utf8" });
  } catch (error) {
    assert.fail(error.stdout);
  }
}

test("what is right is accepted and what is wrong refused", () => tsc(here));

test("for a bundler too", () => tsc(here, "--module", "esnext", "--moduleResolution", "bundler"));

test("story.ts is strict, and story.mjs is story.ts without its types", () => {
  const out = mkdtempSync(join(tmpdir(), "encargo-"));
  try {
    tsc(examples, "--noEmit", "false", "--outDir", out);
    assert.equal(readFileSync(join(examples, "story.mjs"), "utf8"), readFileSync(join(out, "story.js"), "utf8"),
      "make it anew: bindings/js/node_modules/.bin/tsc -p examples --noEmit false --outDir DIR, then DIR/story.js is story.mjs");
  } finally {
    rmSync(out, { recursive: true });
  }
});

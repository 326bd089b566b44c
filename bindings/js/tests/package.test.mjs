// The package loads in every way that package.json promises, and says one version.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import * as esm from "encargo";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

test("as an ECMAScript module", () => assert.equal(esm.version(), version));

test("as CommonJS", () => assert.equal(createRequire(import.meta.url)("encargo").version(), version));

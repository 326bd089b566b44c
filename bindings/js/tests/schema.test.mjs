// The schema of nouns: an entry of its own, the same as a module and as CommonJS.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import test from "node:test";
import { schema } from "encargo/schema";

const whole = JSON.parse(readFileSync(new URL("../../../docs/nouns.schema.json", import.meta.url), "utf8"));

test("all nouns are those of the page that is kept", () => assert.deepEqual(schema(), whole));

test("one noun comes with what it uses and nothing else", () => {
  const goal = schema("Goal");
  assert.equal(goal.$ref, "#/$defs/Goal");
  const { Goal, Measure, Team } = goal.$defs;
  assert.deepEqual(Goal, whole.$defs.Goal);
  assert.ok(Measure);
  assert.equal(Team, undefined);
  for (const [, name] of JSON.stringify(goal.$defs).matchAll(/#\/\$defs\/([A-Za-z]+)/g)) assert.ok(goal.$defs[name], name);
});

test("what is given may be changed without changing the next", () => {
  schema("Goal").$defs.Goal.required.pop();
  assert.deepEqual(schema("Goal").$defs.Goal, whole.$defs.Goal);
});

test("an unknown noun is told", () => assert.throws(() => schema("Gaol"), /no noun is called Gaol/));

test("CommonJS gives the same", () => assert.deepEqual(createRequire(import.meta.url)("encargo/schema").schema("Team"), schema("Team")));

// Every public name of the library is here: classes and their members, plain types, words, functions.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as encargo from "encargo";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const api = JSON.parse(read("../../../tests/vectors/api.json"));
const types = read("../dist/encargo.d.ts");

// Verbs that JavaScript has in its own way. A row that no longer names a verb of the library fails.
const OTHERWISE = {
  "Catalog.suggest_in": "catalog.suggest(text, unit)",
  "Error.problems": "a field of the error",
  "CheckIn.new": "{ day, value }",
  "Decision.new": "{ day, kind, reason }",
  "Event.minutes": "a field of the event",
  "Event.new": "{ day, task, kind }",
  "Event.person": "a field of the event",
  "Event.reason": "a field of the event",
  "Event.remaining": "a field of the event",
  "Event.to": "a field of the event",
  "Person.new": "{ name, roles }",
  "RecurrenceRecord.new": "{ rule, start }",
  "Terms.history": "a field of the terms",
  "Terms.constraint": "a field of the terms",
  "Terms.named": "a field of the terms",
  "Terms.start": "a field of the terms",
  "Answer.said": "a bare value among the answers",
  "Answer.unknown": "null among the answers",
  "Found.new": "{ severity, message }",
  "Goal.assess_with": "goal.assess(grounds, rules)",
  "Goal.new": "Goal.from(record)",
  "Grounds.calendar": "a field of the grounds",
  "Grounds.history": "a field of the grounds",
  "Grounds.feasibility": "a field of the grounds",
  "Grounds.goals": "a field of the grounds",
  "Grounds.rubric": "a field of the grounds",
  "Grounds.team": "a field of the grounds",
  "Note.counted_in": "new Note(text, today, { unit })",
  "Note.day_first": "new Note(text, today, { day_first })",
  "Note.in_language": "new Note(text, today, { language })",
  "SheetTerms.columns": "a field of the terms",
  "Task.responsible": "task.roles.filter((role) => role.raci === \"responsible\")",
  "Team.person": "team.people.find((person) => person.roles.includes(role))",
  "Terms.calendar": "a field of the terms",
  "Terms.key_date": "a field of the terms",
  "Terms.team": "a field of the terms",
  "Text.new": "{ es, en }",
  "Text.say": "text[language]",
};
const FUNCTIONS_OTHERWISE = { from_json: "Goal.from(record)", to_json: "JSON.stringify(goal)" };

// A verb of a plain value is a function: `Level.text` is `levelText`.
const camel = (name) => name.replace(/_([a-z])/gu, (_, letter) => letter.toUpperCase());

for (const [noun, verbs] of Object.entries(api.nouns)) {
  const name = noun === "Error" ? "EncargoError" : noun;
  test(`the type ${name}`, () => assert.match(types, new RegExp(`export (class|interface|type) ${name}\\b`, "u")));
  for (const verb of verbs.filter((verb) => !(`${noun}.${verb}` in OTHERWISE))) {
    test(`${name}.${verb}`, () => {
      const [there, prototype] = [encargo[name], encargo[name]?.prototype ?? {}];
      const places = [verb, camel(verb)];
      const found = verb === "new" ? there : places.some((place) => place in prototype || (there && place in there));
      const alone = camel(`${name[0].toLowerCase()}${name.slice(1)}_${verb}`);
      assert.ok(found || typeof encargo[alone] === "function", "neither a member of the class, nor a function, nor done otherwise");
    });
  }
}

test("the words are unions of literals", () => {
  for (const word of api.words) assert.match(types, new RegExp(`export type ${word} = "`, "u"));
});

test("the functions", () => {
  for (const name of api.functions.filter((name) => !(name in FUNCTIONS_OTHERWISE))) {
    assert.equal(typeof encargo[camel(name)], "function", name);
  }
});

test("what is done otherwise is still a verb of the library", () => {
  for (const row of Object.keys(OTHERWISE)) {
    const [noun, verb] = row.split(".");
    assert.ok(api.nouns[noun]?.includes(verb), row);
  }
  for (const name of Object.keys(FUNCTIONS_OTHERWISE)) assert.ok(api.functions.includes(name), name);
});

test("every code of an error is in the union", () => {
  const union = types.match(/export type ErrorCode =([^;]+);/u)[1];
  const codes = [...union.matchAll(/"([^"]+)"/gu)].map((found) => found[1]);
  const table = ["table", "later"].map((rows) => read(`../../../crates/encargo/src/error/${rows}.rs`)).join("\n");
  const rows = [...table.matchAll(/= "([a-z_.]+)", about /gu)].map((found) => found[1]);
  assert.ok(rows.length > 3);
  assert.deepEqual(codes, rows);
});

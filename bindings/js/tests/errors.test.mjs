// One class of error with a code and the part, whatever is passed; the classes of ESM and of CommonJS are each their own.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import test from "node:test";
import * as esm from "encargo";

const cjs = createRequire(import.meta.url)("encargo");

const refused = ({ EncargoError }, work) => {
  try {
    work();
  } catch (error) {
    assert.ok(error instanceof EncargoError, `${error}`);
    return error;
  }
  throw new Error("it was not refused");
};

for (const [name, encargo] of [["ESM", esm], ["CommonJS", cjs]]) {
  test(`${name}: an EncargoError is an Error with a code, the part and both languages`, () => {
    const error = refused(encargo, () => encargo.catalog().template("no such"));
    assert.ok(error instanceof Error);
    assert.equal(error.name, "EncargoError");
    assert.equal(error.code, "template.not_in_catalog");
    assert.equal(error.about, "no such");
    assert.equal(error.message, error.text.en);
    assert.match(error.text.es, /^no hay ninguna plantilla/u);
    assert.match(String(error), /^EncargoError: there is no template/u);
    assert.equal(error.free, undefined);
  });
}

test("a template that is read whole is refused with all its problems, each with its line", () => {
  const source = "id: tea\nversion: 1\ntitle: { es: Té, en: Tea }\nphases: []\nsteps:\n  - { id: a, when: b }\n";
  const { problems, code } = refused(esm, () => esm.template(source));
  assert.ok(problems.length > 1);
  assert.equal(problems[0].code, code);
  assert.ok(problems.every(({ line, text }) => line > 0 && text.es && text.en));
  assert.deepEqual(refused(esm, () => esm.catalog().template("no such")).problems, []);
});

test("an ordinary error is not an EncargoError", () => assert.ok(!(new TypeError("x") instanceof esm.EncargoError)));

const cycle = {};
cycle.itself = cycle;

test("a value that is no record is refused with a code, whatever it is", () => {
  for (const value of [undefined, null, 1, 10n, "x", true, Symbol("x"), () => 1, [], {}, cycle, new Date(0), NaN, "\uD800", new Map()]) {
    for (const read of [esm.Goal.from, esm.Plan.from, esm.Schedule.from, esm.Template.from]) {
      assert.equal(refused(esm, () => read(value)).code, "wire.unreadable");
    }
  }
});

test("a getter that throws is refused too, and the error is ours", () => {
  const trap = { get id() { throw new RangeError("from inside"); } };
  assert.equal(refused(esm, () => esm.Goal.from(trap)).code, "wire.unreadable");
});

test("an unknown field and a day that is no day are refused", () => {
  const goal = { id: "g", language: "en", outcome: "more" };
  assert.equal(esm.Goal.from(goal).outcome, "more");
  assert.equal(refused(esm, () => esm.Goal.from({ ...goal, outcom: "x" })).code, "wire.unreadable");
  assert.equal(refused(esm, () => esm.Goal.from({ ...goal, due: "2026-02-30" })).code, "wire.unreadable");
  assert.equal(refused(esm, () => esm.Goal.from({ ...goal, due: new Date(0) })).code, "wire.unreadable");
});

test("text with half a character is refused", () => {
  const error = refused(esm, () => esm.template("id: \uD83D"));
  assert.deepEqual([error.code, error.about], ["text.not_unicode", "template"]);
  assert.equal(refused(esm, () => esm.template("id: \uFFFD")).code, "template.unreadable");
});

test("a plan's own gate speaks with its own code", () => {
  const plan = esm.catalog().template("newsletter").plan({ id: "g", language: "en", outcome: "more" }, ANSWERS).toJSON();
  const [first, second] = plan.tasks;
  const tasks = [{ ...first, after: [second.id] }, { ...second, after: [first.id] }, ...plan.tasks.slice(2)];
  assert.equal(refused(esm, () => esm.Plan.from({ ...plan, tasks })).code, "plan.cycle");
});

const ANSWERS = { esp: "ready", auth: "done", list: "consented", tpl: "ready", copy: "va_writes", ab: "no", dpa: "signed", approval: "client" };

test("answers: an unknown question, a value that is no option, one left out as one unknown", () => {
  const template = esm.catalog().template("newsletter");
  const goal = { id: "g", language: "en", outcome: "more" };
  const code = (answers) => refused(esm, () => template.plan(goal, answers)).code;
  assert.equal(code({ ...ANSWERS, weather: "fine" }), "template.unknown_question");
  assert.equal(code({ ...ANSWERS, esp: "perhaps" }), "template.not_an_option");
  const { esp, ...rest } = ANSWERS;
  assert.equal(esp, "ready");
  for (const answers of [rest, { ...ANSWERS, esp: null }]) {
    const assumed = template.plan(goal, answers);
    assert.ok(assumed.assumptions.some(({ question }) => question === "esp"));
    assert.ok(assumed.findings.length > 0);
  }
});

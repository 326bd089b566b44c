// Rules of one's own: what their functions see, find and throw.
import assert from "node:assert/strict";
import test from "node:test";
import { EncargoError, Goal, Rubric, Tree, rules } from "encargo";

const today = "2026-11-23";
const goal = Goal.from({ id: "list", language: "es", outcome: "llegar a 500 suscriptores", due: "2027-03-31" });
const motto = {
  code: "own.motto",
  criterion: "realistic",
  look(seen, grounds) {
    assert.deepEqual(JSON.parse(JSON.stringify(seen)), JSON.parse(JSON.stringify(goal)));
    assert.equal(grounds.today, today);
    return { severity: "error", message: { es: "Falta el lema.", en: "The motto is missing." } };
  },
};
const refused = (code) => (error) => error instanceof EncargoError && error.code === code;

test("a rule has the same powers", () => {
  const verdict = goal.assess(today, [motto]).verdicts[3];
  assert.deepEqual([verdict.level, verdict.score], ["not_met", 0]);
  assert.ok(verdict.findings.some(({ code, suggestion }) => code === "own.motto" && suggestion.en === ""));
  const rubric = new Rubric({ off: ["own.motto"] });
  for (const given of [rubric, { off: ["own.motto"] }]) {
    assert.ok(!goal.assess({ today, rubric: given }, [motto]).findings.some(({ code }) => code === "own.motto"));
  }
  assert.equal(rubric.record.met, 80);
});

test("nothing found is nothing", () => {
  for (const nothing of [null, undefined]) {
    const quiet = { ...motto, look: () => nothing };
    assert.ok(!goal.assess(today, [quiet]).findings.some(({ code }) => code === "own.motto"));
  }
});

test("what a rule throws comes through", () => {
  const broken = { ...motto, look() { throw new RangeError("mine"); } };
  assert.throws(() => goal.assess(today, [broken]), RangeError);
  assert.throws(() => goal.assess(today, [{ ...motto, look: () => "words" }]), refused("wire.unreadable"));
});

test("a code of the library is refused, and so is a rubric that cannot be used", () => {
  for (const code of ["specific.vague", "own.", "own.Capital", ""]) {
    assert.throws(() => goal.assess(today, [{ ...motto, code }]), refused("rule.reserved_code"));
  }
  assert.throws(() => new Rubric({ met: 5 }), refused("rubric.unusable"));
});

test("a tree takes goals and records, and the catalogue is whole", () => {
  const tree = new Tree([goal, { id: "ads", language: "es", outcome: "lanzar anuncios", serves: "list" }]);
  assert.deepEqual(tree.goals.map(({ id }) => id), ["list", "ads"]);
  assert.deepEqual(tree.serving("list").map(({ id }) => id), ["ads"]);
  assert.ok(rules().length > 35);
});

// The calendar that goes out, read by the reader of Thunderbird.
import assert from "node:assert/strict";
import test from "node:test";
import ICAL from "ical.js";
import { catalog, ics } from "encargo";

const STATUS = { done: "COMPLETED", waived: "CANCELLED", in_progress: "IN-PROCESS", delivered: "IN-PROCESS", returned: "IN-PROCESS" };

/** A plan of which one task is done, one begun and one not needed. */
function schedule() {
  const template = catalog().template("blog");
  const answers = Object.fromEntries(template.questions.map(({ id }) => [id, null]));
  const plan = template.plan({ id: "blog", language: "es", outcome: "publicar un artículo" }, answers);
  const work = plan.tasks.filter(({ milestone }) => !milestone).map(({ id }) => id);
  const events = [["finished", "2026-11-26"], ["started", "2026-11-27"], ["waived", "2026-11-27"]].map(([kind, day], place) => ({ task: work[place], kind, day }));
  const team = { people: [{ name: "Ana", roles: ["va"] }, { name: "Marta", roles: ["client"] }] };
  return plan.schedule({ today: "2026-11-30", key_date: "2027-02-26", team, history: { events } });
}

test("ical.js reads every entry with what has happened to it", () => {
  const made = schedule();
  for (const language of ["es", "en"]) {
    const calendar = new ICAL.Component(ICAL.parse(ics(made, { language, events: true })));
    const todos = calendar.getAllSubcomponents("vtodo");
    const states = made.states();
    assert.deepEqual(todos.map((todo) => todo.getFirstPropertyValue("summary")), made.plan.tasks.map(({ title }) => title[language]));
    todos.forEach((todo, place) => {
      const { status } = states[place];
      assert.equal(todo.getFirstPropertyValue("status"), STATUS[status] ?? "NEEDS-ACTION");
      assert.equal(todo.getFirstPropertyValue("percent-complete") === 100, status === "done");
      assert.equal(todo.getFirstPropertyValue("due").isDate, true);
      assert.ok(!todo.getFirstPropertyValue("uid").includes("/"));
      assert.ok(todo.getFirstPropertyValue("sequence") >= 0);
    });
    const uids = [...todos, ...calendar.getAllSubcomponents("vevent")].map((part) => part.getFirstPropertyValue("uid"));
    assert.equal(new Set(uids).size, uids.length);
  }
});

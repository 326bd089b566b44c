// What TypeScript accepts and refuses; only compiled, never run. Each `@ts-expect-error` fails when the line is accepted.
import {
  Calendar, Chance, EncargoError, Goal, Network, Note, Recurrence, RecurrenceRule, Series, catalog, taskNew,
  type AnswersLike, type Day, type Draft, type ErrorCode, type Flaw, type GoalRecord, type Level, type Migration, type Occurrence,
  type Question, type Slot, type Task, type Variance, type WhatIfChange,
} from "encargo";

const today: Day = "2026-11-23";
const note = new Note("…", today, { language: "es", unit: "utf16" });
// @ts-expect-error a Date is an instant, not a day
new Note("…", new Date());
// @ts-expect-error an unknown option
new Note("…", today, { lang: "es" });

const draft: Draft | undefined = note.drafts()[0];
const due: Day | null | undefined = draft?.goal.due;
// @ts-expect-error a draft is read, not written
if (draft) draft.goal = draft.goal;

const record: GoalRecord = { id: "g", language: "en", outcome: "more subscribers" };
const goal: Goal = Goal.from(record);
goal.measure?.target?.toFixed(0);
const levels: Level[] = goal.assess(today).verdicts.map(({ level }) => level);
// @ts-expect-error no such level
levels.includes("excellent");
// @ts-expect-error no such language
goal.sentence("fr");

const answers: AnswersLike = { esp: "ready", list: null, copy: { value: "va_writes", source: "said", evidence: [] } };
const plan = catalog().template("newsletter").plan(record, answers);
const questions: Question[] = catalog().template("newsletter").questions;
const schedule = plan.schedule({ today, calendar: new Calendar().holidays([["2026-12-08", "Inmaculada"]]), team: { people: [] } });
const slot: Slot | null = schedule.slot("send");
// @ts-expect-error it may be null
slot.start;
// @ts-expect-error terms need the day
plan.schedule({});

const every: Recurrence = Recurrence.from({ rule: "FREQ=MONTHLY;BYDAY=1TU", start: today });
const series: Series = plan.series({ rule: "FREQ=WEEKLY", start: today });
const occurrences: Occurrence[] = series.withRecurrence(every).occurrences(today, {}, 3);
const rule: RecurrenceRule = every.rule;
// @ts-expect-error a rule is no text
rule.trim();
const network = new Network([{ id: "a", minutes: 60 }, { id: "b", minutes: 90, after: [{ task: "a", kind: "start_to_start" }] }]);
const floats: Int32Array = network.dates(today, null, new Calendar()).total_float;
const positions: Int32Array = Chance.of(network, [{ optimistic: 1, likely: 2, pessimistic: 3 }], { samples: 10 }).end.positions;
const flaws: Flaw[] = catalog().read("…").check();
const after: Task = { ...taskNew("make/serve", { es: "Servir", en: "Serve" }), after: ["make/boil", { task: "x", kind: "start_to_start", lag: 1, unit: "working_days", calendar: null, may_lapse: false }], offset: -2 };
const migration: Migration = plan.migrate(catalog().template("newsletter"), catalog().template("newsletter"), { history: { events: [{ day: today, task: "send/send", kind: "finished" }] } });
const days: string | undefined = schedule.level({ schedules: 10 }).why("send")?.driver;
const change: WhatIfChange = { kind: "hours", person: "Ana", hours: 20 };
const later: Variance[] = schedule.against(schedule);
schedule.whatIf(change).text.es.trim();

/** A `switch` over a closed set is complete. */
function colour(level: Level): string {
  switch (level) {
    case "met": return "green";
    case "partly": return "amber";
    case "not_met": return "red";
    case "unknown": return "grey";
    case "not_applicable": return "none";
  }
}

try {
  plan.task("x");
} catch (error) {
  if (error instanceof EncargoError) {
    const code: ErrorCode = error.code;
    // @ts-expect-error no such code
    if (code === "no.such_code") error.about.trim();
    const lines: (number | null | undefined)[] = error.problems.map(({ line }) => line);
    lines.at(0);
  }
}
export { after, colour, days, flaws, floats, later, migration, occurrences, positions, questions };

// Runs the vectors that Rust and Python also run.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { pathToFileURL } from "node:url";
import * as encargo from "encargo";
import { ics, more, plan, schedule, sheetTerms, template } from "./calls.mjs";

const given = process.env.ENCARGO_VECTORS;
const folder = given ? pathToFileURL(`${given}/`) : new URL("../../../tests/vectors/", import.meta.url);

const note = ({ text, today, language, unit, day_first }) =>
  new encargo.Note(text, today, { language, day_first, unit: unit ?? "code_point" });
const goal = (args) => encargo.Goal.from(args.goal);

const tree = (args) => (args.tree ? encargo.Tree.from(args.tree) : new encargo.Tree(args.goals));

/** One turn: words, or `{skip}`, `{back}`, `{change: [question, words]}`; gives what is open again. */
function turn(interview, said) {
  if (said.change) return interview.change(...said.change);
  if (said.back) interview.back();
  else if (said.skip) interview.skip();
  else interview.answer(said);
  return [];
}

/** The rule of one's own that every language runs: it finds capitals. */
const shouting = ({ outcome }, { goals }) =>
  outcome === outcome.toLowerCase() || goals.length > 0
    ? null
    : { severity: "warning", message: { es: "Grita.", en: "It shouts." }, about: "outcome" };

const calls = {
  read: (args) => note(args).read(),
  mentions: (args) => note(args).mentions(),
  interview(args) {
    let interview = encargo.Interview.about(goal(args), args.today);
    if (args.day_first !== undefined) interview = interview.dayFirst(args.day_first);
    if (args.profile) interview = interview.profiled(args.profile);
    if (args.template) interview = interview.asking(template(args).questions, args.facts);
    const [asked, reopened] = [[], []];
    for (const said of args.answers) {
      const question = interview.question;
      if (question) asked.push(question.id);
      reopened.push(...turn(interview, said));
      interview = encargo.Interview.from(JSON.parse(JSON.stringify(interview)));
    }
    return {
      asked,
      reopened,
      next: interview.question,
      replies: interview.replies,
      profile: interview.profile,
      answers: interview.answers,
      agenda: interview.agenda().map(({ id }) => id),
      agenda_text: [interview.agendaText("es"), interview.agendaText("en")],
      goal: interview.finish(),
    };
  },
  goal: (args) => note(args).goal(),
  assess: (args) => goal(args).assess(args.grounds ?? args.today, args.own && [{ code: args.own, criterion: "specific", look: shouting }]),
  rules: () => encargo.rules(),
  profile_questions: () => encargo.profileQuestions(),
  tree_findings: (args) => tree(args).findings,
  standing: (args) => tree(args).standing(args.rollup, args.history, args.day),
  fact_text: ({ fact }) => encargo.factText(fact),
  sentence: (args) => goal(args).sentence(args.language, args.voice),
  feasibility: (args) => plan(args).feasibility(args.terms),
  template,
  questions: (args) => template(args).questions,
  plan,
  findings: (args) => plan(args).findings,
  schedule,
  handoff: (args) => schedule(args).handoff(args.task),
  handoff_text: (args) => schedule(args).handoff(args.task).text(args.language, args.voice),
  sheet: (args) => schedule(args).sheet(sheetTerms(args)),
  sheet_texts: (args) => encargo.sheetTexts(schedule(args).sheet(sheetTerms(args))),
  review: (args) => schedule(args).review(args.history, args.day),
  review_text: (args) => schedule(args).review(args.history, args.day).text(args.language),
  csv: (args) => encargo.csv(schedule(args).sheet(sheetTerms(args)), args.dialect),
  ics,
  import_form: (args) => encargo.importForm(schedule(args), args.language, args.form),
  markdown: (args) => encargo.markdown(schedule(args), args.language),
  svg: (args) => encargo.svg(schedule(args), args.language),
  xlsx: (args) => [...encargo.xlsx(schedule(args), sheetTerms(args)).slice(0, 4)],
};

Object.assign(calls, more);

const plain = (value) => JSON.parse(JSON.stringify(value));

const at = (value, pointer) =>
  pointer.split("/").slice(1).reduce((part, key) => part?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], value) ?? null;

/** A noun that is a class comes back equal from its own record; so does each in a list. */
function crosses(value) {
  if (Array.isArray(value)) return value.forEach(crosses);
  const from = value?.constructor?.from;
  if (typeof value?.toJSON !== "function" || typeof from !== "function") return;
  assert.deepEqual(plain(from(plain(value))), plain(value));
}

function check({ call, args, ok, at: parts, error }) {
  assert.ok(call in calls, `no call is named ${call}`);
  if (error) {
    return assert.throws(() => calls[call](args), (thrown) => thrown instanceof encargo.EncargoError && thrown.code === error);
  }
  const result = calls[call](args);
  crosses(result);
  const value = plain(result);
  if (!parts) return assert.deepEqual(value, ok);
  for (const [pointer, expected] of Object.entries(parts)) assert.deepEqual(at(value, pointer), expected, pointer);
}

for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "api.json").sort()) {
  for (const vector of JSON.parse(readFileSync(new URL(file, folder), "utf8"))) {
    test(`${file}: ${vector.name}`, () => check(vector));
  }
}

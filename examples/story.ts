// The story, end to end: meeting notes become a SMART goal and a dated, delegated newsletter plan.
//
// `node examples/story.mjs` answers from a script (`examples/story.json`); `--ask` asks you at the terminal;
// `--out FOLDER` names the folder for the files, `--language en` tells the English client's story.
// `story.mjs` is this file without its types.

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline/promises";
import {
  EncargoError, Note, catalog, criterionText, csv, ics, levelText, markdown, sheetTexts, svg, xlsx,
  type CalendarRecord, type Day, type Draft, type Goal, type HistoryRecord, type Interview, type Language, type Reading,
  type Schedule, type Team, type Template, type Verdict,
} from "encargo";

/** Everything the three programs share: dates, people, answers, headings. */
interface Script {
  today: Day;
  notes: string[];
  clients: Partial<Record<Language, Client>>;
  words: Partial<Record<Language, Record<string, string>>>;
}

/** One client's part of the script. */
interface Client {
  note: string;
  calendar: CalendarRecord;
  team: Team;
  answers: Record<string, string>;
  too_early: Day;
  tight: Day;
  history: HistoryRecord;
  review: Day;
}

const say = console.log;

function found<T>(thing: T | undefined | null, complaint: string): T {
  if (thing == null) throw new Error(complaint);
  return thing;
}

async function main(options: string[]): Promise<void> {
  const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const language: Language = option("--language") === "en" ? "en" : "es";
  const out = option("--out") ?? "examples/out";
  const ask = options.includes("--ask");

  const script: Script = JSON.parse(readFileSync(new URL("story.json", import.meta.url), "utf8"));
  const client = found(script.clients[language], "the script has no client for this language");
  const words = found(script.words[language], "the script has no words for this language");
  const heading = (name: string) => say(`\n== ${words[name] ?? name}`);

  // 1. Notes become drafts, facts and what is set aside, each with the words it came from.
  let told: Reading | undefined;
  for (const file of script.notes) {
    const text = readFileSync(new URL(`notes/${file}`, import.meta.url), "utf8");
    const reading = new Note(text, script.today, { unit: "code_point" }).read();
    say(`\n== ${file} (${reading.language})`);
    printReading(reading);
    if (file === client.note) told = reading;
  }
  const reading = found(told, "the client's note is not among the notes");
  const wanted = found(reading.drafts.find((draft) => draft.kind === "goal" && draft.goal.measure), "the note holds no measured goal");
  const send = reading.drafts.find((draft) => draft.goal.due && draft.evidence.quote.includes("newsletter"));
  const key_date = found(send?.goal.due, "the note does not say when the newsletter is sent");

  // 2. The interview asks what is missing, the newsletter's own questions included.
  heading("interview");
  const template = catalog().template("newsletter");
  const [goal, interview] = await converse(wanted, template, reading, client, language, ask);

  // 3. The goal as one sentence, and five verdicts.
  heading("goal");
  say(goal.sentence(language));
  heading("verdicts");
  printVerdicts(goal, script.today, language);

  // 4. and 5. The newsletter becomes tasks, and tasks get days, backwards from the send day.
  heading("plan");
  const plan = template.plan(goal, interview.answers);
  say(`${plan.title[language]}: ${plan.tasks.length}`);
  for (const finding of plan.findings) say(`  - ${finding.message[language]}`);
  heading("schedule");
  const terms = { today: script.today, calendar: client.calendar, team: client.team };
  const schedule = plan.schedule({ ...terms, key_date });
  printSchedule(schedule, language);
  heading("fits");
  const fits = plan.feasibility({ ...terms, key_date });
  say(`${fits.finish} | ${fits.float_days ?? 0} | ${fits.chance_percent ?? 0} %`);
  const judged = goal.assess({ today: script.today, feasibility: fits });
  printVerdict(found(judged.verdicts[3], "a criterion is missing"), language);
  heading("tight");
  for (const change of plan.feasibility({ ...terms, key_date: client.tight }).changes) say(`  - ${change.text[language]}`);
  heading("too_early");
  for (const finding of plan.schedule({ ...terms, key_date: client.too_early }).findings) say(`  - ${finding.message[language]}`);

  // 6. The brief of the first task that is handed over.
  heading("handoff");
  const first = found(schedule.slots.find((slot) => schedule.isDelegated(slot.task)), "nothing in the plan is delegated");
  say(schedule.handoff(first.task).text(language));

  // 7. A few tasks later: how does it go?
  heading("review");
  say(schedule.review(client.history, client.review).text(language));

  // 8. The files for the client.
  heading("files");
  writeFiles(schedule, language, out);
}

function printReading({ drafts, facts, aside }: Reading): void {
  for (const { kind, evidence, goal: { due, owner } } of drafts) {
    const ends = `${due ? ` | ${due}` : ""}${owner ? ` | ${owner}` : ""}`;
    say(`${kind} [${evidence.start}..${evidence.end}] ${evidence.quote}${ends}`);
  }
  for (const { key, evidence } of facts) say(`fact [${evidence.start}..${evidence.end}] ${key}: ${evidence.quote}`);
  for (const { reason, evidence } of aside) say(`${reason} [${evidence.start}..${evidence.end}] ${evidence.quote}`);
}

async function converse(
  wanted: Draft, template: Template, reading: Reading, client: Client, language: Language, ask: boolean,
): Promise<[Goal, Interview]> {
  const interview = wanted.interview().asking(template.questions, reading.facts);
  const terminal = ask ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  for (let question; (question = interview.question); ) {
    say(question.text[language]);
    for (const { value, label } of question.options) say(`    ${value} = ${label[language]}`);
    const scripted = client.answers[question.id] ?? { es: "no sé", en: "I don't know" }[language];
    const said = terminal ? (await terminal.question("> ")).trim() : scripted;
    if (!terminal) say(`> ${said}`);
    try {
      interview.answer(said);
    } catch (error) {
      if (!(error instanceof EncargoError)) throw error;
      say(`! ${error.text[language]}`);
      if (!terminal) throw error;
    }
  }
  terminal?.close();
  for (const question of interview.agenda()) say(`? ${question.text[language]}`);
  return [interview.finish(), interview];
}

function printVerdicts(goal: Goal, today: Day, language: Language): void {
  for (const verdict of goal.assess(today).verdicts) printVerdict(verdict, language);
}

function printVerdict({ criterion, level, evidence, findings }: Verdict, language: Language): void {
  say(`${criterionText(criterion)[language]}: ${levelText(level)[language]}`);
  for (const { quote } of evidence) say(`    \u201c${quote}\u201d`);
  for (const { message, suggestion } of findings) say(`  - ${message[language]} ${suggestion[language]}`);
}

function printSchedule(schedule: Schedule, language: Language): void {
  const sheet = schedule.sheet(language);
  const texts = sheetTexts(sheet);
  for (const [index, slot] of schedule.slots.entries()) {
    const cell = (name: string) => texts[index]?.[sheet.columns.findIndex(({ id }) => id === name)] ?? "";
    const dates = `${slot.critical ? "*" : " "} ${cell("start")} ${cell("due")}`;
    say(`${dates} | ${cell("task")} | ${cell("who")} | ${cell("margin")} d`);
  }
  say(schedule.criticalPath().join(" > "));
  for (const finding of schedule.findings) say(`  - ${finding.message[language]}`);
}

function writeFiles(schedule: Schedule, language: Language, out: string): void {
  mkdirSync(out, { recursive: true });
  const text = (written: string) => new TextEncoder().encode(written);
  const files: [string, Uint8Array][] = [
    ["plan.xlsx", xlsx(schedule, language)],
    ["plan.csv", text(csv(schedule.sheet(language)))],
    ["plan.ics", text(ics(schedule, language))],
    ["plan.md", text(markdown(schedule, language))],
    ["plan.svg", text(svg(schedule, language))],
  ];
  for (const [name, bytes] of files) {
    say(`${out}/${name}: ${bytes.length} B`);
    writeFileSync(`${out}/${name}`, bytes);
  }
}

await main(process.argv.slice(2));

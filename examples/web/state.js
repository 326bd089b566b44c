// What the page knows of one client, and how it changes: the reading, the conversation, the answers, what happened.
// Every rule is the library's; the conversation is the one place where answers are kept.
import { Calendar, Draft, Interview, Note, Reading, catalog } from "./library.js";
import { deviceDay } from "./labels.js";
import { words } from "./words.js";

/** How many of the suggested templates are shown. */
const SUGGESTED = 3;
/** How long after the note the work is wanted, in days, when nobody said. */
const AHEAD = 30;

const client = () => ({ id: "client", name: "", roles: ["client"], hours: "", off: "" });
const assistant = () => ({ id: "assistant", name: "", roles: ["va"], hours: "", off: "" });

/** A page on which nothing was given yet. */
export const fresh = () => ({
  note: null, reading: null, chosen: 0, interview: null, asked: {}, silenced: [], serves: {}, done: {}, said: {}, none: [],
  catalog: catalog(), template: null, suggestions: [], titles: new Map(), own: null, merged: null, events: [], noted: [], marked: {},
  people: [client(), assistant()],
});

/** The day the page works on: today, and not before the note was taken. */
export const day = ({ note }) => (note && note.today > deviceDay() ? note.today : deviceDay());

/** What was read of a note, beside the page. */
export function takeReading(state, note, { reading, suggestions, titles }) {
  Object.assign(state, { note, reading: Reading.from(reading), suggestions: suggestions.slice(0, SUGGESTED), titles: new Map(titles) });
}

/** The drafts of the reading, and the lines that somebody said are goals or tasks. */
export function drafts({ reading, marked, note }) {
  const own = Object.entries(marked).filter(([, as]) => as === "goal" || as === "task").map(([place, as]) => draftOf(note, Number(place), as));
  return [...(reading?.drafts ?? []), ...own.filter(Boolean)];
}

/** A line as a draft: the library reads it as one goal. */
function draftOf(note, start, kind) {
  const quote = lineAt(note.text, start);
  if (!quote) return null;
  const evidence = { quote, start, end: start + quote.length, unit: "utf16" };
  const goal = new Note(quote, note.today, { language: note.language }).goal().toJSON();
  const record = { ...goal, kind: kind === "task" ? "delegation" : goal.kind, provenance: [] };
  return new Draft({ goal: record, kind, sure: 100, because: [], today: note.today, evidence });
}

const lineAt = (text, start) => text.slice(start).split("\n", 1)[0].trim();

/** Where the lines stand of which nothing was read, with what they were said to be. */
export function unread({ note, reading, marked }) {
  const told = [...reading.drafts, ...reading.facts, ...reading.aside].map(({ evidence }) => evidence);
  const lines = [];
  let start = 0;
  for (const line of note.text.split("\n")) {
    const from = start + line.length - line.trimStart().length;
    const end = from + line.trim().length;
    const touched = told.some((one) => one.start < end && from < one.end);
    const heading = line.trim().endsWith(":");
    if (/\p{L}/u.test(line) && !heading && !touched) lines.push({ start: from, quote: line.trim(), as: marked[from] ?? null });
    start += line.length + 1;
  }
  return lines;
}

/** Begins with a note that was just read: the first goal of it, and no process that nobody chose. */
export function begin(state) {
  Object.assign(state, { serves: {}, done: {}, said: {}, marked: {}, template: null });
  choose(state, Math.max(0, state.reading.drafts.findIndex((draft) => draft.kind === "goal")));
}

/** Begins the conversation about one draft. */
export function choose(state, position) {
  Object.assign(state, { chosen: position, asked: {}, merged: null, events: [], noted: [], silenced: [], none: [] });
  state.interview = drafts(state)[position]?.interview() ?? null;
  if (state.interview && state.template) state.interview = asking(state, state.template);
}

/** The key day to begin with: that of the goal when there is one, and it is still ahead. */
export const firstKeyDay = ({ note }) => new Calendar().add(note.today, AHEAD);

const asking = ({ interview, reading }, template) => interview.asking(template.questions, reading.facts);

const unknownSaid = (interview) => words[interview.goal.language].unknownSaid;

/** Another process: what was said of the goal and of the client is said again, the answers of the old process are left. */
export function pick(state, id) {
  const before = state.template;
  const left = new Set(before?.questions.map((question) => question.id));
  const replies = state.interview.replies;
  state.template = state.catalog.template(id);
  Object.assign(state, { merged: null, events: [], none: [] });
  state.interview = asking({ ...state, interview: drafts(state)[state.chosen].interview() }, state.template);
  const own = replies.filter(({ question, said }) => said !== null && !left.has(question));
  const { questions } = state.template;
  const known = questions.filter((question) => question.profile && state.said[question.id] != null);
  for (const { question, said } of [...own, ...known.map(({ id: question }) => ({ question, said: state.said[question] }))]) {
    state.interview.change(question, said);
  }
  for (const question of questions) state.asked[question.id] = question;
}

/** The answers to the questions of the process, as its plan takes them. */
export function answers({ interview, template, none }) {
  const all = interview.answers;
  const known = template.questions.flatMap(({ id }) => (none.includes(id) ? [[id, []]] : id in all ? [[id, all[id]]] : []));
  return Object.fromEntries(known);
}

/** The bare value of each answer, by question. */
export const values = (state) => {
  const found = Object.entries(answers(state));
  return Object.fromEntries(found.map(([id, answer]) => [id, Array.isArray(answer) ? answer : answer.value]));
};

/** An answer given in the field of a question, said to the conversation as a person would. */
export function change(state, question, value) {
  const { id, kind, profile } = question;
  const own = words[state.interview.goal.language];
  const none = Array.isArray(value) && value.length === 0;
  const said = value == null || none ? unknownSaid(state.interview)
    : kind === "boolean" ? own[value ? "yes" : "no"]
    : Array.isArray(value) ? value.join(", ")
    : String(value);
  state.interview.change(id, said);
  state.none = [...state.none.filter((other) => other !== id), ...(none ? [id] : [])];
  state.merged = null;
  if (profile) state.said[id] = value == null ? null : said;
}

/** Remembers what was said of the client, for the next process. */
export function remember(state) {
  const about = new Set(state.template?.questions.filter(({ profile }) => profile).map(({ id }) => id));
  for (const { question, said } of state.interview.replies) if (about.has(question)) state.said[question] = said;
}

/** The conversation that was kept. */
export const conversation = (record) => (record ? Interview.from(record) : null);

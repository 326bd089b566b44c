// The page: keeps what was given and answered, and shows it in one of two languages. Every rule is the library's.
import { Calendar, EncargoError, Interview, Note, catalog, toYaml } from "encargo";
import { changed, openLast, showClients } from "./clients.js";
import { answer, focusQuestion, showConversation, skip } from "./conversation.js";
import { listenToSheets } from "./came.js";
import { at, fill, make, refusing } from "./dom.js";
import { ticked } from "./done.js";
import { addHolidays } from "./people.js";
import { showPlan } from "./plan.js";
import { showAsked, showQuestions } from "./questions.js";
import { showReading } from "./reading.js";
import { download, readOwn, showTemplates } from "./templates.js";
import { restore, snapshot } from "./snapshot.js";
import { showTree } from "./tree.js";
import { listenToChanges } from "./what-if.js";
import { words } from "./words.js";

/** The notes of the examples; all were taken on one day. */
const NOTES = ["marta_es", "nico_es", "olive_en", "sam_en"].map((name) => {
  const [who, language] = name.split("_");
  return { file: `${name}.txt`, title: `${who[0].toUpperCase()}${who.slice(1)} · ${{ es: "español", en: "English" }[language]}`, today: "2026-11-23" };
});
/** How many of the suggested templates are shown. */
const SUGGESTED = 3;
const state = { language: "en", note: null, reading: null, chosen: 0, interview: null, asked: {}, silenced: [], serves: {}, done: {}, known: {}, answers: {}, profile: {},
  catalog: catalog(), template: catalog().template("newsletter"), suggestions: [], own: null, merged: null, events: [], noted: [] };

const text = () => words[state.language];

/** The page's own words, in place. */
function showWords() {
  document.documentElement.lang = state.language;
  document.title = text().title;
  for (const place of document.querySelectorAll("[data-say]")) place.textContent = text()[place.dataset.say];
  for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", text()[place.dataset.label]);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === state.language));
  }
  at("holidays").placeholder = text().holidayExample;
  const kept = at("example").value;
  fill(at("example"), make("option", { value: "" }, text().ownNote), NOTES.map(({ file, title }) => make("option", { value: file }, title)));
  at("example").value = kept;
}

function show() {
  changed();
  showWords();
  at("reading-step").hidden = !state.reading;
  at("goal-step").hidden = at("template-step").hidden = at("plan-step").hidden = at("tree-step").hidden = !state.interview;
  if (!state.reading) return;
  showReading({ ...state, words: text(), choose });
  if (!state.interview) return;
  templates();
  plan();
  tree();
}

const choice = () => showTemplates({ ...state, words: text(), pick });

/** The process and its questions. */
function templates() {
  choice();
  showQuestions({ ...state, words: text(), change });
}

/** The plan, and the goal judged on what the plan says. */
function plan() {
  changed();
  const { today } = state.note;
  const grounds = showPlan({ ...state, goal: state.interview.goal, today, words: text(), take: goOn, tick, noteFigures }) ?? { today };
  showConversation({ ...state, grounds, words: text(), silence });
}

/** While a button is held down nothing is drawn anew: to leave a field by clicking a button would take the button away. */
const held = { down: false, waits: false };

function replan() {
  held.waits = held.down;
  if (!held.down) plan();
}

function letGo() {
  held.down = false;
  if (held.waits) replan();
}

/** The plan goes on with the sheet that came back; another process or other answers begin a new one. */
function goOn(merge) {
  state.merged = merge;
  state.events = merge.terms.history.events;
  if (merge.terms.key_date) at("send-day").value = merge.terms.key_date;
  plan();
}

/** A task is done today, or is not after all. */
function tick(task, done) {
  state.events = ticked(state.events, task, done, state.note.today);
  plan();
  document.querySelector(`#tasks tr[data-task="${CSS.escape(task)}"] input`)?.focus();
}

/** Figures of the goal's measure, as they were noted or read from a pasted line. */
function noteFigures(values) {
  state.noted = [...state.noted, ...values];
  plan();
}

/** A finding that does not count for this goal, and why; without a reason it counts again. */
function silence({ code: rule }, reason) {
  state.silenced = state.silenced.filter((other) => other.rule !== rule);
  if (reason?.trim()) state.silenced.push({ rule, reason });
  plan();
}

function tree() {
  changed();
  showTree({ ...state, words: text(), changed: (work) => { work(); tree(); } });
}

function read() {
  const done = refusing(at("note-trouble"), state.language, at("note"), () => {
    state.note = new Note(at("note").value, at("today").value);
    state.reading = state.note.read();
  }, EncargoError);
  if (!done) return at("note").focus();
  [state.serves, state.done, state.profile] = [{}, {}, {}];
  state.suggestions = state.catalog.suggest(state.note.text).slice(0, SUGGESTED);
  if (state.suggestions.length) state.template = state.catalog.template(state.suggestions[0].template);
  state.chosen = Math.max(0, state.reading.drafts.findIndex((draft) => draft.kind === "goal"));
  at("send-day").min = state.note.today;
  at("send-day").value = new Calendar().add(state.note.today, 30);
  take(state.reading.drafts[state.chosen]);
  show();
  at("reading-title").focus();
}

/** Begins the conversation about one draft. */
function take(draft) {
  state.asked = {};
  state.merged = null;
  [state.events, state.noted, state.silenced] = [[], [], []];
  state.interview = draft?.interview() ?? null;
  ask();
}

/** What is known of the template's questions: what was said about the client before, and what the facts answer. */
function ask() {
  know();
  const { questions } = state.template;
  const before = ({ id, kind }) => (state.profile[id]?.kind === kind ? state.profile[id].value : null);
  state.answers = Object.fromEntries(questions.map((question) => [question.id, before(question) ?? state.known[question.id]?.value ?? null]));
}

/** What the facts of the note answer. */
function know() {
  const draft = state.reading?.drafts[state.chosen];
  state.known = draft ? Interview.about(draft.goal, draft.today).asking(state.template.questions, state.reading.facts).answers : {};
}

/** The page as it was kept. */
function restored(kept) {
  restore(state, kept, readOwn);
  state.suggestions.splice(SUGGESTED);
  know();
  show();
}

/** Another process for the same goal. */
function pick(id) {
  state.template = state.catalog.template(id);
  state.merged = null;
  state.events = [];
  ask();
  templates();
  plan();
  if (document.activeElement === document.body) at("template").focus();
}

/** The template that was pasted: what is wrong with it; when it can be read the plan is made of it. */
function own() {
  state.own = readOwn(state.catalog, at("own").value);
  if (!state.own.template) return choice();
  state.catalog = state.catalog.with(state.own.template);
  pick(state.own.id);
}

function choose(position) {
  state.chosen = position;
  take(state.reading.drafts[position]);
  show();
  document.querySelector(`[name="draft"][value="${position}"]`).focus();
}

function change({ id, kind, profile }, value) {
  state.answers[id] = value;
  state.merged = null;
  if (profile) state.profile[id] = { kind, value };
  showAsked({ ...state, words: text() });
  plan();
}

function reply(unknown) {
  const goalWords = words[state.interview.goal.language];
  if (!answer({ ...state, goalWords, EncargoError }, unknown)) return at("said").focus();
  show();
  focusQuestion();
}

/** Another turn of the conversation: leaves a question for the end, or takes the last reply back. */
function turn(work) {
  work(state);
  show();
  focusQuestion();
}

function speak(language) {
  state.language = language;
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  history.replaceState(null, "", address);
  show();
  showClients();
}

/** The holidays of a calendar file join those that are there. */
async function holidayFile() {
  const [file] = at("ics").files;
  if (file) await addHolidays(file, state.note.today, state.language, text(), EncargoError);
  plan();
}

async function example() {
  const chosen = NOTES.find(({ file }) => file === at("example").value);
  if (!chosen) return;
  const answer = await fetch(`../notes/${chosen.file}`);
  if (!answer.ok) return (at("note-trouble").textContent = text().noExample);
  at("note").value = (await answer.text()).trim();
  at("today").value = chosen.today;
}

for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => speak(button.dataset.language));
}
const onSubmit = (id, work) => at(id).addEventListener("submit", (event) => { event.preventDefault(); work(); });
onSubmit("note-form", read);
onSubmit("answer-form", () => reply(false));
onSubmit("plan-form", plan);
onSubmit("questions-form", plan);
onSubmit("own-form", own);
at("template").addEventListener("change", () => pick(at("template").value));
at("yaml").addEventListener("click", () => download(state.template));
at("own-copy").addEventListener("click", () => (at("own").value = toYaml(state.template)));
at("unknown").addEventListener("click", () => reply(true));
at("skip").addEventListener("click", () => turn(skip));
at("back").addEventListener("click", () => turn(({ interview }) => interview.back()));
at("voice").addEventListener("change", plan);
at("rollup").addEventListener("change", tree);
at("example").addEventListener("change", example);
at("ics").addEventListener("change", holidayFile);
document.addEventListener("pointerdown", () => { held.down = true; }, true);
document.addEventListener("click", letGo, true);
document.addEventListener("pointercancel", letGo, true);
document.addEventListener("pointerup", () => setTimeout(letGo), true);
listenToChanges();
listenToSheets();
for (const id of ["send-day", "level", "client", "client-hours", "client-off", "assistant", "assistant-hours", "assistant-off", "holidays"]) at(id).addEventListener("change", replan);

const today = new Date();
at("today").value = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
const asked = new URL(location.href).searchParams.get("lang");
state.language = asked in words ? asked : navigator.language.startsWith("es") ? "es" : "en";
show();
/** What a client is called: as the page was told, or as the note begins. */
const name = () => at("client").value.trim() || at("note").value.trim().split("\n", 1)[0].slice(0, 40);
document.addEventListener("input", changed);
await openLast({ snapshot: () => snapshot(state), restore: restored, words: text, name });

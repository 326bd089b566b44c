// The page: takes what is given, answered and ticked, and shows it in one of two languages. Every rule is the library's.
import { EncargoError, Note, toYaml } from "./library.js";
import { showBeside } from "./beside.js";
import { listenToSheets } from "./came.js";
import { changed, openLast, showClients } from "./clients.js";
import { answer, focusQuestion, showQuestion, showVerdicts, skip } from "./conversation.js";
import { at, fill, make, refusing, say } from "./dom.js";
import { ticked } from "./done.js";
import { ask } from "./helper.js";
import { showHolds } from "./holds.js";
import { showLabels } from "./labels.js";
import { addHolidays } from "./people.js";
import { loadPlace, showPlaces } from "./places.js";
import { chance, clearPlan, showChance, showPlan } from "./plan.js";
import { showAsked, showQuestions } from "./questions.js";
import { showReading } from "./reading.js";
import { restore, snapshot } from "./snapshot.js";
import { answers, begin, change, choose, day, drafts, firstKeyDay, fresh, pick, remember, takeReading, unread, values } from "./state.js";
import { listenToSteps, openStep } from "./steps.js";
import { showTeam } from "./team.js";
import { download, readOwn, showTemplates } from "./templates.js";
import { showTree } from "./tree.js";
import { listenToChanges } from "./what-if.js";
import { words } from "./words.js";

/** The notes of the examples; all were taken on one day. */
const NOTES = ["marta_es", "nico_es", "olive_en", "sam_en"].map((name) => ({ name, file: `${name}.txt`, today: "2026-11-23" }));
const state = { language: "en", ...fresh() };
/** Which drawing is the last: what chance answers to an older one is not shown. */
const drawing = { turn: 0 };

const text = () => words[state.language];

/** While something is worked out beside the page, the document says so. */
const busy = (is) => { document.documentElement.toggleAttribute("data-busy", is); };

function show() {
  changed();
  showLabels(state.language);
  if (state.reading) {
    showReading({ ...state, drafts: drafts(state), unread: unread(state), words: text(), choose: chosen, mark });
    tree();
  }
  showTeam({ ...state, words: text(), changed: plan });
  at("work").hidden = !state.interview;
  if (state.interview) templates();
  plan();
}

/** The process, its questions and who fills its roles. */
function templates() {
  showTemplates({ ...state, words: text(), pick: picked });
  questions();
}

function questions() {
  at("questions-box").hidden = !state.template;
  if (!state.template) return;
  const known = state.interview.answers;
  showQuestions({ ...state, answers: values(state), known, words: text(), change: answered });
}

/** The plan at once; whether it fits, and the goal judged on that, as soon as chance has answered. */
async function plan() {
  changed();
  const turn = ++drawing.turn;
  busy(true);
  const made = state.template && state.interview
    ? showPlan({ ...state, goal: state.interview.goal, answers: answers(state), today: day(state), words: text(), take: goOn, tick, noteFigures, assigned: people })
    : null;
  if (!made) clearPlan();
  if (state.interview) showQuestion({ ...state, words: text() });
  showBeside({ ...state, schedule: made?.schedule ?? null, words: text() });
  showHolds({ ...state, drafts: drafts(state), schedule: made?.schedule ?? null, today: day(state), words: text() });
  const found = made && (await chance(made));
  if (turn !== drawing.turn) return;
  if (found) showChance(made, found, { language: state.language, words: text(), apply });
  const grounds = { today: day(state), calendar: made?.calendar, feasibility: found?.done?.feasibility };
  if (state.interview) showVerdicts({ ...state, grounds: made ? grounds : { today: day(state) }, words: text(), silence });
  busy(false);
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
function tick(task, done, box) {
  state.events = ticked(state.events, task, done, day(state));
  plan();
  document.querySelector(`#${box} [data-task="${CSS.escape(task)}"] input[type="checkbox"]`)?.focus();
}

/** Figures of the goal's measure, as they were noted or read from a pasted line. */
function noteFigures(figures) {
  state.noted = [...state.noted, ...figures];
  plan();
}

/** Somebody's fields as the page has them now. */
const people = () => state.people;

/** A change that would make it fit is made: the date moves, or people give more hours. */
function apply({ remedies }) {
  for (const remedy of remedies) {
    if (remedy.kind === "move_date") at("send-day").value = remedy.to;
    else for (const one of state.people) if (one.name.trim() === remedy.person) one.hours = String(Number(one.hours) + remedy.hours);
  }
  showTeam({ ...state, words: text(), changed: plan });
  plan();
  at("beside").focus();
}

/** A finding that does not count for this goal, and why; without a reason it counts again. */
function silence({ code: rule }, reason) {
  state.silenced = state.silenced.filter((other) => other.rule !== rule);
  if (reason?.trim()) state.silenced.push({ rule, reason });
  plan();
}

function tree() {
  changed();
  showTree({ ...state, reading: { drafts: drafts(state) }, words: text(), changed: (work) => { work(); tree(); } });
}

async function read() {
  let note = null;
  const { language } = state;
  const done = refusing(at("note-trouble"), language, at("note"), () => { note = new Note(at("note").value, at("today").value); }, EncargoError);
  if (!done) return at("note").focus();
  busy(true);
  say(at("note-busy"), text().reading);
  const { done: found, refused } = await ask("read", { text: note.text, today: note.today, own: state.own?.template ? at("own").value : null });
  say(at("note-busy"), "");
  busy(false);
  if (refused) return say(at("note-trouble"), refused[language]);
  takeReading(state, note, found);
  at("send-day").min = note.today;
  at("send-day").value = firstKeyDay(state);
  at("client-language").value = note.language;
  begin(state);
  show();
  openStep("goals", true);
}

/** The page as it was kept. */
async function restored(kept) {
  const reopen = await restore(state, kept, readOwn);
  await loadPlace(at("place").value, text());
  show();
  reopen();
}

function picked(id) {
  pick(state, id);
  templates();
  showTeam({ ...state, words: text(), changed: plan });
  plan();
  if (document.activeElement === document.body) at("template").focus();
}

/** The template that was pasted: what is wrong with it; when it can be read the plan is made of it. */
function own() {
  state.own = readOwn(state.catalog, at("own").value);
  if (!state.own.template) return showTemplates({ ...state, words: text(), pick: picked });
  state.catalog = state.catalog.with(state.own.template);
  state.titles.set(state.own.id, state.own.template.title);
  picked(state.own.id);
}

function chosen(position) {
  choose(state, position);
  show();
  document.querySelector(`[name="draft"][value="${position}"]`).focus();
}

/** What a line is of which nothing was read. */
function mark(start, as) {
  state.marked = { ...state.marked, [start]: as };
  show();
  if (!state.interview && drafts(state).length) chosen(0);
  document.querySelector(`[data-line="${start}"] select`)?.focus();
}

function answered(question, value) {
  if (!refusing(at("questions-trouble"), state.language, null, () => change(state, question, value), EncargoError)) return;
  showAsked({ ...state, answers: values(state), words: text() });
  plan();
}

function reply(unknown) {
  const goalWords = words[state.interview.goal.language];
  if (!answer({ ...state, goalWords, wanted: text().wanted, EncargoError }, unknown)) return at("said").focus();
  turned();
}

/** Another turn of the conversation: leaves a question for the end, or takes the last reply back. */
function turn(work) {
  work(state);
  turned();
}

function turned() {
  state.merged = null;
  remember(state);
  questions();
  tree();
  plan();
  focusQuestion();
}

function speak(language) {
  state.language = language;
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  history.replaceState(null, "", address);
  examples();
  showPlaces(language, text());
  show();
  showClients();
}

/** The holidays of a calendar file join those that are there. */
async function holidayFile() {
  const [file] = at("ics").files;
  if (file) await addHolidays(file, day(state), state.language, text(), EncargoError);
  plan();
}

/** The holidays of a place that was chosen. */
async function chosenPlace() {
  await loadPlace(at("place").value, text());
  plan();
}

function examples() {
  const kept = at("example").value;
  fill(at("example"), make("option", { value: "" }, text().ownNote), NOTES.map(({ name, file }) => make("option", { value: file }, text().examples[name])));
  at("example").value = kept;
}

async function example() {
  const chosen = NOTES.find(({ file }) => file === at("example").value);
  if (!chosen) return;
  const answer = await fetch(`../notes/${chosen.file}`);
  if (!answer.ok) return (at("note-trouble").textContent = text().noExample);
  at("note").value = (await answer.text()).trim();
  at("today").value = chosen.today;
  changed();
}

function addPerson() {
  const number = 1 + Math.max(0, ...state.people.map(({ id }) => Number(/\d+$/u.exec(id) ?? 0)));
  state.people.push({ id: `person-${number}`, name: "", roles: [], hours: "", off: "" });
  showTeam({ ...state, words: text(), changed: plan });
  at(`person-${number}`).focus();
}

function listen() {
  for (const button of document.querySelectorAll("[data-language]")) button.addEventListener("click", () => speak(button.dataset.language));
  const onSubmit = (id, work) => at(id).addEventListener("submit", (event) => { event.preventDefault(); work(); });
  onSubmit("note-form", read);
  onSubmit("answer-form", () => reply(false));
  onSubmit("plan-form", plan);
  onSubmit("questions-form", plan);
  onSubmit("own-form", own);
  const on = (id, event, work) => at(id).addEventListener(event, work);
  on("template", "change", () => at("template").value && picked(at("template").value));
  on("yaml", "click", () => state.template && download(state.template));
  on("own-copy", "click", () => (at("own").value = toYaml(state.template ?? state.catalog.template("newsletter"))));
  on("unknown", "click", () => reply(true));
  on("skip", "click", () => turn(skip));
  on("back", "click", () => turn(({ interview }) => interview.back()));
  on("rollup", "change", tree);
  on("example", "change", example);
  on("ics", "change", holidayFile);
  on("place", "change", chosenPlace);
  on("add-person", "click", addPerson);
  document.addEventListener("pointerdown", () => { held.down = true; }, true);
  document.addEventListener("click", letGo, true);
  document.addEventListener("pointercancel", letGo, true);
  document.addEventListener("pointerup", () => setTimeout(letGo), true);
  document.addEventListener("input", changed);
  listenToSteps();
  listenToChanges();
  listenToSheets();
  for (const id of ["send-day", "level", "holidays", "voice", "client-language"]) on(id, "change", replan);
  at("team").addEventListener("change", replan);
}

/** What a client is called: as the page was told, or as the note begins. */
const name = () => state.people[0].name.trim() || at("note").value.trim().split("\n", 1)[0].slice(0, 40);

/** Begins, with what was typed and sent before the library was there. */
export async function start({ language, typed, waits }) {
  state.language = language;
  listen();
  examples();
  showPlaces(language, text());
  openStep("note");
  show();
  await openLast({ snapshot: () => snapshot(state), restore: restored, words: text, name }, typed || waits);
  say(at("note-busy"), "");
  if (waits) await read();
}

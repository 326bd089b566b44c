// A sheet that comes back: what was and what is, what both sides changed, the choices, and the merge.
import { EncargoError, readCsv, readXlsx } from "./library.js";
import { at, fill, make, refusing, say } from "./dom.js";

/** The file that was dropped, the choices made on it, and what it is merged into. */
const state = { grid: null, choices: new Map(), schedule: null, language: "en", words: null, take: null };

/** Offers to take a sheet for this schedule; `take` gets the merge when somebody goes by it. */
export function offerSheet(schedule, language, words, take) {
  Object.assign(state, { schedule, language, words, take });
  show();
}

/** A file chosen or dropped. */
export function listenToSheets() {
  const drop = at("came-drop");
  at("came-file").addEventListener("change", () => open(at("came-file").files[0]));
  drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => { event.preventDefault(); drop.classList.remove("over"); open(event.dataTransfer.files[0]); });
  at("came-merge").addEventListener("click", merge);
}

async function open(file) {
  if (!file) return;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const packed = bytes[0] === 0x50 && bytes[1] === 0x4b; // every workbook begins with PK
  state.choices.clear();
  refusing(at("came-trouble"), state.language, at("came-file"), () => {
    state.grid = null;
    state.grid = packed ? readXlsx(bytes) : readCsv(bytes);
  }, EncargoError);
  show();
}

const choices = () => [...state.choices.values()];

/** What the merge would do; nothing when the sheet is refused. */
function merged() {
  let result = null;
  refusing(at("came-trouble"), state.language, at("came-file"), () => { result = state.schedule.merge(state.grid, { choices: choices() }); }, EncargoError);
  return result;
}

function show() {
  const result = state.grid && merged();
  at("came").hidden = !result;
  if (!result) return;
  const { words, language, schedule } = state;
  const titles = new Map([...schedule.plan.tasks, ...result.plan.tasks].map(({ id, title }) => [id, title[language]]));
  const count = (kind) => result.changes.filter((change) => change.kind === kind).length;
  say(at("came-summary"), words.came(count("update"), count("create"), count("delete"), result.conflicts.length, count("skip")));
  fill(at("came-conflicts"), result.conflicts.map((conflict) => fieldset(conflict, titles.get(conflict.task) ?? conflict.task)));
  fill(at("came-changes"), result.changes.map((change) => make("tr", { class: `came-${change.kind}` },
    make("td", {}, words.changes[change.kind]),
    make("th", { scope: "row" }, titles.get(change.task) ?? ""),
    make("td", { class: "was" }, change.was ?? ""), make("td", { class: "is" }, change.becomes ?? ""),
    make("td", {}, change.text[language]))));
  fill(at("came-findings"), result.findings.map((finding) => make("li", { class: finding.severity }, finding.message[language])));
  at("came-table").hidden = result.changes.length === 0;
}

/** A place that both sides changed: which of the two holds. */
function fieldset({ task, column, ours, theirs, kept, text }, title) {
  const { words, language } = state;
  const name = `came-${task}-${column}`;
  const side = (side, label, value) => make("label", {},
    make("input", { type: "radio", name, value: side, checked: kept === side, onchange: () => choose(task, column, side) }),
    `${label}: ${value ?? words.gone}`);
  return make("fieldset", { class: "plain" }, make("legend", {}, title), make("p", { class: "because" }, text[language]),
    make("div", { class: "choices" }, side("ours", words.ours, ours), side("theirs", words.theirs, theirs)));
}

function choose(task, column, side) {
  state.choices.set(`${task}\n${column}`, { task, column, side });
  show();
  at("came-conflicts").querySelector(`[name="came-${CSS.escape(task)}-${column}"][value="${side}"]`)?.focus();
}

/** The merge holds: the plan goes on with it. */
function merge() {
  const result = merged();
  if (!result) return;
  state.grid = null;
  state.choices.clear();
  at("came-file").value = "";
  state.take(result);
  say(at("came-done"), state.words.cameDone);
}


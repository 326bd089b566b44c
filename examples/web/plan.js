// The plan: the key date, the picture, the table and the files.
import { EncargoError, Plan, csv, dayText, ics, markdown, sheetTexts, svg, xlsx } from "./library.js";
import { ask } from "./helper.js";
import { showThisWeek, showWeeks } from "./week.js";
import { showVoices } from "./voice.js";
import { showBrief } from "./brief.js";
import { offerSheet } from "./came.js";
import { shortDay } from "./days.js";
import { happened, over } from "./done.js";
import { at, fill, make, refusing, save, say, sentence } from "./dom.js";
import { showForecast } from "./forecast.js";
import { showPeople } from "./hand-over.js";
import { givenPeople, showHolidayFile } from "./people.js";
import { showReview } from "./review.js";
import { showAssumed } from "./questions.js";

const isDay = /^\d{4}-\d\d-\d\d$/u;
const COLUMNS = ["task", "phase", "who", "start", "due", "hours", "status"];

/** How many changes are shown at once. */
const FEW = 3;
/** The changes that the page can make: the others are made in the sheet. */
const APPLIED = new Set(["move_date", "add_hours"]);

/** The schedule that is shown: what a button does, it does with this one, whichever was shown when it was drawn. */
let shown = null;

/** Draws the plan anew and gives what it is made of, or nothing when something given is refused. */
export function showPlan({ template, goal, answers, today, language, words, merged, events, noted, people, take, tick, noteFigures }) {
  const made = makePlan({ template, goal, answers, today, language, words, merged, events, people });
  say(at("plan-name"), words.planTitle(template.title[language]));
  showHolidayFile(words);
  showAssumed(made ? made.schedule.plan.assumptions : [], language, words);
  if (!made) return null;
  const { schedule } = made;
  shown = schedule;
  const open = (task) => showBrief(shown, task, language, words);
  showSummary(schedule, language, words);
  fill(at("gantt"), touchable(picture(svg(schedule, language)), schedule.plan.tasks, language, open));
  const ended = over(schedule);
  showVoices();
  showTable(schedule, ended, language, words, { open, tick });
  showWeeks("weeks", schedule, language, words, open);
  showThisWeek(schedule, today, language, words, { open, tick });
  showPeople(schedule, ended, () => shown, today, language, words);
  showReview(() => shown, noted, noteFigures, language, words);
  showFiles(language, words);
  offerSheet(schedule, language, words, take);
  return made;
}

/** Leaves nothing of the plan that was shown. */
export function clearPlan() {
  shown = null;
  for (const id of ["tasks", "gantt", "weeks", "outline", "week", "people", "copied-send", "client-paper"]) fill(at(id));
  say(at("copied-text"), "");
  at("copied-text").hidden = true;
}

/** Asks chance about what was made, beside the page. */
export const chance = ({ plan, terms, schedule, levelled }) => ask("chance", {
  plan: plan.toJSON(), terms: { ...terms, calendar: terms.calendar.toJSON() }, levelled: levelled.toJSON(),
  shown: schedule === levelled ? null : schedule.toJSON(),
});

/** What chance answered: whether it fits, the forecast, how often each task decides the end. */
export function showChance({ schedule }, { done, refused }, { language, words, apply }) {
  say(at("forecast-trouble"), refused ? refused[language] : "");
  if (!done) return;
  showFeasibility(done.feasibility, language, words, apply);
  showForecast(done.forecast, schedule.plan.key_task?.title[language], language, words);
  const deciding = new Map(done.deciding);
  for (const cell of at("tasks").querySelectorAll("td.criticality")) say(cell, words.percent(deciding.get(cell.parentElement.dataset.task)));
}

/** The schedule, within people's hours when that is asked for; nothing when something given is refused. */
function makePlan({ template, goal, answers, today, language, words, merged, events, people }) {
  const given = givenPeople(people, today, language, words, EncargoError);
  let made = null;
  if (given) refusing(at("plan-trouble"), language, null, () => {
    // people whom the sheet named stay beside those whom the page knows
    const named = merged?.terms.team.people.filter(({ name }) => !given.team.people.some((one) => one.name === name)) ?? [];
    const plan = merged ? Plan.from(merged.plan) : template.plan(goal, answers);
    const history = { ...merged?.terms.history, events: happened(events, plan) };
    const terms = { ...merged?.terms, today, key_date: at("send-day").value || null, ...given, team: { people: [...given.team.people, ...named] }, history };
    const schedule = plan.schedule(terms);
    const levelled = schedule.level();
    made = { plan, terms, calendar: given.calendar, levelled, schedule: at("level").checked ? levelled : schedule };
  }, EncargoError);
  return made;
}

function showSummary(schedule, language, words) {
  const { plan } = schedule;
  const key = plan.key_task;
  say(at("key-step"), key ? words.keyStep(key.title[language]) : "");
  const minutes = plan.tasks.reduce((sum, task) => sum + task.effort.likely, 0);
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(minutes / 60);
  say(at("plan-summary"), words.summary(plan.tasks.length, hours, dayText(schedule.start)[language], dayText(schedule.finish)[language]));
  fill(at("plan-findings"), schedule.findings.map((finding) =>
    make("li", { class: finding.severity }, sentence(finding.message[language]), make("span", { class: "suggestion" }, sentence(finding.suggestion[language])))));
}

/** One sentence with one chance; the three smallest changes as buttons, the others folded. */
function showFeasibility({ finish, float_days, chance_percent, changes }, language, words, apply) {
  say(at("feasible"), words.feasible(dayText(finish)[language], float_days, chance_percent));
  const item = (change) => make("li", {}, change.remedies.every(({ kind }) => APPLIED.has(kind))
    ? make("button", { type: "button", onclick: () => apply(change) }, change.text[language])
    : change.text[language]);
  fill(at("changes"), changes.slice(0, FEW).map(item));
  fill(at("changes-more"), changes.slice(FEW).map(item));
  at("changes-box").hidden = changes.length <= FEW;
}

/** The picture, parsed as XML: it becomes nodes, never markup of this page. */
function picture(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  if (parsed.querySelector("parsererror")) throw new Error("the picture is not well-formed");
  const node = document.importNode(parsed.documentElement, true);
  node.setAttribute("role", "img");
  return node;
}

/** A click or a tap on a task's bar or name opens its brief; the table has the same for the keyboard. */
function touchable(drawn, tasks, language, open) {
  for (const title of drawn.querySelectorAll("g > title")) {
    const task = tasks.find(({ title: own }) => title.textContent.startsWith(`${own[language]}: `));
    const bar = title.parentElement;
    for (const part of task ? [bar, bar.previousElementSibling] : []) {
      part.classList.add("touch");
      part.addEventListener("click", () => open(task.id));
    }
  }
  return drawn;
}

function showTable(schedule, ended, language, words, { open, tick }) {
  const sheet = schedule.sheet(language);
  const texts = sheetTexts(sheet);
  const columns = COLUMNS.map((id) => [id, sheet.columns.findIndex((column) => column.id === id)]).filter(([, index]) => index >= 0);
  const name = sheet.columns.findIndex(({ id }) => id === "task");
  const critical = new Set(schedule.criticalPath());
  fill(at("headings"), make("th", { scope: "col" }, words.ticked), columns.map(([, index]) => make("th", { scope: "col" }, sheet.columns[index].heading)),
    make("th", { scope: "col" }, words.criticality), make("th", { scope: "col" }, words.brief));
  fill(at("tasks"), sheet.rows.map((row, place) => make("tr", { class: critical.has(row.id) ? "critical" : null, "data-task": row.id },
    make("td", { class: "ticked" }, make("input", {
      type: "checkbox", checked: ended.has(row.id), "aria-label": words.doneOf(texts[place][name]),
      onchange: (event) => tick(row.id, event.target.checked, "tasks"),
    })),
    columns.map(([id, index]) =>
      id === "task"
        ? make("th", { scope: "row" }, texts[place][index])
        : id === "start" || id === "due"
        ? make("td", { class: "day" }, isDay.test(texts[place][index]) ? shortDay(texts[place][index], language, schedule.terms.today) : texts[place][index])
        : make("td", { class: id }, texts[place][index])),
    make("td", { class: "hours criticality" }, "…"),
    make("td", {}, make("button", {
      type: "button", class: "small", "aria-haspopup": "dialog",
      "aria-label": words.briefOf(texts[place][name]),
      onclick: () => open(row.id),
    }, words.brief)))));
}

function showFiles(language, words) {
  const files = [
    [words.sheetFile, "plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", () => xlsx(shown, language)],
    ["CSV", "plan.csv", "text/csv", () => csv(shown.sheet(language))],
    [words.calendarFile, "plan.ics", "text/calendar", () => ics(shown, language)],
    ["Markdown", "plan.md", "text/markdown", () => markdown(shown, language)],
    [words.pictureFile, "plan.svg", "image/svg+xml", () => svg(shown, language)],
  ];
  fill(at("files"), files.map(([label, name, type, bytes]) =>
    make("button", { type: "button", onclick: () => save(name, type, bytes()) }, label)));
}

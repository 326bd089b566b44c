// The plan: the key date, the picture, the table and the files.
import { EncargoError, Plan, csv, dayText, ics, markdown, sheetTexts, svg, xlsx } from "encargo";
import { showBrief } from "./brief.js";
import { offerSheet } from "./came.js";
import { happened, over } from "./done.js";
import { at, fill, make, refusing, save, say, sentence } from "./dom.js";
import { showForecast } from "./forecast.js";
import { showPeople } from "./hand-over.js";
import { givenPeople, showHolidayFile } from "./people.js";
import { showReview } from "./review.js";
import { showAssumed } from "./questions.js";

const COLUMNS = ["task", "phase", "who", "start", "due", "hours", "status"];

/** The schedule that is shown: what a button does, it does with this one, whichever was shown when it was drawn. */
let shown = null;

/** Draws the plan anew; gives the grounds that the plan is for its goal, or nothing when something given is refused. */
export function showPlan({ template, goal, answers, today, language, words, merged, events, noted, take, tick, noteFigures }) {
  const made = makePlan({ template, goal, answers, today, language, words, merged, events });
  at("plan").hidden = !made;
  say(at("plan-name"), words.planTitle(template.title[language]));
  showHolidayFile(words);
  showAssumed(made ? made.schedule.plan.assumptions : [], language, words);
  if (!made) return null;
  const { schedule, levelled, feasibility, calendar } = made;
  shown = schedule;
  showSummary(schedule, language, words);
  showFeasibility(feasibility, language, words);
  fill(at("gantt"), picture(svg(schedule, language)));
  const ended = over(schedule);
  showTable(schedule, ended, showForecast(schedule, levelled, language, words), language, words, tick);
  showPeople(schedule, ended, () => shown, language, words, at("voice").value || undefined);
  showReview(() => shown, noted, noteFigures, language, words);
  showFiles(language, words);
  offerSheet(schedule, language, words, take);
  return { today, calendar, feasibility };
}

/** The schedule, within people's hours when that is asked for; nothing when something given is refused. */
function makePlan({ template, goal, answers, today, language, words, merged, events }) {
  const given = givenPeople(today, language, words, EncargoError);
  let made = null;
  if (given) refusing(at("plan-trouble"), language, null, () => {
    // people whom the sheet named stay beside those whom the page knows
    const named = merged?.terms.team.people.filter(({ name }) => !given.team.people.some((one) => one.name === name)) ?? [];
    const plan = merged ? Plan.from(merged.plan) : template.plan(goal, answers);
    const history = { ...merged?.terms.history, events: happened(events, plan) };
    const terms = { ...merged?.terms, today, key_date: at("send-day").value || null, ...given, team: { people: [...given.team.people, ...named] }, history };
    const schedule = plan.schedule(terms);
    const levelled = schedule.level();
    made = { calendar: given.calendar, feasibility: plan.feasibility(terms), levelled, schedule: at("level").checked ? levelled : schedule };
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

function showFeasibility(feasibility, language, words) {
  say(at("feasible"), words.feasible(dayText(feasibility.finish)[language], feasibility.float_days, feasibility.chance_percent));
  fill(at("changes"), feasibility.changes.map((change) => make("li", {}, change.text[language])));
}

/** The picture, parsed as XML: it becomes nodes, never markup of this page. */
function picture(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  if (parsed.querySelector("parsererror")) throw new Error("the picture is not well-formed");
  const node = document.importNode(parsed.documentElement, true);
  node.setAttribute("role", "img");
  return node;
}

function showTable(schedule, ended, criticality, language, words, tick) {
  const sheet = schedule.sheet(language);
  const texts = sheetTexts(sheet);
  const columns = COLUMNS.map((id) => [id, sheet.columns.findIndex((column) => column.id === id)]).filter(([, index]) => index >= 0);
  const name = sheet.columns.findIndex(({ id }) => id === "task");
  const critical = new Set(schedule.criticalPath());
  fill(at("headings"), make("th", { scope: "col" }, words.ticked), columns.map(([, index]) => make("th", { scope: "col" }, sheet.columns[index].heading)),
    criticality && make("th", { scope: "col" }, words.criticality), make("th", { scope: "col" }, words.brief));
  fill(at("tasks"), sheet.rows.map((row, place) => make("tr", { class: critical.has(row.id) ? "critical" : null, "data-task": row.id },
    make("td", { class: "ticked" }, make("input", {
      type: "checkbox", checked: ended.has(row.id), "aria-label": words.doneOf(texts[place][name]),
      onchange: (event) => tick(row.id, event.target.checked),
    })),
    columns.map(([id, index]) =>
      id === "task"
        ? make("th", { scope: "row" }, texts[place][index])
        : make("td", { class: id === "start" || id === "due" ? "day" : id }, texts[place][index])),
    criticality && make("td", { class: "hours criticality" }, words.percent(criticality.get(row.id))),
    make("td", {}, make("button", {
      type: "button", class: "small", "aria-haspopup": "dialog",
      "aria-label": words.briefOf(texts[place][name]),
      onclick: () => showBrief(shown, row.id, language, words, at("voice").value || undefined),
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

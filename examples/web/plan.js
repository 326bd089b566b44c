// The plan: the key date, the picture, the table, the briefs and the files.
import { Calendar, EncargoError, csv, dayText, ics, markdown, svg, xlsx } from "encargo";
import { at, fill, make, refusing, save, say, sentence } from "./dom.js";
import { showAssumed } from "./questions.js";

const COLUMNS = ["task", "phase", "who", "start", "due", "hours"];

/** Draws the plan anew; gives the grounds that the plan is for its goal, or nothing when something given is refused. */
export function showPlan({ template, goal, answers, today, language, words }) {
  let [schedule, feasibility, grounds] = [null, null, null];
  const input = at("holidays");
  const going = refusing(at("plan-trouble"), language, input, () => {
    const calendar = new Calendar().holidays(holidays());
    const people = [["client", "client"], ["assistant", "va"]]
      .map(([id, role]) => ({ name: at(id).value.trim(), roles: [role], hours_per_week: at(`${id}-hours`).valueAsNumber }))
      .filter((person) => person.name)
      .map((person) => ({ ...person, hours_per_week: Number.isNaN(person.hours_per_week) ? null : person.hours_per_week }));
    const terms = { today, key_date: at("send-day").value || null, calendar, team: { people } };
    const plan = template.plan(goal, answers);
    schedule = plan.schedule(terms);
    feasibility = plan.feasibility(terms);
    grounds = { today, calendar, feasibility };
  }, EncargoError);
  at("plan").hidden = !going;
  say(at("plan-name"), words.planTitle(template.title[language]));
  showAssumed(going ? schedule.plan.assumptions : [], language, words);
  if (!going) return null;

  const { plan } = schedule;
  const key = plan.key_task;
  say(at("key-step"), key ? words.keyStep(key.title[language]) : "");
  const minutes = plan.tasks.reduce((sum, task) => sum + task.effort.likely, 0);
  const hours = new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(minutes / 60);
  say(at("plan-summary"), words.summary(plan.tasks.length, hours, dayText(schedule.start)[language], dayText(schedule.finish)[language]));
  fill(at("plan-findings"), schedule.findings.map((finding) =>
    make("li", { class: finding.severity }, sentence(finding.message[language]), make("span", { class: "suggestion" }, sentence(finding.suggestion[language])))));
  say(at("feasible"), words.feasible(dayText(feasibility.finish)[language], feasibility.float_days, feasibility.chance_percent));
  fill(at("changes"), feasibility.changes.map((change) => make("li", {}, change.text[language])));
  fill(at("gantt"), picture(svg(schedule, language)));
  showTable(schedule, language, words);
  showFiles(schedule, language, words);
  return grounds;
}

/** One holiday a line: the day, then its name. */
function holidays() {
  const lines = at("holidays").value.split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.map((line) => {
    const [day, ...name] = line.split(/\s+/u);
    return [day, name.join(" ")];
  });
}

/** The picture, parsed as XML: it becomes nodes, never markup of this page. */
function picture(text) {
  const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
  if (parsed.querySelector("parsererror")) throw new Error("the picture is not well-formed");
  const node = document.importNode(parsed.documentElement, true);
  node.setAttribute("role", "img");
  return node;
}

function showTable(schedule, language, words) {
  const sheet = schedule.sheet(language);
  const columns = COLUMNS.filter((id) => sheet.columns.includes(id)).map((id) => [id, sheet.columns.indexOf(id)]);
  const critical = new Set(schedule.criticalPath());
  fill(at("headings"), columns.map(([, index]) => make("th", { scope: "col" }, sheet.headings[index])), make("th", { scope: "col" }, words.brief));
  fill(at("tasks"), sheet.rows.map((row) => make("tr", { class: critical.has(row.id) ? "critical" : null, "data-task": row.id },
    columns.map(([id, index]) =>
      id === "task"
        ? make("th", { scope: "row" }, row.cells[index])
        : make("td", { class: id === "start" || id === "due" ? "day" : id }, row.cells[index])),
    make("td", {}, make("button", {
      type: "button", class: "small", "aria-haspopup": "dialog",
      "aria-label": words.briefOf(row.cells[sheet.columns.indexOf("task")]),
      onclick: () => showBrief(schedule, row.id, language),
    }, words.brief)))));
}

function showBrief(schedule, task, language) {
  say(at("brief-why"), schedule.plan.why(task)?.text[language] ?? "");
  say(at("brief-text"), schedule.handoff(task).text(language));
  at("brief").showModal();
}

function showFiles(schedule, language, words) {
  const files = [
    [words.sheetFile, "plan.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", () => xlsx(schedule, language)],
    ["CSV", "plan.csv", "text/csv", () => csv(schedule.sheet(language))],
    [words.calendarFile, "plan.ics", "text/calendar", () => ics(schedule, language)],
    ["Markdown", "plan.md", "text/markdown", () => markdown(schedule, language)],
    [words.pictureFile, "plan.svg", "image/svg+xml", () => svg(schedule, language)],
  ];
  fill(at("files"), files.map(([label, name, type, bytes]) =>
    make("button", { type: "button", onclick: () => save(name, type, bytes()) }, label)));
}

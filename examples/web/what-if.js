// "What if": a change that is tried on one task, told, and thrown away; the plan stays as it is.
import { EncargoError } from "./library.js";
import { shortDay } from "./days.js";
import { at, fill, make, refusing, say } from "./dom.js";

/** How many of the tasks that move are named. */
const NAMED = 6;
let tried = null;

/** Offers the changes of one task, none of them tried yet. */
export function offerChanges(schedule, task, language, words) {
  const { person, start } = schedule.slot(task);
  tried = { schedule, task, person, start, language, words };
  at("what-if-hours").value = schedule.plan.tasks.find(({ id }) => id === task).effort.likely / 60;
  at("what-if-day").value = start;
  say(at("what-if-person"), words.dayOff(person));
  forget();
}

/** The three changes; each is tried when its button is pressed. */
export function listenToChanges() {
  const on = (id, change) => at(id).addEventListener("submit", (event) => { event.preventDefault(); attempt(change()); });
  on("what-if-hours-form", () => ({ kind: "effort", task: tried.task, minutes: Math.round(at("what-if-hours").valueAsNumber * 60) }));
  on("what-if-day-form", () => ({ kind: "day_off", person: tried.person, day: at("what-if-day").value }));
  at("what-if-drop").addEventListener("click", () => attempt({ kind: "drop_task", task: tried.task }));
}

function forget() {
  for (const id of ["what-if-trouble", "what-if-text", "what-if-those"]) say(at(id), "");
  fill(at("what-if-moves"));
}

function attempt(change) {
  const { schedule, language, words } = tried;
  forget();
  refusing(at("what-if-trouble"), language, null, () => {
    const { text, moved } = schedule.whatIf(change);
    say(at("what-if-text"), text[language]);
    say(at("what-if-those"), moved.length ? words.those : "");
    fill(at("what-if-moves"), moves(moved, schedule.plan, language, words));
  }, EncargoError);
  at("what-if-result").scrollIntoView({ block: "nearest" });
}

function moves(moved, plan, language, words) {
  const titles = new Map(plan.tasks.map(({ id, title }) => [id, title[language]]));
  const named = moved.slice(0, NAMED).map((one) => [`${titles.get(one.task)}: `, make("span", { class: "days" }, words.move(shortDay(one.from_start, language, tried.start), shortDay(one.to_start, language, tried.start)))]);
  const more = moved.length > NAMED ? [words.moreMoves(moved.length - NAMED)] : [];
  return [...named, ...more].map((line) => make("li", {}, line));
}

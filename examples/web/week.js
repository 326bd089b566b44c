// The tasks by week: the list that a phone shows instead of the picture, the outline beside the steps, and this week.
import { dayText } from "./library.js";
import { shortDay } from "./days.js";
import { over } from "./done.js";
import { at, fill, make } from "./dom.js";

const A_DAY = 86_400_000;
const utc = (day) => new Date(`${day}T00:00:00Z`);
const iso = (date) => date.toISOString().slice(0, 10);

/** The Monday of the week of a day. */
const monday = (day) => iso(new Date(utc(day).valueOf() - ((utc(day).getUTCDay() + 6) % 7) * A_DAY));
const sunday = (day) => iso(new Date(utc(monday(day)).valueOf() + 6 * A_DAY));

const titles = (schedule, language) => new Map(schedule.plan.tasks.map(({ id, title }) => [id, title[language]]));

/** The tasks that are to be done by the end of this week and are not over, as slots, the first to finish first. */
export function dueThisWeek(schedule, today) {
  const ended = over(schedule);
  const milestones = new Set(schedule.plan.tasks.filter(({ milestone }) => milestone).map(({ id }) => id));
  return schedule.slots
    .filter(({ task, start }) => start <= sunday(today) && !ended.has(task) && !milestones.has(task))
    .sort((one, other) => (one.finish < other.finish ? -1 : one.finish > other.finish ? 1 : 0));
}

/** All tasks by the week in which they begin; each opens its brief. */
export function showWeeks(place, schedule, language, words, open) {
  const named = titles(schedule, language);
  const ended = over(schedule);
  const weeks = Map.groupBy?.(schedule.slots, ({ start }) => monday(start)) ?? grouped(schedule.slots, ({ start }) => monday(start));
  const sorted = [...weeks].sort(([one], [other]) => (one < other ? -1 : 1));
  fill(at(place), sorted.map(([first, slots]) => make("section", {},
    make("h4", {}, words.weekOf(dayText(first)[language])),
    make("ul", {}, slots.map(({ task, person, start, finish, critical }) => make("li", { "data-task": task, class: ended.has(task) ? "over" : critical ? "critical" : null },
      make("button", { type: "button", class: "task-name", "aria-haspopup": "dialog", onclick: () => open(task) }, named.get(task)),
      make("small", {}, [span(start, finish, language), person, ended.has(task) ? words.ended : null].filter(Boolean).join(" · "))))))));
}

const span = (start, finish, language) => (start === finish ? shortDay(start, language) : `${shortDay(start, language)} – ${shortDay(finish, language)}`);

function grouped(items, key) {
  const groups = new Map();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** This week, person by person: tick what is done, open its brief. */
export function showThisWeek(schedule, today, language, words, { open, tick }) {
  const due = dueThisWeek(schedule, today);
  const named = titles(schedule, language);
  const roles = new Map(schedule.plan.tasks.map(({ id, roles: all }) => [id, all.find(({ raci }) => raci === "responsible")?.label[language]]));
  const groups = grouped(due, ({ task, person }) => person ?? roles.get(task) ?? "");
  const waiting = new Map(schedule.waiting(schedule.terms.history, today).filter(({ days }) => days > 0).map(({ task, text }) => [task, text[language]]));
  fill(at("week"), due.length === 0 ? make("p", { class: "because" }, words.nothingThisWeek) : [...groups].map(([who, slots]) => make("section", {},
    make("h3", {}, who),
    make("ul", {}, slots.map(({ task, start, finish }) => make("li", { "data-task": task, class: finish < today ? "late" : null },
      make("input", { type: "checkbox", "aria-label": words.doneOf(named.get(task)), onchange: (event) => tick(task, event.target.checked, "week") }),
      make("span", {},
        make("button", { type: "button", class: "task-name", "aria-haspopup": "dialog", onclick: () => open(task) }, named.get(task)),
        make("small", {}, [finish < today ? words.lateSince(shortDay(finish, language)) : span(start, finish, language), waiting.get(task)].filter(Boolean).join(" · ")))))))));
}

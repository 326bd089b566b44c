// The people and the days nobody works, as the page asks for them.
import { Calendar, holidays } from "encargo";
import { at, refusing, say } from "./dom.js";

/** The fields of each person, and the role they fill. */
const PEOPLE = [["client", "client"], ["assistant", "va"]];

/** The holidays' calendar and the team; nothing when something given is refused, which then stands beside the plan. */
export function givenPeople(language, EncargoError) {
  let calendar = null;
  const read = (input, work) => refusing(at("plan-trouble"), language, input, work, EncargoError);
  const going = read(at("holidays"), () => (calendar = new Calendar().holidays(holidayLines())))
    && PEOPLE.every(([id]) => read(at(`${id}-off`), () => daysOff(id).forEach((day) => calendar.works(day))));
  if (!going) return null;
  return { calendar, team: { people: PEOPLE.map(([id, role]) => person(id, role)).filter(({ name }) => name) } };
}

function person(id, role) {
  const hours = at(`${id}-hours`).valueAsNumber;
  return { name: at(id).value.trim(), roles: [role], hours_per_week: Number.isNaN(hours) ? null : hours, days_off: [...new Set(daysOff(id))] };
}

const daysOff = (id) => at(`${id}-off`).value.split(/[\s,;]+/u).filter(Boolean);

/** One holiday a line: the day, then its name. */
function holidayLines() {
  const lines = at("holidays").value.split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.map((line) => {
    const [day, ...name] = line.split(/\s+/u);
    return [day, name.join(" ")];
  });
}

/** Adds the holidays of a calendar file to those that are there; says whether the file could be read. */
export async function addHolidays(file, language, EncargoError) {
  delete at("ics-result").dataset.count;
  const text = await file.text();
  let found = [];
  if (!refusing(at("ics-trouble"), language, at("ics"), () => (found = holidays(text)), EncargoError)) return false;
  const days = new Set(holidayLines().map(([day]) => day));
  const fresh = found.filter(({ day, minutes }) => !minutes && !days.has(day));
  const lines = fresh.map(({ day, name }) => `${day} ${(name ?? "").replace(/\s+/gu, " ")}`.trim());
  at("holidays").value = [at("holidays").value.trimEnd(), ...lines].filter(Boolean).join("\n");
  at("ics-result").dataset.count = found.length;
  return true;
}

/** How many holidays the last file held. */
export function showHolidayFile(words) {
  const { count } = at("ics-result").dataset;
  say(at("ics-result"), count === undefined ? "" : words.holidaysRead(Number(count)));
}

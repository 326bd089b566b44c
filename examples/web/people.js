// The people and the days nobody works, as the page asks for them: in the words of whoever types them.
import { Calendar, holidays } from "./library.js";
import { notDays, readDays, said } from "./days.js";
import { at, refusing, say } from "./dom.js";
import { placeCalendar } from "./places.js";

/** The holidays' calendar and the team; nothing when hours are refused. Words that say no day stand beside their field. */
export function givenPeople(people, today, language, words, EncargoError) {
  let calendar = null;
  const team = people.map((person) => ({ ...person, hours: person.hours === "" ? null : Number(person.hours), days_off: daysOff(person, today, language, words) }));
  const going = refusing(at("plan-trouble"), language, null, () => (calendar = new Calendar(placeCalendar(at("place").value)).holidays(holidayDays(today, language, words))), EncargoError);
  if (!going) return null;
  const named = team.filter(({ name }) => name.trim());
  return { calendar, team: { people: named.map(({ name, roles, hours, days_off }) =>
    ({ name: name.trim(), roles, hours_per_week: hours, days_off })) } };
}

/** The days of a field, each once; what it understood, and what it did not, stands beneath it. */
function daysOff({ id, off }, today, language, words) {
  const read = readDays(off, today, language);
  tell(`${id}-off`, said(read.pieces, language), notDays(read), words);
  return [...new Set(read.pieces.flatMap(({ days }) => days))].sort();
}

/** One holiday a line: its day or days, and its name. */
function holidayDays(today, language, words) {
  const lines = at("holidays").value.split("\n").filter((line) => line.trim());
  const read = lines.map((line) => ({ line, ...readDays(line, today, language) }));
  tell("holidays", "", read.filter(({ pieces }) => pieces.length === 0).map(({ line }) => line.trim()), words);
  const named = read.flatMap(({ pieces, rest }) => pieces.flatMap(({ days, after }) => days.map((day) => [day, nameOf(after) || nameOf(rest)])));
  return [...new Map(named)];
}

const nameOf = (words) => words.replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, "").replace(/\s+/gu, " ");

function tell(id, understood, missed, words) {
  say(at(`${id}-read`), understood ? words.understood(understood) : "");
  say(at(`${id}-trouble`), missed.length ? words.noDay(missed) : "");
  if (missed.length) at(id).setAttribute("aria-invalid", "true");
  else at(id).removeAttribute("aria-invalid");
}

/** Adds the holidays of a calendar file to those that are there; says whether the file could be read. */
export async function addHolidays(file, today, language, words, EncargoError) {
  delete at("ics-result").dataset.count;
  const text = await file.text();
  let found = [];
  if (!refusing(at("ics-trouble"), language, at("ics"), () => (found = holidays(text)), EncargoError)) return false;
  const days = new Set(holidayDays(today, language, words).map(([day]) => day));
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

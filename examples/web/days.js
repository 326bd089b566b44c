// Days as people write them in a field, read by the library: «del 24 dic al 6 ene», «8/12». What was not understood is told.
import { Note } from "./library.js";

/** How many days one stretch may have: a year, and a day of a leap year. */
const MOST = 366;
const A_DAY = 86_400_000;

const next = (day) => new Date(Date.parse(`${day}T00:00:00Z`) + A_DAY).toISOString().slice(0, 10);

/** The days of a stretch, its end left out. */
function stretch({ start, end }) {
  const days = [];
  for (let day = start; day < end && days.length < MOST; day = next(day)) days.push(day);
  return days;
}

/**
 * What a text says: `pieces`, each with its days and the words that follow it, and `rest`, the words before the first. Only
 * whole days and stretches with both ends count.
 */
export function readDays(text, today, language) {
  if (!text.trim()) return { pieces: [], rest: "" };
  const found = new Note(text, today, { language }).mentions()
    .map(({ value, evidence }) => ({ ...evidence, days: value.kind === "date" ? [value.date] : value.kind === "date_range" && value.start && value.end ? stretch(value) : [] }))
    .filter(({ days }) => days.length);
  const pieces = found.map(({ quote, days, end }, place) => ({ quote, days, after: text.slice(end, found[place + 1]?.start ?? text.length) }));
  return { pieces, rest: text.slice(0, found[0]?.start ?? text.length) };
}

/** What stands between days and is no day: a list's own marks and joining words. */
const joins = /^[\s,;.:·–—-]*(?:(?:y|e|and|del|de|el|los|the|on)[\s,;.:·–—-]*)*$/iu;

/** The words of a text that say no day. */
export const notDays = ({ pieces, rest }) =>
  [rest, ...pieces.map(({ after }) => after)].filter((words) => !joins.test(words)).map((words) => words.replace(/^[\s,;]+|[\s,;]+$/gu, ""));

/** A day in a table or a list: `lun, 7 dic`, with its year when that is another than the year of `today`. */
export const shortDay = (day, language, today) => new Intl.DateTimeFormat(language, {
  weekday: "short", day: "numeric", month: "short", year: today && today.slice(0, 4) !== day.slice(0, 4) ? "numeric" : undefined, timeZone: "UTC",
}).format(new Date(`${day}T00:00:00Z`));

/** Days as a person reads them: `24 dic 2026 – 6 ene 2027, 12 ene 2027`. */
export function said(pieces, language) {
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const date = (day) => new Date(`${day}T00:00:00Z`);
  return pieces.map(({ days }) => (days.length > 1 ? format.formatRange(date(days[0]), date(days.at(-1))) : format.format(date(days[0])))).join(", ");
}

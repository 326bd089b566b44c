// What takes long: reading a note, and asking chance. From plain records to plain records, in a worker or without one.
import { EncargoError, Note, Plan, Schedule, catalog } from "./library.js";

/** How often chance is asked, and where it begins, as the feasibility asks: the chance of a day is one figure. */
export const SAMPLING = { samples: 10000, seed: 0 };

/** The text of one's own template joins the catalogue. */
const knowing = (own) => (own ? catalog().with(catalog().read(own)) : catalog());

/** What a note says, which processes it suggests, and what all of them are called. */
function read({ text, today, own }) {
  const known = knowing(own);
  const titles = known.ids.map((id) => [id, known.template(id).title]);
  return { reading: new Note(text, today).read().toJSON(), suggestions: known.suggest(text), titles };
}

/** Whether the work fits, when it may be finished, and how often each task of the schedule that is shown decides its end. */
function chance({ plan, terms, shown, levelled }) {
  const feasibility = Plan.from(plan).feasibility(terms);
  const forecast = Schedule.from(levelled).forecast(SAMPLING);
  const own = shown ? Schedule.from(shown).forecast(SAMPLING) : forecast;
  return { feasibility, forecast, deciding: own.tasks.map(({ task, criticality_percent: percent }) => [task, percent]) };
}

const WORK = { read, chance };

/** Does a piece of work; a refusal of the library is handed over as its text. */
export function perform(name, given) {
  try {
    return { done: WORK[name](given) };
  } catch (error) {
    if (error instanceof EncargoError) return { refused: error.text };
    throw error;
  }
}

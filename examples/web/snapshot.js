// The state of the page as one plain record, and back: what is kept, saved in a file, undone. Knows not where it goes.
import { EncargoError, Note, catalog } from "./library.js";
import { at } from "./dom.js";
import { ask } from "./helper.js";
import { conversation, fresh, takeReading } from "./state.js";
import { openStep, openedStep } from "./steps.js";

/** The fields of the page, by id. */
const FIELDS = ["note", "today", "send-day", "level", "holidays", "place", "voice", "rollup", "client-language"];
/** What is kept of the state as it is. */
const PLAIN = ["chosen", "asked", "silenced", "serves", "done", "said", "none", "merged", "events", "noted", "marked", "people"];
/** What a file of ours says of itself. */
const FORM = "encargo.page/2";

const value = (field) => (field.type === "checkbox" ? field.checked : field.value);

/** What a field says before anybody touches it. */
const empty = (field) => (field.type === "checkbox" ? field.defaultChecked : field.options?.[0]?.value ?? field.defaultValue);

/** Everything that was given, answered and ticked. */
export function snapshot(state) {
  const fields = Object.fromEntries(FIELDS.map((id) => [id, value(at(id))]));
  const plain = Object.fromEntries(PLAIN.map((name) => [name, state[name]]));
  const own = state.own?.template ? at("own").value : null;
  const interview = state.interview?.toJSON() ?? null;
  return JSON.parse(JSON.stringify({
    form: FORM, step: openedStep(), fields, ...plain, own, template: state.template?.id ?? null, read: state.note?.text ?? null, interview,
  }));
}

/** Whether a record is one of ours. */
export const isSnapshot = (record) => record?.form === FORM && typeof record.fields === "object";

/** Puts a record back into the state and the fields; throws an `EncargoError` when a noun in it is refused. */
export async function restore(state, kept, readOwn) {
  const library = catalog();
  const own = kept.own ? readOwn(library, kept.own) : null;
  const all = own?.template ? library.with(own.template) : library;
  const note = kept.read === null ? null : new Note(kept.read, kept.fields.today);
  const interview = conversation(kept.interview);
  const template = all.ids.includes(kept.template) ? all.template(kept.template) : null;
  const found = await readingOf(state, note, own?.template ? kept.own : null);
  // Nothing was refused: from here on all of it holds
  for (const id of FIELDS) {
    // a record from before the field was there says nothing of it
    const given = kept.fields[id] ?? empty(at(id));
    if (at(id).type === "checkbox") at(id).checked = given;
    else at(id).value = given;
  }
  if (kept.own) at("own").value = kept.own;
  Object.assign(state, fresh());
  for (const name of PLAIN) state[name] = structuredClone(kept[name] ?? state[name]);
  Object.assign(state, { interview, own, catalog: all, template });
  if (!note) return () => openStep(kept.step);
  takeReading(state, note, found);
  state.titles = new Map(all.ids.map((id) => [id, state.titles.get(id) ?? all.template(id).title]));
  return () => openStep(kept.step);
}

/** What the note says: read again only when it is another note. */
async function readingOf(state, note, own) {
  if (!note) return null;
  if (state.note?.text === note.text && state.note.today === note.today) return { reading: state.reading.toJSON(), suggestions: state.suggestions, titles: [...state.titles] };
  const { done, refused } = await ask("read", { text: note.text, today: note.today, own });
  if (refused) throw Object.assign(Object.create(EncargoError.prototype), { text: refused });
  return done;
}

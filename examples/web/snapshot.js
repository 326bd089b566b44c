// The state of the page as one plain record, and back: what is kept, saved in a file, undone. Knows not where it goes.
import { Interview, Note, catalog } from "encargo";
import { at } from "./dom.js";

/** The fields of the page, by id. */
const FIELDS = ["note", "today", "send-day", "level", "client", "client-hours", "client-off", "assistant", "assistant-hours",
  "assistant-off", "holidays", "voice", "rollup"];
/** What is kept of the state as it is. */
const PLAIN = ["chosen", "asked", "silenced", "serves", "done", "answers", "profile", "merged", "events", "noted"];
/** What a file of ours says of itself. */
const FORM = "encargo.page/1";

const value = (field) => (field.type === "checkbox" ? field.checked : field.value);

/** Everything that was given, answered and ticked. */
export function snapshot(state) {
  const fields = Object.fromEntries(FIELDS.map((id) => [id, value(at(id))]));
  const plain = Object.fromEntries(PLAIN.map((name) => [name, state[name]]));
  const own = state.own?.template ? at("own").value : null;
  const interview = state.interview?.toJSON() ?? null;
  return structuredClone(JSON.parse(JSON.stringify({ form: FORM, fields, ...plain, own, template: state.template.id, read: state.note?.text ?? null, interview })));
}

/** Whether a record is one of ours. */
export const isSnapshot = (record) => record?.form === FORM && typeof record.fields === "object";

/** Puts a record back into the state and the fields; throws an `EncargoError` when a noun in it is refused. */
export function restore(state, kept, readOwn) {
  const library = catalog();
  const own = kept.own ? readOwn(library, kept.own) : null;
  const all = own?.template ? library.with(own.template) : library;
  const note = kept.read === null ? null : new Note(kept.read, kept.fields.today);
  const interview = kept.interview && Interview.from(kept.interview);
  const template = all.ids.includes(kept.template) ? all.template(kept.template) : library.template("newsletter");
  // Nothing was refused: from here on all of it holds
  for (const id of FIELDS) {
    if (!(id in kept.fields)) continue;
    if (at(id).type === "checkbox") at(id).checked = kept.fields[id];
    else at(id).value = kept.fields[id];
  }
  if (kept.own) at("own").value = kept.own;
  for (const name of PLAIN) state[name] = structuredClone(kept[name] ?? state[name]);
  const reading = note?.read() ?? null;
  const suggestions = note ? all.suggest(note.text) : [];
  Object.assign(state, { note, reading, interview, own, catalog: all, template, suggestions });
}

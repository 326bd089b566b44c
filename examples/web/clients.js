// Several clients: saves by itself what changes, opens another client or a file, takes steps back and does them again.
import { at, fill, make, save, say } from "./dom.js";
import { isSnapshot } from "./snapshot.js";
import { ChangedElsewhere, clients, forget, read, write } from "./store.js";

/** How long after a change it is kept, in milliseconds: a person who types is not interrupted. */
const PAUSE = 250;
/** How many steps can be taken back. */
const STEPS = 100;

const kept = { id: null, revision: 0, steps: [], step: -1, waits: 0, pending: false, page: null, first: "", writing: Promise.resolve() };

/** Begins with what was open last. `page` gives and takes the page's whole state: `snapshot`, `restore`, `words`, `name`. */
export async function openLast(page, typed) {
  kept.page = page;
  const now = page.snapshot();
  kept.first = JSON.stringify({ ...now, fields: { ...now.fields, note: "" } });
  listen();
  try {
    const { last } = await clients();
    // What was typed while the page was coming in is a new client's: nobody's words are put away
    if (!typed) return await open(last ?? crypto.randomUUID());
    kept.id = crypto.randomUUID();
    begin();
    changed();
  } catch {
    kept.id = crypto.randomUUID();
    begin();
    trouble("cannotKeep");
  }
}

/** Something may have changed: it is kept after a pause. */
export function changed() {
  clearTimeout(kept.waits);
  if (!kept.page) return;
  at("kept").dataset.state = "waits";
  kept.pending = true;
  kept.waits = setTimeout(keep, PAUSE);
}

/** The page's words changed their language. */
export async function showClients() {
  if (!kept.page) return;
  const words = kept.page.words();
  const { list } = await clients().catch(() => ({ list: [] }));
  const all = list.some(({ id }) => id === kept.id) ? list : [...list, { id: kept.id, name: kept.page.name() }];
  fill(at("kept"), all.map(({ id, name }) => make("option", { value: id }, name || words.unnamed)));
  at("kept").value = kept.id;
  at("undo").disabled = kept.step <= 0;
  at("redo").disabled = kept.step >= kept.steps.length - 1;
}

function listen() {
  at("kept").addEventListener("change", () => leave(() => open(at("kept").value)));
  at("new-client").addEventListener("click", () => leave(() => open(crypto.randomUUID())));
  at("undo").addEventListener("click", () => go(-1));
  at("redo").addEventListener("click", () => go(1));
  at("save-file").addEventListener("click", () => save(`${kept.page.name() || "encargo"}.json`, "application/json", JSON.stringify(kept.page.snapshot(), null, 1)));
  at("open-file").addEventListener("change", openFile);
  at("forget").addEventListener("click", askToForget);
  at("forget-cancel").addEventListener("click", () => at("forget-box").close());
  at("forget-form").addEventListener("submit", forgetIt);
  addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
}

/** Leaves a client: what is not kept yet is kept first. */
async function leave(next) {
  await keep();
  await next();
}

async function open(id) {
  const found = await read(id);
  kept.id = id;
  kept.revision = found?.revision ?? 0;
  await put(isSnapshot(found) ? found : JSON.parse(kept.first));
  begin();
}

/** The steps begin with what is there. */
function begin() {
  kept.steps = [JSON.stringify(kept.page.snapshot())];
  kept.step = 0;
  trouble(null);
  return showClients();
}

async function put(record) {
  try {
    await kept.page.restore(record);
    return true;
  } catch (error) {
    say(at("kept-trouble"), error.text?.[document.documentElement.lang] ?? kept.page.words().notOurs);
    return false;
  }
}

/** Keeps the page as it is, when it is not as it was. */
function keep() {
  clearTimeout(kept.waits);
  kept.pending = false;
  const record = kept.page.snapshot();
  const text = JSON.stringify(record);
  const before = kept.steps[kept.step];
  if (text === before) return kept.writing.then(calm);
  if (essence(record) === essence(JSON.parse(before))) {
    kept.steps[kept.step] = text; // another step was opened: kept, and nothing to take back
    return store(record);
  }
  kept.steps = [...kept.steps.slice(0, kept.step + 1), text].slice(-STEPS);
  kept.step = kept.steps.length - 1;
  return store(record);
}

/** All that can be taken back: not which step is open. */
const essence = (record) => JSON.stringify({ ...record, step: null });

/** One write after the other. */
function store(record) {
  const { id } = kept;
  kept.writing = kept.writing.then(async () => {
    try {
      const revision = await write(id, kept.page.name(), record, kept.revision);
      if (id === kept.id) kept.revision = revision;
      trouble(null);
    } catch (error) {
      trouble(error instanceof ChangedElsewhere ? "changedElsewhere" : "cannotKeep");
    }
    await showClients();
  }).then(calm);
  return kept.writing;
}

/** All that changed is kept. */
function calm() {
  if (!kept.pending) at("kept").dataset.state = "kept";
}

async function go(by) {
  keep();
  const step = kept.step + by;
  if (!(step in kept.steps)) return;
  kept.step = step;
  const record = JSON.parse(kept.steps[step]);
  if (await put(record)) store(kept.page.snapshot());
}

async function openFile() {
  const [file] = at("open-file").files;
  if (!file) return;
  at("open-file").value = "";
  let record = null;
  try {
    record = JSON.parse(await file.text());
  } catch {
    record = null;
  }
  if (!isSnapshot(record)) return trouble("notOurs");
  await keep();
  kept.id = crypto.randomUUID();
  kept.revision = 0;
  if (await put(record)) {
    begin();
    store(kept.page.snapshot());
  }
}

function askToForget() {
  say(at("forget-name"), kept.page.words().forgetName(kept.page.name() || kept.page.words().unnamed));
  at("forget-box").showModal();
}

async function forgetIt() {
  clearTimeout(kept.waits);
  await kept.writing;
  await forget(kept.id);
  const { list } = await clients();
  await open(list[0]?.id ?? crypto.randomUUID());
}

/** What went wrong with keeping, by its word; nothing when all is well. */
function trouble(word) {
  say(at("kept-trouble"), word ? kept.page.words()[word] : "");
}

// Where the work of each client is kept: in this browser and nowhere else. Knows nothing of what is in it.
import { createStore, get, getMany } from "./vendor/idb-keyval.js";

const LIST = "clients";
const LAST = "last";
const held = { store: null };

/** What a newer tab wrote is not overwritten by an older one. */
export class ChangedElsewhere extends Error {}

const key = (id) => `client:${id}`;
const store = () => (held.store ??= createStore("encargo", "clients"));

/** The clients, each with an id and a name, and the id of the one that was open last. */
export async function clients() {
  const [list = [], last = null] = await getMany([LIST, LAST], store());
  return { list, last };
}

/** What was kept of a client; nothing when there is nothing. */
export const read = (id) => get(key(id), store());

/**
 * One transaction: `work` gets the store, the record of a client and the list, and puts what it will. What is
 * interrupted, or finds the disk full, leaves all of it as it was.
 */
const change = (id, work) => store()("readwrite", (all) => new Promise((done, failed) => {
  const { transaction } = all;
  transaction.oncomplete = done;
  transaction.onabort = transaction.onerror = () => failed(transaction.error);
  const record = all.get(key(id));
  const list = all.get(LIST);
  list.onsuccess = () => work(all, record.result, list.result ?? []);
}));

/** Keeps the work of a client, and gives its new revision. */
export async function write(id, name, kept, revision) {
  let refused = false;
  await change(id, (all, before, list) => {
    refused = (before?.revision ?? 0) > revision;
    if (refused) return;
    const others = list.filter((one) => one.id !== id);
    all.put({ ...kept, revision: revision + 1 }, key(id));
    all.put([...others, { id, name }].sort((one, other) => one.name.localeCompare(other.name)), LIST);
    all.put(id, LAST);
  });
  if (refused) throw new ChangedElsewhere();
  return revision + 1;
}

/** Leaves nothing of a client behind. */
export const forget = (id) => change(id, (all, _, list) => {
  all.delete(key(id));
  all.delete(LAST);
  all.put(list.filter((one) => one.id !== id), LIST);
});

// Asks the worker for what takes long; where no worker starts, the page does it itself.
import { compiled } from "./library.js";
import { perform } from "./work.js";

const waiting = new Map();
const state = { worker: null, begun: null, last: 0 };

/** The worker once it listens; nothing where there is none. */
function begin() {
  return new Promise((done) => {
    const without = () => {
      state.worker?.terminate();
      state.worker = null;
      for (const { name, given, done: answer } of waiting.values()) answer(perform(name, given));
      waiting.clear();
      done(null);
    };
    try {
      state.worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
      state.worker.onerror = without;
      state.worker.onmessage = ({ data }) => (data.ready ? done(state.worker) : settle(data));
      state.worker.postMessage({ module: compiled });
    } catch {
      without();
    }
  });
}

function settle({ turn, result, failed }) {
  const { done, refuse } = waiting.get(turn);
  waiting.delete(turn);
  if (failed) refuse(new Error(failed));
  else done(result);
}

/** Does a piece of work beside the page: gives what is `done`, or the text in which it was `refused`. */
export async function ask(name, given) {
  state.begun ??= begin();
  const worker = await state.begun;
  if (!worker || !state.worker) return perform(name, given);
  const turn = ++state.last;
  return new Promise((done, refuse) => {
    waiting.set(turn, { name, given, done, refuse });
    worker.postMessage({ turn, name, given });
  });
}

// The worker beside the page: what takes long is done here, so that typing never waits for it.
import { perform } from "./work.js";

addEventListener("message", ({ data: { turn, name, given } }) => {
  try {
    postMessage({ turn, result: perform(name, given) });
  } catch (error) {
    postMessage({ turn, failed: String(error) });
  }
});
postMessage({ ready: true });

// The library: its module is compiled while it comes in, once for the page and for the worker beside it.
import * as parts from "../../bindings/js/dist/encargo_bg.js";

export * from "../../bindings/js/dist/encargo_bg.js";

const address = new URL("../../bindings/js/dist/encargo_bg.wasm", import.meta.url);

async function compile() {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} is not there`);
  // A server that does not know the type of the file gets it compiled when it is whole
  if (answer.headers.get("content-type") === "application/wasm") return WebAssembly.compileStreaming(answer);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** A worker is given the module that its page has compiled. */
const given = () => new Promise((done) => addEventListener("message", ({ data }) => done(data.module), { once: true }));

export const compiled = await (globalThis.document ? compile() : given());

const { exports } = await WebAssembly.instantiate(compiled, { "./encargo_bg.js": parts });
parts.__wbg_set_wasm(exports);
exports.__wbindgen_start();

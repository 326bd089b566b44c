// What of the page's files follows from others: the labels that stand in index.html before any script runs, in both
// languages, and the list of files that are kept for when there is no network. `node shell.mjs --write` renews them.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const page = fileURLToPath(new URL("../../../../examples/web/", import.meta.url));
const { words } = await import(pathToFileURL(join(page, "words.js")));

/** The part of the document that is seen before a script runs: what is hidden then, and dialogs, are drawn later. */
function seen(html) {
  const end = html.indexOf("<section", html.indexOf('id="note-step"') + 1);
  return [html.slice(0, end), html.slice(end)];
}

const both = (word) => `${words.es[word]} · ${words.en[word]}`;

/** The document with its labels in place: all that is seen at first, and what is `called` so later on. */
function labelled(html) {
  const [first, later] = seen(html);
  const inside = (text) => text.replace(/(<(?!option)(\w+)[^>]* data-say="(\w+)"[^>]*>)[^<]*(<\/\2>)/gu,
    (_, open, __, word, close) => `${open}${both(word)}${close}`);
  const names = later.replace(/(<[^>]*\bcalled\b[^>]*>)[^<]*/gu, (open, tag) => `${tag}${both(/data-say="(\w+)"/u.exec(open)[1])}`);
  return inside(first) + names;
}

/** The worker that keeps the page, with the list of its files. */
function listed(worker) {
  const own = readdirSync(page, { recursive: true }).map(String).filter((name) => /\.(?:js|css|svg|webmanifest)$/u.test(name) && name !== "sw.js");
  const notes = readdirSync(join(page, "../notes")).filter((name) => name.endsWith(".txt")).map((name) => `../notes/${name}`);
  const library = ["encargo_bg.js", "encargo_bg.wasm"].map((name) => `../../bindings/js/dist/${name}`);
  const all = ["./", ...own.sort(), ...notes.sort(), ...library];
  return worker.replace(/const FILES = \[[^\]]*\]/u, `const FILES = [\n${all.map((file) => `  ${JSON.stringify(file)},\n`).join("")}]`);
}

/** Each file that follows from others: as it is, and as it should be. */
export const shell = () => [["index.html", labelled], ["sw.js", listed]].map(([name, renew]) => {
  const is = readFileSync(join(page, name), "utf8");
  return { name, is, should: renew(is) };
});

if (process.argv.includes("--write")) for (const { name, should } of shell()) writeFileSync(join(page, name), should);

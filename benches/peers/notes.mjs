// Reading notes in Node: the wasm package against what people use there, on the same four notes in one process.
// `cargo xtask bench` installs the peers in target/peers and runs this.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [root, peers] = process.argv.slice(2);
const there = createRequire(pathToFileURL(`${peers}/package.json`));
const chrono = there("chrono-node");
const recognizers = there("@microsoft/recognizers-text-suite");
const { Note } = await import(pathToFileURL(`${root}/bindings/js/dist/encargo.js`));

const notes = ["marta_es", "nico_es", "olive_en", "sam_en"].map((name) => ({
  text: readFileSync(`${root}/examples/notes/${name}.txt`, "utf8"),
  language: name.slice(-2),
}));
const bytes = notes.reduce((sum, note) => sum + Buffer.byteLength(note.text), 0);
const day = new Date(2026, 10, 23);

const culture = { es: recognizers.Culture.Spanish, en: recognizers.Culture.English };
const runners = {
  "encargo (wasm): mentions()": (note) => new Note(note.text, "2026-11-23").mentions().length,
  "encargo (wasm): read()": (note) => new Note(note.text, "2026-11-23").read().drafts.length,
  "chrono-node: dates only, language given": (note) => chrono[note.language].parse(note.text, day).length,
  "Recognizers-Text: dates, numbers, percentages, money": (note) =>
    recognizers.recognizeDateTime(note.text, culture[note.language], undefined, day).length +
    recognizers.recognizeNumber(note.text, culture[note.language]).length +
    recognizers.recognizePercentage(note.text, culture[note.language]).length +
    recognizers.recognizeCurrency(note.text, culture[note.language]).length,
};

/** Megabytes a second: calls until the time is up. */
function speed(work, milliseconds) {
  const start = performance.now();
  let rounds = 0;
  do {
    for (const note of notes) work(note);
    rounds += 1;
  } while (performance.now() - start < milliseconds);
  return (bytes * rounds) / (performance.now() - start) / 1e3;
}

const middle = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const speeds = Object.fromEntries(Object.keys(runners).map((name) => [name, []]));
for (const work of Object.values(runners)) speed(work, 100); // warm
for (let round = 0; round < 7; round += 1) {
  for (const [name, work] of Object.entries(runners)) speeds[name].push(speed(work, 150));
}
console.log("\nthe same four notes in Node, one by one");
const chronos = middle(speeds["chrono-node: dates only, language given"]);
for (const [name, values] of Object.entries(speeds)) {
  const megabytes = middle(values);
  console.log(`  ${name.padEnd(54)} ${megabytes.toFixed(3).padStart(9)} MB/s ${(megabytes / chronos).toFixed(3).padStart(9)} x chrono-node`);
}

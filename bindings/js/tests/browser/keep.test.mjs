// The page keeps: a reload, several clients, steps back, a file, and nothing left of a client who is forgotten.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NOTE, calm, open, pictures, put, readNote, tasks } from "./page.mjs";

const kept = (page) => page.waitForFunction(() => document.querySelector("#kept").value);

/** Until what changed last is in the browser's store. */
const settled = (page) => page.waitForSelector('#kept[data-state="kept"]');

const shownOf = async (page) => ({
  note: await page.inputValue("#note"),
  sentence: await page.textContent("#sentence"),
  tasks: await tasks(page),
  ticked: await page.$$eval("#tasks input:checked", (all) => all.length),
  client: await page.inputValue("#client"),
  review: await page.textContent("#review-findings"),
});

test("a reload in the middle loses nothing", async () => {
  const { page, troubles, close } = await open("es");
  await kept(page);
  await readNote(page);
  await put(page, "#client", "Marta");
  await page.fill("#said", "no sé");
  await page.click("#answer-form button[type=submit]");
  await page.check("#tasks tr:first-child input");
  const silent = await page.textContent("#review-findings");
  await page.fill("#figure", "214");
  await page.fill("#pasted", "entregados 1.180, aperturas 412, clics 63");
  await page.click("#review-form button[type=submit]");
  assert.match(await page.textContent("#pasted-rates"), /34,92 %/u);
  await settled(page);
  const before = await shownOf(page);
  assert.notEqual(before.review, silent, "the review goes by the figure");
  assert.equal(before.note, NOTE);
  assert.equal(before.ticked, 1);
  const answered = await page.$$eval("#log dt", (all) => all.length);
  await page.reload();
  await page.waitForSelector("html[data-ready=to-read]");
  await calm(page);
  assert.deepEqual(await shownOf(page), before);
  assert.equal(await page.$$eval("#log dt", (all) => all.length), answered);
  assert.equal(await page.$eval("#kept", (menu) => menu.selectedOptions[0].textContent), "Marta");
  await page.screenshot({ path: join(pictures, "kept.png") });
  assert.deepEqual(troubles, []);
  await close();
});

test("two clients, each with their own, and one forgotten", async () => {
  const { page, troubles, close } = await open("en");
  await kept(page);
  await readNote(page);
  await put(page, "#client", "Marta");
  await settled(page);
  const marta = await shownOf(page);
  await page.click("#new-client");
  await page.waitForFunction(() => document.querySelector("#note").value === "");
  assert.equal(await page.isDisabled("#plan-fold"), true);
  assert.equal(await page.textContent("#tasks"), "", "nothing of the other client stays on the page");
  await page.fill("#note", "Sam wants 20 new clients by June.");
  await page.click("#note-form button[type=submit]");
  await page.selectOption("#template", "newsletter");
  await put(page, "#client", "Sam");
  await settled(page);
  assert.deepEqual(await page.$$eval("#kept option", (all) => all.map((one) => one.textContent)), ["Marta", "Sam"]);
  await page.selectOption("#kept", { label: "Marta" });
  await page.waitForFunction(() => document.querySelector("#client").value === "Marta");
  await calm(page);
  assert.deepEqual(await shownOf(page), marta);
  await page.click("#forget");
  assert.match(await page.textContent("#forget-name"), /Marta/u);
  await page.click("#forget-form button[type=submit]");
  await page.waitForFunction(() => document.querySelector("#client").value === "Sam");
  const left = await page.evaluate(() => new Promise((done) => {
    const request = indexedDB.open("encargo");
    request.onsuccess = () => {
      const all = request.result.transaction("clients").objectStore("clients").getAll();
      all.onsuccess = () => done(JSON.stringify(all.result));
    };
  }));
  assert.doesNotMatch(left, /Marta/u);
  assert.deepEqual(troubles, []);
  await close();
});

test("steps back and again", async () => {
  const { page, troubles, close } = await open("en");
  await kept(page);
  await readNote(page);
  await settled(page);
  await page.check("#tasks tr:first-child input");
  await settled(page);
  await page.click("#undo");
  await page.waitForFunction(() => !document.querySelector("#tasks tr:first-child input").checked);
  await page.click("#redo");
  await page.waitForFunction(() => document.querySelector("#tasks tr:first-child input").checked);
  assert.equal(await page.isDisabled("#redo"), true);
  assert.deepEqual(troubles, []);
  await close();
});

test("a file saved is opened again, and one that is not ours is told", async () => {
  const { page, troubles, close } = await open("es");
  await kept(page);
  await readNote(page);
  await put(page, "#client", "Marta");
  await settled(page);
  const before = await shownOf(page);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save-file")]);
  assert.equal(download.suggestedFilename(), "Marta.json");
  const file = readFileSync(await download.path());
  await page.click("#new-client");
  await page.waitForFunction(() => document.querySelector("#note").value === "");
  await page.setInputFiles("#open-file", { name: "otro.json", mimeType: "application/json", buffer: Buffer.from('{"a":1}') });
  await page.waitForFunction(() => document.querySelector("#kept-trouble").textContent);
  await page.setInputFiles("#open-file", { name: "Marta.json", mimeType: "application/json", buffer: file });
  await page.waitForFunction(() => document.querySelector("#client").value === "Marta");
  await calm(page);
  assert.deepEqual(await shownOf(page), before);
  assert.equal(await page.textContent("#kept-trouble"), "");
  assert.deepEqual(troubles, []);
  await close();
});

// The plan lives on the page: tasks are ticked, briefs copied, and the sheet that went out comes back edited.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { open, pictures, put, readNote, tasks } from "./page.mjs";

async function planned(language) {
  const opened = await open(language, { permissions: ["clipboard-read", "clipboard-write"] });
  await readNote(opened.page);
  await put(opened.page, "#assistant", "Ana");
  await put(opened.page, "#client", "Marta");
  return opened;
}

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#files button:has-text("${name}")`)]);
  return readFileSync(await download.path());
}

const give = (page, name, buffer) => page.setInputFiles("#came-file", { name, mimeType: "application/octet-stream", buffer });

test("a tick is an event that every file tells, and taking it off takes it back", async () => {
  const { page, troubles, close } = await planned("es");
  const [first] = await tasks(page);
  const box = `#tasks tr[data-task="${first}"] input`;
  const before = (await saved(page, "Markdown")).toString();
  await page.check(box);
  assert.equal(await page.isChecked(box), true);
  assert.match((await saved(page, "Markdown")).toString(), /- \[x\]/u);
  assert.match((await saved(page, "Calendario")).toString(), /STATUS:COMPLETED/u);
  assert.match((await page.textContent(`#tasks tr[data-task="${first}"]`)), /terminada|hecha/iu);
  await page.uncheck(box);
  assert.equal((await saved(page, "Markdown")).toString(), before);
  assert.deepEqual(troubles, []);
  await close();
});

test("a brief and a whole list go to the clipboard", async () => {
  const { page, troubles, close } = await planned("es");
  await page.click("#tasks button.small");
  await page.click("#brief-send [data-copy]");
  await page.waitForFunction(() => document.getElementById("brief-copied").textContent !== "");
  const pasted = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await pasted(), await page.textContent("#brief-text"));
  await page.keyboard.press("Escape");
  const people = await page.$$eval("#people button", (all) => all.map((one) => one.textContent));
  assert.ok(people.some((label) => /^Ana: \d+ tareas$/u.test(label)), people.join());
  await page.click("#people button:has-text('Ana')");
  await page.waitForFunction(() => !document.getElementById("copied-text").hidden);
  assert.match(await pasted(), /Ana/u);
  assert.equal(await pasted(), await page.textContent("#copied-text"));
  assert.deepEqual(troubles, []);
  await close();
});

test("the sheet comes back: was and is, what both sides changed, the choice, and the plan goes on", async () => {
  const { page, troubles, close } = await planned("es");
  const workbook = await saved(page, "Hoja de cálculo");
  await give(page, "plan.xlsx", workbook);
  await page.waitForSelector("#came:not([hidden])", { state: "attached" });
  assert.match(await page.textContent("#came-summary"), /^0 celdas cambian, 0 tareas nuevas, 0 se quitan, 0 conflictos/u);

  const title = await page.textContent("#tasks tr:nth-child(2) th");
  const csv = (await saved(page, "CSV")).toString();
  assert.ok(csv.includes(title));
  await give(page, "plan.csv", Buffer.from(csv.replace(title, "Algo que la clienta dice de otro modo")));
  await page.waitForSelector("#came-changes tr.came-update", { state: "attached" });
  assert.equal(await page.textContent("#came-changes tr.came-update .was"), title);
  await page.screenshot({ path: join(pictures, "came.png"), fullPage: true });
  await page.click("#came-merge");
  assert.equal(await page.textContent("#tasks tr:nth-child(2) th"), "Algo que la clienta dice de otro modo");
  assert.equal(await page.isHidden("#came"), true);

  await give(page, "otro.csv", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
  await page.waitForFunction(() => document.getElementById("came-trouble").textContent !== "");
  assert.equal(await page.isHidden("#came"), true);
  assert.deepEqual(troubles, []);
  await close();
});

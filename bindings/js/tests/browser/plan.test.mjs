// What the page says about a plan: people's hours, the forecast, why a day, what if, days off and holidays.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { calm, open, pictures, put, readNote, tasks } from "./page.mjs";

/** A page with a plan that two people share. */
async function planned(language, options) {
  const opened = await open(language, options);
  const { page } = opened;
  await readNote(page);
  for (const [id, value] of [["assistant", "Ana"], ["assistant-hours", "10"], ["client", "Marta"], ["client-hours", "3"], ["send-day", "2027-02-01"]]) {
    await put(page, `#${id}`, value);
  }
  return opened;
}

/** The cells of one column, by its class. */
const column = (page, name) => page.$$eval(`#tasks td.${name}`, (cells) => cells.map((cell) => cell.textContent));

const PARTS = ["#gantt", "#tasks", "#plan-findings"];

/** What the page shows of the plan itself (a screenshot leaves empty styles behind), as digests: a failure then names the part and not its markup. */
const shown = async (page) => Object.fromEntries(await Promise.all(PARTS.map(async (place) =>
  [place, createHash("sha256").update((await page.innerHTML(place)).replaceAll(' style=""', "")).digest("hex")])));

async function file(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click(`#files button:has-text("${name}")`)]);
  return readFileSync(await download.path(), "utf8");
}

test("within people's hours: picture, table, findings and files, and back", async () => {
  const { page, troubles, close } = await planned("es");
  await page.selectOption("#template", "event");
  const [before, csv] = [await shown(page), await file(page, "CSV")];
  await page.check("#level");
  const [after, levelled] = [await shown(page), await file(page, "CSV")];
  for (const place of PARTS) assert.notEqual(after[place], before[place], `${place} is the same`);
  assert.notEqual(levelled, csv);
  assert.equal(await page.textContent("#plan-trouble"), "");
  await page.screenshot({ path: join(pictures, "level.png"), fullPage: true });
  await page.uncheck("#level");
  assert.deepEqual(await shown(page), before);
  assert.equal(await page.getAttribute("#level", "role"), "switch");
  assert.deepEqual(troubles, []);
  await close();
});

test("the forecast: days, the chance of the key date, the classical figure, and how critical each task is", async () => {
  const { page, troubles, close } = await planned("en");
  const lines = () => page.$$eval("#forecast li", (all) => all.map((line) => line.textContent));
  const [days, classical, hint] = await lines();
  assert.match(days, /^“Send” is done by .*\d{4} in half.*\d{4} in 80 of 100.*\d{4} in 95 of 100/u);
  assert.match(await page.textContent("#feasible"), /100%/u);
  assert.match(classical, /[\d.]+ working hours/u);
  assert.match(hint, /10,000/u);
  const critical = await column(page, "criticality");
  assert.equal(critical.length, (await tasks(page)).length);
  assert.ok(critical.includes("100%") && critical.includes("0%"), critical.join());

  await put(page, "#send-day", "2026-11-24");
  assert.match(await page.textContent("#feasible"), /^No: /u, "the day after");
  await page.click("[data-language=es]");
  assert.match((await lines())[0], /mitad de los casos/u);
  assert.ok((await column(page, "criticality")).includes("100 %"));
  assert.deepEqual(troubles, []);
  await close();
});

test("every template: what it is, its plan within people's hours, its forecast", async () => {
  const { page, troubles, close } = await planned("es");
  await page.check("#level");
  assert.match(await page.textContent("#suggestions"), /newsletter/u);
  const ids = await page.$$eval("#template option", (all) => all.map(({ value }) => value).filter(Boolean));
  const sizes = {};
  for (const id of ids) {
    await page.selectOption("#template", id);
    const { length } = await tasks(page);
    sizes[id] = length;
    assert.ok(length > 10, `${id}: ${length} tasks`);
    assert.equal((await page.textContent("#plan-trouble")) + (await page.textContent("#forecast-trouble")), "", id);
    assert.match(await page.textContent("#template-about"), /\S/u);
    assert.notEqual(await page.textContent("#key-step"), "", id);
    assert.equal(await page.locator("#forecast li").count(), 3, id);
    assert.equal(await page.locator("#gantt svg").count(), 1, id);
    assert.ok((await page.locator("#gantt text.touch").count()) >= length, `${id}: a row that does not open its brief`);
  }
  assert.equal(ids.length, 25);
  assert.ok(new Set(Object.values(sizes)).size > 5);
  assert.deepEqual(troubles, []);
  await close();
});

test("why this date, and its chain", async () => {
  const { page, troubles, close } = await planned("es");
  await page.selectOption("#template", "event");
  await page.check("#level");
  await page.click('tr[data-task="plan/approve-budget"] button');
  assert.match(await page.textContent("#brief-day"), /empieza el .* porque antes Marta hace/u);
  await page.click("#brief-chain-box summary");
  const chain = await page.$$eval("#brief-chain li", (all) => all.map((one) => [one.textContent, one.getAttribute("aria-current")]));
  assert.ok(chain.length > 1);
  assert.match(chain.at(-1)[0], /^Aprobar el presupuesto.*: .*\d{4}$/u);
  assert.equal(chain.at(-1)[1], "true");
  await page.keyboard.press("Escape");
  await page.click("[data-language=en]");
  await page.click('tr[data-task="before/dpa"] button');
  assert.match(await page.textContent("#brief-day"), /starts on .* because/u);
  assert.equal(await page.isVisible("#brief-chain-box"), (await page.locator("#brief-chain li").count()) > 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("what if: other hours, a dropped task, a day off; the plan stays", async () => {
  const { page, troubles, close } = await planned("en");
  await page.selectOption("#template", "event");
  await page.check("#level");
  const before = await shown(page);
  await page.click('tr[data-task="plan/goal"] button');
  const said = () => page.textContent("#what-if-text");
  const moves = () => page.locator("#what-if-moves li").count();
  assert.equal(await said(), "");

  await page.fill("#what-if-hours", "40");
  await page.keyboard.press("Enter");
  assert.match(await said(), /takes 40 h.*tasks move/u);
  assert.match(await page.textContent("#what-if-moves li"), /: from \w{3}, \w{3} \d+ to \w{3}, \w{3} \d+/u);
  assert.equal(await moves(), 7, "six are named, and how many more");
  await page.screenshot({ path: join(pictures, "what-if.png") });
  await page.click("#what-if-drop");
  assert.match(await said(), /^Without/u);
  assert.match(await page.textContent("#what-if-person"), /Marta/u);
  await page.click("#what-if-day-form button");
  assert.match(await said(), /^If Marta does not work/u);
  await page.fill("#what-if-hours", "999.99");
  await page.click("#what-if-hours-form button");
  assert.notEqual((await said()) + (await page.textContent("#what-if-trouble")), "", "an answer or a refusal, never silence");

  await page.keyboard.press("Escape");
  assert.deepEqual(await shown(page), before, "nothing was changed");
  await page.click('tr[data-task="plan/goal"] button');
  assert.equal(await said(), "", "another time begins anew");
  assert.deepEqual(troubles, []);
  await close();
});

const HOLIDAYS = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261208", "SUMMARY:Inmaculada", "END:VEVENT",
  "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261225", "SUMMARY:Navidad", "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");

test("days off of a person, and holidays from a calendar file", async () => {
  const { page, troubles, close } = await planned("es");
  await page.check("#level");
  const before = await shown(page);
  await put(page, "#assistant-off", "2027-01-20, 2027-01-22 2027-01-25");
  const listed = await shown(page);
  assert.notDeepEqual(listed, before, "the plan goes by them");
  await put(page, "#assistant-off", "20/1/2027, 22 ene 2027 y lunes 25 de enero");
  assert.deepEqual(await shown(page), listed, "as a person writes them");
  await put(page, "#assistant-off", "del 24 dic al 6 ene");
  assert.match(await page.textContent("#assistant-off-read"), /24 dic 2026.*6 ene 2027/u);
  await put(page, "#assistant-off", "2026-11-31");
  assert.match(await page.textContent("#assistant-off-trouble"), /«2026-11-31»/u);
  assert.equal(await page.getAttribute("#assistant-off", "aria-invalid"), "true");
  assert.deepEqual(await shown(page), before, "the plan goes on without it");
  assert.equal(await page.getAttribute("#holidays", "aria-invalid"), null, "only the field it is about");
  await put(page, "#assistant-off", "");
  assert.deepEqual(await shown(page), before);

  const give = (text) => page.setInputFiles("#ics", { name: "festivos.ics", mimeType: "text/calendar", buffer: Buffer.from(text) });
  await put(page, "#holidays", "8/12 Inmaculada Concepción");
  await give(HOLIDAYS);
  await page.waitForFunction(() => document.getElementById("ics-result").textContent !== "");
  assert.match(await page.textContent("#ics-result"), /2 días festivos/u);
  assert.equal(await page.inputValue("#holidays"), "8/12 Inmaculada Concepción\n2026-12-25 Navidad", "no day twice");
  await give("hola");
  await page.waitForFunction(() => document.getElementById("ics-trouble").textContent !== "");
  assert.match(await page.textContent("#ics-trouble"), /línea 1/u);
  assert.equal(await page.textContent("#ics-result"), "");
  assert.equal(await page.textContent("#plan-trouble"), "", "the plan goes on with those it has");
  assert.deepEqual(troubles, []);
  await close();
});

test("the holidays of a place that is chosen: nobody works on them, and they stay through a reload", async () => {
  const { page, troubles, close } = await planned("es");
  await put(page, "#send-day", "2027-01-07");
  const before = await shown(page);
  const rows = await page.innerHTML("#tasks");
  await page.selectOption("#place", "ES-MD");
  await page.waitForFunction((rows) => document.querySelector("#tasks").innerHTML !== rows, rows);
  await calm(page);
  const without = await shown(page);
  assert.notDeepEqual(without, before, "the sixth of January moves what stood on it");
  assert.equal(await page.$eval("#place", (field) => field.selectedOptions[0].textContent), "España: Comunidad de Madrid");
  await page.waitForSelector('#kept[data-state="kept"]');
  await page.reload();
  await page.waitForSelector("html[data-ready=to-read]");
  await calm(page);
  assert.equal(await page.inputValue("#place"), "ES-MD");
  assert.deepEqual(await shown(page), without);
  assert.deepEqual(troubles, []);
  await close();
});

for (const [language, viewport] of [["es", { width: 360, height: 740 }], ["en", { width: 1280, height: 900 }]]) {
  test(`the plan and its dialog at ${viewport.width} px, ${language}: nothing sticks out, every control has a name`, async () => {
    const { page, troubles, close } = await planned(language, { viewport });
    await page.check("#level");
    await page.locator("#plan-step").screenshot({ path: join(pictures, `plan-${viewport.width}-${language}.png`) });
    await page.click(viewport.width < 720 ? "#weeks .task-name >> nth=2" : "#tasks tr:nth-child(3) button");
    await page.fill("#what-if-hours", "40");
    await page.keyboard.press("Enter");
    const wide = await page.$$eval("#brief, html", (all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.id || "page"));
    assert.deepEqual(wide, []);
    const nameless = await page.$$eval("#brief input, #brief button", (all) =>
      all.filter((one) => !one.labels?.length && !one.getAttribute("aria-label") && !one.textContent.trim()).map((one) => one.outerHTML));
    assert.deepEqual(nameless, []);
    await page.setViewportSize({ width: viewport.width, height: 3600 });
    await page.locator("#brief").screenshot({ path: join(pictures, `brief-${viewport.width}-${language}.png`) });
    assert.deepEqual(troubles, []);
    await close();
  });
}

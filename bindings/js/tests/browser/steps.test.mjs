// The steps and the plan beside them: nothing unasked for, one question at a time, changes that apply, messages that go out.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { NOTE, calm, open, pictures, put, readNote, tasks } from "./page.mjs";

const opened = (page) => page.$$eval(".step .fold", (all) => all.filter((one) => one.getAttribute("aria-expanded") === "true").map(({ id }) => id));

test("step by step: nothing is planned or judged that nobody asked for; the plan beside changes with each answer", async () => {
  const { page, troubles, close } = await open("es");
  assert.deepEqual(await opened(page), ["note-fold"]);
  assert.equal(await page.$$eval(".fold:disabled", (all) => all.length), 5, "what lies ahead waits");
  await readNote(page, { process: null });
  assert.deepEqual(await opened(page), ["goals-fold"]);
  assert.match(await page.textContent("#note-holds"), /23 de noviembre de 2026 · .*meta/u, "a step that is done says what it holds");
  assert.equal(await page.inputValue("#template"), "");
  assert.deepEqual(await tasks(page), [], "no process was chosen");
  assert.equal(await page.isDisabled("#plan-fold"), true);
  assert.match(await page.textContent("#beside-work"), /Todavía no hay plan/u);

  await page.click("[data-next=questions]");
  assert.equal(await page.isHidden("#verdicts-box"), true, "no mark before the first answer");
  await page.fill("#said", "Marta");
  await page.click("#answer-form button[type=submit]");
  assert.equal(await page.isVisible("#verdicts-box"), true);
  assert.deepEqual(await tasks(page), [], "an answer about the goal plans nothing");

  await page.click("#suggestions button >> nth=0");
  const planned = await tasks(page);
  assert.ok(planned.length > 10);
  assert.match(await page.textContent("#goals-holds"), /suscriptores/u);
  await page.click("#goals-step [data-next=questions]");
  assert.match(await page.textContent("#log"), /Marta/u, "what was answered before is still answered");
  assert.equal(await page.locator("#answer-form .question").count(), 1);
  let turns = 0;
  const outline = () => page.$$eval("#outline li", (all) => all.map(({ dataset }) => dataset.task).sort());
  planned.sort();
  assert.deepEqual(await outline(), planned);
  while (JSON.stringify(await outline()) === JSON.stringify(planned) || turns === 0) {
    assert.ok(turns++ < 20, "no answer changed the plan");
    if (await page.isVisible("#said")) await page.click("#unknown");
    else {
      await page.check("#choices input >> nth=0");
      await page.click("#answer-form button[type=submit]");
    }
  }
  assert.equal(await page.isVisible("#outline"), true);
  assert.deepEqual(troubles, []);
  await close();
});

test("will it be done: one sentence, one chance, and the smallest changes as buttons that make it fit", async () => {
  const { page, troubles, close } = await open("es");
  await readNote(page);
  for (const [id, value] of [["client", "Marta"], ["client-hours", "2"], ["assistant", "Ana"], ["assistant-hours", "4"], ["send-day", "2026-12-04"]]) await put(page, `#${id}`, value);
  assert.match(await page.textContent("#feasible"), /^No: /u);
  assert.ok((await page.locator("#changes > li").count()) <= 3);
  const body = await page.textContent("main");
  assert.equal((body.match(/probabilidad/gu) ?? []).length, 0, "no other chance contradicts it");
  const move = page.locator("#changes button", { hasText: "Mueve la fecha" });
  await move.click();
  await calm(page);
  assert.match(await page.textContent("#feasible"), /^Sí: /u, "what the button says is enough");
  assert.notEqual(await page.inputValue("#send-day"), "2026-12-04");
  await page.click("#undo");
  await page.waitForFunction(() => document.querySelector("#send-day").value === "2026-12-04");
  await calm(page);
  await page.locator("#changes button", { hasText: "horas más" }).first().click();
  await calm(page);
  assert.match(await page.textContent("#feasible"), /^Sí: /u);
  assert.deepEqual(troubles, []);
  await close();
});

test("handing over in the client's language and voice: a brief, a list, the agenda, the client's page", async () => {
  const { page, troubles, close } = await open("es", { permissions: ["clipboard-read", "clipboard-write"] });
  await readNote(page);
  await put(page, "#client", "Marta");
  await put(page, "#assistant", "Ana");
  const links = (place) => page.$$eval(`${place} a`, (all) => all.map(({ href }) => decodeURIComponent(href)));
  await put(page, "#send-day", "2026-12-02");
  await page.selectOption("#voice", "tu");
  await page.click("#week .task-name >> nth=0");
  const brief = await page.textContent("#brief-text");
  const [mail, phone] = await links("#brief-send");
  assert.ok(mail.startsWith("mailto:?subject=") && mail.replaceAll("\r\n", "\n").endsWith(brief), mail);
  assert.equal(phone, `https://wa.me/?text=${brief}`);
  await page.keyboard.press("Escape");

  await page.selectOption("#client-language", "en");
  assert.equal(await page.getAttribute("html", "lang"), "es", "the page keeps its own language");
  await page.click("#people button:has-text('Marta')");
  await page.waitForFunction(() => !document.querySelector("#copied-text").hidden);
  const list = await page.textContent("#copied-text");
  assert.match(list, /^Marta: these are your tasks/u);
  assert.equal((await links("#copied-send"))[1], `https://wa.me/?text=${list}`);
  assert.equal(await page.locator("#voice option[value=vos]").isDisabled(), true, "English has no such voice");

  await page.click("#review-fold");
  assert.match(await page.textContent("#agenda-lines"), /What was finished/u);
  assert.match((await links("#agenda-send"))[0], /What was finished/u);
  await page.evaluate(() => { window.print = () => {}; });
  await page.click("#client-print");
  const frame = page.frameLocator("#client-paper iframe");
  assert.equal(await frame.locator("html").getAttribute("lang"), "en");
  assert.match(await frame.locator("body").textContent(), /subscribers|suscriptores/u);
  assert.deepEqual(troubles.filter((trouble) => !/print|sandbox/u.test(trouble)), []);
  await close();
});

test("lines of which nothing was read, people with several roles, and what is kept of both", async () => {
  const { page, troubles, close } = await open("es");
  await readNote(page, { note: `${NOTE}\nEl escaparate azul de la tienda.\nHabló mucho del mar.` });
  const lines = () => page.$$eval("#unread li", (all) => all.map((one) => one.querySelector(".quote").textContent));
  assert.ok((await lines()).includes("Habló mucho del mar."), (await lines()).join(" | "));
  const before = await page.locator("#drafts .draft").count();
  await page.selectOption("#unread li:has-text('escaparate') select", "task");
  assert.equal(await page.locator("#drafts .draft").count(), before + 1);
  assert.match(await page.textContent("#drafts .draft >> nth=-1"), /Tarea.*escaparate/u);
  await page.selectOption("#unread li:has-text('mar.') select", "nothing");
  assert.equal(await page.locator("#paper mark.unread", { hasText: "mar." }).count(), 0, "what was told is no longer grey");

  await put(page, "#assistant", "Ana");
  await put(page, "#assistant-hours", "7.5");
  assert.match(await page.textContent("#assistant-hours-read"), /: 7\./u, "the plan goes on with whole hours, and says so");
  await page.click("#add-person");
  await put(page, "#person-1", "Lola");
  await page.click("[data-person=person-1] label:has-text('Cliente')");
  await page.click("[data-person=person-1] label:has-text('Quien corrige')");
  const who = () => page.$$eval("#tasks tr", (rows) => rows.map((row) => row.textContent).filter((text) => text.includes("Lola")).length);
  assert.ok((await who()) > 1, "she does what her roles have to do");
  const [drafts, shared] = [await page.locator("#drafts .draft").count(), await who()];
  await page.waitForSelector('#kept[data-state="kept"]', { state: "attached" });
  await page.reload();
  await page.waitForSelector("html[data-ready=to-read]");
  await calm(page);
  assert.equal(await page.locator("#drafts .draft").count(), drafts, "what a line was said to be is kept");
  assert.equal(await who(), shared);
  await page.click("[data-person=person-1] > p button");
  assert.equal(await who(), 0);
  assert.deepEqual(troubles, []);
  await close();
});

test("on a phone a list by week, whose tasks open; on a desk a picture, whose bars do", async () => {
  const { page, troubles, close } = await open("es", { viewport: { width: 390, height: 844 }, colorScheme: "dark" });
  await readNote(page);
  await page.click("#plan-fold");
  assert.equal(await page.isVisible("#gantt"), false);
  assert.equal(await page.locator("#weeks li").count(), (await tasks(page)).length);
  await page.click("#weeks .task-name >> nth=0");
  const first = await page.textContent("#brief-title");
  assert.equal(first, await page.textContent("#weeks .task-name >> nth=0"));
  await page.screenshot({ path: join(pictures, "phone.png") });
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.equal(await page.isVisible("#gantt"), true);
  assert.equal(await page.isVisible("#weeks"), false);
  await page.click("#gantt text.touch >> nth=1");
  assert.equal(await page.isVisible("#brief-text"), true);
  assert.equal(await page.textContent("#brief-title"), await page.textContent("#tasks tr:nth-child(2) th"));
  assert.deepEqual(troubles, []);
  await close();
});

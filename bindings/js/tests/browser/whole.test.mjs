// The page as a whole: what stands before any script, what it may ask for, without a network, by keyboard, and axe.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { NOTE, TODAY, calm, open, pictures, put, readNote, tasks } from "./page.mjs";
import { shell } from "./shell.mjs";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const STEPS = ["note", "goals", "questions", "plan", "week", "review"];

test("labels before any script, and the list of files that are kept, follow from the files", () => {
  for (const { name, is, should } of shell()) assert.equal(is, should, `${name}: renew it with node bindings/js/tests/browser/shell.mjs --write`);
});

test("before any script there are words in both languages and a field to type in", async () => {
  const { page, close } = await open("es", { javaScriptEnabled: false, arrive: null });
  assert.equal(await page.textContent("label[for=note]"), "Nota de la reunión · Meeting note");
  await page.locator("#note").fill("Hola");
  const empty = await page.$$eval("label, button, h1, h2", (all) => all.filter((one) => one.checkVisibility() && !one.textContent.trim()).map((one) => one.outerHTML));
  assert.deepEqual(empty, []);
  await close();
});

test("what is typed and sent before the library is there is read when it is, and nothing goes to another host", async () => {
  const { page, context, troubles, close } = await open("es", { arrive: null, delay: true });
  const hosts = new Set();
  context.on("request", (request) => hosts.add(new URL(request.url()).hostname));
  await page.waitForSelector("html[data-ready=to-type]");
  await page.locator("#note").fill(NOTE);
  await page.locator("#today").fill(TODAY);
  await page.locator("#note-form button[type=submit]").click();
  assert.match(await page.textContent("#note-busy"), /en cuanto la página esté lista/u);
  page.release();
  await page.waitForSelector("#drafts .draft");
  assert.equal(await page.inputValue("#note"), NOTE);
  await page.reload();
  await page.waitForSelector("html[data-ready=to-read]");
  assert.equal(await page.inputValue("#note"), NOTE, "it is kept");
  const refused = await page.evaluate(() => fetch("https://example.org/").then(() => "went out", () => "refused"));
  assert.equal(refused, "refused");
  const inline = await page.evaluate(() => { const script = document.createElement("script"); script.textContent = "window.broken = true"; document.body.append(script); return Boolean(window.broken); });
  assert.equal(inline, false, "no script but the page's own files");
  assert.deepEqual([...hosts].filter((host) => host !== "127.0.0.1" && host !== "example.org"), []);
  assert.deepEqual(troubles.filter((trouble) => !/Content Security Policy/u.test(trouble)), []);
  await close();
});

test("without a network after the first time: opens, reads, plans, keeps", async () => {
  const { page, context, troubles, close } = await open("es", { serviceWorkers: "allow" });
  await page.waitForFunction(async () => (await caches.open("encargo-page")).match(new URL("../../bindings/js/dist/encargo_bg.wasm", location.href)));
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  await page.reload();
  await page.waitForSelector("html[data-ready=to-read]");
  await readNote(page);
  assert.ok((await tasks(page)).length > 10);
  await page.waitForSelector('#kept[data-state="kept"]', { state: "attached" });
  await page.reload();
  await page.waitForSelector("html[data-ready=to-read]");
  await calm(page);
  assert.ok((await tasks(page)).length > 10, "and is there again");
  const manifest = await page.evaluate(async () => (await fetch(document.querySelector("link[rel=manifest]").href)).json());
  assert.equal(manifest.display, "standalone");
  assert.deepEqual(troubles.filter((trouble) => !/ERR_INTERNET_DISCONNECTED/u.test(trouble)), []);
  await close();
});

test("axe finds nothing in any step, wide and narrow, light and dark", async () => {
  const { page, troubles, close } = await open("es", { bypassCSP: true });
  await page.addScriptTag({ content: axe });
  const violations = async (where, options) => {
    const { violations: found } = await page.evaluate((asked) => axe.run(document, { resultTypes: ["violations"], ...asked }), options);
    return found.map(({ id, nodes }) => `${where}: ${id} ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)).join(" ")}`);
  };
  const all = async (where) => {
    const found = [];
    for (const [name, width] of [["wide", 1280], ["narrow", 390]]) for (const colorScheme of ["light", "dark"]) {
      // a dark phone has colours of its own where it has a list of its own
      if (name === "narrow" && colorScheme === "dark" && !["plan", "week", "the brief"].includes(where)) continue;
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      // another scheme changes colours and nothing else
      found.push(...await violations(`${where}, ${name}, ${colorScheme}`, colorScheme === "dark" ? { runOnly: ["color-contrast"] } : {}));
    }
    return found;
  };
  const found = await all("at the start");
  await readNote(page, { note: `${NOTE}\nHabló mucho del mar.` });
  await page.selectOption("[data-question=size]", "light"); // a few rows are as good as many
  await put(page, "#client", "Marta");
  await put(page, "#send-day", "2026-11-27");
  await page.click("#people button >> nth=0");
  await page.click("#questions-fold");
  await page.click("#unknown");
  for (const step of STEPS) {
    await page.click(`#${step}-fold`);
    for (const box of await page.$$(`#${step}-body details:not([open]) > summary`)) if (await box.isVisible()) await box.click();
    found.push(...await all(step));
  }
  await page.click("#week-fold");
  await page.click("#outline .task-name >> nth=0").catch(() => page.click("#week .task-name >> nth=0"));
  found.push(...await all("the brief"));
  assert.deepEqual(found, []);
  assert.deepEqual(troubles, []);
  await close();
});

test("the whole job by keyboard: note, process, answer, plan, a tick, the client's message", async () => {
  const { page, troubles, close } = await open("en", { permissions: ["clipboard-read", "clipboard-write"] });
  const at = () => page.evaluate(() => { const one = document.activeElement; return one.id || one.dataset.next || one.dataset.suggestion || one.name || one.className; });
  /** Goes on with Tab until the place has the keyboard. */
  const go = async (wanted, key = "Tab") => {
    for (let steps = 0; steps < 150; steps++) {
      if (await page.evaluate((place) => document.activeElement.matches(place), wanted)) return;
      await page.keyboard.press(key);
    }
    assert.fail(`the keyboard does not come to ${wanted}; it is at ${await at()}`);
  };
  await page.keyboard.press("Tab");
  assert.equal(await at(), "skip");
  await go("#note");
  await page.keyboard.type("She wants to go from 200 to 500 subscribers by the end of March. She already uses AWeber. Send the newsletter on 12 January.");
  await go("#note-form button[type=submit]");
  await page.keyboard.press("Enter");
  await page.waitForSelector("#drafts .draft");
  assert.equal(await at(), "goals-fold", "the keyboard goes where the reading is");
  await page.keyboard.press("Tab");
  assert.equal(await at(), "draft");
  await go("[data-suggestion=newsletter]");
  await page.keyboard.press("Enter");
  await calm(page);
  await go("[data-next=questions]");
  await page.keyboard.press("Enter");
  await go("#said");
  await page.keyboard.type("Marta");
  await page.keyboard.press("Enter");
  await calm(page);
  assert.ok(["said", "choice"].includes(await at()), `the next question has the keyboard, not ${await at()}`);
  await go("[data-next=plan]");
  await page.keyboard.press("Enter");
  await go("#client");
  await page.keyboard.type("Marta");
  await go('#tasks tr:first-child input[type="checkbox"]');
  await page.keyboard.press("Space");
  await calm(page);
  assert.equal(await page.isChecked("#tasks tr:first-child input"), true);
  await go("[data-next=week]");
  await page.keyboard.press("Enter");
  await go("#people button");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => !document.querySelector("#copied-text").hidden);
  assert.notEqual(await page.textContent("#copied"), "", "what happened is said");
  await page.screenshot({ path: join(pictures, "keyboard.png") });
  assert.deepEqual(troubles, []);
  await close();
});

// The page in a browser, for its tests: serves the repository, opens the page, and does what every test does first.
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
export const pictures = join(root, "target/page");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".txt": "text/plain; charset=utf-8", ".json": "application/json",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json" };

export const NOTE = `Reunión con Marta, lunes 23 de noviembre.
Quiere pasar de 200 a 500 suscriptores antes de fin de marzo. 🎉 Ya usa AWeber.
Hay que enviar el newsletter el martes 12 de enero.
La web nueva ya está hecha. De momento no quiere anuncios. <img src=x onerror="document.title='broken'">`;

let server, browser, address;

before(async () => {
  server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    try {
      const file = path.endsWith("/") ? `${path}index.html` : path;
      const body = readFileSync(join(root, file));
      response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  address = `http://127.0.0.1:${server.address().port}/examples/web/`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(" "),
  });
  mkdirSync(pictures, { recursive: true });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** The day of the tests: the page works on today. */
export const TODAY = "2026-11-23";

/** What a person does on the page, and what is seen of it only when its step is open. */
const ACTIONS = ["click", "check", "uncheck", "selectOption", "fill", "dispatchEvent", "focus"];

/** Until all is worked out. */
export const calm = (page) => page.waitForFunction(() => !document.documentElement.hasAttribute("data-busy"));

/** Opens the step and the folded parts in which a place lies, as a person would: by their lines. */
async function reach(page, place) {
  const [step, folded] = await page.locator(place).first().evaluate((found) => [
    found.closest(".step")?.dataset.step ?? null,
    [...document.querySelectorAll("details:not([open])")].filter((box) => box.contains(found) && !found.closest("summary") && box.id).map(({ id }) => id),
  ]);
  if (step && await page.isHidden(`#${step}-body`)) await page.locator(`#${step}-fold`).click();
  for (const id of folded) await page.locator(`#${id} > summary`).first().click();
}

/** A page on which an error or a refused request fails the test; each action reaches its place first, and waits for what comes of it. */
export async function open(language, { arrive = "to-read", delay = false, ...options } = {}) {
  const context = await browser.newContext({ locale: "es-ES", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  // the library waits at the door until it is released
  const released = new Promise((go) => { page.release = go; });
  if (delay) await page.route("**/*.wasm", async (route) => { await released; await route.continue(); });
  await page.goto(`${address}?lang=${language}`);
  if (arrive) await page.waitForSelector(`html[data-ready=${arrive}]`);
  for (const name of ACTIONS) {
    const act = page[name].bind(page);
    page[name] = async (place, ...rest) => {
      await reach(page, place);
      const done = await act(place, ...rest);
      if (name !== "fill" && name !== "focus") await calm(page);
      return done;
    };
  }
  return { page, context, troubles, close: () => context.close() };
}

/** Reads a note and goes by the first process that it suggests; `process` is another, or none. */
export async function readNote(page, { note = NOTE, process } = {}) {
  await page.fill("#note", note);
  await page.fill("#today", TODAY);
  await page.click("#note-form button[type=submit]");
  await page.waitForSelector("#drafts .draft");
  if (process === undefined) await page.click("#suggestions button >> nth=0");
  else if (process) await page.selectOption("#template", process);
}

export const tasks = (page) => page.$$eval("#tasks tr", (rows) => rows.map((row) => row.dataset.task));

/** Sets a field as a person does: fills it, and leaves it. */
export async function put(page, place, value) {
  await page.fill(place, value);
  await page.dispatchEvent(place, "change");
}

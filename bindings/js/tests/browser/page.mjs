// The page in a browser, for its tests: serves the repository, opens the page, and does what every test does first.
import { createServer } from "node:http";
import { mkdirSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
export const pictures = join(root, "target/page");
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".txt": "text/plain; charset=utf-8", ".json": "application/json" };

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

/** A page on which an error or a refused request fails the test. */
export async function open(language, options = {}) {
  const context = await browser.newContext({ locale: "es-ES", ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  await page.goto(`${address}?lang=${language}`);
  await page.waitForSelector("#example option", { state: "attached" });
  return { page, troubles, close: () => context.close() };
}

export async function readNote(page) {
  await page.fill("#note", NOTE);
  await page.fill("#today", "2026-11-23");
  await page.click("#note-form button[type=submit]");
  await page.waitForSelector("#drafts .draft");
}

export const tasks = (page) => page.$$eval("#tasks tr", (rows) => rows.map((row) => row.dataset.task));

/** Sets a field as a person does: fills it, and leaves it. */
export async function put(page, place, value) {
  await page.fill(place, value);
  await page.dispatchEvent(place, "change");
}

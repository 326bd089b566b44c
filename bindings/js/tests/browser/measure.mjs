// How long the page makes a person wait on a slow phone: Chromium with a slow network and a slow processor.
// `node measure.mjs [ROOT]`: ROOT holds examples/web and bindings/js/dist. Prints milliseconds and kilobytes, by visit.
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

/** What Lighthouse calls slow 4G, and a processor four times as slow. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const NOTE = "Quiere pasar de 200 a 500 suscriptores antes de fin de marzo. Ya usa AWeber. Hay que enviar el newsletter el martes 12 de enero.";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".wasm": "application/wasm", ".svg": "image/svg+xml", ".webmanifest": "application/manifest+json" };

const root = process.argv[2] ?? fileURLToPath(new URL("../../../../", import.meta.url));
const packed = new Map();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  try {
    if (!packed.has(file)) packed.set(file, gzipSync(readFileSync(file)));
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain; charset=utf-8", "content-encoding": "gzip", "cache-control": "no-cache" });
    response.end(packed.get(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const address = `http://127.0.0.1:${server.address().port}/examples/web/?lang=es`;
await fetch(new URL("../../bindings/js/dist/encargo_bg.wasm", address)).then((answer) => answer.arrayBuffer()); // packed beforehand
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ locale: "es-ES" });

/** One visit: until there is a labelled field, until the library is there, from a note to its reading, and the longest stop. */
async function visit(name) {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", NETWORK);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.addInitScript(() => {
    window.stops = [];
    new PerformanceObserver((list) => window.stops.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]))).observe({ type: "longtask", buffered: true });
    const seen = (key, found) => { const look = () => (found() ? (window[key] = performance.now()) : requestAnimationFrame(look)); look(); };
    seen("toType", () => document.querySelector("label[for=note]")?.textContent.trim() && document.querySelector("#note")?.checkVisibility());
    seen("toRead", () => document.querySelector("#example option"));
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => window.toRead, null, { timeout: 120_000 });
  await page.waitForTimeout(1000);
  const [type, read, stop] = await page.evaluate(() => [window.toType, window.toRead, Math.max(0, ...window.stops.map(([, length]) => length))]);
  const begun = await page.evaluate((note) => {
    document.querySelector("#note").value = note;
    document.querySelector("#today").value = "2026-11-23";
    window.begun = performance.now();
    const look = () => (document.querySelector("#drafts .draft") ? (window.done = performance.now()) : requestAnimationFrame(look));
    document.querySelector("#note-form button[type=submit]").click();
    look();
    return window.begun;
  }, NOTE);
  await page.waitForFunction(() => window.done, null, { timeout: 120_000 });
  await page.waitForTimeout(500);
  const [reading, block] = await page.evaluate((from) => [window.done - from, Math.max(0, ...window.stops.filter(([start, length]) => start + length >= from).map(([, length]) => length))], begun);
  const rounded = Object.entries({ type, read, stop, reading, block }).map(([key, value]) => `${key} ${Math.round(value)}`);
  console.log(`${name}: ${rounded.join(", ")} ms; ${Math.round(bytes / 1000)} kB`);
  await page.waitForFunction(async () => !navigator.serviceWorker || !document.querySelector("link[rel=manifest]") || (await caches.open("encargo-page")).match(new URL("../../bindings/js/dist/encargo_bg.wasm", location.href)), null, { timeout: 120_000 });
  await page.close();
}

await visit("first visit");
await visit("second visit");
await browser.close();
server.close();

// Keeps the page for when there is no network: a whole set of its files, or none. Written by hand but for the list.
const SET = "encargo-page";
const NEXT = "encargo-page-next";
const FILES = [
  "./",
  "app.js",
  "beside.js",
  "brief.js",
  "came.js",
  "clients.js",
  "conversation.js",
  "days.js",
  "dom.js",
  "done.js",
  "forecast.js",
  "hand-over.js",
  "helper.js",
  "holds.js",
  "icon.svg",
  "labels.js",
  "library.js",
  "manifest.webmanifest",
  "people.js",
  "places.js",
  "plan-words.js",
  "plan.js",
  "questions.js",
  "reading.js",
  "review.js",
  "send.js",
  "snapshot.js",
  "start.js",
  "state.js",
  "step-words.js",
  "steps.css",
  "steps.js",
  "store.js",
  "style.css",
  "team.js",
  "templates.js",
  "tree.js",
  "vendor/idb-keyval.js",
  "voice.js",
  "week.js",
  "what-if.js",
  "words.js",
  "work.js",
  "worker.js",
  "../notes/marta_es.txt",
  "../notes/nico_es.txt",
  "../notes/olive_en.txt",
  "../notes/sam_en.txt",
  "../../bindings/js/dist/encargo_bg.js",
  "../../bindings/js/dist/encargo_bg.wasm",
];

const PLACES = new URL("../../data/holidays/encargo_holidays/", self.registration.scope).href;

const addresses = () => FILES.map((file) => new URL(file, self.registration.scope).href);

/** Fetches the whole set beside the one that is kept; what the server says is unchanged costs no bytes. */
async function fetchSet() {
  await caches.delete(NEXT);
  const next = await caches.open(NEXT);
  await Promise.all(addresses().map(async (address) => {
    const answer = await fetch(address, { cache: "no-cache" });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await next.put(address, answer);
  }));
  const set = await caches.open(SET);
  for (const request of await next.keys()) await set.put(request, await next.match(request));
  const known = new Set(addresses());
  for (const request of await set.keys()) if (!known.has(request.url)) await set.delete(request);
  await caches.delete(NEXT);
}

self.addEventListener("install", (event) => event.waitUntil(fetchSet().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = new URL(request.url);
  address.search = "";
  if (request.mode === "navigate") {
    event.respondWith(kept(address.href, request));
  } else if (addresses().includes(address.href)) {
    event.respondWith(kept(address.href, request));
  } else if (address.href.startsWith(PLACES)) {
    event.respondWith(keptOnce(address.href, request));
  }
});

// What is kept is shown at once; what is new on the server is fetched when the page is ready, and is there the next time
self.addEventListener("message", (event) => {
  if (event.data === "renew") event.waitUntil(fetchSet().catch(() => null));
});

/** A place's holidays are kept once somebody chose them. */
async function keptOnce(address, request) {
  const set = await caches.open("encargo-places");
  const there = await set.match(address);
  if (there) return there;
  const answer = await fetch(request);
  if (answer.ok) await set.put(address, answer.clone());
  return answer;
}

const kept = async (address, request) => (await (await caches.open(SET)).match(address)) ?? fetch(request);

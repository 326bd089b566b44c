// Begins the page: labels first, so that there is something to read and a field to type in; then the library. What is
// typed or sent before the library is there waits for it.
import { firstLanguage, deviceDay, showLabels } from "./labels.js";
import { words } from "./words.js";

const form = document.getElementById("note-form");
const begin = (event) => {
  event.preventDefault();
  form.dataset.waits = "true";
  document.getElementById("note-busy").textContent = words[document.documentElement.lang].preparing;
};
const typed = () => { form.dataset.typed = "true"; };

showLabels(firstLanguage());
document.getElementById("today").value = deviceDay();
form.addEventListener("submit", begin);
form.addEventListener("input", typed);
for (const button of document.querySelectorAll("[data-language]")) button.onclick = () => showLabels(button.dataset.language);
document.documentElement.dataset.ready = "to-type";

try {
  const { start } = await import("./app.js");
  for (const button of document.querySelectorAll("[data-language]")) button.onclick = null;
  form.removeEventListener("submit", begin);
  form.removeEventListener("input", typed);
  await start({ language: document.documentElement.lang, typed: form.dataset.typed === "true", waits: form.dataset.waits === "true" });
  document.documentElement.dataset.ready = "to-read";
  // Kept for when there is no network: asked for last, so that it takes nothing from the first reading
  const registration = await navigator.serviceWorker?.register("sw.js").catch(() => null);
  registration?.active?.postMessage("renew");
} catch (error) {
  const trouble = document.getElementById("trouble");
  trouble.textContent = `${words.es.notBuilt} · ${words.en.notBuilt}`;
  trouble.hidden = false;
  throw error;
}

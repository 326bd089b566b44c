// The page's own words in place: needs nothing of the library, so that no label waits for it.
import { words } from "./words.js";

/** The language to begin with: as the address asks, or as the browser speaks. */
export function firstLanguage() {
  const asked = new URL(location.href).searchParams.get("lang");
  return asked in words ? asked : navigator.language.startsWith("es") ? "es" : "en";
}

/** Today as this device has it. */
export function deviceDay() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Every label in one language. */
export function showLabels(language) {
  const text = words[language];
  document.documentElement.lang = language;
  document.title = text.title;
  for (const place of document.querySelectorAll("[data-say]")) place.textContent = text[place.dataset.say];
  for (const place of document.querySelectorAll("[data-label]")) place.setAttribute("aria-label", text[place.dataset.label]);
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
  document.getElementById("holidays").placeholder = text.holidayExample;
}

// The six steps: one is open, those that are done fold to a line with what they hold, those ahead wait.
import { at, say } from "./dom.js";

export const STEPS = ["note", "goals", "questions", "plan", "week", "review"];
const state = { open: "note" };

/** The step that is open. */
export const openedStep = () => state.open;

/** Opens a step and folds the others; the keyboard goes there when it was asked for. */
export function openStep(name, focus = false) {
  state.open = name;
  for (const step of STEPS) {
    at(`${step}-body`).hidden = step !== name;
    at(`${step}-fold`).setAttribute("aria-expanded", String(step === name));
  }
  if (focus) {
    at(`${name}-fold`).focus({ preventScroll: true });
    at(`${name}-step`).scrollIntoView({ block: "start" });
  }
}

/** What each step holds, by its name; a step that holds nothing yet waits. `opened` are those that can be opened. */
export function showSteps(opened, holds) {
  for (const step of STEPS) {
    at(`${step}-fold`).disabled = !opened.has(step);
    say(at(`${step}-holds`), opened.has(step) ? holds[step] ?? "" : "");
  }
  for (const button of document.querySelectorAll("[data-next]")) button.disabled = !opened.has(button.dataset.next);
  if (!opened.has(state.open)) openStep(STEPS.findLast((step) => opened.has(step)));
}

/** Steps open by their line and by the button at the end of the one before. */
export function listenToSteps() {
  for (const step of STEPS) at(`${step}-fold`).addEventListener("click", () => openStep(step, true));
  for (const button of document.querySelectorAll("[data-next]")) button.addEventListener("click", () => openStep(button.dataset.next, true));
}

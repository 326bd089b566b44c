// Hands over: the whole list of each person, and any brief, copied as a message that can be sent as it is.
import { at, fill, make, say } from "./dom.js";

/** One button for everybody who has something to do, and what waits for whom. */
export function showPeople(schedule, ended, shown, language, words, voice) {
  const doers = new Map();
  for (const { id, milestone, roles } of schedule.plan.tasks) {
    const role = roles.find(({ raci }) => raci === "responsible");
    const key = schedule.slot(id).person ?? role?.role; // whom the brief is asked for: a person, or a role that nobody fills
    if (milestone || ended.has(id) || !key) continue;
    const { name = schedule.slot(id).person ?? role.label[language], count = 0 } = doers.get(key) ?? {};
    doers.set(key, { name, count: count + 1 });
  }
  fill(at("people"), [...doers].map(([key, { name, count }]) =>
    make("button", { type: "button", onclick: () => hand(shown().brief(key).text(language, voice), words) }, words.listOf(name, count))));
  const waiting = schedule.waiting(schedule.terms.history, schedule.terms.today).filter(({ kind }) => kind === "person");
  at("waiting-box").hidden = waiting.length === 0;
  fill(at("waiting"), waiting.map(({ text }) => make("li", {}, text[language])));
}

/** All of it to the clipboard, and shown, so that it can be read before it is sent. */
async function hand(text, words) {
  at("copied-text").hidden = false;
  say(at("copied-text"), text);
  say(at("copied"), await copy(text, words));
}

/** To the clipboard; says whether it went there or is to be copied by hand. */
export async function copy(text, words) {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.copyByHand;
  }
}

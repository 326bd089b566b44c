// Hands over: the whole list of each person, and any brief, copied as a message that can be sent as it is.
import { at, fill, make, say } from "./dom.js";
import { isOver } from "./done.js";

/** One button for everybody who has something to do, and what waits for whom. */
export function showPeople(schedule, language, words, voice) {
  const { plan } = schedule;
  const open = plan.tasks.filter(({ id, milestone }) => !milestone && !isOver(schedule, id));
  const doers = new Map();
  for (const { id } of open) {
    const name = schedule.slot(id)?.person ?? schedule.handoff(id).to?.[language];
    if (name) doers.set(name, (doers.get(name) ?? 0) + 1);
  }
  fill(at("people"), [...doers].map(([name, count]) =>
    make("button", { type: "button", onclick: () => hand(listOf(schedule, name, language, voice), words) }, words.listOf(name, count))));
  const waiting = schedule.waiting(schedule.terms.history, schedule.terms.today).filter(({ kind }) => kind === "person");
  at("waiting-box").hidden = waiting.length === 0;
  fill(at("waiting"), waiting.map(({ text }) => make("li", {}, text[language])));
}

/** All that one person has to do, in one message; a role that nobody fills goes by its name in the plan. */
function listOf(schedule, name, language, voice) {
  const role = schedule.plan.tasks.flatMap(({ roles }) => roles).find(({ label }) => label?.[language] === name)?.role;
  return schedule.brief(schedule.slots.some(({ person }) => person === name) ? name : role ?? name).text(language, voice);
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

// Hands over the whole list of each person as a message that can be sent as it is, and says who waits for whom.
import { at, fill, make, say } from "./dom.js";
import { copy, offer } from "./send.js";
import { clientLanguage, saidIn } from "./voice.js";

/** One button for everybody who has something to do, and what waits for whom. */
export function showPeople(schedule, ended, shown, today, language, words) {
  const doers = new Map();
  for (const { id, milestone, roles } of schedule.plan.tasks) {
    const role = roles.find(({ raci }) => raci === "responsible");
    const key = schedule.slot(id).person ?? role?.role; // whom the brief is asked for: a person, or a role that nobody fills
    if (milestone || ended.has(id) || !key) continue;
    const { name = schedule.slot(id).person ?? role.label[language], count = 0 } = doers.get(key) ?? {};
    doers.set(key, { name, count: count + 1 });
  }
  fill(at("people"), [...doers].map(([key, { name, count }]) =>
    make("button", { type: "button", onclick: () => hand(shown(), key, words) }, words.listOf(name, count))));
  const waiting = schedule.waiting(schedule.terms.history, today).filter(({ kind }) => kind === "person");
  at("waiting-box").hidden = waiting.length === 0;
  fill(at("waiting"), waiting.map(({ text }) => make("li", {}, text[language])));
}

/** All of it to the clipboard, and shown, so that it can be read before it is sent. */
async function hand(schedule, key, words) {
  const language = clientLanguage();
  const text = schedule.brief(key).text(language, saidIn(language));
  at("copied-text").hidden = false;
  at("copied-text").lang = language;
  say(at("copied-text"), text);
  offer("copied-send", "copied", { text, subject: schedule.plan.goal.outcome }, words);
  say(at("copied"), await copy(text, words));
}

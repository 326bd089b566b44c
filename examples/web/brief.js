// The dialog of one task: its brief, why it is in the plan, why on that day, and what if it were otherwise.
import { dayText } from "./library.js";
import { at, fill, make, say } from "./dom.js";
import { offer } from "./send.js";
import { clientLanguage, saidIn } from "./voice.js";
import { offerChanges } from "./what-if.js";

/** Opens the dialog of one task. */
export function showBrief(schedule, task, language, words) {
  say(at("brief-title"), schedule.plan.tasks.find(({ id }) => id === task).title[language]);
  say(at("brief-why"), schedule.plan.why(task)?.text[language] ?? "");
  const spoken = clientLanguage();
  const text = schedule.handoff(task).text(spoken, saidIn(spoken));
  say(at("brief-text"), text);
  say(at("brief-copied"), "");
  at("brief-text").lang = spoken;
  offer("brief-send", "brief-copied", { text, subject: schedule.plan.task(task).title[spoken] }, words);
  showDay(schedule, task, language, words);
  offerChanges(schedule, task, language, words);
  at("brief").showModal();
  at("brief").scrollTop = 0;
}

/** What decides the day, and the tasks behind that. */
function showDay(schedule, task, language, words) {
  const why = schedule.why(task);
  say(at("brief-day"), why?.text[language] ?? "");
  const chain = why && why.chain.length > 1 ? why.chain : [];
  at("brief-chain-box").hidden = chain.length === 0;
  const titles = new Map(schedule.plan.tasks.map(({ id, title }) => [id, title[language]]));
  fill(at("brief-chain"), chain.map((id) => {
    const line = words.inChain(titles.get(id), dayText(schedule.slot(id).start)[language]);
    return make("li", id === task ? { "aria-current": "true" } : {}, line);
  }));
}

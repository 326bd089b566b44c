// The dialog of one task: its brief, why it is in the plan, why on that day, and what if it were otherwise.
import { dayText } from "encargo";
import { at, fill, make, say } from "./dom.js";
import { copy } from "./hand-over.js";
import { offerChanges } from "./what-if.js";

/** Opens the dialog of one task. */
export function showBrief(schedule, task, language, words, voice) {
  say(at("brief-title"), schedule.plan.tasks.find(({ id }) => id === task).title[language]);
  say(at("brief-why"), schedule.plan.why(task)?.text[language] ?? "");
  const text = schedule.handoff(task).text(language, voice);
  say(at("brief-text"), text);
  say(at("brief-copied"), "");
  at("brief-copy").onclick = async () => say(at("brief-copied"), await copy(text, words));
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

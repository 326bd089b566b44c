// Beside the steps: the goal so far in a sentence, and what plan comes of it. Nothing is planned that nobody asked for.
import { at, say } from "./dom.js";
import { showBrief } from "./brief.js";
import { saidIn } from "./voice.js";
import { showWeeks } from "./week.js";

/** The sentence and the outline of the plan; without a process it says what is missing. */
export function showBeside({ interview, schedule, language, words }) {
  at("beside-none").hidden = Boolean(interview);
  at("sentence").hidden = !interview;
  at("beside-work").hidden = !interview || Boolean(schedule);
  at("beside-plan").hidden = !schedule;
  document.querySelector(".to-plan").hidden = !interview;
  if (interview) say(at("sentence"), interview.goal.sentence(language, saidIn(language)));
  if (schedule) showWeeks("outline", schedule, language, words, (task) => showBrief(schedule, task, language, words));
}

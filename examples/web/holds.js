// What each step holds, in a line, and which of them can be opened.
import { dayText, statusText } from "./library.js";
import { over } from "./done.js";
import { showSteps } from "./steps.js";
import { dueThisWeek } from "./week.js";

/** Puts the line of each step; a step opens when the one before has given what it needs. */
export function showHolds({ note, reading, drafts, chosen, interview, template, schedule, noted, today, language, words }) {
  const opened = new Set(["note", reading && "goals", interview && "questions", template && interview && "plan", schedule && "week", schedule && "review"].filter(Boolean));
  const holds = {};
  if (reading) {
    const goals = reading.drafts.filter(({ kind }) => kind === "goal").length;
    holds.note = `${dayText(note.today)[language]} · ${words.found(goals, reading.drafts.length - goals, reading.facts.length, reading.aside.length)}`;
  }
  if (interview) {
    holds.goals = [drafts[chosen]?.goal.outcome, template?.title[language]].filter(Boolean).join(" · ");
    const known = interview.replies.filter(({ said }) => said !== null).length;
    holds.questions = words.questionsHold(known, interview.agenda().length);
  }
  if (schedule) {
    const { tasks } = schedule.plan;
    holds.plan = words.planHolds(tasks.length, dayText(schedule.start)[language], dayText(schedule.finish)[language]);
    holds.week = words.weekHolds(dueThisWeek(schedule, today).length);
    const history = { ...schedule.terms.history, check_ins: noted.filter(({ day }) => day <= today) };
    const status = statusText(schedule.review(history, today).status)[language];
    holds.review = words.reviewStatus(status, over(schedule).size, tasks.length);
  }
  showSteps(opened, holds);
}

// What has happened, told by ticking: each tick is an event of the history, and taking it off takes the event back.

/** What had to be done and is over. */
const OVER = new Set(["done", "waived"]);

/** The ids of the tasks that are over. */
export const over = (schedule) => new Set(schedule.states().filter(({ status }) => OVER.has(status)).map(({ task }) => task));

/** The events after a tick on a day, or after it is taken off. */
export function ticked(events, task, done, day) {
  if (done) return [...events, { day, task, kind: "finished" }];
  const last = events.findLastIndex((event) => event.task === task);
  const own = last >= 0 && events[last].kind === "finished" && events[last].day === day;
  return own ? events.toSpliced(last, 1) : [...events, { day, task, kind: "reopened" }];
}

/** The events of tasks that the plan has: with other answers a task may be gone, and come back with what happened to it. */
export const happened = (events, plan) => {
  const ids = new Set(plan.tasks.map(({ id }) => id));
  return events.filter(({ task }) => ids.has(task));
};

// The goals and tasks of the note as a tree: what serves what, how far each is, what works towards nothing.
import { EncargoError, History, Tree } from "./library.js";
import { at, fill, make, refusing, sentence } from "./dom.js";

/** Draws the tree of the drafts with what was chosen: `serves` and `done` by draft id. */
export function showTree({ reading, serves, done, note, language, words, changed }) {
  const goals = reading.drafts.map((draft) => ({ ...draft.goal.toJSON(), serves: serves[draft.goal.id] ?? null }));
  const rollup = at("rollup").value;
  const going = refusing(at("tree-trouble"), language, null, () => {
    const tree = new Tree(goals);
    const finished = Object.keys(done).filter((id) => done[id]);
    const events = finished.map((task) => ({ day: note.today, task, kind: "finished" }));
    const standing = tree.standing(rollup, new History({ events, check_ins: [] }), note.today);
    fill(at("tree"), goals.map((goal, index) => row(goal, standing[index], { goals, serves, done, words, changed })));
    fill(at("tree-findings"), tree.findings.map((finding) =>
      make("li", { class: finding.severity }, sentence(finding.message[language]), make("span", { class: "suggestion" }, sentence(finding.suggestion[language])))));
  }, EncargoError);
  at("tree-findings").hidden = !going;
}

function row(goal, standing, { goals, serves, done, words, changed }) {
  const [menu, box] = [`serves-${goal.id}`, `done-${goal.id}`];
  const select = make("select", { id: menu, "data-serves": goal.id, onchange: () => changed(() => { serves[goal.id] = select.value || null; }) },
    make("option", { value: "" }, words.servesNothing),
    goals.filter((other) => other.id !== goal.id && other.kind !== "delegation").map((other) => make("option", { value: other.id }, other.outcome)));
  select.value = serves[goal.id] ?? "";
  const check = make("input", { type: "checkbox", id: box, checked: Boolean(done[goal.id]), onchange: () => changed(() => { done[goal.id] = check.checked; }) });
  return make("tr", { "data-goal": goal.id },
    make("th", { scope: "row", style: `padding-inline-start: ${0.6 + standing.depth * 1.2}rem` }, goal.outcome),
    make("td", {}, make("label", { for: menu, class: "unseen" }, words.servesLabel(goal.outcome)), select),
    make("td", {}, make("label", { for: box, class: "unseen" }, words.doneLabel(goal.outcome)), check),
    make("td", {}, standing.percent === null ? "–" : `${standing.percent} %`),
    make("td", {}, String(standing.score)));
}

// What the note says: its words with the evidence marked, drafts to choose from, facts and what is set aside.
import { dayText, factText } from "./library.js";
import { at, fill, make, say, sentence } from "./dom.js";

/** Shows a reading; `choose` is called with the position of a draft. */
export function showReading({ note, reading, drafts, unread, chosen, language, words, choose, mark }) {
  const { facts, aside, findings } = reading;
  const goals = drafts.filter((draft) => draft.kind === "goal").length;
  say(at("reading-summary"), drafts.length ? words.found(goals, drafts.length - goals, facts.length, aside.length) : words.noDrafts);
  showPaper(note, reading, drafts, unread, chosen);
  showUnread(unread, reading.language, words, mark);
  fill(at("legend"), ["goal", "task", "fact", "aside"].map((kind) => make("li", {}, make("mark", { class: kind }, words[kind]))));
  fill(at("drafts"), drafts.map((draft, position) => card(draft, position, chosen, language, words, choose)));
  fill(at("contradictions"), findings.map((finding) => make("p", { class: "because" }, sentence(finding.message[language]))));
  fill(at("facts"), facts.length ? facts.map((fact) => make("li", {}, factText(fact)[language], " ", make("small", { class: "quote", lang: reading.language }, fact.evidence.quote))) : make("li", {}, words.nothing));
  fill(at("asides"), aside.length ? aside.map((one) => item(one.evidence, words.reasons[one.reason])) : make("li", {}, words.nothing));
}

/** The words of the note, each piece of evidence in a mark; where two overlap, goals go before facts. */
function showPaper(note, reading, drafts, unread, chosen) {
  const spans = [
    ...drafts.map((draft, position) => ({ ...draft.evidence, kind: draft.kind, chosen: position === chosen })),
    ...reading.facts.map((fact) => ({ ...fact.evidence, kind: "fact" })),
    ...reading.aside.map((one) => ({ ...one.evidence, kind: "aside" })),
    ...unread.filter(({ as }) => !as).map(({ start, quote }) => ({ start, end: start + quote.length, kind: "unread" })),
  ];
  const edges = [...new Set([0, note.text.length, ...spans.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
  const pieces = edges.slice(1).map((end, index) => {
    const start = edges[index];
    const over = spans.filter((span) => span.start <= start && end <= span.end);
    const span = over.find((one) => one.chosen) ?? over[0];
    const text = note.text.slice(start, end);
    return span ? make("mark", { class: span.chosen ? `${span.kind} chosen` : span.kind }, text) : text;
  });
  at("paper").lang = reading.language;
  fill(at("paper"), pieces);
}

/** The lines of which nothing was read, each with the question what it is. */
function showUnread(lines, spoken, words, mark) {
  at("unread-box").hidden = lines.length === 0;
  fill(at("unread"), lines.map(({ start, quote, as }) => {
    const menu = make("select", { id: `line-${start}`, onchange: () => mark(start, menu.value || null) },
      make("option", { value: "" }, words.unreadAsk), Object.entries(words.unreadAs).map(([value, label]) => make("option", { value, selected: as === value }, label)));
    return make("li", { "data-line": start, class: as ? null : "open" }, make("label", { for: `line-${start}` }, make("span", { class: "quote", lang: spoken }, quote)), menu);
  }));
}

function card(draft, position, chosen, language, words, choose) {
  const { goal } = draft;
  const details = [
    goal.measure && [words.measure, measured(goal.measure)],
    goal.due && [words.due, dayText(goal.due)[language]],
    goal.owner && [words.responsible, words.roles[goal.owner] ?? goal.owner],
    goal.why && [words.reason, goal.why],
    goal.means && [words.means, goal.means],
  ].filter((detail) => detail && detail[1]);
  return make("label", { class: "draft" },
    make("input", { type: "radio", name: "draft", value: position, checked: position === chosen, onchange: () => choose(position) }),
    make("span", {},
      make("span", { class: `badge ${draft.kind}` }, words[draft.kind]), " ",
      make("span", { class: "quote", lang: goal.language }, draft.evidence.quote),
      details.length ? make("span", { class: "details" }, details.map(([name, value]) => `${name}: ${value}`).join(" · ")) : null));
}

const measured = ({ metric, baseline, target, change_percent, unit }) =>
  [metric, baseline != null || target != null ? `${baseline ?? "?"} → ${target ?? "?"}` : null,
    change_percent != null ? `${change_percent} %` : null, unit].filter(Boolean).join(" ");

const item = (evidence, remark) => make("li", {}, make("span", { class: "quote" }, evidence.quote), " ", make("small", {}, `(${remark})`));

// A template's questions as fields, one for each kind of answer; what is asked when, and what is assumed, the library says.
import { at, fill, make, say } from "./dom.js";

/** All questions of a template; what the note answers is filled in already, and says from which words. */
export function showQuestions({ template, answers, known, language, words, change }) {
  fill(at("questions"), template.questions.map((question) => {
    const id = `answer-${question.id}`;
    const quote = known[question.id]?.evidence?.map((one) => one.quote).join(" … ");
    const usual = question.proposal == null ? "" : words.usual(shown(question, question.proposal, language, words));
    const remark = make("small", { id: `assumed-${question.id}`, class: "assumed" });
    const controls = control(question, id, answers[question.id], language, words, (value) => change(question, value));
    return make("div", { class: "field", "data-field": question.id },
      make("label", { for: id }, question.text[language], quote ? make("small", {}, words.fromNote(quote)) : null),
      controls, usual ? make("small", {}, usual) : null, remark);
  }));
  showAsked({ template, answers, words });
}

/** Hides the questions whose condition does not hold; the fields stay, so that nobody loses their place. */
export function showAsked({ template, answers, words }) {
  const asked = new Set(template.asked(answers).map(({ id }) => id));
  for (const field of at("questions").children) field.hidden = !asked.has(field.dataset.field);
  say(at("questions-all"), words.questionsTitle(asked.size));
}

/** Beside each question that nobody could answer, what the plan goes by. */
export function showAssumed(assumptions, language, words) {
  const assumed = new Map(assumptions.map(({ question, label }) => [question, label[language]]));
  for (const { dataset } of at("questions").children) {
    const answer = assumed.get(dataset.field);
    say(at(`assumed-${dataset.field}`), answer == null ? "" : words.assumed(answer));
  }
}

/** The field of a question: a menu, or what the browser has for that kind of value. */
function control(question, id, value, language, words, change) {
  const common = { id, "data-question": question.id, "aria-describedby": `assumed-${question.id}` };
  if (question.kind === "boolean" || question.kind === "choice") return menu(question, common, value, language, words, change);
  if (question.kind === "list") return list(common, value, words, change);
  const type = { number: "number", date: "date", text: "text" }[question.kind];
  const input = make("input", { ...common, type, step: type === "number" ? "any" : null, autocomplete: "off", value,
    onchange: () => change(type === "number" ? number(input) : input.value.trim() || null) });
  return [input];
}

function menu(question, common, value, language, words, change) {
  const options = question.kind === "boolean"
    ? [[true, words.yes], [false, words.no]]
    : question.options.map((option) => [option.value, option.label[language]]);
  const select = make("select", { ...common, onchange: () => change(options.find(([value]) => String(value) === select.value)?.[0] ?? null) },
    make("option", { value: "" }, words.unknownOption),
    options.map(([value, label]) => make("option", { value: String(value) }, label)));
  select.value = value == null ? "" : String(value);
  return [select];
}

/** Several words with commas between them; that there are none is an answer too, and not the same as not knowing. */
function list(common, value, words, change) {
  const answer = () => {
    input.disabled = none.checked;
    const items = input.value.split(",").map((item) => item.trim()).filter(Boolean);
    change(none.checked ? [] : items.length ? items : null);
  };
  const input = make("input", { ...common, autocomplete: "off", placeholder: words.commas, value: value?.join(", "), onchange: answer });
  const none = make("input", { type: "checkbox", "data-none": common["data-question"], checked: value?.length === 0, onchange: answer });
  input.disabled = none.checked;
  return [input, make("label", { class: "tick" }, none, words.noItems)];
}

const number = (input) => (Number.isNaN(input.valueAsNumber) ? null : input.valueAsNumber);

/** An answer as people read it. */
function shown(question, value, language, words) {
  if (typeof value === "boolean") return (value ? words.yes : words.no).toLocaleLowerCase(language);
  if (Array.isArray(value)) return value.length ? value.join(", ") : words.noItems;
  if (typeof value === "number") return new Intl.NumberFormat(language).format(value);
  return question.options.find((option) => option.value === value)?.label[language] ?? value;
}

// The interview, one question at a time, and the goal it makes: its sentence and its five verdicts.
import { Goal, criterionText, levelText } from "./library.js";
import { at, fill, make, refusing, say, sentence } from "./dom.js";

let shownQuestion = "";

/** Shows the open question and what was answered. */
export function showQuestion({ interview, asked, language, words }) {
  const question = interview.question;
  at("answer-form").hidden = !question;
  at("interview-over").hidden = Boolean(question);
  if (question) showOpen(question, language, words);
  else shownQuestion = "";
  say(at("interview-over"), words.over);
  const agenda = question ? [] : interview.agenda();
  fill(at("agenda"), agenda.length
    ? [make("h3", {}, words.agendaTitle), make("ul", { class: "quiet" }, agenda.map((open) => make("li", {}, open.text[language])))]
    : []);
  const { replies } = interview;
  at("back-box").hidden = at("log-box").hidden = replies.length === 0;
  fill(at("log"), replies.map(({ question: id, said }) =>
    [make("dt", {}, asked[id]?.text[language] ?? ""), make("dd", {}, saidOf(asked[id], said, language) ?? words.skipQuestion)]).flat());
}

/** An answer as it is read: the label of what was chosen, or the words. */
const saidOf = (question, said, language) => question?.options?.find(({ value }) => value === said)?.label[language] ?? said;

function showOpen(question, language, words) {
  say(at("question"), question.text[language]);
  say(at("question-evidence"), question.evidence.length ? words.fromNote(question.evidence.map((one) => one.quote).join(" … ")) : "");
  const options = question.kind === "boolean"
    ? [["yes", words.yes], ["no", words.no]]
    : question.options.map((option) => [option.value, option.label[language]]);
  const kept = at("choices").querySelector(":checked")?.value;
  const same = shownQuestion === question.id;
  shownQuestion = question.id;
  fill(at("choices"), options.map(([value, label]) =>
    make("label", {}, make("input", { type: "radio", name: "choice", value, required: true, checked: same && kept === value }), make("span", {}, label))));
  at("words-field").hidden = options.length > 0;
  if (!same) at("said").value = question.proposal == null ? "" : String(question.proposal);
}

/** What the form says, in words of the goal's language: the interview reads free text. */
function said(question, words) {
  const choice = at("choices").querySelector(":checked")?.value;
  if (question.kind === "boolean") return choice && words[choice];
  return choice ?? at("said").value;
}

/** Answers the open question with what the form says; the refusal stands beside it and the question stays. */
export function answer({ interview, asked, language, goalWords, wanted, EncargoError }, unknown) {
  const question = interview.question;
  const words = unknown ? goalWords.unknownSaid : said(question, goalWords);
  if (!words) return false;
  asked[question.id] = question;
  const taken = refusing(at("answer-trouble"), language, at("said"), () => interview.answer(words), EncargoError);
  if (!taken && question.kind in wanted) say(at("answer-trouble"), wanted[question.kind]);
  return taken;
}

/** Puts the keyboard where the conversation goes on. */
export function focusQuestion() {
  if (at("answer-form").hidden) at("interview-over").focus();
  else (at("choices").querySelector("input") ?? at("said")).focus();
}

/** Leaves the open question for the end. */
export function skip({ interview, asked }) {
  asked[interview.question.id] = interview.question;
  interview.skip();
}

/** The goal letter by letter, from the first answer on: before it there is nothing to judge. */
export function showVerdicts({ interview, silenced, grounds, language, words, silence }) {
  at("verdicts-box").hidden = interview.replies.length === 0 && interview.question !== null;
  const assessment = Goal.from({ ...interview.goal.toJSON(), silenced }).assess(grounds);
  say(at("score"), words.score(assessment.score));
  fill(at("silenced"), assessment.silenced.map(({ finding, reason }) =>
    make("li", {}, words.silenced(finding.message[language], reason), " ",
      make("button", { type: "button", class: "small", onclick: () => silence(finding, null) }, words.undo))));
  fill(at("verdicts"), assessment.verdicts.map(({ criterion, level, score, findings, evidence }) =>
    make("li", { class: level, "data-criterion": criterion, "data-level": level },
      make("p", { class: "verdict-head" }, make("b", {}, criterionText(criterion)[language]), make("span", {}, score === null ? levelText(level)[language] : `${levelText(level)[language]} · ${score}`)),
      findings.length
        ? make("ul", {}, findings.map((finding) =>
            make("li", {}, sentence(finding.message[language]), make("span", { class: "suggestion" }, sentence(finding.suggestion[language])),
              finding.severity === "error" && finding.question ? make("span", { class: "suggestion" }, words.ask(finding.question[language])) : null,
              make("button", { type: "button", class: "small", "aria-haspopup": "dialog", "aria-label": words.silenceOf(finding.message[language]),
                onclick: () => askWhy(finding, language, silence) }, words.silence))))
        : null,
      evidence.length ? make("p", { class: "held" }, evidence.map((one) => `«${one.quote}»`).join(" · ")) : null)));
}

/** Asks why a finding does not count; without a reason it does. */
function askWhy(finding, language, silence) {
  at("silence-finding").textContent = finding.message[language];
  at("reason").value = "";
  at("silence-form").onsubmit = () => silence(finding, at("reason").value);
  at("silence-cancel").onclick = () => at("silence").close();
  at("silence").showModal();
}

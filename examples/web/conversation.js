// The interview, one question at a time, and the goal it makes: its sentence and its five verdicts.
import { criterionText, levelText } from "encargo";
import { at, fill, make, refusing, say, sentence } from "./dom.js";

let shownQuestion = "";

/** Shows the open question, what was answered, and the goal so far. */
export function showConversation({ interview, log, today, language, words }) {
  const question = interview.question;
  at("answer-form").hidden = !question;
  at("interview-over").hidden = Boolean(question);
  if (question) showQuestion(question, language, words);
  else shownQuestion = "";
  say(at("interview-over"), words.over);
  const agenda = question ? [] : interview.agenda();
  fill(at("agenda"), agenda.length
    ? [make("h3", {}, words.agendaTitle), make("ul", { class: "quiet" }, agenda.map((open) => make("li", {}, open.text[language])))]
    : []);
  at("log-box").hidden = log.length === 0;
  fill(at("log"), log.map(({ question, said }) => [make("dt", {}, question.text[language]), make("dd", {}, said)]).flat());
  showGoal(interview.goal, today, language);
}

function showQuestion(question, language, words) {
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
export function answer({ interview, log, language, goalWords, EncargoError }, unknown) {
  const question = interview.question;
  const words = unknown ? goalWords.unknownSaid : said(question, goalWords);
  if (!words) return false;
  const done = refusing(at("answer-trouble"), language, at("said"), () => interview.answer(words), EncargoError);
  if (done) log.push({ question, said: words });
  return done;
}

/** Puts the keyboard where the conversation goes on. */
export function focusQuestion() {
  if (at("answer-form").hidden) at("interview-over").focus();
  else (at("choices").querySelector("input") ?? at("said")).focus();
}

function showGoal(goal, today, language) {
  say(at("sentence"), goal.sentence(language));
  fill(at("verdicts"), goal.assess(today).verdicts.map(({ criterion, level, findings, evidence }) =>
    make("li", { class: level, "data-criterion": criterion, "data-level": level },
      make("p", { class: "verdict-head" }, make("b", {}, criterionText(criterion)[language]), make("span", {}, levelText(level)[language])),
      findings.length
        ? make("ul", {}, findings.map((finding) =>
            make("li", {}, sentence(finding.message[language]), make("span", { class: "suggestion" }, sentence(finding.suggestion[language])))))
        : null,
      evidence.length ? make("p", { class: "held" }, evidence.map((one) => `«${one.quote}»`).join(" · ")) : null)));
}

// Which process: the catalogue, what the note suggests, and a template of one's own with all that is wrong with it.
import { EncargoError, toYaml } from "./library.js";
import { at, fill, make, save, say, sentence } from "./dom.js";

/** The menu of templates and what the note suggests; `pick` is called with an id. */
export function showTemplates({ titles, template, suggestions, own, language, words, pick }) {
  const named = [...titles].map(([id, title]) => [id, id === own?.id ? words.ownOption(title[language]) : title[language]]);
  named.sort(([, one], [, other]) => one.localeCompare(other, language));
  fill(at("template"), make("option", { value: "", disabled: Boolean(template) }, words.noTemplate), named.map(([id, title]) => make("option", { value: id }, title)));
  at("template").value = template?.id ?? "";
  say(at("template-about"), template?.about[language] ?? "");
  at("suggestions-box").hidden = suggestions.length === 0;
  fill(at("suggestions"), suggestions.map((one) => make("li", {},
    make("button", { type: "button", class: "small", "data-suggestion": one.template, "aria-pressed": String(one.template === template?.id),
      onclick: () => pick(one.template) }, titles.get(one.template)[language]),
    " ", make("small", {}, words.suggested([...new Set(one.words.map(({ quote }) => quote))])))));
  showOwn(own, language, words);
}

/** Reads the template that was pasted: the template and its flaws, or the problems of its text. */
export function readOwn(catalog, text) {
  try {
    const template = catalog.read(text);
    return { id: template.id, template, flaws: template.check(), problems: [] };
  } catch (error) {
    if (!(error instanceof EncargoError)) throw error;
    const { code, text } = error;
    return { flaws: [], problems: error.problems.length ? error.problems : [{ code, text, line: null }] };
  }
}

function showOwn(own, language, words) {
  const { template, flaws, problems } = own ?? { flaws: [], problems: [] };
  const title = template?.title[language];
  const result = problems.length ? words.ownProblems(problems.length) : flaws.length ? words.ownFlaws(title, flaws.length) : words.ownSound(title);
  say(at("own-result"), own ? result : "");
  if (problems.length) at("own").setAttribute("aria-invalid", "true");
  else at("own").removeAttribute("aria-invalid");
  fill(at("own-problems"), problems.map((problem) => make("li", { "data-code": problem.code }, described(problem, language, words))),
    flaws.map(({ finding }) => make("li", { class: finding.severity, "data-code": finding.code }, sentence(finding.message[language]),
      make("span", { class: "suggestion" }, sentence(finding.suggestion[language])))));
}

/** A problem: where, what, and the line it stands in with a sign beneath the place. */
function described({ line, column, source, expected, text }, language, words) {
  const said = make("p", {},
    line ? make("button", { type: "button", class: "small", onclick: () => goTo(line) }, words.place(line, column)) : null,
    line ? " " : null, ...sentence(ended(text[language].replace(/^./u, (first) => first.toUpperCase()))),
    // what was expected is said in English alone, the language of the format's keys
    expected && language === "en" ? [" ", words.expected, " ", ...sentence(ended(expected))] : null);
  if (source == null) return [said];
  const sign = column <= [...source].length + 1 ? `\n${" ".repeat(column - 1)}^` : "";
  return [said, make("pre", { tabindex: 0 }, `${source}${sign}`)];
}

/** A refusal as a sentence: what it asks needs no full stop. */
const ended = (words) => words.replace(/[^?.!]$/u, "$&.");

/** Puts the keyboard on a line of the text. */
function goTo(line) {
  const box = at("own");
  const lines = box.value.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

/** Hands the template over as a file. */
export const download = (template) => save(`${template.id}.yaml`, "application/yaml", toYaml(template));

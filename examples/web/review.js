// Reviewing: today's figure, or a pasted line of a campaign; how it goes in a sentence, and what to talk about, to copy.
import { CampaignReading, rateKindText, reportHtml, statusText } from "./library.js";
import { at, fill, make, save, say, sentence } from "./dom.js";
import { offer } from "./send.js";
import { clientLanguage, saidIn } from "./voice.js";

/** Shows how the shown schedule goes with the figures that were noted, and takes more: `note` is called with them. */
export function showReview(shown, noted, note, language, words) {
  const { today } = shown().terms;
  const { goal } = shown().plan;
  const draw = () => {
    const history = { ...shown().terms.history, check_ins: noted.filter((value) => value.day <= today) };
    const review = shown().review(history, today);
    const ahead = review.progress.trend ? sentence(review.progress.trend.text[language]) : "";
    say(at("review-status"), words.reviewStatus(statusText(review.status)[language], review.done, review.total));
    fill(at("review-findings"), [...review.findings.map(({ severity, message }) =>
      make("li", { class: severity }, sentence(message[language]))), ahead && make("li", { class: "info" }, ahead)]);
    const agenda = shown().report(history, today, today).sections.find(({ part }) => part === "agenda");
    const spoken = clientLanguage();
    at("agenda-send").hidden = at("agenda-title").hidden = !agenda;
    if (agenda) {
      fill(at("agenda-lines"), agenda.lines.map((line) => make("li", { lang: spoken }, line.text[spoken])));
      offer("agenda-send", "review-done", { text: agenda.lines.map((line) => `- ${line.text[spoken]}`).join("\n"), subject: agenda.heading[spoken] }, words);
    }
  };
  at("figure-label").textContent = words.figureToday(goal.measure?.metric ?? "");
  at("review-form").onsubmit = (event) => {
    event.preventDefault();
    const value = at("figure").valueAsNumber;
    const fresh = Number.isFinite(value) ? [{ day: today, value, goal: goal.id }] : [];
    const pasted = at("pasted").value.trim();
    const reading = pasted ? CampaignReading.ofLine(pasted, { today }) : null;
    if (reading) fresh.push(...reading.checkIns(goal));
    const rates = reading?.campaigns[0]?.rates ?? [];
    const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
    fill(at("pasted-rates"), [...rates.map((rate) =>
      make("li", {}, `${rateKindText(rate.kind)[language]}: ${percent.format(rate.percent)} % (${rate.formula[language]}). ${rate.caveat[language]}`)),
    ...(reading?.findings ?? []).map(({ severity, message }) => make("li", { class: severity }, message[language]))]);
    at("figure").value = at("pasted").value = "";
    note(fresh);
  };
  draw();
  // what was done since the month began
  const since = `${today.slice(0, 8)}01`;
  const history = () => ({ ...shown().terms.history, check_ins: noted.filter((value) => value.day <= today) });
  offerClientPage(() => shown().report(history(), since, today, saidIn(clientLanguage())), words);
}

/** The page for the client, in the client's language: to print, or to save as a file that needs nothing else. */
function offerClientPage(report, words) {
  const paper = () => reportHtml([report()], clientLanguage());
  at("client-save").onclick = () => save("encargo.html", "text/html", paper());
  at("client-print").onclick = () => {
    const frame = make("iframe", { title: words.clientPage, srcdoc: paper(), onload: () => frame.contentWindow.print() });
    fill(at("client-paper"), frame);
  };
}

// When the plan may be finished, by chance, and how often each task decides it.
import { dayText } from "./library.js";
import { at, fill, make } from "./dom.js";
import { SAMPLING } from "./work.js";

/** Says the forecast of the plan within people's hours. */
export function showForecast(forecast, step, language, words) {
  fill(at("forecast"), forecast ? lines(forecast, step, language, words).map((line) => make("li", {}, line)) : []);
}

function lines({ p50, p80, p95, pert }, step, language, words) {
  const day = (value) => dayText(value)[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: "min2" });
  const hours = (minutes) => number.format(minutes / 60);
  return [
    words.forecastDays(step, day(p50), day(p80), day(p95)),
    words.forecastPert(hours(pert.mean_minutes), hours(pert.deviation_minutes)),
    words.forecastHint(new Intl.NumberFormat(language).format(SAMPLING.samples)),
  ];
}

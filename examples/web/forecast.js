// When the plan may be finished, by chance, and how often each task decides it.
import { EncargoError, dayText } from "encargo";
import { at, fill, make, refusing } from "./dom.js";

/** How often chance is asked, and where it begins, as the feasibility asks: the chance of a day is one figure. */
const SAMPLING = { samples: 10000, seed: 0 };

/**
 * Says the forecast of the plan within people's hours; gives how often each task of the plan that is shown decides its end, by
 * the task's id, or nothing when there is no forecast.
 */
export function showForecast(shown, levelled, language, words) {
  let forecast = null, own = null;
  refusing(at("forecast-trouble"), language, null, () => {
    forecast = levelled.forecast(SAMPLING);
    own = shown.is_levelled ? forecast : shown.forecast(SAMPLING);
  }, EncargoError);
  fill(at("forecast"), forecast ? lines(forecast, shown.plan.key_task?.title[language], language, words).map((line) => make("li", {}, line)) : []);
  return own && new Map(own.tasks.map(({ task, criticality_percent: percent }) => [task, percent]));
}

function lines({ p50, p80, p95, on_key_date: chance, pert }, step, language, words) {
  const day = (value) => dayText(value)[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, useGrouping: "min2" });
  const hours = (minutes) => number.format(minutes / 60);
  return [
    words.forecastDays(step, day(p50), day(p80), day(p95)),
    chance === null ? "" : words.forecastKey(chance),
    words.forecastPert(hours(pert.mean_minutes), hours(pert.deviation_minutes), pert.chance_percent),
    words.forecastHint(new Intl.NumberFormat(language).format(SAMPLING.samples)),
  ].filter(Boolean);
}

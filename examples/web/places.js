// The public holidays of a place: files that lie beside the page, fetched when one is chosen and kept for when there is no network.
import { readHolidays } from "./library.js";
import { at, fill, make, say } from "./dom.js";

const FOLDER = new URL("../../data/holidays/encargo_holidays/", import.meta.url);
const COUNTRIES = ["ES", "MX", "AR", "CO", "CL", "US", "GB"];
/** The parts of a country by their ISO 3166-2 code, in both languages. */
const PARTS = {
  "ES-AN": ["Andalucía", "Andalusia"], "ES-AR": ["Aragón", "Aragon"], "ES-AS": ["Asturias", "Asturias"], "ES-CN": ["Canarias", "Canary Islands"],
  "ES-CB": ["Cantabria", "Cantabria"], "ES-CL": ["Castilla y León", "Castile and León"], "ES-CM": ["Castilla-La Mancha", "Castilla-La Mancha"],
  "ES-CT": ["Cataluña", "Catalonia"], "ES-CE": ["Ceuta", "Ceuta"], "ES-MD": ["Comunidad de Madrid", "Community of Madrid"],
  "ES-VC": ["Comunidad Valenciana", "Valencian Community"], "ES-EX": ["Extremadura", "Extremadura"], "ES-GA": ["Galicia", "Galicia"],
  "ES-IB": ["Islas Baleares", "Balearic Islands"], "ES-RI": ["La Rioja", "La Rioja"], "ES-ML": ["Melilla", "Melilla"],
  "ES-MC": ["Murcia", "Murcia"], "ES-NC": ["Navarra", "Navarre"], "ES-PV": ["País Vasco", "Basque Country"],
  "GB-ENG": ["Inglaterra", "England"], "GB-SCT": ["Escocia", "Scotland"], "GB-WLS": ["Gales", "Wales"], "GB-NIR": ["Irlanda del Norte", "Northern Ireland"],
};

/** What was read of each place, by its code. */
const known = new Map();

/** The list to choose from, in the language of the page. */
export function showPlaces(language, words) {
  const field = at("place");
  const chosen = field.value;
  const countries = new Intl.DisplayNames(language, { type: "region" });
  const option = (code, name) => make("option", { value: code }, name);
  const parts = (country) => Object.entries(PARTS).filter(([code]) => code.startsWith(`${country}-`));
  fill(field, option("", words.noPlace), COUNTRIES.flatMap((country) => [
    option(country, countries.of(country)),
    ...parts(country).map(([code, names]) => option(code, `${countries.of(country)}: ${names[language === "es" ? 0 : 1]}`)),
  ]));
  field.value = chosen;
}

/** Fetches the days of a place unless they are there; says so where they cannot be had. */
export async function loadPlace(code, words) {
  say(at("place-trouble"), "");
  if (!code || known.has(code)) return;
  const answer = await fetch(new URL(`${code}.ics`, FOLDER)).catch(() => null);
  if (answer?.ok) known.set(code, readHolidays(await answer.text()));
  else say(at("place-trouble"), words.placeMissing);
}

/** What a calendar is made from where the place is known: its days off, the years they cover, whose they are, where from. */
export function placeCalendar(code) {
  const found = known.get(code);
  return found ? { exceptions: found.days, years: found.years, place: found.place, source: found.source } : {};
}

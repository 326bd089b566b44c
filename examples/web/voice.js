// To whom the page's messages speak: the client's language, and how the client is spoken to in it.
import { at } from "./dom.js";
import { words } from "./words.js";

/** The language in which the client is written to. */
export const clientLanguage = () => at("client-language").value || document.documentElement.lang;

/** How somebody is spoken to in a language, as it was chosen; nothing when that language has no such voice. */
export const saidIn = (language) => (at("voice").value in words[language].voices ? at("voice").value : undefined);

/** Voices that the client's language does not have cannot be chosen. */
export function showVoices() {
  for (const option of at("voice").options) option.disabled = !(option.value in words[clientLanguage()].voices);
}

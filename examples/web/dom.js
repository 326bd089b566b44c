// Small hands for the document. Text goes in as text nodes, never as markup.

/** The element of that id. */
export const at = (id) => document.getElementById(id);

/** An element with attributes and children; a child that is a string becomes text, a missing one nothing. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child != null && child !== ""));
  return element;
}

/** Puts these children in place of the ones there are. */
export const fill = (element, ...children) =>
  element.replaceChildren(...children.flat().filter((child) => child != null && child !== ""));

/** Text that changes only when it differs, so that it is announced once. */
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A sentence of the library: what stands in backticks is a name. */
export const sentence = (text) => text.split("`").map((part, index) => (index % 2 ? make("code", {}, part) : part));

/** Runs what may be refused: shows the refusal in its place, and says whether it went well. */
export function refusing(place, language, input, work, EncargoError) {
  try {
    work();
    say(place, "");
    input?.removeAttribute("aria-invalid");
    return true;
  } catch (error) {
    if (!(error instanceof EncargoError)) throw error;
    say(place, `${error.text[language]}.`.replace(/^./u, (first) => first.toUpperCase()));
    input?.setAttribute("aria-invalid", "true");
    return false;
  }
}

/** Hands a file to whoever uses the page. */
export function save(name, type, content) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

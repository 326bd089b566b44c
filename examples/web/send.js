// Hands a message over: to the clipboard, to the mail program, to WhatsApp. The page itself sends nothing.
import { at, fill, make, say } from "./dom.js";

/** Beyond this many characters a mail program or a phone may cut what a link carries. */
const SHORT = 1800;

/** To the clipboard; says whether it went there or is to be copied by hand. */
export async function copy(text, words) {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.copyByHand;
  }
}

/** The ways a message can go, in the place of that id; what happened is said in another. */
export function offer(place, told, { text, subject }, words) {
  const link = (address, label) => make("a", { class: "button", href: address, target: "_blank", rel: "noopener noreferrer" }, label);
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  fill(at(place),
    make("button", { type: "button", "data-copy": true, onclick: async () => say(at(told), await copy(text, words)) }, words.copyIt),
    link(mail, words.mailIt),
    link(`https://wa.me/?text=${encodeURIComponent(text)}`, words.whatsappIt),
    text.length > SHORT ? make("small", {}, words.longMessage) : null);
}

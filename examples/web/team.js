// Who works on it: any number of people, each with their roles, hours and days off.
import { at, fill, make } from "./dom.js";

/** The fields of everybody; what is typed is put into `people` as it is. */
export function showTeam({ people, template, reading, drafts, language, words, changed }) {
  const roles = rolesOf(template, language, words);
  const names = [...new Set((reading?.drafts ?? []).map(({ goal }) => goal.owner).filter((owner) => owner && !(owner in words.roles)))];
  fill(at("team"), people.map((person) => row(person, people, { roles, words, changed })),
    make("datalist", { id: "named" }, names.map((name) => make("option", { value: name }))));
}

/** The roles of the process, by id, the client and the assistant first. */
function rolesOf(template, language, words) {
  const own = template?.record.roles ?? [];
  const all = new Map([["client", words.clientRole], ["va", words.assistantRole], ...own.map(({ id, label }) => [id, label[language]])]);
  return [...all];
}

function row(person, people, { roles, words, changed }) {
  const { id } = person;
  const who = { client: words.client, assistant: words.assistant }[id] ?? words.personName;
  const field = (part, label, attributes, ...rest) => make("p", { class: "field" },
    make("label", { for: `${id}${part}` }, label),
    make("input", { id: `${id}${part}`, autocomplete: "off", ...attributes }), rest);
  const keep = (key) => ({ target }) => { person[key] = target.value; };
  const fixed = id === "client" || id === "assistant";
  return make("div", { class: "person", role: "group", "aria-label": who, "data-person": id },
    make("div", { class: "grid top" },
      field("", who, { value: person.name, list: "named", oninput: keep("name"), onchange: keep("name") }),
      field("-hours", words.hoursAWeek(who), { type: "number", min: 0, max: 168, step: "any", value: person.hours, oninput: keep("hours"), onchange: keep("hours"), "aria-describedby": `${id}-hours-read` },
        make("small", { id: `${id}-hours-read`, role: "status" })),
      field("-off", words.daysOff(who), { spellcheck: false, value: person.off, oninput: keep("off"), onchange: keep("off"),
        "aria-describedby": `${id}-off-hint ${id}-off-read ${id}-off-trouble` },
      make("small", { id: `${id}-off-hint` }, words.offHint),
      make("small", { id: `${id}-off-read`, role: "status" }),
      make("span", { id: `${id}-off-trouble`, class: "refusal", role: "alert" }))),
    make("details", { class: "roles", open: !fixed && person.roles.length === 0 },
      make("summary", {}, words.rolesOf(person.roles.map((role) => roles.find(([one]) => one === role)?.[1] ?? role))),
      make("div", { class: "ticks", role: "group", "aria-label": words.rolesLabel(who) }, roles.map(([role, label]) => make("label", { class: "tick" },
        make("input", { type: "checkbox", value: role, checked: person.roles.includes(role), onchange: ({ target }) => {
          person.roles = target.checked ? [...person.roles, role] : person.roles.filter((other) => other !== role);
        } }), label)))),
    fixed ? null : make("p", {}, make("button", { type: "button", class: "small", "aria-label": words.removePersonOf(person.name), onclick: () => {
      people.splice(people.indexOf(person), 1);
      at("add-person").focus();
      document.querySelector(`[data-person="${id}"]`).remove();
      changed();
    } }, words.removePerson)));
}

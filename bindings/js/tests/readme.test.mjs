// The code of the READMEs for JavaScript, top to bottom, with what a program of one's own would bring.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import * as encargo from "encargo";
import { schema } from "encargo/schema";

const page = (name) => readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
const newsletter = encargo.catalog().template("newsletter");
const people = [["Marta", "va"], ["Lucía", "client"], ["Ana", "writer"], ["Eva", "designer"]];
const given = {
  text: "Quiere pasar de 200 a 500 suscriptores antes de fin de marzo. Ya usa AWeber.",
  today: "2026-03-02",
  key_date: "2026-04-14",
  calendar: new encargo.Calendar(),
  team: { people: people.map(([name, role]) => ({ name, roles: [role] })) },
  ask: () => "no sé",
  goals: [],
  newer: newsletter,
  exported: "Campaign,Delivered,Opens\nMarch,100,40\n",
};
const inSpanish = { hoy: "today", envio: "key_date", calendario: "calendar", equipo: "team", preguntar: "ask", nueva: "newer" };
for (const [name, english] of Object.entries(inSpanish)) given[name] = given[english];
given.texto = given.text;

for (const name of ["README.md", "README.es.md"]) {
  test(name, () => {
    const blocks = [...page(name).matchAll(/```ts\n(.*?)```/gsu)].map(([, code]) => code.replace(/^import .*$/gmu, ""));
    assert.ok(blocks.length >= 4);
    // Each block lies in the one before, so that it sees its names and may use them anew; a text is a template in the third
    const yaml = encargo.toYaml(newsletter);
    const nested = blocks.reduceRight((inner, code) => `${code}\n{\n${inner}\n}`, "");
    const body = nested.replace(/\btemplate\((text|texto)\)/gu, "read(yaml)");
    const names = { ...encargo, ...given, yaml, read: encargo.template, console: { log() {} } };
    new Function(...Object.keys(names), `"use strict";{${body}}`)(...Object.values(names));
  });
}

test("the page on the registry", () => {
  const blocks = [...page("bindings/js/README.md").matchAll(/```js\n(.*?)```/gsu)].map(([, code]) => code);
  assert.equal(blocks.length, 4);
  const said = [];
  const names = { ...encargo, schema, console: { log: (...words) => said.push(words) } };
  const body = blocks.join("\n").replace(/^import .*$/gmu, "");
  new Function(...Object.keys(names), `"use strict";{${body}}`)(...Object.values(names));
  assert.deepEqual(said.at(-2), ["wire.unreadable", "se espera un día, escrito como 2026-03-02"]);
  assert.deepEqual(said.at(-1), [["id", "language", "outcome"]]);
});

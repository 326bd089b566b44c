// The page as a person uses it: pastes a note, answers, looks at verdicts and plan, changes answers and language.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { NOTE, open, pictures, put, readNote, tasks } from "./page.mjs";

/** Answers every question: what we know, or that we do not know. Gives the questions asked. */
async function converse(page, known) {
  const asked = [];
  if (await page.isHidden("#questions-body")) await page.click("#goals-step [data-next=questions]");
  while (await page.isVisible("#answer-form")) {
    assert.ok(asked.length < 20, "the interview does not end");
    const question = await page.textContent("#question");
    asked.push(question);
    const [, said] = known.find(([words]) => words.test(question)) ?? [];
    if (!said) await page.click("#unknown");
    else {
      if (await page.isVisible("#said")) await page.fill("#said", said);
      else await page.check("#choices input >> nth=0");
      await page.click("#answer-form button[type=submit]");
      assert.equal(await page.textContent("#answer-trouble"), "", question);
    }
    const focused = await page.evaluate(() => document.activeElement?.id || document.activeElement?.name);
    assert.ok(["said", "choice", "interview-over"].includes(focused), `the keyboard is at ${focused}`);
  }
  return asked;
}

test("from a pasted note to a plan, in Spanish and then in English", async () => {
  const { page, troubles, close } = await open("es");
  await readNote(page);

  const marks = await page.$$eval("#paper mark", (all) => all.map((mark) => [mark.classList[0], mark.textContent]));
  assert.ok(marks.some(([kind, text]) => kind === "goal" && text.includes("de 200 a 500 suscriptores")), JSON.stringify(marks));
  assert.ok(marks.some(([kind, text]) => kind === "fact" && text.includes("AWeber")), JSON.stringify(marks));
  assert.equal(await page.textContent("#paper"), NOTE);
  assert.equal(await page.locator("#paper img").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "template", "who chose a process goes on from there");

  const before = await page.textContent("#sentence");
  const asked = await converse(page, [[/para qué/iu, "vender el curso nuevo"], [/quién/iu, "la clienta"]]);
  assert.ok(asked.length > 0, "nothing was asked");
  assert.notEqual(await page.textContent("#sentence"), before);
  assert.match(await page.textContent("#sentence"), /500/u);
  const verdicts = await page.$$eval("#verdicts > li", (all) => all.map(({ dataset }) => [dataset.criterion, dataset.level]));
  assert.deepEqual(verdicts.map(([criterion]) => criterion), ["specific", "measurable", "achievable", "realistic", "time_framed"]);
  assert.equal(verdicts[1][1], "met");

  await page.selectOption("#voice", "vos");
  assert.match(await page.textContent("#sentence"), /^Tu objetivo es /u);

  assert.equal(await page.isVisible("#answer-form"), false);
  await page.click("#back");
  assert.equal(await page.textContent("#question"), asked.at(-1), "the question before is open again");
  await page.click("#skip");
  await page.click("#skip");
  assert.match(await page.textContent("#agenda"), /confías/u, "what nobody knew is on the agenda");

  const realistic = () => page.getAttribute("#verdicts > li[data-criterion=realistic]", "data-level");
  for (const [id, value] of [["assistant", "Ana"], ["assistant-hours", "10"], ["client", "Marta"], ["client-hours", "3"], ["send-day", "2027-02-01"]]) {
    await page.fill(`#${id}`, value);
    await page.dispatchEvent(`#${id}`, "change");
  }
  assert.equal(await realistic(), "met", "it fits, and brings in subscribers because the goal counts them");
  await page.selectOption("[data-question=grow]", "false");
  assert.equal(await realistic(), "not_met", "it fits, and nothing in the plan brings a subscriber");
  assert.match(await page.textContent("#verdicts > li[data-criterion=realistic]"), /mueve «suscriptores»/u);
  await page.selectOption("[data-question=list]", "none");
  assert.equal(await realistic(), "met", "the form of a new list brings them");
  assert.equal(await page.locator("#changes li").count(), 0);
  await page.fill("#send-day", "2026-11-30");
  await page.dispatchEvent("#send-day", "change");
  assert.equal(await realistic(), "not_met");
  assert.ok((await page.locator("#changes li").count()) > 0, "no change is offered");
  await page.screenshot({ path: join(pictures, "late.png"), fullPage: true });

  await page.click("#verdicts > li[data-criterion=realistic] li button >> nth=0");
  await page.fill("#reason", "la fecha se mueve el lunes");
  await page.click("#silence-form button[type=submit]");
  assert.notEqual(await realistic(), "not_met", "what is silenced does not count");
  assert.match(await page.textContent("#silenced"), /la fecha se mueve el lunes/u);
  await page.click("#silenced button");
  assert.equal(await realistic(), "not_met");

  const goals = await page.$$eval("#tree tr", (rows) => rows.map((row) => row.dataset.goal));
  assert.equal(goals.length, 2);
  assert.equal(await page.locator("#tree-findings li").count(), 2, "a goal without work, and work without a goal");
  await page.selectOption(`[data-serves="${goals[1]}"]`, goals[0]);
  assert.equal(await page.locator("#tree-findings li").count(), 0);
  await page.check(`[id="done-${goals[1]}"]`);
  assert.match(await page.textContent("#tree tr:first-child"), /100 %/u);

  assert.equal(await page.inputValue("[data-question=esp]"), "ready", "the note says which service is used");
  const withService = await tasks(page);
  assert.ok(withService.length > 10);
  assert.ok((await page.locator("#gantt svg text").count()) >= withService.length);
  const picture = await page.innerHTML("#gantt");
  await page.selectOption("[data-question=esp]", "none");
  const withoutService = await tasks(page);
  assert.ok(withoutService.length > withService.length);
  assert.notEqual(await page.innerHTML("#gantt"), picture);

  const summary = await page.textContent("#plan-summary");
  await page.fill("#send-day", "2027-03-02");
  await page.dispatchEvent("#send-day", "change");
  assert.notEqual(await page.textContent("#plan-summary"), summary);

  await page.click("#tasks tr:first-child button");
  assert.ok((await page.textContent("#brief-text")).length > 100);
  await page.keyboard.press("Escape");
  assert.equal(await page.isVisible("#brief"), false);

  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#files button:first-child")]);
  assert.equal(download.suggestedFilename(), "plan.xlsx");
  assert.equal(readFileSync(await download.path()).subarray(0, 2).toString(), "PK");

  assert.equal(await page.getAttribute("html", "lang"), "es");
  await page.click("[data-language=en]");
  assert.equal(await page.getAttribute("html", "lang"), "en");
  assert.match(await page.textContent("#plan-summary"), /tasks/u);
  assert.match(await page.textContent("#sentence"), /500/u);
  assert.equal(await page.inputValue("[data-question=esp]"), "none", "changing the language keeps the answers");
  assert.deepEqual(await tasks(page), withoutService);
  assert.equal(await page.title(), "encargo: from a conversation to a plan");

  await page.fill("#holidays", "2026-02-30 no such day");
  await page.dispatchEvent("#holidays", "change");
  assert.match(await page.textContent("#holidays-trouble"), /2026-02-30 no such day/u);
  assert.equal(await page.getAttribute("#holidays", "aria-invalid"), "true");
  assert.equal(await page.isVisible("#tasks"), true, "the plan goes on without it");
  assert.deepEqual(troubles, []);
  await close();
});

test("questions of several kinds, asked when they matter; what nobody knows is assumed; why a task is there", async () => {
  const { page, troubles, close } = await open("es");
  await readNote(page);
  await page.selectOption("#template", "event");
  const field = (id) => page.locator(`[data-field=${id}]`);
  assert.match(await field("attendees").textContent(), /Se supone: 30/u);
  await put(page, "[data-question=attendees]", "40");
  assert.doesNotMatch(await field("attendees").textContent(), /Se supone/u, "it is known now");

  const speakers = async () => (await tasks(page)).filter((id) => id.startsWith("book/speaker/")).length;
  await put(page, "[data-question=speakers]", "Ana, Bea , Carla");
  assert.equal(await speakers(), 3);
  await page.check("[data-none=speakers]");
  assert.equal(await speakers(), 0, "none is an answer too");
  await page.uncheck("[data-none=speakers]");
  assert.equal(await speakers(), 3);

  assert.ok(await field("mailing").isVisible());
  await page.focus("[data-question=invite]");
  await page.selectOption("[data-question=invite]", "false");
  assert.equal(await field("mailing").isVisible(), false, "nobody is asked how an invitation is sent that is not");
  assert.ok(!(await tasks(page)).some((id) => id.startsWith("promote/newsletter")));
  assert.equal(await page.evaluate(() => document.activeElement.id), "answer-invite", "nobody loses their place");

  await page.selectOption("[data-question=dpa]", "signed");
  await page.selectOption("#template", "webinar");
  assert.equal(await page.inputValue("[data-question=dpa]"), "signed", "what is about the client is asked once");
  await page.selectOption("#template", "event");

  await page.click('tr[data-task="book/venue"] button');
  assert.match(await page.textContent("#brief-why"), /está en el plan porque nadie supo contestar/u);
  await page.screenshot({ path: join(pictures, "why.png") });
  await page.keyboard.press("Escape");
  await page.screenshot({ path: join(pictures, "event.png"), fullPage: true });
  assert.deepEqual(troubles, []);
  await close();
});

const OWN = `id: tea
version: 1
title: { es: Servir el té, en: Serve tea }
roles: [{ id: va, label: { es: Asistente, en: Assistant } }]
phases: [{ id: make, scope: each, title: { es: Hacer, en: Make } }]
key_step: make/serve
questions:
  - { id: what, kind: text, text: { es: ¿Qué té?, en: Which tea? }, assume: green }
  - { id: party, kind: date, text: { es: ¿Cuándo?, en: When? }, assume: 2027-03-01 }
  - { id: cake, kind: boolean, text: { es: ¿Hay tarta?, en: Is there cake? }, assume: true }
steps:
  - id: make/bake
    title: { es: Hornear, en: Bake }
    when: cake and party > 2026-12-01
    offset: -1
    hours: [1, 1, 2]
    roles: [{ role: va, raci: responsible }]
    authority: independent
    done: [{ es: Está hecha., en: It is baked. }]
  - id: make/serve
    title: { es: "Servir el té {what}", en: "Serve the tea {what}" }
    after: [{ task: make/bake, may_lapse: true }]
    offset: 0
    authority: not_applicable
    milestone: true
    done: [{ es: Está en la mesa., en: It is on the table. }]
`;

test("a template of one's own: what is wrong beside its lines, its flaws, its plan, its file", async () => {
  const { page, troubles, close } = await open("en");
  await readNote(page);
  await page.click("#own-box summary");
  const check = async (text) => {
    await page.fill("#own", text);
    await page.click("#own-form button[type=submit]");
    return page.$$eval("#own-problems > li", (all) => all.map(({ textContent, dataset }) => [dataset.code, textContent]));
  };
  const problems = await check(OWN.replace("when: cake and", "when: cakes and").replace("    offset: -1", "    ofset: -1"));
  assert.ok(problems.length > 0);
  assert.match(problems[0][1], /Line 15, column 5.*ofset.*\^/su);
  assert.equal(await page.getAttribute("#own", "aria-invalid"), "true");
  assert.equal(await page.inputValue("#template"), "newsletter", "what cannot be read is not used");
  assert.match(await page.textContent("[data-field=tpl]"), /Assumed: No/u, "the plan that is there stays");
  await page.screenshot({ path: join(pictures, "own.png"), fullPage: true });
  await page.click("#own-problems button");
  const chosen = await page.evaluate(() => { const box = document.activeElement; return box.value.slice(box.selectionStart, box.selectionEnd); });
  assert.match(chosen, /ofset: -1/u);

  const flaws = await check(OWN.replace("{ task: make/bake, may_lapse: true }", "make/bake"));
  assert.deepEqual(flaws.map(([code]) => code), ["template.dependency_lapses"]);
  assert.deepEqual(await check(OWN), []);
  assert.match(await page.textContent("#own-result"), /Serve tea/u);
  assert.equal(await page.inputValue("#template"), "tea");
  assert.deepEqual(await tasks(page), ["make/bake", "make/serve"]);

  await put(page, "[data-question=what]", "black");
  assert.match(await page.textContent('tr[data-task="make/serve"]'), /Serve the tea black/u);
  await put(page, "[data-question=party]", "2026-11-30");
  assert.deepEqual(await tasks(page), ["make/serve"]);
  await put(page, "[data-question=party]", "2027-01-12");
  assert.deepEqual(await tasks(page), ["make/bake", "make/serve"]);
  await page.selectOption("[data-question=cake]", "false");
  assert.deepEqual(await tasks(page), ["make/serve"]);
  assert.equal(await page.textContent("#plan-trouble"), "");

  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#yaml")]);
  assert.equal(download.suggestedFilename(), "tea.yaml");
  const yaml = readFileSync(await download.path(), "utf8");
  assert.match(yaml, /^id: tea\nversion: 1\n/u);
  assert.deepEqual(await check(yaml), [], "what is written reads again");
  await page.click("#own-copy");
  assert.equal(await page.inputValue("#own"), yaml);
  assert.deepEqual(troubles, []);
  await close();
});

test("narrow and wide, light and dark: nothing sticks out, every control has a name", async () => {
  const { page, troubles, close } = await open("es");
  await readNote(page);
  for (const [name, viewport, colorScheme] of [["narrow", { width: 360, height: 740 }, "light"], ["wide", { width: 1280, height: 900 }, "light"], ["dark", { width: 1024, height: 900 }, "dark"]]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    for (const step of ["note", "goals", "questions", "plan", "week", "review"]) {
      await page.click(`#${step}-fold`);
      await page.screenshot({ path: join(pictures, `${name}-${step}.png`), fullPage: true });
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= window, `${name}, ${step}: ${content} px of content in ${window}`);
    }
  }
  const nameless = await page.$$eval("input, select, textarea, button", (all) =>
    all.filter((one) => !one.labels?.length && !one.getAttribute("aria-label") && !one.textContent.trim()).map((one) => one.outerHTML));
  assert.deepEqual(nameless, []);
  assert.deepEqual(troubles, []);
  await close();
});

// Evidence cuts the words out of the note, in the unit asked for.
import assert from "node:assert/strict";
import test from "node:test";
import { EncargoError, Note } from "encargo";

const DAY = "2026-11-23";
// Emoji of two and of eleven units, an accent of its own (o + U+0301), a ligature, a letter outside the basic plane.
const TEXT = "🎉 Reunio\u0301n 👩‍👩‍👧‍👦 con Marta ﬁn 𝒜.\nQuiere pasar de 200 a 500 suscriptores antes de fin de marzo 🚀.\nYa usa AWeber.";

const evidences = ({ drafts, facts, aside }) => [...drafts, ...facts, ...aside].map(({ evidence }) => evidence);

test("offsets count what JavaScript strings count", () => {
  const note = new Note(TEXT, DAY);
  assert.equal(note.text, TEXT);
  assert.equal(note.today, DAY);
  assert.equal(note.language, "es");
  const found = evidences(note.read());
  assert.ok(found.length >= 2, JSON.stringify(found));
  for (const { quote, start, end, unit } of found) {
    assert.equal(unit, "utf16");
    assert.equal(TEXT.slice(start, end), quote);
  }
});

test("another unit can be asked for", () => {
  const points = [...TEXT];
  for (const { quote, start, end, unit } of evidences(new Note(TEXT, DAY, { unit: "code_point" }).read())) {
    assert.equal(unit, "code_point");
    assert.equal(points.slice(start, end).join(""), quote);
  }
  const bytes = new TextEncoder().encode(TEXT);
  for (const { quote, start, end } of evidences(new Note(TEXT, DAY, { unit: "byte" }).read())) {
    assert.equal(new TextDecoder().decode(bytes.slice(start, end)), quote);
  }
  for (const { evidence } of new Note(TEXT, DAY).mentions()) assert.equal(TEXT.slice(evidence.start, evidence.end), evidence.quote);
});

test("a note that cannot be used is refused with a code", () => {
  const code = (...given) => {
    try {
      new Note(...given);
    } catch (error) {
      assert.ok(error instanceof EncargoError, `${error}`);
      return error.code;
    }
    return "read";
  };
  assert.equal(code("x".repeat(10_000_000), DAY), "note.too_long");
  assert.equal(code("half \uD83D a character", DAY), "text.not_unicode");
  assert.equal(code("\uFFFD is a whole one", DAY), "read");
  assert.equal(code("fine", "2026-02-30"), "wire.unreadable");
  assert.equal(code("fine"), "wire.unreadable");
  assert.equal(code(undefined, DAY), "wire.unreadable");
  assert.equal(code(42, DAY), "wire.unreadable");
  assert.equal(code("fine", DAY, { unit: "word" }), "word.unknown");
  assert.equal(code("fine", DAY, { lang: "es" }), "wire.unreadable");
  assert.equal(code("", DAY), "read");
});

test("a class crosses as its record", () => {
  const [draft] = new Note(TEXT, DAY).drafts();
  const record = JSON.parse(JSON.stringify(draft));
  assert.equal(record.evidence.quote, draft.evidence.quote);
  assert.deepEqual(JSON.parse(JSON.stringify(draft.constructor.from(record))), record);
});

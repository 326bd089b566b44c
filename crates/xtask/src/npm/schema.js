/** The JSON Schema of one noun, or of all of them: what a form or a language model fills in, before `from` reads it. */
export function schema(noun) {
  const { $schema, $defs } = nouns;
  if (noun === undefined) return structuredClone(nouns);
  if (!Object.hasOwn($defs, noun)) throw new RangeError(`no noun is called ${noun}: ${Object.keys($defs).join(", ")}`);
  const used = {};
  const visit = (name) => {
    if (name in used) return;
    used[name] = structuredClone($defs[name]);
    for (const [, inner] of JSON.stringify(used[name]).matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)) visit(inner);
  };
  visit(noun);
  return { $schema, $ref: `#/$defs/${noun}`, $defs: used };
}

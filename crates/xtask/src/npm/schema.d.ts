/** A JSON Schema of draft 2020-12. */
export interface NounSchema {
  readonly $schema: string;
  readonly $ref?: string;
  readonly $defs: Readonly<Record<string, unknown>>;
}

/**
 * The JSON Schema of one noun (`Goal`) with the definitions that it uses, or of all nouns when left out: what a form or a
 * language model fills in. `Goal.from` reads what fits, and refuses what does not hold with the codes of the library.
 *
 * @throws RangeError when no noun has that name.
 */
export function schema(noun?: string): NounSchema;

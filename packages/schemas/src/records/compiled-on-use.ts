import * as z from "zod";

/**
 * A copy that is compiled on its first parse; where code may not be made at run time, never.
 *
 * Most programs use few of the entities that they import.
 */
export function compiledOnUse<Schema extends z.ZodType>(schema: Schema): Schema {
  let parser: Parser<Schema> | undefined;
  return z.withParser(schema, (input) => {
    parser ??= parserOf(schema);
    return parser(input);
  });
}

type Parser<Schema extends z.ZodType> = (input: unknown) => z.infer<Schema> | z.core.INVALID;

function parserOf<Schema extends z.ZodType>(schema: Schema): Parser<Schema> {
  try {
    return z.core.compileFn(schema);
  } catch {
    // A page may forbid code made at run time: zod's own parser then does all the work.
    return () => z.INVALID;
  }
}

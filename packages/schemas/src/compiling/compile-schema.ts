import type * as z from "zod";
import { draftOf } from "./draft.ts";
import { parsedOf } from "./parsing.ts";
import { testOf } from "./structure.ts";

/** Functions made for one schema; both answer exactly as its zod parser does. */
export interface Compiled {
  /** Whether a value is valid. Builds nothing, so it is the fast way through a file. */
  readonly accepts: (value: unknown) => boolean;
  /** A copy of a valid value; `z.INVALID` hands the value to zod, which knows the reasons. */
  readonly parse: (value: unknown) => unknown;
}

/**
 * Makes code for a schema of plain data: strict objects, lists, text, numbers, choices, unions, and
 * the rules of `recordSchema`.
 *
 * @throws NotCompilable when the schema holds anything else, and whatever the engine throws where code
 * may not be made at run time.
 */
export function compileSchema(schema: z.core.$ZodType): Compiled {
  const draft = draftOf();
  const test = draft.define({}, "is", () => `return ${testOf(schema, "v", draft)};`);
  const copy = draft.define({}, "parse", () => `return ${parsedOf(schema, "v", draft) ?? "v"};`);
  const [accepts, parse] = draft.build([test, copy]) as readonly [
    Compiled["accepts"],
    Compiled["parse"],
  ];
  return { accepts, parse };
}

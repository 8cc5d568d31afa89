import type * as z from "zod";
import { compiledOnUse } from "./compiled-on-use.ts";

/**
 * Puts an entity together whose records are of several kinds, told apart by one field.
 *
 * Every member keeps its own rules, and `checkRecord`, `leavesOf` and `redact` go through it. It is
 * compiled when it is first used, as by `recordSchema`; its members stay compiled by themselves.
 *
 * @internal
 */
export function unionSchema<Schema extends z.ZodDiscriminatedUnion>(union: Schema): Schema {
  return compiledOnUse(union);
}

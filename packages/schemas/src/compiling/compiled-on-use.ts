import * as z from "zod";
import { type Compiled, compileSchema } from "./compile-schema.ts";

/** Ways to what was compiled, by schema definition, which copies of a schema share. */
const compiledByDefinition = new WeakMap<object, () => Compiled | undefined>();

/**
 * A copy of a schema that is compiled when it is first used; most programs use few of the entities
 * that they import. Where code may not be made at run time, zod's own parser does all the work.
 *
 * @internal
 */
export function compiledOnUse<Schema extends z.core.$ZodType>(schema: Schema): Schema {
  let compiled: Compiled | undefined;
  let tried = false;
  const compiledNow = (): Compiled | undefined => {
    if (!tried) {
      tried = true;
      compiled = compiledOrNot(schema);
    }
    return compiled;
  };
  compiledByDefinition.set(schema._zod.def, compiledNow);
  return z.withParser(
    schema,
    // What was copied field by field is what the schema describes.
    (value) => (compiledNow()?.parse(value) ?? z.INVALID) as z.core.output<Schema>,
  );
}

function compiledOrNot(schema: z.core.$ZodType): Compiled | undefined {
  // zod's own switch for pages that want no code made at run time, not even a try.
  if (z.config().jitless === true) return undefined;
  try {
    return compileSchema(schema);
  } catch {
    // Not plain data, or a page that forbids code made at run time: slower, and as right.
    return undefined;
  }
}

/** Whether a value is valid, the fast way where there is one. */
export function acceptorOf(schema: z.core.$ZodType): (value: unknown) => boolean {
  return (
    compiledByDefinition.get(schema._zod.def)?.()?.accepts ?? ((value) => z.validate(schema, value))
  );
}

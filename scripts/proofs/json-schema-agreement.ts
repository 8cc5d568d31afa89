// Prevents JSON Schemas that accept or refuse something else than the entities themselves: values of
// every entity, right and broken, go to zod and to a JSON Schema validator.
import { entities } from "@egov-vn/schemas";
import { fuzzEntity } from "../../packages/schemas/test/json-schema/fuzz/fuzz.ts";

export const name = "json-schema-agreement";
export const long = 1_000_000;
export const short = 20_000;

/** Gives every entity its share of `samples` values. */
export function run(samples: number, report: (done: number) => void): void {
  const share = Math.floor(samples / entities.length);
  for (const [index, entity] of entities.entries()) {
    fuzzEntity(entity, share, share);
    report((index + 1) * share);
  }
}

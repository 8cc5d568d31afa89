import type { Entity } from "../../../src/entities/entities.ts";
import { entities } from "../../../src/entities/entities.ts";
import { toJsonSchema } from "../../../src/json-schema/index.ts";
import { type Chance, chanceOf } from "../../../src/samples/chance.ts";
import { sample } from "../../../src/samples/index.ts";
import { type JsonValue, jsonCopy, textsIn } from "./json-value.ts";
import { judgeOf, type Verdict } from "./judged.ts";
import { madeFrom } from "./made-from-schema.ts";
import { mutated } from "./mutated.ts";

/** How many values ended how. */
export type Counts = Readonly<Record<Verdict, number>>;

const seeds = 60;

let texts: readonly string[] | undefined;

/** The texts of samples of every entity, each once. */
function textsOfSamples(): readonly string[] {
  texts ??= [
    ...new Set(
      entities.flatMap(({ name }) =>
        Array.from({ length: seeds }, (_, seed) => textsIn(jsonCopy(sample(name, seed)))).flat(),
      ),
    ),
  ];
  return texts;
}

/** So many values of an entity: samples, samples with something changed, and made ones. */
export function* valuesOf(entity: Entity, count: number): Generator<JsonValue> {
  for (let seed = 0; seed < count; seed += 1) yield nthValue(entity, seed);
}

function nthValue({ name, schema }: Entity, seed: number): JsonValue {
  const chance: Chance = chanceOf(`fuzz of ${name}`, seed);
  const original = jsonCopy(sample(name, seed % 1000));
  if (seed % 10 === 0) return original;
  if (seed % 10 > 2) return mutated(original, chance, textsOfSamples());
  const made = madeFrom(schema, { chance, texts: textsOfSamples() });
  return seed % 10 === 1 ? made : mutated(made, chance, textsOfSamples());
}

/**
 * Gives many values of an entity to zod and to a JSON Schema validator, and counts what they said.
 *
 * Throws on the first value on which they disagree without having declared it, and when the values
 * could not show anything: too few, or none that both accept, or none that both refuse.
 */
export function fuzzEntity(entity: Entity, count: number, floor: number): Counts {
  const { judge } = judgeOf(entity.schema, toJsonSchema(entity.name));
  const counts: Record<Verdict, number> = { accepted: 0, refused: 0, declared: 0 };
  for (const value of valuesOf(entity, count)) counts[judge(value)] += 1;
  return requireProof(entity.name, counts, floor);
}

/** A fuzz that tested nothing is a failure. */
export function requireProof(name: string, counts: Counts, floor: number): Counts {
  const total = counts.accepted + counts.refused + counts.declared;
  const shown = JSON.stringify(counts);
  if (total < floor) throw new Error(`${name}: ${total} values are fewer than ${floor}: ${shown}`);
  if (counts.accepted === 0) throw new Error(`${name}: both accepted nothing: ${shown}`);
  if (counts.refused === 0) throw new Error(`${name}: both refused nothing: ${shown}`);
  return counts;
}

import * as z from "zod";
import type { Chance } from "../../../src/samples/chance.ts";
import { changedText } from "./changed-text.ts";
import type { JsonValue } from "./json-value.ts";

/** What values are made of. */
export interface Making {
  readonly chance: Chance;
  /** Texts of all samples, in which every format finds its own. */
  readonly texts: readonly string[];
}

/** A value made from the structure alone: mostly one that fits, at the limits more often than not. */
export function madeFrom(schema: z.core.$ZodType, making: Making): JsonValue {
  const { chance } = making;
  const { def, bag } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return madeObject(def.shape, making);
    case "record": {
      const names = Array.from({ length: chance.int(0, 4) }, () => madeFrom(def.keyType, making));
      return Object.fromEntries(names.map((name) => [name, madeFrom(def.valueType, making)]));
    }
    case "array":
      return Array.from({ length: chance.pick([0, 1, 1, 2, 3]) }, () =>
        madeFrom(def.element, making),
      );
    case "tuple":
      return def.items.map((item) => madeFrom(item, making));
    case "union":
      return madeFrom(def.options[chance.int(0, def.options.length - 1)] ?? z.null(), making);
    case "nullable":
      return chance.percent(30) ? null : madeFrom(def.innerType, making);
    case "optional":
    case "nonoptional":
    case "readonly":
      return madeFrom(def.innerType, making);
    case "lazy":
      return madeFrom(def.getter(), making);
    case "enum":
      return oneOf(Object.values(def.entries), chance);
    case "literal":
      return oneOf(def.values as readonly (string | number)[], chance);
    case "boolean":
      return chance.percent(50);
    case "null":
      return null;
    case "unknown":
    case "any":
      return chance.pick([null, 0, "x", true]);
    case "number":
      return madeNumber(bag, chance);
    case "string":
      return madeText(schema, making);
    default:
      throw new TypeError(`The fuzz makes no value of the type ${def.type}: teach it to.`);
  }
}

function madeObject(shape: z.core.$ZodShape, making: Making): JsonValue {
  const { chance } = making;
  const fill = chance.pick([10, 50, 90]);
  const entries = Object.entries(shape).flatMap(([key, field]): [string, JsonValue][] => {
    const isOptional = field._zod.optin === "optional";
    const stands = chance.percent(isOptional ? fill : 99);
    return stands ? [[key, madeFrom(field, making)]] : [];
  });
  return Object.fromEntries(entries);
}

function oneOf(values: readonly (string | number)[], chance: Chance): JsonValue {
  const value = values[chance.int(0, values.length - 1)] ?? null;
  return typeof value === "string" && chance.percent(2) ? changedText(value, chance) : value;
}

function madeNumber(bag: Readonly<Record<string, unknown>>, { pick, percent, int }: Chance) {
  const { minimum = -1000, maximum = 1_000_000_000 } = bag;
  const [least, most] = [Number(minimum), Number(maximum)];
  if (percent(4)) return pick([least - 1, most + 1, 0.5]);
  return percent(30) ? pick([least, most]) : int(Math.max(least, -1000), Math.min(most, 1_000_000));
}

function madeText(schema: z.core.$ZodType, { chance, texts }: Making): string {
  const fitting = fittingTexts(schema, texts);
  const text = fitting[chance.int(0, Math.max(0, fitting.length - 1))] ?? "x";
  return chance.percent(4) ? changedText(text, chance) : text;
}

const fittingBySchema = new WeakMap<z.core.$ZodType, readonly string[]>();

function fittingTexts(schema: z.core.$ZodType, texts: readonly string[]): readonly string[] {
  const known = fittingBySchema.get(schema);
  if (known !== undefined) return known;
  const fitting = texts.filter((text) => z.validate(schema, text));
  fittingBySchema.set(schema, fitting);
  return fitting;
}

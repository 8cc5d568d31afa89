import type { Chance } from "../../../src/samples/chance.ts";
import { changedText } from "./changed-text.ts";
import { type JsonValue, jsonCopy } from "./json-value.ts";

const unknownKeys = [
  "unknownField",
  "constructor",
  "toString",
  "hasOwnProperty",
  "Name",
  " code",
  "",
] as const;

const otherTypes: readonly [JsonValue, ...JsonValue[]] = [
  null,
  true,
  0,
  -1,
  0.5,
  "",
  "true",
  "0",
  [],
  {},
  [null],
  { code: 1 },
];

const oddNumbers = [0, -0, 1, -1, 0.5, 1e-7, 1e9, 2 ** 53, -(2 ** 53), 1e21, 1e308] as const;

/** More than any list of an entity holds, or just more than the smaller ones do. */
const listLengths = [21, 51, 101, 201, 1001] as const;

/** A copy of a value with one to three things changed somewhere inside. */
export function mutated(value: JsonValue, chance: Chance, texts: readonly string[]): JsonValue {
  const root: { [key: string]: JsonValue } = { value: jsonCopy(value) };
  const times = chance.pick([1, 1, 1, 2, 3]);
  for (let time = 0; time < times; time += 1) {
    const places = placesIn(root);
    const place = places[chance.int(0, places.length - 1)];
    if (place === undefined) continue;
    const other = changed(place.value, chance, texts);
    if (other === undefined) place.remove();
    else place.put(jsonCopy(other));
  }
  // The whole value may have been taken away.
  return jsonCopy(root["value"] ?? null);
}

interface Place {
  readonly value: JsonValue;
  readonly put: (value: JsonValue) => void;
  readonly remove: () => void;
}

function placesIn(holder: { [key: string]: JsonValue } | JsonValue[]): Place[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const put = (other: JsonValue): void => {
      Object.assign(holder, { [key]: other });
    };
    const remove = (): void => {
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
    };
    const below = typeof value === "object" && value !== null ? placesIn(value) : [];
    return [{ value, put, remove }, ...below];
  });
}

/** What stands in the place of a value; `undefined` where nothing does. */
function changed(
  value: JsonValue,
  chance: Chance,
  texts: readonly string[],
): JsonValue | undefined {
  const { percent, pick, int } = chance;
  if (percent(15)) return pick(otherTypes);
  if (percent(10)) return undefined;
  if (typeof value === "string") {
    if (percent(5)) return Number(value.slice(0, 15)) || 0;
    const other = percent(15) ? texts[int(0, texts.length - 1)] : changedText(value, chance);
    return other ?? "";
  }
  if (typeof value === "number") {
    return pick([value + 1, value - 1, -value, value * 1000, String(value), pick(oddNumbers)]);
  }
  if (typeof value === "boolean") return pick([!value, String(value), Number(value), null]);
  if (Array.isArray(value)) return changedList(value, chance);
  if (value === null) return pick([0, "", false, {}]);
  return changedObject(value, chance);
}

function changedObject(
  value: { [key: string]: JsonValue },
  { int, pick, percent }: Chance,
): JsonValue {
  const keys = Object.keys(value);
  const key = keys[int(0, keys.length - 1)] ?? "";
  const { [key]: item = null, ...others } = value;
  if (percent(20)) return { ...others, [`${key}x`]: item };
  return pick<readonly [JsonValue, ...JsonValue[]]>([
    others,
    { ...value, [pick(unknownKeys)]: pick([null, "x", 1, {}]) },
    { ...value, [key]: pick(otherTypes) },
    [value],
  ]);
}

function changedList(list: readonly JsonValue[], { pick, percent }: Chance): JsonValue {
  const first = list[0] ?? null;
  if (percent(5)) return Array.from({ length: pick(listLengths) }, () => first);
  return pick<readonly [JsonValue, ...JsonValue[]]>([
    [],
    [...list, first],
    [...list, null],
    [...list, 1],
    [[...list]],
    first,
    { 0: first },
  ]);
}

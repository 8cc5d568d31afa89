import { type JsonValue, jsonCopy } from "../json-schema/fuzz/json-value.ts";

/** `documents[].name` as steps; a list's first item, and one name for the members of a map. */
function stepsOf(path: string): (string | number)[] {
  return path
    .replaceAll("[]", ".0")
    .replace(/\[(\d)\]/g, ".$1")
    .split(".")
    .map((step) => (/^\d$/.test(step) ? Number(step) : step === "*" ? "2021-Q1" : step));
}

type Holder = JsonValue[] | { [key: string]: JsonValue };

/** A copy of a value with something else at the place of a leaf, whatever stood on the way. */
export function withLeaf(value: JsonValue, path: string, leaf: JsonValue): JsonValue {
  const root: { [key: string]: JsonValue } = { value: jsonCopy(value) };
  const steps = ["value", ...stepsOf(path)];
  let holder: Holder = root;
  for (const [at, step] of steps.slice(0, -1).entries()) {
    const isList = typeof steps[at + 1] === "number";
    const found: JsonValue | undefined = Reflect.get(holder, step);
    const fits: boolean =
      typeof found === "object" && found !== null && Array.isArray(found) === isList;
    const next: Holder = fits ? (found as Holder) : isList ? [] : {};
    Reflect.set(holder, step, next);
    holder = next;
  }
  Reflect.set(holder, steps.at(-1) ?? "", leaf);
  return root["value"] ?? null;
}

/** What stands at the place of a leaf. */
export function leafAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );
}

/** A value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** An object that JSON can hold. */
export type JsonObject = { readonly [key: string]: JsonValue };

/** Whether a value is an object with keys: no array, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Sets a key as JSON.parse would: a key named `__proto__` is a key, never a prototype.
 *
 * @internal
 */
export function setKey(target: object, key: string, value: unknown): void {
  if (key !== "__proto__") {
    (target as Record<string, unknown>)[key] = value;
    return;
  }
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** The value of a key that the object itself has. */
export function ownKey(source: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(source, key) ? source[key] : undefined;
}

/**
 * The text of a JSON value that does not depend on the order of its keys (dạng chuẩn của JSON).
 *
 * Keys are sorted by code unit, nothing is indented; what `JSON.stringify` leaves out is left out.
 * Two messages with the same content have the same text, so its digest is the version of a record.
 *
 * @example
 * ```ts
 * import { canonicalJson } from "@egov-vn/contracts";
 *
 * canonicalJson({ TrangThai: "4", MaHoSo: "H1" }); // => '{"MaHoSo":"H1","TrangThai":"4"}'
 * ```
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each)).join(",")}]`;
  const pairs = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`);
  return `{${pairs.join(",")}}`;
}

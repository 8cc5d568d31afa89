import { isJsonObject, type JsonValue, ownKey, setKey } from "./json.ts";

/** The JSON Pointer (RFC 6901) of a key below another pointer. */
export function childPointer(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The parts of a JSON Pointer. */
function partsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Puts back what was kept, where its place still exists and nothing of ours stands there.
 */
export function putBack(target: JsonValue, pointer: string, kept: JsonValue): void {
  const parts = partsOf(pointer);
  const last = parts.pop();
  if (last === undefined) return;
  let parent: JsonValue | undefined = target;
  for (const part of parts) parent = childOf(parent, part);
  if (Array.isArray(parent)) {
    const index = Number(last);
    // The list has no object of ours at this place: what could not be read goes back.
    if (index < parent.length && isEmptyRecord(parent[index])) parent[index] = kept;
    return;
  }
  if (!isJsonObject(parent)) return;
  const there = ownKey(parent, last);
  if (there === undefined || isFiller(there)) setKey(parent, last, kept);
}

function childOf(parent: JsonValue | undefined, part: string): JsonValue | undefined {
  if (Array.isArray(parent)) return /^\d{1,9}$/.test(part) ? parent[Number(part)] : undefined;
  return isJsonObject(parent) ? ownKey(parent, part) : undefined;
}

function isFiller(value: JsonValue): boolean {
  return value === "" || value === null || (Array.isArray(value) && value.length === 0);
}

function isEmptyRecord(value: JsonValue | undefined): boolean {
  return (
    value !== undefined &&
    isJsonObject(value) &&
    Object.values(value).every((each) => isFiller(each))
  );
}

import type { JsonObject } from "@egov-vn/contracts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Reads bytes as a JSON object; `undefined` where they are none. */
export function jsonObjectOf(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    // No UTF-8 or no JSON: the caller is told so, and what was sent is nobody's to read.
    return undefined;
  }
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a media type is JSON's, whatever its parameters. */
export function isJsonType(type: string | null): boolean {
  return /^\s*application\/(?:[\w.+-]{1,50}\+)?json\s*(?:;|$)/i.test(type ?? "");
}

/** Whether a media type is that of a form. */
export function isFormType(type: string | null): boolean {
  return /^\s*application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type ?? "");
}

/** Reads bytes as the fields of a form; of a field that stands there twice, the first. */
export function formOf(bytes: Uint8Array): JsonObject | undefined {
  try {
    const fields = [...new URLSearchParams(utf8.decode(bytes))];
    return Object.fromEntries(fields.toReversed());
  } catch {
    // No UTF-8: the caller is told so.
    return undefined;
  }
}

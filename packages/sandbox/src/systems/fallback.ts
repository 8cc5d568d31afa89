import type { JsonObject } from "@egov-vn/contracts";
import { versionOf } from "../state/version.ts";
import type { Decision, Service } from "./service.ts";

/**
 * What is done for an operation that has no service of its own: a read finds nothing, a write is added
 * as it came and acknowledged.
 */
export const fallback: Service = ({ operation, body, caller, voice, world }) => {
  if (operation.idempotency.kind === "read") return { answer: voice.done(), outcome: "done" };
  const agency = caller?.agencyCode ?? "";
  const kept = withoutSession(body);
  return world.store.atomically((): Decision => {
    world.store.append({ kind: operation.id, agency, key: versionOf(kept) }, kept);
    return { answer: voice.done(), outcome: "done", keep: true };
  });
};

/** A session changes from call to call, and is nobody's to read later. */
function withoutSession(body: JsonObject): JsonObject {
  const { session: _, ...rest } = body;
  return rest;
}

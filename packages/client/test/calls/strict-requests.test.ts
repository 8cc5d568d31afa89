import { createClient, InvalidRequestError } from "@egov-vn/client";
import type { Dossier } from "@egov-vn/schemas";
import { sample } from "@egov-vn/schemas/samples";
import { describe, expect, it } from "vitest";
import { portalOfSandbox } from "../support/try-client.ts";

/** Pushes dossiers with a client whose network counts; gives what it refused before sending. */
async function refusedBefore(dossiers: readonly unknown[], more: object = {}) {
  let sent = 0;
  const client = createClient({
    agencyCode: "000.00.00.H99",
    systems: { portal: portalOfSandbox },
    fetch: () => {
      sent += 1;
      return Promise.resolve(Response.json({ session: "S-1", error_code: 0 }));
    },
  });
  // What a caller in JavaScript could give.
  const outcome = await client.portal.syncDossiers({
    updating: false,
    dossiers: dossiers as Dossier[],
    ...more,
  });
  if (outcome.kind !== "not-sent") return { kind: outcome.kind, sent };
  const { error } = outcome;
  return {
    kind: outcome.kind,
    sent,
    code: error.code,
    safeToRepeat: error.safeToRepeat,
    issues: error instanceof InvalidRequestError ? error.issues : [],
  };
}

const dossier = sample("Dossier", 3);
const refused = { kind: "not-sent", sent: 0, code: "invalid-request", safeToRepeat: false };

describe("a request before it is sent", () => {
  it("goes out when it is right", async () => {
    expect(await refusedBefore([dossier])).toMatchObject({ kind: "ok" });
  });

  it("is refused where a record's own schema refuses it, its place named", async () => {
    expect(await refusedBefore([dossier, { ...dossier, status: "nowhere" }])).toEqual({
      ...refused,
      issues: [{ pointer: "/dossiers/1/status", code: "invalid_value" }],
    });
  });

  it("is refused where fields of a record contradict each other, by the rule's code", async () => {
    const due = { receivedAt: "2026-01-05T08:00:00+07:00", dueAt: "2025-01-05T08:00:00+07:00" };
    const { submittedAt: _, finishedAt: __, returnedAt: ___, ...open } = dossier;
    const late = { ...open, status: "accepted", ...due };
    expect(await refusedBefore([late])).toMatchObject({
      ...refused,
      issues: [{ pointer: "/dossiers/0/dueAt", code: "due-before-received" }],
    });
  });

  it("is refused for a field that no contract knows", async () => {
    expect(await refusedBefore([{ ...dossier, colour: "red" }])).toEqual({
      ...refused,
      issues: [{ pointer: "/dossiers/0", code: "unrecognized_keys" }],
    });
    expect(await refusedBefore([dossier], { force: true })).toEqual({
      ...refused,
      issues: [{ pointer: "/force", code: "unknown-key" }],
    });
  });

  it("is refused when it holds more records than the far side was seen to take", async () => {
    const many = Array.from({ length: 61 }, (_, seed) => sample("Dossier", seed));
    const result = await refusedBefore(many);
    expect(result).toMatchObject(refused);
    expect(result.issues).toContainEqual({ pointer: "/dossiers", code: "too-many-items" });
  });
});

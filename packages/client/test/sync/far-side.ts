import { createHash } from "node:crypto";
import { canonicalJson, portal, standardDialect } from "@egov-vn/contracts";
import type { Dossier, DossierProgress } from "@egov-vn/schemas";
import { type ErrorCode, type Outcome, UnavailableError } from "../../src/index.ts";
import type { OutboxClient } from "../../src/sync/index.ts";

/** What becomes of a call: done, done but not told, lost on the way, not sent, refused, unread. */
export type Fate = "done" | "silent" | "lost" | "not-sent" | "refused" | "duplicate" | "broken";

/** One call as a test decides about it. */
export interface FarCall {
  readonly operation: "syncDossiers" | "findDossier" | "recordProgress";
  readonly codes: readonly string[];
  readonly number: number;
}

/** The content of a dossier as it goes over the wire. */
export function wireVersion(dossier: object): string {
  const { data } = portal.syncDossiers.request.encode({ value: { dossiers: [dossier] } });
  const [item] = data as never[];
  return createHash("sha256")
    .update(canonicalJson(item ?? null))
    .digest("hex");
}

/** A portal in memory: it takes, refuses and loses as a test says, and counts what it was sent. */
export class FarSide {
  readonly calls: FarCall[] = [];
  readonly dossiers = new Map<string, { dossier: Dossier; versions: string[] }>();
  readonly log = new Map<string, DossierProgress[]>();
  fate: (call: FarCall) => Fate = () => "done";
  /** Runs inside a call, before its answer: the time in which something is in flight. */
  meanwhile: (call: FarCall) => Promise<void> | void = () => undefined;

  readonly client: OutboxClient = {
    portal: {
      syncDossiers: ({ updating, dossiers }) =>
        this.#answer(
          "syncDossiers",
          dossiers.map(({ code }) => code),
          () => {
            if (dossiers.some(({ code }) => this.dossiers.has(code) !== updating))
              return "duplicate";
            for (const dossier of dossiers) {
              const versions = this.dossiers.get(dossier.code)?.versions ?? [];
              versions.push(wireVersion(dossier));
              this.dossiers.set(dossier.code, { dossier, versions });
            }
            return "done";
          },
        ),
      findDossier: ({ code }) =>
        this.#answer("findDossier", [code], () => {
          const found = this.dossiers.get(code);
          return { dossiers: found === undefined ? [] : [found.dossier] };
        }),
      recordProgress: ({ entries }) =>
        this.#answer(
          "recordProgress",
          entries.map(({ dossierCode }) => dossierCode),
          () => {
            for (const entry of entries) {
              this.log.set(entry.dossierCode, [...(this.log.get(entry.dossierCode) ?? []), entry]);
            }
            return "done";
          },
        ),
    },
  };

  async #answer<Value>(
    operation: FarCall["operation"],
    codes: readonly string[],
    take: () => Fate | object,
  ): Promise<Outcome<Value>> {
    const call = { operation, codes, number: this.calls.length };
    this.calls.push(call);
    let fate = this.fate(call);
    let value = {};
    if (fate === "done" || fate === "silent") {
      const taken = take();
      if (typeof taken === "object") value = taken;
      else if (taken !== "done" && fate === "done") fate = taken;
    }
    await this.meanwhile(call);
    const facts = { requestId: `r${call.number}`, attempts: 1 };
    if (fate === "done") {
      const kept = { dialect: standardDialect, unknown: {}, issues: [] };
      const done = { kind: "ok", confirmedBy: "answer" } as const;
      return { ...done, ...facts, ...kept, value: { code: "0", ...value } as never };
    }
    const error = (code: ErrorCode) =>
      new UnavailableError(`portal.${operation}: ${code}`, {
        code,
        system: "portal",
        operation: `portal.${operation}`,
        requestId: facts.requestId,
        safeToRepeat: false,
        fault: "theirs",
      });
    if (fate === "not-sent") return { kind: "not-sent", ...facts, error: error("not-reached") };
    if (fate === "refused" || fate === "duplicate") {
      return { kind: "rejected", reason: fate, ...facts, error: error(fate) };
    }
    return { kind: "unknown", ...facts, error: error("timeout") };
  }
}

import type { BilingualText } from "@egov-vn/schemas";
import { catalogueCases } from "./catalogue-cases.ts";
import type { ConformanceCase } from "./conformance-case.ts";
import { dossierCases } from "./dossier-cases.ts";
import { sessionCases } from "./session-cases.ts";
import { type ConformanceSubject, NoAnswer, Speaker } from "./subject.ts";

/** Every case of the suite (bộ kiểm tra tương thích), in the order in which it runs. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...sessionCases,
  ...catalogueCases,
  ...dossierCases,
];

/** What one case found. */
export interface ConformanceResult {
  readonly id: string;
  readonly title: BilingualText;
  /** `error`: there was no answer at all; `skip`: it would write, and that was not allowed. */
  readonly result: "pass" | "fail" | "skip" | "error";
  readonly reason?: BilingualText;
}

/** Choices of a run. */
export interface ConformanceOptions {
  /** Whether cases may leave synthetic records behind at the far side. */
  readonly writes: boolean;
  /** Called after each case. */
  readonly onResult?: (result: ConformanceResult) => void;
}

/**
 * Runs the suite against an implementation (kiểm tra tương thích): in process, over a socket, or at a
 * real address, as `subject.ask` has it.
 *
 * Cases that write are skipped unless `writes` is set: synthetic dossiers have no place in a system
 * that counts. Reasons name meanings and places, never what was answered.
 *
 * @example
 * ```ts
 * import { runConformance } from "@egov-vn/contracts/conformance";
 *
 * const results = await runConformance(
 *   {
 *     ask: async () => ({ status: 404, body: "" }),
 *     agencyCode: "000.00.00.H99",
 *     account: { username: "demo", password: "demo" },
 *     dstcode: "VN:GOV:000.00.00.G22:vpcpdvcprovider",
 *     freshCode: () => "000.00.00.H99-260105-0001",
 *   },
 *   { writes: false },
 * );
 * results[0]?.result; // => "fail"
 * ```
 */
export async function runConformance(
  subject: ConformanceSubject,
  options: ConformanceOptions,
): Promise<ConformanceResult[]> {
  const speaker = new Speaker(subject);
  const results: ConformanceResult[] = [];
  for (const each of conformanceCases) {
    const result = await resultOf(each, speaker, options.writes);
    results.push(result);
    options.onResult?.(result);
  }
  return results;
}

async function resultOf(
  { id, title, writes, run }: ConformanceCase,
  speaker: Speaker,
  mayWrite: boolean,
): Promise<ConformanceResult> {
  if (writes && !mayWrite) return { id, title, result: "skip" };
  try {
    const reason = await run(speaker);
    return reason === undefined
      ? { id, title, result: "pass" }
      : { id, title, result: "fail", reason };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    // Why there was no answer stands in an address or a system message: neither is passed on.
    const reason = { vi: "Không có câu trả lời.", en: "There was no answer." };
    return { id, title, result: "error", reason };
  }
}

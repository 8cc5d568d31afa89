import type { BilingualText } from "@egov-vn/schemas";
import type { Speaker } from "./subject.ts";

/** What a case expects and did not get; `undefined` is a pass. */
export type Objection = BilingualText | undefined;

/** One thing that an implementation of a contract has to do (một yêu cầu tương thích). */
export interface ConformanceCase {
  /** `portal.dossiers.create-twice`. */
  readonly id: string;
  readonly title: BilingualText;
  /** Whether it leaves records behind at the far side. */
  readonly writes: boolean;
  /** Makes its calls and says what was wrong. It throws only where there was no answer. */
  run(speaker: Speaker): Promise<Objection>;
}

/** An objection in two languages. */
export function objection(vi: string, en: string): BilingualText {
  return { vi, en };
}

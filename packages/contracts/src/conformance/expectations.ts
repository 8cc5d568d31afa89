import type { Judgement, Meaning } from "../outcomes/outcome.ts";
import { type Objection, objection } from "./conformance-case.ts";

/** Nothing where the answer means one of these; what it means instead, otherwise. */
export function meant(judgement: Judgement, expected: readonly Meaning[]): Objection {
  if (expected.includes(judgement.meaning)) return undefined;
  const wanted = expected.join(", ");
  return objection(
    `Trả lời nghĩa là ${judgement.meaning}, cần ${wanted}.`,
    `The answer means ${judgement.meaning}; ${wanted} was expected.`,
  );
}

/** Nothing where the answer means none of these. */
export function notMeant(judgement: Judgement, refused: readonly Meaning[]): Objection {
  if (!refused.includes(judgement.meaning)) return undefined;
  return objection(
    `Trả lời nghĩa là ${judgement.meaning}, không được như vậy.`,
    `The answer means ${judgement.meaning}, which it must not.`,
  );
}

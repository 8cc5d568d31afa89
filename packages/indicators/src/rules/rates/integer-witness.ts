import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const integerWitness: RuleKind<"integer-witness"> = {
  kind: "integer-witness",
  title: { vi: "integer-witness", en: "integer-witness" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const sharedDenominator: RuleKind<"shared-denominator"> = {
  kind: "shared-denominator",
  title: { vi: "shared-denominator", en: "shared-denominator" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const meanOfRatios: RuleKind<"mean-of-ratios"> = {
  kind: "mean-of-ratios",
  title: { vi: "mean-of-ratios", en: "mean-of-ratios" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

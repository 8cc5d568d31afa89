import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const magnitude: RuleKind<"magnitude"> = {
  kind: "magnitude",
  title: { vi: "magnitude", en: "magnitude" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

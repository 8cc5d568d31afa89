import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const weightedIndex: RuleKind<"weighted-index"> = {
  kind: "weighted-index",
  title: { vi: "weighted-index", en: "weighted-index" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

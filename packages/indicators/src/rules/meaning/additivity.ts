import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const additivity: RuleKind<"additivity"> = {
  kind: "additivity",
  title: { vi: "additivity", en: "additivity" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const between: RuleKind<"between"> = {
  kind: "between",
  title: { vi: "between", en: "between" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

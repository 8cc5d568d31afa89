import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const pace: RuleKind<"pace"> = {
  kind: "pace",
  title: { vi: "pace", en: "pace" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

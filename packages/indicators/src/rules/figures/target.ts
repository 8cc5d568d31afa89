import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const target: RuleKind<"target"> = {
  kind: "target",
  title: { vi: "target", en: "target" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

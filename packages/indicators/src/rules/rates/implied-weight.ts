import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const impliedWeight: RuleKind<"implied-weight"> = {
  kind: "implied-weight",
  title: { vi: "implied-weight", en: "implied-weight" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

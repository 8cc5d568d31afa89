import { outcome } from "../judging/judge.ts";
import type { RuleKind } from "../judging/rule-kind.ts";

/** Not built yet. */
export const agencyClass: RuleKind<"agency-class"> = {
  kind: "agency-class",
  title: { vi: "agency-class", en: "agency-class" },
  severity: "warning",
  evaluate: () => [outcome("not-checkable", [], { vi: "Chưa có.", en: "Not built yet." })],
};

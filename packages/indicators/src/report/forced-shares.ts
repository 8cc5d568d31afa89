import type { ReportRule } from "@egov-vn/schemas";
import { addedUp } from "../rules/judging/identity.ts";
import { isFigure } from "../rules/judging/reading.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";

/** The shares of rows that, as printed, add up to exactly 100: each may have been adjusted for it. */
export function forcedShares(
  rules: readonly ReportRule[],
  context: RuleContext,
): ReadonlySet<string> {
  const forced = new Set<string>();
  for (const rule of rules) {
    if (rule.kind !== "share-of-hundred") continue;
    const parts = rule.parts.map((part) => context.read(part));
    if (!parts.every(isFigure) || !addedUp(parts).eq(100)) continue;
    for (const part of rule.parts) forced.add(part);
  }
  return forced;
}

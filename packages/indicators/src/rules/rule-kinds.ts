import type { ReportRule } from "@egov-vn/schemas";
import { asOf } from "./as-of.ts";
import { change } from "./change.ts";
import { citation } from "./citation.ts";
import { complete } from "./complete.ts";
import { monotone } from "./monotone.ts";
import { range } from "./range.ts";
import { rate } from "./rate.ts";
import type { Outcome, RuleContext, RuleKind } from "./rule-kind.ts";
import { sameFigure } from "./same-figure.ts";
import { subset } from "./subset.ts";
import { sumOfParts } from "./sum-of-parts.ts";
import { window } from "./window.ts";

/** Every kind of rule, by its name in a report file. */
export const ruleKinds: { readonly [Kind in ReportRule["kind"]]: RuleKind<Kind> } = {
  "as-of": asOf,
  change,
  citation,
  complete,
  monotone,
  range,
  rate,
  "same-figure": sameFigure,
  subset,
  "sum-of-parts": sumOfParts,
  window,
};

/** Evaluates a rule by its kind. */
export function evaluateRule(rule: ReportRule, context: RuleContext): readonly Outcome[] {
  // The map above pairs every kind with its own evaluation, which the compiler cannot follow here.
  const kind = ruleKinds[rule.kind] as unknown as RuleKind<ReportRule["kind"]>;
  return kind.evaluate(rule as never, context);
}

import type { ReportRule } from "@egov-vn/schemas";
import { asOf } from "./dates/as-of.ts";
import { pace } from "./dates/pace.ts";
import { periodPresent } from "./dates/period-present.ts";
import { window } from "./dates/window.ts";
import { complete } from "./figures/complete.ts";
import { differs } from "./figures/differs.ts";
import { magnitude } from "./figures/magnitude.ts";
import { range } from "./figures/range.ts";
import { sameFigure } from "./figures/same-figure.ts";
import { target } from "./figures/target.ts";
import type { Outcome, RuleContext, RuleKind } from "./judging/rule-kind.ts";
import { additivity } from "./meaning/additivity.ts";
import { agencyClass } from "./meaning/agency-class.ts";
import { citation } from "./meaning/citation.ts";
import { definition } from "./meaning/definition.ts";
import { wording } from "./meaning/wording.ts";
import { between } from "./rates/between.ts";
import { impliedWeight } from "./rates/implied-weight.ts";
import { integerWitness } from "./rates/integer-witness.ts";
import { meanOfRatios } from "./rates/mean-of-ratios.ts";
import { rate } from "./rates/rate.ts";
import { sharedDenominator } from "./rates/shared-denominator.ts";
import { weightedIndex } from "./rates/weighted-index.ts";
import { change } from "./series/change.ts";
import { monotone } from "./series/monotone.ts";
import { outlier } from "./series/outlier.ts";
import { revision } from "./series/revision.ts";
import { balance } from "./sums/balance.ts";
import { flowWithinStock } from "./sums/flow-within-stock.ts";
import { nested } from "./sums/nested.ts";
import { rollUp } from "./sums/roll-up.ts";
import { shareOfHundred } from "./sums/share-of-hundred.ts";
import { subset } from "./sums/subset.ts";
import { sumOfParts } from "./sums/sum-of-parts.ts";
import { yearToDate } from "./sums/year-to-date.ts";

/** Every kind of rule, by its name in a report file. */
export const ruleKinds: { readonly [Kind in ReportRule["kind"]]: RuleKind<Kind> } = {
  additivity,
  "agency-class": agencyClass,
  "as-of": asOf,
  balance,
  between,
  change,
  citation,
  complete,
  definition,
  differs,
  "flow-within-stock": flowWithinStock,
  "implied-weight": impliedWeight,
  "integer-witness": integerWitness,
  magnitude,
  "mean-of-ratios": meanOfRatios,
  monotone,
  nested,
  outlier,
  pace,
  "period-present": periodPresent,
  range,
  rate,
  revision,
  "roll-up": rollUp,
  "same-figure": sameFigure,
  "share-of-hundred": shareOfHundred,
  "shared-denominator": sharedDenominator,
  subset,
  "sum-of-parts": sumOfParts,
  target,
  "weighted-index": weightedIndex,
  window,
  wording,
  "year-to-date": yearToDate,
};

/** The kind of a rule, typed for any of them: the map pairs each with its own parameters. */
export function kindOf(rule: ReportRule): RuleKind<ReportRule["kind"]> {
  return ruleKinds[rule.kind] as unknown as RuleKind<ReportRule["kind"]>;
}

/** Evaluates a rule by its kind. */
export function evaluateRule(rule: ReportRule, context: RuleContext): readonly Outcome[] {
  return kindOf(rule).evaluate(rule as never, context);
}

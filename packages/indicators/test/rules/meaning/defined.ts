import { legalBasis } from "@egov-vn/schemas";
import { defineIndicator, type Indicator, type IndicatorSet } from "../../../src/index.ts";

/** An indicator of a test, of which only what the test is about is given. */
export function indicator(id: string, facts: Partial<Indicator> = {}): Indicator {
  return defineIndicator({
    id,
    code: null,
    title: { vi: id, en: id },
    unit: "hồ sơ",
    kind: "flow",
    from: null,
    to: null,
    basis: legalBasis("17/NQ-CP", null, { confidence: "derived" }),
    source: "test",
    confidence: "derived",
    ...facts,
  });
}

/** A set of these indicators, without rules. */
export function setOf(...indicators: readonly Indicator[]): { readonly set: IndicatorSet } {
  const title = { vi: "Bộ thử", en: "Test set" };
  return { set: { id: "test", title, regime: "calendar", indicators, rules: [] } };
}

import type { BilingualText, PeriodicReport } from "@egov-vn/schemas";
import type { CheckResult } from "../findings/finding.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import type { IndicatorSet } from "../sets/indicator.ts";

/** What every part of the page needs. */
export interface PageContext {
  readonly report: PeriodicReport;
  readonly result: CheckResult;
  readonly set: IndicatorSet | undefined;
  readonly rules: RuleContext;
  readonly lang: keyof BilingualText;
}

/** Picks the page's language. */
export function inLanguage(page: PageContext, vi: string, en: string): string {
  return page.lang === "vi" ? vi : en;
}

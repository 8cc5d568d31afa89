import type { ReportRule } from "@egov-vn/schemas";
import type { Identity } from "../rules/judging/identity.ts";
import type { Outcome } from "../rules/judging/rule-kind.ts";

/** What one rule answered about one thing: a rule over the columns of a table answers for each. */
export interface Answer {
  readonly rule: ReportRule;
  /** Which of the rule's answers this is. */
  readonly index: number;
  readonly outcome: Outcome;
  /** The sum that was asked for, where the rule is one. */
  readonly identity: Identity | undefined;
}

/** One figure in place of another, and how many answers would be better or worse for it. */
export interface Candidate {
  readonly cell: string;
  /** As plain decimal text. */
  readonly value: string;
  readonly score: number;
  /** The failed answers that would hold. */
  readonly mended: readonly Answer[];
}

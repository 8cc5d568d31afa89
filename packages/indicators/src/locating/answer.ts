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

/** The name of an answer's finding. */
export function nameOfAnswer({ rule, outcome }: Pick<Answer, "rule" | "outcome">): string {
  return outcome.column === undefined ? rule.id : `${rule.id}/${outcome.column}`;
}

/** Whether the answer is that of its sum; a table cut by the wrong units answers for itself. */
export function isSum({ identity, outcome }: Answer): boolean {
  return identity !== undefined && outcome.residual !== null;
}

/** A sum that is wrong in a way that one other figure would mend. */
export function isFailedSum(answer: Answer): boolean {
  return (
    isSum(answer) && answer.outcome.verdict === "fail" && answer.identity?.relation === "equals"
  );
}

import type { Verdict } from "../../findings/finding.ts";

const order = ["pass", "pass-rounding", "truncated", "suspect", "fail"] as const;

/** A verdict that was reached, for want of nothing. */
export type Reached = Exclude<Verdict, "not-checkable">;

/** Whether one verdict is further from plain agreement than another. */
export function worse(a: Reached, b: Reached): boolean {
  return order.indexOf(a) > order.indexOf(b);
}

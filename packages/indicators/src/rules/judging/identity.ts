import { type Decimal, zero } from "../../quantities/decimal.ts";
import {
  containsZero,
  exactly,
  type Interval,
  precedes,
  reaches,
  subtract,
  sum,
} from "../../quantities/interval.ts";
import { type Judgement, judge, notCheckable, type Trial } from "./judge.ts";
import { fillMissing, type MissingStrategy } from "./missing.ts";
import { type Figure, isFigure, isMissing, type Reading } from "./reading.ts";
import type { Outcome, RuleContext } from "./rule-kind.ts";

/** Figures that are added and taken away, and what has to come of it (đẳng thức số liệu). */
export interface Identity {
  /** Named where a rule has one for each column. */
  readonly column?: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Σ plus − Σ minus is zero, or at most zero. */
  readonly relation: "equals" | "at-most";
  /** The cells in the order of the finding, the judged one first. */
  readonly cells: readonly string[];
}

/** How an identity came out, with the figures on both sides. */
export interface IdentityJudgement extends Judgement {
  readonly plus: readonly Figure[];
  readonly minus: readonly Figure[];
  /** What is not there, where the figures that are decide without it. */
  readonly missing: readonly Reading[];
}

/** Σ plus − Σ minus. */
export function residualOf(
  plus: readonly Figure[],
  minus: readonly Figure[],
  values: (figure: Figure) => Interval,
): Interval {
  return subtract(sum(plus.map(values)), sum(minus.map(values)));
}

/** What a residual says of a relation. */
function trialOf(residual: Interval, relation: Identity["relation"]): Trial {
  if (relation === "equals") {
    return { holds: containsZero(residual), residual: () => residual };
  }
  return {
    holds: reaches(residual, exactly(zero)),
    certain: precedes(residual, exactly(zero)),
    residual: () => residual,
  };
}

/** Decides an identity over the figures of a report, or says which of them are lacking. */
export function judgeIdentity(
  identity: Identity,
  context: RuleContext,
  missing: MissingStrategy = "skip-if-any",
): IdentityJudgement | { readonly lacking: Outcome } {
  const side = (references: readonly string[]) =>
    fillMissing(
      references.map((reference) => context.read(reference)),
      missing,
    );
  const plus = side(identity.plus);
  const minus = side(identity.minus);
  const lacking = [...plus, ...minus].filter((reading) => !isFigure(reading));
  if (lacking.length > 0) {
    const beyond = missing === "bounds" && exceeded(plus, minus, identity.relation);
    if (beyond) return { ...beyond, missing: lacking, verdict: "fail" };
    return { lacking: notCheckable(identity.cells, lacking, context) };
  }
  const [added, taken] = [plus.filter(isFigure), minus.filter(isFigure)];
  const judgement = judge([...added, ...taken], (values) =>
    trialOf(residualOf(added, taken, values), identity.relation),
  );
  return { ...judgement, plus: added, minus: taken, missing: [] };
}

/**
 * Where figures are missing on one side only and are not negative, the known ones may already be
 * too much, whatever the missing ones are.
 */
function exceeded(
  plus: readonly Reading[],
  minus: readonly Reading[],
  relation: Identity["relation"],
): Omit<IdentityJudgement, "verdict" | "missing"> | false {
  const gone = (side: readonly Reading[]) => side.some((reading) => !isFigure(reading));
  const onlyMissing = [...plus, ...minus].every(
    (reading) => isFigure(reading) || isMissing(reading),
  );
  if (!onlyMissing || (gone(plus) && gone(minus))) return false;
  const known = { plus: plus.filter(isFigure), minus: minus.filter(isFigure) };
  const sign = gone(plus) ? 1 : -1;
  if (sign === -1 && relation === "at-most") return false;
  const { verdict, residual } = judge([...known.plus, ...known.minus], (values) => {
    const left = residualOf(known.plus, known.minus, values);
    const atMost = sign === 1 ? left : subtract(exactly(zero), left);
    return { holds: reaches(atMost, exactly(zero)), residual: () => left };
  });
  return verdict === "fail" && { residual, ...known };
}

/** The exact sum of what is printed, for showing. */
export function addedUp(figures: readonly Figure[]): Decimal {
  return figures.reduce((total, { quantity }) => total.plus(quantity.value), zero);
}

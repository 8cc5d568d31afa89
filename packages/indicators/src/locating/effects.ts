import { type Decimal, zero } from "../quantities/decimal.ts";
import { add, exactly, type Interval } from "../quantities/interval.ts";
import { addedUp, residualOf, trialOf } from "../rules/judging/identity.ts";
import { type Figure, isFigure, type ReadingMode, valuesOf } from "../rules/judging/reading.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import { kindOf } from "../rules/rule-kinds.ts";
import type { Answer } from "./answer.ts";

/** A rule that looks at more figures than this is not asked again for every one of them. */
const mostCells = 64;

const modes = ["intervals", "truncated"] as const satisfies readonly ReadingMode[];

/** Tells what an answer would be if one figure were another. */
export interface Effects {
  /** What is left over of a sum as printed, and whether all its figures are there. */
  printedResidual(answer: Answer): Decimal | undefined;
  /** Whether the answer would hold; `undefined` when that is not looked into. */
  wouldHold(answer: Answer, figure: Figure): boolean | undefined;
}

export function effectsOf(context: RuleContext): Effects {
  const sums = new Map<Answer, Sum | undefined>();
  const sumOf = (answer: Answer): Sum | undefined => {
    if (!sums.has(answer)) sums.set(answer, openSum(answer, context));
    return sums.get(answer);
  };
  return {
    printedResidual: (answer) => sumOf(answer)?.printed,
    wouldHold(answer, figure) {
      const { identity } = answer;
      if (identity) {
        const sum = sumOf(answer);
        return sum && sumHolds(sum, identity.relation, figure, context);
      }
      return ruleHolds(answer, figure, context);
    },
  };
}

/** A sum whose residuals are kept, so that one changed figure costs one addition. */
interface Sum {
  readonly printed: Decimal;
  readonly residuals: readonly Interval[];
  /** How often a cell is added, less how often it is taken away. */
  readonly coefficients: ReadonlyMap<string, number>;
}

function openSum({ identity }: Answer, context: RuleContext): Sum | undefined {
  if (!identity) return undefined;
  const plus = identity.plus.map((reference) => context.read(reference));
  const minus = identity.minus.map((reference) => context.read(reference));
  if (!plus.every(isFigure) || !minus.every(isFigure)) return undefined;
  const coefficients = new Map<string, number>();
  const count = (references: readonly string[], by: number) => {
    for (const reference of references) {
      coefficients.set(reference, (coefficients.get(reference) ?? 0) + by);
    }
  };
  count(identity.plus, 1);
  count(identity.minus, -1);
  return {
    printed: addedUp(plus).minus(addedUp(minus)),
    residuals: modes.map((mode) => residualOf(plus, minus, (figure) => valuesOf(figure, mode))),
    coefficients,
  };
}

function sumHolds(
  { residuals, coefficients }: Sum,
  relation: "equals" | "at-most",
  figure: Figure,
  context: RuleContext,
): boolean {
  const before = context.read(figure.reference);
  const from = isFigure(before) ? addedUp([before]) : zero;
  const moved = addedUp([figure])
    .minus(from)
    .times(coefficients.get(figure.reference) ?? 0);
  return residuals.some((residual) => trialOf(add(residual, exactly(moved)), relation).holds);
}

function ruleHolds(answer: Answer, figure: Figure, context: RuleContext): boolean | undefined {
  if (answer.outcome.cells.length > mostCells) return undefined;
  const changed: RuleContext = {
    ...context,
    read: (reference) => (reference === figure.reference ? figure : context.read(reference)),
  };
  const again = kindOf(answer.rule).evaluate(answer.rule as never, changed)[answer.index];
  if (!again || again.verdict === "not-checkable") return undefined;
  return again.verdict !== "fail";
}

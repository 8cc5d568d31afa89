import { type Decimal, zero } from "../quantities/decimal.ts";
import type { Interval } from "../quantities/interval.ts";
import { addedUp, residualOf } from "../rules/judging/identity.ts";
import { fillMissing } from "../rules/judging/missing.ts";
import { type Figure, isFigure, valuesIn } from "../rules/judging/reading.ts";
import type { RuleContext } from "../rules/judging/rule-kind.ts";
import { type Answer, isSum } from "./answer.ts";
import { merged, type ShiftRange, shiftRange } from "./shift-range.ts";

/** A sum whose residuals are kept, so that every figure of it costs one addition. */
export interface OpenSum {
  readonly answer: Answer;
  readonly relation: "equals" | "at-most";
  /** What is left over of the figures as printed. */
  readonly printed: Decimal;
  /** What is left over by each way of reading them. */
  readonly residuals: readonly Interval[];
  /** Whether one of its figures is negative. */
  readonly signed: boolean;
  /** How often a cell is added, less how often it is taken away. */
  readonly times: ReadonlyMap<string, number>;
}

/** Opens the sum of an answer; `undefined` where it is none, or a figure is missing. */
export function openSum(answer: Answer, context: RuleContext): OpenSum | undefined {
  const { identity, outcome, rule } = answer;
  if (!identity || !isSum(answer)) return undefined;
  const strategy = "missing" in rule ? rule.missing : undefined;
  const side = (references: readonly string[]) =>
    fillMissing(
      references.map((reference) => context.read(reference)),
      strategy ?? "skip-if-any",
    );
  const [plus, minus] = [side(identity.plus), side(identity.minus)];
  if (!plus.every(isFigure) || !minus.every(isFigure)) return undefined;
  const times = new Map<string, number>();
  const count = (figures: readonly Figure[], by: number) => {
    for (const { reference } of figures) times.set(reference, (times.get(reference) ?? 0) + by);
  };
  count(plus, 1);
  count(minus, -1);
  const modes = ["intervals", "truncated", "other-separators"] as const;
  const figures = [...plus, ...minus];
  return {
    answer,
    signed: figures.some(({ quantity }) => quantity.value.startsWith("-")),
    relation: identity.relation,
    printed: addedUp(plus).minus(addedUp(minus)),
    residuals: modes
      .slice(0, outcome.verdict === "suspect" ? 3 : 2)
      .map((mode) => residualOf(plus, minus, valuesIn(mode, figures))),
    times,
  };
}

/** The shifts of one of its cells under which the sum holds. */
export function shiftsOf({ residuals, relation, times }: OpenSum, cell: string): ShiftRange[] {
  const count = times.get(cell) ?? 0;
  if (count === 0) return [];
  return merged(residuals.map((residual) => shiftRange(residual, count, relation)));
}

/** The shift of one of its cells after which nothing is left over of the figures as printed. */
export function plainShiftOf({ printed, times }: OpenSum, cell: string): Decimal {
  const count = times.get(cell) ?? 0;
  return count === 0 ? zero : printed.neg().div(count);
}

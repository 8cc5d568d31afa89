import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import { exactly, precedes, reaches, subtract } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome, type ValuesOf } from "../judging/judge.ts";
import { isFigure } from "../judging/reading.ts";
import type { RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explainedLimit, named, number, say } from "../judging/sentences.ts";

/**
 * A result against its target (kết quả so với chỉ tiêu), as information.
 *
 * `target` is an integer, a cell, or a decimal with a point: text is looked up as a cell first. Not
 * checked: whether that target was in force for the day and the tier of the agency.
 */
export const target: RuleKind<"target"> = {
  kind: "target",
  title: { vi: "So với chỉ tiêu", en: "Against the target" },
  severity: "info",
  derived: true,
  evaluate(rule, context) {
    const goal = goalOf(rule, context);
    const found = figuresOf([rule.cell, ...goal.cells], context);
    if ("lacking" in found) return [found.lacking];
    const [figure] = found.figures;
    if (!figure) return [];
    const { verdict, residual } = judge(found.figures, (values) => {
      const [result, aim] = [values(figure), goal.values(values)];
      const [lower, upper] = rule.direction === "at-least" ? [aim, result] : [result, aim];
      return {
        holds: reaches(lower, upper),
        certain: precedes(lower, upper),
        residual: () => subtract(result, aim),
      };
    });
    const atLeast = rule.direction === "at-least";
    const message = say(
      {
        figure: named(figure, context),
        goal: goal.text,
        limit: atLeast ? { vi: "ít nhất", en: "at least" } : { vi: "nhiều nhất", en: "at most" },
        how: verdict === "fail" ? notMet : met[verdict],
        distance: distanceText(new Decimal(figure.quantity.value).minus(goal.printed)),
      },
      (part) =>
        `${part["figure"]}, chỉ tiêu ${part["limit"]} ${part["goal"]}: ${part["how"]}, ${part["distance"]}.`,
      (part) =>
        `${part["figure"]}, target ${part["limit"]} ${part["goal"]}: ${part["how"]}, ${part["distance"]}.`,
    );
    return [outcome(verdict, [rule.cell, ...goal.cells], message, residual)];
  },
};

/** What has to be reached: a figure of the report, or a number of the rule. */
interface Goal {
  readonly cells: readonly string[];
  readonly text: BilingualText;
  readonly printed: Decimal;
  readonly values: (values: ValuesOf) => ReturnType<ValuesOf>;
}

const decimal = /^-?\d{1,40}(?:\.\d{1,40})?$/;

function goalOf({ target }: RuleOf<"target">, context: RuleContext): Goal {
  if (typeof target === "number") return numberGoal(new Decimal(target));
  const reading = context.read(target);
  if (reading.quantity.state === "absent" && decimal.test(target)) {
    return numberGoal(new Decimal(target));
  }
  const cells = [target];
  // Without a figure the rule is not checkable, and none of what follows is asked for.
  if (!isFigure(reading)) return { ...numberGoal(zero), cells };
  return {
    cells,
    text: named(reading, context),
    printed: new Decimal(reading.quantity.value),
    values: (values) => values(reading),
  };
}

function numberGoal(value: Decimal): Goal {
  return { cells: [], text: number(value, 40), printed: value, values: () => exactly(value) };
}

const notMet: BilingualText = { vi: "chưa đạt", en: "not met" };

const met = {
  pass: { vi: "đạt", en: "met" },
  "pass-rounding": {
    vi: "chỉ đạt trong phạm vi làm tròn hoặc cách viết",
    en: "met only within rounding or wording",
  },
  truncated: explainedLimit.truncated,
  suspect: explainedLimit.suspect,
} as const satisfies Record<string, BilingualText>;

function distanceText(distance: Decimal): BilingualText {
  if (distance.eq(zero)) return { vi: "bằng đúng chỉ tiêu", en: "just at the target" };
  const size = number(distance.abs());
  return distance.gt(zero)
    ? { vi: `cao hơn chỉ tiêu ${size.vi}`, en: `${size.en} above the target` }
    : { vi: `thấp hơn chỉ tiêu ${size.vi}`, en: `${size.en} below the target` };
}

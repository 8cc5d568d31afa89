import { Decimal } from "../../quantities/decimal.ts";
import { exactly, type Interval, precedes, reaches } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explainedLimit, named, number, say } from "../judging/sentences.ts";

/** A figure lies inside its limits (số liệu trong khoảng cho phép). */
export const range: RuleKind<"range"> = {
  kind: "range",
  title: { vi: "Khoảng cho phép", en: "Range" },
  severity: "error",
  evaluate(rule, context) {
    const found = figuresOf([rule.cell], context);
    if ("lacking" in found) return [found.lacking];
    const [figure] = found.figures;
    if (!figure) return [];
    const { verdict } = judge(found.figures, (values) => ({
      holds: inside(values(figure), rule, reaches),
      certain: inside(values(figure), rule, precedes),
      residual: () => null,
    }));
    const limits = {
      vi: limitText(rule, "vi"),
      en: limitText(rule, "en"),
    };
    const message = say(
      { figure: named(figure, context), limits, how: explainedLimit[verdict] },
      (part) => `${part["figure"]} ${part["limits"]}: ${part["how"]}.`,
      (part) => `${part["figure"]} has to be ${part["limits"]}: ${part["how"]}.`,
    );
    return [outcome(verdict, [rule.cell], message)];
  },
};

function inside(
  values: Interval,
  rule: RuleOf<"range">,
  atMost: (a: Interval, b: Interval) => boolean,
): boolean {
  const aboveMin = rule.min === undefined || atMost(exactly(new Decimal(rule.min)), values);
  const belowMax = rule.max === undefined || atMost(values, exactly(new Decimal(rule.max)));
  return aboveMin && belowMax;
}

function limitText(rule: RuleOf<"range">, lang: "vi" | "en"): string {
  const min = rule.min === undefined ? undefined : number(new Decimal(rule.min))[lang];
  const max = rule.max === undefined ? undefined : number(new Decimal(rule.max))[lang];
  const words =
    lang === "vi"
      ? {
          from: "phải từ",
          to: "đến",
          atLeast: "không được dưới",
          atMost: "không được quá",
          free: "phải là một số",
        }
      : { from: "from", to: "to", atLeast: "at least", atMost: "at most", free: "a number" };
  if (min !== undefined && max !== undefined) return `${words.from} ${min} ${words.to} ${max}`;
  if (min !== undefined) return `${words.atLeast} ${min}`;
  if (max !== undefined) return `${words.atMost} ${max}`;
  return words.free;
}

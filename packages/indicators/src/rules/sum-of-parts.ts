import { zero } from "../quantities/decimal.ts";
import { containsZero, exactly, precedes, reaches, subtract, sum } from "../quantities/interval.ts";
import { figuresOf, judge, outcome } from "./judge.ts";
import { valuesOf } from "./reading.ts";
import type { RuleKind } from "./rule-kind.ts";
import { explained, explainedLimit, listed, named, number, say } from "./wording.ts";

/**
 * The parts of a total add up to it (tổng các thành phần bằng tổng số).
 *
 * Holds when some values inside the printed intervals add up; with `exhaustive: false` the parts
 * may add up to less.
 */
export const sumOfParts: RuleKind<"sum-of-parts"> = {
  kind: "sum-of-parts",
  title: { vi: "Tổng các thành phần", en: "Sum of parts" },
  severity: "error",
  evaluate(rule, context) {
    const references = [rule.total, ...rule.parts];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    const [total, ...parts] = found.figures;
    if (total === undefined) return [];
    const exhaustive = rule.exhaustive ?? true;
    const { verdict, residual } = judge(found.figures, (values) => {
      const left = subtract(sum(parts.map(values)), values(total));
      return {
        holds: exhaustive ? containsZero(left) : reaches(left, exactly(zero)),
        certain: !exhaustive && precedes(left, exactly(zero)),
        residual: () => left,
      };
    });
    const added = sum(parts.map((part) => valuesOf(part, "printed"))).low;
    const message = say(
      {
        total: named(total, context),
        parts: listed(parts.map((part) => named(part, context))),
        added: number(added),
        how: (exhaustive ? explained : explainedLimit)[verdict],
      },
      (part) =>
        `Cộng ${part["parts"]} được ${part["added"]}, so với ${part["total"]}${exhaustive ? "" : " (chỉ là một phần của tổng)"}: ${part["how"]}.`,
      (part) =>
        `${part["parts"]} add up to ${part["added"]} against ${part["total"]}${exhaustive ? "" : " (of which they are only a part)"}: ${part["how"]}.`,
    );
    return [outcome(verdict, references, message, residual)];
  },
};

import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import { precedes, reaches, subtract } from "../../quantities/interval.ts";
import { statusNames } from "../../quantities/with-status.ts";
import { figuresOf, type Judgement, judge, outcome } from "../judging/judge.ts";
import type { Figure } from "../judging/reading.ts";
import type { RuleKind } from "../judging/rule-kind.ts";
import { explainedLimit, named, number, say } from "../judging/sentences.ts";
import { worse } from "../judging/verdict-order.ts";
import { earlierReferences, nameOfSeries } from "./series-of.ts";

/** Two neighbours of a series, and whether the later is at least the earlier. */
interface Step extends Judgement {
  readonly earlier: Figure;
  readonly later: Figure;
}

/**
 * A cumulative counter never falls (số lũy kế không giảm).
 *
 * `series` names the cells in the order of time; a single cell stands for all its periods in
 * `history`. With `mayFall` a fall is permitted, and said. A fall is named with its size, and with the
 * status of the earlier figure where that was no final one. Not checked: whether the counter began
 * where it says.
 */
export const monotone: RuleKind<"monotone"> = {
  kind: "monotone",
  title: { vi: "Số lũy kế không giảm", en: "Cumulative series never falls" },
  severity: "error",
  evaluate(rule, context) {
    const name = nameOfSeries(rule.series);
    const references = name ? [...earlierReferences(name, context), name] : rule.series;
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    if (found.figures.length < 2) {
      return [
        outcome("not-checkable", references, {
          vi: "Cần số liệu của ít nhất hai kỳ.",
          en: "Figures of at least two periods are needed.",
        }),
      ];
    }
    const steps: Step[] = found.figures.slice(1).map((later, index) => {
      const earlier = found.figures[index] ?? later;
      const judgement = judge([earlier, later], (values) => ({
        holds: reaches(values(earlier), values(later)),
        certain: precedes(values(earlier), values(later)),
        residual: () => subtract(values(later), values(earlier)),
      }));
      return { earlier, later, ...judgement };
    });
    const worst = steps.reduce((a, b) => (worse(b.verdict, a.verdict) ? b : a));
    const falls = steps.filter((step) => step.verdict === "fail").length;
    const permitted = falls > 0 && (rule.mayFall ?? false);
    const verdict = permitted ? "pass" : worst.verdict;
    const message = say(
      {
        from: named(worst.earlier, context),
        to: named(worst.later, context),
        how: permitted
          ? { vi: "quy tắc cho phép giảm", en: "the rule lets it fall" }
          : explainedLimit[verdict],
        fall: worst.verdict === "fail" ? fallText(worst, falls) : { vi: "", en: "" },
      },
      (part) =>
        `Số lũy kế từ ${part["from"]} đến ${part["to"]}${permitted ? "" : " không được giảm"}: ${part["how"]}${part["fall"]}.`,
      (part) =>
        `From ${part["from"]} to ${part["to"]} the counter ${permitted ? "falls" : "must not fall"}: ${part["how"]}${part["fall"]}.`,
    );
    return [outcome(verdict, references, message, worst.residual)];
  },
};

/** By how much the counter falls, what the earlier figure was, and how often it falls in all. */
function fallText({ earlier, later }: Step, falls: number): BilingualText {
  const before = new Decimal(earlier.quantity.value);
  const by = before.minus(later.quantity.value);
  const share = before.gt(zero) ? number(by.times(100).div(before), 2) : undefined;
  const size = number(by);
  const { status } = earlier.quantity;
  const early = status === null || status === "official" ? undefined : statusNames[status];
  const more = falls > 1;
  return {
    vi: [
      `; giảm ${size.vi}${share ? ` (${share.vi}%)` : ""}`,
      early && `; số kỳ trước mới là số ${early.vi}, có thể số kỳ sau đã điều chỉnh`,
      more && `; trong cả chuỗi có ${falls} lần giảm`,
    ]
      .filter((part) => typeof part === "string")
      .join(""),
    en: [
      `; it falls by ${size.en}${share ? ` (${share.en}%)` : ""}`,
      early && `; the earlier figure was ${early.en}, so the later may be its revision`,
      more && `; there are ${falls} falls in the series`,
    ]
      .filter((part) => typeof part === "string")
      .join(""),
  };
}

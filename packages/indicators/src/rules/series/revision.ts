import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import {
  closed,
  type Interval,
  multiply,
  overlap,
  scale,
  subtract,
} from "../../quantities/interval.ts";
import type { QuantityStatus } from "../../quantities/quantity.ts";
import { statusNames } from "../../quantities/with-status.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import { type Figure, valuesOf } from "../judging/reading.ts";
import type { RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { explainedLimit, named, number, say } from "../judging/sentences.ts";

/**
 * A figure that replaces a published one stays inside the band (điều chỉnh số liệu đã công bố).
 *
 * `maxChange` is in per cent of the earlier figure, whatever its sign; from zero only zero is inside. A
 * later figure that is less final than the earlier, such as an estimate after an official one, is
 * suspect. Not checked: whether the revision was announced, and how often a figure was revised.
 */
export const revision: RuleKind<"revision"> = {
  kind: "revision",
  title: { vi: "Mức điều chỉnh số liệu", en: "Revision" },
  severity: "warning",
  derived: true,
  evaluate(rule, context) {
    const references = [rule.before, rule.after];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    const [before, after] = found.figures;
    if (!before || !after) return [];
    const most = new Decimal(rule.maxChange).abs();
    const band = closed(new Decimal(100).minus(most), new Decimal(100).plus(most));
    const judged = judge(found.figures, (values) => {
      const later = scale(values(after), new Decimal(100));
      return {
        holds: overlap(later, multiply(values(before), band)),
        certain: within(later, values(before), band),
        residual: () => subtract(values(after), values(before)),
      };
    });
    const backwards = lessFinal(before, after);
    const verdict = backwards && judged.verdict !== "fail" ? "suspect" : judged.verdict;
    const message = say(
      {
        before: withStatus(before, context),
        after: withStatus(after, context),
        by: revisedBy(before, after),
        most: number(most),
        how: explainedLimit[judged.verdict],
        backwards: backwards ? lessFinalText : { vi: "", en: "" },
      },
      (part) =>
        `${part["before"]} được thay bằng ${unstopped(part["after"])}: ${part["by"]}, cho phép nhiều nhất ${part["most"]}%: ${part["how"]}${part["backwards"]}.`,
      (part) =>
        `${part["before"]} was replaced by ${unstopped(part["after"])}: ${part["by"]}, at most ${part["most"]}% is allowed: ${part["how"]}${part["backwards"]}.`,
    );
    return [outcome(verdict, references, message, judged.residual)];
  },
};

/** Whether every later value lies in the band around every earlier one, zero left aside. */
function within(later: Interval, before: Interval, band: Interval): boolean {
  if (before.low.lt(zero) && before.high.gt(zero)) return false;
  const atLow = multiply(closed(before.low, before.low), band);
  const atHigh = multiply(closed(before.high, before.high), band);
  return [atLow, atHigh].every(({ low, high }) => later.low.gte(low) && later.high.lte(high));
}

const finality: readonly QuantityStatus[] = ["estimate", "preliminary", "official"];

function lessFinal(before: Figure, after: Figure): boolean {
  const [earlier, later] = [before.quantity.status, after.quantity.status];
  if (earlier === null || later === null) return false;
  return finality.indexOf(later) < finality.indexOf(earlier);
}

const lessFinalText: BilingualText = {
  vi: "; số thay thế lại kém chính thức hơn số đã công bố",
  en: "; the figure that replaces it is less final than the one before",
};

function withStatus(figure: Figure, context: RuleContext): BilingualText {
  const name = named(figure, context);
  const { status } = figure.quantity;
  if (status === null) return name;
  const words = statusNames[status];
  return { vi: `${name.vi}, số ${words.vi},`, en: `${name.en}, ${words.en},` };
}

function unstopped(text = ""): string {
  return text.replace(/,$/u, "");
}

/** "tăng 12 (1,41%)", by the figures as printed. */
function revisedBy(before: Figure, after: Figure): BilingualText {
  const [earlier, later] = [before, after].map((figure) => valuesOf(figure, "printed").low);
  if (!earlier || !later || later.eq(earlier)) return { vi: "không đổi", en: "unchanged" };
  const by = later.minus(earlier);
  const size = number(by.abs());
  const share = earlier.eq(zero)
    ? { vi: "từ 0 nên không tính được %", en: "from 0, so no percentage" }
    : percentage(by.abs().times(100).div(earlier.abs()));
  return by.gt(zero)
    ? { vi: `tăng ${size.vi} (${share.vi})`, en: `up by ${size.en} (${share.en})` }
    : { vi: `giảm ${size.vi} (${share.vi})`, en: `down by ${size.en} (${share.en})` };
}

function percentage(value: Decimal): BilingualText {
  const text = number(value, 2);
  return { vi: `${text.vi}%`, en: `${text.en}%` };
}

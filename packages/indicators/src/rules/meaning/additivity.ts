import type { BilingualText } from "@egov-vn/schemas";
import type { Indicator, IndicatorKind } from "../../sets/indicator.ts";
import { figuresOf, outcome } from "../judging/judge.ts";
import type { Outcome, RuleContext, RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { listed } from "../judging/sentences.ts";
import { kindNames, knownIndicator } from "./known-indicator.ts";

/** Over what figures are added. */
type Direction = "overTime" | "overUnits";

interface Added {
  readonly reference: string;
  readonly indicator: Indicator | undefined;
  readonly additive: boolean | undefined;
}

/**
 * An indicator may be added over these periods or units (số liệu có cộng được hay không).
 *
 * Parts that are one cell in several periods are added over time, different cells over units; parts
 * that are both are held to both. The indicator's `additive` decides; without it a rate or a change
 * is never added, and what is counted at a day never over time. Accounts, addresses and other
 * distinct things are added only where the indicator says so. That the sum is right is the
 * question of `sum-of-parts`.
 */
export const additivity: RuleKind<"additivity"> = {
  kind: "additivity",
  title: { vi: "Tính cộng được", en: "Additivity" },
  severity: "error",
  evaluate(rule, context) {
    const cells = [rule.total, ...rule.parts];
    const figures = figuresOf(cells, context);
    if ("lacking" in figures) return [figures.lacking];
    for (const direction of directionsOf(rule, context)) {
      const added = addedParts(rule, direction, context);
      const wrong = added.filter(({ additive }) => additive === false);
      if (wrong.length > 0) return [refusal(rule, wrong, direction, context)];
      const unknown = added.filter(({ additive }) => additive === undefined);
      if (unknown.length > 0) {
        const names = listed(distinctNames(unknown, context));
        return [
          outcome("not-checkable", cells, {
            vi: `Chưa biết ${names.vi} có cộng được ${over[direction].vi} hay không.`,
            en: `It is not known whether ${names.en} may be added ${over[direction].en}.`,
          }),
        ];
      }
    }
    const how = listed(directionsOf(rule, context).map((direction) => over[direction]));
    return [
      outcome("pass", cells, {
        vi: `Các thành phần của ${context.nameOf(rule.total).vi} cộng được ${how.vi}.`,
        en: `The parts of ${context.nameOf(rule.total).en} may be added ${how.en}.`,
      }),
    ];
  },
};

const over: Readonly<Record<Direction, BilingualText>> = {
  overTime: { vi: "theo thời gian", en: "over time" },
  overUnits: { vi: "theo đơn vị hoặc thành phần", en: "over units or parts" },
};

function directionsOf(rule: RuleOf<"additivity">, context: RuleContext): readonly Direction[] {
  const split = rule.parts.map((part) => {
    const [cell = "", label = context.label] = part.split("@");
    return { cell, label };
  });
  const cells = new Set(split.map(({ cell }) => cell));
  const labels = new Set(split.map(({ label }) => label));
  // A single part counts as what it is of its total: the same cell in another period, or not.
  const [total = ""] = rule.total.split("@");
  const overTime = labels.size > 1 || (cells.size === 1 && cells.has(total));
  const overUnits = cells.size > 1 || !overTime;
  return [
    ...(overUnits ? (["overUnits"] as const) : []),
    ...(overTime ? (["overTime"] as const) : []),
  ];
}

/**
 * A part outside the set is taken for what its total is. Rates that may be added are shares of one
 * base, so each of them has to be another indicator: the same share of two units has two bases.
 */
function addedParts(
  rule: RuleOf<"additivity">,
  direction: Direction,
  context: RuleContext,
): readonly Added[] {
  const total = knownIndicator(rule.total, context);
  const indicators = rule.parts.map((part) => knownIndicator(part, context) ?? total);
  const shares = indicators.filter((indicator) => indicator?.kind === "rate");
  const repeated = new Set(shares.map((indicator) => indicator?.id)).size < shares.length;
  return rule.parts.map((reference, index) => {
    const indicator = indicators[index];
    if (indicator?.kind === "rate" && repeated) return { reference, indicator, additive: false };
    const byKind = indicator && neverAdded[direction].includes(indicator.kind) ? false : undefined;
    return { reference, indicator, additive: indicator?.additive?.[direction] ?? byKind };
  });
}

const neverAdded: Readonly<Record<Direction, readonly IndicatorKind[]>> = {
  overTime: ["stock", "cumulative", "rate", "change", "target", "structure"],
  overUnits: ["rate", "change"],
};

function refusal(
  rule: RuleOf<"additivity">,
  wrong: readonly Added[],
  direction: Direction,
  context: RuleContext,
): Outcome {
  const names = listed(distinctNames(wrong, context));
  const kind = wrong[0]?.indicator?.kind ?? "note";
  const why = reasonOf(kind, direction);
  return outcome("fail", [rule.total, ...rule.parts], {
    vi: `${names.vi} là ${kindNames[kind].vi}, không cộng được ${over[direction].vi}: ${why.vi}.`,
    en: `${names.en}: ${kindNames[kind].en}, which may not be added ${over[direction].en}, since ${why.en}.`,
  });
}

function reasonOf(kind: IndicatorKind, direction: Direction): BilingualText {
  if (kind === "rate") {
    return {
      vi: "phải cộng riêng tử số và mẫu số rồi mới chia",
      en: "numerators and denominators have to be added first, then divided",
    };
  }
  if (kind === "change") {
    return {
      vi: "mỗi mức tăng giảm tính trên một gốc khác nhau",
      en: "each change is counted from another base",
    };
  }
  if (kind === "target") {
    return {
      vi: "chỉ tiêu của mỗi kỳ hoặc đơn vị được giao riêng",
      en: "each period or unit has a target of its own",
    };
  }
  const atADay = kind === "stock" || kind === "cumulative" || kind === "structure";
  if (direction === "overTime" && atADay) {
    return {
      vi: "số cuối kỳ đã gồm cả các kỳ trước",
      en: "the last figure already holds the earlier ones",
    };
  }
  return {
    vi: "cùng một đối tượng có thể được đếm ở nhiều thành phần, nên tổng bị trùng",
    en: "one and the same thing may be counted in several parts",
  };
}

function distinctNames(parts: readonly Added[], context: RuleContext): BilingualText[] {
  const names = parts.map(({ reference }) => context.nameOf(reference));
  return [...new Map(names.map((name) => [name.vi, name])).values()];
}

import type { BilingualText } from "@egov-vn/schemas";
import { Decimal, zero } from "../../quantities/decimal.ts";
import { add, exactly, type Interval, scale } from "../../quantities/interval.ts";
import { figuresOf, judge, outcome } from "../judging/judge.ts";
import { type Figure, type ReadingMode, valuesOf } from "../judging/reading.ts";
import type { RuleKind, RuleOf } from "../judging/rule-kind.ts";
import { explained, listed, named, number, say } from "../judging/sentences.ts";
import { readComputed, shortenedLike } from "./computed.ts";
import { denominatorsFor, numeratorsFor, rangeText, type WholeRange } from "./whole-numbers.ts";

/** What is printed, what is known, and which count is to be found. */
interface Question {
  readonly printed: string;
  readonly known: string;
  readonly seeks: "numerator" | "denominator" | "base";
}

/** The same with the figures read. */
interface Search {
  readonly printed: Figure;
  readonly known: Figure;
  readonly seeks: Question["seeks"];
  readonly factor: Decimal;
}

/**
 * A count exists that gives the printed figure (có số nguyên cho đúng số in ra).
 *
 * Of a rate with its numerator or denominator the other is sought, of a change with the current
 * count the base. A rate may exceed 100 %, so nothing is asked of the denominator but to be at
 * least 1. Does not check that the count found is the true one.
 */
export const integerWitness: RuleKind<"integer-witness"> = {
  kind: "integer-witness",
  title: { vi: "Có số nguyên khớp với số in ra", en: "Integer witness" },
  severity: "warning",
  derived: "first-cell",
  evaluate(rule, context) {
    const question = questionOf(rule);
    if (!question) return [outcome("not-checkable", given(rule), unclear)];
    const references = [question.printed, question.known];
    const found = figuresOf(references, context);
    if ("lacking" in found) return [found.lacking];
    const [printed, known] = found.figures;
    if (!printed || !known) return [];
    const factor = new Decimal(rule.factor ?? 100);
    const search = { printed, known, seeks: question.seeks, factor };
    const without = whyNone(search);
    if (without) return [outcome("not-checkable", references, without)];
    const { verdict } = judge(found.figures, (_, mode) => ({
      holds: candidates(search, mode) !== undefined,
      residual: () => null,
    }));
    const range = candidates(search, modes[verdict]);
    const message = say(
      {
        printed: named(printed, context),
        known: named(known, context),
        sought: words[question.seeks],
        result: range ? rangeText(range) : nearest(search),
        how: explained[verdict],
      },
      (part) =>
        range
          ? `${part["printed"]} với ${part["known"]}: ${part["sought"]} có thể là ${part["result"]}: ${part["how"]}.`
          : `${part["printed"]} với ${part["known"]}: không có ${part["sought"]} nguyên nào cho đúng số in ra${part["result"]}. Ít nhất một trong hai số sai.`,
      (part) =>
        range
          ? `${part["printed"]} with ${part["known"]}: the ${part["sought"]} may be ${part["result"]}: ${part["how"]}.`
          : `${part["printed"]} with ${part["known"]}: no whole ${part["sought"]} gives the printed figure${part["result"]}. At least one of the two is wrong.`,
    );
    return [outcome(verdict, references, message)];
  },
};

/** The reading that a verdict comes from. */
const modes = {
  pass: "printed",
  "pass-rounding": "intervals",
  truncated: "truncated",
  suspect: "other-separators",
  fail: "intervals",
} as const satisfies Record<string, ReadingMode>;

const words: Readonly<Record<Question["seeks"], BilingualText>> = {
  numerator: { vi: "tử số", en: "numerator" },
  denominator: { vi: "mẫu số", en: "denominator" },
  base: { vi: "gốc so sánh", en: "base" },
};

function questionOf(rule: RuleOf<"integer-witness">): Question | undefined {
  const { rate, numerator, denominator, change, current } = rule;
  const count = [rate, numerator, denominator, change, current].filter((one) => one).length;
  if (count !== 2) return undefined;
  if (rate && numerator) return { printed: rate, known: numerator, seeks: "denominator" };
  if (rate && denominator) return { printed: rate, known: denominator, seeks: "numerator" };
  if (change && current) return { printed: change, known: current, seeks: "base" };
  return undefined;
}

function given(rule: RuleOf<"integer-witness">): string[] {
  const { rate, numerator, denominator, change, current } = rule;
  return [rate, numerator, denominator, change, current].filter((one) => one !== undefined);
}

const unclear: BilingualText = {
  vi: "Quy tắc cần `rate` cùng với `numerator` hoặc `denominator` (chỉ một trong hai), hoặc `change` cùng với `current`.",
  en: "The rule needs `rate` with either `numerator` or `denominator`, or `change` with `current`.",
};

/** Where the printed figure has no count behind it that could be sought. */
function whyNone({ printed, known, seeks }: Search): BilingualText | undefined {
  if (seeks === "base" && printed.quantity.unit === "percentage-points") {
    return {
      vi: "Mức tăng giảm tính bằng điểm % thì gốc so sánh là một tỷ lệ, không phải số nguyên.",
      en: "A change in percentage points has a rate for its base, which is no whole number.",
    };
  }
  const nothing = known.quantity.exact && new Decimal(known.quantity.value).eq(zero);
  if (seeks === "numerator" && nothing) {
    return {
      vi: "Mẫu số bằng 0 nên tỷ lệ không xác định.",
      en: "The denominator is 0, so the rate is undefined.",
    };
  }
  return undefined;
}

/** The whole numbers that give the printed figure under one way of reading it. */
function candidates(search: Search, mode: ReadingMode): WholeRange | undefined {
  const { printed, known, seeks, factor } = search;
  const { stated, values } = readComputed(printed, (figure) => valuesOf(figure, mode), mode);
  if (seeks === "numerator") return numeratorsFor(stated, values(known), factor);
  const ratio: Interval = seeks === "base" ? add(exactly(factor), stated) : stated;
  return denominatorsFor(ratio, scale(values(known), factor));
}

/** The whole numbers on both sides of the true quotient, and what they would have given. */
function nearest({ printed, known, seeks, factor }: Search): BilingualText {
  const [stated, count] = [printed, known].map(({ quantity }) => new Decimal(quantity.value));
  if (!stated || !count) return { vi: "", en: "" };
  const shift = seeks === "base" ? factor : zero;
  const [over, under] =
    seeks === "numerator"
      ? [stated.times(count), factor]
      : [count.times(factor), stated.plus(shift)];
  if (under.eq(zero)) return { vi: "", en: "" };
  const quotient = over.div(under);
  const below = quotient.round(0, quotient.lt(zero) ? 3 : 0);
  const near = [below, below.plus(1)].filter((whole) => seeks === "numerator" || whole.gte(1));
  const texts = near.map((whole) => {
    const value =
      seeks === "numerator"
        ? whole.times(factor).div(count)
        : count.times(factor).div(whole).minus(shift);
    const [name, gives] = [number(whole), shortenedLike(printed, value, "half-up")];
    return { vi: `${name.vi} cho ${gives.vi}`, en: `${name.en} gives ${gives.en}` };
  });
  if (texts.length === 0) return { vi: "", en: "" };
  const all = listed(texts);
  return { vi: `; gần nhất, ${all.vi}`, en: `; nearest, ${all.en}` };
}

import type { BilingualText } from "@egov-vn/schemas";
import { formatDate } from "../../findings/number-format.ts";
import { lastDayOf } from "../../regimes/last-day-of.ts";
import type { Indicator } from "../../sets/indicator.ts";
import { labelOf } from "../dates/printed-period.ts";
import { figuresOf, outcome } from "../judging/judge.ts";
import type { RuleContext, RuleKind } from "../judging/rule-kind.ts";
import { listed, together } from "../judging/sentences.ts";
import { knownIndicator } from "./known-indicator.ts";

/** A cell with the definition that its figure follows. */
interface Defined {
  readonly reference: string;
  readonly indicator: Indicator;
}

/**
 * Compared figures share a definition, or a declared bridge (số liệu so sánh phải cùng định nghĩa).
 *
 * Every cell is held against the first: with the definition in force at the end of its period. A
 * definition that was not in force then fails too, as levels 3 and 4 after Decree 42/2022. Whether
 * an agency really counted by the definition cannot be seen.
 */
export const definition: RuleKind<"definition"> = {
  kind: "definition",
  title: { vi: "Cùng định nghĩa chỉ tiêu", en: "Shared definition" },
  severity: "error",
  evaluate(rule, context) {
    const figures = figuresOf(rule.cells, context);
    if ("lacking" in figures) return [figures.lacking];
    const found = rule.cells.map((reference) => ({
      reference,
      indicator: knownIndicator(reference, context),
    }));
    const defined = found.filter((cell): cell is Defined => cell.indicator !== undefined);
    const problems = [...outOfForce(defined, context), ...differing(defined, context)];
    if (problems.length > 0) return [outcome("fail", rule.cells, together(...problems))];
    const unknown = found.filter((cell) => cell.indicator === undefined);
    if (unknown.length > 0) {
      const names = listed(unknown.map(({ reference }) => context.nameOf(reference)));
      return [
        outcome("not-checkable", rule.cells, {
          vi: `Bộ chỉ tiêu không có định nghĩa của ${names.vi}.`,
          en: `The indicator set has no definition of ${names.en}.`,
        }),
      ];
    }
    return [outcome("pass", rule.cells, agreement(defined))];
  },
};

const keyOf = (indicator: Indicator) => indicator.definition ?? indicator.id;

/** One sentence for each definition that had not begun, or had ended, when its figure was counted. */
function outOfForce(cells: readonly Defined[], context: RuleContext): BilingualText[] {
  return cells.flatMap(({ reference, indicator }) => {
    const last = lastDayOf(context.regime, labelOf(reference, context));
    if (last === undefined) return [];
    const name = context.nameOf(reference);
    const end = formatDate(last);
    if (indicator.to !== null && indicator.to < last) {
      const ended = formatDate(indicator.to);
      return [
        {
          vi: `${name.vi}: định nghĩa "${keyOf(indicator)}" hết hiệu lực ngày ${ended.vi}, trước ngày cuối kỳ ${end.vi}.`,
          en: `${name.en}: the definition "${keyOf(indicator)}" ended on ${ended.en}, before the period did on ${end.en}.`,
        },
      ];
    }
    if (indicator.from === null || indicator.from <= last) return [];
    const began = formatDate(indicator.from);
    return [
      {
        vi: `${name.vi}: định nghĩa "${keyOf(indicator)}" chỉ có từ ${began.vi}, sau ngày cuối kỳ ${end.vi}.`,
        en: `${name.en}: the definition "${keyOf(indicator)}" began on ${began.en}, after the period had ended on ${end.en}.`,
      },
    ];
  });
}

/** One sentence for each definition that is neither that of the first cell nor bridged to it. */
function differing(cells: readonly Defined[], context: RuleContext): BilingualText[] {
  const [first, ...others] = cells;
  if (!first) return [];
  const seen = new Set<string>();
  return others.flatMap((other) => {
    const key = keyOf(other.indicator);
    if (key === keyOf(first.indicator) || seen.has(key)) return [];
    seen.add(key);
    if (bridgeBetween(first.indicator, other.indicator)) return [];
    const one = described(first, context);
    const two = described(other, context);
    return [
      {
        vi: `Không so sánh được ${one.vi} với ${two.vi}: hai định nghĩa khác nhau, chưa khai báo căn cứ quy đổi.`,
        en: `${one.en} cannot be compared with ${two.en}: the definitions differ and no bridge between them is declared.`,
      },
    ];
  });
}

function bridgeBetween(a: Indicator, b: Indicator): { readonly reason: BilingualText } | undefined {
  const towards = (from: Indicator, to: Indicator) =>
    from.bridges?.find((bridge) => bridge.definition === keyOf(to));
  return towards(a, b) ?? towards(b, a);
}

/** Name of the cell, its definition, and since when. */
function described({ reference, indicator }: Defined, context: RuleContext): BilingualText {
  const name = context.nameOf(reference);
  const { from, to } = indicator;
  const since = {
    vi: `${from === null ? "không rõ từ ngày nào" : `từ ${formatDate(from).vi}`}${to === null ? "" : ` đến ${formatDate(to).vi}`}`,
    en: `${from === null ? "since an unknown day" : `${to === null ? "since" : "from"} ${from}`}${to === null ? "" : ` to ${to}`}`,
  };
  return {
    vi: `${name.vi} (định nghĩa "${keyOf(indicator)}", ${since.vi})`,
    en: `${name.en} (definition "${keyOf(indicator)}", ${since.en})`,
  };
}

function agreement(cells: readonly Defined[]): BilingualText {
  const [first, ...others] = cells;
  if (!first) return { vi: "Không có số liệu nào.", en: "There are no figures." };
  const key = keyOf(first.indicator);
  const reasons = others.flatMap(({ indicator }) =>
    keyOf(indicator) === key ? [] : (bridgeBetween(first.indicator, indicator)?.reason ?? []),
  );
  if (reasons.length === 0) {
    return {
      vi: `Các số liệu theo cùng một định nghĩa ("${key}"), đang có hiệu lực vào cuối từng kỳ.`,
      en: `The figures share one definition ("${key}"), in force at the end of each period.`,
    };
  }
  const [reason] = reasons;
  return {
    vi: `Các định nghĩa khác nhau nhưng đã khai báo căn cứ quy đổi: ${unstopped(reason?.vi)}.`,
    en: `The definitions differ, and are declared comparable: ${unstopped(reason?.en)}.`,
  };
}

function unstopped(sentence = ""): string {
  return sentence.trim().replace(/\.$/u, "");
}

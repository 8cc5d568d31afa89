import type { BilingualText } from "@egov-vn/schemas";
import { figuresOf, outcome } from "../judging/judge.ts";
import { type Figure, isFigure } from "../judging/reading.ts";
import type { RuleKind } from "../judging/rule-kind.ts";
import { listed, named, say } from "../judging/sentences.ts";

/**
 * Figures that must not be one and the same (các số liệu phải khác nhau), such as this period's and the
 * last's: equal ones were perhaps copied.
 *
 * Equal are figures printed with the same value, unit and qualifier: "hơn 1.200" differs from 1.200,
 * "5 triệu" does not from 5.000.000. Two known figures that are equal fail, whatever else is missing.
 * Not checked: figures that are nearly equal, and whether an equal one came about by chance.
 */
export const differs: RuleKind<"differs"> = {
  kind: "differs",
  title: { vi: "Số liệu phải khác nhau", en: "Figures differ" },
  severity: "warning",
  evaluate(rule, context) {
    const cells = [...new Set(rule.cells)];
    const known = cells.map((cell) => context.read(cell)).filter(isFigure);
    const repeated = [...Map.groupBy(known, printedAs).values()].filter((same) => same.length > 1);
    if (repeated.length > 0) {
      const same = repeated.flat();
      const references = new Set(same.map((figure) => figure.reference));
      const rest = cells.filter((cell) => !references.has(cell));
      const groups = repeated.map((group) => listed(group.map((figure) => named(figure, context))));
      return [outcome("fail", [...references, ...rest], sameText(groups))];
    }
    const found = figuresOf(cells, context);
    if ("lacking" in found) return [found.lacking];
    if (found.figures.length < 2) {
      return [
        outcome("not-checkable", cells, {
          vi: "Cần ít nhất hai số liệu để so.",
          en: "At least two figures are needed to compare.",
        }),
      ];
    }
    const message = say(
      { all: listed(found.figures.map((figure) => named(figure, context))) },
      (part) => `Các số liệu phải khác nhau: ${part["all"]}: không số nào trùng nhau.`,
      (part) => `Figures that must differ: ${part["all"]}: no two are the same.`,
    );
    return [outcome("pass", cells, message)];
  },
};

function printedAs({ quantity }: Figure): string {
  return `${quantity.value} ${quantity.unit} ${quantity.qualifier ?? ""}`;
}

const mostGroups = 7;

function sameText(groups: readonly BilingualText[]): BilingualText {
  const more = groups.length - mostGroups;
  const rest = { vi: `và ${more} nhóm khác`, en: `and ${more} more groups` };
  const shown = more > 1 ? [...groups.slice(0, mostGroups), rest] : groups;
  const join = (lang: keyof BilingualText) => shown.map((group) => group[lang]).join("; ");
  return {
    vi: `Các số liệu phải khác nhau nhưng in ra cùng một giá trị: ${join("vi")}. Có thể đã chép nhầm từ kỳ hoặc ô khác.`,
    en: `Figures that must differ are printed with the same value: ${join("en")}. One may have been copied from another period or cell.`,
  };
}

import type { BilingualText } from "@egov-vn/schemas";
import type { Indicator, IndicatorKind } from "../../sets/indicator.ts";
import type { RuleContext } from "../judging/rule-kind.ts";

/**
 * The indicator of a cell; in a table, whose cells are named `row.column`, that of the column.
 */
export function knownIndicator(reference: string, context: RuleContext): Indicator | undefined {
  const own = context.indicatorOf(reference);
  if (own) return own;
  const [cell = "", label] = reference.split("@");
  const column = cell.slice(cell.indexOf(".") + 1);
  if (column === cell) return undefined;
  return context.indicatorOf(label === undefined ? column : `${column}@${label}`);
}

/** What a figure of each kind is, in words. */
export const kindNames: Readonly<Record<IndicatorKind, BilingualText>> = {
  stock: { vi: "số tại một thời điểm", en: "a stock at one day" },
  cumulative: { vi: "số lũy kế", en: "a cumulative counter" },
  flow: { vi: "số phát sinh trong kỳ", en: "a flow of the period" },
  rate: { vi: "tỷ lệ", en: "a rate" },
  change: { vi: "mức tăng giảm", en: "a change" },
  target: { vi: "chỉ tiêu phải đạt", en: "a target" },
  structure: { vi: "số mô tả cơ cấu tổ chức", en: "a figure of structure" },
  note: { vi: "số ghi chú, không phải chỉ tiêu", en: "a note and no indicator" },
};

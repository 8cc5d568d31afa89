import * as z from "zod";
import { reportField } from "../report-field.ts";
import { cell, cells, figureRule, limit, optional, reference, rule } from "./rule-parts.ts";

const factor = optional(limit, "Hệ số (100 với phần trăm)", "Factor (100 for per cent)");

const weighed = z.strictObject({
  aggregate: cell("Số chung", "Aggregate"),
  a: cell("Nhóm thứ nhất", "First group"),
  b: cell("Nhóm thứ hai", "Second group"),
});
const pair = z.strictObject({ rate: cell("Tỷ lệ", "Rate"), count: cell("Số lượng", "Count") });
const weightedPart = z.strictObject({
  cell: cell("Chỉ số thành phần", "Part"),
  weight: reportField(limit, "Trọng số", "Weight"),
});

/** Rules about rates, shares and indexes, and the counts behind them. */
export const rateRules = [
  figureRule("rate", {
    rate: cell("Tỷ lệ", "Rate"),
    numerator: cell("Tử số", "Numerator"),
    denominator: cell("Mẫu số", "Denominator"),
    factor,
  }),
  figureRule("mean-of-ratios", {
    rate: cell("Tỷ lệ chung", "Rate of the group"),
    numerators: cells("Các tử số", "Numerators"),
    denominators: cells("Các mẫu số", "Denominators"),
    factor,
  }),
  rule("between", {
    aggregate: cell("Số chung", "Aggregate"),
    parts: cells("Các thành phần", "Parts"),
  }),
  rule("implied-weight", {
    series: reportField(z.array(weighed).min(1), "Các kỳ", "Periods"),
    maxJump: reportField(limit, "Mức nhảy lớn nhất", "Largest jump"),
  }),
  rule("integer-witness", {
    rate: optional(reference, "Tỷ lệ", "Rate"),
    numerator: optional(reference, "Tử số", "Numerator"),
    denominator: optional(reference, "Mẫu số", "Denominator"),
    change: optional(reference, "Mức tăng giảm", "Change"),
    current: optional(reference, "Kỳ này", "Current"),
    factor,
  }),
  rule("shared-denominator", {
    pairs: reportField(z.array(pair).min(1), "Các cặp tỷ lệ và số lượng", "Rates and counts"),
    factor,
  }),
  figureRule("weighted-index", {
    index: cell("Chỉ số tổng hợp", "Index"),
    parts: reportField(z.array(weightedPart).min(1), "Các thành phần", "Parts"),
    divisor: optional(limit, "Số chia", "Divisor"),
  }),
] as const;

// An agency's own indicator set: its definitions, its rules, and a report on them.
import { checkReport, defineIndicator, type IndicatorSet } from "@egov-vn/indicators";
import { legalBasis } from "@egov-vn/schemas";

const own = { code: null, from: "2025-07-01", to: null, confidence: "derived" } as const;
const basis = legalBasis("118/2025/NĐ-CP", null, { confidence: "derived" });
const source = "định nghĩa của đơn vị";

const set: IndicatorSet = {
  id: "one-stop-desk",
  title: { vi: "Bộ phận một cửa", en: "One-stop desk" },
  regime: "nd09-2019",
  indicators: [
    defineIndicator({
      ...own,
      id: "resolved",
      title: { vi: "Hồ sơ đã giải quyết", en: "Dossiers resolved" },
      unit: "hồ sơ",
      kind: "flow",
      basis,
      source,
    }),
    defineIndicator({
      ...own,
      id: "onTimeRate",
      title: { vi: "Tỷ lệ đúng hạn", en: "On-time rate" },
      unit: "%",
      kind: "rate",
      basis,
      source,
    }),
  ],
  rules: [
    {
      id: "on-time",
      kind: "rate",
      rate: "onTimeRate",
      numerator: "onTime",
      denominator: "resolved",
    },
  ],
};

const report = {
  title: "Báo cáo tháng 8/2025",
  period: { label: "2025-08" },
  cells: { resolved: "1.204", onTime: "1.187", onTimeRate: "98,58" },
};

for (const { rule, verdict, message } of checkReport(report, { asOf: "2025-09-01", set })
  .findings) {
  console.log(`${rule}: ${verdict}. ${message.vi}`);
}

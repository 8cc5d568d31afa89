import { outcome } from "../judging/judge.ts";
import { isFigure } from "../judging/reading.ts";
import type { RuleKind } from "../judging/rule-kind.ts";
import { listed } from "../judging/sentences.ts";

/** Every figure is there, or declared as not arising (đủ số liệu hoặc ghi "không phát sinh"). */
export const complete: RuleKind<"complete"> = {
  kind: "complete",
  title: { vi: "Đủ số liệu", en: "Complete" },
  severity: "error",
  evaluate(rule, context) {
    const lacking = rule.cells.filter((cell) => !isFigure(context.read(cell)));
    if (lacking.length === 0) {
      return [
        outcome("pass", rule.cells, {
          vi: `Có đủ ${rule.cells.length} số liệu phải báo cáo.`,
          en: `All ${rule.cells.length} figures that have to be reported are there.`,
        }),
      ];
    }
    const names = listed(lacking.map((cell) => context.nameOf(cell)));
    return [
      outcome("fail", [...lacking, ...rule.cells.filter((cell) => !lacking.includes(cell))], {
        vi: `Thiếu ${lacking.length} trong ${rule.cells.length} số liệu phải báo cáo: ${names.vi}. Nếu không có, ghi "không phát sinh".`,
        en: `${lacking.length} of ${rule.cells.length} figures that have to be reported are missing: ${names.en}. Where there is none, write "không phát sinh".`,
      }),
    ];
  },
};

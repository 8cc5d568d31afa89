import type { BilingualText } from "@egov-vn/schemas";
import { windowOf } from "../../regimes/window-of.ts";
import type { RuleContext } from "../judging/rule-kind.ts";

/** The two-tier local government began on 2025-07-01: 34 provinces, no districts. */
const firstDayOfTwoTiers = "2025-07-01";

/**
 * Whether the rows are cut by the administrative units in force at the end of the period; a period
 * that lies on both sides of the change is only suspect, since it may be reported either way.
 */
export function editionProblem(
  edition: "2004" | "2025" | undefined,
  context: RuleContext,
):
  | { readonly verdict: "fail" | "suspect" | "not-checkable"; readonly message: BilingualText }
  | undefined {
  if (edition === undefined) return undefined;
  const window = context.window ?? windowOf(context.regimeOf("calendar"), context.label);
  if (!window) {
    return {
      verdict: "not-checkable",
      message: {
        vi: "Không rõ kỳ báo cáo gồm những ngày nào nên chưa biết danh mục đơn vị hành chính nào áp dụng.",
        en: "The days of the period are not known, so neither is the edition of administrative units.",
      },
    };
  }
  const inForce = window.to < firstDayOfTwoTiers ? "2004" : "2025";
  if (edition === inForce) return undefined;
  const straddles = window.from < firstDayOfTwoTiers && window.to >= firstDayOfTwoTiers;
  return {
    verdict: straddles ? "suspect" : "fail",
    message: {
      vi: `Số liệu được tổng hợp theo danh mục đơn vị hành chính ${edition}, còn cuối kỳ áp dụng danh mục ${inForce} (chính quyền địa phương hai cấp từ 01/7/2025)${straddles ? "; kỳ báo cáo nằm ở cả hai bên mốc này" : ""}.`,
      en: `Rows are cut by the administrative units of ${edition}, while those of ${inForce} are in force at the end of the period (two tiers of local government since 2025-07-01)${straddles ? "; the period lies on both sides" : ""}.`,
    },
  };
}

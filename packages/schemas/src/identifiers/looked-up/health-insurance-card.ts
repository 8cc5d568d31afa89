import { entryOf } from "../../code-lists/entry-of.ts";
import { healthInsuranceGroupLevels } from "../../code-lists/insurance/health-insurance-group-levels.ts";
import { healthInsuranceGroups } from "../../code-lists/insurance/health-insurance-groups.ts";
import { warning } from "../checking.ts";
import type { AsOf, IdentifierCheck, IdentifierIssue } from "../identifier-check.ts";
import {
  checkHealthInsuranceCard,
  type HealthInsuranceCardParts,
} from "../people/health-insurance-card.ts";

/**
 * Checks a health-insurance card number (mã số thẻ BHYT) and looks its group and benefit level up.
 *
 * Like `checkHealthInsuranceCard`. With `asOf`, a benefit level that the group does not have on that
 * day is a warning: from 2026-01-01 some groups moved. The lists rest on secondary sources.
 *
 * Does not check: what `checkHealthInsuranceCard` does not; the holder's right to the group.
 *
 * Issues: those of `checkHealthInsuranceCard`, and the warnings `unknown-group`, `level-of-other-day`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 1351/QĐ-BHXH; 261/2025/QH15
 * @example
 * ```ts
 * import { lookUpHealthInsuranceCard } from "@egov-vn/schemas/identifiers";
 *
 * lookUpHealthInsuranceCard("CN3010123456789", { asOf: "2025-12-31" }).issues; // => []
 * lookUpHealthInsuranceCard("CN3010123456789", { asOf: "2026-01-01" }).issues[0]?.code; // => "level-of-other-day"
 * ```
 */
export function lookUpHealthInsuranceCard(
  value: string,
  options: AsOf = {},
): IdentifierCheck<HealthInsuranceCardParts> {
  const check = checkHealthInsuranceCard(value, options);
  const { parts } = check;
  if (parts?.form !== "long") return check;
  return { ...check, issues: [...check.issues, ...listIssues(parts, options.asOf)] };
}

function listIssues(
  { group, benefitLevel }: HealthInsuranceCardParts,
  asOf: string | undefined,
): IdentifierIssue[] {
  if (entryOf(healthInsuranceGroups, group ?? "") === undefined) {
    return [
      warning(
        "unknown-group",
        "Danh mục nhóm đối tượng của phần mềm chưa có mã này.",
        "The list of groups of this software does not hold this one.",
      ),
    ];
  }
  if (entryOf(healthInsuranceGroupLevels, `${group}${benefitLevel}`, asOf) !== undefined) return [];
  return [
    warning(
      "level-of-other-day",
      "Nhóm này không có mức hưởng đó vào ngày xét.",
      "The group does not have this benefit level on that day.",
    ),
  ];
}

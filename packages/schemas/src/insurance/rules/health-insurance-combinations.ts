import { legalBasis } from "../../metadata/legal-basis.ts";
import type { Combination } from "../../protection/combination.ts";
import type { HealthInsurance } from "../health-insurance.ts";

/**
 * Groups whose letters tell of ethnicity (DT), poverty (HN), social assistance (BT), or health: long
 * sick leave (NO), accident benefit (TB), lost capacity (MS), organ donation (HG).
 */
const tellingGroups: ReadonlySet<unknown> = new Set(["DT", "HN", "BT", "NO", "TB", "MS", "HG"]);

const groupIn = (value: unknown) => (typeof value === "string" ? value.slice(0, 2) : undefined);

/** Fields of a health-insurance card that become sensitive together. */
export const healthInsuranceCombinations: readonly Combination<HealthInsurance>[] = [
  {
    code: "telling-group",
    fields: ["cardNumber", "formerCardNumber", "nextCardNumber", "group", "benefitLevel"],
    reason: {
      vi: "Nhóm đối tượng trên thẻ cho biết dân tộc, hộ nghèo, trợ giúp xã hội hoặc tình trạng sức khỏe của người có tên trong bản ghi.",
      en: "The group on the card tells of the ethnicity, poverty, social assistance or health of the person named.",
    },
    basis: legalBasis("356/2025/NĐ-CP", "4", { from: "2026-01-01", confidence: "press" }),
    // A short card has digits only, so its first two characters are no group.
    applies: ({ cardNumber, formerCardNumber, nextCardNumber, group }) =>
      [cardNumber, formerCardNumber, nextCardNumber, group].some((value) =>
        tellingGroups.has(groupIn(value)),
      ),
  },
];

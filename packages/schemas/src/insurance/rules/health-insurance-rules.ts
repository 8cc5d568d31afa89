import { entryOf } from "../../code-lists/entry-of.ts";
import { healthInsuranceGroupLevels } from "../../code-lists/insurance/health-insurance-group-levels.ts";
import { healthInsuranceGroups } from "../../code-lists/insurance/health-insurance-groups.ts";
import { legalBasis } from "../../metadata/legal-basis.ts";
import { inOrder, notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { HealthInsurance } from "../health-insurance.ts";
import { tenDigitsReplaced, tenDigitsReplacedToday } from "./number-rules.ts";

const layout = legalBasis("1351/QĐ-BHXH", null, { confidence: "secondary" });
const levels = legalBasis("261/2025/QH15", "2(1a)", {
  from: "2026-01-01",
  confidence: "secondary",
});

/** Group and level of a card: as its fields say, else as the 15 characters of its number do. */
function groupAndLevelOf({ cardNumber, group, benefitLevel }: HealthInsurance) {
  const long = cardNumber.length === 15;
  return {
    group: group ?? (long ? cardNumber.slice(0, 2) : undefined),
    level: benefitLevel ?? (long ? cardNumber.slice(2, 3) : undefined),
  };
}

/** Whether the group has this level, on a day or, without one, ever; unknown groups have any. */
function hasLevel(card: HealthInsurance, day: string | undefined): boolean {
  const { group, level } = groupAndLevelOf(card);
  if (group === undefined || level === undefined) return true;
  if (entryOf(healthInsuranceGroups, group) === undefined) return true;
  return entryOf(healthInsuranceGroupLevels, `${group}${level}`, day) !== undefined;
}

const otherLevel = {
  severity: "warning",
  path: ["benefitLevel"],
  basis: levels,
} as const;

/** What the fields of a health-insurance card have to say together. */
export const healthInsuranceRules: readonly RecordRule<HealthInsurance>[] = [
  {
    code: "group-not-of-card",
    severity: "error",
    path: ["group"],
    message: {
      vi: "Nhóm đối tượng khác hai chữ cái đầu của mã số thẻ.",
      en: "The group is not that of the first two letters of the card number.",
    },
    basis: layout,
    holds: ({ cardNumber, group }) =>
      group === undefined || cardNumber.length !== 15 || cardNumber.startsWith(group),
  },
  {
    code: "level-not-of-card",
    severity: "error",
    path: ["benefitLevel"],
    message: {
      vi: "Mức hưởng khác ký tự thứ ba của mã số thẻ.",
      en: "The benefit level is not the third character of the card number.",
    },
    basis: layout,
    holds: ({ cardNumber, benefitLevel }) =>
      benefitLevel === undefined || cardNumber.length !== 15 || cardNumber[2] === benefitLevel,
  },
  inOrder("validity-reversed", "startsOn", "endsOn", {
    vi: "Thẻ hết giá trị trước khi có giá trị.",
    en: "The card ends before it begins.",
  }),
  {
    code: "unknown-group",
    severity: "warning",
    path: ["group"],
    message: {
      vi: "Danh mục nhóm đối tượng của phần mềm chưa có nhóm này.",
      en: "The list of groups of this software does not hold this one.",
    },
    basis: layout,
    holds: (card) => {
      const { group } = groupAndLevelOf(card);
      return group === undefined || entryOf(healthInsuranceGroups, group) !== undefined;
    },
  },
  {
    ...otherLevel,
    code: "level-of-other-day",
    message: {
      vi: "Nhóm này không có mức hưởng đó vào ngày thẻ bắt đầu có giá trị.",
      en: "The group does not have this benefit level on the first day of the card.",
    },
    holds: (card) => hasLevel(card, card.startsOn),
  },
  {
    ...otherLevel,
    code: "level-changed-since",
    message: {
      vi: "Vào ngày xét, nhóm này không còn mức hưởng đó.",
      en: "On the day of the check the group no longer has this benefit level.",
    },
    dated: true,
    holds: (card, asOf) => {
      const isValid = (card.startsOn ?? "") <= asOf && asOf <= (card.endsOn ?? "9999-12-31");
      return !isValid || !hasLevel(card, card.startsOn) || hasLevel(card, asOf);
    },
  },
  {
    code: "number-not-of-card",
    severity: "warning",
    path: ["socialInsuranceNumber"],
    message: {
      vi: "Mười số cuối của thẻ khác mã số BHXH.",
      en: "The last ten digits of the card are not the social-insurance number.",
    },
    basis: layout,
    holds: ({ cardNumber, socialInsuranceNumber }) =>
      socialInsuranceNumber?.length !== 10 || cardNumber.endsWith(socialInsuranceNumber),
  },
  tenDigitsReplaced(({ issuedOn, startsOn }) => issuedOn ?? startsOn),
  tenDigitsReplacedToday(({ issuedOn, startsOn }) => issuedOn ?? startsOn),
  notInFuture("issuedOn"),
];

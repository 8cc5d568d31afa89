import { legalBasis } from "../../metadata/legal-basis.ts";
import type { RecordRule } from "../../records/record-rule.ts";

/** First day on which the personal id takes the place of the 10 digits. */
const personalIdSince = "2025-08-01";

const replaced = {
  severity: "warning",
  path: ["socialInsuranceNumber"],
  message: {
    vi: "Từ ngày 01/8/2025, số định danh cá nhân thay mã số BHXH 10 số.",
    en: "From 2025-08-01 the personal id takes the place of the 10 digits.",
  },
  basis: legalBasis("1804/BHXH-QLT", null, { from: personalIdSince, confidence: "press" }),
} as const;

interface Numbered {
  readonly socialInsuranceNumber?: string | undefined;
}

const isOfTenDigits = ({ socialInsuranceNumber }: Numbered) => socialInsuranceNumber?.length === 10;

/** The 10 digits are no longer used in what happened since August 2025. */
export function tenDigitsReplaced<Value extends Numbered>(
  dayOf: (value: Value) => string | undefined,
): RecordRule<Value> {
  return {
    code: "replaced-by-personal-id",
    ...replaced,
    holds: (value) => {
      const day = dayOf(value);
      // Some records know a month only: both sides are cut to one length.
      return (
        !isOfTenDigits(value) || day === undefined || day < personalIdSince.slice(0, day.length)
      );
    },
  };
}

/** Where a record has no day of its own, the day of the check decides. */
export function tenDigitsReplacedToday<Value extends Numbered>(
  dayOf: (value: Value) => string | undefined,
): RecordRule<Value> {
  return {
    code: "ten-digits-today",
    ...replaced,
    dated: true,
    holds: (value, asOf) =>
      !isOfTenDigits(value) || dayOf(value) !== undefined || asOf < personalIdSince,
  };
}

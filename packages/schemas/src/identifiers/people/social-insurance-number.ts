import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import {
  answer,
  areDigits,
  compactDigits,
  digitIssues,
  error,
  requireIsoDate,
  warning,
} from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";
import { checkPersonalId } from "./personal-id.ts";

/** A social-insurance number taken apart. */
export interface SocialInsuranceNumberParts {
  /** `ten-digits` until the personal id took its place on 2025-08-01, then `personal-id`. */
  readonly form: "ten-digits" | "personal-id";
}

/** First day on which the personal id takes the place of the number. */
const personalIdSince = "2025-08-01";

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "1804/BHXH-QLT",
    article: null,
    source: "kenh14.vn, vneconomy.vn: the personal id replaces the number from 2025-08-01",
    confidence: "press",
  },
];

const socialInsuranceNumber = z.stringFormat(
  "social-insurance-number",
  (text) => (text.length === 10 || text.length === 12) && areDigits(text),
);

/** The type of {@link SocialInsuranceNumber}'s schema. */
export interface SocialInsuranceNumberSchema extends Of<typeof socialInsuranceNumber> {}

/**
 * A social-insurance number (mã số BHXH): 10 digits, or the 12 of the personal id from 2025-08-01.
 *
 * Does not check: that the number was given; the issuing province that the first two of ten digits
 * usually show. No check digit was ever published.
 *
 * @basis 1804/BHXH-QLT
 * @example
 * ```ts
 * import { SocialInsuranceNumber } from "@egov-vn/schemas";
 *
 * SocialInsuranceNumber.safeParse("0123456789").success; // => true
 * SocialInsuranceNumber.safeParse("012345678").success; // => false
 * ```
 */
export const SocialInsuranceNumber: SocialInsuranceNumberSchema = socialInsuranceNumber;
/** A social-insurance number; see the schema of the same name. */
export type SocialInsuranceNumber = z.infer<SocialInsuranceNumberSchema>;

/**
 * Checks a social-insurance number (mã số BHXH) for a day.
 *
 * Before 2025-08-01 the 12 digits are refused; from that day on the 10 digits are a warning, since
 * old records keep them. The 12 digits are checked as a personal id.
 *
 * Issues: `empty`, `not-digits`, `wrong-length`, `leading-zero-lost` (warning),
 * `form-not-yet-in-force`, `replaced-by-personal-id` (warning), and those of the personal id.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 1804/BHXH-QLT
 * @example
 * ```ts
 * import { checkSocialInsuranceNumber } from "@egov-vn/schemas";
 *
 * checkSocialInsuranceNumber("001090012345", { asOf: "2025-07-31" }).valid; // => false
 * checkSocialInsuranceNumber("0123456789", { asOf: "2025-08-01" }).issues[0]?.code; // => "replaced-by-personal-id"
 * ```
 */
export function checkSocialInsuranceNumber(
  value: string,
  options: AsOf = {},
): IdentifierCheck<SocialInsuranceNumberParts> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  const issues = digitIssues(digits, [10, 12], {
    vi: "Mã số BHXH",
    en: "social-insurance number",
  });
  const fits = issues.length === 0;
  if (fits) issues.push(...formIssues(digits, options));
  return answer("social-insurance-number", value, {
    normalized: fits ? digits : null,
    parts: fits ? { form: digits.length === 10 ? "ten-digits" : "personal-id" } : null,
    issues,
    basis,
  });
}

function formIssues(digits: string, options: AsOf): IdentifierIssue[] {
  const { asOf } = options;
  if (digits.length === 12) {
    const own =
      asOf !== undefined && asOf < personalIdSince
        ? [
            error(
              "form-not-yet-in-force",
              "Số định danh cá nhân chỉ thay mã số BHXH từ ngày 01/8/2025.",
              "The personal id takes the place of this number only from 2025-08-01.",
            ),
          ]
        : [];
    return [...own, ...checkPersonalId(digits, options).issues];
  }
  if (asOf === undefined || asOf < personalIdSince) return [];
  return [
    warning(
      "replaced-by-personal-id",
      "Từ ngày 01/8/2025, số định danh cá nhân thay mã số BHXH 10 số.",
      "From 2025-08-01 the personal id takes the place of the 10 digits.",
    ),
  ];
}

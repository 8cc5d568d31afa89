import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { answer, areDigits, compactDigits, digitIssues, requireIsoDate } from "../checking.ts";
import type { AsOf, IdentifierBasis, IdentifierCheck } from "../identifier-check.ts";

/** A postal code taken apart. */
export interface PostalCodeParts {
  /** Two digits for the province: a numbering of its own, not that of administrative units. */
  readonly province: string;
  readonly district: string;
  readonly object: string;
}

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "07/2017/TT-BTTTT",
    article: "5",
    source: "codified text of 07/2017/TT-BTTTT (public mirror of the official codification)",
    confidence: "official",
  },
];

const postalCode = z.stringFormat("postal-code", (text) => text.length === 5 && areDigits(text));

/** The type of {@link PostalCode}'s schema. */
export interface PostalCodeSchema extends Of<typeof postalCode> {}

/**
 * A postal code (mã bưu chính) of five digits, in use since 2017-09-01; older ones have six.
 *
 * Does not check: that the code was assigned. The list after the mergers of 2025 was not found.
 *
 * @basis 07/2017/TT-BTTTT art. 5–6
 * @example
 * ```ts
 * import { PostalCode } from "@egov-vn/schemas";
 *
 * PostalCode.safeParse("10000").success; // => true
 * PostalCode.safeParse("1000").success; // => false
 * ```
 */
export const PostalCode: PostalCodeSchema = postalCode;
/** A postal code; see the schema of the same name. */
export type PostalCode = z.infer<PostalCodeSchema>;

/**
 * Checks a postal code (mã bưu chính).
 *
 * Issues: `empty`, `not-digits`, `wrong-length`, `leading-zero-lost` (warning).
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 07/2017/TT-BTTTT art. 5
 * @example
 * ```ts
 * import { checkPostalCode } from "@egov-vn/schemas";
 *
 * checkPostalCode("10000").parts?.province; // => "10"
 * ```
 */
export function checkPostalCode(
  value: string,
  options: AsOf = {},
): IdentifierCheck<PostalCodeParts> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  const issues = digitIssues(digits, [5], { vi: "Mã bưu chính", en: "postal code" });
  const fits = issues.length === 0;
  return answer("postal-code", value, {
    normalized: fits ? digits : null,
    parts: fits
      ? { province: digits.slice(0, 2), district: digits.slice(2, 4), object: digits.slice(4) }
      : null,
    issues,
    basis,
  });
}

import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import {
  answer,
  areDigits,
  compactDigits,
  digitIssues,
  error,
  requireIsoDate,
} from "../checking.ts";
import type { AsOf, IdentifierBasis, IdentifierCheck } from "../identifier-check.ts";
import { baseIssues, isTaxCode } from "./tax-code.ts";

/** An enterprise code taken apart. */
export interface EnterpriseCodeParts {
  /** `branch` is a branch or representative office, which carries a tax code of its own. */
  readonly form: "enterprise" | "branch";
  readonly base: string;
  readonly suffix: string | null;
}

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "01/2021/NĐ-CP",
    article: "8",
    source: "codified text of 01/2021/NĐ-CP (public mirror); replaced by 168/2025/NĐ-CP",
    confidence: "official",
  },
];

const enterpriseCode = z.stringFormat(
  "enterprise-code",
  (text) => text.length !== 12 && isTaxCode(text),
);

/** The type of {@link EnterpriseCode}'s schema. */
export interface EnterpriseCodeSchema extends Of<typeof enterpriseCode> {}

/**
 * An enterprise code (mã số doanh nghiệp): the enterprise's 10-digit tax code; with `-001` to `-999`
 * that of a branch. Also the code of a co-operative.
 *
 * Does not check: that the enterprise is registered or active. A business location has 5 digits that
 * are unique only inside its parent; they are no enterprise code.
 *
 * @basis 01/2021/NĐ-CP art. 8; 168/2025/NĐ-CP; 92/2024/NĐ-CP art. 14
 * @example
 * ```ts
 * import { EnterpriseCode } from "@egov-vn/schemas";
 *
 * EnterpriseCode.safeParse("0100109106").success; // => true
 * EnterpriseCode.safeParse("001090012345").success; // => false
 * ```
 */
export const EnterpriseCode: EnterpriseCodeSchema = enterpriseCode;
/** An enterprise code; see the schema of the same name. */
export type EnterpriseCode = z.infer<EnterpriseCodeSchema>;

/**
 * Checks an enterprise code (mã số doanh nghiệp) in any usual spelling.
 *
 * Issues: `empty`, `not-digits`, `location-needs-parent`, `wrong-length`, `leading-zero-lost`
 * (warning), `zero-serial`, `wrong-check-digit`, `zero-suffix`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 01/2021/NĐ-CP art. 8
 * @example
 * ```ts
 * import { checkEnterpriseCode } from "@egov-vn/schemas";
 *
 * checkEnterpriseCode("0314409058002").parts?.form; // => "branch"
 * checkEnterpriseCode("00001").issues[0]?.code; // => "location-needs-parent"
 * ```
 */
export function checkEnterpriseCode(
  value: string,
  options: AsOf = {},
): IdentifierCheck<EnterpriseCodeParts> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  if (digits.length === 5 && areDigits(digits)) {
    const issues = [
      error(
        "location-needs-parent",
        "Mã 5 số là của địa điểm kinh doanh, chỉ có nghĩa trong doanh nghiệp chủ quản.",
        "Five digits are a business location, unique only inside its parent enterprise.",
      ),
    ];
    return answer<EnterpriseCodeParts>("enterprise-code", value, {
      normalized: null,
      parts: null,
      issues,
      basis,
    });
  }
  const issues = digitIssues(digits, [10, 13], { vi: "Mã số doanh nghiệp", en: "enterprise code" });
  if (issues.length > 0) {
    return answer<EnterpriseCodeParts>("enterprise-code", value, {
      normalized: null,
      parts: null,
      issues,
      basis,
    });
  }
  const base = digits.slice(0, 10);
  const suffix = digits.length === 13 ? digits.slice(10) : null;
  return answer("enterprise-code", value, {
    normalized: suffix === null ? base : `${base}-${suffix}`,
    parts: { form: suffix === null ? "enterprise" : "branch", base, suffix },
    issues: baseIssues(base, suffix),
    basis,
  });
}

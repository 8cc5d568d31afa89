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
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";

/** A tax code taken apart. */
export interface TaxCodeParts {
  /**
   * - `organisation`: 10 digits, the last one a check digit
   * - `dependent-unit`: the parent's 10 digits, a hyphen and 3 digits
   * - `individual`: the 12-digit personal id of a person or a household business owner
   */
  readonly form: "organisation" | "dependent-unit" | "individual";
  /** The parent's 10 digits, for `organisation` and `dependent-unit`. */
  readonly base: string | null;
  /** `001`–`999`, for `dependent-unit`. */
  readonly suffix: string | null;
}

/** Who holds the code, where the form alone leaves it open. */
export interface TaxCodeOptions extends AsOf {
  readonly holder?: "individual" | "organisation";
}

/** First day on which an individual's tax code is the personal id. */
const personalIdSince = "2025-07-01";

const structure: IdentifierBasis = {
  instrument: "105/2020/TT-BTC",
  article: "5",
  source: "codified text of 105/2020/TT-BTC (public mirror of the official codification)",
  confidence: "official",
};
const checkDigit: IdentifierBasis = {
  instrument: "105/2020/TT-BTC",
  article: "5",
  source: "python-stdnum, stdnum/vn/mst.py: the weights are not printed in the circular",
  confidence: "library",
};
const personalIdAsTaxCode: IdentifierBasis = {
  instrument: "86/2024/TT-BTC",
  article: "5",
  source: "secondary summary of 86/2024/TT-BTC; replaced by 90/2026/TT-BTC from 2026-07-01",
  confidence: "secondary",
};

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3] as const;

/** The check digit of nine digits; 10 when no code may carry this serial. */
function checkDigitOf(digits: string): number {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) {
    sum += (weights[index] ?? 0) * (digits.charCodeAt(index) - 48);
  }
  return 10 - (sum % 11);
}

/** Whether the text is a tax code in canonical form, on any date. */
export function isTaxCode(text: string): boolean {
  if (text.length === 12) return areDigits(text, 0, 12);
  if (text.length === 14) {
    if (text.charCodeAt(10) !== 45 || !areDigits(text, 11, 14) || text.endsWith("000")) {
      return false;
    }
  } else if (text.length !== 10) {
    return false;
  }
  return (
    areDigits(text, 0, 10) &&
    text.slice(2, 9) !== "0000000" &&
    checkDigitOf(text) === text.charCodeAt(9) - 48
  );
}

const taxCode = z.stringFormat("tax-code", isTaxCode);

/** The type of {@link TaxCode}'s schema. */
export interface TaxCodeSchema extends Of<typeof taxCode> {}

/**
 * A tax code (mã số thuế, MST) in canonical form.
 *
 * 10 digits with a check digit (organisations), the same with `-001` to `-999` (dependent units),
 * or the 12 digits of a personal id (individuals and household businesses from 2025-07-01). Text in
 * is text out; use {@link checkTaxCode} for other spellings, for reasons, and for a date.
 *
 * Does not check: that the code was issued, to whom, or its status; the range code in the first two
 * digits; the structure of a personal id; on which date the form was in use.
 *
 * @basis 105/2020/TT-BTC art. 5; 86/2024/TT-BTC art. 5; 90/2026/TT-BTC
 * @example
 * ```ts
 * import { TaxCode } from "@egov-vn/schemas";
 *
 * TaxCode.safeParse("0100233488").success; // => true
 * TaxCode.safeParse("0100233480").success; // => false
 * ```
 */
export const TaxCode: TaxCodeSchema = taxCode;
/** A tax code in canonical form; see the schema of the same name. */
export type TaxCode = z.infer<TaxCodeSchema>;

/**
 * Checks a tax code (mã số thuế) in any usual spelling and says what is wrong.
 *
 * Spaces, dots and hyphens between the groups are forgiven and left out of `normalized`. With
 * `asOf`, the 12-digit form is refused before 2025-07-01, and with `holder: "individual"` the
 * 10-digit form from that day on. What it does not check stands at {@link TaxCode}.
 *
 * Issues: `empty`, `not-digits`, `wrong-length`, `leading-zero-lost` (warning beside
 * `wrong-length`), `zero-serial`, `wrong-check-digit`, `zero-suffix`, `form-not-yet-in-force`,
 * `form-no-longer-in-force`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 105/2020/TT-BTC art. 5; 86/2024/TT-BTC art. 5; 90/2026/TT-BTC
 * @example
 * ```ts
 * import { checkTaxCode } from "@egov-vn/schemas";
 *
 * checkTaxCode("0314409058 002").normalized; // => "0314409058-002"
 * checkTaxCode("0100233480").issues.map((issue) => issue.code); // => ["wrong-check-digit"]
 * checkTaxCode("001090012345", { asOf: "2024-01-01" }).valid; // => false
 * ```
 */
export function checkTaxCode(
  value: string,
  options: TaxCodeOptions = {},
): IdentifierCheck<TaxCodeParts> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  const parts = areDigits(digits) ? partsOf(digits) : null;
  return answer("tax-code", value, {
    normalized: parts && canonical(digits, parts),
    parts,
    issues: [
      ...digitIssues(digits, [10, 12, 13], { vi: "Mã số thuế", en: "tax code" }),
      ...(parts?.base ? baseIssues(parts.base, parts.suffix) : []),
      ...dateIssues(parts, options),
    ],
    basis:
      parts?.form === "individual" ? [personalIdAsTaxCode, structure] : [structure, checkDigit],
  });
}

function partsOf(digits: string): TaxCodeParts | null {
  switch (digits.length) {
    case 10:
      return { form: "organisation", base: digits, suffix: null };
    case 12:
      return { form: "individual", base: null, suffix: null };
    case 13:
      return { form: "dependent-unit", base: digits.slice(0, 10), suffix: digits.slice(10) };
    default:
      return null;
  }
}

function canonical(digits: string, parts: TaxCodeParts): string {
  return parts.suffix === null ? digits : `${parts.base}-${parts.suffix}`;
}

/** What is wrong with the ten digits of an organisation and the three of its unit. */
export function baseIssues(base: string, suffix: string | null): IdentifierIssue[] {
  const issues: IdentifierIssue[] = [];
  if (base.slice(2, 9) === "0000000") {
    issues.push(
      error(
        "zero-serial",
        "Số thứ tự (chữ số 3–9) không thể toàn số 0.",
        "The serial number (digits 3–9) cannot be all zero.",
      ),
    );
  }
  const expected = checkDigitOf(base);
  if (expected === 10) {
    issues.push(
      error(
        "wrong-check-digit",
        "Không có chữ số kiểm tra nào hợp với 9 chữ số đầu; mã này không được cấp.",
        "No check digit fits the first 9 digits; such a code is never issued.",
      ),
    );
  } else if (expected !== base.charCodeAt(9) - 48) {
    issues.push(
      error(
        "wrong-check-digit",
        `Chữ số kiểm tra (chữ số thứ 10) phải là ${expected}.`,
        `The check digit (the 10th) should be ${expected}.`,
      ),
    );
  }
  if (suffix === "000") {
    issues.push(
      error(
        "zero-suffix",
        "Ba số cuối của đơn vị phụ thuộc là 001–999.",
        "The last three digits of a dependent unit run from 001 to 999.",
      ),
    );
  }
  return issues;
}

function dateIssues(parts: TaxCodeParts | null, options: TaxCodeOptions): IdentifierIssue[] {
  const { asOf, holder } = options;
  if (parts === null || asOf === undefined) return [];
  if (parts.form === "individual" && asOf < personalIdSince) {
    return [
      error(
        "form-not-yet-in-force",
        "Số định danh cá nhân chỉ là mã số thuế từ ngày 01/7/2025.",
        "The personal id is the tax code only from 2025-07-01.",
      ),
    ];
  }
  if (parts.form === "organisation" && holder === "individual" && asOf >= personalIdSince) {
    return [
      error(
        "form-no-longer-in-force",
        "Mã số thuế 10 số của cá nhân chỉ dùng đến hết ngày 30/6/2025.",
        "The 10-digit tax code of an individual was usable until 2025-06-30.",
      ),
    ];
  }
  return [];
}

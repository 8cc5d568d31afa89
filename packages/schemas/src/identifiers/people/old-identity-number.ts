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

/** What an old identity number says: nothing that could be confirmed. */
export interface OldIdentityNumberParts {
  /** Leading digits follow a list of the police that was not found. */
  readonly form: "nine-digits";
}

/** Last day on which the nine digits could be used. */
const lastDay = "2024-12-31";

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "26/2023/QH15",
    article: null,
    source: "vietjack.me: chapter on transition, old cards usable until 2024-12-31",
    confidence: "press",
  },
];

const oldIdentityNumber = z.stringFormat(
  "old-identity-number",
  (text) => text.length === 9 && areDigits(text),
);

/** The type of {@link OldIdentityNumber}'s schema. */
export interface OldIdentityNumberSchema extends Of<typeof oldIdentityNumber> {}

/**
 * A nine-digit identity number (số chứng minh nhân dân, CMND), usable until 2024-12-31.
 *
 * Kept for old records: today it identifies nobody on its own. The 12-digit CMND of 2012–2015 is a
 * personal id.
 *
 * Does not check: the issuing province in the leading digits, whose list was not found; that the
 * number was issued. There is no check digit.
 *
 * @basis 26/2023/QH15
 * @example
 * ```ts
 * import { OldIdentityNumber } from "@egov-vn/schemas";
 *
 * OldIdentityNumber.safeParse("012345678").success; // => true
 * ```
 */
export const OldIdentityNumber: OldIdentityNumberSchema = oldIdentityNumber;
/** A nine-digit identity number; see the schema of the same name. */
export type OldIdentityNumber = z.infer<OldIdentityNumberSchema>;

/**
 * Checks a nine-digit identity number (số CMND); with `asOf` after 2024-12-31 it is refused.
 *
 * Issues: `empty`, `not-digits`, `wrong-length`, `leading-zero-lost` (warning),
 * `form-no-longer-in-force`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 26/2023/QH15
 * @example
 * ```ts
 * import { checkOldIdentityNumber } from "@egov-vn/schemas";
 *
 * checkOldIdentityNumber("012345678", { asOf: "2024-12-31" }).valid; // => true
 * checkOldIdentityNumber("012345678", { asOf: "2025-01-01" }).valid; // => false
 * ```
 */
export function checkOldIdentityNumber(
  value: string,
  options: AsOf = {},
): IdentifierCheck<OldIdentityNumberParts> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  const issues = digitIssues(digits, [9], { vi: "Số CMND", en: "old identity number" });
  const fits = issues.length === 0;
  if (fits && options.asOf !== undefined && options.asOf > lastDay) {
    issues.push(
      error(
        "form-no-longer-in-force",
        "CMND 9 số chỉ được sử dụng đến hết ngày 31/12/2024.",
        "The nine-digit number was usable until 2024-12-31.",
      ),
    );
  }
  return answer("old-identity-number", value, {
    normalized: fits ? digits : null,
    parts: fits ? { form: "nine-digits" } : null,
    issues,
    basis,
  });
}

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
import { isProvinceOf2004, provinceOf2004 } from "./birth-registration-place.ts";
import { birthYearInPersonalId, sexInPersonalId } from "./personal-id-digits.ts";

/** What the digits of a personal id say. */
export interface PersonalIdParts {
  /** First three digits: `001` for a birth registered in Hà Nội. */
  readonly birthRegistrationCode: string;
  /** Province of birth registration in the edition of 2004; `null` abroad. */
  readonly province: string | null;
  readonly sex: "male" | "female";
  readonly birthYear: number;
}

/** What a record says beside the number; a contradiction is a warning. */
export interface PersonalIdOptions extends AsOf {
  readonly sex?: "male" | "female";
  readonly birthYear?: number;
}

const structure: IdentifierBasis = {
  instrument: "07/2016/TT-BCA",
  article: null,
  source: "luatvietnam.vn, baoquocte.vn: meaning of the 12 digits",
  confidence: "secondary",
};
const uniqueness: IdentifierBasis = {
  instrument: "26/2023/QH15",
  article: null,
  source: "vov.vn: set by the population database, never used again",
  confidence: "press",
};

function isPersonalId(text: string): boolean {
  if (text.length !== 12 || !areDigits(text)) return false;
  // Codes of countries do not begin with 0; their list was not found.
  return (
    text.charCodeAt(0) !== 48 || isProvinceOf2004(text.charCodeAt(1) - 48, text.charCodeAt(2) - 48)
  );
}

const personalId = z.stringFormat("personal-id", isPersonalId);

/** The type of {@link PersonalId}'s schema. */
export interface PersonalIdSchema extends Of<typeof personalId> {}

/**
 * A personal id (số định danh cá nhân): the 12 digits on the identity card.
 *
 * Three digits for the place of birth registration, one for century and sex, two for the year of
 * birth, six at random. There is no check digit, so a wrong digit in the last six cannot be seen.
 * The number can be cancelled and set anew: it is no key for ever.
 *
 * Does not check: that the number was given, to whom, or is still in force; the codes of countries
 * for births registered abroad; that sex and year agree with a record (see {@link checkPersonalId},
 * where a contradiction is a warning, since both may be corrected while the number stays).
 *
 * @basis 26/2023/QH15; 70/2024/NĐ-CP; 58/2026/NĐ-CP art. 5
 * @example
 * ```ts
 * import { PersonalId } from "@egov-vn/schemas";
 *
 * PersonalId.safeParse("001090012345").success; // => true
 * PersonalId.safeParse("097090012345").success; // => false
 * ```
 */
export const PersonalId: PersonalIdSchema = personalId;
/** A personal id; see the schema of the same name. */
export type PersonalId = z.infer<PersonalIdSchema>;

/**
 * Checks a personal id (số định danh cá nhân) and reads what its digits say.
 *
 * With `asOf`, a year of birth after that day is an error. With `sex` or `birthYear` of a record, a
 * contradiction is a warning. What it does not check stands at {@link PersonalId}.
 *
 * Issues: `empty`, `not-digits`, `wrong-length`, `leading-zero-lost` (warning), `unknown-province`,
 * `unknown-country` (warning), `born-in-future`, `sex-differs` and `birth-year-differs` (warnings).
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 26/2023/QH15; 07/2016/TT-BCA
 * @example
 * ```ts
 * import { checkPersonalId } from "@egov-vn/schemas";
 *
 * checkPersonalId("079303012345").parts?.birthYear; // => 2003
 * const check = checkPersonalId("001090012345", { sex: "female" });
 * [check.valid, check.issues[0]?.code]; // => [true, "sex-differs"]
 * ```
 */
export function checkPersonalId(
  value: string,
  options: PersonalIdOptions = {},
): IdentifierCheck<PersonalIdParts> {
  requireIsoDate("asOf", options.asOf);
  const digits = compactDigits(value);
  const issues = digitIssues(digits, [12], { vi: "Số định danh cá nhân", en: "personal id" });
  const parts = issues.length === 0 ? partsOf(digits) : null;
  if (parts) issues.push(...placeIssues(parts), ...recordIssues(parts, options));
  return answer("personal-id", value, {
    normalized: parts && digits,
    parts,
    issues,
    basis: [uniqueness, structure],
  });
}

function partsOf(digits: string): PersonalIdParts {
  return {
    birthRegistrationCode: digits.slice(0, 3),
    province: digits.startsWith("0") ? (provinceOf2004(digits.slice(1, 3)) ?? null) : null,
    sex: sexInPersonalId(digits),
    birthYear: birthYearInPersonalId(digits),
  };
}

function placeIssues(parts: PersonalIdParts): IdentifierIssue[] {
  if (parts.province !== null) return [];
  if (parts.birthRegistrationCode.startsWith("0")) {
    return [
      error(
        "unknown-province",
        "Ba chữ số đầu không phải mã tỉnh nơi đăng ký khai sinh.",
        "The first three digits are no province of birth registration.",
      ),
    ];
  }
  return [
    warning(
      "unknown-country",
      "Ba chữ số đầu là mã quốc gia; danh mục mã quốc gia chưa có để đối chiếu.",
      "The first three digits are a country; the list of country codes was not found.",
    ),
  ];
}

function recordIssues(parts: PersonalIdParts, options: PersonalIdOptions): IdentifierIssue[] {
  const issues: IdentifierIssue[] = [];
  if (options.asOf !== undefined && parts.birthYear > Number(options.asOf.slice(0, 4))) {
    issues.push(
      error(
        "born-in-future",
        "Năm sinh trong số này ở tương lai.",
        "The year of birth in this number lies in the future.",
      ),
    );
  }
  if (options.sex !== undefined && options.sex !== parts.sex) {
    issues.push(
      warning(
        "sex-differs",
        "Giới tính trong số này khác với hồ sơ; giới tính có thể đã được cải chính.",
        "The sex in this number differs from the record; it may have been corrected by law.",
      ),
    );
  }
  if (options.birthYear !== undefined && options.birthYear !== parts.birthYear) {
    issues.push(
      warning(
        "birth-year-differs",
        "Năm sinh trong số này khác với hồ sơ; ngày sinh có thể đã được cải chính.",
        "The year of birth in this number differs from the record; it may have been corrected by law.",
      ),
    );
  }
  return issues;
}

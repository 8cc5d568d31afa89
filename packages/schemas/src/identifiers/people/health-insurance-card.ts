import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { answer, areDigits, error, plainText, requireIsoDate, warning } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";
import { provinceOf2004 } from "./birth-registration-place.ts";

/** A health-insurance card number taken apart. */
export interface HealthInsuranceCardParts {
  /** `long`: 15 characters; `short`: the 10 digits alone, as printed since 2020. */
  readonly form: "long" | "short";
  /** Two letters: who the holder is insured as. It may itself tell of ethnicity or poverty. */
  readonly group: string | null;
  /** 1–5: how much is paid. */
  readonly benefitLevel: number | null;
  /** Two digits of the province list of 2004. */
  readonly provinceCode: string | null;
  readonly number: string;
}

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "1351/QĐ-BHXH",
    article: null,
    source: "secondary sources on the card's 15 characters; amended in 2023 and 2024",
    confidence: "secondary",
  },
  {
    instrument: "30/2020/TT-BYT",
    article: "10",
    source: "codified text of 30/2020/TT-BYT: TE1 and HG4 with province and 10 digits",
    confidence: "official",
  },
];

function isLongCard(text: string): boolean {
  if (text.length !== 15 || !areDigits(text, 2)) return false;
  const level = text.charCodeAt(2);
  return isCapital(text, 0) && isCapital(text, 1) && level >= 49 && level <= 53;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

const healthInsuranceCard = z.stringFormat(
  "health-insurance-card",
  (text) => isLongCard(text) || (text.length === 10 && areDigits(text)),
);

/** The type of {@link HealthInsuranceCard}'s schema. */
export interface HealthInsuranceCardSchema extends Of<typeof healthInsuranceCard> {}

/**
 * A health-insurance card number (mã số thẻ BHYT): group, benefit level, province, 10 digits; or the
 * 10 digits alone.
 *
 * Does not check: that the card is valid, on any day; that the group has this benefit level (the
 * pairs are dated: see the code list of health-insurance groups); the 10 digits.
 *
 * @basis 1351/QĐ-BHXH; 30/2020/TT-BYT art. 10
 * @example
 * ```ts
 * import { HealthInsuranceCard } from "@egov-vn/schemas";
 *
 * HealthInsuranceCard.safeParse("HS4010123456789").success; // => true
 * HealthInsuranceCard.safeParse("HS6010123456789").success; // => false
 * ```
 */
export const HealthInsuranceCard: HealthInsuranceCardSchema = healthInsuranceCard;
/** A health-insurance card number; see the schema of the same name. */
export type HealthInsuranceCard = z.infer<HealthInsuranceCardSchema>;

/**
 * Checks a health-insurance card number (mã số thẻ BHYT) and takes it apart.
 *
 * Spaces and small letters are forgiven. What it does not check stands at
 * {@link HealthInsuranceCard}.
 *
 * Issues: `empty`, `wrong-form`, `wrong-benefit-level`, `unknown-province` (warning).
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 1351/QĐ-BHXH
 * @example
 * ```ts
 * import { checkHealthInsuranceCard } from "@egov-vn/schemas";
 *
 * checkHealthInsuranceCard("hs 4 01 01234 56789").parts?.benefitLevel; // => 4
 * ```
 */
export function checkHealthInsuranceCard(
  value: string,
  options: AsOf = {},
): IdentifierCheck<HealthInsuranceCardParts> {
  requireIsoDate("asOf", options.asOf);
  const text = plainText(value)
    .replace(/[\s.-]/g, "")
    .toUpperCase();
  const parts = partsOf(text);
  return answer("health-insurance-card", value, {
    normalized: parts && text,
    parts,
    issues: parts ? provinceIssues(parts) : formIssues(text),
    basis,
  });
}

function partsOf(text: string): HealthInsuranceCardParts | null {
  if (text.length === 10 && areDigits(text)) {
    return { form: "short", group: null, benefitLevel: null, provinceCode: null, number: text };
  }
  if (!isLongCard(text)) return null;
  return {
    form: "long",
    group: text.slice(0, 2),
    benefitLevel: Number(text[2]),
    provinceCode: text.slice(3, 5),
    number: text.slice(5),
  };
}

function formIssues(text: string): IdentifierIssue[] {
  if (text === "") {
    return [error("empty", "Mã số thẻ BHYT để trống.", "The card number is empty.")];
  }
  const shaped =
    text.length === 15 && isCapital(text, 0) && isCapital(text, 1) && areDigits(text, 2);
  if (shaped) {
    return [
      error(
        "wrong-benefit-level",
        "Mức hưởng (ký tự thứ ba) là từ 1 đến 5.",
        "The benefit level (the third character) runs from 1 to 5.",
      ),
    ];
  }
  return [
    error(
      "wrong-form",
      "Mã số thẻ BHYT gồm 2 chữ cái và 13 chữ số, hoặc chỉ 10 chữ số.",
      "A card number is 2 letters and 13 digits, or 10 digits alone.",
    ),
  ];
}

function provinceIssues({ provinceCode }: HealthInsuranceCardParts): IdentifierIssue[] {
  if (provinceCode === null || provinceOf2004(provinceCode) !== undefined) return [];
  return [
    warning(
      "unknown-province",
      "Mã tỉnh (ký tự 4–5) không có trong danh mục tỉnh trước ngày 01/7/2025.",
      "The province (characters 4–5) is not in the list used before 2025-07-01.",
    ),
  ];
}

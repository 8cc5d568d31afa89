import { isCalendarDay } from "../../time/calendar-day.ts";
import { answer, areDigits, error, warning } from "../checking.ts";
import type { IdentifierBasis, IdentifierCheck, IdentifierIssue } from "../identifier-check.ts";
import { mrzCheckDigit } from "./mrz-check-digit.ts";
import { checkPersonalId } from "./personal-id.ts";

/** What the machine-readable zone of the card says. */
export interface IdCardMrzParts {
  /** The whole personal id, from the optional data of line 1. */
  readonly number: string;
  /** ISO 8601, the century taken from the personal id; `null` when it names no day. */
  readonly bornOn: string | null;
  readonly sex: "male" | "female" | null;
  /** ISO 8601; `null` for a card without expiry, or when it names no day. */
  readonly expiresOn: string | null;
  /** Three letters: `VNM`. */
  readonly nationality: string;
  /** Capital letters without diacritics; `null` when line 3 was not given. */
  readonly surname: string | null;
  readonly givenNames: string | null;
}

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "16/2024/TT-BCA",
    article: "6",
    source:
      "ICAO Doc 9303-5 (TD1); the check digit behind the optional data was recomputed from a public sample",
    confidence: "derived",
  },
];

/**
 * Reads the machine-readable zone of an identity card (dòng MRZ mặt sau thẻ căn cước công dân): three
 * lines of 30 characters, or the first two, with or without line breaks.
 *
 * Line 1 holds the last nine digits of the personal id and then all twelve, with a check digit of its
 * own behind them, which is a Vietnamese peculiarity. All five check digits are verified. Never throws.
 *
 * Does not check: that the card is real or in force; the name against any record, since the zone has
 * no diacritics. The text holds personal data: do not log it.
 *
 * Issues: `empty`, `wrong-form`, `wrong-check-digit-number`, `wrong-check-digit-optional-data`,
 * `wrong-check-digit-birth-date`, `wrong-check-digit-expiry`, `wrong-check-digit-composite`,
 * `numbers-differ`, those of the personal id, `wrong-birth-date`, `wrong-expiry`, and the warnings
 * `sex-differs`, `birth-year-differs`.
 *
 * @basis ICAO Doc 9303-5; 16/2024/TT-BCA art. 6
 * @example
 * ```ts
 * import { parseIdCardMrz } from "@egov-vn/schemas";
 *
 * const zone = "IDVNM0900123450001090012345<<1\n9001158M4001153VNM<<<<<<<<<<<6";
 * const { valid, parts } = parseIdCardMrz(zone);
 * [valid, parts?.number, parts?.bornOn]; // => [true, "001090012345", "1990-01-15"]
 * ```
 */
export function parseIdCardMrz(text: string): IdentifierCheck<IdCardMrzParts> {
  const zone = text.length > 400 ? "" : text.replace(/\s+/gu, "").toUpperCase();
  const shaped = shape.test(zone);
  if (!shaped) {
    return answer<IdCardMrzParts>("id-card-mrz", text, {
      normalized: null,
      parts: null,
      issues: [shapeIssue(zone)],
      basis,
    });
  }
  const lines = [zone.slice(0, 30), zone.slice(30, 60), zone.slice(60)];
  const parts = partsOf(lines);
  return answer("id-card-mrz", text, {
    normalized: lines.filter((line) => line !== "").join("\n"),
    parts,
    issues: [...checkDigitIssues(lines), ...contentIssues(lines, parts)],
    basis,
  });
}

const shape =
  /^IDVNM\d{10}\d{12}<<\d\d{7}[MF<](?:\d{6}|<{6})[\d<]VNM[A-Z0-9<]{11}\d(?:[A-Z<]{30})?$/;

function shapeIssue(zone: string): IdentifierIssue {
  if (zone === "")
    return error("empty", "MRZ để trống hoặc quá dài.", "The MRZ is empty or too long.");
  return error(
    "wrong-form",
    "MRZ của thẻ gồm 2 hoặc 3 dòng, mỗi dòng 30 ký tự, bắt đầu bằng IDVNM.",
    "The card's MRZ has 2 or 3 lines of 30 characters and begins with IDVNM.",
  );
}

function partsOf([first = "", second = "", third = ""]: readonly string[]): IdCardMrzParts {
  const number = first.slice(15, 27);
  const [surname, givenNames] = third === "" ? [null, null] : namesOf(third);
  const century = 19 + Math.floor(Number(number[3]) / 2);
  const expiry = second.slice(8, 14);
  return {
    number,
    bornOn: dayOf(century, second.slice(0, 6)),
    sex: second[7] === "M" ? "male" : second[7] === "F" ? "female" : null,
    // No card issued since 2021 ends before 2021, so two digits are of this century.
    expiresOn: expiry === "<<<<<<" ? null : dayOf(20, expiry),
    nationality: second.slice(15, 18),
    surname,
    givenNames,
  };
}

function namesOf(line: string): readonly [string, string] {
  const [surname = "", given = ""] = line.split("<<");
  return [surname.replaceAll("<", " ").trim(), given.replaceAll("<", " ").trim()];
}

function dayOf(century: number, digits: string): string | null {
  if (!areDigits(digits)) return null;
  const day = `${century}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}`;
  return isCalendarDay(day) ? day : null;
}

function checkDigitIssues([first = "", second = ""]: readonly string[]): IdentifierIssue[] {
  const parts: readonly (readonly [string, string, string, string | undefined])[] = [
    ["number", "số thẻ", first.slice(5, 14), first[14]],
    ["optional-data", "phần số định danh", first.slice(15, 29), first[29]],
    ["birth-date", "ngày sinh", second.slice(0, 6), second[6]],
    ["expiry", "ngày hết hạn", second.slice(8, 14), second[14]],
    [
      "composite",
      "toàn bộ",
      first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
      second[29],
    ],
  ];
  return parts
    .filter(([, , text, digit]) => mrzCheckDigit(text) !== (digit === "<" ? 0 : Number(digit)))
    .map(([code, vi]) =>
      error(
        `wrong-check-digit-${code}`,
        `Chữ số kiểm tra của ${vi} không khớp.`,
        `The check digit of the ${code.replace("-", " ")} does not fit.`,
      ),
    );
}

function contentIssues([first = "", second = ""]: readonly string[], parts: IdCardMrzParts) {
  const issues: IdentifierIssue[] = [
    ...checkPersonalId(parts.number, {
      ...(parts.sex && { sex: parts.sex }),
    }).issues,
  ];
  if (first.slice(5, 14) !== parts.number.slice(3)) {
    issues.push(
      error(
        "numbers-differ",
        "9 chữ số đầu dòng 1 không phải 9 chữ số cuối của số định danh.",
        "The first number of line 1 is not the last 9 digits of the personal id.",
      ),
    );
  }
  if (parts.bornOn === null) {
    issues.push(error("wrong-birth-date", "Ngày sinh không có thật.", "The birth date is no day."));
  } else if (second.slice(0, 2) !== parts.number.slice(4, 6)) {
    issues.push(
      warning(
        "birth-year-differs",
        "Năm sinh khác với năm trong số định danh; ngày sinh có thể đã được cải chính.",
        "The year of birth differs from the personal id; it may have been corrected by law.",
      ),
    );
  }
  if (parts.expiresOn === null && areDigits(second.slice(8, 14))) {
    issues.push(error("wrong-expiry", "Ngày hết hạn không có thật.", "The expiry is no day."));
  }
  return issues;
}

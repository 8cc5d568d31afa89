import { isCalendarDay } from "../../time/calendar-day.ts";
import { answer, areDigits, error, warning } from "../checking.ts";
import type { IdentifierBasis, IdentifierCheck, IdentifierIssue } from "../identifier-check.ts";
import { checkPersonalId } from "./personal-id.ts";

/** The fields of the card's QR text, in their order. */
export interface IdCardQrParts {
  /** Personal id. */
  readonly number: string;
  /** Nine-digit CMND; `null` when the field is empty. */
  readonly oldNumber: string | null;
  readonly fullName: string;
  /** ISO 8601; `null` when the eight digits name no day. */
  readonly bornOn: string | null;
  readonly sex: "male" | "female" | null;
  readonly permanentAddress: string;
  /** ISO 8601; `null` when the eight digits name no day. */
  readonly issuedOn: string | null;
  /** Whatever follows the seventh field, untouched: cards from 2024 hold more, in an order not found. */
  readonly tail: readonly string[];
}

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "16/2024/TT-BCA",
    article: "6",
    source:
      "four independent parsers of the 2021 card agree; baobariavungtau.com.vn on its content",
    confidence: "secondary",
  },
];

/** No card holds more: a longer text is no QR text and would only cost time. */
const longest = 4096;

/**
 * Reads the QR text of an identity card (mã QR trên thẻ căn cước công dân): seven fields divided by
 * `|`, and a tail.
 *
 * Accepts composed and decomposed letters; `fullName` and address come in Unicode NFC. The number is
 * checked as a personal id, and sex and year of birth are compared with it. Never throws: what does
 * not fit is an issue, and the parts that can be read are given.
 *
 * Does not check: that the card is real or in force. The text holds personal data: do not log it.
 *
 * Issues: `empty`, `too-long`, `too-few-fields`, those of the personal id, `wrong-old-number`,
 * `wrong-birth-date`, `wrong-issue-date`, `unknown-sex`, and the warnings `sex-differs`,
 * `birth-year-differs`, `unknown-tail`.
 *
 * @basis 16/2024/TT-BCA art. 6
 * @example
 * ```ts
 * import { parseIdCardQr } from "@egov-vn/schemas";
 *
 * const text = "001090012345||Nguyễn Văn An|15011990|Nam|Số 1, Phố X, Phường Y, Hà Nội|20042021";
 * const { valid, parts } = parseIdCardQr(text);
 * [valid, parts?.bornOn, parts?.oldNumber]; // => [true, "1990-01-15", null]
 * ```
 */
export function parseIdCardQr(text: string): IdentifierCheck<IdCardQrParts> {
  const clean = text.length > longest ? "" : text.normalize("NFC").trim();
  const fields = clean.split("|").map((part) => part.trim());
  const [
    number = "",
    oldNumber = "",
    fullName = "",
    born = "",
    sex = "",
    address = "",
    issued = "",
  ] = fields;
  if (clean === "" || fields.length < 7) {
    return answer<IdCardQrParts>("id-card-qr", text, {
      normalized: null,
      parts: null,
      issues: [shapeIssue(text, clean)],
      basis,
    });
  }
  const parts: IdCardQrParts = {
    number,
    oldNumber: oldNumber === "" ? null : oldNumber,
    fullName,
    bornOn: dayOf(born),
    sex: sexes[sex.toLowerCase()] ?? null,
    permanentAddress: address,
    issuedOn: dayOf(issued),
    tail: fields.slice(7),
  };
  return answer("id-card-qr", text, {
    normalized: fields.join("|"),
    parts,
    issues: issuesOf(parts),
    basis,
  });
}

const sexes: Readonly<Record<string, "male" | "female">> = { nam: "male", nữ: "female" };

function shapeIssue(text: string, clean: string): IdentifierIssue {
  if (text.length > longest) {
    return error("too-long", "Văn bản quá dài để là mã QR.", "The text is too long for a QR code.");
  }
  if (clean === "") return error("empty", "Mã QR để trống.", "The QR text is empty.");
  return error(
    "too-few-fields",
    "Mã QR phải có ít nhất 7 trường cách nhau bằng dấu |.",
    "A QR text has at least 7 fields divided by |.",
  );
}

function issuesOf(parts: IdCardQrParts): IdentifierIssue[] {
  const issues = [
    ...checkPersonalId(parts.number, {
      ...(parts.sex && { sex: parts.sex }),
      ...(parts.bornOn && { birthYear: Number(parts.bornOn.slice(0, 4)) }),
    }).issues,
  ];
  const { oldNumber } = parts;
  if (oldNumber !== null && !(oldNumber.length === 9 && areDigits(oldNumber))) {
    issues.push(
      error("wrong-old-number", "Số CMND cũ phải có 9 chữ số.", "The old number has 9 digits."),
    );
  }
  if (parts.bornOn === null) {
    issues.push(
      error(
        "wrong-birth-date",
        "Ngày sinh không phải ddMMyyyy.",
        "The birth date is not ddMMyyyy.",
      ),
    );
  }
  if (parts.sex === null) {
    issues.push(error("unknown-sex", "Giới tính phải là Nam hoặc Nữ.", "Sex has to be Nam or Nữ."));
  }
  if (parts.issuedOn === null) {
    issues.push(
      error("wrong-issue-date", "Ngày cấp không phải ddMMyyyy.", "The issue date is not ddMMyyyy."),
    );
  }
  if (parts.tail.length > 0) {
    issues.push(
      warning(
        "unknown-tail",
        "Có trường sau trường thứ bảy; thẻ căn cước mới có thêm nội dung, được giữ nguyên.",
        "Fields follow the seventh: newer cards hold more, which is kept as it is.",
      ),
    );
  }
  return issues;
}

/** `15011990` as `1990-01-15`, when the calendar has that day. */
function dayOf(digits: string): string | null {
  if (digits.length !== 8 || !areDigits(digits)) return null;
  const day = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  return isCalendarDay(day) ? day : null;
}

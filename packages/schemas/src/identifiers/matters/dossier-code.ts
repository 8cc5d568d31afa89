import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { isCalendarDay, isDayOf } from "../../time/calendar-day.ts";
import { answer, areDigits, error, plainText, requireIsoDate, warning } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";
import { agencyLayoutOf } from "../organisations/agency-code.ts";

/** A dossier code taken apart. */
export interface DossierCodeParts {
  readonly agency: string;
  /** Day of receipt, ISO 8601. */
  readonly receivedOn: string;
  /** Number of the day, at least four digits. */
  readonly serial: string;
}

/** How a code outside the known pattern is judged. */
export interface DossierCodeOptions extends AsOf {
  /** Day of receipt where it is known; else the day in the code, else `asOf`. */
  readonly receivedOn?: string;
  /** Severity of `pattern-unconfirmed`; a configured scheme may make it an error. */
  readonly unconfirmedPattern?: "warning" | "error";
}

/** From this day on Circular 03/2025 governs, whose pattern was not found. */
const newCircularSince = "2025-07-01";
const shape = /^(.{3,35})-(\d{6})-(\d{1,12})$/;

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "01/2018/TT-VPCP",
    article: "19",
    source: "codified text of 01/2018/TT-VPCP and 61/2018/NĐ-CP art. 26 (public mirror)",
    confidence: "official",
  },
  {
    instrument: "03/2025/TT-VPCP",
    article: null,
    source: "governs codes since 2025-07-01; its pattern was not found",
    confidence: "unverified",
  },
];

/** Whether a text has the pattern of Circular 01/2018. No part is cut out, since it is a hot path. */
export function isDossierCode(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at -= 1;
  const serial = text.length - 1 - at;
  if (serial < 4 || serial > 12 || text.charCodeAt(at) !== 45) return false;
  const day = at - 6;
  if (day < 4 || text.charCodeAt(day - 1) !== 45 || !areDigits(text, day, at)) return false;
  return isDayOf2000s(text, day) && agencyLayoutOf(text, 0, day - 1) !== undefined;
}

/** `210301` at a place of a text is a day of the years 2000 to 2099. */
function isDayOf2000s(text: string, at: number): boolean {
  const two = (from: number) => (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
  return isDayOf(2000 + two(at), two(at + 2), two(at + 4));
}

const dossierCode = z.stringFormat("dossier-code", isDossierCode);

/** The type of {@link DossierCode}'s schema. */
export interface DossierCodeSchema extends Of<typeof dossierCode> {}

/**
 * The code of a dossier (mã số hồ sơ) as Circular 01/2018 lays it down: agency code, day of receipt,
 * serial number of the day: `000.00.12.H40-210301-0001`.
 *
 * The agency may be in either layout, and the serial may have more than four digits: live systems do
 * both. Dossiers received from 2025-07-01 on may follow another pattern, which was not found: use
 * {@link checkDossierCode} for them.
 *
 * Does not check: that the dossier exists; that the agency does.
 *
 * @basis 61/2018/NĐ-CP art. 26; 01/2018/TT-VPCP art. 19
 * @example
 * ```ts
 * import { DossierCode } from "@egov-vn/schemas";
 *
 * DossierCode.safeParse("H56.01-250225-00012").success; // => true
 * DossierCode.safeParse("000.00.12.H40-213101-0001").success; // => false
 * ```
 */
export const DossierCode: DossierCodeSchema = dossierCode;
/** The code of a dossier; see the schema of the same name. */
export type DossierCode = z.infer<DossierCodeSchema>;

/**
 * Checks a dossier code (mã số hồ sơ) for the day on which the dossier was received.
 *
 * A code that misses the pattern of Circular 01/2018 is an error for dossiers received before
 * 2025-07-01, and the warning `pattern-unconfirmed` from that day on. The day is `receivedOn`, else
 * the one in the code, else `asOf`.
 *
 * Issues: `empty`, `wrong-form`, `wrong-agency`, `wrong-date`, `short-serial`, `pattern-unconfirmed`.
 *
 * @throws TypeError when `asOf` or `receivedOn` is not a date written `YYYY-MM-DD`.
 * @basis 01/2018/TT-VPCP art. 19; 03/2025/TT-VPCP
 * @example
 * ```ts
 * import { checkDossierCode } from "@egov-vn/schemas";
 *
 * checkDossierCode("000.00.12.H40-210301-0001").parts?.receivedOn; // => "2021-03-01"
 * const later = checkDossierCode("HS-2026-1", { receivedOn: "2026-01-05" });
 * [later.valid, later.issues[0]?.code]; // => [true, "pattern-unconfirmed"]
 * ```
 */
export function checkDossierCode(
  value: string,
  options: DossierCodeOptions = {},
): IdentifierCheck<DossierCodeParts> {
  requireIsoDate("asOf", options.asOf);
  requireIsoDate("receivedOn", options.receivedOn);
  const text = plainText(value);
  const parts = dossierCodePartsOf(text);
  const unconfirmed = parts === null && text !== "" && isUnderNewCircular(text, options);
  return answer("dossier-code", value, {
    normalized: parts || unconfirmed ? text : null,
    parts,
    issues: parts ? [] : unconfirmed ? [unconfirmedIssue(options)] : [formIssue(text)],
    basis,
  });
}

/** A code of the pattern of Circular 01/2018 taken apart; `null` when it misses the pattern. */
export function dossierCodePartsOf(text: string): DossierCodeParts | null {
  if (!isDossierCode(text)) return null;
  const [, agency = "", day = "", serial = ""] = shape.exec(text) ?? [];
  return { agency, receivedOn: dayOf(day) ?? "", serial };
}

/** `210301` as `2021-03-01`, when the calendar has that day. */
function dayOf(digits: string): string | null {
  const day = `20${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;
  return isCalendarDay(day) ? day : null;
}

/**
 * Whether a code may follow the pattern that was not found: by the day of receipt where it is known,
 * else by the day in the code (a broken code of the known shape still tells its year), else `asOf`.
 */
export function isUnderNewCircular(text: string, options: DossierCodeOptions): boolean {
  if (options.receivedOn !== undefined) return options.receivedOn >= newCircularSince;
  const digits = shape.exec(text)?.[2];
  if (digits !== undefined) {
    return (dayOf(digits) ?? `20${digits.slice(0, 2)}-01-01`) >= newCircularSince;
  }
  return options.asOf !== undefined && options.asOf >= newCircularSince;
}

function unconfirmedIssue({ unconfirmedPattern = "warning" }: DossierCodeOptions): IdentifierIssue {
  const judge = unconfirmedPattern === "error" ? error : warning;
  return judge(
    "pattern-unconfirmed",
    "Mã không theo mẫu của Thông tư 01/2018/TT-VPCP; mẫu mới theo Thông tư 03/2025/TT-VPCP chưa được xác nhận.",
    "The code misses the pattern of Circular 01/2018/TT-VPCP; that of Circular 03/2025/TT-VPCP is not confirmed.",
  );
}

function formIssue(text: string): IdentifierIssue {
  if (text === "") return error("empty", "Mã hồ sơ để trống.", "The dossier code is empty.");
  const found = shape.exec(text);
  if (!found) {
    return error(
      "wrong-form",
      "Mã hồ sơ gồm mã cơ quan, ngày yyMMdd và số thứ tự, cách nhau bằng dấu gạch nối.",
      "A dossier code is an agency code, a day yyMMdd and a serial number, joined by hyphens.",
    );
  }
  const [, agency = "", day = ""] = found;
  if (agencyLayoutOf(agency) === undefined) {
    return error(
      "wrong-agency",
      "Phần đầu không phải mã định danh cơ quan.",
      "The first part is no agency code.",
    );
  }
  if (dayOf(day) === null) {
    return error("wrong-date", "Phần giữa không phải một ngày.", "The middle part is no day.");
  }
  return error(
    "short-serial",
    "Số thứ tự có ít nhất 4 chữ số.",
    "The serial number has at least 4 digits.",
  );
}

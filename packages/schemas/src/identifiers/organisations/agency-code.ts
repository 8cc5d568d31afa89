import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { answer, areDigits, error, plainText, requireIsoDate, warning } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";

/** An agency code taken apart. */
export interface AgencyCodeParts {
  /**
   * - `current`: level 1 first, `H56.01.02` (Decision 20/2020)
   * - `former`: four levels read from right to left, `000.00.12.H40` (QCVN 102:2016)
   * - `other-organisation`: a scheme `Z01`–`Z99` and what the scheme says
   */
  readonly layout: "current" | "former" | "other-organisation";
  /** Ministry or province: `G14`, `H56`; the scheme of another organisation. */
  readonly level1: string;
  /** The levels below, nearest first; empty groups of the former layout are left out. */
  readonly below: readonly string[];
}

const longest = 35;

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "20/2020/QĐ-TTg",
    article: "3–11",
    source: "codified text of 20/2020/QĐ-TTg (public mirror of the official codification)",
    confidence: "official",
  },
  {
    instrument: "09/2025/QĐ-TTg",
    article: null,
    source: "baodautu.vn: codes of ministries and provinces since 2025-04-14",
    confidence: "press",
  },
  {
    instrument: "QCVN 102:2016/BTTTT",
    article: null,
    source: "former layout, still seen in live systems",
    confidence: "production",
  },
];

/**
 * The layout of an agency code that stands in a text between two places; shared by dossier and
 * procedure codes. Character codes rather than patterns, since it is a hot path.
 */
export function agencyLayoutOf(
  text: string,
  from = 0,
  to: number = text.length,
): AgencyCodeParts["layout"] | undefined {
  const length = to - from;
  if (length < 3 || length > longest) return undefined;
  const first = text.charCodeAt(from);
  if (first >= 65 && first <= 90) {
    if (!areDigits(text, from + 1, from + 3)) return undefined;
    if (first === 90) return isOther(text, from, to) ? "other-organisation" : undefined;
    return areGroups(text, from + 3, to) ? "current" : undefined;
  }
  return length === 13 && isFormer(text, from) ? "former" : undefined;
}

/** `H56`, then any number of groups: a point, and digits and capitals behind it. */
function areGroups(text: string, from: number, to: number): boolean {
  let pointBefore = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46) {
      if (pointBefore) return false;
      pointBefore = true;
    } else if (at === from || !isDigitOrCapital(code)) {
      return false;
    } else {
      pointBefore = false;
    }
  }
  return !pointBefore;
}

/** A scheme `Z01` to `Z99` and 1 to 32 digits and capitals. */
function isOther(text: string, from: number, to: number): boolean {
  if (to - from < 4 || (text.charCodeAt(from + 1) === 48 && text.charCodeAt(from + 2) === 48)) {
    return false;
  }
  for (let at = from + 3; at < to; at += 1) {
    if (!isDigitOrCapital(text.charCodeAt(at))) return false;
  }
  return true;
}

/** `000.00.12.H40`. */
function isFormer(text: string, from: number): boolean {
  const letter = text.charCodeAt(from + 10);
  return (
    areDigits(text, from, from + 3) &&
    text.charCodeAt(from + 3) === 46 &&
    areDigits(text, from + 4, from + 6) &&
    text.charCodeAt(from + 6) === 46 &&
    areDigits(text, from + 7, from + 9) &&
    text.charCodeAt(from + 9) === 46 &&
    letter >= 65 &&
    letter <= 90 &&
    areDigits(text, from + 11, from + 13)
  );
}

function isDigitOrCapital(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
}

const agencyCode = z.stringFormat("agency-code", (text) => agencyLayoutOf(text) !== undefined);

/** The type of {@link AgencyCode}'s schema. */
export interface AgencyCodeSchema extends Of<typeof agencyCode> {}

/**
 * The electronic code of an agency (mã định danh điện tử của cơ quan): `H56.01.02`, the former
 * `000.00.12.H40`, or a scheme `Z01`–`Z99` of another organisation. At most 35 characters.
 *
 * Both layouts are in live data side by side; they are not turned into each other, since the groups
 * need not mean the same.
 *
 * Does not check: that the agency exists, or on which day (see the code lists of agencies).
 *
 * @basis 20/2020/QĐ-TTg art. 3–11; 09/2025/QĐ-TTg; QCVN 102:2016/BTTTT
 * @example
 * ```ts
 * import { AgencyCode } from "@egov-vn/schemas";
 *
 * ["G22", "H56.01.02", "000.00.00.H56"].every((code) => AgencyCode.safeParse(code).success); // => true
 * AgencyCode.safeParse("h56").success; // => false
 * ```
 */
export const AgencyCode: AgencyCodeSchema = agencyCode;
/** The electronic code of an agency; see the schema of the same name. */
export type AgencyCode = z.infer<AgencyCodeSchema>;

/**
 * Checks an agency code (mã định danh điện tử) and takes it apart.
 *
 * With `asOf`, the current layout is refused before 2020-09-15, and the former one is a warning from
 * 2022-09-16 on, after the time for changing over.
 *
 * Issues: `empty`, `lower-case`, `too-long`, `wrong-form`, `form-not-yet-in-force`, `former-layout`
 * (warning).
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 20/2020/QĐ-TTg art. 3–11
 * @example
 * ```ts
 * import { checkAgencyCode } from "@egov-vn/schemas";
 *
 * checkAgencyCode("000.00.12.H40").parts; // => { layout: "former", level1: "H40", below: ["12"] }
 * checkAgencyCode("h56").issues[0]?.code; // => "lower-case"
 * ```
 */
export function checkAgencyCode(
  value: string,
  options: AsOf = {},
): IdentifierCheck<AgencyCodeParts> {
  requireIsoDate("asOf", options.asOf);
  const text = plainText(value);
  const layout = agencyLayoutOf(text);
  if (layout === undefined) {
    return answer<AgencyCodeParts>("agency-code", value, {
      normalized: null,
      parts: null,
      issues: [formIssue(text)],
      basis,
    });
  }
  return answer("agency-code", value, {
    normalized: text,
    parts: agencyPartsOf(text, layout),
    issues: dateIssues(layout, options.asOf),
    basis,
  });
}

function agencyPartsOf(text: string, layout: AgencyCodeParts["layout"]): AgencyCodeParts {
  if (layout === "other-organisation") {
    return { layout, level1: text.slice(0, 3), below: [text.slice(3)] };
  }
  const groups = text.split(".");
  if (layout === "current") return { layout, level1: groups[0] ?? "", below: groups.slice(1) };
  const [fourth = "", third = "", second = "", level1 = ""] = groups;
  const below = [second, third, fourth].filter((group) => !/^0+$/.test(group));
  return { layout, level1, below };
}

function formIssue(text: string): IdentifierIssue {
  if (text === "") return error("empty", "Mã định danh để trống.", "The agency code is empty.");
  if (text.length > longest) {
    return error(
      "too-long",
      "Mã định danh dài nhất 35 ký tự.",
      "An agency code has at most 35 characters.",
    );
  }
  if (agencyLayoutOf(text.toUpperCase()) !== undefined) {
    return error(
      "lower-case",
      "Mã định danh chỉ dùng chữ in hoa.",
      "An agency code has capital letters only.",
    );
  }
  return error(
    "wrong-form",
    "Không phải mã định danh cơ quan, ví dụ H56.01.02 hoặc 000.00.12.H40.",
    "This is no agency code, such as H56.01.02 or 000.00.12.H40.",
  );
}

function dateIssues(layout: AgencyCodeParts["layout"], asOf: string | undefined) {
  if (asOf === undefined) return [];
  if (layout === "former") {
    if (asOf <= "2022-09-15") return [];
    return [
      warning(
        "former-layout",
        "Kiểu mã cũ; hạn chuyển đổi là ngày 15/9/2022.",
        "The former layout; the time for changing over ended on 2022-09-15.",
      ),
    ];
  }
  if (asOf >= "2020-09-15") return [];
  return [
    error(
      "form-not-yet-in-force",
      "Kiểu mã này chỉ có hiệu lực từ ngày 15/9/2020.",
      "This layout is in force only from 2020-09-15.",
    ),
  ];
}

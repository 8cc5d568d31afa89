import { centralAgencies } from "../../code-lists/agencies/central-agencies.ts";
import { provincialAgencies } from "../../code-lists/agencies/provincial-agencies.ts";
import type { CodeListEntry } from "../../code-lists/code-list.ts";
import { entryOf } from "../../code-lists/entry-of.ts";
import { warning } from "../checking.ts";
import type { AsOf, IdentifierCheck, IdentifierIssue } from "../identifier-check.ts";
import { type AgencyCodeParts, checkAgencyCode } from "../organisations/agency-code.ts";

/** An agency code taken apart, with what its level 1 stands for. */
export interface NamedAgencyCodeParts extends AgencyCodeParts {
  /** Vietnamese name of the ministry or province; `null` when no list of ours has it. */
  readonly name: string | null;
  /** Codes that took the place of a closed one; empty when none is known. */
  readonly successors: readonly string[];
}

/**
 * Checks an agency code (mã định danh điện tử) and names the ministry or province that it begins with.
 *
 * Like `checkAgencyCode`, and looks its level 1 up in the code lists of agencies. With `asOf`, a code
 * that is closed or means another body on that day is a warning. The lists are not official
 * throughout: see the confidence of each entry.
 *
 * Does not check: the levels below the first, which no list of ours has.
 *
 * Issues: those of `checkAgencyCode`, and the warnings `unknown-agency`, `agency-closed`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 20/2020/QĐ-TTg art. 3–11; 09/2025/QĐ-TTg
 * @example
 * ```ts
 * import { lookUpAgencyCode } from "@egov-vn/schemas/identifiers";
 *
 * const { parts, issues } = lookUpAgencyCode("000.00.12.H40", { asOf: "2026-01-01" });
 * [parts?.name, parts?.successors]; // => ["Ủy ban nhân dân tỉnh Nam Định", ["H42"]]
 * issues.map((issue) => issue.code); // => ["former-layout", "agency-closed"]
 * ```
 */
export function lookUpAgencyCode(
  value: string,
  options: AsOf = {},
): IdentifierCheck<NamedAgencyCodeParts> {
  const check = checkAgencyCode(value, options);
  const { parts } = check;
  if (parts === null) return { ...check, parts };
  // Schemes of other organisations (Z01–Z99) have a registry of their own, which was not found.
  if (parts.layout === "other-organisation") {
    return { ...check, parts: { ...parts, name: null, successors: [] } };
  }
  const today = entryFor(parts.level1, options.asOf);
  const ever = today ?? entryFor(parts.level1, undefined);
  return {
    ...check,
    parts: { ...parts, name: ever?.name.vi ?? null, successors: ever?.successors ?? [] },
    issues: [...check.issues, ...listIssues(today, ever)],
  };
}

function entryFor(code: string, asOf: string | undefined): CodeListEntry | undefined {
  return entryOf(centralAgencies, code, asOf) ?? entryOf(provincialAgencies, code, asOf);
}

function listIssues(
  today: CodeListEntry | undefined,
  ever: CodeListEntry | undefined,
): IdentifierIssue[] {
  if (today !== undefined) return [];
  if (ever !== undefined) {
    return [
      warning(
        "agency-closed",
        "Mã này không dùng vào ngày xét: cơ quan đã đóng mã hoặc chưa mở.",
        "The code is not in use on that day: it was closed, or not yet opened.",
      ),
    ];
  }
  return [
    warning(
      "unknown-agency",
      "Danh mục cơ quan của phần mềm chưa có mã cấp 1 này.",
      "The lists of agencies of this software do not hold this level 1.",
    ),
  ];
}

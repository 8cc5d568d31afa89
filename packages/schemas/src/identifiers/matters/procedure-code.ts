import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { answer, areDigits, error, plainText, requireIsoDate, warning } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";

/** A procedure code taken apart. */
export interface ProcedureCodeParts {
  /** The code itself, by which procedures are compared: `1.000656`. */
  readonly bare: string;
  /** The agency that some systems append: `000.00.00.H29` or `H56`. */
  readonly agency: string | null;
}

const form = /^([1-3]\.\d{6})(?:\.(\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|[A-Y]\d{2}))?$/;
const lostZeros = /^[1-3][.,]\d{1,5}$/;

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "224/2026/NĐ-CP",
    article: "15",
    source:
      "three written forms in live systems; since 2026-07-01 also the code of the online service",
    confidence: "production",
  },
];

/** The bare code is by far the most common form: it is read without the pattern. */
function isProcedureCode(text: string): boolean {
  if (text.length !== 8) return form.test(text);
  const first = text.charCodeAt(0);
  return first >= 49 && first <= 51 && text.charCodeAt(1) === 46 && areDigits(text, 2, 8);
}

const procedureCode = z.stringFormat("procedure-code", isProcedureCode);

/** The type of {@link ProcedureCode}'s schema. */
export interface ProcedureCodeSchema extends Of<typeof procedureCode> {}

/**
 * The code of an administrative procedure (mã thủ tục hành chính): `1.001193`, with or without an
 * agency behind it.
 *
 * It is text: as a number, 2.000810 would lose its zero. From 2026-07-01 it is also the code of the
 * online service.
 *
 * Does not check: that the procedure exists or is in force.
 *
 * @basis 224/2026/NĐ-CP art. 15
 * @example
 * ```ts
 * import { ProcedureCode } from "@egov-vn/schemas";
 *
 * ProcedureCode.safeParse("1.000656.000.00.00.H29").success; // => true
 * ProcedureCode.safeParse("4.000001").success; // => false
 * ```
 */
export const ProcedureCode: ProcedureCodeSchema = procedureCode;
/** The code of an administrative procedure; see the schema of the same name. */
export type ProcedureCode = z.infer<ProcedureCodeSchema>;

/**
 * Checks a procedure code (mã thủ tục hành chính); compare procedures by `parts.bare`.
 *
 * Issues: `empty`, `zeros-lost` (warning beside `wrong-form`), `wrong-form`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 224/2026/NĐ-CP art. 15
 * @example
 * ```ts
 * import { checkProcedureCode } from "@egov-vn/schemas";
 *
 * checkProcedureCode("2.002621.H56").parts; // => { bare: "2.002621", agency: "H56" }
 * checkProcedureCode("2.00081").issues.map((issue) => issue.code); // => ["wrong-form", "zeros-lost"]
 * ```
 */
export function checkProcedureCode(
  value: string,
  options: AsOf = {},
): IdentifierCheck<ProcedureCodeParts> {
  requireIsoDate("asOf", options.asOf);
  const text = plainText(value);
  const found = form.exec(text);
  const parts = found && { bare: found[1] ?? "", agency: found[2] ?? null };
  return answer("procedure-code", value, {
    normalized: parts && text,
    parts,
    issues: parts ? [] : formIssues(text),
    basis,
  });
}

function formIssues(text: string): IdentifierIssue[] {
  if (text === "") {
    return [error("empty", "Mã thủ tục để trống.", "The procedure code is empty.")];
  }
  const issues = [
    error(
      "wrong-form",
      "Mã thủ tục gồm chữ số 1–3, dấu chấm và 6 chữ số, có thể kèm mã cơ quan.",
      "A procedure code is a digit 1–3, a point and 6 digits, an agency code may follow.",
    ),
  ];
  if (lostZeros.test(text)) {
    issues.push(
      warning(
        "zeros-lost",
        "Có thể mã đã bị hiểu là số và mất các chữ số 0.",
        "It may have been taken for a number and have lost its zeros.",
      ),
    );
  }
  return issues;
}

import * as z from "zod";
import { acceptorOf } from "../compiling/compiled-on-use.ts";
import { requireIsoDate } from "../identifiers/checking.ts";
import type { AsOf } from "../identifiers/identifier-check.ts";
import { describeIssues } from "../messages/describe-issue.ts";
import type { RecordCheck, RecordIssue } from "./record-issue.ts";
import { softerRulesOf } from "./softer-rules.ts";

/** What a checker looks for beyond the errors of the schema. */
export interface RecordCheckOptions extends AsOf {
  /** Whether warnings are told too; they are unless this is `false`. */
  readonly warnings?: boolean;
}

/** Checks many records of one entity; see {@link recordChecker}. */
export interface RecordChecker {
  /** Whether a record has no error. Builds no issues, so it is the fast way through a file. */
  readonly accepts: (value: unknown) => boolean;
  /** All that can be said about a record. */
  readonly check: (value: unknown) => RecordCheck;
}

/**
 * Prepares the check of many records of one entity (kiểm tra nhiều bản ghi), such as those of a file.
 *
 * Without `asOf`, a date, rules that depend on a day are left out. `accepts` answers yes or no and
 * costs a fraction of `check`: ask it first, and `check` only for what is shown.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { Dossier, recordChecker } from "@egov-vn/schemas";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * const { accepts, check } = recordChecker(Dossier, { asOf: "2026-11-24" });
 * accepts(sample("Dossier", 1)); // => true
 * check({ ...sample("Dossier", 1), status: "lost" }).issues.map(({ path }) => path); // => ["status"]
 * ```
 */
export function recordChecker(
  schema: z.core.$ZodType,
  options: RecordCheckOptions = {},
): RecordChecker {
  const { asOf, warnings = true } = options;
  requireIsoDate("asOf", asOf);
  const datedErrors = softerRulesOf(schema, { asOf, warnings: false });
  const softer = warnings ? softerRulesOf(schema, { asOf, warnings }) : datedErrors;
  const isValid = acceptorOf(schema);
  const accepts = (value: unknown): boolean => {
    if (!isValid(value)) return false;
    if (datedErrors === undefined) return true;
    const found: RecordIssue[] = [];
    datedErrors(value, [], found);
    return found.length === 0;
  };
  const check = (value: unknown): RecordCheck => {
    const raw = issuesOf(schema, value);
    const issues: RecordIssue[] = describeIssues(raw, value).map((issue) => ({
      path: issue.path,
      code: issue.code,
      severity: "error",
      message: issue.message,
    }));
    // Rules may only look at what has the structure that they were written for.
    if (raw.every(({ code }) => code === "custom")) softer?.(value, [], issues);
    return { valid: issues.every(({ severity }) => severity !== "error"), issues };
  };
  return { accepts, check };
}

/**
 * Checks one record of an entity (kiểm tra một bản ghi): errors, and warnings that are no errors.
 *
 * Errors are exactly those of the schema, and with `asOf`, a date, those that depend on a day.
 * Messages are in Vietnamese and English and never repeat a value of the record.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { checkRecord, Dossier } from "@egov-vn/schemas";
 * import { sample } from "@egov-vn/schemas/samples";
 *
 * checkRecord(Dossier, sample("Dossier", 1)).valid; // => true
 * checkRecord(Dossier, {}).issues.find(({ path }) => path === "code")?.code; // => "invalid-type"
 * ```
 */
export function checkRecord(
  schema: z.core.$ZodType,
  value: unknown,
  options: RecordCheckOptions = {},
): RecordCheck {
  return recordChecker(schema, options).check(value);
}

/**
 * The issues that zod's own parse would put into an error. No error is made of them: a file may hold
 * millions of bad records, and the errors made the heap creep to three times its size.
 */
function issuesOf(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  const context = { async: false } as const;
  const payload = schema._zod.run({ value, issues: [] }, context);
  if (payload instanceof Promise) {
    throw new TypeError("the schema parses in its own time: records have to be plain data.");
  }
  return payload.issues.map((issue) => z.core.util.finalizeIssue(issue, context, z.config()));
}

import type { InstantShape } from "./forms/instants.ts";

/**
 * How one far side writes things that it could write otherwise (cách ghi của từng hệ thống).
 *
 * Found in what was received, so that an answer is written the same way; {@link standardDialect}
 * where nothing was received yet.
 */
export interface Dialect {
  /** Whether the far side knows the fields that were added after Decision 766/QĐ-TTg. */
  readonly generation: "guide-1.4" | "decision-766";
  /** The shape of instants, of the first one that was seen. */
  readonly instants: InstantShape;
  /** `"True"`, `"1"`, `1`, or a JSON boolean. */
  readonly booleans: "word" | "digit-text" | "digit" | "boolean";
  /** Codes and amounts as text or as JSON numbers. */
  readonly numbers: "text" | "number";
  /** What stands in place of a field without a value. */
  readonly absent: "empty" | "null" | "omitted";
  /** What stands in place of a list without items; as `absent` where only that is said. */
  readonly absentLists: "empty" | "null" | "omitted";
  /** `error_code` as `0`, `"0"` or `"00"`. */
  readonly errorCode: "number" | "text" | "two-digits";
  /** Whether a field with its usual value is written out, such as `IsDeleted` of a paper. */
  readonly defaults: "written" | "left-out";
  /** Where the applicant's number stands: in `DinhDanhCHS`, in `SoGiayToChuHoSo`, or in both. */
  readonly applicantIds: "both" | "list" | "number";
}

/** The dialect of the portal's guide with the additions of Decision 766/QĐ-TTg: text everywhere. */
export const standardDialect: Dialect = {
  generation: "decision-766",
  instants: "compact",
  booleans: "word",
  numbers: "text",
  absent: "empty",
  absentLists: "empty",
  errorCode: "number",
  defaults: "written",
  applicantIds: "both",
};

/** A whole dialect: what is given, and the standard for the rest. @internal */
export function wholeDialect(given: Partial<Dialect>): Dialect {
  const { absent = standardDialect.absent } = given;
  return { ...standardDialect, absentLists: absent, ...given };
}

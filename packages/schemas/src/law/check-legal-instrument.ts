import { answer, error, plainText, requireIsoDate, warning } from "../identifiers/checking.ts";
import type { AsOf, IdentifierCheck, IdentifierIssue } from "../identifiers/identifier-check.ts";
import { findInstruments } from "./find-instruments.ts";
import { type InstrumentNumber, parseInstrumentNumber } from "./instrument-number.ts";
import type { LegalInstrumentRecord } from "./legal-instrument-record.ts";

/**
 * Checks the number of a legal instrument (số, ký hiệu văn bản) and looks it up in our registry.
 *
 * With `asOf`, an instrument that is not yet or no longer in force on that day is a warning. That the
 * registry lacks an instrument is a warning too: it holds those that this project names.
 *
 * Does not check: that an instrument which the registry lacks exists; that a repeated number such as
 * 17/NQ-CP means this year's; what the text says.
 *
 * Issues: `empty`, `wrong-form`, and the warnings `not-in-registry`, `not-yet-in-force`,
 * `no-longer-in-force`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 30/2020/NĐ-CP, Phụ lục I
 * @example
 * ```ts
 * import { checkLegalInstrument } from "@egov-vn/schemas/law";
 *
 * checkLegalInstrument("nghị định 9/2019/NĐ - CP").valid; // => true
 * checkLegalInstrument("42/2022/NĐ-CP", { asOf: "2026-07-01" }).issues[0]?.code; // => "no-longer-in-force"
 * ```
 */
export function checkLegalInstrument(
  value: string,
  options: AsOf = {},
): IdentifierCheck<InstrumentNumber> {
  requireIsoDate("asOf", options.asOf);
  const parts = parseInstrumentNumber(value) ?? null;
  const records = parts ? findInstruments(parts.number) : [];
  return answer("legal-instrument", value, {
    normalized: parts && (records[0]?.number ?? parts.number),
    parts,
    issues: parts ? registryIssues(records, options.asOf) : [formIssue(value)],
    basis: records.map(({ number, source, confidence }) => ({
      instrument: number,
      article: null,
      source,
      confidence,
    })),
  });
}

function formIssue(value: string): IdentifierIssue {
  if (plainText(value) === "") {
    return error("empty", "Số, ký hiệu văn bản để trống.", "The number is empty.");
  }
  return error(
    "wrong-form",
    "Không tìm thấy số, ký hiệu văn bản, ví dụ 09/2019/NĐ-CP.",
    "No number of a legal instrument was found, such as 09/2019/NĐ-CP.",
  );
}

function registryIssues(
  records: readonly LegalInstrumentRecord[],
  asOf: string | undefined,
): IdentifierIssue[] {
  if (records.length === 0) {
    return [
      warning(
        "not-in-registry",
        "Danh mục văn bản của phần mềm chưa có văn bản này.",
        "The registry of this software does not hold this instrument.",
      ),
    ];
  }
  if (asOf === undefined) return [];
  if (records.every(({ from }) => from !== null && from > asOf)) {
    return [
      warning(
        "not-yet-in-force",
        "Văn bản chưa có hiệu lực vào ngày này.",
        "Not yet in force on that day.",
      ),
    ];
  }
  if (records.every(({ to }) => to !== null && to < asOf)) {
    return [
      warning(
        "no-longer-in-force",
        "Văn bản đã hết hiệu lực vào ngày này.",
        "No longer in force on that day.",
      ),
    ];
  }
  return [];
}

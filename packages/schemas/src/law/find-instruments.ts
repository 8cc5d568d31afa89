import { parseInstrumentNumber } from "./instrument-number.ts";
import { instrumentRecords } from "./instruments/index.ts";
import type { LegalInstrumentRecord } from "./legal-instrument-record.ts";

/** The registry: every legal instrument that this project names, with source and confidence. */
export const legalInstruments: readonly LegalInstrumentRecord[] = instrumentRecords;

let index: ReadonlyMap<string, readonly LegalInstrumentRecord[]> | undefined;

/**
 * Looks up legal instruments (văn bản pháp luật) by number, in any spelling that can be read.
 *
 * Gives all that share the number: `17/NQ-CP` is printed every year, so the date of issue tells
 * them apart. An empty list says that our registry lacks it, not that it does not exist.
 *
 * @example
 * ```ts
 * import { findInstruments } from "@egov-vn/schemas/law";
 *
 * findInstruments("17/NQ-CP").map((found) => found.issuedOn); // => ["2019-03-07"]
 * findInstruments("1/2099/NĐ-CP"); // => []
 * ```
 */
export function findInstruments(number: string): readonly LegalInstrumentRecord[] {
  index ??= Map.groupBy(instrumentRecords, (record) => keyOf(record.number));
  return index.get(keyOf(number)) ?? [];
}

/** Numbers are compared without leading zeros and case: `9/2019/nđ-cp` is `09/2019/NĐ-CP`. */
function keyOf(number: string): string {
  return (parseInstrumentNumber(number)?.number ?? number.normalize("NFC"))
    .toUpperCase()
    .replace(/^0+/, "");
}

import type { InstrumentKind } from "./legal-instrument-record.ts";

/** A number and symbol (số, ký hiệu) taken apart. */
export interface InstrumentNumber {
  /** Canonical form, NFC, without stray spaces: `129/QĐ-BTTTT`. */
  readonly number: string;
  /** Serial as printed, leading zeros kept: `09`. */
  readonly serial: string;
  /** Year inside the number; `null` where the kind does not print one. */
  readonly year: number | null;
  /** Kind that the symbol announces; `null` where it leaves that open, as `QH15` does. */
  readonly kind: InstrumentKind | null;
  /** Abbreviation of the issuer: `CP`, `TTg`, `BTTTT`, `QH14`; `VPCP` in `1250/VPCP-KSTT`. */
  readonly issuer: string;
}

const kindsBySymbol: Readonly<Record<string, InstrumentKind>> = {
  NQ: "resolution",
  NĐ: "decree",
  QĐ: "decision",
  TT: "circular",
};

const dashes = /[\u2010-\u2015\u2212]/g;
const letters = "A-ZĐƯa-zđư";
// Serial, optional year, then a symbol of two or more groups joined by a dash, or QH with its term.
const numberPattern = new RegExp(
  `(?<![\\w.])(\\d{1,5}(?:\\.\\d{1,3})?)/(?:(\\d{4})/)?((?:[${letters}]{1,8}\\d{0,2}-)*[${letters}]{1,8}\\d{0,2})(?![\\w/])`,
  "u",
);
const regulationPattern = /QCVN (\d{1,3}):(\d{4})\/([A-ZĐ]{2,8})/u;

/**
 * Finds the first instrument number in a text (số, ký hiệu văn bản), forgiving what print does to it.
 *
 * Stray spaces around dash and slash, other dashes and decomposed diacritics are mended in the
 * result: `129/QĐ- BTTTT` is read as `129/QĐ-BTTTT`. Whether such an instrument exists is not
 * checked. `undefined` when there is none; never throws on a string.
 *
 * @basis 30/2020/NĐ-CP, Phụ lục I
 * @example
 * ```ts
 * import { parseInstrumentNumber } from "@egov-vn/schemas/law";
 *
 * parseInstrumentNumber("Quyết định số 129/QĐ- BTTTT ngày 03/02/2021")?.number; // => "129/QĐ-BTTTT"
 * parseInstrumentNumber("Nghị định 47/2020/NĐ-CP")?.year; // => 2020
 * ```
 */
export function parseInstrumentNumber(text: string): InstrumentNumber | undefined {
  const clean = text
    .slice(0, 2000)
    .normalize("NFC")
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .replace(/ ?([-/]) ?/g, "$1");
  const regulation = regulationPattern.exec(clean);
  if (regulation) {
    const [number, serial = "", year = "", issuer = ""] = regulation;
    return { number, serial, year: Number(year), kind: "technical-regulation", issuer };
  }
  const found = numberPattern.exec(clean);
  if (!found) return undefined;
  const [, serial = "", year, symbol = ""] = found;
  const groups = symbol.split("-");
  const isLaw = /^QH\d{1,2}$/.test(symbol);
  if (groups.length < 2 && !isLaw) return undefined;
  const first = groups[0] ?? "";
  // QH15 stands on laws and on resolutions of the National Assembly alike.
  const kind = isLaw ? null : (kindsBySymbol[first] ?? (year ? null : "official-dispatch"));
  return {
    number: year ? `${serial}/${year}/${symbol}` : `${serial}/${symbol}`,
    serial,
    year: year ? Number(year) : null,
    kind,
    issuer: first in kindsBySymbol ? groups.slice(1).join("-") : first,
  };
}

// Prevents a parser that throws on text: every parser of text meets a million random strings.

import { parseQuantity } from "@egov-vn/indicators";
import { describeIssues, PeriodicReport, PersonalId, TaxCode } from "@egov-vn/schemas";
import { loadAdministrativeUnits } from "@egov-vn/schemas/code-lists/administrative-units";
import { identifierKinds } from "@egov-vn/schemas/identifiers";
import { findInstruments, parseInstrumentNumber } from "@egov-vn/schemas/law";
import { compareNames, decodeLegacy, foldName } from "@egov-vn/schemas/names";
import { randomOf } from "../../packages/indicators/test/report/pieces/piece.ts";
import { textParsers } from "../../packages/indicators/test/text-parsers.ts";

export const name = "random-strings";
export const long = 1_000_000;
export const short = 50_000;

const units = await loadAdministrativeUnits();

const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  ...textParsers,
  parseInstrumentNumber,
  findInstruments,
  TaxCode: (text) => TaxCode.safeParse(text),
  PersonalId: (text) => PersonalId.safeParse(text),
  foldName,
  compareNames: (text) => compareNames(text, text.normalize("NFD")),
  decodeTcvn3: (text) => decodeLegacy(text, "tcvn3"),
  decodeVni: (text) => decodeLegacy(text, "vni"),
  administrativeUnits: (text) => units.readings(text),
  // The one that loads a list first answers later: its look-up is the line above.
  ...Object.fromEntries(
    identifierKinds
      .filter(({ kind }) => kind !== "administrative-unit")
      .map(({ kind, check }) => [kind, (text: string) => check(text, { asOf: "2025-07-01" })]),
  ),
  PeriodicReport(text) {
    const parsed = PeriodicReport.safeParse({
      title: text,
      period: { label: text },
      cells: { [text]: text },
    });
    return describeIssues(parsed.error?.issues ?? []);
  },
};

/** Pieces that reach deep into the grammars, beside any character there is. */
const pieces = [
  ..."0123456789.,-–−%/() ",
  ...[
    "hơn ",
    "gần ",
    "khoảng ",
    "giảm ",
    "ước ",
    "không phát sinh",
    "triệu",
    " tỉ",
    "nghìn ",
    "điểm %",
  ],
  ...[
    "ngày ",
    " tháng ",
    " năm ",
    "2021-",
    "Q1",
    "W53",
    "NĐ-CP",
    "QĐ-TTg",
    "QCVN 102:2016/BTTTT",
    "/QH15",
  ],
  ..."|<".repeat(3),
  ...[
    "IDVNM",
    "001090012345",
    "000.00.12.H40",
    "-210301-0001",
    "HS4",
    "+84",
    "H56",
    "w7er8u7mx2pq",
  ],
  ...["constructor", "__proto__", "\u0301", "\u00A0", "\uD800", "\u0000", "\uFEFF", "５６"],
];

function randomText(random: () => number): string {
  const length = Math.floor(random() * 24);
  let text = "";
  for (let index = 0; index < length; index += 1) {
    text +=
      random() < 0.8
        ? (pieces[Math.floor(random() * pieces.length)] ?? "")
        : String.fromCharCode(Math.floor(random() * 65_536));
  }
  // Now and then a long one: a limit that is missing shows as a pause.
  return random() < 0.0005 ? text.repeat(500) : text;
}

/** Runs every parser on the same strings; throws with the parser's name at the first failure. */
export function run(samples: number, report: (done: number) => void): void {
  const random = randomOf(20_210_320);
  let figures = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    const text = randomText(random);
    for (const [parser, parse] of Object.entries(parsers)) {
      try {
        parse(text);
      } catch (error) {
        throw new Error(`${parser} threw on sample ${sample}: ${JSON.stringify(text)}`, {
          cause: error,
        });
      }
    }
    if (parseQuantity(text).state === "value") figures += 1;
    if (sample % 10_000 === 0) report(sample);
  }
  if (figures < samples / 100)
    throw new Error(`only ${figures} of ${samples} strings were figures`);
}

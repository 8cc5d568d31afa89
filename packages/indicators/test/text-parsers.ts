import { parsePrintedDate } from "../src/dates/printed-date.ts";
import { parseQuantity } from "../src/index.ts";
import { parsePeriodLabel } from "../src/periods/period-label.ts";

/** Every parser of text in this package, the inner ones too, for the proof with random strings. */
export const textParsers: Readonly<Record<string, (text: string) => unknown>> = {
  parseQuantity: (text) => parseQuantity(text),
  parseQuantityTruncated: (text) => parseQuantity(text, { rounding: "truncate", unit: text }),
  parsePrintedDate: (text) => parsePrintedDate(text, "2021-03-14"),
  parsePeriodLabel,
};

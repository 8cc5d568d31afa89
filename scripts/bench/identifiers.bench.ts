// Identifiers beside what people write with zod, and beside the libraries that know some of them. All
// numbers are valid and every peer accepts each of them, which is shown first.

import { checkTaxCode, PersonalId, PhoneNumber, TaxCode } from "@egov-vn/schemas";
import { parsePhoneNumberWithError } from "libphonenumber-js/max";
import { stdnum } from "stdnum";
import * as z from "zod";
import { compare } from "./measure.ts";

const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
const checkDigitOf = (digits: string) =>
  10 -
  ([...digits.slice(0, 9)].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) %
    11);

/** Thousands of distinct numbers, so that the processor cannot learn the answers. */
const nines = Array.from({ length: 20_000 }, (_, index) =>
  String(100_000_000 + (((index + 1) * 7919 * 104_729) % 899_999_999)),
);
const taxCodes = nines
  .filter((base) => checkDigitOf(base) < 10)
  .map((base) => base + checkDigitOf(base))
  .slice(0, 8192);
const phones = nines
  .map((nine) => `09${nine[1]}${nine.slice(2)}`.replace(/^099/, "098"))
  .slice(0, 8192);
const ids = nines.map((nine) => `0010${nine.slice(1)}`).slice(0, 8192);

const turn = (list: readonly string[]) => {
  let at = 0;
  return () => {
    at = (at + 1) & 8191;
    return list[at] ?? "";
  };
};

const written = {
  tax: z
    .string()
    .regex(/^\d{10}$/)
    .refine((text) => checkDigitOf(text) === Number(text[9])),
  id: z.string().regex(/^\d{12}$/),
  phone: z.string().regex(/^0\d{9}$/),
};
const mst = stdnum["VN"]?.["mst"];

/** Compares jobs on the same numbers, after each has accepted all of them. */
function compareOn(
  name: string,
  numbers: readonly string[],
  accepts: Readonly<Record<string, (text: string) => boolean>>,
): void {
  for (const [peer, accept] of Object.entries(accepts)) {
    if (!numbers.every(accept)) throw new Error(`${peer} refuses a valid ${name}`);
  }
  const peers = Object.entries(accepts).map(([peer, accept]) => {
    const next = turn(numbers);
    return [peer, () => void accept(next())] as const;
  });
  compare({ name, peers: Object.fromEntries(peers) });
}

compareOn("tax code", taxCodes, {
  "TaxCode.safeParse": (text) => TaxCode.safeParse(text).success,
  "zod, pattern and refine": (text) => written.tax.safeParse(text).success,
  "stdnum validate": (text) => mst?.validate(text).isValid === true,
  "checkTaxCode with parts": (text) => checkTaxCode(text).valid,
});

compareOn("personal id", ids, {
  "PersonalId.safeParse, provinces": (text) => PersonalId.safeParse(text).success,
  "zod, 12 digits only": (text) => written.id.safeParse(text).success,
});

compareOn("phone number", phones, {
  "PhoneNumber.safeParse, ranges": (text) => PhoneNumber.safeParse(text).success,
  "zod, 10 digits only": (text) => written.phone.safeParse(text).success,
  "libphonenumber-js": (text) => parsePhoneNumberWithError(text, "VN").isValid(),
});

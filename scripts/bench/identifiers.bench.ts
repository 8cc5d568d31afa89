// Identifiers beside the libraries that check some of them.
import { checkTaxCode, PersonalId, PhoneNumber, TaxCode } from "@egov-vn/schemas";
import * as z from "zod";
import { compare } from "./measure.ts";

/** Thousands of distinct texts, half of them valid, so that the processor cannot learn the answers. */
const texts = Array.from({ length: 8192 }, (_, index) => {
  const base = String(100_000_000 + ((index * 7919 * 104_729) % 899_999_999));
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const check =
    10 - ([...base].reduce((sum, digit, at) => sum + Number(digit) * (weights[at] ?? 0), 0) % 11);
  return `${base}${index % 2 === 0 ? check % 10 : (check + 3) % 10}`;
});
const phones = texts.map((text) => `0${text.slice(0, 9)}`);
const ids = texts.map((text) => `0${text}${text.slice(0, 1)}`);

const turn = (list: readonly string[]) => {
  let at = 0;
  return () => {
    at = (at + 1) & 8191;
    return list[at] ?? "";
  };
};
const pattern = z.string().regex(/^\d{10}$/);
const twelve = z.string().regex(/^\d{12}$/);
const phonePattern = z.string().regex(/^0\d{9}$/);

const next = { ours: turn(texts), reasons: turn(texts), zod: turn(texts) };
compare({
  name: "tax code",
  peers: {
    "TaxCode with its check digit": () => void TaxCode.safeParse(next.ours()).success,
    "zod with a plain pattern": () => void pattern.safeParse(next.zod()).success,
    "checkTaxCode with reasons": () => void checkTaxCode(next.reasons()).valid,
  },
});

const person = { ours: turn(ids), zod: turn(ids) };
compare({
  name: "personal id",
  peers: {
    "PersonalId with its provinces": () => void PersonalId.safeParse(person.ours()).success,
    "zod with a plain pattern": () => void twelve.safeParse(person.zod()).success,
  },
});

const phone = { ours: turn(phones), zod: turn(phones) };
compare({
  name: "phone number",
  peers: {
    "PhoneNumber with its ranges": () => void PhoneNumber.safeParse(phone.ours()).success,
    "zod with a plain pattern": () => void phonePattern.safeParse(phone.zod()).success,
  },
});

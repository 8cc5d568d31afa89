import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { LegalBasis } from "../metadata/legal-basis.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** What JSON Schema can say of a format that zod checks with a function. */
export interface FormatPattern {
  /** Accepts all that the format does; and nothing else, unless `beyond` says so. */
  readonly pattern: RegExp;
  readonly maxLength?: number;
  /** A format that JSON Schema knows and that every text of this one fits. */
  readonly standard?: "date" | "date-time";
  /** What the format refuses although it fits the pattern. */
  readonly beyond?: { readonly message: BilingualText; readonly basis: LegalBasis | null };
}

const taxCheckDigit = {
  message: {
    vi: "Chữ số thứ 10 của mã số thuế tổ chức là chữ số kiểm tra và phải khớp với 9 chữ số đầu.",
    en: "The 10th digit of an organisation's tax code is a check digit and has to fit the first 9.",
  },
  // The circular names the digit; its weights are those of python-stdnum.
  basis: legalBasis("105/2020/TT-BTC", "5", { confidence: "library" }),
};

/** zod's patterns have no flags, so outside the BMP they count what JSON Schema counts once twice. */
export const lengthInUnits: NonNullable<FormatPattern["beyond"]> = {
  message: {
    vi: "Độ dài tính theo đơn vị UTF-16: một ký tự ngoài BMP tính là hai.",
    en: "Lengths count UTF-16 units: a character outside the BMP counts twice.",
  },
  basis: null,
};

/**
 * The pattern of every format of this package, by the name that issues give it.
 *
 * A pattern uses what every engine understands alike: no flags, no named groups, no look-behind.
 */
export const formatPatterns: Readonly<Record<string, FormatPattern>> = {
  "agency-code": {
    pattern:
      /^(?:[A-Y][0-9]{2}(?:\.[0-9A-Z]+)*|[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}|Z(?:0[1-9]|[1-9][0-9])[0-9A-Z]{1,32})$/,
    maxLength: 35,
  },
  "calendar-day": {
    pattern:
      /^(?:(?:(?!0000)[0-9]{4})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/,
    standard: "date",
  },
  "dossier-code": {
    pattern:
      /^(?=[^-]{3,35}-)(?:[A-Y][0-9]{2}(?:\.[0-9A-Z]+)*|[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}|Z(?:0[1-9]|[1-9][0-9])[0-9A-Z]{1,32})-(?:[0-9]{2}(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))|(?:[02468][048]|[13579][26])0229)-[0-9]{4,12}$/,
  },
  "email-address": {
    pattern:
      /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?){1,8}$/,
    maxLength: 254,
  },
  "enterprise-code": {
    pattern: /^[0-9]{2}(?!0000000)[0-9]{8}(?:-(?!000)[0-9]{3})?$/,
    beyond: taxCheckDigit,
  },
  "health-insurance-card": { pattern: /^(?:[A-Z]{2}[1-5][0-9]{12}|[0-9]{10})$/ },
  instant: {
    pattern:
      /^(?:(?:(?!0000)[0-9]{4})-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\+07:00$/,
    standard: "date-time",
  },
  "land-parcel-id": { pattern: /^[0-9b-hjkmnp-z]{12}$/ },
  "not-blank": { pattern: /\S/ },
  "old-identity-number": { pattern: /^[0-9]{9}$/ },
  "partial-date": {
    pattern:
      /^(?!0000)(?:[0-9]{4}|[0-9]{4}-(?:0[1-9]|1[0-2])|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)$/,
  },
  "personal-id": {
    pattern:
      /^(?:[1-9][0-9]{2}|0(?:0[1-2468]|1[0124579]|2[024-7]|3[0134-8]|4[0245689]|5[12468]|6[024678]|7[024579]|8[02-4679]|9[1-6]))[0-9]{9}$/,
  },
  "phone-number": {
    pattern:
      /^(?:(?:\+84|0)(?:(?:3[0-9]|5[1689]|7[06-9]|8[1-8]|9[0-8])[0-9]{7}|(?:52[238]|559|89[6-9]|99[013-9]|1[46]0)[0-9]{6}|121[0-3][0-9]{5}|2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])[0-9]{7})|1[89]00[0-9]{4,6})$/,
  },
  "postal-code": { pattern: /^[0-9]{5}$/ },
  "procedure-code": {
    pattern:
      /^[1-3]\.[0-9]{6}(?:\.(?:[0-9]{3}\.[0-9]{2}\.[0-9]{2}\.[A-Z][0-9]{2}|[A-Y][0-9]{2}))?$/,
  },
  "sha-256": { pattern: /^[0-9a-f]{64}$/ },
  "social-insurance-number": { pattern: /^(?:[0-9]{10}|[0-9]{12})$/ },
  "tax-code": {
    pattern: /^(?:[0-9]{12}|[0-9]{2}(?!0000000)[0-9]{8}(?:-(?!000)[0-9]{3})?)$/,
    beyond: taxCheckDigit,
  },
  "web-address": {
    pattern: /^https?:\/\/[^\s/?#@]{1,255}(?:[/?#]\S{0,1800})?$/,
    beyond: lengthInUnits,
  },
};

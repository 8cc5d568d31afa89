import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { answer, areDigits, error, plainText, requireIsoDate } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";

/** What a Vietnamese phone number is. */
export interface PhoneNumberParts {
  readonly kind: "mobile" | "fixed" | "toll-free" | "premium-rate";
  /** Without country code and trunk 0. */
  readonly national: string;
}

const mobile =
  /^(?:(?:3\d|5[1689]|7[06-9]|8[1-8]|9[0-8])\d{7}|(?:52[238]|559|89[6-9]|99[013-9]|1[46]0)\d{6}|121[0-3]\d{5})$/;
const fixed =
  /^2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\d{7}$/;
const tollFree = /^1800\d{4,6}$/;
const premiumRate = /^1900\d{4,6}$/;
/** Eleven digits with the trunk 0, moved to ten in 2018. */
const movedIn2018 = /^1[2689]\d{8}$/;

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "08/2026/TT-BKHCN",
    article: null,
    source:
      "numbering plan as in libphonenumber's metadata of 2026, region VN; the circular verifies subscribers",
    confidence: "library",
  },
];

/** The number behind `+84` or the trunk `0`; `undefined` when it is written without either. */
function behindPrefix(text: string): string | undefined {
  if (text.startsWith("+84")) return text.slice(3);
  return text.startsWith("0") ? text.slice(1) : undefined;
}

/** What a text is. 1800 and 1900 numbers take no prefix, the others cannot do without. */
function read(text: string): PhoneNumberParts | undefined {
  const national = behindPrefix(text);
  if (national === undefined) {
    if (tollFree.test(text)) return { kind: "toll-free", national: text };
    return premiumRate.test(text) ? { kind: "premium-rate", national: text } : undefined;
  }
  if (mobile.test(national)) return { kind: "mobile", national };
  return fixed.test(national) ? { kind: "fixed", national } : undefined;
}

let mobilePrefixes: Uint8Array | undefined;

/** Mobile numbers of ten digits, by far the most common, are told by the three behind the trunk 0. */
function isUsualMobile(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(0) !== 48 || !areDigits(text)) return false;
  mobilePrefixes ??= Uint8Array.from({ length: 1000 }, (_, prefix) => {
    const digits = String(prefix).padStart(3, "0");
    // A prefix counts when every number behind it is one: the digits at both ends decide that.
    return mobile.test(`${digits}000000`) && mobile.test(`${digits}999999`) ? 1 : 0;
  });
  const digit = (at: number) => text.charCodeAt(at) - 48;
  return mobilePrefixes[digit(1) * 100 + digit(2) * 10 + digit(3)] === 1;
}

const phoneNumber = z.stringFormat(
  "phone-number",
  (text) => isUsualMobile(text) || read(text) !== undefined,
);

/** The type of {@link PhoneNumber}'s schema. */
export interface PhoneNumberSchema extends Of<typeof phoneNumber> {}

/**
 * A Vietnamese phone number (số điện thoại): `+84…`, or `0…` as people write it; 1800 and 1900
 * numbers without prefix.
 *
 * Does not check: that the number is in service or whose it is; foreign numbers.
 *
 * @basis numbering plan as in libphonenumber (confidence: library)
 * @example
 * ```ts
 * import { PhoneNumber } from "@egov-vn/schemas";
 *
 * PhoneNumber.safeParse("0912345678").success; // => true
 * PhoneNumber.safeParse("0212345678").success; // => false
 * ```
 */
export const PhoneNumber: PhoneNumberSchema = phoneNumber;
/** A Vietnamese phone number; see the schema of the same name. */
export type PhoneNumber = z.infer<PhoneNumberSchema>;

/**
 * Checks a Vietnamese phone number (số điện thoại); `normalized` is in E.164, `+84…`.
 *
 * Spaces, dots, hyphens and brackets are forgiven, and `84` or `0084` for `+84`. 1800 and 1900
 * numbers cannot be dialled from abroad and are normalised as they are.
 *
 * Issues: `empty`, `not-a-number`, `moved-in-2018`, `unknown-range`.
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis numbering plan as in libphonenumber (confidence: library)
 * @example
 * ```ts
 * import { checkPhoneNumber } from "@egov-vn/schemas";
 *
 * checkPhoneNumber("(024) 3825 5555").normalized; // => "+842438255555"
 * checkPhoneNumber("01234567890").issues[0]?.code; // => "moved-in-2018"
 * ```
 */
export function checkPhoneNumber(
  value: string,
  options: AsOf = {},
): IdentifierCheck<PhoneNumberParts> {
  requireIsoDate("asOf", options.asOf);
  const text = plainText(value)
    .replace(/[\s.()\-\u2010-\u2015]/gu, "")
    .replace(/^(?:\+84|0084|84(?=\d{9,10}$))0?/, "+84");
  const parts = read(text);
  if (parts === undefined) {
    return answer<PhoneNumberParts>("phone-number", value, {
      normalized: null,
      parts: null,
      issues: [formIssue(text)],
      basis,
    });
  }
  const { kind, national } = parts;
  const dialled = kind === "mobile" || kind === "fixed";
  return answer("phone-number", value, {
    normalized: dialled ? `+84${national}` : national,
    parts,
    issues: [],
    basis,
  });
}

function formIssue(text: string): IdentifierIssue {
  if (text === "") return error("empty", "Số điện thoại để trống.", "The phone number is empty.");
  if (movedIn2018.test(behindPrefix(text) ?? "")) {
    return error(
      "moved-in-2018",
      "Số di động 11 số đã chuyển sang 10 số năm 2018.",
      "Mobile numbers of 11 digits moved to 10 digits in 2018.",
    );
  }
  if (!/^\+?\d+$/.test(text)) {
    return error(
      "not-a-number",
      "Số điện thoại chỉ gồm chữ số.",
      "A phone number holds digits only.",
    );
  }
  return error(
    "unknown-range",
    "Không thuộc dải số nào của Việt Nam.",
    "It belongs to no Vietnamese range of numbers.",
  );
}

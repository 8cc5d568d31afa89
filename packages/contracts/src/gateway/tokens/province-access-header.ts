/** Keys of a system at a province's integration platform (khóa kết nối LGSP). */
export interface ProvinceKeys {
  readonly accessKey: string;
  readonly secretKey: string;
  readonly appName: string;
  readonly partnerCode: string;
  /** Code of the customer or sub-unit; its meaning is inferred from its name. */
  readonly partnerCodeCus: string;
}

/**
 * The value of the header `lgspaccesstoken` (tiêu đề lgspaccesstoken): base64 of a compact JSON
 * object, with the keys in the order in which a client writes them.
 *
 * Values are escaped as JSON asks and encoded as UTF-8. It is a secret: keep it out of logs.
 *
 * @throws TypeError for a text that is not well-formed Unicode.
 * @example
 * ```ts
 * import { provinceAccessHeader } from "@egov-vn/contracts";
 *
 * const keys = {
 *   accessKey: "a", secretKey: "s", appName: "x", partnerCode: "000.00.00.H99", partnerCodeCus: "",
 * };
 * provinceAccessHeader(keys).slice(0, 20); // => "eyJBY2Nlc3NLZXkiOiJh"
 * ```
 */
export function provinceAccessHeader(keys: ProvinceKeys): string {
  return base64({
    AccessKey: keys.accessKey,
    SecretKey: keys.secretKey,
    AppName: keys.appName,
    PartnerCode: keys.partnerCode,
    PartnerCodeCus: keys.partnerCodeCus,
  });
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Written out, since `btoa` and `Buffer` are each missing somewhere. */
function base64(value: Readonly<Record<string, string>>): string {
  if (!Object.values(value).every((each) => each.isWellFormed())) {
    throw new TypeError("A key is no well-formed text: read it again as UTF-8.");
  }
  const bytes = utf8(JSON.stringify(value));
  let written = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const signs = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63));
    written += signs
      .slice(0, Math.min(4, bytes.length - at + 1))
      .join("")
      .padEnd(4, "=");
  }
  return written;
}

function utf8(text: string): number[] {
  return encodeURIComponent(text)
    .split(/(%[0-9A-F]{2}|[^%])/)
    .filter((part) => part !== "")
    .map((part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));
}

import * as z from "zod";

/** 1 where a character code is a lower-case hexadecimal digit. */
const hexadecimal = Uint8Array.from({ length: 256 }, (_, code) =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) ? 1 : 0,
);

/** Random digits defeat the branch predictor, so no branch depends on one. */
function isSha256(text: string): boolean {
  if (text.length !== 64) return false;
  let all = 1;
  for (let at = 0; at < 64; at += 1) all &= hexadecimal[text.charCodeAt(at)] ?? 0;
  return all === 1;
}

/** The type of {@link Sha256}'s schema. */
export interface Sha256Schema extends z.ZodCustomStringFormat<"sha-256"> {}

/**
 * A SHA-256 digest (mã băm) as 64 lower-case hexadecimal digits.
 *
 * @example
 * ```ts
 * import { Sha256 } from "@egov-vn/schemas";
 *
 * Sha256.safeParse("0a".repeat(32)).success; // => true
 * Sha256.safeParse("0A".repeat(32)).success; // => false
 * ```
 */
export const Sha256: Sha256Schema = z.stringFormat("sha-256", isSha256);

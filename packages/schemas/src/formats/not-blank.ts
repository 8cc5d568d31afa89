import * as z from "zod";

const visible = /\S/;

/** Whether a text has a character that is no white space; most begin with one. */
function isNotBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first > 32 && first < 127) || visible.test(text);
}

/** The type of schemas of text that is not blank and has a greatest length. */
export interface TextSchema extends z.ZodCustomStringFormat<"not-blank"> {}

/**
 * Text that is not blank, of at most so many characters (code points).
 *
 * Nothing is trimmed and nothing normalized: what an agency stored comes back as it was.
 *
 * @internal
 */
export function textUpTo(longest: number): TextSchema {
  return z.stringFormat("not-blank", isNotBlank).max(longest);
}

import * as z from "zod";

/** Text of a bounded length on the wire; empty where a system writes that for none. */
export function wireText(most: number): z.ZodString {
  return z.string().max(most);
}

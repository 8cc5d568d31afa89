import type { CodeList } from "./code-list.ts";
import { entryOf } from "./entry-of.ts";

/** What took the place of a code, as far as the list tells. */
export interface Successors {
  /**
   * - `known`: `codes` took its place
   * - `none`: nothing did: it still stands, or a source says that it ended without a successor
   * - `unknown`: it ended and no source says what came after, or the list has no such code
   */
  readonly status: "known" | "none" | "unknown";
  readonly codes: readonly string[];
}

/**
 * The codes that took the place of a code (mã kế thừa): one step, not followed further.
 *
 * Judges the latest meaning of the code, or with `asOf`, a date, the meaning on that day. A
 * successor may be the same code with another meaning. Throws `TypeError` when `asOf` is no date.
 *
 * @example
 * ```ts
 * import { codeListOf, successorsOf } from "@egov-vn/schemas/code-lists";
 *
 * const provinces = codeListOf("agencies-provincial");
 * provinces && successorsOf(provinces, "H63"); // => { status: "known", codes: ["H38"] }
 * provinces && successorsOf(provinces, "H38"); // => { status: "none", codes: [] }
 * ```
 */
export function successorsOf(list: CodeList, code: string, asOf?: string): Successors {
  const entry = entryOf(list, code, asOf);
  if (entry === undefined) return { status: "unknown", codes: [] };
  const { successors, to } = entry;
  if (successors === undefined) return { status: to === null ? "none" : "unknown", codes: [] };
  return { status: successors.length === 0 ? "none" : "known", codes: successors };
}

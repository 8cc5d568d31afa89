import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { Confidence } from "../metadata/confidence.ts";

/** One code of a list and what it is in the other list. */
export interface BridgeRow {
  readonly from: string;
  /** `null`: the other list has nothing that it could be. */
  readonly to: string | null;
  readonly confidence: Confidence;
  readonly note?: BilingualText;
}

/**
 * A bridge between two code lists (bảng chuyển đổi mã), to be walked in one direction only.
 *
 * Several codes may lead to one; a code without a row was not looked at.
 */
export interface Bridge {
  /** Ids of the two lists. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly BridgeRow[];
  readonly note?: BilingualText;
}

/**
 * A bridge whose rows share one confidence, from pairs of codes.
 *
 * @internal
 */
export function bridgeBetween(
  from: string,
  to: string,
  confidence: Confidence,
  pairs: Readonly<Record<string, string | null>>,
  note?: BilingualText,
): Bridge {
  const rows = Object.entries(pairs).map(([code, other]) => ({
    from: code,
    to: other,
    confidence,
  }));
  return { from, to, rows, ...(note && { note }) };
}

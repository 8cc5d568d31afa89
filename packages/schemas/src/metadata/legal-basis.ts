import type { Confidence } from "./confidence.ts";

/** The legal ground of a field or a rule (căn cứ pháp lý), and how well we know it. */
export interface LegalBasis {
  /** Number of the instrument as printed, with diacritics: `09/2019/NĐ-CP`. */
  readonly instrument: string;
  /** Article, with clause and point where known: `12(1)`. `null` is a gap, not "the whole text". */
  readonly article: string | null;
  /** First day on which this ground applies, ISO 8601; `null` when not known. */
  readonly from: string | null;
  /** Last day on which it applies, inclusive; `null` when it still does. */
  readonly to: string | null;
  readonly confidence: Confidence;
}

/**
 * Writes a legal ground in one line.
 *
 * The interval is that of the ground, not of the instrument as a whole: an article may be
 * replaced while the rest stays. Nothing is looked up; a test of this repository checks that every
 * instrument named in the metadata stands in the registry of legal instruments.
 *
 * @example
 * ```ts
 * import { legalBasis } from "@egov-vn/schemas";
 *
 * legalBasis("09/2019/NĐ-CP", "12", { from: "2019-03-12", confidence: "official" }).to; // => null
 * ```
 */
export function legalBasis(
  instrument: string,
  article: string | null,
  facts: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly confidence: Confidence;
  },
): LegalBasis {
  return {
    instrument,
    article,
    from: facts.from ?? null,
    to: facts.to ?? null,
    confidence: facts.confidence,
  };
}

import type { Confidence } from "../../metadata/confidence.ts";
import type { AdministrativeUnit } from "./administrative-unit.ts";

/** How much of the older unit went into the newer one. */
export const successionShares = ["whole", "part", "unknown"] as const;

/** A value of {@link successionShares}. */
export type SuccessionShare = (typeof successionShares)[number];

/** A unit that followed or preceded another, and how that is known. */
export interface SuccessionLink {
  readonly unit: AdministrativeUnit;
  /** Of the older of the two units, in both directions. */
  readonly share: SuccessionShare;
  readonly confidence: Confidence;
  readonly source: string;
}

/**
 * What followed or preceded a unit (kế thừa đơn vị hành chính).
 *
 * `unknown` says that nothing is recorded, not that there was nothing. `known` does not say that the
 * list is complete: a source that gives each old commune one successor hides that some were split.
 */
export interface Succession {
  readonly status: "known" | "unknown";
  /** Sorted by edition and code; empty when unknown. */
  readonly units: readonly SuccessionLink[];
}

/** A link as data, before its codes are looked up. */
export interface SuccessionRecord {
  readonly from: { readonly code: string; readonly edition: string };
  readonly to: { readonly code: string; readonly edition: string };
  readonly share: SuccessionShare;
  readonly confidence: Confidence;
  readonly source: string;
}

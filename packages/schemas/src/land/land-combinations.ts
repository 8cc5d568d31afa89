import { legalBasis } from "../metadata/legal-basis.ts";
import type { Combination } from "../protection/combination.ts";
import type { LandCertificate } from "./land-certificate.ts";
import type { LandParcel } from "./land-parcel.ts";

const shared = {
  code: "parcel-and-holder",
  reason: {
    vi: "Mã thửa đất hoặc tờ, thửa cho biết vị trí; đi cùng người sử dụng đất thì là dữ liệu vị trí của người đó.",
    en: "The id of a parcel, or its sheet and number, gives a place; beside its holder it is that person's location.",
  },
  basis: legalBasis("356/2025/NĐ-CP", "4", { from: "2026-01-01", confidence: "press" }),
} as const;

const hasItems = (value: unknown) => Array.isArray(value) && value.length > 0;

/** Fields of a parcel that become sensitive together. */
export const landParcelCombinations: readonly Combination<LandParcel>[] = [
  {
    ...shared,
    fields: ["id", "mapKey", "address", "holders"],
    applies: ({ id, mapKey, address, holders }) =>
      hasItems(holders) && (id !== undefined || mapKey !== undefined || address !== undefined),
  },
];

/** Fields of a certificate that become sensitive together. */
export const landCertificateCombinations: readonly Combination<LandCertificate>[] = [
  {
    ...shared,
    fields: ["parcels", "holders"],
    applies: ({ parcels, holders }) => hasItems(parcels) && hasItems(holders),
  },
];

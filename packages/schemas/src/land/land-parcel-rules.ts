import { entryOf } from "../code-lists/entry-of.ts";
import { landUseCodes } from "../code-lists/land/land-use-codes.ts";
import { checkLandParcelId } from "../identifiers/places/land-parcel-id.ts";
import { legalBasis } from "../metadata/legal-basis.ts";
import { notInFuture } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import type { LandParcel } from "./land-parcel.ts";

/** Areas are printed to a tenth of a square metre. */
const rounding = 0.05;

/** What the fields of a parcel have to say together. */
export const landParcelRules: readonly RecordRule<LandParcel>[] = [
  {
    code: "parcel-unidentified",
    severity: "error",
    path: ["id"],
    message: {
      vi: "Thửa đất phải có mã thửa đất, hoặc số tờ, số thửa và mã xã.",
      en: "A parcel needs its id, or sheet, number and commune.",
    },
    basis: null,
    holds: ({ id, mapKey }) => id !== undefined || mapKey !== undefined,
  },
  {
    code: "outside-vietnam",
    severity: "warning",
    path: ["id"],
    message: {
      vi: "Vị trí của mã thửa đất nằm ngoài lãnh thổ Việt Nam.",
      en: "The place of the id lies outside Vietnam.",
    },
    basis: legalBasis("19/2026/TT-BNNMT", "Phụ lục I", {
      from: "2026-03-30",
      confidence: "official",
    }),
    holds: ({ id }) => id === undefined || checkLandParcelId(id).issues.length === 0,
  },
  {
    code: "use-unlisted",
    severity: "warning",
    path: ["uses"],
    message: {
      vi: "Có mã loại đất không thuộc danh mục được ghi.",
      en: "A land-use code is not in the edition that is named.",
    },
    basis: legalBasis("27/2018/TT-BTNMT", null, { confidence: "secondary" }),
    // Codes of other editions were not read, so only those of ours are looked up.
    holds: ({ uses = [] }) =>
      uses.every(
        ({ code, edition }) =>
          edition !== landUseCodes.edition || entryOf(landUseCodes, code) !== undefined,
      ),
  },
  {
    code: "use-areas-differ",
    severity: "warning",
    path: ["uses"],
    message: {
      vi: "Tổng diện tích các loại đất khác diện tích thửa đất.",
      en: "The areas of the uses do not add up to that of the parcel.",
    },
    basis: null,
    holds: ({ area, uses = [] }) => {
      const areas = uses.flatMap((use) => use.area ?? []);
      if (area === undefined || areas.length === 0 || areas.length < uses.length) return true;
      const sum = areas.reduce((total, each) => total + each, 0);
      return Math.abs(sum - area) <= rounding * (areas.length + 1);
    },
  },
  notInFuture("measuredOn"),
];

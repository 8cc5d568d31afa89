import * as z from "zod";
import type { Of } from "../../metadata/named-schema.ts";
import { answer, error, plainText, requireIsoDate, warning } from "../checking.ts";
import type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "../identifier-check.ts";

/** What a land-parcel id is; its place is not spelled out, since it may be a person's. */
export interface LandParcelIdParts {
  readonly form: "geohash";
}

const alphabet = "0123456789bcdefghjkmnpqrstuvwxyz";
const form = /^[0-9b-hjkmnp-z]{12}$/;

/** Mainland and islands, generously. */
const vietnam = { south: 6, north: 24, west: 101, east: 118 } as const;

const basis: readonly IdentifierBasis[] = [
  {
    instrument: "19/2026/TT-BNNMT",
    article: "Phụ lục I",
    source: "text of 19/2026/TT-BNNMT (public mirror of the official codification)",
    confidence: "official",
  },
];

const landParcelId = z.stringFormat("land-parcel-id", (text) => form.test(text));

/** The type of {@link LandParcelId}'s schema. */
export interface LandParcelIdSchema extends Of<typeof landParcelId> {}

/**
 * The id of a land parcel (mã thửa đất): the 12-character GeoHash of a point inside it, in small
 * letters, in use since 2026-03-30.
 *
 * It gives the place of the parcel to about four centimetres: beside an owner it is that person's
 * location, which is sensitive.
 *
 * Does not check: that a parcel was measured there, or whose it is. The older key of map sheet, parcel
 * and commune is no id: all three change when maps are redrawn or communes merged.
 *
 * @basis 19/2026/TT-BNNMT, Phụ lục I; 09/2024/TT-BTNMT
 * @example
 * ```ts
 * import { LandParcelId } from "@egov-vn/schemas";
 *
 * LandParcelId.safeParse("w7er8u7mx2pq").success; // => true
 * LandParcelId.safeParse("w7er8u7mx2pa").success; // => false
 * ```
 */
export const LandParcelId: LandParcelIdSchema = landParcelId;
/** The id of a land parcel; see the schema of the same name. */
export type LandParcelId = z.infer<LandParcelIdSchema>;

/**
 * Checks a land-parcel id (mã thửa đất); a place outside Vietnam is a warning.
 *
 * Issues: `empty`, `wrong-length`, `wrong-letter`, `form-not-yet-in-force`, `outside-vietnam`
 * (warning).
 *
 * @throws TypeError when `asOf` is not a date written `YYYY-MM-DD`.
 * @basis 19/2026/TT-BNNMT, Phụ lục I
 * @example
 * ```ts
 * import { checkLandParcelId } from "@egov-vn/schemas";
 *
 * checkLandParcelId("W7ER8U7MX2PQ").normalized; // => "w7er8u7mx2pq"
 * checkLandParcelId("u09tvw0f6szy").issues[0]?.code; // => "outside-vietnam"
 * ```
 */
export function checkLandParcelId(
  value: string,
  options: AsOf = {},
): IdentifierCheck<LandParcelIdParts> {
  requireIsoDate("asOf", options.asOf);
  const text = plainText(value).toLowerCase();
  const fits = form.test(text);
  return answer("land-parcel-id", value, {
    normalized: fits ? text : null,
    parts: fits ? { form: "geohash" } : null,
    issues: fits ? placeIssues(text, options.asOf) : [formIssue(text)],
    basis,
  });
}

function formIssue(text: string): IdentifierIssue {
  if (text === "") return error("empty", "Mã thửa đất để trống.", "The parcel id is empty.");
  if (text.length !== 12) {
    return error(
      "wrong-length",
      `Mã thửa đất có 12 ký tự; mã này có ${text.length}.`,
      `A parcel id has 12 characters; this one has ${text.length}.`,
    );
  }
  return error(
    "wrong-letter",
    "Có ký tự không thuộc bảng GeoHash (không dùng a, i, l, o).",
    "A character is not of the GeoHash alphabet (a, i, l and o are not used).",
  );
}

function placeIssues(text: string, asOf: string | undefined): IdentifierIssue[] {
  const issues: IdentifierIssue[] = [];
  if (asOf !== undefined && asOf < "2026-03-30") {
    issues.push(
      error(
        "form-not-yet-in-force",
        "Mã thửa đất theo GeoHash chỉ có từ ngày 30/3/2026.",
        "GeoHash ids of parcels are in force only from 2026-03-30.",
      ),
    );
  }
  const { latitude, longitude } = placeOf(text);
  const inside =
    latitude >= vietnam.south &&
    latitude <= vietnam.north &&
    longitude >= vietnam.west &&
    longitude <= vietnam.east;
  if (!inside) {
    issues.push(
      warning(
        "outside-vietnam",
        "Vị trí của mã nằm ngoài lãnh thổ Việt Nam.",
        "The place of this id lies outside Vietnam.",
      ),
    );
  }
  return issues;
}

/** The middle of a GeoHash cell: bits by turns halve longitude and latitude. */
function placeOf(text: string): { readonly latitude: number; readonly longitude: number } {
  const ranges = {
    longitude: [-180, 180] as [number, number],
    latitude: [-90, 90] as [number, number],
  };
  let axis: keyof typeof ranges = "longitude";
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    for (let bit = 16; bit >= 1; bit /= 2) {
      const range = ranges[axis];
      const middle = (range[0] + range[1]) / 2;
      range[(value & bit) === 0 ? 1 : 0] = middle;
      axis = axis === "longitude" ? "latitude" : "longitude";
    }
  }
  const middleOf = ([from, to]: [number, number]) => (from + to) / 2;
  return { latitude: middleOf(ranges.latitude), longitude: middleOf(ranges.longitude) };
}

import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { LandParcelId } from "../identifiers/places/land-parcel-id.ts";
import type { Of } from "../metadata/named-schema.ts";
import { Address } from "../places/address.ts";
import { keepCombinations } from "../protection/combination.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { landParcelCombinations } from "./land-combinations.ts";
import { landField, landHolder } from "./land-fields.ts";
import { landParcelRules } from "./land-parcel-rules.ts";

const squareMetres = z.number().positive().max(1e12);

/** The older key of a parcel: sheet and number on the map of a commune, in one edition of communes. */
const mapKey = z.strictObject({
  edition: landField(
    z.string().regex(/^\d\d\d\d(?:-[a-z0-9]{1,20})?$/),
    "Danh mục đơn vị hành chính",
    "Edition of the administrative units",
    "parcel",
    "internal",
    {
      vi: "2004 hoặc 2025: cùng một mã xã chỉ nơi khác nhau trước và sau 01/7/2025",
      en: "2004 or 2025: one code means other communes before and after 2025-07-01",
    },
  ),
  communeCode: landField(
    z.string().regex(/^\d\d\d\d\d$/),
    "Mã xã",
    "Commune code",
    "parcel",
    "internal",
  ),
  sheetNumber: landField(textUpTo(20), "Số tờ bản đồ", "Sheet of the map", "parcel", "internal"),
  parcelNumber: landField(textUpTo(20), "Số thửa", "Number of the parcel", "parcel", "internal"),
});

/** What a parcel may be used for (loại đất), and how much of it. */
const use = z.strictObject({
  code: landField(
    z.string().regex(/^[A-Z][A-Z][A-Z]$/),
    "Mã loại đất",
    "Land-use code",
    "use",
    "internal",
    { vi: "Ví dụ LUC, ODT", en: "Such as LUC or ODT" },
  ),
  edition: landField(
    textUpTo(80).optional(),
    "Danh mục loại đất",
    "Edition of the land-use codes",
    "use",
    "internal",
    {
      vi: "Số của văn bản, như 27/2018/TT-BTNMT; bỏ trống khi không biết",
      en: "Number of the instrument, such as 27/2018/TT-BTNMT; left out when not known",
    },
  ),
  area: landField(squareMetres.optional(), "Diện tích (m²)", "Area (m²)", "parcel", "internal"),
  endsOn: landField(
    CalendarDay.optional(),
    "Thời hạn sử dụng đến ngày",
    "Last day of use",
    "parcel",
    "internal",
    { vi: "Bỏ trống khi lâu dài hoặc không biết", en: "Left out when without end or not known" },
  ),
});

const structure = z.strictObject({
  id: landField(
    LandParcelId.optional(),
    "Mã thửa đất (12 ký tự)",
    "Id of the parcel (12 characters)",
    "parcelId",
    "internal",
    {
      vi: "Cho biết vị trí đến khoảng 4 cm: đi cùng người sử dụng đất thì nhạy cảm",
      en: "Gives the place to about 4 cm: beside its holder it is sensitive",
    },
  ),
  mapKey: mapKey.optional(),
  address: Address.optional(),
  area: landField(squareMetres.optional(), "Diện tích (m²)", "Area (m²)", "parcel", "internal"),
  uses: z.array(use).max(100).optional(),
  holders: z.array(landHolder).max(1000).optional(),
  measuredOn: landField(CalendarDay.optional(), "Ngày đo đạc", "Measured", "parcel", "internal"),
});

/** The type of {@link LandParcel}'s schema. */
export interface LandParcelSchema extends Of<typeof structure> {}

/**
 * A land parcel (thửa đất): the id of 12 characters since 2026-03-30, the older key of sheet, parcel
 * and commune, area, uses and holders.
 *
 * Areas are square metres. Sheet, parcel and commune all change when maps are redrawn or communes
 * merged, so the key has its edition. Where the parcel lies, beside who holds it, is sensitive (see
 * `combinationsOf`).
 *
 * @basis 19/2026/TT-BNNMT, Phụ lục I; 09/2024/TT-BTNMT
 * @example
 * ```ts
 * import { LandParcel } from "@egov-vn/schemas";
 *
 * LandParcel.safeParse({ id: "w7er8u7mx2pq", area: 120.5 }).success; // => true
 * LandParcel.safeParse({ area: 120.5 }).success; // => false
 * ```
 */
export const LandParcel: LandParcelSchema = keepCombinations(
  recordSchema(structure, landParcelRules),
  landParcelCombinations,
);
/** A land parcel; see the schema of the same name. */
export type LandParcel = z.infer<LandParcelSchema>;

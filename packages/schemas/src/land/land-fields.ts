import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { EnterpriseCode } from "../identifiers/organisations/enterprise-code.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** Content and structure of the land database; its articles were not read. */
const database = legalBasis("09/2024/TT-BTNMT", null, { confidence: "secondary" });
const certificate = (item: string) =>
  legalBasis("58/2026/NĐ-CP", item, { from: "2026-03-15", confidence: "official" });

/** Grounds of the fields of parcels and certificates. */
const landGrounds = {
  parcelId: [
    legalBasis("19/2026/TT-BNNMT", "Phụ lục I", { from: "2026-03-30", confidence: "official" }),
    database,
  ],
  parcel: [database],
  use: [
    legalBasis("08/2024/TT-BTNMT", null, { confidence: "unverified" }),
    legalBasis("27/2018/TT-BTNMT", null, { confidence: "secondary" }),
  ],
  certificate: [certificate("Phụ lục V, danh mục 1, mục 1–3"), database],
  person: [legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" }), database],
} as const;

/** A field of a parcel or a certificate, in one line. */
export const landField = fieldsUnder(landGrounds);

/** Who uses or owns land, or what stands on it (người sử dụng đất, chủ sở hữu tài sản). */
export const landHolder = z.strictObject({
  kind: landField(
    z.enum(["individual", "household", "organisation", "community"]),
    "Loại người sử dụng đất",
    "Kind of holder",
    "parcel",
    "personal",
  ),
  name: landField(
    textUpTo(500),
    "Tên người sử dụng đất",
    "Name of the holder",
    "parcel",
    "personal",
  ),
  personalId: landField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "person",
    "personal",
  ),
  passportNumber: landField(
    textUpTo(20).optional(),
    "Số hộ chiếu",
    "Passport number",
    "person",
    "personal",
  ),
  enterpriseCode: landField(
    EnterpriseCode.optional(),
    "Mã số doanh nghiệp",
    "Enterprise code",
    "parcel",
    "public",
  ),
});

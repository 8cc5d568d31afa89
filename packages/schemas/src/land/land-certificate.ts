import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import type { Of } from "../metadata/named-schema.ts";
import { keepCombinations } from "../protection/combination.ts";
import { notInFuture } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { landCertificateCombinations } from "./land-combinations.ts";
import { landField, landHolder } from "./land-fields.ts";
import { LandParcel } from "./land-parcel.ts";

const structure = z.strictObject({
  code: landField(
    textUpTo(50).optional(),
    "Mã Giấy chứng nhận",
    "Code of the certificate",
    "certificate",
    "personal",
  ),
  serial: landField(
    textUpTo(30),
    "Số phát hành (số sê-ri)",
    "Serial number",
    "certificate",
    "personal",
  ),
  issuedOn: landField(CalendarDay.optional(), "Ngày cấp", "Issued", "certificate", "personal"),
  entryNumber: landField(
    textUpTo(50).optional(),
    "Số vào sổ cấp Giấy chứng nhận",
    "Number of the entry",
    "certificate",
    "personal",
  ),
  issuedBy: landField(
    textUpTo(500).optional(),
    "Nơi cấp",
    "Issuing place",
    "certificate",
    "internal",
  ),
  holders: z.array(landHolder).max(1000).optional(),
  parcels: z.array(LandParcel).max(1000).optional(),
});

/** The type of {@link LandCertificate}'s schema. */
export interface LandCertificateSchema extends Of<typeof structure> {}

const missing = { severity: "warning", basis: null } as const;

const certificateRules: readonly RecordRule<z.infer<LandCertificateSchema>>[] = [
  {
    ...missing,
    code: "holder-missing",
    path: ["holders"],
    message: {
      vi: "Giấy chứng nhận không có người được cấp.",
      en: "The certificate names nobody who holds it.",
    },
    holds: ({ holders = [] }) => holders.length > 0,
  },
  {
    ...missing,
    code: "parcel-missing",
    path: ["parcels"],
    message: {
      vi: "Giấy chứng nhận không có thửa đất nào.",
      en: "The certificate names no parcel.",
    },
    holds: ({ parcels = [] }) => parcels.length > 0,
  },
  {
    code: "parcel-twice",
    severity: "error",
    path: ["parcels"],
    message: {
      vi: "Một mã thửa đất có nhiều lần trên Giấy chứng nhận.",
      en: "One parcel id stands on the certificate several times.",
    },
    basis: null,
    holds: ({ parcels = [] }) => {
      const ids = parcels.flatMap(({ id }) => id ?? []);
      return new Set(ids).size === ids.length;
    },
  },
  notInFuture("issuedOn"),
];

/**
 * A certificate of land-use rights and of what stands on the land (Giấy chứng nhận quyền sử dụng đất,
 * quyền sở hữu tài sản gắn liền với đất): code, serial, entry, holders, parcels.
 *
 * The forms of code, serial and entry are not checked: the rules for them were not read. Parcels
 * beside holders are sensitive.
 *
 * @basis 58/2026/NĐ-CP, Phụ lục V, danh mục 1, mục 1–3; 09/2024/TT-BTNMT
 * @example
 * ```ts
 * import { LandCertificate } from "@egov-vn/schemas";
 *
 * LandCertificate.safeParse({ serial: "MAU 000001", parcels: [{ id: "w7er8u7mx2pq" }] }).success; // => true
 * LandCertificate.safeParse({ serial: "MAU 000001", parcels: [{ area: 100 }] }).success; // => false
 * ```
 */
export const LandCertificate: LandCertificateSchema = keepCombinations(
  recordSchema(structure, certificateRules),
  landCertificateCombinations,
);
/** A certificate of land-use rights; see the schema of the same name. */
export type LandCertificate = z.infer<LandCertificateSchema>;

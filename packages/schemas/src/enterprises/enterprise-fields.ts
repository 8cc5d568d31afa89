import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { PersonalId } from "../identifiers/people/personal-id.ts";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

const registration = legalBasis("168/2025/NĐ-CP", null, {
  from: "2025-07-01",
  confidence: "press",
});
const registrationBefore = legalBasis("01/2021/NĐ-CP", null, {
  to: "2025-06-30",
  confidence: "secondary",
});
const codeBefore = legalBasis("01/2021/NĐ-CP", "8", { to: "2025-06-30", confidence: "official" });
const taxNow = legalBasis("90/2026/TT-BTC", null, { from: "2026-07-01", confidence: "secondary" });
const taxBefore = legalBasis("86/2024/TT-BTC", "5", {
  from: "2025-02-06",
  to: "2026-06-30",
  confidence: "secondary",
});

/** Grounds of the fields of enterprises, household businesses and tax registrations. */
const enterpriseGrounds = {
  code: [registration, codeBefore],
  registration: [registration, registrationBefore],
  /** The names of the statuses are from memory of the decree before. */
  status: [
    legalBasis("168/2025/NĐ-CP", null, { from: "2025-07-01", confidence: "unverified" }),
    legalBasis("01/2021/NĐ-CP", null, { to: "2025-06-30", confidence: "unverified" }),
  ],
  industry: [legalBasis("27/2018/QĐ-TTg", null, { confidence: "secondary" })],
  taxCode: [taxNow, taxBefore],
  taxStatus: [
    legalBasis("90/2026/TT-BTC", "Phụ lục I", { from: "2026-07-01", confidence: "secondary" }),
  ],
  tax: [taxNow, taxBefore],
  person: [
    legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" }),
    registration,
  ],
} as const;

/** A field of an enterprise, a household business or a tax registration, in one line. */
export const enterpriseField = fieldsUnder(enterpriseGrounds);

/** A line of business (ngành, nghề kinh doanh). */
export const industry = z.strictObject({
  code: enterpriseField(
    z.string().regex(/^\d\d\d?\d?\d?$/),
    "Mã ngành",
    "Code of the industry",
    "industry",
    "public",
    {
      vi: "2 đến 5 chữ số của hệ thống ngành kinh tế",
      en: "2 to 5 digits of the economic sectors",
    },
  ),
  name: enterpriseField(
    textUpTo(1000).optional(),
    "Tên ngành",
    "Name of the industry",
    "industry",
    "public",
  ),
  main: enterpriseField(
    z.boolean().optional(),
    "Ngành chính",
    "Main industry",
    "registration",
    "public",
  ),
});

/** Somebody who acts for a business or owns it: a name and one number. */
export const responsiblePerson = z.strictObject({
  name: enterpriseField(textUpTo(200), "Họ và tên", "Full name", "person", "personal"),
  personalId: enterpriseField(
    PersonalId.optional(),
    "Số định danh cá nhân",
    "Personal id",
    "person",
    "personal",
  ),
  passportNumber: enterpriseField(
    textUpTo(20).optional(),
    "Số hộ chiếu",
    "Passport number",
    "registration",
    "personal",
  ),
  position: enterpriseField(
    textUpTo(200).optional(),
    "Chức danh",
    "Position",
    "registration",
    "public",
  ),
});

/** How an enterprise stands in the register (tình trạng pháp lý); our names. */
export const businessStatuses = [
  "active",
  "suspended",
  "not-at-address",
  "revoked",
  "dissolving",
  "in-bankruptcy",
  "closed",
] as const;

import * as z from "zod";
import { EmailAddress } from "../formats/email-address.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { agencyField } from "./agency-fields.ts";
import { agencyRules } from "./agency-rules.ts";

/** What an agency is in the order of the state; `other-organisation` has a scheme Z01–Z99. */
const agencyKinds = [
  "ministry",
  "central-agency",
  "ministry-unit",
  "provincial-council",
  "provincial-committee",
  "provincial-department",
  "district-committee",
  "commune-council",
  "commune-committee",
  "one-stop-desk",
  "public-service-unit",
  "other-organisation",
] as const;

const codes = z.array(AgencyCode).max(200).optional();

const structure = z.strictObject({
  code: agencyField(AgencyCode, "Mã định danh điện tử", "Agency code", "code", {
    vi: "Kiểu hiện hành H56.01 hoặc kiểu cũ 000.00.12.H40",
    en: "In the current layout, H56.01, or the former, 000.00.12.H40",
  }),
  otherCodes: agencyField(
    codes,
    "Mã khác của cùng cơ quan",
    "Other codes of the same agency",
    "transition",
    {
      vi: "Ví dụ mã kiểu cũ; không suy từ kiểu này ra kiểu kia được",
      en: "Such as that of the former layout; neither follows from the other",
    },
  ),
  name: agencyField(textUpTo(500), "Tên cơ quan", "Name", "exchange"),
  shortName: agencyField(textUpTo(100).optional(), "Tên viết tắt", "Short name", "exchange"),
  kind: agencyField(z.enum(agencyKinds).optional(), "Loại cơ quan", "Kind of agency", "exchange"),
  level1Code: agencyField(
    z
      .string()
      .regex(/^[A-Z]\d\d$/)
      .optional(),
    "Mã cấp 1",
    "Level-1 code",
    "code",
    {
      vi: "Bộ, ngành hoặc tỉnh: G15, H56",
      en: "Ministry or province: G15, H56",
    },
  ),
  parentCode: agencyField(
    AgencyCode.optional(),
    "Mã cơ quan cấp trên",
    "Code of the agency above it",
    "code",
  ),
  from: agencyField(CalendarDay.optional(), "Hoạt động từ ngày", "Works from", "changes"),
  to: agencyField(
    CalendarDay.optional(),
    "Ngày cuối cùng hoạt động",
    "Last day on which it works",
    "changes",
  ),
  closure: agencyField(
    z.enum(["merged", "split", "renamed", "dissolved"]).optional(),
    "Hình thức sắp xếp",
    "How it came to its end",
    "changes",
  ),
  predecessors: agencyField(codes, "Mã cơ quan trước đó", "Codes of its predecessors", "changes"),
  successors: agencyField(codes, "Mã cơ quan kế thừa", "Codes of its successors", "changes", {
    vi: "Có thể là chính mã này với tên mới",
    en: "May be this same code under a new name",
  }),
  decision: agencyField(
    textUpTo(200).optional(),
    "Văn bản thành lập hoặc sắp xếp",
    "Instrument that set it up or reorganised it",
    "changes",
  ),
  address: agencyField(textUpTo(500).optional(), "Trụ sở", "Seat", "information"),
  phone: agencyField(PhoneNumber.optional(), "Điện thoại cơ quan", "Phone", "information"),
  email: agencyField(EmailAddress.optional(), "Thư điện tử cơ quan", "E-mail", "information"),
  website: agencyField(
    WebAddress.optional(),
    "Cổng, trang thông tin điện tử",
    "Website",
    "information",
  ),
});

/** The type of {@link Agency}'s schema. */
export interface AgencySchema extends Of<typeof structure> {}

/**
 * An agency (cơ quan, đơn vị) under its electronic code, with the days on which it works and what
 * came before and after it.
 *
 * A level-1 code has to be the one in the code. For a day, an agency that was merged, closed or not yet
 * set up is a warning, never an error: old records name it rightly. Not checked: that the code is
 * given out (see the code lists of agencies).
 *
 * @basis 20/2020/QĐ-TTg art. 3–11; 09/2025/QĐ-TTg; QCVN 102:2016/BTTTT
 * @example
 * ```ts
 * import { Agency, checkRecord } from "@egov-vn/schemas";
 *
 * const agency = {
 *   code: "H22.05",
 *   name: "Sở Ví dụ tỉnh Mẫu",
 *   kind: "provincial-department",
 *   level1Code: "H22",
 *   to: "2025-06-30",
 *   closure: "merged",
 *   successors: ["H60.05"],
 * };
 * Agency.safeParse({ ...agency, level1Code: "H56" }).success; // => false
 * checkRecord(Agency, agency, { asOf: "2025-07-01" }).issues.map(({ code }) => code); // => ["agency-merged"]
 * ```
 */
export const Agency: AgencySchema = recordSchema(structure, agencyRules);
/** An agency; see the schema of the same name. */
export type Agency = z.infer<AgencySchema>;

import * as z from "zod";
import { applicantKinds } from "../dossiers/applicant.ts";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { procedureChannel } from "./procedure-channel.ts";
import { procedureField } from "./procedure-fields.ts";
import { ProcedurePaper } from "./procedure-paper.ts";
import { procedureRules } from "./rules/procedure-rules.ts";

const agency = z.strictObject({
  code: procedureField(AgencyCode.optional(), "Mã cơ quan", "Code of the agency", "agencyCode"),
  name: procedureField(textUpTo(500), "Tên cơ quan", "Name of the agency", "agencies"),
});

/** A case with its own order of steps (trường hợp và trình tự thực hiện). */
const procedureCase = z.strictObject({
  name: procedureField(textUpTo(2000).optional(), "Trường hợp", "Case", "steps"),
  steps: procedureField(
    z.array(textUpTo(20_000)).min(1).max(100),
    "Trình tự thực hiện",
    "Steps, in order",
    "steps",
  ),
});

const result = z.strictObject({
  code: procedureField(textUpTo(200).optional(), "Mã kết quả", "Code of the result", "exchange"),
  name: procedureField(textUpTo(4000), "Kết quả thực hiện", "Result", "results"),
});

const legalGround = z.strictObject({
  number: procedureField(textUpTo(100), "Số văn bản", "Number of the instrument", "decision"),
  title: procedureField(textUpTo(2000).optional(), "Tên văn bản", "Its title", "decision"),
  articles: procedureField(textUpTo(500).optional(), "Điều, khoản", "Its articles", "decision"),
});

/** The decision by which a ministry or a province publishes it (quyết định công bố). */
const publication = z.strictObject({
  number: procedureField(
    textUpTo(100),
    "Số quyết định công bố",
    "Number of the decision of publication",
    "decision",
  ),
  issuedOn: procedureField(
    CalendarDay.optional(),
    "Ngày ký quyết định công bố",
    "Day of the decision of publication",
    "decision",
  ),
  url: procedureField(
    WebAddress.optional(),
    "Đường dẫn quyết định công bố",
    "Address of the decision of publication",
    "publication",
  ),
});

const structure = z.strictObject({
  code: procedureField(ProcedureCode, "Mã thủ tục hành chính", "Procedure code", "code"),
  name: procedureField(textUpTo(2000), "Tên thủ tục hành chính", "Procedure name", "name"),
  fieldCode: procedureField(
    textUpTo(100).optional(),
    "Mã lĩnh vực",
    "Code of the field of administration",
    "exchange",
    { vi: "Ví dụ G15-TP01", en: "Such as G15-TP01" },
  ),
  fieldName: procedureField(
    textUpTo(500).optional(),
    "Tên lĩnh vực",
    "Field of administration",
    "exchange",
  ),
  levels: procedureField(
    z
      .array(z.enum(["ministry", "province", "district", "commune"]))
      .max(4)
      .optional(),
    "Cấp thực hiện",
    "Levels at which it is carried out",
    "agencies",
  ),
  publishedBy: procedureField(
    AgencyCode.optional(),
    "Mã cơ quan công bố",
    "Code of the agency that publishes it",
    "publication",
  ),
  decidingAgencies: z.array(agency).max(100).optional(),
  performingAgencies: z.array(agency).max(100).optional(),
  cases: z.array(procedureCase).max(100).optional(),
  channels: z.array(procedureChannel).max(3).optional(),
  papers: z.array(ProcedurePaper).max(500).optional(),
  sets: procedureField(
    z.int().min(1).max(100).optional(),
    "Số lượng bộ hồ sơ",
    "Number of sets of papers",
    "papers",
  ),
  applicantKinds: procedureField(
    z.array(z.enum(applicantKinds)).max(4).optional(),
    "Loại đối tượng thực hiện",
    "Kinds of applicants",
    "applicants",
  ),
  applicants: procedureField(
    z.array(textUpTo(1000)).max(50).optional(),
    "Đối tượng thực hiện",
    "Who may apply",
    "applicants",
    { vi: "Theo cách gọi của Cổng", en: "In the words of the portal" },
  ),
  requirements: procedureField(
    z.array(textUpTo(20_000)).max(100).optional(),
    "Yêu cầu, điều kiện",
    "Requirements and conditions",
    "forms",
  ),
  results: z.array(result).max(100).optional(),
  mainResultCode: procedureField(
    textUpTo(200).optional(),
    "Mã kết quả chính",
    "Code of the main result",
    "exchange",
  ),
  linkedCodes: procedureField(
    z.array(ProcedureCode).max(50).optional(),
    "Mã các thủ tục được liên thông",
    "Codes of the procedures that it links",
    "code",
  ),
  legalGrounds: z.array(legalGround).max(200).optional(),
  publication: publication.optional(),
  status: procedureField(
    z.enum(["issued", "amended", "abolished"]),
    "Trạng thái công bố",
    "Status of publication",
    "publication",
    {
      vi: "issued: mới ban hành; amended: được sửa đổi, bổ sung, thay thế; abolished: bị hủy bỏ, bãi bỏ",
      en: "Newly issued; amended or replaced; abolished",
    },
  ),
  from: procedureField(CalendarDay.optional(), "Áp dụng từ ngày", "Applies from", "publication"),
  to: procedureField(
    CalendarDay.optional(),
    "Ngày cuối cùng áp dụng",
    "Last day on which it applies",
    "publication",
  ),
  url: procedureField(
    WebAddress.optional(),
    "Trang công khai",
    "Page where it is published",
    "publication",
  ),
});

/** The type of {@link Procedure}'s schema. */
export interface ProcedureSchema extends Of<typeof structure> {}

/**
 * An administrative procedure (thủ tục hành chính): who settles what for whom, in which steps, through
 * which channels, within which time, for which fees, with which papers and to which result.
 *
 * Processing times have a number and a unit; fees are whole đồng; steps and requirements are text. A
 * part that Decree 63/2010 asks for and that is missing is a warning. Not checked: that the code
 * exists, and that times and fees are those of the law.
 *
 * @basis 63/2010/NĐ-CP art. 8(2), art. 13–16; 224/2026/NĐ-CP art. 15; QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { Procedure } from "@egov-vn/schemas";
 *
 * const time = { amount: 3, unit: "working-day" };
 * const procedure = {
 *   code: "1.000894",
 *   name: "Đăng ký kết hôn",
 *   channels: [{ channel: "counter", times: [time] }],
 *   status: "issued",
 * };
 * Procedure.safeParse(procedure).success; // => true
 * Procedure.safeParse({ ...procedure, from: "2026-01-01", to: "2025-12-31" }).success; // => false
 * ```
 */
export const Procedure: ProcedureSchema = recordSchema(structure, procedureRules);
/** An administrative procedure; see the schema of the same name. */
export type Procedure = z.infer<ProcedureSchema>;

import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { procedureField } from "./procedure-fields.ts";
import { onlineServiceRules } from "./rules/online-service-rules.ts";
import { ServiceLevelPeriod } from "./service-level-period.ts";

const yes = z.boolean().optional();

const structure = z.strictObject({
  code: procedureField(
    textUpTo(100),
    "Mã dịch vụ công trực tuyến",
    "Code of the online service",
    "service",
    {
      vi: "Từ 01/7/2026 là mã của thủ tục, thủ tục liên thông hoặc nhóm thủ tục",
      en: "From 2026-07-01 the code of the procedure, linked procedure or group",
    },
  ),
  name: procedureField(
    textUpTo(2000),
    "Tên dịch vụ công trực tuyến",
    "Name of the online service",
    "service",
  ),
  procedureCode: procedureField(ProcedureCode, "Mã thủ tục hành chính", "Procedure code", "code"),
  procedureName: procedureField(
    textUpTo(2000).optional(),
    "Tên thủ tục hành chính",
    "Procedure name",
    "name",
  ),
  agencyCode: procedureField(
    AgencyCode,
    "Mã cơ quan cung cấp",
    "Code of the providing agency",
    "agencyCode",
  ),
  agencyName: procedureField(
    textUpTo(500).optional(),
    "Cơ quan cung cấp",
    "Providing agency",
    "service",
  ),
  levels: z.array(ServiceLevelPeriod).min(1).max(100),
  url: procedureField(
    WebAddress.optional(),
    "Địa chỉ truy cập",
    "Address of the service",
    "service",
  ),
  onNationalPortal: procedureField(
    yes,
    "Có trên Cổng Dịch vụ công quốc gia",
    "Offered on the national portal",
    "service",
  ),
  inNationalApp: procedureField(
    yes,
    "Có trên ứng dụng VNeID",
    "Offered in the VNeID app",
    "service",
  ),
  interactiveForm: procedureField(
    yes,
    "Có biểu mẫu điện tử tương tác",
    "Has an interactive form",
    "service",
  ),
  onlinePayment: procedureField(yes, "Thanh toán trực tuyến được", "Can be paid online", "service"),
  signatureNeeded: procedureField(yes, "Cần chữ ký số", "Needs a digital signature", "service"),
  filledFrom: procedureField(
    z.array(textUpTo(200)).max(100).optional(),
    "Cơ sở dữ liệu để tự động điền",
    "Databases that fill the form",
    "service",
  ),
});

/** The type of {@link OnlineService}'s schema. */
export interface OnlineServiceSchema extends Of<typeof structure> {}

/**
 * An online public service (dịch vụ công trực tuyến): the procedure behind it, who offers it, and at
 * which level from when to when.
 *
 * Levels of one scale share no day; `proactive-1` to `proactive-4` (art. 16) are a scale of their own
 * and stand beside `full` or `partial`. From 2026-07-01 the code is that of the procedure, and another
 * name is a warning. That the level is the one on the portal is not checked.
 *
 * @basis 224/2026/NĐ-CP art. 14–16; 42/2022/NĐ-CP; 43/2011/NĐ-CP
 * @example
 * ```ts
 * import { OnlineService } from "@egov-vn/schemas";
 *
 * const service = {
 *   code: "1.001193",
 *   name: "Đăng ký khai sinh",
 *   procedureCode: "1.001193",
 *   agencyCode: "H56.01",
 *   levels: [{ level: "level-4", from: "2021-01-01", to: "2022-08-14" }, { level: "full", from: "2022-08-15" }],
 * };
 * OnlineService.safeParse(service).success; // => true
 * OnlineService.safeParse({ ...service, levels: [{ level: "level-4", from: "2026-07-01" }] }).success; // => false
 * ```
 */
export const OnlineService: OnlineServiceSchema = recordSchema(structure, onlineServiceRules);
/** An online public service; see the schema of the same name. */
export type OnlineService = z.infer<OnlineServiceSchema>;

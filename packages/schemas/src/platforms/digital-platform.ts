import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { securityLevelSchemes } from "../security/security-level-scheme.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { platformField } from "./platform-fields.ts";
import { digitalPlatformRules } from "./rules/digital-platform-rules.ts";

const securityLevel = z.strictObject({
  scheme: platformField(
    z.enum(securityLevelSchemes),
    "Thang cấp độ an toàn, an ninh",
    "Scheme of the level",
    "security",
    "internal",
  ),
  level: platformField(
    textUpTo(20),
    "Cấp độ an toàn, an ninh",
    "Security level",
    "security",
    "internal",
    {
      vi: "1–5 theo NĐ 85/2016; mã của Luật 116/2025 chưa đọc được nên không kiểm tra",
      en: "1–5 under Decree 85/2016; the codes of Law 116/2025 were not read and are not checked",
    },
  ),
});

const structure = z.strictObject({
  id: platformField(
    textUpTo(100).optional(),
    "Mã định danh nền tảng",
    "Id of the platform",
    "label",
    "public",
  ),
  name: platformField(textUpTo(500), "Tên nền tảng", "Name", "notice", "public"),
  kind: platformField(
    textUpTo(200).optional(),
    "Loại nền tảng",
    "Kind of platform",
    "label",
    "public",
  ),
  scope: platformField(
    z.enum(["national", "ministry", "province", "agency"]),
    "Phạm vi dùng chung",
    "Who shares it",
    "scope",
    "public",
    {
      vi: "national: nền tảng số dùng chung quốc gia; ministry, province: trong một bộ, một tỉnh",
      en: "National: for the bodies of the political system; else those of one ministry or province",
    },
  ),
  listedBy: platformField(
    textUpTo(200).optional(),
    "Quyết định ban hành danh mục",
    "Decision that lists it",
    "scope",
    "public",
  ),
  ownerCode: platformField(
    AgencyCode.optional(),
    "Mã cơ quan chủ quản",
    "Code of the owner",
    "agencyCode",
    "public",
  ),
  ownerName: platformField(textUpTo(500), "Cơ quan chủ quản", "Owner", "notice", "public"),
  operatorName: platformField(
    textUpTo(500).optional(),
    "Đơn vị vận hành",
    "Operator",
    "operator",
    "public",
  ),
  services: platformField(
    z.array(textUpTo(1000)).max(500).optional(),
    "Ứng dụng, dịch vụ được cung cấp",
    "Applications and services",
    "notice",
    "public",
  ),
  users: platformField(
    z.int().min(0).optional(),
    "Số cơ quan sử dụng",
    "Number of agencies that use it",
    "shared",
    "public",
  ),
  url: platformField(
    WebAddress.optional(),
    "Địa chỉ trên môi trường số",
    "Address",
    "notice",
    "public",
  ),
  from: platformField(
    CalendarDay.optional(),
    "Ngày đưa vào vận hành",
    "In operation from",
    "minimum",
    "public",
  ),
  to: platformField(
    CalendarDay.optional(),
    "Ngày cuối cùng vận hành",
    "Last day of operation",
    "change",
    "public",
  ),
  meetsMinimum: platformField(
    z.boolean().optional(),
    "Đáp ứng yêu cầu tối thiểu",
    "Meets the minimum requirements",
    "minimum",
    "public",
  ),
  verifiedBy: platformField(
    textUpTo(500).optional(),
    "Đơn vị thẩm tra độc lập",
    "Independent verifier",
    "label",
    "public",
  ),
  securityLevel: securityLevel.optional(),
});

/** The type of {@link DigitalPlatform}'s schema. */
export interface DigitalPlatformSchema extends Of<typeof structure> {}

/**
 * A shared digital platform (nền tảng số dùng chung): who owns and runs it, for whom, since when, and
 * whether it meets the minimum requirements.
 *
 * A security level stands with its scheme. Platforms put into operation from 2027-07-01 have to meet the
 * requirements at once, all others by the end of 2028. What the label claims is not checked.
 *
 * @basis 224/2026/NĐ-CP art. 3(31), 3(32), 26–28, 31; 85/2016/NĐ-CP
 * @example
 * ```ts
 * import { DigitalPlatform } from "@egov-vn/schemas";
 *
 * const platform = { name: "Nền tảng họp trực tuyến mẫu", scope: "province", ownerName: "Sở Ví dụ" };
 * DigitalPlatform.safeParse(platform).success; // => true
 * DigitalPlatform.safeParse({ ...platform, securityLevel: { level: "3" } }).success; // => false
 * ```
 */
export const DigitalPlatform: DigitalPlatformSchema = recordSchema(structure, digitalPlatformRules);
/** A shared digital platform; see the schema of the same name. */
export type DigitalPlatform = z.infer<DigitalPlatformSchema>;

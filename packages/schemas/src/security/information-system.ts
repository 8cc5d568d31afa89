import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { ServiceLevel } from "../procedures/service-level.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { informationSystemRules } from "./information-system-rules.ts";
import { securityField } from "./security-fields.ts";
import { securityLevelSchemes } from "./security-level-scheme.ts";

/** Whom a system serves: Decree 85/2016 art. 6(2), in its order. */
const systemKinds = [
  "internal",
  "public-facing",
  "infrastructure",
  "industrial-control",
  "other",
] as const;
/** Where data are exchanged: Decree 194/2025 art. 20; national, of the Data Centre, of the agency. */
const platforms = ["national", "national-data-centre", "agency"] as const;

const service = z.strictObject({
  procedureCode: securityField(
    ProcedureCode.optional(),
    "Mã thủ tục hành chính",
    "Procedure code",
    "services",
    "public",
  ),
  name: securityField(textUpTo(2000), "Tên dịch vụ", "Name of the service", "services", "public"),
  level: securityField(
    ServiceLevel,
    "Mức độ dịch vụ trực tuyến",
    "Level of the service",
    "services",
    "public",
  ),
});

const securityLevel = z.strictObject({
  scheme: securityField(
    z.enum(securityLevelSchemes),
    "Hệ thống cấp độ áp dụng",
    "Scheme of the level",
    "levels",
    "internal",
    {
      vi: "Mã danh mục cấp độ: NĐ 85/2016 đến 30/6/2026; Luật 116/2025 từ 01/7/2026, tiêu chí chưa đọc được",
      en: "Id of the code list: Decree 85/2016 until 2026-06-30; since then Law 116/2025, whose criteria were not read",
    },
  ),
  level: securityField(textUpTo(20), "Cấp độ", "Level", "levels", "internal", {
    vi: "1 đến 5 theo NĐ 85/2016",
    en: "1 to 5 under Decree 85/2016",
  }),
  approvedOn: securityField(
    CalendarDay.optional(),
    "Ngày phê duyệt cấp độ",
    "Level approved on",
    "approval",
    "internal",
  ),
  decision: securityField(
    textUpTo(200).optional(),
    "Quyết định phê duyệt",
    "Number of the decision",
    "approval",
    "internal",
  ),
  approvedBy: securityField(
    textUpTo(500).optional(),
    "Cơ quan phê duyệt",
    "Approving agency",
    "approval",
    "internal",
  ),
});

const structure = z.strictObject({
  code: securityField(
    textUpTo(100),
    "Mã hệ thống thông tin",
    "Code of the system",
    "terms",
    "internal",
    {
      vi: "Do chủ quản đặt; không có mã quốc gia nào được tìm thấy",
      en: "Given by its owner; no national code was found",
    },
  ),
  name: securityField(textUpTo(500), "Tên hệ thống thông tin", "Name", "terms", "public"),
  ownerCode: securityField(
    AgencyCode.optional(),
    "Mã định danh cơ quan chủ quản",
    "Code of the owner",
    "agencyCode",
    "public",
  ),
  ownerName: securityField(textUpTo(500), "Chủ quản hệ thống", "Owner", "terms", "public"),
  operatorName: securityField(
    textUpTo(500),
    "Đơn vị vận hành hệ thống",
    "Operator",
    "terms",
    "internal",
  ),
  kind: securityField(
    z.enum(systemKinds),
    "Loại hình hệ thống thông tin",
    "Kind of system",
    "kinds",
    "public",
    {
      vi: "Phục vụ nội bộ, phục vụ người dân và doanh nghiệp, hạ tầng, điều khiển công nghiệp, khác",
      en: "For internal work, for people and businesses, infrastructure, industrial control, other",
    },
  ),
  purpose: securityField(
    textUpTo(2000).optional(),
    "Mục đích sử dụng",
    "Purpose",
    "kinds",
    "public",
  ),
  userCount: securityField(
    z.int().min(0).max(1_000_000_000).optional(),
    "Số người sử dụng",
    "Number of users",
    "services",
    "internal",
  ),
  handlesPersonalData: securityField(
    z.boolean(),
    "Có xử lý thông tin cá nhân",
    "Handles personal data",
    "information",
    "internal",
  ),
  handlesStateSecrets: securityField(
    z.boolean().optional(),
    "Có xử lý thông tin bí mật nhà nước",
    "Handles state secrets",
    "information",
    "internal",
  ),
  services: z.array(service).max(5000).optional(),
  securityLevel: securityLevel.optional(),
  onCriticalList: securityField(
    z.boolean().optional(),
    "Thuộc Danh mục hệ thống thông tin quan trọng quốc gia",
    "On the list of critical national systems",
    "criticalList",
    "internal",
  ),
  connectedPlatforms: securityField(
    z.array(z.enum(platforms)).max(3).optional(),
    "Nền tảng tích hợp, chia sẻ dữ liệu đã kết nối",
    "Connected data-sharing platforms",
    "platforms",
    "internal",
    {
      vi: "Nền tảng quốc gia (NGSP, NDXP), của Trung tâm dữ liệu quốc gia, của bộ, tỉnh (LGSP)",
      en: "The national one (NGSP, NDXP), that of the National Data Centre, an agency's own (LGSP)",
    },
  ),
  monitored: securityField(
    z.boolean().optional(),
    "Được giám sát an toàn thông tin",
    "Security is monitored",
    "monitoring",
    "internal",
  ),
});

/** The type of {@link InformationSystem}'s schema. */
export interface InformationSystemSchema extends Of<typeof structure> {}

/**
 * An information system (hệ thống thông tin): whose it is, whom it serves, and its security level.
 *
 * A level stands with its scheme, Decree 85/2016 or Law 116/2025; only the former's criteria were
 * read and are checked, and of those only what the fields tell: services, users, kinds of data.
 *
 * @basis 85/2016/NĐ-CP art. 3, 6–12; 116/2025/QH15; 194/2025/NĐ-CP art. 20
 * @example
 * ```ts
 * import { InformationSystem } from "@egov-vn/schemas";
 *
 * const system = {
 *   code: "HT-MAU-1",
 *   name: "Cổng dịch vụ mẫu",
 *   ownerName: "Ủy ban nhân dân tỉnh Mẫu",
 *   operatorName: "Trung tâm Ví dụ",
 *   kind: "public-facing",
 *   handlesPersonalData: true,
 *   services: [{ name: "Đăng ký khai sinh", level: "level-4" }],
 *   securityLevel: { scheme: "security-levels-nd85", level: "3" },
 * };
 * InformationSystem.safeParse(system).success; // => true
 * const low = { ...system.securityLevel, level: "2" };
 * InformationSystem.safeParse({ ...system, securityLevel: low }).success; // => false
 * ```
 */
export const InformationSystem: InformationSystemSchema = recordSchema(
  structure,
  informationSystemRules,
);
/** An information system; see the schema of the same name. */
export type InformationSystem = z.infer<InformationSystemSchema>;

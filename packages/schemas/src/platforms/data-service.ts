import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { platformField } from "./platform-fields.ts";
import { dataServiceRules } from "./rules/data-service-rules.ts";

const code = (vi: string, en: string) =>
  platformField(AgencyCode.optional(), vi, en, "agencyCode", "public");

const consumer = z.strictObject({
  code: code("Mã cơ quan khai thác", "Code of the consuming agency"),
  name: platformField(textUpTo(500), "Cơ quan khai thác", "Consuming agency", "sharing", "public"),
  from: platformField(
    CalendarDay.optional(),
    "Khai thác từ ngày",
    "Consumes from",
    "sharing",
    "public",
  ),
});

const structure = z.strictObject({
  id: platformField(textUpTo(200), "Mã dịch vụ dữ liệu", "Id of the service", "sharing", "public", {
    vi: "Như trên nền tảng: apiHoTichTuPhap",
    en: "As on the platform: apiHoTichTuPhap",
  }),
  name: platformField(textUpTo(500), "Tên dịch vụ dữ liệu", "Name", "sharing", "public"),
  version: platformField(textUpTo(50).optional(), "Phiên bản", "Version", "sharing", "public"),
  providerCode: code("Mã cơ quan cung cấp", "Code of the providing agency"),
  providerName: platformField(
    textUpTo(500),
    "Cơ quan cung cấp",
    "Providing agency",
    "sharing",
    "public",
  ),
  system: platformField(
    textUpTo(500).optional(),
    "Hệ thống, cơ sở dữ liệu nguồn",
    "System or database behind it",
    "sharing",
    "public",
  ),
  intermediary: platformField(
    z.enum(["national", "national-data-centre", "agency"]).optional(),
    "Hệ thống trung gian",
    "Intermediary",
    "intermediary",
    "public",
    {
      vi: "Nền tảng tích hợp, chia sẻ quốc gia (NDXP); nền tảng của Trung tâm Dữ liệu quốc gia; hạ tầng của bộ, tỉnh (LGSP)",
      en: "The national integration platform, that of the National Data Centre, or one of a ministry or province",
    },
  ),
  transport: platformField(
    z.enum([
      "api-gateway",
      "local-gateway",
      "security-server-adapter",
      "soap",
      "x-road-rest",
      "other",
    ]),
    "Phương thức kết nối",
    "Transport",
    "transport",
    "public",
  ),
  dataShared: platformField(
    z.array(textUpTo(1000)).min(1).max(500),
    "Dữ liệu được chia sẻ",
    "Data that it shares",
    "sharing",
    "public",
  ),
  personalData: platformField(
    z.boolean(),
    "Có dữ liệu cá nhân",
    "Holds personal data",
    "personalData",
    "public",
  ),
  purposeNeeded: platformField(
    z.boolean(),
    "Phải nêu mục đích khai thác",
    "A purpose has to be stated",
    "personalData",
    "public",
  ),
  legalGround: platformField(
    textUpTo(1000).optional(),
    "Căn cứ chia sẻ",
    "Legal ground of sharing",
    "sharing",
    "public",
  ),
  consumers: z.array(consumer).max(5000).optional(),
  status: platformField(
    z.enum(["planned", "testing", "published", "suspended", "retired"]),
    "Trạng thái",
    "Status",
    "sharing",
    "public",
  ),
  publishedOn: platformField(
    CalendarDay.optional(),
    "Ngày công bố",
    "Published on",
    "sharing",
    "public",
  ),
  retiredOn: platformField(
    CalendarDay.optional(),
    "Ngày ngừng cung cấp",
    "Retired on",
    "sharing",
    "public",
  ),
});

/** The type of {@link DataService}'s schema. */
export interface DataServiceSchema extends Of<typeof structure> {}

/**
 * A data service on an integration platform (dịch vụ chia sẻ dữ liệu): who shares what with whom, by
 * which transport and on which ground.
 *
 * Addresses and credentials have no place in it. That the service answers is not checked.
 *
 * @basis 194/2025/NĐ-CP art. 20; 47/2020/NĐ-CP; 91/2025/QH15
 * @example
 * ```ts
 * import { DataService } from "@egov-vn/schemas";
 *
 * const service = {
 *   id: "apiHoTichTuPhap",
 *   name: "Dịch vụ dữ liệu hộ tịch",
 *   providerName: "Bộ Mẫu",
 *   transport: "api-gateway",
 *   dataShared: ["Đăng ký khai sinh"],
 *   personalData: true,
 *   purposeNeeded: true,
 *   status: "published",
 * };
 * DataService.safeParse(service).success; // => true
 * DataService.safeParse({ ...service, retiredOn: "2026-01-01" }).success; // => false
 * ```
 */
export const DataService: DataServiceSchema = recordSchema(structure, dataServiceRules);
/** A data service on an integration platform; see the schema of the same name. */
export type DataService = z.infer<DataServiceSchema>;

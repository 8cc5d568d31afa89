import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { Sha256 } from "../formats/sha-256.ts";
import { WebAddress } from "../formats/web-address.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { CalendarDay } from "../time/calendar-day.ts";
import { platformField } from "./platform-fields.ts";
import { openDatasetRules } from "./rules/open-dataset-rules.ts";

const dataFormats = [
  "csv",
  "json",
  "xml",
  "xlsx",
  "ods",
  "parquet",
  "geojson",
  "shapefile",
  "rdf",
  "api",
  "pdf",
  "docx",
  "image",
  "other",
] as const;

const day = (vi: string, en: string) =>
  platformField(CalendarDay.optional(), vi, en, "openData", "public");

const distribution = z.strictObject({
  url: platformField(WebAddress, "Địa chỉ tải", "Address", "openData", "public"),
  format: platformField(z.enum(dataFormats), "Định dạng", "Format", "openData", "public"),
  bytes: platformField(
    z.int().min(0).optional(),
    "Dung lượng (byte)",
    "Size in bytes",
    "openData",
    "public",
  ),
  sha256: platformField(
    Sha256.optional(),
    "Mã băm SHA-256",
    "SHA-256 digest",
    "openData",
    "public",
  ),
});

const structure = z.strictObject({
  id: platformField(textUpTo(200), "Mã bộ dữ liệu", "Id of the dataset", "openData", "public"),
  title: platformField(textUpTo(1000), "Tên bộ dữ liệu", "Title", "openData", "public"),
  description: platformField(
    textUpTo(10_000).optional(),
    "Mô tả",
    "Description",
    "openData",
    "public",
  ),
  theme: platformField(textUpTo(200).optional(), "Lĩnh vực", "Theme", "openData", "public"),
  publisherCode: platformField(
    AgencyCode.optional(),
    "Mã cơ quan công bố",
    "Code of the publisher",
    "agencyCode",
    "public",
  ),
  publisherName: platformField(textUpTo(500), "Cơ quan công bố", "Publisher", "openData", "public"),
  licence: platformField(
    textUpTo(200).optional(),
    "Giấy phép sử dụng",
    "Licence",
    "openData",
    "public",
    { vi: "Ví dụ CC BY 4.0", en: "Such as CC BY 4.0" },
  ),
  formats: platformField(
    z.array(z.enum(dataFormats)).min(1).max(dataFormats.length),
    "Các định dạng",
    "Formats",
    "openData",
    "public",
  ),
  updateFrequency: platformField(
    z.enum([
      "once",
      "continuous",
      "daily",
      "weekly",
      "monthly",
      "quarterly",
      "half-yearly",
      "yearly",
      "irregular",
    ]),
    "Tần suất cập nhật",
    "Update frequency",
    "openData",
    "public",
  ),
  issuedOn: day("Ngày công bố", "Issued on"),
  modifiedOn: day("Ngày cập nhật gần nhất", "Modified on"),
  coversFrom: day("Dữ liệu từ ngày", "First day that it covers"),
  coversTo: day("Dữ liệu đến hết ngày", "Last day that it covers"),
  distributions: z.array(distribution).max(1000).optional(),
  personalDataCheck: platformField(
    z.enum(["not-checked", "none-found", "de-identified", "found"]),
    "Kết quả rà soát dữ liệu cá nhân",
    "Result of the check for personal data",
    "personalData",
    "public",
  ),
  checkedOn: platformField(
    CalendarDay.optional(),
    "Ngày rà soát",
    "Checked on",
    "personalData",
    "public",
  ),
  url: platformField(
    WebAddress.optional(),
    "Trang của bộ dữ liệu",
    "Page of the dataset",
    "openData",
    "public",
  ),
});

/** The type of {@link OpenDataset}'s schema. */
export interface OpenDatasetSchema extends Of<typeof structure> {}

/**
 * An open dataset of a state agency (dữ liệu mở): publisher, licence, formats, how often it is
 * updated, and where it is.
 *
 * A dataset in which personal data were found is refused, one that nobody checked is a warning. The
 * files themselves are not looked at.
 *
 * @basis 47/2020/NĐ-CP; 194/2025/NĐ-CP; 91/2025/QH15
 * @example
 * ```ts
 * import { OpenDataset } from "@egov-vn/schemas";
 *
 * const dataset = {
 *   id: "tuyen-duong-mau",
 *   title: "Danh mục tuyến đường (mẫu)",
 *   publisherName: "Sở Ví dụ tỉnh Mẫu",
 *   formats: ["csv"],
 *   updateFrequency: "yearly",
 *   personalDataCheck: "none-found",
 * };
 * OpenDataset.safeParse(dataset).success; // => true
 * OpenDataset.safeParse({ ...dataset, personalDataCheck: "found" }).success; // => false
 * ```
 */
export const OpenDataset: OpenDatasetSchema = recordSchema(structure, openDatasetRules);
/** An open dataset; see the schema of the same name. */
export type OpenDataset = z.infer<OpenDatasetSchema>;

import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { Of } from "../metadata/named-schema.ts";
import { ServiceLevel } from "../procedures/service-level.ts";
import { keepCombinations } from "../protection/combination.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { Applicant } from "./applicant.ts";
import { DossierDocument } from "./dossier-document.ts";
import { dossierField } from "./dossier-fields.ts";
import { DossierResult } from "./dossier-result.ts";
import { DossierStatus } from "./dossier-status.ts";
import { DossierSupplement } from "./dossier-supplement.ts";
import { Fee } from "./fee.ts";
import { dossierCombinations } from "./rules/dossier-combinations.ts";
import { dossierRules } from "./rules/dossier-rules.ts";

const at = (vi: string, en: string) =>
  dossierField(Instant.optional(), vi, en, "exchange", "internal");

const structure = z.strictObject({
  code: dossierField(textUpTo(100), "Mã hồ sơ", "Dossier code", "code", "internal"),
  procedureCode: dossierField(
    ProcedureCode,
    "Mã thủ tục hành chính",
    "Procedure code",
    "procedureCode",
    "public",
  ),
  procedureName: dossierField(
    textUpTo(2000).optional(),
    "Tên thủ tục hành chính",
    "Procedure name",
    "exchange",
    "public",
  ),
  fieldCode: dossierField(
    textUpTo(100).optional(),
    "Mã lĩnh vực",
    "Code of the field of administration",
    "fieldCode",
    "public",
    { vi: "Ví dụ G03-GD09", en: "Such as G03-GD09" },
  ),
  fieldName: dossierField(
    textUpTo(500).optional(),
    "Tên lĩnh vực",
    "Field of administration",
    "exchange",
    "public",
  ),
  agencyCode: dossierField(
    AgencyCode,
    "Mã định danh cơ quan giải quyết",
    "Code of the competent agency",
    "agencyCode",
    "public",
  ),
  agencyName: dossierField(
    textUpTo(500).optional(),
    "Cơ quan giải quyết",
    "Competent agency",
    "oneStop",
    "public",
  ),
  processingUnit: dossierField(
    textUpTo(500).optional(),
    "Đơn vị xử lý",
    "Processing unit",
    "exchange",
    "internal",
  ),
  serviceLevel: dossierField(
    ServiceLevel.optional(),
    "Mức độ dịch vụ công trực tuyến",
    "Level of the online service",
    "serviceLevel",
    "public",
  ),
  channel: dossierField(
    z.enum(["counter", "online", "post"]),
    "Kênh thực hiện",
    "Channel",
    "exchange",
    "internal",
  ),
  submittedVia: dossierField(
    z.enum(["national", "agency"]).optional(),
    "Nơi nộp hồ sơ",
    "Portal where it was submitted",
    "exchange",
    "internal",
  ),
  returnMethod: dossierField(
    z.enum(["counter", "post"]).optional(),
    "Hình thức trả kết quả",
    "How the result is returned",
    "exchange",
    "internal",
  ),
  paidOnline: dossierField(
    z.boolean().optional(),
    "Được thanh toán trực tuyến",
    "Paid online",
    "exchange",
    "internal",
  ),
  digitised: dossierField(
    z.boolean().optional(),
    "Hồ sơ có thành phần số hóa",
    "Has digitised papers",
    "digitisation",
    "internal",
  ),
  applicant: Applicant,
  summary: dossierField(
    textUpTo(1000).optional(),
    "Trích yếu hồ sơ",
    "Summary",
    "exchange",
    "personal",
    {
      vi: "Tối đa 1000 ký tự; văn bản tự do, thường nêu tên người",
      en: "1000 characters at most; free text that often names people",
    },
  ),
  note: dossierField(textUpTo(2000).optional(), "Ghi chú", "Note", "exchange", "personal", {
    vi: "Tối đa 2000 ký tự: dài hơn thì đồng bộ với Cổng từng bị lỗi",
    en: "2000 characters at most: longer ones have broken the sync with the portal",
  }),
  submittedAt: at("Ngày nộp hồ sơ", "Submitted"),
  receivedAt: at("Ngày tiếp nhận", "Received"),
  dueAt: at("Ngày hẹn trả", "Due"),
  finishedAt: at("Ngày kết thúc xử lý", "Finished"),
  returnedAt: at("Ngày trả kết quả", "Result returned"),
  refusedAt: at("Ngày từ chối", "Refused"),
  status: dossierField(DossierStatus, "Trạng thái hồ sơ", "Status", "exchange", "internal"),
  documents: z.array(DossierDocument).max(1000).optional(),
  fees: z.array(Fee).max(100).optional(),
  supplements: z.array(DossierSupplement).max(100).optional(),
  results: z.array(DossierResult).max(200).optional(),
  connectedDatabases: dossierField(
    z.array(textUpTo(50)).max(100).optional(),
    "Cơ sở dữ liệu đã kết nối",
    "Databases that were asked",
    "exchange",
    "internal",
  ),
});

/** The type of {@link Dossier}'s schema. */
export interface DossierSchema extends Of<typeof structure> {}

/**
 * A dossier (hồ sơ thủ tục hành chính): one matter of one applicant at one agency, from submission
 * to the return of the result.
 *
 * Instants are to the second in Vietnam's offset, `2021-03-14T08:30:00+07:00`; amounts are whole
 * đồng; every list may be left out. The fields agree with each other: nothing is finished before it
 * was received, and the dates fit the status (see `rulesOf(Dossier)`).
 *
 * A code that misses the pattern of Circular 01/2018 is refused for dossiers received before
 * 2025-07-01 and a warning after that, since the new pattern is not confirmed. Not checked: that the
 * procedure, the agency and the numbers of the applicant exist.
 *
 * @basis 118/2025/NĐ-CP; 61/2018/NĐ-CP; 01/2018/TT-VPCP art. 19; QCVN 120:2019/BTTTT
 * @example
 * ```ts
 * import { Dossier } from "@egov-vn/schemas";
 *
 * const dossier = {
 *   code: "000.00.12.H40-210301-0001",
 *   procedureCode: "1.001193",
 *   agencyCode: "000.00.12.H40",
 *   channel: "online",
 *   applicant: { kind: "citizen", name: "Nguyễn Văn Mẫu" },
 *   receivedAt: "2021-03-01T08:30:00+07:00",
 *   dueAt: "2021-03-05T17:00:00+07:00",
 *   status: "in-progress",
 * };
 * Dossier.safeParse(dossier).success; // => true
 * Dossier.safeParse({ ...dossier, dueAt: "2021-02-05T17:00:00+07:00" }).success; // => false
 * ```
 */
export const Dossier: DossierSchema = keepCombinations(
  recordSchema(structure, dossierRules),
  dossierCombinations,
);
/** A dossier; see the schema of the same name. */
export type Dossier = z.infer<DossierSchema>;

import type * as z from "zod";
import { Agency } from "../agencies/agency.ts";
import { Dossier } from "../dossiers/dossier.ts";
import { DossierDocument } from "../dossiers/dossier-document.ts";
import { DossierProgress } from "../dossiers/dossier-progress.ts";
import { DossierResult } from "../dossiers/dossier-result.ts";
import { DossierSupplement } from "../dossiers/dossier-supplement.ts";
import { Fee } from "../dossiers/fee.ts";
import { LegalInstrument } from "../law/legal-instrument.ts";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { Address } from "../places/address.ts";
import { DigitalPlan } from "../planning/digital-plan.ts";
import { DataService } from "../platforms/data-service.ts";
import { DigitalPlatform } from "../platforms/digital-platform.ts";
import { OpenDataset } from "../platforms/open-dataset.ts";
import { OnlineService } from "../procedures/online-service.ts";
import { Procedure } from "../procedures/procedure.ts";
import { PeriodicReport } from "../reports/periodic-report.ts";
import { CyberIncident } from "../security/cyber-incident.ts";
import { IncidentReport } from "../security/incident-report.ts";
import { InformationSystem } from "../security/information-system.ts";
import { DataSharingAgreement } from "../sharing/data-sharing-agreement.ts";
import type { EntityName } from "./entity-types.ts";

/** An entity (thực thể dữ liệu) of the registry. */
export interface Entity {
  /** Name of schema and type: `PeriodicReport`. */
  readonly name: EntityName;
  readonly title: BilingualText;
  readonly schema: z.core.$ZodType;
}

/**
 * Every entity of this package, by name.
 *
 * Importing this brings in all of them; import one schema where size matters.
 *
 * @example
 * ```ts
 * import { entities } from "@egov-vn/schemas";
 *
 * entities.find(({ name }) => name === "Dossier")?.title.vi; // => "Hồ sơ thủ tục hành chính"
 * ```
 */
export const entities: readonly Entity[] = [
  of("Address", Address, "Địa chỉ", "Address"),
  of("Agency", Agency, "Cơ quan, đơn vị", "Agency"),
  of("CyberIncident", CyberIncident, "Sự cố an toàn thông tin mạng", "Cyber incident"),
  of("DataService", DataService, "Dịch vụ chia sẻ dữ liệu", "Data service"),
  of(
    "DataSharingAgreement",
    DataSharingAgreement,
    "Thỏa thuận kết nối, chia sẻ dữ liệu",
    "Data-sharing agreement",
  ),
  of("DigitalPlan", DigitalPlan, "Kế hoạch chuyển đổi số", "Plan for digital transformation"),
  of("DigitalPlatform", DigitalPlatform, "Nền tảng số dùng chung", "Shared digital platform"),
  of("Dossier", Dossier, "Hồ sơ thủ tục hành chính", "Dossier"),
  of("DossierDocument", DossierDocument, "Giấy tờ trong hồ sơ", "Paper in a dossier"),
  of("DossierProgress", DossierProgress, "Tiến độ xử lý hồ sơ", "Step of a dossier"),
  of("DossierResult", DossierResult, "Kết quả giải quyết hồ sơ", "Result of a dossier"),
  of("DossierSupplement", DossierSupplement, "Yêu cầu bổ sung hồ sơ", "Request to complete it"),
  of("Fee", Fee, "Phí, lệ phí", "Fee"),
  of(
    "IncidentReport",
    IncidentReport,
    "Báo cáo sự cố an toàn thông tin mạng",
    "Report of a cyber incident",
  ),
  of("InformationSystem", InformationSystem, "Hệ thống thông tin", "Information system"),
  of("LegalInstrument", LegalInstrument, "Văn bản pháp luật", "Legal instrument"),
  of("OnlineService", OnlineService, "Dịch vụ công trực tuyến", "Online public service"),
  of("OpenDataset", OpenDataset, "Bộ dữ liệu mở", "Open dataset"),
  of("PeriodicReport", PeriodicReport, "Báo cáo định kỳ", "Periodic report"),
  of("Procedure", Procedure, "Thủ tục hành chính", "Administrative procedure"),
];

function of(name: EntityName, schema: z.core.$ZodType, vi: string, en: string): Entity {
  return { name, title: { vi, en }, schema };
}

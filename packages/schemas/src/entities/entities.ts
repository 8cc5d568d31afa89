import type * as z from "zod";
import { BirthRecord } from "../civil-status/birth-record.ts";
import { CivilStatusRecord } from "../civil-status/civil-status-record.ts";
import { DeathRecord } from "../civil-status/death-record.ts";
import { MarriageRecord } from "../civil-status/marriage-record.ts";
import { OtherCivilStatusRecord } from "../civil-status/other-civil-status-record.ts";
import { PersonalIdRequest } from "../civil-status/personal-id-request.ts";
import { RegisterEntry } from "../civil-status/register-entry.ts";
import { Dossier } from "../dossiers/dossier.ts";
import { DossierDocument } from "../dossiers/dossier-document.ts";
import { DossierProgress } from "../dossiers/dossier-progress.ts";
import { DossierResult } from "../dossiers/dossier-result.ts";
import { DossierSupplement } from "../dossiers/dossier-supplement.ts";
import { Fee } from "../dossiers/fee.ts";
import { LegalInstrument } from "../law/legal-instrument.ts";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { Citizen } from "../people/citizen.ts";
import { ElectronicAccount } from "../people/electronic-account.ts";
import { Household } from "../people/household.ts";
import { IdentityCard } from "../people/identity-card.ts";
import { PersonName } from "../people/person-name.ts";
import { Relative } from "../people/relative.ts";
import { Address } from "../places/address.ts";
import { PeriodicReport } from "../reports/periodic-report.ts";
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
  of("BirthRecord", BirthRecord, "Đăng ký khai sinh", "Birth"),
  of("Citizen", Citizen, "Công dân", "Citizen"),
  of("CivilStatusRecord", CivilStatusRecord, "Việc hộ tịch", "Civil-status record"),
  of("DeathRecord", DeathRecord, "Đăng ký khai tử", "Death"),
  of("Dossier", Dossier, "Hồ sơ thủ tục hành chính", "Dossier"),
  of("DossierDocument", DossierDocument, "Giấy tờ trong hồ sơ", "Paper in a dossier"),
  of("DossierProgress", DossierProgress, "Tiến độ xử lý hồ sơ", "Step of a dossier"),
  of("DossierResult", DossierResult, "Kết quả giải quyết hồ sơ", "Result of a dossier"),
  of("DossierSupplement", DossierSupplement, "Yêu cầu bổ sung hồ sơ", "Request to complete it"),
  of("ElectronicAccount", ElectronicAccount, "Tài khoản định danh điện tử", "Electronic account"),
  of("Fee", Fee, "Phí, lệ phí", "Fee"),
  of("Household", Household, "Hộ gia đình", "Household"),
  of("IdentityCard", IdentityCard, "Thẻ căn cước", "Identity card"),
  of("LegalInstrument", LegalInstrument, "Văn bản pháp luật", "Legal instrument"),
  of("MarriageRecord", MarriageRecord, "Đăng ký kết hôn", "Marriage"),
  of(
    "OtherCivilStatusRecord",
    OtherCivilStatusRecord,
    "Việc hộ tịch khác",
    "Other civil-status record",
  ),
  of("PeriodicReport", PeriodicReport, "Báo cáo định kỳ", "Periodic report"),
  of(
    "PersonalIdRequest",
    PersonalIdRequest,
    "Thông tin để xác lập số định danh",
    "Request for a personal id",
  ),
  of("PersonName", PersonName, "Họ, chữ đệm và tên", "Person's name"),
  of("RegisterEntry", RegisterEntry, "Thông tin trong sổ hộ tịch", "Register entry"),
  of("Relative", Relative, "Người thân của công dân", "Relative of a citizen"),
];

function of(name: EntityName, schema: z.core.$ZodType, vi: string, en: string): Entity {
  return { name, title: { vi, en }, schema };
}

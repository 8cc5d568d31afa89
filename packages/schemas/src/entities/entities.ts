import type * as z from "zod";
import { Agency } from "../agencies/agency.ts";
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
import { Enterprise } from "../enterprises/enterprise.ts";
import { HouseholdBusiness } from "../enterprises/household-business.ts";
import { TaxRegistration } from "../enterprises/tax-registration.ts";
import { Feedback } from "../feedback/feedback.ts";
import { SatisfactionRating } from "../feedback/satisfaction-rating.ts";
import { SupportCall } from "../feedback/support-call.ts";
import { ContributionPeriod } from "../insurance/contribution-period.ts";
import { HealthInsurance } from "../insurance/health-insurance.ts";
import { InsuranceBenefit } from "../insurance/insurance-benefit.ts";
import { InsuranceRecord } from "../insurance/insurance-record.ts";
import { SocialInsuranceParticipant } from "../insurance/social-insurance-participant.ts";
import { UnemploymentBenefit } from "../insurance/unemployment-benefit.ts";
import { LandCertificate } from "../land/land-certificate.ts";
import { LandParcel } from "../land/land-parcel.ts";
import { LegalInstrument } from "../law/legal-instrument.ts";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { Payment } from "../payments/payment.ts";
import { Receipt } from "../payments/receipt.ts";
import { Citizen } from "../people/citizen.ts";
import { ElectronicAccount } from "../people/electronic-account.ts";
import { Household } from "../people/household.ts";
import { IdentityCard } from "../people/identity-card.ts";
import { PersonName } from "../people/person-name.ts";
import { Relative } from "../people/relative.ts";
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
  of("BirthRecord", BirthRecord, "Đăng ký khai sinh", "Birth"),
  of("Citizen", Citizen, "Công dân", "Citizen"),
  of("CivilStatusRecord", CivilStatusRecord, "Việc hộ tịch", "Civil-status record"),
  of(
    "ContributionPeriod",
    ContributionPeriod,
    "Quá trình đóng bảo hiểm",
    "Period of contributions",
  ),
  of("CyberIncident", CyberIncident, "Sự cố an toàn thông tin mạng", "Cyber incident"),
  of("DataService", DataService, "Dịch vụ chia sẻ dữ liệu", "Data service"),
  of(
    "DataSharingAgreement",
    DataSharingAgreement,
    "Thỏa thuận kết nối, chia sẻ dữ liệu",
    "Data-sharing agreement",
  ),
  of("DeathRecord", DeathRecord, "Đăng ký khai tử", "Death"),
  of("DigitalPlan", DigitalPlan, "Kế hoạch chuyển đổi số", "Plan for digital transformation"),
  of("DigitalPlatform", DigitalPlatform, "Nền tảng số dùng chung", "Shared digital platform"),
  of("Dossier", Dossier, "Hồ sơ thủ tục hành chính", "Dossier"),
  of("DossierDocument", DossierDocument, "Giấy tờ trong hồ sơ", "Paper in a dossier"),
  of("DossierProgress", DossierProgress, "Tiến độ xử lý hồ sơ", "Step of a dossier"),
  of("DossierResult", DossierResult, "Kết quả giải quyết hồ sơ", "Result of a dossier"),
  of("DossierSupplement", DossierSupplement, "Yêu cầu bổ sung hồ sơ", "Request to complete it"),
  of("ElectronicAccount", ElectronicAccount, "Tài khoản định danh điện tử", "Electronic account"),
  of("Enterprise", Enterprise, "Doanh nghiệp", "Enterprise"),
  of("Fee", Fee, "Phí, lệ phí", "Fee"),
  of("Feedback", Feedback, "Phản ánh, kiến nghị", "Feedback"),
  of("HealthInsurance", HealthInsurance, "Thẻ bảo hiểm y tế", "Health-insurance card"),
  of("Household", Household, "Hộ gia đình", "Household"),
  of("HouseholdBusiness", HouseholdBusiness, "Hộ kinh doanh", "Household business"),
  of("IdentityCard", IdentityCard, "Thẻ căn cước", "Identity card"),
  of(
    "IncidentReport",
    IncidentReport,
    "Báo cáo sự cố an toàn thông tin mạng",
    "Report of a cyber incident",
  ),
  of("InformationSystem", InformationSystem, "Hệ thống thông tin", "Information system"),
  of("InsuranceBenefit", InsuranceBenefit, "Chế độ BHXH, BHYT", "Benefit of insurance"),
  of("InsuranceRecord", InsuranceRecord, "Bản ghi bảo hiểm", "Insurance record"),
  of("LandCertificate", LandCertificate, "Giấy chứng nhận quyền sử dụng đất", "Land certificate"),
  of("LandParcel", LandParcel, "Thửa đất", "Land parcel"),
  of("LegalInstrument", LegalInstrument, "Văn bản pháp luật", "Legal instrument"),
  of("MarriageRecord", MarriageRecord, "Đăng ký kết hôn", "Marriage"),
  of("OnlineService", OnlineService, "Dịch vụ công trực tuyến", "Online public service"),
  of("OpenDataset", OpenDataset, "Bộ dữ liệu mở", "Open dataset"),
  of(
    "OtherCivilStatusRecord",
    OtherCivilStatusRecord,
    "Việc hộ tịch khác",
    "Other civil-status record",
  ),
  of("Payment", Payment, "Thanh toán", "Payment"),
  of("PeriodicReport", PeriodicReport, "Báo cáo định kỳ", "Periodic report"),
  of("PersonName", PersonName, "Họ, chữ đệm và tên", "Person's name"),
  of(
    "PersonalIdRequest",
    PersonalIdRequest,
    "Thông tin để xác lập số định danh",
    "Request for a personal id",
  ),
  of("Procedure", Procedure, "Thủ tục hành chính", "Administrative procedure"),
  of("Receipt", Receipt, "Biên lai thu phí, lệ phí", "Receipt"),
  of("RegisterEntry", RegisterEntry, "Thông tin trong sổ hộ tịch", "Register entry"),
  of("Relative", Relative, "Người thân của công dân", "Relative of a citizen"),
  of("SatisfactionRating", SatisfactionRating, "Đánh giá mức độ hài lòng", "Satisfaction rating"),
  of(
    "SocialInsuranceParticipant",
    SocialInsuranceParticipant,
    "Người tham gia bảo hiểm xã hội",
    "Participant of social insurance",
  ),
  of("SupportCall", SupportCall, "Cuộc gọi tới tổng đài hỗ trợ", "Call to a support centre"),
  of("TaxRegistration", TaxRegistration, "Đăng ký thuế", "Tax registration"),
  of("UnemploymentBenefit", UnemploymentBenefit, "Bảo hiểm thất nghiệp", "Unemployment benefit"),
];

function of(name: EntityName, schema: z.core.$ZodType, vi: string, en: string): Entity {
  return { name, title: { vi, en }, schema };
}

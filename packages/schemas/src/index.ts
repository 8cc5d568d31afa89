// Entities: one schema and type of one name each.
export { type Entity, entities } from "./entities/entities.ts";
export type { EntityName, EntityTypes } from "./entities/entity-types.ts";
export { explain } from "./entities/explain.ts";
export { LegalInstrument, type LegalInstrumentSchema } from "./law/legal-instrument.ts";
export {
  PeriodicReport,
  type PeriodicReportSchema,
  PeriodLabel,
} from "./reports/periodic-report.ts";

// Dossiers and their parts.
export { Applicant, type ApplicantSchema } from "./dossiers/applicant.ts";
export { Dossier, type DossierSchema } from "./dossiers/dossier.ts";
export { DossierDocument, type DossierDocumentSchema } from "./dossiers/dossier-document.ts";
export { DossierProgress, type DossierProgressSchema } from "./dossiers/dossier-progress.ts";
export { DossierResult, type DossierResultSchema } from "./dossiers/dossier-result.ts";
export {
  DossierStatus,
  type DossierStatusSchema,
  dossierStatuses,
  mayFollow,
  nextStatuses,
} from "./dossiers/dossier-status.ts";
export { DossierSupplement, type DossierSupplementSchema } from "./dossiers/dossier-supplement.ts";
export { currentDueAt, dueAtOf, type ProcessingTime } from "./dossiers/due-date.ts";
export { Fee, type FeeSchema } from "./dossiers/fee.ts";
export { type OnTimeDefinition, onTimeDefinitions } from "./dossiers/on-time-definitions.ts";
export { type DatedDossier, type Punctuality, punctualityOf } from "./dossiers/punctuality.ts";

// Procedures, online services and the agencies behind them.
export { Agency, type AgencySchema } from "./agencies/agency.ts";
export { OnlineService, type OnlineServiceSchema } from "./procedures/online-service.ts";
export { Procedure, type ProcedureSchema } from "./procedures/procedure.ts";
export { ProcedurePaper, type ProcedurePaperSchema } from "./procedures/procedure-paper.ts";
export {
  isLevelInForce,
  ServiceLevel,
  type ServiceLevelSchema,
  serviceLevels,
} from "./procedures/service-level.ts";
export {
  ServiceLevelPeriod,
  type ServiceLevelPeriodSchema,
} from "./procedures/service-level-period.ts";

// Data services, platforms and open data.
export { DataService, type DataServiceSchema } from "./platforms/data-service.ts";
export { DigitalPlatform, type DigitalPlatformSchema } from "./platforms/digital-platform.ts";
export { OpenDataset, type OpenDatasetSchema } from "./platforms/open-dataset.ts";

// Information systems, their incidents, data sharing and plans.
export { DigitalPlan, type DigitalPlanSchema } from "./planning/digital-plan.ts";
export { CyberIncident, type CyberIncidentSchema } from "./security/cyber-incident.ts";
export { IncidentReport, type IncidentReportSchema } from "./security/incident-report.ts";
export { InformationSystem, type InformationSystemSchema } from "./security/information-system.ts";
export { type ReportDeadline, reportDeadlines } from "./security/report-deadlines.ts";
export { isSeriousIncident } from "./security/serious-incident.ts";
export {
  DataSharingAgreement,
  type DataSharingAgreementSchema,
} from "./sharing/data-sharing-agreement.ts";
// Insurance.
export {
  ContributionPeriod,
  type ContributionPeriodSchema,
} from "./insurance/contribution-period.ts";
export { HealthInsurance, type HealthInsuranceSchema } from "./insurance/health-insurance.ts";
export { InsuranceBenefit, type InsuranceBenefitSchema } from "./insurance/insurance-benefit.ts";
export { InsuranceRecord, type InsuranceRecordSchema } from "./insurance/insurance-record.ts";
export {
  SocialInsuranceParticipant,
  type SocialInsuranceParticipantSchema,
} from "./insurance/social-insurance-participant.ts";
export {
  UnemploymentBenefit,
  type UnemploymentBenefitSchema,
} from "./insurance/unemployment-benefit.ts";

// Payments and receipts.
export { Payment, type PaymentSchema } from "./payments/payment.ts";
export { Receipt, type ReceiptSchema } from "./payments/receipt.ts";

// Feedback, calls and ratings.
export { Feedback, type FeedbackSchema } from "./feedback/feedback.ts";
export {
  SatisfactionRating,
  type SatisfactionRatingSchema,
} from "./feedback/satisfaction-rating.ts";
export { SupportCall, type SupportCallSchema } from "./feedback/support-call.ts";

// Enterprises, household businesses and their tax codes.
export { Enterprise, type EnterpriseSchema } from "./enterprises/enterprise.ts";
export {
  HouseholdBusiness,
  type HouseholdBusinessSchema,
} from "./enterprises/household-business.ts";
export { TaxRegistration, type TaxRegistrationSchema } from "./enterprises/tax-registration.ts";

// Land.
export { LandCertificate, type LandCertificateSchema } from "./land/land-certificate.ts";
export { LandParcel, type LandParcelSchema } from "./land/land-parcel.ts";

// People.
export { Citizen, type CitizenSchema } from "./people/citizen.ts";
export { ElectronicAccount, type ElectronicAccountSchema } from "./people/electronic-account.ts";
export { Household, type HouseholdSchema } from "./people/household.ts";
export { IdentityCard, type IdentityCardSchema } from "./people/identity-card.ts";
export { PersonName, type PersonNameSchema } from "./people/person-name.ts";
export {
  PreviousPersonalId,
  type PreviousPersonalIdSchema,
} from "./people/previous-personal-id.ts";
export { Relative, type RelativeSchema } from "./people/relative.ts";

// Civil status.
export { BirthRecord, type BirthRecordSchema } from "./civil-status/birth-record.ts";
export {
  CivilStatusPerson,
  type CivilStatusPersonSchema,
} from "./civil-status/civil-status-person.ts";
export {
  CivilStatusRecord,
  type CivilStatusRecordSchema,
} from "./civil-status/civil-status-record.ts";
export {
  CivilStatusRequester,
  type CivilStatusRequesterSchema,
} from "./civil-status/civil-status-requester.ts";
export { DeathRecord, type DeathRecordSchema } from "./civil-status/death-record.ts";
export { MarriageRecord, type MarriageRecordSchema } from "./civil-status/marriage-record.ts";
export {
  OtherCivilStatusRecord,
  type OtherCivilStatusRecordSchema,
} from "./civil-status/other-civil-status-record.ts";
export {
  PersonalIdRequest,
  type PersonalIdRequestSchema,
} from "./civil-status/personal-id-request.ts";
export { RegisterEntry, type RegisterEntrySchema } from "./civil-status/register-entry.ts";

// Places.
export { Address, type AddressSchema } from "./places/address.ts";

// Days and instants.
export { CalendarDay, type CalendarDaySchema } from "./time/calendar-day.ts";
export { Instant, type InstantSchema } from "./time/instant.ts";
export { PartialDate, type PartialDateSchema } from "./time/partial-date.ts";

// Working days and public holidays.
export {
  type HolidaysOfYear,
  publicHolidaysOf,
  workingCalendarOf,
} from "./time/holidays/public-holidays-of.ts";
export type {
  HolidayGap,
  HolidayKind,
  HolidayOccasion,
  PublicHoliday,
} from "./time/holidays/public-holiday.ts";
export { isWorkingDay, type WorkingCalendar } from "./time/working-calendar.ts";
export { workingDayAfter, workingDaysBetween } from "./time/working-days.ts";

// Formats of text.
export { EmailAddress, type EmailAddressSchema } from "./formats/email-address.ts";
export type { TextSchema } from "./formats/not-blank.ts";
export { Sha256, type Sha256Schema } from "./formats/sha-256.ts";
export { WebAddress, type WebAddressSchema } from "./formats/web-address.ts";

// Parts of a report file.
export {
  CellName,
  CellValue,
  type CellValueSchema,
  type Rounding,
  roundings,
} from "./reports/cell-value.ts";
export { ReportRule, type ReportRuleSchema } from "./reports/report-rule.ts";

// Identifiers: what every check answers.
export type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "./identifiers/identifier-check.ts";

// Identifiers of people.
export {
  checkHealthInsuranceCard,
  HealthInsuranceCard,
  type HealthInsuranceCardParts,
  type HealthInsuranceCardSchema,
} from "./identifiers/people/health-insurance-card.ts";
export { type IdCardMrzParts, parseIdCardMrz } from "./identifiers/people/id-card-mrz.ts";
export { type IdCardQrParts, parseIdCardQr } from "./identifiers/people/id-card-qr.ts";
export {
  checkOldIdentityNumber,
  OldIdentityNumber,
  type OldIdentityNumberParts,
  type OldIdentityNumberSchema,
} from "./identifiers/people/old-identity-number.ts";
export {
  checkPersonalId,
  PersonalId,
  type PersonalIdOptions,
  type PersonalIdParts,
  type PersonalIdSchema,
} from "./identifiers/people/personal-id.ts";
export {
  checkPhoneNumber,
  PhoneNumber,
  type PhoneNumberParts,
  type PhoneNumberSchema,
} from "./identifiers/people/phone-number.ts";
export {
  checkSocialInsuranceNumber,
  SocialInsuranceNumber,
  type SocialInsuranceNumberParts,
  type SocialInsuranceNumberSchema,
} from "./identifiers/people/social-insurance-number.ts";

// Identifiers of organisations.
export {
  AgencyCode,
  type AgencyCodeParts,
  type AgencyCodeSchema,
  checkAgencyCode,
} from "./identifiers/organisations/agency-code.ts";
export {
  checkEnterpriseCode,
  EnterpriseCode,
  type EnterpriseCodeParts,
  type EnterpriseCodeSchema,
} from "./identifiers/organisations/enterprise-code.ts";
export {
  checkTaxCode,
  TaxCode,
  type TaxCodeOptions,
  type TaxCodeParts,
  type TaxCodeSchema,
} from "./identifiers/organisations/tax-code.ts";

// Identifiers of matters and places.
export {
  checkDossierCode,
  DossierCode,
  type DossierCodeOptions,
  type DossierCodeParts,
  type DossierCodeSchema,
} from "./identifiers/matters/dossier-code.ts";
export {
  checkProcedureCode,
  ProcedureCode,
  type ProcedureCodeParts,
  type ProcedureCodeSchema,
} from "./identifiers/matters/procedure-code.ts";
export {
  checkLandParcelId,
  LandParcelId,
  type LandParcelIdParts,
  type LandParcelIdSchema,
} from "./identifiers/places/land-parcel-id.ts";
export {
  checkPostalCode,
  PostalCode,
  type PostalCodeParts,
  type PostalCodeSchema,
} from "./identifiers/places/postal-code.ts";

// What a field says about itself: titles, law, protection.
export type { BilingualText } from "./metadata/bilingual-text.ts";
export { type Confidence, confidences } from "./metadata/confidence.ts";
export { explainFields, type FieldExplanation, plainPath } from "./metadata/explain.ts";
export { classConfidenceOf, type FieldMetadata, field, metadataOf } from "./metadata/field.ts";
export { type Leaf, leavesOf } from "./metadata/leaves.ts";
export { type LegalBasis, legalBasis } from "./metadata/legal-basis.ts";
export { type ProtectionClass, protectionClasses } from "./metadata/protection-class.ts";

// Records: what their fields have to say together, and how they are checked.
export {
  checkRecord,
  type RecordChecker,
  type RecordCheckOptions,
  recordChecker,
} from "./records/check-record.ts";
export type { RecordCheck, RecordIssue } from "./records/record-issue.ts";
export { type AnyRecordRule, type RecordRule, rulesOf } from "./records/record-rule.ts";

// Protection: what may not be shown.
export { type AnyCombination, type Combination, combinationsOf } from "./protection/combination.ts";
export { redact } from "./protection/redact.ts";

// What a mismatch means, in Vietnamese and English.
export { type DescribedIssue, describeIssues } from "./messages/describe-issue.ts";

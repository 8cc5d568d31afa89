import type { Dossier } from "../dossiers/dossier.ts";
import type { DossierDocument } from "../dossiers/dossier-document.ts";
import type { DossierProgress } from "../dossiers/dossier-progress.ts";
import type { DossierResult } from "../dossiers/dossier-result.ts";
import type { DossierSupplement } from "../dossiers/dossier-supplement.ts";
import type { Fee } from "../dossiers/fee.ts";
import type { Enterprise } from "../enterprises/enterprise.ts";
import type { HouseholdBusiness } from "../enterprises/household-business.ts";
import type { TaxRegistration } from "../enterprises/tax-registration.ts";
import type { Feedback } from "../feedback/feedback.ts";
import type { SatisfactionRating } from "../feedback/satisfaction-rating.ts";
import type { SupportCall } from "../feedback/support-call.ts";
import type { ContributionPeriod } from "../insurance/contribution-period.ts";
import type { HealthInsurance } from "../insurance/health-insurance.ts";
import type { InsuranceBenefit } from "../insurance/insurance-benefit.ts";
import type { InsuranceRecord } from "../insurance/insurance-record.ts";
import type { SocialInsuranceParticipant } from "../insurance/social-insurance-participant.ts";
import type { UnemploymentBenefit } from "../insurance/unemployment-benefit.ts";
import type { LandCertificate } from "../land/land-certificate.ts";
import type { LandParcel } from "../land/land-parcel.ts";
import type { LegalInstrument } from "../law/legal-instrument.ts";
import type { Payment } from "../payments/payment.ts";
import type { Receipt } from "../payments/receipt.ts";
import type { Address } from "../places/address.ts";
import type { DigitalPlan } from "../planning/digital-plan.ts";
import type { PeriodicReport } from "../reports/periodic-report.ts";
import type { CyberIncident } from "../security/cyber-incident.ts";
import type { IncidentReport } from "../security/incident-report.ts";
import type { InformationSystem } from "../security/information-system.ts";
import type { DataSharingAgreement } from "../sharing/data-sharing-agreement.ts";

/** The type of every entity, by its name. */
export interface EntityTypes {
  readonly Address: Address;
  readonly CyberIncident: CyberIncident;
  readonly DataSharingAgreement: DataSharingAgreement;
  readonly DigitalPlan: DigitalPlan;
  readonly ContributionPeriod: ContributionPeriod;
  readonly Dossier: Dossier;
  readonly DossierDocument: DossierDocument;
  readonly DossierProgress: DossierProgress;
  readonly DossierResult: DossierResult;
  readonly DossierSupplement: DossierSupplement;
  readonly Enterprise: Enterprise;
  readonly Fee: Fee;
  readonly IncidentReport: IncidentReport;
  readonly InformationSystem: InformationSystem;
  readonly Feedback: Feedback;
  readonly HealthInsurance: HealthInsurance;
  readonly HouseholdBusiness: HouseholdBusiness;
  readonly InsuranceBenefit: InsuranceBenefit;
  readonly InsuranceRecord: InsuranceRecord;
  readonly LandCertificate: LandCertificate;
  readonly LandParcel: LandParcel;
  readonly LegalInstrument: LegalInstrument;
  readonly Payment: Payment;
  readonly PeriodicReport: PeriodicReport;
  readonly Receipt: Receipt;
  readonly SatisfactionRating: SatisfactionRating;
  readonly SocialInsuranceParticipant: SocialInsuranceParticipant;
  readonly SupportCall: SupportCall;
  readonly TaxRegistration: TaxRegistration;
  readonly UnemploymentBenefit: UnemploymentBenefit;
}

/** Name of an entity: `Dossier`, `PeriodicReport`, … */
export type EntityName = keyof EntityTypes;

import type { EntityName, EntityTypes } from "../entities/entity-types.ts";
import { sampleAgency } from "./agencies/agency.ts";
import { sampleAddress } from "./cast/places.ts";
import type { Chance } from "./chance.ts";
import { sampleDossier } from "./dossiers/dossier.ts";
import {
  sampleDocument,
  sampleFee,
  sampleProgress,
  sampleResult,
  sampleSupplement,
} from "./dossiers/dossier-parts.ts";
import {
  sampleEnterprise,
  sampleHouseholdBusiness,
  sampleTaxRegistration,
} from "./enterprises/enterprises.ts";
import { sampleCall, sampleFeedback, sampleRating } from "./feedback/feedback.ts";
import { sampleInsuranceBenefit, sampleUnemploymentBenefit } from "./insurance/benefits.ts";
import {
  sampleContribution,
  sampleHealthInsurance,
  sampleInsuranceRecord,
  sampleParticipant,
} from "./insurance/insurance.ts";
import { sampleLandCertificate, sampleParcel } from "./land/land.ts";
import { samplePayment, sampleReceipt } from "./payments/payments.ts";
import { sampleDigitalPlan } from "./planning/digital-plan.ts";
import {
  sampleDataService,
  sampleDigitalPlatform,
  sampleOpenDataset,
} from "./platforms/platforms.ts";
import { sampleOnlineService } from "./procedures/online-service.ts";
import { sampleProcedure } from "./procedures/procedure.ts";
import { sampleInstrument, sampleReport } from "./reports.ts";
import { sampleIncident } from "./security/cyber-incident.ts";
import { sampleIncidentReport } from "./security/incident-report.ts";
import { sampleSystem } from "./security/information-system.ts";
import { sampleDataSharing } from "./sharing/data-sharing-agreement.ts";

/** How one instance of each entity is made. */
export const sampleBuilders: {
  readonly [Name in EntityName]: (chance: Chance) => EntityTypes[Name];
} = {
  Address: sampleAddress,
  Agency: sampleAgency,
  CyberIncident: sampleIncident,
  DataService: sampleDataService,
  DataSharingAgreement: sampleDataSharing,
  DigitalPlan: sampleDigitalPlan,
  ContributionPeriod: sampleContribution,
  DigitalPlatform: sampleDigitalPlatform,
  Dossier: sampleDossier,
  DossierDocument: (chance) => sampleDocument(chance),
  DossierProgress: sampleProgress,
  DossierResult: (chance) => sampleResult(chance),
  DossierSupplement: (chance) => sampleSupplement(chance),
  Enterprise: sampleEnterprise,
  Fee: sampleFee,
  IncidentReport: sampleIncidentReport,
  InformationSystem: sampleSystem,
  Feedback: sampleFeedback,
  HealthInsurance: sampleHealthInsurance,
  HouseholdBusiness: sampleHouseholdBusiness,
  InsuranceBenefit: sampleInsuranceBenefit,
  InsuranceRecord: sampleInsuranceRecord,
  LandCertificate: sampleLandCertificate,
  LandParcel: sampleParcel,
  LegalInstrument: sampleInstrument,
  Payment: samplePayment,
  PeriodicReport: sampleReport,
  Receipt: sampleReceipt,
  SatisfactionRating: sampleRating,
  SocialInsuranceParticipant: sampleParticipant,
  SupportCall: sampleCall,
  TaxRegistration: sampleTaxRegistration,
  UnemploymentBenefit: sampleUnemploymentBenefit,
  OnlineService: sampleOnlineService,
  OpenDataset: sampleOpenDataset,
  PeriodicReport: sampleReport,
  Procedure: sampleProcedure,
};

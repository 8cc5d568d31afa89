import type { EntityName, EntityTypes } from "../entities/entity-types.ts";
import { sampleAgency } from "./agencies/agency.ts";
import { sampleAddress } from "./cast/places.ts";
import type { Chance } from "./chance.ts";
import { sampleBirthRecord, samplePersonalIdRequest } from "./civil-status/births.ts";
import { sampleRegisterEntry } from "./civil-status/civil-status-parts.ts";
import {
  sampleCivilStatusRecord,
  sampleDeathRecord,
  sampleMarriageRecord,
  sampleOtherCivilStatusRecord,
} from "./civil-status/records.ts";
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
import { sampleCitizen } from "./people/citizen.ts";
import {
  sampleElectronicAccount,
  sampleHousehold,
  sampleIdentityCard,
  samplePersonName,
  sampleRelative,
} from "./people/person-parts.ts";
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
  BirthRecord: sampleBirthRecord,
  Citizen: sampleCitizen,
  CivilStatusRecord: sampleCivilStatusRecord,
  ContributionPeriod: sampleContribution,
  CyberIncident: sampleIncident,
  DataService: sampleDataService,
  DataSharingAgreement: sampleDataSharing,
  DeathRecord: sampleDeathRecord,
  DigitalPlan: sampleDigitalPlan,
  DigitalPlatform: sampleDigitalPlatform,
  Dossier: sampleDossier,
  DossierDocument: (chance) => sampleDocument(chance),
  DossierProgress: sampleProgress,
  DossierResult: (chance) => sampleResult(chance),
  DossierSupplement: (chance) => sampleSupplement(chance),
  ElectronicAccount: sampleElectronicAccount,
  Enterprise: sampleEnterprise,
  Fee: sampleFee,
  Feedback: sampleFeedback,
  HealthInsurance: sampleHealthInsurance,
  Household: sampleHousehold,
  HouseholdBusiness: sampleHouseholdBusiness,
  IdentityCard: sampleIdentityCard,
  IncidentReport: sampleIncidentReport,
  InformationSystem: sampleSystem,
  InsuranceBenefit: sampleInsuranceBenefit,
  InsuranceRecord: sampleInsuranceRecord,
  LandCertificate: sampleLandCertificate,
  LandParcel: sampleParcel,
  LegalInstrument: sampleInstrument,
  MarriageRecord: sampleMarriageRecord,
  OnlineService: sampleOnlineService,
  OpenDataset: sampleOpenDataset,
  OtherCivilStatusRecord: sampleOtherCivilStatusRecord,
  Payment: samplePayment,
  PeriodicReport: sampleReport,
  PersonName: samplePersonName,
  PersonalIdRequest: samplePersonalIdRequest,
  Procedure: sampleProcedure,
  Receipt: sampleReceipt,
  RegisterEntry: sampleRegisterEntry,
  Relative: sampleRelative,
  SatisfactionRating: sampleRating,
  SocialInsuranceParticipant: sampleParticipant,
  SupportCall: sampleCall,
  TaxRegistration: sampleTaxRegistration,
  UnemploymentBenefit: sampleUnemploymentBenefit,
};

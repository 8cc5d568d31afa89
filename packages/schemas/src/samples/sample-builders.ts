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
  DigitalPlatform: sampleDigitalPlatform,
  Dossier: sampleDossier,
  DossierDocument: (chance) => sampleDocument(chance),
  DossierProgress: sampleProgress,
  DossierResult: (chance) => sampleResult(chance),
  DossierSupplement: (chance) => sampleSupplement(chance),
  Fee: sampleFee,
  IncidentReport: sampleIncidentReport,
  InformationSystem: sampleSystem,
  LegalInstrument: sampleInstrument,
  OnlineService: sampleOnlineService,
  OpenDataset: sampleOpenDataset,
  PeriodicReport: sampleReport,
  Procedure: sampleProcedure,
};

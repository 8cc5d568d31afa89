import type { Agency } from "../agencies/agency.ts";
import type { Dossier } from "../dossiers/dossier.ts";
import type { DossierDocument } from "../dossiers/dossier-document.ts";
import type { DossierProgress } from "../dossiers/dossier-progress.ts";
import type { DossierResult } from "../dossiers/dossier-result.ts";
import type { DossierSupplement } from "../dossiers/dossier-supplement.ts";
import type { Fee } from "../dossiers/fee.ts";
import type { LegalInstrument } from "../law/legal-instrument.ts";
import type { Address } from "../places/address.ts";
import type { DigitalPlan } from "../planning/digital-plan.ts";
import type { DataService } from "../platforms/data-service.ts";
import type { DigitalPlatform } from "../platforms/digital-platform.ts";
import type { OpenDataset } from "../platforms/open-dataset.ts";
import type { OnlineService } from "../procedures/online-service.ts";
import type { Procedure } from "../procedures/procedure.ts";
import type { PeriodicReport } from "../reports/periodic-report.ts";
import type { CyberIncident } from "../security/cyber-incident.ts";
import type { IncidentReport } from "../security/incident-report.ts";
import type { InformationSystem } from "../security/information-system.ts";
import type { DataSharingAgreement } from "../sharing/data-sharing-agreement.ts";

/** The type of every entity, by its name. */
export interface EntityTypes {
  readonly Address: Address;
  readonly Agency: Agency;
  readonly CyberIncident: CyberIncident;
  readonly DataService: DataService;
  readonly DataSharingAgreement: DataSharingAgreement;
  readonly DigitalPlan: DigitalPlan;
  readonly DigitalPlatform: DigitalPlatform;
  readonly Dossier: Dossier;
  readonly DossierDocument: DossierDocument;
  readonly DossierProgress: DossierProgress;
  readonly DossierResult: DossierResult;
  readonly DossierSupplement: DossierSupplement;
  readonly Fee: Fee;
  readonly IncidentReport: IncidentReport;
  readonly InformationSystem: InformationSystem;
  readonly LegalInstrument: LegalInstrument;
  readonly OnlineService: OnlineService;
  readonly OpenDataset: OpenDataset;
  readonly PeriodicReport: PeriodicReport;
  readonly Procedure: Procedure;
}

/** Name of an entity: `Dossier`, `PeriodicReport`, … */
export type EntityName = keyof EntityTypes;

import type { Dossier } from "../dossiers/dossier.ts";
import type { DossierDocument } from "../dossiers/dossier-document.ts";
import type { DossierProgress } from "../dossiers/dossier-progress.ts";
import type { DossierResult } from "../dossiers/dossier-result.ts";
import type { DossierSupplement } from "../dossiers/dossier-supplement.ts";
import type { Fee } from "../dossiers/fee.ts";
import type { LegalInstrument } from "../law/legal-instrument.ts";
import type { Address } from "../places/address.ts";
import type { PeriodicReport } from "../reports/periodic-report.ts";

/** The type of every entity, by its name. */
export interface EntityTypes {
  readonly Address: Address;
  readonly Dossier: Dossier;
  readonly DossierDocument: DossierDocument;
  readonly DossierProgress: DossierProgress;
  readonly DossierResult: DossierResult;
  readonly DossierSupplement: DossierSupplement;
  readonly Fee: Fee;
  readonly LegalInstrument: LegalInstrument;
  readonly PeriodicReport: PeriodicReport;
}

/** Name of an entity: `Dossier`, `PeriodicReport`, … */
export type EntityName = keyof EntityTypes;

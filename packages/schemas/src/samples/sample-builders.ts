import type { EntityName, EntityTypes } from "../entities/entity-types.ts";
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
import { sampleInstrument, sampleReport } from "./reports.ts";

/** How one instance of each entity is made. */
export const sampleBuilders: {
  readonly [Name in EntityName]: (chance: Chance) => EntityTypes[Name];
} = {
  Address: sampleAddress,
  Dossier: sampleDossier,
  DossierDocument: (chance) => sampleDocument(chance),
  DossierProgress: sampleProgress,
  DossierResult: (chance) => sampleResult(chance),
  DossierSupplement: (chance) => sampleSupplement(chance),
  Fee: sampleFee,
  LegalInstrument: sampleInstrument,
  PeriodicReport: sampleReport,
};

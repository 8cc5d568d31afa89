import type { EntityName, EntityTypes } from "../entities/entity-types.ts";
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
import { sampleCitizen } from "./people/citizen.ts";
import {
  sampleElectronicAccount,
  sampleHousehold,
  sampleIdentityCard,
  samplePersonName,
  sampleRelative,
} from "./people/person-parts.ts";
import { sampleInstrument, sampleReport } from "./reports.ts";

/** How one instance of each entity is made. */
export const sampleBuilders: {
  readonly [Name in EntityName]: (chance: Chance) => EntityTypes[Name];
} = {
  Address: sampleAddress,
  BirthRecord: sampleBirthRecord,
  Citizen: sampleCitizen,
  CivilStatusRecord: sampleCivilStatusRecord,
  DeathRecord: sampleDeathRecord,
  Dossier: sampleDossier,
  DossierDocument: (chance) => sampleDocument(chance),
  DossierProgress: sampleProgress,
  DossierResult: (chance) => sampleResult(chance),
  DossierSupplement: (chance) => sampleSupplement(chance),
  ElectronicAccount: sampleElectronicAccount,
  Fee: sampleFee,
  Household: sampleHousehold,
  IdentityCard: sampleIdentityCard,
  LegalInstrument: sampleInstrument,
  MarriageRecord: sampleMarriageRecord,
  OtherCivilStatusRecord: sampleOtherCivilStatusRecord,
  PeriodicReport: sampleReport,
  PersonalIdRequest: samplePersonalIdRequest,
  PersonName: samplePersonName,
  RegisterEntry: sampleRegisterEntry,
  Relative: sampleRelative,
};

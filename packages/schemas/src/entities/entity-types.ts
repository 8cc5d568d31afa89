import type { BirthRecord } from "../civil-status/birth-record.ts";
import type { CivilStatusRecord } from "../civil-status/civil-status-record.ts";
import type { DeathRecord } from "../civil-status/death-record.ts";
import type { MarriageRecord } from "../civil-status/marriage-record.ts";
import type { OtherCivilStatusRecord } from "../civil-status/other-civil-status-record.ts";
import type { PersonalIdRequest } from "../civil-status/personal-id-request.ts";
import type { RegisterEntry } from "../civil-status/register-entry.ts";
import type { Dossier } from "../dossiers/dossier.ts";
import type { DossierDocument } from "../dossiers/dossier-document.ts";
import type { DossierProgress } from "../dossiers/dossier-progress.ts";
import type { DossierResult } from "../dossiers/dossier-result.ts";
import type { DossierSupplement } from "../dossiers/dossier-supplement.ts";
import type { Fee } from "../dossiers/fee.ts";
import type { LegalInstrument } from "../law/legal-instrument.ts";
import type { Citizen } from "../people/citizen.ts";
import type { ElectronicAccount } from "../people/electronic-account.ts";
import type { Household } from "../people/household.ts";
import type { IdentityCard } from "../people/identity-card.ts";
import type { PersonName } from "../people/person-name.ts";
import type { Relative } from "../people/relative.ts";
import type { Address } from "../places/address.ts";
import type { PeriodicReport } from "../reports/periodic-report.ts";

/** The type of every entity, by its name. */
export interface EntityTypes {
  readonly Address: Address;
  readonly BirthRecord: BirthRecord;
  readonly Citizen: Citizen;
  readonly CivilStatusRecord: CivilStatusRecord;
  readonly DeathRecord: DeathRecord;
  readonly Dossier: Dossier;
  readonly DossierDocument: DossierDocument;
  readonly DossierProgress: DossierProgress;
  readonly DossierResult: DossierResult;
  readonly DossierSupplement: DossierSupplement;
  readonly ElectronicAccount: ElectronicAccount;
  readonly Fee: Fee;
  readonly Household: Household;
  readonly IdentityCard: IdentityCard;
  readonly LegalInstrument: LegalInstrument;
  readonly MarriageRecord: MarriageRecord;
  readonly OtherCivilStatusRecord: OtherCivilStatusRecord;
  readonly PeriodicReport: PeriodicReport;
  readonly PersonalIdRequest: PersonalIdRequest;
  readonly PersonName: PersonName;
  readonly RegisterEntry: RegisterEntry;
  readonly Relative: Relative;
}

/** Name of an entity: `Dossier`, `PeriodicReport`, … */
export type EntityName = keyof EntityTypes;

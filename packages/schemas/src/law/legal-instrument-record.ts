import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { Confidence } from "../metadata/confidence.ts";

/** Kinds of legal instruments (loại văn bản) that the registry holds. */
export const instrumentKinds = [
  "law",
  "resolution",
  "decree",
  "decision",
  "circular",
  "official-dispatch",
  "technical-regulation",
] as const;

/** One of {@link instrumentKinds}. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** A row of the registry; `LegalInstrument` is its schema. */
export interface LegalInstrumentRecord {
  readonly number: string;
  readonly kind: InstrumentKind;
  readonly issuer: string;
  readonly title: BilingualText | null;
  readonly issuedOn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly replacedBy: readonly string[];
  readonly amends: readonly string[];
  readonly source: string;
  readonly confidence: Confidence;
}

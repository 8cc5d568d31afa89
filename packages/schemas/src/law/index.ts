// The registry of legal instruments: what a number refers to, and how well that is known.
export { checkLegalInstrument } from "./check-legal-instrument.ts";
export { findInstruments, legalInstruments } from "./find-instruments.ts";
export { type InstrumentNumber, parseInstrumentNumber } from "./instrument-number.ts";
export {
  type InstrumentKind,
  instrumentKinds,
  type LegalInstrumentRecord,
} from "./legal-instrument-record.ts";

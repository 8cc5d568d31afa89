// The conformance suite of the contracts.
export type { ConformanceCase, Objection } from "./conformance-case.ts";
export type { Ask, PlainAnswer, PlainRequest } from "./exchange.ts";
export {
  type ConformanceOptions,
  type ConformanceResult,
  conformanceCases,
  runConformance,
} from "./run-conformance.ts";
export { type ConformanceSubject, Speaker, type Spoken } from "./subject.ts";

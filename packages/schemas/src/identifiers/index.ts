// Identifiers that are looked up in code lists.
export { lookUpAgencyCode, type NamedAgencyCodeParts } from "./looked-up/agency-code.ts";
export { lookUpHealthInsuranceCard } from "./looked-up/health-insurance-card.ts";
export {
  type AdministrativeUnitCodeOptions,
  type AdministrativeUnitCodeParts,
  type AdministrativeUnitReading,
  checkAdministrativeUnitCode,
} from "./looked-up/administrative-unit-code.ts";

// Every kind of identifier at once, for a prompt or a form that takes any.
export { type IdentifierKind, identifierKinds } from "./identifier-kinds.ts";

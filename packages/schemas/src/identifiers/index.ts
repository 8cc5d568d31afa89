// Every kind of identifier at once, for a prompt or a form that takes any.
export {
  type AdministrativeUnitCodeOptions,
  type AdministrativeUnitCodeParts,
  type AdministrativeUnitReading,
  checkAdministrativeUnitCode,
} from "./places/administrative-unit-code.ts";
export { type IdentifierKind, identifierKinds } from "./identifier-kinds.ts";

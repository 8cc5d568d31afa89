// Administrative units: the editions of 2004 and 2025, what followed what, and editions of one's own.
export {
  type AdministrativeForm,
  type AdministrativeKind,
  type AdministrativeLevel,
  type AdministrativeName,
  type AdministrativeUnit,
  administrativeKinds,
  administrativeLevels,
  type EarlierForm,
  formOn,
  fullName,
} from "./administrative-unit.ts";
export {
  AdministrativeUnitRef,
  type AdministrativeUnitRefSchema,
} from "./administrative-unit-ref.ts";
export type {
  AdministrativeEdition,
  AdministrativeListing,
  AdministrativeUnits,
} from "./administrative-units.ts";
export {
  AdministrativeUnitsFile,
  type AdministrativeUnitsFileSchema,
} from "./administrative-units-file.ts";
export { administrativeUnitsFrom } from "./administrative-units-from.ts";
export { loadAdministrativeUnits } from "./load-administrative-units.ts";
export {
  type Succession,
  type SuccessionLink,
  type SuccessionShare,
  successionShares,
} from "./succession.ts";

// Entities: one schema and type of one name each.
export { type Entity, entities } from "./entities/entities.ts";
// Identifiers.
export type {
  AsOf,
  IdentifierBasis,
  IdentifierCheck,
  IdentifierIssue,
} from "./identifiers/identifier-check.ts";
export { type IdentifierKind, identifierKinds } from "./identifiers/identifier-kinds.ts";
export {
  checkTaxCode,
  TaxCode,
  type TaxCodeOptions,
  type TaxCodeParts,
  type TaxCodeSchema,
} from "./identifiers/tax-code.ts";
export { LegalInstrument, type LegalInstrumentSchema } from "./law/legal-instrument.ts";
// What a mismatch means, in Vietnamese and English.
export { type DescribedIssue, describeIssues } from "./messages/describe-issue.ts";
// What a field says about itself: titles, law, protection.
export type { BilingualText } from "./metadata/bilingual-text.ts";
export { type Confidence, confidences } from "./metadata/confidence.ts";
export { type FieldMetadata, field, metadataOf } from "./metadata/field.ts";
export { type Leaf, leavesOf } from "./metadata/leaves.ts";
export { type LegalBasis, legalBasis } from "./metadata/legal-basis.ts";
export { type ProtectionClass, protectionClasses } from "./metadata/protection-class.ts";
// Parts of a report file.
export {
  CellName,
  CellValue,
  type CellValueSchema,
  type Rounding,
  roundings,
} from "./reports/cell-value.ts";
export {
  PeriodicReport,
  type PeriodicReportSchema,
  PeriodLabel,
} from "./reports/periodic-report.ts";
export { ReportRule, type ReportRuleSchema } from "./reports/report-rule.ts";

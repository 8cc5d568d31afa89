import * as z from "zod";
import type { BilingualText } from "./bilingual-text.ts";
import type { Confidence } from "./confidence.ts";
import type { LegalBasis } from "./legal-basis.ts";
import type { ProtectionClass } from "./protection-class.ts";

/** What every leaf field of every entity says about itself. */
export interface FieldMetadata {
  readonly title: BilingualText;
  /** Grounds that apply one after the other or together; the first is the one to show. */
  readonly basis: readonly [LegalBasis, ...LegalBasis[]];
  readonly class: ProtectionClass;
  /** How well the class is known, where it is not as {@link classConfidenceOf} has it by default. */
  readonly classConfidence?: Confidence;
  /** What the field holds where name and type leave it open: unit, zone, who assigns it. */
  readonly note?: BilingualText;
}

/**
 * The registry that ties metadata to schemas. Read it with {@link metadataOf}.
 *
 * It is keyed by schema instance, so it holds no name twice and keeps nothing alive.
 */
const fieldMetadata: z.core.$ZodRegistry<FieldMetadata> = z.registry<FieldMetadata>();

/**
 * Declares a field (trường dữ liệu): a schema with its title, legal basis and protection class.
 *
 * Returns a copy of the schema, so that one identifier may stand in many fields, each with its own
 * title and law. Values are checked exactly as by the schema given.
 *
 * @example
 * ```ts
 * import { field, legalBasis, metadataOf } from "@egov-vn/schemas";
 * import * as z from "zod";
 *
 * const summary = field(z.string().max(1000), {
 *   title: { vi: "Trích yếu hồ sơ", en: "Summary of the dossier" },
 *   basis: [legalBasis("61/2018/NĐ-CP", null, { confidence: "unverified" })],
 *   class: "internal",
 * });
 *
 * metadataOf(summary)?.title.en; // => "Summary of the dossier"
 * ```
 */
export function field<Schema extends z.core.$ZodType>(
  schema: Schema,
  metadata: FieldMetadata,
): Schema {
  const copy = z.core.clone(schema);
  fieldMetadata.add(copy, metadata);
  return copy;
}

/**
 * The metadata of a field, looked up through wrappers such as `optional`, `nullable`, `readonly`.
 *
 * `undefined` when no schema on the way was declared with {@link field}.
 *
 * @example
 * ```ts
 * import { LegalInstrument, metadataOf } from "@egov-vn/schemas";
 *
 * metadataOf(LegalInstrument.shape.issuedOn)?.title.vi; // => "Ngày ban hành"
 * ```
 */
export function metadataOf(schema: z.core.$ZodType): FieldMetadata | undefined {
  let inner: z.core.$ZodType | undefined = schema;
  while (inner !== undefined) {
    const found = fieldMetadata.get(inner);
    if (found !== undefined) return found;
    const def: z.core.$ZodTypes["_zod"]["def"] = (inner as z.core.$ZodTypes)._zod.def;
    inner = "innerType" in def ? def.innerType : undefined;
  }
  return undefined;
}

/**
 * How well the protection class of a field is known (độ tin cậy của phân loại).
 *
 * The lists of basic and sensitive personal data in Decree 356/2025/NĐ-CP art. 3 and 4 were read in
 * press summaries; who may see what is not personal is derived by this project.
 *
 * @example
 * ```ts
 * import { classConfidenceOf, Dossier, metadataOf } from "@egov-vn/schemas";
 *
 * const summary = metadataOf(Dossier.shape.summary);
 * summary && [summary.class, classConfidenceOf(summary)]; // => ["personal", "press"]
 * ```
 */
export function classConfidenceOf(metadata: FieldMetadata): Confidence {
  if (metadata.classConfidence !== undefined) return metadata.classConfidence;
  return metadata.class === "personal" || metadata.class === "sensitive" ? "press" : "derived";
}

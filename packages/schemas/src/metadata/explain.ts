import type * as z from "zod";
import type { BilingualText } from "./bilingual-text.ts";
import type { Confidence } from "./confidence.ts";
import { classConfidenceOf } from "./field.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import type { LegalBasis } from "./legal-basis.ts";
import type { ProtectionClass } from "./protection-class.ts";

/** What can be said about one field of an entity. */
export interface FieldExplanation {
  /** Dotted path: `applicant.personalId`, `documents[].name`. */
  readonly path: string;
  /** Kind of the value as zod names it: `string`, `int`, `enum`, … */
  readonly type: string;
  readonly required: boolean;
  readonly title: BilingualText;
  /** The ground to show first. */
  readonly basis: LegalBasis;
  /** Grounds that apply beside it, or on other days. */
  readonly furtherBasis: readonly LegalBasis[];
  readonly class: ProtectionClass;
  readonly classConfidence: Confidence;
  readonly note?: BilingualText;
  /** The values that an enumeration takes. */
  readonly values?: readonly (string | number)[];
}

/**
 * Explains the fields of a schema (giải thích trường dữ liệu): titles, law, protection class, values.
 *
 * Goes through `optional`, `nullable`, arrays and unions, as `leavesOf` does. A leaf without metadata
 * is left out; no entity of this package has one.
 *
 * @example
 * ```ts
 * import { Dossier, explainFields } from "@egov-vn/schemas";
 *
 * const fields = explainFields(Dossier);
 * fields.find(({ path }) => path === "documents[].sha256")?.class; // => "internal"
 * ```
 */
export function explainFields(schema: z.core.$ZodType): FieldExplanation[] {
  return leavesOf(schema).flatMap((leaf) => explanationOf(leaf) ?? []);
}

function explanationOf(leaf: Leaf): FieldExplanation | undefined {
  const { path, type, required, metadata, values } = leaf;
  if (metadata === undefined) return undefined;
  const { title, basis, note } = metadata;
  const [first, ...further] = basis;
  return {
    path,
    type,
    required,
    title,
    basis: first,
    furtherBasis: further,
    class: metadata.class,
    classConfidence: classConfidenceOf(metadata),
    ...(note && { note }),
    ...(values && { values }),
  };
}

/**
 * The path of a field whatever place in a list was named (đường dẫn không kể thứ tự), for comparing.
 *
 * @example
 * ```ts
 * import { plainPath } from "@egov-vn/schemas";
 *
 * plainPath("documents[3].name"); // => "documents.name"
 * plainPath("documents[].name"); // => "documents.name"
 * ```
 */
export function plainPath(path: string): string {
  return path.replace(/\[\d{0,9}\]/g, "").replace(/\.\d{1,9}(?=\.|$)/g, "");
}

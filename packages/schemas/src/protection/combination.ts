import type * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { LegalBasis } from "../metadata/legal-basis.ts";

/** Fields that say more together than each by itself (kết hợp trường dữ liệu). */
export interface Combination<Value> {
  /** Stable, in kebab-case. */
  readonly code: string;
  /** Top-level fields that are `sensitive` while the combination holds. */
  readonly fields: readonly (keyof Value & string)[];
  readonly reason: BilingualText;
  readonly basis: LegalBasis;
  /** Whether this record is such a case. It may look at anything and must not throw. */
  readonly applies: (value: { readonly [Key in keyof Value]?: unknown }) => boolean;
}

/** A combination whose kind of value is not known where it is kept. */
export type AnyCombination = Omit<Combination<never>, "fields" | "applies"> & {
  readonly fields: readonly string[];
  readonly applies: (value: Readonly<Record<string, unknown>>) => boolean;
};

/** Combinations by schema definition, which copies of a schema share. */
const combinationsByDefinition = new WeakMap<object, readonly AnyCombination[]>();

/**
 * Keeps the combinations of a schema, and gives the schema back.
 *
 * @internal
 */
export function keepCombinations<Schema extends z.ZodObject>(
  schema: Schema,
  combinations: readonly Combination<z.infer<Schema>>[],
): Schema {
  combinationsByDefinition.set(schema._zod.def, combinations as readonly AnyCombination[]);
  return schema;
}

/**
 * The combinations of fields that become sensitive together (kết hợp trở thành dữ liệu nhạy cảm).
 *
 * `redact` honours them: where one applies, its fields are masked whatever their own class.
 *
 * @example
 * ```ts
 * import { combinationsOf, Dossier } from "@egov-vn/schemas";
 *
 * combinationsOf(Dossier).map(({ code }) => code); // => ["sensitive-procedure"]
 * ```
 */
export function combinationsOf(schema: z.core.$ZodType): readonly AnyCombination[] {
  return combinationsByDefinition.get(schema._zod.def) ?? [];
}

import type * as z from "zod";
import type { BilingualText } from "./bilingual-text.ts";
import { type FieldMetadata, field } from "./field.ts";
import type { ProtectionClass } from "./protection-class.ts";

/** Grounds of a family of entities, by a short name each. */
export type Grounds = Readonly<Record<string, FieldMetadata["basis"]>>;

/**
 * A way to declare the fields of a family of entities in a line each: schema, title in Vietnamese
 * and English, ground by its short name, protection class, and a note where something is left open.
 *
 * @internal
 */
export function fieldsUnder<Family extends Grounds>(grounds: Family) {
  return <Schema extends z.core.$ZodType>(
    schema: Schema,
    vi: string,
    en: string,
    ground: keyof Family & string,
    protection: ProtectionClass,
    note?: BilingualText,
  ): Schema =>
    field(schema, {
      title: { vi, en },
      basis: grounds[ground] as FieldMetadata["basis"],
      class: protection,
      ...(note && { note }),
    });
}

import type * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { classConfidenceOf, type FieldMetadata, metadataOf } from "../metadata/field.ts";
import type { LegalBasis } from "../metadata/legal-basis.ts";
import { combinationsOf } from "../protection/combination.ts";
import { rulesOf } from "../records/record-rule.ts";

/** Keywords of a JSON Schema, ours among them. */
export type Keywords = Readonly<Record<string, unknown>>;

/** What a schema says about itself beyond its structure. */
export function annotationsOf(schema: z.core.$ZodType): {
  readonly before: Keywords;
  readonly after: Keywords;
} {
  const metadata = metadataOf(schema);
  const combinations = combinationsOf(schema).map(({ code, fields, reason, basis }) => ({
    code,
    fields,
    reason,
    basis,
  }));
  const rules = rulesOf(schema).map(({ code, severity, path, message, basis, dated }) => ({
    code,
    severity,
    path,
    message,
    basis,
    ...(dated && { dated }),
  }));
  return {
    before: metadata === undefined ? {} : titlesOf(metadata.title, metadata.note),
    after: {
      ...(metadata && fieldKeywords(metadata)),
      ...(rules.length > 0 && { "x-rules": rules }),
      ...(combinations.length > 0 && { "x-combinations": combinations }),
    },
  };
}

/** Titles and description: JSON Schema has room for one language each, so both stand in `description`. */
export function titlesOf(title: BilingualText, note: BilingualText | undefined): Keywords {
  const vi = note === undefined ? title.vi : `${title.vi}. ${note.vi}`;
  const en = note === undefined ? title.en : `${title.en}. ${note.en}`;
  return {
    title: title.en,
    "x-title-vi": title.vi,
    description: `${vi} / ${en}`,
    ...(note && { "x-note": note }),
  };
}

function fieldKeywords(metadata: FieldMetadata): Keywords {
  return {
    "x-legal-basis": metadata.basis.map(basisKeyword),
    "x-protection-class": { class: metadata.class, confidence: classConfidenceOf(metadata) },
    ...classification[metadata.class],
  };
}

function basisKeyword({ instrument, article, from, to, confidence }: LegalBasis): LegalBasis {
  return { instrument, article, from, to, confidence };
}

/**
 * `x-data-classification` as the extension registry of OpenAPI has it. It always masks, so only what
 * `redact` masks carries it.
 */
const classification: Readonly<Record<FieldMetadata["class"], Keywords>> = {
  public: {},
  internal: {},
  personal: masked("confidential"),
  sensitive: masked("restricted"),
};

function masked(sensitivity: "confidential" | "restricted"): Keywords {
  const masking = { strategy: "full", replacement: "•••" };
  return { "x-data-classification": { category: "PII", sensitivity, masking } };
}

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import * as z from "zod";
import { type JsonSchemaDocument, toJsonSchema } from "../../../src/json-schema/index.ts";
import type { JsonValue } from "./json-value.ts";

/** What zod and a JSON Schema validator say of one value. */
export type Verdict = "accepted" | "refused" | "declared";

/** Judges values of one schema by zod and by ajv. */
export interface Judge {
  /** Throws when the two disagree for a reason that the document does not declare. */
  readonly judge: (value: JsonValue) => Verdict;
}

const keywords = [
  "x-title-vi",
  "x-note",
  "x-format",
  "x-legal-basis",
  "x-protection-class",
  "x-data-classification",
  "x-rules",
  "x-combinations",
];

/** Prepares both; ajv in strict mode also refuses a document with keywords that nobody declared. */
export function judgeOf(
  schema: z.core.$ZodType,
  document: JsonSchemaDocument = toJsonSchema(schema),
): Judge {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
  ajv.addVocabulary(keywords);
  const fits: ValidateFunction = ajv.compile(document);
  const declared = declaredIn(document);
  const judge = (value: JsonValue): Verdict => {
    const { error } = z.safeParse(schema, value);
    const byAjv = fits(value);
    if (error === undefined) {
      if (byAjv) return "accepted";
      throw disagreement("zod accepts and JSON Schema refuses", value, fits.errors);
    }
    const isDeclared = error.issues.every((issue) => declares(declared, issue));
    if (byAjv && isDeclared) return "declared";
    if (byAjv) throw disagreement("JSON Schema accepts and zod refuses", value, error.issues);
    // Rules run on what has the structure, and the structure is what JSON Schema says.
    if (error.issues.every(({ code }) => code === "custom")) {
      throw disagreement("zod finds broken rules only and JSON Schema refuses", value, fits.errors);
    }
    return "refused";
  };
  return { judge };
}

function disagreement(what: string, value: JsonValue, reasons: unknown): Error {
  const text = JSON.stringify(value);
  const shown = text.length > 2000 ? `${text.slice(0, 2000)}…` : text;
  return new Error(`${what}: ${shown}\n${JSON.stringify(reasons)?.slice(0, 2000)}`);
}

/** What a document says that it leaves to others. */
interface Declared {
  readonly rules: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
}

function declaredIn(document: JsonSchemaDocument): Declared {
  const rules = new Set<string>();
  const formats = new Set<string>();
  const patterns = new Set<string>();
  const walk = (at: unknown): void => {
    if (typeof at !== "object" || at === null) return;
    const keywords = at as Readonly<Record<string, unknown>>;
    const own = keywords["x-rules"];
    for (const { code, severity } of Array.isArray(own) ? own : []) {
      if (severity !== "error") continue;
      if (code !== "invalid-format") rules.add(code);
      else if (typeof keywords["x-format"] === "string") formats.add(keywords["x-format"]);
      else patterns.add(String(keywords["pattern"]));
    }
    for (const value of Object.values(at)) walk(value);
  };
  walk(document);
  return { rules, formats, patterns };
}

function declares(declared: Declared, issue: z.core.$ZodIssue): boolean {
  switch (issue.code) {
    case "custom":
      return declared.rules.has(String(issue.params?.["rule"]));
    case "invalid_format":
      return declared.formats.has(issue.format) || declaresPattern(declared, issue.pattern);
    case "invalid_key":
      return issue.issues.every((inner) => declares(declared, inner));
    case "invalid_union":
      return issue.errors.some((member) => member.every((inner) => declares(declared, inner)));
    default:
      return false;
  }
}

/** zod tells a pattern as `/…/`; the document has the same text with `\d` written out. */
function declaresPattern({ patterns }: Declared, pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  const source = pattern.replace(/^\/|\/$/g, "").replaceAll("\\d", "[0-9]");
  return patterns.has(source);
}

import type * as z from "zod";
import type { Step } from "./steps.ts";

/** A value that a leaf may hold. */
export type Scalar = string | number | boolean;

/** What stands at a path of an entity, as far as text has to be turned into it. */
export interface LeafAt {
  readonly kind: "text" | "instant" | "day" | "codes" | "int" | "number" | "boolean";
  /** The values of a leaf of kind `codes`. */
  readonly values?: readonly (string | number)[];
}

/** The leaf at a path; `undefined` when the entity has no such field, or it holds further fields. */
export function leafAt(schema: z.core.$ZodType, steps: readonly Step[]): LeafAt | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "nonoptional":
    case "readonly":
    case "default":
    case "prefault":
    case "catch":
      return leafAt(def.innerType, steps);
    case "lazy":
      return leafAt(def.getter(), steps);
    case "pipe":
      return leafAt(def.in, steps);
    case "union":
      return preferred(def.options.map((option) => leafAt(option, steps)));
    case "intersection":
      return leafAt(def.left, steps) ?? leafAt(def.right, steps);
    default:
      return steps.length === 0 ? leafOf(schema) : below(schema, steps);
  }
}

function below(schema: z.core.$ZodType, [step, ...rest]: readonly Step[]): LeafAt | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (typeof step === "number") {
    if (def.type === "array") return leafAt(def.element, rest);
    const item = def.type === "tuple" ? def.items[step] : undefined;
    return item && leafAt(item, rest);
  }
  if (def.type === "record") return leafAt(def.valueType, rest);
  if (step === undefined || def.type !== "object" || !Object.hasOwn(def.shape, step)) {
    return undefined;
  }
  const field = def.shape[step];
  return field && leafAt(field, rest);
}

function leafOf(schema: z.core.$ZodType): LeafAt | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return { kind: textKindOf("format" in def ? def.format : undefined) };
    case "template_literal":
      return { kind: "text" };
    case "number":
      return { kind: "format" in def ? "int" : "number" };
    case "boolean":
      return { kind: "boolean" };
    case "enum":
      return { kind: "codes", values: Object.values(def.entries) };
    case "literal":
      return {
        kind: "codes",
        values: def.values.filter(
          (value) => typeof value === "string" || typeof value === "number",
        ),
      };
    default:
      return undefined;
  }
}

function textKindOf(format: unknown): "text" | "instant" | "day" {
  if (format === "instant") return "instant";
  return format === "calendar-day" || format === "date" ? "day" : "text";
}

/** Of a union's members, text takes what others would refuse; codes of several members are one. */
function preferred(members: readonly (LeafAt | undefined)[]): LeafAt | undefined {
  const leaves = members.filter((member) => member !== undefined);
  const text = leaves.find(({ kind }) => kind === "text");
  if (text !== undefined) return text;
  if (leaves.length > 1 && leaves.every(({ kind }) => kind === "codes")) {
    return { kind: "codes", values: leaves.flatMap(({ values }) => values ?? []) };
  }
  return leaves[0];
}

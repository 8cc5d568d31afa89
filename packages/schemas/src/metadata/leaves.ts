import type * as z from "zod";
import type { FieldMetadata } from "./field.ts";
import { metadataOf } from "./field.ts";
import type { LegalBasis } from "./legal-basis.ts";

/** A leaf of an entity: a place that holds a value and no further fields. */
export interface Leaf {
  /** Dotted path; `[]` steps into an array, `*` into a record: `rules[].total`, `cells.*.unit`. */
  readonly path: string;
  /** Kind of the value as zod names it: `string`, `int`, `enum`, `literal`, `null`, … */
  readonly type: string;
  /** Whether it has to stand wherever its parent does. */
  readonly required: boolean;
  /** Its own metadata with the grounds of the fields around it, or theirs; `undefined` is a gap. */
  readonly metadata: FieldMetadata | undefined;
  /** The values that an `enum` or a `literal` takes. */
  readonly values?: readonly (string | number)[];
}

interface Walk {
  readonly schema: z.core.$ZodType;
  readonly path: string;
  readonly required: boolean;
  readonly metadata: FieldMetadata | undefined;
}

/**
 * Lists the leaves of a schema, in the order in which they are declared.
 *
 * Goes through objects, arrays, tuples, records, unions and intersections, and through the wrappers
 * `optional`, `nullable`, `readonly`, `default`, `lazy` and `pipe`. A schema inside itself is listed
 * once. Members of a union that share a path and a type give one leaf, with the values of all.
 *
 * @example
 * ```ts
 * import { leavesOf, PeriodicReport } from "@egov-vn/schemas";
 *
 * leavesOf(PeriodicReport).find((leaf) => leaf.path === "period.label")?.type; // => "string"
 * ```
 */
export function leavesOf(schema: z.core.$ZodType): Leaf[] {
  const leaves = new Map<string, Leaf>();
  const walk = (at: Walk, parents: readonly z.core.$ZodType[]): void => {
    if (parents.includes(at.schema)) return;
    const here = { ...at, metadata: within(at.metadata, metadataOf(at.schema)) };
    const steps = stepsInto(here);
    if (steps === undefined) {
      const type = typeOf(at.schema);
      const key = `${at.path}\u0000${type}`;
      const { path, required, metadata } = here;
      const earlier = leaves.get(key);
      const values = together(earlier?.values, valuesOf(at.schema));
      const leaf = earlier ?? { path, type, required, metadata };
      leaves.set(key, { ...leaf, ...(values && { values }) });
      return;
    }
    for (const step of steps) walk(step, [...parents, at.schema]);
  };
  walk({ schema, path: "", required: true, metadata: undefined }, []);
  return [...leaves.values()];
}

type Values = NonNullable<Leaf["values"]>;

function together(first: Values | undefined, second: Values | undefined): Values | undefined {
  return first && second ? [...new Set([...first, ...second])] : (first ?? second);
}

/**
 * What a field says inside another: its own title, note and class, and the grounds of both, those of
 * the field around it first, since they say for what it is asked here.
 */
function within(
  around: FieldMetadata | undefined,
  own: FieldMetadata | undefined,
): FieldMetadata | undefined {
  if (around === undefined || own === undefined || around === own) return own ?? around;
  const [first, ...rest] = around.basis;
  const isNew = (ground: LegalBasis) =>
    !around.basis.some(
      ({ instrument, article, from, to }) =>
        ground.instrument === instrument &&
        ground.article === article &&
        ground.from === from &&
        ground.to === to,
    );
  return { ...own, basis: [first, ...rest, ...own.basis.filter(isNew)] };
}

function valuesOf(schema: z.core.$ZodType): Values | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "enum") return Object.values(def.entries);
  if (def.type !== "literal") return undefined;
  const values = def.values.filter(
    (value) => typeof value === "string" || typeof value === "number",
  );
  return values.length > 0 ? values : undefined;
}

/** Whole numbers are told from others, since that is what people have to know. */
function typeOf(schema: z.core.$ZodType): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const whole = def.type === "number" && "format" in def && def.format === "safeint";
  return whole ? "int" : def.type;
}

/** The schemas one step further in, or `undefined` at a leaf. */
function stepsInto(at: Walk): Walk[] | undefined {
  const { def } = (at.schema as z.core.$ZodTypes)._zod;
  const into = (schema: z.core.$ZodType, change: Partial<Walk> = {}): Walk => ({
    ...at,
    ...change,
    schema,
  });
  switch (def.type) {
    case "object":
      return Object.entries(def.shape).map(([key, value]) =>
        into(value, { path: at.path === "" ? key : `${at.path}.${key}`, required: true }),
      );
    case "array":
      return [into(def.element, { path: `${at.path}[]` })];
    case "tuple":
      return def.items.map((item, index) => into(item, { path: `${at.path}[${index}]` }));
    case "record":
      return [into(def.valueType, { path: at.path === "" ? "*" : `${at.path}.*` })];
    case "union":
      return def.options.map((option) => into(option));
    case "intersection":
      return [into(def.left), into(def.right)];
    case "optional":
    case "default":
    case "prefault":
      return [into(def.innerType, { required: false })];
    case "nullable":
    case "nonoptional":
    case "readonly":
    case "catch":
      return [into(def.innerType)];
    case "lazy":
      return [into(def.getter())];
    case "pipe":
      return [into(def.in)];
    default:
      return undefined;
  }
}

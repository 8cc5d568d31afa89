import type * as z from "zod";
import { metadataOf } from "../metadata/field.ts";
import type { ProtectionClass } from "../metadata/protection-class.ts";
import { combinationsOf } from "./combination.ts";

/** What stands for masked text. */
const maskedText = "•••";

/** No record of an entity is nearly as deep; a walk without an end would be a way to stop a server. */
const deepest = 100;

/**
 * Masks what may not be shown (che dữ liệu cá nhân): a copy of a record in which every `personal` and
 * `sensitive` value is replaced.
 *
 * Keys and JSON types stay: text becomes `•••`, a number 0, `true` and `false` become `false`. What the
 * schema does not know is masked too, and so is a value of another type than the schema expects, or
 * one that a list of values has not. Of the members of a union the most protective one decides. Fields that become sensitive together are
 * masked together (see `combinationsOf`). Masking twice gives the same. The result need not be valid.
 * Below 100 steps into a record, lists and objects are emptied.
 *
 * Keys themselves are never masked: a record must not carry personal data in names that no schema
 * knows.
 *
 * @basis 91/2025/QH15 art. 2; 356/2025/NĐ-CP art. 3, art. 4
 * @example
 * ```ts
 * import { Applicant, redact } from "@egov-vn/schemas";
 *
 * redact(Applicant, { kind: "citizen", name: "Nguyễn Văn Mẫu" }); // => { kind: "citizen", name: "•••" }
 * ```
 */
export function redact<Value>(schema: z.core.$ZodType, value: Value): Value {
  // Same keys and JSON types as the input, which is what the type of a record says.
  return maskedBy([schema], value, { above: undefined, depth: 0 }) as Value;
}

/** Where a value stands. */
interface Place {
  /** Class of what is around it. */
  readonly above: ProtectionClass | undefined;
  readonly depth: number;
}

/** Masks a value by all schemas that it may stand under. */
function maskedBy(
  schemas: readonly z.core.$ZodType[],
  value: unknown,
  { above, depth }: Place,
): unknown {
  if (depth >= deepest) return maskedWhole(value, depth);
  const here = schemas.map((schema) => ({
    members: membersOf(schema),
    protection: metadataOf(schema)?.class,
  }));
  const members = here.flatMap((each) => each.members);
  const protection = strictest([above, ...here.map((each) => each.protection)]);
  if (Array.isArray(value)) {
    const elements = members.flatMap(({ schema, protection: own }) => elementOf(schema, own));
    if (elements.length === 0) return maskedWhole(value, depth);
    const inside = strictest([protection, ...elements.map(({ own }) => own)]);
    const below = elements.map(({ schema }) => schema);
    const place = { above: inside, depth: depth + 1 };
    return value.map((item: unknown) => maskedBy(below, item, place));
  }
  if (typeof value === "object" && value !== null) {
    const place = { above: protection, depth };
    return maskedObject(members, value as Readonly<Record<string, unknown>>, place);
  }
  const leaves = members.filter(({ schema }) => isLeaf(schema));
  if (!leaves.some(({ schema }) => expects(schema, value))) return maskedLeaf(value);
  const own = strictest([protection, ...leaves.map((leaf) => leaf.protection)]);
  return own === "public" || own === "internal" ? value : maskedLeaf(value);
}

interface Member {
  readonly schema: z.core.$ZodType;
  readonly protection: ProtectionClass | undefined;
}

/** What a schema stands for once wrappers are taken off and unions are opened. */
function membersOf(schema: z.core.$ZodType): Member[] {
  const protection = metadataOf(schema)?.class;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const within = (inner: z.core.$ZodType): Member[] =>
    membersOf(inner).map((member) => ({
      schema: member.schema,
      protection: strictest([member.protection, protection]),
    }));
  switch (def.type) {
    case "union":
      return def.options.flatMap(within);
    case "optional":
    case "nullable":
    case "nonoptional":
    case "readonly":
    case "default":
    case "prefault":
    case "catch":
      return within(def.innerType);
    case "lazy":
      return within(def.getter());
    case "pipe":
      return within(def.in);
    case "intersection":
      return [...within(def.left), ...within(def.right)];
    default:
      return [{ schema, protection }];
  }
}

function elementOf(schema: z.core.$ZodType, own: ProtectionClass | undefined) {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "array") return [{ schema: def.element, own }];
  return def.type === "tuple" ? def.items.map((item) => ({ schema: item, own })) : [];
}

function isLeaf(schema: z.core.$ZodType): boolean {
  const { type } = schema._zod.def;
  return type !== "object" && type !== "array" && type !== "record" && type !== "tuple";
}

/** Whether a leaf may hold a value of this type, or this one of a list. */
function expects(schema: z.core.$ZodType, value: unknown): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
    case "number":
    case "boolean":
    case "bigint":
      return typeof value === def.type;
    case "enum":
      return Object.values(def.entries).some((each) => each === value);
    case "literal":
      return def.values.some((each) => each === value);
    default:
      return true;
  }
}

function maskedObject(
  members: readonly Member[],
  value: Readonly<Record<string, unknown>>,
  { above, depth }: Place,
): Record<string, unknown> {
  const together = new Set(
    members
      .flatMap(({ schema }) => combinationsOf(schema))
      .filter(({ applies }) => applies(value))
      .flatMap(({ fields }) => fields),
  );
  const own = strictest([above, ...members.map((member) => member.protection)]);
  const place = { above: own, depth: depth + 1 };
  const entries = Object.entries(value).map(([key, item]) => {
    const below = members.flatMap(({ schema }) => fieldOf(schema, key));
    const isWhole = below.length === 0 || together.has(key);
    return [key, isWhole ? maskedWhole(item, depth + 1) : maskedBy(below, item, place)] as const;
  });
  // Defines own properties, so that a key named __proto__ is a key like any other.
  return Object.fromEntries(entries);
}

function fieldOf(schema: z.core.$ZodType, key: string): z.core.$ZodType[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "record") return [def.valueType];
  if (def.type !== "object" || !Object.hasOwn(def.shape, key)) return [];
  const field = def.shape[key];
  return field === undefined ? [] : [field];
}

/** Every value inside, whatever it is. */
function maskedWhole(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null) return maskedLeaf(value);
  if (Array.isArray(value)) {
    return depth >= deepest ? [] : value.map((item: unknown) => maskedWhole(item, depth + 1));
  }
  if (depth >= deepest) return {};
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, maskedWhole(item, depth + 1)]));
}

function maskedLeaf(value: unknown): unknown {
  if (typeof value === "string") return maskedText;
  if (typeof value === "number") return 0;
  if (typeof value === "bigint") return 0n;
  return typeof value === "boolean" ? false : value;
}

const strength: readonly ProtectionClass[] = ["public", "internal", "personal", "sensitive"];

function strictest(classes: readonly (ProtectionClass | undefined)[]): ProtectionClass | undefined {
  const most = Math.max(-1, ...classes.map((each) => (each ? strength.indexOf(each) : -1)));
  return strength[most];
}

import * as z from "zod";
import { pathText } from "../messages/path-text.ts";
import type { RecordIssue } from "./record-issue.ts";
import { type AnyRecordRule, rulesOf } from "./record-rule.ts";

/** Applies the rules that a schema itself does not: warnings, and what depends on a day. */
export type SofterRules = (
  value: unknown,
  at: readonly PropertyKey[],
  found: RecordIssue[],
) => void;

/** Which of them are wanted. */
export interface Wanted {
  /** Day to judge by; without one, dated rules are left out. */
  readonly asOf: string | undefined;
  readonly warnings: boolean;
}

/**
 * Plans a walk through a record to every rule below it, once per schema. `undefined` says that there
 * is none, so that records without such rules cost nothing. Values have passed the schema before.
 */
export function softerRulesOf(schema: z.core.$ZodType, wanted: Wanted): SofterRules | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return inObject(schema, def.shape, wanted);
    case "array": {
      const element = softerRulesOf(def.element, wanted);
      return element && ((value, at, found) => eachOf(value, at, found, element));
    }
    case "union":
      return inUnion(def, wanted);
    case "optional":
    case "nullable":
    case "readonly": {
      const inner = softerRulesOf(def.innerType, wanted);
      if (inner === undefined) return undefined;
      return (value, at, found) => {
        if (value !== undefined && value !== null) inner(value, at, found);
      };
    }
    default:
      return undefined;
  }
}

function inObject(
  schema: z.core.$ZodType,
  shape: z.core.$ZodShape,
  wanted: Wanted,
): SofterRules | undefined {
  const rules = rulesOf(schema).filter((rule) => isWanted(rule, wanted));
  const fields = Object.entries(shape).flatMap(([key, field]) => {
    const rulesBelow = softerRulesOf(field, wanted);
    return rulesBelow === undefined ? [] : [{ key, rulesBelow }];
  });
  if (rules.length === 0 && fields.length === 0) return undefined;
  const asOf = wanted.asOf ?? "";
  return (value, at, found) => {
    for (const { code, severity, path, message, holds } of rules) {
      // The schema accepted the value, so it is what the rule was written for.
      if (holds(value as never, asOf)) continue;
      found.push({ path: pathText([...at, ...path]), code, severity, message });
    }
    for (const { key, rulesBelow } of fields) {
      const below = (value as Readonly<Record<string, unknown>>)[key];
      if (below !== undefined) rulesBelow(below, [...at, key], found);
    }
  };
}

function isWanted({ severity, dated }: AnyRecordRule, { asOf, warnings }: Wanted): boolean {
  if (dated === true && asOf === undefined) return false;
  if (severity === "warning") return warnings;
  return dated === true;
}

function eachOf(
  value: unknown,
  at: readonly PropertyKey[],
  found: RecordIssue[],
  element: SofterRules,
): void {
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    element(item, [...at, index], found);
  }
}

function inUnion(def: z.core.$ZodUnionDef, wanted: Wanted): SofterRules | undefined {
  const discriminator = "discriminator" in def ? String(def.discriminator) : undefined;
  const members = def.options.map((option) => ({ option, below: softerRulesOf(option, wanted) }));
  if (members.every(({ below }) => below === undefined)) return undefined;
  return (value, at, found) => {
    const member = members.find(({ option }) =>
      discriminator === undefined
        ? z.validate(option, value)
        : isOfKind(option, discriminator, value),
    );
    member?.below?.(value, at, found);
  };
}

/** Whether a record is of the kind of this member, even when it breaks a rule of it. */
function isOfKind(option: z.core.$ZodType, discriminator: string, value: unknown): boolean {
  const kind = (value as Readonly<Record<string, z.core.util.Primitive>>)[discriminator];
  return option._zod.propValues?.[discriminator]?.has(kind) === true;
}

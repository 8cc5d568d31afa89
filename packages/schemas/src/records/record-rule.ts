import type * as z from "zod";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import type { LegalBasis } from "../metadata/legal-basis.ts";

/** What several fields of a record have to say together (quy tắc liên trường). */
export interface RecordRule<Value> {
  /** Stable, in kebab-case, unlike any other of the entity: `due-before-received`. */
  readonly code: string;
  /**
   * An `error` is part of the schema: a record that breaks it is refused. A `warning` asks a person
   * to look and is told by `checkRecord` only.
   */
  readonly severity: "error" | "warning";
  /** Where the issue is shown: the field that is wrong, or was left out. */
  readonly path: readonly (string | number)[];
  /** Says what is wrong, never with which value. */
  readonly message: BilingualText;
  /** The law that asks for it; `null` where it follows from the meaning of the fields. */
  readonly basis: LegalBasis | null;
  /** Judged only for a day that the caller names; such a rule is never part of the schema. */
  readonly dated?: true;
  /** `asOf` is empty unless the rule is dated. */
  readonly holds: (value: Value, asOf: string) => boolean;
}

/** A rule whose kind of value is not known where it is kept. */
export type AnyRecordRule = RecordRule<never>;

/**
 * Rules by schema definition: copies of a schema, as `field` makes them, share its definition.
 *
 * A WeakMap keeps nothing alive.
 */
const rulesByDefinition = new WeakMap<object, readonly AnyRecordRule[]>();

/** Keeps the rules of a schema. */
export function keepRules(schema: z.core.$ZodType, rules: readonly AnyRecordRule[]): void {
  rulesByDefinition.set(schema._zod.def, rules);
}

/** Rules by the check that enforces them, so that generated code can call them one by one. */
const rulesByCheck = new WeakMap<object, readonly AnyRecordRule[]>();

/** Keeps the rules that a check enforces, and gives the check back. */
export function enforcing<Check extends object>(
  check: Check,
  rules: readonly AnyRecordRule[],
): Check {
  rulesByCheck.set(check, rules);
  return check;
}

/** The rules that a check enforces; `undefined` for a check that is not ours. */
export function enforcedBy(check: z.core.$ZodCheck<never>): readonly AnyRecordRule[] | undefined {
  return rulesByCheck.get(check._zod.check);
}

/**
 * The rules between the fields of an entity (quy tắc liên trường), errors and warnings.
 *
 * Rules of the entities inside it are their own; `checkRecord` applies all of them.
 *
 * @example
 * ```ts
 * import { Dossier, rulesOf } from "@egov-vn/schemas";
 *
 * rulesOf(Dossier).some((rule) => rule.code === "due-before-received"); // => true
 * ```
 */
export function rulesOf(schema: z.core.$ZodType): readonly AnyRecordRule[] {
  return rulesByDefinition.get(schema._zod.def) ?? [];
}

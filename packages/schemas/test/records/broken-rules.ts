import type * as z from "zod";
import { checkRecord, rulesOf } from "../../src/index.ts";

/** A record that breaks one rule: the rule's code, where the issue is shown, the record. */
export type Broken<Value> = readonly [code: string, path: string, record: Value];

/** What a check says about a record, in one line an issue. */
export const issuesOf = (schema: z.core.$ZodType, value: unknown, asOf?: string): string[] =>
  checkRecord(schema, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );

/** How the issue of a rule reads, by the severity that the rule has. */
export function lineOf(schema: z.core.$ZodType, code: string, path: string): string {
  const rule = rulesOf(schema).find((each) => each.code === code);
  return `${rule?.severity} ${path}: ${code}`;
}

/** Codes of all rules of a schema, sorted. */
export const codesOf = (schema: z.core.$ZodType): string[] =>
  rulesOf(schema)
    .map(({ code }) => code)
    .sort();

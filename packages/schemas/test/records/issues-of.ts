import type * as z from "zod";
import { checkRecord } from "../../src/index.ts";

/** What `checkRecord` says about a record, one line each: `error path: code`. */
export function issuesOf(schema: z.core.$ZodType, value: unknown, asOf?: string): string[] {
  return checkRecord(schema, value, asOf === undefined ? {} : { asOf }).issues.map(
    ({ severity, path, code }) => `${severity} ${path}: ${code}`,
  );
}

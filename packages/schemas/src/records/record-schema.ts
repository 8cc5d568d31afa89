import type * as z from "zod";
import { compiledOnUse } from "./compiled-on-use.ts";
import { type AnyRecordRule, keepRules, type RecordRule } from "./record-rule.ts";

/**
 * Puts an entity together: its structure, the rules between its fields, and a fast path.
 *
 * The result accepts, refuses and reports exactly what the structure with its rules does; it is
 * compiled when it is first used, since most programs use few of the entities that they import.
 *
 * @internal
 */
export function recordSchema<Schema extends z.ZodObject>(
  structure: Schema,
  rules: readonly RecordRule<z.infer<Schema>>[] = [],
): Schema {
  const errors = rules.filter(({ severity, dated }) => severity === "error" && dated !== true);
  const checked = errors.length === 0 ? structure : structure.check(brokenRules(errors));
  const schema = compiledOnUse(checked);
  keepRules(schema, rules as readonly AnyRecordRule[]);
  return schema;
}

/** One check for all rules, so that a record that keeps them pays for one call. */
function brokenRules<Value>(rules: readonly RecordRule<Value>[]): z.core.CheckFn<Value> {
  return (payload) => {
    for (const rule of rules) {
      if (rule.holds(payload.value, "")) continue;
      payload.issues.push({
        code: "custom",
        path: [...rule.path],
        message: rule.message.en,
        params: { rule: rule.code, message: rule.message },
        input: undefined,
        continue: true,
      });
    }
  };
}

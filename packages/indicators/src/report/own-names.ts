import type { ReportRule } from "@egov-vn/schemas";

/** Parameters of a rule that are never references. */
const otherParameters: ReadonlySet<string> = new Set(["id", "kind", "severity", "basis", "text"]);

/**
 * A rule in which the cells of the report's own period go by one name: `a@2021-Q1` is `a` in a report
 * for 2021-Q1.
 */
export function inOwnNames(rule: ReportRule, label: string): ReportRule {
  const suffix = `@${label}`;
  if (!JSON.stringify(rule).includes(suffix)) return rule;
  const renamed = (value: unknown): unknown => {
    if (typeof value === "string") return ownName(value, label);
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        otherParameters.has(key) ? inner : renamed(inner),
      ]),
    );
  };
  return renamed(rule) as ReportRule;
}

/** A reference without the label, where that is the report's own. */
export function ownName(reference: string, label: string): string {
  const suffix = `@${label}`;
  return reference.endsWith(suffix) ? reference.slice(0, -suffix.length) : reference;
}

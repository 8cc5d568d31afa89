import type { ReportRule } from "@egov-vn/schemas";

/**
 * Writes rules as JSON (quy tắc ở dạng dữ liệu), to run unchanged in another language or a page.
 *
 * Rules are sorted by id and their keys by name, so that the same rules give the same text.
 *
 * @example
 * ```ts
 * import { rulesToJson } from "@egov-vn/indicators";
 *
 * rulesToJson([{ kind: "subset", id: "ids", part: "birthsWithPersonalId", whole: "births" }]).length; // => 118
 * ```
 */
export function rulesToJson(rules: readonly ReportRule[]): string {
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const plain = byId.map((rule) =>
    Object.fromEntries(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return `${JSON.stringify(plain, null, 2)}\n`;
}

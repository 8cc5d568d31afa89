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
 * const json = rulesToJson([{ kind: "subset", id: "ids", part: "b", whole: "a" }]);
 * JSON.parse(json); // => [{ id: "ids", kind: "subset", part: "b", whole: "a" }]
 * ```
 */
export function rulesToJson(rules: readonly ReportRule[]): string {
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const plain = byId.map((rule) =>
    Object.fromEntries(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return `${JSON.stringify(plain, null, 2)}\n`;
}

import { isJson, type Json } from "./json.ts";

/**
 * The same document for readers of OpenAPI 3.0.3. Written here, since the documents use few of the
 * words that changed; whatever cannot be said in 3.0 stops the generator.
 */
export function toSpec30(document: Json): Json {
  const { "x-made-by": made, openapi: _, info, webhooks, ...rest } = document;
  return {
    "x-made-by": made,
    openapi: "3.0.3",
    info: info30(info as Json),
    ...(rewritten(rest) as Json),
    ...(webhooks !== undefined && { "x-webhooks": rewritten(webhooks) }),
  };
}

/** `summary` and the short name of a licence came with 3.1. */
function info30({ summary: _, license, ...info }: Json): Json {
  return {
    ...info,
    license: { name: (license as Json)["name"], url: "https://spdx.org/licenses/MIT.html" },
  };
}

function rewritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewritten);
  if (!isJson(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => keyword(key, each)));
}

/** What stands inside these is data, not words of the specification. */
function isData(key: string): boolean {
  return key.startsWith("x-") || ["example", "default", "enum", "value", "mapping"].includes(key);
}

const unsayable = ["$defs", "prefixItems", "patternProperties", "propertyNames", "if", "contains"];

function keyword(key: string, value: unknown): [string, unknown][] {
  if (isData(key)) return [[key, value]];
  if (key === "const") return [["enum", [value]]];
  if (unsayable.includes(key)) throw new TypeError(`OpenAPI 3.0 has no ${key}.`);
  if (key === "properties" && isJson(value)) {
    const inner = Object.entries(value).map(([name, each]) => [name, rewritten(each)] as const);
    return [[key, Object.fromEntries(inner)]];
  }
  if (key === "type" && (value === "null" || Array.isArray(value))) {
    throw new TypeError(
      "Use optional rather than nullable on the wire: 3.0 says null another way.",
    );
  }
  return [[key, rewritten(value)]];
}

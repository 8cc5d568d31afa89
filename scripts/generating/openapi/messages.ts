import type { AnyOperation } from "@egov-vn/contracts";
import { messageName } from "./component-names.ts";
import type { Components } from "./components.ts";
import type { Endpoint } from "./endpoints.ts";
import { exampleOf } from "./examples/examples.ts";
import { isJson, type Json } from "./json.ts";

const mediaTypes = {
  json: "application/json",
  form: "application/x-www-form-urlencoded",
  none: undefined,
} as const;

/** The body of a request; one of several where `service` tells operations apart. */
export function requestBodyOf({ operations }: Endpoint, components: Components): Json | undefined {
  const type = mediaTypes[operations[0].transport.body];
  if (type === undefined) return undefined;
  const schema = requestSchema(operations, components);
  return { required: true, content: { [type]: { schema, ...examplesOf(operations, "request") } } };
}

function requestSchema(operations: Endpoint["operations"], components: Components): Json {
  const own = operations.map((each) => ({
    service: each.transport.service,
    ref: components.add(each.request.schema, messageName(each, "request")),
  }));
  const refs = distinct(own.map(({ ref }) => ref));
  const [only, ...others] = refs;
  if (only !== undefined && others.length === 0) return only;
  if (own.some(({ service }) => service === undefined)) return { anyOf: refs };
  const mapping = own.map(({ service = "", ref }) => [service, ref["$ref"]] as const);
  return {
    oneOf: refs,
    discriminator: { propertyName: "service", mapping: Object.fromEntries(mapping) },
  };
}

/** References without those that lead to the same place. */
function distinct(refs: readonly Json[]): Json[] {
  return [...new Map(refs.map((ref) => [ref["$ref"], ref])).values()];
}

/** Fields of a request without a body, as they stand in the path and the query. */
export function parametersOf(
  { operations: [first], path }: Endpoint,
  components: Components,
): Json[] {
  if (first.transport.body !== "none") return [];
  const { properties, required } = components.inline(
    first.request.schema,
    messageName(first, "request"),
  );
  if (!isJson(properties)) return [];
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties).map(([name, schema]) => {
    const inPath = path.includes(`{${name}}`);
    const place = inPath ? "path" : "query";
    return { name, in: place, required: inPath || needed.includes(name), schema };
  });
}

/**
 * The reply. Where replies of several operations are possible, one of them fits and several may:
 * they are told apart by what was asked.
 */
export function replyContent({ operations }: Endpoint, components: Components): Json {
  const refs = operations.map((each) =>
    components.add(each.reply.schema, messageName(each, "reply")),
  );
  const [first, ...rest] = distinct(refs);
  const schema = rest.length === 0 ? first : { anyOf: [first, ...rest] };
  return { "application/json": { schema, ...examplesOf(operations, "reply") } };
}

function examplesOf(operations: readonly AnyOperation[], role: "request" | "reply"): Json {
  const examples = operations.flatMap((each) => {
    const value = exampleOf(each, role);
    return value === undefined ? [] : [[each.id, { summary: each.title.en, value }] as const];
  });
  return examples.length === 0 ? {} : { examples: Object.fromEntries(examples) };
}

import type { AnyOperation } from "@egov-vn/contracts";
import type { Confidence } from "@egov-vn/schemas";
import type { Components } from "./components.ts";
import { type Endpoint, operationIdOf } from "./endpoints.ts";
import { type Json, sorted } from "./json.ts";
import { parametersOf, replyContent, requestBodyOf } from "./messages.ts";
import { describe, factsOf } from "./operation-facts.ts";
import { failureResponses, faultsIn200 } from "./platform/failures.ts";
import { securityOf } from "./platform/security.ts";
import { adapterParameters, serversOf } from "./platform/servers.ts";
import { tagsOf } from "./subjects.ts";

/** The path items of endpoints, by path; servers where paths of the document have different ones. */
export function pathsOf(
  endpoints: readonly Endpoint[],
  components: Components,
  ownServers: boolean,
): Json {
  const byPath = Map.groupBy(endpoints, ({ path }) => path);
  return sorted(
    [...byPath].map(([path, group]) => {
      const styles = group.flatMap(({ operations }) =>
        operations.map(({ transport }) => transport.style),
      );
      const methods = group.map(
        (each) => [each.method, operationObject(each, components)] as const,
      );
      return [
        path,
        { ...(ownServers && { servers: serversOf(styles) }), ...Object.fromEntries(methods) },
      ];
    }),
  );
}

/** Inbound operations by name; the path below the agency's address is `x-path`. */
export function webhooksOf(endpoints: readonly Endpoint[], components: Components): Json {
  return sorted(
    endpoints.map((each) => [
      operationIdOf(each),
      { "x-path": each.path, [each.method]: operationObject(each, components) },
    ]),
  );
}

function operationObject(endpoint: Endpoint, components: Components): Json {
  const { operations } = endpoint;
  const [first] = operations;
  const { style } = first.transport;
  const body = requestBodyOf(endpoint, components);
  const parameters = [
    ...(style === "adapter" ? Object.keys(adapterParameters).map(parameterRef) : []),
    ...parametersOf(endpoint, components),
  ];
  const in200 = faultsIn200(operations);
  const ok = {
    description:
      "Trả lời; kết quả nằm trong nội dung, không ở mã HTTP / The reply; what became of the call stands in it, not in the HTTP status",
    content: replyContent(endpoint, components),
    ...(in200.length > 0 && { "x-faults": in200 }),
  };
  return {
    operationId: operationIdOf(endpoint),
    "x-operations": operations.map(({ id }) => id),
    summary: summaryOf(endpoint),
    description: operations.map(describe).join("\n\n"),
    tags: tagsOf(operations),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: body }),
    responses: { "200": ok, ...failureResponses(style, operations, components) },
    security: securityOf(operations),
    "x-confidence": leastOf(operations),
    "x-faults": [...new Set(operations.flatMap(({ faults }) => faults))],
    "x-operation-facts": Object.fromEntries(operations.map((each) => [each.id, factsOf(each)])),
  };
}

const scale: readonly Confidence[] = [
  "official",
  "production",
  "library",
  "press",
  "secondary",
  "derived",
  "unverified",
];

/** A path is as well known as the least known of its operations. */
function leastOf(operations: readonly AnyOperation[]): Confidence {
  const places = operations.map(({ confidence }) => scale.indexOf(confidence));
  return scale[Math.max(...places)] ?? "unverified";
}

function summaryOf({ path, operations: [first, ...rest] }: Endpoint): string {
  if (rest.length === 0) return first.title.en;
  const mark = first.transport.service === undefined ? "its headers" : "`service` in the body";
  return `One of ${rest.length + 1} operations at ${path}, by ${mark}`;
}

function parameterRef(name: string): Json {
  return { $ref: `#/components/parameters/${name}` };
}

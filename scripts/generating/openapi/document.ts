import type { AnyOperation, SystemId } from "@egov-vn/contracts";
import { namesByText } from "./component-names.ts";
import { Components } from "./components.ts";
import { endpointsOf } from "./endpoints.ts";
import { type Json, sorted } from "./json.ts";
import { pathsOf, webhooksOf } from "./path-items.ts";
import { securitySchemesOf } from "./platform/security.ts";
import { adapterParameters, serversOf } from "./platform/servers.ts";
import { tagList, titleOf } from "./subjects.ts";

/** What a document is about. */
export interface Subject {
  /** `undefined` for the document of all systems. */
  readonly system: SystemId | undefined;
  readonly operations: readonly AnyOperation[];
  readonly version: string;
}

/** The OpenAPI 3.1 document of some operations. */
export function documentOf({ system, operations, version }: Subject): Json {
  const components = new Components(namesByText);
  const endpoints = endpointsOf(operations);
  const outbound = endpoints.filter(({ direction }) => direction === "outbound");
  const inbound = endpoints.filter(({ direction }) => direction === "inbound");
  const styles = new Set(
    outbound.flatMap((each) => each.operations.map(({ transport }) => transport.style)),
  );
  const paths = pathsOf(outbound, components, styles.size > 1);
  const webhooks = webhooksOf(inbound, components);
  const schemes = securitySchemesOf(operations);
  return {
    "x-made-by":
      "Made by scripts/generating/openapi.ts from the operations of @egov-vn/contracts: do not edit.",
    openapi: "3.1.1",
    info: infoOf(system, version),
    servers: serversOf(styles),
    tags: tagList(operations),
    paths,
    ...(inbound.length > 0 && { webhooks }),
    components: {
      schemas: sorted(components.entries()),
      ...(styles.has("adapter") && { parameters: adapterParameters }),
      ...(Object.keys(schemes).length > 0 && { securitySchemes: schemes }),
    },
  };
}

function infoOf(system: SystemId | undefined, version: string): Json {
  const { vi, en } = titleOf(system);
  return {
    title: `${en} (unofficial)`,
    version,
    summary: `${vi}: mô tả không chính thức`,
    description: [
      `${vi}. Mô tả không chính thức, dựng lại từ văn bản và mã nguồn công khai; mức tin cậy của từng thao tác nằm ở \`x-operation-facts\`. Ví dụ là dữ liệu giả.`,
      `${en}. An unofficial description, put together from public texts and public code; no authority has confirmed it. How well each operation is known stands in \`x-operation-facts\`. All examples are synthetic.`,
    ].join("\n\n"),
    contact: { name: "egov-vn" },
    license: { name: "MIT", identifier: "MIT" },
  };
}

import type { AnyOperation } from "@egov-vn/contracts";
import { capitalised } from "./json.ts";

/** The operations behind one method of one path. */
export interface Endpoint {
  readonly method: "get" | "post";
  readonly path: string;
  readonly direction: AnyOperation["direction"];
  readonly operations: readonly [AnyOperation, ...AnyOperation[]];
}

/** Brings operations that share a URL together; they differ by `service` in the body, or by their headers. */
export function endpointsOf(operations: readonly AnyOperation[]): Endpoint[] {
  const groups = Map.groupBy(
    operations,
    ({ direction, transport }) => `${direction} ${transport.path} ${transport.method}`,
  );
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => endpointOf(group));
}

function endpointOf(group: readonly AnyOperation[]): Endpoint {
  const [first, ...rest] = group;
  if (first === undefined) throw new TypeError("A group has at least one operation.");
  const { path, method } = first.transport;
  // The national gateway and a province have their token call at one path, with other headers.
  const marks = group.map(({ transport, credential }) => `${transport.service} ${credential}`);
  if (new Set(marks).size < group.length) {
    throw new TypeError(`Operations of ${path} cannot be told apart: give each its service.`);
  }
  return {
    method: method === "GET" ? "get" : "post",
    path,
    direction: first.direction,
    operations: [first, ...rest],
  };
}

/**
 * A name that generators take as it is: `portal_syncDossiers`. A dot would be legal, and each
 * generator would make something else of it. A shared path is named after its last part.
 */
export function operationIdOf({ path, operations: [first, ...rest] }: Endpoint): string {
  const fits = rest.length === 0 && first.transport.service === undefined;
  if (fits) return first.id.replace(".", "_");
  const parts = path.split("/").filter((part) => /^[\w-]+$/.test(part));
  const words = parts
    .flatMap((part) => part.split("-"))
    .map(capitalised)
    .join("");
  return `${first.system}_${words.slice(0, 1).toLowerCase()}${words.slice(1)}`;
}

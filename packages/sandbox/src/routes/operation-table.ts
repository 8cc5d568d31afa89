import { type AnyOperation, operations } from "@egov-vn/contracts";

/** Operations at one path. */
export type OperationsAt = readonly [AnyOperation, ...AnyOperation[]];

const served = operations.filter(({ direction }) => direction === "outbound");

/** The services behind the adapter, by path, then by name. */
const adapterServices: ReadonlyMap<string, ReadonlyMap<string, AnyOperation>> = new Map(
  [...Map.groupBy(served.filter(isBehindAdapter), ({ transport }) => transport.path)].map(
    ([path, group]) => [path, new Map(group.map((each) => [each.transport.service ?? "", each]))],
  ),
);

/** The operations of a path behind the adapter. */
export function behindAdapter(path: string): ReadonlyMap<string, AnyOperation> | undefined {
  return adapterServices.get(path);
}

/** Where a province's platform stands besides the root, where it may be mistaken for the national one. */
const provinceBase = "/lgsp";

/**
 * Paths of the gateways. The national one stands at the root; a province's below `/lgsp`, and at the
 * root as well, so that one address serves for both.
 */
export const gatewayPaths: ReadonlyMap<string, OperationsAt> = new Map(
  [
    ...Map.groupBy(
      served.filter((each) => !isBehindAdapter(each)).flatMap(mounted),
      ([path]) => path,
    ),
  ].map(([path, group]) => [path, atLeastOne(group.map(([, operation]) => operation))]),
);

function isBehindAdapter({ transport }: AnyOperation): boolean {
  return transport.style === "adapter";
}

function mounted(operation: AnyOperation): [path: string, operation: AnyOperation][] {
  const { style, path } = operation.transport;
  const root: [string, AnyOperation] = [path, operation];
  return style === "lgsp" ? [root, [`${provinceBase}${path}`, operation]] : [root];
}

/** A group is made by its first member. */
function atLeastOne(group: readonly AnyOperation[]): OperationsAt {
  return group as OperationsAt;
}

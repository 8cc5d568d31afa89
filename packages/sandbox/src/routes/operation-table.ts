import { type AnyOperation, operations } from "@egov-vn/contracts";

/** The operations that other systems answer, by style and path, then by name of the service. */
export const operationTable: ReadonlyMap<string, ReadonlyMap<string, AnyOperation>> = new Map(
  [
    ...Map.groupBy(
      operations.filter(({ direction }) => direction === "outbound"),
      ({ transport }) => keyOf(transport.style, transport.path),
    ),
  ].map(([key, group]) => [
    key,
    new Map(group.map((operation) => [operation.transport.service ?? "", operation])),
  ]),
);

/** The operations of a path behind the adapter. */
export function behindAdapter(path: string): ReadonlyMap<string, AnyOperation> | undefined {
  return operationTable.get(keyOf("adapter", path));
}

function keyOf(style: string, path: string): string {
  return `${style} ${path}`;
}

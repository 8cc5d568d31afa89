import type { AnyOperation, JsonObject, Operation } from "@egov-vn/contracts";

/** An operation as the machinery sees it: records are objects, whatever they hold. */
export type Runnable = Operation<Record<string, unknown>, Record<string, unknown>>;

/** Records of all operations are objects; the types of one operation were checked at its method. */
export function runnable(operation: AnyOperation): Runnable {
  return operation as unknown as Runnable;
}

/** `portal.findDossier (POST /mapi/share)`: what a message may name. */
export function labelOf({ id, transport }: Runnable): string {
  return `${id} (${transport.method} ${transport.path})`;
}

/** The key at the top of the message that holds a field of the record; found by writing it once. */
export function wireKeyOf({ request }: Runnable, field: string): string | undefined {
  if (!request.carries.includes(field)) return undefined;
  const mark = "-mark-";
  const written: JsonObject = request.encode({ value: { [field]: mark } });
  return Object.keys(written).find((key) => written[key] === mark);
}

/** Names of the record that stand at its top. */
export function fieldsOf({ request }: Runnable): ReadonlySet<string> {
  return new Set(request.carries.map(firstName));
}

/** The name at the head of a dotted path, whose lists are marked by `[]`. */
export function firstName(path: string): string {
  return path.split(/[.[]/)[0] ?? path;
}

/** Whether a call changes nothing at the far side. */
export function isRead({ idempotency }: Runnable): boolean {
  return idempotency.kind === "read";
}

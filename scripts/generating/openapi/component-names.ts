import * as contracts from "@egov-vn/contracts";
import { type AnyOperation, operations } from "@egov-vn/contracts";
import * as z from "zod";
import { Components, type NamesByText } from "./components.ts";
import { capitalised } from "./json.ts";

/** The two messages of an operation. */
export type Role = "request" | "reply";

/** Names of messages that several operations share; otherwise the first operation names them. */
const shared: Readonly<Record<string, string>> = {
  "portal.syncDossiers reply": "PortalAcknowledgement",
};

/** Names of objects inside messages: those that the package exports, and their parts after them. */
export const namesByText: NamesByText = exportedNames();

/** `portal.syncDossiers` and its request as `PortalSyncDossiersRequest`. */
export function messageName(operation: AnyOperation, role: Role): string {
  const first = firstWith(operation, role);
  return shared[`${first.id} ${role}`] ?? `${pascal(first.id)}${capitalised(role)}`;
}

/** The id in the form of a name: `PortalSyncDossiers`. */
function pascal(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map(capitalised)
    .join("");
}

const textOf = new Map<z.ZodType, string>();

function firstWith(operation: AnyOperation, role: Role): AnyOperation {
  const wanted = text(operation[role].schema);
  const found = operations.find(
    (each) => each.system === operation.system && text(each[role].schema) === wanted,
  );
  return found ?? operation;
}

/** What a message says, as text: messages with the same text are one component. */
function text(schema: z.ZodType): string {
  const known = textOf.get(schema);
  if (known !== undefined) return known;
  const components = new Components();
  components.add(schema, "Message");
  const made = JSON.stringify([...components.entries()]);
  textOf.set(schema, made);
  return made;
}

function exportedNames(): NamesByText {
  const components = new Components();
  const isMessage = new Set<unknown>(
    operations.flatMap(({ request, reply }) => [request.schema, reply.schema]),
  );
  for (const [name, value] of Object.entries(contracts).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    if (value instanceof z.ZodObject && !isMessage.has(value)) components.add(value, name);
  }
  return components.names();
}

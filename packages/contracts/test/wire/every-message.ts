import {
  filingDossier,
  type JsonObject,
  type Message,
  operations,
  wso2Fault,
  xroadError,
} from "@egov-vn/contracts";

/** A message whatever its record is: tests only pass on what it gave itself. */
export interface AnyMessage {
  readonly name: string;
  readonly schema: Message<unknown>["schema"];
  readonly keys: readonly string[];
  readonly carries: readonly string[];
  decode(raw: JsonObject): ReturnType<Message<unknown>["decode"]>;
  encode(record: Parameters<Message<unknown>["encode"]>[0]): JsonObject;
}

/** A message takes back what it decoded, which its type cannot say once the record is unknown. */
function named(name: string, message: object): AnyMessage {
  return { ...(message as Message<unknown>), name };
}

/** Every message of every operation, and those that stand alone. */
export const everyMessage: readonly AnyMessage[] = [
  ...operations.flatMap(({ id, request, reply }) => [
    named(`${id} request`, request),
    named(`${id} reply`, reply),
  ]),
  named("filingDossier", filingDossier),
  named("wso2Fault", wso2Fault),
  named("xroadError", xroadError),
];

import * as z from "zod";
import { type Message, message } from "../../messages/message.ts";
import { list, type WireField } from "../../messages/wire-field.ts";
import {
  answerEnvelope,
  answerFields,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";

/** A request that says nothing but who calls. */
export function plainRequest(service: string): Message<PortalCaller> {
  return message(z.object(requestEnvelope(service)), requestFields(service));
}

/** An answer whose `result` is a list of items, which become the list `path` of the record. */
export function listReply<Reply>(
  item: z.ZodType,
  path: string,
  fields: readonly WireField[],
): Message<Reply> {
  const schema = z.object({
    ...answerEnvelope,
    result: z.array(item).max(100_000).optional(),
  });
  return message(schema, [...answerFields, list("result", path, fields)]);
}

import * as z from "zod";
import { list, type WireField } from "../../messages/wire-field.ts";
import { answerEnvelope, answerFields, requestEnvelope } from "../envelope.ts";

/** A request that says nothing but who calls, as a zod object. */
export function plainRequest<Service extends string>(service: Service) {
  return z.object(requestEnvelope(service));
}

/** An answer whose `result` is a list of items, as a zod object. */
export function listReply<Item extends z.ZodType>(item: Item) {
  return z.object({
    ...answerEnvelope,
    result: z.array(item).max(100_000).optional(),
  });
}

/** The fields of such an answer, whose items become the list `path` of the record. */
export function listReplyFields(path: string, fields: readonly WireField[]): readonly WireField[] {
  return [...answerFields, list("result", path, fields)];
}

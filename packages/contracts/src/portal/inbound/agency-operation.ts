import * as z from "zod";
import { errorCode, text } from "../../messages/forms/plain.ts";
import { type Message, message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Transport } from "../../operations/operation.ts";
import { agencyOutcomes } from "../../outcomes/agency-outcomes.ts";
import { answerEnvelope, type PortalAnswer } from "../envelope.ts";
import type { portalOperation } from "../portal-operation.ts";

/** Facts that the calls of the portal at an agency's address share. */
export const inbound = {
  direction: "inbound",
  credential: "none",
  outcomes: agencyOutcomes,
  faults: [],
  source: "OpenCPS 2, servlet filter and integration services (June 2021)",
} as const satisfies Partial<Parameters<typeof portalOperation>[0]>;

/** A path of the agency behind its own adapter, named as in the system where it was seen. */
export function agencyPath(path: string, service?: string): Transport {
  return {
    style: "agency",
    method: "POST",
    path,
    body: "json",
    ...(service !== undefined && { service }),
  };
}

/** The agency's answer on the wire. */
export const agencyAnswer = z.object(answerEnvelope);

/** The agency's answer: a code and a sentence. */
export const agencyReply: Message<PortalAnswer> = message(agencyAnswer, [
  leaf("error_code", "code", errorCode),
  leaf("message", "message", text),
]);

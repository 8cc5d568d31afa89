import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { listOfValues } from "../../messages/list-of-values.ts";
import { message } from "../../messages/message.ts";
import { fixed, leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import {
  answerEnvelope,
  answerFields,
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";

/** Whose id at the portal is asked for. */
export interface TechIdQuery extends PortalCaller {
  /** Tax code of an enterprise or identity number of a citizen. */
  number: string;
}

/** The ids at the portal: none, or one in every answer that was seen. */
export interface TechIdFound extends PortalAnswer {
  techIds?: string[];
}

/** The request on the wire. */
export const findTechIdRequest = z.object({
  ...requestEnvelope("TraCuuTechID"),
  provider: said(z.literal("wso2is"), "Nơi cấp định danh", "Provider of the id", "public"),
  mstorcmnd: said(
    wireText(20).min(1),
    "Mã số thuế hoặc số định danh, CMND",
    "Tax code, or identity number",
    "personal",
  ),
});

/** The reply on the wire. */
export const findTechIdReply = z.object({
  ...answerEnvelope,
  result: z
    .array(
      z.object({
        TECHNICALID: said(wireText(100), "TechID", "Id at the portal (TechID)", "personal"),
      }),
    )
    .max(100)
    .optional(),
});

/** Finds the portal's own id of a person or an enterprise: a look-up of a person, with a purpose. */
export const findTechId: Operation<TechIdQuery, TechIdFound, "required"> = portalOperation({
  id: "portal.findTechId",
  title: { vi: "Tra cứu TechID", en: "Find an applicant's id at the portal" },
  transport: service("share", "TraCuuTechID"),
  request: message(findTechIdRequest, [
    ...requestFields("TraCuuTechID"),
    fixed("provider", "wso2is"),
    leaf("mstorcmnd", "number", text),
  ]),
  reply: message(findTechIdReply, [
    ...answerFields,
    listOfValues("result", "techIds", "TECHNICALID", text),
  ]),
  idempotency: { kind: "read" },
  purpose: "required",
});

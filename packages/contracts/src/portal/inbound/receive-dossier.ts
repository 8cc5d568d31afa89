import * as z from "zod";
import { message } from "../../messages/message.ts";
import type { Operation } from "../../operations/operation.ts";
import type { PortalAnswer } from "../envelope.ts";
import { portalOperation } from "../portal-operation.ts";
import { agencyPath, agencyReply, inbound } from "./agency-operation.ts";

/** A dossier filed at the portal: none of its keys were read, so all of it is `unknown`. */
export interface ReceivedDossier {
  readonly [key: string]: never;
}

/** The request on the wire: any object. */
export const receiveDossierRequest = z.looseObject({});

/** The portal hands the agency a dossier; only the path is known. */
export const receiveDossier: Operation<ReceivedDossier, PortalAnswer, "not-needed"> =
  portalOperation({
    ...inbound,
    id: "portal.receiveDossier",
    title: { vi: "Nhận hồ sơ từ Cổng", en: "Receive a dossier" },
    transport: agencyPath("/nhanhsdvcqg"),
    request: message(receiveDossierRequest, []),
    reply: agencyReply,
    idempotency: { kind: "append", naturalKey: [], lookUp: null },
    purpose: "not-needed",
    confidence: "unverified",
    gaps: {
      vi: "Chỉ biết đường dẫn và dạng trả lời; mọi trường của thông điệp được giữ nguyên",
      en: "Only the path and the shape of the answer are known; every key is kept as it comes",
    },
  });

import type { Dossier } from "@egov-vn/schemas";
import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf, list } from "../../messages/wire-field.ts";
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
import { PortalDossier } from "./dossier-item.ts";
import { dossierItemFields } from "./dossier-item-fields.ts";

/** The dossier that is asked for. */
export interface DossierQuery extends PortalCaller {
  code: string;
}

/** What the portal has under the code: nothing, or one dossier. */
export interface DossierFound extends PortalAnswer {
  dossiers?: Dossier[];
}

/** The request on the wire. */
export const findDossierRequest = z.object({
  ...requestEnvelope("TraCuuHoSo"),
  mahoso: said(wireText(100).min(1), "Mã hồ sơ", "Dossier code", "internal"),
});

/** The reply on the wire. */
export const findDossierReply = z.object({
  ...answerEnvelope,
  result: z.array(PortalDossier).max(100).optional(),
});

/** Looks a dossier up at the portal: how to tell a lost answer from a lost request. */
export const findDossier: Operation<DossierQuery, DossierFound, "not-needed"> = portalOperation({
  id: "portal.findDossier",
  title: { vi: "Tra cứu hồ sơ", en: "Look a dossier up" },
  transport: service("integrate", "TraCuuHoSo"),
  request: message(findDossierRequest, [
    ...requestFields("TraCuuHoSo"),
    leaf("mahoso", "code", text),
  ]),
  reply: message(findDossierReply, [
    ...answerFields,
    list("result", "dossiers", dossierItemFields),
  ]),
  idempotency: { kind: "read" },
  purpose: "not-needed",
  gaps: {
    vi: "Chỉ biết kết quả là một mảng, rỗng khi không có; trường bên trong được cho là như khi đồng bộ",
    en: "Only known: the result is a list, empty where there is none; its fields are taken to be those of the sync",
  },
});

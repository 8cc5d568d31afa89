import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { type PortalAnswer, type PortalCaller, requestFields } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { listReply, listReplyFields, plainRequest } from "./catalogue.ts";

/** A field of administration (lĩnh vực). */
export interface AdministrativeField {
  code: string;
  name: string;
  /** Code of the sector above it (mã ngành). */
  sectorCode?: string;
}

/** The fields of administration that the portal knows. */
export interface FieldsFound extends PortalAnswer {
  fields?: AdministrativeField[];
}

const item = z.object({
  MALINHVUC: said(wireText(100), "Mã lĩnh vực", "Code of the field", "public"),
  TENLINHVUC: said(wireText(500), "Tên lĩnh vực", "Name of the field", "public"),
  MANGANH: said(wireText(100).optional(), "Mã ngành", "Code of the sector", "public"),
});

/** The request on the wire. */
export const listFieldsRequest = plainRequest("LayDanhMucLinhVuc");

/** The reply on the wire. */
export const listFieldsReply = listReply(item);

/** Lists the fields of administration. */
export const listFields: Operation<PortalCaller, FieldsFound, "not-needed"> = portalOperation({
  id: "portal.listFields",
  title: { vi: "Lấy danh mục lĩnh vực", en: "List fields of administration" },
  transport: service("share", "LayDanhMucLinhVuc"),
  request: message(listFieldsRequest, requestFields("LayDanhMucLinhVuc")),
  reply: message(
    listFieldsReply,
    listReplyFields("fields", [
      leaf("MALINHVUC", "code", text),
      leaf("TENLINHVUC", "name", text),
      leaf("MANGANH", "sectorCode", text),
    ]),
  ),
  idempotency: { kind: "read" },
  purpose: "not-needed",
});

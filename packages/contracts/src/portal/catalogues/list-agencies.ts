import type { Agency } from "@egov-vn/schemas";
import * as z from "zod";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { type PortalAnswer, type PortalCaller, requestFields } from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { listReply, listReplyFields, plainRequest } from "./catalogue.ts";

/** An agency as the portal lists it. */
export interface ListedAgency extends Pick<Agency, "code" | "name"> {
  /** `CAPDONVI` as it stands; its codes were not read. */
  levelCode?: string;
}

/** The agencies that the portal knows. */
export interface AgenciesFound extends PortalAnswer {
  agencies?: ListedAgency[];
}

const item = z.object({
  MADONVI: said(wireText(100), "Mã đơn vị", "Agency code", "public"),
  TENDONVI: said(wireText(500), "Tên đơn vị", "Name of the agency", "public"),
  CAPDONVI: said(
    wireText(20).optional(),
    "Cấp đơn vị (mã chưa rõ)",
    "Level of the agency (codes not known)",
    "public",
  ),
});

/** The request on the wire. */
export const listAgenciesRequest = plainRequest("LayDanhMucCoQuan");

/** The reply on the wire. */
export const listAgenciesReply = listReply(item);

/** Lists the agencies. */
export const listAgencies: Operation<PortalCaller, AgenciesFound, "not-needed"> = portalOperation({
  id: "portal.listAgencies",
  title: { vi: "Lấy danh mục cơ quan", en: "List agencies" },
  transport: service("share", "LayDanhMucCoQuan"),
  request: message(listAgenciesRequest, requestFields("LayDanhMucCoQuan")),
  reply: message(
    listAgenciesReply,
    listReplyFields("agencies", [
      leaf("MADONVI", "code", text),
      leaf("TENDONVI", "name", text),
      leaf("CAPDONVI", "levelCode", idNumber),
    ]),
  ),
  idempotency: { kind: "read" },
  purpose: "not-needed",
  gaps: {
    vi: "Bảng mã CAPDONVI không được công bố",
    en: "The codes of CAPDONVI are not published",
  },
});

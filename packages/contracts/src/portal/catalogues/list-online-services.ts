import type { OnlineService } from "@egov-vn/schemas";
import * as z from "zod";
import { text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { asItCame, group, leaf, list } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import {
  answerEnvelope,
  answerFields,
  type PortalAnswer,
  type PortalCaller,
  requestFields,
} from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { plainRequest } from "./catalogue.ts";

/** An online service as the portal lists it: without its level. */
export interface ListedService
  extends Pick<OnlineService, "code" | "name" | "procedureCode" | "procedureName" | "agencyName"> {
  fieldName?: string;
}

/** Online services of the portal. */
export interface OnlineServicesFound extends PortalAnswer {
  services?: ListedService[];
}

const item = z.object({
  MADVC: said(wireText(100), "Mã dịch vụ công", "Code of the online service", "public"),
  TENDVC: said(wireText(2000), "Tên dịch vụ công", "Name of the online service", "public"),
  MATTHC: said(wireText(100).optional(), "Mã thủ tục", "Procedure code", "public"),
  TENTTHC: said(wireText(2000).optional(), "Tên thủ tục", "Procedure name", "public"),
  TENCOQUANBANHANH: said(
    wireText(500).optional(),
    "Tên cơ quan ban hành",
    "Name of the agency that issues it",
    "public",
  ),
  TENLINHVUC: said(wireText(500).optional(), "Tên lĩnh vực", "Name of the field", "public"),
  APDUNGDVC: z
    .array(
      said(z.unknown(), "Nơi áp dụng (chưa đọc được)", "Where it applies (not read)", "public"),
    )
    .max(10_000)
    .optional(),
});

/** The reply on the wire. */
export const listOnlineServicesReply = z.object({
  ...answerEnvelope,
  result: z.object({ data: z.array(item).max(100_000) }).optional(),
});

/** The request on the wire. */
export const listOnlineServicesRequest = plainRequest("LayDVC");

/** Lists online services; what it can be asked to filter by was not read. */
export const listOnlineServices: Operation<PortalCaller, OnlineServicesFound, "not-needed"> =
  portalOperation({
    id: "portal.listOnlineServices",
    title: { vi: "Lấy danh sách dịch vụ công", en: "List online services" },
    transport: service("share", "LayDVC"),
    request: message(listOnlineServicesRequest, requestFields("LayDVC")),
    reply: message(listOnlineServicesReply, [
      ...answerFields,
      group("result", "", [
        list("data", "services", [
          leaf("MADVC", "code", text),
          leaf("TENDVC", "name", text),
          leaf("MATTHC", "procedureCode", text),
          leaf("TENTTHC", "procedureName", text),
          leaf("TENCOQUANBANHANH", "agencyName", text),
          leaf("TENLINHVUC", "fieldName", text),
          asItCame("APDUNGDVC", "list"),
        ]),
      ]),
    ]),
    idempotency: { kind: "read" },
    purpose: "not-needed",
    gaps: {
      vi: "Tham số lọc không đọc được: gửi qua unknown của thông điệp; APDUNGDVC được giữ nguyên",
      en: "The parameters of the filter were not read: pass them as unknown of the message; APDUNGDVC is kept as it comes",
    },
  });

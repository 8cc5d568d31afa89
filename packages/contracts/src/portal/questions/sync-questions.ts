import * as z from "zod";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf, list } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import {
  acknowledgement,
  acknowledgementFields,
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";

/** Questions of an agency's own portal, for the national one. */
export interface QuestionsToSync extends PortalCaller {
  questions: {
    /** The agency's own id. */
    id: string;
    fieldCode?: string;
    content: string;
    agencyCode: string;
    agencyName?: string;
  }[];
}

const item = z.object({
  HOIDAPID: said(wireText(100).min(1), "Mã câu hỏi", "Id of the question", "internal"),
  MaLinhVuc: said(wireText(100).optional(), "Mã lĩnh vực", "Code of the field", "public"),
  NOIDUNG: said(wireText(20_000).min(1), "Nội dung câu hỏi", "What is asked", "personal"),
  MADONVI: said(wireText(100).min(1), "Mã đơn vị", "Code of the agency", "public"),
  TENDONVI: said(wireText(500).optional(), "Tên đơn vị", "Name of the agency", "public"),
});

/** The request on the wire. */
export const syncQuestionsRequest = z.object({
  ...requestEnvelope("DongBoHoiDap"),
  data: z.array(item).min(1).max(1000),
});

/** Publishes an agency's questions at the portal. */
export const syncQuestions: Operation<QuestionsToSync, PortalAnswer, "not-needed"> =
  portalOperation({
    id: "portal.syncQuestions",
    title: { vi: "Đồng bộ hỏi đáp", en: "Sync questions" },
    transport: service("integrate", "DongBoHoiDap"),
    request: message(syncQuestionsRequest, [
      ...requestFields("DongBoHoiDap"),
      list("data", "questions", [
        leaf("HOIDAPID", "id", idNumber),
        leaf("MaLinhVuc", "fieldCode", text),
        leaf("NOIDUNG", "content", text),
        leaf("MADONVI", "agencyCode", text),
        leaf("TENDONVI", "agencyName", text),
      ]),
    ]),
    reply: message(acknowledgement, acknowledgementFields),
    idempotency: { kind: "append", naturalKey: ["questions[].id"], lookUp: null },
    purpose: "not-needed",
    gaps: {
      vi: "Không rõ gửi hai lần thì cập nhật hay thêm; trường của câu trả lời đi kèm chưa đọc được",
      en: "Not known whether a second sending replaces or adds, and how an answer goes along",
    },
  });

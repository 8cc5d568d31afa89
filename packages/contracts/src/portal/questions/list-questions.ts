import { message } from "../../messages/message.ts";
import type { Operation } from "../../operations/operation.ts";
import { listReply, listReplyFields, plainRequest } from "../catalogues/catalogue.ts";
import { type PortalCaller, requestFields } from "../envelope.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { type QuestionsFound, questionFields, WireQuestion } from "./question.ts";

/** The request on the wire. */
export const listQuestionsRequest = plainRequest("LayDanhSachHoiDapGuiTuDVCQG");

/** The reply on the wire. */
export const listQuestionsReply = listReply(WireQuestion);

/** Lists the questions that citizens asked at the portal, for this agency to answer. */
export const listQuestions: Operation<PortalCaller, QuestionsFound, "not-needed"> = portalOperation(
  {
    id: "portal.listQuestions",
    title: { vi: "Lấy danh sách hỏi đáp gửi từ Cổng", en: "List questions from the portal" },
    transport: service("share", "LayDanhSachHoiDapGuiTuDVCQG"),
    request: message(listQuestionsRequest, requestFields("LayDanhSachHoiDapGuiTuDVCQG")),
    reply: message(listQuestionsReply, listReplyFields("questions", questionFields)),
    idempotency: { kind: "read" },
    purpose: "not-needed",
  },
);

/** The request on the wire. */
export const listAgencyQuestionsRequest = plainRequest("LayDanhSachHoiDapBoCoQuan");

/** The reply on the wire. */
export const listAgencyQuestionsReply = listReply(WireQuestion);

/** Lists the questions and answers that ministries and agencies published. */
export const listAgencyQuestions: Operation<PortalCaller, QuestionsFound, "not-needed"> =
  portalOperation({
    id: "portal.listAgencyQuestions",
    title: { vi: "Lấy danh sách hỏi đáp của bộ, cơ quan", en: "List questions of agencies" },
    transport: service("share", "LayDanhSachHoiDapBoCoQuan"),
    request: message(listAgencyQuestionsRequest, requestFields("LayDanhSachHoiDapBoCoQuan")),
    reply: message(listAgencyQuestionsReply, listReplyFields("questions", questionFields)),
    idempotency: { kind: "read" },
    purpose: "not-needed",
  });

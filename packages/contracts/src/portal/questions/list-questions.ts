import type { Operation } from "../../operations/operation.ts";
import { listReply, plainRequest } from "../catalogues/catalogue.ts";
import type { PortalCaller } from "../envelope.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { type QuestionsFound, questionFields, WireQuestion } from "./question.ts";

/** Lists the questions that citizens asked at the portal, for this agency to answer. */
export const listQuestions: Operation<PortalCaller, QuestionsFound, "not-needed"> = portalOperation(
  {
    id: "portal.listQuestions",
    title: { vi: "Lấy danh sách hỏi đáp gửi từ Cổng", en: "List questions from the portal" },
    transport: service("share", "LayDanhSachHoiDapGuiTuDVCQG"),
    request: plainRequest("LayDanhSachHoiDapGuiTuDVCQG"),
    reply: listReply(WireQuestion, "questions", questionFields),
    idempotency: { kind: "read" },
    purpose: "not-needed",
  },
);

/** Lists the questions and answers that ministries and agencies published. */
export const listAgencyQuestions: Operation<PortalCaller, QuestionsFound, "not-needed"> =
  portalOperation({
    id: "portal.listAgencyQuestions",
    title: { vi: "Lấy danh sách hỏi đáp của bộ, cơ quan", en: "List questions of agencies" },
    transport: service("share", "LayDanhSachHoiDapBoCoQuan"),
    request: plainRequest("LayDanhSachHoiDapBoCoQuan"),
    reply: listReply(WireQuestion, "questions", questionFields),
    idempotency: { kind: "read" },
    purpose: "not-needed",
  });

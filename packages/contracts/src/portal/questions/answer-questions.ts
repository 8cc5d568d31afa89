import * as z from "zod";
import { instant } from "../../messages/forms/instants.ts";
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

/** Answers to questions that came from the portal. */
export interface AnswersToSend extends PortalCaller {
  answers: {
    questionId: string;
    agencyCode: string;
    answeredBy: string;
    answeredByTitle?: string;
    /** With the offset `+07:00`; a client sends the day alone. */
    answeredAt: string;
    content: string;
  }[];
}

const item = z.object({
  HOIDAPID: said(wireText(100).min(1), "Mã câu hỏi", "Id of the question", "internal"),
  MADONVI: said(wireText(100).min(1), "Mã đơn vị", "Code of the agency", "public"),
  NGUOITRALOI: said(wireText(200).min(1), "Người trả lời", "Who answers", "personal"),
  CHUCVUNGUOITRALOI: said(wireText(200).optional(), "Chức vụ", "Title of who answers", "internal"),
  NGAYTRALOI: said(wireText(30).min(1), "Ngày trả lời", "Answered", "internal", "packets", {
    vi: "Dạng ngày chưa được công bố; đọc được mọi dạng đã gặp",
    en: "The shape of the date is not published; every shape that was seen is read",
  }),
  NOIDUNGTRALOI: said(wireText(20_000).min(1), "Nội dung trả lời", "Answer", "personal"),
});

/** The request on the wire. */
export const answerQuestionsRequest = z.object({
  ...requestEnvelope("DongBoKetQuaHoiDapGuiTuDVCQG"),
  data: z.array(item).min(1).max(1000),
});

/** Sends answers to questions that citizens asked at the portal. */
export const answerQuestions: Operation<AnswersToSend, PortalAnswer, "not-needed"> =
  portalOperation({
    id: "portal.answerQuestions",
    title: { vi: "Đồng bộ kết quả hỏi đáp gửi từ Cổng", en: "Answer questions from the portal" },
    transport: service("integrate", "DongBoKetQuaHoiDapGuiTuDVCQG"),
    request: message(answerQuestionsRequest, [
      ...requestFields("DongBoKetQuaHoiDapGuiTuDVCQG"),
      list("data", "answers", [
        leaf("HOIDAPID", "questionId", idNumber),
        leaf("MADONVI", "agencyCode", text),
        leaf("NGUOITRALOI", "answeredBy", text),
        leaf("CHUCVUNGUOITRALOI", "answeredByTitle", text),
        leaf("NGAYTRALOI", "answeredAt", instant),
        leaf("NOIDUNGTRALOI", "content", text),
      ]),
    ]),
    reply: message(acknowledgement, acknowledgementFields),
    idempotency: {
      kind: "append",
      naturalKey: ["answers[].questionId", "answers[].content"],
      lookUp: "portal.getAnswers",
    },
    purpose: "not-needed",
    gaps: {
      vi: "Không rõ trả lời lần hai thì thay hay thêm; dạng của NGAYTRALOI chưa được công bố",
      en: "Not known whether a second answer replaces or adds; the shape of NGAYTRALOI is not published",
    },
  });

import * as z from "zod";
import { idNumber, text } from "../../messages/forms/plain.ts";
import { message } from "../../messages/message.ts";
import { leaf } from "../../messages/wire-field.ts";
import type { Operation } from "../../operations/operation.ts";
import { listReply, listReplyFields } from "../catalogues/catalogue.ts";
import {
  type PortalAnswer,
  type PortalCaller,
  requestEnvelope,
  requestFields,
} from "../envelope.ts";
import { said, wireText } from "../portal-fields.ts";
import { portalOperation, service } from "../portal-operation.ts";
import { WireQuestion } from "./question.ts";

/** Whose answers are asked for. */
export interface AnswersQuery extends PortalCaller {
  questionId: string;
}

/** The answers to a question. */
export interface AnswersFound extends PortalAnswer {
  answers?: { id: string; content: string }[];
}

/** The request on the wire. */
export const getAnswersRequest = z.object({
  ...requestEnvelope("LayNoiDungTraLoiTheoCauHoi"),
  cauhoiid: said(wireText(100).min(1), "Mã câu hỏi", "Id of the question", "internal"),
});

const { TRALOIID, NOIDUNGTRALOI } = WireQuestion.shape;

/** The reply on the wire. */
export const getAnswersReply = listReply(z.object({ TRALOIID, NOIDUNGTRALOI }));

/** Gives the answers to one question. */
export const getAnswers: Operation<AnswersQuery, AnswersFound, "not-needed"> = portalOperation({
  id: "portal.getAnswers",
  title: { vi: "Lấy nội dung trả lời theo câu hỏi", en: "Get the answers to a question" },
  transport: service("share", "LayNoiDungTraLoiTheoCauHoi"),
  request: message(getAnswersRequest, [
    ...requestFields("LayNoiDungTraLoiTheoCauHoi"),
    leaf("cauhoiid", "questionId", idNumber),
  ]),
  reply: message(
    getAnswersReply,
    listReplyFields("answers", [
      leaf("TRALOIID", "id", idNumber),
      leaf("NOIDUNGTRALOI", "content", text),
    ]),
  ),
  idempotency: { kind: "read" },
  purpose: "not-needed",
});

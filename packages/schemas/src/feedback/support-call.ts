import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { PhoneNumber } from "../identifiers/people/phone-number.ts";
import type { Of } from "../metadata/named-schema.ts";
import { inOrder, notInFuture } from "../records/date-rules.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { feedbackField } from "./feedback-fields.ts";

const structure = z.strictObject({
  id: feedbackField(textUpTo(100), "Mã cuộc gọi", "Id of the call", "support", "internal"),
  direction: feedbackField(
    z.enum(["incoming", "outgoing"]),
    "Chiều cuộc gọi",
    "Direction",
    "support",
    "internal",
  ),
  state: feedbackField(
    z.enum(["answered", "missed", "abandoned"]),
    "Tình trạng cuộc gọi",
    "State of the call",
    "support",
    "internal",
    {
      vi: "missed: không ai nghe; abandoned: người gọi dừng trong khi chờ",
      en: "Answered, answered by nobody, or given up while waiting",
    },
  ),
  beganAt: feedbackField(Instant, "Bắt đầu gọi", "Began", "support", "internal"),
  answeredAt: feedbackField(
    Instant.optional(),
    "Bắt đầu trả lời",
    "Answered",
    "support",
    "internal",
  ),
  endedAt: feedbackField(Instant.optional(), "Kết thúc", "Ended", "support", "internal"),
  callerName: feedbackField(
    textUpTo(200).optional(),
    "Tên người gọi",
    "Name of the caller",
    "support",
    "personal",
  ),
  callerPhone: feedbackField(
    PhoneNumber.optional(),
    "Số điện thoại người gọi",
    "Phone number of the caller",
    "support",
    "personal",
  ),
  officer: feedbackField(
    textUpTo(200).optional(),
    "Người trả lời",
    "Officer who answered",
    "support",
    "personal",
  ),
  unit: feedbackField(textUpTo(500).optional(), "Đơn vị", "Unit", "support", "internal"),
  topic: feedbackField(textUpTo(500).optional(), "Chủ đề", "Topic", "support", "internal"),
  content: feedbackField(
    textUpTo(4000).optional(),
    "Nội dung cuộc gọi",
    "What was said",
    "support",
    "personal",
  ),
  answer: feedbackField(
    textUpTo(4000).optional(),
    "Nội dung trả lời",
    "Answer",
    "support",
    "personal",
  ),
  procedureCode: feedbackField(
    ProcedureCode.optional(),
    "Mã thủ tục hành chính được hỏi",
    "Procedure that was asked about",
    "procedureCode",
    "public",
  ),
  dossierCode: feedbackField(
    textUpTo(100).optional(),
    "Mã hồ sơ được hỏi",
    "Dossier that was asked about",
    "support",
    "internal",
  ),
  forwardedTo: feedbackField(
    textUpTo(500).optional(),
    "Cơ quan nhận chuyển",
    "Body that it was forwarded to",
    "support",
    "internal",
  ),
  feedbackId: feedbackField(
    textUpTo(100).optional(),
    "Mã phản ánh, kiến nghị lập từ cuộc gọi",
    "Id of the feedback made of it",
    "support",
    "internal",
  ),
  recordingUrl: feedbackField(
    WebAddress.optional(),
    "Địa chỉ bản ghi âm",
    "Address of the recording",
    "support",
    "personal",
    {
      vi: "Ai có địa chỉ này có thể nghe được giọng người gọi",
      en: "Whoever has this address may be able to hear the caller",
    },
  ),
});

/** The type of {@link SupportCall}'s schema. */
export interface SupportCallSchema extends Of<typeof structure> {}

const callRules: readonly RecordRule<z.infer<SupportCallSchema>>[] = [
  inOrder("answered-before-begun", "beganAt", "answeredAt", {
    vi: "Trả lời trước khi gọi.",
    en: "It was answered before it began.",
  }),
  inOrder("ended-before-begun", "beganAt", "endedAt", {
    vi: "Kết thúc trước khi gọi.",
    en: "It ended before it began.",
  }),
  inOrder("ended-before-answered", "answeredAt", "endedAt", {
    vi: "Kết thúc trước khi được trả lời.",
    en: "It ended before it was answered.",
  }),
  {
    code: "answered-while-missed",
    severity: "error",
    path: ["answeredAt"],
    message: {
      vi: "Cuộc gọi nhỡ hoặc bị bỏ dở nhưng lại có lúc trả lời.",
      en: "Nobody took the call or the caller gave up, but there is an instant of the answer.",
    },
    basis: null,
    holds: ({ state, answeredAt }) => state === "answered" || answeredAt === undefined,
  },
  {
    code: "answered-at-missing",
    severity: "warning",
    path: ["answeredAt"],
    message: {
      vi: "Cuộc gọi được trả lời nhưng không có lúc trả lời, nên không tính được thời gian chờ.",
      en: "It was answered at no instant, so nobody can say how long the caller waited.",
    },
    basis: null,
    holds: ({ state, answeredAt }) => state !== "answered" || answeredAt !== undefined,
  },
  notInFuture("beganAt", "answeredAt", "endedAt"),
];

/**
 * A call to or from a support centre (cuộc gọi tới tổng đài hỗ trợ): who called when, what was asked
 * and answered.
 *
 * No text that lays down these fields was found; they follow from the task. The call itself is never
 * part of it.
 *
 * @basis 118/2025/NĐ-CP
 * @example
 * ```ts
 * import { SupportCall } from "@egov-vn/schemas";
 *
 * const call = { id: "1", direction: "incoming", state: "missed", beganAt: "2021-03-01T08:30:00+07:00" };
 * SupportCall.safeParse(call).success; // => true
 * SupportCall.safeParse({ ...call, answeredAt: "2021-03-01T08:30:09+07:00" }).success; // => false
 * ```
 */
export const SupportCall: SupportCallSchema = recordSchema(structure, callRules);
/** A call to or from a support centre; see the schema of the same name. */
export type SupportCall = z.infer<SupportCallSchema>;

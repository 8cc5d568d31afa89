import * as z from "zod";
import { textUpTo } from "../formats/not-blank.ts";
import { WebAddress } from "../formats/web-address.ts";
import { ProcedureCode } from "../identifiers/matters/procedure-code.ts";
import { AgencyCode } from "../identifiers/organisations/agency-code.ts";
import { ownSentence } from "../messages/own-sentence.ts";
import type { Of } from "../metadata/named-schema.ts";
import { recordSchema } from "../records/record-schema.ts";
import { Instant } from "../time/instant.ts";
import { feedbackField } from "./feedback-fields.ts";
import { feedbackSender } from "./feedback-sender.ts";
import { feedbackRules } from "./rules/feedback-rules.ts";

/** Phản ánh reports a problem, kiến nghị adds a proposal; the law knows no third kind. */
const kinds = z.enum(["report", "proposal"], {
  error: ownSentence({
    vi: "Phải là report (phản ánh) hoặc proposal (kiến nghị). Khiếu nại và tố cáo không thuộc loại này: pháp luật quy định riêng, tiếp nhận theo quy định về tiếp công dân (Nghị định 154/2026/NĐ-CP).",
    en: "Has to be report or proposal. Complaints and denunciations are no feedback: the law handles them apart, through the receiving of citizens (Decree 154/2026/NĐ-CP).",
  }),
});

/** Codes of the list `feedback-contents`. */
const contents = ["1", "2", "3", "4", "5", "6", "7", "8"] as const;
const channels = ["counter", "post", "online", "telephone", "opinion-form"] as const;
const triages = [
  "not-accepted",
  "conduct-of-officials",
  "own-competence",
  "other-competence",
] as const;
const handlings = ["collecting", "assessed", "decided"] as const;
const results = ["amended-or-repealed", "amendment-proposed", "rule-issued-or-proposed"] as const;

const structure = z.strictObject({
  id: feedbackField(textUpTo(100), "Mã phản ánh, kiến nghị", "Id", "record", "internal"),
  kind: feedbackField(kinds, "Loại (phản ánh hoặc kiến nghị)", "Kind", "kind", "internal"),
  sender: feedbackSender,
  title: feedbackField(textUpTo(1000).optional(), "Tiêu đề", "Title", "record", "personal"),
  text: feedbackField(textUpTo(20_000), "Nội dung", "What it says", "content", "personal", {
    vi: "Văn bản tự do, thường nêu tên người",
    en: "Free text that often names people",
  }),
  contents: feedbackField(
    z.array(z.enum(contents)).max(8).optional(),
    "Nhóm nội dung",
    "What it is about",
    "content",
    "internal",
    { vi: "Mã của danh mục feedback-contents", en: "Codes of the list feedback-contents" },
  ),
  channel: feedbackField(z.enum(channels), "Hình thức gửi", "Channel", "channel", "internal"),
  procedureCode: feedbackField(
    ProcedureCode.optional(),
    "Mã thủ tục hành chính liên quan",
    "Procedure that it is about",
    "procedureCode",
    "public",
  ),
  agencyCode: feedbackField(
    AgencyCode.optional(),
    "Mã cơ quan tiếp nhận",
    "Code of the receiving agency",
    "agencyCode",
    "public",
  ),
  receivedAt: feedbackField(Instant, "Thời điểm tiếp nhận", "Received", "channel", "internal"),
  triage: feedbackField(z.enum(triages).optional(), "Phân loại", "Triage", "triage", "internal", {
    vi: "Không tiếp nhận; do hành vi của cán bộ; thuộc thẩm quyền; thuộc thẩm quyền cơ quan khác",
    en: "Not accepted, caused by the conduct of officials, one's own, or another body's matter",
  }),
  refusalReason: feedbackField(
    textUpTo(2000).optional(),
    "Lý do không tiếp nhận",
    "Why it was not accepted",
    "triage",
    "personal",
  ),
  forwardedAt: feedbackField(
    Instant.optional(),
    "Thời điểm chuyển cơ quan có thẩm quyền",
    "Forwarded",
    "triage",
    "internal",
  ),
  forwardedTo: feedbackField(
    textUpTo(500).optional(),
    "Cơ quan nhận chuyển",
    "Body that it was forwarded to",
    "triage",
    "internal",
  ),
  handling: feedbackField(
    z.enum(handlings).optional(),
    "Tình trạng xử lý",
    "Handling",
    "handling",
    "internal",
    {
      vi: "collecting: chưa đủ cơ sở, tiếp tục tập hợp; assessed: đủ cơ sở, đang xem xét; decided: đã quyết định",
      en: "Still collected for want of grounds, being assessed, or decided",
    },
  ),
  result: feedbackField(z.enum(results).optional(), "Kết quả xử lý", "Result", "result", "public"),
  answer: feedbackField(
    textUpTo(20_000).optional(),
    "Nội dung trả lời",
    "Answer",
    "result",
    "personal",
  ),
  answeredBy: feedbackField(
    textUpTo(200).optional(),
    "Người trả lời",
    "Officer who answered",
    "record",
    "personal",
  ),
  answeredAt: feedbackField(
    Instant.optional(),
    "Thời điểm trả lời",
    "Answered",
    "result",
    "internal",
  ),
  publishedAt: feedbackField(
    Instant.optional(),
    "Thời điểm công khai kết quả",
    "Result published",
    "published",
    "public",
  ),
  publishedUrl: feedbackField(
    WebAddress.optional(),
    "Địa chỉ công khai kết quả",
    "Where the result is published",
    "published",
    "public",
  ),
});

/** The type of {@link Feedback}'s schema. */
export interface FeedbackSchema extends Of<typeof structure> {}

/**
 * Feedback on administrative rules (phản ánh, kiến nghị): sender, text, triage, handling, and the
 * result that is published.
 *
 * Complaints (khiếu nại) and denunciations (tố cáo) are excluded by law and go to the receiving of
 * citizens (154/2026/NĐ-CP): there is no `kind` for them. What is forwarded after more than five
 * working days is a warning; holidays are not known, so over one it may warn in vain.
 *
 * @basis 20/2008/NĐ-CP art. 3, art. 5–9, art. 14–15, as amended
 * @example
 * ```ts
 * import { checkRecord, Feedback } from "@egov-vn/schemas";
 *
 * const feedback = { id: "1", kind: "report", sender: { kind: "individual" }, text: "Mẫu", channel: "online", receivedAt: "2021-03-01T08:30:00+07:00" };
 * Feedback.safeParse(feedback).success; // => true
 * checkRecord(Feedback, { ...feedback, kind: "complaint" }).issues[0]?.message.en.includes("154/2026"); // => true
 * ```
 */
export const Feedback: FeedbackSchema = recordSchema(structure, feedbackRules);
/** Feedback on administrative rules; see the schema of the same name. */
export type Feedback = z.infer<FeedbackSchema>;

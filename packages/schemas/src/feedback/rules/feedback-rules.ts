import { legalBasis } from "../../metadata/legal-basis.ts";
import { inOrder, notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import { workingDaysBetween } from "../../time/working-days.ts";
import type { Feedback } from "../feedback.ts";

const article = (number: string) => legalBasis("20/2008/NĐ-CP", number, { confidence: "official" });

/** Article 9: what another body has to handle goes there within so many working days. */
const daysToForward = 5;

const senderRules: readonly RecordRule<Feedback>[] = [
  {
    code: "sender-unnamed",
    severity: "warning",
    path: ["sender", "name"],
    message: {
      vi: "Không có tên người gửi, mà quy định yêu cầu có.",
      en: "The sender has no name, which the rules ask for.",
    },
    basis: article("6–7"),
    holds: ({ sender }) => sender.name !== undefined,
  },
  {
    code: "sender-unreachable",
    severity: "warning",
    path: ["sender"],
    message: {
      vi: "Không có địa chỉ, số điện thoại hay thư điện tử để trả lời người gửi.",
      en: "There is no address, phone number or e-mail to answer the sender.",
    },
    basis: article("6–7"),
    holds: ({ sender: { address, phone, email } }) =>
      address !== undefined || phone !== undefined || email !== undefined,
  },
  {
    code: "report-with-proposal",
    severity: "warning",
    path: ["kind"],
    message: {
      vi: "Nội dung là giải pháp hoặc sáng kiến, nên đây là kiến nghị chứ không chỉ là phản ánh.",
      en: "It offers a solution or an idea, so it is a proposal and more than a report.",
    },
    basis: article("3"),
    holds: ({ kind, contents = [] }) =>
      kind === "proposal" || !(contents.includes("7") || contents.includes("8")),
  },
];

const triageRules: readonly RecordRule<Feedback>[] = [
  {
    code: "refusal-reason-missing",
    severity: "warning",
    path: ["refusalReason"],
    message: {
      vi: "Không tiếp nhận nhưng chưa nêu lý do.",
      en: "It was not accepted, and no reason is given.",
    },
    basis: null,
    holds: ({ triage, refusalReason }) => triage !== "not-accepted" || refusalReason !== undefined,
  },
  {
    code: "forwarded-late",
    severity: "warning",
    path: ["forwardedAt"],
    message: {
      vi: "Chuyển cơ quan có thẩm quyền sau hơn 5 ngày làm việc (chưa trừ ngày lễ).",
      en: "It was forwarded after more than 5 working days (holidays are not taken off).",
    },
    basis: article("9"),
    holds: ({ receivedAt, forwardedAt }) =>
      forwardedAt === undefined || workingDaysBetween(receivedAt, forwardedAt) <= daysToForward,
  },
  {
    code: "not-forwarded",
    severity: "warning",
    path: ["forwardedAt"],
    message: {
      vi: "Thuộc thẩm quyền cơ quan khác, đã quá 5 ngày làm việc (chưa trừ ngày lễ) mà chưa chuyển.",
      en: "It is another body's matter and was not forwarded in 5 working days (holidays are not taken off).",
    },
    basis: article("9"),
    dated: true,
    holds: ({ triage, receivedAt, forwardedAt }, asOf) =>
      triage !== "other-competence" ||
      forwardedAt !== undefined ||
      workingDaysBetween(receivedAt, asOf) <= daysToForward,
  },
  {
    code: "forwarded-own-matter",
    severity: "warning",
    path: ["forwardedAt"],
    message: {
      vi: "Đã chuyển cơ quan khác nhưng được phân loại là không tiếp nhận hoặc thuộc thẩm quyền của mình.",
      en: "It was forwarded, but its triage says that it is one's own matter or was not accepted.",
    },
    basis: article("9"),
    holds: ({ triage, forwardedAt }) =>
      forwardedAt === undefined || (triage !== "own-competence" && triage !== "not-accepted"),
  },
];

const resultRules: readonly RecordRule<Feedback>[] = [
  {
    code: "result-of-refused",
    severity: "error",
    path: ["result"],
    message: {
      vi: "Không tiếp nhận nhưng lại có kết quả xử lý.",
      en: "It was not accepted, but it has a result.",
    },
    basis: null,
    holds: ({ triage, result }) => result === undefined || triage !== "not-accepted",
  },
  {
    code: "result-before-decision",
    severity: "error",
    path: ["result"],
    message: {
      vi: "Đã có kết quả xử lý nhưng tình trạng xử lý chưa phải đã quyết định.",
      en: "It has a result, but its handling does not say that it was decided.",
    },
    basis: null,
    holds: ({ result, handling }) =>
      result === undefined || handling === undefined || handling === "decided",
  },
  {
    code: "result-unpublished",
    severity: "warning",
    path: ["publishedAt"],
    message: {
      vi: "Kết quả xử lý phải được công khai nhưng chưa có thời điểm công khai.",
      en: "A result has to be published, and there is no instant of that.",
    },
    basis: article("14"),
    holds: ({ result, publishedAt }) => result === undefined || publishedAt !== undefined,
  },
];

/** What the fields of feedback have to say together. */
export const feedbackRules: readonly RecordRule<Feedback>[] = [
  ...senderRules,
  ...triageRules,
  ...resultRules,
  inOrder("forwarded-before-received", "receivedAt", "forwardedAt", {
    vi: "Chuyển đi trước khi tiếp nhận.",
    en: "It was forwarded before it was received.",
  }),
  inOrder("answered-before-received", "receivedAt", "answeredAt", {
    vi: "Trả lời trước khi tiếp nhận.",
    en: "It was answered before it was received.",
  }),
  inOrder("published-before-received", "receivedAt", "publishedAt", {
    vi: "Công khai kết quả trước khi tiếp nhận.",
    en: "The result was published before it was received.",
  }),
  notInFuture("receivedAt", "forwardedAt", "answeredAt", "publishedAt"),
];

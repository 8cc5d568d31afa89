import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Dossier } from "../dossier.ts";
import type { DossierStatus } from "../dossier-status.ts";
import { codeRules } from "./code-rules.ts";
import { serviceRules } from "./service-rules.ts";

type InstantField =
  | "submittedAt"
  | "receivedAt"
  | "dueAt"
  | "finishedAt"
  | "returnedAt"
  | "refusedAt";

/** `later` is not before `earlier`; an instant that is missing contradicts nothing. */
function inOrder(
  code: string,
  earlier: InstantField,
  later: InstantField,
  message: BilingualText,
): RecordRule<Dossier> {
  return {
    code,
    severity: "error",
    path: [later],
    message,
    basis: null,
    holds: (dossier) => {
      const first = dossier[earlier];
      const second = dossier[later];
      // One form of writing, so text order is time order.
      return first === undefined || second === undefined || second >= first;
    },
  };
}

/** An instant stands where the status says that it happened. */
function presentWhen(
  code: string,
  field: InstantField,
  statuses: readonly DossierStatus[],
  severity: "error" | "warning",
  message: BilingualText,
): RecordRule<Dossier> {
  return {
    code,
    severity,
    path: [field],
    message,
    basis: null,
    holds: (dossier) => dossier[field] !== undefined || !statuses.includes(dossier.status),
  };
}

/** An instant does not stand where the status says that it has not happened. */
function absentWhen(
  code: string,
  field: InstantField,
  statuses: readonly DossierStatus[],
  message: BilingualText,
): RecordRule<Dossier> {
  return {
    code,
    severity: "error",
    path: [field],
    message,
    basis: null,
    holds: (dossier) => dossier[field] === undefined || !statuses.includes(dossier.status),
  };
}

const underWay = ["accepted", "in-progress"] as const satisfies readonly DossierStatus[];
const done = ["processed", "returned"] as const satisfies readonly DossierStatus[];
const open = [
  "registered",
  ...underWay,
  "supplement-requested",
  "payment-requested",
] as const satisfies readonly DossierStatus[];

const dateRules: readonly RecordRule<Dossier>[] = [
  inOrder("received-before-submitted", "submittedAt", "receivedAt", {
    vi: "Tiếp nhận trước khi nộp.",
    en: "It was received before it was submitted.",
  }),
  inOrder("due-before-received", "receivedAt", "dueAt", {
    vi: "Ngày hẹn trả sớm hơn ngày tiếp nhận.",
    en: "It is due before it was received.",
  }),
  inOrder("finished-before-received", "receivedAt", "finishedAt", {
    vi: "Kết thúc xử lý trước khi tiếp nhận.",
    en: "It was finished before it was received.",
  }),
  inOrder("returned-before-finished", "finishedAt", "returnedAt", {
    vi: "Trả kết quả trước khi kết thúc xử lý.",
    en: "The result was returned before the matter was finished.",
  }),
  inOrder("refused-before-submitted", "submittedAt", "refusedAt", {
    vi: "Từ chối trước khi nộp.",
    en: "It was refused before it was submitted.",
  }),
];

const statusRules: readonly RecordRule<Dossier>[] = [
  presentWhen("received-missing", "receivedAt", [...underWay, ...done], "error", {
    vi: "Trạng thái này cần ngày tiếp nhận.",
    en: "This status needs the instant of receipt.",
  }),
  presentWhen("due-missing", "dueAt", [...underWay, ...done], "warning", {
    vi: "Chưa có ngày hẹn trả nên không xét được đúng hạn hay quá hạn.",
    en: "There is no due date, so nobody can say whether it is on time.",
  }),
  presentWhen("finished-missing", "finishedAt", done, "error", {
    vi: "Đã xử lý xong thì phải có ngày kết thúc xử lý.",
    en: "A dossier that is processed needs the instant when it was finished.",
  }),
  presentWhen("returned-missing", "returnedAt", ["returned"], "error", {
    vi: "Đã trả kết quả thì phải có ngày trả.",
    en: "A result that was returned needs the instant of its return.",
  }),
  presentWhen("refused-missing", "refusedAt", ["refused"], "warning", {
    vi: "Không được tiếp nhận nhưng chưa có ngày từ chối.",
    en: "It was refused, and there is no instant of the refusal.",
  }),
  absentWhen("finished-while-open", "finishedAt", open, {
    vi: "Đã có ngày kết thúc xử lý nhưng trạng thái vẫn đang mở.",
    en: "It was finished, but its status is still open.",
  }),
  absentWhen("returned-while-open", "returnedAt", [...open, "processed"], {
    vi: "Đã có ngày trả kết quả nhưng trạng thái chưa phải đã trả.",
    en: "The result was returned, but the status does not say so.",
  }),
  absentWhen("refused-while-accepted", "refusedAt", [...open, ...done], {
    vi: "Đã có ngày từ chối nhưng trạng thái không phải không được tiếp nhận.",
    en: "It was refused, but its status says otherwise.",
  }),
  {
    code: "in-future",
    severity: "error",
    path: [],
    message: {
      vi: "Có thời điểm đã xảy ra nhưng sau ngày xét.",
      en: "Something that has happened lies after the day of the check.",
    },
    basis: null,
    dated: true,
    holds: ({ submittedAt, receivedAt, finishedAt, returnedAt, refusedAt }, asOf) =>
      [submittedAt, receivedAt, finishedAt, returnedAt, refusedAt].every(
        (instant) => instant === undefined || instant.slice(0, 10) <= asOf,
      ),
  },
];

/** What the fields of a dossier have to say together. */
export const dossierRules: readonly RecordRule<Dossier>[] = [
  ...codeRules,
  ...dateRules,
  ...statusRules,
  ...serviceRules,
];

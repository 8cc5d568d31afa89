import type { RecordRule } from "../../records/record-rule.ts";
import type { Dossier } from "../dossier.ts";
import type { DossierStatus } from "../dossier-status.ts";
import { codeRules } from "./code-rules.ts";
import { serviceRules } from "./service-rules.ts";

/** Statuses in which work goes on. */
const isUnderWay = (status: DossierStatus): boolean =>
  status === "accepted" || status === "in-progress";
const isDone = (status: DossierStatus): boolean => status === "processed" || status === "returned";
const isOpen = (status: DossierStatus): boolean =>
  status === "registered" ||
  isUnderWay(status) ||
  status === "supplement-requested" ||
  status === "payment-requested";

/** One form of writing, so text order is time order; what is missing contradicts nothing. */
const inOrder = (earlier: string | undefined, later: string | undefined): boolean =>
  earlier === undefined || later === undefined || later >= earlier;

type Holds = RecordRule<Dossier>["holds"];

const error = (code: string, field: keyof Dossier, vi: string, en: string, holds: Holds) =>
  ({ code, severity: "error", path: [field], message: { vi, en }, basis: null, holds }) as const;
const warning = (code: string, field: keyof Dossier, vi: string, en: string, holds: Holds) =>
  ({ code, severity: "warning", path: [field], message: { vi, en }, basis: null, holds }) as const;

const dateRules: readonly RecordRule<Dossier>[] = [
  error(
    "received-before-submitted",
    "receivedAt",
    "Tiếp nhận trước khi nộp.",
    "It was received before it was submitted.",
    (dossier) => inOrder(dossier.submittedAt, dossier.receivedAt),
  ),
  error(
    "due-before-received",
    "dueAt",
    "Ngày hẹn trả sớm hơn ngày tiếp nhận.",
    "It is due before it was received.",
    (dossier) => inOrder(dossier.receivedAt, dossier.dueAt),
  ),
  error(
    "finished-before-received",
    "finishedAt",
    "Kết thúc xử lý trước khi tiếp nhận.",
    "It was finished before it was received.",
    (dossier) => inOrder(dossier.receivedAt, dossier.finishedAt),
  ),
  error(
    "returned-before-finished",
    "returnedAt",
    "Trả kết quả trước khi kết thúc xử lý.",
    "The result was returned before the matter was finished.",
    (dossier) => inOrder(dossier.finishedAt, dossier.returnedAt),
  ),
  error(
    "refused-before-submitted",
    "refusedAt",
    "Từ chối trước khi nộp.",
    "It was refused before it was submitted.",
    (dossier) => inOrder(dossier.submittedAt, dossier.refusedAt),
  ),
];

const statusRules: readonly RecordRule<Dossier>[] = [
  error(
    "received-missing",
    "receivedAt",
    "Trạng thái này cần ngày tiếp nhận.",
    "This status needs the instant of receipt.",
    ({ receivedAt, status }) => receivedAt !== undefined || !(isUnderWay(status) || isDone(status)),
  ),
  warning(
    "due-missing",
    "dueAt",
    "Chưa có ngày hẹn trả nên không xét được đúng hạn hay quá hạn.",
    "There is no due date, so nobody can say whether it is on time.",
    ({ dueAt, status }) => dueAt !== undefined || !(isUnderWay(status) || isDone(status)),
  ),
  error(
    "finished-missing",
    "finishedAt",
    "Đã xử lý xong thì phải có ngày kết thúc xử lý.",
    "A dossier that is processed needs the instant when it was finished.",
    ({ finishedAt, status }) => finishedAt !== undefined || !isDone(status),
  ),
  error(
    "returned-missing",
    "returnedAt",
    "Đã trả kết quả thì phải có ngày trả.",
    "A result that was returned needs the instant of its return.",
    ({ returnedAt, status }) => returnedAt !== undefined || status !== "returned",
  ),
  warning(
    "refused-missing",
    "refusedAt",
    "Không được tiếp nhận nhưng chưa có ngày từ chối.",
    "It was refused, and there is no instant of the refusal.",
    ({ refusedAt, status }) => refusedAt !== undefined || status !== "refused",
  ),
  error(
    "finished-while-open",
    "finishedAt",
    "Đã có ngày kết thúc xử lý nhưng trạng thái vẫn đang mở.",
    "It was finished, but its status is still open.",
    ({ finishedAt, status }) => finishedAt === undefined || !isOpen(status),
  ),
  error(
    "returned-while-open",
    "returnedAt",
    "Đã có ngày trả kết quả nhưng trạng thái chưa phải đã trả.",
    "The result was returned, but the status does not say so.",
    ({ returnedAt, status }) =>
      returnedAt === undefined || !(isOpen(status) || status === "processed"),
  ),
  error(
    "refused-while-accepted",
    "refusedAt",
    "Đã có ngày từ chối nhưng trạng thái không phải không được tiếp nhận.",
    "It was refused, but its status says otherwise.",
    ({ refusedAt, status }) => refusedAt === undefined || !(isOpen(status) || isDone(status)),
  ),
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
    holds: ({ submittedAt, receivedAt, finishedAt, returnedAt, refusedAt }, asOf) => {
      // Text behind every instant of the day and before all of the next.
      const end = `${asOf}U`;
      const isPast = (instant: string | undefined) => instant === undefined || instant < end;
      return (
        isPast(submittedAt) &&
        isPast(receivedAt) &&
        isPast(finishedAt) &&
        isPast(returnedAt) &&
        isPast(refusedAt)
      );
    },
  },
];

/** What the fields of a dossier have to say together. */
export const dossierRules: readonly RecordRule<Dossier>[] = [
  ...codeRules,
  ...dateRules,
  ...statusRules,
  ...serviceRules,
];

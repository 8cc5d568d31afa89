import { inOrder, notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Payment } from "../payment.ts";
import { sumOf } from "../payment-fields.ts";

const settled = ["paid", "refunded"] as const satisfies readonly Payment["requestState"][];
const open = ["waiting", "unpaid"] as const satisfies readonly Payment["requestState"][];
const isSettled = ({ requestState }: Payment) => settled.some((state) => state === requestState);
const isOpen = ({ requestState }: Payment) => open.some((state) => state === requestState);

const stateRules: readonly RecordRule<Payment>[] = [
  {
    code: "paid-without-success",
    severity: "error",
    path: ["transactionState"],
    message: {
      vi: "Yêu cầu đã thanh toán hoặc hoàn tiền nhưng giao dịch chưa thành công hoặc thất bại.",
      en: "The request is paid or refunded, but its transaction has failed or is not finished.",
    },
    basis: null,
    holds: (payment) =>
      !isSettled(payment) ||
      payment.transactionState === undefined ||
      payment.transactionState === "succeeded",
  },
  {
    code: "success-not-taken-over",
    severity: "warning",
    path: ["requestState"],
    message: {
      vi: "Giao dịch đã thành công nhưng yêu cầu chưa được ghi nhận là đã thanh toán.",
      en: "The transaction has succeeded, but the request does not say that it is paid.",
    },
    basis: null,
    holds: (payment) => payment.transactionState !== "succeeded" || isSettled(payment),
  },
  {
    code: "paid-while-open",
    severity: "error",
    path: ["paidAt"],
    message: {
      vi: "Đã có thời điểm thanh toán nhưng yêu cầu vẫn chưa thanh toán.",
      en: "There is an instant of payment, but the request is still unpaid.",
    },
    basis: null,
    holds: (payment) => payment.paidAt === undefined || !isOpen(payment),
  },
  {
    code: "paid-at-missing",
    severity: "warning",
    path: ["paidAt"],
    message: {
      vi: "Đã thanh toán hoặc hoàn tiền nhưng chưa có thời điểm thanh toán.",
      en: "It is paid or refunded, and there is no instant of the payment.",
    },
    basis: null,
    holds: (payment) => payment.paidAt !== undefined || !isSettled(payment),
  },
  {
    code: "transaction-code-missing",
    severity: "warning",
    path: ["transactionCode"],
    message: {
      vi: "Giao dịch trực tuyến thành công nhưng không có mã giao dịch để đối soát.",
      en: "An online transaction succeeded without a code to reconcile it by.",
    },
    basis: null,
    holds: ({ method, transactionState, transactionCode }) =>
      method !== "online" || transactionState !== "succeeded" || transactionCode !== undefined,
  },
  {
    code: "cash-with-account",
    severity: "warning",
    path: ["method"],
    message: {
      vi: "Nộp tiền mặt nhưng có ngân hàng hoặc tài khoản của người nộp.",
      en: "It was paid in cash and names a bank or an account of the payer.",
    },
    basis: null,
    holds: ({ method, bankCode, payerAccount }) =>
      method !== "cash" || (bankCode === undefined && payerAccount === undefined),
  },
];

/** What the fields of a payment have to say together. */
export const paymentRules: readonly RecordRule<Payment>[] = [
  inOrder("paid-before-requested", "requestedAt", "paidAt", {
    vi: "Thanh toán trước khi được yêu cầu.",
    en: "It was paid before it was requested.",
  }),
  ...stateRules,
  {
    code: "fees-differ",
    severity: "warning",
    path: ["fees"],
    message: {
      vi: "Tổng các khoản phí, lệ phí khác số tiền thanh toán.",
      en: "The fees do not add up to the amount.",
    },
    basis: null,
    holds: ({ amount, fees }) => fees === undefined || sumOf(fees) === amount,
  },
  {
    code: "lines-differ",
    severity: "warning",
    path: ["lines"],
    message: {
      vi: "Tổng các khoản nộp khác số tiền thanh toán.",
      en: "The lines do not add up to the amount.",
    },
    basis: null,
    holds: ({ amount, lines }) => lines === undefined || sumOf(lines) === amount,
  },
  notInFuture("requestedAt", "paidAt"),
];

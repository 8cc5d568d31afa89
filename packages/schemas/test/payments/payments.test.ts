import { describe, expect, it } from "vitest";
import { explain, Payment, Receipt } from "../../src/index.ts";
import { issuesOf } from "../records/issues-of.ts";

const paid = (): Payment => ({
  reference: "MAU00000000000000001",
  method: "online",
  amount: 20_000,
  fees: [
    { name: "Lệ phí", amount: 15_000 },
    { name: "Phí", amount: 5000 },
  ],
  lines: [{ content: "Lệ phí", amount: 20_000 }],
  requestState: "paid",
  transactionState: "succeeded",
  transactionCode: "GD-1",
  requestedAt: "2021-03-01T08:00:00+07:00",
  paidAt: "2021-03-01T08:05:00+07:00",
});
const unpaid = (): Payment => ({
  reference: "MAU00000000000000001",
  method: "online",
  amount: 20_000,
  requestState: "unpaid",
  requestedAt: "2021-03-01T08:00:00+07:00",
});

describe("a payment", () => {
  it("is accepted with nothing to say, paid, unpaid and in cash", () => {
    const cash = { ...unpaid(), method: "cash", requestState: "paid", paidAt: paid().paidAt };
    for (const payment of [paid(), unpaid(), cash]) {
      expect(issuesOf(Payment, payment, "2021-03-31")).toEqual([]);
    }
  });

  it.each<[string, Payment, string]>([
    [
      "paid by a transaction that failed",
      { ...paid(), transactionState: "failed" },
      "transactionState: paid-without-success",
    ],
    [
      "refunded before its transaction is finished",
      { ...paid(), requestState: "refunded", transactionState: "initiated" },
      "transactionState: paid-without-success",
    ],
    [
      "unpaid but paid at an instant",
      { ...unpaid(), paidAt: "2021-03-01T08:05:00+07:00" },
      "paidAt: paid-while-open",
    ],
    [
      "paid before it was requested",
      { ...paid(), paidAt: "2021-03-01T07:59:59+07:00" },
      "paidAt: paid-before-requested",
    ],
  ])("is refused when it is %s", (_, payment, issue) => {
    expect(issuesOf(Payment, payment)).toEqual([`error ${issue}`]);
  });

  it.each<[string, Payment, string]>([
    [
      "a success that the request does not know of",
      { ...unpaid(), transactionState: "succeeded", transactionCode: "GD-1" },
      "requestState: success-not-taken-over",
    ],
    ["no instant of the payment", { ...unpaid(), requestState: "paid" }, "paidAt: paid-at-missing"],
    [
      "no code to reconcile it by",
      {
        ...unpaid(),
        requestState: "paid",
        transactionState: "succeeded",
        paidAt: "2021-03-01T08:05:00+07:00",
      },
      "transactionCode: transaction-code-missing",
    ],
    [
      "a bank beside cash",
      { ...unpaid(), method: "cash", bankCode: "NHMAU" },
      "method: cash-with-account",
    ],
    [
      "fees that do not add up",
      { ...unpaid(), fees: [{ name: "Lệ phí", amount: 19_999 }] },
      "fees: fees-differ",
    ],
    [
      "lines that do not add up",
      { ...unpaid(), lines: [{ content: "Lệ phí", amount: 20_001 }] },
      "lines: lines-differ",
    ],
  ])("is valid and a doubt with %s", (_, payment, issue) => {
    expect(issuesOf(Payment, payment)).toEqual([`warning ${issue}`]);
  });

  it("was not made after the day of the check", () => {
    expect(issuesOf(Payment, unpaid(), "2021-02-28")).toEqual(["error : in-future"]);
  });

  it.each([
    "payerAccount",
    "bankCode",
    "transactionCode",
    "transactionDetails",
    "beneficiaryAccount",
  ])("has a sensitive %s", (field) => {
    expect(explain(`Payment.${field}`)[0]?.class).toBe("sensitive");
  });
});

const receipt = (): Receipt => ({
  template: "01BLP",
  symbol: "MAU-21E",
  number: "0000001",
  issuedOn: "2021-03-01",
  lines: [
    { content: "Lệ phí", amount: 15_000 },
    { content: "Phí", amount: 5000 },
  ],
  amount: 20_000,
});

describe("a receipt", () => {
  it("is accepted when its lines add up", () => {
    expect(issuesOf(Receipt, receipt(), "2021-03-31")).toEqual([]);
  });

  it("is refused when they do not, without a line, and after the day of the check", () => {
    expect(issuesOf(Receipt, { ...receipt(), amount: 20_001 })).toEqual([
      "error amount: lines-not-total",
    ]);
    expect(issuesOf(Receipt, { ...receipt(), lines: [], amount: 0 })).toEqual([
      "error lines: too-small",
    ]);
    expect(issuesOf(Receipt, receipt(), "2021-02-28")).toEqual(["error : in-future"]);
  });
});

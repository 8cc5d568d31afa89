import { legalBasis } from "../metadata/legal-basis.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { workingDaysBetween } from "../time/working-days.ts";
import type { DataSharingAgreement } from "./data-sharing-agreement.ts";

const account = legalBasis("47/2020/NĐ-CP", "35(3)", { confidence: "official" });
const personalData = legalBasis("91/2025/QH15", null, {
  from: "2026-01-01",
  confidence: "unverified",
});
const workingDays = 2;

/** What dates, personal data and the account of an agreement have to say together. */
export const dataSharingRules: readonly RecordRule<DataSharingAgreement>[] = [
  {
    code: "ends-before-start",
    severity: "error",
    path: ["to"],
    message: { vi: "Kết thúc trước khi bắt đầu.", en: "It ends before it begins." },
    basis: null,
    holds: ({ from, to }) => to === undefined || to >= from,
  },
  {
    code: "personal-data-without-purpose",
    severity: "error",
    path: ["purpose"],
    message: {
      vi: "Chia sẻ dữ liệu cá nhân phải có mục đích.",
      en: "Sharing personal data needs a purpose.",
    },
    basis: personalData,
    holds: ({ personalDataClasses, purpose }) =>
      personalDataClasses.length === 0 || purpose !== undefined,
  },
  {
    code: "personal-data-without-ground",
    severity: "error",
    path: ["legalGround"],
    message: {
      vi: "Chia sẻ dữ liệu cá nhân phải có căn cứ pháp lý.",
      en: "Sharing personal data needs a legal ground.",
    },
    basis: personalData,
    holds: ({ personalDataClasses, legalGround }) =>
      personalDataClasses.length === 0 || legalGround !== undefined,
  },
  {
    code: "provider-is-consumer",
    severity: "warning",
    path: ["consumer", "code"],
    message: {
      vi: "Bên cung cấp và bên khai thác có cùng mã định danh.",
      en: "Provider and consumer have the same code.",
    },
    basis: null,
    holds: ({ provider, consumer }) =>
      provider.code === undefined || provider.code !== consumer.code,
  },
  {
    code: "account-before-request",
    severity: "error",
    path: ["account", "createdOn"],
    message: {
      vi: "Tài khoản được tạo trước khi có đề nghị.",
      en: "The account was created before it was requested.",
    },
    basis: null,
    holds: ({ account: { requestedOn, createdOn } = {} }) =>
      requestedOn === undefined || createdOn === undefined || createdOn >= requestedOn,
  },
  {
    code: "refusal-before-request",
    severity: "error",
    path: ["account", "refusedOn"],
    message: {
      vi: "Từ chối trước khi có đề nghị.",
      en: "The account was refused before it was requested.",
    },
    basis: null,
    holds: ({ account: { requestedOn, refusedOn } = {} }) =>
      requestedOn === undefined || refusedOn === undefined || refusedOn >= requestedOn,
  },
  {
    code: "account-late",
    severity: "warning",
    path: ["account", "createdOn"],
    message: {
      vi: "Tài khoản được tạo sau hơn 02 ngày làm việc kể từ ngày đề nghị (chưa trừ ngày nghỉ lễ).",
      en: "The account was created more than 2 working days after the request (holidays not left out).",
    },
    basis: account,
    holds: ({ account: { requestedOn, createdOn } = {} }) =>
      requestedOn === undefined || createdOn === undefined || inTime(requestedOn, createdOn),
  },
  {
    code: "refusal-without-reason",
    severity: "warning",
    path: ["account", "refusalReason"],
    message: {
      vi: "Từ chối cấp tài khoản thì phải nêu lý do.",
      en: "Whoever refuses an account has to give the reason.",
    },
    basis: account,
    holds: ({ account: { refusedOn, refusalReason } = {} }) =>
      refusedOn === undefined || refusalReason !== undefined,
  },
  {
    code: "account-overdue",
    severity: "warning",
    path: ["account", "createdOn"],
    message: {
      vi: "Đã quá 02 ngày làm việc kể từ ngày đề nghị mà tài khoản chưa được tạo hay từ chối.",
      en: "More than 2 working days after the request, the account is neither created nor refused.",
    },
    basis: account,
    dated: true,
    holds: ({ account: { requestedOn, createdOn, refusedOn } = {} }, asOf) =>
      requestedOn === undefined ||
      createdOn !== undefined ||
      refusedOn !== undefined ||
      inTime(requestedOn, asOf),
  },
];

function inTime(requestedOn: string, day: string): boolean {
  return workingDaysBetween(requestedOn, day) <= workingDays;
}

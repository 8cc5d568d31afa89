import { entryOf } from "../../code-lists/entry-of.ts";
import { taxCodeStatuses } from "../../code-lists/tax/tax-code-statuses.ts";
import { legalBasis } from "../../metadata/legal-basis.ts";
import { inOrder, notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { TaxRegistration } from "../tax-registration.ts";

const appendix = legalBasis("90/2026/TT-BTC", "Phụ lục I", {
  from: "2026-07-01",
  confidence: "secondary",
});
const codes = legalBasis("105/2020/TT-BTC", "5", { to: "2025-02-05", confidence: "official" });

/** Whether the list is the one of the day of the status; the list before it was not read. */
function isOfList({ statusSetOn }: TaxRegistration): boolean {
  return statusSetOn === undefined || statusSetOn >= (taxCodeStatuses.from ?? "");
}

const isListed = (code: string) => entryOf(taxCodeStatuses, code) !== undefined;

const isPerson = ({ holder }: TaxRegistration) =>
  holder === "individual" || holder === "household-business";

const statusRules: readonly RecordRule<TaxRegistration>[] = [
  {
    code: "status-unlisted",
    severity: "warning",
    path: ["statusCode"],
    message: {
      vi: "Danh mục trạng thái mã số thuế của phần mềm không có mã này.",
      en: "The list of tax-code statuses of this software does not hold this code.",
    },
    basis: appendix,
    holds: (registration) => !isOfList(registration) || isListed(registration.statusCode),
  },
  {
    code: "reason-unlisted",
    severity: "warning",
    path: ["reasonCode"],
    message: {
      vi: "Danh mục của phần mềm không có lý do này cho trạng thái này.",
      en: "The list of this software does not hold this reason for this status.",
    },
    basis: appendix,
    holds: (registration) => {
      const { statusCode, reasonCode } = registration;
      return (
        reasonCode === undefined ||
        !isOfList(registration) ||
        !isListed(statusCode) ||
        isListed(`${statusCode}-${reasonCode}`)
      );
    },
  },
  {
    code: "closed-while-open",
    severity: "warning",
    path: ["closedOn"],
    message: {
      vi: "Có ngày đóng mã số thuế nhưng trạng thái là đã cấp.",
      en: "The code was closed on a day, but its status says that it is in use.",
    },
    basis: null,
    holds: ({ statusCode, closedOn }) => closedOn === undefined || statusCode !== "00",
  },
];

const holderRules: readonly RecordRule<TaxRegistration>[] = [
  {
    code: "code-not-of-dependent-unit",
    severity: "error",
    path: ["taxCode"],
    message: {
      vi: "Mã số thuế của đơn vị phụ thuộc có -001 đến -999, của tổ chức độc lập thì không.",
      en: "The tax code of a dependent unit has -001 to -999, that of an independent organisation has not.",
    },
    basis: codes,
    // Whether a household business may have such codes for its shops was not read.
    holds: (registration) =>
      isPerson(registration) ||
      (registration.holder === "dependent-unit") === (registration.taxCode.length === 14),
  },
  {
    code: "personal-id-of-organisation",
    severity: "error",
    path: ["taxCode"],
    message: {
      vi: "Mã số thuế của tổ chức không phải là số định danh cá nhân.",
      en: "The tax code of an organisation is no personal id.",
    },
    basis: codes,
    holds: (registration) =>
      registration.taxCode.length !== 12 || registration.holder !== "organisation",
  },
  {
    code: "tax-code-not-personal-id",
    severity: "error",
    path: ["taxCode"],
    message: {
      vi: "Mã số thuế 12 số phải là số định danh cá nhân của chính người nộp thuế.",
      en: "A tax code of 12 digits has to be the personal id of the same taxpayer.",
    },
    basis: legalBasis("86/2024/TT-BTC", "5", {
      from: "2025-07-01",
      to: "2026-06-30",
      confidence: "secondary",
    }),
    holds: ({ taxCode, personalId }) =>
      taxCode.length !== 12 || personalId === undefined || taxCode === personalId,
  },
  {
    code: "old-code-of-person",
    severity: "warning",
    path: ["taxCode"],
    message: {
      vi: "Cá nhân, hộ kinh doanh có số định danh dùng mã số thuế 10 số chỉ đến hết ngày 30/6/2025.",
      en: "A person with a personal id used a tax code of 10 digits only until 2025-06-30.",
    },
    basis: legalBasis("86/2024/TT-BTC", "5", {
      from: "2025-07-01",
      to: "2026-06-30",
      confidence: "secondary",
    }),
    holds: (registration) =>
      !isPerson(registration) ||
      registration.taxCode.length === 12 ||
      registration.personalId === undefined ||
      (registration.statusSetOn ?? registration.registeredOn ?? "") < "2025-07-01",
  },
];

/** What the fields of a tax registration have to say together. */
export const taxRegistrationRules: readonly RecordRule<TaxRegistration>[] = [
  ...holderRules,
  ...statusRules,
  inOrder("closed-before-registered", "registeredOn", "closedOn", {
    vi: "Đóng mã số thuế trước khi cấp.",
    en: "The code was closed before it was issued.",
  }),
  notInFuture("registeredOn", "statusSetOn"),
];

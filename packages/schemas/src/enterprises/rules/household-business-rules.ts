import { legalBasis } from "../../metadata/legal-basis.ts";
import { inOrder, notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { HouseholdBusiness } from "../household-business.ts";

/** First day on which the owner's personal id is the tax code. */
const personalIdSince = "2025-07-01";
const personalIdAsTaxCode = legalBasis("86/2024/TT-BTC", "5", {
  from: personalIdSince,
  to: "2026-06-30",
  confidence: "secondary",
});

const tenDigits = {
  severity: "warning",
  path: ["taxCode"],
  basis: personalIdAsTaxCode,
} as const;

/** What the fields of a household business have to say together. */
export const householdBusinessRules: readonly RecordRule<HouseholdBusiness>[] = [
  {
    code: "tax-code-not-of-owner",
    severity: "error",
    path: ["taxCode"],
    message: {
      vi: "Mã số thuế 12 số của hộ kinh doanh phải là số định danh cá nhân của chủ hộ.",
      en: "A tax code of 12 digits has to be the personal id of the owner.",
    },
    basis: personalIdAsTaxCode,
    holds: ({ taxCode, owner }) =>
      taxCode?.length !== 12 || owner.personalId === undefined || taxCode === owner.personalId,
  },
  {
    ...tenDigits,
    code: "registered-with-old-code",
    message: {
      vi: "Đăng ký từ ngày 01/7/2025 nhưng mã số thuế chưa phải số định danh cá nhân.",
      en: "It was registered since 2025-07-01 with a tax code that is no personal id.",
    },
    holds: ({ taxCode, registeredOn }) =>
      taxCode === undefined ||
      taxCode.length === 12 ||
      registeredOn === undefined ||
      registeredOn < personalIdSince,
  },
  {
    ...tenDigits,
    code: "old-code-today",
    message: {
      vi: "Từ ngày 01/7/2025, số định danh cá nhân của chủ hộ thay mã số thuế cũ.",
      en: "From 2025-07-01 the personal id of the owner takes the place of the old tax code.",
    },
    dated: true,
    holds: ({ taxCode, registeredOn }, asOf) =>
      taxCode === undefined ||
      taxCode.length === 12 ||
      (registeredOn ?? "") >= personalIdSince ||
      asOf < personalIdSince,
  },
  {
    code: "business-unidentified",
    severity: "warning",
    path: ["taxCode"],
    message: {
      vi: "Không có mã số thuế hay số đăng ký để nhận ra hộ kinh doanh.",
      en: "No tax code or registration number identifies the household business.",
    },
    basis: null,
    holds: ({ taxCode, registrationNumber }) =>
      taxCode !== undefined || registrationNumber !== undefined,
  },
  inOrder("amended-before-registered", "registeredOn", "lastAmendedOn", {
    vi: "Thay đổi trước khi đăng ký.",
    en: "It was amended before it was registered.",
  }),
  notInFuture("registeredOn", "lastAmendedOn"),
];

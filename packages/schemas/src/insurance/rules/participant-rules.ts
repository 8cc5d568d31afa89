import { legalBasis } from "../../metadata/legal-basis.ts";
import { notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { SocialInsuranceParticipant } from "../social-insurance-participant.ts";
import { tenDigitsReplaced, tenDigitsReplacedToday } from "./number-rules.ts";

const personalIdAsNumber = legalBasis("1804/BHXH-QLT", null, {
  from: "2025-08-01",
  confidence: "press",
});

/** What the fields of somebody insured have to say together. */
export const participantRules: readonly RecordRule<SocialInsuranceParticipant>[] = [
  {
    code: "number-not-personal-id",
    severity: "error",
    path: ["socialInsuranceNumber"],
    message: {
      vi: "Mã số BHXH 12 số phải là số định danh cá nhân của chính người tham gia.",
      en: "A social-insurance number of 12 digits has to be the personal id of the same person.",
    },
    basis: personalIdAsNumber,
    holds: ({ socialInsuranceNumber, personalId }) =>
      socialInsuranceNumber.length !== 12 ||
      personalId === undefined ||
      socialInsuranceNumber === personalId,
  },
  {
    code: "personal-id-before-its-day",
    severity: "warning",
    path: ["socialInsuranceNumber"],
    message: {
      vi: "Số định danh cá nhân chỉ thay mã số BHXH từ ngày 01/8/2025, sau ngày ghi nhận.",
      en: "The personal id takes the place of this number only from 2025-08-01, after the day of recording.",
    },
    basis: personalIdAsNumber,
    holds: ({ socialInsuranceNumber, recordedOn }) =>
      socialInsuranceNumber.length !== 12 || recordedOn === undefined || recordedOn >= "2025-08-01",
  },
  {
    code: "branch-twice",
    severity: "warning",
    path: ["participatesIn"],
    message: {
      vi: "Một loại bảo hiểm có nhiều lần.",
      en: "One branch of insurance stands there several times.",
    },
    basis: null,
    holds: ({ participatesIn = [] }) => new Set(participatesIn).size === participatesIn.length,
  },
  tenDigitsReplaced(({ recordedOn }) => recordedOn),
  tenDigitsReplacedToday(({ recordedOn }) => recordedOn),
  notInFuture("recordedOn"),
];

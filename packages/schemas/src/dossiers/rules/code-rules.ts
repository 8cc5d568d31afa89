import {
  dossierCodePartsOf,
  isDossierCode,
  isUnderNewCircular,
} from "../../identifiers/matters/dossier-code.ts";
import { legalBasis } from "../../metadata/legal-basis.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Dossier } from "../dossier.ts";

const pattern = legalBasis("01/2018/TT-VPCP", "19", { to: "2025-06-30", confidence: "official" });
const newPattern = legalBasis("03/2025/TT-VPCP", null, {
  from: "2025-07-01",
  confidence: "unverified",
});

/** Whether a code may follow the new pattern: judged by the day of receipt, else of submission. */
function mayBeNew({ code, receivedAt, submittedAt }: Dossier): boolean {
  const receivedOn = (receivedAt ?? submittedAt)?.slice(0, 10);
  return isUnderNewCircular(code, receivedOn === undefined ? {} : { receivedOn });
}

/** What a dossier's code has to say together with its dates and its agency. */
export const codeRules: readonly RecordRule<Dossier>[] = [
  {
    code: "dossier-code-form",
    severity: "error",
    path: ["code"],
    message: {
      vi: "Mã hồ sơ tiếp nhận trước 01/7/2025 gồm mã cơ quan, ngày yyMMdd và số thứ tự, như 000.00.12.H40-210301-0001.",
      en: "The code of a dossier received before 2025-07-01 is an agency code, a day yyMMdd and a serial number, as in 000.00.12.H40-210301-0001.",
    },
    basis: pattern,
    holds: (dossier) => isDossierCode(dossier.code) || mayBeNew(dossier),
  },
  {
    code: "pattern-unconfirmed",
    severity: "warning",
    path: ["code"],
    message: {
      vi: "Mã không theo mẫu của Thông tư 01/2018/TT-VPCP; mẫu mới theo Thông tư 03/2025/TT-VPCP chưa được xác nhận.",
      en: "The code misses the pattern of Circular 01/2018/TT-VPCP; that of Circular 03/2025/TT-VPCP is not confirmed.",
    },
    basis: newPattern,
    holds: (dossier) => isDossierCode(dossier.code) || !mayBeNew(dossier),
  },
  {
    code: "code-day-differs",
    severity: "warning",
    path: ["code"],
    message: {
      vi: "Ngày trong mã hồ sơ khác cả ngày nộp và ngày tiếp nhận.",
      en: "The day in the code is neither that of submission nor that of receipt.",
    },
    basis: pattern,
    holds: ({ code, submittedAt, receivedAt }) => {
      const day = dossierCodePartsOf(code)?.receivedOn;
      const days = [submittedAt, receivedAt].flatMap((instant) => instant?.slice(0, 10) ?? []);
      return day === undefined || days.length === 0 || days.includes(day);
    },
  },
];

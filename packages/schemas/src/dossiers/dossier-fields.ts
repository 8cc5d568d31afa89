import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** What the national portal and an agency's system tell each other; the text itself was not read. */
const exchange = legalBasis("QCVN 120:2019/BTTTT", null, { confidence: "secondary" });
/** One-stop handling, before and since the reform of July 2025; the articles were not read. */
const oneStopBefore = legalBasis("61/2018/NĐ-CP", null, {
  to: "2025-06-30",
  confidence: "secondary",
});
const oneStop = legalBasis("118/2025/NĐ-CP", null, { from: "2025-07-01", confidence: "secondary" });
/** Circular 03/2025 has the forms of today: 01 receipt, 02 completion, 03 refusal, 04 new date, 05 stop. */
const forms = legalBasis("03/2025/TT-VPCP", null, { from: "2025-07-01", confidence: "secondary" });

/** Grounds of the fields of a dossier and of its parts. */
const dossierGrounds = {
  exchange: [exchange],
  oneStop: [oneStop, oneStopBefore],
  forms: [forms, oneStopBefore],
  code: [
    legalBasis("01/2018/TT-VPCP", "19", { to: "2025-06-30", confidence: "official" }),
    legalBasis("03/2025/TT-VPCP", null, { from: "2025-07-01", confidence: "unverified" }),
  ],
  fieldCode: [legalBasis("01/2018/TT-VPCP", "20", { to: "2025-06-30", confidence: "official" })],
  procedureCode: [
    legalBasis("224/2026/NĐ-CP", "15", { from: "2026-07-01", confidence: "official" }),
    exchange,
  ],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
  serviceLevel: [
    legalBasis("224/2026/NĐ-CP", "14", { from: "2026-07-01", confidence: "official" }),
    legalBasis("42/2022/NĐ-CP", null, {
      from: "2022-08-15",
      to: "2026-06-30",
      confidence: "secondary",
    }),
  ],
  fees: [legalBasis("97/2015/QH13", null, { confidence: "secondary" }), exchange],
  digitisation: [legalBasis("107/2021/NĐ-CP", null, { confidence: "secondary" }), exchange],
  personalId: [
    legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" }),
    exchange,
  ],
} as const;

/** A field of a dossier or of one of its parts, in one line. */
export const dossierField = fieldsUnder(dossierGrounds);

import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

const decree = (article: string) =>
  legalBasis("20/2008/NĐ-CP", article, { confidence: "official" });
const oneStop = legalBasis("118/2025/NĐ-CP", null, { from: "2025-07-01", confidence: "derived" });
/** The messages of the national portal; the text itself was not read. */
const exchange = legalBasis("QCVN 120:2019/BTTTT", null, { confidence: "secondary" });

/** Grounds of the fields of feedback, calls and ratings; articles as Decree 48/2013 left them. */
const feedbackGrounds = {
  kind: [decree("3")],
  content: [decree("5")],
  channel: [decree("6–7")],
  sender: [decree("6–7")],
  triage: [decree("9")],
  handling: [decree("14")],
  result: [decree("15")],
  published: [decree("14")],
  record: [legalBasis("20/2008/NĐ-CP", null, { confidence: "derived" })],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
  procedureCode: [
    legalBasis("224/2026/NĐ-CP", "15", { from: "2026-07-01", confidence: "official" }),
    exchange,
  ],
  personalId: [legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" })],
  support: [oneStop],
  rating: [legalBasis("766/QĐ-TTg", null, { confidence: "secondary" }), exchange],
} as const;

/** A field of feedback, of a call or of a rating, in one line. */
export const feedbackField = fieldsUnder(feedbackGrounds);

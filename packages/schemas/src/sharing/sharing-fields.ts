import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** Sharing of digital data among state bodies; beyond art. 35(3) the articles were not read. */
const base = legalBasis("47/2020/NĐ-CP", null, { confidence: "secondary" });
const mandatory = legalBasis("278/2025/NĐ-CP", null, {
  from: "2025-10-22",
  confidence: "secondary",
});

/** Grounds of the fields of an agreement to share data. */
const sharingGrounds = {
  sharing: [base, mandatory],
  account: [legalBasis("47/2020/NĐ-CP", "35(3)", { confidence: "official" })],
  platform: [legalBasis("194/2025/NĐ-CP", "20", { from: "2025-08-19", confidence: "official" })],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
  personalData: [legalBasis("91/2025/QH15", "2", { from: "2026-01-01", confidence: "official" })],
} as const;

/** A field of an agreement to share data, in one line. */
export const sharingField = fieldsUnder(sharingGrounds);

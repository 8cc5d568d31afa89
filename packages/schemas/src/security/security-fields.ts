import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** An article of Decree 85/2016; whether it goes on after 2026-07-01 was not read. */
const decree85 = (article: string) =>
  legalBasis("85/2016/NĐ-CP", article, { from: "2016-07-01", confidence: "official" });
const decision05 = (article: string) =>
  legalBasis("05/2017/QĐ-TTg", article, { from: "2017-03-16", confidence: "official" });
const circular20 = (article: string) =>
  legalBasis("20/2017/TT-BTTTT", article, { from: "2017-11-01", confidence: "official" });

/** Law 116/2025 turns to cybersecurity levels; the decree with the criteria was not found. */
const law116 = legalBasis("116/2025/QH15", null, { from: "2026-07-01", confidence: "press" });

/** Grounds of the fields of systems, incidents and their reports. */
const securityGrounds = {
  terms: [decree85("3")],
  kinds: [decree85("6(2)")],
  information: [decree85("6(1)")],
  services: [decree85("8–9")],
  levels: [decree85("7–11"), law116],
  approval: [decree85("12"), law116],
  criticalList: [decree85("12(3)"), law116],
  /** No text on monitoring was read; the level asks for it. */
  monitoring: [legalBasis("85/2016/NĐ-CP", null, { from: "2016-07-01", confidence: "unverified" })],
  platforms: [legalBasis("194/2025/NĐ-CP", "20", { from: "2025-08-19", confidence: "official" })],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
  incident: [circular20("2(1)"), decision05("11(4)")],
  serious: [decision05("9")],
  handling: [decision05("12"), circular20("11")],
  report: [decision05("11(4)"), circular20("9(3)")],
  reportKinds: [decision05("11(2)"), circular20("9(3)")],
  recipients: [circular20("9(2)"), decision05("11(5)")],
  personalData: [legalBasis("91/2025/QH15", "2", { from: "2026-01-01", confidence: "official" })],
} as const;

/** A field of a system, an incident or a report, in one line. */
export const securityField = fieldsUnder(securityGrounds);

/** Note on text that tells how a system can be attacked. */
export const revealing = {
  vi: "Có thể để lộ điểm yếu của hệ thống: chỉ lưu hành nội bộ",
  en: "May reveal weak points of the system: not to leave the agencies concerned",
} as const;

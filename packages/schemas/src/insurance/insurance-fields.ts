import * as z from "zod";
import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** Appendix V of Decree 58/2026: what the insurance database shares with the population database. */
const shared = (item: string) =>
  legalBasis("58/2026/NĐ-CP", item, { from: "2026-03-15", confidence: "official" });
/** The law of today as a whole; its articles were not read. */
const law = legalBasis("41/2024/QH15", null, { from: "2025-07-01", confidence: "secondary" });
/** What look-ups at the health-insurance gateway answer, read in clients of it. */
const lookUp = legalBasis("1923/BHXH-CNTT", null, { confidence: "secondary" });

/** Grounds of the fields of insurance records; items of appendix V are named as its lists do. */
const insuranceGrounds = {
  card: [shared("Phụ lục V, danh mục 1, mục 7")],
  book: [shared("Phụ lục V, danh mục 1, mục 8"), law],
  participant: [shared("Phụ lục V, danh mục 1, mục 9"), law],
  history: [shared("Phụ lục V, danh mục 1, mục 10"), law],
  unemployment: [shared("Phụ lục V, danh mục 1, mục 11")],
  benefit: [shared("Phụ lục V, danh mục 1, mục 12"), shared("Phụ lục V, danh mục 1, mục 13"), law],
  treatment: [shared("Phụ lục V, danh mục 1, mục 13"), lookUp],
  unemploymentDecision: [shared("Phụ lục V, danh mục 2, mục 31–34")],
  benefitDecision: [shared("Phụ lục V, danh mục 2, mục 63–69")],
  number: [
    shared("Phụ lục V, danh mục 1, mục 9"),
    legalBasis("1804/BHXH-QLT", null, { from: "2025-08-01", confidence: "press" }),
  ],
  group: [
    legalBasis("1018/QĐ-BHXH", null, { confidence: "secondary" }),
    legalBasis("1351/QĐ-BHXH", null, { confidence: "secondary" }),
  ],
  level: [
    legalBasis("261/2025/QH15", "2(1a)", { from: "2026-01-01", confidence: "secondary" }),
    legalBasis("1018/QĐ-BHXH", null, { confidence: "secondary" }),
  ],
  lookUp: [lookUp],
  person: [legalBasis("26/2023/QH15", "9", { from: "2024-07-01", confidence: "press" }), law],
  kind: [legalBasis("58/2026/NĐ-CP", null, { from: "2026-03-15", confidence: "derived" })],
} as const;

/** A field of an insurance record, in one line. */
export const insuranceField = fieldsUnder(insuranceGrounds);

/** Which of the records this is; every kind of record of the union has its own word. */
export function kindField<const Kind extends string>(kind: Kind) {
  return insuranceField(z.literal(kind), "Loại bản ghi", "Kind of record", "kind", "internal");
}

/** A month, `YYYY-MM`: contributions and monthly benefits are counted by months. */
export const month = z.string().regex(/^\d\d\d\d-(?:0[1-9]|1[0-2])$/);

/** The branches that appendix V names: social, health and unemployment insurance. */
export const insuranceBranches = ["social", "health", "unemployment"] as const;

import { legalBasis } from "../../metadata/legal-basis.ts";
import { foldName } from "../../names/fold-name.ts";
import type { Combination } from "../../protection/combination.ts";
import type { Dossier } from "../dossier.ts";

/** Procedures whose very use tells something sensitive. Codes of adoption and HIV were not found. */
const sensitiveProcedures: ReadonlySet<string> = new Set([
  // Phiếu lý lịch tư pháp: criminal record
  "2.000488",
]);

/** Words in the name of such a procedure, folded: criminal record, adoption, HIV, drug treatment. */
const sensitiveWords = [
  "ly lich tu phap",
  "con nuoi",
  "hiv",
  "cai nghien",
  "khuyet tat",
  "xac dinh lai gioi tinh",
] as const;

function isSensitive(procedureCode: unknown, names: readonly unknown[]): boolean {
  if (typeof procedureCode === "string" && sensitiveProcedures.has(procedureCode.slice(0, 8))) {
    return true;
  }
  return names.some((name) => {
    if (typeof name !== "string") return false;
    const folded = foldName(name);
    return sensitiveWords.some((word) => folded.includes(word));
  });
}

/** Fields of a dossier that become sensitive together. */
export const dossierCombinations: readonly Combination<Dossier>[] = [
  {
    code: "sensitive-procedure",
    fields: [
      "procedureCode",
      "procedureName",
      "fieldCode",
      "fieldName",
      "processingUnit",
      "connectedDatabases",
      "documents",
      "fees",
      "results",
      "supplements",
    ],
    reason: {
      vi: "Mã hồ sơ đi cùng thủ tục về lý lịch tư pháp, con nuôi, HIV, cai nghiện, khuyết tật hoặc giới tính cho biết điều nhạy cảm về người nộp.",
      en: "A dossier code beside a procedure on criminal records, adoption, HIV, drug treatment, disability or sex tells something sensitive about the applicant.",
    },
    basis: legalBasis("356/2025/NĐ-CP", "4", { from: "2026-01-01", confidence: "press" }),
    applies: ({ procedureCode, procedureName, fieldName, summary }) =>
      isSensitive(procedureCode, [procedureName, fieldName, summary]),
  },
];

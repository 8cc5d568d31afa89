import { legalBasis } from "../../metadata/legal-basis.ts";
import type { Combination } from "../../protection/combination.ts";
import type { OtherCivilStatusRecord } from "../other-civil-status-record.ts";

/** Kinds that tell a secret by their name alone. */
const secretKinds: readonly unknown[] = [
  "entry-adoption",
  "entry-legal-status",
  "entry-parentage",
  "entry-sex",
  "ethnicity",
  "parentage",
];

/** Fields of a record that become sensitive together. */
export const otherCombinations: readonly Combination<OtherCivilStatusRecord>[] = [
  {
    code: "family-secret",
    fields: ["kind", "otherParties", "decision", "abroad", "register"],
    reason: {
      vi: "Nuôi con nuôi, quan hệ cha mẹ con, giới tính, dân tộc hoặc năng lực hành vi là bí mật đời tư, gia đình hoặc dữ liệu nhạy cảm.",
      en: "Adoption, parentage, sex, ethnic group and legal capacity are private or family secrets, or sensitive in themselves.",
    },
    basis: legalBasis("356/2025/NĐ-CP", "4", { from: "2026-01-01", confidence: "press" }),
    applies: ({ kind }) => secretKinds.includes(kind),
  },
];

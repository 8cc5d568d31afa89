import type { BilingualText } from "../metadata/bilingual-text.ts";
import { type LegalBasis, legalBasis } from "../metadata/legal-basis.ts";
import { type DatedDossier, punctualityOf } from "./punctuality.ts";

/** A share of dossiers on time as reports define it. */
export interface OnTimeDefinition {
  readonly id: "of-resolved" | "of-received" | "of-due" | "not-overdue" | "supplement-ends";
  readonly title: BilingualText;
  readonly basis: LegalBasis | null;
  /** `undefined`: the dossier counts neither above nor below the line. */
  readonly judge: (dossier: DatedDossier, at: string) => boolean | undefined;
}

const isGood = (dossier: DatedDossier, at: string): boolean => {
  const found = punctualityOf(dossier, at);
  return found === "early" || found === "on-time";
};

/**
 * The definitions of "on time" that reports use (các cách tính đúng hạn). The same dossiers give other
 * shares under each, so a figure is comparable only with one of its own definition.
 *
 * - `of-resolved`: early and on time among those resolved; most reports
 * - `of-received`: among all that were received
 * - `of-due`: among those whose due instant has come or that are resolved
 * - `not-overdue`: all to be handled less those late or overdue
 * - `supplement-ends`: one live system: a request for papers ends the clock, a second one makes it late
 *
 * @basis 61/2018/NĐ-CP art. 30
 * @example
 * ```ts
 * import { onTimeDefinitions } from "@egov-vn/schemas";
 *
 * const open = { status: "in-progress", dueAt: "2021-03-05T17:00:00+07:00" } as const;
 * const answers = onTimeDefinitions.map(({ id, judge }) => [id, judge(open, "2021-03-01T00:00:00+07:00")]);
 * Object.fromEntries(answers)["of-received"]; // => false
 * Object.fromEntries(answers)["not-overdue"]; // => true
 * ```
 */
export const onTimeDefinitions: readonly OnTimeDefinition[] = [
  {
    id: "of-resolved",
    title: {
      vi: "Tỷ lệ đúng hạn trên hồ sơ đã giải quyết",
      en: "On time among resolved dossiers",
    },
    basis: null,
    judge: (dossier, at) => {
      const found = punctualityOf(dossier, at);
      if (found === "early" || found === "on-time") return true;
      return found === "late" ? false : undefined;
    },
  },
  {
    id: "of-received",
    title: {
      vi: "Tỷ lệ đúng hạn trên hồ sơ tiếp nhận",
      en: "On time among received dossiers",
    },
    basis: legalBasis("61/2018/NĐ-CP", "30", { to: "2025-06-30", confidence: "official" }),
    judge: (dossier, at) => (dossier.status === "refused" ? undefined : isGood(dossier, at)),
  },
  {
    id: "of-due",
    title: { vi: "Tỷ lệ đúng hạn trên hồ sơ đến hạn", en: "On time among dossiers due" },
    basis: null,
    judge: (dossier, at) => {
      const found = punctualityOf(dossier, at);
      if (found === "late" || found === "overdue") return false;
      return found === "early" || found === "on-time" ? true : undefined;
    },
  },
  {
    id: "not-overdue",
    title: {
      vi: "100 % trừ tỷ lệ quá hạn trên hồ sơ phải giải quyết",
      en: "All less those late or overdue, among dossiers to be handled",
    },
    basis: null,
    judge: (dossier, at) => {
      const found = punctualityOf(dossier, at);
      if (found === "undated" || found === dossier.status) return undefined;
      return found !== "late" && found !== "overdue";
    },
  },
  {
    id: "supplement-ends",
    title: {
      vi: "Đúng hạn khi yêu cầu bổ sung được coi là kết thúc; bổ sung lần hai là quá hạn",
      en: "On time where a request for papers ends the clock and a second one makes it late",
    },
    basis: null,
    judge: (dossier, at) => {
      const { dueAt, finishedAt, supplements = [] } = dossier;
      const found = punctualityOf(dossier, at);
      if (dueAt === undefined || found === dossier.status) return undefined;
      if (supplements.length > 1) return false;
      const end = supplements[0]?.requestedAt ?? finishedAt;
      if (end !== undefined) return end <= dueAt;
      return found === "overdue" ? false : undefined;
    },
  },
];

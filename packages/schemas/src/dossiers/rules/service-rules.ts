import { legalBasis } from "../../metadata/legal-basis.ts";
import { isLevelInForce } from "../../procedures/service-level.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Dossier } from "../dossier.ts";

const levels = legalBasis("224/2026/NĐ-CP", "14", { from: "2026-07-01", confidence: "official" });

/** Levels at which nothing can be handed in online. */
const offline: readonly unknown[] = ["level-1", "level-2", "information"];

/** What channel, level, supplements and papers have to say together. All are doubts, no errors. */
export const serviceRules: readonly RecordRule<Dossier>[] = [
  {
    code: "level-not-in-force",
    severity: "warning",
    path: ["serviceLevel"],
    message: {
      vi: "Mức độ dịch vụ không thuộc chế độ áp dụng vào ngày tiếp nhận.",
      en: "The service level belongs to another regime than that of the day of receipt.",
    },
    basis: levels,
    holds: ({ serviceLevel, receivedAt, submittedAt }) => {
      const day = receivedAt ?? submittedAt;
      return serviceLevel === undefined || day === undefined || isLevelInForce(serviceLevel, day);
    },
  },
  {
    code: "channel-against-level",
    severity: "warning",
    path: ["channel"],
    message: {
      vi: "Nộp trực tuyến, nhưng ở mức độ này dịch vụ không nhận hồ sơ trực tuyến.",
      en: "It was submitted online, but a service of this level takes nothing online.",
    },
    basis: levels,
    holds: ({ channel, serviceLevel }) => channel !== "online" || !offline.includes(serviceLevel),
  },
  {
    code: "due-not-moved",
    severity: "warning",
    path: ["dueAt"],
    message: {
      vi: "Ngày hẹn trả khác ngày hẹn trả mới của lần bổ sung gần nhất.",
      en: "The due date is not the new one of the latest supplement.",
    },
    basis: null,
    holds: ({ dueAt, supplements }) => {
      const moved = supplements?.findLast(({ newDueAt }) => newDueAt !== undefined)?.newDueAt;
      return moved === undefined || dueAt === undefined || moved === dueAt;
    },
  },
  {
    code: "document-twice",
    severity: "warning",
    path: ["documents"],
    message: {
      vi: "Một mã tệp đính kèm có nhiều lần trong hồ sơ.",
      en: "One file id stands in the dossier several times.",
    },
    basis: null,
    holds: ({ documents }) =>
      documents === undefined || new Set(documents.map(({ id }) => id)).size === documents.length,
  },
];

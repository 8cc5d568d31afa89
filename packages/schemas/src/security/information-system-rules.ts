import type { BilingualText } from "../metadata/bilingual-text.ts";
import { legalBasis } from "../metadata/legal-basis.ts";
import type { ServiceLevel } from "../procedures/service-level.ts";
import type { RecordRule } from "../records/record-rule.ts";
import type { InformationSystem } from "./information-system.ts";
import { decree85LevelOf, isSchemeOfDay } from "./security-level-scheme.ts";

const manyUsers = 10_000;
const fromLevel3: readonly ServiceLevel[] = ["level-3", "level-4"];
/** Levels of later regimes at which dossiers are handed in online, as at the former level 3. */
const likeLevel3: readonly ServiceLevel[] = [
  "partial",
  "full",
  "proactive-1",
  "proactive-2",
  "proactive-3",
  "proactive-4",
];

const decree85 = (article: string, confidence: "official" | "derived" = "official") =>
  legalBasis("85/2016/NĐ-CP", article, { from: "2016-07-01", confidence });

const offers = ({ services }: InformationSystem, levels: readonly ServiceLevel[]) =>
  services?.some(({ level }) => levels.includes(level)) === true;

/** A level of Decree 85/2016 that is lower than what the system does asks for. */
function atLeast(
  least: number,
  rule: Pick<RecordRule<InformationSystem>, "code" | "basis"> & {
    readonly message: BilingualText;
    readonly asks: (system: InformationSystem) => boolean;
  },
): RecordRule<InformationSystem> {
  const { code, basis, message, asks } = rule;
  return {
    code,
    severity: "error",
    path: ["securityLevel", "level"],
    message,
    basis,
    holds: (system) => (decree85LevelOf(system.securityLevel) ?? least) >= least || !asks(system),
  };
}

const leastLevels: readonly RecordRule<InformationSystem>[] = [
  atLeast(3, {
    code: "services-below-level-3",
    message: {
      vi: "Hệ thống cung cấp dịch vụ công trực tuyến từ mức độ 3 trở lên phải từ cấp độ 3.",
      en: "A system with online services of level 3 or above is at least of security level 3.",
    },
    basis: decree85("9(2)"),
    asks: (system) => offers(system, fromLevel3),
  }),
  atLeast(3, {
    code: "later-services-below-level-3",
    message: {
      vi: "Dịch vụ toàn trình, một phần hoặc chủ động được coi là từ mức độ 3, nên hệ thống phải từ cấp độ 3.",
      en: "Full, partial and proactive services are taken as level 3 or above, so the system is at least of security level 3.",
    },
    basis: decree85("9(2)", "derived"),
    asks: (system) => offers(system, likeLevel3),
  }),
  atLeast(3, {
    code: "users-below-level-3",
    message: {
      vi: "Hệ thống phục vụ người dân, doanh nghiệp có thông tin cá nhân của từ 10.000 người phải từ cấp độ 3.",
      en: "A system for people and businesses with personal data of 10,000 users or more is at least of security level 3.",
    },
    basis: decree85("9(2)"),
    asks: ({ kind, handlesPersonalData, userCount = 0 }) =>
      kind === "public-facing" && handlesPersonalData && userCount >= manyUsers,
  }),
  atLeast(3, {
    code: "secrets-below-level-3",
    message: {
      vi: "Hệ thống xử lý thông tin bí mật nhà nước phải từ cấp độ 3.",
      en: "A system that handles state secrets is at least of security level 3.",
    },
    basis: decree85("9(1)"),
    asks: ({ handlesStateSecrets }) => handlesStateSecrets === true,
  }),
  atLeast(2, {
    code: "not-of-level-1",
    message: {
      vi: "Cấp độ 1 chỉ dành cho hệ thống nội bộ chỉ xử lý thông tin công cộng.",
      en: "Level 1 is for systems of internal work that handle public information only.",
    },
    basis: decree85("7"),
    asks: ({ kind, handlesPersonalData }) => kind !== "internal" || handlesPersonalData,
  }),
];

/** What level, services, users and dates of a system have to say together. */
export const informationSystemRules: readonly RecordRule<InformationSystem>[] = [
  {
    code: "level-not-of-scheme",
    severity: "error",
    path: ["securityLevel", "level"],
    message: {
      vi: "Cấp độ theo Nghị định 85/2016/NĐ-CP là 1 đến 5.",
      en: "Levels of Decree 85/2016/NĐ-CP are 1 to 5.",
    },
    basis: decree85("7–11"),
    holds: ({ securityLevel }) =>
      securityLevel?.scheme !== "security-levels-nd85" ||
      decree85LevelOf(securityLevel) !== undefined,
  },
  ...leastLevels,
  {
    code: "scheme-not-in-force",
    severity: "warning",
    path: ["securityLevel", "scheme"],
    message: {
      vi: "Hệ thống cấp độ này không phải của ngày phê duyệt: NĐ 85/2016 đến 30/6/2026, Luật 116/2025 từ 01/7/2026.",
      en: "The scheme is not that of the day of approval: Decree 85/2016 until 2026-06-30, Law 116/2025 since then.",
    },
    basis: legalBasis("116/2025/QH15", null, { from: "2026-07-01", confidence: "press" }),
    holds: ({ securityLevel }) =>
      securityLevel?.approvedOn === undefined ||
      isSchemeOfDay(securityLevel.scheme, securityLevel.approvedOn),
  },
  {
    code: "level-unapproved",
    severity: "warning",
    path: ["securityLevel", "approvedOn"],
    message: {
      vi: "Có cấp độ nhưng chưa có ngày phê duyệt.",
      en: "There is a level, and no day on which it was approved.",
    },
    basis: decree85("12"),
    holds: ({ securityLevel }) =>
      securityLevel === undefined || securityLevel.approvedOn !== undefined,
  },
  {
    code: "critical-not-level-5",
    severity: "warning",
    path: ["onCriticalList"],
    message: {
      vi: "Danh mục hệ thống thông tin quan trọng quốc gia là danh mục hệ thống cấp độ 5.",
      en: "The list of critical national systems is that of systems of level 5.",
    },
    basis: decree85("12(3)"),
    holds: ({ onCriticalList, securityLevel }) =>
      onCriticalList !== true || (decree85LevelOf(securityLevel) ?? 5) === 5,
  },
];

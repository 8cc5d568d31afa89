import type { RecordRule } from "../../records/record-rule.ts";
import { decree85LevelOf } from "../../security/security-level-scheme.ts";
import type { DigitalPlatform } from "../digital-platform.ts";
import { platformGrounds } from "../platform-fields.ts";

const [, , decree85] = platformGrounds.security;
const [minimum] = platformGrounds.minimum;
const [, nationalList] = platformGrounds.scope;

/** Article 27(2): new platforms from this day, those of before until the end of 2028. */
const minimumFrom = "2027-07-01";
const minimumForAllFrom = "2029-01-01";

const isMinimumDue = ({ scope, from, to }: DigitalPlatform, day: string): boolean => {
  // Article 27(1) asks it of shared platforms; one agency's own need not be one.
  if (scope === "agency" || (to !== undefined && day > to)) return false;
  if (day >= minimumForAllFrom) return from === undefined || day >= from;
  return from !== undefined && from >= minimumFrom && day >= from;
};

/** What the fields of a digital platform have to say together. */
export const digitalPlatformRules: readonly RecordRule<DigitalPlatform>[] = [
  {
    code: "ends-before-begin",
    severity: "error",
    path: ["to"],
    message: {
      vi: "Ngày cuối cùng vận hành sớm hơn ngày đưa vào vận hành.",
      en: "Its last day of operation is earlier than its first.",
    },
    basis: null,
    holds: ({ from, to }) => from === undefined || to === undefined || to >= from,
  },
  {
    code: "level-not-of-scheme",
    severity: "error",
    path: ["securityLevel", "level"],
    message: {
      vi: "Cấp độ theo Nghị định 85/2016/NĐ-CP là 1 đến 5.",
      en: "Levels of Decree 85/2016/NĐ-CP are 1 to 5.",
    },
    basis: decree85,
    holds: ({ securityLevel }) =>
      securityLevel?.scheme !== "security-levels-nd85" ||
      decree85LevelOf(securityLevel) !== undefined,
  },
  {
    code: "national-not-listed",
    severity: "warning",
    path: ["listedBy"],
    message: {
      vi: "Nền tảng số dùng chung quốc gia chưa nêu quyết định ban hành danh mục có nền tảng này.",
      en: "A national platform names no decision that lists it.",
    },
    basis: nationalList,
    holds: ({ scope, listedBy }) => scope !== "national" || listedBy !== undefined,
  },
  {
    code: "shared-by-nobody",
    severity: "warning",
    path: ["users"],
    message: {
      vi: "Nền tảng dùng chung nhưng chưa có hai cơ quan sử dụng.",
      en: "A shared platform is used by fewer than two agencies.",
    },
    basis: platformGrounds.operator[0],
    holds: ({ scope, users }) => scope === "agency" || users === undefined || users >= 2,
  },
  {
    code: "minimum-not-met",
    severity: "warning",
    path: ["meetsMinimum"],
    message: {
      vi: "Vào ngày xét, nền tảng phải đáp ứng yêu cầu tối thiểu nhưng chưa được ghi nhận.",
      en: "On the day of the check it has to meet the minimum requirements, and does not say so.",
    },
    basis: minimum,
    dated: true,
    holds: (platform, asOf) => platform.meetsMinimum === true || !isMinimumDue(platform, asOf),
  },
];

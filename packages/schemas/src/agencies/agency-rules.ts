import { agencyLayoutOf, checkAgencyCode } from "../identifiers/organisations/agency-code.ts";
import type { RecordRule } from "../records/record-rule.ts";
import type { Agency } from "./agency.ts";
import { agencyGrounds } from "./agency-fields.ts";
import { lifeRules } from "./life-rules.ts";

const [code] = agencyGrounds.code;
const [letters] = agencyGrounds.changes;
const [transition] = agencyGrounds.transition;
/** Article 11 of Decision 20/2020 gives 24 months for changing over. */
const transitionEnds = "2022-09-15";

const level1Of = (agencyCode: string): string | undefined =>
  checkAgencyCode(agencyCode).parts?.level1;

/** In the current layout the groups of an agency follow those of the agency above it. */
function standsUnder(agencyCode: string, parentCode: string): boolean {
  const layouts = [agencyLayoutOf(agencyCode), agencyLayoutOf(parentCode)];
  if (layouts.every((layout) => layout === "current")) {
    return agencyCode.startsWith(`${parentCode}.`);
  }
  return level1Of(agencyCode) === level1Of(parentCode);
}

/** First letter of the level-1 code, where the decision gives a kind of agency its own. */
const lettersOfKinds: { readonly [Kind in NonNullable<Agency["kind"]>]?: string } = {
  ministry: "G",
  "central-agency": "G",
  "ministry-unit": "G",
  "provincial-council": "K",
  "provincial-committee": "H",
  "provincial-department": "H",
  "commune-committee": "H",
};

const codeRules: readonly RecordRule<Agency>[] = [
  {
    code: "level1-differs",
    severity: "error",
    path: ["level1Code"],
    message: {
      vi: "Mã cấp 1 khác mã cấp 1 trong mã định danh.",
      en: "The level-1 code is not the one in the agency code.",
    },
    basis: code,
    holds: (agency) =>
      agency.level1Code === undefined || level1Of(agency.code) === agency.level1Code,
  },
  {
    code: "own-parent",
    severity: "error",
    path: ["parentCode"],
    message: {
      vi: "Cơ quan không thể là cấp trên của chính mình.",
      en: "An agency cannot stand above itself.",
    },
    basis: null,
    holds: (agency) => agency.parentCode !== agency.code,
  },
  {
    code: "code-not-under-parent",
    severity: "warning",
    path: ["parentCode"],
    message: {
      vi: "Mã định danh không nằm dưới mã của cơ quan cấp trên.",
      en: "The code does not stand under that of the agency above it.",
    },
    basis: code,
    holds: (agency) =>
      agency.parentCode === undefined ||
      agency.parentCode === agency.code ||
      standsUnder(agency.code, agency.parentCode),
  },
  {
    code: "kind-against-code",
    severity: "warning",
    path: ["kind"],
    message: {
      vi: "Loại cơ quan không hợp với mã: mã Z dành cho tổ chức khác, và ngược lại.",
      en: "The kind does not fit the code: codes in Z are for other organisations, and only they.",
    },
    basis: code,
    holds: (agency) =>
      agency.kind === undefined ||
      (agency.kind === "other-organisation") ===
        (agencyLayoutOf(agency.code) === "other-organisation"),
  },
  {
    code: "kind-against-letter",
    severity: "warning",
    path: ["kind"],
    message: {
      vi: "Chữ đầu của mã cấp 1 thường là G cho bộ, ngành, H cho Ủy ban nhân dân, K cho Hội đồng nhân dân.",
      en: "A level-1 code begins with G for ministries, H for People's Committees, K for People's Councils.",
    },
    basis: letters,
    holds: (agency) => {
      const letter = agency.kind && lettersOfKinds[agency.kind];
      const level1 = level1Of(agency.code) ?? "";
      return letter === undefined || level1.startsWith("Z") || level1.startsWith(letter);
    },
  },
  {
    code: "former-layout",
    severity: "warning",
    path: ["code"],
    message: {
      vi: "Mã kiểu cũ; hạn chuyển đổi là ngày 15/9/2022.",
      en: "The code has the former layout; the time for changing over ended on 2022-09-15.",
    },
    basis: transition,
    dated: true,
    holds: (agency, asOf) => asOf <= transitionEnds || agencyLayoutOf(agency.code) !== "former",
  },
];

/** What the fields of an agency have to say together. */
export const agencyRules: readonly RecordRule<Agency>[] = [...codeRules, ...lifeRules];

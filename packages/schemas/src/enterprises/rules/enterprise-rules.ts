import { legalBasis } from "../../metadata/legal-basis.ts";
import { inOrder, notInFuture } from "../../records/date-rules.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Enterprise } from "../enterprise.ts";

const codes = legalBasis("01/2021/NĐ-CP", "8", { to: "2025-06-30", confidence: "official" });

function areDifferent(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

const codeRules: readonly RecordRule<Enterprise>[] = [
  {
    code: "code-of-branch",
    severity: "error",
    path: ["code"],
    message: {
      vi: "Mã có phần -001 đến -999 là của chi nhánh hoặc văn phòng đại diện, không phải của doanh nghiệp.",
      en: "A code with -001 to -999 is that of a branch or an office, not of an enterprise.",
    },
    basis: codes,
    holds: ({ code }) => code.length === 10,
  },
  {
    code: "branch-of-other",
    severity: "error",
    path: ["branches"],
    message: {
      vi: "Mã chi nhánh, văn phòng đại diện phải là mã doanh nghiệp kèm -001 đến -999.",
      en: "The code of a branch or an office has to be that of the enterprise with -001 to -999.",
    },
    basis: codes,
    holds: ({ code, branches = [] }) =>
      branches.every(
        (branch) => branch.code.length === 14 && branch.code.slice(0, 10) === code.slice(0, 10),
      ),
  },
  {
    code: "branch-twice",
    severity: "error",
    path: ["branches"],
    message: {
      vi: "Một mã chi nhánh, văn phòng đại diện có nhiều lần.",
      en: "One code of a branch or an office stands there several times.",
    },
    basis: codes,
    holds: ({ branches = [] }) => areDifferent(branches.map(({ code }) => code)),
  },
  {
    code: "location-twice",
    severity: "error",
    path: ["locations"],
    message: {
      vi: "Một mã địa điểm kinh doanh có nhiều lần trong doanh nghiệp.",
      en: "One code of a business location stands there several times.",
    },
    basis: codes,
    holds: ({ locations = [] }) => areDifferent(locations.map(({ code }) => code)),
  },
];

/** What the fields of an enterprise have to say together. */
export const enterpriseRules: readonly RecordRule<Enterprise>[] = [
  ...codeRules,
  inOrder("amended-before-founded", "foundedOn", "lastAmendedOn", {
    vi: "Thay đổi trước khi thành lập.",
    en: "It was amended before it was founded.",
  }),
  inOrder("status-before-founded", "foundedOn", "statusSetOn", {
    vi: "Có tình trạng pháp lý trước khi thành lập.",
    en: "Its status is older than the enterprise.",
  }),
  {
    code: "representative-missing",
    severity: "warning",
    path: ["legalRepresentatives"],
    message: {
      vi: "Không có người đại diện theo pháp luật.",
      en: "Nobody acts for the enterprise by law.",
    },
    basis: null,
    holds: ({ legalRepresentatives = [] }) => legalRepresentatives.length > 0,
  },
  {
    code: "main-industry-not-one",
    severity: "warning",
    path: ["industries"],
    message: {
      vi: "Phải có đúng một ngành chính trong các ngành, nghề kinh doanh.",
      en: "Exactly one line of business is the main one.",
    },
    basis: null,
    holds: ({ industries = [] }) =>
      industries.length === 0 || industries.filter(({ main }) => main === true).length === 1,
  },
  {
    code: "shares-over-hundred",
    severity: "warning",
    path: ["members"],
    message: {
      vi: "Tổng tỷ lệ vốn góp của các thành viên vượt 100 %.",
      en: "The shares of the members are over 100 % together.",
    },
    basis: null,
    // Shares are printed to two decimals, so that many of them may be over by their rounding.
    holds: ({ members = [] }) =>
      members.reduce((sum, { percent = 0 }) => sum + percent, 0) <= 100 + 0.01 * members.length,
  },
  notInFuture("foundedOn", "lastAmendedOn", "statusSetOn"),
];

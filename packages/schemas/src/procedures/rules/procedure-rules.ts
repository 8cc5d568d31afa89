import { legalBasis } from "../../metadata/legal-basis.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { Procedure } from "../procedure.ts";
import { procedureGrounds } from "../procedure-fields.ts";
import { bareCodeOf } from "./bare-code.ts";
import { partRules } from "./part-rules.ts";

/** Article 15 wants the decision before the day of effect; how many days before has changed since. */
const [decision] = procedureGrounds.decision;
const noDistricts = legalBasis("19/2025/QĐ-TTg", null, {
  from: "2025-07-01",
  confidence: "secondary",
});
const firstDayWithoutDistricts = "2025-07-01";

const dateRules: readonly RecordRule<Procedure>[] = [
  {
    code: "ends-before-begin",
    severity: "error",
    path: ["to"],
    message: {
      vi: "Ngày cuối cùng áp dụng sớm hơn ngày bắt đầu áp dụng.",
      en: "Its last day is earlier than its first.",
    },
    basis: null,
    holds: ({ from, to }) => from === undefined || to === undefined || to >= from,
  },
  {
    code: "abolished-without-day",
    severity: "warning",
    path: ["to"],
    message: {
      vi: "Thủ tục đã bị bãi bỏ nhưng chưa có ngày cuối cùng áp dụng.",
      en: "It is abolished, and there is no last day.",
    },
    basis: procedureGrounds.publication[0],
    holds: ({ status, to }) => status !== "abolished" || to !== undefined,
  },
  {
    code: "published-after-effect",
    severity: "warning",
    path: ["publication", "issuedOn"],
    message: {
      vi: "Quyết định công bố được ký sau ngày thủ tục bắt đầu áp dụng.",
      en: "The decision of publication is later than the day from which it applies.",
    },
    basis: decision,
    holds: ({ publication, from }) =>
      publication?.issuedOn === undefined || from === undefined || publication.issuedOn <= from,
  },
  {
    code: "procedure-not-in-force",
    severity: "warning",
    path: ["status"],
    message: {
      vi: "Thủ tục không được áp dụng vào ngày xét.",
      en: "It does not apply on the day of the check.",
    },
    basis: procedureGrounds.publication[0],
    dated: true,
    holds: ({ from, to, status }, asOf) =>
      (from === undefined || asOf >= from) &&
      (to === undefined ? status !== "abolished" : asOf <= to),
  },
  {
    code: "district-after-2025",
    severity: "warning",
    path: ["levels"],
    message: {
      vi: "Từ 01/7/2025 không còn cấp huyện nên thủ tục không thể được thực hiện ở cấp này.",
      en: "There is no district level since 2025-07-01, so nothing is carried out there.",
    },
    basis: noDistricts,
    holds: ({ levels, from }) =>
      levels?.includes("district") !== true ||
      from === undefined ||
      from < firstDayWithoutDistricts,
  },
];

const isUnique = (keys: readonly (string | undefined)[]): boolean => {
  const known = keys.filter((key) => key !== undefined);
  return new Set(known).size === known.length;
};

const referenceRules: readonly RecordRule<Procedure>[] = [
  {
    code: "main-result-unknown",
    severity: "error",
    path: ["mainResultCode"],
    message: {
      vi: "Mã kết quả chính không phải mã của kết quả nào.",
      en: "The code of the main result is that of no result.",
    },
    basis: null,
    holds: ({ mainResultCode, results }) =>
      mainResultCode === undefined ||
      results === undefined ||
      results.some(({ code }) => code === mainResultCode),
  },
  {
    code: "linked-to-itself",
    severity: "error",
    path: ["linkedCodes"],
    message: {
      vi: "Thủ tục liên thông không thể gồm chính nó.",
      en: "A procedure cannot link itself.",
    },
    basis: null,
    holds: ({ code, linkedCodes }) =>
      linkedCodes?.some((linked) => bareCodeOf(linked) === bareCodeOf(code)) !== true,
  },
  {
    code: "paper-of-unknown-case",
    severity: "warning",
    path: ["papers"],
    message: {
      vi: "Có giấy tờ của một trường hợp mà thủ tục không có.",
      en: "A paper belongs to a case that the procedure does not have.",
    },
    basis: null,
    holds: ({ papers, cases }) => {
      const names = new Set(cases?.map(({ name }) => name));
      return papers?.every((paper) => paper.case === undefined || names.has(paper.case)) !== false;
    },
  },
  {
    code: "channel-twice",
    severity: "warning",
    path: ["channels"],
    message: {
      vi: "Một kênh thực hiện có nhiều lần.",
      en: "One channel stands there several times.",
    },
    basis: null,
    holds: ({ channels = [] }) => isUnique(channels.map(({ channel }) => channel)),
  },
  {
    code: "paper-twice",
    severity: "warning",
    path: ["papers"],
    message: {
      vi: "Một mã giấy tờ có nhiều lần trong cùng một trường hợp.",
      en: "One code of a paper stands several times in one case.",
    },
    basis: null,
    holds: ({ papers = [] }) =>
      isUnique(papers.map((paper) => paper.code && JSON.stringify([paper.code, paper.case]))),
  },
  {
    code: "result-twice",
    severity: "warning",
    path: ["results"],
    message: {
      vi: "Một mã kết quả có nhiều lần.",
      en: "One code of a result stands there several times.",
    },
    basis: null,
    holds: ({ results = [] }) => isUnique(results.map(({ code }) => code)),
  },
];

/** What the fields of a procedure have to say together. */
export const procedureRules: readonly RecordRule<Procedure>[] = [
  ...dateRules,
  ...referenceRules,
  ...partRules,
];

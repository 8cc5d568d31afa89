import type { RecordRule } from "../records/record-rule.ts";
import type { Agency } from "./agency.ts";
import { agencyGrounds } from "./agency-fields.ts";

const [changes] = agencyGrounds.changes;
const [noDistricts] = agencyGrounds.noDistricts;
const lastDayOfDistricts = "2025-06-30";

/** Ends that hand the work over to somebody. */
const handedOver: readonly Agency["closure"][] = ["merged", "split", "renamed"];

const isOver = ({ to }: Agency, day: string): boolean => to !== undefined && day > to;

/** What an agency's days, predecessors and successors have to say together. */
export const lifeRules: readonly RecordRule<Agency>[] = [
  {
    code: "closed-before-set-up",
    severity: "error",
    path: ["to"],
    message: {
      vi: "Ngày cuối cùng hoạt động sớm hơn ngày bắt đầu.",
      en: "Its last day is earlier than its first.",
    },
    basis: null,
    holds: ({ from, to }) => from === undefined || to === undefined || to >= from,
  },
  {
    code: "end-without-day",
    severity: "warning",
    path: ["to"],
    message: {
      vi: "Đã có cơ quan kế thừa hoặc hình thức sắp xếp nhưng chưa có ngày cuối cùng hoạt động.",
      en: "It has successors or came to an end, and there is no last day.",
    },
    basis: changes,
    holds: ({ to, closure, successors = [] }) =>
      to !== undefined || (closure === undefined && successors.length === 0),
  },
  {
    code: "successor-missing",
    severity: "warning",
    path: ["successors"],
    message: {
      vi: "Cơ quan được sáp nhập, chia tách hoặc đổi tên nhưng chưa có cơ quan kế thừa.",
      en: "It was merged, split or renamed, and no successor is named.",
    },
    basis: changes,
    holds: ({ closure, successors = [] }) => successors.length > 0 || !handedOver.includes(closure),
  },
  {
    code: "successor-of-dissolved",
    severity: "warning",
    path: ["successors"],
    message: {
      vi: "Cơ quan bị giải thể nhưng lại có cơ quan kế thừa.",
      en: "It was dissolved, and a successor is named.",
    },
    basis: null,
    holds: ({ closure, successors = [] }) => closure !== "dissolved" || successors.length === 0,
  },
  {
    code: "district-after-2025",
    severity: "error",
    path: ["kind"],
    message: {
      vi: "Cấp huyện kết thúc hoạt động từ 01/7/2025 nên cơ quan này không thể hoạt động sau ngày đó.",
      en: "The district level ended on 2025-07-01, so none of its agencies works after that.",
    },
    basis: noDistricts,
    holds: ({ kind, from, to }) =>
      kind !== "district-committee" ||
      [from, to].every((day) => day === undefined || day <= lastDayOfDistricts),
  },
  {
    code: "district-not-closed",
    severity: "warning",
    path: ["to"],
    message: {
      vi: "Cơ quan cấp huyện chưa có ngày cuối cùng hoạt động, dù không còn cấp này từ 01/7/2025.",
      en: "An agency of a district has no last day, although there are no districts since 2025-07-01.",
    },
    basis: noDistricts,
    dated: true,
    holds: ({ kind, to }, asOf) =>
      kind !== "district-committee" || to !== undefined || asOf <= lastDayOfDistricts,
  },
  {
    code: "agency-merged",
    severity: "warning",
    path: ["to"],
    message: {
      vi: "Vào ngày xét, cơ quan đã được sáp nhập, chia tách hoặc đổi tên: dùng cơ quan kế thừa.",
      en: "On the day of the check it was merged, split or renamed: use its successors.",
    },
    basis: changes,
    dated: true,
    holds: (agency, asOf) => !isOver(agency, asOf) || !handedOver.includes(agency.closure),
  },
  {
    code: "agency-closed",
    severity: "warning",
    path: ["to"],
    message: {
      vi: "Vào ngày xét, cơ quan không còn hoạt động.",
      en: "On the day of the check it does not work any more.",
    },
    basis: changes,
    dated: true,
    holds: (agency, asOf) => !isOver(agency, asOf) || handedOver.includes(agency.closure),
  },
  {
    code: "agency-not-yet",
    severity: "warning",
    path: ["from"],
    message: {
      vi: "Vào ngày xét, cơ quan chưa hoạt động.",
      en: "On the day of the check it does not work yet.",
    },
    basis: null,
    dated: true,
    holds: ({ from }, asOf) => from === undefined || asOf >= from,
  },
];

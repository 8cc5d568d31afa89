import type { RecordRule } from "../../records/record-rule.ts";
import { civilStatusLaw } from "../civil-status-fields.ts";
import type { OtherCivilStatusRecord } from "../other-civil-status-record.ts";

const changingKinds: readonly unknown[] = ["addition", "change", "correction", "ethnicity"];

const dateRules: readonly RecordRule<OtherCivilStatusRecord>[] = [
  {
    code: "registered-before-decision",
    severity: "error",
    path: ["register", "registeredOn"],
    message: {
      vi: "Ghi vào sổ trước ngày ban hành bản án, quyết định.",
      en: "It was entered before the judgment or decision was issued.",
    },
    basis: null,
    holds: ({ register, decision }) =>
      decision?.issuedOn === undefined || register.registeredOn >= decision.issuedOn,
  },
  {
    code: "in-force-before-issued",
    severity: "error",
    path: ["decision", "effectiveOn"],
    message: {
      vi: "Bản án, quyết định có hiệu lực trước ngày ban hành.",
      en: "The judgment or decision was in force before it was issued.",
    },
    basis: null,
    holds: ({ decision }) =>
      decision?.issuedOn === undefined ||
      decision.effectiveOn === undefined ||
      decision.effectiveOn >= decision.issuedOn,
  },
  {
    code: "changed-before-registered",
    severity: "error",
    path: ["originalRegisteredOn"],
    message: {
      vi: "Việc hộ tịch ban đầu được đăng ký sau việc thay đổi nó.",
      en: "What it concerns was registered after it.",
    },
    basis: null,
    holds: ({ register, originalRegisteredOn }) =>
      originalRegisteredOn === undefined || register.registeredOn >= originalRegisteredOn,
  },
  {
    code: "registered-before-abroad",
    severity: "error",
    path: ["abroad", "registeredOn"],
    message: {
      vi: "Ghi vào sổ trước ngày đăng ký ở nước ngoài.",
      en: "It was entered before it was registered abroad.",
    },
    basis: null,
    holds: ({ register, abroad }) =>
      abroad?.registeredOn === undefined || register.registeredOn >= abroad.registeredOn,
  },
];

const contentRules: readonly RecordRule<OtherCivilStatusRecord>[] = [
  {
    code: "parentage-kind-elsewhere",
    severity: "error",
    path: ["parentageKind"],
    message: {
      vi: "Chỉ việc nhận cha, mẹ, con có loại nhận.",
      en: "Only an acknowledgement of a parent or a child has such a kind.",
    },
    basis: null,
    holds: ({ kind, parentageKind }) => kind === "parentage" || parentageKind === undefined,
  },
  {
    code: "own-party",
    severity: "error",
    path: ["otherParties"],
    message: {
      vi: "Một bên khác có cùng số định danh với người được đăng ký.",
      en: "Another party has the personal id of the person registered.",
    },
    basis: null,
    holds: ({ person, otherParties = [] }) =>
      person.personalId === undefined ||
      otherParties.every((other) => other.person.personalId !== person.personalId),
  },
  {
    code: "decision-missing",
    severity: "warning",
    path: ["decision"],
    message: {
      vi: "Ghi vào sổ theo bản án, quyết định nhưng không có bản án, quyết định.",
      en: "It enters a judgment or decision, and there is none.",
    },
    basis: civilStatusLaw("3(2)"),
    holds: ({ kind, decision }) => !kind.startsWith("entry") || decision !== undefined,
  },
  {
    code: "abroad-missing",
    severity: "warning",
    path: ["abroad"],
    message: {
      vi: "Việc đã đăng ký ở nước ngoài nhưng không có thông tin đăng ký ở nước ngoài.",
      en: "The event was registered abroad, and nothing says where.",
    },
    basis: civilStatusLaw("3(3)"),
    holds: ({ kind, abroad }) => kind !== "event-abroad" || abroad !== undefined,
  },
  {
    code: "changes-missing",
    severity: "warning",
    path: ["changes"],
    message: {
      vi: "Thay đổi, cải chính, bổ sung nhưng không có nội dung nào.",
      en: "It changes, corrects or adds, and nothing says what.",
    },
    basis: null,
    holds: ({ kind, changes = [] }) => !changingKinds.includes(kind) || changes.length > 0,
  },
  {
    code: "change-without-effect",
    severity: "warning",
    path: ["changes"],
    message: {
      vi: "Nội dung trước và sau giống nhau.",
      en: "The content is the same before and after.",
    },
    basis: null,
    holds: ({ changes = [] }) => changes.every(({ before, after }) => before !== after),
  },
  {
    code: "addition-with-content-before",
    severity: "warning",
    path: ["changes"],
    message: {
      vi: "Bổ sung là ghi thông tin còn thiếu, nhưng đã có nội dung trước.",
      en: "An addition fills what is missing, and there was something before.",
    },
    basis: civilStatusLaw("4(13)"),
    holds: ({ kind, changes = [] }) =>
      kind !== "addition" || changes.every(({ before }) => before === undefined),
  },
  {
    code: "guardian-missing",
    severity: "warning",
    path: ["otherParties"],
    message: {
      vi: "Việc giám hộ không có người giám hộ.",
      en: "A guardianship has no guardian.",
    },
    basis: null,
    holds: ({ kind, otherParties = [] }) =>
      kind !== "guardianship" || otherParties.some(({ role }) => role === "guardian"),
  },
  {
    code: "parent-or-child-missing",
    severity: "warning",
    path: ["otherParties"],
    message: {
      vi: "Việc nhận cha, mẹ, con không có cha, mẹ hoặc con.",
      en: "An acknowledgement names neither a parent nor a child.",
    },
    basis: null,
    holds: ({ kind, otherParties = [] }) =>
      kind !== "parentage" ||
      otherParties.some(({ role }) => role === "father" || role === "mother" || role === "child"),
  },
];

/** What the parts of any other record have to say together. */
export const otherRules: readonly RecordRule<OtherCivilStatusRecord>[] = [
  ...dateRules,
  ...contentRules,
];

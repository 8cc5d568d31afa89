import { birthYearInPersonalId } from "../identifiers/people/personal-id-digits.ts";
import type { BilingualText } from "../metadata/bilingual-text.ts";
import { legalBasis } from "../metadata/legal-basis.ts";
import type { RecordRule } from "../records/record-rule.ts";
import { isSurelyBefore } from "../time/partial-date.ts";
import { agreesWithId } from "./agrees-with-id.ts";
import type { Citizen } from "./citizen.ts";

const identification = legalBasis("26/2023/QH15", null, {
  from: "2024-07-01",
  confidence: "press",
});
const appendix = legalBasis("58/2026/NĐ-CP", "5(1)", {
  from: "2026-03-15",
  confidence: "official",
});
const structureOfId = legalBasis("07/2016/TT-BCA", null, { confidence: "secondary" });

/** Items of each list of appendix V. */
const itemsOfLists = { "1": 42, "2": 144, "3": 18 } as const;

/** Nobody dies or goes missing before they were born. */
function notBeforeBirth(
  code: string,
  date: "diedOn" | "missingSince",
  message: BilingualText,
): RecordRule<Citizen> {
  return {
    code,
    severity: "error",
    path: [date],
    message,
    basis: null,
    holds: (citizen) => {
      const later = citizen[date];
      return later === undefined || !isSurelyBefore(later, citizen.bornOn);
    },
  };
}

const dateRules: readonly RecordRule<Citizen>[] = [
  notBeforeBirth("died-before-born", "diedOn", {
    vi: "Ngày chết sớm hơn ngày sinh.",
    en: "The death lies before the birth.",
  }),
  notBeforeBirth("missing-before-born", "missingSince", {
    vi: "Ngày mất tích sớm hơn ngày sinh.",
    en: "The person went missing before the birth.",
  }),
  {
    code: "absence-ends-before-it-begins",
    severity: "error",
    path: ["absentTo"],
    message: {
      vi: "Thời gian tạm vắng kết thúc trước khi bắt đầu.",
      en: "The absence ends before it begins.",
    },
    basis: null,
    holds: ({ absentFrom, absentTo }) =>
      absentFrom === undefined || absentTo === undefined || absentTo >= absentFrom,
  },
  {
    code: "in-future",
    severity: "error",
    path: [],
    message: {
      vi: "Ngày sinh, ngày chết hoặc ngày mất tích sau ngày xét.",
      en: "Birth, death or disappearance lies after the day of the check.",
    },
    basis: null,
    dated: true,
    holds: ({ bornOn, diedOn, missingSince }, asOf) =>
      [bornOn, diedOn, missingSince].every(
        (date) => date === undefined || !isSurelyBefore(asOf, date),
      ),
  },
];

const numberRules: readonly RecordRule<Citizen>[] = [
  ...agreesWithId<Citizen>((citizen) => citizen),
  {
    code: "registration-place-differs",
    severity: "warning",
    path: ["birthRegistrationPlace"],
    message: {
      vi: "Tỉnh đăng ký khai sinh khác với ba chữ số đầu của số định danh.",
      en: "The province of birth registration differs from the first three digits of the personal id.",
    },
    basis: structureOfId,
    // The digits follow the edition of 2004; a province of 2025 may hold several of them.
    holds: ({ personalId, birthRegistrationPlace: place }) =>
      personalId === undefined ||
      place?.provinceCode === undefined ||
      place.edition !== "2004" ||
      personalId.slice(0, 3) === `0${place.provinceCode}`,
  },
  {
    code: "current-id-cancelled",
    severity: "warning",
    path: ["personalId"],
    message: {
      vi: "Số định danh hiện tại nằm trong các số đã hủy.",
      en: "The present personal id stands among the cancelled ones.",
    },
    basis: identification,
    holds: ({ personalId, previousIds }) =>
      previousIds?.some(({ number }) => number === personalId) !== true,
  },
  {
    code: "card-number-differs",
    severity: "warning",
    path: ["cards"],
    message: {
      vi: "Có thẻ mang số không phải của công dân này, kể cả số cũ.",
      en: "A card bears a number that this citizen neither has nor had.",
    },
    basis: null,
    holds: ({ cards = [], personalId, oldIdentityNumber, previousIds = [] }) =>
      cards.every(({ number }) => {
        const now = number.length === 9 ? oldIdentityNumber : personalId;
        const before = previousIds.some((previous) => previous.number === number);
        return now === undefined || now === number || before;
      }),
  },
  {
    code: "old-number-only",
    severity: "warning",
    path: ["oldIdentityNumber"],
    message: {
      vi: "Chỉ có số CMND 9 số, được sử dụng đến hết ngày 31/12/2024.",
      en: "There is only the nine-digit number, which was usable until 2024-12-31.",
    },
    basis: identification,
    dated: true,
    holds: ({ personalId, oldIdentityNumber }, asOf) =>
      personalId !== undefined || oldIdentityNumber === undefined || asOf <= "2024-12-31",
  },
  {
    code: "item-not-in-list",
    severity: "error",
    path: ["furtherItems"],
    message: {
      vi: "Danh mục của Phụ lục V không có số thứ tự này.",
      en: "The list of appendix V has no item of this number.",
    },
    basis: appendix,
    holds: ({ furtherItems = [] }) =>
      furtherItems.every(({ list, number }) => number <= itemsOfLists[list]),
  },
];

const familyRules: readonly RecordRule<Citizen>[] = [
  {
    code: "parent-twice",
    severity: "warning",
    path: ["relatives"],
    message: {
      vi: "Có nhiều hơn một cha hoặc nhiều hơn một mẹ.",
      en: "There is more than one father or more than one mother.",
    },
    basis: null,
    holds: ({ relatives = [] }) =>
      relatives.filter(({ relation }) => relation === "father").length <= 1 &&
      relatives.filter(({ relation }) => relation === "mother").length <= 1,
  },
  {
    code: "parent-not-older",
    severity: "warning",
    path: ["relatives"],
    message: {
      vi: "Theo số định danh, cha hoặc mẹ không lớn tuổi hơn công dân này.",
      en: "By their personal id, a parent is not older than this citizen.",
    },
    basis: structureOfId,
    holds: ({ relatives = [], bornOn }) =>
      relatives.every(
        ({ relation, personalId }) =>
          (relation !== "father" && relation !== "mother") ||
          personalId === undefined ||
          birthYearInPersonalId(personalId) < Number(bornOn.slice(0, 4)),
      ),
  },
  {
    code: "spouse-of-never-married",
    severity: "warning",
    path: ["maritalStatus"],
    message: {
      vi: "Chưa từng kết hôn nhưng có vợ hoặc chồng.",
      en: "The person never married and has a spouse.",
    },
    basis: null,
    holds: ({ maritalStatus, relatives = [] }) =>
      maritalStatus !== "never-married" || !relatives.some(({ relation }) => relation === "spouse"),
  },
];

/** What the fields of a citizen have to say together. */
export const citizenRules: readonly RecordRule<Citizen>[] = [
  ...dateRules,
  ...numberRules,
  ...familyRules,
];

import type { BilingualText } from "../../metadata/bilingual-text.ts";
import type { RecordRule } from "../../records/record-rule.ts";
import type { OpenDataset } from "../open-dataset.ts";
import { platformGrounds } from "../platform-fields.ts";

const [personalData] = platformGrounds.personalData;
const [openData] = platformGrounds.openData;

type DayField = "issuedOn" | "modifiedOn" | "coversFrom" | "coversTo";

function inOrder(
  code: string,
  earlier: DayField,
  later: DayField,
  message: BilingualText,
): RecordRule<OpenDataset> {
  return {
    code,
    severity: "error",
    path: [later],
    message,
    basis: null,
    holds: (dataset) => {
      const [first, second] = [dataset[earlier], dataset[later]];
      return first === undefined || second === undefined || second >= first;
    },
  };
}

/** Formats that a program cannot read without guessing. */
const forPeopleOnly: readonly string[] = ["pdf", "docx", "image"];

/** Months after which a dataset is late; shorter rhythms get one month, those without a rhythm none. */
const monthsOf: { readonly [Frequency in OpenDataset["updateFrequency"]]?: number } = {
  continuous: 1,
  daily: 1,
  weekly: 1,
  monthly: 1,
  quarterly: 3,
  "half-yearly": 6,
  yearly: 12,
};

/** So many months later, as text that compares; its day may be one that the month does not have. */
function monthsLater(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}${day.slice(7)}`;
}

/** What the fields of an open dataset have to say together. */
export const openDatasetRules: readonly RecordRule<OpenDataset>[] = [
  inOrder("modified-before-issued", "issuedOn", "modifiedOn", {
    vi: "Ngày cập nhật sớm hơn ngày công bố.",
    en: "It was modified before it was issued.",
  }),
  inOrder("covers-nothing", "coversFrom", "coversTo", {
    vi: "Ngày cuối của dữ liệu sớm hơn ngày đầu.",
    en: "The last day that it covers is earlier than the first.",
  }),
  {
    code: "personal-data-found",
    severity: "error",
    path: ["personalDataCheck"],
    message: {
      vi: "Dữ liệu mở không được chứa dữ liệu cá nhân.",
      en: "Open data may hold no personal data.",
    },
    basis: personalData,
    holds: ({ personalDataCheck }) => personalDataCheck !== "found",
  },
  {
    code: "personal-data-not-checked",
    severity: "warning",
    path: ["personalDataCheck"],
    message: {
      vi: "Chưa rà soát xem có dữ liệu cá nhân hay không.",
      en: "Nobody has checked it for personal data.",
    },
    basis: personalData,
    holds: ({ personalDataCheck }) => personalDataCheck !== "not-checked",
  },
  {
    code: "modified-since-check",
    severity: "warning",
    path: ["checkedOn"],
    message: {
      vi: "Dữ liệu được cập nhật sau lần rà soát dữ liệu cá nhân gần nhất.",
      en: "It was modified after it was last checked for personal data.",
    },
    basis: personalData,
    holds: ({ checkedOn, modifiedOn }) =>
      checkedOn === undefined || modifiedOn === undefined || checkedOn >= modifiedOn,
  },
  {
    code: "licence-missing",
    severity: "warning",
    path: ["licence"],
    message: {
      vi: "Chưa có giấy phép nên không biết được dùng lại thế nào.",
      en: "There is no licence, so nobody knows how it may be used.",
    },
    basis: openData,
    holds: ({ licence }) => licence !== undefined,
  },
  {
    code: "format-not-listed",
    severity: "warning",
    path: ["formats"],
    message: {
      vi: "Có tệp với định dạng không nằm trong danh sách định dạng.",
      en: "A file has a format that the list of formats does not name.",
    },
    basis: null,
    holds: ({ formats, distributions = [] }) =>
      distributions.every(({ format }) => formats.includes(format)),
  },
  {
    code: "for-people-only",
    severity: "warning",
    path: ["formats"],
    message: {
      vi: "Chỉ có định dạng để đọc, không có định dạng cho máy xử lý.",
      en: "All formats are for reading, none for processing.",
    },
    basis: openData,
    holds: ({ formats }) => formats.some((format) => !forPeopleOnly.includes(format)),
  },
  {
    code: "distribution-twice",
    severity: "warning",
    path: ["distributions"],
    message: {
      vi: "Một địa chỉ tải có nhiều lần.",
      en: "One address stands there several times.",
    },
    basis: null,
    holds: ({ distributions = [] }) =>
      new Set(distributions.map(({ url }) => url)).size === distributions.length,
  },
  {
    code: "update-overdue",
    severity: "warning",
    path: ["modifiedOn"],
    message: {
      vi: "Vào ngày xét, dữ liệu đã quá hạn cập nhật theo tần suất.",
      en: "On the day of the check it is late by its own update frequency.",
    },
    basis: openData,
    dated: true,
    holds: ({ updateFrequency, modifiedOn, issuedOn }, asOf) => {
      const months = monthsOf[updateFrequency];
      const last = modifiedOn ?? issuedOn;
      return months === undefined || last === undefined || asOf <= monthsLater(last, months);
    },
  },
];

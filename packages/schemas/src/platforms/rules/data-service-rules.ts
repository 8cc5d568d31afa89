import type { RecordRule } from "../../records/record-rule.ts";
import type { DataService } from "../data-service.ts";
import { platformGrounds } from "../platform-fields.ts";

const [personalData] = platformGrounds.personalData;
const [sharing] = platformGrounds.sharing;

/** What the fields of a data service have to say together. */
export const dataServiceRules: readonly RecordRule<DataService>[] = [
  {
    code: "retired-before-published",
    severity: "error",
    path: ["retiredOn"],
    message: {
      vi: "Ngày ngừng cung cấp sớm hơn ngày công bố.",
      en: "It was retired before it was published.",
    },
    basis: null,
    holds: ({ publishedOn, retiredOn }) =>
      publishedOn === undefined || retiredOn === undefined || retiredOn >= publishedOn,
  },
  {
    code: "retired-day-against-status",
    severity: "error",
    path: ["retiredOn"],
    message: {
      vi: "Đã có ngày ngừng cung cấp nhưng trạng thái không phải đã ngừng.",
      en: "It has a day of retirement, but its status does not say so.",
    },
    basis: null,
    holds: ({ retiredOn, status }) => retiredOn === undefined || status === "retired",
  },
  {
    code: "retired-without-day",
    severity: "warning",
    path: ["retiredOn"],
    message: {
      vi: "Dịch vụ đã ngừng nhưng chưa có ngày ngừng cung cấp.",
      en: "It is retired, and there is no day.",
    },
    basis: null,
    holds: ({ retiredOn, status }) => status !== "retired" || retiredOn !== undefined,
  },
  {
    code: "personal-data-without-purpose",
    severity: "warning",
    path: ["purposeNeeded"],
    message: {
      vi: "Dịch vụ chia sẻ dữ liệu cá nhân mà không đòi hỏi nêu mục đích.",
      en: "It shares personal data and asks for no purpose.",
    },
    basis: personalData,
    holds: (service) => !service.personalData || service.purposeNeeded,
  },
  {
    code: "personal-data-without-ground",
    severity: "warning",
    path: ["legalGround"],
    message: {
      vi: "Dịch vụ chia sẻ dữ liệu cá nhân nhưng chưa nêu căn cứ chia sẻ.",
      en: "It shares personal data, and no legal ground is given.",
    },
    basis: personalData,
    holds: (service) => !service.personalData || service.legalGround !== undefined,
  },
  {
    code: "consumed-before-published",
    severity: "warning",
    path: ["consumers"],
    message: {
      vi: "Có cơ quan khai thác trước ngày công bố dịch vụ.",
      en: "An agency consumed it before it was published.",
    },
    basis: sharing,
    holds: ({ consumers = [], publishedOn }) =>
      publishedOn === undefined ||
      consumers.every(({ from }) => from === undefined || from >= publishedOn),
  },
  {
    code: "consumer-twice",
    severity: "warning",
    path: ["consumers"],
    message: {
      vi: "Một cơ quan khai thác có nhiều lần trong danh sách.",
      en: "One consuming agency stands in the list several times.",
    },
    basis: null,
    holds: ({ consumers = [] }) => {
      const codes = consumers.flatMap(({ code }) => code ?? []);
      return new Set(codes).size === codes.length;
    },
  },
];

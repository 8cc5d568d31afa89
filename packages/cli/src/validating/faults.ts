import type { BilingualText, RecordIssue } from "@egov-vn/schemas";

/** A record longer than this is counted, never kept. */
export const longestRecord = 16 * 1024 * 1024;

/** Why a record cannot be read, by number, since workers exchange numbers. */
export const fault = {
  notJson: 0,
  cutShort: 1,
  invalidUtf8: 2,
  tooLong: 3,
  tooDeep: 4,
  brokenArray: 5,
  unclosedArray: 6,
  tooManyParts: 7,
} as const;

/** One of {@link fault}. */
export type Fault = (typeof fault)[keyof typeof fault];

const said: Readonly<Record<Fault, { readonly code: string; readonly message: BilingualText }>> = {
  [fault.notJson]: {
    code: "not-json",
    message: { vi: "Không phải JSON hợp lệ.", en: "Is not valid JSON." },
  },
  [fault.cutShort]: {
    code: "not-json",
    message: {
      vi: "Không phải JSON hợp lệ: kết thúc quá sớm, tệp có thể bị cụt.",
      en: "Is not valid JSON: it ends too early, the file may have been cut short.",
    },
  },
  [fault.invalidUtf8]: {
    code: "invalid-utf-8",
    message: { vi: "Không phải văn bản UTF-8.", en: "Is not UTF-8 text." },
  },
  [fault.tooLong]: {
    code: "line-too-long",
    message: {
      vi: "Bản ghi dài hơn 16 MiB nên không được đọc.",
      en: "The record is longer than 16 MiB and was not read.",
    },
  },
  [fault.tooDeep]: {
    code: "nested-too-deeply",
    message: { vi: "Lồng nhau quá sâu.", en: "Is nested too deeply." },
  },
  [fault.brokenArray]: {
    code: "broken-array",
    message: {
      vi: "Mảng JSON hỏng ở đây: thiếu hoặc thừa dấu phẩy, hay còn nội dung sau dấu đóng. Phần sau không được đọc.",
      en: "The JSON array is broken here: a comma is missing or too many, or something follows its end. The rest was not read.",
    },
  },
  [fault.unclosedArray]: {
    code: "broken-array",
    message: {
      vi: "Mảng JSON không được đóng: tệp có thể bị cụt.",
      en: "The JSON array is never closed: the file may have been cut short.",
    },
  },
  [fault.tooManyParts]: {
    code: "too-many-parts",
    message: {
      vi: "Bản ghi không hợp lệ và có quá nhiều phần để chỉ ra từng lỗi.",
      en: "The record is not valid, and has too many parts to point at each error.",
    },
  },
};

/** A fault as an issue of the whole record. */
export function issueOf(kind: Fault): RecordIssue {
  return { path: "", severity: "error", ...said[kind] };
}

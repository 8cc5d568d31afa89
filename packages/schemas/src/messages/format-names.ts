import type { BilingualText } from "../metadata/bilingual-text.ts";

/** What a format is called, and how it is written, by its name in issues. */
export const formatNames: Readonly<Record<string, BilingualText>> = {
  "agency-code": {
    vi: "mã định danh điện tử của cơ quan, ví dụ H56.01.02",
    en: "an agency code, such as H56.01.02",
  },
  "calendar-day": {
    vi: "một ngày có thật, viết YYYY-MM-DD",
    en: "a day of the calendar, written YYYY-MM-DD",
  },
  "dossier-code": {
    vi: "mã hồ sơ, ví dụ 000.00.12.H40-210301-0001",
    en: "a dossier code, such as 000.00.12.H40-210301-0001",
  },
  "email-address": { vi: "một địa chỉ thư điện tử", en: "an e-mail address" },
  "enterprise-code": { vi: "mã số doanh nghiệp", en: "an enterprise code" },
  "health-insurance-card": {
    vi: "mã số thẻ bảo hiểm y tế",
    en: "the number of a health-insurance card",
  },
  instant: {
    vi: "thời điểm có thật, viết 2021-03-14T08:30:00+07:00",
    en: "a real instant, written 2021-03-14T08:30:00+07:00",
  },
  "land-parcel-id": { vi: "mã thửa đất gồm 12 ký tự", en: "a land-parcel id of 12 characters" },
  "not-blank": { vi: "văn bản không để trống", en: "text that is not blank" },
  "old-identity-number": { vi: "số CMND 9 chữ số", en: "an old identity number of 9 digits" },
  "partial-date": {
    vi: "ngày, tháng hoặc năm có thật, viết YYYY-MM-DD, YYYY-MM hoặc YYYY",
    en: "a day, month or year of the calendar, written YYYY-MM-DD, YYYY-MM or YYYY",
  },
  "personal-id": {
    vi: "số định danh cá nhân gồm 12 chữ số",
    en: "a personal id of 12 digits",
  },
  "phone-number": { vi: "số điện thoại", en: "a phone number" },
  "postal-code": { vi: "mã bưu chính 5 chữ số", en: "a postal code of 5 digits" },
  "procedure-code": {
    vi: "mã thủ tục hành chính, ví dụ 1.001193",
    en: "a procedure code, such as 1.001193",
  },
  "sha-256": {
    vi: "mã băm SHA-256 gồm 64 chữ số thập lục phân viết thường",
    en: "a SHA-256 digest of 64 lower-case hexadecimal digits",
  },
  "social-insurance-number": { vi: "mã số bảo hiểm xã hội", en: "a social-insurance number" },
  "tax-code": { vi: "mã số thuế", en: "a tax code" },
  "web-address": {
    vi: "một địa chỉ bắt đầu bằng http:// hoặc https://",
    en: "an address that begins with http:// or https://",
  },
};

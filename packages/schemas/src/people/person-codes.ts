import * as z from "zod";

/** The names of the code list `sexes`. */
export const Sex = z.enum(["female", "male", "undetermined", "unknown"]);

/** Two digits of the code list `ethnic-groups`: 01 to 54, and 55 for a foreigner. */
export const EthnicGroupCode = z.string().regex(/^(?:0[1-9]|[1-4]\d|5[0-5])$/);

/** Two digits of population data. The list `religions` lacks some, so any two are taken. */
export const ReligionCode = z.string().regex(/^\d\d$/);

/** Three letters as in passports, VNM for Việt Nam; no official list was found. */
export const CountryCode = z.string().regex(/^[A-Z][A-Z][A-Z]$/);

/** What is said of a country's code wherever it stands. */
export const countryNote = {
  vi: "Ba chữ cái như trong hộ chiếu, VNM là Việt Nam; danh mục chưa tìm thấy nên không đối chiếu",
  en: "Three letters as in passports, VNM for Việt Nam; no list was found, so none is looked up",
} as const;
/** What is said of an ethnic group's code wherever it stands. */
export const ethnicGroupNote = {
  vi: "Hai chữ số: 01 đến 54, 55 là người nước ngoài",
  en: "Two digits: 01 to 54, 55 for a foreigner",
} as const;
/** What is said of a date of birth wherever it stands. */
export const birthDateNote = {
  vi: "Nhiều người chỉ có năm sinh: khi đó ghi YYYY, không ghi ngày 01 tháng 01",
  en: "Many people have a year of birth only: then it is YYYY, not the first of January",
} as const;

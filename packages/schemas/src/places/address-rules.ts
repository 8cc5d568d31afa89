import { legalBasis } from "../metadata/legal-basis.ts";
import type { RecordRule } from "../records/record-rule.ts";
import type { Address } from "./address.ts";

const reform = legalBasis("19/2025/QĐ-TTg", null, { from: "2025-07-01", confidence: "secondary" });

/** What the parts of an address have to say together. */
export const addressRules: readonly RecordRule<Address>[] = [
  {
    code: "edition-missing",
    severity: "error",
    path: ["edition"],
    message: {
      vi: "Mã đơn vị hành chính phải kèm danh mục (edition): cùng một mã chỉ nơi khác nhau trước và sau 01/7/2025.",
      en: "A code of an administrative unit needs its edition: one code means other places before and after 2025-07-01.",
    },
    basis: reform,
    holds: ({ edition, provinceCode, districtCode, communeCode }) =>
      edition !== undefined ||
      (provinceCode === undefined && districtCode === undefined && communeCode === undefined),
  },
  {
    code: "district-after-2025",
    severity: "error",
    path: ["districtCode"],
    message: {
      vi: "Từ 01/7/2025 không còn cấp huyện, nên địa chỉ theo danh mục này không có mã huyện.",
      en: "There is no district level since 2025-07-01, so an address of this edition has no district.",
    },
    basis: reform,
    holds: ({ edition, districtCode }) =>
      districtCode === undefined || edition === undefined || edition < "2025",
  },
  {
    code: "address-empty",
    severity: "error",
    path: [],
    message: {
      vi: "Địa chỉ phải có ít nhất một phần: mã đơn vị, số nhà hoặc quốc gia.",
      en: "An address needs at least one part: a unit's code, a house or a country.",
    },
    basis: null,
    holds: ({ provinceCode, districtCode, communeCode, detail, country }) =>
      provinceCode !== undefined ||
      districtCode !== undefined ||
      communeCode !== undefined ||
      detail !== undefined ||
      country !== undefined,
  },
];

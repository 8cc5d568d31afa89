import type { Address } from "../../places/address.ts";
import type { Chance } from "../chance.ts";

/**
 * Addresses of the samples: both editions, a commune that was merged, and one abroad. Codes are real
 * codes of administrative units; streets and villages are not real.
 */
const sampleAddresses: readonly [Address, ...Address[]] = [
  { edition: "2025", provinceCode: "01", communeCode: "00004", detail: "Số 1, đường Ví Dụ" },
  { edition: "2025", provinceCode: "79", communeCode: "26704", detail: "Số 22, phố Mẫu" },
  { edition: "2025", provinceCode: "38", detail: "Thôn Thử Nghiệm" },
  // Trúc Bạch went into Ba Đình on 2025-07-01, which has its code now.
  {
    edition: "2004",
    provinceCode: "01",
    districtCode: "001",
    communeCode: "00004",
    detail: "Số 3, đường Ví Dụ",
  },
  { edition: "2004", provinceCode: "06", districtCode: "058", detail: "Bản Mẫu" },
  { country: "LAO", detail: "Bản Mẫu, Vientiane" },
];

/** An address of the samples. */
export function sampleAddress(chance: Chance): Address {
  return chance.pick(sampleAddresses);
}

/** An address in the edition that was in force on a day. */
export function addressOn(chance: Chance, day: string): Address {
  const edition = day < "2025-07-01" ? "2004" : "2025";
  const [first, ...rest] = sampleAddresses.filter((address) => address.edition === edition);
  return first === undefined ? sampleAddress(chance) : chance.pick([first, ...rest]);
}

/** Agencies of the samples: code in the layout of the day, and a name that is no real agency's. */
export const sampleAgencies = [
  { code: "H56.01", former: "000.00.12.H40", name: "Sở Ví dụ tỉnh Mẫu" },
  { code: "H26.05.02", former: "000.05.26.H26", name: "Trung tâm Phục vụ hành chính công Mẫu" },
  { code: "G15.03", former: "000.00.03.G15", name: "Cục Ví dụ, Bộ Mẫu" },
  { code: "H29.101", former: "000.12.29.H29", name: "Ủy ban nhân dân phường Thử Nghiệm" },
] as const;

/** Procedures whose codes are public, with a name for each. */
export const sampleProcedures = [
  { code: "1.001193", name: "Đăng ký khai sinh", fieldCode: "G15-TP01", days: 1 },
  { code: "1.000894", name: "Đăng ký kết hôn", fieldCode: "G15-TP01", days: 3 },
  { code: "1.000656", name: "Đăng ký khai tử", fieldCode: "G15-TP01", days: 1 },
  { code: "2.000635", name: "Cấp bản sao trích lục hộ tịch", fieldCode: "G15-TP01", days: 1 },
  { code: "2.000815", name: "Chứng thực bản sao từ bản chính", fieldCode: "G15-TP02", days: 1 },
  { code: "2.000488", name: "Cấp Phiếu lý lịch tư pháp", fieldCode: "G15-TP03", days: 10 },
] as const;

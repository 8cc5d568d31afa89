import type { Agency } from "../../agencies/agency.ts";
import { sampleEmail, samplePhone } from "../cast/people.ts";
import type { Chance } from "../chance.ts";

/**
 * Names are no real agency's; the codes have the form of real ones. Hard cases: a former layout beside
 * the current one, a merger, a code that goes on under another name, a district, another organisation.
 */
const agencies: readonly [Agency, ...Agency[]] = [
  {
    code: "H56.01",
    otherCodes: ["000.00.12.H40"],
    name: "Sở Ví dụ tỉnh Mẫu",
    kind: "provincial-department",
    level1Code: "H56",
    parentCode: "H56",
  },
  { code: "000.00.03.G15", name: "Cục Ví dụ, Bộ Mẫu", kind: "ministry-unit", level1Code: "G15" },
  {
    code: "H22.05",
    name: "Sở Thử Nghiệm tỉnh Mẫu",
    kind: "provincial-department",
    level1Code: "H22",
    parentCode: "H22",
    from: "2016-01-01",
    to: "2025-06-30",
    closure: "merged",
    successors: ["H60.05"],
    decision: "Quyết định mẫu, không có thật",
  },
  {
    code: "G10",
    name: "Bộ Mẫu (tên cũ)",
    kind: "ministry",
    level1Code: "G10",
    to: "2025-04-13",
    closure: "renamed",
    successors: ["G10"],
  },
  {
    code: "000.12.29.H29",
    name: "Ủy ban nhân dân quận Thử Nghiệm",
    kind: "district-committee",
    level1Code: "H29",
    to: "2025-06-30",
    closure: "split",
    successors: ["H29.101", "H29.102"],
  },
  {
    code: "H29.101",
    name: "Ủy ban nhân dân phường Thử Nghiệm",
    kind: "commune-committee",
    level1Code: "H29",
    parentCode: "H29",
    from: "2025-07-01",
    predecessors: ["000.12.29.H29"],
  },
  { code: "Z01MAU0001", name: "Hội Ví Dụ", kind: "other-organisation", level1Code: "Z01" },
];

/** An agency of the samples, with its contacts. */
export function sampleAgency(chance: Chance): Agency {
  return {
    ...chance.pick(agencies),
    address: "Số 1, đường Ví Dụ",
    phone: samplePhone(chance),
    email: sampleEmail(chance),
    website: `https://co-quan.vidu.example/${chance.seed}`,
  };
}

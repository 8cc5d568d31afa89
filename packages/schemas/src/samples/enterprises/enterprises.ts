import type { Enterprise } from "../../enterprises/enterprise.ts";
import type { HouseholdBusiness } from "../../enterprises/household-business.ts";
import type { TaxRegistration } from "../../enterprises/tax-registration.ts";
import { type CastMember, cast, castMember, sampleEmail, samplePhone } from "../cast/people.ts";
import { addressOn } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";

/** Test numbers of validation libraries: their check digits are right, and nobody is meant. */
const codes = ["0100233488", "0100112437", "0314409058", "0312687878"] as const;
/** Since this day an owner's personal id is the tax code. */
const personalIdSince = "2025-07-01";

const industries = [
  { code: "4711", name: "Bán lẻ hàng hóa mẫu", main: true },
  { code: "5610", name: "Dịch vụ ăn uống mẫu" },
];

/** Somebody with a personal id; foreigners give way to the first of the cast. */
function citizen(chance: Chance): CastMember & { readonly personalId: string } {
  const member = castMember(chance);
  const [first] = cast;
  const { personalId } = member.personalId === null ? first : member;
  return {
    ...(member.personalId === null ? first : member),
    personalId: personalId ?? "001090000001",
  };
}

/** Who acts for an enterprise; a foreigner has a passport. */
function representative(chance: Chance) {
  const { name, personalId, passportNumber } = castMember(chance);
  return {
    name,
    ...(personalId !== null && { personalId }),
    ...(passportNumber !== null && { passportNumber }),
    position: "Giám đốc",
  };
}

/** An enterprise with a branch and one or two business locations. */
export function sampleEnterprise(chance: Chance): Enterprise {
  const code = chance.pick(codes);
  const foundedOn = chance.day("2005-01-03", "2024-12-30");
  const amendmentCount = chance.int(0, 6);
  const changed = dayFrom(foundedOn, chance.int(30, 600));
  const status = chance.pick(["active", "active", "active", "suspended", "dissolving"]);
  return {
    code,
    type: "Công ty trách nhiệm hữu hạn một thành viên",
    name: `Công ty TNHH Ví Dụ Mẫu ${chance.seed}`,
    shortName: "VÍ DỤ MẪU",
    foreignName: "Sample Company Limited",
    foundedOn,
    ...(amendmentCount > 0 && { lastAmendedOn: changed }),
    amendmentCount,
    status,
    ...(status !== "active" && { statusSetOn: changed }),
    capital: chance.int(1, 500) * 100_000_000,
    legalRepresentatives: [representative(chance)],
    headOffice: addressOn(chance, "2026-01-01"),
    phone: samplePhone(chance),
    email: sampleEmail(chance),
    website: "https://cong-ty.vidu.example",
    industries,
    members: [{ name: "Nguyễn Văn Mẫu", percent: 100 }],
    branches: [{ code: `${code}-001`, kind: "branch", name: "Chi nhánh Ví Dụ" }],
    locations: Array.from({ length: chance.int(1, 2) }, (_, index) => ({
      code: String(index + 1).padStart(5, "0"),
      name: `Địa điểm kinh doanh Ví Dụ ${index + 1}`,
    })),
  };
}

/** A household business, before or since the personal id is its tax code. */
export function sampleHouseholdBusiness(chance: Chance): HouseholdBusiness {
  const registeredOn = chance.day("2019-01-02", "2026-10-30");
  const { name, personalId } = citizen(chance);
  const isNew = registeredOn >= personalIdSince;
  return {
    taxCode: personalId,
    ...(isNew ? {} : { registrationNumber: `MẪU-${chance.digits(6)}` }),
    name: `Hộ kinh doanh Ví Dụ ${chance.seed}`,
    owner: { name, personalId },
    address: addressOn(chance, registeredOn),
    registeredOn,
    status: chance.pick(["active", "active", "suspended", "closed"]),
    capital: chance.int(1, 50) * 10_000_000,
    phone: samplePhone(chance),
    industries,
  };
}

/** A tax registration with a status and a reason that the list of 2026 has. */
export function sampleTaxRegistration(chance: Chance): TaxRegistration {
  const statusSetOn = chance.day("2026-07-01", "2026-10-30");
  const registeredOn = chance.day("2005-01-03", "2026-06-30");
  const [statusCode, reasonCode] = chance.pick([
    ["00", "02"],
    ["00", "02"],
    ["00", "01"],
    ["05", "01"],
    ["06", "03"],
    ["03", "11"],
  ]);
  const shared = {
    statusCode,
    ...(reasonCode !== undefined && { reasonCode }),
    statusSetOn,
    registeredOn,
    taxOffice: "Thuế cơ sở Ví Dụ",
    address: addressOn(chance, statusSetOn),
  };
  const code = chance.pick(codes);
  switch (chance.pick(["organisation", "dependent-unit", "individual", "household-business"])) {
    case "organisation":
      return { ...shared, taxCode: code, holder: "organisation", name: "Công ty TNHH Ví Dụ Mẫu" };
    case "dependent-unit":
      return {
        ...shared,
        taxCode: `${code}-001`,
        holder: "dependent-unit",
        name: "Chi nhánh Ví Dụ",
      };
    default: {
      const { name, personalId } = citizen(chance);
      const holder = chance.pick(["individual", "household-business"]);
      return { ...shared, taxCode: personalId, holder, name, personalId };
    }
  }
}

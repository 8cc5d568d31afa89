import type { Citizen } from "../../people/citizen.ts";
import {
  anyIdentifiedMember,
  ethnicGroupOf,
  type IdentifiedMember,
  identifiedMember,
  sampleEmail,
  samplePersonalId,
  samplePhone,
} from "../cast/people.ts";
import { addressOn } from "../cast/places.ts";
import type { Chance } from "../chance.ts";
import { cardOf, householdOf, nameOf, relativeOf, sampleOldNumber } from "./person-parts.ts";

const today = "2026-01-01";

/** A citizen of the cast: some with a year of birth only, a number that was cancelled, or dead. */
export function sampleCitizen(chance: Chance): Citizen {
  const member = anyIdentifiedMember(chance);
  const { personalId, born, sex } = member;
  const year = Number(born.slice(0, 4));
  const province = personalId.slice(1, 3);
  const oldNumber = year < 1995 ? sampleOldNumber(chance) : undefined;
  const card = cardOf(chance, member);
  return {
    birthName: nameOf(member),
    ...(chance.percent(10) && { otherNames: [{ full: `${member.name} (tên gọi khác)` }] }),
    personalId,
    ...(chance.percent(10) && {
      previousIds: [
        {
          // Set anew after the year of birth was corrected, so its digits tell another year.
          number: samplePersonalId(province, sex, year - 1, 900_000 + chance.int(1, 99_999)),
          to: chance.day("2026-03-15", "2026-10-30"),
          reason: "Cải chính năm sinh (mẫu)",
        },
      ],
    }),
    bornOn: born,
    sex,
    placeOfBirth: { edition: "2004", provinceCode: province, detail: "Trạm y tế xã Mẫu" },
    birthRegistrationPlace: { edition: "2004", provinceCode: province },
    placeOfOrigin: addressOn(chance, "2020-01-01"),
    ethnicGroup: ethnicGroupOf(member),
    religion: chance.pick(["00", "00", "00", "01", "02"]),
    nationality: member.nationality,
    ...(chance.percent(30) && { bloodGroup: chance.pick(["A", "B", "AB", "O"]) }),
    ...(oldNumber !== undefined && { oldIdentityNumber: oldNumber }),
    cards: [
      card.kind === "cmnd-9" && oldNumber !== undefined ? { ...card, number: oldNumber } : card,
    ],
    ...familyOf(chance, member, year),
    permanentAddress: addressOn(chance, today),
    ...(chance.percent(20) && { temporaryAddress: addressOn(chance, today) }),
    currentAddress: addressOn(chance, today),
    ...(chance.percent(10) && {
      declaredAbsent: true,
      absentFrom: "2026-02-02",
      absentTo: "2026-08-31",
    }),
    residenceFileNumber: `HS-MẪU-${chance.seed}`,
    ...(chance.percent(50) && {
      relationToHead: "Chủ hộ",
      household: householdOf(chance, member),
    }),
    ...(chance.percent(5) && { diedOn: chance.day("2025-08-01", "2026-10-30") }),
    phones: [samplePhone(chance)],
    emails: [sampleEmail(chance)],
    ...(chance.percent(20) && {
      furtherItems: [{ list: "2", number: chance.int(1, 144), value: "Nội dung mẫu" }],
    }),
  };
}

/** Parents a generation older and a spouse of about the same age, as far as the cast has them. */
function familyOf(
  chance: Chance,
  member: IdentifiedMember,
  year: number,
): Pick<Citizen, "relatives" | "maritalStatus"> {
  const generation = { from: year - 45, to: year - 18 };
  const father = identifiedMember(chance, { sex: "male", ...generation });
  const mother = identifiedMember(chance, { sex: "female", ...generation });
  const spouse = chance.percent(50)
    ? identifiedMember(chance, {
        sex: member.sex === "male" ? "female" : "male",
        from: year - 12,
        to: Math.min(year + 12, 2000),
      })
    : undefined;
  return {
    relatives: [
      ...(father ? [relativeOf("father", father)] : []),
      ...(mother ? [relativeOf("mother", mother)] : []),
      ...(spouse ? [relativeOf("spouse", spouse)] : []),
    ],
    maritalStatus: spouse
      ? "married"
      : chance.pick(["not-married", "never-married", "divorced", "widowed"]),
  };
}

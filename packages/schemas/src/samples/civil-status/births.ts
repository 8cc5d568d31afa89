import type { BirthRecord } from "../../civil-status/birth-record.ts";
import type { PersonalIdRequest } from "../../civil-status/personal-id-request.ts";
import {
  type CastMember,
  ethnicGroupOf,
  identifiedMember,
  samplePersonalId,
} from "../cast/people.ts";
import { addressOn } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { nameOf } from "../people/person-parts.ts";
import { personOn, registerOn, requesterOf } from "./civil-status-parts.ts";

/** Provinces of 2004 in which the births of the samples are registered. */
const provinces = ["01", "38", "79", "84"] as const;

interface Newborn {
  readonly bornOn: string;
  readonly sex: CastMember["sex"];
  readonly province: string;
  readonly mother: CastMember | undefined;
  readonly father: CastMember | undefined;
  readonly name: string;
  readonly ethnicGroup: string;
}

function newborn(chance: Chance, first: string): Newborn {
  const bornOn = chance.day(first, "2026-08-31");
  const year = Number(bornOn.slice(0, 4));
  const mother = identifiedMember(chance, { sex: "female", from: year - 42, to: year - 20 });
  const father = identifiedMember(chance, { sex: "male", from: year - 55, to: year - 20 });
  const [family = "Mẫu"] = (father ?? mother)?.name.split(" ") ?? [];
  return {
    bornOn,
    sex: chance.pick(["female", "male"]),
    province: chance.pick(provinces),
    mother,
    father,
    name: `${family} Bé Mẫu`,
    ethnicGroup: ethnicGroupOf(father ?? mother ?? { ...nobody }),
  };
}

/** Stands in where the cast has no parent of the right age. */
const nobody: CastMember = {
  name: "Mẫu",
  sex: "female",
  born: "1990",
  ethnicGroup: "1",
  nationality: "VNM",
  personalId: null,
  passportNumber: null,
  hardCase: "",
};

/** A birth: most on time with both parents, some late, some with a parent unknown, some foundlings. */
export function sampleBirthRecord(chance: Chance): BirthRecord {
  const child = newborn(chance, "2016-01-04");
  const late = chance.percent(15);
  const registeredOn = dayFrom(child.bornOn, late ? chance.int(61, 400) : chance.int(1, 60));
  const day = registeredOn > "2026-10-30" ? "2026-10-30" : registeredOn;
  const known = chance.pick(["both", "both", "both", "both", "mother", "none"]);
  const mother = known === "none" ? undefined : child.mother;
  const father = known === "both" ? child.father : undefined;
  const asker = mother ?? father;
  return {
    kind: "birth",
    register: registerOn(chance, day, isLate(child.bornOn, day) ? "4" : "1"),
    birthKind: kindOf(chance, mother, father),
    child: {
      name: { full: child.name },
      sex: child.sex,
      bornOn: child.bornOn,
      placeOfBirth: addressOn(chance, child.bornOn),
      placeOfOrigin: addressOn(chance, "2020-01-01"),
      ethnicGroup: child.ethnicGroup,
      nationality: "VNM",
      personalId: samplePersonalId(
        child.province,
        child.sex,
        Number(child.bornOn.slice(0, 4)),
        800_000 + chance.seed,
      ),
    },
    ...(mother && { mother: personOn(chance, mother, day) }),
    ...(father && { father: personOn(chance, father, day) }),
    ...(asker && {
      requester: requesterOf(chance, asker, asker === mother ? "Mẹ" : "Cha"),
      proofNumber: `CS-MẪU-${chance.seed}`,
      proofIssuedOn: child.bornOn,
    }),
    copies: chance.int(0, 5),
  };
}

function isLate(bornOn: string, registeredOn: string): boolean {
  return registeredOn > dayFrom(bornOn, 60);
}

function kindOf(
  chance: Chance,
  mother: CastMember | undefined,
  father: CastMember | undefined,
): NonNullable<BirthRecord["birthKind"]> {
  if (mother && father) return "1";
  if (father) return "2";
  return mother ? "3" : chance.pick(["4", "5"]);
}

/** What is sent for a child whose birth was registered since the decree of 2026. */
export function samplePersonalIdRequest(chance: Chance): PersonalIdRequest {
  const child = newborn(chance, "2026-03-15");
  const parent = (member: CastMember) => ({
    name: nameOf(member),
    nationality: member.nationality,
  });
  const abroad = chance.percent(15);
  return {
    event: abroad ? "event-abroad" : "birth",
    birthName: { full: child.name },
    bornOn: child.bornOn,
    sex: child.sex,
    birthRegistrationPlace: abroad
      ? { country: "LAO", detail: "Cơ quan hộ tịch Mẫu" }
      : addressOn(chance, child.bornOn),
    placeOfBirth: abroad
      ? { country: "LAO", detail: "Bản Mẫu, Vientiane" }
      : addressOn(chance, child.bornOn),
    placeOfOrigin: addressOn(chance, "2020-01-01"),
    ethnicGroup: child.ethnicGroup,
    nationality: "VNM",
    ...(child.father && { father: parent(child.father) }),
    ...(child.mother && { mother: parent(child.mother) }),
  };
}

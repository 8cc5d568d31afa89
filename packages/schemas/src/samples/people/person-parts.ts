import type { ElectronicAccount } from "../../people/electronic-account.ts";
import type { Household } from "../../people/household.ts";
import type { IdentityCard } from "../../people/identity-card.ts";
import type { PersonName } from "../../people/person-name.ts";
import type { Relative } from "../../people/relative.ts";
import {
  anyIdentifiedMember,
  type CastMember,
  cast,
  castMember,
  type IdentifiedMember,
  identifiedMember,
} from "../cast/people.ts";
import { addressOn } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";

/** A name with its parts where they are plain; a full name is never split otherwise. */
export function nameOf(member: CastMember): PersonName {
  const [family = "", second = "", ...rest] = member.name.split(" ");
  if (member.hardCase !== "" || (second !== "Văn" && second !== "Thị")) {
    return { full: member.name };
  }
  return { full: member.name, family, middle: second, given: rest.join(" ") };
}

/** A name of a person of the cast; now and then all of it as the given name, as population data do. */
export function samplePersonName(chance: Chance): PersonName {
  const member = castMember(chance);
  return chance.percent(20) ? { full: member.name, given: member.name } : nameOf(member);
}

/** A relative of the cast, numbers and all. */
export function relativeOf(relation: Relative["relation"], member: CastMember): Relative {
  const { personalId, nationality } = member;
  return { relation, name: nameOf(member), ...(personalId && { personalId }), nationality };
}

/** A relative of any kind. */
export function sampleRelative(chance: Chance): Relative {
  const sexed = { father: "male", mother: "female" } as const;
  const relation = chance.pick([
    "father",
    "mother",
    "spouse",
    "child",
    "representative",
    "represented",
  ]);
  const sex = relation === "father" || relation === "mother" ? sexed[relation] : undefined;
  const member = identifiedMember(chance, sex && { sex }) ?? anyIdentifiedMember(chance);
  return relativeOf(relation, member);
}

/** A number of nine digits that shows that it is none. */
export function sampleOldNumber(chance: Chance): string {
  return `0000000${String(chance.int(1, 99)).padStart(2, "0")}`;
}

/** A card of a person, of the kind that was issued on its day. */
export function cardOf(chance: Chance, member: IdentifiedMember): IdentityCard {
  const year = Number(member.born.slice(0, 4));
  const old = year < 1990 && chance.percent(25);
  const kind = old ? "cmnd-9" : chance.pick(["cccd-chip", "can-cuoc", "can-cuoc"]);
  const issuedOn = {
    "cmnd-9": () => chance.day("2004-01-05", "2012-06-29"),
    "cccd-chip": () => chance.day("2021-02-01", "2024-06-28"),
    "can-cuoc": () => chance.day("2024-07-01", "2026-10-30"),
  }[kind]();
  const forLife = year <= 1964 && !old;
  return {
    kind,
    number: old ? sampleOldNumber(chance) : member.personalId,
    issuedOn,
    issuer: "Cơ quan quản lý căn cước Mẫu",
    ...(forLife ? { neverExpires: true } : { expiresOn: dayFrom(issuedOn, 5478) }),
    ...(kind === "can-cuoc" &&
      year < 1990 &&
      chance.percent(50) && { cancelledNumbers: [sampleOldNumber(chance)] }),
  };
}

/** A card of somebody of the cast. */
export function sampleIdentityCard(chance: Chance): IdentityCard {
  return cardOf(chance, anyIdentifiedMember(chance));
}

/** A household of one to four people of the cast, the first of them the head. */
export function householdOf(chance: Chance, head: IdentifiedMember): Household {
  const others = cast.filter(({ name }) => name !== head.name).slice(chance.int(0, 7));
  const relations = ["Vợ hoặc chồng", "Con", "Cháu", "Cùng ở nhờ"] as const;
  return {
    fileNumber: `HS-MẪU-${chance.seed}`,
    address: addressOn(chance, "2026-01-01"),
    members: [
      {
        name: nameOf(head),
        personalId: head.personalId,
        isHead: true,
        relation: "Chủ hộ",
        relationCode: "00",
      },
      ...others.slice(0, chance.int(0, 3)).map((member) => ({
        name: nameOf(member),
        ...(member.personalId && { personalId: member.personalId }),
        isHead: false,
        relation: chance.pick(relations),
      })),
    ],
  };
}

/** A household of the cast. */
export function sampleHousehold(chance: Chance): Household {
  return householdOf(chance, anyIdentifiedMember(chance));
}

/** An account of a citizen, a foreigner or an organisation, now and then locked. */
export function sampleElectronicAccount(chance: Chance): ElectronicAccount {
  const day = chance.day("2024-07-01", "2026-08-31");
  const subject = sampleSubject(chance);
  const account = {
    id: `TK-MẪU-${chance.seed}`,
    ...subject,
    ...(subject.subjectKind !== "organisation" && {
      level: chance.pick(["level-1", "level-2", "level-2"]),
    }),
    grantedAt: chance.officeHour(day, 0),
  };
  if (chance.percent(10)) return { ...account, status: "granted" };
  const activatedAt = chance.officeHour(day, 3);
  if (chance.percent(85)) return { ...account, status: "active", activatedAt };
  const lockedAt = chance.officeHour(day, 30);
  return chance.percent(50)
    ? { ...account, status: "locked", activatedAt, lockedAt, lockReason: "Theo đề nghị (mẫu)" }
    : {
        ...account,
        status: "active",
        activatedAt,
        lockedAt,
        unlockedAt: chance.officeHour(day, 40),
      };
}

function sampleSubject(
  chance: Chance,
): Pick<
  ElectronicAccount,
  "subjectKind" | "personalId" | "passportNumber" | "agencyCode" | "enterpriseCode"
> {
  if (chance.percent(10)) return { subjectKind: "organisation", agencyCode: "H56.01" };
  const { personalId, passportNumber } = castMember(chance);
  return personalId === null
    ? { subjectKind: "foreigner", passportNumber: passportNumber ?? "X0000000" }
    : { subjectKind: "citizen", personalId };
}

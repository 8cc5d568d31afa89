import type { CivilStatusPerson } from "../../civil-status/civil-status-person.ts";
import type { CivilStatusRequester } from "../../civil-status/civil-status-requester.ts";
import type { RegisterEntry } from "../../civil-status/register-entry.ts";
import { type CastMember, ethnicGroupOf, samplePhone } from "../cast/people.ts";
import { addressOn } from "../cast/places.ts";
import type { Chance } from "../chance.ts";
import { nameOf } from "../people/person-parts.ts";

/** An entry in the register of a day, at an agency that does not exist. */
export function registerOn(
  chance: Chance,
  registeredOn: string,
  registrationKind: RegisterEntry["registrationKind"] = "1",
): RegisterEntry {
  const year = registeredOn.slice(0, 4);
  return {
    number: `${chance.int(1, 900)}/${year}`,
    book: `01/${year}`,
    page: String(chance.int(1, 200)),
    registeredOn,
    registrationKind,
    agency: registeredOn < "2025-07-01" ? "Ủy ban nhân dân xã Mẫu" : "Ủy ban nhân dân phường Mẫu",
    place: addressOn(chance, registeredOn),
    signer: "Trần Thị Ví Dụ",
    signerTitle: "Phó Chủ tịch",
  };
}

/** An entry of any day. */
export function sampleRegisterEntry(chance: Chance): RegisterEntry {
  return registerOn(chance, chance.day("2016-01-04", "2026-10-30"));
}

/** Somebody of the cast as the register of a day has them. */
export function personOn(chance: Chance, member: CastMember, day: string): CivilStatusPerson {
  const { personalId, passportNumber } = member;
  return {
    name: nameOf(member),
    sex: member.sex,
    bornOn: member.born,
    ethnicGroup: ethnicGroupOf(member),
    nationality: member.nationality,
    residence: addressOn(chance, day),
    residenceKind: "1",
    ...(personalId
      ? { personalId }
      : passportNumber && { identityPaper: { kind: "2", number: passportNumber } }),
  };
}

/** A person of a record. */
export function requesterOf(
  chance: Chance,
  member: CastMember,
  relation: string,
): CivilStatusRequester {
  return {
    name: nameOf(member),
    relation,
    ...(member.personalId && { personalId: member.personalId }),
    phone: samplePhone(chance),
  };
}

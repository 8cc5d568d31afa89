import type { CivilStatusRecord } from "../../civil-status/civil-status-record.ts";
import type { DeathRecord } from "../../civil-status/death-record.ts";
import type { MarriageRecord } from "../../civil-status/marriage-record.ts";
import type { OtherCivilStatusRecord } from "../../civil-status/other-civil-status-record.ts";
import { anyIdentifiedMember, type CastMember, cast, identifiedMember } from "../cast/people.ts";
import { addressOn } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { sampleBirthRecord } from "./births.ts";
import { personOn, registerOn, requesterOf } from "./civil-status-parts.ts";

const [groom] = cast;
const foreigners = cast.filter(({ personalId }) => personalId === null);

/** A marriage of two people of the cast, now and then with a foreigner. */
export function sampleMarriageRecord(chance: Chance): MarriageRecord {
  const day = chance.day("2016-01-04", "2026-10-30");
  const year = Number(day.slice(0, 4));
  const adult = { from: year - 70, to: year - 21 };
  const husband = identifiedMember(chance, { sex: "male", ...adult }) ?? groom;
  const foreign = chance.percent(15) ? foreigners.find(({ sex }) => sex === "female") : undefined;
  const wife = foreign ?? identifiedMember(chance, { sex: "female", ...adult }) ?? groom;
  return {
    kind: "marriage",
    register: registerOn(chance, day),
    husband: personOn(chance, husband, day),
    wife: personOn(chance, wife, day),
    husbandMarriageCount: chance.int(1, 2),
    wifeMarriageCount: 1,
    marriedSince: day,
  };
}

/** A death: most on time and with a notice, some late, some declared by a court. */
export function sampleDeathRecord(chance: Chance): DeathRecord {
  const diedOn = chance.day("2016-01-04", "2026-06-30");
  const late = chance.percent(20);
  const day = dayFrom(diedOn, late ? chance.int(16, 120) : chance.int(0, 15));
  const deceased =
    identifiedMember(chance, { to: Number(diedOn.slice(0, 4)) - 30 }) ??
    anyIdentifiedMember(chance);
  const kind = chance.pick(["1", "1", "1", "3", "5", "6", "7"]);
  return {
    kind: "death",
    register: registerOn(chance, day, late ? "4" : "1"),
    deceased: personOn(chance, deceased, day),
    diedOn,
    ...(chance.percent(70) && {
      diedAtTime: `${String(chance.int(0, 23)).padStart(2, "0")}:30`,
    }),
    placeOfDeath: addressOn(chance, diedOn),
    ...(chance.percent(60) && { causeOfDeath: "Nguyên nhân mẫu" }),
    proof: { kind, number: `BT-MẪU-${chance.seed}`, issuedOn: diedOn, issuer: "Cơ quan Mẫu" },
    requester: requesterOf(chance, other(chance, deceased), "Người thân thích"),
  };
}

function other(chance: Chance, than: CastMember): CastMember {
  const [first = groom, ...rest] = cast.filter(({ name }) => name !== than.name);
  return chance.pick([first, ...rest]);
}

/** Any other event, with what its kind asks for. */
export function sampleOtherCivilStatusRecord(chance: Chance): OtherCivilStatusRecord {
  const day = chance.day("2018-01-04", "2026-10-30");
  const person = anyIdentifiedMember(chance);
  const second = other(chance, person);
  const kind = chance.pick([
    "addition",
    "change",
    "correction",
    "entry-adoption",
    "entry-divorce",
    "entry-legal-status",
    "entry-nationality",
    "entry-sex",
    "ethnicity",
    "event-abroad",
    "guardianship",
    "parentage",
  ]);
  return {
    kind,
    register: registerOn(chance, day, kind === "event-abroad" ? "3" : "0"),
    person: personOn(chance, person, day),
    ...partOf(chance, kind, day, second),
    requester: requesterOf(chance, person, "Chính mình"),
  };
}

function partOf(
  chance: Chance,
  kind: OtherCivilStatusRecord["kind"],
  day: string,
  second: CastMember,
): Partial<OtherCivilStatusRecord> {
  const party = personOn(chance, second, day);
  switch (kind) {
    case "addition":
      return { changes: [{ item: "Quê quán", after: "Xã Mẫu, tỉnh Ví Dụ" }] };
    case "change":
    case "correction":
      return {
        changes: [{ item: "Chữ đệm", before: "Thử", after: "Ví Dụ" }],
        originalNumber: `${chance.int(1, 200)}/2001`,
        originalBook: "01/2001",
        originalRegisteredOn: "2001-10-15",
        reason: "Sai sót khi đăng ký (mẫu)",
      };
    case "ethnicity":
      return { changes: [{ item: "Dân tộc", before: "Kinh", after: "Dao (Dao Tiền)" }] };
    case "event-abroad":
      return {
        abroad: {
          event: "Kết hôn",
          country: "LAO",
          authority: "Cơ quan hộ tịch Mẫu",
          documentNumber: `LA-MẪU-${chance.seed}`,
          registeredOn: dayFrom(day, -30),
        },
      };
    case "guardianship":
      return { otherParties: [{ role: "guardian", person: party }] };
    case "parentage":
      return {
        parentageKind: chance.pick(["1", "2", "3", "4"]),
        otherParties: [{ role: "child", person: party }],
      };
    default:
      return {
        decision: {
          number: `${chance.int(1, 300)}/${day.slice(0, 4)}/QĐ-MẪU`,
          issuedOn: dayFrom(day, -10),
          authority: "Tòa án nhân dân Mẫu",
          effectiveOn: dayFrom(day, -5),
        },
      };
  }
}

/** A record of any kind. */
export function sampleCivilStatusRecord(chance: Chance): CivilStatusRecord {
  return chance.pick([
    sampleBirthRecord,
    sampleMarriageRecord,
    sampleDeathRecord,
    sampleOtherCivilStatusRecord,
  ])(chance);
}

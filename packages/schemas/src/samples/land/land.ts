import type { LandCertificate } from "../../land/land-certificate.ts";
import type { LandParcel } from "../../land/land-parcel.ts";
import { castMember } from "../cast/people.ts";
import { addressOn, sampleAgencies } from "../cast/places.ts";
import type { Chance } from "../chance.ts";

/** Somebody of the cast, or a made-up enterprise. */
function sampleHolder(chance: Chance): NonNullable<LandParcel["holders"]>[number] {
  if (chance.percent(15)) {
    return { kind: "organisation", name: "Công ty TNHH Ví Dụ Mẫu", enterpriseCode: "0100233488" };
  }
  const { name, personalId, passportNumber } = castMember(chance);
  return {
    kind: "individual",
    name,
    ...(personalId !== null && { personalId }),
    ...(passportNumber !== null && { passportNumber }),
  };
}

/** An id in one square of some metres, so that no real parcel is meant. */
function sampleParcelId(chance: Chance): string {
  const letter = () => chance.pick(["2", "3", "7", "b", "c", "m", "p", "q", "x", "z"]);
  return `w7er8u7mx2${letter()}${letter()}`;
}

/** A parcel with its new id, its older key, or both. */
export function sampleParcel(chance: Chance): LandParcel {
  const measuredOn = chance.day("2010-01-04", "2026-10-30");
  const hasId = measuredOn >= "2026-03-30" || chance.percent(40);
  const [rice, garden] = [chance.int(100, 9000) / 10, chance.int(100, 3000) / 10];
  const total = Math.round((rice + garden) * 10) / 10;
  return {
    ...(hasId && { id: sampleParcelId(chance) }),
    ...((!hasId || chance.percent(60)) && {
      mapKey: {
        edition: measuredOn < "2025-07-01" ? "2004" : "2025",
        communeCode: "00004",
        sheetNumber: String(chance.int(1, 80)),
        parcelNumber: String(chance.int(1, 900)),
      },
    }),
    address: addressOn(chance, measuredOn),
    area: total,
    uses: [
      { code: "LUC", edition: "27/2018/TT-BTNMT", area: rice },
      { code: "CLN", edition: "27/2018/TT-BTNMT", area: garden },
    ],
    holders: [sampleHolder(chance)],
    measuredOn,
  };
}

/** A certificate of one parcel, with one or two holders. */
export function sampleLandCertificate(chance: Chance): LandCertificate {
  const { holders: _, ...parcel } = sampleParcel(chance);
  return {
    code: `GCN-MAU-${chance.seed}`,
    serial: `MAU ${String(chance.seed).padStart(8, "0")}`,
    issuedOn: chance.day("2010-01-04", "2026-10-30"),
    entryNumber: `CS-MAU-${chance.digits(5)}`,
    issuedBy: chance.pick(sampleAgencies).name,
    holders: Array.from({ length: chance.int(1, 2) }, () => sampleHolder(chance)),
    parcels: [parcel],
  };
}

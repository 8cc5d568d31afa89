import type { ContributionPeriod } from "../../insurance/contribution-period.ts";
import type { HealthInsurance } from "../../insurance/health-insurance.ts";
import type { InsuranceRecord } from "../../insurance/insurance-record.ts";
import type { SocialInsuranceParticipant } from "../../insurance/social-insurance-participant.ts";
import { addressOn } from "../cast/places.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { sampleInsuranceBenefit, sampleUnemploymentBenefit } from "./benefits.ts";
import { insuredOn, monthAfter, tenDigits } from "./insured.ts";

/** Somebody insured; before August 2025 with ten digits, then with the personal id. */
export function sampleParticipant(chance: Chance): SocialInsuranceParticipant {
  const day = chance.day("2021-01-04", "2026-10-30");
  const { member, number } = insuredOn(chance, day);
  return {
    kind: "participant",
    socialInsuranceNumber: number,
    ...(number.length === 12 && { formerNumber: tenDigits(chance) }),
    ...(member.personalId !== null && { personalId: member.personalId }),
    name: member.name,
    bornOn: member.born,
    sex: member.sex,
    address: addressOn(chance, day),
    participantType: "Người lao động (mẫu)",
    participatesIn: ["social", "health", "unemployment"],
    workplace: "Công ty TNHH Ví Dụ Mẫu",
    employerUnitCode: day < "2025-08-01" ? "TZ0000M" : "0100233488",
    paymentMethod: "Hằng tháng",
    contributionAmount: chance.int(8, 60) * 100_000,
    agencyCode: "00100",
    agencyName: "Bảo hiểm xã hội Ví Dụ",
    recordedOn: day,
  };
}

/** A period of contributions at a made-up employer; one in four goes on. */
export function sampleContribution(chance: Chance): ContributionPeriod {
  const first = chance.day("2015-01-01", "2025-03-31");
  const { number } = insuredOn(chance, first);
  const months = chance.int(1, 48);
  const firstMonth = first.slice(0, 7);
  const lastMonth = monthAfter(firstMonth, months);
  const amount = chance.int(8, 60) * 100_000;
  return {
    kind: "contribution",
    socialInsuranceNumber: number,
    branches: chance.percent(80) ? ["social", "health", "unemployment"] : ["social"],
    firstMonth,
    ...(lastMonth < "2025-08" && { lastMonth }),
    employerUnitCode: "TZ0000M",
    employerName: "Công ty TNHH Ví Dụ Mẫu",
    position: "Nhân viên mẫu",
    wage: amount * 4,
    amount: amount * (months + 1),
    agencyCode: "00100",
  };
}

/** Group and level as they go together on a day; some groups tell something sensitive. */
function groupOn(
  chance: Chance,
  day: string,
): readonly [group: string, level: "1" | "2" | "3" | "4" | "5"] {
  return chance.pick([
    ["DN", "4"],
    ["HS", "4"],
    ["HC", "4"],
    ["HT", "3"],
    ["DT", "2"],
    ["HN", "2"],
    ["BT", "2"],
    ["CC", "1"],
    ["QN", "5"],
    ["CN", day < "2026-01-01" ? "3" : "2"],
    ["LH", day < "2026-01-01" ? "4" : "2"],
  ]);
}

/** A health-insurance card that is valid to the end of its year. */
export function sampleHealthInsurance(chance: Chance): HealthInsurance {
  const day = chance.day("2021-01-04", "2026-10-30");
  const { member, number } = insuredOn(chance, day);
  const [group, benefitLevel] = groupOn(chance, day);
  const digits = number.length === 10 ? number : tenDigits(chance);
  const short = chance.percent(15);
  return {
    kind: "health-insurance",
    cardNumber: short ? digits : `${group}${benefitLevel}01${digits}`,
    socialInsuranceNumber: number,
    name: member.name,
    bornOn: member.born,
    sex: member.sex,
    address: addressOn(chance, day),
    group,
    benefitLevel,
    ...(chance.percent(20) && { areaCode: chance.pick(["K1", "K2", "K3"]) }),
    firstContactFacilityCode: "01000",
    firstContactFacility: "Trung tâm Y tế Ví Dụ",
    startsOn: day,
    endsOn: `${day.slice(0, 4)}-12-31`,
    fiveYearsOn: dayFrom(day, 1826),
    issuedOn: day,
    issuedBy: "Bảo hiểm xã hội Ví Dụ",
    agencyCode: "00100",
  };
}

/** A record of any kind. */
export function sampleInsuranceRecord(chance: Chance): InsuranceRecord {
  const build = chance.pick([
    sampleParticipant,
    sampleContribution,
    sampleHealthInsurance,
    sampleUnemploymentBenefit,
    sampleInsuranceBenefit,
  ]);
  return build(chance);
}

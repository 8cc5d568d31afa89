import type { InsuranceBenefit } from "../../insurance/insurance-benefit.ts";
import type { UnemploymentBenefit } from "../../insurance/unemployment-benefit.ts";
import { type Chance, dayFrom } from "../chance.ts";
import { insuredOn, monthAfter, tenDigits } from "./insured.ts";

/** Three months of unemployment benefit; one in four was stopped early. */
export function sampleUnemploymentBenefit(chance: Chance): UnemploymentBenefit {
  const startsOn = chance.day("2021-01-04", "2026-07-30");
  const endsOn = dayFrom(startsOn, 91);
  const { member, number } = insuredOn(chance, endsOn);
  const monthlyAmount = chance.int(20, 120) * 100_000;
  const stopped = chance.percent(25);
  const decision = (issuedOn: string, serial: number) => ({
    number: `${serial}/QĐ-MẪU`,
    issuedOn,
    issuedBy: "Trung tâm Dịch vụ việc làm Ví Dụ",
  });
  return {
    kind: "unemployment-benefit",
    socialInsuranceNumber: number,
    name: member.name,
    content: "Trợ cấp thất nghiệp (mẫu)",
    startsOn,
    endsOn,
    monthlyAmount,
    placeOfReceipt: "Tỉnh Mẫu",
    payments: [0, 1].map((months) => ({
      month: monthAfter(startsOn.slice(0, 7), months),
      paidOn: dayFrom(startsOn, 12 + 31 * months),
      amount: monthlyAmount,
    })),
    decisions: [
      { kind: "granted", ...decision(dayFrom(startsOn, -5), chance.int(1, 400)) },
      ...(stopped
        ? [{ kind: "stopped" as const, ...decision(dayFrom(startsOn, 60), chance.int(401, 900)) }]
        : []),
    ],
  };
}

/** A pension, a one-off benefit, or a stay in a made-up hospital. */
export function sampleInsuranceBenefit(chance: Chance): InsuranceBenefit {
  const startsOn = chance.day("2021-01-04", "2026-09-30");
  const endsOn = dayFrom(startsOn, chance.int(1, 20));
  const { member, number } = insuredOn(chance, endsOn);
  const amount = chance.int(2, 90) * 100_000;
  const shared = {
    kind: "insurance-benefit",
    socialInsuranceNumber: number,
    name: member.name,
    amount,
    note: "Dữ liệu mẫu",
  } as const;
  if (chance.percent(50)) {
    return {
      ...shared,
      branch: "health",
      cardNumber: `HT301${number.length === 10 ? number : tenDigits(chance)}`,
      benefit: "treatment",
      startsOn,
      endsOn,
      treatments: [
        {
          id: `KCB-MAU-${chance.seed}`,
          facilityCode: "01000",
          admittedAt: `${startsOn}T08:00:00+07:00`,
          dischargedAt: `${endsOn}T16:00:00+07:00`,
          diagnosis: "Bệnh mẫu, không có thật",
          condition: chance.pick(["1", "2"]),
          outcome: chance.pick(["1", "2", "3"]),
        },
      ],
    };
  }
  const benefit = chance.pick(["retirement", "sickness-maternity", "funeral", "one-off"]);
  return {
    ...shared,
    branch: "social",
    benefit,
    content: "Chế độ mẫu",
    startsOn,
    ...(benefit === "retirement" ? {} : { endsOn }),
    payments: [{ month: startsOn.slice(0, 7), paidOn: endsOn, amount }],
    decisions: [
      {
        kind: benefit,
        number: `${chance.int(1, 900)}/QĐ-MẪU`,
        issuedOn: dayFrom(startsOn, -3),
        issuedBy: "Bảo hiểm xã hội Ví Dụ",
      },
    ],
  };
}

import { describe, expect, it } from "vitest";
import {
  ContributionPeriod,
  checkRecord,
  InsuranceBenefit,
  InsuranceRecord,
  SocialInsuranceParticipant,
  UnemploymentBenefit,
} from "../../src/index.ts";
import { issuesOf } from "../records/issues-of.ts";

const participant = (): SocialInsuranceParticipant => ({
  kind: "participant",
  socialInsuranceNumber: "9900000001",
  name: "Nguyễn Văn Mẫu",
  recordedOn: "2021-03-31",
});

describe("somebody insured", () => {
  it("is accepted with nothing to say, with ten digits once and with the personal id now", () => {
    const now = {
      ...participant(),
      socialInsuranceNumber: "001090000001",
      personalId: "001090000001",
      recordedOn: "2026-10-01",
    };
    expect(issuesOf(SocialInsuranceParticipant, participant(), "2026-11-24")).toEqual([]);
    expect(issuesOf(SocialInsuranceParticipant, now, "2026-11-24")).toEqual([]);
  });

  it("is refused with the personal id of somebody else", () => {
    const other = {
      ...participant(),
      socialInsuranceNumber: "001090000001",
      personalId: "079185000002",
      recordedOn: "2026-10-01",
    };
    expect(issuesOf(SocialInsuranceParticipant, other)).toEqual([
      "error socialInsuranceNumber: number-not-personal-id",
    ]);
  });

  it.each<[string, Partial<SocialInsuranceParticipant>, string]>([
    [
      "ten digits since August 2025",
      { recordedOn: "2025-08-01" },
      "socialInsuranceNumber: replaced-by-personal-id",
    ],
    [
      "the personal id before that",
      { socialInsuranceNumber: "001090000001", recordedOn: "2025-07-31" },
      "socialInsuranceNumber: personal-id-before-its-day",
    ],
    ["one branch twice", { participatesIn: ["social", "social"] }, "participatesIn: branch-twice"],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issuesOf(SocialInsuranceParticipant, { ...participant(), ...change })).toEqual([
      `warning ${issue}`,
    ]);
  });

  it("recorded on no day is judged by the day of the check", () => {
    const { recordedOn: _, ...undated } = participant();
    expect(issuesOf(SocialInsuranceParticipant, undated, "2025-07-31")).toEqual([]);
    expect(issuesOf(SocialInsuranceParticipant, undated, "2025-08-01")).toEqual([
      "warning socialInsuranceNumber: ten-digits-today",
    ]);
  });

  it("is not recorded after the day of the check", () => {
    expect(issuesOf(SocialInsuranceParticipant, participant(), "2021-03-30")).toEqual([
      "error : in-future",
    ]);
  });

  it.each(["1948", "1948-02", "1948-02-29"])("may be born on %s", (bornOn) => {
    expect(SocialInsuranceParticipant.safeParse({ ...participant(), bornOn }).success).toBe(true);
  });

  it.each(["1948-00", "1948-13", "48", "1948-02-31"])("is not born on %s", (bornOn) => {
    expect(SocialInsuranceParticipant.safeParse({ ...participant(), bornOn }).success).toBe(false);
  });
});

const period = (): ContributionPeriod => ({
  kind: "contribution",
  socialInsuranceNumber: "9900000001",
  branches: ["social", "unemployment"],
  firstMonth: "2021-01",
  lastMonth: "2025-07",
});

describe("a period of contributions", () => {
  it("is accepted with nothing to say until July 2025 with ten digits", () => {
    expect(issuesOf(ContributionPeriod, period(), "2026-11-24")).toEqual([]);
  });

  it("is refused when it ends before it begins", () => {
    expect(issuesOf(ContributionPeriod, { ...period(), lastMonth: "2020-12" })).toEqual([
      "error lastMonth: last-before-first",
    ]);
  });

  it.each<[string, Partial<ContributionPeriod>, string]>([
    [
      "ten digits in August 2025",
      { lastMonth: "2025-08" },
      "socialInsuranceNumber: replaced-by-personal-id",
    ],
    ["one branch twice", { branches: ["social", "social"] }, "branches: branch-twice"],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issuesOf(ContributionPeriod, { ...period(), ...change })).toEqual([`warning ${issue}`]);
  });

  it("that begins after the day of the check is a doubt, since some pay in advance", () => {
    expect(issuesOf(ContributionPeriod, period(), "2020-12-31")).toEqual([
      "warning firstMonth: begins-in-future",
    ]);
    expect(issuesOf(ContributionPeriod, period(), "2021-01-01")).toEqual([]);
  });
});

const unemployed = (): UnemploymentBenefit => ({
  kind: "unemployment-benefit",
  socialInsuranceNumber: "9900000001",
  content: "Trợ cấp thất nghiệp",
  startsOn: "2021-03-01",
  endsOn: "2021-05-31",
  payments: [
    { month: "2021-03", amount: 3_000_000 },
    { month: "2021-04", amount: 3_000_000 },
  ],
  decisions: [
    { kind: "granted", issuedOn: "2021-02-20" },
    { kind: "stopped", issuedOn: "2021-05-10" },
  ],
});

describe("unemployment benefit", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(UnemploymentBenefit, unemployed())).toEqual([]);
  });

  it.each<[string, Partial<UnemploymentBenefit>, string]>([
    ["ends before it begins", { endsOn: "2021-02-28", payments: [] }, "endsOn: last-before-first"],
    [
      "was stopped before it was granted",
      {
        decisions: [
          { kind: "stopped", issuedOn: "2021-02-19" },
          { kind: "granted", issuedOn: "2021-02-20" },
        ],
      },
      "decisions: decision-before-grant",
    ],
  ])("is refused when it %s", (_, change, issue) => {
    expect(issuesOf(UnemploymentBenefit, { ...unemployed(), ...change })).toEqual([
      `error ${issue}`,
    ]);
  });

  it("may go with vocational support that is older than the grant", () => {
    const decisions: UnemploymentBenefit["decisions"] = [
      { kind: "vocational-support", issuedOn: "2021-01-10" },
      { kind: "granted", issuedOn: "2021-02-20" },
    ];
    expect(issuesOf(UnemploymentBenefit, { ...unemployed(), decisions })).toEqual([]);
  });

  it.each<[string, Partial<UnemploymentBenefit>, string]>([
    [
      "a month that was paid twice",
      {
        payments: [
          { month: "2021-03", amount: 1 },
          { month: "2021-03", amount: 1 },
        ],
      },
      "payments: month-paid-twice",
    ],
    [
      "a month outside its time",
      { payments: [{ month: "2021-06", amount: 1 }] },
      "payments: payment-outside-period",
    ],
    [
      "ten digits since August 2025",
      { startsOn: "2025-06-01", endsOn: "2025-08-01", payments: [] },
      "socialInsuranceNumber: replaced-by-personal-id",
    ],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issuesOf(UnemploymentBenefit, { ...unemployed(), ...change })).toEqual([
      `warning ${issue}`,
    ]);
  });
});

const stay = (): InsuranceBenefit => ({
  kind: "insurance-benefit",
  branch: "health",
  cardNumber: "HT3019900000001",
  benefit: "treatment",
  startsOn: "2021-03-01",
  endsOn: "2021-03-04",
  treatments: [
    { admittedAt: "2021-03-01T08:00:00+07:00", dischargedAt: "2021-03-04T10:00:00+07:00" },
  ],
});

describe("a benefit of insurance", () => {
  it("is accepted with nothing to say", () => {
    expect(issuesOf(InsuranceBenefit, stay())).toEqual([]);
  });

  it.each<[string, Partial<InsuranceBenefit>, string]>([
    ["is of the other branch", { benefit: "retirement" }, "benefit: benefit-of-other-branch"],
    ["ends before it begins", { endsOn: "2021-02-28" }, "endsOn: last-before-first"],
    [
      "holds a stay that ends before it begins",
      {
        treatments: [
          { admittedAt: "2021-03-04T10:00:00+07:00", dischargedAt: "2021-03-04T09:59:59+07:00" },
        ],
      },
      "treatments: discharged-before-admitted",
    ],
  ])("is refused when it %s", (_, change, issue) => {
    expect(issuesOf(InsuranceBenefit, { ...stay(), ...change })).toEqual([`error ${issue}`]);
  });

  it("is a doubt with treatments under social insurance, without a number, and with an old one", () => {
    const social = { ...stay(), branch: "social", benefit: "sickness-maternity" };
    expect(issuesOf(InsuranceBenefit, social)).toEqual([
      "warning treatments: treatment-under-social",
    ]);
    const { cardNumber: _, ...unnumbered } = stay();
    expect(issuesOf(InsuranceBenefit, unnumbered)).toEqual([
      "warning socialInsuranceNumber: beneficiary-unnumbered",
    ]);
    const late = { ...stay(), socialInsuranceNumber: "9900000001", endsOn: "2025-08-01" };
    expect(issuesOf(InsuranceBenefit, late)).toEqual([
      "warning socialInsuranceNumber: replaced-by-personal-id",
    ]);
  });
});

describe("an insurance record", () => {
  it("is any of the five kinds, with the rules of its own kind", () => {
    for (const record of [participant(), period(), unemployed(), stay()]) {
      expect(issuesOf(InsuranceRecord, record)).toEqual([]);
    }
    expect(issuesOf(InsuranceRecord, { ...period(), lastMonth: "2025-08" })).toEqual([
      "warning socialInsuranceNumber: replaced-by-personal-id",
    ]);
    expect(issuesOf(InsuranceRecord, { ...stay(), endsOn: "2021-02-28" })).toEqual([
      "error endsOn: last-before-first",
    ]);
  });

  it("names the kinds when it is of none", () => {
    const [issue] = checkRecord(InsuranceRecord, { kind: "pension" }).issues;
    expect([issue?.path, issue?.message.en]).toEqual([
      "kind",
      "Has to be one of: participant, contribution, health-insurance, unemployment-benefit, insurance-benefit.",
    ]);
  });
});

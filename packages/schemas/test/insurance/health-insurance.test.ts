import { describe, expect, it } from "vitest";
import { combinationsOf, HealthInsurance, InsuranceRecord, redact } from "../../src/index.ts";
import { issuesOf } from "../records/issues-of.ts";

const clean = (): HealthInsurance => ({
  kind: "health-insurance",
  cardNumber: "CN3019900000001",
  socialInsuranceNumber: "9900000001",
  name: "Giàng A Mẫu",
  group: "CN",
  benefitLevel: "3",
  startsOn: "2025-01-01",
  endsOn: "2025-12-31",
  issuedOn: "2024-12-20",
});

describe("a health-insurance card with what it stands for", () => {
  it("is accepted with nothing to say, long and short", () => {
    expect(issuesOf(HealthInsurance, clean(), "2025-03-01")).toEqual([]);
    expect(issuesOf(HealthInsurance, { ...clean(), cardNumber: "9900000001" })).toEqual([]);
  });

  it.each<[string, Partial<HealthInsurance>, string]>([
    ["its group is not that of its number", { group: "HS" }, "group: group-not-of-card"],
    [
      "its level is not that of its number",
      { benefitLevel: "2" },
      "benefitLevel: level-not-of-card",
    ],
    ["it ends before it begins", { endsOn: "2024-12-31" }, "endsOn: validity-reversed"],
  ])("is refused when %s", (_, change, issue) => {
    const errors = issuesOf(HealthInsurance, { ...clean(), ...change }).filter((each) =>
      each.startsWith("error"),
    );
    expect(errors).toEqual([`error ${issue}`]);
  });

  it.each<[string, Partial<HealthInsurance>, string]>([
    [
      "a level that the group no longer has since 2026-01-01",
      { startsOn: "2026-01-01", endsOn: "2026-12-31" },
      "benefitLevel: level-of-other-day",
    ],
    [
      "a group that no list holds",
      { cardNumber: "ZZ3019900000001", group: "ZZ" },
      "group: unknown-group",
    ],
    [
      "another number than its card",
      { socialInsuranceNumber: "9900000002" },
      "socialInsuranceNumber: number-not-of-card",
    ],
    [
      "ten digits since August 2025",
      { issuedOn: "2025-08-01" },
      "socialInsuranceNumber: replaced-by-personal-id",
    ],
  ])("is valid and a doubt with %s", (_, change, issue) => {
    expect(issuesOf(HealthInsurance, { ...clean(), ...change })).toEqual([`warning ${issue}`]);
  });

  it("takes the new level of 2026, and the group and level of the number where no field says them", () => {
    const { group: _, benefitLevel: __, ...bare } = clean();
    const of2026 = { startsOn: "2026-01-01", endsOn: "2026-12-31" };
    expect(
      issuesOf(HealthInsurance, { ...bare, ...of2026, cardNumber: "CN2019900000001" }),
    ).toEqual([]);
    expect(issuesOf(HealthInsurance, { ...bare, ...of2026 })).toEqual([
      "warning benefitLevel: level-of-other-day",
    ]);
  });

  it("over the new year is a doubt from the day on which the level changed", () => {
    const long = { ...clean(), endsOn: "2026-06-30" };
    expect(issuesOf(HealthInsurance, long, "2025-12-31")).toEqual([]);
    expect(issuesOf(HealthInsurance, long, "2026-01-01")).toEqual([
      "warning benefitLevel: level-changed-since",
    ]);
    expect(issuesOf(HealthInsurance, long, "2026-07-01")).toEqual([]);
  });

  it("is judged by the day of the check where it has no day, and was not issued after it", () => {
    const { issuedOn: _, startsOn: __, ...undated } = { ...clean(), endsOn: "2026-12-31" };
    expect(issuesOf(HealthInsurance, undated, "2025-08-01")).toEqual([
      "warning socialInsuranceNumber: ten-digits-today",
    ]);
    expect(issuesOf(HealthInsurance, clean(), "2024-12-19")).toEqual(["error : in-future"]);
  });

  it.each(["DT", "HN", "BT", "NO"])("has a number that is sensitive with the group %s", (group) => {
    const [telling] = combinationsOf(HealthInsurance);
    expect(telling?.applies({ group })).toBe(true);
    expect(telling?.applies({ cardNumber: `${group}2019900000001` })).toBe(true);
    expect(telling?.applies({ formerCardNumber: `${group}2019900000001` })).toBe(true);
  });

  it("is of no telling group with another group, and without one", () => {
    const [telling] = combinationsOf(HealthInsurance);
    expect(telling?.applies({ group: "HS", cardNumber: "HS4019900000001" })).toBe(false);
    expect(telling?.applies({ cardNumber: 3, group: null })).toBe(false);
    expect(telling?.applies({})).toBe(false);
  });

  it("is masked by itself and as a record among others", () => {
    const masked = {
      kind: "health-insurance",
      cardNumber: "•••",
      name: "•••",
      group: "•••",
      issuedBy: "Bảo hiểm xã hội Ví Dụ",
    };
    const shown = {
      kind: "health-insurance",
      cardNumber: "DT2019900000001",
      name: "Giàng A Mẫu",
      group: "DT",
      issuedBy: "Bảo hiểm xã hội Ví Dụ",
    };
    expect(redact(HealthInsurance, shown)).toEqual(masked);
    expect(redact(InsuranceRecord, shown)).toEqual(masked);
  });
});

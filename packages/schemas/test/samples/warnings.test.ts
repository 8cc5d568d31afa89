import { describe, expect, it } from "vitest";
import { checkRecord, type EntityName, entities } from "../../src/index.ts";
import { sample } from "../../src/samples/index.ts";

/** Entities whose samples give nobody a doubt, so that a doubt means something. */
const clean: readonly EntityName[] = [
  "ContributionPeriod",
  "Enterprise",
  "Feedback",
  "HealthInsurance",
  "HouseholdBusiness",
  "InsuranceBenefit",
  "InsuranceRecord",
  "LandCertificate",
  "LandParcel",
  "Payment",
  "Receipt",
  "SatisfactionRating",
  "SocialInsuranceParticipant",
  "SupportCall",
  "TaxRegistration",
  "UnemploymentBenefit",
];

describe.each(clean)("a sample of %s", (name) => {
  it("gives no warning", () => {
    const entity = entities.find((each) => each.name === name);
    const doubtful = Array.from({ length: 200 }, (_, seed) => seed).flatMap((seed) =>
      entity === undefined
        ? ["no such entity"]
        : checkRecord(entity.schema, sample(name, seed), { asOf: "2026-11-24" }).issues.map(
            ({ code }) => `${seed}: ${code}`,
          ),
    );
    expect(doubtful).toEqual([]);
  });
});

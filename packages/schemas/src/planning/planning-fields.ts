import { fieldsUnder } from "../metadata/fields.ts";
import { legalBasis } from "../metadata/legal-basis.ts";

/** Programmes and strategies that plans carry out; their articles do not set the fields of one. */
const resolution17 = legalBasis("17/NQ-CP", null, { from: "2019-03-07", confidence: "secondary" });
const decision749 = legalBasis("749/QĐ-TTg", null, { confidence: "press" });
const decision942 = legalBasis("942/QĐ-TTg", null, { confidence: "secondary" });
const decree224 = legalBasis("224/2026/NĐ-CP", null, {
  from: "2026-07-01",
  confidence: "secondary",
});

/** Grounds of the fields of a plan. */
const planningGrounds = {
  plan: [resolution17, decision942, decision749, decree224],
  goals: [decision942, decision749, resolution17],
  tasks: [resolution17, decision942],
  budget: [decision749, decree224],
  agencyCode: [
    legalBasis("20/2020/QĐ-TTg", "3–11", { from: "2020-09-15", confidence: "official" }),
  ],
} as const;

/** A field of a plan, in one line. */
export const planningField = fieldsUnder(planningGrounds);

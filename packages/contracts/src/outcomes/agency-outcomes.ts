import type { OutcomeRule, OutcomeRules } from "./outcome.ts";
import { platformRules } from "./platform-outcomes.ts";

const source = "OpenCPS 2, what it answers when the portal calls it";

const done: OutcomeRule = {
  means: "accepted",
  status: [200],
  code: ["0"],
  confidence: "production",
  source,
};
const failed: OutcomeRule = {
  means: "refused",
  status: [200],
  code: ["-1"],
  confidence: "production",
  source,
};

/** What an agency answers the portal: 0 done, 1 a duplicate, -1 failed. */
export const agencyOutcomes: OutcomeRules = {
  codeAt: ["/error_code"],
  messageAt: ["/message"],
  rules: [
    ...platformRules,
    done,
    { means: "duplicate", status: [200], code: ["1"], confidence: "production", source },
    failed,
  ],
  otherwise: "unclear",
};

/** What an agency answers when it is asked for a payment: 1 there is one, 0 there is none. */
export const paymentLookUpOutcomes: OutcomeRules = {
  ...agencyOutcomes,
  rules: [...platformRules, { ...done, code: ["0", "1"] }, failed],
};

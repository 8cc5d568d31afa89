import type { OutcomeRule, OutcomeRules } from "./outcome.ts";
import { platformRules } from "./platform-outcomes.ts";

const oauth = "RFC 6749, sections 5.1 and 5.2";
const seen = "OpenCPS 2, LGSPRestfulUtils";
const guess = "no public source; the words of other national systems";

/** Asking for a token: a refused key is no expired token, and asking again changes nothing. */
export const tokenOutcomes: OutcomeRules = {
  codeAt: ["/error"],
  messageAt: ["/error_description"],
  rules: [
    { means: "refused", status: [401], confidence: "official", source: oauth },
    ...platformRules,
    {
      means: "accepted",
      status: [200],
      has: ["access_token"],
      confidence: "official",
      source: oauth,
    },
  ],
  otherwise: "unclear",
};

/** Signing in at a province's platform. */
export const signInOutcomes: OutcomeRules = {
  codeAt: [],
  messageAt: [],
  rules: [
    { means: "refused", status: [401], confidence: "derived", source: "as for other tokens" },
    ...platformRules,
    { means: "accepted", status: [200], has: ["token"], confidence: "production", source: seen },
  ],
  otherwise: "unclear",
};

const sentences: readonly OutcomeRule[] = [
  {
    means: "refused",
    status: [200],
    words: ["khong thanh cong"],
    confidence: "unverified",
    source: guess,
  },
  { means: "refused", status: [200], words: ["that bai"], confidence: "unverified", source: guess },
  {
    means: "accepted",
    status: [200],
    words: ["thanh cong"],
    confidence: "unverified",
    source: guess,
  },
];

/** What a province's dossier hub answers; the values of `Status` were not read. */
export const hubOutcomes: OutcomeRules = {
  codeAt: ["/Status"],
  messageAt: ["/Message"],
  rules: [
    { means: "duplicate", words: ["da ton tai"], confidence: "unverified", source: guess },
    ...platformRules,
    ...sentences,
  ],
  otherwise: "unclear",
};

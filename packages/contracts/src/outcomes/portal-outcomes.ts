import type { OutcomeRule, OutcomeRules } from "./outcome.ts";
import { platformRules } from "./platform-outcomes.ts";

const clients = "OpenCPS 2 (DVCQGIntegrationActionImpl) and later clients of the portal";
const contradiction = "code and sentence contradict each other";
const sandboxOnly = "no public source; how the sandbox says it";

/** In order: what a sentence denies goes before what it affirms ("không thành công"). */
const rules: readonly OutcomeRule[] = [
  { means: "duplicate", words: ["da ton tai"], confidence: "production", source: clients },
  ...platformRules,
  {
    means: "expired",
    words: ["phien", "het han"],
    confidence: "unverified",
    source: sandboxOnly,
  },
  {
    means: "expired",
    words: ["phien lam viec", "khong hop le"],
    confidence: "unverified",
    source: sandboxOnly,
  },
  {
    means: "expired",
    words: ["session", "expired"],
    confidence: "unverified",
    source: sandboxOnly,
  },
  {
    means: "expired",
    words: ["session", "invalid"],
    confidence: "unverified",
    source: sandboxOnly,
  },
  {
    means: "expired",
    status: [200],
    code: ["401"],
    confidence: "secondary",
    source: "the health-insurance gateway hides a refused token in HTTP 200 that way",
  },
  {
    means: "unclear",
    code: ["0"],
    words: ["khong thanh cong"],
    confidence: "derived",
    source: contradiction,
  },
  {
    means: "unclear",
    code: ["0"],
    words: ["that bai"],
    confidence: "derived",
    source: contradiction,
  },
  { means: "refused", words: ["khong thanh cong"], confidence: "derived", source: clients },
  { means: "refused", words: ["that bai"], confidence: "derived", source: clients },
  { means: "accepted", status: [200], code: ["0"], confidence: "production", source: clients },
  {
    // Later clients take 3 and -3 for success; what the portal means by them is not known.
    means: "unclear",
    status: [200],
    code: ["3", "-3"],
    confidence: "unverified",
    source: clients,
  },
  {
    // Some clients go by the sentence and others by the code.
    means: "unclear",
    status: [200],
    code: "any",
    words: ["thanh cong"],
    confidence: "derived",
    source: contradiction,
  },
  {
    means: "refused",
    status: [200],
    code: "any",
    confidence: "secondary",
    source: `${clients}: every other code is a failure`,
  },
  {
    means: "accepted",
    status: [200],
    words: ["thanh cong"],
    confidence: "production",
    source: clients,
  },
];

/** What the portal's answers mean: `error_code`, and the sentence beside it. */
export const portalOutcomes: OutcomeRules = {
  codeAt: ["/error_code"],
  messageAt: ["/message", "/result"],
  rules,
  otherwise: "unclear",
};

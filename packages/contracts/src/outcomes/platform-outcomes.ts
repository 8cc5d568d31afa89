import type { OutcomeRule } from "./outcome.ts";

const wso2 = "WSO2 API Manager, error handling, 3.2.0 and 4.5.0";
const http = "RFC 9110 and RFC 6585";

/** What the platform between two systems answers by itself, whichever system was asked. */
export const platformRules: readonly OutcomeRule[] = [
  { means: "busy", status: [429], confidence: "official", source: http },
  { means: "busy", status: [503], confidence: "official", source: http },
  { means: "expired", status: [401], confidence: "official", source: `${http}; ${wso2}` },
  {
    means: "refused",
    status: [403, 404, 405, 413, 414, 415],
    confidence: "official",
    source: http,
  },
  { means: "refused", status: [400], confidence: "official", source: http },
  { means: "unclear", status: ["5xx"], confidence: "official", source: http },
];

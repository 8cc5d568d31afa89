import type { OutcomeRule } from "./outcome.ts";

const wso2 = "WSO2 API Manager, error handling, 3.2.0 and 4.5.0";
const wso2Memory = "WSO2 API Manager; not read in its documents";
const xroad = "X-Road 7.8.0, message protocol for REST 1.0.4 and ErrorCodes.java";
const http = "RFC 9110 and RFC 6585";

const throttled = Array.from({ length: 8 }, (_, index) => String(900_800 + index));

/**
 * Faults of a WSO2 gateway, which it also sends with a status that says less. `busy` only where the
 * gateway itself held the call back; what may have reached the system behind it is unclear.
 */
const gatewayRules: readonly OutcomeRule[] = [
  {
    means: "busy",
    codeOf: "wso2",
    code: throttled,
    confidence: "unverified",
    source: wso2Memory,
  },
  { means: "expired", codeOf: "wso2", code: ["900901"], confidence: "official", source: wso2 },
  {
    means: "expired",
    codeOf: "wso2",
    code: ["900903", "900904"],
    confidence: "unverified",
    source: wso2Memory,
  },
  { means: "refused", codeOf: "wso2", code: ["700700"], confidence: "official", source: wso2 },
  {
    means: "refused",
    codeOf: "wso2",
    code: ["900906", "900908"],
    confidence: "unverified",
    source: wso2Memory,
  },
  {
    means: "busy",
    codeOf: "wso2",
    code: ["303001"],
    confidence: "unverified",
    source: wso2Memory,
  },
  {
    means: "unclear",
    codeOf: "wso2",
    code: ["101503", "101504", "101505"],
    confidence: "unverified",
    source: wso2Memory,
  },
  { means: "unclear", codeOf: "wso2", code: ["900900"], confidence: "official", source: wso2 },
];

/** Errors of a security server, in both spellings. */
const securityServerRules: readonly OutcomeRule[] = [
  {
    means: "refused",
    codeOf: "xroad",
    code: ["client", "client.*"],
    confidence: "official",
    source: xroad,
  },
  {
    means: "unclear",
    codeOf: "xroad",
    code: ["server", "server.*"],
    confidence: "official",
    source: xroad,
  },
];

/** What the platform between two systems answers by itself, whichever system was asked. */
export const platformRules: readonly OutcomeRule[] = [
  ...gatewayRules,
  ...securityServerRules,
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

import { type Answer, plainReply } from "../http/answer.ts";
import { gatewayFault } from "../systems/gateway/gateway-answers.ts";
import { xroadError } from "../systems/xroad.ts";
import {
  codesNobodyKnows,
  errorCodeAsText,
  fieldsNobodyKnows,
  nullFields,
} from "./changed-answers.ts";
import type { FaultEffects } from "./fault-effect.ts";

/** What each fault does. */
export const faultEffects: FaultEffects = {
  "expired-session": {
    instead: ({ voice, endCredential }) =>
      endCredential() ? plainReply(voice.notLetIn("invalid")) : undefined,
  },
  "unauthorized-in-200": { instead: ({ voice }) => plainReply(voice.notLetInWith200()) },
  "commit-then-silence": {
    change: ({ answer }, { fault, settings }) => ({
      answer,
      delivery: {
        kind: "silence",
        milliseconds: fault.milliseconds ?? settings.silenceMilliseconds,
      },
    }),
  },
  slow: {
    change: ({ answer }, { fault, settings }) => ({
      answer,
      delivery: { kind: "late", milliseconds: fault.milliseconds ?? settings.slowMilliseconds },
    }),
  },
  "truncated-body": {
    change: ({ answer }) => ({ answer, delivery: { kind: "cut-short" } }),
  },
  "html-error": { instead: () => plainReply(proxyPage) },
  "connection-reset": {
    instead: () => ({ answer: proxyPage, delivery: { kind: "reset" } }),
  },
  "rate-limited": {
    instead: ({ voice, fault }) =>
      plainReply(
        voice.platform(429, "rate-limited", {
          "retry-after": String(fault.retryAfterSeconds ?? 1),
        }),
      ),
  },
  unavailable: { instead: ({ voice }) => plainReply(voice.platform(503, "unavailable")) },
  throttled: {
    instead: () =>
      plainReply(
        gatewayFault(429, {
          code: 900800,
          message: "Message throttled out",
          description: "You have exceeded your quota",
        }),
      ),
  },
  "error-code-as-text": { change: ({ answer }) => plainReply(errorCodeAsText(answer)) },
  "duplicate-in-prose": {
    change: ({ answer, created }, { voice }) =>
      plainReply(created === undefined ? answer : voice.duplicateInProse(created)),
  },
  "xroad-error-old": { instead: () => plainReply(networkError("old")) },
  "xroad-error-new": { instead: () => plainReply(networkError("new")) },
  "too-large": { instead: ({ voice }) => plainReply(voice.platform(413, "too-large")) },
  "null-fields": {
    change: ({ answer }, { operation }) => plainReply(nullFields(answer, operation.reply.keys)),
  },
  "unknown-fields": { change: ({ answer }) => plainReply(fieldsNobodyKnows(answer)) },
  "unknown-codes": { change: ({ answer }) => plainReply(codesNobodyKnows(answer)) },
  "clock-skew": { aheadSeconds: ({ skewSeconds }) => skewSeconds ?? 600 },
};

const proxyPage: Answer = {
  status: 502,
  content: {
    text: "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body><center><h1>502 Bad Gateway</h1></center></body>\r\n</html>\r\n",
    type: "text/html",
  },
};

function networkError(spelling: "old" | "new"): Answer {
  return xroadError("Server.ServerProxy.NetworkError", "The provider cannot be reached.", 500, {
    spelling,
  });
}

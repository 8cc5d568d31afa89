import type { PlatformTrouble } from "./voice.ts";

/** What platforms say of themselves. */
export const platformWords: Readonly<Record<PlatformTrouble, string>> = {
  "too-large": "The message is larger than this server takes",
  "rate-limited": "Too Many Requests",
  unavailable: "Service Unavailable",
  "unknown-service": "There is no such service",
  "wrong-method": "The service takes another method",
  unreadable: "The request cannot be read",
  broken: "The sandbox failed",
};

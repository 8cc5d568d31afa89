import { randomUUID } from "node:crypto";
import { type Answer, jsonAnswer } from "../http/answer.ts";

/** The two spellings of X-Road's error types: with capitals up to 7.7, with underscores since 7.8. */
export type XRoadSpelling = "old" | "new";

/**
 * An error of a security server: `{type, message, detail}`, and the header that says that it arose
 * there. The type is given in the old spelling.
 */
export function xroadError(
  type: string,
  message: string,
  status = 500,
  options: {
    readonly spelling?: XRoadSpelling;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Answer {
  const spelled = options.spelling === "new" ? newSpelling(type) : type;
  return jsonAnswer({ type: spelled, message, detail: randomUUID() }, status, {
    ...options.headers,
    "x-road-error": spelled,
  });
}

/** `Server.ServerProxy.NetworkError` as `server.serverproxy.network_error`. */
function newSpelling(type: string): string {
  const parts = type.split(".");
  const code = parts.at(-1) ?? "";
  return [
    ...parts.slice(0, -1).map((part) => part.toLowerCase()),
    code.replace(/(?!^)([A-Z])/g, "_$1").toLowerCase(),
  ].join(".");
}

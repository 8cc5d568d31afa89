import type { JsonObject } from "@egov-vn/contracts";
import { type Answer, jsonAnswer } from "../../http/answer.ts";
import { platformWords } from "../platform-words.ts";
import type { PlatformTrouble, Voice } from "../voice.ts";
import { xroadError } from "../xroad.ts";

/**
 * `error_code` of what is not done. The portal's own codes are not published: 0 is known, these are
 * those of the answers that it expects from agencies (-1 an error, 1 a duplicate).
 */
const codes = { done: 0, refused: -1, duplicate: 1, notLetIn: 401 } as const;

/** The portal's answer to what it did. */
export function portalDone(more: JsonObject = {}): Answer {
  return jsonAnswer({ error_code: codes.done, message: "Thực hiện thành công", ...more });
}

/** The portal's no, in a sentence. */
export function portalRefused(sentence: string): Answer {
  return jsonAnswer({ error_code: codes.refused, message: sentence });
}

/** The portal's answer to a record that it has already: only the caller's own codes are named. */
export function portalDuplicate(keys: readonly string[]): Answer {
  return jsonAnswer({ error_code: codes.duplicate, message: duplicateSentence(keys) });
}

/** Says that records exist, by the codes that the caller sent. */
export function duplicateSentence(keys: readonly string[]): string {
  return `Hồ sơ ${keys.slice(0, 5).join(", ")}${keys.length > 5 ? "…" : ""} đã tồn tại`;
}

const errorTypes: Readonly<Partial<Record<PlatformTrouble, string>>> = {
  "too-large": "Client.InvalidBody",
  "unknown-service": "Server.ServerProxy.UnknownService",
  "wrong-method": "Client.InvalidHttpMethod",
  unreadable: "Client.BadRequest",
  broken: "Server.ServerProxy.InternalError",
};

/** The portal behind its security-server adapter. */
export const portalVoice: Voice = {
  done: () => portalDone(),
  notLetIn: () => portalRefused("Phiên làm việc đã hết hạn"),
  notLetInWith200: () =>
    jsonAnswer({ error_code: codes.notLetIn, message: "Không được phép truy cập" }),
  refused: portalRefused,
  duplicateInProse: (keys) => jsonAnswer({ message: duplicateSentence(keys) }),
  platform: (status, name, headers) => {
    const type = errorTypes[name];
    return type === undefined
      ? fromProxy(status, name, headers)
      : xroadError(type, platformWords[name], status, { ...(headers && { headers }) });
  },
};

/** Whoever stands before the security server answers these by itself, in plain text. */
function fromProxy(
  status: number,
  name: PlatformTrouble,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const content = { text: platformWords[name], type: "text/plain; charset=utf-8" };
  return { status, headers, content };
}

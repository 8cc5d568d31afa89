import type { AnyOperation } from "@egov-vn/contracts";
import { type Answer, jsonAnswer } from "../../http/answer.ts";
import { platformWords } from "../platform-words.ts";
import { duplicateSentence } from "../portal/portal-answers.ts";
import type { Voice } from "../voice.ts";

/** A fault of a WSO2 gateway. */
export function gatewayFault(
  status: number,
  fault: { readonly code: number; readonly message: string; readonly description: string },
  headers?: Readonly<Record<string, string>>,
): Answer {
  return jsonAnswer({ fault }, status, headers);
}

const invalid = {
  code: 900901,
  message: "Invalid Credentials",
  description: "Make sure you have given the correct access token",
};
const missing = {
  code: 900902,
  message: "Missing Credentials",
  description: "Make sure your request carries a token",
};

/** A WSO2 gateway by itself: what no system behind it has to say. */
export const platformVoice: Pick<Voice, "notLetIn" | "notLetInWith200" | "platform"> = {
  notLetIn: (why) => gatewayFault(401, why === "missing" ? missing : invalid),
  notLetInWith200: () => gatewayFault(200, invalid),
  platform: (status, name, headers) =>
    gatewayFault(
      status,
      { code: status, message: platformWords[name], description: platformWords[name] },
      headers,
    ),
};

/** A province's dossier hub. What its `Status` holds is not known: 1 and 0 are ours. */
const hubVoice: Voice = {
  ...platformVoice,
  done: () => jsonAnswer({ Status: 1, Message: "Thành công" }),
  refused: (sentence) => jsonAnswer({ Status: 0, Message: sentence }),
  duplicateInProse: (keys) => jsonAnswer({ Message: duplicateSentence(keys) }),
};

/** Where tokens are given: errors of OAuth 2 (RFC 6749). */
const tokenVoice: Voice = {
  ...platformVoice,
  done: () => jsonAnswer({}),
  notLetIn: () => oauthError(401, "invalid_client", "Client authentication failed"),
  refused: (sentence) => oauthError(400, "invalid_request", sentence),
  duplicateInProse: () => jsonAnswer({}),
};

function oauthError(status: number, error: string, description: string): Answer {
  return jsonAnswer({ error, error_description: description }, status);
}

/** How an operation of a gateway says no. */
export function voiceOf({ credential }: AnyOperation): Voice {
  return credential === "bearer" || credential === "lgsp-bearer" ? hubVoice : tokenVoice;
}

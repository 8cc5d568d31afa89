import type { Confidence } from "@egov-vn/schemas";
import { xroadErrorType } from "../gateway/faults/xroad-error-type.ts";
import { isJsonObject, type JsonValue, ownKey } from "../messages/json.ts";

/**
 * What an answer means for the caller (kết quả của lời gọi).
 *
 * - `accepted`: the far side says that it is done
 * - `duplicate`: it has the record already
 * - `expired`: the session or token is no longer good; log in and send again
 * - `refused`: it says no, and sending the same again changes nothing
 * - `busy`: it says no for now
 * - `unclear`: it cannot be told from the answer; a write may have landed
 */
export type Meaning = "accepted" | "duplicate" | "expired" | "refused" | "busy" | "unclear";

/** One line of the table of outcomes: the first line that fits decides. */
export interface OutcomeRule {
  readonly means: Meaning;
  /** HTTP statuses, each or a hundred: `401`, `"5xx"`. */
  readonly status?: readonly (number | "4xx" | "5xx")[];
  /**
   * Whose code it is: that of the system asked (the default), of a WSO2 gateway's `fault`, or of a
   * security server's error.
   */
  readonly codeOf?: "wso2" | "xroad";
  /**
   * Values of the code, as text; `client.*` is every code below `client`, `any` is having one.
   * `00` and `0` are one code, and the two spellings of X-Road are one.
   */
  readonly code?: readonly string[] | "any";
  /** Keys at the top of the body that have to be there; their values are not looked at. */
  readonly has?: readonly string[];
  /** Words of the message, in lower case without accents; each of them has to stand in it. */
  readonly words?: readonly string[];
  readonly confidence: Confidence;
  readonly source: string;
}

/** How a system says what became of a call. */
export interface OutcomeRules {
  /** JSON Pointers of the code and of the message; the first that is there counts. */
  readonly codeAt: readonly string[];
  readonly messageAt: readonly string[];
  readonly rules: readonly OutcomeRule[];
  /** What an answer means that no line fits. */
  readonly otherwise: Meaning;
}

/** What was read of an answer. */
export interface Judgement {
  readonly meaning: Meaning;
  /** The code as text, as the far side gave it; `undefined` when it gave none. */
  readonly code: string | undefined;
  /** How sure the line that decided is; `undefined` when none fitted. */
  readonly confidence: Confidence | undefined;
}

/** What is judged: the status and the body, `undefined` where it was no JSON. */
export interface Answer {
  readonly status: number;
  readonly body: JsonValue | undefined;
}

/**
 * Says what an answer means, by the table of the operation.
 *
 * The first line that fits decides. The message is only searched for words, and is not part of the
 * judgement, since it may name people.
 *
 * @example
 * ```ts
 * import { judge, portal } from "@egov-vn/contracts";
 *
 * const { outcomes } = portal.syncDossiers;
 * judge({ status: 200, body: { error_code: "00" } }, outcomes).meaning; // => "accepted"
 * judge({ status: 200, body: { message: "Hồ sơ đã tồn tại" } }, outcomes).meaning; // => "duplicate"
 * judge({ status: 200, body: { fault: { code: 900800 } } }, outcomes).meaning; // => "busy"
 * judge({ status: 200, body: undefined }, outcomes).meaning; // => "unclear"
 * ```
 */
export function judge(answer: Answer, rules: OutcomeRules): Judgement {
  const folded = foldWords(textAt(answer.body, rules.messageAt) ?? "");
  const codes = codesIn(answer.body, rules);
  const rule = rules.rules.find(
    ({ status, code, codeOf, words, has }) =>
      (status === undefined || status.some((each) => fits(each, answer.status))) &&
      (code === undefined || isAmong(codes[codeOf ?? "own"].known, code)) &&
      (words === undefined || words.every((word) => folded.includes(word))) &&
      (has === undefined || has.every((key) => hasKey(answer.body, key))),
  );
  return {
    meaning: rule?.means ?? rules.otherwise,
    code: codes[rule?.codeOf ?? "own"].said,
    confidence: rule?.confidence,
  };
}

/** A code as it was given, and as the lines of the table have it. */
interface SaidCode {
  readonly said: string | undefined;
  readonly known: string | undefined;
}

function codesIn(body: JsonValue | undefined, { codeAt }: OutcomeRules) {
  const own = textAt(body, codeAt);
  const wso2 = textAt(body, ["/fault/code"]);
  const xroad = xroadErrorType(textAt(body, ["/type"]) ?? "");
  return {
    own: { said: own, known: own === undefined ? undefined : canonicalCode(own) },
    wso2: { said: wso2, known: wso2 },
    xroad: { said: xroad, known: xroad },
  } satisfies Record<"own" | NonNullable<OutcomeRule["codeOf"]>, SaidCode>;
}

function isAmong(known: string | undefined, wanted: readonly string[] | "any"): boolean {
  if (known === undefined) return false;
  if (wanted === "any") return true;
  return wanted.some((each) =>
    each.endsWith(".*") ? known.startsWith(each.slice(0, -1)) : known === each,
  );
}

function hasKey(body: JsonValue | undefined, key: string): boolean {
  if (body === undefined || !isJsonObject(body) || !Object.hasOwn(body, key)) return false;
  return body[key] !== null && body[key] !== "";
}

/** `00` and `0` are one code. */
function canonicalCode(code: string): string {
  return /^-?\d{1,9}$/.test(code) ? String(Number(code) + 0) : code;
}

function fits(wanted: number | "4xx" | "5xx", status: number): boolean {
  if (typeof wanted === "number") return wanted === status;
  return Math.floor(status / 100) === Number(wanted.slice(0, 1));
}

function textAt(body: JsonValue | undefined, pointers: readonly string[]): string | undefined {
  if (body === undefined || !isJsonObject(body)) return undefined;
  for (const pointer of pointers) {
    const [, first = "", ...rest] = pointer.split("/");
    let at: JsonValue | undefined = ownKey(body, first);
    for (const part of rest) {
      at = at !== undefined && isJsonObject(at) ? ownKey(at, part) : undefined;
    }
    if (typeof at === "string") return at;
    if (typeof at === "number") return String(at);
  }
  return undefined;
}

/**
 * Lower case without accents, in whichever Unicode form it came: far sides send both NFC and NFD.
 */
function foldWords(message: string): string {
  if (message === "") return "";
  return message
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .replace(/\s+/g, " ");
}

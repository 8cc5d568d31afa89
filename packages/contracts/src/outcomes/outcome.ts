import type { Confidence } from "@egov-vn/schemas";
import { isJsonObject, type JsonValue } from "../messages/json.ts";

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
  /** Values of the key that holds the code, as text; `any` where having one is enough. */
  readonly code?: readonly string[] | "any";
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
 * The message is only searched for words; it is not part of the judgement, since it may name people.
 *
 * @example
 * ```ts
 * import { judge, portal } from "@egov-vn/contracts";
 *
 * const said = (body: { error_code: number; message: string }) =>
 *   judge({ status: 200, body }, portal.syncDossiers.outcomes).meaning;
 *
 * said({ error_code: 0, message: "Thành công" }); // => "accepted"
 * said({ error_code: 1, message: "Hồ sơ đã tồn tại" }); // => "duplicate"
 * ```
 */
export function judge(
  answer: Answer,
  { codeAt, messageAt, rules, otherwise }: OutcomeRules,
): Judgement {
  const code = textAt(answer.body, codeAt);
  const folded = foldWords(textAt(answer.body, messageAt) ?? "");
  const known = code === undefined ? undefined : canonicalCode(code);
  const rule = rules.find(
    (each) =>
      (each.status === undefined || each.status.some((status) => fits(status, answer.status))) &&
      (each.code === undefined ||
        (known !== undefined && (each.code === "any" || each.code.includes(known)))) &&
      (each.words === undefined || each.words.every((word) => folded.includes(word))),
  );
  return { meaning: rule?.means ?? otherwise, code, confidence: rule?.confidence };
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
  for (const pointer of pointers) {
    let at: JsonValue | undefined = body;
    for (const part of pointer.split("/").slice(1)) {
      at = at !== undefined && isJsonObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
    }
    if (typeof at === "string") return at;
    if (typeof at === "number") return String(at);
  }
  return undefined;
}

/**
 * Lower case without accents, in whichever Unicode form it came: far sides send both NFC and NFD.
 */
export function foldWords(message: string): string {
  return message
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D")
    .toLowerCase()
    .replace(/\s+/g, " ");
}
